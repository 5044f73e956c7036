table-curve_notes = রেখার টীকা
intro-curve_notes = রেখা ঘোরানো: সংখ্যাগুলি কেন এমন, কে সাহায্য করতে পারে, কীসে কাজ হবে, আর কী প্রস্তাব করা হচ্ছে।
kind-curve-note = রেখার টীকা
table-assessments = সমতার প্রভাব মূল্যায়ন
intro-assessments = একটি পরিকল্পনা, অগ্রাধিকার বা কাজ প্রতিটি বৈশিষ্ট্যের মানুষের জন্য কী অর্থ বহন করবে, তা কীসের উপর দাঁড়িয়ে, আর কে তার দায়িত্ব নেয়।
kind-assessment = সমতার প্রভাব মূল্যায়ন
table-impacts = বৈশিষ্ট্য অনুযায়ী প্রভাব
intro-impacts = একটি বৈশিষ্ট্যের মানুষের জন্য মূল্যায়ন কী পায়, আর তা নিয়ে কী করা হয়।
kind-impact = প্রভাব
col-day = দিন
col-step = ধাপ
col-subject = কী মূল্যায়ন করা হয়
col-stage = কতদূর হয়েছে
col-evidence = প্রমাণ
col-changed = এর কারণে যা অন্যভাবে করা হয়
col-review_day = আবার দেখা হবে
col-signed_off_day = অনুমোদনের দিন
col-signed_by = কে অনুমোদন করেছে
col-assessment = মূল্যায়ন
col-characteristic = বৈশিষ্ট্য
col-impact = প্রভাব
col-mitigation = এ নিয়ে যা করা হয়
choice-story-behind-the-baseline = ভিত্তিরেখার পেছনের কথা
choice-partners = যে অংশীদাররা সাহায্য করতে পারে
choice-what-would-work = কীসে কাজ হবে
choice-what-we-propose = আমরা যা প্রস্তাব করি
choice-screening = প্রাথমিক দেখা
choice-full = পূর্ণ মূল্যায়ন
choice-signed-off = অনুমোদিত
choice-age = বয়স
choice-disability = প্রতিবন্ধিতা
choice-gender-reassignment = লিঙ্গ পুনর্নির্ধারণ
choice-marriage-and-civil-partnership = বিবাহ ও নাগরিক অংশীদারিত্ব
choice-pregnancy-and-maternity = গর্ভাবস্থা ও মাতৃত্ব
choice-race = জাতিসত্তা
choice-religion-or-belief = ধর্ম বা বিশ্বাস
choice-sex = লিঙ্গ
choice-sexual-orientation = যৌন অভিমুখিতা
choice-SEND = বিশেষ শিক্ষাগত চাহিদা ও প্রতিবন্ধিতা (SEND)
choice-deprivation = বঞ্চনা
choice-care-experience = পরিচর্যায় থাকার অভিজ্ঞতা
choice-positive = ভালো
choice-negative = খারাপ
choice-neutral = কোনোটাই নয়
choice-not-known = জানা নেই
curve-heading = রেখা ঘোরানো
curve-about = অংশীদাররা সংখ্যাগুলি থেকে কী বোঝেন, ধাপে ধাপে। নম্বরগুলি লেখচিত্রেও আছে।
curve-empty = এই ধাপের জন্য কেউ কিছু লেখেননি।
curve-at = লেখচিত্রে { $words }-এ
curve-nowhere = লেখচিত্রে নেই: সেই দিনের আগের কোনো সংখ্যা নেই
curve-in-words = টীকার নম্বর: { $words }।
groups-other = অন্যান্য দল
groups-missing = এর ভিত্তিতে কোনো সংখ্যা নেই: { $words }
gap-about = প্রতিটি দলের সর্বশেষ সংখ্যা, আর এলাকার বাকি সবার থেকে তা কত দূরে, অথবা সারিতে বলা থাকলে সবার থেকে। পার্থক্য তখনই গণ্য যখন তা দৈবের চেয়ে বেশি (95%)। কম মানুষ গোনা হলে দৈবে সংখ্যা অনেক নড়ে।
gap-rest = বাকি সবার থেকে
gap-everybody = এই দলসহ সবার থেকে
gap-unsure = এটি কতটা নিশ্চিত তা প্রকাশ করা হয়নি
gap-higher = বেশি
gap-lower = কম
gap-none = আলাদা করে বলা যায় না
figure-fewest = 10 জনের কম
characteristic-local = স্থানীয়ভাবে গৃহীত, আইনে নেই
log-heading = এই পরিমাপের পরিবর্তন
log-none = এর সংজ্ঞা, লক্ষ্য ও ছেদ প্রথমে যেমন লেখা হয়েছিল তেমনই আছে, { $words }।
log-added = যোগ করা হয়েছে
log-changed = বদলানো হয়েছে
log-ended = শেষ করা হয়েছে
log-from = আগে
log-to = এখন
log-nothing = কিছুই না
assessment-unsigned = অনুমোদিত নয়
assessment-unstated = অনুমোদিত কি না তা বলা নেই
assessment-due = { $day }-এর মধ্যে আবার দেখার কথা ছিল
section-assessments = সমতার প্রভাব মূল্যায়ন
empty-assessments = কোনো সমতার প্রভাব মূল্যায়ন লেখা নেই।
assessments-without = যে পরিকল্পনা ও অগ্রাধিকারের নেই
assessments-actions = { $n ->
    [one] { $all }টি পদক্ষেপের একটির নিজের বা তার পরিকল্পনার কোনো মূল্যায়ন নেই; তার পাতায় তা বলা আছে।
   *[other] { $all }টি পদক্ষেপের { $n }টির নিজের বা তাদের পরিকল্পনার কোনো মূল্যায়ন নেই; প্রতিটির পাতায় তা বলা আছে।
}
assessments-all = প্রতিটি পরিকল্পনা ও অগ্রাধিকারের আছে, নিজের বা তার পরিকল্পনার।
impacts-heading = কার জন্য কী অর্থ
impact-none = মূল্যায়ন হয়নি
impact-unrecorded = এখানে লেখা নেই
complete-strategies-assessed = সমতার প্রভাব মূল্যায়ন আছে এমন পরিকল্পনা
complete-assessments-stand = যে সমতার প্রভাব মূল্যায়ন অনুমোদিত ও পুনরালোচনার সময় পেরোয়নি
records-title = পরিকল্পনার নথি
records-title-about = পরিকল্পনা, কী মাপা হয়, অংশীদাররা তা থেকে কী বোঝেন, আর কার জন্য কী অর্থ: এখানে যোগ, বদল ও শেষ করা হয়। প্রতিটি পরিবর্তন রাখা থাকে।
record-add = একটি যোগ করুন
record-added-reports = প্রতিবেদন যোগ হয় স্বাক্ষরিত হলে।
record-added-people = কাউকে যোগ করা হয় ফাইলের মাধ্যমে, তিনি যে সরকারি পদে আছেন তার সঙ্গে: অন্য কারও নাম বলা হয় না।
record-new = নতুন: { $words }
record-end = এই নথি শেষ করুন
record-end-intro = শেষ হওয়া নথি কখনও মোছা হয় না। পরদিন থেকে তা আর পরিকল্পনার অংশ নয়; তার ইতিহাস থাকে।
record-ended-list = শেষ হয়েছে
record-has-ended = এটি { $day } তারিখে শেষ হয়েছে এবং পরিকল্পনার অংশ নয়। ফিরিয়ে আনলে ওই তারিখ মুছে যায়; তার ইতিহাস থাকে।
record-back = এটি পরিকল্পনায় ফিরিয়ে আনুন
record-returned = এটি আবার পরিকল্পনার অংশ।
record-none = এখনও একটিও নেই।
record-within = যার অংশ
count-curve_notes = { $n ->
    [one] { $n }টি টীকা
   *[other] { $n }টি টীকা
}
count-assessments = { $n ->
    [one] { $n }টি সমতার প্রভাব মূল্যায়ন
   *[other] { $n }টি সমতার প্রভাব মূল্যায়ন
}
count-impacts = { $n ->
    [one] { $n }টি প্রভাব
   *[other] { $n }টি প্রভাব
}
