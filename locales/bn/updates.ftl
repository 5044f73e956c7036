# Reporting periods, updates, and how it is going
table-reporting_periods = প্রতিবেদনের সময়কাল
intro-reporting_periods = কোন সময়ের জন্য পরিকল্পনার প্রতিবেদন হয়, আর কবে হালনাগাদ দিতে হবে।
count-reporting_periods = { $n ->
    [one] { $n }টি প্রতিবেদনের সময়কাল
   *[other] { $n }টি প্রতিবেদনের সময়কাল
}
kind-reporting-period = প্রতিবেদনের সময়কাল
table-updates = হালনাগাদ
intro-updates = প্রতিটি পদক্ষেপে কী করা হয়েছে, যাঁরা করেছেন তাঁদের মুখে।
count-updates = { $n ->
    [one] { $n }টি হালনাগাদ
   *[other] { $n }টি হালনাগাদ
}
kind-update = হালনাগাদ
col-ends = শেষ
col-opens = হালনাগাদ চাওয়া শুরু
col-meeting = সভা
col-progress = কেমন চলছে
col-told = কী হয়েছে
col-in_the_way = কী বাধা আছে
col-people_reached = কতজনের কাছে পৌঁছেছে
choice-on-track = ঠিক পথে
choice-some-concern = কিছুটা উদ্বেগ
choice-off-track = পথ থেকে সরে গেছে
choice-done = সম্পন্ন
choice-not-started = শুরু হয়নি
choice-replies-to = জবাব দেয়
section-replies = এ নিয়ে কী করা হয়েছে
progress-heading = কেমন চলছে
progress-on-track = ঠিক পথে
progress-on-track-means = যেমন ঠিক হয়েছিল তেমনই, সময়মতো হবে।
progress-some-concern = কিছুটা উদ্বেগ
progress-some-concern-means = কিছু একটা ঝুঁকি আছে, আর কেউ তা সামলাচ্ছেন।
progress-off-track = পথ থেকে সরে গেছে
progress-off-track-means = কিছু না বদলালে যেমন ঠিক হয়েছিল তেমন হবে না, বা সময়মতো হবে না।
progress-done = সম্পন্ন
progress-done-means = সবটাই করা হয়েছে। এ নিয়ে আর কাউকে জিজ্ঞেস করা হবে না।
progress-not-started = শুরু হয়নি
progress-not-started-means = এখনও কেউ শুরু করেননি।
progress-no-update = হালনাগাদ নেই
progress-no-update-means = এই সময়ের জন্য কোনো হালনাগাদ প্রকাশ হয়নি। একে কখনও ভালো বলে ধরা হয় না।
progress-of = { $n ->
    [one] { $n }টি পদক্ষেপ থেকে হিসাব করা:
   *[other] { $n }টি পদক্ষেপ থেকে হিসাব করা:
}
progress-period = { $words }-এর জন্য; হালনাগাদ দেওয়ার শেষ দিন ছিল { $day }।
progress-rule-link = এটি কীভাবে হিসাব করা হয়
progress-rule-title = কেমন চলছে: শব্দ ও নিয়ম
progress-rule-intro = যিনি একটি পদক্ষেপের জন্য দায়ী, তিনি প্রতিবার এই শব্দগুলির একটিতে বলেন কেমন চলছে। একটি অগ্রাধিকার, পরিকল্পনা, বোর্ড বা সংস্থার অবস্থা সবসময় একই নিয়মে তার পদক্ষেপগুলো থেকে হিসাব করা হয়।
progress-words-heading = প্রতিটি শব্দের অর্থ
progress-whole-heading = গোটাটির নিয়ম
progress-whole-intro = এর মধ্যে প্রথম যেটি সত্য, সেটিই দেখানো হয়:
progress-rule-1 = হালনাগাদ নেই: অর্ধেক বা তার বেশি পদক্ষেপের কোনো হালনাগাদ নেই।
progress-rule-2 = সম্পন্ন: সব পদক্ষেপ সম্পন্ন।
progress-rule-3 = পথ থেকে সরে গেছে: যেসব পদক্ষেপের হালনাগাদ আছে, তার চারটিতে একটি বা বেশি পথ থেকে সরে গেছে।
progress-rule-4 = কিছুটা উদ্বেগ: কোনো পদক্ষেপ পথ থেকে সরে গেছে, বা কিছুটা উদ্বেগের, বা তার হালনাগাদ নেই।
progress-rule-5 = শুরু হয়নি: যেসব পদক্ষেপ সম্পন্ন নয় তার কোনোটিই কেউ শুরু করেননি।
progress-rule-6 = ঠিক পথে: বাকি সব।
progress-period-heading = কোন সময়ের জন্য
progress-period-about = প্রতিটি পরিকল্পনার প্রতিবেদন হয় সময়কাল ধরে, যেমন তিন মাস। যে নতুনতম সময়কালের হালনাগাদ আজকের আগেই দেওয়ার কথা ছিল, সেটিই গণ্য হয়। যে পদক্ষেপ তার পরে শুরু হয় তা বাদ থাকে। যা সম্পন্ন হয়েছে তা এরপর থেকে সম্পন্ন বলে গণ্য, যদি না পরে অন্য কিছু বলা হয়।
progress-counted-about = একটি সংস্থাকে মাপা হয় তার নিজের পদক্ষেপ দিয়ে, একটি বোর্ডকে মাপা হয় সে যেসব পদক্ষেপ দেখে তা দিয়ে।
progress-travel-heading = ভালো না খারাপ
progress-travel-about = ভালো, খারাপ বা একই: আগের সময়কালের সঙ্গে তুলনা। দুটির একটি “শুরু হয়নি” বা “হালনাগাদ নেই” হলে বাদ থাকে।
travel-better = আগের সময়কালের চেয়ে ভালো
travel-same = আগের সময়কালের মতোই
travel-worse = আগের সময়কালের চেয়ে খারাপ
updates-heading = কী করা হয়েছে
updates-earlier = { $n ->
    [one] আগের { $n }টি হালনাগাদ
   *[other] আগের { $n }টি হালনাগাদ
}
update-reached = { $n ->
    [one] এই সময়ে { $n } জনের কাছে পৌঁছানো হয়েছে।
   *[other] এই সময়ে { $n } জনের কাছে পৌঁছানো হয়েছে।
}
update-evidence-link = এর একটি প্রমাণ
update-messages = যা বলা হয়েছিল তার জবাব:
# Telling what was done
update-title = কেমন চলছে?
update-add-title = আপনি কী করেছেন?
update-asked = { $words }-এর জন্য, অনুগ্রহ করে { $day }-এর মধ্যে।
update-question = আপনাকে একটি প্রশ্ন
update-question-before = আবার পাঠানোর আগে যা জিজ্ঞেস করা হয়েছিল
update-sent-already = এটি পাঠানো হয়েছে। কেউ অনুমোদন না করা পর্যন্ত আপনি এটি বদলে আবার পাঠাতে পারেন।
update-send = পাঠান
update-save-draft = খসড়া সংরক্ষণ করুন
update-told-hint = দুই-তিনটি বাক্যই যথেষ্ট। কোনো শিশু বা পরিবারের নাম লিখবেন না: অনুমোদনের পরে সবাই এটি পড়তে পারবেন।
update-in_the_way-hint = কোনো বাধা না থাকলে খালি রাখুন। কার সাহায্য দরকার তা লিখুন।
update-more = চাইলে আরও যোগ করুন
update-reached-hint = এই সময়ে কতজন শিশু, তরুণ বা পরিবার। একটি সংখ্যা।
update-milestone-hint = এটি কি হয়েছে? তাহলে কোন দিন? না হলে খালি রাখুন।
update-message = এটি যার জবাব: { $words }
update-evidence-hint = যে পাতায় এটি দেখা যায় তার ওয়েব ঠিকানা, যেমন https://…
update-draft-kept = আপনার খসড়া সংরক্ষিত হয়েছে। আপনি না পাঠানো পর্যন্ত আপনার সংস্থার বাইরে কেউ এটি পড়েন না।
update-stopped = এই পদক্ষেপ { $day } তারিখে শেষ করা হয়েছে। এ নিয়ে আর কেউ জিজ্ঞেস করেন না।
update-stopped-kept = কিছুই হারায়নি: আপনি যা লিখেছেন তা খসড়া হিসেবে সংরক্ষিত। এখনও জরুরি হলে যিনি পরিকল্পনা দেখেন তাঁকে জানান।
update-saved-at = { $time }-এ খসড়া সংরক্ষিত।
update-progress-fault = কেমন চলছে তা বেছে নিন।
update-told-fault = এক-দুই বাক্যে বলুন কী হয়েছে।
update-address-fault = { $words } বাদ দিন: ই-মেইল ঠিকানা প্রকাশ হয়ে যেত।
update-reached-fault = কতজনের কাছে পৌঁছেছে তা সংখ্যায় লিখুন, যেমন ৩৪।
update-evidence-fault = পাতার পুরো ঠিকানা লিখুন, যেমন https://example.org/page, ফাঁক ছাড়া।
update-milestone-fault = যেদিন এটি হয়েছে সেই দিন লিখুন: আজ বা তার আগে, কিন্তু পদক্ষেপ শুরুর আগে নয়।
update-decided = এই হালনাগাদ ইতিমধ্যে অনুমোদিত হয়েছে, তাই আপনার লেখা সংরক্ষণ হয়নি। এটি এখানে অনুমোদিত লেখার পাশে আছে। কিছু শুধরাতে হলে যিনি পরিকল্পনা দেখেন তাঁকে জানান।
update-another-period = এই পাতা আরেকটি সময়ের জন্য খোলা হয়েছিল: { $words }। এর পর নতুন একটি সময় শুরু হয়েছে। আপনার লেখা নিচে আছে, এখনও সংরক্ষণ হয়নি। নতুন সময়ের জন্য যা ঠিক নয় তা বদলে পাঠান।
update-last = গতবার যা বলা হয়েছিল
update-sent = ধন্যবাদ। আপনার হালনাগাদ পাঠানো হয়েছে। যিনি পরিকল্পনা দেখেন তিনি এটি পড়বেন।
update-due = যার মধ্যে
update-state = কতদূর এগিয়েছে
update-state-public = সবাই পড়তে পারেন
update-state-draft = খসড়া, পাঠানো হয়নি
update-state-sent = পাঠানো হয়েছে, পড়ার অপেক্ষায়
update-state-returned = কিছু জিজ্ঞেস করা হয়েছে
update-state-partners = অনুমোদিত, শুধু অংশীদারদের জন্য
update-state-waiting = অনুমোদিত, আটকে রাখা
update-days-late = { $n ->
    [one] { $n } দিন দেরি
   *[other] { $n } দিন দেরি
}
update-days-left = { $n ->
    [one] শুরু হয়নি, { $n } দিন বাকি
   *[other] শুরু হয়নি, { $n } দিন বাকি
}
updates-own = আপনার কাছে চাওয়া হালনাগাদ
updates-own-about = আপনি বা আপনার সংস্থা যেসব পদক্ষেপ দেখেন সেগুলি কেমন চলছে বলুন।
updates-own-none = এখন আপনার কাছে কোনো হালনাগাদ চাওয়া হচ্ছে না।
waits-updates-returned = { $n }টি হালনাগাদে একটি প্রশ্নের উত্তর দিতে হবে।
waits-updates = { $n ->
    [one] { $n }টি হালনাগাদ এখনও পাঠানো বাকি।
   *[other] { $n }টি হালনাগাদ এখনও পাঠানো বাকি।
}
waits-updates-sent = { $n ->
    [one] { $n }টি হালনাগাদ পড়ার অপেক্ষায়।
   *[other] { $n }টি হালনাগাদ পড়ার অপেক্ষায়।
}
# Reading and approving them
updates-manage = পদক্ষেপগুলোর হালনাগাদ
updates-manage-about = প্রতিটি সময়কালের হালনাগাদ কতদূর এগিয়েছে, আর কী বলা হয়েছে।
updates-no-period = কোনো পরিকল্পনার এখনও প্রতিবেদনের সময়কাল নেই। পরিকল্পনার রেকর্ডে একটি যোগ করুন, বা reporting_periods শিটটি আমদানি করুন।
updates-none-such = একটিও নেই।
updates-show-all = সব
updates-show-to-read = পাঠানো, পড়তে হবে
updates-show-waiting = এখনও আসেনি
updates-show-late = দেরি
updates-show-approved = অনুমোদিত
updates-summary = এই সময়কালে { $n }টি, শেষ দিন { $day }: { $approved }টি অনুমোদিত, { $sent }টি পড়তে হবে, { $missing }টি এখনও আসেনি।
updates-remind = যাঁরা কিছু পাঠাননি তাঁদের মনে করিয়ে দিন
updates-done-reminded = { $n ->
    [0] কাউকে মনে করানো গেল না: যা বাকি, তার জন্য দায়ী কারও ঠিকানা নেই।
    [one] { $n }টি চিঠি পাঠানো হচ্ছে।
   *[other] { $n }টি চিঠি পাঠানো হচ্ছে।
}
updates-done-approved = অনুমোদিত। এখন সবাই এটি পড়তে পারেন।
updates-done-raised = অনুমোদিত। এখন সবাই এটি পড়তে পারে, আর পথে যা আছে তা বাধা হিসেবে তোলা হয়েছে।
updates-done-partners = অনুমোদিত, শুধু অংশীদারদের জন্য।
updates-done-waiting = অনুমোদিত। এটি আটকে রাখা আছে, সময় শেষ হলে নিজে থেকেই প্রকাশ হবে।
updates-done-returned = আপনার প্রশ্ন পাঠানো হচ্ছে।
update-sent-by = পাঠিয়েছেন
update-says = এতে যা বলা হয়েছে
update-erased = এর লেখা মুছে ফেলা হয়েছে।
update-milestone-reached = ধাপ পূর্ণ হয়েছে
update-approve-heading = অনুমোদন করুন
update-for = কে এটি পড়তে পারবেন?
update-for-everyone = সবাই
update-for-partners = সাইন ইন করা অংশীদাররা
update-approve = অনুমোদন
update-return-heading = বা কিছু জিজ্ঞেস করুন
update-ask = আপনার প্রশ্ন
update-ask-hint = যিনি পাঠিয়েছেন তিনি একটি লিংকসহ মেইল পাবেন, আর তাঁর লেখার পাশেই প্রশ্নটি দেখবেন। সদয়ভাবে লিখুন: তাঁরা নিজেদের কাজের পাশে এটি করেছেন।
update-ask-fault = আপনি কী জানতে চান তা লিখুন।
update-return = ফেরত পাঠান
update-changed = আপনি খোলার পর এই হালনাগাদ বদলেছে। অনুগ্রহ করে আবার পড়ুন।
# Holding back
delay-title = প্রকাশ আটকে রাখা
delay-intro = নির্বাচনের আগে অনুমোদিত লেখা অপেক্ষা করতে পারে। শেষ দিনের পরের সকালে তা নিজে থেকেই প্রকাশ হয়। অংশীদারদের হালনাগাদ আটকানো হয় না।
delay-from = থেকে
delay-until = পর্যন্ত, সেই দিনসহ
delay-until-hint = কিছু আটকে না রাখতে দুটি দিনই খালি করুন।
delay-reason = কেন
delay-reason-hint = যেমন: ৬ মে-র নির্বাচনের আগে।
delay-order-fault = শেষ দিন প্রথম দিনের আগে নয়।
delay-saved = সংরক্ষিত। যা আর আটকে নেই তা কাল সকালে প্রকাশ হবে, বা নিজের পাতায় এখনই।
delay-on = { $day } পর্যন্ত প্রকাশ আটকে রাখা হয়েছে। { $words }
# What was done, in the audit, and who may
act-update-write = একটি হালনাগাদের খসড়া শুরু বা বদল করেছেন
act-update-send = একটি হালনাগাদ পাঠিয়েছেন
act-update-return = একটি হালনাগাদ নিয়ে প্রশ্ন করেছেন
act-update-approve = একটি হালনাগাদ অনুমোদন করেছেন
act-update-publish = একটি হালনাগাদ প্রকাশ করেছেন
act-update-remind = হালনাগাদের কথা মনে করিয়েছেন
act-publication-hold = কতদিন প্রকাশ আটকে থাকবে ঠিক করেছেন
may-update-write = একটি পদক্ষেপে কী করা হয়েছে বলা: যেকোনোটি, বা নিজের সংস্থা যার মালিক বা যাতে অংশ নেয়।
may-update-read = অংশীদারদের জন্য অনুমোদিত হালনাগাদ পড়া।
may-update-approve = পাঠানো হালনাগাদ পড়া, প্রশ্ন করা, সবার বা অংশীদারদের জন্য অনুমোদন করা, আর দেরি হলে মনে করিয়ে দেওয়া।
found-update = পথে থাকা একটি হালনাগাদ
goes-update = এই হালনাগাদের সব লেখা মুছে যাবে, তাতে আর যাঁরই নাম থাকুক। একটি ছিল, সেটুকু থাকবে।
detail-action = পদক্ষেপ
detail-period = প্রতিবেদনের সময়কাল
detail-organisation = সংস্থা
detail-update = হালনাগাদ
detail-letters = চিঠি
detail-for = কার জন্য
letter-update-due = একটি হালনাগাদ চাওয়া হচ্ছে
letter-update-late = একটি হালনাগাদ দেরি হচ্ছে
letter-update-returned = একটি হালনাগাদ নিয়ে প্রশ্ন
job-of-updates-due = হালনাগাদের কথা মনে করানো, আর আটকে রাখা লেখা প্রকাশ করা
job-of-figures-due = বাকি সংখ্যার কথা মনে করানো
# Reports
reports-title = প্রতিবেদন
reports-intro = প্রতিটি সময়কালে কী করা হয়েছে, অংশীদাররা যা বলেছেন তা থেকে হিসাব করা: সবসময় একই নিয়মে, আর সবার জন্য একই।
reports-none = কোনো পরিকল্পনার এমন সময়কাল নেই যা শুরু হয়েছে।
reports-way = এই পরিকল্পনার প্রতিবেদন
report-title-quarterly = অগ্রগতির প্রতিবেদন: { $words }
report-open-tag = এখনও খোলা
report-discussed = আলোচনার দিন { $words }
report-was-to-be = আলোচনা হওয়ার কথা ছিল { $words }
report-open = এই সময়কালের হালনাগাদ { $words } পর্যন্ত আসতে পারে। ততদিন এই প্রতিবেদন সম্পূর্ণ নয়।
report-unsigned = { $words } পর্যন্ত যা নথিভুক্ত হয়েছিল সেই পরিকল্পনা ও সংখ্যা থেকে হিসাব করা। কেউ এতে স্বাক্ষর করেননি।
report-body = আলোচনা করেছে
report-body-was-to-be = আলোচনা করার কথা ছিল
report-glance = এক নজরে
report-nothing = এই সময়কালে কোনো পদক্ষেপ শুরু হয়নি।
report-changed = আগের সময়কাল থেকে কী বদলেছে
report-unchanged = কোনো পদক্ষেপ আগের সময়কালের থেকে অন্যভাবে চলছে না।
report-before = আগে
report-now = এখন
report-to-begin = পরে শুরু হবে
report-measures = কাজ হচ্ছে কি?
report-figure = নতুনতম সংখ্যা
report-says = এটি কী বলে
report-barriers = কী বাধা আছে
report-barriers-none = কেউ কোনো বাধার কথা বলেননি।
report-barriers-gone = গতবার বাধা ছিল, এখন আর বলা হয়নি
report-barrier-periods = { $n ->
    [one] এই সময়কালে এখানে কিছু একটা বাধা ছিল।
   *[other] পরপর { $n } সময়কাল ধরে এখানে কিছু না কিছু বাধা।
}
report-reached = এই সময়কালে পূর্ণ হয়েছে
report-reached-none = এই সময়কালে কোনো ধাপ পূর্ণ হয়নি।
report-missed = এতদিনে হওয়ার কথা, হয়নি
report-was-due = শেষ দিন { $words }
report-replies = কী বলা হয়েছিল, আর কে জবাব দেয়
report-replies-none = কোনো হালনাগাদ কোনো বার্তার জবাব দেয় না।
report-replied = যেখানে বলা হয়েছে:
report-missing = যাঁর পদক্ষেপ তাঁর হালনাগাদ নেই
report-missing-none = শুরু হওয়া প্রতিটি পদক্ষেপের হালনাগাদ আছে।
report-missing-periods = { $n ->
    [one] এই সময়কালে
   *[other] পরপর { $n } সময়কাল ধরে
}
report-late = { $n ->
    [one] যাঁদের পদক্ষেপ তাঁদের { $n }টি হালনাগাদ শেষ দিনের পরে অনুমোদিত হয়েছে।
   *[other] যাঁদের পদক্ষেপ তাঁদের { $n }টি হালনাগাদ শেষ দিনের পরে অনুমোদিত হয়েছে।
}
report-promises = কী প্রতিশ্রুতি দেওয়া হয়েছিল
report-promise-none = কোনো পদক্ষেপ এটি মানে না
report-equality = কার জন্য এর অর্থ কী
report-equality-none = মূল্যায়ন হয়নি
# Changing the plan in the browser
record-look-button = কী বদলাবে দেখুন
record-look = এটি এখনও আর কেউ দেখেন না। কী বদলাবে পড়ুন, তারপর প্রকাশ করুন।
record-difference = যা বদলাবে
record-no-difference = কিছুই বদলাবে না।
record-was = এখন যেমন
record-would = যেমন হবে
record-publish = প্রকাশ করুন
record-again = আবার বদলান
# Barriers
table-barriers = কী বাধা আছে
intro-barriers = কী একটি পদক্ষেপকে আটকে রাখে, কার কাছ থেকে কী দরকার, কোন বোর্ডকে জিজ্ঞেস করা হয়েছে, আর কতদিন লেগেছে।
count-barriers = { $n ->
    [one] { $n }টি বাধা
   *[other] { $n }টি বাধা
}
kind-barrier = বাধা
barrier-raise-needed = কী সাহায্য করবে, আর কার কাছ থেকে? (ঐচ্ছিক)
barrier-raise-hint = উত্তর দিলে, আপনার হালনাগাদ অনুমোদিত হলে এটি বাধা হিসেবে তোলা হয়: তখন কোনো বোর্ডকে জিজ্ঞেস করা যায়, আর তাকে উত্তর দিতে হয়।
barrier-raise-kind = এটি কী ধরনের (ঐচ্ছিক)
barrier-raised-already = আগে থেকেই পথে আছে, আর তোলা হয়েছে:
barrier-make = এটিকে বাধা হিসেবে তুলুন
col-raised_with = যে হালনাগাদের সঙ্গে তোলা
barrier-raise-fault = পথে কী আছে তা-ও বলুন, অথবা কী সাহায্য করবে তা বাদ দিন।
record-end-raised = এর সঙ্গে যেসব বাধা তোলা হয়েছিল সেগুলোও এর সঙ্গে শেষ হয়।
barrier-raise-approve = সবার জন্য অনুমোদন করলে যা দরকার তা বাধা হিসেবে তোলা হয়। শুধু অংশীদারদের জন্য অনুমোদন করলে হয় না।
col-needed = কী দরকার
col-needed_from = কার কাছ থেকে
col-raised = জানানো হয়েছে
col-escalated_to = যে বোর্ড বা দলকে জিজ্ঞেস করা হয়েছে
col-escalated = জিজ্ঞেসের দিন
col-answer = উত্তর
col-answered = উত্তর এসেছে
col-closed = যেদিন থেকে বাধা নেই
choice-staff = করার লোক
choice-buildings = ভবন ও জায়গা
choice-information = তথ্য
choice-rules = নিয়ম
choice-another-organisation = অন্য একটি সংস্থা
choice-demand = আরও বেশি মানুষের দরকার
barrier-state = কতদূর এগিয়েছে
barrier-raised = জানানো হয়েছে
barrier-waits = উত্তরের অপেক্ষায়
barrier-answered = উত্তর এসেছে, তবু বাধা আছে
barrier-closed = আর বাধা নেই
barrier-days = { $n ->
    [0] আজ থেকে বাধা
    [one] { $n } দিন ধরে বাধা
   *[other] { $n } দিন ধরে বাধা
}
barrier-took = { $n ->
    [one] { $n } দিন লেগেছে
   *[other] { $n } দিন লেগেছে
}
barrier-asked = { $n ->
    [0] আজ জিজ্ঞেস করা হয়েছে
    [one] { $n } দিন আগে জিজ্ঞেস করা হয়েছে
   *[other] { $n } দিন আগে জিজ্ঞেস করা হয়েছে
}
barrier-answered-in = { $n ->
    [one] { $n } দিন পরে উত্তর এসেছে
   *[other] { $n } দিন পরে উত্তর এসেছে
}
barriers-waiting = এই বোর্ড বা দলের জন্য যা অপেক্ষায়
barriers-none = কোনো বাধা জানানো হয়নি।
# What is said when something cannot be
update-send-again = আবার পাঠান
update-telephone-fault = টেলিফোন নম্বর বাদ দিন: তা প্রকাশ হয়ে যেত।
update-long-fault = { $n } অক্ষরের বেশি লিখবেন না: মানুষ এটি ফোনে পড়েন।
update-not-asked = এখন এই পদক্ষেপ নিয়ে কেউ জিজ্ঞেস করেন না: এটি সম্পন্ন, বা শুরু হয়নি। কিছু বদলে থাকলে যিনি পরিকল্পনা দেখেন তাঁকে জানান।
task-typed = আপনি যা লিখেছেন – এখান থেকে কপি করুন
report-barriers-unheard = গতবার বাধা ছিল, তারপর কিছু বলা হয়নি
progress-newer = নিচে আরও নতুন কিছু বলা হয়েছে। সেই সময়কালের হালনাগাদের শেষ দিনের পরদিন থেকে তা গণ্য হবে।
reports-of-body = যেসব প্রতিবেদন এখানে আলোচিত হয়
reports-next = আলোচনা হবে { $words }
report-contents = এই প্রতিবেদনে
letter-something-waits = পড়া, অনুমোদন বা উত্তরের অপেক্ষায় কিছু আছে
job-of-waiting = কার জন্য কী অপেক্ষায় আছে জানানো
barrier-who-answers = বোর্ড কী উত্তর দেয় তা পরিকল্পনার দেখাশোনা যিনি করেন তিনি লিখে রাখেন।
report-raised = যা আরও সামনে নেওয়া হয়েছে
report-raised-about = কেউ যেন ব্যবস্থা নেয় সেজন্য যা তোলা হয়েছে: কাকে জিজ্ঞেস করা হয়েছে, কী উত্তর এসেছে, আর কত সময় লেগেছে।
report-figures-withdrawn = এই প্রতিবেদন প্রকাশের পরে { $words } তারিখে সংখ্যাগুলো প্রত্যাহার করা হয়েছে।
report-but-worse = কিন্তু আগের বারের চেয়ে খারাপ।
calendar-title = হালনাগাদ কবে দিতে হবে
calendar-due = হালনাগাদ দেওয়ার শেষ দিন
calendar-meeting = আলোচনা হবে
