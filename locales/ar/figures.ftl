### Entering and publishing figures.

keep-figures-title = الأرقام: الإدخال والنشر
keep-figures-title-about = أدخل الأرقام واعرف المتأخر منها. وينشر أمين البيانات ما ينتظر النشر.
keep-figures-program = برنامج
figures-enter = أدخل الأرقام أو الصقها
figures-enter-intro = لا يرى ما تدخله هنا إلا الشركاء حتى ينشره أحد. وسترى أولًا ما الذي سيغيّره.
figures-enter-workbook = احصل على مصنف لتعبئته
figures-enter-any = تحدده الصفوف أو الملف
figures-enter-area-hint = يُستخدم إذا لم تذكر الصفوف المنطقة.
figures-enter-paste = الأرقام
figures-enter-paste-hint = سطر لكل رقم: الفترة والقيمة، وربما البسط والمقام، كما تنسخها من جدول. أو مع عناوين في الأعلى: { $columns }. اكتب c أو x أو z أو u أو k حيث لا يوجد رقم.
figures-enter-paste-empty = أرقام المقاييس، صف لكل رقم.
figures-workbook-truth = يحتوي هذا المصنف على أرقام مخفية عن الجمهور: لا تنقله إلى غيرك.
figures-enter-pasted = الأرقام الملصقة
figures-enter-file = أو ملف
figures-enter-file-hint = مصنف أو ملف CSV من صفوف، أو ملف من Explore Education Statistics أو Fingertips أو NCCIS أو Local Authority Interactive Tool.
figures-enter-name = اسم هذه الأرقام
figures-enter-name-hint = مثل: استطلاع المدارس، خريف 2026.
figures-enter-no-name = اذكر بكلمات قليلة ما هذه الأرقام.
figures-enter-long-name = يحتوي هذا الاسم على { $n } حرفًا، ولا تتسع القوائم لأكثر من { $most }. اختصره.
figures-enter-published-hint = اليوم الذي أصدرها فيه مصدرها. من رقمين لخانة واحدة يُعتد بالأحدث.
figures-enter-origin-hint = من أصدرها، مثل اسم خدمة أو استطلاع.
figures-enter-address-hint = أين نُشرت، إن نُشرت.
figures-enter-bad-address = يبدأ العنوان بـ https:// أو http://.
figures-enter-reason-hint = مطلوب إذا كانت هذه الأرقام تصحح غيرها.
figures-enter-send = تحقق واحفظ للشركاء
figures-enter-nothing = الصق أرقامًا أو اختر ملفًا.
figures-enter-both = الصق أرقامًا أو اختر ملفًا، لا كليهما.
figures-enter-again = هذا الملف نفسه موجود بالفعل: { $dataset }.
figures-enter-unread = لا يحتوي { $file } على أرقام يمكن قراءتها هنا. أرسل مصنفًا (‎.xlsx) أو ملف CSV فيه الأعمدة measure وarea وperiod وvalue، وهي في «احصل على مصنف لتعبئته»؛ أو ملفًا كما أصدره Explore Education Statistics أو Fingertips أو NCCIS أو Local Authority Interactive Tool.
figures-enter-strange = لا مقياس في الخطة لهذه الأرقام. اختر مقياسًا أو اكتب مرجعه في العمود measure. وُجد: { $codes }
figures-enter-not-yours = بعض هذه المقاييس تحفظها جهة أخرى. أدخل أرقام مقاييس منظمتك فقط.
figures-enter-why = تختلف هذه الأرقام عن الموجودة في { $n } خانة. اذكر السبب. الأولى: { $first }
figures-held-title = في انتظار النشر
figures-held-none = لا شيء ينتظر.
figures-held-done = حُفظ للشركاء. لن يراه غيرهم حتى يُنشر.
figures-entered-by = أدخلها
figures-entered-at = أُدخلت في
figures-published-by = نشرها
figures-published-at = نُشرت هنا في
figures-withdrawn-by = سحبها
figures-withdrawn-at = سُحبت في
figures-due-title = متأخرة أو مستحقة خلال شهر
figures-due-none = لا أرقام متأخرة أو مستحقة خلال شهر.
figures-due-held = تنتظر النشر هنا
figures-due-waits = الأرقام حتى { $words } تنتظر في { $dataset }
figures-due-state = مقدار التأخر
figures-not-yet-due = غير متأخرة
figures-days-late =
    { $n ->
        [one] متأخرة يومًا
        [two] متأخرة يومين
        [few] متأخرة { $n } أيام
       *[other] متأخرة { $n } يومًا
    }
