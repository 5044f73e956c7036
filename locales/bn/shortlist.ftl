# A list of services that one person hands to another

shortlist-title = সেবার একটি তালিকা
shortlist-intro = কেউ এগুলো একসঙ্গে রেখেছেন। যাওয়ার আগে ফোন করুন, কিছু ঠিক না থাকলে জানান।
shortlist-empty = এই তালিকায় কিছু নেই। সেবা খুঁজে তালিকায় রাখুন।
shortlist-on = তালিকায় রাখুন
shortlist-off = তালিকা থেকে সরান
shortlist-see = এটি আপনার তালিকায় আছে
shortlist-hand-over = হাতে তুলে দিন
shortlist-how = তালিকাটি তার ঠিকানাতেই থাকে, আর কোথাও নয়: যার ঠিকানা আছে সে অ্যাকাউন্ট ছাড়াই পড়তে পারে। কার জন্য তা লেখা নেই। আপনার নিজের মেইল বা ফোন পাঠায়; এই সাইট দিয়ে কিছু যায় না।
shortlist-by-mail = মেইলে
shortlist-by-text = টেক্সটে
shortlist-subject = আপনার জন্য কিছু সেবা
shortlist-text = এখানে কিছু সেবা আছে যা কাজে লাগতে পারে। অ্যাকাউন্ট লাগে না: { $link }
shortlist-address = এই তালিকার ঠিকানা
shortlist-calendar = তারিখগুলো ক্যালেন্ডারে রাখুন (iCalendar)
shortlist-calendar-one = ক্যালেন্ডারে রাখুন (iCalendar)
shortlist-print = প্রিন্ট করলে শুধু সেবাগুলো থাকে।
shortlist-more = আরও খুঁজুন
shortlist-has = { $n ->
    [one] আপনার তালিকায় { $n }টি সেবা আছে। দেখুন ও হাতে তুলে দিন
   *[other] আপনার তালিকায় { $n }টি সেবা আছে। দেখুন ও হাতে তুলে দিন
}
shortlist-gone = { $n ->
    [one] এই তালিকার { $n }টি সেবা আর ডিরেক্টরিতে নেই।
   *[other] এই তালিকার { $n }টি সেবা আর ডিরেক্টরিতে নেই।
}
service-next = পরেরবার { $day }
shortlist-full = আপনার তালিকা পূর্ণ: দেখুন
