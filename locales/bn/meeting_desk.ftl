# Meetings: for those who run them, are invited, or promised something

may-meeting-run = নিজের বোর্ড বা গ্রুপের সভা চালানো
may-meeting-papers = নিজের বোর্ড বা গ্রুপের যা শুধু সদস্যরা দেখেন তা পড়া
may-meeting-take-part = আলোচনার তালিকার জন্য কিছু প্রস্তাব করা, আর কোনো গ্রুপে যোগ দিতে চাওয়া

meetings-run = যেসব সভা আপনি চালান
meetings-run-about = সভার আয়োজন করুন, আলোচনার তালিকা তৈরি করুন, মানুষকে আমন্ত্রণ জানান, নোট লিখুন, আর যে কথা দেওয়া হয়েছে তার হিসাব রাখুন।
meetings-been = যেসব সভা হয়ে গেছে
meetings-been-more = { $n ->
    [one] আগের { $n }টি সভা
   *[other] আগের { $n }টি সভা
}
waits-suggested = { $n ->
    [one] আলোচনার তালিকার জন্য { $n }টি প্রস্তাব
   *[other] আলোচনার তালিকার জন্য { $n }টি প্রস্তাব
}
waits-told = { $n ->
    [one] প্রতিশ্রুতি কেমন চলছে তা { $n } জন জানিয়েছেন
   *[other] প্রতিশ্রুতি কেমন চলছে তা { $n } জন জানিয়েছেন
}
waits-asked = { $n ->
    [one] { $n } জন যোগ দিতে চান
   *[other] { $n } জন যোগ দিতে চান
}
waits-unsaid = { $n ->
    [one] { $n }টি সভার দিন পেরিয়েছে: সভাটি কি হয়েছে?
   *[other] { $n }টি সভার দিন পেরিয়েছে: সভাগুলো কি হয়েছে?
}
waits-promised = { $n ->
    [one] { $n }টি প্রতিশ্রুতি রাখা বাকি
   *[other] { $n }টি প্রতিশ্রুতি রাখা বাকি
}

meeting-plan = একটি সভার আয়োজন করুন
meeting-plan-for = { $words }-এর একটি সভা।
meeting-plan-proposed = আগের সভার দিন আর কতদিন পর পর সভা হয়, তা থেকে দিনটি প্রস্তাব করা হয়েছে। সংরক্ষণের আগে দেখে নিন।
meeting-plan-words = সংরক্ষণ করলেই সবাই এটি পড়তে পারেন। দিন, সময়, জায়গা বা অবস্থা বদলালে আমন্ত্রিতরা একটি চিঠি পান।
meeting-go-on = চালিয়ে যান
meeting-day-hint = যেমন 10/12/2026। শুধু মাস জানা আছে? 2027-01 লিখুন।
meeting-starts_at-hint = যেমন 18:00
meeting-location-hint = কোন ভবনে, আর সিঁড়ি ছাড়া কীভাবে ঢোকা যায়। অনলাইনে হলে: কোন প্রোগ্রামে।
meeting-join_at-hint = https দিয়ে শুরু হওয়া একটি ঠিকানা, যেখানে যে কেউ যোগ দিতে বা নাম লেখাতে পারেন। শুধু সদস্যদের সভা হলে খালি রাখুন।
meeting-led_by-hint = একটি পদ বা গ্রুপ। কখনো নাম নয়।
meeting-open_to-hint = যেমন: যে কেউ; সদস্যরা; ১১ থেকে ১৮ বছরের তরুণ।
meeting-changed_why-hint = সবাই এটি পড়েন।
meeting-day-fault = এটি কোনো দিন নয়। এভাবে লিখুন: 10/12/2026, অথবা শুধু মাস জানা থাকলে 2027-01।
meeting-day-missing = কোন দিনে তা লিখুন, অথবা “আপাতত ঠিক, দিন বদলাতে পারে” বেছে নিন।
meeting-starts_at-fault = এটি কোনো সময় নয়। এভাবে লিখুন: 18:00।
meeting-ends_at-fault = এটি কোনো সময় নয়। এভাবে লিখুন: 20:00।
meeting-kind-fault = একটি বেছে নিন।
meeting-status-fault = একটি বেছে নিন।
meeting-mode-fault = একটি বেছে নিন।
meeting-title-fault = এটি পড়া যাচ্ছে না। আবার লিখুন।
meeting-location-fault = এটি পড়া যাচ্ছে না। আবার লিখুন।
meeting-open_to-fault = এটি পড়া যাচ্ছে না। আবার লিখুন।
meeting-led_by-fault = এটি পড়া যাচ্ছে না। আবার লিখুন।
meeting-theme-fault = এটি পড়া যাচ্ছে না। আবার লিখুন।
meeting-about-fault = এটি পড়া যাচ্ছে না। আবার লিখুন।
meeting-join_at-fault = https দিয়ে শুরু হওয়া একটি ঠিকানা লিখুন, নয়তো খালি রাখুন।
meeting-long-fault = এটি { $n } অক্ষরের চেয়ে বড়। ছোট করুন।
meeting-stale = এর মধ্যে অন্য কেউ এটি সংরক্ষণ করেছেন। আপনি যা লিখেছেন তা এখানে এখনো আছে: এখন সেখানে যা আছে তার সঙ্গে মিলিয়ে দেখে আবার সংরক্ষণ করুন।
meeting-notes-not-yet = এখনো নয়
meeting-read = সবাই এর যা পড়েন

