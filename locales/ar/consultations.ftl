# Consultations: what people are asked about before it is agreed, and what came of it.
table-consultations = المشاورات
intro-consultations = نصوص استُشير الناس فيها قبل الاتفاق عليها: ماذا قالوا، وماذا تقرر ولماذا، وماذا تغيّر بسبب ذلك.
count-consultations = { $n ->
    [zero] لا مشاورات
    [one] مشاورة واحدة
    [two] مشاورتان
    [few] { $n } مشاورات
    [many] { $n } مشاورة
   *[other] { $n } مشاورة
}
kind-consultation = مشاورة
table-sections = أقسام النصوص التي استُشير الناس فيها
intro-sections = مسودة كل قسم، والنص كما اتُّفق عليه.
count-sections = { $n ->
    [zero] لا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $n } أقسام
    [many] { $n } قسمًا
   *[other] { $n } قسم
}
kind-section = قسم
col-consultation = المشاورة
col-section = القسم
col-outcome = ماذا نتج عن المشاورة
col-heading = العنوان
col-easy = سهل القراءة
col-agreed = النص المتفق عليه
consultation-ahead = يمكنك أن تقول رأيك ابتداءً من { $day }.
consultation-open = يمكنك أن تقول رأيك حتى { $day }.
consultation-closed = أُغلق باب إبداء الرأي. وُعد بإعلان ما نتج عنه في موعد أقصاه { $day }.
consultation-over = أُغلق باب إبداء الرأي، وهذا ما نتج عنه. جاءت الإجابة في { $day }.
consultation-say = قل رأيك
consultation-waiting = لم يُجب عنه بعد
consultation-late = { $n ->
    [one] بلا إجابة، متأخر يومًا واحدًا
    [two] بلا إجابة، متأخر يومين
    [few] بلا إجابة، متأخر { $n } أيام
    [many] بلا إجابة، متأخر { $n } يومًا
   *[other] بلا إجابة، متأخر { $n } يوم
}
consultation-answered = أُجيب عنه
consultation-answered-late = { $n ->
    [one] أُجيب عنه متأخرًا يومًا واحدًا
    [two] أُجيب عنه متأخرًا يومين
    [few] أُجيب عنه متأخرًا { $n } أيام
    [many] أُجيب عنه متأخرًا { $n } يومًا
   *[other] أُجيب عنه متأخرًا { $n } يوم
}
consultation-outcome = ماذا نتج عن المشاورة
consultation-marks = ما أُضيف إلى المسودة تحته خط، وما حُذف منها مشطوب.
consultation-unchanged = لم يتغير شيء في هذا القسم.
consultation-added = أُضيف:
consultation-removed = حُذف:
consultation-end = (نهاية)
consultation-easy = النص نفسه، سهل القراءة
consultation-said = ما قاله الناس
consultation-said-none = لم تُكتب رسالة مما كتبه الناس حتى الآن.
consultation-new = استشر الناس في نص
consultation-new-intro = مسودة خطة، أو أي وثيقة. يصبح كل قسم سؤالًا فيه مكان للكتابة؛ ويمكن إضافة أسئلة أخرى في مصنف.
consultation-plan = الخطة التي هذه مسودتها
consultation-plan-hint = إن كانت مسودة خطة. وإذا لم تكتب نصًا أُخذت أولويات الخطة وإجراءاتها.
consultation-text = النص
consultation-text-hint = ابدأ كل عنوان بالعلامة #، واكتب تحته ما يخصه.
consultation-text-missing = اكتب النص، أو اختر الخطة التي هذه مسودتها.
consultation-text-many = أكبر عدد للأقسام في مشاورة واحدة هو { $n }. اجمع بعضها معًا.
consultation-text-heading = يحتاج كل قسم إلى عنوان يبدأ بالعلامة #، وإلى نص تحته.
consultation-begin = أنشئ الأقسام
consultation-asks = ما رأيك في هذا: { $words }
consultation-answer-by = آخر موعد تعلن فيه ما نتج عن المشاورة
consultation-answer-by-hint = يرى الجميع هذا اليوم، وكم يومًا تأخرت بعده.
consultation-answer-by-fault = اكتب يومًا بعد آخر يوم يمكن للناس الإجابة فيه.
consultation-sections-gone = لم يعد لأحد الأقسام سؤال: اسمه في المصنّف غير part1 وpart2 وما يليهما. أعد تسميته كذلك، أو ابدأ المشاورة من جديد.
consultation-settle = ماذا ينتج عن المشاورة
consultation-settle-later = عندما تُغلق المشاورة تكتب هنا ماذا ينتج عنها.
consultation-settle-intro = كل رسالة صُنعت مما كتبه الناس تحتاج إلى رد: ماذا تقرر، ولماذا. ثم اكتب كل قسم كما اتُّفق عليه. ويرى الجميع ما تغيّر بعد أن تعلنه لهم.
consultation-agreed = كما اتُّفق عليه: { $words }
consultation-agreed-missing = اكتب النص كما اتُّفق عليه. إن لم يتغير شيء فاترك المسودة كما كانت.
consultation-why = السبب: { $words }
consultation-why-hint = لماذا تغيّر، أو لماذا لم يتغير. مطلوب إذا تغيّر.
consultation-why-missing = اكتب لماذا تغيّر هذا القسم.
consultation-outcome-hint = في بضع جمل بسيطة، لكل من شارك.
consultation-outcome-missing = اكتب ماذا نتج عن المشاورة.
consultation-agree = الخطة متفق عليها ابتداءً من اليوم
consultation-keep = احفظ
consultation-tell = أعلنه للجميع
consultation-answer = رُدّ عليها
consultation-unanswered = { $n ->
    [zero] لا رسالة بلا رد.
    [one] رسالة واحدة بلا رد. رُدّ عليها أولًا: ماذا تقرر، ولماذا.
    [two] رسالتان بلا رد. رُدّ عليهما أولًا: ماذا تقرر، ولماذا.
    [few] { $n } رسائل بلا رد. رُدّ عليها أولًا: ماذا تقرر، ولماذا.
    [many] { $n } رسالة بلا رد. رُدّ عليها أولًا: ماذا تقرر، ولماذا.
   *[other] { $n } رسالة بلا رد. رُدّ عليها أولًا: ماذا تقرر، ولماذا.
}
consultation-done-kept = حُفظ. لا يراه أحد غيرك قبل أن تعلنه للجميع.
consultation-done-told = يرى الجميع ما نتج عن المشاورة.
consultation-easy-draft = المسودة بنص سهل القراءة
tag-open = مفتوح الآن
tag-late = متأخر
tag-answered = أُجيب عنه
home-say = قل رأيك
consultation-unread = نصوص كتبها الناس ولم تُقرأ بعد: { $n }. يقرؤها مسؤول الحماية أولًا.
consultation-unsaid = نصوص مُرِّرت ولم تصبح رسائل، فلا يجيب عنها أحد: { $n }. اصنع منها رسائل أو ضمّها إلى رسائل موجودة.
