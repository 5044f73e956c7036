# Keeping the directory true: the desk of its editors, and whoever keeps listings

directory-manage = ডিরেক্টরি
directory-manage-about = ডিরেক্টরি সঠিক রাখুন: কী বাকি আছে, একটির পর একটি তালিকাভুক্তি।
directory-whole = পুরো ডিরেক্টরি
directory-count = তালিকাভুক্তি
directory-fresh = এক বছরের মধ্যে যাচাই করা
directory-stale = আরও আগে যাচাই করা
directory-never = কখনো যাচাই করা হয়নি
directory-gone = দুই বছর যাচাই করা হয়নি
directory-restricted = শুধু কারও কারও জন্য
directory-nothing-waits = কিছু নেই।
directory-incomplete = যেগুলোতে সবচেয়ে কম বলা আছে
directory-complete = চালু প্রতিটি তালিকাভুক্তি পরিবারের যা জানা দরকার তা বলে।
directory-left = খোঁজার ফল থেকে বাদ: দুই বছর কেউ যাচাই করেনি
queue-essential = কখনো খোঁজার ফল থেকে বাদ পড়বে না, আর এক বছর কেউ যাচাই করেনি
queue-wrong = পাঠকেরা বলছেন কিছু ভুল আছে
queue-proposed = সেবাদাতারা কিছু বদলাতে চান
queue-silent = যাঁরা সঠিক রাখেন তাঁদের কোনো সাড়া নেই
silent-stopped = কোনো চিঠি চান না।
silent-lost = চিঠি পৌঁছায়নি।
silent-no-answer = ছয়বার জিজ্ঞেস করা হয়েছে, উত্তর দেননি।
listing-service = তালিকাভুক্তি
listing-checked = শেষ যাচাই
listing-missing = কতটা সম্পূর্ণ
listing-since = কবে থেকে
listing-why = কেন
listing-told = তাঁরা কী বলেন
listing-who = কে
listing-changes = কী বদলেছে
listing-field = ক্ষেত্র
listing-fate = এটি নিয়ে কী করা হয়েছে
listing-never = কখনো না
listing-nothing = কিছু না
listing-none = বলা নেই
listing-further = আরও { $n }টি
listing-find = নাম বা সেবাদাতার নাম দিয়ে একটি তালিকাভুক্তি খুঁজুন
listing-find-button = খুঁজুন
listing-find-none = কোনো তালিকাভুক্তির নামে এই শব্দগুলো নেই।
listing-found = পাওয়া গেছে
listing-new = নতুন তালিকাভুক্তি লিখুন
listing-new-about = আগে নাম আর কে চালায়; বাকি সব পরের পাতায়। আপনি সবার জন্য না বলা পর্যন্ত সম্পাদক ছাড়া কেউ দেখে না।
listing-new-button = এগিয়ে যান
listing-provider-fault = কে চালায় বেছে নিন।
listing-public = সবাই যেভাবে দেখেন
listing-restricted = শুধু কারও কারও জন্য, কোনো খোলা পাতায় নেই: { $words }
listing-check = এখনো ঠিক আছে?
listing-check-about = ফোন করুন, যান বা তাঁদের নিজের পাতা দেখুন। তা করার পরেই চাপুন।
listing-check-button = আমি আজ যাচাই করেছি, ঠিক আছে
listing-checked-too = আমি আজ যাচাই করেছি যে সবকিছু ঠিক আছে
listing-edit = তালিকাভুক্তি বদলান
listing-edit-about = এখানে যা সংরক্ষণ করবেন সবাই তা সঙ্গে সঙ্গে দেখতে পান। আগে যা ছিল ইতিহাসে থাকে, আর প্রতিটি বদল ফিরিয়ে নেওয়া যায়।
listing-save = সংরক্ষণ করুন
listing-stale = এর মধ্যে অন্য কেউ এটি বদলেছেন। এখন যা আছে আর আপনি যা লিখেছেন মিলিয়ে দেখে আবার সংরক্ষণ করুন।
listing-more = আরও তথ্য
listing-place = কোথায় আছে: গোপন
listing-place-about = এটি কোথায় তা কাউকে বলা হয় না। আপনি এখানে পড়তে পারেন, আর অডিটে থাকে যে আপনি পড়েছেন।
listing-place-open = কোথায় আছে পড়ুন
listing-place-seen = আপনি যে এটি পড়েছেন তা অডিটে আছে। নকল করবেন না।
listing-history = এর কী কী হয়েছে
listing-undo = ফিরিয়ে নিন
listing-was-is = আগে: { $before }। এখন: { $after }।
listing-was-checked = কেউ যাচাই করেছেন
listing-first = ডিরেক্টরিতে এসেছে
listing-another = অন্য একটি তালিকাভুক্তি
listing-by-editor = ডিরেক্টরির একজন সম্পাদক
listing-by-provider = যাঁরা এটি চালান
listing-by-feed = যেখান থেকে এসেছে
listing-done-checked = লেখা হয়েছে: আপনি আজ যাচাই করেছেন।
listing-done-changed = সংরক্ষিত। এখন সবাই দেখতে পাচ্ছেন।
listing-done-same = কিছুই আলাদা ছিল না, তাই কিছু বদলায়নি।
listing-done-keeper = লেখা হয়েছে। তালিকাভুক্তি পুরোনো হওয়ার আগে তাঁদের লেখা হবে।
listing-done-asked = একটি চিঠি পাঠানো হচ্ছে।
listing-done-ended = এ নিয়ে আর কাউকে লেখা হবে না।
listing-done-right = লেখা হয়েছে: পাঠকেরা যা বলেছেন কেউ তা দেখেছেন।
listing-done-undone = ফিরিয়ে নেওয়া হয়েছে।
listing-done-undone-part = ফিরিয়ে নেওয়া হয়েছে, তবে যা পরে আবার বদলানো হয়েছে তা নয়।
keeper-title = কে এটি সঠিক রাখেন
keeper-about = সেবার কেউ, যাঁকে মেইল বা টেক্সটে জিজ্ঞেস করা হয় এটি এখনো ঠিক আছে কি না। অ্যাকাউন্ট লাগে না; তাঁদের সব তালিকাভুক্তির জন্য একবারে একটি চিঠি।
keeper-to = ই-মেইল ঠিকানা বা মোবাইল নম্বর
keeper-to-hint = একজন মানুষের চেয়ে সেবার ঠিকানা ভালো।
keeper-to-fault = name@example.org-এর মতো ই-মেইল ঠিকানা বা 07700 900123-এর মতো ফোন নম্বর লিখুন।
keeper-language = চিঠির ভাষা
keeper-save = কে রাখেন তা সংরক্ষণ করুন
keeper-asked = জিজ্ঞেস করা হয়েছে
keeper-asked-words = শেষ যাচাইয়ের পর { $n } বার, শেষবার { $day }
keeper-ask = এখনই জিজ্ঞেস করুন
keeper-end = এ নিয়ে তাঁদের আর লিখবেন না
keep-title = আপনার তালিকাভুক্তি
keep-about = পরিবারগুলো আপনাদের সম্পর্কে এটাই পড়ে। ঠিক থাকলে একবার চাপলেই হবে। কিছু বদলে থাকলে আমাদের জানান; সবাই দেখার আগে একজন তা দেখেন।
keep-all-right = সব { $n }টিই এখনো ঠিক আছে
keep-right = এটি এখনো ঠিক আছে
keep-changed = কিছু বদলেছে
keep-edit-about = যা ঠিক নয় বদলে পাঠিয়ে দিন। যা যেমন আছে রাখবেন তা আপনার যাচাই করা বলে ধরা হবে।
keep-send = পাঠান
keep-waits = আপনি { $day } তারিখে বদল পাঠিয়েছেন। শিগগিরই একজন দেখবেন।
keep-taken = আপনি যা পাঠিয়েছিলেন তা { $day } তারিখে নেওয়া হয়েছে।
keep-left = { $day } তারিখে এটি নেওয়া হয়নি: { $words }। বাকিটা নেওয়া হয়েছে। কারণ:
keep-done-right = ধন্যবাদ। পরিবারগুলো এখন দেখছে যে আপনি আজ যাচাই করেছেন।
keep-done-sent = ধন্যবাদ। একজন দেখবেন, তারপর সবাই দেখতে পাবেন।
keep-done-stopped = আমরা আর আপনাকে লিখব না।
keep-over = এই লিংক আর কাজ করে না। আমাদের পরের চিঠিতে নতুন লিংক পাবেন; ততদিন যাঁরা ডিরেক্টরি রাখেন তাঁদের ফোন করুন।
keep-stop-title = আর চিঠি নয়
keep-stop-about = আপনি যদি আর এই সেবাগুলো না চালান বা চিঠি না চান তবে এটি চাপুন। সম্পাদকেরা তখন অন্য কাউকে খোঁজেন।
keep-stop = আমাকে আর লিখবেন না
proposed-title = যাঁরা চালান তাঁরা কী বদলাতে চান
proposed-about = { $day } তারিখে পাঠানো। প্রতিটি ক্ষেত্রে সিদ্ধান্ত নিন; যিনি পাঠিয়েছেন উত্তর পাবেন।
proposed-since = { $day } থেকে
proposed-taken = নিন
proposed-left = যেমন আছে রাখুন
proposed-reason = কারণ, যেখানে কিছু যেমন আছে রাখা হয়
proposed-reason-hint = যিনি পাঠিয়েছেন তিনি এটি পড়েন।
proposed-reason-missing = কিছু কেন যেমন আছে রাখা হচ্ছে বলুন।
proposed-choose = এর কী হবে বেছে নিন; যা লেখা তা যেমন আছে নেওয়া নাও যেতে পারে।
proposed-decide = সিদ্ধান্ত নিন
wrong-title = এখানে কিছু ভুল আছে
wrong-intro = একবার চেপে আমাদের জানান। আমরা তা গুনি, আর একজন খোঁজ নেন। আপনি কে তা আমরা জানতে পারি না।
wrong-which = কী ভুল?
wrong-closed = এটি আর নেই
wrong-reach = ফোন নম্বর বা মেইল ঠিকানা
wrong-no-answer = কেউ উত্তর দেয় না
wrong-where = কোথায় আছে
wrong-when = দিন বা সময়
wrong-cost = কত খরচ
wrong-for-whom = কাদের জন্য
wrong-other = অন্য কিছু
wrong-fault = কী ভুল তা বেছে নিন।
wrong-send = জানান
wrong-help-title = সেখানে কি খারাপ কিছু হয়েছে?
wrong-help = এখানে কেউ তা পড়েন না। একজন মানুষের সঙ্গে কথা বলুন:
wrong-thanks-title = ধন্যবাদ
wrong-thanks = একজন খোঁজ নেবেন। আপনি কে জানি না বলে আমরা উত্তর দিতে পারব না।
wrong-back = তালিকাভুক্তিতে ফিরে যান
wrong-told = { $words } ({ $n } বার, প্রথম { $day })।
wrong-looked-into = আমি খোঁজ নিয়েছি
missing-about = এটি কী
missing-reach = কীভাবে কারও সঙ্গে যোগাযোগ করবেন
missing-hours = দিন ও সময়
missing-where = কোথায় আছে
missing-cost = কত খরচ
missing-themes = বিষয়
missing-ages = কোন বয়সের জন্য
missing-join = কীভাবে যোগ দেবেন
missing-access = ঢোকা ও চলাফেরা
score-whole = { $n }%
score-missing = { $n }%। নেই: { $words }
findings-title = ফিডে যা ছিল কিন্তু যেমন আছে নেওয়া যায়নি
findings-about = কারণসহ প্রতিটি ক্ষেত্র। যেখান থেকে এসেছে সেখানে, বা এখানকার তালিকাভুক্তিতে ঠিক করুন।
findings-none = কোনো ফিডে ভুল নেই।
finding-held = বাদ দেওয়া হয়েছে
finding-shortened = ছোট করা হয়েছে
finding-refused = কিছু নেওয়া হয়নি
finding-mended = ঠিক করা হয়েছে
finding-mended-to = ঠিক করা হয়েছে: { $words }
twins-title = একই জিনিস দুবার থাকতে পারে
twins-about = মিল আছে এমন নামের তালিকাভুক্তি, যাদের কিছু একটা একই। এক করার আগে মিলিয়ে দেখুন।
twins-none = কোনোটি নেই।
twins-one = একটি
twins-other = অন্যটি
twins-share = কী একই
twins-name = নাম
twins-phone = ফোন
twins-email = মেইল ঠিকানা
twins-website = ওয়েবসাইট
twins-postcode = পোস্টকোড
twins-compare = মিলিয়ে দেখুন
twins-compare-about = কোন তালিকাভুক্তি থাকবে আর প্রতিটি ক্ষেত্রে কী বলা হবে বেছে নিন। অন্যটি খোঁজার ফল থেকে বাদ যায় আর এটিতে নিয়ে আসে; তার ইতিহাস থাকে।
twins-stays = কোনটি থাকবে?
twins-stays-one = প্রথমটি: { $words }
twins-stays-other = অন্যটি: { $words }
twins-stays-fault = কোনটি থাকবে বেছে নিন।
twins-merge = এক করুন
twins-apart = এরা দুটি
twins-told-apart = লেখা হয়েছে: এরা দুটি।
listing-name = নাম
listing-status = এটি কি চলছে?
listing-status-active = চলছে
listing-status-closed = আপাতত বন্ধ, আবার খুলবে
listing-status-inactive = এখন চলছে না
listing-status-defunct = চিরতরে শেষ
listing-about = এটি কী
listing-about-hint = সহজ কথায়, যেভাবে একজন মা-বাবাকে বলতেন।
listing-phone = ফোন
listing-phone-fault = 020 7946 0000-এর মতো ফোন নম্বর লিখুন।
listing-email = মেইল ঠিকানা
listing-email-fault = name@example.org-এর মতো ঠিকানা লিখুন।
listing-website = ওয়েবসাইট
listing-website-fault = www.example.org-এর মতো ওয়েব ঠিকানা লিখুন।
listing-street = বাড়ি ও রাস্তা
listing-town = শহর
listing-postcode = পোস্টকোড
listing-postcode-fault = E1 4AA-এর মতো পোস্টকোড লিখুন।
listing-access = ঢোকা ও চলাফেরা
listing-access-hint = সিঁড়ি, লিফট, শৌচাগার, শ্রবণ ব্যবস্থা: প্রতি লাইনে একটি।
listing-hours-hint = কখন থেকে কখন, যেমন 9:30-12:00 বা 9:30-12:00, 13:00-17:00। বন্ধের দিন খালি রাখুন। যে সময় শুধু কিছুদিনের জন্য তা যেমন আছে থাকে।
listing-hours-fault = { $words }: মাঝে ড্যাশ দিয়ে সময় লিখুন, যেমন 9:30-12:00 বা 14:00-16:00, আরও থাকলে আগে কমা, একটির ওপর আরেকটি নয়।
listing-cost = কত খরচ
listing-cost-hint = প্রতি লাইনে একটি দাম, আগে পরিমাণ: £3.50 প্রতিবার। বিনামূল্যে হলে £0 লিখুন।
listing-cost-fault = প্রতি লাইনে একটি দাম লিখুন, আগে পরিমাণ, যেমন £3.50 per session।
listing-age-from = কত বছর বয়স থেকে
listing-age-to = কত বছর বয়স পর্যন্ত
listing-age-from-fault = 0 থেকে 120-এর মধ্যে বয়স লিখুন।
listing-age-to-fault = 0 থেকে 120-এর মধ্যে বয়স লিখুন।
listing-for-whom = কাদের জন্য, কথায়
listing-languages = সেখানে যে ভাষায় কথা হয়
listing-join = কীভাবে যোগ দেওয়া যায়
listing-how-to-join = একই কথা, ভাষায়
listing-waiting = কত সপ্তাহ অপেক্ষা
listing-capacity = আসন
listing-send = বিশেষ চাহিদা ও প্রতিবন্ধিতার জন্য
listing-funded-hours = অর্থায়িত ঘণ্টা
listing-alert = অল্প সময়ের জন্য যা আলাদা
listing-alert-hint = যেমন: ইস্টারের আগের সপ্তাহে বন্ধ।
listing-themes = বিষয়
listing-essential = কখনো খোঁজার ফল থেকে বাদ যায় না
listing-essential-yes = হ্যাঁ: সংকটে সাহায্য, বা আইন যা চায়
listing-audience = শুধু কাদের দেখানো যায়
listing-audience-hint = সবাই জানতে পারলে খালি রাখুন। এখানে কিছু লিখলেই তালিকাভুক্তি সব খোলা পাতা থেকে সরে যায়।
listing-successor = এর জায়গায় যা এসেছে
listing-name-fault = ২০০ অক্ষর পর্যন্ত একটি নাম লিখুন।
listing-number-fault = একটি পূর্ণ সংখ্যা লিখুন, বা কিছু না।
listing-long-fault = এটি বেশি লম্বা। ছোট করুন।
listing-choice-fault = এগুলোর একটি বেছে নিন।
service-wrong = এখানে কি কিছু ভুল আছে?
may-directory-keep = ডিরেক্টরি সঠিক রাখা: তালিকাভুক্তি যাচাই করা, বদলানো, সেবাদাতাদের বদলে সিদ্ধান্ত নেওয়া ও তাঁদের জিজ্ঞেস করা; শুধু কারও কারও জন্য তালিকাভুক্তি দেখা।
found-directory_keeper = ডিরেক্টরির তালিকাভুক্তি কে সঠিক রাখেন
found-directory_proposal = ডিরেক্টরিতে চাওয়া বদল
limit-wrong-listings-from = কেউ বারবার বলেছেন তালিকাভুক্তি ভুল
act-directory-change = ডিরেক্টরির একটি তালিকাভুক্তি বদলেছেন
act-directory-look-into = একটি তালিকাভুক্তি নিয়ে পাঠকেরা যা বলেছেন খোঁজ নিয়েছেন
act-directory-see-place = একটি গোপন জায়গা কোথায় পড়েছেন
act-directory-keeper = কে একটি তালিকাভুক্তি সঠিক রাখেন বলেছেন
act-directory-keeper-end = কারও তালিকাভুক্তি রাখা শেষ করেছেন
act-directory-ask = একটি তালিকাভুক্তি এখনো ঠিক কি না জিজ্ঞেস করেছেন
detail-fields = ক্ষেত্র
detail-checked = যাচাই করা
letter-listing-due = একটি তালিকাভুক্তি যাচাই করতে হবে
letter-listing-still = একটি তালিকাভুক্তি এখনো যাচাই করা বাকি
letter-listing-last = একটি তালিকাভুক্তি খোঁজার ফল থেকে বাদ যেতে পারে
letter-listing-decided = একটি তালিকাভুক্তি নিয়ে যা পাঠানো হয়েছিল তার সিদ্ধান্ত হয়েছে
mail-listing-due-subject = পরিবারগুলো আপনাদের সম্পর্কে যা পড়ে তা কি এখনো ঠিক?
mail-listing-due-text =
    পরিবারগুলো আমাদের ডিরেক্টরিতে আপনাদের খুঁজে পায়। দয়া করে দেখুন এখনো ঠিক আছে কি না। একবার চাপলেই হবে:

    { $link }

    লিংকটি { $days } দিন চলবে। অ্যাকাউন্ট লাগে না।
