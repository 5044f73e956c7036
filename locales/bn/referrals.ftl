# Referrals: for whoever sends and receives them

table-referral_services = রেফারেল নেয় এমন সেবা
kind-referral_service = রেফারেল নেয় এমন সেবা
count-referral_services = { $n ->
    [one] রেফারেল নেয় এমন { $n }টি সেবা
   *[other] রেফারেল নেয় এমন { $n }টি সেবা
}
intro-referral_services = প্রতিটি সেবা কার জন্য, কাদের কাছ থেকে রেফারেল নেয়, কত দিনের মধ্যে উত্তর দেয়, আর কোন অধিকারে তাকে তথ্য জানানো হয়।
col-listings = ডিরেক্টরিতে তালিকাভুক্তি
col-takes = কাদের কাছ থেকে
col-room = জায়গা
col-room_why = কেন, আর কবে পর্যন্ত
col-least_age = এই বয়স থেকে
col-most_age = এই বয়স পর্যন্ত
col-asks = যা জানাতে হবে
col-waiting_weeks = কত সপ্তাহ অপেক্ষা
col-decides_within = কত দিনের মধ্যে সিদ্ধান্ত নেয় (কাজের দিন)
col-starts_within = কত দিনের মধ্যে শুরু করে (কাজের দিন)
col-closes_within = কত দিন পরে জানায় কী হলো (কাজের দিন)
col-basis_why = এর পেছনের আইন বা দায়িত্ব
col-condition = স্বাস্থ্যের তথ্য কেন জানানো আইনসম্মত
choice-professionals = পেশাজীবীরা
choice-anybody = যে কেউ
choice-the-person-alone = শুধু মানুষটি নিজে
choice-has-room = জায়গা আছে
choice-no-room = এখন জায়গা নেই
choice-paused = আপাতত বন্ধ
choice-public-task = জনস্বার্থের কাজ
choice-legal-obligation = আইনে করতেই হয়
choice-vital-interests = কারও জীবন বাঁচানো
choice-legitimate-interests = ন্যায্য স্বার্থ
choice-consent = আইনি সম্মতি
choice-health-or-social-care = স্বাস্থ্য বা সোশ্যাল কেয়ার
choice-safeguarding-of-children = শিশুদের সুরক্ষা (সেফগার্ডিং)
choice-explicit-consent = স্পষ্ট আইনি সম্মতি
choice-vital-interests-of-one-who-cannot-agree = যিনি মত দিতে পারেন না তাঁর জীবন বাঁচানো

may-referral-work = মানুষকে সেবার কাছে পাঠানো, আর যেসব রেফারেলে নিজের নাম আছে সেগুলো নিয়ে কাজ করা
may-referral-supervise = নিজের সংস্থার সব রেফারেল দেখা, আর কারা রেফারেল পাবেন তা ঠিক করা
may-referral-watch = কোন কোন রেফারেল অপেক্ষায় আছে তা দেখা, তাতে কী লেখা আছে তা নয়

referrals-title = রেফারেল
referrals-title-about = কাউকে সেবার কাছে পাঠান, আর দেখুন এর কী হলো।
referrals-about = আপনার কাছে কী এসেছে, আপনি কী পাঠিয়েছেন, আর কোনটির কী অবস্থা। যাঁদের নাম রেফারেলে আছে শুধু তাঁরা আর তাঁদের তত্ত্বাবধায়কেরা তা দেখেন।
referrals-watch = অপেক্ষায় থাকা রেফারেল
referrals-watch-about = কোন রেফারেল কার জন্য অপেক্ষায় আছে, আর কত দেরি হয়েছে।
referrals-watch-intro = আপনি দেখেন যে একটি রেফারেল আছে আর কত দেরি হয়েছে। তাতে কী লেখা, আর কাকে নিয়ে, তা শুধু যাঁদের নাম তাতে আছে তাঁরা দেখেন। সংস্থাটিতে ফোন করুন আর নম্বরটি বলুন।
referrals-inbox = আপনার কাছে পাঠানো
referrals-inbox-none = আপনার জন্য কিছু অপেক্ষায় নেই।
referrals-sent = আপনার পাঠানো
referrals-sent-none = আপনার পাঠানো কিছু এখন চলছে না।
referrals-over = যা শেষ হয়েছে
referrals-over-none = এখনো কিছু শেষ হয়নি।
referrals-file = আপনার তালিকা, ফাইল হিসেবে (CSV), নাম ছাড়া
referrals-late = যা দেরিতে আছে
referrals-late-none = কিছুই দেরিতে নেই।
referrals-more = আরও { $n }টি
referrals-by-service = কোন সেবায় কতগুলো চলছে
referrals-open = চলছে
referrals-of-them-late = এর মধ্যে দেরি
referrals-none = কোনো রেফারেল চলছে না।
waits-referrals-late = { $n ->
    [one] { $n }টি দেরিতে আছে
   *[other] { $n }টি দেরিতে আছে
}
waits-referrals-new = { $n ->
    [one] { $n }টি নতুন
   *[other] { $n }টি নতুন
}
waits-referrals-unanswered = { $n ->
    [one] আপনার পাঠানো { $n }টি অনেক বেশি সময় অপেক্ষায় আছে
   *[other] আপনার পাঠানো { $n }টি অনেক বেশি সময় অপেক্ষায় আছে
}
waits-referrals-network = { $n ->
    [one] { $n }টির উত্তর কেউ দিচ্ছেন না
   *[other] { $n }টির উত্তর কেউ দিচ্ছেন না
}

referral-between = {" – "}
referral-new = কাউকে রেফার করুন
referral-refer = পেশাজীবীদের জন্য: কাউকে এখানে রেফার করুন
referral-find = খুঁজুন
referral-find-by = একটি রেফারেল খুঁজুন
referral-find-hint = এর নম্বর দিয়ে, অথবা যাঁকে নিয়ে তাঁর পুরো নাম, ফোন নম্বর বা ইমেইল ঠিকানা দিয়ে।
referral-found = পাওয়া গেছে
referral-found-none = আপনি যেগুলো দেখতে পারেন তার মধ্যে এটি দিয়ে কিছু পাওয়া যায়নি। নাম যেভাবে লেখা হয়েছিল সেভাবে পুরোটা লিখুন।
referral-drafts = শুরু করা, এখনো পাঠানো হয়নি
referral-number = নম্বর
referral-whom = কাকে নিয়ে
referral-nobody-yet = এখনো কেউ না
referral-written-on = লেখার দিন
referral-service = সেবা
referral-to = কার কাছে
referral-from = কে পাঠিয়েছেন
referral-from-person = মানুষটি নিজে
referral-from-label = আপনার কোন সংস্থার হয়ে পাঠাচ্ছেন?
referral-state = এখন কী অবস্থা
referral-next = এরপর কী
referral-sent-on = পাঠানোর দিন
referral-due = { $words }, { $day } তারিখের মধ্যে
referral-due-late = { $words }। { $day } তারিখের মধ্যে হওয়ার কথা ছিল
referral-title = রেফারেল { $words }
referral-is-sent = পাঠানো হয়েছে, পেয়েছে বলে এখনো জানায়নি
referral-is-received = পেয়েছে
referral-is-accepted = গ্রহণ করা হয়েছে
referral-is-declined = না বলা হয়েছে
referral-is-passed-on = অন্য সেবায় পাঠানো হয়েছে
referral-is-started = শুরু হয়েছে
referral-is-closed = শেষ করা হয়েছে
referral-is-withdrawn = ফিরিয়ে নেওয়া হয়েছে
referral-next-sent = সেবাটি জানাবে যে এটি পেয়েছে
referral-next-received = সেবাটি সিদ্ধান্ত নেবে
referral-next-accepted = সেবাটি তাঁর সঙ্গে দেখা করবে
referral-next-started = সেবাটি জানাবে কী হলো
referral-is-urgent = এটি জরুরি। দুই কাজের দিনের মধ্যে সিদ্ধান্ত নিতে হবে।
referral-urgent-short = জরুরি
referral-may-be-danger = এখানকার কিছু কথা থেকে মনে হয় কেউ বিপদে থাকতে পারে। রেফারেল জরুরি ফোনের কাজ করে না। কেউ এখন বিপদে থাকলে 999 নম্বরে ফোন করুন; কোনো শিশুর ক্ষতি হতে পারলে আজই, অন্য সবকিছুর আগে, শিশুদের সোশ্যাল কেয়ারে ফোন করুন। এই বার্তা আপনার হয়ে সিদ্ধান্ত নেয় না, আর কিছু আটকেও রাখে না।

referral-step-services = কোন সেবার কাছে?
referral-step-services-about = এক বা একাধিক বেছে নিন। প্রতিটি সেবা নিজের আলাদা রেফারেল পায়, অন্যগুলোর কিছুই দেখে না।
referral-step-person = কাকে নিয়ে?
referral-step-person-about = প্রতিটি রেফারেল একজনকে নিয়ে। ভাই বা বোনের জন্য আলাদা রেফারেল লিখুন।
referral-step-need = কী দরকার?
referral-step-need-about = সিদ্ধান্ত নিতে সেবাটির যা জানা দরকার শুধু তা-ই। এখানে নাম দিতে যিনি রাজি হননি তাঁর নাম লিখবেন না: লিখুন “তাঁর ভাই”, “একজন প্রতিবেশী”।
referral-step-agreement = কে রাজি হয়েছেন?
referral-step-agreement-about = আপনি যা জানাচ্ছেন তার একটি আইনি ভিত্তি লাগে, সেটি কী তা সেবাটি বলে। আর যাঁকে নিয়ে লেখা তাঁকে জানতে হবে এবং, কয়েকটি কারণ ছাড়া, রাজি হতে হবে। এই দুটি আলাদা রাখা হয়।
referral-progress = ধাপ { $n }, মোট { $most }
referral-go-on = সংরক্ষণ করে এগিয়ে যান
referral-later = পরের জন্য সংরক্ষণ করুন
referral-waits-weeks = { $n ->
    [one] { $n } সপ্তাহ অপেক্ষা
   *[other] { $n } সপ্তাহ অপেক্ষা
}
referral-not-taken = “{ $words }” এই সাইট দিয়ে রেফারেল নেয় না, বা এখন নিচ্ছে না। সেখানে কীভাবে যাওয়া যায় তা ডিরেক্টরিতে তার পাতায় আছে। যেসব সেবা রেফারেল নেয় সেগুলো নিচে আছে।
referral-written-elsewhere = এর মধ্যে আরেকটি উইন্ডোতে এটি লেখা হয়েছে। আপনি এইমাত্র যা লিখেছেন তা এখানে আছে, বাকিটা এখন যেমন আছে তেমন। দেখে নিয়ে আবার সংরক্ষণ করুন।

