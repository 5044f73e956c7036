# What is going to be commissioned

table-commissions = কী কেনা হবে
commissions-names = চুক্তি, দরপত্র, commission, tender, contract
kind-commission = পরিষেবা ক্রয়
count-commissions = { $n ->
    [one] { $n }টি পরিষেবা ক্রয়
   *[other] { $n }টি পরিষেবা ক্রয়
}
intro-commissions = শিশু ও পরিবারের জন্য এখানকার সরকারি সংস্থাগুলো কী কিনতে যাচ্ছে তা আগেভাগে জানানো, আর কোন চুক্তি শেষ হচ্ছে।
table-commission_lots = ভাগ
kind-commission-lot = ভাগ
count-commission_lots = { $n ->
    [one] { $n }টি ভাগ
   *[other] { $n }টি ভাগ
}
intro-commission_lots = পরিষেবা ক্রয়ের যে অংশগুলোর জন্য আলাদা করে দরপত্র দেওয়া যায়।
table-commission_steps = কীভাবে প্রস্তুত হচ্ছে
kind-commission-step = দরপত্রের আগের ধাপ
count-commission_steps = { $n ->
    [one] { $n }টি ধাপ
   *[other] { $n }টি ধাপ
}
intro-commission_steps = দরপত্র চাওয়ার আগে যা করা হয়: কীভাবে ও কাদের সঙ্গে এটি সাজানো হয়, আর যেসব সভায় তা বোঝানো হয়।
table-commission_criteria = দরপত্রে কীভাবে নম্বর দেওয়া হয়
kind-commission-criterion = মাপকাঠি
count-commission_criteria = { $n ->
    [one] { $n }টি মাপকাঠি
   *[other] { $n }টি মাপকাঠি
}
intro-commission_criteria = দরপত্রে কী চাওয়া হয়, তার গুরুত্ব কত, আর কে নম্বর দেয়। নম্বরগুলো গোপনীয়।
table-commissioning_points = পরিষেবা ক্রয় নিয়ে যা বলা হয়েছে
kind-commissioning-point = পরিষেবা ক্রয় নিয়ে একটি কথা
count-commissioning_points = { $n ->
    [one] { $n }টি কথা
   *[other] { $n }টি কথা
}
intro-commissioning_points = পরিষেবা ক্রয় ও তার সঙ্গে জড়িত বিষয়ে যা বলা হয়েছে, আর প্রতিটি কোথায় এগোচ্ছে।
col-told_on = প্রথম খবর
col-notice_on = সরকারি বিজ্ঞপ্তি এসেছে বা আসার কথা
col-notice_at = সরকারি বিজ্ঞপ্তি
col-bids_until = দরপত্রের শেষ দিন
col-starts_on = চুক্তি শুরু
col-ends_on = চুক্তি শেষ
col-extends_to = যতদিন বাড়ানো যায়
col-value_from = অন্তত মূল্য (পূর্ণ পাউন্ড)
col-value_to = সর্বোচ্চ মূল্য (পূর্ণ পাউন্ড)
commission-worth = মূল্য
col-chance = ছোট সংস্থার জন্য
col-provider = চুক্তি কার কাছে
col-follows = যেটির জায়গা নেয়
col-commission = পরিষেবা ক্রয়
col-weight = গুরুত্ব (শতাংশ)
col-scored_by = নম্বর দেয়
choice-early-word = আগাম খবর
choice-being-designed = সাজানো হচ্ছে
choice-open-for-bids = দরপত্র নেওয়া হচ্ছে
choice-being-decided = সিদ্ধান্ত নেওয়া হচ্ছে
choice-contract-runs = চুক্তি চলছে
choice-for-small-organisations = তাদের জন্যই
choice-only-together-with-a-large-one = শুধু একটি বড় সংস্থার সঙ্গে
choice-early-notice = আগে জানানো
choice-structure-for-small-organisations = এমন গঠন যাতে ছোট সংস্থা দরপত্র দিতে পারে
choice-collaboration = একসঙ্গে কাজ
choice-shared-design = সবাই মিলে সাজানো
choice-co-production = সহ-নির্মাণ
choice-young-evaluators = তরুণ মূল্যায়নকারী
choice-session-that-explains = বোঝানোর সভা
choice-decision = সিদ্ধান্ত
choice-officers = কর্মকর্তা
choice-young-evaluators-and-officers = তরুণ মূল্যায়নকারী ও কর্মকর্তা
commission-no-notice = এটি আগাম খবর, ক্রয়ের বিজ্ঞপ্তি নয়। তারিখ ও অঙ্ক বদলাতে পারে; শুধু সরকারি বিজ্ঞপ্তিই গণ্য, আর দরপত্র সেখানেই পাঠাতে হয়।
commission-official = সরকারি বিজ্ঞপ্তি: Find a Tender
commissions-open = এখন দরপত্র নেওয়া হচ্ছে
commissions-ahead = সামনে আসছে
commissions-ending = ১৮ মাসের মধ্যে যেসব চুক্তি শেষ হবে
commissions-decided = সিদ্ধান্ত নেওয়া হচ্ছে
commissions-stale = এরপর কিছু বলা হয়নি
commissions-running = চলমান অন্য চুক্তি
commissions-over = শেষ বা বন্ধ
commissions-none = এখন এখানে কিছু জানানো নেই।
commission-sessions = বোঝানোর সভা
commission-bids-until = দরপত্র { $day } পর্যন্ত
commission-bids-over = দরপত্র নেওয়া হয়েছে { $day } পর্যন্ত
commission-notice-on = বিজ্ঞপ্তি আসার কথা { $day }
commission-notice-overdue = বিজ্ঞপ্তি আসার কথা ছিল { $day }
commission-start-overdue = { $day } শুরু হওয়ার কথা ছিল, এরপর কিছু বলা হয়নি
commission-notice-came = বিজ্ঞপ্তি এসেছে { $day }
commission-end-overdue = শেষ হওয়ার কথা ছিল { $day }, এরপর কিছু বলা হয়নি
commission-ends-on = শেষ { $day }
commission-next = এরপর যা আসে
commission-nothing-follows = এরপর কী হবে তা কিছু বলা নেই।
commission-find-partners = একসঙ্গে দরপত্র দেওয়ার সঙ্গী খুঁজুন
commission-checklist = ছোট সংস্থার যা দরকার
commission-checklist-about = প্রতিটি পরিষেবা ক্রয় এই চারটি বিষয় দিয়ে দেখা হয়।
commission-unsaid = কিছু বলা নেই।
commission-weeks = { $n ->
    [0] প্রথম খবর ও সরকারি বিজ্ঞপ্তির মধ্যে এক সপ্তাহেরও কম
    [one] প্রথম খবর ও সরকারি বিজ্ঞপ্তির মধ্যে { $n } সপ্তাহ
   *[other] প্রথম খবর ও সরকারি বিজ্ঞপ্তির মধ্যে { $n } সপ্তাহ
}
commission-weeks-none = কোনো খবরের আগেই সরকারি বিজ্ঞপ্তি এসেছে।
commission-short = গুরুত্বগুলোর যোগফল { $n }%, ১০০% নয়
commissions-own = পরিষেবা ক্রয়ের সঙ্গী
commissions-own-about = কী কেনা হবে তা দেখুন, আর একসঙ্গে দরপত্র দেওয়ার সংস্থা খুঁজুন: বড় যারা নেতৃত্ব দেয়, ছোট যারা যোগ দেয়।
commission-partners = কারা অন্যদের সঙ্গে দরপত্র দিতে চায়
commission-own = আপনার সংস্থা নিজেই এটি কিনছে। যার হয়ে লেখেন এমন অন্য সংস্থা বেছে নিন।
commission-closed = দরপত্রের সময় শেষ বা এটি বন্ধ হয়েছে। এখানে আর কেউ সঙ্গী খোঁজে না, আর কেউ অন্যদের কথা পড়ে না।
partner-is-interested = আগ্রহী
partner-is-leads = নেতৃত্ব দিতে চায়
partner-is-joins = যোগ দিতে চায়
partner-is-left = আর কাউকে খোঁজে না
partner-state = আপনারা কী করতে চান
partner-state-interested = আমরা আগ্রহী
partner-state-leads = আমরা নেতৃত্ব দেব, আর যোগ দেওয়ার মতো অন্যদের খুঁজছি
partner-state-joins = অন্য কেউ নেতৃত্ব দিলে আমরা যোগ দেব
partner-state-left = আমরা আর কাউকে খুঁজছি না
partner-about = আপনারা কী দিতে পারেন
partner-about-hint = এক-দুই বাক্যে। এখানে লগ ইন করা অন্য সংস্থা এটি পড়ে, কাউন্সিলের কর্মকর্তারাও পড়েন। আপনাদের দরপত্রের কিছু লিখবেন না।
partner-about-missing = আপনারা কী দিতে পারেন তা এক বাক্যে লিখুন।
partner-seeks = কাকে খুঁজছেন
partner-seeks-hint = তারা কী দিতে পারলে ভালো, আর কাজের জায়গায় আপনাদের সঙ্গে যোগাযোগের উপায়।
may-commission-prepare = কী কেনা হবে, কীভাবে প্রস্তুত হচ্ছে আর কোন চুক্তি শেষ হচ্ছে তা জানানো
act-commission-say = একটি সংস্থা জানিয়েছে দরপত্রে কাকে সঙ্গে চায়
found-commission_interest = কোন প্রতিষ্ঠান একসঙ্গে আবেদন করতে সঙ্গী খুঁজছে
goes-commission_interest = এই কথাগুলো চলে যায়। সঙ্গী যে খুঁজছে তা থাকে।
