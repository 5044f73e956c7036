### Made by a machine; no native speaker has checked these words yet.

# Signing in
sign-in-intro = যাঁরা অংশীদারিত্বের সঙ্গে কাজ করেন, তাঁরা এখানে সাইন ইন করেন। কিছু পড়ার জন্য অ্যাকাউন্ট লাগে না।
sign-in-email = ইমেইল ঠিকানা
sign-in-email-hint = আমরা আপনাকে একটি লিংক ও একটি কোড পাঠাই। কোনো পাসওয়ার্ড নেই।
sign-in-email-fault = একটি ইমেইল ঠিকানা লিখুন, যেমন name@example.org।
sign-in-send = আমাকে একটি লিংক ও কোড পাঠান
sign-in-other-ways = সাইন ইন করার অন্য উপায়
sign-in-by-card = আমার কাছে কার্ডে লেখা কোড আছে
sign-in-no-account = আপনার অ্যাকাউন্ট না থাকলে, আপনার সংস্থায় যিনি অ্যাকাউন্ট দেখেন তাঁকে বলুন।
sign-in-sent-title = আপনার ইমেইল দেখুন
sign-in-sent = এই ঠিকানায় কোনো অ্যাকাউন্ট থাকলে একটি ইমেইল আসছে। এই ব্রাউজারেই ইমেইলের লিংকে চাপ দিন, অথবা ইমেইলের কোডটি এখানে লিখুন। দুটিই 15 মিনিট কাজ করবে।
sign-in-code = কোড
sign-in-code-hint = আটটি সংখ্যা, যেমন 1234 5678।
sign-in-code-wrong = { $n ->
    [0] কোডটি ভুল, আর খুব বেশি বার চেষ্টা করা হয়েছে। নতুন ইমেইল চেয়ে নিন।
    [one] কোডটি ভুল। আপনি আর একবার চেষ্টা করতে পারবেন।
   *[other] কোডটি ভুল। আপনি আর { $n } বার চেষ্টা করতে পারবেন।
}
sign-in-sent-none = কয়েক মিনিট পরেও ইমেইল আসেনি? স্প্যাম বা অবাঞ্ছিত ইমেইলের মধ্যে দেখুন, অথবা ঠিকানাটি মিলিয়ে আবার চেয়ে নিন।
sign-in-again = নতুন ইমেইল চেয়ে নিন
sign-in-link-title = সাইন ইন
sign-in-link = সাইন ইন করতে বোতামে চাপ দিন। এই পাতা এখনো কিছুই করেনি, যাতে ইমেইল পরীক্ষা করে এমন কোনো প্রোগ্রাম আপনার লিংকটি খরচ করে ফেলতে না পারে।
sign-in-other-browser-title = যেখানে চেয়েছিলেন সেখানে ফিরে যান
sign-in-other-browser = লিংকটি যে ব্রাউজার থেকে চেয়েছিলেন, শুধু সেখানেই কাজ করে। সেখানে ফিরে গিয়ে ইমেইলের কোডটি লিখুন। অথবা এখান থেকে আবার চেয়ে নিন।
sign-in-over-title = এই লিংকের মেয়াদ শেষ
sign-in-over = এই লিংক বা কোডটি আগেই ব্যবহার করা হয়েছে, বা 15 মিনিটের বেশি পুরোনো, অথবা পুরোটা কপি হয়নি। নতুন ইমেইল চেয়ে নিন; এক মিনিট লাগবে।
card-code = আপনার কার্ডের কোড
card-code-hint = অক্ষর আর সংখ্যা মিলিয়ে ষোলোটি। বড় বা ছোট হাতের অক্ষরে কোনো তফাত নেই।
card-code-wrong = এই কোডটি কাজ করছে না। প্রতিটি অক্ষর মিলিয়ে দেখুন, অথবা যিনি কোডটি দিয়েছেন তাঁর কাছে নতুন একটি চান।

