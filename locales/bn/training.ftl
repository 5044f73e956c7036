# Training

table-courses = প্রশিক্ষণ
courses-names = কোর্স, প্রশিক্ষণ, কর্মশালা, অভিভাবক, course, workshop
kind-course = কোর্স
count-courses = { $n ->
    [one] { $n }টি কোর্স
   *[other] { $n }টি কোর্স
}
intro-courses = মা-বাবা ও অভিভাবকদের জন্য কোর্স, আর শিশু ও পরিবারের সঙ্গে যাঁরা কাজ করেন তাঁদের জন্য, যে সংস্থারই হোন।
table-training_sessions = প্রশিক্ষণের আসর
kind-training_session = আসর
count-training_sessions = { $n ->
    [one] { $n }টি আসর
   *[other] { $n }টি আসর
}
intro-training_sessions = কোর্স কবে ও কোথায় হয়।
table-training_targets = কতজনকে প্রশিক্ষণ দেওয়ার কথা
kind-training_target = প্রশিক্ষণের লক্ষ্যমাত্রা
count-training_targets = { $n ->
    [one] প্রশিক্ষণের { $n }টি লক্ষ্যমাত্রা
   *[other] প্রশিক্ষণের { $n }টি লক্ষ্যমাত্রা
}
intro-training_targets = কতজনকে প্রশিক্ষণ দেওয়ার কথা, আর তা কতদূর এগিয়েছে।
table-training_attendance = প্রশিক্ষণে কারা এসেছেন
kind-training_attended = কতজন এসেছেন
count-training_attendance = { $n ->
    [one] { $n }টি সারি
   *[other] { $n }টি সারি
}
intro-training_attendance = প্রতিটি আসরে কতজন এসেছেন: বাবা-মা, আর প্রতিষ্ঠানের ধরন অনুযায়ী কর্মীরা।
col-topics = কী নিয়ে
col-level = আগে কতটা জানা থাকে
col-length = কত সময় লাগে
col-cost = খরচ কত
col-leads_to = যিনি এটি করেছেন তিনি যা করাতে পারেন
col-goal = কতজন
col-of_whom = কাদের গোনা হয়
col-course = কোর্স
col-session = আসর
col-spoken = ভাষা
col-book_until = নাম লেখানোর শেষ দিন
col-how_to_book = কীভাবে নাম লেখানো যায়
col-from_where = কারা এসেছেন
col-came = কতজন এসেছেন
col-first_time = প্রথমবার এসেছেন
col-unnamed = নাম ছাড়া
choice-offered = চালু আছে
choice-no-longer-offered = আর চালু নেই
choice-parents-and-carers = মা-বাবা ও অভিভাবক
choice-everybody = সবাই
choice-young-people = তরুণেরা
choice-parent-or-carer = বাবা, মা বা অভিভাবক
choice-young-person = তরুণ
training-all = সব
training-topic = বিষয়
training-none = এর সঙ্গে মেলে এমন কোনো কোর্স নেই।
training-next = পরের আসর:
training-ahead = সামনের আসর
training-been = আগের আসর
training-none-ahead = এখনো কোনো আসর ঠিক করা নেই।
training-none-sessions = এই কোর্সের এখনো কোনো আসর নেই।
training-none-counted = কতজন এসেছেন তা এখনো কেউ জানাননি।
training-reached = { $goal } জনের মধ্যে { $n } জন
training-unnamed = { $n ->
    [one] আরও { $n } জন নাম ছাড়া এসেছেন, তিনি হয়তো আগেও এসেছেন।
   *[other] আরও { $n } জন নাম ছাড়া এসেছেন, তাঁরা হয়তো আগেও এসেছেন।
}
training-n-came = { $n ->
    [0] কেউ আসেননি
    [one] { $n } জন এসেছেন
   *[other] { $n } জন এসেছেন
}
training-free = { $n ->
    [one] { $n }টি জায়গা বাকি
   *[other] { $n }টি জায়গা বাকি
}
training-is-full = জায়গা নেই: অপেক্ষার তালিকা আছে
training-full = { $n ->
    [0] আর জায়গা নেই। আপনি অপেক্ষার তালিকায় নাম লেখাতে পারেন, প্রথম যে জায়গা খালি হয় তা আপনি পাবেন।
    [one] আর জায়গা নেই। আপনি অপেক্ষার তালিকায় আরও { $n } জনের পরে নাম লেখাতে পারেন, আর জায়গা খালি হলে পাবেন।
   *[other] আর জায়গা নেই। আপনি অপেক্ষার তালিকায় আরও { $n } জনের পরে নাম লেখাতে পারেন, আর জায়গা খালি হলে পাবেন।
}
training-calendar = সব আসর আপনার নিজের ক্যালেন্ডারে
training-calendar-one = এই আসর আপনার নিজের ক্যালেন্ডারে
training-book-other = আরেকজনের নাম লেখান
training-own-gone = এই লিংকে আর কোনো জায়গা নেই: সেটি ফিরিয়ে দেওয়া হয়েছে, অথবা সেশনটি অনেক আগে হয়ে গেছে। আপনি ফিরিয়ে না দিয়ে থাকলে আবার নাম লেখান, বা যাঁরা চালান তাঁদের জিজ্ঞাসা করুন।
training-came-nothing = কে এসেছিলেন টিক দিন, অথবা কতজন তা লিখুন। কেউ না এলে 0 লিখুন।
training-offer = আপনার সংস্থার প্রশিক্ষণের আয়োজন করুন
training-young = তরুণেরা চেনা কোনো বড় মানুষের সঙ্গে নাম লেখায়, যেমন যুবকর্মী বা শিক্ষক।
training-leads-to = এই কোর্স যিনি করেছেন তিনি করাতে পারেন:
training-n-may-lead = { $n ->
    [0] এই কোর্স করাতে এখনো কেউ শেখেননি।
    [one] { $n } জন এই কোর্স করাতে শিখেছেন।
   *[other] { $n } জন এই কোর্স করাতে শিখেছেন।
}
training-counts-towards = এটি যে লক্ষ্যমাত্রায় গোনা হয়
training-by-topic = কত জায়গা নেওয়া হয়েছে, বিষয় ও কারা এসেছেন সে অনুযায়ী
training-in-all = মোট
training-rule = মানুষের সংখ্যায় প্রত্যেককে একবার গোনা হয়। ছকে গোনা হয় জায়গা: যিনি দুটি আসরে এসেছেন তিনি দুটি জায়গা নিয়েছেন। যে কোর্সের কয়েকটি বিষয় তা প্রতিটির নিচে আছে, তাই এক সারির অংশগুলো মিলে মোটের চেয়ে বেশি হতে পারে।
training-book = নাম লেখান
training-book-send = নাম লেখান
training-by = কার আয়োজনে
training-closed = এই আসরে আর নাম লেখানো যায় না। এটি হয়ে গেছে, বাতিল হয়েছে, বা নাম লেখানোর শেষ দিন পেরিয়ে গেছে।
training-name = নাম
training-name-missing = একটি নাম লিখুন, যাতে কে আসছেন জানা যায়।
training-name-gone = নাম মুছে ফেলা হয়েছে
training-contact = ইমেইল ঠিকানা বা ফোন নম্বর
training-contact-hint = কিছু বদলালে আমরা সেখানে লিখি। আর কোনো কাজে লাগে না। প্রত্যেকের নিজের একটি লাগে।
training-contact-fault = name@example.org-এর মতো ইমেইল ঠিকানা বা 07700 900123-এর মতো ফোন নম্বর লিখুন।
training-from = এর কোনটি আপনার সঙ্গে মেলে
training-from-missing = কোনটি আপনার সঙ্গে মেলে বেছে নিন।
training-organisation = সংস্থা
training-organisation-hint = যেখানে আপনি কাজ করেন বা স্বেচ্ছাসেবা দেন।
training-needs = কী হলে আপনার অংশ নিতে সুবিধা হয়
training-needs-hint = যেমন দোভাষী, সিঁড়ি ছাড়া ঢোকার পথ, বা আপনার সন্তানকে দেখার কেউ। স্বাস্থ্য নিয়ে এমন কিছু লিখবেন না যা অন্য কেউ পড়ুক তা চান না।
training-keeps = আপনি এখানে যা লেখেন তা পড়ে { $words }, আর কেউ নয়। আসরের { $n } দিন পরে তা মুছে ফেলা হয়। এর পরেও থাকে আপনার নাম ছাড়া একটি চিহ্ন, যাতে কেউ আবার এলে তাঁকে একবারই গোনা হয়।
training-keeps-trainer = এই কোর্সের পরে আপনি অন্যদের প্রশিক্ষণ দিতে পারেন। দিলে, যাঁরা এর আয়োজন করেন তাঁরা আপনি যতদিন চান ততদিন আপনার নাম রাখেন।
training-done-written = আমরা আপনাকে লিখেছি। চিঠির লিংকে দেখুন আপনার জায়গা আছে কি না; আসতে না পারলে সেখানেই জায়গাটি ফেরত দিন।
training-done-left = আপনি আপনার জায়গা ফেরত দিয়েছেন। জানানোর জন্য ধন্যবাদ।
training-own-title = আপনি যাতে নাম লিখিয়েছেন
training-own-placed = আপনার জায়গা আছে।
training-own-waiting = { $n ->
    [one] আপনি অপেক্ষার তালিকায় আছেন, পরের জায়গাটি আপনি পাবেন। আমরা জানাব।
   *[other] আপনি অপেক্ষার তালিকায় { $n } নম্বরে আছেন। জায়গা পেলে আমরা জানাব।
}
training-own-came = আপনি এসেছিলেন।
training-own-over = এই আসর হয়ে গেছে।
training-own-off = এই আসর বাতিল হয়েছে।
training-own-keep = এই পাতার ঠিকানা রেখে দিন: ফিরে আসতে অ্যাকাউন্ট লাগে না। আসতে না পারলে দয়া করে জায়গাটি ফেরত দিন।
training-give-back = আমার জায়গা ফেরত দিন
training-join = কীভাবে যোগ দেওয়া যায়
training-join-hint = একটি লিংক বা দরজার কোড। শুধু যাঁদের জায়গা আছে তাঁরা এটি দেখেন।
training-own = আপনার প্রশিক্ষণ
training-own-about = কোর্স ও আসরের আয়োজন করুন, কারা নাম লিখিয়েছেন আর কারা অপেক্ষায় দেখুন, কারা এসেছেন জানান, আর কারা প্রশিক্ষণ দিতে পারেন লিখে রাখুন।
training-courses = আপনার কোর্স
training-none-own = আপনার সংস্থার এখানে এখনো কোনো কোর্স নেই।
training-new = একটি কোর্সের আয়োজন করুন
training-more = আগে কতটা জানা, সময়, খরচ, লক্ষ্যমাত্রা, আর এর পরে কী করানো যায়
training-concerns = এটি যে অগ্রাধিকার, ফলাফল বা কাজের অংশ
training-topics-hint = একটি, বা মাঝে সেমিকোলন দিয়ে কয়েকটি, যেমন: ইন্টারনেটে নিরাপত্তা; সুরক্ষা (সেফগার্ডিং)
training-level-hint = যেমন: প্রথম ধারণা; যাঁরা দল চালান তাঁদের জন্য।
training-length-hint = যেমন: দুই সন্ধ্যা।
training-cost-hint = যেমন: বিনা খরচে।
training-leads_to-hint = যে কোর্স প্রশিক্ষক তৈরি করে তার জন্য: এর পরে তাঁরা যে কোর্স করাতে পারেন।
training-leads-fault = কোনো কোর্স নিজেরই প্রস্তুতি হতে পারে না। অন্য একটি বেছে নিন।
training-day-hint = যেমন 31/3/2027।
training-starts_at-hint = যেমন 18:30।
training-location-hint = আর সিঁড়ি ছাড়া কীভাবে ঢোকা যায়। অনলাইনে হলে: কোন প্রোগ্রামে।
training-places-hint = যতজন খুশি আসতে পারলে খালি রাখুন।
training-how_to_book-hint = শুধু যদি এখানে নাম লেখানো না হয়: https:// দিয়ে শুরু এমন ঠিকানা, বা কাকে বলতে হবে।
training-day-fault = দিন, মাস ও বছর লিখুন, যেমন 31/3/2027।
training-time-fault = ঘণ্টা ও মিনিট লিখুন, যেমন 18:30।
training-number-fault = একটি পূর্ণ সংখ্যা লিখুন, যেমন ২০, বা কিছু না।
training-places-fault = কতজনের জায়গা আছে লিখুন, ১ বা তার বেশি; যতজন খুশি আসতে পারলে কিছু না।
training-until-fault = নাম লেখানোর শেষ দিন আসরের পরে। দুটির একটি ঠিক করুন।
training-unsaid = যেসব আসরে কারা এসেছেন কেউ জানাননি
training-signed-up = নাম লিখিয়েছেন
training-waiting = অপেক্ষায়
training-session-new = নতুন আসর
training-session-add = এই আসর যোগ করুন
training-change = কোর্সটি বদলান
training-change-session = এই আসর বা এর দিন বদলান, বা বাতিল করুন
training-change-words = দিন, সময় বা জায়গা বদলালে, বা আসর হবে কি না তা বদলালে, যাঁরা নাম লিখিয়েছেন তাঁদের জানানো হয়। যাঁকে লেখার উপায় নেই, তালিকায় তাঁর পাশে থাকে: ফোন করতে হবে।
training-people = কারা নাম লিখিয়েছেন
training-people-none = এখনো কেউ নাম লেখাননি।
training-act = কী করার আছে
training-told = আমি জানিয়েছি
training-out = বাদ দিন
training-is-placed = জায়গা আছে
training-is-to-tell = ফোন করতে হবে
training-is-waiting = অপেক্ষায়
training-is-came = এসেছেন
training-is-away = আসেননি
training-add = কেউ নাম লেখাতে ফোন করলে
training-add-words = যিনি ফোন করেন তাঁর হয়ে এটি পূরণ করুন। যে ঠিকানা বা নম্বরে পাঠানো যায় তা দিলে তিনি ইমেইল বা টেক্সটে লিংক পাবেন।
training-leads = কীভাবে যোগ দেওয়া যায়, আর কে করান
training-leads-who = কে করান
training-leads-none = এই কোর্স করাতে শিখেছেন এমন কেউ এখনো এই আসর করাচ্ছেন না।
training-may = কারা প্রশিক্ষণ দিতে পারেন
training-may-lead = তাঁরা “{ $words }” করাতে পারেন। কার জন্য: { $whom }।
training-may-none = এটি করাতে এখনো কেউ শেখেননি।
training-may-end = আর প্রশিক্ষণ দেন না
training-may-from-now = এখন থেকে কারা “{ $words }” করাতে পারেন
training-since = কবে থেকে
training-came = কারা এসেছেন
training-came-who = যাঁরা নাম লিখিয়েছেন তাঁদের মধ্যে
training-came-words = কোথা থেকে কতজন এসেছেন তা সবাই পড়ে, কারও নাম নয়। যাঁরা নাম না লিখিয়ে এসেছেন তাঁদের যোগ করুন।
training-others = অন্য যাঁরা এসেছেন: { $words }
training-desk-kept = রাখা হয়েছে।
training-desk-ended = নামটি মুছে ফেলা হয়েছে। যাঁরা প্রশিক্ষণ দিতে পারেন, তিনি আর তাঁদের মধ্যে নেই।
training-desk-planned = আসরটি প্রকাশিত হয়েছে।
training-desk-added = তিনি তালিকায় আছেন।
training-desk-told = তিনি যে জানেন তা লেখা হয়েছে।
training-desk-out = তাঁরা আর তালিকায় নেই, আর তাঁরা যা লিখেছিলেন মুছে ফেলা হয়েছে।
training-desk-noted = রাখা হয়েছে। কীভাবে যোগ দেওয়া যায় তা শুধু যাঁদের জায়গা আছে তাঁরা দেখেন।
training-desk-came = রাখা হয়েছে, আর কতজন এসেছেন তা সবাই পড়ে।
training-desk-trainers = তাঁরা এখন প্রশিক্ষণ দিতে পারেন।
waits-to-tell = { $n ->
    [one] { $n } জনকে ফোন করতে হবে
   *[other] { $n } জনকে ফোন করতে হবে
}
waits-came = { $n ->
    [one] { $n }টি আসরে কারা এসেছেন কেউ জানাননি
   *[other] { $n }টি আসরে কারা এসেছেন কেউ জানাননি
}
may-training-run = প্রশিক্ষণের আয়োজন করা, কারা নাম লিখিয়েছেন দেখা, আর কারা এসেছেন জানানো
letter-training-kept = প্রশিক্ষণে নাম লেখানো হয়েছে
mail-training-kept-subject = আপনি নাম লিখিয়েছেন
mail-training-kept-text =
    কেউ এই ঠিকানা দিয়ে একটি আসরে আপনার নাম লিখিয়েছেন। কোন আসর আর আপনার জায়গা আছে কি না তা এই পাতায় আছে; আসতে না পারলে এখানে জায়গাটি ফেরত দিন। পাসওয়ার্ড লাগে না, তাই লিংকটি নিজের কাছেই রাখুন:

    { $link }
