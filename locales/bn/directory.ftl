# The directory: what there is, for whom, when and where.

themes-title = কী নিয়ে
themes-about = পরিবারগুলো যে কথায় খোঁজে, সেই কথায় সেবাগুলো কী নিয়ে।
nav-directory = সাহায্য ও করার মতো কিছু খুঁজুন
services-title = সাহায্য ও করার মতো কিছু খুঁজুন
services-intro = ক্লাব, পরামর্শ, স্বাস্থ্য, টাকা, নিরাপদ জায়গা: শিশু ও পরিবারের জন্য কী আছে, আর কেউ শেষ কবে দেখেছেন যে তা এখনও ঠিক আছে।
services-words = আপনি কী খুঁজছেন?
services-words-hint = যেমন: যুব ক্লাব, খাবার, দুশ্চিন্তা (ইংরেজিতে youth club, food, worry)
services-theme = কী নিয়ে?
services-any-theme = যেকোনো কিছু
services-age = যার জন্য, তার বয়স কত? বছরে।
services-day = কোন দিনে?
services-any-day = যেকোনো দিন
services-free = শুধু যা বিনামূল্যে
services-postcode = কোন পোস্টকোডের কাছে, বা কোন জায়গায়?
services-postcode-none = এটি কোনো পোস্টকোড নয়, এখানে জানা কোনো জায়গাও নয়। পোস্টকোড পুরোটা লিখুন। এটি বাদ দেওয়া হয়েছে।
services-postcode-unknown = এই পোস্টকোড কোথায় তা এখানে জানা নেই। এটি বাদ দেওয়া হয়েছে। কাছের একটি চেষ্টা করুন।
services-within = সর্বোচ্চ কত দূরে?
services-any-within = ৩ কিলোমিটার
within-1 = ১ কিলোমিটার
within-5 = ৫ কিলোমিটার
within-10 = ১০ কিলোমিটার
services-part = কোন সময়ে?
services-any-part = যেকোনো সময়
part-morning = সকালে
part-afternoon = দুপুরের পরে
part-evening = সন্ধ্যায়
services-language = সেখানে কোন ভাষা বলা হতে হবে?
services-any-language = যেকোনো ভাষা
services-further = আরও পছন্দ
services-now = এখন খোলা
services-send = বিশেষ প্রয়োজন ও প্রতিবন্ধিতার জন্য
services-online = ফোনে বা ইন্টারনেটে
services-facets = যা পাওয়া গেছে তা যা নিয়ে
services-less-heading = একটি জিনিস কম চাইলে
services-less-q = শব্দ ছাড়া: { $n }
services-less-theme = যেকোনো বিষয়ে: { $n }
services-less-age = যেকোনো বয়সের জন্য: { $n }
services-less-day = যেকোনো দিনে: { $n }
services-less-part = যেকোনো সময়ে: { $n }
services-less-within = ১০ কিলোমিটার পর্যন্ত দূরে: { $n }
services-less-postcode = যেকোনো জায়গায়: { $n }
services-less-language = যেকোনো ভাষায়: { $n }
services-less-free = যাতে খরচ আছে তাও: { $n }
services-less-now = এখন খোলা না থাকলেও: { $n }
services-less-send = বিশেষ প্রয়োজনের কথা ছাড়া: { $n }
services-less-online = যেখানে যেতে হয় তাও: { $n }
far-metres = প্রায় { $n } মিটার দূরে
far-kilometres = প্রায় { $n } কিলোমিটার দূরে
services-age-fault = বয়স বছরে লিখুন, যেমন 3। এটি বাদ দেওয়া হয়েছে।
services-some-words = সব শব্দ আছে এমন কিছু নেই। এগুলোতে কয়েকটি আছে।
services-find = খুঁজুন
services-none = কিছু পাওয়া যায়নি।
services-more = আরও ফল
service-for-ages = { $from } থেকে { $to } বছর বয়সের জন্য
service-from-age = { $from } বছর থেকে
service-to-age = { $to } বছর পর্যন্ত
service-free = বিনামূল্যে
service-costs = খরচ { $amount }
service-provider = কে চালায়
service-ages = কার জন্য
service-when = কখন
service-where = কোথায়
service-cost = খরচ কত
service-join = কীভাবে যোগ দেবেন
service-languages = সেখানে যে ভাষা বলা হয়
service-access = ঢোকা ও চলাফেরা
service-contact = কোনো মানুষের সঙ্গে যোগাযোগ
service-website = ওয়েবসাইট
service-send = বিশেষ প্রয়োজন ও প্রতিবন্ধিতার জন্য
service-hours = সরকারি খরচে ঘণ্টা
service-capacity = আসন
service-waiting = অপেক্ষার সময়
service-waits = { $n ->
    [one] প্রায় এক সপ্তাহ
   *[other] প্রায় { $n } সপ্তাহ
}
service-source = এটি কোথায় বলা আছে
service-successor = এর জায়গায় যা এসেছে
service-alert = এই মুহূর্তে
service-referral-open = সরাসরি আসুন
service-referral-call = সরাসরি ফোন করুন বা লিখুন
service-was-until = এর শেষ দিন ছিল { $words }।
service-every-day = প্রতিদিন
service-days-range = { $from } থেকে { $to }
service-day-and-night = দিনরাত
service-referral-own = নিজেই জায়গা চান
service-referral-professional = কোনো পেশাজীবী আপনার হয়ে চান
service-referral-either = নিজে চান, বা কোনো পেশাজীবীকে দিয়ে চাওয়ান
service-not-active-inactive = এটি এখন চলছে না।
service-not-active-defunct = এটি শেষ হয়ে গেছে।
service-not-active-closed = এটি এখন বন্ধ, আবার খুলবে।
service-checked = একজন মানুষ শেষ { $words } তারিখে এটি দেখেছেন।
service-checked-long-ago = এক বছরের বেশি সময় কেউ এটি দেখেননি; শেষবার { $words } তারিখে। যাওয়ার আগে ফোন করুন।
service-left-search = দুই বছরের বেশি সময় কেউ এটি দেখেননি; শেষবার { $words } তারিখে। খোঁজে এটি আর পাওয়া যায় না। যাওয়ার আগে ফোন করুন।
service-never-checked = এখনও কেউ এটি দেখেননি। যাওয়ার আগে ফোন করুন।
service-checked-who = কে দেখেছেন
service-place-confidential = এটি কোথায়, তা যারা আসে না তাদের কাউকে বলা হয় না। ফোন করুন, কেউ আপনার সঙ্গে দেখা করবেন।
service-every-week = প্রতি সপ্তাহে
service-every-weeks = প্রতি { $n } সপ্তাহে
service-every-month = প্রতি মাসে
service-every-months = প্রতি { $n } মাসে
service-nth-1 = প্রথম { $day }
service-nth-2 = দ্বিতীয় { $day }
service-nth-3 = তৃতীয় { $day }
service-nth-4 = চতুর্থ { $day }
service-nth-5 = পঞ্চম { $day }
service-nth-last = শেষ { $day }
service-month-days = মাসের { $days } তারিখে
service-times = { $from } থেকে { $to }
service-opens = { $from } থেকে
service-until = { $day } পর্যন্ত
service-since = { $day } থেকে
count-services = { $n ->
    [one] { $n }টি ফল
   *[other] { $n }টি ফল
}
list-comma = {", "}
day-MO = সোমবার
day-TU = মঙ্গলবার
day-WE = বুধবার
day-TH = বৃহস্পতিবার
day-FR = শুক্রবার
day-SA = শনিবার
day-SU = রবিবার
found-directory_entry = সেবার নির্দেশিকা
detail-services = সেবা
detail-findings = যেসব ঘর যেমন ছিল তেমন নেওয়া হয়নি
detail-postcodes = পোস্টকোড
act-directory-take-in = নির্দেশিকায় সেবা নেওয়া হয়েছে
act-directory-postcodes = পোস্টকোডগুলো কোথায় তা লেখা হয়েছে

