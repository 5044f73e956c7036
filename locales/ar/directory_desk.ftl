# Keeping the directory true: the desk of its editors, and whoever keeps listings

directory-manage = دليل الخدمات
directory-manage-about = حافظ على صحة الدليل: ما ينتظر، قائمة بعد قائمة.
directory-whole = الدليل كله
directory-count = القوائم
directory-fresh = تم التحقق منها خلال سنة
directory-stale = تم التحقق منها قبل ذلك
directory-never = لم يُتحقق منها قط
directory-gone = لم يُتحقق منها منذ سنتين
directory-restricted = للبعض فقط
directory-nothing-waits = لا شيء.
directory-incomplete = ما يذكر أقل المعلومات
directory-complete = كل قائمة عاملة تذكر ما تحتاج الأسرة إلى معرفته.
directory-left = خرجت من البحث: لم يتحقق منها أحد منذ سنتين
queue-essential = يجب ألا تخرج من البحث أبدًا، ولم يتحقق منها أحد منذ سنة
queue-wrong = يقول القراء إن شيئًا ما خطأ
queue-proposed = يريد مقدمو الخدمات تغيير شيء
queue-silent = لا نسمع ممن يحافظون على صحتها
silent-stopped = لا يريد رسائل.
silent-lost = لم تصل الرسالة.
silent-no-answer = سُئل ست مرات ولم يجب.
listing-service = القائمة
listing-checked = آخر تحقق
listing-missing = مدى اكتمالها
listing-since = منذ متى
listing-why = لماذا
listing-told = ماذا يقولون
listing-who = من
listing-changes = ما الذي تغير
listing-field = الحقل
listing-fate = ماذا فُعل به
listing-never = أبدًا
listing-nothing = لا شيء
listing-none = غير مذكور
listing-further = { $n } أخرى
listing-find = ابحث عن قائمة باسمها أو باسم مقدمها
listing-find-button = ابحث
listing-find-none = لا توجد قائمة في اسمها هذه الكلمات.
listing-found = وُجدت
listing-new = اكتب قائمة جديدة
listing-new-about = أولًا اسمها ومن يديرها؛ والباقي في الصفحة التالية. لا يراها إلا المحررون حتى تقول إنها للجميع.
listing-new-button = تابع
listing-provider-fault = اختر من يديرها.
listing-public = كما يراها الجميع
listing-restricted = للبعض فقط، وليست في أي صفحة مفتوحة: { $words }
listing-check = هل ما زالت صحيحة؟
listing-check-about = اتصل أو زر أو انظر صفحتهم. اضغط فقط بعد أن تفعل.
listing-check-button = تحققت من هذا اليوم، وهو صحيح
listing-checked-too = تحققت اليوم من أن كل شيء صحيح
listing-edit = غيّر القائمة
listing-edit-about = يرى الجميع فورًا ما تحفظه هنا. ويحفظ السجل ما كان، ويمكن التراجع عن كل تغيير.
listing-save = احفظ
listing-stale = غيّر شخص آخر هذا في أثناء ذلك. قارن ما هو مكتوب الآن بما كتبته، ثم احفظ مرة أخرى.
listing-more = المزيد عنها
listing-place = مكانها: سري
listing-place-about = لا يُخبَر أحد بمكانها. يمكنك قراءته هنا، ويسجل التدقيق أنك فعلت.
listing-place-open = اقرأ مكانها
listing-place-seen = سُجل في التدقيق أنك قرأت هذا. لا تنسخه.
listing-history = ما الذي جرى لها
listing-undo = تراجع
listing-was-is = كان: { $before }. الآن: { $after }.
listing-was-checked = تحقق منها شخص
listing-first = دخلت الدليل
listing-another = قائمة أخرى
listing-by-editor = محرر الدليل
listing-by-provider = من يديرها
listing-by-feed = المصدر الذي جاءت منه
listing-done-checked = سُجل: تحققت منها اليوم.
listing-done-changed = حُفظت. يراها الجميع الآن.
listing-done-same = لم يختلف شيء، فلم يتغير شيء.
listing-done-keeper = سُجل. ستُرسل إليهم رسالة قبل أن تصبح القائمة قديمة.
listing-done-asked = رسالة في الطريق.
listing-done-ended = لن يُكتب إلى أحد بشأنها بعد الآن.
listing-done-right = سُجل: نظر شخص فيما قاله القراء.
listing-done-undone = تم التراجع.
listing-done-undone-part = تم التراجع، إلا عما غُيّر مرة أخرى بعد ذلك.
keeper-title = من يحافظ على صحتها
keeper-about = شخص في الخدمة يُسأل بالبريد أو برسالة نصية هل ما زالت صحيحة. لا يحتاج إلى حساب؛ ورسالة واحدة في كل مرة لجميع قوائمه.
keeper-to = البريد الإلكتروني أو رقم الهاتف المحمول
keeper-to-hint = عنوان الخدمة أفضل من عنوان شخص.
keeper-to-fault = اكتب بريدًا مثل ⁦name@example.org⁩ أو رقم هاتف مثل ⁦07700 900123⁩.
keeper-language = لغة الرسائل
keeper-save = احفظ من يحافظ عليها
keeper-asked = سُئل
keeper-asked-words = { $n } مرات منذ آخر تحقق، آخرها في { $day }
keeper-ask = اسأل الآن
keeper-end = لا تكتب إليهم بشأنها بعد الآن
keep-title = قوائمك
keep-about = هذا ما تقرؤه الأسر عنكم. إن كان صحيحًا فضغطة واحدة تكفي. وإن تغير شيء فأخبرنا؛ ينظر فيه شخص قبل أن يراه الجميع.
keep-all-right = كلها صحيحة ({ $n })
keep-right = ما زال هذا صحيحًا
keep-changed = تغيّر شيء
keep-edit-about = غيّر ما ليس صحيحًا ثم أرسله. وما تتركه كما هو يُعد مما تحققت منه.
keep-send = أرسل
keep-waits = أرسلت تغييرات في { $day }. سينظر فيها شخص قريبًا.
keep-taken = أُخذ بما أرسلته في { $day }.
keep-left = في { $day } لم يؤخذ بهذا: { $words }. وأُخذ بالباقي. السبب:
keep-done-right = شكرًا. ترى الأسر الآن أنك تحققت منها اليوم.
keep-done-sent = شكرًا. ينظر فيه شخص ثم يراه الجميع.
keep-done-stopped = لن نكتب إليك بعد الآن.
keep-over = لم يعد هذا الرابط صالحًا. ستجد رابطًا أحدث في رسالتنا القادمة؛ وحتى ذلك الحين اتصل بمن يدير الدليل.
keep-stop-title = لا مزيد من الرسائل
keep-stop-about = اضغط هذا إن لم تعد تدير هذه الخدمات أو لا تريد رسائل. عندئذ يبحث المحررون عن شخص آخر.
keep-stop = توقف عن الكتابة إليّ
proposed-title = ما يريد من يديرها تغييره
proposed-about = أُرسل في { $day }. قرر في كل حقل؛ ويتلقى المرسل جوابًا.
proposed-since = منذ { $day }
proposed-taken = خذ به
proposed-left = اتركه كما هو
proposed-reason = السبب، حيث يُترك شيء كما هو
proposed-reason-hint = يقرأ هذا من أرسله.
proposed-reason-missing = قل لماذا يُترك شيء كما هو.
proposed-choose = اختر ما يُفعل بهذا؛ فقد لا يمكن الأخذ به كما هو.
proposed-decide = قرر
wrong-title = هناك خطأ هنا
wrong-intro = أخبرنا بضغطة واحدة. نعدّها وينظر فيها شخص. ولا نعرف من أنت.
wrong-which = ما الخطأ؟
wrong-closed = لم تعد موجودة
wrong-reach = رقم الهاتف أو عنوان البريد
wrong-no-answer = لا أحد يجيب
wrong-where = المكان
wrong-when = الأيام أو الأوقات
wrong-cost = التكلفة
wrong-for-whom = لمن هي
wrong-other = شيء آخر
wrong-fault = اختر ما هو الخطأ.
wrong-send = أخبرنا
wrong-help-title = هل حدث شيء سيئ هناك؟
wrong-help = لا يقرأ أحد عن ذلك هنا. تحدث إلى شخص:
wrong-thanks-title = شكرًا
wrong-thanks = سينظر فيه شخص. لا نستطيع أن نجيبك لأننا لا نعرف من أنت.
wrong-back = العودة إلى القائمة
wrong-told = { $words } ({ $n } مرات، أولها في { $day }).
wrong-looked-into = نظرت في هذا
missing-about = ما هي
missing-reach = كيف يُتصل بشخص
missing-hours = الأيام والأوقات
missing-where = المكان
missing-cost = التكلفة
missing-themes = المواضيع
missing-ages = الأعمار
missing-join = كيفية الانضمام
missing-access = الدخول والتنقل
score-whole = { $n }٪
score-missing = { $n }٪. ينقص: { $words }
findings-title = ما قالته المصادر ولم يمكن أخذه كما هو
findings-about = كل حقل مع السبب. صححه في مصدره أو في القائمة هنا.
findings-none = لا خطأ في أي مصدر.
finding-held = تُرك
finding-shortened = اختُصر
finding-refused = لم يؤخذ شيء
finding-mended = صُحح
finding-mended-to = صُحح: { $words }
twins-title = قد تكون الخدمة نفسها مرتين
twins-about = قوائم متشابهة الأسماء تشترك في شيء. قارن قبل أن تجعلها واحدة.
twins-none = لا شيء.
twins-one = الأولى
twins-other = الأخرى
twins-share = ما تشتركان فيه
twins-name = الاسم
twins-phone = الهاتف
twins-email = البريد الإلكتروني
twins-website = الموقع
twins-postcode = الرمز البريدي
twins-compare = قارن
twins-compare-about = اختر القائمة التي تبقى، وما يقوله كل حقل. تخرج الأخرى من البحث وتقود إليها؛ ويبقى سجلها.
twins-stays = أيهما تبقى؟
twins-stays-one = الأولى: { $words }
twins-stays-other = الأخرى: { $words }
twins-stays-fault = اختر أيهما تبقى.
twins-merge = اجعلهما واحدة
twins-apart = هما اثنتان
twins-told-apart = سُجل: هما اثنتان.
listing-name = الاسم
listing-status = هل تعمل؟
listing-status-active = تعمل
listing-status-closed = مغلقة الآن وستفتح من جديد
listing-status-inactive = لا تعمل حاليًا
listing-status-defunct = انتهت نهائيًا
listing-about = ما هي
listing-about-hint = بكلمات بسيطة، كما تخبر أحد الوالدين.
listing-phone = الهاتف
listing-phone-fault = اكتب رقم هاتف مثل ⁦020 7946 0000⁩.
listing-email = البريد الإلكتروني
listing-email-fault = اكتب عنوانًا مثل ⁦name@example.org⁩.
listing-website = الموقع
listing-website-fault = اكتب عنوان موقع مثل ⁦www.example.org⁩.
listing-street = المبنى والشارع
listing-town = المدينة
listing-postcode = الرمز البريدي
listing-postcode-fault = اكتب رمزًا بريديًا مثل ⁦E1 4AA⁩.
listing-access = الدخول والتنقل
listing-access-hint = الدرج والمصعد والمراحيض وأجهزة السمع: واحد في كل سطر.
listing-hours-hint = من متى إلى متى، مثل ⁦9:30-12:00⁩ أو ⁦9:30-12:00⁩, ⁦13:00-17:00⁩. اترك اليوم الذي تغلق فيه فارغًا. والأوقات المؤقتة تبقى كما هي.
listing-hours-fault = { $words }: اكتب الأوقات بشرطة بينها، مثل ⁦9:30-12:00⁩ أو ⁦14:00-16:00⁩، وفاصلة قبل المزيد، ودون تداخل.
listing-cost = التكلفة
listing-cost-hint = سعر واحد في كل سطر، المبلغ أولًا: ⁦£3.50⁩ للمرة. اكتب ⁦£0⁩ إن كانت مجانية.
listing-cost-fault = اكتب سعرًا واحدًا في كل سطر، المبلغ أولًا، مثل ⁦£3.50 per session⁩.
listing-age-from = من أي عمر، بالسنوات
listing-age-to = حتى أي عمر، بالسنوات
listing-age-from-fault = اكتب عمرًا من 0 إلى ⁦120⁩.
listing-age-to-fault = اكتب عمرًا من 0 إلى ⁦120⁩.
listing-for-whom = لمن هي، بالكلمات
listing-languages = اللغات المستخدمة هناك
listing-join = كيفية الانضمام
listing-how-to-join = الشيء نفسه بالكلمات
listing-waiting = أسابيع الانتظار
listing-capacity = الأماكن
listing-send = لذوي الاحتياجات الخاصة والإعاقة
listing-funded-hours = الساعات الممولة
listing-alert = ما يختلف لفترة قصيرة
listing-alert-hint = مثل: مغلقة في الأسبوع السابق لعيد الفصح.
listing-themes = المواضيع
listing-essential = لا تخرج من البحث أبدًا
listing-essential-yes = نعم: مساعدة في الأزمات أو ما يفرضه القانون
listing-audience = لمن فقط يجوز عرضها
listing-audience-hint = اتركه فارغًا إن جاز أن يعرفها الجميع. وأي شيء هنا يزيل القائمة من كل صفحة مفتوحة.
listing-successor = ما حل محلها
listing-name-fault = اكتب اسمًا لا يزيد على ⁦200⁩ حرف.
listing-number-fault = اكتب رقمًا صحيحًا أو لا شيء.
listing-long-fault = هذا طويل جدًا. اختصره.
listing-choice-fault = اختر واحدًا من هذه.
service-wrong = هل هناك خطأ هنا؟
may-directory-keep = الحفاظ على صحة الدليل: التحقق من القوائم وتغييرها والبت فيما يريد مقدموها تغييره وسؤالهم؛ ورؤية القوائم المخصصة للبعض.
found-directory_keeper = من يحافظ على صحة قوائم الدليل
found-directory_proposal = تغييرات مطلوبة في الدليل
limit-wrong-listings-from = قال شخص مرات كثيرة جدًا إن القوائم خاطئة
act-directory-change = غيّر قائمة في الدليل
act-directory-look-into = نظر فيما قاله القراء عن قائمة
act-directory-see-place = قرأ مكان موقع سري
act-directory-keeper = حدد من يحافظ على صحة قائمة
act-directory-keeper-end = أنهى محافظة شخص على قائمة
act-directory-ask = سأل هل ما زالت قائمة صحيحة
detail-fields = الحقول
detail-checked = تم التحقق
letter-listing-due = قائمة ينبغي التحقق منها
letter-listing-still = قائمة ما زال ينبغي التحقق منها
letter-listing-last = قد تخرج قائمة من البحث
letter-listing-decided = بُتّ فيما أُرسل عن قائمة
mail-listing-due-subject = هل ما زال ما تقرؤه الأسر عنكم صحيحًا؟
mail-listing-due-text =
    تجدكم الأسر في دليلنا. يرجى النظر هل ما زال صحيحًا. ضغطة واحدة تكفي:

    { $link }

    يصلح الرابط { $days } يومًا. لا تحتاجون إلى حساب.
