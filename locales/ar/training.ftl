# Training

table-courses = التدريب
courses-names = دورة, دورات, تدريب, ورشة, آباء, course, workshop
kind-course = دورة
count-courses = { $n ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $n } دورات
    [many] { $n } دورة
   *[other] { $n } دورة
}
intro-courses = دورات للآباء والأمهات ومقدمي الرعاية، ولمن يعملون مع الأطفال والأسر، أيًّا كانت الجهة التي يعملون فيها.
table-training_sessions = جلسات التدريب
kind-training_session = جلسة
count-training_sessions = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
    [many] { $n } جلسة
   *[other] { $n } جلسة
}
intro-training_sessions = متى تُعقد الدورات وأين.
table-training_targets = كم شخصًا ينبغي تدريبه
kind-training_target = هدف تدريب
count-training_targets = { $n ->
    [zero] لا أهداف تدريب
    [one] هدف تدريب واحد
    [two] هدفا تدريب
    [few] { $n } أهداف تدريب
    [many] { $n } هدف تدريب
   *[other] { $n } هدف تدريب
}
intro-training_targets = كم شخصًا ينبغي تدريبه، وإلى أين وصل ذلك.
table-training_attendance = من حضر التدريب
kind-training_attended = كم شخصًا حضر
count-training_attendance = { $n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفًا
   *[other] { $n } صف
}
intro-training_attendance = كم شخصًا حضر كل جلسة، حسب الجهة التي جاء منها.
col-topics = موضوعاتها
col-level = ما يعرفه المرء قبلها
col-length = كم تستغرق
col-cost = التكلفة
col-leads_to = من أتمّها يحق له أن يقود
col-goal = كم شخصًا
col-of_whom = من يُحسب
col-course = الدورة
col-session = الجلسة
col-spoken = اللغة
col-book_until = آخر يوم للتسجيل
col-how_to_book = كيف تسجّل
col-from_where = من أي جهة جاء الناس
col-came = كم شخصًا حضر
col-first_time = للمرة الأولى
col-unnamed = بلا اسم
choice-offered = معروضة
choice-no-longer-offered = لم تعد معروضة
choice-parents-and-carers = الآباء والأمهات ومقدمو الرعاية
choice-everybody = الجميع
choice-young-people = الشباب
choice-parent-or-carer = أب أو أم أو مقدم رعاية
choice-young-person = شاب أو شابة
training-all = الكل
training-topic = الموضوع
training-none = لا توجد دورة كهذه.
training-next = التالية:
training-ahead = الجلسات القادمة
training-been = جلسات سابقة
training-none-ahead = لم تُحدَّد أي جلسة بعد.
training-none-sessions = لا جلسات لهذه الدورة بعد.
training-none-counted = لم يخبر أحد بعد كم شخصًا حضر.
training-reached = الأشخاص: { $n } من { $goal }
training-unnamed = { $n ->
    [zero] لم يحضر أحد غيرهم بلا اسم.
    [one] حضر شخص آخر بلا اسم، وربما حضر من قبل.
    [two] حضر شخصان آخران بلا اسم، وربما حضرا من قبل.
    [few] حضر { $n } أشخاص آخرين بلا اسم، وربما حضروا من قبل.
    [many] حضر { $n } شخصًا آخر بلا اسم، وربما حضروا من قبل.
   *[other] حضر { $n } شخص آخر بلا اسم، وربما حضروا من قبل.
}
training-n-came = { $n ->
    [zero] لم يحضر أحد
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $n } أشخاص
    [many] حضر { $n } شخصًا
   *[other] حضر { $n } شخص
}
training-free = { $n ->
    [zero] لم يبقَ أي مكان
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $n } أماكن
    [many] بقي { $n } مكانًا
   *[other] بقي { $n } مكان
}
training-is-full = ممتلئة: توجد قائمة انتظار
training-full = { $n ->
    [zero] الجلسة ممتلئة. يمكنك الدخول في قائمة الانتظار، ولك أول مكان يخلو.
    [one] الجلسة ممتلئة. يمكنك الدخول في قائمة الانتظار بعد شخص واحد، ولك مكان حين يخلو.
    [two] الجلسة ممتلئة. يمكنك الدخول في قائمة الانتظار بعد شخصين، ولك مكان حين يخلو.
    [few] الجلسة ممتلئة. يمكنك الدخول في قائمة الانتظار بعد { $n } أشخاص، ولك مكان حين يخلو.
    [many] الجلسة ممتلئة. يمكنك الدخول في قائمة الانتظار بعد { $n } شخصًا، ولك مكان حين يخلو.
   *[other] الجلسة ممتلئة. يمكنك الدخول في قائمة الانتظار بعد { $n } شخص، ولك مكان حين يخلو.
}
training-calendar = كل الجلسات في تقويمك
training-calendar-one = هذه الجلسة في تقويمك
training-book-other = سجّل شخصًا آخر
training-own-gone = لم يعد لهذا الرابط مكان محجوز: فقد أُعيد، أو انتهت الجلسة منذ زمن. إن لم تكن قد أعدته فسجّل مرة أخرى، أو اسأل من ينظّم الجلسة.
training-came-nothing = ضع علامة على من حضر، أو اكتب كم حضروا. وإن لم يحضر أحد فاكتب 0.
training-offer = اعرض تدريبًا من مؤسستك
training-young = يسجّل الشباب مع شخص كبير يعرفونه، مثل عامل مع الشباب أو معلم.
training-leads-to = من أتمّ هذه الدورة يحق له أن يقود:
training-n-may-lead = { $n ->
    [zero] لم يتعلّم أحد بعد كيف يقود هذه الدورة.
    [one] تعلّم شخص واحد كيف يقود هذه الدورة.
    [two] تعلّم شخصان كيف يقودان هذه الدورة.
    [few] تعلّم { $n } أشخاص كيف يقودون هذه الدورة.
    [many] تعلّم { $n } شخصًا كيف يقودون هذه الدورة.
   *[other] تعلّم { $n } شخص كيف يقودون هذه الدورة.
}
training-counts-towards = تُحسب لهذا الهدف
training-by-topic = الأماكن التي شُغلت، حسب الموضوع وحسب الجهة التي جاء منها الناس
training-in-all = المجموع
training-rule = عدد الأشخاص يحسب كل شخص مرة واحدة. والجدول يحسب الأماكن: من حضر جلستين شغل مكانين. والدورة التي لها عدة موضوعات تظهر تحت كل منها، فقد تزيد أجزاء الصف معًا على مجموعه.
training-book = سجّل اسمك
training-book-send = سجّل اسمك
training-by = من يديرها
training-closed = لم يعد التسجيل في هذه الجلسة ممكنًا. فقد انتهت، أو أُلغيت، أو مضى آخر يوم للتسجيل.
training-name = الاسم
training-name-missing = اكتب اسمًا، ليُعرف من سيأتي.
training-name-gone = مُحي الاسم
training-contact = البريد الإلكتروني أو رقم الهاتف
training-contact-hint = نكتب إليه إن تغيّر شيء. ولا يُستخدم لغير ذلك. يحتاج كل شخص إلى واحد خاص به.
training-contact-fault = اكتب بريدًا إلكترونيًا مثل ⁦name@example.org⁩ أو رقم هاتف مثل ⁦07700 900123⁩.
training-from = من أي جهة تأتي
training-from-missing = اختر من أي جهة تأتي.
training-organisation = المؤسسة
training-organisation-hint = التي تعمل أو تتطوّع فيها.
training-needs = ما الذي يساعدك على المشاركة
training-needs-hint = مثل مترجم فوري، أو مدخل بلا درج، أو من يعتني بطفلك. لا تكتب عن صحتك ما لا تريد أن يُقرأ.
training-keeps = لا يقرأ ما تكتبه هنا إلا { $words }. ويُمحى بعد الجلسة بـ { $n } يومًا. وما يبقى مدة أطول علامة بلا اسمك، ليُحسب مرة واحدة من يحضر من جديد.
training-keeps-trainer = بعد هذه الدورة يحق لك أن تدرّب آخرين. إن فعلت، احتفظ من يديرها باسمك ما دمت تريد ذلك.
training-done-written = كتبنا إليك. يقول الرابط في رسالتنا هل لك مكان، وبه تترك مكانك لغيرك إن لم تستطع الحضور.
training-done-left = أعدتَ مكانك. شكرًا لأنك أخبرتنا.
training-own-title = ما سجّلت فيه
training-own-placed = لك مكان.
training-own-waiting = { $n ->
    [zero] أنت في قائمة الانتظار، والمكان التالي لك. سنخبرك.
    [one] أنت في قائمة الانتظار، والمكان التالي لك. سنخبرك.
    [two] أنت في قائمة الانتظار، وترتيبك الثاني. سنخبرك حين يكون لك مكان.
    [few] أنت في قائمة الانتظار، وترتيبك { $n }. سنخبرك حين يكون لك مكان.
    [many] أنت في قائمة الانتظار، وترتيبك { $n }. سنخبرك حين يكون لك مكان.
   *[other] أنت في قائمة الانتظار، وترتيبك { $n }. سنخبرك حين يكون لك مكان.
}
training-own-came = حضرت هذه الجلسة.
training-own-over = انتهت هذه الجلسة.
training-own-off = أُلغيت هذه الجلسة.
training-own-keep = احتفظ بعنوان هذه الصفحة: لا تحتاج إلى حساب لتعود إليها. إن لم تستطع الحضور فاترك مكانك لغيرك من فضلك.
training-give-back = اترك مكانك لغيرك
training-join = كيف تنضم
training-join-hint = رابط أو رمز الباب. لا يراه إلا من له مكان.
training-own = تدريب مؤسستك
training-own-about = اعرض دورات وجلسات، وانظر من سجّل ومن ينتظر، وقل من حضر، واحفظ من يحق له أن يدرّب آخرين.
training-courses = دورات مؤسستك
training-none-own = لا تعرض مؤسستك أي دورة هنا بعد.
training-new = اعرض دورة
training-more = المستوى والمدة والتكلفة والهدف، وما تؤهّل له
training-concerns = الأولوية أو النتيجة أو الإجراء الذي هي جزء منه
training-topics-hint = موضوع واحد، أو عدة موضوعات تفصل بينها العلامة (;)، مثل: الأمان على الإنترنت; حماية الأطفال
training-level-hint = مثل: نظرة أولى؛ لمن يقودون فرقًا.
training-length-hint = مثل: مساءان.
training-cost-hint = مثل: مجانية.
training-leads_to-hint = لدورة تدرّب مدرّبين: الدورة التي يمكنهم أن يقودوها بعدها.
training-leads-fault = لا يمكن أن تؤهّل الدورة لنفسها. اختر دورة أخرى.
training-day-hint = مثل 31/3/2027.
training-starts_at-hint = مثل 18:30.
training-location-hint = وكيف يُدخل إليه بلا درج. وعبر الإنترنت: أي برنامج.
training-places-hint = اتركه فارغًا إن كان يمكن أن يحضر كل من يريد.
training-how_to_book-hint = فقط إن لم يكن التسجيل هنا: عنوان يبدأ بـ ⁦https://⁩، أو من يُسأل.
training-day-fault = اكتب اليوم والشهر والسنة، مثل 31/3/2027.
training-time-fault = اكتب الوقت بالساعة والدقائق، مثل 18:30.
training-number-fault = اكتب رقمًا صحيحًا مثل 20، أو لا تكتب شيئًا.
training-places-fault = اكتب عدد الأماكن من 1 فأكثر، أو لا تكتب شيئًا إن كان يمكن أن يحضر كل من يريد.
training-until-fault = آخر يوم للتسجيل بعد الجلسة. صحّح أحد اليومين.
training-unsaid = جلسات لم يقل أحد من حضرها
training-signed-up = المسجّلون
training-waiting = المنتظرون
training-session-new = جلسة جديدة
training-session-add = أضف هذه الجلسة
training-change = غيّر الدورة
training-change-session = غيّر هذه الجلسة أو انقلها أو ألغها
training-change-words = يُخبَر من سجّل حين يتغيّر اليوم أو الوقت أو المكان أو هل تُعقد الجلسة. ومن لا تمكن الكتابة إليه تقول القائمة إنه يجب الاتصال به.
training-people = من سجّل
training-people-none = لم يسجّل أحد بعد.
training-act = ما ينبغي فعله
training-told = أخبرته
training-out = احذفه من القائمة
training-is-placed = له مكان
training-is-to-tell = يجب الاتصال به
training-is-waiting = ينتظر
training-is-came = حضر
training-is-away = لم يحضر
training-add = شخص يتصل ليسجّل
training-add-words = املأ هذا لمن يتصل. ويصله رابط بالبريد أو برسالة نصية، إن ترك عنوانًا أو رقمًا يمكن الإرسال إليه.
training-leads = كيف يُنضم إليها، ومن يقودها
training-leads-who = من يقودها
training-leads-none = لا يقود هذه الجلسة بعد أحد ممن تعلّموا كيف تُقاد هذه الدورة.
training-may = من يحق له أن يدرّب
training-may-lead = يحق لهم أن يقودوا «{ $words }». لمن: { $whom }.
training-may-none = لم يتعلّم أحد بعد كيف يقودها.
training-may-end = لم يعد يدرّب
training-may-from-now = من يحق له من الآن أن يقود «{ $words }»
training-since = منذ
training-came = من حضر
training-came-who = ممن سجّلوا
training-came-words = يقرأ الجميع كم شخصًا حضر ومن أي جهة، ولا يقرؤون أي اسم. أضف من حضروا دون تسجيل.
training-others = آخرون حضروا: { $words }
training-desk-kept = تم الحفظ.
training-desk-ended = مُحي الاسم. لم يعد بين من يحق لهم أن يدرّبوا.
training-desk-planned = نُشرت الجلسة.
training-desk-added = أُضيف إلى القائمة.
training-desk-told = دُوّن أنه يعرف.
training-desk-out = لم يعودوا في القائمة، ومُحي ما كتبوه.
training-desk-noted = تم الحفظ. لا يرى كيف ينضم إلا من له مكان.
training-desk-came = تم الحفظ، ويقرأ الجميع كم شخصًا حضر.
training-desk-trainers = هم الآن بين من يحق لهم أن يدرّبوا.
waits-to-tell = { $n ->
    [zero] لا أحد يجب الاتصال به
    [one] شخص واحد يجب الاتصال به
    [two] شخصان يجب الاتصال بهما
    [few] { $n } أشخاص يجب الاتصال بهم
    [many] { $n } شخصًا يجب الاتصال بهم
   *[other] { $n } شخص يجب الاتصال بهم
}
waits-came = { $n ->
    [zero] لا جلسات لم يقل أحد من حضرها
    [one] جلسة واحدة لم يقل أحد من حضرها
    [two] جلستان لم يقل أحد من حضرهما
    [few] { $n } جلسات لم يقل أحد من حضرها
    [many] { $n } جلسة لم يقل أحد من حضرها
   *[other] { $n } جلسة لم يقل أحد من حضرها
}
may-training-run = عرض تدريب، ورؤية من سجّل، والقول من حضر
letter-training-kept = تسجيل في تدريب
mail-training-kept-subject = تم تسجيلك
mail-training-kept-text =
    سجّلك أحد في جلسة بهذا العنوان. تقول هذه الصفحة في أي جلسة وهل لك مكان، وفيها تترك مكانك لغيرك إن لم تستطع الحضور. لا تطلب كلمة سر، فاحتفظ بالرابط لنفسك:

    { $link }