meeting-step-plan = কবে, কোথায় ও কাদের জন্য
meeting-step-plan-about = দিন ও জায়গা ঠিক করুন, দিন বদলান, বা সভা বাতিল করুন।
meeting-step-agenda = আলোচনার তালিকা
meeting-step-agenda-about = প্রস্তাব তালিকায় নিন, বিষয়গুলো সাজান, কাগজপত্র যোগ করুন, আর প্রকাশ করুন।
meeting-step-people = মানুষ
meeting-step-people-about = মানুষকে আমন্ত্রণ জানান, কে আসছেন দেখুন, আর কারা ছিলেন লিখে রাখুন।
meeting-step-notes = নোট
meeting-step-notes-about = কী বলা হয়েছে লিখুন। যতবার ইচ্ছা খসড়া সংরক্ষণ করুন, তারপর প্রকাশ করুন।
meeting-step-decide = সিদ্ধান্ত
meeting-step-decide-about = সভাকে কী সিদ্ধান্ত নিতে বলা হয়েছে, আর সভা কী সিদ্ধান্ত নিয়েছে।
meeting-step-promise = প্রতিশ্রুতি
meeting-step-promise-about = আগের সভাগুলোর কী এখনো করা বাকি, আর এই সভায় কী কথা দেওয়া হয়েছে।

meeting-done-planned = সভাটি ঠিক হয়েছে। সবাই এটি দেখতে পান।
meeting-done-kept = সংরক্ষণ হয়েছে।
meeting-done-agenda-kept = সংরক্ষণ হয়েছে। আপনি আলোচনার তালিকা প্রকাশ করলে অন্যরা এটি পড়েন।
meeting-done-agenda-published = আলোচনার তালিকা প্রকাশ করা হয়েছে।
meeting-done-item-off = এটি আলোচনার তালিকা থেকে বাদ দেওয়া হয়েছে।
meeting-done-item-declined = যিনি প্রস্তাব করেছিলেন, এটি কেন আলোচনার তালিকায় নেই তা তাঁকে জানানো হচ্ছে।
meeting-done-invited = আমন্ত্রণগুলো পাঠানো হচ্ছে।
meeting-done-counted = সংরক্ষণ হয়েছে।
meeting-done-draft = খসড়া সংরক্ষণ হয়েছে। যাঁরা এই সভা চালান তাঁরা ছাড়া আর কেউ এটি পড়েন না।
meeting-done-notes-published = নোট প্রকাশ করা হয়েছে।
meeting-done-decision-kept = সংরক্ষণ হয়েছে। সবাই এটি পড়তে পারেন।
meeting-done-promise-kept = সংরক্ষণ হয়েছে। সবাই এটি পড়তে পারেন।
meeting-done-reminded = তাঁকে লেখা হয়েছে।
meeting-done-reminded-not = কাউকে লেখা হয়নি: আজ আগেই মনে করানো হয়েছে, ঠিকানা নেই, অথবা এর মধ্যে জানিয়েছেন।
promise-remind = এখনই মনে করান
meeting-done-answered = উত্তর দেওয়া হয়েছে। তাঁরা একটি চিঠি পাবেন।

