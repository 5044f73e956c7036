# The yearly review
report-kind-review = পদক্ষেপগুলোর পর্যালোচনা
report-title-review = পদক্ষেপগুলোর পর্যালোচনা: { $words }
table-proposals = পর্যালোচনার সিদ্ধান্ত ও প্রস্তাব
intro-proposals = বার্ষিক পর্যালোচনায় প্রতিটি পদক্ষেপ নিয়ে কী সিদ্ধান্ত হয়েছে, আর তরুণদের দলগুলো কী প্রস্তাব করেছে, প্রতিটি কারণসহ।
count-proposals = { $n ->
    [one] ১টি সিদ্ধান্ত বা প্রস্তাব
   *[other] { $n }টি সিদ্ধান্ত ও প্রস্তাব
}
kind-proposal = প্রস্তাব
col-report = প্রতিবেদন
col-decision = এর কী হবে
col-changes = কী বদলাবে
col-answer_why = এই উত্তরের কারণ
choice-continue = চলবে
choice-change = বদলাবে
choice-finish = শেষ হয়েছে
choice-finished = শেষ হয়েছে
choice-stop = বন্ধ হবে
choice-stopped = বন্ধ হয়েছে
choice-new = নতুন
choice-taken-up = গৃহীত
choice-taken-up-in-part = আংশিক গৃহীত
choice-not-taken-up = গৃহীত হয়নি
review-actions = পদক্ষেপগুলো, একটি একটি করে
review-why-and-what = কেন, আর কী বদলাবে
review-nothing = এখনও কিছু প্রস্তাব করা হয়নি
review-undecided = { $n ->
    [one] ১টি পদক্ষেপ নিয়ে এখনও কিছু প্রস্তাব করা হয়নি।
   *[other] { $n }টি পদক্ষেপ নিয়ে এখনও কিছু প্রস্তাব করা হয়নি।
}
review-unanswered = { $n ->
    [one] তরুণদের ১টি প্রস্তাবের এখনও উত্তর নেই।
   *[other] তরুণদের { $n }টি প্রস্তাবের এখনও উত্তর নেই।
}
review-unread = { $n ->
    [one] তরুণদের ১টি প্রস্তাব অংশগ্রহণ-কর্মীর পড়ার অপেক্ষায় আছে।
   *[other] তরুণদের { $n }টি প্রস্তাব অংশগ্রহণ-কর্মীর পড়ার অপেক্ষায় আছে।
}
review-fill = যেখানে এখনও কিছু প্রস্তাব নেই, যা ঠিক পথে আছে তা চলুক আর যা হয়ে গেছে তা শেষ হোক
review-add = নতুন পদক্ষেপ প্রস্তাব করুন
review-new = একটি নতুন পদক্ষেপ
review-new-about = পর্যালোচনা সম্মত হলে এটি পরিকল্পনার একটি পদক্ষেপ হবে।
review-new-from = নতুন পদক্ষেপ হিসেবে প্রস্তাব করুন
review-drop = এই পদক্ষেপ প্রস্তাব করব না
review-decide = আপনি কী প্রস্তাব করেন
review-reason-hint = এক-দুটি বাক্যে, সবার পড়ার জন্য। শুধু যেখানে এটি এমনিই চলবে সেখানে খালি রাখুন।
review-reason-fault = কেন, তা বলুন।
review-changes = কী বদলাবে (শুধু বদলালে)
review-change-fault = কী বদলাবে বলুন, নয়তো চলতে দিন।
review-changed-meanwhile = এর মধ্যে অন্য কেউ এটি লিখেছেন। আপনার লেখা ফর্মে আছে; পাঠানোর আগে পাতাটি আবার দেখুন।
review-sent = এই পর্যালোচনা অনুমোদনের অপেক্ষায়। ফিরিয়ে নিতে এর ওপরের লেখা সংরক্ষণ করুন, তারপর বদলান।
review-wishes = তরুণরা কী প্রস্তাব করে
review-wishes-none = তরুণদের কোনো দল কিছু প্রস্তাব করেনি।
review-no-answer = এখনও নেই
review-answer = উত্তর সংরক্ষণ করুন
review-why-hint = দলটি এটি পড়ে, সবাই-ও পড়ে।
review-why-fault = কেন, তা বলুন। যাঁরা প্রস্তাব করেছেন তাঁরা এটি পড়েন।
review-meeting-fault = যে সভায় আলোচনা হয়েছে তার দিন লিখুন, আজ বা তার আগের।
report-meeting-hint = যেদিন সভায় আলোচনা হয়েছে। অনুমোদনের জন্য পাঠানোর আগে লাগবে।
report-body-hint = যে বোর্ড বা দল আলোচনা করেছে।
report-version-hint = এর পরে পরিকল্পনার সংস্করণের নাম, যেমন 1.2। সংস্করণ না থাকলে খালি রাখুন।
report-done-proposed = রাখা হলো। পর্যালোচনা অনুমোদিত হলে এটি পরিকল্পনার অংশ হবে।
reviewed-action = { $day } তারিখের পর্যালোচনা: { $words }।
reviewed-strategy = { $day } তারিখে এর পদক্ষেপগুলো পর্যালোচনা করা হয়েছে।
reviewed-read = পর্যালোচনাটি পড়ুন
proposals-own = পরিকল্পনার কী হওয়া উচিত?
proposals-own-about = কী চলবে, বদলাবে, বন্ধ হবে বা শুরু হবে তা বলো।
proposals-own-intro = বছরে একবার বড়রা পরিকল্পনার সবকিছু দেখে ঠিক করেন কী চলবে। তাঁরা ঠিক করার আগে তোমার দল বলতে পারে সে কী চায়। তাঁদের তোমাদের উত্তর দিতে হবে, কারণসহ।
proposal-read = একজন অংশগ্রহণ-কর্মী আগে পড়েন, যাতে এতে কাউকে খুঁজে পাওয়া বা আঘাত করা না যায়। তাঁরা একটি শব্দও বদলান না।
proposals-none = এখন কোনো পরিকল্পনা দেখা হচ্ছে না। হলে এখানে জানাব।
proposals-answered = তোমরা যা প্রস্তাব করেছিলে তার কী হলো
proposal-you-want = তোমরা কী চাও
proposal-new = নতুন কিছু প্রস্তাব করো
proposal-what = এর কী হওয়া উচিত?
proposal-continue = যেমন আছে তেমন চলুক
proposal-change = বদলাও
proposal-finish = হয়ে গেছে
proposal-stop = বন্ধ করো
proposal-new-thing = নতুন কিছু শুরু করো
proposal-title = কারও কী করা উচিত?
proposal-title-hint = অল্প কথায়, যেমন “সবার জন্য বাস পাস”।
proposal-title-fault = এটি কী, অল্প কথায় বলো।
proposal-state-none = এখনও কিছু নেই
proposal-state-sent = পড়ার অপেক্ষায়
proposal-state-returned = প্রশ্নসহ ফিরে এসেছে
proposal-state-read = সভার সামনে আছে
proposal-late = এটি ফেরার আগেই পরিকল্পনা ঠিক হয়ে গেছে। ফিরিয়ে নিতে পারো, বা পরের বছর আবার প্রস্তাব করতে পারো।
proposal-sealed = সভা এর উত্তর দিয়েছে, এখন প্রকাশের অপেক্ষায়। তখন ফিরিয়ে নিতে পারবে।
proposal-done-sent = পাঠানো হয়েছে। সভার আগে কেউ এটি পড়েন।
proposal-done-back = ফিরিয়ে নেওয়া হয়েছে।
proposals-manage = তরুণদের দলগুলো যা প্রস্তাব করে, পড়ার জন্য
proposals-manage-about = সভার আগে নিরাপত্তার জন্য পড়ুন।
proposals-manage-intro = এতে কাউকে খুঁজে পাওয়া বা আঘাত করা যায় কি না দেখুন। কোনো শব্দ বদলাবেন না: কিছু বাদ দিতে হলে দলকে জিজ্ঞাসা করুন।
proposal-pass = সভার সামনে রাখুন
proposal-done-passed = এটি এখন সভার সামনে আছে।
proposal-done-returned = আপনার প্রশ্নসহ ফেরত পাঠানো হয়েছে।
waits-proposals-sent = { $n ->
    [one] ১টি প্রস্তাব পড়ার আছে
   *[other] { $n }টি প্রস্তাব পড়ার আছে
}
waits-proposals-returned = { $n ->
    [one] ১টি প্রশ্নসহ ফিরে এসেছে
   *[other] { $n }টি প্রশ্নসহ ফিরে এসেছে
}
waits-reviews-open = { $n ->
    [one] ১টি পরিকল্পনা দেখা হচ্ছে
   *[other] { $n }টি পরিকল্পনা দেখা হচ্ছে
}
act-proposal-back = একটি দলের প্রস্তাব ফিরিয়ে নিয়েছেন
act-proposal-pass = একটি দলের প্রস্তাব সভার সামনে রেখেছেন
act-proposal-return = একটি দলের প্রস্তাব নিয়ে প্রশ্ন করেছেন
act-proposal-send = একটি দলের প্রস্তাব পাঠিয়েছেন
act-review-answer = একটি দলের প্রস্তাবের উত্তর দিয়েছেন
act-review-begin = একটি পর্যালোচনা শুরু করেছেন
act-review-drop = প্রস্তাবিত নতুন পদক্ষেপ ফিরিয়ে নিয়েছেন
act-review-propose = একটি পদক্ষেপের কী হবে প্রস্তাব করেছেন
found-proposal = পর্যালোচনায় একটি প্রস্তাব
goes-proposal = এই প্রস্তাবের সব কথা মুছে যাবে, তাতে আর যার নামই থাক। এটি নতুন করে লেখা যাবে।
child-title-review = { $words } নিয়ে এরপর কী হবে?
child-review-new = কী নতুন
child-review-change = কী বদলাবে
child-review-finish = কী শেষ হয়েছে
child-review-stop = কী বন্ধ হবে
child-review-continue = কী চলবে
child-review-wishes = তরুণরা কী চেয়েছিল
child-review-wishes-none = এবার তরুণদের কোনো দল কিছু প্রস্তাব করেনি।
review-intro = প্রতিটি পদক্ষেপের কী হবে তা বলুন। আপনি অনুমোদনের জন্য পাঠানো পর্যন্ত তরুণদের দলও প্রস্তাব করতে পারে; তাদের প্রতিটি প্রস্তাবের উত্তর লাগবে। অনুমোদিত হলে এটিই পরিকল্পনা।
review-words = এর ওপরের কথা
report-moved = এই কথাগুলো যা থেকে নেওয়া, সংরক্ষণের পর তা বদলেছে। প্রকাশের আগে আবার পড়ুন।
review-off = এই পর্যালোচনা বাতিল করুন
review-off-fault = তরুণরা কিছু প্রস্তাব করেছে, বা এটি অনুমোদনের অপেক্ষায়: বাতিল না করে তাদের উত্তর দিন।
report-done-off = পর্যালোচনাটি বাতিল হলো।
review-begun-fault = এই পরিকল্পনার একটি পর্যালোচনা চলছে। শেষ করুন, নয়তো বাতিল করুন।
review-later-fault = এই পরিকল্পনার পরের একটি বছর আগেই পর্যালোচনা করা হয়েছে: { $words }। পরের কোনো সময়কাল বেছে নিন।
review-change-unmeant = নিচে কিছু বদলানো হয়েছে, অথচ এই বাছাই কিছু বদলায় না: “বদলাবে” বেছে নিন, নয়তো আগের মতো করুন।
review-owner-fault = কোন সংস্থা এর দায়িত্বে, তা বলুন।
review-date-hint = যেমন 2027-03-31, বা 2027-03, বা 2027।
review-wished = নিচে দেখুন
review-wishes-done = তরুণরা কী প্রস্তাব করেছিল
proposal-decided = সভা ঠিক করেছে। পর্যালোচনা অনুমোদিত হলে এখানে উত্তর পড়বে। তার আগে কিছু বদলানো যায় না।
proposal-was-answered = সভা এর একটি উত্তর লিখে ফেলেছে। বদলালে এটি আবার পড়া হবে ও নতুন করে উত্তর দেওয়া হবে।
proposal-sure = তুমি কি ফিরিয়ে নিতে চাও?
proposal-sure-public = তাহলে তোমরা যা লিখেছিলে ও তার উত্তর পর্যালোচনা থেকে চলে যাবে। শুধু দিনটি থাকবে। এটি আর ফেরানো যায় না।
proposal-sure-held = তাহলে এটি মুছে যাবে, সভা দেখবে না। পরিকল্পনা দেখা চলাকালে আবার লিখতে পারো।
proposal-group-wants = দলটি কী চায়
proposal-asked = আগে কী জিজ্ঞাসা করা হয়েছিল
report-body-to-come = আলোচনা করবে
report-missing-year = সারা বছর মালিকের কোনো হালনাগাদ নেই
report-missing-none-year = বছরে প্রতিটি পদক্ষেপ নিয়ে মালিক কিছু না কিছু জানিয়েছেন।
action-finished-note = এটি শেষ হয়েছে। { $words } থেকে এটি আর পরিকল্পনার অংশ নয়, কারণ কাজটি হয়ে গেছে।
act-review-off = একটি পর্যালোচনা বাতিল করেছেন
report-by-file-review = { $words } তারিখে অনুমোদিত ও প্রকাশিত। এটি ফাইলে এসেছে: কী সিদ্ধান্ত হয়েছে তা ফাইলের মতো, আর প্রতিটি পদক্ষেপ কেমন চলেছে তা আজ হিসাব করা।
review-milestone = ধাপ “{ $title }”: কবের মধ্যে
review-past-fault = এই দিন ইতিমধ্যে পেরিয়ে গেছে। সামনের একটি দিন লিখুন।
