### Made by a machine; no native speaker has checked these words yet.

language-name = বাংলা
language-direction = ltr

# Dates
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর
date-day = { $day } { $month }, { $year }
date-month = { $month } { $year }
date-time = { $day }, { $time }

# The frame
skip-link = সরাসরি মূল লেখায় যান
navigation-label = প্রধান মেনু
breadcrumbs-label = এটি কোথায় পড়ে
languages-label = ভাষা
invented-heading = এখানকার সবকিছুই কাল্পনিক।
invented-text = এই নামে কোনো এলাকা নেই। এই ওয়েবসাইটের কোনো জায়গা, মানুষ, সংখ্যা বা প্রতিশ্রুতি সত্যি নয়।
as-at-banner = { $words } দিনটির শেষ পর্যন্ত পরিকল্পনায় যা লেখা হয়েছিল, আপনি সেটিই দেখছেন।
as-at-today = আজ যেমন আছে, তেমন দেখুন
downloads-heading = একই তথ্য, ডেটা হিসেবে
language-note = এই কথাগুলো মেশিন দিয়ে লেখা। এই ভাষা জানেন এমন কেউ এখনো মিলিয়ে দেখেননি।
english-only = এই পাতাটি শুধু ইংরেজিতে আছে।
twin-link = অন্য উদাহরণটি দেখুন: { $words }
feed-link = পরিবর্তনের ফিড
feed-title = নতুন কী আছে: { $words }
not-stated = কোনো দলিলে লেখা নেই
gap-tag = ফাঁক
basis-stated = লেখা আছে
basis-reading = আমাদের ধারণা
group-none = এগুলোর কোনোটির মধ্যে পড়ে না
have-of = { $all }-এর মধ্যে { $have }টি বলা আছে
source-label = এটি কোথা থেকে নেওয়া:
place-line = লাইন { $numbers }
place-lines = লাইন { $numbers }
place-page = পৃষ্ঠা { $numbers }
place-pages = পৃষ্ঠা { $numbers }
ended-note = এটি এখন আর পরিকল্পনার অংশ নয়। { $words } তারিখে এটি শেষ করা হয়েছে।
notes-count = { $n ->
    [one] { $n }টি সন্দেহের নোট
   *[other] { $n }টি সন্দেহের নোট
}
holder-recorded = এই পদে ছিলেন: { $day }
holder-from = { $day } থেকে
holder-until = { $day } পর্যন্ত
milestone-due = হওয়ার কথা: { $day }
milestone-reached = হয়ে গেছে: { $day }
milestone-undated = কোনো তারিখ দেওয়া নেই

# Navigation
nav-voices = কে কী বলেছে
nav-plans = পরিকল্পনা
nav-actions = পদক্ষেপ
nav-measures = কাজ হচ্ছে কি?
nav-who = কারা
nav-search = খুঁজুন

# Home
home-title = হোম
home-heading = শিশুরা কী বলেছে, আর তাতে কী হয়েছে
home-lead = একটি সুতো ধরে এগিয়ে যান: একটি শিশু কী বলেছে, কোন বিষয়টি অগ্রাধিকার পেয়েছে, কী পদক্ষেপ ঠিক হয়েছে, কী করা হয়েছে, সংখ্যাটি বদলেছে কি না, আর শেষে কী উত্তর দেওয়া হয়েছে।
home-doors = আপনি কোথা থেকে শুরু করতে চান?
home-courses = অভিভাবক ও কর্মীদের জন্য কোর্স
home-meetings = সভা, আর সেখানে কী কথা দেওয়া হয়েছিল
door-child = আমি শিশু বা কিশোর-তরুণ
door-child-text = তোমার মতো অন্যরা কী বলেছে আর তাতে কী হয়েছে দেখো।
door-parent = আমি বাবা, মা বা অভিভাবক
door-parent-text = কাছাকাছি ক্লাব, পরামর্শ, স্বাস্থ্য ও সাহায্য খুঁজুন, আর কেউ শেষ কবে তা দেখেছেন।
door-worker = আমি পরিবারদের সাথে কাজ করি
door-worker-text = প্রতিটি পদক্ষেপ দেখুন: দায়িত্ব কার, আর সেটি কোন কথার জবাব।
door-charity = আমি একটি দাতব্য সংস্থা বা দল চালাই
door-charity-text = আবেদনের টাকা, অংশীদার, প্রশিক্ষণ, আর আপনারা কী করেছেন তা জানানোর জায়গা।
door-board = আমি কোনো বোর্ডের সদস্য
door-board-text = দেখুন পরিকল্পনা কাজ করছে কি না, আর সংখ্যা কী বলতে পারে না।
door-analyst = আমি ডেটা নিয়ে কাজ করি
door-analyst-text = কোন শব্দের কী মানে, তথ্য কোথা থেকে এসেছে, আর যা যা ডাউনলোড করা যায়।
home-voices-lead = তাদের নিজেদের কথায়। একটি বেছে নিন, দেখুন তারপর কী হলো।
home-voices-all = সব বার্তা
home-news = নতুন কী আছে
home-news-empty = এখনো কিছু লেখা হয়নি।
news-added = { $words } যোগ হয়েছে
news-changed = { $words } বদলেছে