agenda-words = আপনি আলোচনার তালিকা প্রকাশ করার আগে অন্য কেউ কোনো বিষয় দেখেন না। যে কাগজ সবার জন্য খোলা নয়, তা তার পরেও শুধু সদস্যদের কাছে থাকে।
agenda-empty = আলোচনার তালিকায় এখনো কিছু নেই।
agenda-suggested = এই সভার জন্য যা প্রস্তাব করা হয়েছে
agenda-suggested-what = কী
agenda-suggested-by = কার কাছ থেকে
agenda-suggested-on = কবে
agenda-is-suggested = কেউ এটি প্রস্তাব করেছেন। দেখে নিয়ে আলোচনার তালিকায় রাখুন, অথবা কেন নয় তা নিচে লিখুন।
agenda-publish = আলোচনার তালিকা প্রকাশ করুন
agenda-publish-words = এমন কিছু বিষয় আছে যা অন্য কেউ এখনো পড়েন না, বা প্রকাশের পরে যা বদলানো হয়েছে।
agenda-add = একটি বিষয় যোগ করুন
agenda-title = বিষয়টির নাম
agenda-title-missing = কী নিয়ে তা অল্প কথায় লিখুন।
agenda-brought-hint = একটি পদ, সংস্থা বা গ্রুপ। যিনি সরকারি বা জনগণের পদে আছেন শুধু তাঁর নাম লেখা যায়।
agenda-concerns-hint = একটি রেকর্ডের রেফারেন্স, যেমন কোনো পদক্ষেপ বা পরিকল্পনার। এটি প্রতিটির পাতায় আছে।
agenda-concerns-fault = এমন কোনো রেকর্ড নেই, অথবা তা শেষ হয়েছে। তার পাতা থেকে রেফারেন্সটি কপি করুন।
agenda-papers-hint = যে কাগজপত্র সবার জন্য খোলা, তা সবাই পড়েন। বাকিগুলো শুধু সদস্যরা পড়েন, আর কারণটি সবাই পড়েন।
agenda-exempt_why-hint = যেমন: চুক্তি কাকে দেওয়া হবে তা বাছার সময় এতে দরদাতাদের দাম আছে।
agenda-exempt-missing = কাগজপত্র কেন সবার জন্য খোলা নয় তা লিখুন। সবাই কারণটি পড়েন, কাগজটি নয়।
agenda-paper-hint = কাগজটির লেখা, অথবা https দিয়ে শুরু হওয়া যে ঠিকানায় সেটি আছে।
agenda-place-fault = কত নম্বরে তা ১ থেকে ৯৯৯ পর্যন্ত একটি সংখ্যায় লিখুন।
agenda-for-decisions = যা নিয়ে সিদ্ধান্ত নিতে হবে তার জন্য
agenda-notice-hint = সামনের সিদ্ধান্তগুলোর তালিকায় যেদিন জানানো হয়েছিল যে এ নিয়ে সিদ্ধান্ত হবে।
agenda-put-on = আলোচনার তালিকায় রাখুন
agenda-decline = এটি এই আলোচনার তালিকায় থাকবে না
agenda-decline-why = কেন নয়
agenda-decline-hint = যিনি প্রস্তাব করেছেন তিনি এটি পড়েন।
agenda-decline-missing = এটি কেন এই আলোচনার তালিকায় থাকবে না তা লিখুন। যিনি প্রস্তাব করেছেন তিনি এটি পড়েন।
agenda-off = আলোচনার তালিকা থেকে বাদ দিন
agenda-off-words = সবাই যে আলোচনার তালিকা পড়েন, সেখান থেকেও এটি চলে যায়। এটি যে ছিল তা ইতিহাসে থাকে।
agenda-off-fault = এই বিষয়ে কোনো সিদ্ধান্ত, প্রতিশ্রুতি বা নোট আছে, তাই এটি থাকছে। আগে সেটি সরান।
item-is-suggested = প্রস্তাব করা হয়েছে
item-is-draft = এখনো প্রকাশ হয়নি
item-is-published = প্রকাশিত
item-is-changed = প্রকাশের পরে বদলানো হয়েছে
item-is-declined = আলোচনার তালিকায় নেই
item-is-off = বাদ দেওয়া হয়েছে

