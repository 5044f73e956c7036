# The yearly review
report-kind-review = مراجعة الإجراءات
report-title-review = مراجعة الإجراءات: { $words }
table-proposals = قرارات المراجعات ومقترحاتها
intro-proposals = ما تقرر بشأن كل إجراء في المراجعة السنوية، وما اقترحته مجموعات الشباب، ولكلٍّ سببه.
count-proposals = { $n ->
    [zero] لا قرار ولا مقترح
    [one] قرار أو مقترح واحد
    [two] قراران أو مقترحان
    [few] { $n } قرارات ومقترحات
    [many] { $n } قرارًا ومقترحًا
   *[other] { $n } قرار ومقترح
}
kind-proposal = مقترح
col-report = تقرير
col-decision = ماذا يصير به
col-changes = ما الذي يتغير
col-answer_why = سبب هذا الرد
choice-continue = يستمر
choice-change = يتغير
choice-finish = انتهى
choice-finished = انتهى
choice-stop = يتوقف
choice-stopped = توقف
choice-new = جديد
choice-taken-up = أُخذ به
choice-taken-up-in-part = أُخذ به جزئيًا
choice-not-taken-up = لم يُؤخذ به
review-actions = الإجراءات، واحدًا واحدًا
review-why-and-what = لماذا، وما الذي يتغير
review-nothing = لم يُقترح شيء بعد
review-undecided = { $n ->
    [zero] اقتُرح شيء لكل إجراء.
    [one] إجراء واحد لم يُقترح له شيء بعد.
    [two] إجراءان لم يُقترح لهما شيء بعد.
    [few] { $n } إجراءات لم يُقترح لها شيء بعد.
    [many] { $n } إجراءً لم يُقترح لها شيء بعد.
   *[other] { $n } إجراء لم يُقترح لها شيء بعد.
}
review-unanswered = { $n ->
    [zero] لكل مقترح من الشباب رد.
    [one] مقترح واحد من الشباب بلا رد بعد.
    [two] مقترحان من الشباب بلا رد بعد.
    [few] { $n } مقترحات من الشباب بلا رد بعد.
    [many] { $n } مقترحًا من الشباب بلا رد بعد.
   *[other] { $n } مقترح من الشباب بلا رد بعد.
}
review-unread = { $n ->
    [zero] لا مقترح ينتظر القراءة.
    [one] مقترح واحد من الشباب ينتظر أن يقرأه عامل مشاركة.
    [two] مقترحان من الشباب ينتظران أن يقرأهما عامل مشاركة.
    [few] { $n } مقترحات من الشباب تنتظر أن يقرأها عامل مشاركة.
    [many] { $n } مقترحًا من الشباب تنتظر أن يقرأها عامل مشاركة.
   *[other] { $n } مقترح من الشباب تنتظر أن يقرأها عامل مشاركة.
}
review-fill = ليستمر ما هو على المسار ولينتهِ ما أُنجز، حيث لم يُقترح شيء بعد
review-add = اقترح إجراءً جديدًا
review-new = إجراء جديد
review-new-about = عندما تُعتمد المراجعة يصبح هذا إجراءً من الخطة.
review-new-from = اقترحه إجراءً جديدًا
review-drop = لا تقترح هذا الإجراء
review-decide = ما تقترحه
review-reason-hint = في جملة أو جملتين، ليقرأها الجميع. اتركه فارغًا فقط إن كان يستمر كما هو.
review-reason-fault = قل لماذا.
review-changes = ما الذي يتغير (فقط إن تغير)
review-change-fault = قل ما الذي يتغير، أو دعه يستمر.
review-changed-meanwhile = كتب شخص آخر هذا في الأثناء. ما كتبته باقٍ في النموذج؛ انظر إلى الصفحة مرة أخرى قبل الإرسال.
review-sent = هذه المراجعة تنتظر الاعتماد. احفظ الكلمات التي فوقها لاستعادتها، ثم غيّرها.
review-wishes = ما يقترحه الشباب
review-wishes-none = لم تقترح أي مجموعة من الشباب شيئًا.
review-no-answer = لا يوجد بعد
review-answer = احفظ الرد
review-why-hint = تقرأ المجموعة هذا، ويقرؤه الجميع.
review-why-fault = قل لماذا. من اقترحه يقرأ هذا.
review-meeting-fault = اكتب يوم الاجتماع الذي نوقش فيه، اليوم أو قبله.
report-meeting-hint = اليوم الذي ناقشه فيه الاجتماع. لا بد منه قبل الإرسال للاعتماد.
report-body-hint = المجلس أو المجموعة التي ناقشته.
report-version-hint = ما تُسمى به الخطة بعده، مثل 1.2. اتركه فارغًا إن لم يكن للخطة إصدارات.
report-done-proposed = حُفظ. يصبح جزءًا من الخطة عند اعتماد المراجعة.
reviewed-action = مراجعة { $day }: { $words }.
reviewed-strategy = رُوجعت إجراءاتها في { $day }.
reviewed-read = اقرأ المراجعة
proposals-own = ماذا ينبغي أن يصير بالخطة؟
proposals-own-about = قل ما ينبغي أن يستمر أو يتغير أو يتوقف أو يبدأ.
proposals-own-intro = مرة في السنة ينظر الكبار في كل ما في الخطة ويقررون ما يستمر. يمكن لمجموعتك أن تقول ما تريد قبل أن يقرروا. عليهم أن يردوا عليكم ويقولوا لماذا.
proposal-read = يقرؤه عامل مشاركة أولًا، حتى لا يُعرف به أحد أو يتأذى. لا يغيّر أي كلمة.
proposals-none = لا يُنظر في أي خطة الآن. نخبركم هنا حين يحدث ذلك.
proposals-answered = ما صار بما اقترحتموه
proposal-you-want = ما تريدونه
proposal-new = اقترحوا شيئًا جديدًا
proposal-what = ماذا ينبغي أن يصير به؟
proposal-continue = يستمر كما هو
proposal-change = يتغير
proposal-finish = أُنجز
proposal-stop = يتوقف
proposal-new-thing = يبدأ شيء جديد
proposal-title = ماذا ينبغي أن يفعل أحد؟
proposal-title-hint = بكلمات قليلة، مثل “بطاقة حافلة للجميع”.
proposal-title-fault = قولوا بكلمات قليلة ما هو.
proposal-state-none = لا شيء بعد
proposal-state-sent = ينتظر القراءة
proposal-state-returned = عاد مع سؤال
proposal-state-read = أمام الاجتماع
proposal-late = تقررت الخطة قبل أن يعود هذا. يمكنكم سحبه، أو اقتراحه مرة أخرى في السنة القادمة.
proposal-sealed = ردّ الاجتماع على هذا، وهو ينتظر النشر. يمكنكم سحبه عندئذ.
proposal-done-sent = أُرسل. يقرؤه أحد قبل الاجتماع.
proposal-done-back = سُحب.
proposals-manage = ما تقترحه مجموعات الشباب، للقراءة
proposals-manage-about = اقرأه للسلامة قبل الاجتماع.
proposals-manage-intro = تنظر هل يمكن أن يُعرف به أحد أو يتأذى. لا تغيّر أي كلمة: اسأل المجموعة إن كان يجب حذف شيء.
proposal-pass = ضعه أمام الاجتماع
proposal-done-passed = هو الآن أمام الاجتماع.
proposal-done-returned = أُعيد مع سؤالك.
waits-proposals-sent = { $n ->
    [zero] لا مقترح للقراءة
    [one] مقترح واحد للقراءة
    [two] مقترحان للقراءة
    [few] { $n } مقترحات للقراءة
    [many] { $n } مقترحًا للقراءة
   *[other] { $n } مقترح للقراءة
}
waits-proposals-returned = { $n ->
    [zero] لم يعد شيء
    [one] عاد واحد مع سؤال
    [two] عاد اثنان مع سؤال
    [few] عادت { $n } مع سؤال
    [many] عاد { $n } مع سؤال
   *[other] عاد { $n } مع سؤال
}
waits-reviews-open = { $n ->
    [zero] لا يُنظر في أي خطة
    [one] يُنظر في خطة واحدة
    [two] يُنظر في خطتين
    [few] يُنظر في { $n } خطط
    [many] يُنظر في { $n } خطة
   *[other] يُنظر في { $n } خطة
}
act-proposal-back = سحب مقترح مجموعة
act-proposal-pass = وضع مقترح مجموعة أمام الاجتماع
act-proposal-return = سأل عن مقترح مجموعة
act-proposal-send = أرسل مقترح مجموعة
act-review-answer = ردّ على مقترح مجموعة
act-review-begin = بدأ مراجعة
act-review-drop = سحب إجراءً جديدًا مقترحًا
act-review-propose = اقترح ما يصير بإجراء
found-proposal = مقترح في مراجعة
goes-proposal = تذهب كل كلمات هذا المقترح، أيًا كان المذكور فيها. ويمكن كتابته من جديد.
child-title-review = ماذا بعد في { $words }؟
child-review-new = ما الجديد
child-review-change = ما الذي يتغير
child-review-finish = ما الذي انتهى
child-review-stop = ما الذي يتوقف
child-review-continue = ما الذي يستمر
child-review-wishes = ما أراده الشباب
child-review-wishes-none = لم تقترح أي مجموعة من الشباب شيئًا هذه المرة.
review-intro = قل عن كل إجراء ماذا يصير به. ويمكن لمجموعات الشباب أن تقترح أيضًا حتى ترسل المراجعة للاعتماد؛ وكل مقترح منها يحتاج إلى رد. وعند اعتمادها تصبح هي الخطة.
review-words = الكلمات التي فوقها
report-moved = تغيّر ما أُخذت منه هذه الكلمات منذ حفظها. اقرأها مرة أخرى قبل نشرها.
review-begin-sure = أتبدأ هذه المراجعة؟
review-begin = ابدأ المراجعة
review-begin-not = لا تبدأها
review-begin-then = من ذلك الحين تُسأل مجموعات الشباب عما ينبغي أن يصير إليه كل إجراء، ويقترحه الموظفون. ويمكن إلغاؤها ما دامت أي مجموعة لم تقترح شيئًا.
review-off = ألغِ هذه المراجعة
review-off-fault = اقترح الشباب شيئًا، أو هي تنتظر الاعتماد: ردّ عليهم بدل أن تلغيها.
report-done-off = أُلغيت المراجعة.
review-begun-fault = هناك مراجعة لهذه الخطة جارية. أنهها أو ألغها.
review-later-fault = رُوجعت سنة لاحقة من هذه الخطة من قبل: { $words }. اختر فترة لاحقة.
review-change-unmeant = تغيّر شيء أدناه، وهذا الاختيار لا يغيّر شيئًا: اختر “يتغير” أو أعده كما كان.
review-owner-fault = قل أي منظمة تتولاه.
review-date-hint = مثل 2027-03-31 أو 2027-03 أو 2027.
review-wished = انظر أدناه
review-wishes-done = ما اقترحه الشباب
proposal-decided = قرر الاجتماع. تقرؤون الردود هنا عندما تُعتمد المراجعة. وحتى ذلك الحين لا يمكن تغيير شيء.
proposal-was-answered = كتب الاجتماع ردًا على هذا بالفعل. إن غيّرتموه قُرئ ورُدّ عليه من جديد.
proposal-sure = هل تريد سحبه؟
proposal-sure-public = عندئذ يذهب ما كتبتموه والرد عليه من المراجعة. يبقى اليوم فقط. لا يمكن التراجع عن هذا.
proposal-sure-held = عندئذ يذهب ولا يراه الاجتماع. يمكنكم كتابته من جديد ما دامت الخطة قيد النظر.
proposal-group-wants = ما تريده المجموعة
proposal-asked = ما سُئل من قبل
report-body-to-come = سيناقشه
report-missing-year = بلا أي مستجد من المسؤول طوال السنة
report-missing-none-year = أخبر المسؤول بشيء عن كل إجراء خلال السنة.
action-finished-note = انتهى. منذ { $words } لم يعد جزءًا من الخطة، لأنه أُنجز.
act-review-off = ألغى مراجعة
report-by-file-review = اعتُمد ونُشر في { $words }. جاء في ملف: ما تقرر هو كما يقول، وكيف سار كل إجراء محسوب اليوم.
review-milestone = المحطة «{ $title }»: حتى متى
review-past-fault = مضى هذا اليوم. اكتب يومًا لم يأت بعد.
review-meeting-early = انتهت السنة التي تُراجع في { $day }. اكتب يومًا بعده، وليس بعد اليوم.
review-after-action = هذا بعد موعد إنجاز الإجراء ({ $day }). اكتب يومًا قبله، أو غيّر موعد الإجراء أيضًا.
review-after-plan = تنتهي الخطة في { $day }. اكتب يومًا قبل ذلك.
review-off-sure = أتُلغي هذه المراجعة؟
review-off-lost = يضيع ما تقرر حتى الآن ({ $n }) وما كُتب في صدر المراجعة. لا يمكن التراجع عن هذا.
review-off-not = اتركها كما هي
