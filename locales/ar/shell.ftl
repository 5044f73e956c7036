### Made by a machine; no native speaker has checked these words yet.

language-name = العربية
language-direction = rtl

# Dates
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-time = { $day }، { $time }

# The frame
skip-link = انتقل إلى المحتوى الرئيسي
navigation-label = القائمة الرئيسية
breadcrumbs-label = موقع هذه الصفحة
languages-label = اللغات
invented-heading = كل ما هنا خيالي.
invented-text = هذه المنطقة غير موجودة. لا يوجد في هذا الموقع مكان أو شخص أو رقم أو وعد حقيقي.
as-at-banner = ترى هنا الخطة كما كانت مسجّلة حتى نهاية يوم { $words }.
as-at-today = شاهدها كما هي اليوم
downloads-heading = المعلومات نفسها على شكل بيانات
language-note = كتبت آلة هذه الكلمات، ولم يراجعها بعد أحد ممن يتكلمون هذه اللغة.
english-only = هذه الصفحة باللغة الإنجليزية فقط.
twin-link = شاهد المثال الآخر: { $words }
feed-link = موجز التغييرات
feed-title = ما الجديد: { $words }
not-stated = غير مذكور في الوثائق
gap-tag = نقص
basis-stated = مذكور
basis-reading = فهمنا نحن
group-none = لا تندرج تحت أيٍّ من هذه
have-of = المذكور { $have } من { $all }
source-label = من أين جاء هذا:
place-line = السطر { $numbers }
place-lines = الأسطر { $numbers }
place-page = الصفحة { $numbers }
place-pages = الصفحات { $numbers }
ended-note = لم يعد هذا جزءًا من الخطة. تم إنهاؤه في { $words }.
notes-count = { $n ->
    [zero] لا ملاحظات شك
    [one] ملاحظة شك واحدة
    [two] ملاحظتا شك
    [few] { $n } ملاحظات شك
    [many] { $n } ملاحظة شك
   *[other] { $n } ملاحظة شك
}
holder-recorded = في المنصب في { $day }
holder-from = منذ { $day }
holder-until = حتى { $day }
milestone-due = الموعد: { $day }
milestone-reached = تم الوصول إليها في { $day }
milestone-undated = لم يُذكر تاريخ

# Navigation
nav-voices = الأصوات
nav-plans = الخطط
nav-actions = الإجراءات
nav-measures = هل ينجح العمل؟
nav-who = مَن؟
nav-search = البحث

# Home
home-title = الصفحة الرئيسية
home-heading = ما قاله الأطفال، وماذا نتج عنه
home-lead = اتبع خيطًا واحدًا: ما قاله طفل، ثم الأولوية، ثم الإجراء، ثم ما تم فعله، وهل تغيّر الرقم، ثم الرد الذي عاد إليه.
home-doors = من أين تريد أن تبدأ؟
home-courses = دورات للآباء والعاملين
home-meetings = الاجتماعات وما وُعد به فيها
door-child = أنا من الأطفال أو الشباب
door-child-text = شاهد ما قاله آخرون مثلك وماذا نتج عنه.
door-parent = أنا من الآباء أو الأمهات أو مقدمي الرعاية
door-parent-text = ابحث عن نوادٍ ومشورة وصحة ومساعدة قربك، ومتى تحقّق أحدهم منها آخر مرة.
door-worker = أعمل مع العائلات
door-worker-text = شاهد كل إجراء، ومن المسؤول عنه، وعلى ماذا يردّ.
door-charity = أدير جمعية أو مجموعة
door-charity-text = أموال تتقدم لطلبها، وشركاء، وتدريب، ومكان تذكر فيه ما فعلتموه.
door-board = أنا عضو في مجلس
door-board-text = انظر هل تنجح الخطط، وما لا تستطيع الأرقام قوله.
door-analyst = أعمل مع البيانات
door-analyst-text = معاني المصطلحات، والمصادر، وكل ما يمكن تنزيله.
home-voices-lead = بكلماتهم هم. اختر رسالة لترى ماذا حدث بعدها.
home-voices-all = كل الرسائل
home-news = ما الجديد
home-news-empty = لم يُسجَّل شيء بعد.
news-added = أُضيف: { $words }
news-changed = تغيّر: { $words }