# The demonstration
demo-title = অন্য কেউ হয়ে ঘুরে দেখুন
demo-intro = এটি একটি কাল্পনিক এলাকা নিয়ে তৈরি ডেমো। একটি ভূমিকা বেছে নিন আর দেখুন সেই মানুষটি কী দেখেন। এই মেশিন থেকে কিছুই বাইরে যায় না।
demo-real = এখানে কেউ সাইন ইন করেন না: প্রকাশ্য দলিলে যা লেখা আছে, এই ওয়েবসাইটে শুধু তা-ই আছে। অন্য কেউ হয়ে ঘুরে দেখতে কাল্পনিক এলাকাটিতে যান।
demo-role = যে ভূমিকায় সাইন ইন করবেন
outbox-open = যেসব ইমেইল পাঠানো হতো সেগুলো দেখুন
outbox-title = ডেমোর আউটবক্স
outbox-intro = এই ইমেইল ও টেক্সট বার্তাগুলো পাঠানো হয়নি। ডেমোর বাইরে এগুলো যাদের জন্য লেখা, তারা ছাড়া আর কেউ দেখে না।
outbox-empty = এখনো কিছু নেই।
outbox-follow = এর ভেতরের লিংকে যান

# Work and account
work-title = আপনার কাজ
work-intro = এখানে আপনি যা যা করতে পারেন।
work-roles = আপনার ভূমিকা
roles-none = কোনোটি নেই
account-title = আপনার অ্যাকাউন্ট
account-details = বিস্তারিত
account-name = নাম
account-name-hint = আমরা আপনাকে যে নামে ডাকি। আপনার সংস্থার মানুষদের সঙ্গে যাঁরা কাজ করেন, তাঁরাও এটি দেখতে পান।
account-name-fault = 100 অক্ষরের মধ্যে একটি নাম লিখুন।
account-email = ইমেইল ঠিকানা
account-no-email = নেই: কার্ড দিয়ে সাইন ইন করেন
account-language = ভাষা
account-organisation = সংস্থা
account-state = অবস্থা
account-active = কাজে আছেন
account-invited = আমন্ত্রণ জানানো হয়েছে: { $day }
account-leaves = চলে যাবেন: { $day }
account-ended = শেষ হয়েছে: { $day }
account-erased = মুছে ফেলা হয়েছে
account-saved = সংরক্ষণ হয়েছে।
save = সংরক্ষণ করুন
sessions-title = যেখানে যেখানে আপনি সাইন ইন করা আছেন
sessions-intro = এর কোনোটি আপনার অচেনা হলে সেটি থেকে সাইন আউট করুন।
sessions-end-all = অন্য সব জায়গা থেকে সাইন আউট করুন
sessions-ended = সেখান থেকে সাইন আউট করা হয়েছে।
session-device = ডিভাইস
session-device-unknown = অজানা ডিভাইস
session-way = কীভাবে
session-seen = শেষ ব্যবহার
session-act = আপনি যা করতে পারেন
session-present = এটি
session-end = সাইন আউট
way-mail = ইমেইল দিয়ে
way-passkey = পাসকি দিয়ে
way-openid = আপনার সংস্থার মাধ্যমে
way-card = কোড দিয়ে
way-demonstration = ডেমোতে

