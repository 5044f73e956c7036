# Meetings: agendas, decisions, what was promised, and who sits where

table-meetings = সভা
meetings-names = সভা, এজেন্ডা, ক্যালেন্ডার, meeting, agenda, minutes
kind-meeting = সভা
count-meetings = { $n ->
    [one] { $n }টি সভা
   *[other] { $n }টি সভা
}
intro-meetings = বোর্ড, ফোরাম ও গ্রুপের সভা কবে, আলোচনার তালিকায় কী আছে, আর তারা কী সিদ্ধান্ত নিয়েছে ও কী কথা দিয়েছে।
table-agenda_items = আলোচনার বিষয়
kind-agenda-item = আলোচনার বিষয়
count-agenda_items = { $n ->
    [one] { $n }টি আলোচনার বিষয়
   *[other] { $n }টি আলোচনার বিষয়
}
intro-agenda_items = সভার আলোচনার তালিকায় কী আছে, তার কাগজপত্র, আর কী বলা হয়েছে।
table-group_notes = ছোট দলের নোট
kind-group-note = ছোট দলের নোট
count-group_notes = { $n ->
    [one] ছোট দলের { $n }টি নোট
   *[other] ছোট দলের { $n }টি নোট
}
intro-group_notes = সভায় ছোট দলগুলো কী বলেছে, একটি একটি করে, আর তাতে কী হয়েছে।
table-decisions = সিদ্ধান্ত
kind-decision = সিদ্ধান্ত
count-decisions = { $n ->
    [one] { $n }টি সিদ্ধান্ত
   *[other] { $n }টি সিদ্ধান্ত
}
intro-decisions = বোর্ড ও গ্রুপকে কী সিদ্ধান্ত নিতে বলা হয়েছে, তারা কী সিদ্ধান্ত নিয়েছে, আর কবে পর্যন্ত কোনো সিদ্ধান্ত পুনর্বিবেচনার জন্য তোলা যায়।
table-follow_ups = সভায় দেওয়া প্রতিশ্রুতি
kind-follow-up = সভায় দেওয়া প্রতিশ্রুতি
count-follow_ups = { $n ->
    [one] { $n }টি প্রতিশ্রুতি
   *[other] { $n }টি প্রতিশ্রুতি
}
intro-follow_ups = সভায় কেউ যা করার কথা দিয়েছেন। কাজটি না হওয়া পর্যন্ত এটি পরের সভায় আবার আসে।
table-seats = এখানে কারা বসেন
kind-seat = আসন
count-seats = { $n ->
    [one] { $n }টি আসন
   *[other] { $n }টি আসন
}
intro-seats = কোন বোর্ড, ফোরাম বা গ্রুপে কোন সংস্থা, পদ বা গ্রুপের আসন আছে।

col-starts_at = শুরুর সময়
col-ends_at = শেষের সময়
col-moved_from = আগে যেদিন হওয়ার কথা ছিল
col-mode = কীভাবে অংশ নেওয়া যায়
col-location = কোথায়
col-join_at = কোথায় যোগ দেওয়া বা নাম লেখানো যায়
col-open_to = কারা আসতে পারেন
col-present = কতজন ছিলেন
col-notes_published = নোট প্রকাশের দিন
col-changed_why = কেন বাতিল হয়েছে বা দিন বদলেছে
col-agenda_item = আলোচনার বিষয়
col-brought_by = কে আলোচনায় এনেছে
col-papers = কাগজপত্র
col-exempt_why = কাগজপত্র কেন সবার জন্য খোলা নয়
col-paper = কাগজ
col-notice = নোটিশ প্রকাশের দিন
col-options = আর কোন কোন উপায় ভেবে দেখা হয়েছে
col-legal = আইনের দিক থেকে এর মানে কী
col-equality = সমতার দিক থেকে এর মানে কী
col-money = টাকার দিক থেকে এর মানে কী
col-said = কী বলা হয়েছে
col-said_by = কে বলেছে
col-came_to = এ থেকে কী হয়েছে
col-how_decided = কীভাবে সিদ্ধান্ত হয়েছে
col-published_on = প্রকাশের দিন
col-call_in_days = কত কাজের দিনের মধ্যে পুনর্বিবেচনার জন্য তোলা যায়
col-called_in = যেদিন পুনর্বিবেচনার জন্য তোলা হয়েছে
col-decided_why = কেন, আর কী বদলানো হয়েছে
col-concerns = কোন বিষয়ে
col-when_said = সময় নিয়ে কী বলা হয়েছে
col-done_on = যেদিন করা হয়েছে
col-came_of_it = এতে কী হয়েছে
col-sent_by = যে গ্রুপ কাউকে পাঠায়
col-chosen = যিনি এখানে বসেন তাঁকে কীভাবে বেছে নেওয়া হয়
col-terms = এটি কীসের জন্য, আর কী সিদ্ধান্ত নিতে পারে
col-brings = শেষ হওয়ার মধ্যে যা দেওয়ার কথা
col-takes_members = কারা যোগ দিতে পারেন
col-every = কতদিন পর পর সভা হয়

