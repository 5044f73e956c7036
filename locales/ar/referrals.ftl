# Referrals: for whoever sends and receives them

table-referral_services = الخدمات التي تستقبل الإحالات
kind-referral_service = خدمة تستقبل الإحالات
count-referral_services = { $n ->
    [zero] لا خدمات تستقبل الإحالات
    [one] خدمة واحدة تستقبل الإحالات
    [two] خدمتان تستقبلان الإحالات
    [few] { $n } خدمات تستقبل الإحالات
    [many] { $n } خدمة تستقبل الإحالات
   *[other] { $n } خدمة تستقبل الإحالات
}
intro-referral_services = لمن كل خدمة، وممن تستقبل الإحالات، وخلال كم تجيب، وبأي حق يُشارَك معها ما يُقال.
col-listings = القوائم في الدليل
col-takes = ممن تستقبل
col-room = هل فيها مكان
col-room_why = لماذا، وحتى متى
col-least_age = من هذا العمر
col-most_age = حتى هذا العمر
col-asks = ما يجب أن تعرفه
col-waiting_weeks = أسابيع الانتظار
col-decides_within = تقرر خلال (أيام عمل)
col-starts_within = تبدأ خلال (أيام عمل)
col-closes_within = تقول ماذا نتج عنها بعد (أيام عمل)
col-basis_why = القانون أو الواجب وراء ذلك
col-condition = ما يجعله قانونيًا في أمور الصحة
choice-professionals = مختصون
choice-anybody = أي شخص
choice-the-person-alone = الشخص نفسه فقط
choice-has-room = فيها مكان
choice-no-room = لا مكان الآن
choice-paused = متوقفة مؤقتًا
choice-public-task = مهمة للمصلحة العامة
choice-legal-obligation = واجب قانوني
choice-vital-interests = المصالح الحيوية
choice-legitimate-interests = المصالح المشروعة
choice-consent = الموافقة
choice-health-or-social-care = الرعاية الصحية أو الاجتماعية
choice-safeguarding-of-children = حماية الأطفال (safeguarding)
choice-explicit-consent = موافقة صريحة
choice-vital-interests-of-one-who-cannot-agree = المصالح الحيوية لشخص لا يستطيع أن يوافق

may-referral-work = إحالة أشخاص، والعمل على الإحالات التي سُمّي فيها
may-referral-supervise = رؤية كل إحالات مؤسسته، وتحديد من يستقبلها
may-referral-watch = رؤية الإحالات التي تنتظر، دون شيء مما فيها

referrals-title = الإحالات
referrals-title-about = أرسل شخصًا إلى خدمة، وتابع ماذا نتج عن ذلك.
referrals-about = ما وصل إليك، وما أرسلته، وأين وصل. لا يرى الإحالة إلا من سُمّي فيها ومشرفوه.
referrals-watch = إحالات تنتظر
referrals-watch-about = أي الإحالات تنتظر من، وكم تأخرت.
referrals-watch-intro = ترى أن هناك إحالة وكم تأخرت. أما ما فيها، وعمّن هي، فلا يراه إلا من سُمّي فيها. اتصل بالمؤسسة واذكر الرقم.
referrals-inbox = أُرسلت إليك
referrals-inbox-none = لا شيء ينتظرك.
referrals-sent = أرسلتها أنت
referrals-sent-none = لم ترسل إحالة ما زالت مفتوحة.
referrals-over = انتهت
referrals-over-none = لم ينته شيء بعد.
referrals-file = قائمتك في ملف (CSV)، دون أسماء
referrals-late = متأخرة
referrals-late-none = لا شيء متأخر.
referrals-more = { $n } أخرى
referrals-by-service = المفتوحة، بحسب الخدمة
referrals-open = مفتوحة
referrals-of-them-late = المتأخرة منها
referrals-none = لا توجد إحالة مفتوحة.
waits-referrals-late = { $n ->
    [zero] لا إحالات متأخرة
    [one] إحالة واحدة متأخرة
    [two] إحالتان متأخرتان
    [few] { $n } إحالات متأخرة
    [many] { $n } إحالة متأخرة
   *[other] { $n } إحالة متأخرة
}
waits-referrals-new = { $n ->
    [zero] لا إحالات جديدة
    [one] إحالة واحدة جديدة
    [two] إحالتان جديدتان
    [few] { $n } إحالات جديدة
    [many] { $n } إحالة جديدة
   *[other] { $n } إحالة جديدة
}
waits-referrals-unanswered = { $n ->
    [zero] لا شيء مما أرسلته طال انتظاره
    [one] إحالة واحدة أرسلتها وطال انتظارها
    [two] إحالتان أرسلتهما وطال انتظارهما
    [few] { $n } إحالات أرسلتها وطال انتظارها
    [many] { $n } إحالة أرسلتها وطال انتظارها
   *[other] { $n } إحالة أرسلتها وطال انتظارها
}
waits-referrals-network = { $n ->
    [zero] لا إحالات بلا جواب
    [one] إحالة واحدة لا يجيب عنها أحد
    [two] إحالتان لا يجيب عنهما أحد
    [few] { $n } إحالات لا يجيب عنها أحد
    [many] { $n } إحالة لا يجيب عنها أحد
   *[other] { $n } إحالة لا يجيب عنها أحد
}

referral-between = {" – "}
referral-new = أحِل شخصًا إلى خدمة
referral-refer = للمختصين: أحِل شخصًا إلى هنا
referral-find = ابحث
referral-find-by = ابحث عن إحالة
referral-find-hint = برقمها، أو بالاسم الكامل أو رقم الهاتف أو البريد الإلكتروني لمن هي عنه.
referral-found = ما وُجد
referral-found-none = لا توجد بهذا إحالة يحق لك أن تراها. يجب أن يكون الاسم كاملًا، كما كُتب.
referral-drafts = بدأتها ولم ترسلها
referral-number = الرقم
referral-whom = عمّن
referral-nobody-yet = لا أحد بعد
referral-written-on = كُتبت في
referral-service = الخدمة
referral-to = أُرسلت إلى
referral-from = أرسلها
referral-from-person = الشخص نفسه
referral-from-label = باسم أي من مؤسساتك ترسلها؟
referral-state = أين وصلت
referral-next = الخطوة التالية
referral-sent-on = أُرسلت في
referral-due = { $words }، حتى { $day }
referral-due-late = { $words }. كان هذا مطلوبًا حتى { $day }
referral-title = الإحالة { $words }
referral-is-sent = أُرسلت ولم تُستلم بعد
referral-is-received = استُلمت
referral-is-accepted = قُبلت
referral-is-declined = رُفضت
referral-is-passed-on = مُرِّرت إلى خدمة أخرى
referral-is-started = بدأت المساعدة
referral-is-closed = أُغلقت
referral-is-withdrawn = سُحبت
referral-next-sent = تقول الخدمة إنها استلمتها
referral-next-received = تقرر الخدمة
referral-next-accepted = تلتقي الخدمة بالشخص
referral-next-started = تقول الخدمة ماذا نتج عنها
referral-is-urgent = هذا عاجل. يجب أن يُقرَّر بشأنه خلال يومي عمل.
referral-urgent-short = عاجل
referral-may-be-danger = قد تعني بعض الكلمات هنا أن أحدًا في خطر. الإحالة ليست اتصالًا بالطوارئ. إذا كان أحد في خطر الآن فاتصل بالرقم 999؛ وإذا كان من الممكن أن يتعرض طفل لأذى فاتصل اليوم بالرعاية الاجتماعية للأطفال، قبل أي شيء آخر. هذا لا يقرر بدلًا منك، ولا يؤخر شيئًا.

referral-step-services = إلى أي خدمة؟
referral-step-services-about = اختر خدمة أو أكثر. تصل إلى كل خدمة إحالة خاصة بها، ولا ترى شيئًا من غيرها.
referral-step-person = عمّن هي؟
referral-step-person-about = شخص واحد في كل إحالة. اكتب عن الأخ أو الأخت في إحالة أخرى.
referral-step-need = ما المطلوب؟
referral-step-need-about = فقط ما يجب أن تعرفه الخدمة لتقرر. لا تذكر اسم أحد لم يوافق على ذكره هنا: اكتب «أخوها» أو «أحد الجيران».
referral-step-agreement = من وافق؟
referral-step-agreement-about = ما تشاركه يحتاج إلى أساس قانوني، والخدمة تذكره. ويجب أيضًا أن يعرف بذلك من تخصه الإحالة وأن يوافق، إلا لأسباب قليلة. والأمران منفصلان.
referral-progress = الخطوة { $n } من { $most }
referral-go-on = احفظ وتابع
referral-later = احفظ لوقت لاحق
referral-waits-weeks = { $n ->
    [zero] بلا انتظار
    [one] انتظار أسبوع واحد
    [two] انتظار أسبوعين
    [few] انتظار { $n } أسابيع
    [many] انتظار { $n } أسبوعًا
   *[other] انتظار { $n } أسبوع
}
referral-not-taken = «{ $words }» لا تستقبل إحالات عن طريق هذا الموقع، أو لا تستقبلها الآن. صفحتها في الدليل تقول كيف تصل إليها. والخدمات التي تستقبل الإحالات أدناه.
referral-written-elsewhere = كُتب هذا في نافذة أخرى في هذه الأثناء. ترى الآن ما كتبته أنت، ومعه الباقي كما صار. راجعه واحفظ مرة أخرى.

