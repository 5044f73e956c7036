# What is going to be commissioned

table-commissions = التعاقد على الخدمات
commissions-names = عقود, مناقصات, تعاقد, commission, tender, contract
kind-commission = خدمة يُتعاقد عليها
count-commissions = { $n ->
    [zero] لا خدمة يُتعاقد عليها
    [one] خدمة واحدة يُتعاقد عليها
    [two] خدمتان يُتعاقد عليهما
    [few] { $n } خدمات يُتعاقد عليها
   *[other] { $n } خدمة يُتعاقد عليها
}
intro-commissions = ما ستشتريه الهيئات العامة هنا للأطفال والأسر، يُعلن مبكرًا، وأي العقود تنتهي.
table-commission_lots = الأجزاء
kind-commission-lot = جزء
count-commission_lots = { $n ->
    [zero] لا أجزاء
    [one] جزء واحد
    [two] جزءان
    [few] { $n } أجزاء
   *[other] { $n } جزءًا
}
intro-commission_lots = أجزاء يمكن تقديم عرض لكل منها على حدة.
table-commission_steps = كيف تُعدّ
kind-commission-step = خطوة قبل العروض
count-commission_steps = { $n ->
    [zero] لا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $n } خطوات
   *[other] { $n } خطوة
}
intro-commission_steps = ما يُعمل قبل طلب العروض: كيف تُصمَّم الخدمة ومع من، واللقاءات التي تشرحها.
table-commission_criteria = كيف تُقيَّم العروض
kind-commission-criterion = معيار
count-commission_criteria = { $n ->
    [zero] لا معايير
    [one] معيار واحد
    [two] معياران
    [few] { $n } معايير
   *[other] { $n } معيارًا
}
intro-commission_criteria = ما يُطلب من العرض، وكم وزنه، ومن يقيّمه. أما الدرجات نفسها فسرية.
table-commissioning_points = ما قيل عن التعاقد
kind-commissioning-point = نقطة عن التعاقد
count-commissioning_points = { $n ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $n } نقاط
   *[other] { $n } نقطة
}
intro-commissioning_points = ما قيل عن التعاقد وعما يتصل به، وأين يُتابع كل منه.
col-told_on = أول خبر
col-notice_on = الإعلان الرسمي صدر أو يُتوقع
col-notice_at = الإعلان الرسمي
col-bids_until = آخر يوم للعروض
col-starts_on = يبدأ العقد
col-ends_on = ينتهي العقد
col-extends_to = يمكن تمديده حتى
col-value_from = القيمة على الأقل (جنيهات كاملة)
col-value_to = القيمة على الأكثر (جنيهات كاملة)
commission-worth = القيمة
col-chance = للمؤسسات الصغيرة
col-provider = من لديه العقد
col-follows = تحل محل
col-commission = الخدمة المتعاقد عليها
col-weight = الوزن (بالمئة)
col-scored_by = يقيّمه
choice-early-word = خبر مبكر
choice-being-designed = قيد التصميم
choice-open-for-bids = مفتوحة للعروض
choice-being-decided = قيد القرار
choice-contract-runs = العقد سارٍ
choice-for-small-organisations = مخصصة لها
choice-only-together-with-a-large-one = مع مؤسسة كبيرة فقط
choice-early-notice = إعلام مبكر
choice-structure-for-small-organisations = بنية تستطيع المؤسسات الصغيرة أن تقدم فيها عرضًا
choice-collaboration = العمل معًا
choice-shared-design = تصميم مشترك
choice-co-production = إنتاج مشترك
choice-young-evaluators = مقيّمون شباب
choice-session-that-explains = لقاء يشرح
choice-decision = قرار
choice-officers = الموظفون
choice-young-evaluators-and-officers = مقيّمون شباب وموظفون
commission-no-notice = هذا خبر مبكر وليس إعلان شراء. قد تتغير التواريخ والمبالغ؛ والعبرة بالإعلان الرسمي وحده، وإليه تُرسل العروض.
commission-official = الإعلانات الرسمية: Find a Tender
commissions-open = مفتوحة للعروض الآن
commissions-ahead = ما هو آتٍ
commissions-ending = عقود تنتهي خلال 18 شهرًا
commissions-decided = قيد القرار
commissions-stale = لم يُقل شيء منذ ذلك
commissions-running = عقود أخرى سارية
commissions-over = انتهت أو أُوقفت
commissions-none = لا شيء معلن هنا الآن.
commission-sessions = لقاءات تشرحها
commission-bids-until = العروض حتى { $day }
commission-bids-over = قُبلت العروض حتى { $day }
commission-notice-on = يُتوقع الإعلان { $day }
commission-notice-overdue = كان الإعلان متوقعًا { $day }
commission-start-overdue = كان سيبدأ { $day } ولم يُقل شيء منذ ذلك
commission-notice-came = صدر الإعلان { $day }
commission-end-overdue = كان سينتهي { $day } ولم يُقل شيء منذ ذلك
commission-ends-on = ينتهي { $day }
commission-next = ما يليه
commission-nothing-follows = لم يُقل شيء عما يليه.
commission-find-partners = ابحث عن شركاء لتقديم عرض معهم
commission-checklist = ما تحتاجه مؤسسة صغيرة
commission-checklist-about = بهذه الأمور الأربعة يُنظر إلى كل خدمة.
commission-unsaid = لم يُقل شيء.
commission-weeks = { $n ->
    [0] أقل من أسبوع بين أول خبر والإعلان الرسمي
    [one] أسبوع واحد بين أول خبر والإعلان الرسمي
    [two] أسبوعان بين أول خبر والإعلان الرسمي
    [few] { $n } أسابيع بين أول خبر والإعلان الرسمي
   *[other] { $n } أسبوعًا بين أول خبر والإعلان الرسمي
}
commission-weeks-none = صدر الإعلان الرسمي قبل أي خبر.
commission-short = مجموع الأوزان { $n }% وليس 100%
commissions-own = شركاء للتعاقد
commissions-own-about = اطّلع على ما سيُتعاقد عليه، وابحث عن مؤسسات تقدم معها عرضًا: كبيرة تقود وصغيرة تنضم.
commission-partners = من يود تقديم عرض مع غيره
commission-own = مؤسستك هي التي تتعاقد على هذا. اختر مؤسسة أخرى تكتب باسمها.
commission-closed = انتهى وقت العروض أو أُوقف هذا. لا أحد يبحث هنا عن شركاء بعد الآن، ولا أحد يقرأ عن غيره.
partner-is-interested = مهتمة
partner-is-leads = تود أن تقود
partner-is-joins = تود أن تنضم
partner-is-left = لم تعد تبحث عن أحد
partner-state = ما تودون فعله
partner-state-interested = نحن مهتمون
partner-state-leads = نود أن نقود ونبحث عمن ينضم
partner-state-joins = نود أن ننضم إلى عرض يقوده غيرنا
partner-state-left = لم نعد نبحث عن أحد
partner-about = ما الذي تقدمونه
partner-about-hint = جملة أو جملتان. تقرؤها المؤسسات الأخرى التي تسجل الدخول هنا، ويقرؤها موظفو المجلس أيضًا. لا تكتبوا شيئًا عن عرضكم.
partner-about-missing = قولوا في جملة ما الذي تقدمونه.
partner-seeks = عمّن تبحثون
partner-seeks-hint = ما الذي ينبغي أن يقدموه، وكيف يُتواصل معكم في العمل.
may-commission-prepare = الإخبار بما سيُتعاقد عليه، وكيف يُعدّ، وأي العقود تنتهي
act-commission-say = قالت مؤسسة مع من تود تقديم عرض
found-commission_interest = أي مؤسسة تبحث عن شركاء تتقدم معهم
goes-commission_interest = تذهب هذه الكلمات. ويبقى أنها تبحث عن شركاء.
