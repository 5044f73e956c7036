### Made by a machine; no native speaker has checked these words yet.

# Inviting by a spreadsheet
invite-language-fault = اختر لغة يتكلمها هذا الموقع، أو اترك الخانة فارغة للإنجليزية.
import-title = ادعُ أشخاصًا كثيرين من جدول بيانات
import-intro = املأ المصنّف، أو ملف CSV بالعناوين نفسها، وأرسله هنا. سترى أولًا ماذا سيحدث؛ ولا يُدعى أحد قبل أن توافق. وإن كان فيه أي خطأ فلا يُدعى أحد.
import-known = من تراه ضمن «الأشخاص» يحصل على الدور فورًا. وأي شخص آخر له حساب يُسأل في زيارته القادمة.
import-workbook = خذ المصنّف الفارغ
import-file = مصنّف أو ملف CSV
import-file-hint = مصنّف من نوع xlsx أو ملف CSV بترميز UTF-8، لا يزيد على ⁦16 MB⁩.
import-no-file = اختر ملفًا.
import-no-file-again = اختر الملف نفسه من جديد. لم يُدعَ أحد بعد.
import-do = ماذا تريد؟
import-do-check = أن أرى ماذا سيحدث
import-do-faults = أن أحصل على كل الأخطاء في ملف CSV
import-send = أرسل الملف
import-invited = { $n ->
    [zero] لم يُدعَ أحد.
    [one] دُعي شخص واحد.
    [two] دُعي شخصان.
    [few] دُعي { $n } أشخاص.
    [many] دُعي { $n } شخصًا.
   *[other] دُعي { $n } شخص.
}
import-added = { $n ->
    [zero] لم يُضف أحد من الشباب.
    [one] أُضيف شاب واحد ويحتاج إلى بطاقة.
    [two] أُضيف شابان ويحتاج كل منهما إلى بطاقة.
    [few] أُضيف { $n } شباب ويحتاج كل منهم إلى بطاقة.
    [many] أُضيف { $n } شابًا ويحتاج كل منهم إلى بطاقة.
   *[other] أُضيف { $n } شاب ويحتاج كل منهم إلى بطاقة.
}
import-given = { $n ->
    [zero] لم يُعطَ أي دور.
    [one] أُعطي دور واحد.
    [two] أُعطي دوران.
    [few] أُعطيت { $n } أدوار.
    [many] أُعطي { $n } دورًا.
   *[other] أُعطي { $n } دور.
}
import-rehearsal = ما سيفعله هذا الملف: لم يُدعَ أحد بعد
import-would-invite = { $n ->
    [0] لن يُدعى أحد جديد.
    [zero] لن يُدعى أحد جديد.
    [one] سيُدعى شخص واحد وتصل إليه رسالة.
    [two] سيُدعى شخصان وتصل إليهما رسالة.
    [few] سيُدعى { $n } أشخاص وتصل إليهم رسالة.
    [many] سيُدعى { $n } شخصًا وتصل إليهم رسالة.
   *[other] سيُدعى { $n } شخص وتصل إليهم رسالة.
}
import-would-add = { $n ->
    [zero] لن يُضاف أحد من الشباب.
    [one] سيُضاف شاب واحد بلا بريد إلكتروني ويحتاج إلى بطاقة.
    [two] سيُضاف شابان بلا بريد إلكتروني ويحتاج كل منهما إلى بطاقة.
    [few] سيُضاف { $n } شباب بلا بريد إلكتروني ويحتاج كل منهم إلى بطاقة.
    [many] سيُضاف { $n } شابًا بلا بريد إلكتروني ويحتاج كل منهم إلى بطاقة.
   *[other] سيُضاف { $n } شاب بلا بريد إلكتروني ويحتاج كل منهم إلى بطاقة.
}
import-would-give = { $n ->
    [0] لن يُعطى أي دور فورًا.
    [zero] لن يُعطى أي دور فورًا.
    [one] سيُعطى دور واحد فورًا لشخص تراه ضمن «الأشخاص».
    [two] سيُعطى دوران فورًا لأشخاص تراهم ضمن «الأشخاص».
    [few] ستُعطى { $n } أدوار فورًا لأشخاص تراهم ضمن «الأشخاص».
    [many] سيُعطى { $n } دورًا فورًا لأشخاص تراهم ضمن «الأشخاص».
   *[other] سيُعطى { $n } دور فورًا لأشخاص تراهم ضمن «الأشخاص».
}
import-nothing = ليس في هذا الملف ما يجب فعله.
import-last = الخطوة الأخيرة: أرسل الملف نفسه من جديد
import-apply = ادعُهم جميعًا
import-again = اختر الملف نفسه مرة أخرى. لا نحتفظ بشيء منه على الخادم عن قصد: فهو قائمة أشخاص. وإن كان ملفًا آخر فسترى أولًا ما سيفعله ذلك الملف.
import-faulty = { $n ->
    [zero] ليس في الملف خطأ. لم يُدعَ أحد.
    [one] في الملف خطأ واحد. لم يُدعَ أحد.
    [two] في الملف خطآن. لم يُدعَ أحد.
    [few] في الملف { $n } أخطاء. لم يُدعَ أحد.
    [many] في الملف { $n } خطأً. لم يُدعَ أحد.
   *[other] في الملف { $n } خطأ. لم يُدعَ أحد.
}
import-faults = ما هو الخطأ
import-first = هذه هي الأخطاء الأولى، وعددها { $n }. لتحصل عليها كلها، أرسل الملف من جديد واطلب كل الأخطاء في ملف CSV.
import-correct = صحّح الملف وأرسله من جديد
import-notices = من المفيد أن تعرف
import-at = أين
import-at-cell = الصف { $row }، { $column }
import-at-sheet = الورقة
import-at-row = الصف { $row }
import-at-file = الملف كله
import-at-fault = ما هو الخطأ، أو ما يجب معرفته
import-no-sheet = لا توجد ورقة بهذا الاسم. استعمل المصنّف الفارغ.
import-heading-unknown = «{ $words }» ليس من عناوين هذه الورقة. استعمل عناوين المصنّف الفارغ.
import-heading-twice = «{ $words }» مكتوب هناك مرتين.
import-heading-missing = العمود «{ $words }» ناقص.
import-may-not-invite = لا يحق لك أن تدعو أشخاصًا من هذه المؤسسة.
import-may-not-give = لا يحق لك أن تعطي هذا الدور لهذه المؤسسة أو لهذا المجلس أو المجموعة.
import-organisation-missing = اكتب اسم المؤسسة.
import-no-organisation = لا توجد مؤسسة بهذا الاسم.
import-organisation-ended = انتهت هذه المؤسسة.
import-body-missing = اكتب اسم المجلس أو المنتدى أو المجموعة.
import-no-body = لا يوجد مجلس أو منتدى أو مجموعة بهذا الاسم.
import-body-ended = انتهى هذا المجلس أو المنتدى أو المجموعة.
import-for-partnership = هذا الدور للشراكة كلها. اترك الخانة فارغة.
import-role-missing = اكتب الدور.
import-no-role = لا يوجد دور بهذا الاسم.
import-no-language = لا توجد هنا لغة بهذا الاسم. اترك الخانة فارغة للإنجليزية.
import-twice = هذا الشخص موجود من قبل في الصف { $n }، بالدور نفسه.
import-has-account = ترى هذا الشخص ضمن «الأشخاص»: يحصل على الدور فورًا.
import-holds-already = له حساب وهذا الدور من قبل؛ لا يتغيّر شيء.
import-sheet = صف واحد لكل شخص ولكل دور.
import-instruction = الأشخاص الذين تريد دعوتهم إلى العمل مع الشراكة. املأ الورقة «invitations» وأرسل الملف في الصفحة التي أخذته منها.
import-look-up = مؤسسات الشراكة ومجالسها ومجموعاتها، لتجد فيها الرموز المرجعية.
import-column-name = الاسم الذي نحيّي به الشخص.
import-column-email = عنوان البريد الإلكتروني. لا يستغني عنه إلا ممثل من الشباب.
import-column-language = اللغة التي نكتب بها إليه: en-GB إن كانت الخانة فارغة.
import-column-organisation = الرمز المرجعي للمؤسسة التي ينتمي إليها الشخص، أو اسمها الكامل.
import-column-role = الدور الأول.
import-column-for = اسم المؤسسة أو المجلس أو المجموعة التي يُشغل الدور لها، أو رمزها المرجعي. فإن كانت الخانة فارغة: مؤسسة الشخص نفسه، أو المجلس أو المجموعة إن كان لك أن تدعو إلى واحد فقط. اتركها فارغة للأدوار التي تُشغل للشراكة كلها.
import-column-until = آخر يوم للدور، مثل ⁦2027-03-31⁩. فارغ إن لم تكن للدور نهاية.