# Themes

theme-babies = শিশু ও ছোট বাচ্চা
theme-childcare = শিশুর দেখাশোনা
theme-parenting = মা-বাবা হওয়ার কাজে সাহায্য
theme-play = খেলা
theme-holidays = ছুটির দিনে
theme-after-school = স্কুলের আগে ও পরে
theme-youth-clubs = তরুণদের ক্লাব
theme-safe-spaces = নিরাপদ জায়গা
theme-sport = খেলাধুলা ও ব্যায়াম
theme-arts = শিল্প ও সংগীত
theme-learning = পড়াশোনা ও বাড়ির কাজ
theme-work = কাজ খোঁজা
theme-training = প্রশিক্ষণ
theme-volunteering = স্বেচ্ছাসেবা
theme-food = খাবার
theme-money = টাকা ও সরকারি ভাতা
theme-housing = থাকার জায়গা
theme-advice = পরামর্শ ও অধিকার
theme-health = স্বাস্থ্য
theme-mental-health = মন ও মানসিক স্বাস্থ্য
theme-drugs = মাদক ও মদ
theme-speech = কথা বলা ও ভাষা
theme-send = বিশেষ প্রয়োজন ও প্রতিবন্ধিতা
theme-domestic-abuse = বাড়ি যখন নিরাপদ নয়
theme-bereavement = প্রিয়জন মারা গেলে
theme-young-carers = যে শিশুরা কারও যত্ন নেয়
theme-care = কেয়ারে থাকা ও কেয়ার ছাড়া
theme-youth-justice = আইনের ঝামেলা
theme-newcomers = দেশে নতুন
theme-lgbt = এলজিবিটি+
theme-places = যাওয়ার জায়গা

