table-measures = المقاييس
intro-measures = ما الذي يُعَدّ ومن يعدّه وأي اتجاه أفضل. تقول كل صفحة هل تغيّرت الأرقام حقًّا.
count-measures = { $n ->
    [zero] لا مقاييس
    [one] مقياس واحد
    [two] مقياسان
    [few] { $n } مقاييس
    [many] { $n } مقياسًا
   *[other] { $n } مقياس
}
kind-measure = مقياس
table-areas = المناطق
intro-areas = المناطق التي تخصها الأرقام.
count-areas = { $n ->
    [zero] لا مناطق
    [one] منطقة واحدة
    [two] منطقتان
    [few] { $n } مناطق
    [many] { $n } منطقة
   *[other] { $n } منطقة
}
kind-area = منطقة
table-neighbours = الجيران الإحصائيون
intro-neighbours = مناطق تشبه منطقة أخرى، ومدى شبهها بها.
count-neighbours = { $n ->
    [zero] لا جيران
    [one] جار واحد
    [two] جاران
    [few] { $n } جيران
    [many] { $n } جارًا
   *[other] { $n } جار
}
kind-neighbour = جار
table-targets = الأهداف الرقمية
intro-targets = أين ينبغي أن تصل المقاييس، ومتى.
count-targets = { $n ->
    [zero] لا أهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $n } أهداف
    [many] { $n } هدفًا
   *[other] { $n } هدف
}
kind-target = هدف
table-breaks = الانقطاعات في السلاسل
intro-breaks = منذ متى يُعَدّ شيء بطريقة أخرى، أو يدعو تغيير معروف إلى حدود جديدة.
count-breaks = { $n ->
    [zero] لا انقطاعات
    [one] انقطاع واحد
    [two] انقطاعان
    [few] { $n } انقطاعات
    [many] { $n } انقطاعًا
   *[other] { $n } انقطاع
}
kind-break = انقطاع
table-datasets = مجموعات البيانات
intro-datasets = من أين تأتي الأرقام: كل إصدار وكل تقرير وكل إدخال يدوي. لا يمحو اللاحق السابق أبدًا.
count-datasets = { $n ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $n } مجموعات
    [many] { $n } مجموعة
   *[other] { $n } مجموعة
}
kind-dataset = مجموعة بيانات
col-topic = الموضوع
col-code = الرمز
col-polarity = الأفضل أن يكون
col-form = نوع الرقم
col-decimals = المنازل العشرية
col-numerator = ما يُعَدّ
col-denominator = من بين مَن
col-year = السنة هي
col-licence = الترخيص
col-next_release = موعد الأرقام التالية
col-remarks = ما ينبغي معرفته عن الأرقام
col-part_of = جزء من
col-other_names = أسماء أخرى
col-neighbour = الجار
col-rank = الترتيب
col-closeness = مدى الشبه
col-measure = المقياس
col-baseline = خط الأساس
col-baseline_period = فترة خط الأساس
col-target_period = يُبلَغ بحلول
col-format = الصيغة
col-file = الملف
col-hash = بصمة SHA-256 للملف
col-figures = الأرقام
col-profile = قاعدة الأعداد الصغيرة
choice-high = أعلى
choice-low = أدنى
choice-neither = لا هذا ولا ذاك
choice-percent = نسبة مئوية
choice-rate = معدل
choice-count = عدد
choice-average = متوسط
choice-money = مال
choice-ratio = نسبة
choice-calendar-year = سنة تقويمية
choice-financial-year = سنة مالية
choice-academic-year = سنة دراسية
choice-extremely-close = شديد القرب جدًّا
choice-very-close = قريب جدًّا
choice-close = قريب
choice-somewhat-close = قريب إلى حد ما
choice-not-close = غير قريب
choice-country = بلد
choice-region = إقليم
choice-authority = سلطة محلية
choice-place = مكان
choice-break = يُعَدّ بطريقة أخرى من هنا
choice-rebase = حدود جديدة من هنا
section-feeds = المؤشرات التي يغذيها
section-printed = مطبوع في الوثائق
section-measures = سلاسل الأرقام
choice-reporting-year = سنة التقرير، حتى 31 مارس
table-printed = أرقام مطبوعة إلى جانب السلاسل
intro-printed = ما تطبعه الوثائق، وما تقوله السلاسل الآن.
kind-printed = رقم مطبوع
col-statistic = الإحصاء
col-likeness = هل هو نفسه
choice-same-measure = المقياس نفسه
choice-similar-measure = مقياس مشابه
choice-another-measure = مقياس آخر
count-printed = { $n ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $n } أرقام
    [many] { $n } رقمًا
   *[other] { $n } رقم
}
act-figures-hold = أُدخلت أرقام يراها الشركاء
detail-figures = الأرقام