# Search
search-title = البحث
search-label = عن ماذا تبحث؟
search-hint = مثلًا: { $words }، أو { $reference }. الخطط مكتوبة بالإنجليزية، فابحث بكلمات إنجليزية.
search-button = ابحث
search-found = { $n ->
    [0] لم نجد شيئًا
    [zero] لم نجد شيئًا
    [one] وجدنا نتيجة واحدة
    [two] وجدنا نتيجتين
    [few] وجدنا { $n } نتائج
    [many] وجدنا { $n } نتيجة
   *[other] وجدنا { $n } نتيجة
}
search-pages = صفحات
search-nothing = لا شيء يحتوي على كل هذه الكلمات. جرّب كلمات أقل أو كلمات أخرى.

# Errors
error-not-found-heading = هذه الصفحة ليست هنا
error-not-found = لا يوجد شيء في «{ $what }». ربما كُتب العنوان خطأً، أو لم يكن موجودًا أصلًا.
error-nothing-yet = تبدأ السجلات هنا في { $day }. اختر ذلك اليوم أو يومًا بعده.
error-invalid-heading = هناك خطأ في العنوان
error-refused-heading = تعذّر تنفيذ ذلك
error-day = اختر يومًا قبل اليوم ({ $day })، بصيغة ⁦YYYY-MM-DD⁩. المكتوب كان «{ $words }».
error-ours-heading = عذرًا، هذا خطؤنا نحن
error-ours = حدث خطأ من جهتنا. يُرجى المحاولة مرة أخرى بعد دقيقة.
error-close = هل تقصد واحدًا من هذه؟
error-home = انتقل إلى الصفحة الرئيسية