referral-field-services = الخدمات
referral-field-services-hint = الخدمات التي تستقبل الآن إحالات من العاملين. خمس على الأكثر.
referral-field-name = الاسم
referral-field-name-hint = كما يحب الشخص أن يُنادى. يكفي اسم واحد.
referral-field-born = تاريخ الميلاد
referral-field-born-hint = اليوم والشهر والسنة، مثل ⁦3/4/2012⁩.
referral-field-due = أو، إن لم يولد الطفل بعد، موعد الولادة المتوقع
referral-field-due-hint = عندئذ تكون الإحالة عن الطفل؛ والإحالة عن الأم تُكتب وحدها.
referral-field-language = اللغة التي يتكلمها أفضل
referral-field-interpreter = يحتاج إلى مترجم فوري
referral-field-carer = من يعتني به
referral-field-carer-hint = فقط إن وافق ذلك الشخص على ذكره، مثل «أمها شيرين».
referral-field-safe = الطريقة الآمنة للتواصل
referral-field-safe-hint = اسأل الشخص. قد يقرأ أحد رسائله أو يسمع كلامه. وبالرسالة النصية أو البريد يصله أيضًا سطر تلقائي عند أي جديد، فيه رقم وعنوان هذا الموقع فقط، إلا إذا كتبت أدناه متى أو كيف لا يُتصل به.
referral-field-safe-telephone = بالهاتف
referral-field-safe-text = برسالة نصية
referral-field-safe-email = بالبريد الإلكتروني
referral-field-safe-letter = برسالة ورقية
referral-field-safe-worker = عن طريق العامل الذي أحال
referral-field-safe-not-at-all = لا تواصل
referral-field-telephone = الهاتف
referral-field-email = البريد الإلكتروني
referral-field-address = العنوان
referral-field-postcode = الرمز البريدي
referral-field-postcode-hint = مثل ⁦E1 4NS⁩. اتركه فارغًا إن كان يجب ألا يُعرف مكان السكن.
referral-field-safe-when = متى يكون التواصل
referral-field-safe-when-hint = مثل «بعد العاشرة من الاثنين إلى الجمعة، عندما يكون هو في العمل».
referral-field-safe-not = ما يجب ألا يُفعل
referral-field-safe-not-hint = مثل رقم يجب ألا يُتصل به، أو ألا تُترك رسالة. كل من يمكن أن يكتب إلى الشخص يرى هذا أولًا.
referral-field-need = ماذا يحدث
referral-field-need-hint = في جمل قليلة، كما تقولها أمام الشخص. يمكنه أن يراها.
referral-field-wanted = ما المطلوب من الخدمة
referral-field-wanted-hint = بكلمات الشخص نفسه حيث أمكن.
referral-field-tried = ما جُرّب من قبل
referral-field-private = للخدمة وحدها
referral-field-private-hint = نادرًا ما يلزم: فقط ما قد يعرّض أحدًا للخطر لو قرأه الشخص أو من ينظر إلى شاشته. لا يُعرض هذا على الشخص.
referral-field-health = الصحة والإعاقة
referral-field-health-hint = فقط إن كان مهمًا لهذا، ووافق الشخص على أن تشاركه.
referral-field-home = البيت والأسرة
referral-field-home-hint = فقط إن كان مهمًا لهذا، ووافق الشخص على أن تشاركه.
referral-field-learning = المدرسة أو الكلية أو العمل
referral-field-learning-hint = فقط إن كان مهمًا لهذا، ووافق الشخص على أن تشاركه.
referral-field-urgent = هذا عاجل
referral-field-urgent-hint = العاجل يُقرَّر بشأنه خلال يومي عمل. وهو ليس للخطر الآن: لهذا اتصل بالرقم 999 أو بالرعاية الاجتماعية للأطفال.
referral-field-urgent-why = لماذا هو عاجل
referral-field-safe-now = لا أحد في خطر الآن، أو اتصلتُ طلبًا للمساعدة من قبل
referral-field-safe-now-hint = يلزم هذا إن كان شيء مما كتبته قد يعني خطرًا. الإحالة لا تغني أبدًا عن ذلك الاتصال.
referral-field-agreed-by = من وافق؟
referral-field-agreed-by-hint = من عمره 16 أو أكثر يوافق عن نفسه. ومن هو أصغر يوافق إن كان يفهم معنى ذلك.
referral-field-agreed-by-young-person = الشخص نفسه
referral-field-agreed-by-parent = من له المسؤولية الوالدية
referral-field-agreed-by-corporate-parent = المجلس، بصفته في مقام الوالد
referral-field-agreed-by-nobody = لا أحد: تكون المشاركة دون موافقة
referral-field-agreed-name = من وافق بالاسم أو الصفة
referral-field-agreed-name-hint = مثل «أمها»، أو المنصب في المجلس. لا يلزم إن وافق الشخص بنفسه.
referral-field-competent = عمره أقل من 16، ويفهم ما يوافق عليه
referral-field-competent-hint = تحدثت معه عن ذلك، واستطاع أن يقول بكلماته ما الذي يُشارَك ومع من ولماذا.
referral-field-agreed-how = كيف كانت الموافقة
referral-field-agreed-how-face-to-face = وجهًا لوجه
referral-field-agreed-how-telephone = بالهاتف
referral-field-agreed-how-video = في مكالمة فيديو
referral-field-agreed-how-writing = كتابةً
referral-field-agreed-on = في أي يوم
referral-field-agreed-until = حتى متى تسري
referral-field-agreed-until-hint = المعتاد ستة أشهر. بعدها لا يُشارَك شيء جديد؛ أما المساعدة التي بدأت فتستمر.
referral-field-agreed-in = بأي لغة شُرح ذلك
referral-field-shares = ما وافق على مشاركته، غير الاسم وطريقة التواصل والمطلوب
referral-field-shares-hint = ضع علامة فقط على ما وافق عليه الشخص. ما ليست عليه علامة لا يُرسل.
referral-field-shares-health = الصحة والإعاقة
referral-field-shares-home = البيت والأسرة
referral-field-shares-learning = المدرسة أو الكلية أو العمل
referral-field-without = لماذا تكون المشاركة دون موافقة
referral-field-without-hint = فقط إن اخترت «لا أحد» أعلاه. ينظر مشرفك فيه بعد ذلك؛ ولا يؤخر شيئًا.
referral-field-without-child-at-risk = قد يتعرض طفل لأذى إن لم تتم المشاركة
referral-field-without-asking-endangers = السؤال نفسه يعرّض أحدًا للخطر
referral-field-without-cannot-agree = الشخص لا يستطيع أن يوافق، ولا أحد يستطيع أن يوافق عنه
referral-field-without-law-demands = القانون يوجب ذلك
referral-field-without-why = ما الذي يجعلك متأكدًا
referral-field-agreed-sure = يعرف الشخص ما الذي يُشارَك ومع من ولماذا، وأنه يستطيع سحب موافقته في أي وقت
referral-field-agreed-sure-hint = بعد الإرسال تحصل على ورقة للشخص فيها رمز، يرى به ماذا نتج عن الإحالة.

referral-part-services = إلى من تُرسل
referral-part-who = عمّن هي
referral-part-contact = طريقة التواصل
referral-part-need = ما المطلوب
referral-part-health = الصحة والإعاقة
referral-part-home = البيت والأسرة
referral-part-learning = المدرسة أو الكلية أو العمل
referral-part-urgency = هل هو عاجل
referral-part-agreement = الموافقة، والحق في المشاركة