mail-listing-due-short = { $place }: পরিবারগুলো আপনাদের সম্পর্কে যা পড়ে তা কি ঠিক? একবার চাপুন: { $link }
mail-listing-still-subject = আমরা আপনাদের সাড়া পাইনি: আপনাদের তালিকাভুক্তি কি এখনো ঠিক?
mail-listing-still-text =
    পরিবারগুলো আমাদের ডিরেক্টরিতে আপনাদের খুঁজে পায়, আর ইদানীং কেউ জানাননি এটি ঠিক কি না। একবার চাপলেই হবে:

    { $link }

    লিংকটি { $days } দিন চলবে। অ্যাকাউন্ট লাগে না।
mail-listing-still-short = { $place }: আপনাদের সাড়া পাইনি। তালিকাভুক্তি কি এখনো ঠিক? { $link }
mail-listing-last-subject = পরিবারগুলোকে বলা হচ্ছে কেউ আপনাদের তালিকাভুক্তি যাচাই করেন না
mail-listing-last-text =
    আমরা আগেও জিজ্ঞেস করেছি, উত্তর পাইনি। এক বছর যাচাই না হলে তালিকাভুক্তি খোঁজার ফলে শেষে আসে আর তা বলে; দুই বছর পরে পরিবারগুলো আর খুঁজে পায় না। একবার চাপলেই হবে:

    { $link }

    লিংকটি { $days } দিন চলবে। অ্যাকাউন্ট লাগে না।
