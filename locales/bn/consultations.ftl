# Consultations: what people are asked about before it is agreed, and what came of it.
table-consultations = মতামত নেওয়া
intro-consultations = যেসব লেখা সম্মত হওয়ার আগে তা নিয়ে মানুষের মতামত নেওয়া হয়েছে: মানুষ কী বলেছেন, কী সিদ্ধান্ত হয়েছে ও কেন, আর সেজন্য কী বদলানো হয়েছে।
count-consultations = { $n ->
    [one] { $n } বার মতামত নেওয়া
   *[other] { $n } বার মতামত নেওয়া
}
kind-consultation = মতামত নেওয়া
table-sections = যেসব লেখা নিয়ে মতামত নেওয়া হয়েছে তার অংশ
intro-sections = প্রতিটি অংশের খসড়া, আর যেমন সম্মত হয়েছে তেমন লেখা।
count-sections = { $n ->
    [one] { $n }টি অংশ
   *[other] { $n }টি অংশ
}
kind-section = অংশ
col-consultation = মতামত নেওয়া
col-section = অংশ
col-outcome = এর কী হলো
col-heading = শিরোনাম
col-easy = সহজ ভাষায়
col-agreed = সম্মত লেখা
consultation-ahead = তুমি { $day } থেকে মতামত জানাতে পারবে।
consultation-open = তুমি { $day } পর্যন্ত মতামত জানাতে পারো।
consultation-closed = এটি শেষ হয়েছে। এর কী হলো তা { $day } তারিখের মধ্যে জানানোর কথা দেওয়া হয়েছে।
consultation-over = এটি শেষ হয়েছে, আর এর কী হলো তা এখানে আছে। { $day } তারিখে উত্তর দেওয়া হয়েছে।
consultation-say = তোমার মতামত জানাও
consultation-waiting = এখনো উত্তর দেওয়া হয়নি
consultation-late = { $n ->
    [one] উত্তর নেই, { $n } দিন দেরি
   *[other] উত্তর নেই, { $n } দিন দেরি
}
consultation-answered = উত্তর দেওয়া হয়েছে
consultation-answered-late = { $n ->
    [one] { $n } দিন দেরিতে উত্তর দেওয়া হয়েছে
   *[other] { $n } দিন দেরিতে উত্তর দেওয়া হয়েছে
}
consultation-outcome = এর কী হলো
consultation-marks = খসড়ায় যা যোগ করা হয়েছে তার নিচে দাগ দেওয়া; যা সরানো হয়েছে তা দাগ দিয়ে কাটা।
consultation-unchanged = এই অংশে কিছুই বদলানো হয়নি।
consultation-added = যোগ করা হয়েছে:
consultation-removed = সরানো হয়েছে:
consultation-end = (শেষ)
consultation-easy = একই কথা, সহজ ভাষায়
consultation-said = মানুষ যা বলেছেন
consultation-said-none = মানুষ যা লিখেছেন তা থেকে এখন পর্যন্ত কোনো বার্তা তৈরি হয়নি।
consultation-new = একটি লেখা নিয়ে মতামত নিন
consultation-new-intro = একটি পরিকল্পনার খসড়া, বা যেকোনো নথি। প্রতিটি অংশ একটি প্রশ্ন হয়ে যায়, যাতে নিজের কথা লেখার জায়গা থাকে; অন্য প্রশ্ন ওয়ার্কবুকে যোগ করা যায়।
consultation-plan = এটি যে পরিকল্পনার খসড়া
consultation-plan-hint = কোনো পরিকল্পনার খসড়া হলে। আপনি লেখা না দিলে তার অগ্রাধিকার ও পদক্ষেপগুলো থেকে লেখাটি তৈরি হয়।
consultation-text = লেখাটি
consultation-text-hint = প্রতিটি শিরোনাম # দিয়ে শুরু করুন, আর সেটির লেখা তার নিচে লিখুন।
consultation-text-missing = লেখাটি লিখুন, অথবা এটি যে পরিকল্পনার খসড়া সেটি বেছে নিন।
consultation-text-many = একবার মতামত নেওয়ায় সর্বোচ্চ { $n }টি অংশ থাকে। কয়েকটি একসঙ্গে করুন।
consultation-text-heading = প্রতিটি অংশে # দিয়ে শুরু হওয়া একটি শিরোনাম, আর তার নিচে লেখা থাকতে হবে।
consultation-begin = অংশগুলো তৈরি করুন
consultation-asks = এটি নিয়ে তুমি কী ভাবো: { $words }
consultation-answer-by = এর কী হলো তা যেদিনের মধ্যে জানাবেন
consultation-answer-by-hint = এই দিনটি সবাই দেখে, আর তার পরে আপনার কত দিন দেরি হচ্ছে তাও।
consultation-answer-by-fault = যে শেষ দিন পর্যন্ত মানুষ উত্তর দিতে পারে, তার পরের একটি দিন লিখুন।
consultation-sections-gone = একটি অংশের আর কোনো প্রশ্ন নেই: ওয়ার্কবুকে সেটির নাম part1, part2 ইত্যাদি নয়। আবার সেই নাম দিন, বা নতুন করে পরামর্শ শুরু করুন।
consultation-settle = এর কী হবে
consultation-settle-later = এটি শেষ হলে, এর কী হবে তা আপনি এখানে জানাবেন।
consultation-settle-intro = মানুষ যা লিখেছেন তা থেকে তৈরি প্রতিটি বার্তার উত্তর দরকার: কী সিদ্ধান্ত হয়েছে, আর কেন। তারপর প্রতিটি অংশ যেমন সম্মত হয়েছে তেমন লিখুন। আপনি সবাইকে জানালে কী বদলানো হয়েছে তা সবাই দেখতে পায়।
consultation-agreed = যেমন সম্মত হয়েছে: { $words }
consultation-agreed-missing = লেখাটি যেমন সম্মত হয়েছে তেমন লিখুন। কিছু বদলানো না হলে খসড়া যেমন ছিল তেমন রাখুন।
consultation-why = কেন: { $words }
consultation-why-hint = কেন এটি বদলানো হয়েছে, বা কেন হয়নি। বদলানো হয়ে থাকলে এটি দরকার।
consultation-why-missing = এই অংশ কেন বদলানো হয়েছে তা লিখুন।
consultation-outcome-hint = কয়েকটি সহজ বাক্যে, যারা অংশ নিয়েছে তাদের সবার জন্য।
consultation-outcome-missing = এর কী হলো তা লিখুন।
consultation-agree = পরিকল্পনাটি আজ থেকে সম্মত
consultation-keep = রাখুন
consultation-tell = সবাইকে জানান
consultation-answer = উত্তর দিন
consultation-unanswered = { $n ->
    [one] { $n }টি বার্তার উত্তর নেই। আগে উত্তর দিন: কী সিদ্ধান্ত হয়েছে, আর কেন।
   *[other] { $n }টি বার্তার উত্তর নেই। আগে উত্তর দিন: কী সিদ্ধান্ত হয়েছে, আর কেন।
}
consultation-done-kept = এটি রাখা হয়েছে। আপনি সবাইকে জানানোর আগে অন্য কেউ এটি দেখতে পায় না।
consultation-done-told = এর কী হলো তা সবাই দেখতে পায়।
consultation-easy-draft = খসড়াটি, সহজে পড়ার মতো
tag-open = এখন খোলা
tag-late = দেরি হয়েছে
tag-answered = উত্তর দেওয়া হয়েছে
home-say = তোমার কথা বলো
consultation-unread = মানুষের লেখা { $n }টি কথা এখনো পড়া হয়নি। সুরক্ষা প্রধান আগে তা পড়েন।
consultation-unsaid = { $n }টি কথা এগিয়ে দেওয়া হয়েছে কিন্তু বার্তা হয়নি, তাই কেউ উত্তর দেন না। তা থেকে বার্তা তৈরি করুন, বা কোনো বার্তার সঙ্গে যুক্ত করুন।