referral-field-services = সেবা
referral-field-services-hint = যেগুলো এখন কর্মীদের কাছ থেকে রেফারেল নেয়। সর্বোচ্চ পাঁচটি।
referral-field-name = নাম
referral-field-name-hint = যে নামে ডাকলে তাঁর ভালো লাগে। একটি নামই যথেষ্ট।
referral-field-born = জন্মতারিখ
referral-field-born-hint = দিন, মাস ও বছর, যেমন 3/4/2012।
referral-field-due = অথবা, বাচ্চা এখনো না হয়ে থাকলে, হওয়ার সম্ভাব্য তারিখ
referral-field-due-hint = তখন রেফারেলটি বাচ্চাকে নিয়ে; মাকে নিয়ে রেফারেল আলাদা।
referral-field-language = যে ভাষা সবচেয়ে ভালো বলেন
referral-field-interpreter = দোভাষী লাগবে
referral-field-carer = কে দেখাশোনা করেন
referral-field-carer-hint = শুধু তিনি নাম দিতে রাজি হলে, যেমন “তার মা, শিরিন”।
referral-field-safe = নিরাপদে যোগাযোগের উপায়
referral-field-safe-hint = তাঁকে জিজ্ঞেস করুন। অন্য কেউ তাঁর বার্তা পড়তে বা কথা শুনতে পারে। টেক্সট বা ইমেইল হলে নতুন কিছু ঘটলে তাঁকে নিজে থেকে একটি লাইনও পাঠানো হয়, কেবল একটি নম্বর আর এই সাইটের ঠিকানা সহ, যদি না আপনি নিচে লেখেন কখন বা কীভাবে যোগাযোগ করা চলবে না।
referral-field-safe-telephone = ফোনে
referral-field-safe-text = টেক্সট বার্তায়
referral-field-safe-email = ইমেইলে
referral-field-safe-letter = চিঠিতে
referral-field-safe-worker = যে কর্মী পাঠাচ্ছেন তাঁর মাধ্যমে
referral-field-safe-not-at-all = যোগাযোগ করা যাবে না
referral-field-telephone = ফোন নম্বর
referral-field-email = ইমেইল
referral-field-address = ঠিকানা
referral-field-postcode = পোস্টকোড
referral-field-postcode-hint = যেমন E1 4NS। তিনি কোথায় থাকেন তা গোপন রাখতে হলে খালি রাখুন।
referral-field-safe-when = কখন যোগাযোগ করা যায়
referral-field-safe-when-hint = যেমন “সোমবার থেকে শুক্রবার 10টার পরে, যখন উনি কাজে থাকেন”।
referral-field-safe-not = কী করা চলবে না
referral-field-safe-not-hint = যেমন কোন নম্বরে ফোন করা যাবে না, বা কোনো বার্তা রেখে আসা যাবে না। যাঁরা লিখতে পারেন তাঁরা সবাই আগে এটি দেখেন।
referral-field-need = কী হচ্ছে
referral-field-need-hint = কয়েকটি বাক্যে, তাঁর সামনে যেভাবে বলতেন। তিনি এটি দেখতে পারেন।
referral-field-wanted = সেবাটির কাছে তিনি কী চান
referral-field-wanted-hint = যেখানে পারেন, তাঁর নিজের কথায়।
referral-field-tried = এর আগে কী চেষ্টা করা হয়েছে
referral-field-private = শুধু সেবাটির জন্য
referral-field-private-hint = খুব কমই লাগে: শুধু এমন কথা যা তিনি নিজে, বা পাশ থেকে উঁকি দিয়ে কেউ, পড়লে কেউ বিপদে পড়তে পারে। এটি তাঁকে দেখানো হয় না।
referral-field-health = স্বাস্থ্য ও প্রতিবন্ধিতা
referral-field-health-hint = শুধু এই কাজে দরকার হলে, আর আপনি জানাবেন তাতে তিনি রাজি হলে।
referral-field-home = বাড়ি ও পরিবার
referral-field-home-hint = শুধু এই কাজে দরকার হলে, আর আপনি জানাবেন তাতে তিনি রাজি হলে।
referral-field-learning = স্কুল, কলেজ বা কাজ
referral-field-learning-hint = শুধু এই কাজে দরকার হলে, আর আপনি জানাবেন তাতে তিনি রাজি হলে।
referral-field-urgent = এটি জরুরি
referral-field-urgent-hint = জরুরি হলে দুই কাজের দিনের মধ্যে সিদ্ধান্ত নেওয়া হয়। এখনই বিপদ হলে এটি নয়: তখন 999, বা শিশুদের সোশ্যাল কেয়ার।
referral-field-urgent-why = কেন জরুরি
referral-field-safe-now = এখন কেউ বিপদে নেই, অথবা আমি আগেই সাহায্যের জন্য ফোন করেছি
referral-field-safe-now-hint = আপনার লেখা কিছু বিপদের কথা হতে পারলে এটি লাগে। রেফারেল কখনো সেই ফোনের জায়গা নেয় না।
referral-field-agreed-by = কে রাজি হয়েছেন?
referral-field-agreed-by-hint = ১৬ বা তার বেশি বয়সের তরুণ নিজেই রাজি হন। কম বয়সী কেউ এর মানে বুঝলে সে-ও রাজি হতে পারে।
referral-field-agreed-by-young-person = মানুষটি নিজে
referral-field-agreed-by-parent = সন্তানের আইনি দায়িত্ব (প্যারেন্টাল রেসপনসিবিলিটি) আছে এমন কেউ
referral-field-agreed-by-corporate-parent = কাউন্সিল, মা-বাবার ভূমিকায় (কর্পোরেট প্যারেন্ট)
referral-field-agreed-by-nobody = কেউ না: সম্মতি ছাড়াই জানানো হচ্ছে
referral-field-agreed-name = তিনি কে
referral-field-agreed-name-hint = যেমন “তার মা”, বা কাউন্সিলে তাঁর পদ। মানুষটি নিজে রাজি হলে লাগে না।
referral-field-competent = বয়স ১৬-র কম, আর কীসে রাজি হচ্ছে তা বোঝে
referral-field-competent-hint = আপনি তার সঙ্গে কথা বলেছেন, আর কাকে কী জানানো হবে ও কেন তা সে নিজের কথায় বলতে পেরেছে।
referral-field-agreed-how = কীভাবে রাজি হয়েছেন
referral-field-agreed-how-face-to-face = সামনাসামনি
referral-field-agreed-how-telephone = ফোনে
referral-field-agreed-how-video = ভিডিও কলে
referral-field-agreed-how-writing = লিখে
referral-field-agreed-on = কোন দিন
referral-field-agreed-until = কোন দিন পর্যন্ত থাকবে
referral-field-agreed-until-hint = সাধারণত ছয় মাস। তারপর নতুন কিছু জানানো হয় না; যে সাহায্য শুরু হয়েছে তা চলতে থাকে।
referral-field-agreed-in = কোন ভাষায় বোঝানো হয়েছে
referral-field-shares = নাম, যোগাযোগ ও প্রয়োজন ছাড়া আর যা জানাতে তিনি রাজি হয়েছেন
referral-field-shares-hint = তিনি যাতে রাজি হয়েছেন শুধু তাতে টিক দিন। যাতে টিক নেই তা পাঠানো হয় না।
referral-field-shares-health = স্বাস্থ্য ও প্রতিবন্ধিতা
referral-field-shares-home = বাড়ি ও পরিবার
referral-field-shares-learning = স্কুল, কলেজ বা কাজ
referral-field-without = সম্মতি ছাড়া কেন জানানো হচ্ছে
referral-field-without-hint = শুধু উপরে “কেউ না” বেছে নিলে। আপনার তত্ত্বাবধায়ক পরে এটি দেখেন; এর জন্য কিছু আটকে থাকে না।
referral-field-without-child-at-risk = না জানালে কোনো শিশুর ক্ষতি হতে পারে
referral-field-without-asking-endangers = জিজ্ঞেস করলে কেউ বিপদে পড়বে
referral-field-without-cannot-agree = তিনি মত দিতে পারেন না, আর তাঁর হয়ে কেউ দিতে পারেন না
referral-field-without-law-demands = আইনে জানাতেই হয়
referral-field-without-why = আপনি কীভাবে নিশ্চিত
referral-field-agreed-sure = কাকে কী জানানো হচ্ছে ও কেন, আর যেকোনো সময় সম্মতি ফিরিয়ে নেওয়া যায়, তা তিনি জানেন
referral-field-agreed-sure-hint = পাঠানোর পর আপনি তাঁর জন্য কোড লেখা একটি কাগজ পাবেন। কোডটি দিয়ে তিনি দেখতে পারেন এর কী হলো।

referral-part-services = কার কাছে যাচ্ছে
referral-part-who = কাকে নিয়ে
referral-part-contact = কীভাবে যোগাযোগ করা যায়
referral-part-need = কী দরকার
referral-part-health = স্বাস্থ্য ও প্রতিবন্ধিতা
referral-part-home = বাড়ি ও পরিবার
referral-part-learning = স্কুল, কলেজ বা কাজ
referral-part-urgency = কত তাড়াতাড়ি
referral-part-agreement = সম্মতি, আর জানানোর অধিকার

