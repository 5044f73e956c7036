table-curve_notes = ملاحظات على المنحنى
intro-curve_notes = تحويل المنحنى: لماذا الأرقام هكذا، ومن يستطيع أن يساعد، وما الذي سينجح، وما المقترح.
kind-curve-note = ملاحظة على المنحنى
table-assessments = تقييمات الأثر على المساواة
intro-assessments = ما تعنيه خطة أو أولوية أو عمل للناس بحسب كل خاصية، وعلى ماذا يستند ذلك، ومن يقف وراءه.
kind-assessment = تقييم الأثر على المساواة
table-impacts = الأثر بحسب الخاصية
intro-impacts = ما يجده التقييم للناس ذوي خاصية واحدة، وما يُفعل حياله.
kind-impact = أثر
col-day = اليوم
col-step = الخطوة
col-subject = ما يُقيَّم
col-stage = إلى أين وصل
col-evidence = الأدلة
col-changed = ما يُفعل بشكل آخر بسببه
col-review_day = يُنظر فيه مجددًا
col-signed_off_day = اعتُمد في
col-signed_by = اعتمده
col-assessment = التقييم
col-characteristic = الخاصية
col-impact = الأثر
col-mitigation = ما يُفعل حياله
choice-story-behind-the-baseline = القصة وراء خط الأساس
choice-partners = الشركاء القادرون على المساعدة
choice-what-would-work = ما الذي سينجح
choice-what-we-propose = ما نقترحه
choice-screening = نظرة أولى
choice-full = تقييم كامل
choice-signed-off = معتمد
choice-age = العمر
choice-disability = الإعاقة
choice-gender-reassignment = تغيير الجنس
choice-marriage-and-civil-partnership = الزواج والشراكة المدنية
choice-pregnancy-and-maternity = الحمل والأمومة
choice-race = العرق
choice-religion-or-belief = الدين أو المعتقد
choice-sex = الجنس
choice-sexual-orientation = الميل الجنسي
choice-SEND = الاحتياجات التعليمية الخاصة والإعاقات (SEND)
choice-deprivation = الحرمان
choice-care-experience = تجربة الرعاية
choice-positive = إيجابي
choice-negative = سلبي
choice-neutral = لا هذا ولا ذاك
choice-not-known = غير معروف
curve-heading = تحويل المنحنى
curve-about = ما يفهمه الشركاء من الأرقام، خطوة بخطوة. والأعداد على الرسم أيضًا.
curve-empty = لم يكتب أحد شيئًا لهذه الخطوة.
curve-at = على الرسم عند { $words }
curve-nowhere = ليس على الرسم: لا رقم قبل ذلك اليوم
curve-in-words = أعداد الملاحظات: { $words }.
groups-other = مجموعات أخرى
groups-missing = لا أرقام بحسب: { $words }
gap-about = آخر رقم لكل مجموعة، وبُعده عن بقية الناس في المنطقة، أو عن الجميع حيث يقول الصف ذلك. ولا يُعتد بالفرق إلا حيث يزيد على ما تفسره المصادفة (95%). وحيث عُدّ قليلون تحرك المصادفة الرقم كثيرًا.
gap-rest = عن البقية
gap-everybody = عن الجميع، وهذه المجموعة منهم
gap-unsure = لم يُنشر مدى الثقة في ذلك
gap-higher = أعلى
gap-lower = أدنى
gap-none = لا يمكن التمييز بينهما
figure-fewest = أقل من 10 أشخاص
characteristic-local = معتمدة محليًا، وليست في القانون
log-heading = التغييرات في هذا المقياس
log-none = تعريفه وأهدافه وانقطاعاته كما سُجلت أول مرة، في { $words }.
log-added = أُضيف
log-changed = غُيّر
log-ended = أُنهي
log-from = من
log-to = إلى
log-nothing = لا شيء
assessment-unsigned = غير معتمد
assessment-unstated = لم يُذكر هل اعتُمد
assessment-due = كان ينبغي النظر فيه مجددًا بحلول { $day }
section-assessments = تقييم الأثر على المساواة
empty-assessments = لم يُسجَّل أي تقييم للأثر على المساواة.
assessments-without = خطط وأولويات بلا تقييم
assessments-actions = { $n ->
    [one] إجراء واحد من أصل { $all } ليس له تقييم خاص به ولا لخطته؛ وصفحته تقول ذلك.
   *[other] عدد الإجراءات التي ليس لها تقييم خاص بها ولا لخطتها: { $n } من أصل { $all }؛ وكل صفحة تقول ذلك.
}
assessments-all = لكل خطة وكل أولوية تقييم، لها أو لخطتها.
impacts-heading = ما يعنيه ولمن
impact-none = لم يُقيَّم
impact-unrecorded = غير مسجل هنا
complete-strategies-assessed = خطط لها تقييم للأثر على المساواة
complete-assessments-stand = تقييمات للأثر على المساواة معتمدة ولم يفت موعد مراجعتها
records-title = سجلات الخطة
records-title-about = الخطة، وما يُقاس، وما يفهمه الشركاء منه، وما يعنيه ولمن: يُضاف ويُغيَّر ويُنهى هنا. وكل تغيير يُحفظ.
record-add = أضف واحدًا
record-added-reports = يُضاف التقرير عند التوقيع عليه.
record-added-people = يُضاف الشخص من ملف مع المنصب العام الذي يشغله: لا يُسمّى أحد غيره.
record-new = جديد: { $words }
record-end = أنهِ هذا السجل
record-end-intro = السجل الذي ينتهي لا يُحذف أبدًا. ومن اليوم التالي لا يعود جزءًا من الخطة، ويبقى تاريخه.
record-ended-list = ما انتهى
record-has-ended = انتهى في { $day } وليس جزءًا من الخطة. إعادته تزيل ذلك اليوم، ويبقى تاريخه.
record-back = أعِده إلى الخطة
record-returned = عاد جزءًا من الخطة.
record-none = لا يوجد بعد.
record-within = جزء من
count-curve_notes = { $n ->
    [zero] لا ملاحظة
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $n } ملاحظات
   *[other] { $n } ملاحظة
}
count-assessments = { $n ->
    [zero] لا تقييم
    [one] تقييم واحد
    [two] تقييمان
    [few] { $n } تقييمات
   *[other] { $n } تقييم
}
count-impacts = { $n ->
    [zero] لا أثر
    [one] أثر واحد
    [two] أثران
    [few] { $n } آثار
   *[other] { $n } أثر
}