mail-training-kept-short = { $place }: আপনি নাম লিখিয়েছেন। আপনার জায়গা: { $link }
letter-training-news = প্রশিক্ষণের কিছু বদলেছে
mail-training-news-subject = কিছু বদলেছে
mail-training-news-text =
    আপনি যে আসরে নাম লিখিয়েছেন তা নিয়ে নতুন কিছু আছে। কী, তা এই পাতায় আছে:

    { $link }
mail-training-news-short = { $place }: আপনি যাতে নাম লিখিয়েছেন তার কিছু বদলেছে: { $link }
letter-training-soon = প্রশিক্ষণ শিগগিরই
mail-training-soon-subject = আর বেশি দেরি নেই
mail-training-soon-text =
    আপনি যাতে নাম লিখিয়েছেন তা দুই দিন বা তারও কম সময়ের মধ্যে। কবে ও কোথায় তা এই পাতায় আছে। আসতে না পারলে সেখানে জায়গাটি ফেরত দিন, যাতে অন্য কেউ তা পান:

    { $link }
mail-training-soon-short = { $place }: আপনি যাতে নাম লিখিয়েছেন তা শিগগিরই। কবে ও কোথায়: { $link }
act-training-book = কেউ প্রশিক্ষণে নাম লিখিয়েছেন
act-training-leave = প্রশিক্ষণের একটি জায়গা ফেরত দেওয়া হয়েছে
act-training-told = প্রশিক্ষণের কথা কাউকে মুখে জানানো হয়েছে
act-training-trainer = কেউ অন্যদের প্রশিক্ষণ দিতে পারেন
act-training-trainer-end = কেউ আর প্রশিক্ষণ দেন না
training-to-tell = যেসব আসরের কাউকে ফোন করে জানাতে হবে
training-names-fault = মানুষ এই প্রতিষ্ঠানে নাম লিখিয়েছেন, আর তাঁদের বলা হয়েছে অন্য কেউ তাঁদের নাম পড়বে না। তার বদলে নতুন একটি কোর্স দিন।
training-desk-already = তাঁরা আগে থেকেই তালিকায় ছিলেন। প্রত্যেকের নিজের ঠিকানা বা নম্বর লাগে।
found-training_booking = কে প্রশিক্ষণে নাম লিখিয়েছেন
goes-training_booking = এর সঙ্গে তাঁর জায়গাও চলে যায়, আর যিনি সবচেয়ে বেশি অপেক্ষা করছেন তিনি তা পান। কতজন এসেছিলেন তা থাকে।
found-training_trainer = কে অন্যদের প্রশিক্ষণ দিতে পারেন
goes-training_trainer = নামটি চলে যায়। যাঁরা প্রশিক্ষণ দিতে পারেন, তিনি আর তাঁদের মধ্যে নেই।
found-training_session_note = আসরে কীভাবে যোগ দিতে হয়, আর কে চালান
goes-training_session_note = যাঁদের জায়গা আছে তাঁরা আর দেখেন না কীভাবে যোগ দিতে হয়। আবার লেখা যায়।
job-of-training-clock = প্রশিক্ষণের কথা মনে করানো, খালি জায়গা যাঁরা অপেক্ষা করছেন তাঁদের দেওয়া, আর পুরোনো নাম মুছে ফেলা