referral-fault-services = অন্তত একটি সেবা বেছে নিন।
referral-fault-needed = { $words }: এটি লাগবে।
referral-fault-long = { $words }: এটি ৪,০০০ অক্ষরের বেশি। সেবাটির যা জানা দরকার শুধু তা রেখে ছোট করুন।
referral-fault-day = { $words }: দিন, মাস ও বছর লিখুন, যেমন 3/4/2012।
referral-fault-unseen = { $words }: এতে চোখে দেখা যায় না এমন একটি অক্ষর আছে। আবার লিখুন।
referral-fault-born = জন্মতারিখ, বা বাচ্চা কবে হওয়ার কথা তা লিখুন।
referral-fault-born-later = জন্মতারিখটি এখনো আসেনি। বাচ্চা এখনো না হয়ে থাকলে, কবে হওয়ার কথা তা লিখুন।
referral-fault-born-and-due = জন্মতারিখ, অথবা বাচ্চা কবে হওয়ার কথা, যেকোনো একটি লিখুন।
referral-fault-due-over = বাচ্চা হওয়ার কথা ছিল চার সপ্তাহের বেশি আগে। জন্মতারিখ লিখুন।
referral-fault-telephone = { $words }: ফোন নম্বরে অন্তত সাতটি সংখ্যা থাকে।
referral-fault-email = { $words }: এটি ইমেইল ঠিকানা নয়।
referral-fault-postcode = { $words }: এটি পুরো পোস্টকোড নয়। E1 4NS-এর মতো একটি লিখুন, বা খালি রাখুন।
referral-fault-safe = নিরাপদে যোগাযোগের উপায় বেছে নিন। তাঁকে জিজ্ঞেস করুন।
referral-fault-no-telephone = যে নম্বরে যোগাযোগ করা যাবে তা লিখুন, বা অন্য উপায় বেছে নিন।
referral-fault-no-email = যে ইমেইল ঠিকানায় যোগাযোগ করা যাবে তা লিখুন, বা অন্য উপায় বেছে নিন।
referral-fault-no-address = যে ঠিকানায় চিঠি যাবে তা লিখুন, বা অন্য উপায় বেছে নিন।
referral-fault-number = { $words }: এতে একটি ফোন নম্বর বা ইমেইল ঠিকানা আছে। যাঁকে নিয়ে লেখা তাঁর নম্বর ও ঠিকানার জন্য আলাদা ঘর আছে; অন্য কারও হলে সরিয়ে দিন, কারণ তিনি রাজি হননি।
referral-fault-urgent = কেন জরুরি তা লিখুন, বা টিক তুলে দিন।
referral-fault-danger = আপনার লেখা কিছু বিপদের কথা হতে পারে। এখন কেউ বিপদে নেই তা নিশ্চিত হোন, বা সাহায্যের জন্য ফোন করুন, তারপর এতে টিক দিন।
referral-fault-agreed = কে রাজি হয়েছেন বেছে নিন, বা কেউ হননি তা বেছে নিন।
referral-fault-agreed-name = কে রাজি হয়েছেন তা লিখুন।
referral-fault-agreed-later = রাজি হওয়ার দিনটি এখনো আসেনি।
referral-fault-agreed-over = এই সম্মতির সময় শেষ। তাঁকে আবার জিজ্ঞেস করুন, আর কোন দিন পর্যন্ত থাকবে তা লিখুন।
referral-fault-competent = বয়স ১৬-র কম: কীসে রাজি হচ্ছে তা বুঝলে এতে টিক দিন, না বুঝলে সন্তানের আইনি দায়িত্ব (প্যারেন্টাল রেসপনসিবিলিটি) আছে এমন কাউকে জিজ্ঞেস করুন।
referral-fault-not-agreed = { $words }: এটি জানাতে তিনি রাজি হননি। সরিয়ে দিন, অথবা তাঁকে জিজ্ঞেস করে “কে রাজি হয়েছেন?” ধাপে এতে টিক দিন।
referral-fault-sure = কী জানানো হচ্ছে তা তিনি জানেন কি না নিশ্চিত হোন, তারপর এতে টিক দিন।
referral-fault-without = সম্মতি ছাড়া কেন জানানো হচ্ছে তা বেছে নিন।
referral-fault-without-who = এই কারণে সম্মতি ছাড়া জানাতে পারেন শুধু আপনার সংস্থার একজন তত্ত্বাবধায়ক। তাঁদের একজনকে পাঠাতে বলুন। কোনো শিশুর ক্ষতি হতে পারলে সেই কারণটি বেছে নিন: তা কখনো আটকে থাকে না।
referral-fault-closed = { $words } এখন রেফারেল নেয় না। এটি সরিয়ে দিয়ে অন্য একটি বেছে নিন।
referral-fault-nobody = “{ $words }”-এ রেফারেল নেওয়ার কেউ নেই, তাই এটি চুপচাপ পড়ে থাকত। কিছুই পাঠানো হয়নি। তাঁদের ফোন করুন, বা অন্য সেবা বেছে নিন।
referral-fault-state = এটি আর করা যাবে না: এখন এর অবস্থা “{ $words }”। কিছুই বদলানো হয়নি। আপনি যা লিখেছেন তা নিচে আছে।
referral-fault-meanwhile = এর মধ্যে কেউ এই রেফারেল নিয়ে কিছু করেছেন; এখন এর অবস্থা “{ $words }”। কী হয়েছে দেখুন, আর আপনার লেখা এখনো ঠিক থাকলে আবার পাঠান।
referral-fault-reason = কেন না বলা হচ্ছে তা বেছে নিন।
referral-fault-offered = এর বদলে তাঁকে কী দেওয়া হয়েছে, বা তিনি আর কোথায় যেতে পারেন তা লিখুন। কাউকে খালি হাতে ফেরানো হয় না।
referral-fault-outcome = কী হলো তা বেছে নিন।
referral-fault-note = যা বলতে চান তা লিখুন।

referral-check = পাঠানোর আগে দেখে নিন
referral-check-about = সেবাটির কাছে যা যা যাচ্ছে সব এখানে আছে; আর কারও কাছে যায় না।
referral-sure = একবার পাঠালে তা ইতিহাস থেকে সরানো হয় না। এতে ভুল থাকলে নতুন করে লিখে ঠিক করা যায়।
referral-send = পাঠান
referral-discard = এটি ফেলে দিন
referral-change = বদলান: { $words }
referral-change-services = সেবা বদলান
referral-missing = যা এখনো বাকি
referral-field = কী
referral-to-do = কী করতে হবে
referral-promise = কবে উত্তর দেয়
referral-promises = { $n ->
    [one] { $n } কাজের দিনের মধ্যে
   *[other] { $n } কাজের দিনের মধ্যে
}
referral-against = যে কারণে এটি ঠিক না-ও হতে পারে
referral-nothing-against = আমাদের জানা কিছু নেই।
referral-age-misfits = এটি অন্য বয়সের জন্য: { $words }।
referral-waits = { $n ->
    [one] { $n } সপ্তাহ অপেক্ষা করতে হয়।
   *[other] { $n } সপ্তাহ অপেক্ষা করতে হয়।
}
referral-nobody-there = সেখানে এটি নেওয়ার কেউ নেই: আগে ফোন করুন।
referral-ages-both = { $from } থেকে { $to } বছর
referral-ages-from = { $n } বছর ও তার বেশি
referral-ages-to = { $n } বছর পর্যন্ত
referral-ages-all = সব বয়স
referral-instead = ওই বয়সের জন্য আর যেখানে জায়গা আছে

referral-sent = পাঠানো হয়েছে
referral-done-sent = এটি পাঠানো হয়েছে। সেবাটিকে শুধু জানানো হয় যে কিছু এসেছে, কী এসেছে তা নয়।
referral-received-by = পেয়েছে জানানোর শেষ দিন
referral-sent-about = কবে পেয়েছে, কী সিদ্ধান্ত হয়েছে, আর কী হলো, তা আপনি এখানে আর আপনার তালিকায় দেখতে পাবেন। কেউ উত্তর না দিলে আপনাকে জানানো হয়, আর যিনি সেবাগুলোর নেটওয়ার্ক দেখাশোনা করেন তাঁকেও।
referral-hand-over = যাঁকে নিয়ে লেখা তাঁর জন্য
referral-hand-over-about = এটি তাঁর কাছে থাকা নিরাপদ হলে তাঁকে দিন, বা পড়ে শোনান। কোথায় রাখবেন তা জিজ্ঞেস করুন।
referral-slip = এই কোড দিয়ে আপনি দেখতে পারেন আপনার সম্পর্কে কী পাঠানো হয়েছে, কার কাছে, আর এরপর কী হবে। আপনি মন বদলাতে পারেন। কোডটি আর কারও লাগে না: যাকে ভয় পান তাকে এটি দেখাবেন না।
referral-done-kept = রাখা হয়েছে। আপনি ছাড়া কেউ এটি দেখতে পারেন না।
referral-done-discarded = ফেলে দেওয়া হয়েছে।
referral-done-receive = যিনি পাঠিয়েছেন তিনি দেখতে পারেন যে আপনি এটি পেয়েছেন।
referral-done-accept = গ্রহণ করা হয়েছে। যিনি পাঠিয়েছেন তাঁকে জানানো হয়।
referral-done-decline = না বলা হয়েছে। কেন, আর এর বদলে কী দেওয়া হয়েছে, যিনি পাঠিয়েছেন তাঁকে জানানো হয়।
referral-done-pass-on = অন্য সেবায় পাঠানো হয়েছে।
referral-done-start = শুরু হয়েছে।
referral-done-close = শেষ করা হয়েছে। কী হলো, যিনি পাঠিয়েছেন তাঁকে জানানো হয়।
referral-done-withdraw = ফিরিয়ে নেওয়া হয়েছে। সেবাটিকে জানানো হয় যে এটি নিয়ে আর কিছু করতে হবে না।
referral-done-say = আপনার বার্তা পৌঁছেছে।
referral-done-correct = সংশোধনটি আছে, যা ঠিক করা হলো তার পাশে।
referral-done-end-agreement = সম্মতি শেষ হয়েছে। নতুন কিছু জানানো হয় না।

referral-act-receive = আমরা এটি পেয়েছি
referral-act-receive-about = যিনি পাঠিয়েছেন আর যাঁকে নিয়ে লেখা, দুজনকেই জানায় যে এটি পৌঁছেছে।
referral-act-accept = গ্রহণ করুন
referral-act-accept-about = আপনারা তাঁকে নিচ্ছেন। এরপর কী হবে তা লিখুন।
referral-act-decline = না বলুন
referral-act-decline-about = আপনারা তাঁকে নিচ্ছেন না। কেন, আর এর বদলে তিনি কী পেতে পারেন তা লিখুন।
referral-act-pass-on = অন্য সেবায় পাঠান
referral-act-pass-on-about = অন্য একটি সেবা বেশি মানানসই। তিনি রাজি হয়েছিলেন আপনাদের জানাতে, তাই তাঁকে আবার রাজি হতে হবে। কী করতে হবে তা ধাপে ধাপে দেখানো হয়, আর নতুনটি পাঠানো হলে এটি শেষ হয়।
referral-act-start = শুরু হয়েছে
referral-act-start-about = আপনারা তাঁর সঙ্গে দেখা করেছেন।
referral-act-close = শেষ করুন
referral-act-close-about = কী হলো তা লিখুন। কী হলো না জানালে রেফারেল থেকে কেউ কিছু শেখে না।
referral-act-withdraw = ফিরিয়ে নিন
referral-act-withdraw-about = তিনি আর এটি চান না, বা এটি ভুল ছিল।
referral-act-say = বার্তা পাঠান
referral-act-say-about = অন্য সংস্থাটি এখানে এটি পড়ে; তাদের ইমেইলে শুধু লেখা থাকে যে কিছু আছে।
referral-act-correct = কিছু ঠিক করুন
referral-act-correct-about = যা এখানে আছে তা থেকে যায়; আপনার সংশোধন তার পাশে থাকে।
referral-act-end-agreement = তিনি সম্মতি ফিরিয়ে নিয়েছেন
referral-act-end-agreement-about = কিছু শুরু না হয়ে থাকলে এতে রেফারেলটি ফিরিয়ে নেওয়া হয়। যে সাহায্য শুরু হয়েছে তা চলতে থাকে, আর নতুন কিছু জানানো হয় না।
referral-entry-note = যা বলতে চান
referral-entry-note-hint = মানুষটিও এটি পড়তে পারেন। এখানে ফোন নম্বর বা ঠিকানা নয়।
referral-entry-reason = কেন
referral-entry-offered = এর বদলে যা দেওয়া হয়েছে
referral-entry-offered-hint = অন্য সেবা, পরামর্শ, বা যাঁকে ফোন করতে পারেন।
referral-entry-outcome = কী হলো
referral-entry-said = তিনি এ নিয়ে কী বলেন
referral-entry-said-hint = জিজ্ঞেস করে থাকলে, তাঁর নিজের কথায়।
referral-entry-shown = যাঁকে নিয়ে লেখা তিনিও এটি পড়তে পারেন
referral-reason-not-eligible = সেবাটি যাঁদের জন্য, তিনি তাঁদের মধ্যে পড়েন না
referral-reason-no-capacity = জায়গা নেই
referral-reason-not-offered = যা চাওয়া হয়েছে তা আমরা দিই না
referral-reason-outside-area = তিনি আমাদের এলাকার বাইরে থাকেন
referral-reason-too-little-told = সিদ্ধান্ত নেওয়ার মতো যথেষ্ট জানানো হয়নি
referral-reason-helped-already = কেউ আগে থেকেই এতে তাঁকে সাহায্য করছেন
referral-reason-too-urgent = তাঁর আরও তাড়াতাড়ি বা আরও বেশি সাহায্য দরকার
referral-reason-other = অন্য কারণ
referral-outcome-helped = তিনি যে সাহায্য চেয়েছিলেন তা পেয়েছেন
referral-outcome-partly = কিছুটা পেয়েছেন
referral-outcome-not-reached = আমরা তাঁর সঙ্গে যোগাযোগ করতে পারিনি
referral-outcome-not-wanted = তিনি আর এটি চান না
referral-outcome-not-eligible = পরে দেখা গেছে এটি তাঁর জন্য নয়
referral-outcome-no-capacity = শেষ পর্যন্ত জায়গা ছিল না
referral-outcome-moved-away = তিনি অন্য জায়গায় চলে গেছেন
referral-outcome-elsewhere = তিনি অন্য জায়গায় সাহায্য পাচ্ছেন

