### Made by a machine; no native speaker has checked these words yet.

# Inviting by a spreadsheet
invite-language-fault = এই ওয়েবসাইটে আছে এমন একটি ভাষা বেছে নিন, অথবা ইংরেজির জন্য খালি রাখুন।
import-title = স্প্রেডশিট দিয়ে অনেককে আমন্ত্রণ জানান
import-intro = ওয়ার্কবুকটি, অথবা একই শিরোনামের একটি CSV ফাইল পূরণ করে এখানে পাঠান। প্রথমে আপনি দেখবেন কী হবে; আপনি না বলা পর্যন্ত কাউকে আমন্ত্রণ জানানো হয় না। একটিও ভুল থাকলে কাউকেই আমন্ত্রণ জানানো হয় না।
import-known = “মানুষ” তালিকায় যাঁকে দেখেন তিনি এখনই ভূমিকাটি পাবেন। অন্য কারও অ্যাকাউন্ট থাকলে তাঁকে পরের বার এলে জিজ্ঞাসা করা হবে।
import-workbook = খালি ওয়ার্কবুকটি নিন
import-file = ওয়ার্কবুক বা CSV ফাইল
import-file-hint = একটি .xlsx ওয়ার্কবুক বা UTF-8-এ লেখা CSV ফাইল, সর্বোচ্চ 16 MB।
import-no-file = একটি ফাইল বেছে নিন।
import-no-file-again = একই ফাইলটি আবার বেছে নিন। এখনো কাউকে আমন্ত্রণ জানানো হয়নি।
import-do = আপনি কী চান?
import-do-check = কী হবে তা দেখতে চাই
import-do-faults = সব ভুল একটি CSV ফাইলে পেতে চাই
import-send = ফাইলটি পাঠান
import-invited = { $n ->
    [one] { $n } জনকে আমন্ত্রণ জানানো হয়েছে।
   *[other] { $n } জনকে আমন্ত্রণ জানানো হয়েছে।
}
import-added = { $n ->
    [one] { $n } জন তরুণকে যোগ করা হয়েছে, তাঁর একটি কার্ড লাগবে।
   *[other] { $n } জন তরুণকে যোগ করা হয়েছে, প্রত্যেকের একটি কার্ড লাগবে।
}
import-given = { $n ->
    [one] { $n }টি ভূমিকা দেওয়া হয়েছে।
   *[other] { $n }টি ভূমিকা দেওয়া হয়েছে।
}
import-rehearsal = এই ফাইলে যা হবে: এখনো কাউকে আমন্ত্রণ জানানো হয়নি
import-would-invite = { $n ->
    [0] নতুন কাউকে আমন্ত্রণ জানানো হবে না।
    [one] { $n } জনকে আমন্ত্রণ জানানো হবে, তিনি একটি ইমেইল পাবেন।
   *[other] { $n } জনকে আমন্ত্রণ জানানো হবে, তাঁরা ইমেইল পাবেন।
}
import-would-add = { $n ->
    [one] ইমেইল নেই এমন { $n } জন তরুণকে যোগ করা হবে, তাঁর একটি কার্ড লাগবে।
   *[other] ইমেইল নেই এমন { $n } জন তরুণকে যোগ করা হবে, প্রত্যেকের একটি কার্ড লাগবে।
}
import-would-give = { $n ->
    [0] এখনই কোনো ভূমিকা দেওয়া হবে না।
    [one] “মানুষ” তালিকায় দেখেন এমন কাউকে এখনই { $n }টি ভূমিকা দেওয়া হবে।
   *[other] “মানুষ” তালিকায় দেখেন এমন মানুষদের এখনই { $n }টি ভূমিকা দেওয়া হবে।
}
import-nothing = এই ফাইলে করার মতো কিছু নেই।
import-last = শেষ ধাপ: একই ফাইল আবার পাঠান
import-apply = সবাইকে আমন্ত্রণ জানান
import-again = একই ফাইলটি আরেকবার বেছে নিন। আমরা ইচ্ছা করেই সার্ভারে এর কিছুই রাখি না: এটি মানুষের তালিকা। এটি অন্য ফাইল হলে প্রথমে দেখবেন সেটি দিয়ে কী হবে।
import-faulty = { $n ->
    [one] ফাইলে { $n }টি ভুল আছে। কাউকে আমন্ত্রণ জানানো হয়নি।
   *[other] ফাইলে { $n }টি ভুল আছে। কাউকে আমন্ত্রণ জানানো হয়নি।
}
import-faults = কী কী ভুল
import-first = এগুলো প্রথম { $n }টি। সব পেতে হলে ফাইলটি আবার পাঠান এবং সব ভুল একটি CSV ফাইলে চেয়ে নিন।
import-correct = ফাইলটি ঠিক করে আবার পাঠান
import-notices = জেনে রাখা ভালো
import-at = কোথায়
import-at-cell = সারি { $row }, { $column }
import-at-sheet = শিট
import-at-row = সারি { $row }
import-at-file = পুরো ফাইল
import-at-fault = কী ভুল, বা কী জানার আছে
import-no-sheet = এই নামের কোনো শিট নেই। খালি ওয়ার্কবুকটি ব্যবহার করুন।
import-heading-unknown = “{ $words }” এই শিটের কোনো শিরোনাম নয়। খালি ওয়ার্কবুকের শিরোনামগুলো ব্যবহার করুন।
import-heading-twice = “{ $words }” সেখানে দুইবার আছে।
import-heading-missing = “{ $words }” কলামটি নেই।
import-may-not-invite = আপনি এই সংস্থার মানুষদের আমন্ত্রণ জানাতে পারেন না।
import-may-not-give = আপনি এই সংস্থা, বোর্ড বা গ্রুপের জন্য এই ভূমিকা দিতে পারেন না।
import-organisation-missing = সংস্থার নাম লিখুন।
import-no-organisation = এই নামের কোনো সংস্থা নেই।
import-organisation-ended = এই সংস্থা আর নেই।
import-body-missing = বোর্ড, ফোরাম বা গ্রুপের নাম লিখুন।
import-no-body = এই নামের কোনো বোর্ড, ফোরাম বা গ্রুপ নেই।
import-body-ended = এই বোর্ড, ফোরাম বা গ্রুপ আর নেই।
import-for-partnership = এই ভূমিকা পুরো অংশীদারিত্বের জন্য। ঘরটি খালি রাখুন।
import-role-missing = ভূমিকাটি লিখুন।
import-no-role = এই নামের কোনো ভূমিকা নেই।
import-no-language = এখানে এই নামের কোনো ভাষা নেই। ইংরেজির জন্য ঘরটি খালি রাখুন।
import-twice = একই ভূমিকাসহ এই ব্যক্তি { $n } নম্বর সারিতে আগেই আছেন।
import-has-account = এই ব্যক্তিকে আপনি “মানুষ” তালিকায় দেখেন: তিনি এখনই ভূমিকাটি পাবেন।
import-holds-already = অ্যাকাউন্ট ও এই ভূমিকা আগে থেকেই আছে; কিছুই বদলাবে না।
import-sheet = প্রতিটি ব্যক্তি ও ভূমিকার জন্য একটি করে সারি।
import-instruction = অংশীদারিত্বের সঙ্গে কাজ করার জন্য যাঁদের আমন্ত্রণ জানানো হবে। “invitations” শিটটি পূরণ করে ফাইলটি সেই পাতায় পাঠান, যেখান থেকে এটি নিয়েছিলেন।
import-look-up = অংশীদারিত্বের সংস্থা, বোর্ড ও গ্রুপ, যাতে তাদের রেফারেন্স দেখে নেওয়া যায়।
import-column-name = ব্যক্তিকে যে নামে ডাকা হয়।
import-column-email = ইমেইল ঠিকানা। শুধু তরুণ প্রতিনিধির বেলায় এটি না থাকলেও চলে।
import-column-language = যে ভাষায় আমরা তাঁকে লিখি: খালি থাকলে en-GB।
import-column-organisation = ব্যক্তি যে সংস্থার, তার রেফারেন্স বা পুরো নাম।
import-column-role = প্রথম ভূমিকা।
import-column-for = যে সংস্থা, বোর্ড বা গ্রুপের জন্য ভূমিকাটি, তার নাম বা রেফারেন্স। খালি থাকলে: ব্যক্তির নিজের সংস্থা, অথবা আপনি শুধু একটি বোর্ড বা গ্রুপে আমন্ত্রণ জানাতে পারলে সেটি। যেসব ভূমিকা পুরো অংশীদারিত্বের জন্য, সেগুলোর বেলায় খালি রাখুন।
import-column-until = ভূমিকার শেষ দিন, যেমন 2027-03-31। শেষ না থাকলে খালি।