mail-listing-last-short = { $place }: পরিবারগুলোকে বলা হচ্ছে কেউ তালিকাভুক্তি যাচাই করেন না। একবার চাপুন: { $link }
mail-listing-decided-subject = আপনাদের তালিকাভুক্তি নিয়ে যা পাঠিয়েছেন তার সিদ্ধান্ত হয়েছে
mail-listing-decided-text =
    ডিরেক্টরির একজন সম্পাদক আপনাদের পাঠানো জিনিস দেখেছেন। কী নেওয়া হয়েছে আর কিছু কেন নেওয়া হয়নি এখানে দেখুন:

    { $link }

    লিংকটি { $days } দিন চলবে। অ্যাকাউন্ট লাগে না।
mail-listing-decided-short = { $place }: আপনাদের তালিকাভুক্তি নিয়ে সিদ্ধান্ত হয়েছে: { $link }
waits-essential = { $n ->
    [one] { $n }টি জরুরি সেবা যাচাই করা হয়নি
   *[other] { $n }টি জরুরি সেবা যাচাই করা হয়নি
}
waits-wrong = { $n ->
    [one] { $n }টি তালিকাভুক্তি ভুল বলা হয়েছে
   *[other] { $n }টি তালিকাভুক্তি ভুল বলা হয়েছে
}
waits-proposed = { $n ->
    [one] { $n }টি বদলে সিদ্ধান্ত নিতে হবে
   *[other] { $n }টি বদলে সিদ্ধান্ত নিতে হবে
}
waits-silent = { $n ->
    [one] { $n }টি তালিকাভুক্তির রক্ষক সাড়া দেন না
   *[other] { $n }টি তালিকাভুক্তির রক্ষক সাড়া দেন না
}
unmet-title = যা খোঁজা হয়েছে কিন্তু পাওয়া যায়নি
unmet-about = গত বারো মাসে কতবার খুঁজে কিছু পাওয়া যায়নি, বিষয় ও এলাকা অনুযায়ী। শব্দ রাখা হয় না। এটি খোঁজা গোনে, মানুষ নয়; { $n }-এর কম দেখানো হয় না।
unmet-seldom = যে খোঁজাগুলো দেখানোর মতো যথেষ্ট নয়: { $n }
unmet-none = বারবার খুঁজে পাওয়া যায়নি এমন কিছু নেই।
unmet-theme = বিষয়
unmet-area = এলাকা
unmet-count = খোঁজা
unmet-no-theme = কোনো বিষয় নয়
unmet-no-area = কোথায় বলা হয়নি
unmet-file = ফাইল হিসেবে (CSV)
listing-ages-fault = সর্বনিম্ন বয়স সর্বোচ্চ বয়সের চেয়ে বেশি। অদলবদল করুন বা একটি ঠিক করুন।
listing-changed-else = এমন কিছু যা এই তালিকা বলে না
listing-stands = এখন আছে: { $words }
listing-sure = আমি নিশ্চিত
listing-choose = বেছে নিন
listing-twin-fault = এই নামে একটি তালিকাভুক্তি আছে। আগে তা খুঁজুন; এটি অন্য হলে বলুন আপনি নিশ্চিত।
listing-postcode-unknown = { $words } কোথায় তা এখানে জানা নেই, তাই কেউ নিজের পোস্টকোডের কাছে এটি পাবে না। ঠিক করুন, বা বলুন আপনি নিশ্চিত।
listing-being-written = সম্পাদক ছাড়া কেউ এটি দেখে না। তৈরি হলে শেষে “শুধু কাদের দেখানো যায়” খালি করুন।
listing-done-lately = গত দুই সপ্তাহে জিজ্ঞেস করা হয়েছে, তাই চিঠি যাচ্ছে না।
listing-done-decided = সিদ্ধান্ত হয়েছে। যিনি পাঠিয়েছেন উত্তর পাবেন।
listing-done-merged = এরা আগেই এক।
keeper-stopped-fault = এই ঠিকানার মানুষ চিঠি চাননি। আগে তাঁদের সঙ্গে কথা বলুন।
keeper-sure = তাঁরা আবার চিঠি চান
keep-all-title = সবগুলো
keep-stopped = আপনি আমাদের চিঠি পান না।
keep-again = আমাকে আবার লিখুন
keep-done-again = লেখা হয়েছে। আমরা আবার লিখব।
twins-as-stays = যেটি থাকে তার মতো
listing-place-shared = { $n ->
    [one] এই জায়গা আরও { $n }টি তালিকাভুক্তির: এখানে যা বদলাবেন সেখানেও বদলাবে।
   *[other] এই জায়গা আরও { $n }টি তালিকাভুক্তির: এখানে যা বদলাবেন সেখানেও বদলাবে।
}
feeds-title = ফিড
feeds-about = অন্য তালিকা থেকে যা নেওয়া হয়েছে। ঠিকানা আছে এমন ফিড রাতে নিজে থেকে পড়া যায়। ফিডে আর নেই বলে কিছু মোছা হয় না, আর ফিড ব্যর্থ হলে বা অর্ধেক সেবা হারালে কিছু বদলায় না।
feeds-name = ফিড
feeds-taken = নেওয়া হয়েছে
feeds-services = সেবা
feeds-gone = আর নেই
feeds-held = ত্রুটিপূর্ণ ঘর
feeds-trouble = কী বাধা ছিল
feeds-no-trouble = কিছু না
feeds-none = এখনো কিছু নেওয়া হয়নি।
feeds-every = নিজে থেকে পড়া
feeds-never = কখনো না
feeds-save = সংরক্ষণ
feeds-now = এখনই পড়ুন
feeds-done-kept = কখন পড়া হবে তা রাখা হয়েছে।
feeds-done-asked = একটু পরে পড়া হবে। কয়েক মিনিট পরে আবার দেখুন।
feeds-nights = { $n ->
    [one] প্রতি রাতে
   *[other] প্রতি { $n } রাতে
}
keepers-title = কে কোন তালিকা রাখে
keepers-about = তালিকা ঠিক আছে কি না কাকে জিজ্ঞেস করা হবে বলুন। ফাইলটি নিন, “address” কলামে যে রাখে তার ই-মেইল বা মোবাইল লিখুন, ফেরত দিন। “own_address” তালিকার নিজের ঠিকানা; “kept” মানে কেউ আগে থেকেই রাখে; “language” চিঠির ভাষা। ঠিকানা ছাড়া সারি কিছু বদলায় না। এখনই কাউকে লেখা হয় না।
keepers-template = ফাইল: প্রতি সারিতে একটি তালিকা (CSV)
keepers-file = পূরণ করা ফাইল
keepers-file-hint = CSV। ঠিকানা ছাড়া সারি কিছু বদলায় না।
keepers-look = কী হবে দেখুন
keepers-set = করুন
keepers-new = নতুন
keepers-instead = অন্য কারও জায়গায়
keepers-same = আগের মতো
keepers-count-new = নতুন: { $n }
keepers-count-instead = অন্য কারও জায়গায়: { $n }
keepers-count-same = আগের মতো: { $n }
keepers-faults = ত্রুটিপূর্ণ সারি
keepers-faults-left = এগুলো বাদ; বাকিগুলো নেওয়া যায়।
keepers-row = সারি
keepers-rows = সারি
keepers-no-rows = কোনো সারিতে ঠিকানা নেই।
keepers-address = কাকে জিজ্ঞেস করা হয়
keepers-what = কী
keepers-again = পথে কিছু হারিয়েছে। ফাইলটি আবার দিন।
keepers-done = { $n ->
    [one] { $n }টি তালিকা এখন কেউ রাখে।
   *[other] { $n }টি তালিকা এখন কেউ রাখে।
}
listing-found-first = এগুলি { $all }টির প্রথম { $n }টি। অন্যগুলি পেতে একটি শব্দ যোগ করুন।
feeds-every-fault = কত ঘন ঘন পড়া হবে বেছে নিন: প্রতি রাতে, বা 365 পর্যন্ত এত রাতে একবার।
keepers-stopped = চিঠি চান না: বাদ
keepers-count-stopped = চিঠি চান না, বাদ: { $n }
act-directory-feed-times = ফিড কত ঘন ঘন পড়া হবে তা বলেছে
detail-every_days = এত রাতে একবার