# Search
search-title = খুঁজুন
search-label = আপনি কী খুঁজছেন?
search-hint = যেমন: { $words }, অথবা { $reference }। পরিকল্পনাগুলো ইংরেজিতে লেখা, তাই ইংরেজি শব্দ দিয়ে খুঁজুন।
search-button = খুঁজুন
search-found = { $n ->
    [0] কিছু পাওয়া যায়নি
    [one] { $n }টি পাওয়া গেছে
   *[other] { $n }টি পাওয়া গেছে
}
search-pages = পাতা
search-nothing = এই সবগুলো শব্দ একসাথে কোথাও নেই। কম শব্দ বা অন্য শব্দ দিয়ে চেষ্টা করুন।

# Errors
error-not-found-heading = এই পাতাটি এখানে নেই
error-not-found = “{ $what }” ঠিকানায় কিছু নেই। হয়তো লিখতে ভুল হয়েছে, অথবা এটি কখনো ছিলই না।
error-nothing-yet = এখানকার লেখা { $day } থেকে শুরু। সেই দিন বা তার পরের কোনো দিন বেছে নিন।
error-invalid-heading = ঠিকানায় কিছু একটা ভুল আছে
error-refused-heading = এটি করা গেল না
error-day = আজকের ({ $day }) আগের একটি দিন বেছে নিন, এভাবে লিখুন: ⁦YYYY-MM-DD⁩। লেখা ছিল “{ $words }”।
error-ours-heading = দুঃখিত, ভুলটা আমাদের
error-ours = আমাদের দিকে কিছু একটা গোলমাল হয়েছে। একটু পরে আবার চেষ্টা করুন।
error-close = আপনি কি এগুলোর কোনোটি খুঁজছিলেন?
error-home = হোম পাতায় যান