referral-fault-services = اختر خدمة واحدة على الأقل.
referral-fault-needed = { $words }: هذا مطلوب.
referral-fault-long = { $words }: هذا أطول من 4000 حرف. اختصره إلى ما يجب أن تعرفه الخدمة.
referral-fault-day = { $words }: اكتب اليوم والشهر والسنة، مثل ⁦3/4/2012⁩.
referral-fault-unseen = { $words }: فيه حرف لا يراه أحد. اكتبه من جديد.
referral-fault-born = اكتب تاريخ الميلاد، أو موعد الولادة المتوقع.
referral-fault-born-later = تاريخ الميلاد في المستقبل. إن لم يولد الطفل بعد فاكتب موعد الولادة المتوقع.
referral-fault-born-and-due = اكتب إما تاريخ الميلاد وإما موعد الولادة المتوقع.
referral-fault-due-over = مضى على موعد الولادة المتوقع أكثر من أربعة أسابيع. اكتب تاريخ الميلاد.
referral-fault-telephone = { $words }: في رقم الهاتف سبعة أرقام على الأقل.
referral-fault-email = { $words }: هذا ليس عنوان بريد إلكتروني.
referral-fault-postcode = { $words }: هذا ليس رمزًا بريديًا كاملًا. اكتب رمزًا مثل ⁦E1 4NS⁩، أو اتركه فارغًا.
referral-fault-safe = اختر الطريقة الآمنة للتواصل. اسأل الشخص.
referral-fault-no-telephone = اكتب رقم الهاتف الذي يكون به التواصل، أو اختر طريقة أخرى.
referral-fault-no-email = اكتب البريد الإلكتروني الذي يكون به التواصل، أو اختر طريقة أخرى.
referral-fault-no-address = اكتب العنوان الذي تُرسل إليه الرسائل، أو اختر طريقة أخرى.
referral-fault-number = { $words }: فيه رقم هاتف أو بريد إلكتروني. لرقم من تخصه الإحالة وبريده حقول خاصة؛ واحذف ما يخص غيره ممن لم يوافق.
referral-fault-urgent = اكتب لماذا هو عاجل، أو أزل العلامة.
referral-fault-danger = شيء مما كتبته قد يعني خطرًا. تأكد من أن لا أحد في خطر الآن، أو اتصل طلبًا للمساعدة، ثم ضع علامة هنا.
referral-fault-agreed = اختر من وافق، أو أن لا أحد وافق.
referral-fault-agreed-name = اكتب من وافق.
referral-fault-agreed-later = يوم الموافقة في المستقبل.
referral-fault-agreed-over = انتهت هذه الموافقة. اسأل الشخص مرة أخرى، واكتب حتى متى تسري.
referral-fault-competent = عمره أقل من 16: ضع علامة هنا إن كان يفهم ما يوافق عليه، أو اسأل من له المسؤولية الوالدية.
referral-fault-not-agreed = { $words }: لم يوافق الشخص على مشاركة هذا. احذفه، أو اسأله وضع علامة عليه تحت «من وافق؟».
referral-fault-sure = تأكد من أن الشخص يعرف ما الذي يُشارَك، وضع علامة هنا.
referral-fault-without = اختر لماذا تكون المشاركة دون موافقة.
referral-fault-without-who = لهذا السبب لا يشارك دون موافقة إلا مشرف في مؤسستك. اطلب من أحد المشرفين أن يرسلها. وإن كان من الممكن أن يتعرض طفل لأذى فاختر ذلك السبب: فهو لا يؤخَّر أبدًا.
referral-fault-closed = { $words }: لا تستقبل إحالات الآن. أزلها، واختر غيرها.
referral-fault-nobody = لا أحد في «{ $words }» يستقبل الإحالات، فكانت ستبقى بلا جواب. لم يُرسل شيء. اتصل بهم، أو اختر خدمة أخرى.
referral-fault-state = لم يعد هذا ممكنًا: أين وصلت الإحالة الآن: «{ $words }». لم يتغيّر شيء. وما كتبته أدناه.
referral-fault-meanwhile = فعل شخص آخر شيئًا في هذه الإحالة في هذه الأثناء. أين وصلت الآن: «{ $words }». انظر ماذا حدث، وأرسل ما كتبته مرة أخرى إن كان ما زال صحيحًا.
referral-fault-reason = اختر سبب الرفض.
referral-fault-offered = اكتب ماذا عُرض على الشخص بدلًا منها، أو إلى أين يمكنه أن يذهب. لا يُترك أحد بلا شيء.
referral-fault-outcome = اختر ماذا نتج عنها.
referral-fault-note = اكتب ما تريد قوله.

referral-check = راجعها قبل أن ترسلها
referral-check-about = هذا كل ما يصل إلى الخدمة، ولا يصل إلى غيرها.
referral-sure = بعد الإرسال لا تُحذف الإحالة من السجل. وما فيها من خطأ يمكن تصحيحه بإضافة جديدة.
referral-send = أرسلها
referral-discard = أهمل هذه المسودة
referral-change = غيّر: { $words }
referral-change-services = غيّر الخدمات
referral-missing = ما بقي
referral-field = ماذا
referral-to-do = ما العمل
referral-promise = متى تجيب
referral-promises = { $n ->
    [zero] خلال { $n } يوم عمل
    [one] خلال يوم عمل واحد
    [two] خلال يومي عمل
    [few] خلال { $n } أيام عمل
    [many] خلال { $n } يوم عمل
   *[other] خلال { $n } يوم عمل
}
referral-against = ما قد يمنع
referral-nothing-against = لا شيء نعرفه.
referral-age-misfits = هي لعمر آخر: { $words }.
referral-waits = { $n ->
    [zero] لا انتظار.
    [one] مدة الانتظار أسبوع واحد.
    [two] مدة الانتظار أسبوعان.
    [few] مدة الانتظار { $n } أسابيع.
    [many] مدة الانتظار { $n } أسبوعًا.
   *[other] مدة الانتظار { $n } أسبوع.
}
referral-nobody-there = لا أحد هناك ليستلمها: اتصل بهم أولًا.
referral-ages-both = من عمر { $from } إلى عمر { $to }
referral-ages-from = من عمر { $n } فأكثر
referral-ages-to = حتى عمر { $n }
referral-ages-all = كل الأعمار
referral-instead = خدمات أخرى فيها مكان لهذا العمر

referral-sent = أُرسلت
referral-done-sent = تم الإرسال. تُخبَر الخدمة أن شيئًا وصل، ولا تُخبَر في الرسالة بشيء منه.
referral-received-by = يجب استلامها حتى
referral-sent-about = ترى هنا وفي قائمتك متى تُستلم، وما القرار، وماذا نتج عنها. وإن لم يجب أحد نخبرك، ونخبر من يرعى شبكة الخدمات.
referral-hand-over = لمن تخصه الإحالة
referral-hand-over-about = سلّم الشخص هذا أو اقرأه له، إن كان وجوده معه آمنًا. اسأله أين سيحتفظ به.
referral-slip = بهذا الرمز ترى ما أُرسل عنك، وإلى من، وما الخطوة التالية. يمكنك أن تغيّر رأيك. لا يحتاج أحد غيرك إلى الرمز: لا تُرِه لأي شخص تخاف منه.
referral-done-kept = تم الحفظ. لا يستطيع أحد غيرك أن يراها.
referral-done-discarded = أُهملت المسودة.
referral-done-receive = يرى المرسل الآن أنها وصلتك.
referral-done-accept = قُبلت. يُخبَر المرسل بذلك.
referral-done-decline = رُفضت. يُخبَر المرسل لماذا، وماذا عُرض بدلًا منها.
referral-done-pass-on = مُرِّرت إلى خدمة أخرى.
referral-done-start = بدأت المساعدة.
referral-done-close = أُغلقت. يُخبَر المرسل ماذا نتج عنها.
referral-done-withdraw = سُحبت. تُخبَر الخدمة ألا تفعل بها شيئًا بعد الآن.
referral-done-say = وصلت رسالتك.
referral-done-correct = أُضيف التصحيح إلى جانب ما يصححه.
referral-done-end-agreement = انتهت الموافقة. لا يُشارَك شيء جديد.

referral-act-receive = وصلتنا
referral-act-receive-about = يقول للمرسل ولمن تخصه الإحالة إنها وصلت.
referral-act-accept = اقبلها
referral-act-accept-about = ستساعد الشخص. قل ما الخطوة التالية.
referral-act-decline = ارفضها
referral-act-decline-about = لن تستطيع مساعدة الشخص. قل لماذا، وماذا يمكنه أن يجد بدلًا منها.
referral-act-pass-on = مرّرها إلى خدمة أخرى
referral-act-pass-on-about = خدمة أخرى أنسب. يجب أن يوافق الشخص من جديد، لأنه وافق على المشاركة معك أنت: نقودك خطوة بعد خطوة، وتنتهي هذه الإحالة عندما تُرسل الأخرى.
referral-act-start = بدأت المساعدة
referral-act-start-about = التقيت بالشخص.
referral-act-close = أغلقها
referral-act-close-about = قل ماذا نتج عنها. الإحالة التي لا تُعرف نتيجتها لا يتعلم منها أحد شيئًا.
referral-act-withdraw = اسحبها
referral-act-withdraw-about = لم يعد الشخص يريدها، أو كانت خطأ.
referral-act-say = أرسل رسالة
referral-act-say-about = تقرؤها المؤسسة الأخرى هنا؛ أما البريد الذي يصلها فيقول فقط إن هناك شيئًا.
referral-act-correct = صحّح شيئًا
referral-act-correct-about = يبقى المكتوب هنا كما هو، ويظهر تصحيحك إلى جانبه.
referral-act-end-agreement = سحب الشخص موافقته
referral-act-end-agreement-about = إن لم تبدأ المساعدة بعد فهذا يسحب الإحالة. وإن بدأت فإنها تستمر، ولا يُشارَك شيء جديد.
referral-entry-note = ما تريد قوله
referral-entry-note-hint = يستطيع الشخص أيضًا أن يقرأ هذا. لا أرقام هواتف ولا عناوين هنا.
referral-entry-reason = لماذا
referral-entry-offered = ما عُرض على الشخص بدلًا منها
referral-entry-offered-hint = خدمة أخرى، أو نصيحة، أو بمن يمكنه أن يتصل.
referral-entry-outcome = ماذا نتج عنها
referral-entry-said = رأي الشخص فيها
referral-entry-said-hint = بكلماته هو، إن سألته.
referral-entry-shown = يمكن للشخص أن يقرأ هذا أيضًا
referral-reason-not-eligible = الشخص ليس ممن الخدمة لهم
referral-reason-no-capacity = لا يوجد مكان
referral-reason-not-offered = لا نقدم المطلوب
referral-reason-outside-area = يسكن الشخص خارج منطقتنا
referral-reason-too-little-told = ما قيل لا يكفي لنقرر
referral-reason-helped-already = هناك من يساعد الشخص في هذا من قبل
referral-reason-too-urgent = يحتاج الشخص إلى شيء أسرع أو أقوى
referral-reason-other = سبب آخر
referral-outcome-helped = حصل الشخص على المساعدة التي أرادها
referral-outcome-partly = حصل على جزء منها
referral-outcome-not-reached = لم نستطع التواصل معه
referral-outcome-not-wanted = لم يعد يريدها
referral-outcome-not-eligible = تبيّن أن الخدمة ليست له
referral-outcome-no-capacity = تبيّن أنه لا يوجد مكان
referral-outcome-moved-away = انتقل إلى منطقة أخرى
referral-outcome-elsewhere = يحصل على المساعدة في مكان آخر