# A record in a form
record-ref = রেফারেন্স
record-ref-hint = অক্ষর, সংখ্যা ও হাইফেন। পুরো পরিকল্পনায় এটি একটিই থাকে এবং কখনো বদলায় না। এটি খালি আছে।
record-ref-taken = এই রেফারেন্স আগেই নেওয়া হয়েছে। অন্য একটি বেছে নিন।
col-document = উৎস
col-place = উৎসের কোথায়
record-optional = { $words } (না দিলেও চলে)
record-nothing = –
record-needed = এটি পূরণ করুন
record-yes = হ্যাঁ
record-no = না
record-kind = ধরন
record-title = শিরোনাম
record-field = ঘর
record-mine = আপনি যা লিখেছেন
record-theirs = এর মধ্যে যা সংরক্ষণ হয়েছে
record-stale = আপনি লেখার সময় অন্য কেউ এটি সংরক্ষণ করেছেন। আপনার কিছুই এখনো সংরক্ষণ হয়নি, আর কিছুই হারায়নি। দুটি লেখা মিলিয়ে দেখুন, যেখানে তাঁদেরটি রাখতে চান সেখানে ফর্মটি বদলান, তারপর আবার সংরক্ষণ করুন।
record-stale-title = দুটি লেখা যেখানে আলাদা
record-stale-same = লেখা দুটিতে কোনো তফাত নেই।
record-stale-end = এর মধ্যে অন্য কেউ এটি সংরক্ষণ করেছেন। আবার দেখে নিন।
record-saved = সংরক্ষণ হয়েছে।
record-ended = এটি শেষ হয়েছে। এর পাতা ও ইতিহাস থেকে যাবে।
record-public = সবার জন্য খোলা পাতাটি দেখুন
record-referring = যেখানে যেখানে এর উল্লেখ আছে
record-referring-none = কোথাও এর উল্লেখ নেই।
record-end-day = শেষ দিন
record-end-before = এটি { $day } থেকে পরিকল্পনায় আছে। সেই দিন বা পরের কোনো দিন বেছে নিন।
record-end-future = আজ বা তার আগের কোনো দিন বেছে নিন।

