### Made by a machine; no native speaker has checked these words yet.

# Tables: title, introduction, count
table-documents = উৎস
intro-documents = যেসব প্রকাশ্য দলিল থেকে এখানকার সবকিছু নেওয়া হয়েছে।
count-documents = { $n ->
    [one] { $n }টি দলিল
   *[other] { $n }টি দলিল
}
kind-document = উৎস
table-organisations = সংস্থা
intro-organisations = কাউন্সিল, স্বাস্থ্যসেবা, পুলিশ, স্কুল ও চ্যারিটি, যারা কাজগুলো করে।
count-organisations = { $n ->
    [one] { $n }টি সংস্থা
   *[other] { $n }টি সংস্থা
}
kind-organisation = সংস্থা
table-bodies = কারা সিদ্ধান্ত নেয়
intro-bodies = বোর্ড, ফোরাম ও গ্রুপ: যেখানে সবাই একসাথে বসে, সিদ্ধান্ত নেয় আর জানতে চায় কাজ হচ্ছে কি না।
count-bodies = { $n ->
    [one] { $n }টি বোর্ড, ফোরাম বা গ্রুপ
   *[other] { $n }টি বোর্ড, ফোরাম ও গ্রুপ
}
kind-body = বোর্ড বা গ্রুপ
table-names = অন্য নাম
intro-names = অন্য নাম ও আগের নাম।
count-names = { $n ->
    [one] { $n }টি অন্য নাম
   *[other] { $n }টি অন্য নাম
}
kind-name = অন্য নাম
table-people = মানুষ
intro-people = যাঁরা সরকারি বা জনগণের পদে আছেন।
count-people = { $n ->
    [one] { $n } জন
   *[other] { $n } জন
}
kind-person = ব্যক্তি
table-posts = পদ
intro-posts = কোন কোন পদ আছে আর সেগুলোতে কে আছেন।
count-posts = { $n ->
    [one] { $n }টি পদ
   *[other] { $n }টি পদ
}
kind-post = পদ
table-holders = পদে যাঁরা আছেন
intro-holders = কে কোন পদে ছিলেন, আর কখন।
count-holders = { $n ->
    [one] পদে আছেন { $n } জন
   *[other] পদে আছেন { $n } জন
}
kind-holder = পদে যিনি আছেন
table-strategies = পরিকল্পনা
intro-strategies = অংশীদারদের কৌশল, প্রতিটি কয়েক বছরের জন্য। প্রতিটিতে বলা আছে সেটি খসড়া, সম্মত না শেষ।
count-strategies = { $n ->
    [one] { $n }টি পরিকল্পনা
   *[other] { $n }টি পরিকল্পনা
}
kind-strategy = পরিকল্পনা
table-context = পরিকল্পনাগুলো যা মেনে চলে
intro-context = অন্য পরিকল্পনা, আইন, নির্দেশনা, পর্যালোচনা ও বিশ্লেষণ, যেগুলোর প্রভাব এসব পরিকল্পনার উপর পড়ে।
count-context = { $n ->
    [one] { $n }টি বিষয়
   *[other] { $n }টি বিষয়
}
kind-driver = প্রেক্ষাপট
table-priorities = অগ্রাধিকার
intro-priorities = প্রতিটি পরিকল্পনা কোন বিষয়গুলোকে সবার আগে রাখে।
count-priorities = { $n ->
    [one] { $n }টি অগ্রাধিকার
   *[other] { $n }টি অগ্রাধিকার
}
kind-priority = অগ্রাধিকার
table-outcomes = ফলাফল
intro-outcomes = কাজ ঠিকমতো হলে শিশু ও পরিবারদের জীবনে যা সত্যি হবে।
count-outcomes = { $n ->
    [one] { $n }টি ফলাফল
   *[other] { $n }টি ফলাফল
}
kind-outcome = ফলাফল
table-commitments = প্রতিশ্রুতি
intro-commitments = সনদ, অঙ্গীকার, আর যা যা কথা দেওয়া হয়েছে।
count-commitments = { $n ->
    [one] { $n }টি প্রতিশ্রুতি
   *[other] { $n }টি প্রতিশ্রুতি
}
kind-commitment = প্রতিশ্রুতি
table-actions = পদক্ষেপ
intro-actions = কী করা হবে, দায়িত্ব কার, আর কবের মধ্যে।
count-actions = { $n ->
    [one] { $n }টি পদক্ষেপ
   *[other] { $n }টি পদক্ষেপ
}
kind-action = পদক্ষেপ
table-milestones = ধাপ
intro-milestones = পদক্ষেপগুলো যে যে ধাপে এগোয়।
count-milestones = { $n ->
    [one] { $n }টি ধাপ
   *[other] { $n }টি ধাপ
}
kind-milestone = ধাপ
table-indicators = কাজ হচ্ছে কি?
intro-indicators = কী মাপা হবে, আর সেটি কোন দিকে যাওয়া উচিত।
count-indicators = { $n ->
    [one] { $n }টি মাপকাঠি
   *[other] { $n }টি মাপকাঠি
}
kind-indicator = মাপকাঠি
table-statistics = দলিলে থাকা সংখ্যা
intro-statistics = দলিলে যেভাবে ছাপা আছে সেভাবেই সংখ্যাগুলো; তারিখ আর উৎস যতটা বলা আছে, ততটা দেওয়া।
count-statistics = { $n ->
    [one] { $n }টি সংখ্যা
   *[other] { $n }টি সংখ্যা
}
kind-statistic = সংখ্যা
table-engagements = কোথায় মানুষের কথা শোনা হয়েছে
intro-engagements = ওয়ার্কশপ, জরিপ, ঘুরে দেখা ও মতামত নেওয়া: কতজন মানুষ তা আছে, কারো নাম কখনো নেই।
count-engagements = { $n ->
    [one] { $n }টি আয়োজন
   *[other] { $n }টি আয়োজন
}
kind-engagement = আয়োজন
table-messages = শিশু ও পরিবারগুলো কী বলেছে
intro-messages = হুবহু কথা থাকলে তাদের নিজের কথায়, না হলে অল্প কথায় সারাংশ। কারো নাম কখনো থাকে না।
count-messages = { $n ->
    [one] { $n }টি বার্তা
   *[other] { $n }টি বার্তা
}
kind-message = বার্তা
table-links = সংযোগ
intro-links = কোনটির সাথে কোনটি যায়।
count-links = { $n ->
    [one] { $n }টি সংযোগ
   *[other] { $n }টি সংযোগ
}
kind-link = সংযোগ
table-notes = নোট
intro-notes = সন্দেহ, ফাঁক ও সংশোধন।
count-notes = { $n ->
    [one] { $n }টি নোট
   *[other] { $n }টি নোট
}
kind-note = নোট

