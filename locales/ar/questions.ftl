# Questions that young people put to those who lead, who answers them by when, and who wants the same answered.
table-question_times = أسئلة إلى المسؤولين
intro-question_times = يسأل الشباب، ويؤيد آخرون ما يريدون هم أيضًا إجابة عنه، ويجيب المسؤولون علنًا في موعد محدد. وما تأخر يرى الجميع أنه تأخر.
count-question_times = { $n ->
    [zero] لا جلسات أسئلة
    [one] جلسة أسئلة واحدة
    [two] جلستا أسئلة
    [few] { $n } جلسات أسئلة
    [many] { $n } جلسة أسئلة
   *[other] { $n } جلسة أسئلة
}
kind-question-time = جلسة أسئلة
table-questions = الأسئلة
intro-questions = ما سأل عنه الشباب المسؤولين، وبماذا أجابوا.
count-questions = { $n ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $n } أسئلة
    [many] { $n } سؤالًا
   *[other] { $n } سؤال
}
kind-question = سؤال
col-question_time = جلسة الأسئلة
col-led_by = من يدير الاجتماع
col-seconded_until = يمكن التأييد حتى
col-meeting_day = الاجتماع
col-answers_by = الإجابات في موعد أقصاه
col-answer_by = يُجاب عنه في موعد أقصاه
col-agenda = الترتيب في جدول الأعمال
col-how = كيف أُجيب عنه
choice-in-writing = كتابةً
choice-at-the-meeting = في الاجتماع
question-waiting = لم يُجب عنه بعد
question-late = { $n ->
    [one] بلا إجابة، متأخر يومًا واحدًا
    [two] بلا إجابة، متأخر يومين
    [few] بلا إجابة، متأخر { $n } أيام
    [many] بلا إجابة، متأخر { $n } يومًا
   *[other] بلا إجابة، متأخر { $n } يوم
}
question-answered = أُجيب عنه
question-answered-late = { $n ->
    [one] أُجيب عنه متأخرًا يومًا واحدًا
    [two] أُجيب عنه متأخرًا يومين
    [few] أُجيب عنه متأخرًا { $n } أيام
    [many] أُجيب عنه متأخرًا { $n } يومًا
   *[other] أُجيب عنه متأخرًا { $n } يوم
}
question-to = موجَّه إلى
question-due = وُعد بالإجابة في موعد أقصاه { $words }.
question-seconds = { $n ->
    [0] لم يؤيده أحد بعد
    [one] يريد شخص واحد إجابة عنه أيضًا
    [two] يريد شخصان إجابة عنه أيضًا
    [few] يريد { $n } أشخاص إجابة عنه أيضًا
    [many] يريد { $n } شخصًا إجابة عنه أيضًا
   *[other] يريد { $n } شخص إجابة عنه أيضًا
}
question-counts = الأسئلة: { $n }؛ أُجيب عن: { $m }، منها متأخرًا: { $slow }؛ متأخر بلا جواب: { $late }.
question-none = لم يُطرح أي سؤال حتى الآن. يقرأ إنسان كل سؤال أولًا.
question-agenda = جدول الأعمال، بالترتيب الذي اختاره الشباب
question-ask = اطرح سؤالًا
question-ask-until = يمكنك أن تسأل حتى { $day }.
question-second = أيّد سؤالًا
question-second-until = يمكنك تأييد الأسئلة حتى { $day }.
question-second-intro = اختر كل سؤال تريد إجابة عنه أنت أيضًا. يمكنك أن تعود لتختار غيرها؛ كل رمز وكل حساب يُحتسب مرة واحدة لكل سؤال.
question-second-which = عن أي أسئلة تريد إجابة؟
question-second-none = لكل سؤال جوابه الآن.
question-second-nothing = اختر سؤالًا واحدًا على الأقل.
question-second-send = أضف صوتي
question-second-over = لم يعد يمكن تأييد هذه الأسئلة.
question-second-many = كثيرون يؤيدون أسئلة الآن من شبكتك. ما اخترته ما زال هنا: حاول مرة أخرى بعد دقيقة.
question-second-account = إن كان لديك حساب فلا تحتاج إلى رمز.
question-second-own = أيّد بحسابك
question-code-hint = الرمز المكتوب على ورقتك أنت، وبه يمكنك أن تسأل أيضًا. يُحتسب حتى إن كنت قد سألت من قبل.
question-code-empty = اكتب الرمز الذي على ورقتك.
question-code-other = هذا الرمز لشيء آخر. اكتب الرمز الذي على ورقتك لهذه الأسئلة.
question-code-shared = هذا الرمز لصف كامل، فلا يمكن أن يُحتسب لشخص واحد. اطلب ورقة عليها رمز لك وحدك.
question-seconded-new = { $n ->
    [0] كان صوتك قد احتُسب من قبل.
    [one] احتُسب صوتك لسؤال واحد.
    [two] احتُسب صوتك لسؤالين.
    [few] احتُسب صوتك لـ { $n } أسئلة.
    [many] احتُسب صوتك لـ { $n } سؤالًا.
   *[other] احتُسب صوتك لـ { $n } سؤال.
}
question-seconded-kept = لا يرى أحد ما اخترته. نحتفظ بشيء يجعلك تُحتسب مرة واحدة فقط، ونمحوه عندما ينتهي التأييد.
question-the-answer = الإجابة
question-fate = أصبح سؤالًا إلى أحد المسؤولين:
question-new = سؤال جديد
question-which = أي سؤال
question-put = اطرحه على أحد المسؤولين
question-put-intro = يقرأ الجميع السؤال ويرون إلى من وُجّه. إذا كان قد طُرح من قبل فاختر ذلك السؤال، ومن كتب هذا يرى إجابته أيضًا.
question-text-hint = كما طُرح، من دون أسماء.
question-post-hint = منصب، لا شخص. تُبلَّغ مؤسسته أو مجموعته، وهي تجيب.
question-text-missing = اكتب السؤال.
question-post-missing = اختر إلى من يُوجَّه السؤال.
question-due-fault = اختر آخر يوم للإجابة، اليوم أو بعده.
question-form-title = أسئلة إلى المسؤولين
question-form-label = ماذا تريد أن تسأل المسؤولين؟
question-form-hint = اسأل عن شيء واحد. لا تكتب أسماء. يقرأ إنسان السؤال، ثم يُطرح على من يستطيع الإجابة عنه.
question-form-intro = استبيان جاهز فيه سؤال واحد: ماذا يريد الشباب أن يسألوا. حدّد من يقرأ ما يُكتب قبل غيره، وافتح الاستبيان، ثم أنشئ منه جلسة أسئلة.
question-form-button = ابدأ به
question-time-make = أنشئ جلسة الأسئلة
question-time-intro = ما يُسأل عنه هنا يمكن طرحه على المسؤولين. حدّد المواعيد، فيجدها الجميع بين الأسئلة إلى المسؤولين.
question-time-about = من يمكنه أن يسأل، ومن يُسأل، وماذا يحدث للأسئلة.
question-time-body = المجلس أو المنتدى الذي يجيب عنها في اجتماعه. ويضع ممثلوه من الشباب جدول الأعمال.
question-time-led_by = كمجموعة، مثل: مجلس الشباب يتولى الاجتماع. لا تذكر اسمًا أبدًا.
question-time-seconded_until = آخر يوم يمكن فيه للشباب تأييد سؤال.
question-time-answers_by = آخر موعد للإجابة عن كل سؤال، في الاجتماع أو كتابةً. وما تأخر يظهر متأخرًا.
questions-own = أسئلة الشباب
questions-own-about = أجب عن الأسئلة التي وجّهها الشباب إلى المناصب في مؤسستك أو مجلسك.
questions-own-none = لا سؤال ينتظرك.
question-seconded = كم شخصًا يريد إجابة عنه
question-answer = أجب عن سؤال
question-answer-public = يقرأ الجميع إجابتك فور إرسالها، ومن سأل يجدها بإيصاله.
question-answer-hint = بكلمات بسيطة. قل ماذا سيُفعل ومتى يتم، أو لماذا لا يُفعل.
question-answer-send = انشر الإجابة
question-answer-missing = اكتب الإجابة.
question-answer-long = اكتبها في { $n } حرف على الأكثر.
question-how-missing = اختر كيف أُجيب عنه.
question-action = الإجراء الذي يتبع ذلك
question-action-hint = إن كان في الخطة إجراء لذلك.
question-action-fault = اختر إجراءً من الخطة، أو لا تختر شيئًا.
question-done-answered = نُشرت إجابتك.
agendas-own = جداول أعمال جلسات الأسئلة
agendas-own-about = رتّب الأسئلة كما ستأتي في الاجتماع.
agendas-none = لا توجد جلسة أسئلة لمجموعتك.
agenda-intro = أعط رقمًا لكل سؤال يدخل جدول الأعمال: الرقم 1 يأتي أولًا. والسؤال الذي بلا رقم يبقى في الأسفل، بحسب عدد من يريدون إجابة عنه.
agenda-keep = احفظ هذا الترتيب
agenda-done = حُفظ الترتيب، ويراه الجميع.
agenda-changed = غيّر شخص آخر هذه الأسئلة في هذه الأثناء. انظر إلى الترتيب كما هو أدناه، وأرسله مرة أخرى.
agenda-number-fault = اكتب رقمًا من 1 إلى 99، أو لا تكتب شيئًا.
agenda-twice-fault = الرقم { $n } مكتوب عند { $m } من الأسئلة. أعطِ كل سؤال رقمًا خاصًا به.
young-questions = أسئلة إلى المسؤولين
young-questions-about = ماذا سأل الشباب، ومن أجاب، ومن تأخر.
words-became = ماذا أصبح
may-question-answer = الإجابة عن الأسئلة التي يوجّهها الشباب إلى المناصب في مؤسسته أو مجلسه.
may-question-agenda = وضع جدول أعمال جلسة أسئلة: أي الأسئلة تأتي أولًا في الاجتماع.
act-words-ask = جعل مما كتبه شخص سؤالًا
detail-question = السؤال
waits-questions = { $n ->
    [zero] لا أسئلة تنتظر إجابة
    [one] سؤال واحد للإجابة عنه
    [two] سؤالان للإجابة عنهما
    [few] { $n } أسئلة للإجابة عنها
    [many] { $n } سؤالًا للإجابة عنها
   *[other] { $n } سؤال للإجابة عنها
}
waits-questions-late = { $n ->
    [zero] لا شيء متأخر
    [one] واحد متأخر
    [two] اثنان متأخران
    [few] { $n } متأخرة
    [many] { $n } متأخرة
   *[other] { $n } متأخرة
}
letter-question-asked = سؤال من الشباب للإجابة عنه
letter-question-soon = سؤال للإجابة عنه خلال أسبوع
letter-question-late = سؤال متأخر
letter-question-nobody = سؤال لا يستطيع أحد الإجابة عنه
mail-question-asked-subject = سألكم الشباب سؤالًا
mail-question-asked-text =
    وجّه الشباب سؤالًا إلى مؤسستك أو مجلسك. يستطيع الجميع قراءته، ومعه آخر موعد وُعد بالإجابة فيه:

    { $link }

    عليك تسجيل الدخول لتجيب.