mail-training-kept-short = { $place }: تم تسجيلك. مكانك: { $link }
letter-training-news = تغيّر شيء في تدريب
mail-training-news-subject = تغيّر شيء
mail-training-news-text =
    هناك جديد في جلسة سجّلت فيها. تقول هذه الصفحة ما هو:

    { $link }
mail-training-news-short = { $place }: تغيّر شيء فيما سجّلت فيه: { $link }
letter-training-soon = اقترب موعد تدريب
mail-training-soon-subject = اقترب الموعد
mail-training-soon-text =
    موعد ما سجّلت فيه بعد يومين أو أقل. تقول هذه الصفحة متى وأين. إن لم تستطع الحضور فاترك مكانك هناك، ليحصل عليه غيرك:

    { $link }
mail-training-soon-short = { $place }: اقترب موعد ما سجّلت فيه. متى وأين: { $link }
act-training-book = سجّل شخص في تدريب
act-training-leave = تُرك مكان في تدريب
act-training-told = أُخبر شخص شفهيًا بأمر تدريب
act-training-trainer = أصبح يحق لشخص أن يدرّب آخرين
act-training-trainer-end = شخص لم يعد يدرّب
training-to-tell = جلسات يجب أن يُتصل بأحد بشأنها
training-names-fault = سجّل أناس لدى هذه المؤسسة، وقيل لهم إن أحدًا غيرها لا يقرأ أسماءهم. اعرض دورة جديدة بدلًا من ذلك.
training-desk-already = كانوا في القائمة من قبل. يحتاج كل شخص إلى عنوان أو رقم خاص به.
found-training_booking = من سجّل في تدريب
goes-training_booking = يذهب معه مكانه، ويحصل عليه من انتظر أطول. ويبقى عدد من حضروا.
found-training_trainer = من يحق له أن يدرّب غيره
goes-training_trainer = يذهب الاسم. ولا يبقى بين من يحق لهم التدريب.
found-training_session_note = كيف ينضم المرء إلى جلسة، ومن يقودها
goes-training_session_note = لا يرى من لهم مكان بعد ذلك كيف ينضمون. ويمكن كتابته من جديد.
job-of-training-clock = التذكير بالتدريب، وإعطاء الأماكن الشاغرة لمن ينتظر، ومحو الأسماء القديمة