# Columns
col-about = এটি কী
col-action = পদক্ষেপ
col-address = ওয়েব ঠিকানা
col-after = কিসের পরে
col-area = এলাকা
col-basis = ভিত্তি
col-benchmark = যার সাথে তুলনা
col-benchmark_area = তুলনা যেখান থেকে
col-body = বোর্ড বা গ্রুপ
col-deadline = শেষ তারিখ
col-definition = কীভাবে গোনা হয়
col-direction = যা চাওয়া হয়
col-due = শেষ করার তারিখ
col-ended_as = শেষে কী হলো
col-engagement = যেখানে শোনা হয়েছে
col-focus = কাজের মূল নজর কোথায়
col-focus_year = কোন বছরের নজর
col-frequency = কতদিন পর পর
col-from = শুরু
col-headline = প্রধান ফলাফল
col-held_as = যে ফাইলের লাইন গোনা হয়েছে
col-holder = এই পদে কে আছেন
col-kind = ধরন
col-meaning = এর মানে কী
col-meets = কখন বসে
col-name = নাম
col-names = অন্য যে নামে পরিচিত
col-number = নম্বর
col-organisation = সংস্থা
col-origin = মূল উৎস
col-overseen_by = দেখাশোনা করে
col-owner = দায়িত্ব যার
col-owner_post = যে পদ থেকে জবাব দিতে হয়
col-parent = যার অংশ
col-period = সময়কাল
col-person = ব্যক্তি
col-population = কাদের মধ্যে
col-post = পদ
col-priority = অগ্রাধিকার
col-public_office = সরকারি বা জনগণের পদ
col-published = তারিখ
col-publisher = প্রকাশ করেছে
col-quoted = নিজেদের কথায়
col-reached = পৌঁছেছে
col-reason = কারণ
col-recorded = লেখা হয়েছে
col-relation = সম্পর্ক
col-short_title = ছোট শিরোনাম
col-speaker = কে বলেছে
col-starts = কবে শুরু
col-status = অবস্থা
col-strategy = পরিকল্পনা
col-successor = এর পরে এসেছে
col-summary = অল্প কথায়
col-supplier = সংখ্যাগুলো কে দেয়
col-target = লক্ষ্য
col-text = লেখা
col-title = শিরোনাম
col-to = যার দিকে
col-unit = একক
col-until = শেষ
col-value = মান
col-version = সংস্করণ
col-vision = স্বপ্ন
col-why = কেন এটি জরুরি
col-wording = যে কথায় সবাই একমত