# Organisations
organisations-title = সংস্থা
organisations-title-about = পরিকল্পনার সংস্থাগুলি। একটি খুলে তার নিজের সম্পর্কে লেখা বদলান। যিনি পুরো পরিকল্পনা রাখেন তিনি বন্ধ হওয়া বা অন্য কিছু হয়ে যাওয়া সংস্থাও শেষ করেন।
organisations-none = কোনো সংস্থা নেই।
organisation-new = সংস্থা যোগ করুন
organisation-end = এই সংস্থাটি শেষ করুন
organisation-end-intro = যে সংস্থা শেষ হয় তাকে কখনো মুছে ফেলা হয় না। এটি অন্য কোনো সংস্থা হয়ে গিয়ে থাকলে সেটির নাম দিন; পাঠকদের সেখানে নিয়ে যাওয়া হবে। যা এখনো এর উল্লেখ করে, তা পরে বদলানো যাবে।
organisation-end-hint = এটি যে সংস্থা হয়ে গেছে, যদি থাকে।
organisation-end-itself = কোনো সংস্থা নিজেই নিজে হয়ে যায় না।
organisation-end-people = { $n ->
    [one] অ্যাকাউন্ট আছে এমন { $n } জন এই সংস্থার। তাঁর দায়িত্বে যা আছে তা অন্য কাউকে বুঝিয়ে দিন।
   *[other] অ্যাকাউন্ট আছে এমন { $n } জন এই সংস্থার। তাঁদের দায়িত্বে যা আছে তা অন্য কাউকে বুঝিয়ে দিন।
}