suggestions-own = আলোচনার তালিকার জন্য কিছু প্রস্তাব করুন
suggestions-own-about = কোনো বোর্ড বা গ্রুপের কী নিয়ে কথা বলা উচিত, জানান। যিনি সভা চালান তিনি উত্তর দেন।
suggestion-sent = আপনার প্রস্তাব পাঠানো হয়েছে। উত্তর এলে আপনি একটি চিঠি পাবেন।
suggestion-no-meeting = এখন কোনো সভা ঠিক করা নেই।
suggestion-kind = সভার কাছে আপনি কী চান
suggestion-from = কার পক্ষ থেকে
suggestion-from-hint = আপনার সংস্থা বা গ্রুপ। কখনো নাম নয়।
suggestion-from-missing = কোন সংস্থা বা গ্রুপের পক্ষ থেকে তা লিখুন।
suggestion-why = কেন, কয়েকটি বাক্যে
suggestion-why-hint = এটি আলোচনার তালিকায় রাখা হলে সবাই পড়তে পারেন।
suggestion-send = পাঠান
suggestion-meeting-fault = এখনো হয়নি এমন একটি সভা বেছে নিন।
suggestion-many = আপনার { $n }টি প্রস্তাব উত্তরের অপেক্ষায় আছে। একটির উত্তর এলে আপনি আরও পাঠাতে পারবেন।
suggestions-yours = আপনি যা প্রস্তাব করেছেন
suggestion-answer = উত্তর
suggestion-is-suggested = উত্তরের অপেক্ষায়
suggestion-is-draft = এটি আলোচনার তালিকায় থাকবে
suggestion-is-published = এটি আলোচনার তালিকায় আছে
suggestion-is-changed = এটি আলোচনার তালিকায় আছে
suggestion-is-declined = এটি এই আলোচনার তালিকায় থাকবে না
suggestion-is-off = এটি আলোচনার তালিকা থেকে বাদ দেওয়া হয়েছে

people-words = যাঁকে আমন্ত্রণ জানানো হয় তিনি একটি লিংকসহ চিঠি পান, আর সেখানে আসবেন কি না জানান। পাতাটিতে তাঁর ক্যালেন্ডারে রাখার জন্য তারিখ আছে।
guests-title = কাদের আমন্ত্রণ জানানো হয়েছে
guests-none = এখনো কাউকে আমন্ত্রণ জানানো হয়নি।
guests-invite-all = { $n ->
    [one] এখনো আমন্ত্রণ পাননি এমন { $n } জন সদস্যকে আমন্ত্রণ জানান
   *[other] এখনো আমন্ত্রণ পাননি এমন { $n } জন সদস্যকে আমন্ত্রণ জানান
}
guests-invite = আমন্ত্রণ জানান
guests-one = অন্য কেউ
guests-one-fault = তালিকা থেকে কাউকে বেছে নিন।
guests-there-words = আপনি শুধু কতজন তা গুনতে পারেন, অথবা নাম লিখে রাখতে পারেন। কতজন ছিলেন তা সবাই পড়েন; নাম শুধু যাঁরা সভা চালান তাঁরা।
guests-head = কতজন ছিলেন
guests-head-hint = একটি সংখ্যা। কেউ না গুনে থাকলে খালি রাখুন।
guests-head-fault = কতজন ছিলেন তা সংখ্যায় লিখুন।
guests-fewer = আপনি { $n } জনকে টিক দিয়েছেন, কিন্তু গুনেছেন তার কম। আবার গুনুন, অথবা যিনি ছিলেন না তার টিক তুলে দিন।
guests-by-name = আমন্ত্রিতদের মধ্যে কারা ছিলেন
guests-by-name-hint = শুধু কতজন তা গুনলে কোনোটিতে টিক দেবেন না।
guest-question = আপনি কি আসবেন?
guest-yes = হ্যাঁ
guest-no = না
guest-perhaps = হয়তো
guest-no-answer = এখনো উত্তর আসেনি
guest-answer = উত্তর
guest-there = কারা ছিলেন
guest-was-there = ছিলেন
guest-was-not = ছিলেন না
guest-send = পাঠান
guest-fault = হ্যাঁ, না বা হয়তো বেছে নিন।
guest-said-yes = ধন্যবাদ: আপনি আসবেন। সভা হওয়ার আগে পর্যন্ত এখানে এটি বদলাতে পারেন।
guest-said-no = ধন্যবাদ: আপনি আসবেন না। সভা হওয়ার আগে পর্যন্ত এখানে এটি বদলাতে পারেন।
guest-said-perhaps = ধন্যবাদ: আপনি হয়তো আসবেন। সভা হওয়ার আগে পর্যন্ত এখানে এটি বদলাতে পারেন।
invited-own = আপনার সভা
invited-own-about = যেসব সভায় আপনি আমন্ত্রিত, আর আপনার বোর্ড ও গ্রুপের সভা, শুধু সদস্যরা যা পড়েন তা সহ।
invited-ahead = সামনের যেসব সভায় আপনি আমন্ত্রিত
invited-none = এখন কোনো সভায় আপনার আমন্ত্রণ নেই।
members-only = সদস্যদের জন্য
members-only-words = এটি শুধু সদস্যরা পড়েন। দয়া করে অন্য কাউকে দেবেন না।