# The thread
thread-title = সুতো: { $words }
thread-heading = সুতো
thread-button = এতে কী হয়েছে দেখুন
thread-intro = কেউ যা বলেছে, সেখান থেকে শুরু করে তাকে দেওয়া উত্তর পর্যন্ত। প্রতিটি সংযোগে বলা আছে, সেটি কোনো দলিলে লেখা আছে, নাকি আমাদের ধারণা।
thread-broken = { $n ->
    [0] সুতোর প্রতিটি ধাপ জানা আছে।
    [one] সুতো ছেঁড়া: { $known }টি ধাপ জানা, { $n }টি জানা নেই।
   *[other] সুতো ছেঁড়া: { $known }টি ধাপ জানা, { $n }টি জানা নেই।
}
thread-readings = { $n ->
    [one] { $n }টি সংযোগ দলিল পড়ে করা ধারণা, পার্টনারশিপের কেউ এখনো তা নিশ্চিত করেননি।
   *[other] { $n }টি সংযোগ দলিল পড়ে করা ধারণা, পার্টনারশিপের কেউ এখনো সেগুলো নিশ্চিত করেননি।
}
thread-picture = ছবি হিসেবে
thread-table = ছক হিসেবে
thread-stage = পর্যায়
thread-what = সেখানে কী আছে
thread-said = কী বলা হয়েছে
thread-said-empty = এর সাথে এখনো কোনো বার্তা যুক্ত নেই।
thread-said-count = { $n ->
    [one] { $n }টি বার্তা
   *[other] { $n }টি বার্তা
}
thread-said-loose = { $n ->
    [one] { $n }টি পদক্ষেপ কোনো বার্তার জবাব নয়।
   *[other] { $n }টি পদক্ষেপ কোনো বার্তার জবাব নয়।
}
thread-priority = অগ্রাধিকার
thread-priority-empty = কোনো অগ্রাধিকারে এখনো এটি নেওয়া হয়নি।
thread-priority-count = { $n ->
    [one] { $n }টি অগ্রাধিকার
   *[other] { $n }টি অগ্রাধিকার
}
thread-priority-loose = { $n ->
    [one] এর মধ্যে { $n }টির কোনো অগ্রাধিকার নেই।
   *[other] এগুলোর মধ্যে { $n }টির কোনো অগ্রাধিকার নেই।
}
thread-action = পদক্ষেপ
thread-action-empty = এর জবাবে এখনো কোনো পদক্ষেপ নেই।
thread-action-count = { $n ->
    [one] { $n }টি পদক্ষেপ
   *[other] { $n }টি পদক্ষেপ
}
thread-action-loose = { $n ->
    [one] { $n }টি ফলাফলের জন্য কোনো পদক্ষেপ নেই।
   *[other] { $n }টি ফলাফলের জন্য কোনো পদক্ষেপ নেই।
}
thread-done = কী করা হয়েছে
thread-done-empty = কী করা হয়েছে, তা এখনো কিছু লেখা হয়নি।
thread-done-count = { $n ->
    [one] { $n }টি ধাপ শেষ হয়েছে
   *[other] { $n }টি ধাপ শেষ হয়েছে
}
thread-done-loose = { $n ->
    [one] { $n }টি পদক্ষেপে কী করা হয়েছে, তা এখনো কিছু লেখা হয়নি।
   *[other] { $n }টি পদক্ষেপে কী করা হয়েছে, তা এখনো কিছু লেখা হয়নি।
}
thread-outcome = ফলাফল
thread-outcome-empty = এর জন্য কোনো ফলাফলের কথা বলা নেই।
thread-outcome-count = { $n ->
    [one] { $n }টি ফলাফল
   *[other] { $n }টি ফলাফল
}
thread-outcome-loose = { $n ->
    [one] { $n }টি পদক্ষেপে কোনো ফলাফলের কথা বলা নেই।
   *[other] { $n }টি পদক্ষেপে কোনো ফলাফলের কথা বলা নেই।
}
thread-number = মাপকাঠি
thread-number-empty = এটি মাপার কোনো মাপকাঠি নেই।
thread-number-count = { $n ->
    [one] { $n }টি মাপকাঠি
   *[other] { $n }টি মাপকাঠি
}
thread-number-loose = { $n ->
    [one] { $n }টি ফলাফলের কোনো মাপকাঠি নেই।
   *[other] { $n }টি ফলাফলের কোনো মাপকাঠি নেই।
}
thread-figure = সংখ্যা
thread-figure-empty = এখনো কোনো সংখ্যা যুক্ত নেই, তাই কিছু বদলেছে কি না কেউ বলতে পারে না।
thread-figure-count = { $n ->
    [one] { $n }টি সংখ্যা
   *[other] { $n }টি সংখ্যা
}
thread-figure-loose = { $n ->
    [one] { $n }টি মাপকাঠির কোনো সংখ্যা নেই।
   *[other] { $n }টি মাপকাঠির কোনো সংখ্যা নেই।
}
thread-answer = যে উত্তর দেওয়া হয়েছে
thread-answer-empty = যারা কথাটি বলেছে, তাদের দেওয়া কোনো উত্তর এখানে এখনো প্রকাশ করা হয়নি।
thread-answer-count = { $n ->
    [one] { $n }টি উত্তর
   *[other] { $n }টি উত্তর
}
thread-answer-loose = { $n ->
    [one] { $n }টি বার্তার কোনো উত্তর নেই।
   *[other] { $n }টি বার্তার কোনো উত্তর নেই।
}

