# Reporting periods, updates, and how it is going
table-reporting_periods = فترات التقارير
intro-reporting_periods = الفترات التي يُقدَّم عنها تقرير عن الخطة، ومتى تستحق المستجدات.
count-reporting_periods = { $n ->
    [one] فترة تقرير واحدة
    [two] فترتا تقرير
    [few] { $n } فترات تقارير
    [many] { $n } فترة تقرير
   *[other] { $n } فترة تقرير
}
kind-reporting-period = فترة تقرير
table-updates = المستجدات
intro-updates = ما الذي أُنجز في كل إجراء، كما يرويه من قاموا به.
count-updates = { $n ->
    [one] مستجد واحد
    [two] مستجدان
    [few] { $n } مستجدات
    [many] { $n } مستجدًا
   *[other] { $n } مستجد
}
kind-update = مستجد
col-ends = ينتهي
col-opens = تُطلب المستجدات من
col-meeting = الاجتماع
col-progress = كيف تسير الأمور
col-told = ما الذي حدث
col-in_the_way = ما الذي يعيق
col-people_reached = عدد من وصل إليهم
choice-on-track = على المسار
choice-some-concern = بعض القلق
choice-off-track = خارج المسار
choice-done = أُنجز
choice-not-started = لم يبدأ
choice-replies-to = يرد على
section-replies = ما الذي أُنجز بشأنه
progress-heading = كيف تسير الأمور
progress-on-track = على المسار
progress-on-track-means = سيُنجز كما اتُّفق عليه وفي وقته.
progress-some-concern = بعض القلق
progress-some-concern-means = هناك ما يهدده، وثمة من يعالج ذلك.
progress-off-track = خارج المسار
progress-off-track-means = لن يُنجز كما اتُّفق عليه، أو ليس في وقته، ما لم يتغير شيء.
progress-done = أُنجز
progress-done-means = أُنجز كله. لن يُسأل عنه أحد مرة أخرى.
progress-not-started = لم يبدأ
progress-not-started-means = لم يبدأ أحد بعد.
progress-no-update = لا مستجدات
progress-no-update-means = لم يُنشر أي مستجد عن هذه الفترة. ولا يُعدّ ذلك جيدًا أبدًا.
progress-of = { $n ->
    [one] محسوب من إجراء واحد:
    [two] محسوب من إجراءين:
    [few] محسوب من { $n } إجراءات:
    [many] محسوب من { $n } إجراءً:
   *[other] محسوب من { $n } إجراء:
}
progress-period = عن { $words }؛ كانت المستجدات مستحقة في { $day }.
progress-rule-link = كيف يُحسب هذا
progress-rule-title = كيف تسير الأمور: الكلمات والقاعدة
progress-rule-intro = من يتولى مسؤولية إجراء يقول كل مرة كيف يسير، بإحدى هذه الكلمات. وما تُظهره أولوية أو خطة أو مجلس أو منظمة يُحسب من إجراءاتها، دائمًا بالقاعدة نفسها.
progress-words-heading = ما تعنيه كل كلمة
progress-whole-heading = قاعدة الكل
progress-whole-intro = يُعرض أول ما يصح من هذه:
progress-rule-1 = لا مستجدات: نصف الإجراءات أو أكثر بلا مستجدات.
progress-rule-2 = أُنجز: كل الإجراءات أُنجزت.
progress-rule-3 = خارج المسار: من الإجراءات التي لها مستجدات، واحد من كل أربعة أو أكثر خارج المسار.
progress-rule-4 = بعض القلق: إجراء خارج المسار، أو مثير لبعض القلق، أو بلا مستجدات.
progress-rule-5 = لم يبدأ: لم يبدأ أحد أي إجراء لم يُنجز.
progress-rule-6 = على المسار: كل ما عدا ذلك.
progress-period-heading = عن أي فترة
progress-period-about = يُقدَّم تقرير عن كل خطة لفترات، مثل كل ثلاثة أشهر. تُحسب أحدث فترة استحقت مستجداتها قبل اليوم. يُترك الإجراء الذي يبدأ بعدها. وما أُنجز يُعدّ منجزًا من حينها، ما لم يقل مالكه غير ذلك لاحقًا.
progress-counted-about = تُقاس المنظمة بالإجراءات التي تملكها، والمجلس بالإجراءات التي يشرف عليها.
progress-travel-heading = أفضل أم أسوأ
progress-travel-about = أفضل أو أسوأ أو كما هو: مقارنةً بالفترة السابقة. ويُترك حيث تكون إحداهما «لم يبدأ» أو «لا مستجدات».
travel-better = أفضل من الفترة السابقة
travel-same = كما في الفترة السابقة
travel-worse = أسوأ من الفترة السابقة
updates-heading = ما الذي أُنجز
updates-earlier = { $n ->
    [one] مستجد سابق واحد
    [two] مستجدان سابقان
    [few] { $n } مستجدات سابقة
    [many] { $n } مستجدًا سابقًا
   *[other] { $n } مستجد سابق
}
update-reached = { $n ->
    [one] وصلنا إلى شخص واحد في هذه الفترة.
    [two] وصلنا إلى شخصين في هذه الفترة.
    [few] وصلنا إلى { $n } أشخاص في هذه الفترة.
    [many] وصلنا إلى { $n } شخصًا في هذه الفترة.
   *[other] وصلنا إلى { $n } شخص في هذه الفترة.
}
update-evidence-link = ما يثبت ذلك
update-messages = يرد على ما قيل:
# Telling what was done
update-title = كيف تسير الأمور؟
update-add-title = ماذا فعلتم؟
update-asked = عن { $words }، من فضلك قبل { $day }.
update-question = هناك من يسألك
update-question-before = ما سُئل عنه قبل إرساله من جديد
update-sent-already = أُرسل هذا. لا يزال بإمكانك تعديله وإرساله مرة أخرى إلى أن يوافق عليه أحد.
update-send = إرسال
update-save-draft = حفظ المسودة
update-told-hint = تكفي جملتان أو ثلاث. لا تذكر اسم طفل أو أسرة: فقد يقرؤه الجميع بعد الموافقة عليه.
update-in_the_way-hint = اتركه فارغًا إن لم يكن هناك عائق. اذكر من يُحتاج إلى مساعدته.
update-more = أضف المزيد إن شئت
update-reached-hint = أطفال أو شباب أو أسر في هذه الفترة. رقم.
update-milestone-hint = هل تحقق هذا؟ في أي يوم؟ اتركه فارغًا إن لم يتحقق.
update-message = يرد على: { $words }
update-evidence-hint = عنوان صفحة تُظهره، مثل https://…
update-draft-kept = حُفظت مسودتك. لا يقرؤها أحد غير منظمتك إلى أن ترسلها.
update-stopped = أُنهي هذا الإجراء في { $day }. لا يسأل عنه أحد بعد الآن.
update-stopped-kept = لم يُفقد شيء: حُفظ ما كتبته كمسودة. إن كان لا يزال مهمًا فأخبر من يعتني بالخطة.
update-saved-at = حُفظت المسودة في { $time }.
update-progress-fault = اختر كيف تسير الأمور.
update-told-fault = قل ما حدث في جملة أو جملتين.
update-address-fault = احذف { $words }: سيُنشر عنوان بريد إلكتروني.
update-reached-fault = اكتب عدد من تم الوصول إليهم رقمًا، مثل 34.
update-evidence-fault = اكتب العنوان الكامل لصفحة، مثل https://example.org/page، بلا مسافات.
update-milestone-fault = اكتب اليوم الذي تحقق فيه: اليوم أو قبله، وليس قبل بدء الإجراء.
update-decided = تمت الموافقة على هذا المستجد في الأثناء، فلم يُحفظ ما كتبته. وهو هنا بجانب ما تمت الموافقة عليه. إن كان ثمة ما يجب تصحيحه فأخبر من يعتني بالخطة.
update-another-period = فُتحت هذه الصفحة عن فترة أخرى: { $words }. وبدأت فترة جديدة منذ ذلك الحين. ما كتبته موجود أدناه ولم يُحفظ بعد. غيّر ما لا يصح عن الفترة الجديدة ثم أرسله.
update-last = ما قيل في المرة السابقة
update-sent = شكرًا لك. أُرسل مستجدك. سيقرؤه من يعتني بالخطة.
update-due = من فضلك قبل
update-state = إلى أين وصل
update-state-public = يمكن للجميع قراءته
update-state-draft = مسودة لم تُرسل
update-state-sent = أُرسل وينتظر القراءة
update-state-returned = طُرح سؤال بشأنه
update-state-partners = تمت الموافقة، للشركاء فقط
update-state-waiting = تمت الموافقة، مؤجل النشر
update-days-late = { $n ->
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $n } أيام
    [many] متأخر { $n } يومًا
   *[other] متأخر { $n } يوم
}
update-days-left = { $n ->
    [one] لم يبدأ، بقي يوم واحد
    [two] لم يبدأ، بقي يومان
    [few] لم يبدأ، بقيت { $n } أيام
    [many] لم يبدأ، بقي { $n } يومًا
   *[other] لم يبدأ، بقي { $n } يوم
}
updates-own = المستجدات المطلوبة منك
updates-own-about = قل كيف تسير الإجراءات التي تعتني بها أنت أو منظمتك.
updates-own-none = لا يُطلب منك أي مستجد الآن.
waits-updates-returned = { $n ->
    [zero] لا تحديث فيه سؤال.
    [one] في تحديث واحد سؤال ينتظر جوابًا.
    [two] في تحديثين سؤال ينتظر جوابًا.
    [few] في { $n } تحديثات سؤال ينتظر جوابًا.
    [many] في { $n } تحديثًا سؤال ينتظر جوابًا.
   *[other] في { $n } تحديث سؤال ينتظر جوابًا.
}
waits-updates = { $n ->
    [one] لا يزال مستجد واحد ينتظر الإرسال.
    [two] لا يزال مستجدان ينتظران الإرسال.
    [few] لا تزال { $n } مستجدات تنتظر الإرسال.
    [many] لا يزال { $n } مستجدًا ينتظر الإرسال.
   *[other] لا يزال { $n } مستجد ينتظر الإرسال.
}
waits-updates-sent = { $n ->
    [one] مستجد واحد ينتظر القراءة.
    [two] مستجدان ينتظران القراءة.
    [few] { $n } مستجدات تنتظر القراءة.
    [many] { $n } مستجدًا ينتظر القراءة.
   *[other] { $n } مستجد ينتظر القراءة.
}
# Reading and approving them
updates-manage = مستجدات الإجراءات
updates-manage-about = إلى أين وصلت مستجدات كل فترة، وماذا قيل.
updates-no-period = ليس لأي خطة فترة تقرير بعد. أضف واحدة مع سجلات الخطة، أو استورد الورقة reporting_periods.
updates-none-such = لا يوجد أي منها.
updates-show-all = الكل
updates-show-to-read = أُرسلت وتنتظر القراءة
updates-show-waiting = لم تصل بعد
updates-show-late = متأخرة
updates-show-approved = تمت الموافقة عليها
updates-summary = { $n } في هذه الفترة، تستحق في { $day }: تمت الموافقة على { $approved }، و{ $sent } تنتظر القراءة، و{ $missing } لم تصل بعد.
updates-remind = ذكّر من لم يرسل شيئًا
updates-done-reminded = { $n ->
    [0] لم يمكن تذكير أحد: لا أحد له عنوان يتولى ما ينقص.
    [one] تذكير واحد في الطريق.
    [two] تذكيران في الطريق.
    [few] { $n } تذكيرات في الطريق.
    [many] { $n } تذكيرًا في الطريق.
   *[other] { $n } تذكير في الطريق.
}
updates-done-approved = تمت الموافقة. يمكن للجميع قراءته الآن.
updates-done-raised = أُقر. يمكن للجميع قراءته الآن، ورُفع ما يعيق عائقًا.
updates-done-partners = تمت الموافقة، للشركاء فقط.
updates-done-waiting = تمت الموافقة. نشره مؤجل، وسيُنشر تلقائيًا عند انتهاء التأجيل.
updates-done-returned = سؤالك في الطريق.
update-sent-by = أرسله
update-says = ما يقوله
update-erased = مُحي نصه.
update-milestone-reached = محطة تحققت
update-approve-heading = الموافقة عليه
update-for = من يمكنه قراءته؟
update-for-everyone = الجميع
update-for-partners = الشركاء الذين سجلوا الدخول
update-approve = موافقة
update-return-heading = أو اسأل عن شيء
update-ask = سؤالك
update-ask-hint = يتلقى من أرسله رسالة فيها رابط، ويجد السؤال بجانب ما كتبه. اكتبه بلطف: فقد فعلوا هذا إلى جانب عملهم.
update-ask-fault = اكتب ما تود معرفته.
update-return = إعادته
update-changed = تغيّر هذا المستجد منذ أن فتحته. من فضلك اقرأه مرة أخرى.
# Holding back
delay-title = تأجيل النشر
delay-intro = قبل الانتخابات يمكن أن ينتظر ما تمت الموافقة عليه. ثم يُنشر تلقائيًا صباح اليوم التالي لآخر يوم. لا تُؤجل مستجدات الشركاء.
delay-from = من
delay-until = حتى، واليوم مشمول
delay-until-hint = أفرغ اليومين كي لا يُؤجل شيء.
delay-reason = السبب
delay-reason-hint = مثل: قبل انتخابات 6 مايو.
delay-order-fault = آخر يوم ليس قبل الأول.
delay-saved = حُفظ. ما لم يعد مؤجلًا يُنشر صباح الغد، أو فورًا من صفحته.
delay-on = النشر مؤجل حتى { $day }. { $words }
# What was done, in the audit, and who may
act-update-write = بدأ مسودة مستجد أو غيّرها
act-update-send = أرسل مستجدًا
act-update-return = سأل عن مستجد
act-update-approve = وافق على مستجد
act-update-publish = نشر مستجدًا
act-update-remind = ذكّر بالمستجدات
act-publication-hold = حدد مدة تأجيل النشر
may-update-write = أن يروي ما أُنجز في إجراء: أي إجراء، أو إجراء تملكه منظمته أو تسهم فيه.
may-update-read = قراءة المستجدات الموافق عليها للشركاء.
may-update-approve = قراءة المستجدات المرسلة، والسؤال عنها، والموافقة عليها للجميع أو للشركاء، وتذكير المتأخرين.
found-update = مستجد في طريقه
goes-update = تذهب كل كلمات هذا المستجد، أيًّا كان من ذُكر فيها. ويبقى أنه كان موجودًا.
detail-action = الإجراء
detail-period = فترة التقرير
detail-organisation = المنظمة
detail-update = المستجد
detail-letters = الرسائل
detail-for = لمن
letter-update-due = مستجد مطلوب
letter-update-late = مستجد متأخر
letter-update-returned = سؤال عن مستجد
job-of-updates-due = التذكير بالمستجدات ونشر ما كان مؤجلًا
job-of-figures-due = التذكير بالأرقام المستحقة
# Reports
reports-title = التقارير
reports-intro = ما أُنجز في كل فترة، محسوبًا مما رواه الشركاء: دائمًا بالقواعد نفسها، ومتماثلًا للجميع.
reports-none = ليس لأي خطة فترة تقرير بدأت.
reports-way = تقارير هذه الخطة
report-title-quarterly = تقرير التقدم: { $words }
report-open-tag = لا يزال مفتوحًا
report-discussed = نوقش في { $words }
report-was-to-be = كان مقررًا أن يُناقش في { $words }
report-open = يمكن أن تصل مستجدات هذه الفترة حتى { $words }. وإلى ذلك الحين ليس هذا التقرير مكتملًا.
report-unsigned = محسوب من الخطة والأرقام كما كانت مسجلة في { $words }. لم يعتمده أحد.
report-body = ناقشه
report-body-was-to-be = كان مقررًا أن يناقشه
report-glance = بنظرة واحدة
report-nothing = لم يبدأ أي إجراء في هذه الفترة.
report-changed = ما الذي تغير منذ الفترة السابقة
report-unchanged = لا يسير أي إجراء على نحو مختلف عن الفترة السابقة.
report-before = سابقًا
report-now = الآن
report-to-begin = يبدأ لاحقًا
report-measures = هل ينجح الأمر؟
report-figure = أحدث رقم
report-says = ما الذي يقوله
report-barriers = ما الذي يعيق
report-barriers-none = لم يذكر أحد أي عائق.
report-barriers-gone = كان عائقًا في المرة السابقة ولم يعد يُذكر
report-barrier-periods = { $n ->
    [one] كان هناك عائق هنا في هذه الفترة.
    [two] كان هناك عائق هنا لفترتين متتاليتين.
    [few] كان هناك عائق هنا لـ { $n } فترات متتالية.
    [many] كان هناك عائق هنا لـ { $n } فترة متتالية.
   *[other] كان هناك عائق هنا لـ { $n } فترة متتالية.
}
report-reached = تحققت في هذه الفترة
report-reached-none = لم تتحقق أي محطة في هذه الفترة.
report-missed = حان موعدها ولم تتحقق
report-was-due = كانت مستحقة في { $words }
report-replies = ما قيل، ومن يرد عليه
report-replies-none = لا يرد أي مستجد على رسالة.
report-replied = ذُكر عند
report-missing = بلا مستجد من المالك
report-missing-none = لكل إجراء بدأ مستجد.
report-missing-periods = { $n ->
    [one] في هذه الفترة
    [two] لفترتين متتاليتين
    [few] لـ { $n } فترات متتالية
    [many] لـ { $n } فترة متتالية
   *[other] لـ { $n } فترة متتالية
}
report-late = { $n ->
    [one] تمت الموافقة على مستجد واحد لمالك بعد يوم استحقاقه.
    [two] تمت الموافقة على مستجدين للمالكين بعد يوم استحقاقهما.
    [few] تمت الموافقة على { $n } مستجدات للمالكين بعد يوم استحقاقها.
    [many] تمت الموافقة على { $n } مستجدًا للمالكين بعد يوم استحقاقها.
   *[other] تمت الموافقة على { $n } مستجد للمالكين بعد يوم استحقاقه.
}
report-promises = ما وُعد به
report-promise-none = لا يتبعه أي إجراء
report-equality = ما يعنيه لمن
report-equality-none = لم يُقيَّم
# Changing the plan in the browser
record-look-button = انظر ما الذي يتغير
record-look = لا يرى هذا أحد غيرك بعد. اقرأ ما سيتغير، ثم انشره.
record-difference = ما الذي يتغير
record-no-difference = لن يتغير شيء.
record-was = كما هو
record-would = كما سيكون
record-publish = نشر
record-again = غيّره مرة أخرى
# Barriers
table-barriers = ما الذي يعيق
intro-barriers = ما يمنع إجراءً من المضي، وما المطلوب وممن، وأي مجلس سُئل، وكم استغرق ذلك.
count-barriers = { $n ->
    [one] عائق واحد
    [two] عائقان
    [few] { $n } عوائق
    [many] { $n } عائقًا
   *[other] { $n } عائق
}
kind-barrier = عائق
barrier-raise-needed = ما الذي يساعد، وممن؟ (اختياري)
barrier-raise-hint = إن أجبت رُفع ذلك عائقًا متى أُقر تحديثك: عندئذ يمكن سؤال مجلس، وعليه أن يجيب.
barrier-raise-kind = من أي نوع هو (اختياري)
barrier-raised-already = عوائق قائمة رُفعت من قبل:
barrier-make = اجعل هذا عائقًا
col-raised_with = رُفع مع التحديث
barrier-raise-fault = قل أيضًا ما يعيق، أو احذف ما يساعد.
record-end-raised = العوائق التي رُفعت معه تنتهي معه.
barrier-raise-approve = إقراره للجميع يرفع ما يلزم عائقًا. وإقراره للشركاء فقط لا يفعل ذلك.
col-needed = ما المطلوب
col-needed_from = ممن
col-raised = أُثير
col-escalated_to = المجلس أو المجموعة التي سُئلت
col-escalated = سُئل في
col-answer = الجواب
col-answered = أُجيب في
col-closed = لم يعد عائقًا منذ
choice-staff = من يقوم بالعمل
choice-buildings = المباني والأماكن
choice-information = المعلومات
choice-rules = القواعد
choice-another-organisation = منظمة أخرى
choice-demand = ازدياد المحتاجين
barrier-state = إلى أين وصل
barrier-raised = أُثير
barrier-waits = ينتظر الجواب
barrier-answered = أُجيب ولا يزال عائقًا
barrier-closed = لم يعد عائقًا
barrier-days = { $n ->
    [0] عائق منذ اليوم
    [one] عائق منذ يوم واحد
    [two] عائق منذ يومين
    [few] عائق منذ { $n } أيام
    [many] عائق منذ { $n } يومًا
   *[other] عائق منذ { $n } يوم
}
barrier-took = { $n ->
    [one] استغرق يومًا واحدًا
    [two] استغرق يومين
    [few] استغرق { $n } أيام
    [many] استغرق { $n } يومًا
   *[other] استغرق { $n } يوم
}
barrier-asked = { $n ->
    [0] سُئل اليوم
    [one] سُئل قبل يوم واحد
    [two] سُئل قبل يومين
    [few] سُئل قبل { $n } أيام
    [many] سُئل قبل { $n } يومًا
   *[other] سُئل قبل { $n } يوم
}
barrier-answered-in = { $n ->
    [one] أُجيب بعد يوم واحد
    [two] أُجيب بعد يومين
    [few] أُجيب بعد { $n } أيام
    [many] أُجيب بعد { $n } يومًا
   *[other] أُجيب بعد { $n } يوم
}
barriers-waiting = ما ينتظر هذا المجلس أو المجموعة
barriers-none = لم يُثر أي عائق.
# What is said when something cannot be
update-send-again = أرسل مرة أخرى
update-telephone-fault = احذف رقم الهاتف: سيُنشر.
update-long-fault = لا تكتب أكثر من { $n } حرف: يقرأ الناس هذا على الهاتف.
update-not-asked = لا يسأل أحد عن هذا الإجراء الآن: إما أُنجز أو لم يبدأ. إن تغير شيء فأخبر من يعتني بالخطة.
task-typed = ما كتبته – انسخه من هنا
report-barriers-unheard = كان عائقًا في المرة السابقة ولم يُذكر شيء منذ ذلك
progress-newer = ذُكر أدناه ما هو أحدث. يُحسب من اليوم التالي لاستحقاق مستجدات فترته.
reports-of-body = التقارير التي يناقشها
reports-next = يُناقش في { $words }
report-contents = في هذا التقرير
letter-something-waits = شيء ينتظر القراءة أو الاعتماد أو الرد
job-of-waiting = إخبار الناس بما ينتظرهم
barrier-who-answers = يدوّن جواب المجلس من يعتني بالخطة.
report-raised = ما رُفع إلى جهة أعلى
report-raised-about = ما أُثير لكي يعالجه أحد: من سُئل، وبماذا أُجيب، وكم استغرق ذلك.
report-figures-withdrawn = سُحبت أرقام في { $words } بعد نشر هذا التقرير.
report-but-worse = لكنه أسوأ من المرة السابقة.
calendar-title = متى تُطلب المستجدات
calendar-due = المستجدات مطلوبة حتى
calendar-meeting = يُناقش في