referral-history = كل ما حدث
referral-when = متى
referral-what = ماذا
referral-who = من
referral-said = ما قيل
referral-side = عن أي طرف
referral-by-sender = المرسل
referral-by-receiver = الخدمة
referral-by-person = الشخص نفسه
referral-somebody = شخص ما
referral-did-send = أُرسلت
referral-did-receive = استُلمت
referral-did-accept = قُبلت
referral-did-decline = رُفضت
referral-did-pass-on = مُرِّرت إلى خدمة أخرى
referral-did-start = بدأت المساعدة
referral-did-close = أُغلقت
referral-did-withdraw = سُحبت
referral-did-say = رسالة
referral-did-correct = تصحيح
referral-did-end-agreement = سُحبت الموافقة
referral-did-reach = تغيّرت طريقة التواصل
referral-did-tell = قال الشخص رأيه
referral-agreement-state = الموافقة
referral-agreement-holds = سارية
referral-agreement-over = انتهت: مضى آخر يوم لها
referral-agreement-ended = سُحبت في { $day }
referral-agreement-none = تمت المشاركة دون موافقة
referral-basis = بأي حق تكون المشاركة
referral-named = من سُمّي فيها
referral-named-none = لا أحد
referral-others = ربما الشخص نفسه

referral-teams = من يستقبل
referral-teams-about = لكل خدمة من خدمات مؤسستك: من يستقبل ما يُرسل إليها. يُسمَّى هؤلاء في كل ما هو مفتوح، وفي كل ما يأتي. وإن لم يكن هناك أحد فهو يصل إليك.
referral-teams-none = لا توجد بعد خدمة في مؤسستك تستقبل الإحالات. يضيفها موظف إلى الخطة.
referral-team = من يستقبلون
referral-team-hint = من يحق لهم في مؤسستك العمل على الإحالات.
referral-team-nobody = لا أحد يستقبل لهذه الخدمة. ما يُرسل يصل إلى مشرفيها.
referral-team-saved = تم الحفظ.

# For whoever a referral is about

referral-own-title = ما أُرسل عنك
referral-own-intro = أُعطيت ورقة فيها رمز. بهذا الرمز ترى ما أُرسل عنك، وإلى من، وما الخطوة التالية. يمكنك أن تغيّر رأيك.
referral-own-code = رمزك
referral-own-code-hint = مثل { $words }. لا فرق بين الحرف الكبير والحرف الصغير.
referral-own-show = اعرض
referral-own-lost = إن ضاع منك الرمز فاسأل من أعطاك إياه. لا يمكن العثور على أحد هنا بالاسم.
referral-own-unknown = لا يوجد شيء بهذا الرمز. راجع الحروف والأرقام كلها، ومجموعها اثنا عشر.
referral-own-over = ضُغط هذا من قبل، أو مر نصف ساعة. من أجل سلامتك اكتب رمزك مرة أخرى.
referral-own-written = ربما أُرسل هذا من قبل؛ برمزك ترى هل أُرسل:
referral-own-in-english = بعض هذا مكتوب بالإنجليزية. إن كانت كلمة ما مهمة لك فيمكنك طلب مترجم فوري. لا يكلفك شيئًا.
referral-own-is-sent = تم الإرسال. لم يقل أحد هناك بعد إنه وصل.
referral-own-is-received = وصل إلى الخدمة، وهي تقرر الآن.
referral-own-is-accepted = قالت الخدمة: نعم. ستتواصل معك.
referral-own-is-declined = قالت الخدمة: لا. تجد أدناه السبب، وماذا يمكنك أن تجد بدلًا منها.
referral-own-is-passed-on = ذهبت إلى خدمة أخرى.
referral-own-is-started = بدأت المساعدة.
referral-own-is-closed = انتهى هذا.
referral-own-is-withdrawn = تم السحب. لن يحدث به شيء بعد الآن.
referral-own-next-sent = تقول الخدمة إنه وصلها
referral-own-next-received = تقول الخدمة: نعم أو لا
referral-own-next-accepted = تلتقي بك الخدمة
referral-own-next-started = تقول الخدمة ماذا نتج عن ذلك
referral-own-late = { $words }. وعدوا بذلك حتى { $day }، وقد تأخروا.
referral-own-happened = ماذا حدث
referral-own-shared = ما أُرسل عنك
referral-own-erased = مُحي ما أُرسل.
referral-own-read = من اطّلع عليه
referral-own-unread = لم يطّلع عليه أحد بعد.
referral-own-about-say = إن تغيّر شيء أو كان خطأ فيمكنك أن تكتبه هنا. يقرؤه من أرسل عنك وتقرؤه الخدمة. لا يقرؤه أحد في الليل: إذا كنت في خطر فاتصل بالأرقام أعلاه.
referral-own-note-say = ما تريد قوله
referral-own-act-say = أرسل رسالة
referral-own-done-say = وصلت رسالتك.
referral-own-about-tell = كيف كان الأمر لك؟ ما تكتبه يساعد غيرك.
referral-own-note-tell = رأيك فيه
referral-own-act-tell = أرسل رأيك
referral-own-done-tell = شكرًا لك. يمكنهم قراءته.
referral-own-about-withdraw = يمكنك أن تغيّر رأيك. عندئذ لا تفعل الخدمة شيئًا آخر بما أُرسل. ويمكن أن تُحال من جديد لاحقًا.
referral-own-note-withdraw = لماذا، إن أردت أن تقول
referral-own-act-withdraw = غيّرت رأيي
referral-own-done-withdraw = تم السحب. تُخبَر الخدمة بذلك.
referral-own-about-end-agreement = يمكنك أن تسحب موافقتك. عندئذ لا يُشارَك شيء جديد مع أحد. والمساعدة التي بدأت تستمر، إلا إذا قلت لهم إنك لا تريدها.
referral-own-note-end-agreement = لماذا، إن أردت أن تقول
referral-own-act-end-agreement = أسحب موافقتي
referral-own-done-end-agreement = انتهت موافقتك. لا يُشارَك شيء جديد.
referral-own-reach = كيف نتواصل معك
referral-own-reach-about = إن تغيّر شيء في هذا، أو لم يعد آمنًا، فقل ذلك هنا. يراه كل من يمكن أن يكتب إليك.
referral-own-reach-save = احفظ طريقة التواصل معي
referral-own-done-reach = تم التغيير. يرونه من الآن.
referral-own-too-late = لم يعد هذا ممكنًا. انظر أعلاه أين وصل الأمر.
referral-own-nothing = اكتب أولًا ما تريد قوله.
referral-own-long = هذا أطول من 2000 حرف. اختصره.

done-to-referral = إحالة
done-to-referral_services = خدمة تستقبل الإحالات
detail-service = الخدمة
detail-urgent = عاجل
detail-without = دون موافقة
detail-entry = الإضافة
detail-state = أين وصلت
detail-rows = الصفوف
detail-people = الأشخاص
act-referral-accept = وافق على استقبال إحالة
act-referral-close = أغلق إحالة
act-referral-correct = صحّح إحالة
act-referral-decline = رفض إحالة
act-referral-end-agreement = أنهى موافقة على المشاركة
act-referral-file = أخذ قائمة إحالات في ملف
act-referral-pass-on = مرّر إحالة إلى خدمة أخرى
act-referral-reach = غيّر شخص طريقة التواصل معه
act-referral-read = قرأ إحالة
act-referral-receive = استلم إحالة
act-referral-say = كتب رسالة في إحالة
act-referral-send = أرسل إحالة
act-referral-start = بدأ العمل على إحالة
act-referral-team = غيّر من يستقبل الإحالات
act-referral-tell = قال شخص رأيه في إحالة
act-referral-withdraw = سحب إحالة