# Choices
choice-yes = হ্যাঁ
choice-no = না
choice-active = কাজ চলছে
choice-agreed = সবাই একমত
choice-board = বোর্ড
choice-business = ব্যবসা
choice-cabinet = ক্যাবিনেট
choice-carried-forward = পরের পরিকল্পনায় নেওয়া হয়েছে
choice-charity = চ্যারিটি বা কমিউনিটি সংস্থা
choice-charter = সনদ
choice-closed = বন্ধ
choice-consultation = মতামত নেওয়া
choice-correction = সংশোধন
choice-council = কাউন্সিল
choice-dormant = আপাতত থেমে আছে
choice-doubt = সন্দেহ
choice-down = কমা উচিত
choice-draft = খসড়া
choice-ended = শেষ
choice-event = অনুষ্ঠান
choice-executive = নির্বাহী দল
choice-feedback = মতামত
choice-forum = ফোরাম
choice-framework = কাঠামো
choice-further = আরও প্রতিশ্রুতি
choice-gap = ফাঁক
choice-government = সরকার
choice-group = গ্রুপ
choice-guidance = নির্দেশনা
choice-inspection = পরিদর্শন
choice-interviews = সাক্ষাৎকার
choice-invented = কাল্পনিক
choice-key-message = মূল বার্তা
choice-law = আইন
choice-maintain = যেমন আছে তেমন থাকা উচিত
choice-meeting = মিটিং
choice-needs-analysis = কী কী দরকার তার বিশ্লেষণ
choice-network = নেটওয়ার্ক
choice-nhs = NHS
choice-notes = মিটিংয়ের নোট
choice-other = অন্যান্য
choice-partnership = পার্টনারশিপ
choice-plan = পরিকল্পনা
choice-plan-priority = অন্য পরিকল্পনার অগ্রাধিকার
choice-pledge = অঙ্গীকার
choice-police = পুলিশ
choice-presentation = উপস্থাপনা
choice-probation = প্রবেশন সেবা
choice-proposed = প্রস্তাব করা হয়েছে
choice-replaced = বদলে অন্যটি এসেছে
choice-report = প্রতিবেদন
choice-review = পর্যালোচনা
choice-school = স্কুল
choice-statement = বক্তব্য
choice-strategy = কৌশল
choice-summit = বড় সম্মেলন
choice-survey = জরিপ
choice-up = বাড়া উচিত
choice-visits = ঘুরে দেখা
choice-working-group = ওয়ার্কিং গ্রুপ
choice-workshop = ওয়ার্কশপ
choice-young-people-s-group = তরুণদের গ্রুপ
choice-youth-group = ইয়ুথ গ্রুপ
choice-answers = উত্তর দেয়
choice-pursues = অনুসরণ করে
choice-measured-by = যা দিয়ে মাপা হয়
choice-follows = থেকে আসে
choice-aligns-with = এর সঙ্গে সঙ্গতিপূর্ণ
choice-shaped-by = যার দ্বারা গঠিত
choice-continues = চালিয়ে যায়
choice-informs = তথ্য দেয়
choice-concerns = এ বিষয়ে
choice-contributes-to = অবদান রাখে
choice-fed-by = যা থেকে তথ্য পায়
choice-bears-on = এর ওপর প্রভাব ফেলে
choice-stated = একটি নথিতে বলা আছে
choice-reading = কারও পাঠ

