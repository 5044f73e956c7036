# Pledges and charters: who signed, what they offer, and what they did.
table-pledges = অঙ্গীকার ও সনদ
intro-pledges = শিশু ও তরুণদের কাছে সংস্থাগুলো কী অঙ্গীকার করে, কারা তাতে স্বাক্ষর করেছে, তারা কী সুযোগ দেয়, আর তারা কী করেছে।
count-pledges = { $n ->
    [one] { $n }টি অঙ্গীকার বা সনদ
   *[other] { $n }টি অঙ্গীকার ও সনদ
}
kind-pledge = অঙ্গীকার বা সনদ
table-signatures = যারা স্বাক্ষর করেছে
intro-signatures = কোন সংস্থা কোন অঙ্গীকার বা সনদে স্বাক্ষর করেছে।
count-signatures = { $n ->
    [one] { $n }টি সংস্থা
   *[other] { $n }টি সংস্থা
}
kind-signature = স্বাক্ষর করেছে
table-offers = তরুণদের জন্য সুযোগ
intro-offers = অঙ্গীকারে স্বাক্ষর করে সংস্থাগুলো শিশু ও তরুণদের যেসব সুযোগ দেয়।
count-offers = { $n ->
    [one] { $n }টি সুযোগ
   *[other] { $n }টি সুযোগ
}
kind-offer = সুযোগ
table-pledge_reports = যারা স্বাক্ষর করেছে তারা কী করেছে
intro-pledge_reports = সংস্থাগুলো কীভাবে অঙ্গীকার রেখেছে, তা নিয়ে তারা যা জানিয়েছে।
count-pledge_reports = { $n ->
    [one] { $n }টি প্রতিবেদন
   *[other] { $n }টি প্রতিবেদন
}
kind-pledge-report = যা করা হয়েছে
col-months = কত মাস পরপর তারা জানায় কী করেছে
col-pledge = অঙ্গীকার বা সনদ
col-signed_as = তালিকায় যে নাম
col-signature = কারা সুযোগটি দেয়
col-for_whom = কার জন্য
col-take_up = সুযোগটি কীভাবে নেওয়া যায়
col-places = কতজনের জায়গা আছে
col-state = কেমন চলছে
col-evidence_at = কোথায় দেখা যায়
col-taken_up = কতজন সুযোগটি নিয়েছে
choice-apprenticeship = অ্যাপ্রেন্টিসশিপ
choice-work-experience = কাজের অভিজ্ঞতা
choice-mentor = মেন্টর
choice-tickets = টিকিট
choice-a-place-to-meet = একসঙ্গে বসার জায়গা
choice-training = প্রশিক্ষণ
choice-something-else = অন্য কিছু
choice-kept = এ পর্যন্ত রাখা হয়েছে
choice-in-progress = কাজ চলছে
pledge-is-signed = স্বাক্ষর হয়েছে, প্রথম প্রতিবেদন আসবে
pledge-is-kept = তারা বলছে, এ পর্যন্ত রাখা হয়েছে
pledge-is-in-progress = কাজ চলছে
pledge-is-no-report = দুবার মনে করিয়ে দেওয়ার পরও প্রতিবেদন নেই
pledge-signatories = কারা স্বাক্ষর করেছে
pledge-nobody = এখন পর্যন্ত কেউ স্বাক্ষর করেনি।
pledge-counts = { $n ->
    [one] { $n }টি সংস্থা স্বাক্ষর করেছে
   *[other] { $n }টি সংস্থা স্বাক্ষর করেছে
}: { $kept }টি বলছে এ পর্যন্ত রাখা হয়েছে, { $going }টির কাজ চলছে, { $none }টির এখনো কোনো প্রতিবেদন নেই।
pledge-who = সংস্থা
pledge-signed-on = স্বাক্ষরের দিন
pledge-offers-now = এখন যত সুযোগ আছে
pledge-sign-heading = স্বাক্ষর করুন
pledge-sign-words = এখানে যিনি কোনো সংস্থার হয়ে কথা বলতে পারেন, তিনিই সেই সংস্থার হয়ে স্বাক্ষর করেন। আপনার সংস্থা এখনো এখানে না থাকলে অংশীদারিত্বের কাছে একটি আমন্ত্রণ চান।
pledge-next = { $words } তারিখের মধ্যে তারা জানাবে কী করেছে।
pledge-offers = তারা কী সুযোগ দেয়
pledge-offers-none = এখন পর্যন্ত তারা কোনো সুযোগ দেয়নি।
pledge-did = তারা কী করেছে
pledge-did-none = এখন পর্যন্ত তারা কিছুই জানায়নি।
pledge-taken-up = { $n ->
    [0] এখনো কেউ সুযোগটি নেয়নি
    [one] { $n } জন সুযোগ নিয়েছে
   *[other] { $n } জন সুযোগ নিয়েছে
}
pledge-evidence = যেখানে দেখা যায় (অন্য সাইট)
pledges-own = আপনার সংস্থার অঙ্গীকার
pledges-own-about = আপনার সংস্থার হয়ে একটি অঙ্গীকার বা সনদে স্বাক্ষর করুন, তরুণদের একটি সুযোগ দিন, আর আপনারা কী করেছেন তা জানান।
pledge-signed = আপনার সংস্থা যাতে স্বাক্ষর করেছে
pledge-signed-none = আপনার সংস্থা এখন পর্যন্ত কিছুতে স্বাক্ষর করেনি।
pledge-due = যেদিনের মধ্যে জানাতে হবে
pledge-sign = একটি অঙ্গীকার বা সনদে স্বাক্ষর করুন
pledge-sign-send = স্বাক্ষর করুন
pledge-public = কারা স্বাক্ষর করেছে, তারা কী সুযোগ দেয়, আর কী করেছে, তা সবাই পড়ে।
pledge-reason = আপনারা কী করতে চান
pledge-reason-hint = এক বা দুই বাক্যে, শিশু ও তরুণদের জন্য।
pledge-agree = { $n ->
    [one] আমরা স্বাক্ষর করছি, আর কী করেছি তা প্রতি মাসে জানাব।
   *[other] আমরা স্বাক্ষর করছি, আর কী করেছি তা প্রতি { $n } মাসে জানাব।
}
pledge-agree-missing = আপনারা যে স্বাক্ষর করছেন তা জানান।
pledge-twice = এই সংস্থা আগেই এতে স্বাক্ষর করেছে।
pledge-done-signed = স্বাক্ষর হয়েছে। এবার জানান আপনারা কী সুযোগ দেন।
pledge-done-offered = আপনাদের সুযোগটি এখন সবাই দেখতে পায়।
pledge-done-ended = সুযোগটি শেষ করা হয়েছে।
pledge-done-told = আপনারা কী করেছেন তা এখন সবাই পড়ে।
pledge-done-withdrawn = স্বাক্ষর প্রত্যাহার করা হয়েছে, আর এর সুযোগগুলো শেষ হয়েছে।
pledge-tell = আপনারা কী করেছেন তা জানান
pledge-tell-intro = শেষবার জানানোর পর থেকে আপনারা কী করেছেন, সংখ্যা ও সহজ কথায়, কারও নাম ছাড়া।
pledge-tell-send = প্রকাশ করুন
pledge-did-hint = যেমন: সেপ্টেম্বরে দুজন অ্যাপ্রেন্টিস কাজ শুরু করেছে, আর তাদের একজন এখন দর্শনার্থীদের ঘুরিয়ে দেখায়।
pledge-did-missing = আপনারা কী করেছেন তা লিখুন।
pledge-state = অঙ্গীকারটি কি রাখা হচ্ছে?
pledge-state-missing = কেমন চলছে বেছে নিন।
pledge-taken-up-hint = কতজন শিশু ও তরুণ, জানা থাকলে।
pledge-taken-up-fault = একটি পূর্ণ সংখ্যা লিখুন, নয়তো ফাঁকা রাখুন।
pledge-evidence-hint = ওয়েবের একটি পাতা, যদি থাকে। ঠিকানাটি https দিয়ে শুরু হয়।
pledge-evidence-fault = https:// দিয়ে শুরু হওয়া একটি ঠিকানা লিখুন, নয়তো ফাঁকা রাখুন।
pledge-offer = একটি সুযোগ দিন
pledge-offer-intro = শেষ দিন পর্যন্ত তরুণরা এটি সুযোগের তালিকায় দেখতে পায়।
pledge-withdraw = স্বাক্ষর প্রত্যাহার করুন
pledge-withdraw-words = আপনাদের নাম তালিকা থেকে চলে যায়, আর আপনাদের সুযোগগুলো শেষ হয়। আগের দিনগুলোতে তালিকাটি কেমন ছিল তা সবাই তখনো দেখতে পায়।
offer-what = সুযোগটি কী, অল্প কথায়
offer-title-missing = সুযোগটি কী তা লিখুন।
offer-kind = কোন ধরনের সুযোগ
offer-kind-missing = এটি কোন ধরনের সুযোগ বেছে নিন।
offer-about = সুযোগটি কী, কবে ও কোথায়
offer-about-missing = সুযোগটি কী, কবে ও কোথায়, তা লিখুন।
offer-for-whom-hint = যেমন: কাউন্সিলের কেয়ার ছেড়ে আসা ১৬ থেকে ২৫ বছরের তরুণ।
offer-for_whom-missing = কারা সুযোগটি নিতে পারে তা লিখুন।
offer-take-up-hint = কোথায় যেতে হবে বা কী পূরণ করতে হবে। কারও নাম, ঠিকানা বা টেলিফোন নম্বর দেবেন না: সেগুলো বদলে যায়, আর সবাই এটি পড়ে।
offer-take_up-missing = সুযোগটি কীভাবে নেওয়া যায় তা লিখুন।
offer-places-fault = ১ বা তার বেশি একটি পূর্ণ সংখ্যা লিখুন, নয়তো ফাঁকা রাখুন।
offer-first_day = যেদিন থেকে
offer-last_day = যেদিন পর্যন্ত
offer-days-fault = শেষ দিনটি প্রথম দিনের আগে।
offer-add = সুযোগটি যোগ করুন
offer-end = সুযোগটি শেষ করুন
offer-over = এই সুযোগ আজ নেওয়া যায় না।
offer-is-over = শেষ, বা এখনো শুরু হয়নি
pledge-lines = যা প্রতিশ্রুতি দেওয়া হয়েছে
offers-none = এখন এমন কোনো সুযোগ নেই।
may-pledge-sign = নিজের সংস্থার হয়ে অঙ্গীকার ও সনদে স্বাক্ষর করা, তরুণদের সুযোগ দেওয়া, আর কী করা হয়েছে তা জানানো।
waits-pledges = { $n ->
    [one] { $n }টি প্রতিবেদন দেওয়ার সময় হয়েছে
   *[other] { $n }টি প্রতিবেদন দেওয়ার সময় হয়েছে
}
letter-pledge-due = অঙ্গীকার রাখতে কী করা হয়েছে তা জানানোর সময় হয়েছে
letter-pledge-still = অঙ্গীকার রাখতে কী করা হয়েছে তা জানানো এখনো বাকি
mail-pledge-due-subject = অঙ্গীকার রাখতে আপনারা কী করেছেন?
mail-pledge-due-text =
    আপনার সংস্থা শিশু ও তরুণদের কাছে একটি অঙ্গীকারে স্বাক্ষর করেছে। আপনারা কী করেছেন, তিনটি বাক্যে তা জানানোর সময় হয়েছে:

    { $link }

    সাইন ইন করতে হবে।
