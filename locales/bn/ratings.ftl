# What groups of young people say
table-ratings = তরুণদের দল যা বলে
intro-ratings = একটি পদক্ষেপ কেমন চলছে বলে যা বলা হয়, তরুণদের দলের কাছে তা সত্যি মনে হয় কি না, আর কেন।
count-ratings = { $n ->
    [one] { $n }টি উত্তর
   *[other] { $n }টি উত্তর
}
kind-rating = তরুণদের একটি দল যা বলে
col-words = নিজেদের কথায়
choice-feels-true = সত্যি মনে হয়
choice-partly = কিছুটা
choice-not-yet = এখনও না
rating-heading = তরুণরা এ নিয়ে যা বলে
rating-differs = তারা অন্যভাবে দেখে
rating-otherwise = যেখানে তরুণরা অন্যভাবে দেখে
rating-they-say = যাঁরা করেন তাঁরা বলেন
rating-you-say = তোমাদের দল বলে
ratings-own = সত্যি মনে হয়?
ratings-own-about = তাঁরা যেমন বলেন তেমন চলছে কি না, বলো।
ratings-own-intro = বড়রা যা করবেন বলেছিলেন, আর তাঁদের মতে কেমন চলছে, তা এখানে। তোমাদের দল বলতে পারো তা সত্যি মনে হয় কি না। তোমরা যা বলো তা তাঁদের কথার পাশে থাকে, তাঁরা তা বদলাতে পারেন না।
rating-read = প্রথমে একজন অংশগ্রহণ কর্মী পড়েন, যাতে এর থেকে কাউকে চেনা না যায়। তোমার নাম থাকে না। যেকোনো সময় বদলাতে বা ফিরিয়ে নিতে পারো।
ratings-none = এমন কিছু বলা হয়নি যা নিয়ে কিছু বলতে পারো।
rating-state-none = এখনও কিছু না
rating-state-sent = পাঠানো, এখনও পড়া হয়নি
rating-state-returned = প্রশ্নসহ ফিরে এসেছে
rating-feel = তোমাদের দলের কাছে তা সত্যি মনে হয়?
rating-answer = তোমাদের উত্তর
rating-answer-fault = তিনটির একটি বেছে নাও।
rating-why = কেন, নিজেদের কথায়
rating-why-hint = সবাই পড়তে পারবে। কারও নাম লিখো না, আর এমন কিছু না যাতে কাউকে চেনা যায়।
rating-private-fault = ফোন নম্বর ও ঠিকানা বাদ দাও: সবাই পড়তে পারবে।
rating-send = পাঠাও
rating-back = ফিরিয়ে নাও
rating-question = আমরা যা জানতে চাই
rating-done-sent = পাঠানো হয়েছে। প্রথমে একজন অংশগ্রহণ কর্মী পড়েন।
rating-done-back = ফিরিয়ে নেওয়া হয়েছে। আর কেউ পড়ে না।
rating-changed = এর মধ্যে তোমাদের দলের কেউ লিখেছে। তোমার লেখা ফর্মে আছে।
rating-theirs = তারা যা লিখেছে
ratings-manage = তরুণদের দলের কথা, পড়ার জন্য
ratings-manage-about = সবার আগে নিরাপত্তার জন্য পড়ুন।
ratings-manage-intro = এর থেকে কাউকে চেনা বা আঘাত করা যায় কি না দেখুন। কোনো শব্দ বদলাবেন না: কিছু বাদ দিতে হলে দলকে বলুন।
ratings-manage-none = পড়ার জন্য কিছু অপেক্ষায় নেই।
rating-look-for = নাম, জায়গা, সময় ও ঘটনা যাতে কাউকে চেনা যায়; অভিযোগ। শুনতে কঠিন হওয়া কোনো কারণ নয়।
rating-publish = প্রকাশ করুন
rating-ask = দলকে যা জিজ্ঞেস করেন
rating-ask-hint = কী বাদ যাবে বা অন্যভাবে বলা উচিত, আর কেন।
rating-return = ফেরত পাঠান
rating-done-public = প্রকাশিত। যাঁরা কাজ করেন তাঁদের কথার পাশে আছে।
rating-done-returned = দলকে ফেরত পাঠানো হয়েছে।
waits-ratings-sent = { $n ->
    [one] পড়ার জন্য { $n }টি
   *[other] পড়ার জন্য { $n }টি
}
waits-ratings-returned = { $n ->
    [one] ফিরে এসেছে { $n }টি
   *[other] ফিরে এসেছে { $n }টি
}
act-rating-send = একটি পদক্ষেপ সত্যি মনে হয় কি না বলেছেন
act-rating-back = তা ফিরিয়ে নিয়েছেন
act-rating-publish = তরুণদের দলের কথা প্রকাশ করেছেন
act-rating-return = তরুণদের দলকে প্রশ্ন করেছেন
detail-body = সংস্থা বা দল
found-rating = তরুণদের দলের কথা, এখনও প্রকাশিত নয়
goes-rating = এই উত্তরের সব কথা মুছে যাবে। দল নতুন করে উত্তর দিতে পারে।
may-rating-write = নিজের তরুণ দলের হয়ে বলা, একটি পদক্ষেপ কেমন চলছে বলে যা বলা হয় তা সত্যি মনে হয় কি না, এবং ফিরিয়ে নেওয়া।
may-rating-read = তরুণদের দলের কথা সবার আগে পড়া, এবং প্রকাশ করা বা প্রশ্ন করা।
child-felt = তোমাদের কাছে সত্যি মনে হয়?
child-felt-meaning = বড়রা যা বলেন তরুণরা তা দেখেছে। তারা এই ভাবে।