# A record in a form
record-ref = الرمز المرجعي
record-ref-hint = حروف وأرقام وشرطات (-). لا يتكرر في الخطة كلها ولا يتغيّر أبدًا. هذا غير مستعمل.
record-ref-taken = هذا الرمز المرجعي مستعمل من قبل. اختر غيره.
col-document = المصدر
col-place = أين في المصدر
record-optional = { $words } (اختياري)
record-nothing = –
record-needed = املأ هذا
record-yes = نعم
record-no = لا
record-kind = النوع
record-title = العنوان
record-field = الخانة
record-mine = ما كتبته أنت
record-theirs = ما حُفظ في هذه الأثناء
record-stale = حفظ شخص آخر هذا بينما كنت تكتب. لم يُحفظ شيء مما كتبته بعد، ولم يضع شيء. قارن النصين، وغيّر النموذج حيث تريد أن تُبقي ما كتبه الآخر، ثم احفظ من جديد.
record-stale-title = أين يختلف النصان
record-stale-same = لا فرق بينهما.
record-stale-end = حفظ شخص آخر هذا في هذه الأثناء. انظر إليه من جديد.
record-saved = تم الحفظ.
record-ended = انتهى. وتبقى صفحته وتاريخه.
record-public = شاهد الصفحة المفتوحة للجميع
record-referring = ما يشير إليه
record-referring-none = لا شيء يشير إليه.
record-end-day = آخر يوم
record-end-before = إنه في الخطة منذ { $day }. اختر ذلك اليوم أو يومًا بعده.
record-end-future = اختر اليوم أو يومًا قبله.

