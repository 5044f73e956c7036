# Where there is something, and where not

coverage-title = কোথায় কী আছে, আর কোথায় নেই
coverage-intro = এলাকা অনুযায়ী: সেখানে একটি আছে কি না, আর কত পোস্টকোড থেকে পনেরো মিনিট হাঁটায় একটি পাওয়া যায়।
coverage-show = দেখান
coverage-of = { $words }, এলাকা অনুযায়ী
coverage-alt = মানচিত্র: পোস্টকোডসহ চৌকো ঘর, নাগালে আছে কি না সেই রঙে: { $words }। নিচের সারণিতে একই কথা।
coverage-no-areas = কোন পোস্টকোড কোন এলাকায় তা এখানে জানা নেই।
coverage-reach = নাগালে মানে সোজা পথে ১,২০০ মিটারের বেশি নয়: মাঝে পানি বা রেললাইন না থাকলে পনেরো মিনিট হাঁটা।
coverage-all = নাগালে
coverage-some = কারও নাগালে
coverage-none = নাগালের বাইরে
coverage-dot = একটি সেবা
coverage-services = সেখানে সেবা
coverage-percent = যে পোস্টকোডের নাগালে একটি আছে
coverage-gap = নেই
coverage-honest = গোনা হয় ডিরেক্টরিতে সবার জন্য যা আছে, চলছে আর দুই বছরের মধ্যে যাচাই করা। পোস্টকোড মানে মানুষ নয়: অনেক ফ্ল্যাটের এলাকায় পোস্টকোড কম।
coverage-gaps = { $n ->
    [one] { $n }টি এলাকায় একটিও নেই।
   *[other] { $n }টি এলাকায় একটিও নেই।
}
