### Made by a machine; no native speaker has checked these words yet.

# Invitations, as whoever invites sees them
invitations-title = আমন্ত্রণ
invitations-title-about = যাদের আমন্ত্রণ জানানো হয়েছে কিন্তু উত্তর দেননি, আর প্রতিটি ইমেইলের অবস্থা। আবার পাঠান, অথবা ফিরিয়ে নিন।
invitations-intro = যাঁদের আমন্ত্রণ জানানো হয়েছে কিন্তু এখনো গ্রহণ করেননি। যাঁরা গ্রহণ করেছেন তাঁরা মানুষের তালিকায় আছেন। শেষ ইমেইলের পর 30 দিন আমন্ত্রণ চলে; তার 90 দিন পর আমরা তা ভুলে যাই।
invitations-none = কোনো আমন্ত্রণ নেই।
invitations-none-waiting = কোনো আমন্ত্রণ উত্তরের অপেক্ষায় নেই।
invitations-none-came-back = কোনো ইমেইল ফিরে আসেনি।
invitations-none-lapsed = কোনো আমন্ত্রণের মেয়াদ শেষ হয়নি।
invitations-none-declined = কেউ ফিরিয়ে দেননি।
invitations-none-taken-back = কোনো আমন্ত্রণ তুলে নেওয়া হয়নি।
invitation-title = একটি আমন্ত্রণ
invitation-open = { $day } পর্যন্ত উত্তরের অপেক্ষায়
invitation-unsent = ইমেইল এখনো যায়নি। { $day } পর্যন্ত চলবে
invitation-unwritten = ইমেইল লেখা হতে যাচ্ছে। { $day } পর্যন্ত চলবে
invitation-came-back = ইমেইল পৌঁছায়নি: ঠিকানাটি দেখুন। { $day } পর্যন্ত চলবে
invitation-lapsed = { $day } তারিখে মেয়াদ শেষ হয়েছে
invitation-accepted = { $day } তারিখে গ্রহণ করা হয়েছে
invitation-declined = { $day } তারিখে ফিরিয়ে দেওয়া হয়েছে
invitation-taken-back = { $day } তারিখে তুলে নেওয়া হয়েছে
invitation-given = আমন্ত্রণের তারিখ
invitation-again = আবার পাঠান
invitation-end = তুলে নিন
invitation-person = এই ব্যক্তির পাতায় যান
invitation-done-invited = আমন্ত্রণ জানানো হয়েছে। ইমেইলটি যাচ্ছে।
invitation-done-again = আবার পাঠানো হয়েছে। আগের ইমেইলের লিংক আর কাজ করবে না।
invitation-settled = এই আমন্ত্রণের উত্তর আগেই দেওয়া হয়েছে, অথবা এটি তুলে নেওয়া হয়েছে। আবার জিজ্ঞাসা করতে নতুন করে আমন্ত্রণ জানান।
scope-own = ভূমিকার জন্য যা স্বাভাবিক
invite-from-hint = গ্রহণ করার দিন থেকে শুরু হলে খালি রাখুন।
invite-twice = এই ঠিকানাকে এই ভূমিকার জন্য আগেই আমন্ত্রণ জানানো হয়েছে। সেই আমন্ত্রণ আবার পাঠান, অথবা আগে তুলে নিন।
invite-known = এই ঠিকানায় { $name }-এর অ্যাকাউন্ট আছে। তাঁর নিজের পাতায় ভূমিকাটি দিন: লিংকটি ফর্মের নিচে।
invite-known-page = { $name }-এর পাতা
invite-title = কাউকে আমন্ত্রণ জানান
invite-intro = তিনি একটি লিংকসহ ইমেইল পাবেন, যা 30 দিন চলে। প্রথমবার সাইন ইন করলে তাঁর অ্যাকাউন্ট শুরু হবে। “মানুষ” তালিকায় যাঁকে দেখেন তাঁর অ্যাকাউন্ট আছে: ভূমিকাটি তাঁর নিজের পাতায় দিন। অন্য কারও অ্যাকাউন্ট থাকলে তাঁকে পরের বার এলে জিজ্ঞাসা করা হবে।
invite-email-hint = কোনো তরুণের ইমেইল না থাকলে তাকে এর বদলে কার্ডে লেখা কোড দেওয়া হয়: তখন এটি খালি রাখুন।
invite-email-missing = একটি ইমেইল ঠিকানা লিখুন। শুধু তরুণ প্রতিনিধির বেলায় এটি না থাকলেও চলে।
invite-send = আমন্ত্রণ জানান

# What the link in the mail leads to
invitation-as = আপনাকে আমন্ত্রণ জানানো হয়েছে এই ভূমিকায়:
invitation-intro = এই অংশীদারিত্বের সঙ্গে কাজ করার জন্য আপনাকে আমন্ত্রণ জানানো হয়েছে। বোতামে চাপ দিন। যে ঠিকানায় আমন্ত্রণ গেছে, আমরা সেখানে সাইন ইন করার লিংক ও কোডসহ একটি ইমেইল পাঠাব।
invitation-send = আমাকে ইমেইলটি পাঠান
invitation-over-title = এই আমন্ত্রণের মেয়াদ শেষ
invitation-over = এটি ব্যবহার করা হয়েছে, তুলে নেওয়া হয়েছে, নতুন ইমেইলে আবার পাঠানো হয়েছে, অথবা 30 দিনের বেশি পুরোনো। আপনার অ্যাকাউন্ট থাকলে সাইন ইন করুন। না থাকলে, যিনি আমন্ত্রণ জানিয়েছেন তাঁকে আবার আমন্ত্রণ জানাতে বলুন।

