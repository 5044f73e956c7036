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
col-group_of = مجموعة من
col-group = أي مجموعة
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
section-bearing = مقاييس تتصل بهذا
section-bears-on = الأولويات التي يتصل بها
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
verdict-nothing = لا أرقام بعد.
verdict-few = { $n ->
    [zero] لا أرقام منذ { $since }.
    [one] رقم واحد منذ { $since }: أقل من أن نحكم.
    [two] رقمان منذ { $since }: أقل من أن نحكم.
    [few] { $n } أرقام منذ { $since }: أقل من أن نحكم.
    [many] { $n } رقمًا منذ { $since }: أقل من أن نحكم.
   *[other] { $n } رقم منذ { $since }: أقل من أن نحكم.
}
verdict-gaps = هناك { $n } من الأرقام منذ { $since }، لكن بينها من الفجوات أو القفزات ما يمنع الحكم.
verdict-flat = لم يتحرك منذ { $since }، فالحدود بلا عرض ولا يمكن الحكم منها.
verdict-improvement = أفضل حقًّا منذ { $since }.
verdict-concern = أسوأ حقًّا منذ { $since }.
verdict-higher = أعلى حقًّا منذ { $since }.
verdict-lower = أدنى حقًّا منذ { $since }.
verdict-once-improvement = كان { $since } أفضل مما تفسره الصدفة.
verdict-once-concern = كان { $since } أسوأ مما تفسره الصدفة.
verdict-once-higher = كان { $since } أعلى مما تفسره الصدفة.
verdict-once-lower = كان { $since } أدنى مما تفسره الصدفة.
chart-trial = هذه حدود تجريبية: تقوم على { $n } من الأرقام، وتثبت عند 13.
chart-target = الهدف
chart-lines = الخط الأوسط هو المتوسط؛ وبين الخطين المتقطعين تتحرك الأرقام بالمصادفة وحدها.
chart-breaks = والخط العمودي يدل على تغيير؛ ولا حكم يتجاوزه.
chart-beyond-percent = تُحسب الحدود من دون اعتبار 0 و100؛ ولا يمكن لرقم أن يتجاوزهما.
chart-beyond-zero = تُحسب الحدود من دون اعتبار 0؛ ولا يمكن لرقم أن يقل عنه.
chart-rules = القواعد:
kind-of-signal-common = مصادفة
kind-of-signal-none = بلا حكم
kind-of-signal-common-or-none = مصادفة، أو بلا حكم
kind-of-signal-improvement = أفضل
kind-of-signal-concern = أسوأ
kind-of-signal-neutral = تغيير حقيقي
flag-outside = خارج أحد الحدين
flag-trend = سبعة أو أكثر في صعود فقط أو نزول فقط
flag-two-of-three = اثنان من ثلاثة قرب حد
flag-shift = سبعة أو أكثر في جهة واحدة من المتوسط
figures-heading = الأرقام
figures-area = المنطقة
areas-ended = مناطق لم تعد قائمة
area-until = حتى { $words }
figures-show = اعرض
figure-latest = في { $words }
figure-change = { $change } منذ { $since }؛ وهل لذلك معنى، تقوله الجملة أعلاه
figure-same = لا تغيّر منذ { $since }
figures-period = الفترة
figures-value = الرقم
figures-sure = مدى الثقة (95%)
figures-mean = المتوسط
figures-limits = حدود المصادفة
figures-signal = الإشارة
figures-all = كل أرقام { $words }
figure-of = من { $n }
figure-small = عدد قليل
figure-interval = غالبًا بين { $lower } و{ $upper }
compare-heading = كيف يقارَن، { $words }
compare-older = لا رقم يمكن عرضه لدى { $words } في { $newer }. كل المقارنات هنا هي لفترة { $period }، وهي آخر ما لديها.
compare-counts = هذه أعداد لا معدلات، والأماكن تختلف حجمًا: فقد لا يقول الفرق إلا أيها أكبر.
compare-with = إلى جانب
compare-theirs = رقمهم
compare-gap = الفرق
compare-neighbours = الجيران الإحصائيون، المتوسط
compare-neighbours-note = { $have } من { $all } لديهم رقم. ويصف المصدر { $far } منهم بأنه «غير قريب»، فاقرأ متوسطهم بحذر.
compare-middle = أوسط { $all } من المناطق من النوع نفسه
compare-rank = الترتيب { $rank } من { $all }، والأفضل أولًا.
compare-band-A = ضمن أفضل ربع.
compare-band-B = في الربع الثاني.
compare-band-C = في الربع الثالث.
compare-band-D = في الربع الأخير.
beside-better = أفضل
beside-similar = مماثل
beside-worse = أسوأ
beside-higher = أعلى
beside-lower = أدنى
target-line = الهدف «{ $words }»: { $standing }
target-reached = تحقق.
target-on-track = على المسار. الخط المستقيم عند { $expected }؛ قُطع { $share } من الطريق.
target-on-track-chance = على المسار، لكن بما لا يزيد على ما تفسره المصادفة. الخط المستقيم عند { $expected }، وقد قُطع { $share } من الطريق.
target-within-noise = خلف الخط المستقيم عند { $expected } بما لا يزيد عما تفسره الصدفة. قُطع { $share } من الطريق.
target-off-track = خارج المسار. الخط المستقيم عند { $expected }؛ قُطع { $share } من الطريق.
target-not-reported = لم يُبلَّغ: لا رقم منذ خط الأساس.
groups-heading = لمن
groups-who = المجموعة
symbol-c = مخفي، كي لا يُعرَف أحد
symbol-x = غير متاح
symbol-z = لا ينطبق
symbol-u = غير موثوق بما يكفي لعرضه
symbol-k = يُقرَّب إلى الصفر وليس صفرًا
status-provisional = مؤقت
status-revised = منقح
status-final = نهائي
status-outturn = فعلي
revised-heading = أرقام نُقِّحت
revised-before = قبلها:
revised-published = نُشر { $words }
section-acts = ما سيحركه
section-answered = ما قاله الأطفال ويجيب عنه هذا
break-from = اعتبارًا من { $words }:
printed-heading = ما تطبعه الوثائق، وما تقوله السلسلة الآن
printed-beside = تطبع الوثيقة { $printed }؛ وفي السلسلة لفترة { $period }: { $now }.
printed-alone = تطبع الوثيقة { $printed }؛ وليس في السلسلة رقم لفترة { $period }.
printed-no-figure = لا رقم
printed-matches = هما متفقان.
printed-differs = هما مختلفان.
printed-nothing = ليس في السلسلة ما يقارَن به.
printed-similar = يعدّان شيئًا متشابهًا، فالفرق ليس خلافًا بالضرورة.
printed-other = لا يعدّان الشيء نفسه ولا يمكن المقارنة بينهما.
figures-csv = كل الأرقام بصيغة CSV
measures-by-topic = حسب الموضوع
measures-by-strategy = حسب الخطة
measures-by-priority = حسب الأولوية
measures-by-owner = حسب من يحفظها
measures-no-owner = لم يُسمَّ من يحتفظ بها
measures-for = الأرقام هي أرقام { $words }.
measures-order = مرتبة:
measures-moved = هل تحرك؟
measures-late-said = قالت آخر أرقام المتأخر أو القديم منها: { $words }
empty-measures = لا بيانات بعد: لا توجد سلسلة أرقام تبيّن هل يتحرك هذا.
section-beside = إلى جانب السلسلة
scorecard-title = بطاقة النتائج: { $words }
scorecard-way = هل ينجح؟ بطاقة النتائج
scorecard-intro = ما تريد الخطة أن يتحرك، وما تقوله أرقام { $words }. وما لا أرقام له يقال عنه ذلك.
scorecard-plan = الخطة نفسها
scorecard-indicator = ما ينبغي أن يتحرك
scorecard-before = قبل ذلك
scorecard-latest = الأحدث
scorecard-neighbours = الجيران
scorecard-country = البلد أو الإقليم كله
scorecard-improvement = أفضل حقًّا
scorecard-concern = أسوأ حقًّا
scorecard-neutral = تغيّر حقًّا
scorecard-chance = لا يمكن تمييزه عن المصادفة
scorecard-none = لا بيانات بعد
better-high = الأعلى أفضل
better-low = الأدنى أفضل
better-neither = لا اتجاه أفضل
verdict-chance = لا يمكن تمييزه عن المصادفة منذ { $since }.
verdict-chance-meaning = لا يُرى تغيير حقيقي: فالصعود والهبوط لا يزيدان على ما تصنعه المصادفة وحدها.
verdict-chance-meaning-since = ومنذ ذلك الحين لا يُرى تغيير حقيقي: فالصعود والهبوط لا يزيدان على ما تصنعه المصادفة وحدها.
figures-late = كان موعد أرقام جديدة { $words } وليست هنا.
figures-old = آخر الأرقام لفترة { $words }، ولم يقل أحد متى تصدر أرقام أحدث.
figures-late-tag = متأخر
figures-old-tag = قديم
chart-invented = مختلَق
chart-in-words = المتوسط { $mean }؛ وتحرك المصادفة وحدها الأرقام بين { $lower } و{ $upper }.
assurance-fail = على الحال الراهن لن يبلغه الصعود والهبوط المعتادان؛ فلا بد من تغيير.
assurance-fail-improved = ما زالت الحدود تضم الأرقام الأقدم الأسوأ، فلا تقول شيئًا عن إمكان بلوغه من هنا. فإن دام التغيّر أمكن أن تبدأ منه حدود جديدة.
assurance-pass = على الحال الراهن لن يفوّته الصعود والهبوط المعتادان.
lead-grows = متقدمة على { $words }{ $sure ->
    [0] {"، في حدود ما يُعرف"}
   *[other] {""}
}، والفارق يتسع فعلًا.
lead-shrinks = متقدمة على { $words }{ $sure ->
    [0] {"، في حدود ما يُعرف"}
   *[other] {""}
}، والفارق يضيق فعلًا.
lead-stays = متقدمة على { $words }{ $sure ->
    [0] {"، في حدود ما يُعرف"}
   *[other] {""}
}؛ ولا يمكن تمييز تغير الفارق من الصدفة.
lag-shrinks = متأخرة عن { $words }{ $sure ->
    [0] {"، في حدود ما يُعرف"}
   *[other] {""}
}، لكنها تلحق بها فعلًا.
lag-grows = متأخرة عن { $words }{ $sure ->
    [0] {"، في حدود ما يُعرف"}
   *[other] {""}
}، ويزداد تأخرها فعلًا.
lag-stays = متأخرة عن { $words }{ $sure ->
    [0] {"، في حدود ما يُعرف"}
   *[other] {""}
}؛ ولا يمكن تمييز تغير ذلك من الصدفة.
level-rises = متساوية مع { $words }{ $sure ->
    [0] {"، في حدود ما يُعرف"}
   *[other] {""}
}، بعد أن لحقت بها فعلًا.
level-falls = متساوية مع { $words }{ $sure ->
    [0] {"، في حدود ما يُعرف"}
   *[other] {""}
}، بعد أن تراجعت فعلًا.
level-stays = متساوية مع { $words }{ $sure ->
    [0] {"، في حدود ما يُعرف"}
   *[other] {""}
}؛ ولا يمكن تمييز تغير ذلك من الصدفة.
compare-rank-shared = الترتيب { $rank } من { $all }، والأفضل أولًا؛ ويشاركه { $n }.
indicators-measures = كل المقاييس بأرقامها
intro-datasets = من أين تأتي الأرقام: كل إصدار وكل تقرير وكل إدخال يدوي. لا يمحو اللاحق السابق أبدًا.
dataset-holds = ما فيها من أرقام
dataset-figures = أرقام: { $words }
dataset-symbols = مخفية، أو بلا رقم: { $words }
measure-datasets = مصدر الأرقام
verdict-chance-after = كانت أرقام سابقة خارج ما تفسره الصدفة كما يبيّنها الرسم، أما الأخيرة فلا.
verdict-before = علامات التغيّر الحقيقي في الرسم تخص الأرقام التي قبل { $since }، ولا تقول شيئًا عن الأرقام منذ ذلك الحين.
verdict-rebased = قبل تغيّر { $since } كان المتوسط { $before }؛ ومنذ ذلك الحين هو { $now }.