# Completeness
completeness-title = কী কী নেই
completeness-intro = দলিলগুলোতে যা লেখা নেই, তা গুনে দেখানো হয়েছে। আন্দাজে কিছু বসানো হয়নি।
completeness-chain = সুতো
completeness-notes = নোট
completeness-missing = { $n ->
    [one] যে { $n }টির নেই, সেটি দেখুন
   *[other] যে { $n }টির নেই, সেগুলো দেখুন
}
completeness-readings = { $n ->
    [one] { $n }টি সংযোগ আমাদের ধারণা, কেউ নিশ্চিত করবেন সেই অপেক্ষায় আছে।
   *[other] { $n }টি সংযোগ আমাদের ধারণা, কেউ নিশ্চিত করবেন সেই অপেক্ষায় আছে।
}
completeness-links = { $n ->
    [one] সব মিলিয়ে { $n }টি সংযোগ আছে।
   *[other] সব মিলিয়ে { $n }টি সংযোগ আছে।
}
complete-messages-answered = যেসব বার্তার জবাবে পদক্ষেপ আছে
complete-priorities-actions = যেসব অগ্রাধিকারে পদক্ষেপ আছে
complete-priorities-outcomes = যেসব অগ্রাধিকারে ফলাফল আছে
complete-actions-outcomes = যেসব পদক্ষেপে ফলাফলের কথা বলা আছে
complete-outcomes-indicators = যেসব ফলাফলের মাপকাঠি আছে
complete-indicators-figures = যেসব মাপকাঠির সংখ্যা আছে
complete-actions-ended = আগের পরিকল্পনার যেসব কাজের কী হয়েছে তা বলা আছে
completeness-only-readings = { $n ->
    [one] আরও { $n }টি শুধু আমাদের বোঝা অনুযায়ী
   *[other] আরও { $n }টি শুধু আমাদের বোঝা অনুযায়ী
}

# Crosswalk
crosswalk-title = পরিকল্পনাগুলো কীভাবে একসাথে মেলে
crosswalk-intro = প্রতিটি পরিকল্পনা কীসের সাথে মেলে: অন্য পরিকল্পনা ও অন্য পরিকল্পনার অগ্রাধিকার, আর সে কথা কে বলেছে।
crosswalk-this = এই পরিকল্পনায়
crosswalk-other = যার সাথে মেলে
crosswalk-basis = কে বলেছে
crosswalk-alone = যেসব অগ্রাধিকার এখনো কিছুর সাথে মেলেনি

# Standing pages
api-title = খোলা ডেটা
api-intro = এই ওয়েবসাইটের সবকিছু যে কেউ ডেটা হিসেবে নিতে পারেন, কারো অনুমতি লাগে না।
accessibility-title = সবার ব্যবহারের সুবিধা
privacy-title = গোপনীয়তা
languages-title = ভাষাগুলো সম্পর্কে
languages-intro = এই ওয়েবসাইটের মেনু, বোতাম ও শিরোনাম এই ভাষাগুলোতে আছে।
languages-language = ভাষা
languages-checked = কে মিলিয়ে দেখেছেন
languages-original = এই ভাষাতেই লেখা
languages-unchecked = এই ভাষা জানেন এমন কেউ এখনো দেখেননি
languages-content = পরিকল্পনায় যা আছে আর শিশুরা যা বলেছে, তা যে ভাষায় লেখা হয়েছিল সেই ভাষাতেই, মানে ইংরেজিতে দেখানো হয়। লেখাগুলো এমনভাবে চিহ্ন দেওয়া যাতে স্ক্রিন রিডার ঠিকমতো উচ্চারণ করে।
languages-help = আপনার দোভাষী লাগলে:

standing-past = { $day } পর্যন্ত চলেছে
warning-standing = এটি “{ $words }”-এর অংশ: { $standing }। এরপর কী করা হয়েছে তা এখানকার কোনো দলিলে নেই।
corrections-count = { $n ->
    [one] লেখার { $n }টি সংশোধন
   *[other] লেখার { $n }টি সংশোধন
}
language-content = পরিকল্পনা আর শিশুদের কথা ইংরেজিতে আছে।
as-at-label = এই পাতা যেমন ছিল এই দিনের শেষে
as-at-button = দেখাও
error-nothing-yet-heading = সেদিন পর্যন্ত কিছুই লেখা হয়নি
filled-of = { $all }-এর মধ্যে { $have }টি পূরণ করা আছে