referral-history = যা যা করা হয়েছে
referral-when = কখন
referral-what = কী
referral-who = কে
referral-said = যা বলা হয়েছে
referral-side = কার হয়ে
referral-by-sender = যিনি পাঠিয়েছেন
referral-by-receiver = সেবা
referral-by-person = মানুষটি নিজে
referral-somebody = কেউ একজন
referral-did-send = পাঠানো হয়েছে
referral-did-receive = পেয়েছে
referral-did-accept = গ্রহণ করা হয়েছে
referral-did-decline = না বলা হয়েছে
referral-did-pass-on = অন্য সেবায় পাঠানো হয়েছে
referral-did-start = শুরু হয়েছে
referral-did-close = শেষ করা হয়েছে
referral-did-withdraw = ফিরিয়ে নেওয়া হয়েছে
referral-did-say = বার্তা
referral-did-correct = সংশোধন
referral-did-end-agreement = সম্মতি ফিরিয়ে নেওয়া হয়েছে
referral-did-reach = যোগাযোগের উপায় বদলেছেন
referral-did-tell = কেমন লেগেছে তা জানিয়েছেন
referral-agreement-state = সম্মতি
referral-agreement-holds = আছে
referral-agreement-over = শেষ: এর শেষ দিন পার হয়ে গেছে
referral-agreement-ended = { $day } তারিখে ফিরিয়ে নেওয়া হয়েছে
referral-agreement-none = সম্মতি ছাড়া জানানো হয়েছে
referral-basis = কোন অধিকারে জানানো হচ্ছে
referral-named = এতে কাদের নাম আছে
referral-named-none = কারও না
referral-others = হয়তো একই মানুষ

referral-teams = কারা রেফারেল পান
referral-teams-about = আপনার সংস্থার প্রতিটি সেবায় যা পাঠানো হয় তা কারা পান। যা কিছু এখন চলছে আর এরপর যা আসবে, সবকিছুতে তাঁদের নাম থাকে। কেউ না থাকলে তা আপনার কাছে আসে।
referral-teams-none = আপনার সংস্থার কোনো সেবা এখনো রেফারেল নেয় না। একজন কর্মকর্তা পরিকল্পনায় তা যোগ করেন।
referral-team = যাঁরা রেফারেল পান
referral-team-hint = আপনার সংস্থার যাঁদের রেফারেল নিয়ে কাজ করার অনুমতি আছে।
referral-team-nobody = এই সেবার রেফারেল পাওয়ার জন্য কেউ নেই। যা পাঠানো হয় তা তত্ত্বাবধায়কদের কাছে যায়।
referral-team-saved = সংরক্ষণ হয়েছে।

# For whoever a referral is about

referral-own-title = আপনার সম্পর্কে যা পাঠানো হয়েছে
referral-own-intro = আপনাকে কোড লেখা একটি কাগজ দেওয়া হয়েছে। কোডটি দিয়ে আপনি দেখতে পারেন আপনার সম্পর্কে কী পাঠানো হয়েছে, কার কাছে, আর এরপর কী হবে। আপনি মন বদলাতে পারেন।
referral-own-code = আপনার কোড
referral-own-code-hint = যেমন { $words }। বড় বা ছোট হাতের অক্ষরে কোনো তফাত নেই।
referral-own-show = দেখান
referral-own-lost = কোড হারিয়ে গেলে, যিনি দিয়েছিলেন তাঁকে জিজ্ঞেস করুন। এখানে নাম দিয়ে কাউকে খুঁজে পাওয়া যায় না।
referral-own-unknown = এই কোডে কিছু পাওয়া যায়নি। ১২টি অক্ষর ও সংখ্যা সব ঠিক আছে কি না দেখুন।
referral-own-over = এটি আগেই চাপা হয়েছে, বা আধা ঘণ্টা পেরিয়ে গেছে। আপনার নিরাপত্তার জন্য আবার কোড লিখুন।
referral-own-written = এটি হয়তো আগেই পাঠানো হয়েছে; আপনার কোড দিয়ে দেখতে পাবেন:
referral-own-in-english = এর কিছু ইংরেজিতে। কোনো শব্দ আপনার জন্য জরুরি হলে দোভাষী চাইতে পারেন। এতে আপনার খরচ নেই।
referral-own-is-sent = পাঠানো হয়েছে। পেয়েছেন বলে সেখানকার কেউ এখনো জানাননি।
referral-own-is-received = তাঁরা এটি পেয়েছেন, এখন সিদ্ধান্ত নিচ্ছেন।
referral-own-is-accepted = তাঁরা হ্যাঁ বলেছেন। তাঁরা আপনার সঙ্গে যোগাযোগ করবেন।
referral-own-is-declined = তাঁরা না বলেছেন। কেন, আর এর বদলে আপনি কী পেতে পারেন, তা নিচে আছে।
referral-own-is-passed-on = এটি অন্য একটি সেবার কাছে গেছে।
referral-own-is-started = শুরু হয়েছে।
referral-own-is-closed = শেষ হয়েছে।
referral-own-is-withdrawn = ফিরিয়ে নেওয়া হয়েছে। এটি নিয়ে আর কিছু হবে না।
referral-own-next-sent = তাঁরা জানাবেন যে এটি পেয়েছেন
referral-own-next-received = তাঁরা হ্যাঁ বা না বলবেন
referral-own-next-accepted = তাঁরা আপনার সঙ্গে দেখা করবেন
referral-own-next-started = তাঁরা জানাবেন কী হলো
referral-own-late = { $words }। { $day }-এর মধ্যে করার কথা ছিল, দেরি হয়েছে।
referral-own-happened = যা যা হয়েছে
referral-own-shared = আপনার সম্পর্কে যা পাঠানো হয়েছে
referral-own-erased = যা পাঠানো হয়েছিল তা মুছে ফেলা হয়েছে।
referral-own-read = কারা এটি দেখেছেন
referral-own-unread = এখনো কেউ এটি দেখেননি।
referral-own-about-say = কিছু বদলে গেলে, বা ভুল হলে, এখানে লিখতে পারেন। যিনি পাঠিয়েছেন তিনি আর সেবাটি তা পড়েন। রাতে কেউ এটি পড়েন না: বিপদে উপরের নম্বরগুলোতে ফোন করুন।
referral-own-note-say = যা বলতে চান
referral-own-act-say = বার্তা পাঠান
referral-own-done-say = আপনার বার্তা পৌঁছেছে।
referral-own-about-tell = আপনার কেমন লেগেছে? আপনি যা লেখেন তা অন্যদের সাহায্য করে।
referral-own-note-tell = আপনার কী মনে হয়
referral-own-act-tell = পাঠান
referral-own-done-tell = ধন্যবাদ। তাঁরা এটি পড়তে পারেন।
referral-own-about-withdraw = আপনি মন বদলাতে পারেন। তখন যা পাঠানো হয়েছে তা নিয়ে সেবাটি আর কিছু করে না। পরে আবার আপনার জন্য পাঠানো যাবে।
referral-own-note-withdraw = কেন, বলতে চাইলে
referral-own-act-withdraw = আমি মন বদলেছি
referral-own-done-withdraw = ফিরিয়ে নেওয়া হয়েছে। সেবাটিকে জানানো হয়।
referral-own-about-end-agreement = আপনি আপনার সম্মতি ফিরিয়ে নিতে পারেন। তখন নতুন কিছু কাউকে জানানো হয় না। যে সাহায্য শুরু হয়েছে তা চলতে থাকে, যদি না আপনি তাঁদের বলেন যে আর চান না।
referral-own-note-end-agreement = কেন, বলতে চাইলে
referral-own-act-end-agreement = আমি আমার সম্মতি ফিরিয়ে নিচ্ছি
referral-own-done-end-agreement = আপনার সম্মতি শেষ হয়েছে। নতুন কিছু জানানো হয় না।
referral-own-reach = আপনার সঙ্গে কীভাবে যোগাযোগ করা যায়
referral-own-reach-about = এর কিছু বদলে গেলে, বা আর নিরাপদ না থাকলে, এখানে জানান। যাঁরা আপনাকে লিখতে পারেন তাঁরা সবাই এটি দেখেন।
referral-own-reach-save = আমার সঙ্গে যোগাযোগের উপায় সংরক্ষণ করুন
referral-own-done-reach = বদলানো হয়েছে। তাঁরা এখন থেকে এটি দেখেন।
referral-own-too-late = এটি আর করা যাবে না। এখন কী অবস্থা তা উপরে দেখুন।
referral-own-nothing = যা বলতে চান তা আগে লিখুন।
referral-own-long = এটি ২,০০০ অক্ষরের বেশি। ছোট করুন।

done-to-referral = রেফারেল
done-to-referral_services = রেফারেল নেয় এমন সেবা
detail-service = সেবা
detail-urgent = জরুরি
detail-without = সম্মতি ছাড়া
detail-entry = ইতিহাসের লেখা
detail-state = অবস্থা
detail-rows = সারি
detail-people = মানুষ
act-referral-accept = একটি রেফারেল গ্রহণ করেছেন
act-referral-close = একটি রেফারেল শেষ করেছেন
act-referral-correct = একটি রেফারেলে কিছু ঠিক করেছেন
act-referral-decline = একটি রেফারেলে না বলেছেন
act-referral-end-agreement = জানানোর একটি সম্মতি শেষ করেছেন
act-referral-file = রেফারেলের তালিকা ফাইল হিসেবে নিয়েছেন
act-referral-pass-on = একটি রেফারেল অন্য সেবায় পাঠিয়েছেন
act-referral-reach = কেউ নিজের যোগাযোগের উপায় বদলেছেন
act-referral-read = একটি রেফারেল পড়েছেন
act-referral-receive = একটি রেফারেল পেয়েছেন বলে জানিয়েছেন
act-referral-say = একটি রেফারেলে বার্তা লিখেছেন
act-referral-send = একটি রেফারেল পাঠিয়েছেন
act-referral-start = একটি রেফারেলের কাজ শুরু করেছেন
act-referral-team = কারা রেফারেল পান তা বদলেছেন
act-referral-tell = একটি রেফারেল কেমন লেগেছে তা কেউ জানিয়েছেন
act-referral-withdraw = একটি রেফারেল ফিরিয়ে নিয়েছেন