# The site
site-title = ওয়েবসাইট
site-title-about = ওয়েবসাইটের নাম, লেখা, রং ও ভাষা।
site-intro = ওয়েবসাইটের নাম, কথা, রং ও ভাষা। কিছু বদলালে সঙ্গে সঙ্গে সব পাতায় দেখা যায়।
site-saved = সংরক্ষণ হয়েছে। এখন থেকে সব পাতায় এটি দেখা যাবে।
site-name = অংশীদারিত্বের নাম
site-name-hint = প্রতিটি পাতার শিরোনামে যেভাবে থাকে।
site-place = জায়গার নাম
site-place-hint = প্রতিটি পাতার উপরে ও ফাইলের নামে যেভাবে থাকে।
site-purpose = এটি কীসের জন্য
site-purpose-hint = একটি বাক্য।
site-about = ওয়েবসাইটটি কারা চালান
site-about-hint = প্রতিটি পাতার নিচে।
site-contact = পাঠক কোথায় একজন মানুষকে পাবেন
site-contact-hint = একটি ফোন নম্বর, একটি জায়গা, একটি সাধারণ ঠিকানা: কখনো কোনো একজন ব্যক্তির নয়।
site-notice = ঘোষণা
site-notice-hint = প্রতিটি পাতার উপরে একটি ছোট বাক্য। না চাইলে খালি রাখুন।
site-brand = প্রধান রং
site-brand-hint = উপরের অংশ ও বোতাম, #rrggbb হিসেবে।
site-brand-dark = আরও গাঢ় প্রধান রং
site-brand-dark-hint = নিচের অংশ, আর মাউস রাখা বোতাম।
site-accent = দ্বিতীয় রং
site-accent-hint = উদ্ধৃতি ও মানুষের কথা।
site-sun = উজ্জ্বল রং
site-sun-hint = বেছে নেওয়া জায়গা ও চিহ্ন। এর উপরের লেখা সাধারণ লেখার রঙেই থাকে।
site-paper = পেছনের রং
site-paper-hint = পাতা।
site-ink = লেখা
site-ink-hint = যা পড়া হয়।
site-link = লিংক
site-link-hint = যেসব লিংকে এখনো যাওয়া হয়নি।
site-languages = ভাষা
site-language = { $words } ভাষা রাখুন
site-needed = এটি খালি রাখা যাবে না।
site-too-long = সর্বোচ্চ 1000 অক্ষর লিখুন।
site-no-colour = রং লিখুন # এবং তারপর ছয়টি সংখ্যা বা a থেকে f পর্যন্ত অক্ষর দিয়ে, যেমন #14555f।
site-contrast = “{ $ground }”-এর উপরে “{ $text }” ভালো করে পড়া যায় না: রঙের তফাত { $measured } : 1, অন্তত 4.5 : 1 হতে হবে। আরও গাঢ় বা আরও হালকা রং বেছে নিন।

# Work in the background
jobs-title = পেছনে চলা কাজ
jobs-again = ব্যর্থ হয়েছে, নিজে থেকে আবার চেষ্টা হচ্ছে
job-count = কতগুলো
jobs-title-about = প্রোগ্রাম নিজে যা করে: কী অপেক্ষায় আছে, কী শেষ পর্যন্ত ব্যর্থ হয়েছে, আর এরপর কী।
jobs-waiting = অপেক্ষায়
jobs-leased = চলছে
jobs-dead = একেবারে ব্যর্থ
jobs-dead-none = একেবারে ব্যর্থ হয়েছে এমন কিছু নেই।
jobs-oldest = সবচেয়ে পুরোনোটির সময় হওয়ার পর যত সেকেন্ড গেছে
jobs-next = নিয়মিত কাজ
jobs-next-none = কোনো নিয়মিত কাজ নেই।
jobs-replayed = এটি প্রথম থেকে আবার চেষ্টা করা হবে।
job-kind = ধরন
job-since = যখন হাল ছাড়া হয়েছে
job-tries = কতবার চেষ্টা
job-error = কেন
job-replay = আবার চেষ্টা করুন
job-next = পরের বার
job-of-deliver-mail = ইমেইল পাঠানো
job-of-deliver-text = টেক্সট বার্তা পাঠানো
job-of-sign-in = সাইন ইনের ইমেইল লেখা
job-of-leaving = শেষ দিন: প্রবেশ বন্ধ, মনে করানো, হস্তান্তর
job-of-invitations = আমন্ত্রণের ইমেইল লেখা
job-of-retention = যার সময় শেষ তা সরানো
job-of-forget = মুছে ফেলা জিনিস ডেটাবেস থেকে পরিষ্কার করা

