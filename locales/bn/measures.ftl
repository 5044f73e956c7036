table-measures = পরিমাপ
intro-measures = কী গোনা হয়, কে গোনে, আর কোন দিকে গেলে ভালো। প্রতিটি পাতা বলে সংখ্যাগুলো সত্যিই বদলেছে কি না।
count-measures = { $n ->
    [one] { $n }টি পরিমাপ
   *[other] { $n }টি পরিমাপ
}
kind-measure = পরিমাপ
table-areas = এলাকা
intro-areas = সংখ্যাগুলো যেসব এলাকার।
count-areas = { $n ->
    [one] { $n }টি এলাকা
   *[other] { $n }টি এলাকা
}
kind-area = এলাকা
table-neighbours = পরিসংখ্যানগত প্রতিবেশী
intro-neighbours = যেসব এলাকা অন্য একটির মতো, আর কতটা মতো।
count-neighbours = { $n ->
    [one] { $n }টি প্রতিবেশী
   *[other] { $n }টি প্রতিবেশী
}
kind-neighbour = প্রতিবেশী
table-targets = লক্ষ্যমাত্রা
intro-targets = পরিমাপগুলো কোথায় পৌঁছানোর কথা, আর কবে।
count-targets = { $n ->
    [one] { $n }টি লক্ষ্যমাত্রা
   *[other] { $n }টি লক্ষ্যমাত্রা
}
kind-target = লক্ষ্যমাত্রা
table-breaks = ধারায় ছেদ
intro-breaks = কখন থেকে অন্যভাবে গোনা হয়, বা জানা কোনো পরিবর্তনের কারণে নতুন সীমা ধরা হয়।
count-breaks = { $n ->
    [one] { $n }টি ছেদ
   *[other] { $n }টি ছেদ
}
kind-break = ছেদ
table-datasets = উপাত্ত
count-datasets = { $n ->
    [one] { $n }টি উপাত্ত
   *[other] { $n }টি উপাত্ত
}
kind-dataset = উপাত্ত
col-topic = বিষয়
col-code = সংকেত
col-polarity = কখন ভালো
col-form = সংখ্যার ধরন
col-decimals = দশমিকের ঘর
col-numerator = কী গোনা হয়
col-denominator = কাদের মধ্যে
col-year = এক বছর মানে
col-licence = ব্যবহারের শর্ত
col-next_release = পরের সংখ্যা আসার কথা
col-group_of = কার একটি দল
col-group = কোন দল
col-remarks = সংখ্যাগুলো সম্পর্কে যা জানা দরকার
col-part_of = যার অংশ
col-other_names = অন্য নাম
col-neighbour = প্রতিবেশী
col-rank = স্থান
col-closeness = কতটা মতো
col-measure = পরিমাপ
col-baseline = শুরুর সংখ্যা
col-baseline_period = শুরুর সময়
col-target_period = যার মধ্যে পৌঁছাতে হবে
col-format = ফাইলের ধরন
col-file = ফাইল
col-hash = ফাইলের SHA-256
col-figures = সংখ্যা
col-profile = ছোট সংখ্যার নিয়ম
choice-high = বেশি হলে
choice-low = কম হলে
choice-neither = কোনোটাই নয়
choice-percent = শতাংশ
choice-rate = হার
choice-count = গণনা
choice-average = গড়
choice-money = টাকা
choice-ratio = অনুপাত
choice-calendar-year = পঞ্জিকা বছর
choice-financial-year = অর্থবছর
choice-academic-year = শিক্ষাবছর
choice-extremely-close = অত্যন্ত কাছাকাছি
choice-very-close = খুব কাছাকাছি
choice-close = কাছাকাছি
choice-somewhat-close = কিছুটা কাছাকাছি
choice-not-close = কাছাকাছি নয়
choice-country = দেশ
choice-region = অঞ্চল
choice-authority = কর্তৃপক্ষ
choice-place = জায়গা
choice-break = এখান থেকে অন্যভাবে গোনা
choice-rebase = এখান থেকে নতুন সীমা
section-bearing = এর সঙ্গে জড়িত পরিমাপ
section-bears-on = যেসব অগ্রাধিকারের সঙ্গে এটি জড়িত
section-feeds = যেসব সূচকে এটি লাগে
section-printed = নথিতে ছাপা
section-measures = সংখ্যার ধারা
choice-reporting-year = প্রতিবেদন বছর, 31 মার্চ পর্যন্ত
table-printed = ধারার পাশে ছাপা সংখ্যা
intro-printed = নথিতে যা ছাপা, আর ধারা এখন যা বলে।
kind-printed = ছাপা সংখ্যা
col-statistic = পরিসংখ্যান
col-likeness = একই কি না
choice-same-measure = একই পরিমাপ
choice-similar-measure = কাছাকাছি পরিমাপ
choice-another-measure = অন্য পরিমাপ
count-printed = { $n ->
    [one] { $n }টি ছাপা সংখ্যা
   *[other] { $n }টি ছাপা সংখ্যা
}
act-figures-hold = সংখ্যা যোগ হয়েছে, শুধু অংশীদাররা দেখবে
detail-figures = সংখ্যা
verdict-nothing = এখনো কোনো সংখ্যা নেই।
verdict-few = { $n ->
    [one] { $since } থেকে একটি সংখ্যা আছে: কিছু বলার জন্য খুব কম।
   *[other] { $since } থেকে { $n }টি সংখ্যা আছে: কিছু বলার জন্য খুব কম।
}
verdict-gaps = { $since } থেকে { $n }টি সংখ্যা আছে, কিন্তু মাঝে ফাঁক বা লাফ এত বেশি যে কিছু বলা যায় না।
verdict-flat = { $since } থেকে একই আছে, তাই সীমার কোনো প্রস্থ নেই আর তা থেকে কিছু বলা যায় না।
verdict-improvement = { $since } থেকে সত্যিই ভালো।
verdict-concern = { $since } থেকে সত্যিই খারাপ।
verdict-higher = { $since } থেকে সত্যিই বেশি।
verdict-lower = { $since } থেকে সত্যিই কম।
verdict-once-improvement = { $since } দৈবের ব্যাখ্যার চেয়ে ভালো ছিল।
verdict-once-concern = { $since } দৈবের ব্যাখ্যার চেয়ে খারাপ ছিল।
verdict-once-higher = { $since } দৈবের ব্যাখ্যার চেয়ে বেশি ছিল।
verdict-once-lower = { $since } দৈবের ব্যাখ্যার চেয়ে কম ছিল।
chart-trial = এগুলো পরীক্ষামূলক সীমা: { $n }টি সংখ্যার ওপর দাঁড়ানো, 13টি হলে পাকা হবে।
chart-target = লক্ষ্যমাত্রা
chart-lines = মাঝের রেখাটি গড়; ভাঙা রেখা দুটির মাঝে শুধু দৈবেই সংখ্যা নড়ে।
chart-breaks = খাড়া রেখা মানে একটি পরিবর্তন; তার এপার-ওপার মিলিয়ে কিছু বিচার করা হয় না।
chart-beyond-percent = সীমা 0 ও 100-এর কথা না ভেবে হিসাব করা হয়; কোনো সংখ্যা এর বাইরে যেতে পারে না।
chart-beyond-zero = সীমা 0-এর কথা না ভেবে হিসাব করা হয়; কোনো সংখ্যা এর নিচে নামতে পারে না।
chart-rules = নিয়ম:
kind-of-signal-common = দৈব
kind-of-signal-none = বিচার করা হয়নি
kind-of-signal-common-or-none = দৈব, বা বিচার করা হয়নি
kind-of-signal-improvement = ভালো
kind-of-signal-concern = খারাপ
kind-of-signal-neutral = সত্যিকারের পরিবর্তন
flag-outside = সীমার বাইরে
flag-trend = সাত বা বেশি, শুধু ওঠে বা শুধু নামে
flag-two-of-three = তিনটির দুটি সীমার কাছে
flag-shift = সাত বা বেশি গড়ের এক পাশে
figures-heading = সংখ্যা
figures-area = এলাকা
areas-ended = যেসব এলাকা আর নেই
area-until = { $words } পর্যন্ত
figures-show = দেখান
figure-latest = { $words }-এ
figure-change = { $since } থেকে { $change }; এর কোনো মানে আছে কি না, ওপরের বাক্যটি বলে
figure-same = { $since } থেকে কোনো বদল নেই
figures-period = সময়
figures-value = সংখ্যা
figures-sure = কতটা নিশ্চিত (95%)
figures-mean = গড়
figures-limits = দৈবের সীমা
figures-signal = সংকেত
figures-all = { $words }-এর সব সংখ্যা
figure-of = { $n } জনের মধ্যে
figure-small = কম মানুষ
figure-interval = সম্ভবত { $lower } থেকে { $upper }
compare-heading = অন্যদের তুলনায়, { $words }
compare-older = { $newer }-এর জন্য { $words }-এর দেখানোর মতো কোনো সংখ্যা নেই। এখানে সব তুলনা তার শেষ সংখ্যার সময়ের: { $period }।
compare-counts = এগুলো সংখ্যা, হার নয়, আর এলাকাগুলোর আকার আলাদা: তফাত হয়তো শুধু বলে কোনটি বড়।
compare-with = কার পাশে
compare-theirs = তাদের সংখ্যা
compare-gap = তফাত
compare-neighbours = পরিসংখ্যানগত প্রতিবেশী, গড়
compare-neighbours-note = { $all }টির মধ্যে { $have }টির সংখ্যা আছে। উৎস বলে { $far }টি “কাছাকাছি নয়”, তাই গড়টি সাবধানে পড়ুন।
compare-middle = একই ধরনের { $all }টি এলাকার মাঝেরটি
compare-rank = { $all }টির মধ্যে { $rank } নম্বর, সবচেয়ে ভালোটি আগে।
compare-band-A = সবচেয়ে ভালো চতুর্থাংশে।
compare-band-B = দ্বিতীয় চতুর্থাংশে।
compare-band-C = তৃতীয় চতুর্থাংশে।
compare-band-D = শেষ চতুর্থাংশে।
beside-better = ভালো
beside-similar = একই রকম
beside-worse = খারাপ
beside-higher = বেশি
beside-lower = কম
target-line = লক্ষ্য “{ $words }”: { $standing }
target-reached = পৌঁছেছে।
target-on-track = ঠিক পথে। সরল রেখা এখন { $expected }; পথের { $share } পার হয়েছে।
target-on-track-chance = ঠিক পথে আছে, কিন্তু দৈব যতটা বোঝায় তার বেশি নয়। সরল রেখা { $expected }-এ; পথের { $share } পার হয়েছে।
target-within-noise = সরল রেখার ({ $expected }) পিছনে, তবে দৈবের ব্যাখ্যার বেশি নয়। পথের { $share } পার হয়েছে।
target-off-track = পথ থেকে সরে গেছে। সরল রেখা এখন { $expected }; পথের { $share } পার হয়েছে।
target-not-reported = জানানো হয়নি: শুরুর পর কোনো সংখ্যা নেই।
groups-heading = কাদের জন্য
groups-who = দল
symbol-c = লুকানো, যাতে কাউকে চেনা না যায়
symbol-x = পাওয়া যায় না
symbol-z = প্রযোজ্য নয়
symbol-u = দেখানোর মতো নির্ভরযোগ্য নয়
symbol-k = প্রায় শূন্য, তবে শূন্য নয়
status-provisional = অস্থায়ী
status-revised = সংশোধিত
status-final = চূড়ান্ত
status-outturn = প্রকৃত ব্যয়
revised-heading = যেসব সংখ্যা সংশোধন হয়েছে
revised-before = আগে:
revised-published = { $words } প্রকাশিত
section-acts = যা একে নাড়াবে
section-answered = শিশুরা যা বলেছিল, যার উত্তর এটি
break-from = { $words } থেকে:
printed-heading = নথিতে যা ছাপা, আর ধারা এখন যা বলে
printed-beside = নথিতে ছাপা আছে { $printed }; ধারায় { $period }-এর জন্য আছে { $now }।
printed-alone = নথিতে ছাপা আছে { $printed }; ধারায় { $period }-এর জন্য কোনো সংখ্যা নেই।
printed-no-figure = কোনো সংখ্যা নেই
printed-matches = দুটি মেলে।
printed-differs = দুটি মেলে না।
printed-nothing = ধারায় তুলনার মতো কিছু নেই।
printed-similar = দুটি কাছাকাছি কিছু গোনে, তাই তফাত মানেই অমিল নয়।
printed-other = দুটি এক জিনিস গোনে না, তাই তুলনা চলে না।
figures-csv = সব সংখ্যা CSV হিসেবে
measures-by-topic = বিষয় অনুযায়ী
measures-by-strategy = পরিকল্পনা অনুযায়ী
measures-by-priority = অগ্রাধিকার অনুযায়ী
measures-by-owner = কে রাখে সে অনুযায়ী
measures-no-owner = কে রাখেন তা বলা নেই
measures-for = সংখ্যাগুলো { $words }-এর।
measures-order = সাজানো:
measures-moved = নড়েছে কি?
measures-late-said = যেগুলির সংখ্যা দেরি বা পুরোনো, সেগুলির শেষ সংখ্যা বলেছিল: { $words }
empty-measures = এখনো কোনো উপাত্ত নেই: এটি নড়ে কি না, কোনো সংখ্যার ধারা তা দেখায় না।
section-beside = ধারার পাশে
scorecard-title = স্কোরকার্ড: { $words }
scorecard-way = কাজ হচ্ছে কি? স্কোরকার্ড
scorecard-intro = পরিকল্পনা যা নড়তে দেখতে চায়, আর { $words }-এর সংখ্যা যা বলে। যার সংখ্যা নেই, তা বলা আছে।
scorecard-plan = পরিকল্পনাটি
scorecard-indicator = যা নড়া উচিত
scorecard-before = আগে
scorecard-latest = সর্বশেষ
scorecard-neighbours = প্রতিবেশী
scorecard-country = সারা দেশ বা অঞ্চল
scorecard-improvement = সত্যিই ভালো
scorecard-concern = সত্যিই খারাপ
scorecard-neutral = সত্যিই বদলেছে
scorecard-chance = দৈব থেকে আলাদা করা যায় না
scorecard-none = এখনো উপাত্ত নেই
better-high = বেশি হলে ভালো
better-low = কম হলে ভালো
better-neither = কোনো দিকই ভালো নয়
verdict-chance = { $since } থেকে যা ওঠানামা, তা দৈব থেকে আলাদা করা যায় না।
verdict-chance-meaning = সত্যিকারের কোনো পরিবর্তন দেখা যায় না: ওঠানামা শুধু দৈবের চেয়ে বেশি নয়।
verdict-chance-meaning-since = তার পর থেকে সত্যিকারের কোনো পরিবর্তন দেখা যায় না: ওঠানামা শুধু দৈবের চেয়ে বেশি নয়।
figures-late = { $words } তারিখে নতুন সংখ্যা আসার কথা ছিল, এখানে নেই।
figures-old = শেষ সংখ্যা { $words }-এর, আর নতুন সংখ্যা কবে আসার কথা তা কেউ বলেনি।
figures-late-tag = দেরি
figures-old-tag = পুরোনো
chart-invented = বানানো
chart-in-words = গড় { $mean }; শুধু দৈবেই সংখ্যা { $lower } থেকে { $upper }-এর মধ্যে নড়ে।
assurance-fail = এখন যেমন চলছে, সাধারণ ওঠানামায় সেখানে পৌঁছানো যাবে না; কিছু বদলাতে হবে।
assurance-fail-improved = সীমাগুলো এখনো আগের খারাপ সংখ্যাগুলোকেও ধরে আছে, তাই এখান থেকে সেখানে পৌঁছানো যাবে কি না তা বলে না। পরিবর্তন টিকলে সীমা সেখান থেকে নতুন করে শুরু করা যায়।
assurance-pass = এখন যেমন চলছে, সাধারণ ওঠানামায় তা হাতছাড়া হবে না।
lead-grows = { $words }-এর চেয়ে এগিয়ে{ $sure ->
    [0] {" (যতদূর বলা যায়)"}
   *[other] {""}
}, আর ব্যবধান সত্যিই বাড়ছে।
lead-shrinks = { $words }-এর চেয়ে এগিয়ে{ $sure ->
    [0] {" (যতদূর বলা যায়)"}
   *[other] {""}
}, আর ব্যবধান সত্যিই কমছে।
lead-stays = { $words }-এর চেয়ে এগিয়ে{ $sure ->
    [0] {" (যতদূর বলা যায়)"}
   *[other] {""}
}; ব্যবধান বদলাচ্ছে কি না তা দৈব থেকে আলাদা করা যায় না।
lag-shrinks = { $words }-এর চেয়ে পিছিয়ে{ $sure ->
    [0] {" (যতদূর বলা যায়)"}
   *[other] {""}
}, তবে সত্যিই কাছে আসছে।
lag-grows = { $words }-এর চেয়ে পিছিয়ে{ $sure ->
    [0] {" (যতদূর বলা যায়)"}
   *[other] {""}
}, আর সত্যিই আরও পিছিয়ে পড়ছে।
lag-stays = { $words }-এর চেয়ে পিছিয়ে{ $sure ->
    [0] {" (যতদূর বলা যায়)"}
   *[other] {""}
}; তা বদলাচ্ছে কি না দৈব থেকে আলাদা করা যায় না।
level-rises = { $words }-এর সমান{ $sure ->
    [0] {" (যতদূর বলা যায়)"}
   *[other] {""}
}, সত্যিই কাছে আসার পর।
level-falls = { $words }-এর সমান{ $sure ->
    [0] {" (যতদূর বলা যায়)"}
   *[other] {""}
}, সত্যিই পিছিয়ে আসার পর।
level-stays = { $words }-এর সমান{ $sure ->
    [0] {" (যতদূর বলা যায়)"}
   *[other] {""}
}; তা বদলাচ্ছে কি না দৈব থেকে আলাদা করা যায় না।
compare-rank-shared = { $all }টির মধ্যে { $rank } নম্বর, সবচেয়ে ভালোটি আগে; আরও { $n }টি একই স্থানে।
indicators-measures = সব পরিমাপ, সংখ্যাসহ
intro-datasets = সংখ্যাগুলো কোথা থেকে এসেছে: প্রতিটি প্রকাশ, প্রতিবেদন ও হাতে লেখা তথ্য। পরেরটি আগেরটিকে কখনো মুছে ফেলে না।
dataset-holds = এতে কীসের সংখ্যা আছে
dataset-figures = সংখ্যা: { $words }
dataset-symbols = লুকানো, বা সংখ্যা নেই: { $words }
measure-datasets = সংখ্যা যেখান থেকে
verdict-chance-after = আগের কিছু সংখ্যা দৈবের ব্যাখ্যার বাইরে ছিল, চার্টে চিহ্নিত; শেষেরগুলি নয়।
verdict-before = চার্টে সত্যিকারের বদলের চিহ্নগুলি { $since }-এর আগের সংখ্যার; তার পরের সংখ্যা নিয়ে সেগুলি কিছু বলে না।
verdict-rebased = { $since }-এর পরিবর্তনের আগে গড় ছিল { $before }; তার পর থেকে { $now }।