mail-listing-due-short = { $place }: هل ما زال ما تقرؤه الأسر عنكم صحيحًا؟ ضغطة واحدة: { $link }
mail-listing-still-subject = لم نسمع منكم: هل ما زالت قائمتكم صحيحة؟
mail-listing-still-text =
    تجدكم الأسر في دليلنا، ولم يخبرنا أحد مؤخرًا هل هو صحيح. ضغطة واحدة تكفي:

    { $link }

    يصلح الرابط { $days } يومًا. لا تحتاجون إلى حساب.
mail-listing-still-short = { $place }: لم نسمع منكم. هل ما زالت قائمتكم صحيحة؟ { $link }
mail-listing-last-subject = يُقال للأسر إن أحدًا لا يتحقق من قائمتكم
mail-listing-last-text =
    سألناكم من قبل ولم نسمع شيئًا. القائمة التي لا يتحقق منها أحد سنة تأتي أخيرًا في البحث وتقول ذلك؛ وبعد سنتين لا تجدها الأسر. ضغطة واحدة تكفي:

    { $link }

    يصلح الرابط { $days } يومًا. لا تحتاجون إلى حساب.
mail-listing-last-short = { $place }: يُقال للأسر إن أحدًا لا يتحقق من قائمتكم. ضغطة واحدة: { $link }
mail-listing-decided-subject = بُتّ فيما أرسلتموه عن قائمتكم
mail-listing-decided-text =
    نظر محرر الدليل فيما أرسلتموه. هنا ترون ما أُخذ به ولماذا لم يؤخذ بشيء:

    { $link }

    يصلح الرابط { $days } يومًا. لا تحتاجون إلى حساب.