# Languages that are spoken

spoken-en = ইংরেজি
spoken-bn = বাংলা
spoken-syl = সিলেটি
spoken-so = সোমালি
spoken-ar = আরবি
spoken-ur = উর্দু
spoken-pl = পোলিশ
spoken-fr = ফরাসি
spoken-es = স্প্যানিশ
spoken-pt = পর্তুগিজ
spoken-it = ইতালীয়
spoken-tr = তুর্কি
spoken-vi = ভিয়েতনামি
spoken-zh = চীনা
spoken-ro = রোমানীয়
spoken-bfi = ব্রিটিশ ইশারা ভাষা
services-as-list = তালিকা হিসেবে
services-as-map = মানচিত্রে
services-as-calendar = দিন ধরে ধরে
services-ways = যা পাওয়া গেল তা কীভাবে দেখবেন
services-care = যারা কেয়ারে আছে বা ছিল তাদের জন্য
services-needs = জায়গাটিতে থাকতে হবে
access-step-free = সিঁড়ি ছাড়া ঢোকার পথ
access-lift = লিফট
access-toilet = হুইলচেয়ারের টয়লেট
access-changing-place = হয়েস্টসহ পোশাক বদলের জায়গা
access-hearing-loop = শ্রবণযন্ত্রের লুপ
access-quiet = শান্ত ঘর
access-parking = ব্লু ব্যাজ পার্কিং
services-less-access = জায়গায় যা-ই থাকুক: { $n }
services-less-care = যারা কখনো কেয়ারে ছিল না তাদের জন্যও: { $n }
week-title = দিন ধরে ধরে কী আছে
week-day = { $weekday }, { $date }
week-nothing = এই দিনের কিছু লেখা নেই।
week-no-time = সময় বলা নেই
week-most = এগুলি প্রথম { $n }টি সেবা। সব দেখতে কম চান।
week-before = আগের দিনগুলি
week-after = পরের দিনগুলি
week-honest = সেবাদাতারা যা বলে তা থেকে হিসেব করা। সরকারি ছুটি ও স্কুলের ছুটিতে আলাদা হতে পারে: যাওয়ার আগে ফোন করুন।
services-map-title = কোথায় আছে
services-map-about = এলাকাগুলির মানচিত্র: যেখানে বেশি আছে সেখানে গাঢ়, প্রতিটি জায়গায় একটি বিন্দু। পাশের তালিকায় একই সংখ্যা।
services-map-shade = { $n }টি বা বেশি
services-map-nothing = কিছু নেই
services-map-dot = একটি জায়গা
services-map-honest = যে জায়গা সবার জন্য নয় তা কোনো মানচিত্রে নেই। এলাকা পোস্টকোড ধরে।
week-more = { $n ->
    [one] এই দিনে আরও { $n }টি: দেখতে কম চান
   *[other] এই দিনে আরও { $n }টি: দেখতে কম চান
}
week-undated = { $n ->
    [one] এর { $n }টি কোন দিনে তা বলে না
   *[other] এর { $n }টি কোন দিনে তা বলে না
}
services-map-online = { $n ->
    [one] { $n }টি টেলিফোনে বা ইন্টারনেটে
   *[other] { $n }টি টেলিফোনে বা ইন্টারনেটে
}
services-map-elsewhere = { $n ->
    [one] { $n }টি অন্য জায়গায়, বা কোথায় বলে না
   *[other] { $n }টি অন্য জায়গায়, বা কোথায় বলে না
}
services-names = সেবা, ক্লাব, তালিকা, directory, services, clubs
search-directory = { $n ->
    [one] সেবার তালিকায় { $n }টি ফল
   *[other] সেবার তালিকায় { $n }টি ফল
}
services-place-names = বা জায়গার নাম লিখুন: { $words }।
services-in-person = সামনাসামনি: সেখানে যেতে হয়
services-less-in-person = টেলিফোনে বা ইন্টারনেটেও: { $n }