mail-referral-came-subject = وصلت إحالة: { $reference }
mail-referral-came-text =
    أُحيل شخص إلى خدمتك. ما فيها مكتوب في صفحتها فقط، وتراها بعد تسجيل الدخول:

    { $link }

    من فضلك قل خلال يوم عمل واحد إنها وصلتك.
mail-referral-came-short = { $place }: وصلت إحالة ({ $reference }): { $link }
mail-referral-urgent-subject = وصلت إحالة عاجلة: { $reference }
mail-referral-urgent-text =
    أُحيل شخص إلى خدمتك، والأمر عاجل. ما فيها مكتوب في صفحتها فقط، وتراها بعد تسجيل الدخول:

    { $link }

    يجب أن يُقرَّر بشأنها خلال يومي عمل.
mail-referral-urgent-short = { $place }: وصلت إحالة عاجلة ({ $reference }): { $link }
mail-referral-news-subject = حدث شيء في الإحالة { $reference }
mail-referral-news-text =
    فُعل شيء أو قيل في إحالة سُمّيت فيها. تجده في صفحتها، وتراها بعد تسجيل الدخول:

    { $link }
mail-referral-news-short = { $place }: حدث شيء في الإحالة { $reference }: { $link }
mail-referral-late-subject = إحالات تنتظرك
mail-referral-late-text =
    تأخرت إحالة واحدة على الأقل سُمّيت فيها. قائمتك تقول أي إحالة، وما العمل:

    { $link }

    إن بقي الأمر كذلك نخبر مشرفك ومن أرسلها في يوم العمل التالي.
mail-referral-late-short = { $place }: إحالات تنتظرك: { $link }
mail-referral-still-subject = إحالات إلى مؤسستك تأخرت
mail-referral-still-text =
    تأخرت إحالة واحدة على الأقل أُرسلت إلى مؤسستك، وقد ذكّرنا من سُمّوا فيها. يمكنك أن تتصرف بدلًا منهم:

    { $link }

    إن بقي الأمر كذلك نخبر من يرعى شبكة الخدمات.
mail-referral-still-short = { $place }: إحالات إلى مؤسستك تأخرت: { $link }
mail-referral-unanswered-subject = إحالة أرسلتها تنتظر
mail-referral-unanswered-text =
    إحالة واحدة على الأقل مما أرسلته لم يُجَب عنها في موعدها. ذكّرنا الخدمة بذلك. قائمتك تقول أي إحالة:

    { $link }

    إن كان الأمر لا يحتمل الانتظار فاتصل بهم، أو أحِل الشخص إلى خدمة أخرى.
mail-referral-unanswered-short = { $place }: إحالة أرسلتها لم يُجَب عنها في موعدها: { $link }
mail-referral-network-subject = إحالات لا يجيب عنها أحد
mail-referral-network-text =
    تأخرت إحالة واحدة على الأقل، مع أننا ذكّرنا الخدمة ومشرفيها. هذه الصفحة تقول أي إحالة، ولا تقول شيئًا مما فيها:

    { $link }
mail-referral-network-short = { $place }: إحالات لا يجيب عنها أحد: { $link }

letter-referral-came = وصلت إحالة
letter-referral-urgent = وصلت إحالة عاجلة
letter-referral-news = حدث شيء في إحالة
letter-referral-late = إحالات متأخرة
letter-referral-still = إحالات إلى منظمة متأخرة
letter-referral-unanswered = إحالة أُرسلت ولم يُرد عليها
letter-referral-network = إحالات لا يرد عليها أحد

# Whom to call, by the hour

table-help_lines = خطوط المساعدة والباب الأول
kind-help_line = خط مساعدة
count-help_lines = { $n ->
    [zero] لا خطوط مساعدة
    [one] خط مساعدة واحد
    [two] خطا مساعدة
    [few] { $n } خطوط مساعدة
    [many] { $n } خط مساعدة
   *[other] { $n } خط مساعدة
}
intro-help_lines = بمن يتصل العاملون والعائلات، ومتى يجيب أحد. الباب الأول هو حيث يُخبَر المجلس بأن طفلًا قد يتعرض لأذى.
col-line = ما هو
col-for_what = لأي شيء
col-days = الأيام
col-from_hour = من (ساعة)
col-until_hour = إلى (ساعة)
choice-front-door = الباب الأول
choice-help-line = خط مساعدة
choice-every-day = كل يوم
choice-weekdays = من الاثنين إلى الجمعة
help-lines-title = إذا كان أحد قد يكون في خطر
help-lines-emergency = خطر الآن: 999. الإحالة ليست نداء طوارئ، ولا أحد يراقب هذا الموقع طوال الوقت.
help-lines-open = مفتوح الآن
help-lines-closed = مغلق الآن
help-lines-always = في أي وقت
help-lines-hours = من { $from } إلى { $to }
help-lines-hours-weekdays = من الاثنين إلى الجمعة، من { $from } إلى { $to }
help-lines-use = أخبرهم الآن
help-lines-use-about = يُسجَّل في سجل التدقيق: أنك استخدمته ومتى، ولا شيء غير ذلك.
referral-done-front-door = سُجّل أنك أخبرتهم.
act-referral-front-door = استخدم الباب الأول
done-to-help_lines = خط مساعدة

# What is looked at afterwards

may-referral-break-glass = الاطلاع على إحالة عند الخطر، مع ذكر السبب
may-referral-review = النظر لاحقًا في من اطّلع على إحالة
referral-reviews = ما يُنظر فيه لاحقًا
referral-reviews-about = ما شورك دون موافقة، ومن اطّلع على إحالة لم يُسمَّ فيها. لم يؤخَّر شيء؛ والآن ينظر شخص آخر هل كان ذلك صوابًا.
referral-reviews-none = لا شيء ينتظر النظر.
referral-reviewed = سُجّل.
referral-review-without-agreement = شورك دون موافقة
referral-review-break-glass = اطّلع عليها من لم يُسمَّ فيها
referral-review-open = لم ينظر فيه أحد بعد
referral-review-save = سجّل رأيي
referral-finding = ما رأيك؟
referral-finding-right = كان صوابًا
referral-finding-to-learn = مفهوم، وفيه ما يُتعلَّم
referral-finding-wrong = كان خطأ، ويُتخذ إجراء بشأنه
referral-finding-said = ما يقال فيه
referral-finding-missing = اختر رأيك.
referral-erased = مُحي ما كان مكتوبًا هنا. ويبقى أنها كانت موجودة.
referral-glass = الاطلاع على إحالة عند الخطر
referral-glass-about = لمسؤول الحماية، حين قد يكون أحد في خطر ولا يمكن الوصول إلى أي من المسمَّين.
referral-glass-intro = لست مسمًّى فيها. لا تطّلع عليها إلا إذا كان أحد قد يكون في خطر ولم يمكن الوصول إلى المسمَّين في الوقت المناسب.
referral-glass-warning = يُبلَّغ المسمَّون ومشرفوهم فورًا. وينظر مسؤول حماية البيانات في سببك. تراها يومًا واحدًا، ولا تستطيع فعل شيء بها.
referral-glass-number-hint = مثل R-4K24-09XA. لا يُعثر هنا على أحد باسمه.
referral-glass-why = السبب
referral-glass-why-hint = من قد يكون في خطر، ولماذا لا يمكن الانتظار. جملة على الأقل.
referral-glass-send = اطّلع عليها
referral-glass-none = لا توجد إحالة بهذا الرقم.
referral-glass-reason = اكتب السبب في جملة على الأقل.
referral-glass-for = لست مسمًّى في هذه الإحالة. تراها { $n } ساعة منذ ذكرت السبب، وكل اطلاع مسجل في سجل التدقيق.
waits-referral-reviews = { $n ->
    [zero] لا شيء للنظر فيه
    [one] واحدة للنظر فيها
    [two] اثنتان للنظر فيهما
    [few] { $n } للنظر فيها
    [many] { $n } للنظر فيها
   *[other] { $n } للنظر فيها
}
act-referral-break-glass = اطّلع على إحالة لم يُسمَّ فيها
act-referral-review = نظر لاحقًا في ما فُعل بإحالة
detail-finding = الرأي
keep-referrals = ما تقوله الإحالات، بعد انتهائها
keep-referral-drafts = إحالات بدأت ولم تُرسل
letter-referral-glass = اطّلع أحد على إحالة
mail-referral-glass-subject = اطّلع أحد على الإحالة { $reference }
mail-referral-glass-text =
    اطّلع مسؤول حماية لم يُسمَّ في هذه الإحالة عليها، وذكر السبب. السبب في صفحتها، وتراه حين تسجل الدخول:

    { $link }

    إن كنت تعرف شيئًا لا يحتمل الانتظار فاتصل به.