# The thread
thread-title = الخيط: { $words }
thread-heading = الخيط
thread-button = شاهد ماذا نتج عنه
thread-intro = مما قاله أحدهم إلى الرد الذي عاد إليه. ومع كل صلة نذكر هل هي مكتوبة في وثيقة أم هي فهمنا نحن.
thread-broken = { $n ->
    [0] كل خطوات الخيط معروفة.
    [zero] كل خطوات الخيط معروفة.
    [one] الخيط مقطوع: { $known } من خطواته معروفة، وخطوة واحدة غير معروفة.
    [two] الخيط مقطوع: { $known } من خطواته معروفة، وخطوتان غير معروفتين.
    [few] الخيط مقطوع: { $known } من خطواته معروفة، و{ $n } خطوات غير معروفة.
    [many] الخيط مقطوع: { $known } من خطواته معروفة، و{ $n } خطوة غير معروفة.
   *[other] الخيط مقطوع: { $known } من خطواته معروفة، و{ $n } خطوة غير معروفة.
}
thread-readings = { $n ->
    [zero] لا توجد صلة مبنية على فهم للوثائق لم يؤكده أحد من الشركاء.
    [one] صلة واحدة مبنية على فهم للوثائق لم يؤكده أحد من الشركاء.
    [two] صلتان مبنيتان على فهم للوثائق لم يؤكده أحد من الشركاء.
    [few] { $n } صلات مبنية على فهم للوثائق لم يؤكده أحد من الشركاء.
    [many] { $n } صلة مبنية على فهم للوثائق لم يؤكده أحد من الشركاء.
   *[other] { $n } صلة مبنية على فهم للوثائق لم يؤكده أحد من الشركاء.
}
thread-picture = على شكل صورة
thread-table = على شكل جدول
thread-stage = المرحلة
thread-what = ما يوجد فيها
thread-said = ما قيل
thread-said-empty = لا توجد رسالة مرتبطة بهذا بعد.
thread-said-count = { $n ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
}
thread-said-loose = { $n ->
    [zero] لا يوجد إجراء لا يردّ على أي رسالة.
    [one] إجراء واحد لا يردّ على أي رسالة.
    [two] إجراءان لا يردّان على أي رسالة.
    [few] { $n } إجراءات لا تردّ على أي رسالة.
    [many] { $n } إجراءً لا تردّ على أي رسالة.
   *[other] { $n } إجراء لا تردّ على أي رسالة.
}
thread-priority = الأولوية
thread-priority-empty = لا توجد أولوية تتناول هذا بعد.
thread-priority-count = { $n ->
    [zero] لا أولويات
    [one] أولوية واحدة
    [two] أولويتان
    [few] { $n } أولويات
    [many] { $n } أولوية
   *[other] { $n } أولوية
}
thread-priority-loose = { $n ->
    [zero] لا شيء منها بلا أولوية.
    [one] واحد منها بلا أولوية.
    [two] اثنان منها بلا أولوية.
    [few] { $n } منها بلا أولوية.
    [many] { $n } منها بلا أولوية.
   *[other] { $n } منها بلا أولوية.
}
thread-action = الإجراء
thread-action-empty = لا يوجد إجراء يردّ على هذا بعد.
thread-action-count = { $n ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $n } إجراءات
    [many] { $n } إجراءً
   *[other] { $n } إجراء
}
thread-action-loose = { $n ->
    [zero] لا توجد نتيجة بلا إجراء.
    [one] نتيجة واحدة بلا إجراء.
    [two] نتيجتان بلا إجراء.
    [few] { $n } نتائج بلا إجراء.
    [many] { $n } نتيجة بلا إجراء.
   *[other] { $n } نتيجة بلا إجراء.
}
thread-done = ما تم فعله
thread-done-empty = لم يُسجَّل شيء بعد عما تم فعله.
thread-done-count = { $n ->
    [zero] لم يتم الوصول إلى أي محطة
    [one] تم الوصول إلى محطة واحدة
    [two] تم الوصول إلى محطتين
    [few] تم الوصول إلى { $n } محطات
    [many] تم الوصول إلى { $n } محطة
   *[other] تم الوصول إلى { $n } محطة
}
thread-done-loose = { $n ->
    [zero] لا يوجد إجراء لم يُسجَّل عنه ما تم فعله.
    [one] لم يُسجَّل بعد ما تم فعله في إجراء واحد.
    [two] لم يُسجَّل بعد ما تم فعله في إجراءين.
    [few] لم يُسجَّل بعد ما تم فعله في { $n } إجراءات.
    [many] لم يُسجَّل بعد ما تم فعله في { $n } إجراءً.
   *[other] لم يُسجَّل بعد ما تم فعله في { $n } إجراء.
}
thread-outcome = النتيجة
thread-outcome-empty = لم تُذكر نتيجة لهذا.
thread-outcome-count = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
thread-outcome-loose = { $n ->
    [zero] لا يوجد إجراء بلا نتيجة مذكورة.
    [one] إجراء واحد لا يذكر أي نتيجة.
    [two] إجراءان لا يذكران أي نتيجة.
    [few] { $n } إجراءات لا تذكر أي نتيجة.
    [many] { $n } إجراءً لا تذكر أي نتيجة.
   *[other] { $n } إجراء لا تذكر أي نتيجة.
}
thread-number = المؤشر
thread-number-empty = لا يوجد مؤشر يقيس هذا.
thread-number-count = { $n ->
    [zero] لا مؤشرات
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $n } مؤشرات
    [many] { $n } مؤشرًا
   *[other] { $n } مؤشر
}
thread-number-loose = { $n ->
    [zero] لا توجد نتيجة بلا مؤشر.
    [one] نتيجة واحدة بلا مؤشر.
    [two] نتيجتان بلا مؤشر.
    [few] { $n } نتائج بلا مؤشر.
    [many] { $n } نتيجة بلا مؤشر.
   *[other] { $n } نتيجة بلا مؤشر.
}
thread-figure = الرقم
thread-figure-empty = لا يوجد رقم مرتبط بهذا بعد، فلا أحد يستطيع أن يقول هل تغيّر شيء.
thread-figure-count = { $n ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $n } أرقام
    [many] { $n } رقمًا
   *[other] { $n } رقم
}
thread-figure-loose = { $n ->
    [zero] لا يوجد مؤشر بلا رقم.
    [one] مؤشر واحد بلا رقم.
    [two] مؤشران بلا رقم.
    [few] { $n } مؤشرات بلا رقم.
    [many] { $n } مؤشرًا بلا رقم.
   *[other] { $n } مؤشر بلا رقم.
}
thread-answer = الرد
thread-answer-empty = لم يُنشر هنا بعد أي رد على من قالوا ذلك.
thread-answer-count = { $n ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $n } ردود
    [many] { $n } ردًا
   *[other] { $n } رد
}
thread-answer-loose = { $n ->
    [zero] لا توجد رسالة بلا رد.
    [one] رسالة واحدة بلا رد.
    [two] رسالتان بلا رد.
    [few] { $n } رسائل بلا رد.
    [many] { $n } رسالة بلا رد.
   *[other] { $n } رسالة بلا رد.
}