choice-takeover = শিশু ও তরুণেরা দায়িত্ব নেয় এমন সভা
choice-information-session = বুঝিয়ে বলার আসর
choice-tentative = আপাতত ঠিক, দিন বদলাতে পারে
choice-held = হয়েছে
choice-cancelled = বাতিল
choice-in-person = সামনাসামনি
choice-online = অনলাইনে
choice-in-person-and-online = সামনাসামনি ও অনলাইনে
choice-for-information = জানার জন্য
choice-for-discussion = আলোচনার জন্য
choice-for-decision = সিদ্ধান্তের জন্য
choice-questions = প্রশ্ন
choice-updates = খবর
choice-open = সবার জন্য খোলা
choice-exempt = সবার জন্য খোলা নয়
choice-recommended = সুপারিশ করা হয়েছে
choice-agreed-with-changes = কিছু বদল করে সবাই একমত
choice-not-agreed = সম্মতি দেওয়া হয়নি
choice-put-off = পিছিয়ে দেওয়া হয়েছে
choice-called-in = পুনর্বিবেচনার জন্য তোলা হয়েছে
choice-by-consensus = ভোট ছাড়াই
choice-by-vote = ভোট দিয়ে
choice-dropped = করা হবে না
choice-chair = সভাপতি
choice-co-chair = যৌথ সভাপতি
choice-member = সদস্য
choice-young-representative = তরুণ প্রতিনিধি
choice-adviser = পরামর্শদাতা
choice-observer = পর্যবেক্ষক
choice-anybody-who-asks = যে কেউ চাইলে
choice-whoever-is-chosen = যাঁকে বেছে নেওয়া হয়
choice-nobody = কেউ না
choice-week = প্রতি সপ্তাহে
choice-two-weeks = প্রতি দুই সপ্তাহে
choice-month = প্রতি মাসে
choice-two-months = প্রতি দুই মাসে
choice-quarter = প্রতি তিন মাসে
choice-term = স্কুলের প্রতি টার্মে
choice-year = প্রতি বছর

meeting-is-to-come = সামনে আছে
meeting-is-perhaps = দিন বদলাতে পারে
meeting-is-held = হয়েছে
meeting-is-unsaid = হয়েছে কি না বলা নেই
meeting-is-cancelled = বাতিল
meeting-no-day = দিন ঠিক হয়নি
meeting-moved = এটি হওয়ার কথা ছিল { $day }, পরে দিন বদলানো হয়েছে।
meeting-where = কোথায়
meeting-notes = নোট
meeting-notes-same-day = সভার দিনেই প্রকাশিত
meeting-notes-later = { $day } তারিখে প্রকাশিত
meeting-join = যোগ দিন বা নাম লেখান
meeting-calendar = আপনার ক্যালেন্ডারে রাখুন
meeting-agenda = আলোচনার তালিকা
meeting-groups = ছোট দলগুলো কী বলেছে
meetings-of = কাদের সভা
meetings-of-all = সব বোর্ড ও গ্রুপ
meetings-show = দেখান
meetings-ahead = সামনের সভা
meetings-none-ahead = কোনো সভা ঠিক করা নেই।
meetings-of-year = { $words } সালে
meetings-calendar = এই সব সভা আপনার ক্যালেন্ডারে
meetings-calendar-about = আপনার ফোন বা কম্পিউটারের ক্যালেন্ডারে এই ঠিকানাটি দিন। তারপর নতুন সভা, আর যেসব সভার দিন বদলায়, সেখানে নিজে থেকেই দেখা যায়।
calendar-invented = কাল্পনিক

item-concerns = কোন বিষয়ে:
item-exempt = সবার জন্য খোলা নয়
item-paper = কাগজটি পড়ুন
item-thought = কী কী ভেবে দেখা হয়েছে
item-said = কী বলা হয়েছিল
notice-in-time = নোটিশ প্রকাশিত হয়েছে { $day } তারিখে, { $n } দিনেরও বেশি আগে
notice-late = নোটিশ প্রকাশিত হয়েছে { $day } তারিখে, পুরো { $n } দিনেরও কম আগে
group-came-to = এ থেকে হয়েছে:
group-answer = উত্তর:
call-in-left = { $n ->
    [one] { $day } পর্যন্ত এটি পুনর্বিবেচনার জন্য তোলা যায়: { $n }টি কাজের দিন বাকি।
   *[other] { $day } পর্যন্ত এটি পুনর্বিবেচনার জন্য তোলা যায়: { $n }টি কাজের দিন বাকি।
}
call-in-over = { $day } পর্যন্ত এটি পুনর্বিবেচনার জন্য তোলা যেত।
call-in-to-come = { $n ->
    [one] সিদ্ধান্ত হয়ে প্রকাশের পর { $n } কর্মদিবস পর্যন্ত এটি পুনর্বিবেচনার জন্য তোলা যাবে।
   *[other] সিদ্ধান্ত হয়ে প্রকাশের পর { $n } কর্মদিবস পর্যন্ত এটি পুনর্বিবেচনার জন্য তোলা যাবে।
}
call-in-used = { $day } তারিখে এটি পুনর্বিবেচনার জন্য তোলা হয়েছে, আর আবার দেখা হচ্ছে।
tag-call-in = পুনর্বিবেচনার জন্য তোলা যায়