mail-referral-came-subject = একটি রেফারেল এসেছে: { $reference }
mail-referral-came-text =
    একজনকে আপনার সেবার কাছে পাঠানো হয়েছে। কী লেখা আছে তা শুধু এর পাতায় আছে, সাইন ইন করলে দেখতে পাবেন:

    { $link }

    দয়া করে এক কাজের দিনের মধ্যে জানান যে আপনি এটি পেয়েছেন।
mail-referral-came-short = { $place }: একটি রেফারেল এসেছে ({ $reference }): { $link }
mail-referral-urgent-subject = একটি জরুরি রেফারেল এসেছে: { $reference }
mail-referral-urgent-text =
    একজনকে আপনার সেবার কাছে পাঠানো হয়েছে, আর এটি জরুরি। কী লেখা আছে তা শুধু এর পাতায় আছে, সাইন ইন করলে দেখতে পাবেন:

    { $link }

    দুই কাজের দিনের মধ্যে সিদ্ধান্ত নিতে হবে।
mail-referral-urgent-short = { $place }: একটি জরুরি রেফারেল এসেছে ({ $reference }): { $link }
mail-referral-news-subject = রেফারেল { $reference } নিয়ে নতুন কিছু হয়েছে
mail-referral-news-text =
    আপনার নাম আছে এমন একটি রেফারেল নিয়ে কিছু করা বা বলা হয়েছে। তা এর পাতায় আছে, সাইন ইন করলে দেখতে পাবেন:

    { $link }
mail-referral-news-short = { $place }: রেফারেল { $reference } নিয়ে নতুন কিছু হয়েছে: { $link }
mail-referral-late-subject = আপনার জন্য রেফারেল অপেক্ষায় আছে
mail-referral-late-text =
    আপনার নাম আছে এমন অন্তত একটি রেফারেল দেরিতে আছে। কোনটি, আর কী করতে হবে, তা আপনার তালিকায় আছে:

    { $link }

    এমনই থাকলে পরের কাজের দিনে আপনার তত্ত্বাবধায়ক আর যিনি পাঠিয়েছেন তাঁকে জানানো হবে।
mail-referral-late-short = { $place }: আপনার জন্য রেফারেল অপেক্ষায় আছে: { $link }
mail-referral-still-subject = আপনার সংস্থার রেফারেল দেরিতে আছে
mail-referral-still-text =
    আপনার সংস্থায় পাঠানো অন্তত একটি রেফারেল দেরিতে আছে। যাঁদের নাম তাতে আছে তাঁদের মনে করিয়ে দেওয়া হয়েছে। তাঁদের বদলে আপনি কাজটি করতে পারেন:

    { $link }

    এমনই থাকলে, যিনি সেবাগুলোর নেটওয়ার্ক দেখাশোনা করেন তাঁকে জানানো হবে।
mail-referral-still-short = { $place }: আপনার সংস্থার রেফারেল দেরিতে আছে: { $link }
mail-referral-unanswered-subject = আপনার পাঠানো একটি রেফারেল অপেক্ষায় আছে
mail-referral-unanswered-text =
    আপনার পাঠানো অন্তত একটি রেফারেলের উত্তর সময়মতো আসেনি। সেবাটিকে মনে করিয়ে দেওয়া হয়েছে। কোনটি, তা আপনার তালিকায় আছে:

    { $link }

    অপেক্ষা করা না গেলে তাঁদের ফোন করুন, বা অন্য সেবার কাছে পাঠান।
mail-referral-unanswered-short = { $place }: আপনার পাঠানো একটি রেফারেলের উত্তর সময়মতো আসেনি: { $link }
mail-referral-network-subject = যেসব রেফারেলের উত্তর কেউ দিচ্ছেন না
mail-referral-network-text =
    সেবা ও তার তত্ত্বাবধায়কদের মনে করিয়ে দেওয়ার পরও অন্তত একটি রেফারেল দেরিতে আছে। কোনটি, তা এই পাতায় আছে; রেফারেলে কী লেখা আছে তা নেই:

    { $link }
mail-referral-network-short = { $place }: যেসব রেফারেলের উত্তর কেউ দিচ্ছেন না: { $link }

letter-referral-came = একটি রেফারেল এসেছে
letter-referral-urgent = একটি জরুরি রেফারেল এসেছে
letter-referral-news = একটি রেফারেলে কিছু হয়েছে
letter-referral-late = রেফারেল দেরি হয়েছে
letter-referral-still = একটি সংস্থায় পাঠানো রেফারেল দেরি হয়েছে
letter-referral-unanswered = পাঠানো একটি রেফারেলের উত্তর আসেনি
letter-referral-network = যে রেফারেলের কেউ উত্তর দেয় না

# Whom to call, by the hour

table-help_lines = সাহায্যের ফোন ও সামনের দরজা
kind-help_line = সাহায্যের ফোন
count-help_lines = { $n ->
    [one] { $n }টি সাহায্যের ফোন
   *[other] { $n }টি সাহায্যের ফোন
}
intro-help_lines = কর্মী ও পরিবার কাকে ফোন করে, আর কখন কেউ ধরে। সামনের দরজা হলো যেখানে কাউন্সিলকে জানানো হয় যে কোনো শিশুর ক্ষতি হতে পারে।
col-line = এটি কী
col-for_what = কীসের জন্য
col-days = দিন
col-from_hour = কখন থেকে (ঘণ্টা)
col-until_hour = কখন পর্যন্ত (ঘণ্টা)
choice-front-door = সামনের দরজা
choice-help-line = সাহায্যের ফোন
choice-every-day = প্রতিদিন
choice-weekdays = সোম থেকে শুক্র
help-lines-title = কেউ বিপদে থাকতে পারলে
help-lines-emergency = এখনই বিপদ: 999। রেফারেল জরুরি ফোন নয়, আর এই সাইট কেউ সারাক্ষণ দেখে না।
help-lines-open = এখন খোলা
help-lines-closed = এখন বন্ধ
help-lines-always = যেকোনো সময়
help-lines-hours = { $from } থেকে { $to }
help-lines-hours-weekdays = সোম থেকে শুক্র, { $from } থেকে { $to }
help-lines-use = এখন তাদের জানাচ্ছি
help-lines-use-about = অডিটে লেখা থাকে: আপনি এটি ব্যবহার করেছেন আর কখন, আর কিছু নয়।
referral-done-front-door = আপনি জানিয়েছেন তা লেখা হলো।
act-referral-front-door = সামনের দরজা ব্যবহার করেছেন
done-to-help_lines = সাহায্যের ফোন

# What is looked at afterwards

may-referral-break-glass = বিপদে, কারণ জানিয়ে, কোনো রেফারেল খুলে দেখা
may-referral-review = কে কোন রেফারেল খুলে দেখেছে তা পরে দেখা
referral-reviews = যা পরে দেখা হয়
referral-reviews-about = সম্মতি ছাড়া যা জানানো হয়েছে, আর নাম না থেকেও কে কোন রেফারেল খুলে দেখেছে। এতে কিছু আটকায়নি; এখন অন্য কেউ দেখে ঠিক ছিল কি না।
referral-reviews-none = দেখার মতো কিছু অপেক্ষায় নেই।
referral-reviewed = লেখা হলো।
referral-review-without-agreement = সম্মতি ছাড়া জানানো হয়েছে
referral-review-break-glass = যার নাম নেই এমন কেউ খুলে দেখেছে
referral-review-open = এখনো কেউ দেখেনি
referral-review-save = আমার মত লিখে রাখুন
referral-finding = আপনার কী মনে হয়?
referral-finding-right = ঠিক ছিল
referral-finding-to-learn = বোঝা যায়, তবে শেখার কিছু আছে
referral-finding-wrong = ভুল ছিল, আর এ নিয়ে কিছু করা হচ্ছে
referral-finding-said = এ বিষয়ে যা বলার
referral-finding-missing = আপনার কী মনে হয় বেছে নিন।
referral-erased = এতে যা লেখা ছিল তা মুছে ফেলা হয়েছে। এটি যে ছিল তা থাকে।
referral-glass = বিপদে কোনো রেফারেল খুলে দেখা
referral-glass-about = সুরক্ষার দায়িত্বে যিনি তাঁর জন্য, যখন কেউ বিপদে থাকতে পারে আর নামে থাকা কাউকে পাওয়া যায় না।
referral-glass-intro = এতে আপনার নাম নেই। কেউ বিপদে থাকতে পারলে আর নামে থাকা কাউকে সময়মতো না পেলে তবেই দেখুন।
referral-glass-warning = যাদের নাম আছে তাদের ও তাদের তত্ত্বাবধায়কদের সঙ্গে সঙ্গে জানানো হয়। তথ্য সুরক্ষা কর্মকর্তা আপনার কারণ দেখেন। আপনি এক দিন দেখতে পাবেন, আর কিছু করতে পারবেন না।
referral-glass-number-hint = যেমন R-4K24-09XA। এখানে নাম দিয়ে কাউকে খোঁজা যায় না।
referral-glass-why = কেন
referral-glass-why-hint = কে বিপদে থাকতে পারে, আর কেন অপেক্ষা করা যায় না। অন্তত একটি বাক্য।
referral-glass-send = খুলে দেখুন
referral-glass-none = এই নম্বরের কোনো রেফারেল নেই।
referral-glass-reason = কেন তা অন্তত এক বাক্যে লিখুন।
referral-glass-for = এতে আপনার নাম নেই। কারণ বলার পর { $n } ঘণ্টা দেখতে পাবেন, আর প্রতিবার দেখা অডিটে থাকে।
waits-referral-reviews = { $n ->
    [one] { $n }টি দেখার আছে
   *[other] { $n }টি দেখার আছে
}
act-referral-break-glass = নাম না থেকেও একটি রেফারেল খুলে দেখেছেন
act-referral-review = রেফারেলে যা করা হয়েছে তা পরে দেখেছেন
detail-finding = মত
keep-referrals = শেষ হওয়ার পর রেফারেলে যা লেখা
keep-referral-drafts = শুরু করা কিন্তু না পাঠানো রেফারেল
letter-referral-glass = কেউ একটি রেফারেল খুলে দেখেছে
mail-referral-glass-subject = কেউ { $reference } রেফারেল খুলে দেখেছেন
mail-referral-glass-text =
    সুরক্ষার দায়িত্বে থাকা একজন, যার নাম এই রেফারেলে নেই, কারণ জানিয়ে এটি খুলে দেখেছেন। কারণটি এর পাতায় আছে, সাইন ইন করলে দেখতে পাবেন:

    { $link }

    অপেক্ষা করা যায় না এমন কিছু জানলে তাঁকে ফোন করুন।
mail-referral-glass-short = { $place }: যার নাম নেই এমন কেউ { $reference } রেফারেল খুলে দেখেছেন: { $link }

# Asking oneself