mail-referral-glass-short = { $place }: اطّلع من لم يُسمَّ على الإحالة { $reference }: { $link }

# Asking oneself

referral-ask = اطلب المساعدة هنا
referral-ask-intro = يمكنك أن تطلب لنفسك أو لطفلك. اكتب أقل ما تريد: يكفيهم ما يجعلهم يقولون نعم أو لا. ما تكتبه يذهب إليهم ولا يذهب إلى أحد غيرهم.
referral-ask-who = لمن تطلب؟
referral-ask-young-person = لنفسي
referral-ask-parent = لطفلي، أو لطفل أعتني به
referral-ask-parent-name = اسمك أنت، إن كنت تطلب لطفل
referral-ask-parent-hint = الاسم أعلاه هو عندئذ اسم الطفل.
referral-ask-safe = أنا بأمان الآن، أو اتصلت بأحد
referral-ask-agree = نعم، أوافق على ذلك
referral-ask-consent = يُرسل ما كتبته إلى { $words } ليقولوا هل يستطيعون المساعدة. يحتفظون به لهذا. أستطيع سحبه في أي وقت بالرمز الذي أحصل عليه.
referral-ask-send = أرسل
referral-ask-sent = أُرسل
referral-ask-done = أُرسل. يجيبون في الأيام التي يعدون بها.
referral-ask-keep = احتفظ بهذا الرمز. به ترى ما يجيبون. يظهر الآن فقط؛ ولا يمكن لأحد أن يجدك هنا باسمك.
referral-ask-again = ظلت هذه الصفحة مفتوحة طويلًا. ما كتبته أدناه؛ أرسله مرة أخرى.
referral-ask-fault-who = اختر لمن تطلب.
referral-ask-fault-name = اكتب اسمك أنت لأنك تطلب لطفل.
referral-ask-fault-agree = ضع علامة على أنك توافق. دونها لا يُرسل شيء.
referral-ask-fault-danger = شيء مما كتبته يوحي بأن أحدًا قد يكون في خطر. انظر إلى الأرقام أعلاه، وضع علامة على أنك بأمان الآن أو أنك اتصلت.
referral-ask-fault-worker = اختر كيف يمكنهم التواصل معك.
limit-referrals-asked-for-from = طلبات مساعدة دون حساب، من شبكة واحدة
limit-referral-code-from = رموز الإحالات، من شبكة واحدة

# Pathways

table-pathways = مسارات الخدمات
kind-pathway = مسار خدمات
count-pathways = { $n ->
    [zero] لا مسارات
    [one] مسار واحد
    [two] مساران
    [few] { $n } مسارات
    [many] { $n } مسارًا
   *[other] { $n } مسار
}
intro-pathways = كيف يمر الإنسان بعدة خدمات خطوة خطوة: من يفعل ماذا، ومتى، ولمن، وكم يستغرق ذلك حقًا.
table-pathway_steps = خطوات المسارات
kind-pathway_step = خطوة في مسار
count-pathway_steps = { $n ->
    [zero] لا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $n } خطوات
    [many] { $n } خطوة
   *[other] { $n } خطوة
}
intro-pathway_steps = من يفعل ماذا في كل خطوة، وخلال أي وقت، ولمن.
col-begins = كيف يبدأ
col-done_by = من يفعله
col-done = ما يُفعل
col-within_days = خلال (أيام عمل)
col-service = الخدمة
col-pathway = المسار
pathway-steps = خطوة خطوة
pathway-within = { $n ->
    [zero] في يوم الخطوة السابقة
    [one] خلال يوم عمل واحد من الخطوة السابقة
    [two] خلال يومي عمل من الخطوة السابقة
    [few] خلال { $n } أيام عمل من الخطوة السابقة
    [many] خلال { $n } يوم عمل من الخطوة السابقة
   *[other] خلال { $n } يوم عمل من الخطوة السابقة
}
pathway-wait = نصف من التقى بهم أحد أول مرة في الفترة { $words } انتظروا { $n } يومًا أو أقل. ويقع وسط كثيرين مثلهم بين { $from } و { $to } يومًا.
pathway-wait-said = { $n ->
    [zero] تقول الخدمة إنه لا انتظار. أُحيل عدد أقل من أن يُقاس.
    [one] تقول الخدمة إن الانتظار أسبوع واحد. أُحيل عدد أقل من أن يُقاس.
    [two] تقول الخدمة إن الانتظار أسبوعان. أُحيل عدد أقل من أن يُقاس.
    [few] تقول الخدمة إن الانتظار { $n } أسابيع. أُحيل عدد أقل من أن يُقاس.
    [many] تقول الخدمة إن الانتظار { $n } أسبوعًا. أُحيل عدد أقل من أن يُقاس.
   *[other] تقول الخدمة إن الانتظار { $n } أسبوع. أُحيل عدد أقل من أن يُقاس.
}
pathway-wait-unknown = مدة الانتظار غير معروفة.
pathway-measured = يُقاس الانتظار من إحالات حقيقية، من إرسالها إلى أول لقاء، ولا يظهر إلا حين تكون عشرًا أو أكثر.
pathway-after = بعد
pathway-next = الخطوة التالية
pathway-since = منذ
pathway-late = ، أطول مما ينبغي
pathway-between = بين خطوتين من مسار
pathway-between-none = لا أحد ينتظر بين خطوتين.
pathway-of = هل هي خطوة في مسار؟
pathway-of-hint = عندئذ يُرى أين يعلق أحد بين خطوتين.
pathway-goes-on = هل ينتقل إلى الخطوة التالية، “{ $words }”؟
pathway-goes-on-missing = اختر هل ينتقل إلى الخطوة التالية من المسار.
pathway-follow = أحِله إلى الخطوة التالية

referral-fault-erased = مُحي ما كان مكتوبًا هنا، فلا يمكن كتابة شيء فيه. لم يتغير شيء. ما كتبته أدناه.
referral-fault-agreement = ما وافقوا عليه لم يعد ساريًا، فلا يُشارك شيء جديد ولا يُسحب شيء هنا. اسألهم مرة أخرى وأحِل من جديد. ما كتبته أدناه.
referral-entry-between-hint = تقرؤه المنظمة الأخرى؛ ولا يقرؤه الشخص إلا إذا وضعت علامة على ذلك. لا أرقام هواتف ولا عناوين هنا.
referral-code-once = عُرض رمز الشخص ساعة بعد الإرسال على من أرسل أول إحالة عنه. ولا يُعرض مرة أخرى.
referral-code-unsafe = شورك دون موافقة. فكّر أولًا هل من الآمن أن يكون لديه رمز يُقرأ به ما أُرسل: قد ينظر أحد من وراء كتفه.
referral-code-show = هذا آمن: اعرض رمز الشخص
referral-own-danger = وصلت رسالتك. إن كنت أنت أو غيرك في خطر الآن فلا تنتظر جوابًا: اتصل بالأرقام أعلاه.
referral-danger-short = قد يعني خطرًا
referral-ask-once = أُرسل من قبل. عُرض الرمز حينها ولا يُعرض مرة أخرى. إن لم يكن لديك فاطلب من جديد.
act-referral-code = عُرض عليه رمز من تخصه الإحالة
found-referral = إحالة
goes-referral = تذهب كل كلمات هذه الإحالة، مع كل ما قيل ووُفق عليه فيها؛ وكلمات الشخص مع آخر إحالاته. ويبقى أنها كانت موجودة. إن كانت مفتوحة فأخبر المنظمتين أولًا. وانظر أيضًا هل يقف استثناء ضد محوها؛ فاحفظها عندئذ تحت «إحالات يجب حفظها».
found-referral_draft = إحالة بدأت ولم تُرسل
goes-referral_draft = يذهب ما كُتب حتى الآن.
limit-referrals-looked-into-by = إحالات اطّلع عليها مسؤول واحد دون أن يُسمَّى فيها
letter-referral-danger = إحالة تُقرأ أولًا
mail-referral-danger-subject = اقرأ الإحالة { $reference } أولًا من فضلك
mail-referral-danger-text =
    شيء في هذه الإحالة قد يعني أن أحدًا في خطر. هو في صفحتها، وتراه حين تسجل الدخول:

    { $link }

    اقرأها قبل أي شيء آخر من فضلك.
mail-referral-danger-short = { $place }: اقرأ الإحالة { $reference } أولًا من فضلك: { $link }
referral-by-you = أنت

referrals-older = الأقدم تجدها في الملف أدناه، أو بالبحث أعلاه بالاسم أو الرقم.
# What referrals teach

