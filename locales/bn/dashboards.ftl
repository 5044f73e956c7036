# Dashboards: somebody's own work, an organisation, all of it, a board
update-left = { $n ->
    [one] { $n } দিন বাকি
   *[other] { $n } দিন বাকি
}
mine-title = আপনার পদক্ষেপ
mine-not-asked = এখন কিছু জিজ্ঞেস করা হচ্ছে না
work-waits = আপনার জন্য যা অপেক্ষায়
work-places = যেখানে যেতে পারেন
updates-show-returned = প্রশ্নসহ ফেরত
updates-show-nothing = এখনও কিছু পাঠানো হয়নি
updates-show-public = প্রকাশিত
updates-show-kept = অনুমোদিত, অংশীদারদের জন্য বা আটকে রাখা
dash-as-of = { $day } তারিখে অবস্থা এমন।
dash-more = { $n ->
    [one] আরও { $n }টি
   *[other] আরও { $n }টি
}
dash-later = গোনা হয়নি: পরে শুরু হবে, বা এর পরিকল্পনার প্রতিবেদন হয় না
dash-no-period = এখনও কেউ এর প্রতিবেদন দেন না, তাই কেমন চলছে তা বলা হয়নি।
dash-organisations = কেমন চলছে, সংস্থা ধরে
dash-organisation-about = যা কিছুর দায়িত্ব তার বা যাতে সে সাহায্য করে: কেমন চলছে, কী বাধা আছে, আর সামনে কী।
dash-organisations-none = পদক্ষেপের দায়িত্ব আছে বা তাতে সাহায্য করে এমন কোনো সংস্থায় আপনার ভূমিকা নেই।
dash-organisation-intro = এই সংস্থা যা কিছুর দায়িত্বে আছে বা যাতে সাহায্য করে।
dash-helps = যাতে সাহায্য করে ({ $n })
dash-barriers = কী বাধা আছে ({ $n })
dash-missed = যেসব ধাপ সময়মতো হয়নি ({ $n })
dash-coming = সামনের ধাপ ({ $n })
may-organisation-see = নিজের সংস্থা যা কিছুর দায়িত্বে আছে বা যাতে সাহায্য করে তা কেমন চলছে, আর তার হালনাগাদ কতদূর, তা দেখা।
chase-title = এখন কীসের খোঁজ নিতে হবে
chase-title-about = প্রতিটি পরিকল্পনার হালনাগাদ কতদূর, আর যা যা খোঁজ নিতে হবে, সবচেয়ে জরুরিটি আগে।
chase-intro = প্রতিটি সংখ্যা ও সারি সেখানে নিয়ে যায় যেখানে কাজটি করা যায়।
chase-nothing = খোঁজ নেওয়ার কিছু নেই।
chase-counts = হালনাগাদ কতদূর
chase-due = হালনাগাদের শেষ দিন
chase-all = চাওয়া হয়েছে
chase-public = প্রকাশিত
chase-kept = অনুমোদিত, প্রকাশ্য নয়
chase-to-read = পড়তে হবে
chase-returned = ফেরত পাঠানো
chase-nothing-yet = কিছু পাঠানো হয়নি
chase-late-n = এর মধ্যে দেরি
chase-read = পড়ে অনুমোদন করার হালনাগাদ ({ $n })
chase-sent = পাঠানোর দিন
chase-late = যেসব হালনাগাদ দেরিতে আছে ({ $n })
chase-silent = কিছু বলা হয়নি
chase-barriers = কী বাধা আছে, আর কার অপেক্ষায় ({ $n })
chase-waits-for = যার অপেক্ষায়
chase-nobody-asked = কোনো বোর্ডকে জিজ্ঞেস করা হয়নি
chase-reports = লেখার প্রতিবেদন ({ $n })
chase-sign = স্বাক্ষরের অপেক্ষায় প্রতিবেদন ({ $n })
chase-young = তরুণরা যা বলে, পড়তে হবে ({ $n })
chase-young-since = { $n ->
    [one] { $day } থেকে { $n }টি উত্তর অংশগ্রহণ কর্মীর অপেক্ষায়।
   *[other] { $n }টি উত্তর অংশগ্রহণ কর্মীর অপেক্ষায়, সবচেয়ে পুরোনোটি { $day } থেকে।
}
dash-goes = কেমন চলছে: { $words }
dash-body-about = এটি কী দেখাশোনা করে, তা ঠিকমতো হচ্ছে কি না, আর কী উত্তরের অপেক্ষায়।
dash-body-way = কেমন চলছে, এক পাতায়
dash-body-intro = এই বোর্ড বা দল কী দেখাশোনা করে, তা ঠিকমতো হচ্ছে কি না, আর কী উত্তরের অপেক্ষায়। সবটাই সবার জন্য খোলা।
dash-above = এটি যার কাছে জবাব দেয়:
dash-body-nothing = এর উত্তরের অপেক্ষায় কিছু নেই।
dash-body-no-actions = চালু কোনো পরিকল্পনার কোনো পদক্ষেপ এটি তদারক করে না।
dash-plans = যেসব পরিকল্পনা এটি দেখে
dash-signals = সংখ্যাগুলো কী বলে
dash-signals-intro = প্রতিটি পরিকল্পনার স্কোরকার্ডে যেমন গোনা হয়। দৈবের চেয়ে বেশি হলেই কেবল ভালো বা খারাপ বলা হয়।
dash-otherwise = তরুণদের { $all }টি উত্তরের মধ্যে { $have }টি, যাঁরা কাজটি করেন তাঁদের চেয়ে অন্যভাবে দেখে।
waits-answers = { $n ->
    [one] { $n }টি বিষয় উত্তরের অপেক্ষায়।
   *[other] { $n }টি বিষয় উত্তরের অপেক্ষায়।
}
travel-better-short = ভালো
travel-same-short = আগের মতো
travel-worse-short = খারাপ
dash-who = কে জবাব দেন
duties-answered = আপনি যা জানিয়েছেন
waits-updates-late = { $n ->
    [one] { $n }টি হালনাগাদ দেরিতে আছে।
   *[other] { $n }টি হালনাগাদ দেরিতে আছে।
}
chase-proposals = তরুণরা পরিকল্পনার জন্য যা প্রস্তাব করে, পড়তে হবে ({ $n })