# Organisations
organisations-title = المؤسسات
organisations-title-about = مؤسسات الخطة. افتح واحدة لتغيّر ما تقوله عن نفسها. ومن يرعى الخطة كلها ينهي أيضًا مؤسسة أُغلقت أو صارت غيرها.
organisations-none = لا توجد مؤسسات.
organisation-new = أضف مؤسسة
organisation-end = أنهِ هذه المؤسسة
organisation-end-intro = المؤسسة التي تنتهي لا تُحذف أبدًا. إن أصبحت مؤسسة أخرى فاذكرها، وسننقل القرّاء إليها. وما لا يزال يشير إليها يمكن تغييره فيما بعد.
organisation-end-hint = المؤسسة التي أصبحت هي، إن وُجدت.
organisation-end-itself = لا تصبح المؤسسة نفسها.
organisation-end-people = { $n ->
    [zero] لا ينتمي إلى هذه المؤسسة أحد له حساب.
    [one] ينتمي إلى هذه المؤسسة شخص واحد له حساب. سلّم ما هو مسؤول عنه.
    [two] ينتمي إلى هذه المؤسسة شخصان لهما حساب. سلّم ما هما مسؤولان عنه.
    [few] ينتمي إلى هذه المؤسسة { $n } أشخاص لهم حساب. سلّم ما هم مسؤولون عنه.
    [many] ينتمي إلى هذه المؤسسة { $n } شخصًا لهم حساب. سلّم ما هم مسؤولون عنه.
   *[other] ينتمي إلى هذه المؤسسة { $n } شخص لهم حساب. سلّم ما هم مسؤولون عنه.
}

