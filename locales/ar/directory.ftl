# The directory: what there is, for whom, when and where.

themes-title = الموضوع
themes-about = موضوعات الخدمات بالكلمات التي تبحث بها الأسر عنها.
nav-directory = ابحث عن مساعدة وأنشطة
services-title = ابحث عن مساعدة وأنشطة
services-intro = نوادٍ ومشورة وصحة ومال ومكان آمن: ما هو متاح للأطفال والأسر، ومتى تحقّق أحدهم آخر مرة من أنه ما زال كذلك.
services-words = عمّ تبحث؟
services-words-hint = مثلًا: نادٍ، طعام، قلق (بالإنجليزية: youth club, food, worry)
services-theme = ما موضوعه؟
services-any-theme = أي موضوع
services-age = كم عمر من هو له؟ بالسنوات.
services-day = في أي يوم؟
services-any-day = أي يوم
services-free = المجاني فقط
services-postcode = قرب أي رمز بريدي، أو في أي مكان؟
services-postcode-none = هذا ليس رمزًا بريديًا ولا مكانًا معروفًا هنا. اكتب الرمز البريدي كاملًا. لم يُؤخذ به.
services-postcode-unknown = لا يُعرف هنا أين هذا الرمز البريدي. لم يُؤخذ به. جرّب رمزًا قريبًا.
services-within = كم يبعد على الأكثر؟
services-any-within = 3 كيلومترات
within-1 = كيلومتر واحد
within-5 = 5 كيلومترات
within-10 = 10 كيلومترات
services-part = في أي وقت؟
services-any-part = أي وقت
part-morning = صباحًا
part-afternoon = بعد الظهر
part-evening = مساءً
services-language = أي لغة يجب أن تُستخدم هناك؟
services-any-language = أي لغة
services-further = خيارات أخرى
services-now = مفتوح الآن
services-send = للاحتياجات الخاصة والإعاقة
services-online = بالهاتف أو عبر الإنترنت
services-facets = ما عُثر عليه يتعلق بـ
services-less-heading = بشيء أقل
services-less-q = بلا الكلمات: { $n }
services-less-theme = عن أي موضوع: { $n }
services-less-age = لأي عمر: { $n }
services-less-day = في أي يوم: { $n }
services-less-part = في أي وقت: { $n }
services-less-within = حتى مسافة 10 كيلومترات: { $n }
services-less-postcode = في أي مكان: { $n }
services-less-language = بأي لغة: { $n }
services-less-free = وما له تكلفة أيضًا: { $n }
services-less-now = وما ليس مفتوحًا الآن: { $n }
services-less-send = بلا ذكر الاحتياجات الخاصة: { $n }
services-less-online = وما يُذهب إليه أيضًا: { $n }
far-metres = على بعد نحو { $n } متر
far-kilometres = على بعد نحو { $n } كيلومتر
services-age-fault = اكتب العمر بالسنوات، مثل 3. لم يُؤخذ به.
services-some-words = لا شيء فيه كل هذه الكلمات. في هذا بعضها.
services-find = ابحث
services-none = لم يُعثر على شيء.
services-more = نتائج أخرى
service-for-ages = للأعمار من { $from } إلى { $to }
service-from-age = من عمر { $from } سنة فصاعدًا
service-to-age = حتى عمر { $to } سنة
service-free = مجاني
service-costs = التكلفة { $amount }
service-provider = من يديره
service-ages = لمن
service-when = متى
service-where = أين
service-cost = التكلفة
service-join = كيف تنضم
service-languages = اللغات المستخدمة هناك
service-access = الدخول والتنقّل
service-contact = كيف تصل إلى شخص
service-website = الموقع
service-send = للاحتياجات الخاصة والإعاقة
service-hours = الساعات المموّلة
service-capacity = الأماكن
service-waiting = مدة الانتظار
service-waits = { $n ->
    [zero] أقل من أسبوع
    [one] نحو أسبوع واحد
    [two] نحو أسبوعين
    [few] نحو { $n } أسابيع
    [many] نحو { $n } أسبوعًا
   *[other] نحو { $n } أسبوعًا
}
service-source = أين ذُكر هذا
service-successor = ما حلّ محلّه
service-alert = في الوقت الحالي
service-referral-open = تعال مباشرة
service-referral-call = اتصل أو اكتب مباشرة
service-was-until = كان آخر يوم له { $words }.
service-every-day = كل يوم
service-days-range = من { $from } إلى { $to }
service-day-and-night = ليلًا ونهارًا
service-referral-own = اطلب مكانًا بنفسك
service-referral-professional = يطلبه لك مختص
service-referral-either = اطلب بنفسك أو دع مختصًا يطلب
service-not-active-inactive = هذا لا يعمل حاليًا.
service-not-active-defunct = هذا انتهى.
service-not-active-closed = هذا مغلق الآن وسيُفتح من جديد.
service-checked = تحقّق شخص من هذا آخر مرة في { $words }.
service-checked-long-ago = لم يتحقّق أحد من هذا منذ أكثر من سنة؛ آخر مرة كانت في { $words }. اتصل قبل أن تذهب.
service-left-search = لم يتحقّق أحد من هذا منذ أكثر من سنتين؛ آخر مرة كانت في { $words }. لم يعد البحث يجده. اتصل قبل أن تذهب.
service-never-checked = لم يتحقّق أحد من هذا بعد. اتصل قبل أن تذهب.
service-checked-who = من تحقّق
service-place-confidential = لا يُقال مكانه لمن لا يأتي إليه. اتصل، وسيلتقي بك أحدهم.
service-every-week = كل أسبوع
service-every-weeks = كل { $n } أسابيع
service-every-month = كل شهر
service-every-months = كل { $n } أشهر
service-nth-1 = أول { $day }
service-nth-2 = ثاني { $day }
service-nth-3 = ثالث { $day }
service-nth-4 = رابع { $day }
service-nth-5 = خامس { $day }
service-nth-last = آخر { $day }
service-month-days = في يوم { $days } من الشهر
service-times = من { $from } إلى { $to }
service-opens = من { $from }
service-until = حتى { $day }
service-since = ابتداءً من { $day }
count-services = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
list-comma = {"، "}
day-MO = الاثنين
day-TU = الثلاثاء
day-WE = الأربعاء
day-TH = الخميس
day-FR = الجمعة
day-SA = السبت
day-SU = الأحد
found-directory_entry = دليل الخدمات
detail-services = الخدمات
detail-findings = حقول لم تُؤخذ كما كانت
detail-postcodes = الرموز البريدية
act-directory-take-in = أُدخلت خدمات إلى الدليل
act-directory-postcodes = كُتبت مواقع الرموز البريدية