# Sections of a record’s page, and what is said when there is nothing
section-actions = পদক্ষেপ
empty-actions = এখানকার দলিলে এই অগ্রাধিকারের কোনো কাজ বলা নেই।
section-aligned = যেসব পরিকল্পনা ও অগ্রাধিকার এর সাথে মেলে
section-aligns = যার সাথে মেলে
section-answering = যেসব পদক্ষেপ এর জবাব
empty-answering = এই বার্তার জবাবে এখনো কোনো পদক্ষেপ নেই।
section-answers = তরুণ ও পরিবারদের যেসব কথার জবাব এটি
empty-answers = এই পদক্ষেপ এখনো কোনো বার্তার সাথে যুক্ত নয়।
section-before = এর পরে যা আসে
section-bodies = বোর্ড ও গ্রুপ
section-charter = আমাদের সনদ
section-concerning = এ নিয়ে তরুণ ও পরিবারগুলো কী বলেছে
empty-concerning = এই অগ্রাধিকারের সাথে এখনো কোনো বার্তা যুক্ত নেই।
section-concerns = এটি যেসব অগ্রাধিকার নিয়ে
empty-concerns = এই বার্তার সাথে এখনো কোনো অগ্রাধিকার যুক্ত নেই।
section-continued-by = এটিকে এগিয়ে নিচ্ছে
section-continues = যেটিকে এগিয়ে নেয়
section-contributes = যেসব কাজে সাহায্য করে
section-contributors = কারা সাহায্য করে
section-engagements = কোথায় মানুষের কথা শোনা হয়েছে
section-following = যেসব পদক্ষেপে এটি কাজে লাগানো হচ্ছে
empty-following = এই নীতির সাথে এখনো কোনো পদক্ষেপ যুক্ত নেই।
section-follows = এটি যেসব নীতি কাজে লাগায়
section-further = আরও প্রতিশ্রুতি
section-heard = যা শোনা গেছে
empty-heard = এর সাথে এখনো কোনো বার্তা যুক্ত নেই।
section-indicators = কাজ হচ্ছে কি না, আমরা কীভাবে জানব
empty-indicators = এখানকার দলিলে এই অগ্রাধিকারের কোনো মাপকাঠি বলা নেই।
section-informs = যেসব মাপকাঠি বুঝতে এটি সাহায্য করতে পারে
section-measured-by = এটি কীভাবে মাপা হয়
empty-measured-by = এই ফলাফল মাপার কোনো মাপকাঠি নেই।
section-measures-outcomes = এটি যেসব ফলাফল মাপে
empty-measures-outcomes = এই মাপকাঠি কোনো ফলাফলের সাথে যুক্ত নয়।
section-messages = শিশু ও পরিবারগুলো কী বলেছে
empty-messages = এই পরিকল্পনার সাথে কোনো বার্তা যুক্ত নেই।
section-milestones = ধাপ
empty-milestones = কোনো ধাপের কথা বলা নেই।
section-outcomes = কাজ ঠিকমতো হলে যা সত্যি হবে
empty-outcomes = এখানকার দলিলে এই অগ্রাধিকারের কোনো ফলাফল বলা নেই।
section-overseen = যেসব পদক্ষেপ দেখাশোনা করে
section-owned-actions = যেসব পদক্ষেপের দায়িত্ব এর
empty-owned-actions = কোনো দলিলে বলা নেই যে এর কোনো পদক্ষেপের দায়িত্ব আছে।
section-owned-strategies = যেসব পরিকল্পনার দায়িত্ব এর
section-parts = বিভিন্ন অংশ
section-pledge = আমাদের অঙ্গীকার
section-posts = পদ
section-predecessors = আগে যা ছিল
section-priorities = অগ্রাধিকার
empty-priorities = কোনো অগ্রাধিকারের কথা বলা নেই।
section-pursues = এটি দিয়ে যা পাওয়ার কথা
empty-pursues = এই পদক্ষেপে কোনো ফলাফলের কথা বলা নেই।
section-pursuing = এটি পাওয়ার জন্য যেসব পদক্ষেপ
empty-pursuing = এই ফলাফলের সাথে এখনো কোনো পদক্ষেপ যুক্ত নেই।
section-shaped = যেসব পরিকল্পনা এটি দিয়ে গড়ে উঠেছে
section-shaped-by = এটি যা দিয়ে গড়ে উঠেছে
section-statistics = সংখ্যা
empty-statistics = এই মাপকাঠির সাথে এখনো কোনো সংখ্যা যুক্ত নেই।
section-subgroups = এর ভেতরের গ্রুপ
section-supplies = যেসব সংখ্যা এটি দেয়
