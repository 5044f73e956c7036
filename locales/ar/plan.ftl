### Made by a machine; no native speaker has checked these words yet.

# Tables: title, introduction, count
table-documents = المصادر
intro-documents = الوثائق المنشورة التي أُخذ منها كل ما هنا.
count-documents = { $n ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $n } وثائق
    [many] { $n } وثيقة
   *[other] { $n } وثيقة
}
kind-document = مصدر
table-organisations = المؤسسات
intro-organisations = المجلس المحلي والخدمات الصحية والشرطة والمدارس والجمعيات الخيرية التي تقوم بالعمل.
count-organisations = { $n ->
    [zero] لا مؤسسات
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $n } مؤسسات
    [many] { $n } مؤسسة
   *[other] { $n } مؤسسة
}
kind-organisation = مؤسسة
table-bodies = من يقرّر
intro-bodies = مجالس ومنتديات ومجموعات: حيث يلتقي الشركاء ويقرّرون ويسألون هل ينجح العمل.
count-bodies = { $n ->
    [zero] لا مجالس أو منتديات أو مجموعات
    [one] مجلس أو منتدى أو مجموعة واحدة
    [two] مجالس أو منتديات أو مجموعات: { $n }
    [few] مجالس أو منتديات أو مجموعات: { $n }
    [many] مجالس أو منتديات أو مجموعات: { $n }
   *[other] مجالس أو منتديات أو مجموعات: { $n }
}
kind-body = مجلس أو مجموعة
table-names = أسماء أخرى
intro-names = أسماء أخرى وأسماء سابقة.
count-names = { $n ->
    [zero] لا أسماء أخرى
    [one] اسم آخر واحد
    [two] اسمان آخران
    [few] { $n } أسماء أخرى
    [many] { $n } اسمًا آخر
   *[other] { $n } اسم آخر
}
kind-name = اسم آخر
table-people = الأشخاص
intro-people = من يشغلون مناصب عامة.
count-people = { $n ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
kind-person = شخص
table-posts = المناصب
intro-posts = المناصب ومن يشغلها.
count-posts = { $n ->
    [zero] لا مناصب
    [one] منصب واحد
    [two] منصبان
    [few] { $n } مناصب
    [many] { $n } منصبًا
   *[other] { $n } منصب
}
kind-post = منصب
table-holders = شاغلو المناصب
intro-holders = من شغل كل منصب، ومتى.
count-holders = { $n ->
    [zero] لا أحد يشغل منصبًا
    [one] شاغل منصب واحد
    [two] شاغلا منصبين
    [few] { $n } من شاغلي المناصب
    [many] { $n } من شاغلي المناصب
   *[other] { $n } من شاغلي المناصب
}
kind-holder = شاغل المنصب
table-strategies = الخطط
intro-strategies = استراتيجيات الشركاء، كل منها لبضع سنوات. وتذكر كل واحدة هل هي مسودة أم متفق عليها أم انتهت.
count-strategies = { $n ->
    [zero] لا خطط
    [one] خطة واحدة
    [two] خطتان
    [few] { $n } خطط
    [many] { $n } خطة
   *[other] { $n } خطة
}
kind-strategy = خطة
table-context = ما تستجيب له الخطط
intro-context = خطط أخرى وقوانين وإرشادات ومراجعات وتحليلات تؤثر في هذه الخطط.
count-context = { $n ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $n } بنود
    [many] { $n } بندًا
   *[other] { $n } بند
}
kind-driver = سياق
table-priorities = الأولويات
intro-priorities = ما تضعه كل خطة في المقام الأول.
count-priorities = { $n ->
    [zero] لا أولويات
    [one] أولوية واحدة
    [two] أولويتان
    [few] { $n } أولويات
    [many] { $n } أولوية
   *[other] { $n } أولوية
}
kind-priority = أولوية
table-outcomes = النتائج
intro-outcomes = ما سيصبح حقيقة للأطفال والعائلات عندما ينجح العمل.
count-outcomes = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
kind-outcome = نتيجة
table-commitments = الالتزامات
intro-commitments = الميثاق، والتعهّد، وكل وعد آخر.
count-commitments = { $n ->
    [zero] لا التزامات
    [one] التزام واحد
    [two] التزامان
    [few] { $n } التزامات
    [many] { $n } التزامًا
   *[other] { $n } التزام
}
kind-commitment = التزام
table-actions = الإجراءات
intro-actions = ما سيتم فعله، ومن المسؤول عنه، ومتى يجب أن ينتهي.
count-actions = { $n ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $n } إجراءات
    [many] { $n } إجراءً
   *[other] { $n } إجراء
}
kind-action = إجراء
table-milestones = المحطات
intro-milestones = الخطوات التي تمر بها الإجراءات.
count-milestones = { $n ->
    [zero] لا محطات
    [one] محطة واحدة
    [two] محطتان
    [few] { $n } محطات
    [many] { $n } محطة
   *[other] { $n } محطة
}
kind-milestone = محطة
table-indicators = هل ينجح العمل؟
intro-indicators = ما الذي يجب قياسه، وفي أي اتجاه يجب أن يسير.
count-indicators = { $n ->
    [zero] لا مؤشرات
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $n } مؤشرات
    [many] { $n } مؤشرًا
   *[other] { $n } مؤشر
}
kind-indicator = مؤشر
table-statistics = الأرقام في الوثائق
intro-statistics = الأرقام كما طُبعت في الوثائق، مع تاريخ كل رقم ومصدره بقدر ما هو مذكور.
count-statistics = { $n ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $n } أرقام
    [many] { $n } رقمًا
   *[other] { $n } رقم
}
kind-statistic = رقم
table-engagements = أين استمعنا إلى الناس
intro-engagements = ورش عمل واستبيانات وزيارات ومشاورات: عدد الناس فقط، ولا أسماء أبدًا.
count-engagements = { $n ->
    [zero] لا مناسبات
    [one] مناسبة واحدة
    [two] مناسبتان
    [few] { $n } مناسبات
    [many] { $n } مناسبة
   *[other] { $n } مناسبة
}
kind-engagement = مناسبة
table-messages = ما قاله الأطفال والعائلات
intro-messages = بكلماتهم هم إذا نُقلت كما قيلت، وإلا ففي ملخص قصير. ولا نذكر اسمًا أبدًا.
count-messages = { $n ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
}
kind-message = رسالة
table-links = الصلات
intro-links = ما يرتبط بعضه ببعض.
count-links = { $n ->
    [zero] لا صلات
    [one] صلة واحدة
    [two] صلتان
    [few] { $n } صلات
    [many] { $n } صلة
   *[other] { $n } صلة
}
kind-link = صلة
table-notes = الملاحظات
intro-notes = شكوك ونواقص وتصحيحات.
count-notes = { $n ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $n } ملاحظات
    [many] { $n } ملاحظة
   *[other] { $n } ملاحظة
}
kind-note = ملاحظة