sign-in = সাইন ইন
sign-out = সাইন আউট
faults-heading = একটি সমস্যা আছে
fault-label = ভুল:
error-sign-in-heading = আবার সাইন ইন করুন
error-sign-in = আপনি আর সাইন ইন করা নেই। এগিয়ে যেতে সাইন ইন করুন।
error-prove = আপনি সাইন ইন করা আছেন, কিন্তু এর জন্য গত এক ঘণ্টার মধ্যে সাইন ইন করা থাকতে হয়, যাতে শুধু আপনার যন্ত্র হাতে পেয়ে কেউ এটি করতে না পারে। এখনও কিছুই করা হয়নি। ফাইল পাঠিয়ে থাকলে পরে আবার বেছে নিন।
error-back = এখন যেমন আছে দেখুন
error-stale-heading = অন্য কেউ আগে এটি সংরক্ষণ করেছেন
error-stale = আপনি এটি খোলার পর অন্য কেউ এটি বদলেছেন। আপনার কিছুই সংরক্ষণ হয়নি এবং তাঁদের কিছুই হারায়নি। এখন এটি কেমন আছে দেখুন এবং আপনার পরিবর্তনটি আবার করুন।
error-too-many-heading = খুব বেশি বার চেষ্টা
error-too-many = এটি খুব বেশি বার চেষ্টা করা হয়েছে। { $n } মিনিট অপেক্ষা করে আবার চেষ্টা করুন।
error-too-many-day = আজ এটি খুব বেশি বার চেষ্টা করা হয়েছে। কাল পর্যন্ত অপেক্ষা করে আবার চেষ্টা করুন।
kept-heading = আপনি যা লিখেছেন
kept-again = এটি এখানে রাখা আছে। সাইন ইন করুন, এই পাতায় ফিরে আসুন এবং আবার পাঠান।
kept-new-tab = নতুন ট্যাবে সাইন ইন করুন
kept-copy = এখান থেকে কপি করে নিন, যাতে কিছু হারিয়ে না যায়।
kept-send = আবার পাঠান
error-role-ended = কিছুই করা হয়নি। এটি এখানে নেই, অথবা আপনি এটি করতে পারেন না: এর মধ্যে আপনার কোনো ভূমিকা শেষ হয়ে থাকতে পারে।

# Privacy
privacy-children = শিশু ও তরুণদের জন্য গোপনীয়তার কথা
danger-title = আপনি বিপদে পড়লে
danger-nobody = এই সাইটে সব সময় কেউ নজর রাখেন না।
danger-emergency = জরুরি বিপদে ফোন করুন এই নম্বরে:
danger-childline = যেকোনো সময় চাইল্ডলাইনে (Childline) ফোন করতে পারেন এই নম্বরে:
danger-free = এতে কোনো টাকা লাগে না, আর বিলেও দেখা যায় না।
danger-rest = এই পাতার বাকিটা শুধু ইংরেজিতে আছে।
privacy-parents = বাবা, মা ও অভিভাবকদের জন্য গোপনীয়তার কথা
privacy-workers = যাঁরা অংশীদারিত্বের সঙ্গে কাজ করেন তাঁদের জন্য গোপনীয়তার কথা
privacy-volunteers = স্বেচ্ছাসেবক ও সংস্থার জন্য গোপনীয়তার কথা
privacy-who-can-see = কে কী দেখতে পান
processing-title = তথ্য ব্যবহারের খতিয়ান
error-form = যেখান থেকে পাঠিয়েছিলেন সেখানে ফিরে যান। সেখানে যা সংরক্ষণ করেছিলেন তা আছে।
exit-page = এই পাতা এখনই ছাড়ুন
exit-remembers = আপনার ব্রাউজার দেখা পাতা মনে রাখে: মুছে দিন, বা প্রাইভেট উইন্ডো ব্যবহার করুন।
exit-keys = বা Shift তিনবার চাপুন।