# The site
site-title = الموقع
site-title-about = اسم الموقع وكلماته وألوانه ولغاته.
site-intro = اسم الموقع وكلماته وألوانه ولغاته. يظهر التغيير فورًا في كل صفحة.
site-saved = تم الحفظ. ويظهر من الآن في كل صفحة.
site-name = اسم الشراكة
site-name-hint = كما يظهر في عنوان كل صفحة.
site-place = اسم المكان
site-place-hint = كما يظهر في أعلى كل صفحة وفي أسماء الملفات.
site-purpose = ما الغرض منه
site-purpose-hint = جملة واحدة.
site-about = من يدير الموقع
site-about-hint = في أسفل كل صفحة.
site-contact = أين يجد القارئ إنسانًا يكلّمه
site-contact-hint = رقم هاتف أو مكان أو عنوان عام: لا يكون أبدًا عنوان شخص واحد.
site-notice = إعلان
site-notice-hint = جملة قصيرة واحدة في أعلى كل صفحة. اتركه فارغًا إن لم ترد إعلانًا.
site-brand = اللون الرئيسي
site-brand-hint = أعلى الصفحة والأزرار، بصيغة ⁦#rrggbb⁩.
site-brand-dark = لون رئيسي أغمق
site-brand-dark-hint = أسفل الصفحة، والأزرار حين يكون المؤشر عليها.
site-accent = اللون الثاني
site-accent-hint = الاقتباسات والأصوات.
site-sun = لون زاهٍ
site-sun-hint = العنصر المختار والعلامات. والنص الذي عليه بلون النص.
site-paper = الخلفية
site-paper-hint = الصفحة.
site-ink = النص
site-ink-hint = ما يُقرأ.
site-link = الروابط
site-link-hint = الروابط قبل أن تُفتح.
site-languages = اللغات
site-language = اعرض { $words }
site-needed = لا يمكن أن تكون هذه الخانة فارغة.
site-too-long = اكتب 1000 حرف على الأكثر.
site-no-colour = اكتب اللون بعلامة # وبعدها ستة أرقام أو حروف من a إلى f، مثل ⁦#14555f⁩.
site-contrast = لا يُقرأ «{ $text }» جيدًا على «{ $ground }»: التباين { $measured } إلى 1، ويجب ألا يقل عن 4.5 إلى 1. اختر لونًا أغمق أو أفتح.

# Work in the background
jobs-title = العمل في الخلفية
jobs-again = فشل ويُعاد تلقائيًا
job-count = العدد
jobs-title-about = ما يفعله البرنامج من نفسه: ما ينتظر، وما فشل نهائيًا، وما يأتي بعده.
jobs-waiting = ينتظر
jobs-leased = جارٍ
jobs-dead = فشل نهائيًا
jobs-dead-none = لم يفشل شيء نهائيًا.
jobs-oldest = الثواني منذ حان موعد الأقدم
jobs-next = العمل الدوري
jobs-next-none = لا يوجد عمل دوري.
jobs-replayed = ستجري محاولته من جديد، من البداية.
job-kind = النوع
job-since = تُرك في
job-tries = المحاولات
job-error = السبب
job-replay = حاول من جديد
job-next = المرة القادمة
job-of-deliver-mail = إرسال بريد إلكتروني
job-of-deliver-text = إرسال رسالة نصية
job-of-sign-in = كتابة رسالة الدخول
job-of-leaving = الأيام الأخيرة: إنهاء الدخول والتذكير والتسليم
job-of-invitations = كتابة رسائل الدعوات
job-of-retention = إزالة ما انتهت مدته
job-of-forget = تنظيف قاعدة البيانات مما مُحي