follow-up-is-open = করা বাকি
follow-up-is-undated = করা বাকি, কোনো দিন দেওয়া নেই
follow-up-is-late = দেরি
follow-up-is-done = করা হয়েছে
follow-up-is-dropped = করা হবে না
follow-up-was-told = আপনি { $day } তারিখে জানিয়েছেন কেমন চলছে। যিনি সভা চালান তাঁর এখনও পড়া বাকি।
follow-up-undated = কোনো দিন দেওয়া হয়নি
follow-up-by = { $day }-এর মধ্যে
follow-up-who = কার দায়িত্ব:
follow-up-came-back = যেসব দিনের সভায় এটি আবার এসেছে:
follow-up-counts = { $n }টি প্রতিশ্রুতি: { $open }টি করা বাকি, তার মধ্যে { $late }টির দেরি হয়েছে ও { $undated }টির কোনো দিন দেওয়া নেই; { $done }টি করা হয়েছে, { $dropped }টি করা হবে না।
follow-ups-made = এই সভায় দেওয়া প্রতিশ্রুতি
follow-ups-carried = আগে দেওয়া প্রতিশ্রুতি
follow-ups-carried-about = আগের সভাগুলোতে যে প্রতিশ্রুতি দেওয়া হয়েছিল: যা এখনো হয়নি, আর আগের সভার পর যা হয়েছে।
follow-ups-over = করা হয়েছে, বা করা হবে না

tag-quiet = এক বছর কোনো সভা লেখা নেই
body-quiet = { $day }-এর পর এখানে আর কোনো সভার কথা লেখা নেই। তার পর এক বছরেরও বেশি কেটে গেছে, আর সামনে কোনো সভা ঠিক করা নেই।
body-next-meeting = পরের সভা:
body-all-meetings = এর সব সভা
body-promised = { $n ->
    [one] { $n }টি প্রতিশ্রুতি এখনো রাখা বাকি
   *[other] { $n }টি প্রতিশ্রুতি এখনো রাখা বাকি
}
body-ask = অ্যাকাউন্ট থাকলে যোগ দিতে চান বলে জানান
seat-since = { $words } থেকে

structure-title = কে কোথায় আছে
structure-names = কাঠামো, বোর্ড, organogram, structure
structure-intro = বোর্ড, ফোরাম, গ্রুপ ও সংস্থা, প্রতিটি যার অংশ তার নিচে, যেকোনো দিনে যেমন ছিল।
structure-on = কোন দিনে
structure-show = দেখান
structure-day-fault = এটি কোনো দিন নয়। এভাবে লিখুন: 31/3/2026।
structure-stood = { $words } তারিখে যেমন ছিল, কবে থেকে আর কবে পর্যন্ত তা পরিকল্পনায় যতটা বলা আছে।
structure-picture = ছবি
structure-as-table = ছক হিসেবে
structure-drawn = প্রতিটি লাইন একটি বোর্ড, গ্রুপ বা সংস্থা, আর যার অংশ তার সঙ্গে জোড়া। ভাঙা রেখার কিনারা মানে সেটি প্রস্তাব করা হয়েছে, আপাতত থেমে আছে বা শেষ হয়েছে।
found-meeting_item = কোনো সভার আলোচ্যসূচির কিছু, বা তার পুরো নোট
goes-meeting_item = এর যেসব কথা সবার জন্য নয় সব চলে যায়, তাতে আর যার নামই থাকুক।
found-follow_up_told = একটি প্রতিশ্রুতি নিয়ে কেউ যা বলেছেন, এখনো সবার জন্য নয়
goes-follow_up_told = এই কথাগুলো চলে যায়। আবার বলা যায়।
found-follow_ups = একটি প্রতিশ্রুতি নিয়ে উত্তর
goes-follow_ups = উত্তরের কথাগুলো চলে যায়, যেমন তার বদলে কাকে জিজ্ঞেস করতে হবে। উত্তর যে “না” ছিল তা থাকে।
found-body_request = কে একটি বোর্ড, ফোরাম বা দলে যোগ দিতে চেয়েছেন
goes-body_request = কথাগুলো চলে যায়। কেউ যে চেয়েছিলেন তা থাকে।
