# Published reports
table-reports = প্রকাশিত প্রতিবেদন
intro-reports = স্বাক্ষরিত প্রতিবেদন। প্রতিটি সেদিন যা বলেছিল তা নিজের ঠিকানায় থাকে।
count-reports = { $n ->
    [one] { $n }টি প্রকাশিত প্রতিবেদন
   *[other] { $n }টি প্রকাশিত প্রতিবেদন
}
kind-report = প্রতিবেদন
col-highlights = যা বাদ দেওয়া যাবে না
col-for_children = শিশুদের ভাষায়
col-children_day = শিশুদের কথাগুলো লেখা হয়েছে
choice-quarterly = একটি সময়কালের অগ্রগতির প্রতিবেদন
# Words to avoid
table-wordings = যে শব্দ এড়াই
intro-wordings = অংশীদারিত্ব যে শব্দ এড়ায়, আর তার বদলে কী বলে। যিনি লেখেন তাঁকে এগুলো দেখানো হয়, তবু তিনি লিখতে পারেন।
count-wordings = { $n ->
    [one] { $n }টি শব্দ
   *[other] { $n }টি শব্দ
}
kind-wording = যে শব্দ এড়াই
col-language = ভাষা
col-avoid = এড়ান
col-instead = বদলে বলুন
wording-title = পড়তে কেমন
wording-age = পড়ার বয়স: { $n } বছর ({ $words })। এখানকার কিছুই আপনাকে সংরক্ষণে বাধা দেয় না।
wording-age-before = বদলের আগে: { $n } বছর।
wording-none = তালিকার কোনো শব্দ, দীর্ঘ বাক্য বা কঠিন শব্দ পাওয়া যায়নি।
wording-list-only = শুধু তালিকার শব্দগুলো চিহ্নিত করা হয়: বাক্য ও কঠিন শব্দ কেবল ইংরেজিতে গোনা হয়।
wording-brief = পড়ার বয়স বলার মতো দীর্ঘ নয়: এতে { $n }টির কম শব্দ আছে।
wording-count = { $n ->
    [one] { $n }টি শব্দ বা বাক্য অন্যভাবে বলা যেত
   *[other] { $n }টি শব্দ বা বাক্য অন্যভাবে বলা যেত
}
wording-found = যা লেখা
wording-instead = যা বলতে পারেন
wording-why = কেন
wording-two = দুটি বাক্য
wording-short = ছোট শব্দ
wording-long = { $n } শব্দের বাক্য
wording-hard = { $n } সিলেবলের শব্দ
# Writing and signing off
reports-manage = যে প্রতিবেদন লেখা ও স্বাক্ষর করা হবে
reports-manage-about = প্রতিটি প্রতিবেদনের উপরে সারাংশ, এবং স্বাক্ষর।
reports-manage-intro = প্রতিটি প্রতিবেদন নিজেই তৈরি হয়। একজন কর্মকর্তা তার উপরে সারাংশ লিখে পাঠান; একজন পর্যালোচক স্বাক্ষর করলে তা প্রকাশিত হয়।
report-state = কতদূর
report-state-none = এখনও কিছু লেখা হয়নি।
report-proposed = ফর্মে যা আছে তা হালনাগাদ থেকে সাজানো: নিজের মতো করুন।
report-state-draft = লেখা হচ্ছে
report-state-sent = স্বাক্ষরের অপেক্ষায়
report-state-returned = প্রশ্নসহ ফেরত
report-published-on = প্রকাশিত { $words }
waits-reports-sent = { $n ->
    [one] { $n }টি প্রতিবেদন স্বাক্ষরের জন্য
   *[other] { $n }টি প্রতিবেদন স্বাক্ষরের জন্য
}
waits-reports-returned = { $n ->
    [one] { $n }টি ফেরত প্রতিবেদন
   *[other] { $n }টি ফেরত প্রতিবেদন
}
report-whole = এখন যেমন সাজানো, পুরো প্রতিবেদন পড়ুন
report-summary-hint = কী হয়েছে, কয়েকটি বাক্যে, যিনি আর কিছু পড়বেন না তাঁর জন্য।
report-highlights-hint = প্রতিটির জন্য এক লাইন। ভালো ও মন্দ খবর দুটোই।
report-for_children-hint = একই খবর ছোট বাক্যে, দশ বছরের কাউকে যেমন বলা হয়। কেউ না লিখলে খালি রাখুন।
report-save = সংরক্ষণ
report-send = সংরক্ষণ করে স্বাক্ষরের জন্য পাঠান
report-done-saved = সংরক্ষিত। যাঁরা প্রতিবেদন লেখেন ও স্বাক্ষর করেন তাঁরা ছাড়া এখনও কেউ পড়েন না।
report-done-sent = স্বাক্ষরের জন্য পাঠানো হয়েছে।
report-done-returned = আপনার প্রশ্নসহ ফেরত পাঠানো হয়েছে।
report-done-taken = সংরক্ষিত। এটি আর স্বাক্ষরের অপেক্ষায় নেই: প্রস্তুত হলে আবার পাঠান।
report-unseen-fault = { $words } অক্ষরটি সরান, যা কেউ দেখে না।
report-read-otherwise = আপনি এই পাতা খোলার পর পরিকল্পনা বদলেছে, তাই প্রতিবেদন এখন অন্য কিছু বলে। আবার পড়ুন, তারপর স্বাক্ষর করুন।
report-figure-before = তার আগে { $words }
report-chart-key = চার্টে রেখাটি গড়, আর ড্যাশ রেখার মাঝে সংখ্যা এমনিই ওঠানামা করে। চৌকো মানে সত্যিকারের উন্নতি, ত্রিভুজ মানে সত্যিকারের উদ্বেগ, বিন্দু কোনোটিই নয়।
report-as-signed = স্বাক্ষরের সময়ের কথাগুলো পড়ুন
report-question = পর্যালোচক কী জানতে চান
report-nothing-written = কিছু লেখা নেই।
report-told = যা বলা হয়েছে
report-sources = যা থেকে নেওয়া
report-changed-meanwhile = এর মধ্যে অন্য কেউ লিখেছেন বা সিদ্ধান্ত নিয়েছেন। আপনার কিছু হারায়নি: তা ফর্মে আছে, তাঁদেরটা নিচে।
report-theirs = এখন সেখানে যা আছে
report-too-long = { $n } অক্ষর { $most }-এর বেশি: ছোট করুন।
report-summary-fault = পাঠানোর আগে একটি সারাংশ লিখুন।
report-sign-heading = স্বাক্ষর করুন
report-sign-meaning = তখন সবাই এটি পড়বেন, এবং এদিন যা বলে তা চিরকাল থাকবে।
report-sign = স্বাক্ষর করে প্রকাশ করুন
report-sign-own = আপনি নিজেই এই প্রতিবেদন পাঠিয়েছেন: অন্য কেউ স্বাক্ষর করবেন।
report-sign-held = প্রকাশ এখন স্থগিত: পরে স্বাক্ষর করুন।
report-ask = আপনি কী জানতে চান, বা কী অন্যভাবে বলা উচিত
report-ask-hint = যিনি প্রতিবেদন লেখেন তিনি পড়বেন।
report-ask-fault = আপনি কী জানতে চান লিখুন।
report-return = ফেরত পাঠান
act-report-write = একটি প্রতিবেদনের উপরে লিখেছেন
act-report-send = একটি প্রতিবেদন স্বাক্ষরের জন্য পাঠিয়েছেন
act-report-return = একটি প্রতিবেদন নিয়ে প্রশ্ন করেছেন
act-report-publish = একটি প্রতিবেদন স্বাক্ষর করে প্রকাশ করেছেন
found-report-draft = একটি প্রতিবেদন যা এখনও প্রকাশিত নয়
goes-report-draft = এই প্রতিবেদনের উপরের সব কথা মুছে যাবে, আর যাঁরই নাম থাকুক। প্রতিবেদন নতুন করে লেখা যাবে।
may-report-edit = প্রতিবেদনের সারাংশ ও মূল কথা লেখা, এবং স্বাক্ষরের জন্য পাঠানো।
may-report-sign = প্রতিবেদন স্বাক্ষর করা, যাতে তা প্রকাশিত হয়, বা প্রশ্ন করা। নিজের পাঠানোটা কেউ স্বাক্ষর করেন না।
may-report-see = প্রকাশের আগে প্রতিবেদন দেখা: যিনি লেখেন বা স্বাক্ষর করেন।
detail-report = প্রতিবেদন
# A report that was signed off
report-signed = { $words } স্বাক্ষরিত ও প্রকাশিত। তখন পর্যন্ত যা নথিভুক্ত ছিল তাই বলে।
report-by-file = { $words } তারিখে অনুমোদিত ও প্রকাশিত। এটি ফাইলে এসেছে, যাতে সেদিনের পদক্ষেপ ও সংখ্যা রাখা ছিল না: সারাংশের নিচেরগুলো আজকের।
report-signed-by = স্বাক্ষর করেছে
report-reworded = এর উপরের কথাগুলো স্বাক্ষরের পরে { $words } বদলানো হয়েছে।
report-read-signed = স্বাক্ষরিত প্রতিবেদন পড়ুন
report-corrections = এরপর সংশোধিত
report-corrections-meaning = এই প্রতিবেদনের কিছু কথা আজ অন্যভাবে বলা হয়, বা স্বাক্ষরের পর নতুন করে লেখা হয়েছে।
report-was = প্রতিবেদন বলে:
report-was-signed = স্বাক্ষরের সময়:
report-not-shown = আর দেখানো হয় না।
report-others-counted = আগের সময়ের তুলনায় কোনো কাজ অন্যভাবে চলছে না; এখন অন্য কিছু কাজের কথা জানা গেছে।
report-corrects = এই প্রতিবেদন স্বাক্ষরিত হয়েছে। আপনি যা বদলান তা এর পাতায় সংশোধন হিসেবে থাকে, তারিখ ও আগের কথাসহ; কেউ আবার স্বাক্ষর করে না।
report-is = আজ:
report-not-said = কিছু না
report-milestone-reached = পূর্ণ হয়েছে
report-milestone-missed = হওয়ার কথা ছিল, হয়নি
report-withdrawn = এরপর প্রত্যাহার করা হয়েছে।
report-withdrawn-on = { $words } প্রত্যাহার করা হয়েছে।
report-title-for = { $title } – { $body }-এর জন্য
report-about = কী নিয়ে
report-about-all = পুরো পরিকল্পনা
report-about-show = দেখান
# For children
child-way = শিশু ও তরুণদের জন্য একই
child-adults = বড়দের প্রতিবেদন
child-title = { $words } কেমন চলছে?
child-intro = এটি শিশু ও তরুণদের জন্য। বড়দের প্রতিবেদনের প্রধান তথ্যগুলো এতে আছে।
child-period = এটি { $from } থেকে { $until } পর্যন্ত কী হয়েছে তা বলে।
child-older = বড়দের প্রতিবেদন { $words } বদলানো হয়েছে। এই পাতা তা এখনও জানে না।
child-corrected = এর কিছু পরে ঠিক করা হয়েছে।
child-others = প্রতিটি কাজ আগের মতোই চলছে। তবে এবার আমরা অন্য কাজের কথা জানি।
child-withdrawn = এটি ফিরিয়ে নেওয়া হয়েছে।
child-withdrawn-on = এটি { $day } ফিরিয়ে নেওয়া হয়েছে।
child-open = কেমন হয়েছে সবাই এখনও বলেননি। এটি বদলাবে।
child-unsigned = কেউ এখনও এটি দেখে স্বাক্ষর করেননি।
child-by-file = উপরের কথাগুলো তখনকার। বাকিটা আজ যা জানি তাই।
child-signed-one = যেটি দেখে স্বাক্ষর করা হয়েছে সেটি পড়ো
child-promised = কী প্রতিশ্রুতি দেওয়া হয়েছিল
child-promise-none = পরিকল্পনার কিছুই এখনও তা করে না।
child-short = সংক্ষেপে
child-jobs = { $n ->
    [one] { $n }টি কাজ শুরু হয়েছিল। এগুলো এভাবে চলছে।
   *[other] { $n }টি কাজ শুরু হয়েছিল। এগুলো এভাবে চলছে।
}
child-better = সব মিলিয়ে, গতবারের চেয়ে ভালো।
child-same = সব মিলিয়ে, গতবারের মতোই।
child-worse = সব মিলিয়ে, গতবারের চেয়ে খারাপ।
child-on-track = ভালো চলছে
child-on-track-means = এগুলো সময়মতো হবে।
child-on-track-sign = টিক দেওয়া বৃত্ত
child-some-concern = একটু আটকে আছে
child-some-concern-means = কিছু একটা এগুলো কঠিন করছে। আমরা চেষ্টা করছি।
child-some-concern-sign = চিহ্ন দেওয়া ত্রিভুজ
child-off-track = ভুল পথে
child-off-track-means = কিছু না বদলালে এগুলো দেরি হবে বা হবে না।
child-off-track-sign = ক্রস দেওয়া চৌকো
child-done = হয়ে গেছে
child-done-means = আমরা সবটা করেছি।
child-done-sign = একটি তারা
child-not-started = শুরু হয়নি
child-not-started-means = কেউ এখনও শুরু করেননি।
child-not-started-sign = খালি বৃত্ত
child-no-update = আমাদের বলা হয়নি
child-no-update-means = যাঁদের দায়িত্ব তাঁরা বলেননি এগুলো কেমন চলছে। এটা ভালো নয়।
child-no-update-sign = প্রশ্নচিহ্ন
child-changed = নতুন কী
child-went-better = গতবারের চেয়ে ভালো:
child-went-worse = গতবারের চেয়ে খারাপ:
child-reached = যে ধাপে পৌঁছানো গেছে
child-missed = যে ধাপ দেরিতে আছে
child-way-heading = কী এটি কঠিন করে
child-numbers = কাজ হচ্ছে কি?
child-of-100 = ১০০-তে { $n }
child-state-good = এটি সত্যিই ভালো হচ্ছে।
child-state-bad = এটি সত্যিই খারাপ হচ্ছে।
child-state-good-but = এটি কিছুকাল আগের চেয়ে ভালো। কিন্তু গতবারের চেয়ে খারাপ।
child-state-bad-but = এটি কিছুকাল আগের চেয়ে খারাপ। কিন্তু গতবারের চেয়ে ভালো।
child-state-unsure = এখনও বলা যায় না। সংখ্যা এমনিই ওঠানামা করে।
child-state-none = এখনও কোনো সংখ্যা নেই।
child-said = তোমরা যা বলেছ
child-said-none = এবার তোমরা যা বলেছ কেউ তার জবাব লেখেনি।
child-answered = এই কাজ তার জবাব:
child-nothing = এবার কিছু নেই।
# The summary on one page
slide-way = দেখানোর জন্য এক পাতা
slide-more = { $n ->
    [one] প্রতিবেদনে আরও { $n }টি
   *[other] প্রতিবেদনে আরও { $n }টি
}