# Mail
mail-title = الرسائل
mail-title-about = أي الرسائل تنتظر، وأيها أُرسل، وأيها عاد.
mail-intro = ما ينتظر وما تعذّر إرساله. لا يرى أحد هنا إلى من تذهب الرسالة ولا ما تقوله.
mail-failing = { $n ->
    [one] رسالة واحدة لم تُرسل بعد، وتُعاد المحاولة تلقائيًا: { $why }
    [two] رسالتان لم تُرسلا بعد، وتُعاد المحاولة تلقائيًا: { $why }
   *[other] { $n } رسالة لم تُرسل بعد، وتُعاد المحاولة تلقائيًا: { $why }
}
mail-list = أحدث الرسائل
mail-none = لا توجد رسائل.
mail-template = الرسالة
mail-channel = الطريقة
mail-by-mail = بالبريد الإلكتروني
mail-by-text = برسالة نصية
mail-at = كُتبت في
mail-state = الحالة
mail-reason = السبب
mail-waiting = تنتظر
mail-sent = أُرسلت
mail-refused = رُفضت
mail-bounced = عادت
mail-gone = لم تُرسل: لم تعد لها فائدة
letter-sign-in = لتسجيل الدخول
letter-invitation = دعوة
letter-task = مهمة من دون حساب
letter-new-way-in = طريقة جديدة لتسجيل الدخول
letter-hand-over = شيء يجب تسليمه
letter-leaving = حُدِّد آخر يوم
letter-take-over = سُمِّي ليتسلّم
letter-stays = أُلغي آخر يوم
letter-role-given = أُعطي دور
letter-data-request = طلب يخص البيانات
letter-data-ready = نسخة بيانات جاهزة
letter-data-decided = تقرر طلب عن البيانات
letter-data-erased = مُحيت بيانات

# Who did what
audit-title = من فعل ماذا
audit-title-about = كل تغيير، وكل قراءة لما هو سرّي: من، ومتى، وبأي دور.
audit-intro = كل تغيير، وكل قراءة لما هو سرّي. وبحثك يُكتب هنا أيضًا.
audit-none = لا شيء يطابق ذلك.
audit-nobody = لم يكن أحد مسجّل الدخول
audit-any = أي شيء
audit-who = مَن
audit-who-hint = اسم، أو عنوان بريد إلكتروني، أو الرمز المرجعي لحساب، أو جزء من البرنامج مثل «import».
audit-many = { $n ->
    [zero] لا أحد له مثل هذا الاسم.
    [one] شخص واحد له مثل هذا الاسم.
    [two] شخصان لهما مثل هذا الاسم. اكتب المزيد منه، أو عنوان البريد الإلكتروني.
    [few] { $n } أشخاص لهم مثل هذا الاسم. اكتب المزيد منه، أو عنوان البريد الإلكتروني.
    [many] { $n } شخصًا لهم مثل هذا الاسم. اكتب المزيد منه، أو عنوان البريد الإلكتروني.
   *[other] { $n } شخص لهم مثل هذا الاسم. اكتب المزيد منه، أو عنوان البريد الإلكتروني.
}
audit-act = ما تم فعله
audit-record = السجل أو الشخص
audit-record-hint = الرمز المرجعي لسجل، أو اسم شخص أو عنوان بريده الإلكتروني.
audit-from = من هذا اليوم
audit-to = إلى هذا اليوم، وهو منها
audit-when = متى
audit-detail = التفاصيل
audit-older = الأقدم
audit-download = خذ كل ما وُجد في ملف CSV
act-account-change = تغيير حساب
act-account-end = إنهاء حساب
act-account-import = دعوة أشخاص من جدول بيانات
act-account-add = إضافة شاب بلا بريد إلكتروني
act-account-invite = إضافة حساب من سطر الأوامر
act-audit-search = البحث في «من فعل ماذا»
act-card-give = إعطاء رمز على بطاقة
act-job-replay = إعادة تشغيل عمل فاشل
act-plan-change = تغيير الخطة
act-role-end = إنهاء دور
act-role-give = إعطاء دور
act-session-end = تسجيل خروج جهاز
act-sign-in = تسجيل الدخول
act-sign-out = تسجيل الخروج
act-sign-in-refused = منع أحد من الدخول
act-account-reopen = فتح حساب منتهٍ من جديد
act-limit-reached = إيقاف من حاول أكثر من اللازم
act-site-change = تغيير الموقع