learned-title = ماذا تُظهر الإحالات
learned-title-about = كم شخصًا أُحيل، وكم انتظروا، وما الذي لم يجدوه.
learned-about = حين يرسل عامل طفلًا أو أسرة إلى خدمة، تجيب الخدمة. وحين تُعد هذه الأجوبة معًا تُظهر ما ينجح، وأين ينتظر الناس، وما الناقص. لا يمكن أن يُعرف أحد: الأعداد الصغيرة مخفية.
learned-none = لم يُنشر شيء بعد. أما كم ينتظر الناس لخطوات مسار ما فتجده في صفحة ذلك المسار.
learned-quarter = من { $from } إلى { $to }
learned-counted = تم العد في { $words }. يُعد ربع السنة مرة واحدة، ولا يُعد مرة أخرى.
learned-quarters = أرباع السنة
learned-period = من متى وحتى متى
learned-file = كل الأعداد في ملف (CSV)
learned-all = الجميع
learned-figure = الرقم
learned-value = القيمة
learned-interval = مدى اليقين
learned-between = بين { $from } و{ $to }
learned-sent = الإحالات المرسلة
learned-decided-in-time = تقرر الأمر في موعده
learned-turned-away = رُفضت
learned-met-in-time = كان أول لقاء في موعده
learned-wait = الانتظار حتى أول لقاء (الوسيط)
learned-helped = حصلوا على المساعدة، كلها أو جزء منها
learned-full = رُفضت لعدم وجود مكان
learned-figures-about = «تقرر الأمر في موعده» من كل القرارات التي حان موعدها في ربع السنة؛ والقرار الذي لم يتخذه أحد متأخر. وكذلك أول اللقاءات. و«رُفضت» من كل القرارات التي اتُّخذت، و«حصلوا على المساعدة» من كل الإحالات التي انتهت بعد قبولها.
learned-by-theme = الموضوع
learned-by-service = الخدمة
learned-by-area = الدائرة المحلية
learned-by-age = العمر
learned-all-by-theme = بحسب الموضوع
learned-all-by-service = بحسب الخدمة
learned-all-by-area = بحسب الدائرة المحلية
learned-all-by-age = بحسب العمر
learned-no-theme = بلا موضوع
learned-no-area = الدائرة المحلية غير معروفة
learned-no-age = العمر غير معروف
learned-age-0-4 = من 0 إلى 4، ومن لم يولد بعد
learned-age-5-10 = من 5 إلى 10
learned-age-11-15 = من 11 إلى 15
learned-age-16-17 = 16 و17
learned-age-18-24 = من 18 إلى 24
learned-age-25 = 25 فأكثر
learned-nothing = لا شيء يُعرض.
learned-unmet = ما لم يستطع الناس الحصول عليه
learned-unmet-about = ما رفضته الخدمات ولماذا، وما لم يكن فيه مكان، وما لم يكن موجودًا. وهذا ما على الشراكة أن تصلحه.
learned-reasons = لماذا رُفضت الإحالات
learned-refused = الإحالات التي رفضتها كل خدمة لشيء ينقصها
learned-refused-none = لم ترفض أي خدمة إحالة لهذا السبب.
learned-missing = لا خدمة يُحال إليها
learned-missing-none = لم يخبرنا أحد بأن خدمة ما غير موجودة.
learned-full-today = الخدمات التي لا مكان فيها اليوم
learned-full-none = في كل خدمة مكان اليوم.
learned-outcomes = ماذا نتج عن الإحالات التي انتهت
learned-count = العدد
learned-times = كم مرة
learned-number = { $n }
learned-share = { $percent } ({ $n } من { $of })
learned-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
learned-hidden = c (مخفي)
learned-nobody = لا أحد
learned-how = كيف يتم العد
learned-how-about = تُخفى الأعداد من 1 إلى 7 ويظهر مكانها «c»، ومعها غيرها حتى لا يُستنتج أي منها؛ ولأقل من 10 لا تُعرض نسبة، ولأقل من 20 لا تُعرض مدة انتظار. تُعد الخدمة تحت أول موضوع في قائمتها في الدليل. والدائرة المحلية هي دائرة الرمز البريدي. والوعود هي ما كانت الخدمة تعد به حين طُلب منها. وما مُحي قبل العد يُعد سبب رفضه سببًا آخر، ولا يُعد ما نتج عنه.
learned-due = في انتظار النشر
learned-due-none = لا ربع سنة ينتظر النشر.
learned-desk-about = ربع السنة الذي انتهى يُنشر مرة واحدة. ترى ما سيراه الجميع؛ وما هو صغير مخفي عنك أيضًا.
learned-public = ما نُشر
learned-once = يُعد هذا ويُنشر مرة واحدة. اطلب أولًا من الخدمات أن تغلق ما انتهى.
learned-publish = انشر ربع السنة هذا
learned-published = تم النشر.
learned-dataset = أرقام الإحالات، { $words }
learned-dataset-reason = عُدّت إحالات ربع السنة.
waits-quarters = { $n ->
    [zero] لا أرقام إحالات تنتظر النشر
    [one] أرقام الإحالات عن ربع سنة واحد تنتظر النشر
    [two] أرقام الإحالات عن ربعَي سنة تنتظر النشر
    [few] أرقام الإحالات عن { $n } أرباع سنة تنتظر النشر
    [many] أرقام الإحالات عن { $n } ربع سنة تنتظر النشر
   *[other] أرقام الإحالات عن { $n } ربع سنة تنتظر النشر
}
act-referral-learn = نشر أرقام الإحالات
referral-missing-title = لا توجد خدمة لهذا
referral-missing-about = أردت أن تحيل شخصًا ولا توجد خدمة لما يحتاج إليه. قل ما موضوع ذلك؛ فيُعد، دون شيء عمّن هو. وترى الشراكة كم مرة ينقص شيء.
referral-missing-theme = ما الموضوع
referral-missing-send = أضفه إلى العد
referral-missing-fault = اختر ما الموضوع.
referral-missing-counted = أُضيف إلى العد. شكرًا لك.
referral-missing-others = ابحث عن جهة أخرى تساعد في هذا
referral-missing-link = لا خدمة هنا مناسبة

# A service where nobody has an account

referral-by-door = ليس لأحد هناك حساب. تصلهم رسالة ليس فيها شيء من هذا، وأنت تعطيهم رمزًا.
referral-door-title = افتح ما أُرسل إلى خدمتك
referral-door-intro = أُحيل طفل أو أسرة إلى خدمتك. من أرسل الإحالة يعطيك رمزًا، بالهاتف. إن لم يكن لديك رمز فاتصل به: مؤسسته لا ترسل الرمز بالبريد.
referral-door-hint = حروف وأرقام، مجموعها اثنا عشر، مثل ⁦7MTR-4K24-09XA⁩. لا تهم الحروف الصغيرة ولا المسافات ولا الشرطات.
referral-door-code = رمز للخدمة
referral-door-about = ليس لأحد في هذه الخدمة حساب هنا. وصلتهم رسالة تقول إن شيئًا وصل، ولا تقول شيئًا مما فيه. اتصل بهم، وتأكد من أنهم هم فعلًا، وأعطهم رمزًا. الرمز الجديد ينهي الرمز السابق.
referral-door-make = أنشئ رمزًا
referral-door-code-about = ترى هذا مرة واحدة. أخبر به الخدمة بالهاتف، ولا ترسله أبدًا بالبريد. به تقرأ الخدمة هذه الإحالة وتجيبك هنا.
referral-door-slip = افتح هذا العنوان واكتب الرمز.
referral-sheet = على ورق، للطباعة والتسليم
referral-sheet-back = العودة إلى الإحالة
referral-sheet-about = اطبع هذه الصفحة بمتصفحك. سلّمها بيدك أو أرسلها بالبريد الورقي، إلى الخدمة وحدها ولا إلى أحد غيرها؛ فما هو على ورق لا يستطيع أحد أن يسترجعه.
referral-silent-unopened = لم يفتح أحد هناك ما أُرسل من قبل، فلا يُستقبل شيء آخر الآن. اتصل بهم.
referral-silent-bounced = ترجع الرسائل المرسلة إلى كل من يستقبل لهذه الخدمة، فلا يُستقبل شيء الآن. اتصل بهم.
referral-fault-silent = { $words }: { $why } أزلها أو اختر غيرها؛ تبقى مسودتك.
referrals-silent = الخدمات التي لا تستقبل شيئًا آخر الآن
referrals-silent-none = ما يُرسل إلى كل خدمة يُقرأ.
act-referral-door = أنشأ رمزًا لخدمة
act-referral-sheet = أخذ إحالة على ورق
letter-referral-door = وصلت إحالة، إلى خدمة بلا حساب
mail-referral-door-subject = إحالة إلى خدمتك: { $reference }
mail-referral-door-text =
    جاءت إحالة إلى خدمتك، أو جدّ شيء في إحالة لديك. ولا شيء منها في هذا البريد.

    افتح هذه الصفحة واكتب الرمز:

    { $link }

    استخدم الرمز الذي معك. إن كان الرقم { $reference } جديدًا عليك فمن أرسلها يخبرك برمز عبر الهاتف. ألا يتصل أحد؟ إذن اتصل بالمنظمات التي تحيل إليك واذكر الرقم.
