table-measures = পরিমাপ
intro-measures = কী গোনা হয়, কে গোনে, আর কোন দিকে গেলে ভালো। প্রতিটি পাতা বলে সংখ্যাগুলো সত্যিই বদলেছে কি না।
count-measures = { $n ->
    [one] { $n }টি পরিমাপ
   *[other] { $n }টি পরিমাপ
}
kind-measure = পরিমাপ
table-areas = এলাকা
intro-areas = সংখ্যাগুলো যেসব এলাকার।
count-areas = { $n ->
    [one] { $n }টি এলাকা
   *[other] { $n }টি এলাকা
}
kind-area = এলাকা
table-neighbours = পরিসংখ্যানগত প্রতিবেশী
intro-neighbours = যেসব এলাকা অন্য একটির মতো, আর কতটা মতো।
count-neighbours = { $n ->
    [one] { $n }টি প্রতিবেশী
   *[other] { $n }টি প্রতিবেশী
}
kind-neighbour = প্রতিবেশী
table-targets = লক্ষ্যমাত্রা
intro-targets = পরিমাপগুলো কোথায় পৌঁছানোর কথা, আর কবে।
count-targets = { $n ->
    [one] { $n }টি লক্ষ্যমাত্রা
   *[other] { $n }টি লক্ষ্যমাত্রা
}
kind-target = লক্ষ্যমাত্রা
table-breaks = ধারায় ছেদ
intro-breaks = কখন থেকে অন্যভাবে গোনা হয়, বা জানা কোনো পরিবর্তনের কারণে নতুন সীমা ধরা হয়।
count-breaks = { $n ->
    [one] { $n }টি ছেদ
   *[other] { $n }টি ছেদ
}
kind-break = ছেদ
table-datasets = উপাত্ত
intro-datasets = সংখ্যাগুলো কোথা থেকে এসেছে: প্রতিটি প্রকাশ, প্রতিবেদন ও হাতে লেখা তথ্য। পরেরটি আগেরটিকে কখনো মুছে ফেলে না।
count-datasets = { $n ->
    [one] { $n }টি উপাত্ত
   *[other] { $n }টি উপাত্ত
}
kind-dataset = উপাত্ত
col-topic = বিষয়
col-code = সংকেত
col-polarity = কখন ভালো
col-form = সংখ্যার ধরন
col-decimals = দশমিকের ঘর
col-numerator = কী গোনা হয়
col-denominator = কাদের মধ্যে
col-year = এক বছর মানে
col-licence = ব্যবহারের শর্ত
col-next_release = পরের সংখ্যা আসার কথা
col-remarks = সংখ্যাগুলো সম্পর্কে যা জানা দরকার
col-part_of = যার অংশ
col-other_names = অন্য নাম
col-neighbour = প্রতিবেশী
col-rank = স্থান
col-closeness = কতটা মতো
col-measure = পরিমাপ
col-baseline = শুরুর সংখ্যা
col-baseline_period = শুরুর সময়
col-target_period = যার মধ্যে পৌঁছাতে হবে
col-format = ফাইলের ধরন
col-file = ফাইল
col-hash = ফাইলের SHA-256
col-figures = সংখ্যা
col-profile = ছোট সংখ্যার নিয়ম
choice-high = বেশি হলে
choice-low = কম হলে
choice-neither = কোনোটাই নয়
choice-percent = শতাংশ
choice-rate = হার
choice-count = গণনা
choice-average = গড়
choice-money = টাকা
choice-ratio = অনুপাত
choice-calendar-year = পঞ্জিকা বছর
choice-financial-year = অর্থবছর
choice-academic-year = শিক্ষাবছর
choice-extremely-close = অত্যন্ত কাছাকাছি
choice-very-close = খুব কাছাকাছি
choice-close = কাছাকাছি
choice-somewhat-close = কিছুটা কাছাকাছি
choice-not-close = কাছাকাছি নয়
choice-country = দেশ
choice-region = অঞ্চল
choice-authority = কর্তৃপক্ষ
choice-place = জায়গা
choice-break = এখান থেকে অন্যভাবে গোনা
choice-rebase = এখান থেকে নতুন সীমা
section-feeds = যেসব সূচকে এটি লাগে
section-printed = নথিতে ছাপা
section-measures = সংখ্যার ধারা
choice-reporting-year = প্রতিবেদন বছর, ৩১ মার্চ পর্যন্ত
table-printed = ধারার পাশে ছাপা সংখ্যা
intro-printed = নথিতে যা ছাপা, আর ধারা এখন যা বলে।
kind-printed = ছাপা সংখ্যা
col-statistic = পরিসংখ্যান
col-likeness = একই কি না
choice-same-measure = একই পরিমাপ
choice-similar-measure = কাছাকাছি পরিমাপ
choice-another-measure = অন্য পরিমাপ
count-printed = { $n ->
    [one] { $n }টি ছাপা সংখ্যা
   *[other] { $n }টি ছাপা সংখ্যা
}
act-figures-hold = সংখ্যা যোগ হয়েছে, শুধু অংশীদাররা দেখবে
detail-figures = সংখ্যা