# Mail
mail-title = ইমেইল
mail-title-about = কোন চিঠি অপেক্ষায়, কোনটি পাঠানো হয়েছে, কোনটি ফিরে এসেছে।
mail-intro = কী কী অপেক্ষায় আছে আর কী কী পাঠানো যায়নি। কোনো চিঠি কার কাছে যাচ্ছে বা তাতে কী লেখা, এখানে কেউ তা দেখেন না।
mail-failing = { $n ->
    [one] একটি বার্তা এখনও পাঠানো যায়নি, নিজে থেকে আবার চেষ্টা হচ্ছে: { $why }
   *[other] { $n }টি বার্তা এখনও পাঠানো যায়নি, নিজে থেকে আবার চেষ্টা হচ্ছে: { $why }
}
mail-list = সবচেয়ে নতুন চিঠি
mail-none = কোনো চিঠি নেই।
mail-template = চিঠি
mail-channel = কীভাবে
mail-by-mail = ইমেইলে
mail-by-text = টেক্সট বার্তায়
mail-at = লেখা হয়েছে
mail-state = অবস্থা
mail-reason = কারণ
mail-waiting = অপেক্ষায়
mail-sent = পাঠানো হয়েছে
mail-refused = নেওয়া হয়নি
mail-bounced = ফেরত এসেছে
mail-gone = পাঠানো হয়নি: এর আর দরকার ছিল না
letter-sign-in = সাইন ইন করার জন্য
letter-invitation = আমন্ত্রণ
letter-task = অ্যাকাউন্ট ছাড়া একটি কাজ
letter-new-way-in = সাইন ইন করার নতুন উপায়
letter-hand-over = কিছু বুঝিয়ে দিতে হবে
letter-leaving = শেষ দিন ঠিক করা হয়েছে
letter-take-over = কাজ বুঝে নিতে নাম দেওয়া হয়েছে
letter-stays = শেষ দিন ফিরিয়ে নেওয়া হয়েছে
letter-role-given = ভূমিকা দেওয়া হয়েছে
letter-data-request = তথ্য নিয়ে একটি অনুরোধ
letter-data-ready = তথ্যের একটি কপি তৈরি
letter-data-decided = তথ্য সম্পর্কে একটি অনুরোধের সিদ্ধান্ত হয়েছে
letter-data-erased = তথ্য মুছে ফেলা হয়েছে