act-account-erase = مُحيت كلمات حساب
act-account-leave = حُدّد آخر يوم
act-account-move = نُقل إلى مؤسسة أخرى
act-account-stay = أُلغي آخر يوم
act-audit-cut = قُصّت مداخل قديمة من سجل التدقيق
act-data-ask = طُلب شيء عن البيانات الخاصة
act-data-copy = أُخذت نسخة من البيانات الخاصة
act-data-copy-for = أخذ نسخة بيانات لشخص ما
act-data-decide = بُتّ في طلب عن البيانات
act-data-find = بحث عن شخص
act-data-erase = محا كلمات عن شخص
act-data-read = قراءة طلب عن البيانات أو سبب حفظ قانوني
act-data-record = دُوّن طلب عن البيانات
act-data-withdraw = سُحب طلب عن البيانات
act-duty-give = حُدّد من يُسأل عن سجل
act-duty-end = سحب من هو مسؤول عن شيء
act-duty-answer = أُجيب عن سؤال المسؤولية عن سجل
act-duty-hand-over = سُلّمت مسؤولية
act-hold-end = أُنهي حفظ قانوني
act-hold-give = وُضع حفظ قانوني
act-key-add = أُضيف مفتاح أعلى
act-key-rewrap = وُضع كل شيء تحت مفتاح آخر
act-key-rotate = غُيّر المفتاح الأعلى
act-link-revoke = سُحب رابط مهمة
act-openid-link = رُبط دخول مؤسسة
act-openid-unlink = فُكّ دخول مؤسسة
act-passkey-add = أُضيف مفتاح مرور
act-passkey-end = أُزيل مفتاح مرور
act-restore = استُعيدت نسخة احتياطية
act-retention-set = حُدّدت مدة الحفظ
act-role-hand-over = سُلّم دور
detail-account = الشخص
detail-act = ما تم فعله
detail-all = في كل مكان
detail-audit-search-file = كملف
detail-audit-search-from = من هذا اليوم
detail-audit-search-to = إلى هذا اليوم
detail-below = قبل المدخل
detail-changed = ما تغيّر
detail-day = آخر يوم
detail-days = الأيام
detail-decision = القرار
detail-exemption = الاستثناء
detail-file = بصمة الملف
detail-found = وُجد
detail-from = من
detail-handed_over = ما سُلّم
detail-hash = بصمة التاريخ
detail-hold = الحفظ القانوني
detail-invited = المدعوون
detail-issuer = تسجيل دخول المؤسسة
detail-link = رابط المهمة
detail-passkey = مفتاح المرور
detail-records = السجلات
detail-ref = السجل
detail-removed = ما أُزيل
detail-request = الطلب
detail-retention = عند انتهاء مدته
detail-revision = مدخل التاريخ
detail-role = الدور
detail-roles = الأدوار المعطاة
detail-roles_ended = الأدوار المنتهية
detail-scope = لأي جهة
detail-scope-none = الشراكة كلها
detail-successor = من يتولى بعده
detail-to = إلى
detail-until = آخر يوم
detail-until-none = بلا نهاية
detail-way = الطريقة
detail-who = مَن
detail-wish = ما المطلوب
detail-yes = مسؤول عنه
detail-before = كل ما قبل
detail-cards = البطاقات المُنهاة
detail-erased = ما مُحي من جديد
detail-first = مُحي أول مرة
detail-links = روابط المهام المُنهاة
detail-made = تاريخ النسخة الاحتياطية
detail-program = إصدار البرنامج
detail-received = تاريخ الوصول
detail-restore = بعد استعادة نسخة
detail-role-give-from = من
detail-seq = حتى المدخل
detail-what = ما جرى تكراره
done-to-account = حساب
done-to-audit = سجل التدقيق
done-to-data_request = طلب عن البيانات
done-to-job = عمل في الخلفية
done-to-key = مفتاح
done-to-backup = النسخة الاحتياطية
done-to-invitation = دعوة
done-to-legal_hold = حفظ قانوني
done-to-limit = حد المحاولات
done-to-outbox = رسالة في الطريق
done-to-sign_in = طلب دخول
limit-card-from = رموز البطاقات من شبكة واحدة
limit-codes-from = رموز الرسائل من شبكة واحدة
limit-data-asked-by = طلبات البيانات من شخص واحد
limit-invitation = إرسال دعوة من جديد
limit-mails-to = رسائل إلى عنوان واحد
limit-mails-of-invitation = رسائل من دعوة واحدة
limit-mails-to-known = رسائل إلى عنوان واحد، من متصفح معروف
limit-passkey-from = مفاتيح المرور من شبكة واحدة
limit-sign-in-from = تسجيل الدخول من شبكة واحدة
limit-sign-in-of = تسجيل الدخول لعنوان واحد