figures-published-title = منشورة
figures-published-none = لم يُنشر شيء بعد.
figures-rule = قاعدة الأعداد الصغيرة
rule-official-statistics = إحصاءات رسمية: تُخفى الأعداد من 1 إلى 5
rule-survey-of-children = استطلاع للأطفال: تُخفى الأعداد من 0 إلى 5 والنسب لأقل من 30
rule-referrals = الإحالات: تُخفى الأعداد من 1 إلى 7
rule-as-published = كما نشرها المصدر: لا يُخفى شيء
figures-rule-unknown = لا توجد قاعدة كهذه للأعداد الصغيرة. اختر واحدة من القائمة.
figures-rule-show = اعرض ما ستخفيه
figures-laxer = نُشرت آخر أرقام هذه المقاييس بقاعدة «{ $rule }» التي تخفي أكثر. خذ تلك القاعدة ما لم تعرف سببًا لغير ذلك.
figures-compared = ما الذي سيتغير
figures-would-change = أرقام جديدة: { $new }. بلا تغيير: { $same }. تختلف عن المنشور: { $revised }.
figures-steward-publishes = ينشر هذه الأرقام أمين البيانات أو مسؤول الاستراتيجية.
figures-publish-title = ما سيراه الجميع
figures-would-hide = تُخفى بهذه القاعدة { $n } من الأرقام بالرمز c: الصغيرة وغيرها مما يكشفها.
figures-without-counts = { $n } من الأرقام لا تذكر عدد الأشخاص، فلا يمكن التحقق منها:
figures-without-counts-checked = راجعت كلًّا منها: لا يخص أي منها أقل من عشرة أشخاص
figures-without-counts-unchecked = راجع الأرقام التي بلا أعداد وضع علامة في المربع، أو أضف مقاماتها.
figures-withheld-given-away = { $measure }، { $words }: يمكن استنتاج أعداد صغيرة مهما أُخفي، في { $places }. احذف مجموعًا أو فئة، أو اختر فئات أكبر.
figures-withheld-no-way-found = { $measure }، { $words }: لم توجد طريقة لإخفاء الأعداد الصغيرة بحيث لا يستنتجها أحد، في { $places }. اختر فئات أكبر، أو أنواعًا أقل منها معًا.
figures-withheld-overlap = { $measure }، { $words }: تتداخل الفئات أو الأماكن بأكثر مما يمكن فحصه، في { $places }. احذف ما يضم غيره منها.
figures-withheld-too-many = { $measure }، { $words }: يوجد أكثر من { $most } رقم لفترة واحدة، ولا يمكن فحصها معًا. اختر فئات أكبر، أو أنواعًا أقل منها معًا.
figures-places-more = { $places }، و{ $n } غيرها
figures-apart = يتعلق «{ $measure }» و«{ $other }» بالأشخاص أنفسهم، أحدهما مجموعة من الآخر: يمكن استنتاج أعداد صغيرة منهما معاً. أدخل أرقام المجموعة بوصفها مجموعة من المقياس الأكبر. أما الأرقام التي نشرها مصدرها من قبل فيمكن نشرها على هذا الأساس.
figures-withheld-short = لا يمكن نشر هذه الأرقام بهذه القاعدة. يذكر التحذير في هذه الصفحة السبب.
figures-published-where = للأرقام التي نشرها مصدرها عنوان. أدخله عبر «غيّر ما قيل عن هذه الأرقام» أو اختر قاعدة أخرى.
figures-next = موعد الأرقام التالية
figures-next-hint = للمقاييس التي انقضى موعدها. اتركه فارغًا إن لم يُعرف.
figures-stale = لم يعد هذا ما عرضته صفحتك: تغيّرت هذه الأرقام أو ما يقال عنها منذ ذلك الحين، أو حلّ غيرها محلها. لم يحدث شيء. انظر إليها كما هي هنا وقرر من جديد.
figures-publish = انشر للجميع
col-withdrawn = سبب سحبها
col-turn = الرقم في ترتيب النشر هنا
figures-publish-reason-hint = تختلف هذه الأرقام عمّا هو منشور الآن: اذكر السبب. يمكن للجميع قراءة هذا السبب.
figures-published = نُشرت. يراها الجميع الآن.
figures-discard = احذف هذه الأرقام
figures-discarded = حُذفت. لم يُنشر منها شيء قط.
figures-table = الأرقام
figures-first = هذه أول { $n } من { $all } رقمًا.
figures-others = { $n } من الأرقام الأخرى
figures-other-kind = { $n } من أرقام فترات من نوع آخر ليست في الرسم: { $words }
figures-revised = أول { $n } من الأرقام التي تختلف عن المنشور
figures-everybody-sees = تظهر هكذا
figures-hidden-mark = c (مخفي)
figures-behind = الأرقام وراء ما أُخفي
figures-behind-about = لا يراها إلا الشركاء. لا تنقلها إلى غيرهم.
figures-withdraw = اسحب مجموعة البيانات هذه
figures-withdraw-about = تختفي أرقامها من كل صفحة، حتى التي تعرض الماضي. ولا يمكن استرجاع ما قُرئ. وإذا نقصت الأرقام بذلك، عُدّ موعدها متأخرًا من جديد.
figures-withdraw-why = سبب السحب
figures-withdraw-hint = يستطيع الجميع قراءة هذا السبب.
figures-withdraw-no-reason = اذكر سبب السحب.
figures-is-withdrawn = مجموعة البيانات هذه مسحوبة.
log-withdrawn = سُحبت
dataset-withdrawn-note = سُحبت مجموعة البيانات هذه في { $words }. لم تعد أرقامها في أي صفحة.
waits-figures-late =
    { $n ->
        [one] مقياس واحد متأخر
        [two] مقياسان متأخران
        [few] { $n } مقاييس متأخرة
       *[other] { $n } مقياسًا متأخرًا
    }
