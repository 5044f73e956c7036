# The bulletin

bulletin-title = নতুন কী আছে
bulletin-intro = এখানে সবার জন্য যা কিছু খোলা, তার মধ্যে গত চার সপ্তাহে নতুন কী এসেছে।
bulletin-begun = এই পরিকল্পনা এই চার সপ্তাহের মধ্যেই এখানে রাখা হয়েছে: শুরুতে যা ছিল তাও নিচে আছে, আর সেগুলিকে নতুন বলা হয় না।
bulletin-way = নতুন কী আছে: পাতা, ফিড, ক্যালেন্ডার বা ইমেইলে
bulletin-names = সংবাদ, খবর, নিউজলেটার, newsletter, bulletin, news, feed, RSS, calendar
bulletin-none = এর মধ্যে নতুন কিছু নেই।
bulletin-no-past = নতুন কী আছে তা আজকের হিসেবে জানানো হয়। কোনো দিন না বেছে এই পাতা খুলুন।
bulletin-part = অংশ
bulletin-ward = ওয়ার্ড
bulletin-new = নতুন
bulletin-service = সেবা
bulletin-more = { $n ->
    [one] আরও { $n }টি।
   *[other] আরও { $n }টি।
}
bulletin-as-feed = ফিড হিসেবে
bulletin-as-calendar = সামনে যা আছে, আপনার নিজের ক্যালেন্ডারে
bulletin-by-mail = ইমেইলে, সদস্যদের জন্য
bulletin-feed = নতুন কী আছে: { $words }
bulletin-last-day = শেষ দিন: { $words }
bulletin-section-meetings = সভা, সিদ্ধান্ত ও প্রতিশ্রুতি
bulletin-section-voices = যা বলা হয়েছে, জিজ্ঞেস করা হয়েছে আর উত্তর দেওয়া হয়েছে
bulletin-section-plan = পরিকল্পনা, আর তা কেমন চলছে
bulletin-section-measures = পরিমাপ ও সংখ্যা
bulletin-section-money = টাকা ও পরিষেবা ক্রয়
bulletin-section-asks = প্রস্তাব ও চাওয়া
bulletin-section-training = প্রশিক্ষণ
bulletin-section-stories = কাহিনি, আর সংস্থাগুলো যা করেছে
bulletin-section-directory = নতুন সেবা
bulletin-issue = আপনার জন্য নতুন
bulletin-gone = এখানে যা নতুন ছিল তা আর দেখানো হয় না। বাকিটা “নতুন কী আছে” পাতায় আছে।
bulletin-choose = কী পেতে চান বেছে নিন
bulletin-own = আপনার বুলেটিন
bulletin-own-about = ইমেইলে কী জানতে চান আর কত ঘন ঘন, তা বেছে নিন; কিছু না চাইলেও চলে।
bulletin-own-words = আপনার জন্য যা নতুন তা নিয়ে আপনার ভাষায় একটি ইমেইল। তাতে শুধু বলা থাকে কতটি নতুন, আর থাকে তালিকার লিংক; কীসের বা কার কথা, তা থাকে না।
bulletin-kept = রাখা হয়েছে।
bulletin-rhythm = কত ঘন ঘন
bulletin-rhythm-weekly = প্রতি সোমবার, কিছু থাকলে
bulletin-rhythm-at-once = কিছু হওয়ার অল্প পরেই, দিনে সর্বোচ্চ একবার
bulletin-rhythm-off = কখনো না
bulletin-sections = কী নিয়ে
bulletin-sections-missing = অন্তত একটি অংশ বেছে নিন, বা “কখনো না” বেছে নিন।
bulletin-bodies = কোন বোর্ড ও গ্রুপের
bulletin-bodies-own = আপনি যেগুলোতে আছেন
bulletin-bodies-all = সব
bulletin-fewer = শুধু কিছু বিষয় বা ওয়ার্ডের
bulletin-themes = শুধু এসব বিষয়ের খবর (ঐচ্ছিক)
bulletin-themes-hint = পরিকল্পনায় যেভাবে লেখা আছে। সবের জন্য কিছুই বাছবেন না। যা তার বিষয় বলে না, তাও জানানো হয়।
bulletin-wards = শুধু এই ওয়ার্ডগুলোতে (না দিলেও চলে)
bulletin-wards-hint = জায়গা জানা থাকলে তা এগুলোর একটিতে হতে হবে। সব চাইলে কোনোটি বাছবেন না।
bulletin-next-title = পরেরটিতে যা থাকবে
bulletin-next = { $n ->
    [one] এ পর্যন্ত { $n }টি খবর
   *[other] এ পর্যন্ত { $n }টি খবর
}
bulletin-next-none = এ পর্যন্ত কিছু নেই।
bulletin-what = কী
bulletin-stop-title = আর ইমেইল নয়
bulletin-stop-words = বোতামে চাপ দিন, তাহলে আর কোনো বুলেটিন পাবেন না। যেকোনো সময় আবার বেছে নিতে পারেন।
bulletin-stop = আমাকে এগুলো আর পাঠাবেন না
bulletin-stopped = আপনি আর কোনো বুলেটিন পাবেন না।
letter-bulletin = বুলেটিন
mail-bulletin-subject = আপনার জন্য নতুন: { $count }
mail-bulletin-text =
    { $place }: আপনার জন্য নতুন কিছু আছে, মোট { $count }টি। তালিকা এই পাতায় আছে:

    { $link }

    এমন ইমেইল আর না চাইলে এই পাতা খুলে বোতামে চাপ দিন:

    { $stop }
mail-bulletin-short = { $place }: আপনার জন্য নতুন: { $count }। { $link }
found-bulletin_wish = একজন সদস্য বুলেটিনে কী চান
goes-bulletin_wish = ইচ্ছাটি চলে যায়। সদস্য আবার তাঁর ভূমিকার বুলেটিন পান, আর নতুন করে বেছে নিতে পারেন।
job-of-bulletin-weekly = সপ্তাহের খবরপত্র লেখা
job-of-bulletin-at-once = যাঁদের সঙ্গে সঙ্গে জানানো হয় তাঁদের খবরপত্র লেখা
