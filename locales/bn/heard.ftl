# Where people were heard: who was reached, and what was noted.
table-reached = কাদের কাছে পৌঁছানো হয়েছে
intro-reached = যেখানে মানুষের কথা শোনা হয়েছে সেখানে কোন দলের কতজন ছিলেন: শুধু সংখ্যা, কখনো নাম নয়।
count-reached = { $n ->
    [one] { $n }টি দল
   *[other] { $n }টি দল
}
kind-reached = যে দলের কাছে পৌঁছানো হয়েছে
col-people = দল
col-count = সংখ্যা
choice-focus-group = ফোকাস গ্রুপ
choice-pop-up = পপ-আপ
choice-recruitment-panel = তরুণদের সঙ্গে নিয়োগ প্যানেল
choice-commissioning-panel = তরুণদের সঙ্গে কমিশনিং প্যানেল
reached-few = পাঁচ জনের কম
reached-several = একজন একাধিক দলের হতে পারেন, তাই এগুলো যোগ করা যায় না।
heard-title = যেখানে মানুষের কথা শোনা হয়েছে: নোট
heard-title-about = কর্মশালা ও পরিদর্শনে কী বলা হয়েছে তা দল ও বিষয় অনুযায়ী তুলুন, আর তা থেকে বার্তা তৈরি করুন।
heard-intro = কোথায় মানুষের কথা শোনা হয়েছে তা বেছে নিন। নতুন একটি পরিকল্পনার রেকর্ডের সঙ্গে যোগ করা হয়।
heard-none = পরিকল্পনায় এখনো এমন কিছু নেই।
heard-notes = নোট
heard-notes-none = এখনো কিছু লেখা হয়নি।
heard-public = এর প্রকাশ্য পাতা
heard-add = কী বলা হয়েছে লিখুন
heard-add-intro = একটি দলের একটি বিষয়ে বলা প্রতিটি কথার জন্য একটি লাইন। তারপর পরের বিষয় বা দল।
heard-people = কে বলেছে
heard-people-hint = দল হিসেবে, যেমন: ১১ থেকে ১৫ বছরের মেয়েরা। কখনো নাম নয়। পরের নোটের জন্য এটি থেকে যায়।
heard-people-fault = কে বলেছে তা দল হিসেবে লিখুন, সর্বোচ্চ { $n } অক্ষরে।
heard-theme-hint = কয়েকটি শব্দ, যেমন: স্কুলে যাওয়ার পথ।
heard-theme-fault = কী নিয়ে তা লিখুন, সর্বোচ্চ { $n } অক্ষরে।
heard-text = কী বলা হয়েছে
heard-text-hint = যেখানে পারেন তাদের নিজের কথায়; প্রতিটির জন্য নতুন লাইন।
heard-text-fault = অন্তত একটি লাইন লিখুন, প্রতিটি সর্বোচ্চ { $n } অক্ষরের।
heard-keep = নোটগুলো রাখুন
heard-kept = { $n ->
    [one] { $n }টি নোট রাখা হয়েছে।
   *[other] { $n }টি নোট রাখা হয়েছে।
}
heard-note = একটি নোট
heard-remove = নোটটি ফেলে দিন
heard-remove-heading = এটি লেখা উচিত না হয়ে থাকলে
act-heard-note = মানুষ কী বলেছে তা লিখেছেন
act-heard-remove = লেখা নোট ফেলে দিয়েছেন
found-heard-note = মানুষ কী বলেছে তার একটি নোট
goes-heard-note = নোটটি চলে যায়। তা থেকে তৈরি বার্তা পরিকল্পনায় শেষ না করা পর্যন্ত থাকে।