# Columns
col-about = نبذة
col-action = الإجراء
col-address = عنوان الموقع
col-after = يأتي بعد
col-area = المنطقة
col-basis = الأساس
col-benchmark = بالمقارنة مع
col-benchmark_area = المقارنة من
col-body = المجلس أو المجموعة
col-deadline = الموعد الأخير
col-definition = كيف يُحسب
col-direction = المطلوب
col-due = يجب أن يتم في موعد أقصاه
col-ended_as = ماذا حدث له
col-engagement = أين سمعناها
col-focus = على ماذا يركّز العمل
col-focus_year = سنة التركيز
col-frequency = كم مرة
col-from = من
col-headline = النتيجة الرئيسية
col-held_as = الملف الذي عُدَّت أسطره
col-holder = من يشغل المنصب
col-kind = النوع
col-meaning = ماذا يعني
col-meets = متى يجتمع
col-name = الاسم
col-names = أسماء أخرى معروفة
col-number = الرقم الترتيبي
col-organisation = المؤسسة
col-origin = المصدر الأصلي
col-overseen_by = من يشرف عليه
col-owner = المسؤول
col-owner_post = المنصب المسؤول عنه
col-parent = جزء من
col-period = الفترة
col-person = الشخص
col-population = من الناس المقصودون
col-post = المنصب
col-priority = الأولوية
col-public_office = منصب عام
col-published = التاريخ
col-publisher = الناشر
col-quoted = بكلماتهم هم
col-reached = تم الوصول إلى
col-reason = السبب
col-recorded = تاريخ التسجيل
col-relation = العلاقة
col-short_title = عنوان قصير
col-speaker = من قال ذلك
col-starts = البداية
col-status = الحالة
col-strategy = الخطة
col-successor = ما جاء بعده
col-summary = باختصار
col-supplier = من يقدّم الأرقام
col-target = الهدف
col-text = النص
col-title = العنوان
col-to = إلى
col-unit = الوحدة
col-until = حتى
col-value = القيمة
col-version = النسخة
col-vision = الرؤية
col-why = لماذا هو مهم
col-wording = النص المتفق عليه