referral-ask = এখানে সাহায্য চান
referral-ask-intro = নিজের জন্য, বা আপনার সন্তানের জন্য চাইতে পারেন। যত কম ইচ্ছা লিখুন: হ্যাঁ বা না বলার মতো জানলেই তাদের চলে। যা লিখবেন তা তাদের কাছেই যায়, আর কারও কাছে নয়।
referral-ask-who = কার জন্য চাইছেন?
referral-ask-young-person = নিজের জন্য
referral-ask-parent = আমার সন্তান, বা যে শিশুর দেখাশোনা করি তার জন্য
referral-ask-parent-name = শিশুর জন্য চাইলে আপনার নিজের নাম
referral-ask-parent-hint = তাহলে উপরের নামটি শিশুর।
referral-ask-safe = আমি এখন নিরাপদ, বা ইতিমধ্যে কাউকে ফোন করেছি
referral-ask-agree = হ্যাঁ, আমি এতে রাজি
referral-ask-consent = আমি যা লিখেছি তা { $words }-এর কাছে পাঠানো হয়, যাতে তারা বলতে পারে সাহায্য করতে পারবে কি না। তারা এজন্যই রাখে। যে কোড পাব তা দিয়ে যেকোনো সময় ফিরিয়ে নিতে পারি।
referral-ask-send = পাঠান
referral-ask-sent = পাঠানো হয়েছে
referral-ask-done = পাঠানো হয়েছে। তারা যে কয়দিনের কথা দেয় তার মধ্যে উত্তর দেয়।
referral-ask-keep = এই কোড রাখুন। এটি দিয়ে দেখবেন তারা কী উত্তর দেয়। এটি শুধু এখনই দেখানো হয়; এখানে নাম দিয়ে আপনাকে কেউ খুঁজে পাবে না।
referral-ask-again = এই পাতা অনেকক্ষণ খোলা ছিল। যা লিখেছেন নিচে আছে; আবার পাঠান।
referral-ask-fault-who = কার জন্য চাইছেন বেছে নিন।
referral-ask-fault-name = শিশুর জন্য চাইছেন, তাই নিজের নাম লিখুন।
referral-ask-fault-agree = আপনি রাজি তা চিহ্ন দিন। না হলে কিছু পাঠানো হয় না।
referral-ask-fault-danger = আপনার লেখায় মনে হচ্ছে কেউ বিপদে থাকতে পারে। উপরের নম্বরগুলি দেখুন, আর আপনি এখন নিরাপদ বা ফোন করেছেন তা চিহ্ন দিন।
referral-ask-fault-worker = তারা কীভাবে আপনার সঙ্গে যোগাযোগ করবে বেছে নিন।
limit-referrals-asked-for-from = একই নেটওয়ার্ক থেকে, অ্যাকাউন্ট ছাড়া সাহায্য চাওয়া
limit-referral-code-from = একই নেটওয়ার্ক থেকে, রেফারেলের কোড

# Pathways

table-pathways = সেবার পথ
kind-pathway = সেবার পথ
count-pathways = { $n ->
    [one] { $n }টি সেবার পথ
   *[other] { $n }টি সেবার পথ
}
intro-pathways = কীভাবে ধাপে ধাপে কয়েকটি সেবার মধ্য দিয়ে যাওয়া যায়: কে কী করে, কবের মধ্যে, কার জন্য, আর সত্যিই কত সময় লাগে।
table-pathway_steps = সেবার পথের ধাপ
kind-pathway_step = সেবার পথের একটি ধাপ
count-pathway_steps = { $n ->
    [one] সেবার পথের { $n }টি ধাপ
   *[other] সেবার পথের { $n }টি ধাপ
}
intro-pathway_steps = পথের প্রতিটি ধাপে কে কী করে, কত সময়ের মধ্যে, আর কার জন্য।
col-begins = কীভাবে শুরু হয়
col-done_by = কে করে
col-done = কী করা হয়
col-within_days = কত কর্মদিবসের মধ্যে
col-service = সেবা
col-pathway = সেবার পথ
pathway-steps = ধাপে ধাপে
pathway-within = { $n ->
    [one] আগের ধাপের { $n } কর্মদিবসের মধ্যে
   *[other] আগের ধাপের { $n } কর্মদিবসের মধ্যে
}
pathway-wait = { $words } সময়ে যাঁদের সঙ্গে প্রথম দেখা হয়েছে তাঁদের অর্ধেক { $n } দিন বা কম অপেক্ষা করেছেন। এমন আরও অনেকের মাঝামাঝি { $from } থেকে { $to } দিনের মধ্যে হতো।
pathway-wait-said = { $n ->
    [one] সেবাটি বলে { $n } সপ্তাহ অপেক্ষা করতে হয়। মাপার মতো যথেষ্ট মানুষ পাঠানো হয়নি।
   *[other] সেবাটি বলে { $n } সপ্তাহ অপেক্ষা করতে হয়। মাপার মতো যথেষ্ট মানুষ পাঠানো হয়নি।
}
pathway-wait-unknown = কতদিন অপেক্ষা করতে হয় জানা নেই।
pathway-measured = অপেক্ষা মাপা হয় সত্যিকারের রেফারেল থেকে, পাঠানো থেকে প্রথম দেখা পর্যন্ত, আর দশ বা বেশি হলে তবেই দেখানো হয়।
pathway-after = যার পরে
pathway-next = পরের ধাপ
pathway-since = কবে থেকে
pathway-late = , অনেক বেশি দিন
pathway-between = পথের দুই ধাপের মাঝে
pathway-between-none = দুই ধাপের মাঝে কেউ অপেক্ষায় নেই।
pathway-of = এটি কি কোনো সেবার পথের ধাপ?
pathway-of-hint = তাহলে দুই ধাপের মাঝে কেউ আটকে গেলে দেখা যায়।
pathway-goes-on = তিনি কি পরের ধাপে যাচ্ছেন, “{ $words }”?
pathway-goes-on-missing = পরের ধাপে যাচ্ছেন কি না বেছে নিন।
pathway-follow = পরের ধাপে রেফার করুন

referral-fault-erased = এতে যা লেখা ছিল তা মুছে ফেলা হয়েছে, তাই এতে কিছু লেখা যায় না। কিছু বদলায়নি। আপনি যা লিখেছেন নিচে আছে।
referral-fault-agreement = যা নিয়ে সম্মতি ছিল তা আর নেই, তাই নতুন কিছু জানানো হয় না, আর এখানে কিছু ফেরানোও হয় না। আবার জিজ্ঞেস করে নতুন করে রেফার করুন। আপনি যা লিখেছেন নিচে আছে।
referral-entry-between-hint = অন্য সংস্থা এটি পড়ে; মানুষটি পড়েন না, যদি না আপনি চিহ্ন দেন। এখানে ফোন নম্বর বা ঠিকানা নয়।
referral-code-once = তাঁর কোড পাঠানোর পর এক ঘণ্টা দেখানো হয়েছিল, যিনি প্রথম রেফারেল পাঠিয়েছেন তাঁকে। আর দেখানো হয় না।
referral-code-unsafe = সম্মতি ছাড়া জানানো হয়েছে। আগে ভাবুন, যে কোড দিয়ে পাঠানো কথা পড়া যায় তা তাঁর কাছে থাকা নিরাপদ কি না: কেউ পাশ থেকে দেখতে পারে।
referral-code-show = নিরাপদ: তাঁর কোড দেখান
referral-own-danger = আপনার বার্তা পৌঁছেছে। আপনি বা অন্য কেউ এখন বিপদে থাকলে উত্তরের জন্য বসে থাকবেন না: উপরের নম্বরে ফোন করুন।
referral-danger-short = বিপদ হতে পারে
referral-ask-once = এটি আগেই পাঠানো হয়েছে। কোডটি তখন দেখানো হয়েছিল, আর দেখানো হয় না। না থাকলে আবার চান।
act-referral-code = যার সম্পর্কে রেফারেল তাঁর কোড দেখানো হয়েছে
found-referral = একটি রেফারেল
goes-referral = এই রেফারেলের সব কথা যায়, এতে যা বলা ও যাতে সম্মতি দেওয়া হয়েছিল তা সহ; মানুষটির শেষ রেফারেলের সঙ্গে তাঁর কথাও। একটি যে ছিল তা থাকে। এখনো খোলা থাকলে আগে দুই সংস্থাকে জানান। মোছার বিপক্ষে কোনো ব্যতিক্রম আছে কি না তাও দেখুন; থাকলে “যেসব রেফারেল রাখতে হবে” পাতায় এটি রাখুন।
found-referral_draft = শুরু করা কিন্তু না পাঠানো রেফারেল
goes-referral_draft = এ পর্যন্ত যা লেখা হয়েছে তা যায়।
limit-referrals-looked-into-by = নাম না থেকেও খুলে দেখা রেফারেল, একজনের
letter-referral-danger = একটি রেফারেল আগে পড়তে হবে
mail-referral-danger-subject = { $reference } রেফারেলটি আগে পড়ুন
mail-referral-danger-text =
    এই রেফারেলে এমন কিছু আছে যাতে কেউ বিপদে থাকতে পারে। এটি এর পাতায় আছে, সাইন ইন করলে দেখতে পাবেন:

    { $link }

    অন্য কিছুর আগে এটি পড়ুন।
mail-referral-danger-short = { $place }: { $reference } রেফারেলটি আগে পড়ুন: { $link }
referral-by-you = আপনি

referrals-older = পুরোনোগুলো নিচের ফাইলে আছে, বা উপরে নাম বা নম্বর দিয়ে খুঁজলে পাওয়া যায়।
# What referrals teach

