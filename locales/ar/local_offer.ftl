# The local offer for special educational needs and disabilities

local-offer-title = الاحتياجات التعليمية الخاصة والإعاقة: العرض المحلي (local offer)
local-offer-short = العرض المحلي
local-offer-intro = للأطفال والشباب من الولادة حتى 25 عامًا ولأسرهم: ما المساعدة الموجودة، وكيف يُقرَّر، ومن تسأل، وماذا تفعل إن لم توافق. لا تحتاج إلى تشخيص ولا إلى خطة.
local-offer-there = ما هو موجود
local-offer-decided = كيف تُعرف الاحتياجات ويُقرَّر فيها
local-offer-growing = النمو
local-offer-help = المشورة، وعندما لا توافق
local-offer-nothing-tag = لا شيء بعد
local-offer-nothing = لم يُقل شيء عن هذا هنا بعد. القانون يريد أن يُقال.
local-offer-services = خدمات تذكر ما تفعله للاحتياجات الخاصة
local-offer-said = ما قالته الأسر عنه، والأجوبة
local-offer-said-intro = تعليقات الأطفال والشباب والوالدين على الموجود والناقص، وعلى العثور عليه وقراءته، وعلى كيفية إعداده. لا يُذكر اسم أحد.
local-offer-said-none = لم يقل أحد شيئًا عنه بعد.
local-offer-answered = { $all } من التعليقات، أُجيب عن { $have } منها
local-offer-tell = قل رأيك فيه
local-offer-tell-none = لا يوجد استبيان عنه الآن. يمكنك أن تقول رأيك للقائمين على هذا الموقع في أي وقت.
local-offer-law = ما يجب أن يُقال هنا، ونشر التعليقات مع الأجوبة مرة في السنة على الأقل، هو القانون الإنجليزي: المادة 30 من Children and Families Act 2014، وPart 4 وSchedule 2 من Special Educational Needs and Disability Regulations 2014.
local-offer-in-english = هذا مكتوب هنا بالإنجليزية، لأن كلمة خاطئة قد تضرّك. يمكنك طلب مترجم فوري: لا يكلفك شيئًا.
local-offer-checked = رُوجع في { $words }
local-offer-about-in-schools-here = المساعدة التي تقدمها الحضانات والمدارس والكليات في المنطقة، وكيف تُعلّم وتُغيّر الأمور ليتعلم الجميع.
local-offer-about-in-schools-elsewhere = المدارس والكليات خارج المنطقة التي يذهب إليها أطفال وشباب من هنا.
local-offer-about-health-care = العلاجات، والمساعدة النفسية، والأجهزة، والأدوية في المدرسة.
local-offer-about-social-care = استراحات قصيرة، ومساعدة في البيت، ورعاية الأطفال.
local-offer-about-clubs-and-leisure = رياضة ولعب وفنون ونوادٍ للجميع، وأخرى أُعدّت للبعض.
local-offer-about-training-and-apprenticeships = تدريب وتلمذة مهنية وتدريب عملي مدعوم.
local-offer-about-travel = كيف يصل الأطفال والشباب إلى الحضانة والمدرسة والكلية، وما الذي يُدفع عنه.
local-offer-about-noticing-needs = كيف تعرف المدرسة أو الحضانة أو الممرضة أو الطبيب ما يحتاجه الطفل، ومن تخبر إن قلقت.
local-offer-about-assessment-and-plans = كيف تطلب تقييمًا لخطة التعليم والصحة والرعاية (EHC plan)، ومن يقرر ومتى.
local-offer-about-personal-budgets = المال الذي تقرر الأسرة بشأنه، وكيف يُدفع ثمن المساعدة.
local-offer-about-moving-on = المساعدة عند الانتقال من الحضانة إلى المدرسة، ومن مدرسة إلى أخرى، وإلى الكلية.
local-offer-about-becoming-an-adult = العمل، وبيت خاص، والأصدقاء، والصحة بعد 18.
local-offer-about-advice-and-support = مشورة مجانية ومحايدة، وآباء يساعد بعضهم بعضًا، وأين تسأل أيضًا.
local-offer-about-disagreements = ماذا تفعل عندما لا توافق على قرار: الحديث، والوساطة، والمحكمة.
local-offer-about-complaints = كيف تشتكي من مدرسة أو خدمة أو من المجلس.
local-offer-about-without-the-internet = كيف تحصل على كل هذا على الورق، أو بأشكال أخرى، أو من شخص.
table-local_offer = ما يقوله العرض المحلي
intro-local_offer = ما هو موجود للأطفال والشباب ذوي الاحتياجات التعليمية الخاصة أو الإعاقة، وكيف يُقرَّر.
kind-local_offer_entry = جزء من العرض المحلي
col-part = الجزء
col-provided = أين يُقدَّم: هنا أم في مكان آخر
col-explained = بكلمات بسيطة
col-decided = كيف يُقرَّر
col-contact = جهة الاتصال بالاسم
col-telephone = الهاتف
col-email = البريد الإلكتروني
col-checked_on = تاريخ المراجعة
col-local_offer = العرض المحلي
survey-local_offer-hint = هل تقول الأسر فيه رأيها في العرض المحلي. وتقود صفحاته إليه ما دام مفتوحًا.
words-message-local-offer = أي جزء من العرض المحلي يخصه
choice-in-schools-here = الحضانات والمدارس والكليات هنا
choice-in-schools-elsewhere = مدارس وكليات في أماكن أخرى
choice-health-care = الصحة
choice-social-care = استراحات قصيرة ومساعدة في البيت
choice-clubs-and-leisure = النوادي واللعب والرياضة
choice-training-and-apprenticeships = التدريب والتلمذة المهنية
choice-travel = التنقل إلى المدرسة والكلية
choice-noticing-needs = كيف تُلاحظ الاحتياجات
choice-assessment-and-plans = التقييمات والخطط (EHC)
choice-personal-budgets = الميزانيات الشخصية والتمويل
choice-moving-on = الانتقال إلى المدرسة التالية
choice-becoming-an-adult = أن تصبح راشدًا
choice-advice-and-support = المشورة والدعم
choice-disagreements = عندما لا توافق
choice-complaints = الشكاوى
choice-without-the-internet = بلا إنترنت
choice-finding-it = العثور عليه وقراءته
choice-how-it-is-made = كيف يُعدّ
choice-in-the-area = في المنطقة
choice-outside-the-area = خارج المنطقة
choice-in-and-outside-the-area = في المنطقة وخارجها
count-local_offer = { $n ->
    [zero] { $n } من مواد العرض المحلي
    [one] { $n } من مواد العرض المحلي
    [two] { $n } من مواد العرض المحلي
    [few] { $n } من مواد العرض المحلي
    [many] { $n } من مواد العرض المحلي
   *[other] { $n } من مواد العرض المحلي
}
local-offer-names = احتياجات خاصة, توحد, SEN, SEND, EHC, EHCP