# Completeness
completeness-title = ما الناقص
completeness-intro = ما لا تذكره الوثائق، بالأعداد. لم نملأ أي شيء بالتخمين.
completeness-chain = الخيط
completeness-notes = الملاحظات
completeness-missing = { $n ->
    [zero] لا شيء ينقصه ذلك
    [one] أظهر الواحد الذي ينقصه ذلك
    [two] أظهر الاثنين اللذين ينقصهما ذلك
    [few] أظهر الـ { $n } التي ينقصها ذلك
    [many] أظهر الـ { $n } التي ينقصها ذلك
   *[other] أظهر الـ { $n } التي ينقصها ذلك
}
completeness-readings = { $n ->
    [zero] لا توجد صلة تنتظر من يؤكدها.
    [one] صلة واحدة هي فهمنا نحن، وتنتظر من يؤكدها.
    [two] صلتان هما فهمنا نحن، وتنتظران من يؤكدهما.
    [few] { $n } صلات هي فهمنا نحن، وتنتظر من يؤكدها.
    [many] { $n } صلة هي فهمنا نحن، وتنتظر من يؤكدها.
   *[other] { $n } صلة هي فهمنا نحن، وتنتظر من يؤكدها.
}
completeness-links = { $n ->
    [zero] لا توجد صلات.
    [one] توجد صلة واحدة في المجموع.
    [two] توجد صلتان في المجموع.
    [few] توجد { $n } صلات في المجموع.
    [many] توجد { $n } صلة في المجموع.
   *[other] توجد { $n } صلة في المجموع.
}
complete-messages-answered = رسائل يردّ عليها إجراء
complete-priorities-actions = أولويات لها إجراءات
complete-priorities-outcomes = أولويات لها نتائج
complete-actions-outcomes = إجراءات تذكر نتيجة
complete-outcomes-indicators = نتائج لها مؤشر
complete-indicators-figures = مؤشرات لها رقم
complete-actions-ended = إجراءات الخطط السابقة التي ذُكر ماذا حدث لها
completeness-only-readings = { $n ->
    [zero] لا شيء آخر بفهمنا وحده
    [one] وواحد آخر بفهمنا وحده
    [two] واثنان آخران بفهمنا وحده
    [few] و{ $n } أخرى بفهمنا وحده
    [many] و{ $n } أخرى بفهمنا وحده
   *[other] و{ $n } أخرى بفهمنا وحده
}

# Crosswalk
crosswalk-title = كيف تتوافق الخطط معًا
crosswalk-intro = ما تتوافق معه كل خطة: خطط أخرى وأولويات في خطط أخرى، ومن يقول ذلك.
crosswalk-this = في هذه الخطة
crosswalk-other = تتوافق مع
crosswalk-basis = من يقول ذلك
crosswalk-alone = أولويات لا تتوافق مع شيء بعد

# Standing pages
api-title = بيانات مفتوحة
api-intro = يمكن لأي شخص أن يأخذ كل ما في هذا الموقع على شكل بيانات، دون أن يطلب إذنًا.
accessibility-title = سهولة الاستخدام للجميع
privacy-title = الخصوصية
languages-title = عن اللغات
languages-intro = قوائم هذا الموقع وأزراره وعناوينه متوفرة بهذه اللغات.
languages-language = اللغة
languages-checked = من راجعها
languages-original = كُتب بهذه اللغة
languages-unchecked = لم يراجعها بعد أحد ممن يتكلمونها
languages-content = ما تقوله الخطط وما يقوله الأطفال يظهر باللغة التي كُتب بها، وهي الإنجليزية. وقد وضعنا عليه علامة حتى ينطقه قارئ الشاشة نطقًا صحيحًا.
languages-help = إذا كنت بحاجة إلى مترجم شفوي:

standing-past = استمرت حتى { $day }
warning-standing = هذا جزء من «{ $words }»: { $standing }. لا تُظهر أي وثيقة هنا ما تم فعله منذ ذلك الحين.
corrections-count = { $n ->
    [zero] لا تصحيحات للنص
    [one] تصحيح واحد للنص
    [two] تصحيحان للنص
    [few] { $n } تصحيحات للنص
    [many] { $n } تصحيحًا للنص
   *[other] { $n } تصحيح للنص
}
language-content = ما تقوله الخطط والأطفال مكتوب بالإنجليزية.
as-at-label = شاهد هذه الصفحة كما كانت في نهاية يوم
as-at-button = اعرض
error-nothing-yet-heading = لم يكن قد سُجّل شيء بعد في ذلك اليوم
filled-of = المملوء { $have } من { $all }

sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
faults-heading = هناك مشكلة
fault-label = خطأ:
error-sign-in-heading = سجّل الدخول من جديد
error-sign-in = لم تعد مسجّل الدخول. سجّل الدخول لتتابع.
error-prove = أنت مسجّل الدخول، لكن هذا يتطلب أن تكون قد سجّلت الدخول خلال الساعة الأخيرة، حتى لا يفعله من وجد جهازك فحسب. لم يُنفَّذ شيء بعد. وإن أرسلت ملفًا فاختره من جديد بعد ذلك.
error-back = اطّلع عليه كما هو الآن
error-stale-heading = حفظ شخص آخر هذا قبلك
error-stale = غيّر شخص آخر هذا منذ أن فتحته. لم يُحفظ شيء مما كتبته ولم يضع شيء مما كتبه. انظر إليه كما هو الآن وأعد تغييرك.
error-too-many-heading = محاولات كثيرة جدًا
error-too-many = جرت محاولة هذا مرات كثيرة. انتظر { $n } دقيقة ثم حاول من جديد.
error-too-many-day = جرت محاولة هذا كثيرًا اليوم. انتظر حتى الغد ثم حاول من جديد.
kept-heading = ما كتبته
kept-again = هو محفوظ هنا. سجّل الدخول ثم عُد إلى هذه الصفحة وأرسله من جديد.
kept-new-tab = سجّل الدخول في علامة تبويب جديدة
kept-copy = انسخه من هنا حتى لا يضيع شيء.
kept-send = أرسل من جديد
error-role-ended = لم يُنفَّذ شيء. هذا غير موجود، أو لا يحق لك فعله: ربما انتهى أحد أدوارك في هذه الأثناء.

# Privacy
privacy-children = الخصوصية للأطفال والشباب
danger-title = إذا كنت في خطر
danger-nobody = لا أحد يراقب هذا الموقع طوال الوقت.
danger-emergency = في حالة الطوارئ اتصل بالرقم
danger-childline = يمكنك الاتصال بخط تشايلدلاين (Childline) في أي وقت على الرقم
danger-free = الاتصال مجاني ولا يظهر في الفاتورة.
danger-rest = بقية هذه الصفحة باللغة الإنجليزية فقط.
privacy-parents = الخصوصية للآباء والأمهات ومقدمي الرعاية
privacy-workers = الخصوصية لمن يعملون مع الشراكة
privacy-volunteers = الخصوصية للمتطوعين والمؤسسات
privacy-who-can-see = من يستطيع أن يرى ماذا
processing-title = سجل استخدام البيانات
error-form = عُد إلى حيث أرسلته. ما حفظته هناك ما زال موجودًا.
exit-page = غادر هذه الصفحة فورًا
exit-remembers = يتذكر متصفحك الصفحات التي رأيتها: احذفها، أو استخدم نافذة خاصة.
exit-keys = أو اضغط Shift ثلاث مرات.