mail-pledge-due-short = { $place }: অঙ্গীকার রাখতে আপনারা কী করেছেন? এখানে জানান: { $link }
mail-pledge-still-subject = আপনাদের অঙ্গীকার: আমরা এখনো কিছু জানতে পারিনি
mail-pledge-still-text =
    আপনার সংস্থা শিশু ও তরুণদের কাছে একটি অঙ্গীকারে স্বাক্ষর করেছে, কিন্তু কী করেছে তা জানায়নি। এই নিয়ে দ্বিতীয়বার মনে করিয়ে দেওয়া হচ্ছে। দুই সপ্তাহ পরে সবাই পড়বে যে এখনো কোনো প্রতিবেদন নেই:

    { $link }

    সাইন ইন করতে হবে।
mail-pledge-still-short = { $place }: আপনাদের অঙ্গীকারের এখনো কোনো প্রতিবেদন নেই। কী করেছেন তা জানান: { $link }
young-offers = সুযোগ
young-offers-about = অ্যাপ্রেন্টিসশিপ, টিকিট, কথা বলার মতো কেউ: সংস্থাগুলো তোমাকে যেসব সুযোগ দেয়।
report-pledges = কারা স্বাক্ষর করেছে, আর তারা কী করেছে
report-pledge-counts = { $n ->
    [one] { $n }টি সংস্থা স্বাক্ষর করেছিল
   *[other] { $n }টি সংস্থা স্বাক্ষর করেছিল
}; এর মধ্যে { $new }টি এই সময়কালে।
report-pledge-silent = এখনো প্রতিবেদন নেই: { $words }
