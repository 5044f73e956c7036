# What organisations did

table-contributions = ما فعلته المؤسسات
contributions-names = إسهام, إسهامات, أثر, contribution, impact, charity
kind-contribution = مساهمة
count-contributions = { $n ->
    [zero] لا مساهمات
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $n } مساهمات
    [many] { $n } مساهمة
   *[other] { $n } مساهمة
}
intro-contributions = ما تخبر به المؤسسات عن عملها من أجل نتيجة، كل بطريقتها وبرقمها.
col-of_what = ما الذي يُعدّ
contributions-rule = هذه الأرقام تعدّ أشياء مختلفة، وبعض الناس أكثر من مرة. لذلك لا تُجمع.
contributions-of = { $words }، { $n ->
    [zero] لا مساهمات
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $n } مساهمات
    [many] { $n } مساهمة
   *[other] { $n } مساهمة
}
contributions-by = ما فعلته { $words }
contributions-for = من أجل
contributions-of-all = عرض الكل
contributions-none = لم يُخبر بشيء هنا بعد.
contributions-none-own = لم تخبر مؤسستكم بشيء هنا بعد.
contributions-page = صفحتكم الخاصة لعرضها على من يموّل عملكم
contributions-plan = ما فعلته المؤسسات من أجله
contributions-own-plan = ما فعلته
contributions-tell = أخبر بما فعلته مؤسستك
contributions-own = ما فعلتموه
contributions-own-about = أخبروا في ثلاثة أسطر ورقم بما فعلته مؤسستكم، أو أرسلوا جدولًا تحتفظون به أصلًا؛ واعثروا على صفحتكم الخاصة.
contributions-done = { $n ->
    [zero] لم يُنشر شيء.
    [one] نُشرت مساهمة واحدة ويقرؤها الجميع.
    [two] نُشرت مساهمتان ويقرؤهما الجميع.
    [few] نُشرت { $n } مساهمات ويقرؤها الجميع.
    [many] نُشرت { $n } مساهمة ويقرؤها الجميع.
   *[other] نُشرت { $n } مساهمة ويقرؤها الجميع.
}
contribution-done-told = نُشرت ويقرؤها الجميع.
contribution-done-kept = حُفظت، ويقرؤها الجميع هكذا من الآن.
contribution-done-ended = حُذفت، ولن يقرأها أحد بعد الآن.
contribution-new = أخبروا بما فعلتموه
contribution-when = متى
contribution-aim = من أجل ماذا كانت
contribution-aim-choose = اختر
contribution-aim-hint = الأولوية أو النتيجة الأقرب.
contribution-aim-missing = اختر الأولوية أو النتيجة الأقرب.
contribution-title = ما فعلتموه
contribution-title-hint = في جملة واحدة، مثل: ستة أيام سبت في المسبح للأسر. لا تذكر اسم طفل أو أسرة.
contribution-title-missing = اكتب في جملة واحدة ما فعلتموه.
contribution-about = ما الذي تغيّر
contribution-about-hint = سطران أو ثلاثة إن شئت. لا تذكر اسم طفل أو أسرة.
contribution-count = رقم
contribution-count-hint = مثل 41. اتركه فارغًا إن لم يوجد.
contribution-count-fault = اكتب رقمًا من 0 فصاعدًا، مثل 41 أو 12.5.
contribution-of-what = ما الذي يعدّه الرقم
contribution-of-what-hint = مثل: أطفال حضروا، أو ساعات.
contribution-of-what-missing = قل ما الذي يعدّه الرقم، مثل: أطفال حضروا.
contribution-until = متى كان
contribution-until-hint = اليوم أو آخر يوم، مثل 31/3/2026.
contribution-from = منذ متى
contribution-from-hint = فقط إن استمر مدة أطول، مثل 1/9/2025.
contribution-day-fault = اكتب اليوم والشهر والسنة، مثل 31/3/2026.
contribution-day-to-come = هذا اليوم لم يأتِ بعد. اذكر ما فُعل بعد أن يُفعل.
contribution-change = غيّرها أو احذفها
contribution-end = احذفها
contribution-end-words = لن يقرأها أحد بعد الآن، ولا في أي يوم مضى. ويبقى في كل تقرير نُشر سطر يقول إنها حُذفت. وإن كان في الجملة أعلاه اسم أحد فاحذفها واذكرها من جديد: فالجملة التي تُغيَّر فقط تبقى في الأيام الماضية.
sheet-all-told = كل ما في هذا الملف ذُكر من قبل.
sheet-left-corrected = ذُكرت في هذا اليوم برقم آخر. إن كان هذا هو الصحيح فغيّرها هناك في صفحة ما فعلتموه.
sheet-aimless = { $n ->
    [one] صف واحد لا يذكر لأي شيء كان. اختره لجميع الصفوف.
    [two] صفان لا يذكران لأي شيء كانا. اختره لجميع الصفوف.
    [few] { $n } صفوف لا تذكر لأي شيء كانت. اختره لجميع الصفوف.
   *[other] { $n } صفًا لا تذكر لأي شيء كانت. اختره لجميع الصفوف.
}
contribution-days-fault = هذا قبل البداية. صحّح أحد اليومين.
contribution-more-at = عنوان تقرير
contribution-more-at-hint = يبدأ بـ https://
contribution-address-fault = اكتب عنوانًا يبدأ بـ https://
contribution-more = منذ متى، أو ما قاله أحد، أو تقرير
contribution-sheet = أرسل جدولًا تحتفظون به
contribution-sheet-about = قل مرة واحدة أي عمود فيه ماذا. لا يُنشر شيء قبل أن تراه، وما هو موجود لا يُنشر مرتين.
contribution-sheet-file = الجدول
contribution-sheet-file-hint = ملف Excel (.xlsx) أو CSV حتى 200 كيلوبايت. تُقرأ الأعمدة التي تختارها فقط. احذف أولًا أسماء الأطفال والأسر.
contribution-sheet-look = انظر إليه
contribution-sheet-again = انظر مرة أخرى
contribution-sheet-missing = اختر ملفًا.
sheet-large = الملف أكبر من 200 كيلوبايت. أرسل ملفًا بصفوف أقل أو بلا صور.
sheet-empty = لم يوجد صف تحت العناوين. أرسل جدولًا يقول صفه الأول ما هي الأعمدة.
sheet-rows = تُقرأ { $n } صفوف على الأكثر. قسّم الملف.
sheet-counts = { $n ->
    [0] لا يمكن نشر شيء منه كما هو. اختر الأعمدة أدناه.
    [zero] لا يمكن نشر شيء منه كما هو. اختر الأعمدة أدناه.
    [one] يمكن نشر صف واحد.
    [two] يمكن نشر صفين.
    [few] يمكن نشر { $n } صفوف.
    [many] يمكن نشر { $n } صفًا.
   *[other] يمكن نشر { $n } صف.
}
sheet-columns = أي عمود فيه ماذا
sheet-no-column = لا عمود
sheet-column = العمود
sheet-column-title = ما فعلتموه
sheet-column-until = متى كان أو انتهى
sheet-column-from = متى بدأ
sheet-column-count = رقم
sheet-column-of-what = ما الذي يعدّه الرقم
sheet-column-about = ما الذي تغيّر
sheet-column-concerns = من أجل ماذا (العنوان أو الرمز)
sheet-column-more-at = عنوان تقرير
sheet-all-for = من أجل ماذا كانت كل الصفوف
sheet-all-of-what = ما الذي تعدّه كل الأرقام
sheet-all-for-hint = للصفوف التي لا تقول ذلك بنفسها.
sheet-all-of-what-hint = للصفوف التي لا تقول ذلك بنفسها. وإلا فعنوان عمود الرقم.
sheet-publish = { $n ->
    [zero] لا شيء للنشر
    [one] انشر صفًا واحدًا
    [two] انشر صفين
    [few] انشر { $n } صفوف
    [many] انشر { $n } صفًا
   *[other] انشر { $n } صف
}
sheet-told = ما سيُنشر
sheet-left = ما يُترك
sheet-faults = ما ليس صحيحًا
sheet-faults-left = تُترك هذه الصفوف أيضًا. صحّحها في جدولك وأرسله مرة أخرى.
sheet-says = ما هو مكتوب
sheet-more = { $n } أخرى
sheet-left-total = يجمع صفوفًا أخرى.
sheet-left-untitled = لا يقول ما الذي فُعل.
sheet-left-known = أُخبر به من قبل.
sheet-aim-fault = اختر أدناه من أجل ماذا كانت كل الصفوف، أو اكتب عنوان أو رمز أولوية أو نتيجة أو إجراء.
sheet-aim-twice = هذا العنوان لأكثر من واحد. اكتب الرمز بدلًا منه.
sheet-long-fault = هذا أطول من اللازم. اكتب أقل من 200 حرف لما فعلتموه، و4,000 للباقي.
may-contribution-tell = الإخبار بما فعلته مؤسسته، سطرًا سطرًا أو بجدول