notes-words = প্রতিটি বিষয়ে যা বলা হয়েছে তা পুরোটা লিখুন, আর তার পাশে লিখুন সবাই কী পড়বেন। পুরো নোট শুধু সদস্যরা পড়েন।
notes-public-words = সবাই যা পড়েন তাতে, সরকারি বা জনগণের পদে নেই এমন কারও নাম থাকে না, আর এমন কিছু থাকে না যাতে কোনো শিশুকে চেনা যায়।
notes-no-agenda = এখনো কোনো আলোচনার তালিকা নেই, তাই নোট লেখার মতো কিছু নেই।
notes-about = সভা কেমন হয়েছে, কয়েকটি বাক্যে
notes-about-hint = সভার পাতার একেবারে উপরে সবাই এটি পড়েন।
notes-full = { $words }: পুরোটা, সদস্যদের জন্য
notes-full-short = পুরো নোট
notes-open = { $words }: সবার জন্য
notes-save = খসড়া সংরক্ষণ করুন
notes-publish = নোট প্রকাশ করুন
notes-too-early = সভা এখনো হয়নি, বা বাতিল হয়েছে, তাই এর নোট প্রকাশ করা যায় না। খসড়া হিসেবে সংরক্ষণ করুন।

decide-words = সংরক্ষণ করলেই সবাই সিদ্ধান্তটি পড়তে পারেন।
decide-none = এই সভার সামনে এখনো সিদ্ধান্তের কিছু রাখা হয়নি।
decide-add = একটি সুপারিশ বা সিদ্ধান্ত যোগ করুন
decide-change = এটি বদলান
decide-text = কী সুপারিশ করা হচ্ছে বা কী সিদ্ধান্ত হয়েছে
decide-text-missing = কী সুপারিশ করা হচ্ছে বা কী সিদ্ধান্ত হয়েছে তা লিখুন।
decide-day-missing = কোন দিনে সিদ্ধান্ত হয়েছে তা লিখুন।
decide-published_on-hint = যে সময়ের মধ্যে এটি পুনর্বিবেচনার জন্য তোলা যায়, তা এই দিন থেকে শুরু হয়।
decide-call_in_days-hint = কত কাজের দিন, যেমন ৫। পুনর্বিবেচনার জন্য তোলা না গেলে খালি রাখুন।
decide-call_in_days-fault = কত কাজের দিন তা সংখ্যায় লিখুন, সর্বোচ্চ ৬০।
decide-called_in-fault = কোন দিনে প্রকাশ করা হয়েছে, আর কত কাজের দিনের মধ্যে পুনর্বিবেচনার জন্য তোলা যায়, তা লিখলে তবেই এটি তোলা যায়।
decide-item-fault = এই সভার একটি বিষয় বেছে নিন।

