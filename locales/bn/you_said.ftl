# You said, we did, why; answers to messages; and whether they are true for whoever reads them.
table-responses = উত্তর
intro-responses = শিশু ও পরিবার যা বলেছে তা নিয়ে কী করা হয়েছে, বা কেন করা হয়নি।
count-responses = { $n ->
    [one] { $n }টি উত্তর
   *[other] { $n }টি উত্তর
}
kind-response = উত্তর
col-message = বার্তা
col-because = কেন
col-ages = বয়স
choice-under-way = চলছে
choice-planned = পরিকল্পনায় আছে
choice-not-done = করা হয়নি
choice-under-5 = ৫ বছরের কম
choice-5-to-10 = ৫ থেকে ১০
choice-11-to-15 = ১১ থেকে ১৫
choice-16-to-18 = ১৬ থেকে ১৮
choice-19-to-25 = ১৯ থেকে ২৫
choice-adults = মা-বাবা, অভিভাবক ও অন্য বড়রা
section-responses = কী উত্তর দেওয়া হয়েছে
response-because = কেন:
you-said-title = আপনারা বলেছেন, আমরা করেছি, কেন
you-said = আপনারা বলেছেন
we-did = আমরা করেছি
you-said-intro = শিশু, তরুণ ও পরিবার কী বলেছে, তা নিয়ে কী করা হয়েছে, আর কোনো কিছু কেন করা হয়নি।
you-said-nothing = এখনো কেউ এর উত্তর দেননি।
you-said-any = সব
you-said-show = দেখান
you-said-strategy = পরিকল্পনা
you-said-decision = এর কী হলো
you-said-ages = বয়স
you-said-area = জায়গা
you-said-waiting = এখনো উত্তর দেওয়া হয়নি
pulse-ask = এটা কি আপনার জন্য সত্যি?
pulse-yes = হ্যাঁ
pulse-partly = কিছুটা
pulse-no = না
pulse-pressed = ধন্যবাদ। এটি গোনা হয়েছে, এর আর কিছুই রাখা হয় না।
pulse-many = এই মুহূর্তে আপনার নেটওয়ার্ক থেকে অনেকে চাপ দিচ্ছেন। এক মিনিট পরে আবার চেষ্টা করুন।
pulse-of = { $n ->
    [one] অন্তত { $n } বার চাপা হয়েছে:
   *[other] অন্তত { $n } বার চাপা হয়েছে:
}