learned-title = রেফারেল থেকে যা জানা যায়
learned-title-about = কতজনকে রেফার করা হয়েছে, তাঁরা কতদিন অপেক্ষা করেছেন, আর তাঁদের জন্য কী ছিল না।
learned-about = কোনো কর্মী একটি শিশু বা পরিবারকে সেবার কাছে পাঠালে সেবাটি উত্তর দেয়। উত্তরগুলো একসঙ্গে গুনলে বোঝা যায় কীসে কাজ হয়, মানুষ কোথায় অপেক্ষা করেন, আর কী নেই। কাউকে চেনা যায় না: ছোট সংখ্যা লুকানো থাকে।
learned-none = এখনো কিছু প্রকাশ করা হয়নি। সেবার পথের ধাপগুলোর জন্য কতদিন অপেক্ষা করতে হয় তা সেই পথের পাতায় আছে।
learned-quarter = { $from } থেকে { $to }
learned-counted = { $words } তারিখে গোনা হয়েছে। একটি ত্রৈমাসিক একবারই গোনা হয়, দ্বিতীয়বার নয়।
learned-quarters = ত্রৈমাসিক
learned-period = কবে থেকে কবে পর্যন্ত
learned-file = সব গণনা, ফাইল হিসেবে (CSV)
learned-all = সবাই
learned-figure = পরিসংখ্যান
learned-value = মান
learned-interval = কতটা নিশ্চিত
learned-between = { $from } থেকে { $to }-এর মধ্যে
learned-sent = পাঠানো রেফারেল
learned-decided-in-time = সময়মতো সিদ্ধান্ত হয়েছে
learned-turned-away = না বলা হয়েছে
learned-met-in-time = সময়মতো প্রথম দেখা হয়েছে
learned-wait = প্রথম দেখা পর্যন্ত অপেক্ষা (মাঝামাঝি মান)
learned-helped = সাহায্য পেয়েছেন, পুরো বা কিছুটা
learned-full = না বলা হয়েছে, জায়গা নেই
learned-figures-about = “সময়মতো সিদ্ধান্ত হয়েছে” মানে, এই ত্রৈমাসিকে যত সিদ্ধান্ত হওয়ার কথা ছিল তার মধ্যে; যে সিদ্ধান্ত কেউ নেননি তা দেরি ধরা হয়। প্রথম দেখার বেলায়ও তাই। “না বলা হয়েছে” মানে, যত সিদ্ধান্ত নেওয়া হয়েছে তার মধ্যে। “সাহায্য পেয়েছেন” মানে, গ্রহণ করার পরে যতগুলো শেষ হয়েছে তার মধ্যে।
learned-by-theme = বিষয়
learned-by-service = সেবা
learned-by-area = ওয়ার্ড
learned-by-age = বয়স
learned-all-by-theme = বিষয় অনুযায়ী
learned-all-by-service = সেবা অনুযায়ী
learned-all-by-area = ওয়ার্ড অনুযায়ী
learned-all-by-age = বয়স অনুযায়ী
learned-no-theme = কোনো বিষয় নেই
learned-no-area = ওয়ার্ড জানা নেই
learned-no-age = বয়স জানা নেই
learned-age-0-4 = ০ থেকে ৪, আর যাদের এখনো জন্ম হয়নি
learned-age-5-10 = ৫ থেকে ১০
learned-age-11-15 = ১১ থেকে ১৫
learned-age-16-17 = ১৬ ও ১৭
learned-age-18-24 = ১৮ থেকে ২৪
learned-age-25 = ২৫ ও তার বেশি
learned-nothing = দেখানোর মতো কিছু নেই।
learned-unmet = মানুষ যা পাননি
learned-unmet-about = সেবাগুলো কীসে না বলেছে ও কেন, কোথায় জায়গা ছিল না, আর কী একেবারেই ছিল না। অংশীদারিত্বকে এগুলোই ঠিক করতে হবে।
learned-reasons = কেন না বলা হয়েছে
learned-refused = নিজের যা নেই তার কারণে কোন সেবা কতজনকে না বলেছে
learned-refused-none = এ কারণে কোনো সেবা কাউকে না বলেনি।
learned-missing = রেফার করার মতো সেবা নেই
learned-missing-none = কোনো সেবা নেই বলে কেউ আমাদের জানায়নি।
learned-full-today = যেসব সেবায় আজ জায়গা নেই
learned-full-none = আজ সব সেবায় জায়গা আছে।
learned-outcomes = যেগুলো শেষ হয়েছে সেগুলোর কী হলো
learned-count = কতগুলো
learned-times = কতবার
learned-number = { $n }
learned-share = { $percent } ({ $of }-এর মধ্যে { $n })
learned-days = { $n ->
    [one] { $n } দিন
   *[other] { $n } দিন
}
learned-hidden = c (লুকানো)
learned-nobody = কেউ না
learned-how = কীভাবে গোনা হয়
learned-how-about = ১ থেকে ৭ পর্যন্ত সংখ্যা “c” হিসেবে লুকানো হয়, আর সঙ্গে অন্য কিছু সংখ্যাও, যাতে হিসাব করে কোনোটি বের করা না যায়। ১০-এর কম হলে হার, আর ২০-এর কম হলে অপেক্ষার সময় দেখানো হয় না। প্রতিটি সেবা তার তালিকাভুক্তির প্রথম বিষয়ে গোনা হয়। পোস্টকোডটি যে ওয়ার্ডে, সেই ওয়ার্ড ধরা হয়। রেফারেল পাঠানোর সময় সেবাটি যত দিনের কথা দিয়েছিল, তা-ই ধরা হয়। গোনার আগে যা মুছে ফেলা হয়েছে, তা কেন ফিরিয়ে দেওয়া হয়েছিল সেটি অন্য কারণ হিসেবে গোনা হয়, আর তার ফল কী হলো তা গোনা হয় না।
learned-due = যা প্রকাশ করা বাকি
learned-due-none = কোনো ত্রৈমাসিক প্রকাশের অপেক্ষায় নেই।
learned-desk-about = যে ত্রৈমাসিক শেষ হয়েছে তা একবারই প্রকাশ করা হয়। সবাই যা দেখবে আপনিও তা-ই দেখেন; যা ছোট তা আপনার কাছেও লুকানো।
learned-public = যা প্রকাশিত
learned-once = এটি একবারই গোনা ও প্রকাশ করা হয়। যেগুলোর কাজ হয়ে গেছে, আগে সেবাগুলোকে সেগুলো শেষ করতে বলুন।
learned-publish = এই ত্রৈমাসিক প্রকাশ করুন
learned-published = প্রকাশ করা হয়েছে।
learned-dataset = রেফারেলের পরিসংখ্যান, { $words }
learned-dataset-reason = এই ত্রৈমাসিকের রেফারেলগুলো গোনা হয়েছে।
waits-quarters = { $n ->
    [one] রেফারেলের { $n }টি ত্রৈমাসিক প্রকাশের অপেক্ষায়
   *[other] রেফারেলের { $n }টি ত্রৈমাসিক প্রকাশের অপেক্ষায়
}
act-referral-learn = রেফারেলের পরিসংখ্যান প্রকাশ করেছেন
referral-missing-title = এর জন্য কোনো সেবা নেই
referral-missing-about = আপনি কাউকে রেফার করতে চেয়েছিলেন, কিন্তু তাঁর যা দরকার তার জন্য কোনো সেবা নেই। কী নিয়ে তা জানান। তা গোনা হয়, কিন্তু কাকে নিয়ে তার কিছুই রাখা হয় না। কোন সাহায্য কতবার পাওয়া যায়নি, অংশীদারিত্ব তা দেখে।
referral-missing-theme = কী নিয়ে
referral-missing-send = গোনায় যোগ করুন
referral-missing-fault = কী নিয়ে তা বেছে নিন।
referral-missing-counted = এটি গোনা হয়েছে। ধন্যবাদ।
referral-missing-others = এতে সাহায্য করেন এমন অন্য কাউকে খুঁজুন
referral-missing-link = এখানকার কোনো সেবাই ঠিক নয়

# A service where nobody has an account

referral-by-door = সেখানে কারও অ্যাকাউন্ট নেই। তাঁদের কাছে একটি ইমেইল যায়, তাতে এর কোনো কথা থাকে না। কোডটি আপনি তাঁদের জানান।
referral-door-title = আপনার সেবায় যা পাঠানো হয়েছে তা খুলুন
referral-door-intro = কেউ একটি শিশু বা পরিবারকে আপনার সেবার কাছে পাঠিয়েছেন। যিনি পাঠিয়েছেন তিনি আপনাকে ফোনে একটি কোড জানান। কোড না পেলে তাঁকে ফোন করুন: তাঁর সংস্থা কোড ইমেইলে পাঠায় না।
referral-door-hint = ১২টি অক্ষর ও সংখ্যা, যেমন 7MTR-4K24-09XA। ছোট হাতের অক্ষর, ফাঁকা জায়গা বা ড্যাশে কোনো তফাত নেই।
referral-door-code = সেবাটির জন্য একটি কোড
referral-door-about = এই সেবায় কারও এখানে অ্যাকাউন্ট নেই। তাঁরা একটি ইমেইল পেয়েছেন, তাতে শুধু লেখা আছে যে কিছু এসেছে, কী এসেছে তা নয়। তাঁদের ফোন করুন, তাঁরাই কি না নিশ্চিত হোন, আর একটি কোড জানান। নতুন কোড তৈরি করলে আগেরটি আর কাজ করে না।
referral-door-make = কোড তৈরি করুন
referral-door-code-about = এটি আপনি একবারই দেখেন। সেবাটিকে ফোনে জানান, কখনো ইমেইলে নয়। এটি দিয়ে তাঁরা এই রেফারেল পড়েন আর এখানে আপনাকে উত্তর দেন।
referral-door-slip = এই ঠিকানাটি খুলে কোডটি লিখুন।
referral-sheet = কাগজে, প্রিন্ট করে হাতে দেওয়ার জন্য
referral-sheet-back = রেফারেলে ফিরে যান
referral-sheet-about = ব্রাউজার দিয়ে এই পাতাটি প্রিন্ট করুন। নিজের হাতে বা ডাকে সেবাটিকে দিন, আর কাউকে নয়। কাগজে যা আছে তা কেউ ফিরিয়ে নিতে পারে না।
referral-silent-unopened = আগে যা পাঠানো হয়েছে তা সেখানকার কেউ খোলেননি, তাই আপাতত আর কিছু নেওয়া হয় না। তাঁদের ফোন করুন।
referral-silent-bounced = এর রেফারেল যাঁরা পান তাঁদের সবার কাছে পাঠানো ইমেইল ফেরত আসে, তাই আপাতত কিছু নেওয়া হয় না। তাঁদের ফোন করুন।
referral-fault-silent = { $words }: { $why } এটি সরিয়ে দিন বা অন্য একটি বেছে নিন। আপনার শুরু করা রেফারেলটি থেকে যায়।
referrals-silent = যেসব সেবা আপাতত আর কিছু নেয় না
referrals-silent-none = প্রতিটি সেবায় যা পাঠানো হয় তা পড়া হয়।
act-referral-door = একটি সেবার জন্য কোড তৈরি করেছেন
act-referral-sheet = একটি রেফারেল কাগজে নিয়েছেন
letter-referral-door = অ্যাকাউন্ট নেই এমন একটি সেবার জন্য রেফারেল এসেছে
mail-referral-door-subject = আপনার সেবায় একটি রেফারেল: { $reference }
mail-referral-door-text =
    আপনার সেবায় একটি রেফারেল এসেছে, বা যেটি আপনার কাছে আছে তাতে নতুন কিছু হয়েছে। এই মেইলে তার কিছু লেখা নেই।

    এই পাতা খুলুন আর কোডটি লিখুন:

    { $link }

    যে কোড আপনার কাছে আছে সেটিই লিখুন। { $reference } নম্বরটি নতুন হলে যিনি পাঠিয়েছেন তিনি ফোনে একটি কোড বলেন। কেউ ফোন না করলে যেসব সংস্থা আপনার কাছে রেফার করে তাদের ফোন করে নম্বরটি বলুন।
mail-referral-door-short = { $place }: আপনার জন্য একটি রেফারেল অপেক্ষায় আছে ({ $reference }): { $link }

# Documents that go along

