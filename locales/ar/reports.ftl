# Published reports
table-reports = التقارير المنشورة
intro-reports = تقارير اعتُمدت. ما قاله كل منها في ذلك اليوم يبقى في عنوانه الخاص.
count-reports = { $n ->
    [zero] لا تقارير منشورة
    [one] تقرير منشور واحد
    [two] تقريران منشوران
    [few] { $n } تقارير منشورة
    [many] { $n } تقريرًا منشورًا
   *[other] { $n } تقرير منشور
}
kind-report = تقرير
col-highlights = ما لا ينبغي أن يفوت
col-for_children = بكلمات للأطفال
col-children_day = كُتبت كلمات الأطفال في
choice-quarterly = تقرير تقدم لفترة
# Words to avoid
table-wordings = كلمات نتجنبها
intro-wordings = كلمات تتجنبها الشراكة وما تقوله بدلًا منها. تُعرض على من يكتب، وله أن يكتبها مع ذلك.
count-wordings = { $n ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $n } كلمات
    [many] { $n } كلمة
   *[other] { $n } كلمة
}
kind-wording = كلمة نتجنبها
col-language = اللغة
col-avoid = تجنّب
col-instead = قل بدلًا منها
wording-title = كيف يُقرأ
wording-age = عمر القراءة: { $n } سنة ({ $words }). لا شيء هنا يمنعك من الحفظ.
wording-age-before = قبل التغيير: { $n } سنة.
wording-none = لم تُوجد كلمة من القائمة ولا جملة طويلة ولا كلمة صعبة.
wording-list-only = تُعلَّم كلمات القائمة فقط: الجمل والكلمات الصعبة تُعدّ في الإنجليزية وحدها.
wording-brief = أقصر من أن يُعرف عمر قراءته: فيه أقل من { $n } كلمة.
wording-count = { $n ->
    [zero] لا كلمات ولا جمل
    [one] كلمة أو جملة واحدة يمكن قولها بطريقة أخرى
    [two] كلمتان أو جملتان يمكن قولهما بطريقة أخرى
    [few] { $n } كلمات أو جمل يمكن قولها بطريقة أخرى
    [many] { $n } كلمة أو جملة يمكن قولها بطريقة أخرى
   *[other] { $n } كلمة أو جملة يمكن قولها بطريقة أخرى
}
wording-found = ما كُتب
wording-instead = ما يمكن قوله
wording-why = السبب
wording-two = جملتان
wording-short = كلمة أقصر
wording-long = جملة من { $n } كلمة
wording-hard = كلمة من { $n } مقاطع
# Writing and signing off
reports-manage = تقارير للكتابة والاعتماد
reports-manage-about = الملخص فوق كل تقرير، واعتماده.
reports-manage-intro = كل تقرير يُجمع وحده. يكتب موظف ملخصًا فوقه ويرسله؛ ويعتمده مراجع فيُنشر.
report-state = إلى أين وصل
report-state-none = لم يُكتب شيء بعد.
report-proposed = ما في النموذج جُمع من المستجدات: اجعله كلامك.
report-state-draft = قيد الكتابة
report-state-sent = ينتظر الاعتماد
report-state-returned = أُعيد مع سؤال
report-published-on = نُشر في { $words }
waits-reports-sent = { $n ->
    [zero] لا تقارير للاعتماد
    [one] تقرير واحد للاعتماد
    [two] تقريران للاعتماد
    [few] { $n } تقارير للاعتماد
    [many] { $n } تقريرًا للاعتماد
   *[other] { $n } تقرير للاعتماد
}
waits-reports-returned = { $n ->
    [zero] لا تقارير أُعيدت
    [one] تقرير واحد أُعيد
    [two] تقريران أُعيدا
    [few] { $n } تقارير أُعيدت
    [many] { $n } تقريرًا أُعيد
   *[other] { $n } تقرير أُعيد
}
report-whole = اقرأ التقرير كله كما جُمع الآن
report-summary-hint = ما حدث، في جمل قليلة، لمن لا يقرأ غيرها.
report-highlights-hint = سطر لكل منها. الأخبار الجيدة والسيئة على السواء.
report-for_children-hint = الأخبار نفسها في جمل قصيرة، كما لابن عشر. اتركه فارغًا إن لم يكتبه أحد.
report-save = احفظ
report-send = احفظ وأرسل للاعتماد
report-done-saved = حُفظ. لا يقرؤه بعدُ إلا من يكتبون التقارير ويعتمدونها.
report-done-sent = أُرسل للاعتماد.
report-done-returned = أُعيد مع سؤالك.
report-done-taken = حُفظ. لم يعد ينتظر الاعتماد: أرسله ثانية حين يكون جاهزًا.
report-unseen-fault = احذف الحرف { $words } الذي لا يراه أحد.
report-read-otherwise = تغيرت الخطة منذ فتحت هذه الصفحة، فصار التقرير يقول شيئًا آخر. اقرأه ثانية ثم اعتمده.
report-figure-before = قبل ذلك { $words }
report-chart-key = في المخططات الخط هو المتوسط، وبين الخطين المتقطعين تعلو الأرقام وتهبط صدفة. المربع تحسن حقيقي، والمثلث قلق حقيقي، والنقطة لا هذا ولا ذاك.
report-as-signed = اقرأ الكلمات كما وُقّعت
report-question = ما يسأل عنه المراجع
report-nothing-written = لم يُكتب شيء.
report-told = ما قيل
report-sources = مما أُخذ
report-changed-meanwhile = كتب أحد آخر أو قرر في هذه الأثناء. لم يضع شيء مما كتبت: هو في النموذج، وما كتبوه أسفله.
report-theirs = ما هو موجود الآن
report-too-long = { $n } حرفًا أكثر من { $most }: اختصره.
report-summary-fault = اكتب ملخصًا قبل الإرسال.
report-sign-heading = اعتمده
report-sign-meaning = عندئذ يقرؤه الجميع، وما يقوله في هذا اليوم يبقى دائمًا.
report-sign = اعتمد وانشر
report-sign-own = أنت من أرسل هذا التقرير: يعتمده غيرك.
report-sign-held = النشر مؤجل الآن: اعتمده بعد ذلك.
report-ask = ما تريد معرفته، أو ما ينبغي قوله بطريقة أخرى
report-ask-hint = يقرؤه من يكتب التقرير.
report-ask-fault = اكتب ما تريد معرفته.
report-return = أعده
act-report-write = كتب فوق تقرير
act-report-send = أرسل تقريرًا للاعتماد
act-report-return = سأل عن تقرير
act-report-publish = اعتمد تقريرًا ونشره
found-report-draft = تقرير لم يُنشر بعد
goes-report-draft = تُمحى كل الكلمات فوق هذا التقرير، أيًّا كان من ذُكر فيها. يمكن كتابته من جديد.
may-report-edit = كتابة ملخص التقرير وما لا ينبغي أن يفوت، وإرساله للاعتماد.
may-report-sign = اعتماد تقرير، فيُنشر، أو السؤال عنه. لا أحد يعتمد ما أرسله.
may-report-see = رؤية التقارير قبل نشرها: لمن يكتبها أو يعتمدها.
detail-report = التقرير
# A report that was signed off
report-signed = اعتُمد ونُشر في { $words }. يقول ما كان مسجلًا حتى ذلك الحين.
report-by-file = اعتُمد ونُشر في { $words }. جاء في ملف لم يحفظ إجراءات ذلك اليوم وأرقامه: ما تحت ملخصه هو من اليوم.
report-signed-by = اعتمده
report-reworded = غُيّرت الكلمات فوقه في { $words }، بعد الاعتماد.
report-read-signed = اقرأ التقرير المعتمد
report-corrections = صُحّح منذ ذلك الحين
report-corrections-meaning = بعض ما في هذا التقرير يُقال اليوم بشكل آخر، أو أُعيدت صياغته منذ التوقيع عليه.
report-was = يقول التقرير:
report-was-signed = عند التوقيع:
report-not-shown = لم يعد يُعرض.
report-others-counted = لا إجراء يسير بخلاف الفترة السابقة؛ وقد عُرف الآن شيء عن إجراءات أخرى.
report-corrects = وُقّع هذا التقرير. ما تغيّره يظهر في صفحته تصحيحًا مع اليوم وما كان يقوله من قبل؛ ولا يوقّعه أحد من جديد.
report-is = اليوم:
report-not-said = لا شيء
report-milestone-reached = بُلغت
report-milestone-missed = مستحقة ولم تُبلغ
report-withdrawn = سُحب منذ ذلك الحين.
report-withdrawn-on = سُحب في { $words }.
report-title-for = { $title } – من أجل { $body }
report-about = عن
report-about-all = الخطة كلها
report-about-show = اعرض
# For children
child-way = الشيء نفسه للأطفال والشباب
child-adults = تقرير الكبار
child-title = كيف يسير { $words }؟
child-intro = هذا للأطفال والشباب. يخبر بأهم ما في تقرير الكبار.
child-period = يخبر بما أُنجز من { $from } إلى { $until }.
child-older = غُيّر تقرير الكبار في { $words }. هذه الصفحة لا تعرف ذلك بعد.
child-corrected = صُحّح بعض هذا لاحقًا.
child-others = كل عمل يسير كما كان. لكننا نعرف الآن عن أعمال غيرها.
child-withdrawn = سُحب هذا.
child-withdrawn-on = سُحب هذا في { $day }.
child-open = لم يخبرنا الجميع بعد كيف سار الأمر. سيتغير هذا.
child-unsigned = لم يراجع أحد هذا ويعتمده بعد.
child-by-file = ما قيل فوقه من ذلك الوقت. والباقي ما نعرفه اليوم.
child-signed-one = اقرأ الذي روجع واعتُمد
child-promised = ما وُعد به
child-promise-none = لا شيء في الخطة يفعل ذلك بعد.
child-short = باختصار
child-jobs = { $n ->
    [zero] لم تبدأ أي مهمة.
    [one] بدأت مهمة واحدة. هكذا تسير.
    [two] بدأت مهمتان. هكذا تسيران.
    [few] بدأت { $n } مهام. هكذا تسير.
    [many] بدأت { $n } مهمة. هكذا تسير.
   *[other] بدأت { $n } مهمة. هكذا تسير.
}
child-better = بالمجمل، هو أفضل من المرة الماضية.
child-same = بالمجمل، هو كالمرة الماضية.
child-worse = بالمجمل، هو أسوأ من المرة الماضية.
child-on-track = تسير جيدًا
child-on-track-means = ستُنجز هذه في وقتها.
child-on-track-sign = دائرة فيها علامة صح
child-some-concern = عالقة قليلًا
child-some-concern-means = شيء يصعّب هذه. نحن نعمل عليه.
child-some-concern-sign = مثلث فيه علامة
child-off-track = تسير خطأ
child-off-track-means = ستتأخر هذه أو لن تُنجز ما لم يتغير شيء.
child-off-track-sign = مربع فيه علامة خطأ
child-done = أُنجزت
child-done-means = أنجزناها كلها.
child-done-sign = نجمة
child-not-started = لم تبدأ
child-not-started-means = لم يبدأها أحد بعد.
child-not-started-sign = دائرة فارغة
child-no-update = لم نُخبَر
child-no-update-means = لم يخبرنا المسؤولون كيف تسير هذه. هذا ليس جيدًا.
child-no-update-sign = علامة استفهام
child-changed = ما الجديد
child-went-better = أفضل من المرة الماضية:
child-went-worse = أسوأ من المرة الماضية:
child-reached = خطوات بُلغت
child-missed = خطوات متأخرة
child-way-heading = ما الذي يصعّبه
child-numbers = هل ينجح الأمر؟
child-of-100 = { $n } من كل 100
child-state-good = هذا يتحسن حقًا.
child-state-bad = هذا يسوء حقًا.
child-state-good-but = هذا أفضل مما كان منذ زمن. لكنه أسوأ من المرة الماضية.
child-state-bad-but = هذا أسوأ مما كان منذ زمن. لكنه أفضل من المرة الماضية.
child-state-unsure = لا نستطيع الجزم بعد. الأرقام تعلو وتهبط صدفة.
child-state-none = لا أرقام بعد.
child-said = ما قلتموه
child-said-none = لم يرد أحد هذه المرة على ما قلتموه.
child-answered = هذه المهمة تجيب عنه:
child-nothing = لا شيء هذه المرة.
# The summary on one page
slide-way = صفحة واحدة للعرض
slide-more = { $n ->
    [zero] ولا مزيد في التقرير
    [one] وواحد آخر في التقرير
    [two] واثنان آخران في التقرير
    [few] و{ $n } أخرى في التقرير
    [many] و{ $n } أخرى في التقرير
   *[other] و{ $n } أخرى في التقرير
}
