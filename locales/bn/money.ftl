# Money: funds, bids, and grants that were awarded

table-funding = অর্থায়ন
kind-funding-item = অর্থায়ন
count-funding = { $n ->
    [one] টাকা নিয়ে { $n }টি বিষয়
   *[other] টাকা নিয়ে { $n }টি বিষয়
}
intro-funding = যে টাকার জন্য আবেদন করা যায়, শেষ তারিখ অনুযায়ী, আর সভায় টাকা নিয়ে যা বলা হয়েছে।
table-grant_files = অনুদানের ফাইল
kind-grant-file = অনুদানের ফাইল
count-grant_files = { $n ->
    [one] অনুদানের { $n }টি ফাইল
   *[other] অনুদানের { $n }টি ফাইল
}
intro-grant_files = যেসব ফাইলে অর্থদাতারা নিজেদের দেওয়া অনুদান প্রকাশ করেছে, 360Giving মান অনুযায়ী।
count-grants = { $n ->
    [one] { $n }টি অনুদান
   *[other] { $n }টি অনুদান
}
kind-grant = অনুদান
col-funder = কে দেয়
col-programme = যার অংশ
col-opens_on = যেদিন খোলে
col-deadline_at = শেষ তারিখে কটা পর্যন্ত
col-year_inferred = সাল হিসাব করে বের করা হয়েছে
col-amount_from = কত থেকে (পূর্ণ পাউন্ডে)
col-amount_to = কত পর্যন্ত (পূর্ণ পাউন্ডে)
col-who_can_apply = কারা আবেদন করতে পারে
col-joint = একটি সংস্থা, নাকি কয়েকটি
col-more_at = আরও তথ্য
col-taken_in = যেদিন এখানে নেওয়া হয়েছে
col-awards = এতে কতটি অনুদান আছে
choice-fund-to-apply-for = যে তহবিলে আবেদন করা যায়
choice-programme = কর্মসূচি
choice-allocation = বরাদ্দ
choice-award = মঞ্জুর করা টাকা
choice-bid = টাকার জন্য আবেদন
choice-idea = ভাবনা
choice-alone = একটি সংস্থা একা
choice-together = কয়েকটি সংস্থা একসঙ্গে
choice-alone-or-together = একা বা একসঙ্গে

money-title = টাকা
money-names = অনুদান, তহবিল, টাকা, grant, fund, bid
money-intro = কীসের জন্য আবেদন করা যায়, এলাকায় কী এসেছে, আর কে তা পেয়েছে।
money-brought = এলাকায় আনা টাকা
money-outside = বাইরে থেকে
money-within = এখানকার অংশীদারদের থেকে
money-grants = অনুদান
money-rule = যে টাকা দিয়েছে সে এখানকার অংশীদার না হলে তবেই সেই টাকা এলাকায় আনা বলে গোনা হয়: সে কোনো কাজের দায়িত্বে নেই, কোনো দল চালায় না, কোনো দলে তার আসন বা পদ নেই, আর সে অঙ্গীকারে সই করেনি। শুধু পাউন্ড যোগ করা হয়। কোনো সংস্থা নিজে এখানে যা জানিয়েছে, তা-ও বাকিগুলোর সঙ্গে গোনা হয়।
money-other = অন্য মুদ্রায়, যা যোগ করা হয় না:
money-by-year = মঞ্জুরের বছর অনুযায়ী
money-year = বছর
money-by-ward = ওয়ার্ড অনুযায়ী
money-no-ward = জানা কোনো অনুদান বলে না যে এটি এর জন্য:
money-by-programme = কর্মসূচি অনুযায়ী
money-no-programme = এখানকার তহবিল, কাজের চুক্তি ও অনুরোধের যেসব বিষয়ের নামে জানা কোনো অনুদানের কর্মসূচি নেই:
grants-title = মঞ্জুর হওয়া অনুদান
grants-intro = এখানে জানা প্রতিটি অনুদান, কে দিয়েছে আর কে পেয়েছে।
grants-none = এখানে এখনো কোনো অনুদানের কথা জানা নেই।
grants-before = পরের অনুদান
grants-after = আগের অনুদান
grant-amount = টাকার পরিমাণ
grant-day = মঞ্জুরের দিন
grant-recipient = কে পেয়েছে
grant-funder = কে দিয়েছে
grant-programme = কর্মসূচি
grant-from = যেদিন থেকে
grant-until = যেদিন পর্যন্ত
grant-ward = ওয়ার্ড

fund-open-list = এখন খোলা
fund-to-come = পরে খুলবে
fund-closed-list = বন্ধ
fund-rest = টাকা নিয়ে আর যা বলা হয়েছে
fund-parts = এর অংশগুলো
fund-open-until = { $day } পর্যন্ত খোলা
fund-open = খোলা
fund-opens = { $day } তারিখে খুলবে
fund-closed = { $day } থেকে বন্ধ
fund-year-inferred = সাল হিসাব করে বের করা
fund-up-to = { $words } পর্যন্ত
fund-from = { $words } থেকে
fund-amount = কত টাকা
fund-say = আগ্রহ জানান, বা অংশীদার খুঁজুন
fund-interested = কারা আগ্রহী
fund-seek = কারা অংশীদার খুঁজছে
fund-nobody = এখনো কেউ আগ্রহ জানায়নি।
funding-none = এখন কিছু খোলা নেই।
funding-all = সব অর্থায়ন

