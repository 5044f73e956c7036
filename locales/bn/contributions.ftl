# What organisations did

table-contributions = সংস্থাগুলো যা করেছে
contributions-names = অবদান, contribution, impact, charity
kind-contribution = অবদান
count-contributions = { $n ->
    [one] { $n }টি অবদান
   *[other] { $n }টি অবদান
}
intro-contributions = কোনো ফলাফলের জন্য সংস্থাগুলো যা করেছে, প্রত্যেকে নিজের মতো করে ও নিজের সংখ্যা দিয়ে জানায়।
col-of_what = কী গোনা হয়েছে
contributions-rule = এই সংখ্যাগুলো আলাদা আলাদা জিনিস গোনে, আর কাউকে কাউকে একাধিকবার। তাই এগুলো যোগ করা হয় না।
contributions-of = { $words }, { $n ->
    [one] { $n }টি অবদান
   *[other] { $n }টি অবদান
}
contributions-by = { $words } যা করেছে
contributions-for = যার জন্য
contributions-of-all = সব দেখুন
contributions-none = এখানে এখনো কিছু জানানো হয়নি।
contributions-none-own = আপনার সংস্থা এখানে এখনো কিছু জানায়নি।
contributions-page = আপনাদের নিজের পাতা, যারা কাজের টাকা দেয় তাদের দেখাতে
contributions-plan = এর জন্য সংস্থাগুলো যা করেছে
contributions-own-plan = এটি কী করেছে
contributions-tell = আপনার সংস্থা কী করেছে জানান
contributions-own = আপনারা যা করেছেন
contributions-own-about = আপনার সংস্থা কী করেছে তা তিন লাইনে ও একটি সংখ্যায় জানান, বা যে স্প্রেডশিট রাখেন তা পাঠান; আর সব কিছুর নিজের পাতা দেখুন।
contributions-done = { $n ->
    [one] { $n }টি অবদান প্রকাশ করা হয়েছে। সবাই এটি পড়ে।
   *[other] { $n }টি অবদান প্রকাশ করা হয়েছে। সবাই এগুলো পড়ে।
}
contribution-done-told = প্রকাশ করা হয়েছে। সবাই এটি পড়ে।
contribution-done-kept = রাখা হয়েছে। এখন থেকে সবাই এভাবেই পড়বে।
contribution-done-ended = সরিয়ে নেওয়া হয়েছে। আর কেউ এটি পড়বে না।
contribution-new = কী করেছেন জানান
contribution-when = কখন
contribution-aim = কীসের জন্য
contribution-aim-choose = বেছে নিন
contribution-aim-hint = যে অগ্রাধিকার বা ফলাফল সবচেয়ে কাছাকাছি।
contribution-aim-missing = সবচেয়ে কাছাকাছি অগ্রাধিকার বা ফলাফল বেছে নিন।
contribution-title = কী করেছেন
contribution-title-hint = এক বাক্যে, যেমন: পরিবারের জন্য পুলে ছয় শনিবার। কোনো শিশু বা পরিবারের নাম লিখবেন না।
contribution-title-missing = কী করেছেন তা এক বাক্যে লিখুন।
contribution-about = কী বদলেছে
contribution-about-hint = চাইলে দুই-তিন লাইন। কোনো শিশু বা পরিবারের নাম লিখবেন না।
contribution-count = একটি সংখ্যা
contribution-count-hint = যেমন ৪১। না থাকলে খালি রাখুন।
contribution-count-fault = ০ বা তার বেশি একটি সংখ্যা লিখুন, যেমন ৪১ বা 12.5।
contribution-of-what = সংখ্যাটি কী গোনে
contribution-of-what-hint = যেমন: যত শিশু এসেছে, বা ঘণ্টা।
contribution-of-what-missing = সংখ্যাটি কী গোনে লিখুন, যেমন: যত শিশু এসেছে।
contribution-until = কবে হয়েছে
contribution-until-hint = সেই দিন, বা শেষ দিন। যেমন 31/3/2026।
contribution-from = কবে থেকে
contribution-from-hint = শুধু বেশি দিন চললে। যেমন 1/9/2025।
contribution-day-fault = দিন, মাস ও বছর লিখুন, যেমন 31/3/2026।
contribution-day-to-come = এই দিন এখনও আসেনি। কাজ হয়ে গেলে জানান।
contribution-change = বদলান বা সরিয়ে নিন
contribution-end = সরিয়ে নিন
contribution-end-words = আর কেউ এটি পড়বে না, আগের কোনো দিনেও নয়। প্রকাশিত প্রতিবেদনে লেখা থাকবে যে এটি সরিয়ে নেওয়া হয়েছে। উপরের বাক্যে কারও নাম থাকলে এটি সরিয়ে নতুন করে জানান: শুধু বদলালে আগের দিনগুলিতে পুরনো বাক্য থেকে যায়।
sheet-all-told = এই ফাইলের সবকিছু আগেই জানানো হয়েছে।
sheet-left-corrected = এই দিনের জন্য এটি অন্য সংখ্যায় জানানো হয়েছে। এটিই ঠিক হলে “আপনারা যা করেছেন” পাতায় সেখানে বদলান।
sheet-aimless = { $n ->
    [one] { $n }টি সারি বলে না এটি কীসের জন্য ছিল। সব সারির জন্য বেছে নিন।
   *[other] { $n }টি সারি বলে না সেগুলি কীসের জন্য ছিল। সব সারির জন্য বেছে নিন।
}
contribution-days-fault = এটি শুরুর আগের দিন। দুই দিনের একটি ঠিক করুন।
contribution-more-at = প্রতিবেদনের ঠিকানা
contribution-more-at-hint = https:// দিয়ে শুরু
contribution-address-fault = https:// দিয়ে শুরু এমন ঠিকানা লিখুন।
contribution-more = কবে থেকে, কেউ কী বলেছিল, বা প্রতিবেদন
contribution-sheet = আপনার রাখা স্প্রেডশিট পাঠান
contribution-sheet-about = কোন কলামে কী আছে একবার বলুন। আপনি দেখার আগে কিছু প্রকাশ হয় না, আর যা আছে তা দুবার প্রকাশ হয় না।
contribution-sheet-file = স্প্রেডশিট
contribution-sheet-file-hint = 200 KB পর্যন্ত একটি Excel ফাইল (.xlsx) বা CSV ফাইল। শুধু আপনার বেছে নেওয়া কলাম পড়া হয়। আগে শিশু ও পরিবারের নাম বাদ দিন।
contribution-sheet-look = দেখুন
contribution-sheet-again = আবার দেখুন
contribution-sheet-missing = একটি ফাইল বেছে নিন।
sheet-large = ফাইলটি 200 KB-র চেয়ে বড়। কম সারি দিয়ে বা ছবি ছাড়া পাঠান।
sheet-empty = শিরোনামের নিচে কোনো সারি পাওয়া যায়নি। এমন শিট পাঠান যার প্রথম সারিতে কলামের নাম আছে।
sheet-rows = সর্বোচ্চ { $n }টি সারি পড়া হয়। ফাইলটি ভাগ করুন।
sheet-counts = { $n ->
    [0] এভাবে কিছুই প্রকাশ করা যায় না। নিচে কলাম বেছে নিন।
    [one] { $n }টি সারি প্রকাশ করা যায়।
   *[other] { $n }টি সারি প্রকাশ করা যায়।
}
sheet-columns = কোন কলামে কী আছে
sheet-no-column = কোনো কলাম নয়
sheet-column = কলাম
sheet-column-title = কী করেছেন
sheet-column-until = কবে হয়েছে বা শেষ হয়েছে
sheet-column-from = কবে শুরু
sheet-column-count = একটি সংখ্যা
sheet-column-of-what = সংখ্যাটি কী গোনে
sheet-column-about = কী বদলেছে
sheet-column-concerns = কীসের জন্য (নাম বা সংকেত)
sheet-column-more-at = প্রতিবেদনের ঠিকানা
sheet-all-for = সব সারি কীসের জন্য
sheet-all-of-what = সব সংখ্যা কী গোনে
sheet-all-for-hint = যেসব সারি নিজে তা বলে না সেগুলোর জন্য।
sheet-all-of-what-hint = যেসব সারি নিজে তা বলে না সেগুলোর জন্য। না দিলে সংখ্যার কলামের শিরোনাম।
sheet-publish = { $n ->
    [one] { $n }টি সারি প্রকাশ করুন
   *[other] { $n }টি সারি প্রকাশ করুন
}
sheet-told = যা প্রকাশ হবে
sheet-left = যা বাদ যায়
sheet-faults = যা ঠিক নেই
sheet-faults-left = এই সারিগুলোও বাদ যায়। আপনার শিটে ঠিক করে আবার পাঠান।
sheet-says = সেখানে যা আছে
sheet-more = আরও { $n }টি
sheet-left-total = এটি অন্য সারির যোগফল।
sheet-left-untitled = কী করা হয়েছে তা লেখা নেই।
sheet-left-known = এটি আগেই জানানো হয়েছে।
sheet-aim-fault = সব সারি কীসের জন্য নিচে বেছে নিন, বা কোনো অগ্রাধিকার, ফলাফল বা কাজের নাম বা সংকেত লিখুন।
sheet-aim-twice = এই নামে একাধিক আছে। নামের বদলে সংকেত লিখুন।
sheet-long-fault = এটি বেশি লম্বা। কী করেছেন তা ২০০ অক্ষরের কমে, বাকিটা ৪,০০০-এর কমে লিখুন।
may-contribution-tell = নিজের সংস্থা কী করেছে তা এক এক করে বা স্প্রেডশিটে জানানো