mail-referral-door-short = { $place }: إحالة تنتظرك ({ $reference }): { $link }

# Documents that go along

referral-files = الوثائق
referral-files-about = رسالة أو تقرير يساعد الخدمة على أن تقرر: صورة أو ملف PDF، ثلاث وثائق على الأكثر. تقرأ الخدمة كل ما فيها، فأضف فقط ما وافق الشخص عليه، ولا شيء عن أحد لم يوافق. نحذف من الصورة أين ومتى التُقطت؛ أما ملف PDF فيبقى كما هو.
referral-files-add = أضف وثيقة
referral-files-change = غيّر الوثائق
referral-files-back = العودة إلى المراجعة الأخيرة
referral-files-name = ما هي الوثيقة
referral-files-name-hint = في كلمات قليلة، مثل «رسالة ممرضة المدرسة».
referral-files-kind = الملف
referral-files-size = { $kind }، { $n } كيلوبايت
referral-files-none = لا وثائق بعد.
referral-files-take-out = إزالة
referral-files-most = للإحالة حتى { $n } من الوثائق. أزل واحدة لتضيف أخرى.
referral-files-name-fault = قل في كلمات قليلة ما هي الوثيقة. ثم اختر الملف مرة أخرى: فالمتصفح ينساه.
referral-files-long-fault = في «ما هي الوثيقة» أكثر من { $n } حرفًا، أو حروف لا يراها أحد. اكتبه أقصر، واختر الملف مرة أخرى.
referral-files-ask = لا تُفتح الوثائق هنا. اطلب ممن أرسلها أن يسلّمها لك.
referral-mailboxes = عناوين البريد الإلكتروني للخدمات التي لا حسابات فيها
referral-mailboxes-about = إذا لم يكن لأحد في الخدمة حساب، تصل إلى عنوانها رسالة تقول إن شيئًا وصل، ولا تذكر شيئًا منه. اكتب عنوانًا يقرؤه عدة أشخاص في الخدمة.
referral-mailboxes-none = لكل خدمة شخص لديه حساب.
referral-mailbox = عنوان البريد الإلكتروني
referral-mailbox-hint = إذا تركته فارغًا فلا يمكن إرسال شيء إلى هذه الخدمة.
referral-mailbox-fault = هذا ليس عنوان بريد إلكتروني. اكتبه مثل ⁦visits@harbour.example⁩ أو اتركه فارغًا.
referral-mailbox-saved = تم الحفظ.
act-referral-mailbox = غيّر عنوان البريد الإلكتروني لخدمة

# شخص أُحيل مرتين

referral-same = هل هما شخص واحد؟
referral-same-is = شخص واحد، كما تأكد أحدهم
referral-same-about = إن كانا شخصًا واحدًا فما لا يجوز فعله للوصول إليه يسري عليهما معًا من الآن. ولا يذهب شيء آخر من إحداهما إلى من يرى الأخرى، ولا يُظهر أي رمز أكثر مما كان. تأكد بسؤال الشخص: الاسم ويوم الميلاد لا يكفيان، فهناك توائم ومن يحملون الاسم نفسه.
referral-same-beside = ما قيل عن كل منهما
referral-same-sure = سألت الشخص: الاثنتان عن شخص واحد بعينه
referral-same-save = هما شخص واحد
referral-same-missing = اسأل الشخص أولًا، ثم ضع علامة بأنك سألت.
referral-done-same = تُحفظان كشخص واحد.
referral-done-apart = تُحفظان من جديد كشخصين.
referral-apart = هما شخصان في الحقيقة
referral-apart-about = إن كانا شخصين في الحقيقة، فما قيل عن أحدهما لا يسري على الآخر بعد ذلك.
act-referral-same = حفظ إحالتين كأنهما لشخص واحد
act-referral-apart = حفظ إحالات من جديد كأنها لشخصين
detail-other = الأخرى

# رمز ضائع

referral-renew = إن ضاع رمزه
referral-renew-about = يمكنك أن تصنع رمزًا جديدًا لمن تتعلق به هذه. ولا يفتح الرمز السابق شيئًا بعد ذلك.
referral-renew-sure = أعرف أنني أعطيه له وليس لأحد غيره
referral-renew-make = اصنع له رمزًا جديدًا
referral-renew-missing = تأكد ممن تعطيه له، ثم ضع علامة بأنك تأكدت.
referral-renew-once = ترى هذا مرة واحدة. أعطه له بنفسك؛ فهو لا يوجد في أي بريد.

# مساعدة تستغرق وقتًا أطول

referral-act-go-on = ما زالت مستمرة
referral-act-go-on-about = تستغرق المساعدة وقتًا أطول مما وُعد به. قل لماذا وإلى متى تظن؛ والشخص يقرأ ذلك. ويبدأ وقت إغلاقها من جديد.
referral-did-go-on = مستمرة
referral-done-go-on = إنها مستمرة. يستطيع المرسل والشخص قراءة السبب.
act-referral-go-on = قال إن المساعدة مستمرة

# أخبار لمن تتعلق به الإحالة

referral-own-reach-news = إن كانت الرسائل النصية أو البريد آمنة لك، ولم تقل هنا شيئًا عن متى أو كيف لا نصل إليك، فسيصلك سطر قصير عند أي جديد: رقم وعنوان هذا الموقع، ولا يُذكر أبدًا عمّ هو.
letter-referral-own = شيء جديد لمن تتعلق به إحالة
mail-referral-own-subject = شيء جديد: { $reference }
mail-referral-own-text =
    هناك شيء جديد تحت الرقم { $reference }. افتح هذه الصفحة واكتب الرمز الذي أُعطي لك:

    { $link }

    أليس هذا لك؟ إذن لا تفعل به شيئًا.
mail-referral-own-short = { $place }: شيء جديد تحت { $reference }: { $link }

# إحالات يريد القانون حفظها

referral-holds = إحالات يجب حفظها
referral-holds-about = ما دام القانون يريد حفظ إحالة فهي لا تُمحى، ولا حتى عند انتهاء وقتها. قل أي استثناء يقف ضد محوها. وأنت من يخبر بذلك من يريد محوها.
referral-hold-give = احفظ إحالة
referral-hold-number-hint = مثل R-4K24-09XA.
referral-hold-unknown = لا توجد إحالة بهذا الرقم، أو أنها مُحيت. انظر إلى الرقم من جديد.
referral-hold-held = تُحفظ حتى تُنهي ذلك.
referral-hold-ended = انتهى الحفظ.
hold-one-warning = يجب حفظ هذا: هناك استثناء يقف ضد محوه. انظر «إحالات يجب حفظها».

# شخص واحد برمزين

referral-same-one = شخص واحد
referral-same-not = ما لا يجوز فعله، كما قيل في موضع آخر
referral-own-empty = اكتب رمزك. تجده على الورقة التي أُعطيت لك.
referral-own-files = { $n ->
    [one] مستند واحد. اسأل من أرسله ما هو.
   *[other] { $n } من المستندات. اسأل من أرسلها ما هي.
}
referral-contact-then = كيف كان يُتواصل معه عند الإرسال. اسأل قبل أن تستعمله

# طلب المساعدة لنفسك

referral-ask-field-need = ما الذي يحدث
referral-ask-field-wanted = ما الذي يساعد
referral-ask-field-safe = كيف يستطيعون الوصول إليك بأمان؟
referral-ask-field-safe-when = متى يناسبك؟
referral-ask-field-safe-not = هل هناك ما لا يجوز أن يفعلوه، مثل الاتصال بالبيت؟
referral-ask-fault-safe = اختر كيف يستطيعون الوصول إليك بأمان.
referral-ask-fault-number = { $words }: لا تكتب من فضلك أرقام هواتف أو عناوين بريد في هذه الخانة. لأرقامك خانات أدناه؛ أما أرقام غيرك فلا يجوز أن تصل إليهم.

# في مشية ثانية

referral-files-asked-again = أضفت مستندًا. تأكد من أنهم يعرفون به أيضًا، وضع علامة من جديد بأنهم يعرفون ما يُشارك.
referral-code-private = كتبت شيئًا للخدمة وحدها. فكّر أولًا هل من الآمن أن يكون معهم رمز يُقرأ به الباقي: قد ينظر أحد من فوق كتفهم.
referral-door-keep = احتفظ برمزك. تحتاجه لكل جواب، وهو يفتح هذا حتى أربعة عشر يومًا بعد النهاية.
referral-door-open = احفظ
referral-hold-number = اكتب رقم الإحالة.
referral-hold-exemption = اختر الاستثناء الذي تُحفظ بسببه.
referral-hold-already = هذه الإحالة محفوظة بالفعل. أنهِ ذلك أولًا إن أردت سببًا آخر.
referral-fault-why = قل ما السبب الآخر.
learned-count-it = عُدّها
act-referral-count = عدّ ربع سنة من الإحالات
referral-ask-often = طُلب كثيرًا من هذه الشبكة قبل قليل. انتظر { $n } دقيقة واضغط من جديد؛ ما كتبته أدناه.