promise-words = যে কথা দেওয়া হয়েছে, কাজটি না হওয়া পর্যন্ত তা প্রতিটি সভায় আবার আসে। কী, আর কোন পদ বা গ্রুপের দায়িত্ব, তা সবাই পড়েন; মানুষটি কে, তা নয়।
promise-add = একটি প্রতিশ্রুতি যোগ করুন
promise-title = কী করতে হবে
promise-title-missing = কী করতে হবে তা লিখুন।
promise-owner = কার দায়িত্ব
promise-owner-hint = একটি পদ, সংস্থা বা গ্রুপ, যেমন: সমন্বয়কারী; সব সদস্য। কখনো নাম নয়।
promise-owner-missing = কার দায়িত্ব তা লিখুন।
promise-due-hint = যেমন 10/12/2026। কোনো দিন দেওয়া না হলে খালি রাখুন।
promise-when-hint = যেমন: আসরের ব্যবস্থা হয়ে গেলে।
promise-person = যে মানুষটি এটি করবেন
promise-person-hint = তিনি একটি চিঠি পান, নিজের কাজের পাতায় এটি দেখেন, আর পরের সভার আগে তাঁকে মনে করিয়ে দেওয়া হয়। তিনি কে, তা আর কেউ পড়েন না।
promise-done-hint = আজ হলে খালি রাখুন।
promise-done-fault = এই দিনটি এখনো আসেনি।
promise-came-missing = এতে কী হয়েছে তা লিখুন, যাতে যাঁরা সভায় ছিলেন তাঁরা জানতে পারেন।
promise-more = এটি কীসের সঙ্গে যুক্ত
promise-none = কোনোটি নেই।
promise-news = নতুন খবর
promise-told = কেমন চলছে তা তিনি জানিয়েছেন
promise-take-over = তিনি যা জানিয়েছেন তা নিচের ফর্মে আছে। সবাই পড়তে পারেন এমনভাবে বদলে নিয়ে সংরক্ষণ করুন।

follow-ups-own = আপনি যে কথা দিয়েছেন
follow-ups-own-about = সভা থেকে আপনার যা করার আছে। একটি খুলে জানান কেমন চলছে।
follow-ups-own-none = সভা থেকে আপনার করার কিছু নেই।
follow-up-read = সবাই এর যা পড়েন
follow-up-is-over = এটি করা হয়েছে, বা করা হবে না। আর কিছু জানানোর নেই।
follow-up-told-before = আপনি এটি আগে জানিয়েছেন। সভার পাতায় নেওয়ার আগে পর্যন্ত বদলাতে পারেন।
follow-up-goes = কেমন চলছে
follow-up-goes-done = করা হয়েছে
follow-up-goes-open = কাজ চলছে
follow-up-goes-dropped = করা হবে না
follow-up-goes-missing = কেমন চলছে বেছে নিন।
follow-up-what = কী করা হয়েছে, বা কেন করা হয়নি
follow-up-what-hint = এক বা দুই বাক্যে, কারও নাম ছাড়া। যিনি সভা চালান তিনি আগে এটি পড়েন।
follow-up-what-missing = কী করা হয়েছে, বা কেন করা হয়নি, তা এক বাক্যে লিখুন।
follow-up-send = পাঠান
follow-up-thanks = ধন্যবাদ। যিনি সভা চালান তিনি এটি পড়বেন।

joining-words = যিনি এই গ্রুপ চালান তিনি আপনার লেখা পড়েন ও উত্তর দেন।
joining-why = আপনি কেন যোগ দিতে চান
joining-why-hint = এক বা দুই বাক্যে: আপনি কী করেন, আর গ্রুপকে কী দিতে পারেন।
joining-why-missing = আপনি কেন যোগ দিতে চান তা এক বাক্যে লিখুন।
joining-send = যোগ দিতে চাই
joining-waits = আপনি যোগ দিতে চেয়েছেন। উত্তর এলে আপনি একটি চিঠি পাবেন।
joining-is-member = আপনি এই গ্রুপের সদস্য।
joining-declined = আপনি আগে চেয়েছিলেন, আর এই উত্তর পেয়েছেন:
joining-title = কারা যোগ দিতে চান
joining-means = যিনি যোগ দেন তিনি সদস্য হন: যে কাগজপত্র সবার জন্য খোলা নয় তা, আর পুরো নোট, তিনি পড়েন।
joining-accept = সদস্য হিসেবে নিন
joining-decline = এখন নয়
joining-no-why = কেন নয়। তিনি এটি পড়েন।
joining-no-missing = কেন নয় তা লিখুন। তিনি এটি পড়েন।
joining-may-not = আপনি সদস্য নিতে পারেন না। এই গ্রুপের সচিব বা কৌশল কর্মকর্তাকে বলুন।