# Themes

theme-babies = الرضّع والأطفال الصغار
theme-childcare = رعاية الأطفال
theme-parenting = مساعدة الوالدين في التربية
theme-play = اللعب
theme-holidays = في العطل
theme-after-school = قبل المدرسة وبعدها
theme-youth-clubs = نوادي الشباب
theme-safe-spaces = أماكن آمنة
theme-sport = الرياضة والحركة
theme-arts = الفنون والموسيقى
theme-learning = التعلّم والواجبات المدرسية
theme-work = البحث عن عمل
theme-training = التدريب
theme-volunteering = التطوّع
theme-food = الطعام
theme-money = المال والإعانات
theme-housing = السكن
theme-advice = المشورة والحقوق
theme-health = الصحة
theme-mental-health = المشاعر والصحة النفسية
theme-drugs = المخدرات والكحول
theme-speech = الكلام واللغة
theme-send = الاحتياجات الخاصة والإعاقة
theme-domestic-abuse = حين لا يكون البيت آمنًا
theme-bereavement = عند فقدان شخص عزيز
theme-young-carers = الأطفال الذين يعتنون بغيرهم
theme-care = في الرعاية وعند مغادرتها
theme-youth-justice = مشكلات مع القانون
theme-newcomers = القادمون الجدد
theme-lgbt = مجتمع الميم
theme-places = أماكن تزورها

# Languages that are spoken

