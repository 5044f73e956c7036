# What one can apply for

opportunities-title = শিক্ষানবিশি, কাজের অভিজ্ঞতা, আবেদন করার মতো কিছু
opportunities-intro = যা আগে বন্ধ হবে তা আগে। যা বন্ধ তা দেখানো হয় না।
opportunities-any = যেকোনো কিছু
opportunities-care = শুধু যারা কেয়ারে আছে বা ছিল
opportunities-none = এখন আবেদন করার মতো কিছু নেই।
opportunities-offers = সংস্থাগুলো তরুণদের যা দেওয়ার অঙ্গীকার করেছে
opportunities-help = কাজ খুঁজতে সাহায্য
opportunity-closes = { $day }-এর মধ্যে আবেদন করুন
opportunity-closed = { $day } পর্যন্ত আবেদন করা যেত।
opportunity-apprenticeship = শিক্ষানবিশি
opportunity-work-experience = কাজের অভিজ্ঞতা
opportunity-job = চাকরি
opportunity-volunteering = স্বেচ্ছাসেবা
opportunity-enrichment = স্কুলের বাইরে কিছু
opportunity-careers-fair = পেশা মেলা
opportunity-training = প্রশিক্ষণে জায়গা
opportunity-holiday-activity = স্কুলের ছুটিতে
listing-opportunity = কীসের জন্য আবেদন করা যায়
listing-closes = আবেদনের শেষ দিন
listing-day-fault = 31/1/2027-এর মতো একটি দিন লিখুন, বা কিছু না।