# Who did what
audit-title = কে কী করেছেন
audit-title-about = প্রতিটি পরিবর্তন, আর গোপনীয় কিছু প্রতিবার পড়া: কে, কখন, কোন ভূমিকায়।
audit-intro = প্রতিটি পরিবর্তন, আর গোপনীয় কিছু প্রতিবার পড়া। আপনি যা খোঁজেন তা-ও লিখে রাখা হয়।
audit-none = এর সঙ্গে মেলে এমন কিছু নেই।
audit-nobody = কেউ সাইন ইন করা ছিলেন না
audit-any = যেকোনো কিছু
audit-who = কে
audit-who-hint = একটি নাম, ইমেইল ঠিকানা, অ্যাকাউন্টের রেফারেন্স, অথবা প্রোগ্রামের একটি অংশ, যেমন “import”।
audit-many = { $n ->
    [one] এমন নাম { $n } জনের।
   *[other] এমন নাম { $n } জনের। নামের আরও কিছুটা লিখুন, অথবা ইমেইল ঠিকানা লিখুন।
}
audit-act = কী করা হয়েছে
audit-record = রেকর্ড বা ব্যক্তি
audit-record-hint = একটি রেকর্ডের রেফারেন্স, অথবা একজন ব্যক্তির নাম বা ইমেইল ঠিকানা।
audit-from = এই দিন থেকে
audit-to = এই দিন পর্যন্ত, এই দিনসহ
audit-when = কখন
audit-detail = বিস্তারিত
audit-older = আরও পুরোনো
audit-download = যা পাওয়া গেছে সব একটি CSV ফাইলে নিন
act-account-change = অ্যাকাউন্ট বদলানো হয়েছে
act-account-end = অ্যাকাউন্ট শেষ করা হয়েছে
act-account-import = স্প্রেডশিট দিয়ে অনেককে আমন্ত্রণ জানানো হয়েছে
act-account-add = ইমেইল নেই এমন একজন তরুণকে যোগ করা হয়েছে
act-account-invite = কমান্ড লাইনে একটি অ্যাকাউন্ট যোগ করা হয়েছে
act-audit-search = কে কী করেছেন তা খোঁজা হয়েছে
act-card-give = কার্ডে লেখা কোড দেওয়া হয়েছে
act-job-replay = ব্যর্থ কাজ আবার শুরু করা হয়েছে
act-plan-change = পরিকল্পনা বদলানো হয়েছে
act-role-end = ভূমিকা শেষ করা হয়েছে
act-role-give = ভূমিকা দেওয়া হয়েছে
act-session-end = একটি ডিভাইস থেকে সাইন আউট করা হয়েছে
act-sign-in = সাইন ইন করা হয়েছে
act-sign-out = সাইন আউট করা হয়েছে
act-sign-in-refused = কাউকে ঢুকতে দেওয়া হয়নি
act-account-reopen = শেষ হওয়া অ্যাকাউন্ট আবার খোলা হয়েছে
act-limit-reached = অতিরিক্ত চেষ্টা করায় কাউকে থামানো হয়েছে
act-site-change = ওয়েবসাইট বদলানো হয়েছে