spoken-en = الإنجليزية
spoken-bn = البنغالية
spoken-syl = السيلهيتية
spoken-so = الصومالية
spoken-ar = العربية
spoken-ur = الأردية
spoken-pl = البولندية
spoken-fr = الفرنسية
spoken-es = الإسبانية
spoken-pt = البرتغالية
spoken-it = الإيطالية
spoken-tr = التركية
spoken-vi = الفيتنامية
spoken-zh = الصينية
spoken-ro = الرومانية
spoken-bfi = لغة الإشارة البريطانية
services-as-list = كقائمة
services-as-map = على خريطة
services-as-calendar = يومًا بيوم
services-ways = كيف ترى ما وُجد
services-care = لمن هم في الرعاية أو كانوا فيها
services-needs = يجب أن يكون في المكان
access-step-free = مدخل بلا درج
access-lift = مصعد
access-toilet = مرحاض لمستخدمي الكراسي المتحركة
access-changing-place = مكان تغيير مع رافعة
access-hearing-loop = حلقة سمعية
access-quiet = غرفة هادئة
access-parking = موقف للبطاقة الزرقاء
services-less-access = مهما كان في المكان: { $n }
services-less-care = أيضًا لمن لم يكن في الرعاية: { $n }
week-title = ما يُقام يومًا بيوم
week-day = { $weekday }، { $date }
week-nothing = لم يُذكر شيء لهذا اليوم.
week-no-time = لم يُذكر الوقت
week-most = هذه أول { $n } من الخدمات. ضيّق البحث لترى الكل.
week-before = الأيام السابقة
week-after = الأيام التالية
week-honest = محسوب مما يقوله مقدمو الخدمات. قد تختلف العطل الرسمية والمدرسية: اتصل قبل أن تذهب.
services-map-title = أين توجد
services-map-about = خريطة المناطق: أغمق حيث يوجد أكثر، مع نقطة لكل مكان. وفي الجدول بجانبها الأعداد نفسها.
services-map-shade = { $n } أو أكثر
services-map-nothing = لا شيء
services-map-dot = مكان
services-map-honest = الأماكن غير المعلنة ليست على أي خريطة. والمنطقة هي منطقة الرمز البريدي.
week-more = { $n ->
    [zero] { $n } أخرى في هذا اليوم: ضيّق البحث لتراها
    [one] { $n } أخرى في هذا اليوم: ضيّق البحث لتراها
    [two] { $n } أخرى في هذا اليوم: ضيّق البحث لتراها
    [few] { $n } أخرى في هذا اليوم: ضيّق البحث لتراها
    [many] { $n } أخرى في هذا اليوم: ضيّق البحث لتراها
   *[other] { $n } أخرى في هذا اليوم: ضيّق البحث لتراها
}
week-undated = { $n ->
    [zero] { $n } منها لا تذكر أيامها
    [one] { $n } منها لا تذكر أيامها
    [two] { $n } منها لا تذكر أيامها
    [few] { $n } منها لا تذكر أيامها
    [many] { $n } منها لا تذكر أيامها
   *[other] { $n } منها لا تذكر أيامها
}
services-map-online = { $n ->
    [zero] { $n } عبر الهاتف أو الإنترنت
    [one] { $n } عبر الهاتف أو الإنترنت
    [two] { $n } عبر الهاتف أو الإنترنت
    [few] { $n } عبر الهاتف أو الإنترنت
    [many] { $n } عبر الهاتف أو الإنترنت
   *[other] { $n } عبر الهاتف أو الإنترنت
}
services-map-elsewhere = { $n ->
    [zero] { $n } في أماكن أخرى، أو لا تذكر مكانها
    [one] { $n } في أماكن أخرى، أو لا تذكر مكانها
    [two] { $n } في أماكن أخرى، أو لا تذكر مكانها
    [few] { $n } في أماكن أخرى، أو لا تذكر مكانها
    [many] { $n } في أماكن أخرى، أو لا تذكر مكانها
   *[other] { $n } في أماكن أخرى، أو لا تذكر مكانها
}
services-names = خدمات, دليل, نوادي, directory, services, clubs
search-directory = { $n ->
    [zero] { $n } من النتائج في دليل الخدمات
    [one] { $n } من النتائج في دليل الخدمات
    [two] { $n } من النتائج في دليل الخدمات
    [few] { $n } من النتائج في دليل الخدمات
    [many] { $n } من النتائج في دليل الخدمات
   *[other] { $n } من النتائج في دليل الخدمات
}
services-place-names = أو اكتب اسم مكان: { $words }.
services-in-person = وجهًا لوجه: يذهب المرء إلى هناك
services-less-in-person = أيضًا عبر الهاتف أو الإنترنت: { $n }