# What somebody with an account is offered
offer-title = আপনাকে আমন্ত্রণ জানানো হয়েছে
offer-accept = গ্রহণ করুন
offer-decline = ফিরিয়ে দিন
offer-accepted = গ্রহণ করা হয়েছে। ভূমিকাটি এখন আপনার।
offer-declined = ফিরিয়ে দেওয়া হয়েছে। যিনি আমন্ত্রণ জানিয়েছেন তিনি তা দেখতে পাবেন।
offer-fault = গ্রহণ করবেন না ফিরিয়ে দেবেন তা বেছে নিন।

# In a spreadsheet
import-offered-already = এই ভূমিকার জন্য আগেই আমন্ত্রণ জানানো হয়েছে; কিছুই বদলাবে না।
import-comes-back = তাঁর অ্যাকাউন্ট শেষ হয়ে গিয়েছিল; গ্রহণ করলে তা আবার খুলবে।
import-column-from = ভূমিকার প্রথম দিন, যেমন 2027-01-04। গ্রহণ করার দিন থেকে শুরু হলে খালি।

# Roles for a time
role-from-hint = আজ থেকে শুরু হলে খালি রাখুন।
date-past-fault = এই দিনটি পার হয়ে গেছে। আজকের বা পরের কোনো দিন লিখুন।
date-order-fault = শেষ দিনটি প্রথম দিনের আগে। পরের কোনো শেষ দিন লিখুন।

# Lists
list-first = এগুলো { $all }টির মধ্যে প্রথম { $n }টি। নাম খুঁজুন, অথবা পুরো তালিকা ফাইল হিসেবে নিন।
list-csv = পুরো তালিকা CSV ফাইল হিসেবে

# In the audit
act-invitation-accept = আমন্ত্রণ গ্রহণ করা হয়েছে
act-invitation-again = আমন্ত্রণ আবার পাঠানো হয়েছে
act-invitation-decline = আমন্ত্রণ ফিরিয়ে দেওয়া হয়েছে
act-invitation-end = আমন্ত্রণ তুলে নেওয়া হয়েছে
act-invitation-give = কাউকে আমন্ত্রণ জানানো হয়েছে

# Asked once more, and what a walk of ours found missing
invitation-last = শেষ ইমেইল
invitations-show-all = সব
invitations-show-waiting = উত্তরের অপেক্ষায়
invitations-show-came-back = ইমেইল ফিরে এসেছে
invitations-show-lapsed = মেয়াদ শেষ
invitations-show-declined = ফিরিয়ে দেওয়া
invitations-show-taken-back = তুলে নেওয়া
invitations-again = { $n ->
    [one] যিনি তিন দিন উত্তর দেননি তাঁকে আরেকটি ইমেইল পাঠান
   *[other] যে { $n } জন তিন দিন উত্তর দেননি সবাইকে আরেকটি ইমেইল পাঠান
}
invitations-again-found = { $n ->
    [one] এখানে পাওয়া যিনি তিন দিন উত্তর দেননি তাঁকে আরেকটি ইমেইল পাঠান
   *[other] এখানে পাওয়া যে { $n } জন তিন দিন উত্তর দেননি তাঁদের আরেকটি ইমেইল পাঠান
}
invitations-again-soon = শেষ ইমেইলের তিন দিন পর, যাঁরা উত্তর দেননি তাঁদের সবাইকে একসঙ্গে আরেকটি ইমেইল পাঠাতে পারেন। এখনো কেউ এত দিন অপেক্ষা করেননি।
invitations-again-done = ইমেইলগুলো লেখা হচ্ছে। আগের ইমেইলের লিংক আর কাজ করবে না।
invitation-end-intro = এর পর তাঁর লিংক আর কাজ করবে না, এবং তাঁকে জানানো হবে না। পরে আবার আমন্ত্রণ জানাতে পারেন।
invitation-done-taken-back = তুলে নেওয়া হয়েছে।
go-back = না, ফিরে যান
import-rows = প্রতিটি সারিতে কী হবে
import-what = কী হবে
import-row-invited = আমন্ত্রণ জানানো হবে
import-row-added = যোগ করা হবে, একটি কার্ড লাগবে
import-row-given = এখনই ভূমিকা পাবেন
import-other-name = এই ঠিকানা { $n } নম্বর সারিতে অন্য নামে আছে। প্রত্যেককে নিজের ঠিকানা দিন।
role-ending = এই ভূমিকা শেষ করুন
role-ending-intro = শেষ হলে তাঁরা এটি দিয়ে আর কিছু করতে পারবেন না। পরে আবার দেওয়া যায়।
role-needed = এই ভূমিকা ততদিন আর কারও নেই, এবং এটি ছাড়া কিছু থেমে যাবে। আগে অন্য কাউকে দিন।
leaving-alone = আর কেউ দায়িত্ব নিতে পারেন না: আপনার আওতায় কেউ এখানে আরও বেশি দিন কাজে নেই। আগে কাউকে আমন্ত্রণ জানান, অথবা কোনো কৌশল কর্মকর্তাকে ব্যবস্থা করতে বলুন।
sign-in-sent-invited = যে ঠিকানায় আমন্ত্রণ গিয়েছিল সেখানে একটি ইমেইল যাচ্ছে। এই ব্রাউজারে তার লিংকে যান, অথবা তার কোডটি এখানে লিখুন। দুটিই 15 মিনিট চলে।
sign-in-sent-none-invited = কয়েক মিনিট পরেও ইমেইল আসেনি? অবাঞ্ছিত ইমেইলের মধ্যে দেখুন, অথবা আমন্ত্রণের লিংক খুলে বোতামে আবার চাপ দিন।
session-began = কখন থেকে