act-account-erase = একটি অ্যাকাউন্টের তথ্য মুছেছেন
act-account-leave = শেষ দিন ঠিক করেছেন
act-account-move = অন্য প্রতিষ্ঠানে সরিয়েছেন
act-account-stay = শেষ দিন ফিরিয়ে নিয়েছেন
act-audit-cut = পুরোনো হিসাব কেটে ফেলা হয়েছে
act-data-ask = নিজের তথ্য নিয়ে অনুরোধ করেছেন
act-data-copy = নিজের তথ্যের কপি নিয়েছেন
act-data-copy-for = কারও জন্য ডেটার কপি নিয়েছেন
act-data-decide = তথ্যের অনুরোধে সিদ্ধান্ত নিয়েছেন
act-data-find = কাউকে খুঁজেছেন
act-data-erase = কারও সম্পর্কে কথা মুছে ফেলেছেন
act-data-read = তথ্য সম্পর্কে একটি অনুরোধ, বা স্থগিতের কারণ পড়া হয়েছে
act-data-record = তথ্যের অনুরোধ লিখে রেখেছেন
act-data-withdraw = তথ্যের অনুরোধ ফিরিয়ে নিয়েছেন
act-duty-give = কে জবাবদিহি করবেন ঠিক করেছেন
act-duty-end = কে কীসের জন্য দায়ী তা ফিরিয়ে নিয়েছেন
act-duty-answer = এটি তাঁর কি না জানিয়েছেন
act-duty-hand-over = দায়িত্ব হস্তান্তর করেছেন
act-hold-end = আইনি সংরক্ষণ শেষ করেছেন
act-hold-give = আইনি সংরক্ষণ দিয়েছেন
act-key-add = সব চাবির উপরের একটি চাবি যোগ করা হয়েছে
act-key-rewrap = সব কিছু অন্য একটি চাবির নিচে রাখা হয়েছে
act-key-rotate = সব চাবির উপরের চাবি বদলানো হয়েছে
act-link-revoke = কাজের লিংক ফিরিয়ে নিয়েছেন
act-openid-link = প্রতিষ্ঠানের সাইন ইন যুক্ত করেছেন
act-openid-unlink = প্রতিষ্ঠানের সাইন ইন সরিয়েছেন
act-passkey-add = একটি পাসকি যোগ করেছেন
act-passkey-end = একটি পাসকি সরিয়েছেন
act-restore = একটি ব্যাকআপ ফিরিয়ে আনা হয়েছে
act-retention-set = কত দিন রাখা হবে ঠিক করেছেন
act-role-hand-over = একটি ভূমিকা হস্তান্তর করেছেন
detail-account = ব্যক্তি
detail-act = কী করা হয়েছে
detail-all = সবখানে
detail-audit-search-file = ফাইল হিসেবে
detail-audit-search-from = এই দিন থেকে
detail-audit-search-to = এই দিন পর্যন্ত
detail-below = যে ভুক্তির আগে
detail-changed = বদলানো হয়েছে
detail-day = শেষ দিন
detail-days = দিন
detail-decision = সিদ্ধান্ত
detail-exemption = ছাড়
detail-file = ফাইলের আঙুলের ছাপ
detail-found = পাওয়া গেছে
detail-from = যার কাছ থেকে
detail-handed_over = হস্তান্তর করা হয়েছে
detail-hash = ইতিহাসের হ্যাশ
detail-hold = আইনি সংরক্ষণ
detail-invited = আমন্ত্রিত
detail-issuer = সংস্থার সাইন ইন
detail-link = কাজের লিংক
detail-passkey = পাসকি
detail-records = রেকর্ড
detail-ref = রেকর্ড
detail-removed = সরানো হয়েছে
detail-request = অনুরোধ
detail-retention = সময় শেষ হওয়ায়
detail-revision = ইতিহাসের ভুক্তি
detail-role = ভূমিকা
detail-roles = দেওয়া ভূমিকা
detail-roles_ended = শেষ করা ভূমিকা
detail-scope = যার জন্য
detail-scope-none = পুরো অংশীদারিত্ব
detail-successor = যিনি দায়িত্ব নেবেন
detail-to = যার কাছে
detail-until = শেষ দিন
detail-until-none = শেষ নেই
detail-way = কীভাবে
detail-who = কে
detail-wish = কী চাওয়া হয়েছে
detail-yes = দায়িত্ব নিয়েছেন
detail-before = যার আগের সব
detail-cards = শেষ করা কার্ড
detail-erased = আবার মুছে ফেলা হয়েছে
detail-first = প্রথম মুছে ফেলা হয়েছিল
detail-links = শেষ করা কাজের লিংক
detail-made = যে সময়ের ব্যাকআপ
detail-program = প্রোগ্রামের সংস্করণ
detail-received = প্রাপ্তির দিন
detail-restore = ব্যাকআপ ফেরানোর পরে
detail-role-give-from = শুরু
detail-seq = যে ভুক্তি পর্যন্ত
detail-what = কী চেষ্টা করা হয়েছে
done-to-account = অ্যাকাউন্ট
done-to-audit = কে কী করেছেন তার হিসাব
done-to-data_request = তথ্য নিয়ে অনুরোধ
done-to-job = পেছনে চলা কাজ
done-to-key = চাবি
done-to-backup = ব্যাকআপ
done-to-invitation = আমন্ত্রণ
done-to-legal_hold = আইনি সংরক্ষণ
done-to-limit = চেষ্টার সীমা
done-to-outbox = পথে থাকা ইমেইল
done-to-sign_in = সাইন ইনের চেষ্টা
limit-card-from = কার্ডের কোড, এক নেটওয়ার্ক থেকে
limit-codes-from = ইমেইলের কোড, এক নেটওয়ার্ক থেকে
limit-data-asked-by = তথ্যের অনুরোধ, একজনের
limit-invitation = আমন্ত্রণ আবার পাঠানো
limit-mails-to = এক ঠিকানায় ইমেইল
limit-mails-of-invitation = একটি আমন্ত্রণ থেকে মেইল
limit-mails-to-known = এক ঠিকানায় মেইল, চেনা ব্রাউজার থেকে
limit-passkey-from = পাসকি, এক নেটওয়ার্ক থেকে
limit-sign-in-from = সাইন ইন, এক নেটওয়ার্ক থেকে
limit-sign-in-of = সাইন ইন, এক ঠিকানার জন্য