letter-meeting-invited = সভায় আমন্ত্রণ
letter-meeting-changed = একটি সভা বদলেছে
letter-meeting-off = একটি সভা বাতিল
letter-suggestion-answered = একটি প্রস্তাবের উত্তর
letter-follow-up-due = একটি প্রতিশ্রুতি কেমন চলছে
letter-joining-answered = যিনি যোগ দিতে চেয়েছেন তাঁকে উত্তর
mail-meeting-invited-subject = আপনাকে একটি সভায় আমন্ত্রণ: { $reference }
mail-meeting-invited-text =
    আপনাকে একটি সভায় আমন্ত্রণ জানানো হচ্ছে। কবে ও কোথায়, আর আপনার ক্যালেন্ডারে রাখার তারিখ এই পাতায় আছে। আপনি আসবেন কি না, তাও এখানে জানাতে পারেন:

    { $link }

    কোনো পাসওয়ার্ড লাগবে না। লিংকটি শুধু আপনার জন্য।
mail-meeting-invited-short = { $place }: { $reference } সভায় আপনাকে আমন্ত্রণ। আসবেন কি না জানান: { $link }
mail-meeting-changed-subject = একটি সভা বদলেছে: { $reference }
mail-meeting-changed-text =
    আপনি আমন্ত্রিত এমন একটি সভা বদলেছে: তার দিন, সময়, জায়গা, বা সভাটি হবে কি না। দিন বদলে থাকলে দয়া করে আবার উত্তর দিন। এখন কী ঠিক আছে তা এই পাতায় লেখা আছে:

    { $link }

    কোনো পাসওয়ার্ড লাগবে না। লিংকটি শুধু আপনার জন্য।
mail-meeting-changed-short = { $place }: { $reference } সভাটি বদলেছে। এখন কী ঠিক আছে দেখুন: { $link }
mail-meeting-off-subject = একটি সভা বাতিল হয়েছে: { $reference }
mail-meeting-off-text =
    আপনি আমন্ত্রিত এমন একটি সভা হবে না। কোন সভা, আর কারণ দেওয়া হয়ে থাকলে কেন, এই পাতায় লেখা আছে:

    { $link }

    কোনো পাসওয়ার্ড লাগবে না। লিংকটি শুধু আপনার জন্য।
mail-meeting-off-short = { $place }: সভা { $reference } বাতিল হয়েছে: { $link }
mail-suggestion-answered-subject = আপনার প্রস্তাবের উত্তর এসেছে: { $place }
mail-suggestion-answered-text =
    আলোচনার তালিকার জন্য আপনি যা প্রস্তাব করেছিলেন তার উত্তর এসেছে। এর কী হবে তা এই পাতায় লেখা আছে:

    { $link }
mail-suggestion-answered-short = { $place }: আলোচনার তালিকার জন্য আপনার প্রস্তাবের উত্তর এসেছে: { $link }
mail-follow-up-due-subject = কেমন চলছে? { $reference }
mail-follow-up-due-text =
    একটি সভায় আপনি একটি কাজের দায়িত্ব নিয়েছেন। দয়া করে এক বাক্যে জানান কেমন চলছে। এই পাতায় দুটি প্রশ্ন আছে:

    { $link }

    কোনো পাসওয়ার্ড লাগবে না। লিংকটি { $days } দিন কাজ করবে, শুধু আপনার জন্য।
mail-follow-up-due-short = { $place }: { $reference } কেমন চলছে? দুটি প্রশ্ন, পাসওয়ার্ড লাগবে না, { $days } দিন কাজ করবে: { $link }
mail-joining-answered-subject = আপনি একটি গ্রুপে যোগ দিতে চেয়েছেন: { $place }
mail-joining-answered-text =
    আপনাকে উত্তর দেওয়া হয়েছে। কী উত্তর, তা এই পাতায় লেখা আছে:

    { $link }
mail-joining-answered-short = { $place }: আপনি একটি গ্রুপে যোগ দিতে চেয়েছেন, তার উত্তর এসেছে: { $link }