mail-question-asked-short = { $place }: سألكم الشباب سؤالًا. أجب هنا: { $link }
mail-question-soon-subject = يجب أن تصل إجابة إلى الشباب خلال أسبوع
mail-question-soon-text =
    سؤال من الشباب إلى مؤسستك أو مجلسك تجب الإجابة عنه خلال أسبوع:

    { $link }

    عليك تسجيل الدخول لتجيب.
mail-question-soon-short = { $place }: يجب أن تصل إجابة إلى الشباب خلال أسبوع: { $link }
mail-question-late-subject = إجابة إلى الشباب متأخرة
mail-question-late-text =
    كان يجب أن يُجاب الآن عن سؤال من الشباب، والجميع يرى أن الإجابة متأخرة:

    { $link }

    عليك تسجيل الدخول. إجابة تقول ما الذي ما زال ناقصًا خير من لا إجابة.
mail-question-late-short = { $place }: إجابة إلى الشباب متأخرة: { $link }
mail-question-nobody-subject = لا يستطيع أحد الإجابة عن سؤال من الشباب
mail-question-nobody-text =
    وُجّه سؤال إلى منصب، ولا يحق لأحد ممن لهم حساب أن يجيب باسم مؤسسته أو مجلسه. أعط أحدًا دورًا لذلك:

    { $link }

    عليك تسجيل الدخول.
mail-question-nobody-short = { $place }: لا يستطيع أحد الإجابة عن سؤال من الشباب. أعط أحدًا دورًا: { $link }
question-code-receipt = هذا الرمز إيصال. اكتب الرمز الذي على ورقتك لهذه الأسئلة.
words-back-public = يقرأ الجميع ما صُنع من هذا. إن أعدته ينتهي فورًا السؤال الذي صيغ من هذه الكلمات وحدها؛ أما الرسالة فتبقى حتى ينهيها مسؤول الاستراتيجية في الخطة.
agenda-over = انتهى الاجتماع، ويبقى جدول أعماله كما كان.
question-how-early = لم يُعقد الاجتماع بعد. اختر كتابيًّا.
may-question-second = تأييد الأسئلة الموجهة إلى القادة بحساب.
agenda-answered = { $n ->
    [one] أُجيب عن سؤال واحد من قبل، ولا يحتاج إلى مكان.
   *[other] أُجيب عن { $n } من الأسئلة من قبل، ولا تحتاج إلى مكان.
}