waits-figures-held =
    { $n ->
        [one] مجموعة بيانات تنتظر النشر
        [two] مجموعتا بيانات تنتظران النشر
        [few] { $n } مجموعات بيانات تنتظر النشر
       *[other] { $n } مجموعة بيانات تنتظر النشر
    }
may-figures-keep = إدخال الأرقام ورؤية غير المنشور منها
may-figures-publish = نشر الأرقام وسحبها
act-figures-publish = نشر أرقامًا
act-figures-discard = حذف أرقامًا لم تُنشر
act-figures-withdraw = سحب أرقامًا منشورة
detail-hidden = مخفية
detail-rule = القاعدة
detail-reason = السبب
figures-note = ملاحظة
figures-outdated = لن يُحتسب { $n } من هذه الأرقام: لدى مجموعة أحدث الخانات نفسها.
figures-taken-away = ستُخفى { $n } من الأرقام التي يراها الجميع الآن، لأنها مع المنشور تكشف عددًا صغيرًا.
figures-send-whole = إذا صححت رقمًا واحدًا من جدول أو مجموعه، بدا الباقي كأنه مجموعة صغيرة. أرسل عندئذ الجدول كله من جديد: خذ هذا المصنف، وفيه كل أرقام هذه الفترات ومنها أرقامك، وصحح المجموع وأجزاءه، وأرسله، واحذف هذه الأرقام.
figures-whole-workbook = احصل على مصنف بالجدول كله
figures-known = يمكن بالفعل استنتاج أعداد صغيرة مما نُشر، ولا يحميها ما يُخفى الآن: { $places }
figures-discard-sure = نعم، احذفها كلها
figures-discard-unsure = ضع علامة إن كنت متأكدًا.
figures-next-past = لا يمكن أن تُستحق الأرقام التالية قبل الغد.
figures-enter-future = هذا اليوم لم يأتِ بعد. أدخل يوم إصدار الأرقام.
figures-enter-short = السطر { $row }: اكتب فترة وقيمة بينهما علامة جدولة أو فاصلة منقوطة أو فاصلة.
letter-figures-due = أرقام مستحقة
mail-figures-due-subject = أرقام مستحقة أو متأخرة
mail-figures-due-text =
    بعض الأرقام التي تحفظها مستحقة أو متأخرة. تجدها في هذه الصفحة ويمكنك إدخالها هناك:

    { $link }
mail-figures-due-short = { $place }: أرقام مستحقة أو متأخرة. انظر القائمة: { $link }
figures-describe = غيّر ما قيل عن هذه الأرقام
figures-describe-intro = تبقى الأرقام نفسها كما هي.
act-figures-describe = غيّر ما قيل عن أرقام تنتظر النشر
detail-was = كان
detail-now = الآن
detail-title = العنوان
detail-origin = المصدر الأصلي
detail-licence = الترخيص
detail-address = عنوان الموقع
detail-published = التاريخ
figures-withdrawn = سُحبت: { $dataset }.
figures-withdrawn-already = سبق أن سُحبت مجموعة البيانات هذه.
figures-published-already = سبق أن نُشرت هذه الأرقام.
figures-discarded-already = سبق أن أُلقيت هذه الأرقام.
figures-discard-why = لماذا تُلقى
figures-discard-hint = يقرأ هذا من أرسلها. لا تذكر اسم أحد.
figures-discard-no-reason = قل في كلمات قليلة لماذا تُلقى.
figures-discard-long = في هذا السبب { $n } حرفًا، ولا يُحفظ أكثر من { $most }. اختصره.
figures-became-title = ما آل إليه ما أرسلته
figures-became = ما آل إليه
figures-became-on = التاريخ
figures-became-none = لم يُنشر شيء مما أرسلته ولم يُلقَ في الأسابيع الثمانية الأخيرة.
figures-became-published = نُشر باسم { $dataset }
figures-became-withdrawn = نُشر باسم { $dataset }، ثم سُحب
figures-became-thrown = أُلقي: { $reason }
figures-became-thrown-bare = أُلقي
figures-and-more = { $first }، و{ $n } أخرى
figures-span = من { $from } إلى { $to }
figures-left-out = لا أرقام