funding-own = তহবিল ও আবেদন
funding-own-about = কীসের জন্য আবেদন করা যায় আর কারা অংশীদার খুঁজছে তা দেখুন, আপনার সংস্থার আগ্রহ জানান, আর আবেদনের কী হলো তা জানান।
may-funding-seek = কোনো তহবিলে নিজের সংস্থার আগ্রহ জানানো, আর আবেদনের কী হলো তা জানানো
bids-own = আপনার সংস্থা ও তহবিল
bid-for = { $words }-এর হয়ে
bid-state = আপনারা কতদূর এগিয়েছেন
bid-state-interested = আমরা আগ্রহী
bid-state-bidding = আমরা আবেদন করছি
bid-state-won = আমরা টাকা পেয়েছি
bid-state-lost = আমরা টাকা পাইনি
bid-state-left = আমরা আর আগ্রহী নই
bid-is-interested = আগ্রহী
bid-is-bidding = আবেদন করছে
bid-is-won = টাকা পেয়েছে
bid-is-lost = টাকা পায়নি
bid-is-left = আর আগ্রহী নয়
bid-about = এ দিয়ে আপনারা কী করবেন
bid-about-hint = এক বা দুই বাক্যে। যাঁরা এখানে আবেদন করতে পারেন, সবাই এটি পড়েন।
bid-about-missing = এ দিয়ে আপনারা কী করবেন, একটি বাক্যে লিখুন।
bid-seeks = কোন ধরনের অংশীদার খুঁজছেন
bid-seeks-hint = তাদের কী দিতে হবে, আর কাজের জায়গায় আপনার সঙ্গে কীভাবে যোগাযোগ করা যায়। কাউকে না খুঁজলে খালি রাখুন।
bid-long = এটি বেশি লম্বা, বা এতে এমন একটি অক্ষর আছে যা কেউ দেখতে পায় না। 2,000-এর কম অক্ষরে লিখুন।
bid-when-won = টাকা পেয়ে থাকলে: কত, আর কবে
bid-amount = কত পেয়েছেন, পূর্ণ পাউন্ডে
bid-amount-hint = যেমন 12,500। কয়েকটি সংস্থা একসঙ্গে পেলে শুধু আপনাদের অংশ।
bid-amount-fault = কত পেয়েছেন তা পাউন্ডে একটি পূর্ণ সংখ্যায় লিখুন, যেমন 12,500।
bid-day-hint = যেমন 31/3/2026
bid-day-fault = মঞ্জুরের দিনটি লিখুন, যেমন 31/3/2026। সামনের কোনো দিন লেখা যাবে না।
bid-not-won = আপনারা জিতলেই কেবল এটি রাখা হয়। সেটি বেছে নিন, অথবা খালি রাখুন।
bid-sure = এটি কি ঠিক?
bid-sure-yes = হ্যাঁ, আমাদের এটাই দেওয়া হয়েছে
bid-over = এই তহবিল সর্বোচ্চ { $most } দেয়। পরিমাণ ঠিক করুন, অথবা নিচে জানান যে এটি ঠিক।
bid-before = এটি { $day }-এর আগে। দিনটি ঠিক করুন, অথবা নিচে জানান যে এটি ঠিক।
bid-won-words = আপনারা জানিয়েছেন যে জিতেছেন। পরিমাণ বা দিন ভুল হলে এখানে ঠিক করুন; না জিতে থাকলে সেটি বেছে নিন, অনুদানটি সরিয়ে নেওয়া হবে।
bid-done-kept = রাখা হয়েছে। যাঁরা সাইন ইন করেন তাঁরা পড়েন। আগ্রহ বা আবেদন থাকলে বন্ধ হওয়ার 14 ও 3 দিন আগে আমরা আপনাকে লিখব।
bid-done-won = অভিনন্দন। অনুদানটি টাকার পাতায় আছে, সেখানে সবাই এটি পড়তে পারেন।
letter-fund-closes = একটি শেষ তারিখ কাছে আসছে
mail-fund-closes-subject = একটি শেষ তারিখ কাছে আসছে: { $reference }
mail-fund-closes-text =
    আপনার সংস্থা এমন একটি তহবিলে আগ্রহী যা শিগগিরই বন্ধ হবে। কবে বন্ধ হবে, কারা অংশীদার খুঁজছে, আর আবেদনের কী হলো তা কোথায় জানাবেন, এই পাতায় লেখা আছে:

    { $link }
mail-fund-closes-short = { $place }: আপনার সংস্থা যে তহবিলে আগ্রহী, তা শিগগিরই বন্ধ হবে: { $link }
act-funding-say = একটি সংস্থা কোনো তহবিল নিয়ে কতদূর এগিয়েছে তা জানিয়েছে
found-funding_interest = একটি আবেদন নিয়ে একটি প্রতিষ্ঠান যা বলে
goes-funding_interest = এই কথাগুলো চলে যায়। আবেদন কত দূর তা থাকে।