# People and roles
people-title = মানুষ
people-search = নাম, ইমেইল ঠিকানা বা সংস্থা
people-none = কাউকে পাওয়া যায়নি।
person-invited = আমন্ত্রণ জানানো হয়েছে। ইমেইলটি যাচ্ছে।
person-saved = সংরক্ষণ হয়েছে।
person-given = ভূমিকাটি দেওয়া হয়েছে।
person-role-ended = ভূমিকাটি শেষ হয়েছে।
invite-title = কাউকে আমন্ত্রণ জানান
invite-intro = তিনি একটি লিংকসহ ইমেইল পাবেন। প্রথমবার সাইন ইন করলে তাঁর অ্যাকাউন্ট শুরু হবে।
invite-email-hint = কোনো তরুণের ইমেইল না থাকলে তাকে এর বদলে কার্ডে লেখা কোড দেওয়া হয়: তখন এটি খালি রাখুন।
invite-email-missing = একটি ইমেইল ঠিকানা লিখুন। শুধু তরুণ প্রতিনিধির বেলায় এটি না থাকলেও চলে।
invite-send = আমন্ত্রণ জানান
invitation-intro = এই অংশীদারিত্বের সঙ্গে কাজ করার জন্য আপনাকে আমন্ত্রণ জানানো হয়েছে। বোতামে চাপ দিন। যে ঠিকানায় আমন্ত্রণ গেছে, আমরা সেখানে সাইন ইন করার লিংক ও কোডসহ একটি ইমেইল পাঠাব।
invitation-send = আমাকে ইমেইলটি পাঠান
task-over-title = এই লিংকের মেয়াদ শেষ
task-over = এই লিংকটি ব্যবহার করা হয়ে গেছে, ফিরিয়ে নেওয়া হয়েছে বা এর সময় শেষ, অথবা পুরোটা কপি হয়নি। যিনি এটি পাঠিয়েছেন, তিনি আপনাকে নতুন একটি পাঠাতে পারেন।
roles-title = কার কোন ভূমিকা
roles-intro = প্রতিটি ভূমিকা একটি দিন থেকে আরেকটি দিন পর্যন্ত থাকে। যিনি কোনো ভূমিকা দেন, তার জবাবদিহিও তাঁর।
role-heading = ভূমিকা
role-from = শুরু
role-until = শেষ দিন
role-until-hint = শেষ না থাকলে খালি রাখুন।
role-no-end = শেষ নেই
role-scope = যার জন্য
role-scope-hint = যে সংস্থা, বোর্ড বা গ্রুপের জন্য এই ভূমিকা; যেসব ভূমিকা সবার জন্য, সেগুলোর বেলায় পুরো অংশীদারিত্ব।
role-give = একটি ভূমিকা দিন
role-end = শেষ করুন
role-fault = একটি ভূমিকা বেছে নিন।
role-not-oneself = কেউ নিজেকে ভূমিকা দিতে পারেন না। যাঁর দেওয়ার অনুমতি আছে এমন অন্য কাউকে বলুন।
scope-partnership = পুরো অংশীদারিত্ব
scope-fault-partnership = এই ভূমিকাটি পুরো অংশীদারিত্বের জন্য।
scope-fault-organisation = একটি সংস্থা বেছে নিন।
scope-fault-body = একটি বোর্ড, ফোরাম বা গ্রুপ বেছে নিন।
date-fault = একটি দিন লিখুন, যেমন 2027-03-31।
card-title = কার্ডে লেখা কোড
card-none = কাজ করে এমন কোনো কার্ড নেই।
card-until = একটি কার্ড আছে, যা { $day } পর্যন্ত কাজ করবে।
card-make = নতুন কোড তৈরি করুন
card-made = এই কোডটি একটি কার্ডে লিখে নিজের হাতে দিন। এটি শুধু এখনই দেখানো হচ্ছে; আগের কোড আর কাজ করবে না।
card-how = এটি দিয়ে সাইন ইন করতে হয় এখানে: “সাইন ইন”, “আমার কাছে কার্ডে লেখা কোড আছে”।
card-back = মানুষটির পাতায় ফিরে যান

# Roles
role-young-representative = তরুণ প্রতিনিধি
role-contributor = অবদানকারী
role-organisation-administrator = সংস্থার অ্যাডমিন
role-action-owner = পদক্ষেপের দায়িত্বপ্রাপ্ত
role-data-steward = ডেটার তত্ত্বাবধায়ক
role-participation-worker = অংশগ্রহণ কর্মী
role-safeguarding-lead = সুরক্ষা (সেফগার্ডিং) প্রধান
role-directory-editor = ডিরেক্টরি সম্পাদক
role-practitioner = পেশাদার কর্মী
role-referral-supervisor = রেফারেল তত্ত্বাবধায়ক
role-personal-adviser = ব্যক্তিগত পরামর্শদাতা
role-commissioner = সেবা কমিশনিং কর্মকর্তা
role-body-secretary = বোর্ড বা গ্রুপের সচিব
role-body-member = বোর্ড বা গ্রুপের সদস্য
role-chair = সভাপতি
role-co-chair = যৌথ সভাপতি
role-strategy-officer = কৌশল কর্মকর্তা
role-report-reviewer = প্রতিবেদন পর্যালোচক
role-data-protection-officer = তথ্য সুরক্ষা কর্মকর্তা
role-system-administrator = সিস্টেম অ্যাডমিন
roles-heading = ভূমিকাসমূহ