act-meeting-item = আলোচনার তালিকায় একটি বিষয় যোগ করেছেন
act-meeting-suggest = আলোচনার তালিকার জন্য কিছু প্রস্তাব করেছেন
act-meeting-suggestion-on = একটি প্রস্তাব আলোচনার তালিকায় রেখেছেন
act-meeting-suggestion-declined = একটি প্রস্তাব আলোচনার তালিকায় নেননি
act-meeting-item-off = আলোচনার তালিকা থেকে একটি বিষয় বাদ দিয়েছেন
act-meeting-invite = মানুষকে একটি সভায় আমন্ত্রণ জানিয়েছেন
act-meeting-answer = সভার আমন্ত্রণের উত্তর দিয়েছেন
act-follow-up-tell = একটি প্রতিশ্রুতি কেমন চলছে জানিয়েছেন
act-follow-up-remind = একজনকে প্রতিশ্রুতির কথা মনে করানো হয়েছে
act-body-ask = একটি বোর্ড বা গ্রুপে যোগ দিতে চেয়েছেন
act-body-answer = বোর্ড বা গ্রুপে যোগ দিতে চেয়েছেন এমন একজনকে উত্তর দিয়েছেন
detail-meeting = সভা
detail-answer = উত্তর
detail-goes = কেমন চলছে
detail-joined = সদস্য হিসেবে নেওয়া হয়েছে
meeting-held-fault = এই দিনটি এখনো আসেনি, তাই সভাটি এখনো হয়নি।

meeting-theme = সভাটি মোটের ওপর কী নিয়ে
meeting-about = কী জন্য, বা কেমন হলো
meeting-step-group = ছোট দলগুলো কী বলেছে
meeting-step-group-about = টেবিল থেকে যা এসেছে লিখুন, প্রতি লাইনে একটি কথা, আর তা থেকে কী হলো জানান।
meeting-done-group-kept = সংরক্ষণ করা হয়েছে। সবাই পড়তে পারবেন।
group-words = সংরক্ষণ করা মাত্র সবাই এগুলো পড়তে পারবেন। কারও নাম নয়, আর এমন কিছু নয় যা থেকে কোনো শিশুকে চেনা যায়।
group-add = কথা যোগ করুন
group-point = কথা
group-points = কথাগুলো, প্রতি লাইনে একটি
group-points-hint = প্রতিটি লাইন আলাদা একটি কথা হবে।
group-points-missing = অন্তত একটি কথা লিখুন।
group-points-many = একবারে { $n }টির বেশি কথা লিখবেন না।
group-said-by-hint = যেমন: টেবিল ২। কখনো কারও নাম নয়।
group-theme-hint = এক-দুটি শব্দ; যে কথাগুলো একসঙ্গে যায় সেগুলোর জন্য একই।
group-end = এটি বাদ দিন
notes-theirs = ইতিমধ্যে অন্য কেউ সংরক্ষণ করেছেন: { $words }
notes-torn = ইতিমধ্যে অন্য কেউ একই কথা বদলেছেন। যে ঘরগুলো দুজনেই বদলেছেন তার নিচে তাঁদের লেখা আছে। দুটো মিলিয়ে আবার সংরক্ষণ করুন; তাঁদের আর কিছু বদলাবে না।
promise-refused = তিনি বলেছেন এটি করবেন না। অন্য কারও নাম দিন।
promise-ask = কাকে জিজ্ঞাসা করতে বলেছেন
waits-refused = { $n ->
    [one] { $n } জন একটি প্রতিশ্রুতিতে না বলেছেন
   *[other] { $n } জন প্রতিশ্রুতিতে না বলেছেন
}
meeting-hours-fault = এটি শুরুর পরে নয়।
meeting-starts-missing = কখন শুরু হবে লিখুন, না হলে শেষের সময়ও বাদ দিন।
meeting-gap-fault = সেই রাতে ঘড়ি এগিয়ে যায়: ওই দিনে এমন সময় নেই।
decide-day-fault = এই দিনটি এখনো আসেনি, তাই এখনো কিছু ঠিক হয়নি। “সুপারিশ করা” বেছে নিন।
decide-published-fault = এই দিনটি এখনো আসেনি।
decide-published-before-fault = সিদ্ধান্তের আগে এটি প্রকাশ হতে পারে না।
decide-called_in-day-fault = প্রকাশের আগে বা আগামী কোনো দিনে পুনর্বিবেচনার জন্য তোলা যায় না।
decide-end = এটি বাদ দিন
decide-end-fault = পরিকল্পনার অন্য কিছুতে এর নাম আছে, তাই এটি থাকবে। আগে সেটি বদলান।
guests-too-early = সভাটি এখনো হয়নি, তাই কেউ উপস্থিত ছিলেন না।
suggestion-sent-by = যিনি পাঠিয়েছেন
meetings-unsaid = সভাটি কি হয়েছে?
duty-title-other = আপনি কি এটি করবেন?
duty-what = কী
