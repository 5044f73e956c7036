# The page for charities and groups. Made by a machine.
for-organisations = দাতব্য সংস্থা ও দলের জন্য
for-organisations-intro = আপনারা যত ছোটই হোন, এখানে আপনাদের জন্য কী আছে।
for-organisations-names = দাতব্য, সংস্থা, দল, charity, group, voluntary, community
for-organisations-funding = এখন খোলা তহবিল, যার শেষ দিন সবচেয়ে কাছে সেটি আগে। আগ্রহ জানান, যৌথ আবেদনের অংশীদার খুঁজুন, আর বন্ধ হওয়ার আগে মনে করিয়ে দেওয়া হবে।
for-organisations-commissions = কী কেনা হবে, বিজ্ঞপ্তির অনেক আগে, আর ছোট সংস্থা অংশ নিতে পারে কি না।
for-organisations-asks = অন্যদের কাছে সাহায্য চান, সাহায্যের প্রস্তাব দিন, বা যিনি চেয়েছেন তাঁকে উত্তর দিন।
for-organisations-courses = আপনাদের কর্মী ও অভিভাবকদের প্রশিক্ষণ। নিজেদেরটিও দিতে পারেন।
for-organisations-contributions = আপনারা কী করেছেন তা তিন লাইন ও একটি সংখ্যায়, বা নিজেদের রাখা স্প্রেডশিটে জানান। এতে আপনাদের নিজস্ব পাতা হয়, যা অর্থদাতাদের দেখাতে পারেন।
for-organisations-stories = যাঁর গল্প, তাঁর সম্মতি নিয়ে গল্প বলুন।
for-organisations-services = আপনারা ডিরেক্টরিতে আছেন কি না, আর আপনাদের সম্পর্কে লেখা ঠিক কি না দেখুন।
for-organisations-meetings = কোন সভায় যে কেউ আসতে পারেন, আর গতবার কী কথা দেওয়া হয়েছিল।
for-organisations-bulletin = নতুন কী আছে, চাইলে শুধু আপনাদের বিষয়ের।
for-organisations-account = সংস্থার হয়ে লেখা
for-organisations-account-words = পড়তে কোনো অ্যাকাউন্ট লাগে না। সংস্থার হয়ে লিখতে আপনাদের একজনের অ্যাকাউন্ট লাগবে: তাঁকে আমন্ত্রণ জানাতে অংশীদারিত্বকে বলুন।
