# What members of a body rank
table-rankings = সদস্যরা কী আগে রাখেন
intro-rankings = কোনো ফোরাম, বোর্ড বা তরুণদের দলের সদস্যরা একটি পরিকল্পনায় কী আগে রাখেন।
count-rankings = { $n ->
    [one] { $n }টি ক্রম-নির্ধারণ
   *[other] { $n }টি ক্রম-নির্ধারণ
}
kind-ranking = ক্রম-নির্ধারণ
table-ranking_items = কী কী সাজানো হয়, আর ফল কী
intro-ranking_items = সদস্যরা যেসব অগ্রাধিকার বা পদক্ষেপ সাজান, আর গণনার পর সেগুলোর নম্বর ও স্থান।
count-ranking_items = { $n ->
    [one] সাজানোর { $n }টি বিষয়
   *[other] সাজানোর { $n }টি বিষয়
}
kind-ranking-item = সাজানোর একটি বিষয়
col-question = সদস্যদের কী জিজ্ঞেস করা হয়
col-ranks = কী সাজানো হয়
col-closes = যতদিন খোলা
col-result = যথেষ্ট জন অংশ নিয়েছেন কি না
col-counted = গণনার দিন
col-members = যতজন সদস্য অংশ নিতে পারতেন
col-taken_part = যতজন সদস্য অংশ নিয়েছেন
col-ranking = ক্রম-নির্ধারণ
col-item = যা সাজানো হয়েছে
col-points = নম্বর
choice-priorities = অগ্রাধিকার
choice-actions = পদক্ষেপ
choice-counted = গণনা হয়েছে
choice-too-few = খুব কম জন অংশ নিয়েছেন
rankings-own = কোনটি আগে হওয়া উচিত?
rankings-own-about = একটি পরিকল্পনায় আপনার কাছে কী সবচেয়ে জরুরি, বলুন।
rankings-own-intro = কোনটি প্রথম, কোনটি দ্বিতীয় হওয়া উচিত, আপনি বেছে নেন। আপনার দলের সবার পছন্দ একসঙ্গে গোনা হয়।
rankings-none = এখন সাজানোর কিছু নেই।
rankings-results = অন্যগুলোর ফল কী হয়েছে
ranking-you = আপনি
ranking-done = আপনি বেছে নিয়েছেন
ranking-to-do = বাকি আছে
ranking-done-sent = সংরক্ষিত। বন্ধ হওয়ার আগে পর্যন্ত বদলাতে পারেন।
ranking-done-back = ফিরিয়ে নেওয়া হয়েছে। এর কিছুই গোনা হবে না।
ranking-closed = এটি বন্ধ হয়ে গেছে। আর কিছু বদলানো যায় না।
ranking-result-way = ফল কী হয়েছে দেখুন
ranking-about-way = এই ক্রম-নির্ধারণ সম্পর্কে পড়ুন
ranking-until = { $day } শেষ হওয়া পর্যন্ত বেছে নিতে ও বদলাতে পারেন।
ranking-own-private = আপনি কী বেছে নেন তা আর কেউ দেখে না। বন্ধ হলে সবার পছন্দ একসঙ্গে গোনা হয়, আর আপনারটি মুছে ফেলা হয়।
ranking-place-1 = প্রথম পছন্দ
ranking-place-2 = দ্বিতীয় পছন্দ
ranking-place-3 = তৃতীয় পছন্দ
ranking-place-4 = চতুর্থ পছন্দ
ranking-place-5 = পঞ্চম পছন্দ
ranking-nothing = কিছু বাছা হয়নি
ranking-save = আমার পছন্দ সংরক্ষণ করুন
ranking-saved = যা সংরক্ষিত আছে
ranking-unknown-fault = তালিকা থেকে কিছু বেছে নিন।
ranking-twice-fault = আপনি “{ $words }” আগেই বেছেছেন। প্রতিটি একবারই বাছুন।
ranking-gap-fault = আপনি নিচে কিছু বেছেছেন। এখানেও কিছু বাছুন।
ranking-empty-fault = অন্তত কোনটি প্রথম হওয়া উচিত তা বাছুন।
ranking-changed = এর মধ্যে আপনি এটি অন্য জায়গা থেকে বদলেছেন। এখানে যা বেছেছেন তা ফর্মে আছে; যা সংরক্ষিত তা নিচে আছে।
rankings-manage = ফোরাম ও দলের ক্রম-নির্ধারণ
rankings-manage-about = একটি পরিকল্পনায় কী আগে হওয়া উচিত তা কোনো ফোরাম, বোর্ড বা তরুণদের দলের সদস্যদের জিজ্ঞেস করুন।
rankings-manage-none = এখনও কাউকে কিছু সাজাতে বলা হয়নি।
ranking-open = একটি ক্রম-নির্ধারণ খুলুন
ranking-open-intro = এটি জিজ্ঞেস করা হচ্ছে তা সবাই দেখবেন। শুধু সদস্যরা সাজাতে পারেন, আর কে কী বেছেছেন তা কেউ দেখেন না।
ranking-look = এখনো কাউকে জিজ্ঞেস করা হয়নি। সদস্যরা যেমন পড়বেন তেমন করে দেখুন, তারপর খুলুন।
ranking-asked = কাদের জিজ্ঞেস করা হবে
ranking-asked-n = { $n } জন সদস্য
ranking-priorities-of = এর অগ্রাধিকার: { $words }
ranking-actions-of = এর পদক্ষেপ: { $words }
ranking-title-hint = যেমন: ফোরাম কী আগে রাখে।
ranking-question-hint = সহজ কথায়, যেমন: আপনার পরিবারের জন্য কী সবচেয়ে কাজে লাগত? পাঁচটি পর্যন্ত বাছুন।
ranking-closes-hint = যে শেষ দিন পর্যন্ত সদস্যরা বাছতে পারেন। সেই রাতের পর গোনা হয়।
ranking-what-fault = এমন কিছু বাছুন যাতে সাজানোর মতো অন্তত দুটি বিষয় আছে।
ranking-body-fault = কোন সদস্যদের জিজ্ঞেস করা হবে বাছুন।
ranking-title-fault = একটি ছোট শিরোনাম লিখুন।
ranking-question-fault = সদস্যদের কী জিজ্ঞেস করা হচ্ছে লিখুন।
ranking-closes-fault = আজ বা তার পরের একটি দিন লিখুন।
ranking-is-open = খোলা
ranking-to-count = বন্ধ, এখনও গোনা হয়নি
ranking-so-far = { $all } জন সদস্যের মধ্যে { $n } জন বেছেছেন।
ranking-few-members = ভূমিকা অনুযায়ী সদস্য: { $n }। { $least } জন বা তার বেশি অংশ নিলে ফল দেখানো হয়।
ranking-close = এখনই বন্ধ করে গুনুন
ranking-close-intro = প্রত্যেক সদস্য যা বেছেছেন তা গুনে মুছে ফেলা হয়। এটি ফেরানো যায় না।
ranking-withdraw = প্রত্যাহার করুন
ranking-withdraw-intro = এটি ফল ছাড়াই শেষ হয়, আর সদস্যরা যা বেছেছেন তা মুছে ফেলা হয়।
ranking-done-opened = খোলা হয়েছে। সদস্যরা তাঁদের কাজের পাতায় এটি পাবেন।
ranking-done-closed = গোনা হয়েছে। প্রত্যেকে যা বেছেছেন তা মুছে ফেলা হয়েছে।
ranking-done-withdrawn = প্রত্যাহার করা হয়েছে। সদস্যরা যা বেছেছেন তা মুছে ফেলা হয়েছে।
ranking-changed-meanwhile = এর মধ্যে এটি বদলে গেছে। আবার দেখুন।
ranking-together = তাঁরা একসঙ্গে কী আগে রাখেন
rankings-heading = সদস্যরা কী আগে রাখেন
ranking-tied = অন্য একটির সমান
ranking-how = কীভাবে গোনা হয়, আর কেন কাউকে চেনা যায় না
ranking-rule = প্রত্যেকে পাঁচটি পর্যন্ত বাছতে পারেন। প্রথম পছন্দ ৫ নম্বর পায়, দ্বিতীয় ৪, তৃতীয় ৩, চতুর্থ ২ আর পঞ্চম ১; সব সদস্যের নম্বর যোগ করা হয়। সমান নম্বর মানে একই স্থান। কে কী বেছেছেন তা গোনার সময় মুছে ফেলা হয়, আর { $least } জনের কম অংশ নিলে কোনো সংখ্যা রাখা বা দেখানো হয় না।
ranking-source = স্থান অনুযায়ী নম্বর দিয়ে গোনার কথা জঁ-শার্ল দ্য বোর্দা ১৭৮১ সালে প্যারিসে লিখেছিলেন। আমরা শুধু প্রথম পাঁচটি স্থান গুনি।
ranking-public-open = { $words }-এর সদস্যরা { $day } পর্যন্ত এগুলো সাজাতে পারেন। ফল পরে দেখানো হবে।
ranking-public-counted = { $words }-এর { $all } জন সদস্যের মধ্যে { $n } জন অংশ নিয়েছেন। { $day } গোনা হয়েছে।
ranking-public-few = { $words }-এর { $least } জনের কম সদস্য অংশ নিয়েছেন, তাই ফল দেখানো হয় না। { $day } বন্ধ হয়েছে।
waits-rankings = { $n ->
    [one] উত্তর দেওয়ার { $n }টি ক্রম-নির্ধারণ
   *[other] উত্তর দেওয়ার { $n }টি ক্রম-নির্ধারণ
}
act-ranking-answer = সদস্য হিসেবে সাজিয়েছেন
act-ranking-back = নিজের ক্রম ফিরিয়ে নিয়েছেন
act-ranking-close = একটি ক্রম-নির্ধারণ গুনেছেন
act-ranking-open = একটি ক্রম-নির্ধারণ খুলেছেন
act-ranking-withdraw = একটি ক্রম-নির্ধারণ প্রত্যাহার করেছেন
may-ranking-answer = সদস্য হিসেবে যা সামনে রাখা হয় তা সাজানো, বদলানো ও ফিরিয়ে নেওয়া।
ranking-choose-from = যা থেকে বাছতে পারেন
job-of-rankings-close = যেসব ক্রম-নির্ধারণ বন্ধ হয়েছে সেগুলো গোনা, আর প্রত্যেকে যা বেছেছেন তা মুছে ফেলা