# Choices
choice-yes = نعم
choice-no = لا
choice-active = يعمل الآن
choice-agreed = متفق عليه
choice-board = مجلس إشراف
choice-business = شركة
choice-cabinet = مجلس القيادة
choice-carried-forward = نُقل إلى الخطة التالية
choice-charity = جمعية خيرية أو منظمة مجتمعية
choice-charter = ميثاق
choice-closed = أُغلق
choice-consultation = مشاورة
choice-correction = تصحيح
choice-council = المجلس المحلي
choice-dormant = متوقف مؤقتًا
choice-doubt = شك
choice-down = ينبغي أن ينخفض
choice-draft = مسودة
choice-ended = انتهى
choice-event = فعالية
choice-executive = هيئة تنفيذية
choice-feedback = آراء وتعليقات
choice-forum = منتدى
choice-framework = إطار عمل
choice-further = التزام إضافي
choice-gap = نقص
choice-government = الحكومة
choice-group = مجموعة
choice-guidance = إرشادات
choice-inspection = تفتيش
choice-interviews = مقابلات
choice-invented = خيالي
choice-key-message = رسالة رئيسية
choice-law = قانون
choice-maintain = ينبغي أن يبقى كما هو
choice-meeting = اجتماع
choice-needs-analysis = تحليل الاحتياجات
choice-network = شبكة
choice-nhs = NHS
choice-notes = ملاحظات اجتماع
choice-other = غير ذلك
choice-partnership = شراكة
choice-plan = خطة
choice-plan-priority = أولوية في خطة أخرى
choice-pledge = تعهّد
choice-police = الشرطة
choice-presentation = عرض
choice-probation = خدمة المراقبة القضائية
choice-proposed = مقترح
choice-replaced = حلّ محلّه غيره
choice-report = تقرير
choice-review = مراجعة
choice-school = مدرسة
choice-statement = قول
choice-strategy = استراتيجية
choice-summit = مؤتمر كبير
choice-survey = استبيان
choice-up = ينبغي أن يرتفع
choice-visits = زيارات
choice-working-group = فريق عمل
choice-workshop = ورشة عمل
choice-young-people-s-group = مجموعة شباب
choice-youth-group = نادٍ أو مجموعة للشباب
choice-answers = يجيب عن
choice-pursues = يسعى إلى
choice-measured-by = يُقاس بـ
choice-follows = ينتج عن
choice-aligns-with = يتوافق مع
choice-shaped-by = تشكّل بفعل
choice-continues = يواصل
choice-informs = يفيد
choice-concerns = يخص
choice-contributes-to = يسهم في
choice-fed-by = يتغذى من
choice-bears-on = يؤثر في
choice-stated = مذكور في وثيقة
choice-reading = قراءة شخص ما

# Sections of a record’s page, and what is said when there is nothing
section-actions = الإجراءات
empty-actions = لا تذكر الوثائق الموجودة هنا أي إجراء لهذه الأولوية.
section-aligned = خطط وأولويات تتوافق مع هذا
section-aligns = يتوافق مع
section-answering = إجراءات تردّ على هذا
empty-answering = لا يوجد إجراء يردّ على هذه الرسالة بعد.
section-answers = ما قاله الشباب والعائلات ويردّ عليه هذا الإجراء
empty-answers = هذا الإجراء غير مرتبط بأي رسالة بعد.
section-before = ما يأتي بعد هذا
section-bodies = المجالس والمجموعات
section-charter = ميثاقنا
section-concerning = ما قاله الشباب والعائلات عن هذا
empty-concerning = لا توجد رسالة مرتبطة بهذه الأولوية بعد.
section-concerns = الأولويات التي تتحدث عنها هذه الرسالة
empty-concerns = لا توجد أولوية مرتبطة بهذه الرسالة بعد.
section-continued-by = يواصله
section-continues = يواصل
section-contributes = يساهم في
section-contributors = من يساهم
section-engagements = أين استمعنا إلى الناس
section-following = إجراءات تطبّق هذا
empty-following = لا يوجد إجراء مرتبط بهذا المبدأ بعد.
section-follows = المبادئ التي يطبّقها هذا الإجراء
section-further = التزامات إضافية
section-heard = ما سمعناه
empty-heard = لا توجد رسالة مرتبطة بهذا بعد.
section-indicators = كيف سنعرف أن هذا ينجح
empty-indicators = لا تذكر الوثائق الموجودة هنا أي مؤشر لهذه الأولوية.
section-informs = مؤشرات قد يفيدها هذا الرقم
section-measured-by = كيف تُقاس
empty-measured-by = لا يوجد مؤشر يقيس هذه النتيجة.
section-measures-outcomes = النتائج التي يقيسها هذا المؤشر
empty-measures-outcomes = هذا المؤشر غير مرتبط بأي نتيجة.
section-messages = ما قاله الأطفال والعائلات
empty-messages = لا توجد رسالة مرتبطة بهذه الخطة.
section-milestones = المحطات
empty-milestones = لم تُذكر أي محطات.
section-outcomes = ما سيصبح حقيقة عندما ينجح هذا
empty-outcomes = لا تذكر الوثائق الموجودة هنا أي نتيجة لهذه الأولوية.
section-overseen = الإجراءات التي يشرف عليها
section-owned-actions = الإجراءات التي هي مسؤولة عنها
empty-owned-actions = لا تقول أي وثيقة إنها مسؤولة عن إجراء.
section-owned-strategies = الخطط التي هو مسؤول عنها
section-parts = الأجزاء
section-pledge = تعهّدنا
section-posts = المناصب
section-predecessors = ما كان قبله
section-priorities = الأولويات
empty-priorities = لم تُذكر أي أولويات.
section-pursues = ما يسعى هذا إلى تحقيقه
empty-pursues = لا يذكر هذا الإجراء أي نتيجة.
section-pursuing = إجراءات تسعى إلى هذه النتيجة
empty-pursuing = لا يوجد إجراء مرتبط بهذه النتيجة بعد.
section-shaped = خطط تأثرت بهذا
section-shaped-by = ما الذي أثّر فيها
section-statistics = الأرقام
empty-statistics = لا يوجد رقم مرتبط بهذا المؤشر بعد.
section-subgroups = مجموعات ضمنه
section-supplies = الأرقام التي تقدّمها