referral-files = নথি
referral-files-about = এমন চিঠি বা প্রতিবেদন যা সেবাটিকে সিদ্ধান্ত নিতে সাহায্য করে: ছবি বা PDF, সর্বোচ্চ তিনটি। সেবাটি এর সবটাই পড়ে। তাই তিনি যাতে রাজি হয়েছেন শুধু তা-ই যোগ করুন, আর যিনি রাজি হননি তাঁর কিছুই নয়। ছবি কোথায় ও কখন তোলা হয়েছে তা সরিয়ে দেওয়া হয়; PDF যেমন আছে তেমনই থাকে।
referral-files-add = একটি নথি যোগ করুন
referral-files-change = নথি বদলান
referral-files-back = পাঠানোর আগে দেখে নেওয়ার পাতায় ফিরে যান
referral-files-name = এটি কী
referral-files-name-hint = অল্প কথায়, যেমন “স্কুলের নার্সের চিঠি”।
referral-files-kind = ফাইল
referral-files-size = { $kind }, { $n } KB
referral-files-none = এখনো কোনো নথি নেই।
referral-files-take-out = সরিয়ে দিন
referral-files-most = একটি রেফারেলে সর্বোচ্চ { $n }টি নথি থাকে। আরেকটি যোগ করতে একটি সরিয়ে দিন।
referral-files-name-fault = এটি কী তা অল্প কথায় লিখুন। তারপর ফাইলটি আবার বেছে নিন: ব্রাউজার তা মনে রাখে না।
referral-files-long-fault = “এটি কী”-তে { $n } অক্ষরের বেশি আছে, বা চোখে দেখা যায় না এমন অক্ষর আছে। আরও অল্প কথায় লিখুন, আর ফাইলটি আবার বেছে নিন।
referral-files-ask = নথি এখানে খোলা হয় না। যিনি পাঠিয়েছেন তাঁকে বলুন নথিগুলো হাতে দিতে।
referral-mailboxes = যেসব সেবায় কারও অ্যাকাউন্ট নেই তাদের ইমেইল ঠিকানা
referral-mailboxes-about = সেবার কারও অ্যাকাউন্ট না থাকলে, তাদের ঠিকানায় একটি ইমেইল জানায় যে কিছু এসেছে; কী এসেছে তা লেখা থাকে না। এমন একটি ঠিকানা দিন যা সেবার কয়েকজন পড়েন।
referral-mailboxes-none = প্রতিটি সেবায় কারও না কারও অ্যাকাউন্ট আছে।
referral-mailbox = ইমেইল ঠিকানা
referral-mailbox-hint = খালি রাখলে এই সেবায় কিছু পাঠানো যাবে না।
referral-mailbox-fault = এটি ইমেইল ঠিকানা নয়। visits@harbour.example এর মতো করে লিখুন, অথবা খালি রাখুন।
referral-mailbox-saved = সংরক্ষণ হয়েছে।
act-referral-mailbox = একটি সেবার ইমেইল ঠিকানা বদলেছেন

# দুবার রেফার করা কেউ

referral-same = এঁরা কি একই মানুষ?
referral-same-is = একই মানুষ, কেউ নিশ্চিত করেছেন
referral-same-about = যদি একই মানুষ হন, তবে যোগাযোগ করতে যা করা চলবে না তা এখন থেকে দুটির জন্যই খাটে। একটির আর কিছু অন্যটি যাঁরা দেখেন তাঁদের কাছে যায় না, আর কোনো কোড আগের চেয়ে বেশি দেখায় না। মানুষটিকে জিজ্ঞেস করে নিশ্চিত হোন: নাম আর জন্মদিন যথেষ্ট নয়, যমজ আর একই নামের মানুষ থাকেন।
referral-same-beside = প্রত্যেকের সম্পর্কে যা বলা আছে
referral-same-sure = আমি জিজ্ঞেস করেছি: দুটিই একই মানুষের সম্পর্কে
referral-same-save = এঁরা একই মানুষ
referral-same-missing = আগে মানুষটিকে জিজ্ঞেস করুন, তারপর টিক দিন।
referral-done-same = এগুলো একই মানুষের বলে রাখা হলো।
referral-done-apart = এগুলো আবার দুজন মানুষের বলে রাখা হলো।
referral-apart = এঁরা আসলে দুজন মানুষ
referral-apart-about = যদি আসলে দুজন মানুষ হন, তবে একজনের সম্পর্কে যা বলা আছে তা অন্যজনের জন্য আর খাটে না।
act-referral-same = দুটি রেফারেল একই মানুষের বলে রেখেছেন
act-referral-apart = রেফারেলগুলো আবার দুজন মানুষের বলে রেখেছেন
detail-other = অন্যটি

# হারানো কোড

referral-renew = যদি কোড হারিয়ে যায়
referral-renew-about = এটি যাঁর সম্পর্কে তাঁর জন্য আপনি একটি নতুন কোড বানাতে পারেন। আগেরটি দিয়ে আর কিছু খোলে না।
referral-renew-sure = আমি জানি যে এটি তাঁকেই দিচ্ছি, আর কাউকে নয়
referral-renew-make = তাঁর জন্য নতুন কোড বানান
referral-renew-missing = কাকে দিচ্ছেন তা নিশ্চিত করুন, তারপর টিক দিন।
referral-renew-once = আপনি এটি একবারই দেখবেন। নিজে তাঁকে দিন; এটি কোনো মেইলে থাকে না।

# যে সাহায্যে বেশি সময় লাগে

referral-act-go-on = এটি চলছে
referral-act-go-on-about = সাহায্যে কথা দেওয়া সময়ের চেয়ে বেশি লাগছে। কেন, আর কতদিন লাগবে বলে মনে করেন তা বলুন; মানুষটি তা পড়েন। শেষ করার সময় নতুন করে শুরু হয়।
referral-did-go-on = চলছে
referral-done-go-on = এটি চলছে। যিনি পাঠিয়েছেন আর মানুষটি কারণ পড়তে পারেন।
act-referral-go-on = জানিয়েছেন যে সাহায্য চলছে

# রেফারেল যাঁর সম্পর্কে তাঁর জন্য খবর

referral-own-reach-news = টেক্সট বা ইমেইল আপনার জন্য নিরাপদ হলে, আর কখন বা কীভাবে যোগাযোগ করা চলবে না তা এখানে কিছু না লিখলে, নতুন কিছু হলে আপনি একটি ছোট লাইন পান: একটি নম্বর আর এই সাইটের ঠিকানা, কী নিয়ে তা কখনো নয়।
letter-referral-own = নতুন কিছু, রেফারেল যাঁর সম্পর্কে তাঁর জন্য
mail-referral-own-subject = নতুন কিছু: { $reference }
mail-referral-own-text =
    { $reference } নম্বরে নতুন কিছু আছে। এই পাতা খুলুন আর আপনাকে দেওয়া কোডটি লিখুন:

    { $link }

    এটি আপনার জন্য নয়? তাহলে কিছু করবেন না।
mail-referral-own-short = { $place }: { $reference } নম্বরে নতুন কিছু আছে: { $link }

# আইন যেসব রেফারেল রাখতে বলে

referral-holds = যেসব রেফারেল রাখতে হবে
referral-holds-about = আইন যতদিন একটি রেফারেল রাখতে বলে ততদিন তা মোছা হয় না, সময় শেষ হলেও না। মোছার বিপক্ষে কোন ব্যতিক্রম আছে তা বলুন। যিনি মুছতে চান তাঁকে আপনি তা জানান।
referral-hold-give = একটি রেফারেল রাখুন
referral-hold-number-hint = যেমন R-4K24-09XA।
referral-hold-unknown = এই নম্বরের কোনো রেফারেল নেই, বা তা মুছে ফেলা হয়েছে। নম্বরটি আবার দেখুন।
referral-hold-held = আপনি শেষ না করা পর্যন্ত এটি রাখা হয়।
referral-hold-ended = রাখার বাধ্যতা শেষ হলো।
hold-one-warning = এটি রাখতে হবে: মোছার বিপক্ষে একটি ব্যতিক্রম আছে। “যেসব রেফারেল রাখতে হবে” দেখুন।

# দুটি কোডের একজন মানুষ

referral-same-one = একই মানুষ
referral-same-not = যা করা চলবে না, অন্য জায়গায় যেমন বলা হয়েছে
referral-own-empty = আপনার কোড লিখুন। আপনাকে দেওয়া চিরকুটে এটি আছে।
referral-own-files = { $n ->
    [one] একটি নথি। যিনি পাঠিয়েছেন তাঁকে জিজ্ঞেস করুন সেটি কী।
   *[other] { $n }টি নথি। যিনি পাঠিয়েছেন তাঁকে জিজ্ঞেস করুন সেগুলো কী।
}
referral-contact-then = পাঠানোর সময় যেভাবে যোগাযোগ করা হতো। ব্যবহারের আগে জিজ্ঞেস করুন

# নিজের জন্য চাওয়া

referral-ask-field-need = কী হচ্ছে
referral-ask-field-wanted = কী হলে সাহায্য হয়
referral-ask-field-safe = তাঁরা কীভাবে নিরাপদে আপনার সঙ্গে যোগাযোগ করতে পারেন?
referral-ask-field-safe-when = কখন সুবিধা হয়?
referral-ask-field-safe-not = এমন কিছু আছে যা তাঁদের করা চলবে না, যেমন বাড়িতে ফোন করা?
referral-ask-fault-safe = তাঁরা কীভাবে নিরাপদে আপনার সঙ্গে যোগাযোগ করতে পারেন তা বেছে নিন।
referral-ask-fault-number = { $words }: এই ঘরে ফোন নম্বর আর ইমেইল ঠিকানা লিখবেন না। আপনারটির জন্য নিচে আলাদা ঘর আছে; অন্যদেরটি তাঁরা পেতে পারেন না।

# দ্বিতীয়বার হেঁটে

referral-files-asked-again = আপনি একটি নথি যোগ করেছেন। তাঁরা সেটিও জানেন তা নিশ্চিত করুন, আর আবার টিক দিন যে কী জানানো হয় তা তাঁরা জানেন।
referral-code-private = আপনি কেবল সেবাটির জন্য কিছু লিখেছেন। আগে ভাবুন যে বাকিটা পড়া যায় এমন কোড তাঁদের কাছে থাকা নিরাপদ কি না: কেউ কাঁধের ওপর দিয়ে দেখতে পারে।
referral-door-keep = আপনার কোড রাখুন। প্রতিটি উত্তরের জন্য এটি লাগে, আর শেষ হওয়ার চৌদ্দ দিন পর পর্যন্ত এটি দিয়ে খোলা যায়।
referral-door-open = সংরক্ষণ করুন
referral-hold-number = রেফারেলের নম্বর লিখুন।
referral-hold-exemption = যে ব্যতিক্রমের জন্য রাখা হয় তা বেছে নিন।
referral-hold-already = এই রেফারেল ইতিমধ্যে রাখা হচ্ছে। অন্য কারণ লিখতে চাইলে আগে সেটি শেষ করুন।
referral-fault-why = অন্য কোন কারণ তা বলুন।
learned-count-it = গণনা করুন
act-referral-count = রেফারেলের একটি ত্রৈমাসিক গণনা করেছেন
referral-ask-often = এই নেটওয়ার্ক থেকে এইমাত্র অনেকবার চাওয়া হয়েছে। { $n } মিনিট অপেক্ষা করে আবার চাপুন; আপনি যা লিখেছেন তা নিচে আছে।