mail-listing-decided-short = { $place }: بُتّ فيما أرسلتموه عن قائمتكم: { $link }
waits-essential = { $n ->
    [zero] خدمة أزمات لم يُتحقق منها: { $n }
    [one] خدمة أزمات لم يُتحقق منها: { $n }
    [two] خدمة أزمات لم يُتحقق منها: { $n }
    [few] خدمة أزمات لم يُتحقق منها: { $n }
    [many] خدمة أزمات لم يُتحقق منها: { $n }
   *[other] خدمة أزمات لم يُتحقق منها: { $n }
}
waits-wrong = { $n ->
    [zero] قائمة قيل إنها خاطئة: { $n }
    [one] قائمة قيل إنها خاطئة: { $n }
    [two] قائمة قيل إنها خاطئة: { $n }
    [few] قائمة قيل إنها خاطئة: { $n }
    [many] قائمة قيل إنها خاطئة: { $n }
   *[other] قائمة قيل إنها خاطئة: { $n }
}
waits-proposed = { $n ->
    [zero] تغيير ينتظر القرار: { $n }
    [one] تغيير ينتظر القرار: { $n }
    [two] تغيير ينتظر القرار: { $n }
    [few] تغيير ينتظر القرار: { $n }
    [many] تغيير ينتظر القرار: { $n }
   *[other] تغيير ينتظر القرار: { $n }
}
waits-silent = { $n ->
    [zero] قائمة لا يجيب من يحافظ عليها: { $n }
    [one] قائمة لا يجيب من يحافظ عليها: { $n }
    [two] قائمة لا يجيب من يحافظ عليها: { $n }
    [few] قائمة لا يجيب من يحافظ عليها: { $n }
    [many] قائمة لا يجيب من يحافظ عليها: { $n }
   *[other] قائمة لا يجيب من يحافظ عليها: { $n }
}
unmet-title = ما بُحث عنه ولم يوجد
unmet-about = كم مرة لم يجد بحث شيئًا في الأشهر الاثني عشر الماضية، حسب الموضوع والمنطقة. لا تُحفظ كلمات. يُعد البحث لا الناس؛ ولا يُعرض ما يقل عن { $n }.
unmet-seldom = عمليات بحث أقل من أن تُعرض: { $n }
unmet-none = لا شيء بُحث عنه كثيرًا ولم يوجد.
unmet-theme = الموضوع
unmet-area = المنطقة
unmet-count = عمليات البحث
unmet-no-theme = بلا موضوع
unmet-no-area = لم يُذكر أين
unmet-file = كملف (CSV)
listing-ages-fault = العمر الأصغر أكبر من الأكبر. بدّلهما أو صحح أحدهما.
listing-changed-else = شيء لا تذكره هذه القائمة
listing-stands = المكتوب الآن: { $words }
listing-sure = أنا متأكد
listing-choose = اختر
listing-twin-fault = توجد قائمة بهذا الاسم. ابحث عنها أولًا؛ وإن كانت هذه غيرها فقل إنك متأكد.
listing-postcode-unknown = لا يُعرف هنا أين { $words }، فلن يجدها أحد قرب رمزه البريدي. صححه أو قل إنك متأكد.
listing-being-written = لا يرى هذا إلا المحررون. عندما تجهز أفرغ «لمن فقط يجوز عرضها» في النهاية.
listing-done-lately = سُئلوا خلال الأسبوعين الماضيين، فلا تُرسل رسالة.
listing-done-decided = تم القرار. يتلقى المرسل جوابًا.
listing-done-merged = هما واحدة بالفعل.
keeper-stopped-fault = صاحب هذا العنوان طلب عدم إرسال رسائل. تحدث إليه أولًا.
keeper-sure = يريدون الرسائل من جديد
keep-all-title = كلها
keep-stopped = لا تصلك رسائل منا.
keep-again = اكتبوا إليّ من جديد
keep-done-again = سُجل. سنكتب إليك من جديد.
twins-as-stays = كما في التي تبقى
listing-place-shared = { $n ->
    [zero] هذا المكان لقوائم أخرى أيضًا ({ $n }): ما تغيره منه يتغير هناك.
    [one] هذا المكان لقوائم أخرى أيضًا ({ $n }): ما تغيره منه يتغير هناك.
    [two] هذا المكان لقوائم أخرى أيضًا ({ $n }): ما تغيره منه يتغير هناك.
    [few] هذا المكان لقوائم أخرى أيضًا ({ $n }): ما تغيره منه يتغير هناك.
    [many] هذا المكان لقوائم أخرى أيضًا ({ $n }): ما تغيره منه يتغير هناك.
   *[other] هذا المكان لقوائم أخرى أيضًا ({ $n }): ما تغيره منه يتغير هناك.
}
feeds-title = التغذيات
feeds-about = ما أُخذ من أدلة أخرى. يمكن أن تُقرأ التغذية ذات العنوان تلقائيًا ليلًا. لا يُحذف شيء لأن التغذية لم تعد تذكره، وإن فشلت أو فقدت نصف خدماتها لا يتغير شيء.
feeds-name = التغذية
feeds-taken = أُخذت
feeds-services = الخدمات
feeds-gone = لم تعد فيها
feeds-held = حقول بها خلل
feeds-trouble = ما العائق
feeds-no-trouble = لا شيء
feeds-none = لم يُؤخذ شيء بعد.
feeds-every = تُقرأ تلقائيًا
feeds-never = أبدًا
feeds-save = احفظ
feeds-now = اقرأها الآن
feeds-done-kept = حُفظ موعد قراءة هذه التغذية.
feeds-done-asked = ستُقرأ بعد لحظات. انظر هنا ثانية بعد دقائق.
feeds-nights = { $n ->
    [zero] كل { $n } ليلة
    [one] كل ليلة
    [two] كل ليلتين
    [few] كل { $n } ليالٍ
    [many] كل { $n } ليلة
   *[other] كل { $n } ليلة
}
keepers-title = من يحفظ أي قائمة
keepers-about = قل من يُسأل هل القائمة ما زالت صحيحة. خذ الملف واكتب في العمود “address” البريد أو رقم الجوال لمن يحفظها ثم أعده. في “own_address” العنوان المعلن للقائمة؛ و“kept” تقول أين يوجد من يحفظها؛ و“language” لغة الرسائل. الصف بلا عنوان لا يغير شيئًا. لا يُكتب لأحد الآن.
keepers-template = الملف: قائمة في كل صف (CSV)
keepers-file = الملف بعد تعبئته
keepers-file-hint = CSV. الصف بلا عنوان لا يغير شيئًا.
keepers-look = انظر ماذا سيحدث
keepers-set = نفّذ
keepers-new = جديد
keepers-instead = بدل شخص آخر
keepers-same = كما كان
keepers-count-new = جديد: { $n }
keepers-count-instead = بدل شخص آخر: { $n }
keepers-count-same = كما كان: { $n }
keepers-faults = صفوف بها خلل
keepers-faults-left = تُترك؛ ويمكن أخذ الباقي.
keepers-row = الصف
keepers-rows = الصفوف
keepers-no-rows = لا صف يذكر عنوانًا.
keepers-address = من يُسأل
keepers-what = ما هو
keepers-again = ضاع شيء. أحضر الملف ثانية.
keepers-done = { $n ->
    [zero] { $n } من القوائم لها من يحفظها.
    [one] { $n } من القوائم لها من يحفظها.
    [two] { $n } من القوائم لها من يحفظها.
    [few] { $n } من القوائم لها من يحفظها.
    [many] { $n } من القوائم لها من يحفظها.
   *[other] { $n } من القوائم لها من يحفظها.
}
listing-found-first = هذه أول { $n } من { $all }. أضف كلمة لتجد غيرها.
feeds-every-fault = اختر كم مرة تُقرأ: كل ليلة، أو كل عدة ليالٍ حتى 365.
keepers-stopped = لا يريد رسائل: تُرك
keepers-count-stopped = لا يريدون رسائل، تُركوا: { $n }
act-directory-feed-times = حدّد كم مرة تُقرأ التغذية
detail-every_days = كل عدد من الليالي
