# Money: funds, bids, and grants that were awarded

table-funding = التمويل
kind-funding-item = تمويل
count-funding = { $n ->
    [zero] لا بنود عن المال
    [one] بند واحد عن المال
    [two] بندان عن المال
    [few] { $n } بنود عن المال
    [many] { $n } بندًا عن المال
   *[other] { $n } بند عن المال
}
intro-funding = المال الذي يمكن التقدم بطلب للحصول عليه، مرتبًا حسب الموعد الأخير، وما قيل عن المال في الاجتماعات.
table-grant_files = ملفات المنح
kind-grant-file = ملف منح
count-grant_files = { $n ->
    [zero] لا ملفات للمنح
    [one] ملف واحد للمنح
    [two] ملفان للمنح
    [few] { $n } ملفات للمنح
    [many] { $n } ملفًا للمنح
   *[other] { $n } ملف للمنح
}
intro-grant_files = ملفات نشر فيها الممولون ما قدّموه من منح، وفق معيار 360Giving.
count-grants = { $n ->
    [zero] لا منح
    [one] منحة واحدة
    [two] منحتان
    [few] { $n } منح
    [many] { $n } منحة
   *[other] { $n } منحة
}
kind-grant = منحة
col-funder = من يقدّمه
col-programme = جزء من
col-opens_on = يُفتح في
col-deadline_at = الموعد الأخير (الساعة)
col-year_inferred = السنة مستنتجة
col-amount_from = من (بالجنيه، عدد صحيح)
col-amount_to = حتى (بالجنيه، عدد صحيح)
col-who_can_apply = من يمكنه التقدم
col-joint = مؤسسة واحدة أو عدة مؤسسات
col-more_at = المزيد عنه
col-taken_in = يوم إدخاله هنا
col-awards = عدد المنح فيه
choice-fund-to-apply-for = صندوق يمكن التقدم إليه
choice-programme = برنامج
choice-allocation = مبلغ مخصص
choice-award = مبلغ ممنوح
choice-bid = طلب تمويل
choice-idea = فكرة
choice-alone = مؤسسة واحدة وحدها
choice-together = عدة مؤسسات معًا
choice-alone-or-together = وحدها أو مع غيرها

money-title = المال
money-names = منح, منحة, تمويل, مال, grant, fund, bid
money-intro = ما يمكن التقدم إليه، وما دخل المنطقة من مال، ومن حصل عليه.
money-brought = المال الذي جُلب إلى المنطقة
money-outside = من الخارج
money-within = من الشركاء هنا
money-grants = المنح
money-rule = يُحسب المال ضمن ما جُلب إلى المنطقة إذا لم يكن من قدّمه شريكًا هنا: لا يتولى أي إجراء، ولا يدير مجموعة، وليس له مقعد ولا منصب في واحدة، ولم يوقّع التعهد. تُجمع الجنيهات وحدها. وما أخبرت به مؤسسة هنا بنفسها يُحسب مع الباقي.
money-other = بعملات أخرى لا تُجمع:
money-by-year = بحسب سنة المنح
money-year = السنة
money-by-ward = بحسب الدائرة المحلية
money-no-ward = لا توجد منحة معروفة تذكر أنها لأجل:
money-by-programme = بحسب البرنامج
money-no-programme = موضوعات صناديق وتعاقدات وطلبات هنا لا يحمل اسمها برنامجُ أي منحة معروفة:
grants-title = المنح المقدّمة
grants-intro = كل منحة معروفة هنا، ومن قدّمها ومن حصل عليها.
grants-none = لا تُعرف هنا أي منحة بعد.
grants-before = المنح اللاحقة
grants-after = المنح السابقة
grant-amount = المبلغ
grant-day = يوم تقديم المنحة
grant-recipient = من حصل عليها
grant-funder = من قدّمها
grant-programme = البرنامج
grant-from = من
grant-until = حتى
grant-ward = الدائرة المحلية

fund-open-list = مفتوح الآن
fund-to-come = يُفتح لاحقًا
fund-closed-list = مغلق
fund-rest = ما قيل عن المال غير ذلك
fund-parts = أجزاؤه
fund-open-until = مفتوح حتى { $day }
fund-open = مفتوح
fund-opens = يُفتح في { $day }
fund-closed = مغلق منذ { $day }
fund-year-inferred = السنة مستنتجة
fund-up-to = حتى { $words }
fund-from = ابتداءً من { $words }
fund-amount = كم المبلغ
fund-say = قل إنكم مهتمون، أو ابحث عن شريك
fund-interested = من المهتم
fund-seek = من يبحث عن شركاء
fund-nobody = لم يقل أحد بعد إنه مهتم.
funding-none = لا شيء مفتوح الآن.
funding-all = كل التمويل

funding-own = الصناديق وطلبات التمويل
funding-own-about = اعرف ما يمكن التقدم إليه ومن يبحث عن شركاء، وقل إن مؤسستك مهتمة، وأخبر بما نتج عن طلب تمويل.
may-funding-seek = القول إن مؤسسته مهتمة بصندوق، والإخبار بما نتج عن طلب تمويل
bids-own = مؤسستك والصناديق
bid-for = باسم { $words }
bid-state = إلى أين وصلتم
bid-state-interested = نحن مهتمون
bid-state-bidding = نتقدم بطلب
bid-state-won = حصلنا عليه
bid-state-lost = لم نحصل عليه
bid-state-left = لم نعد مهتمين
bid-is-interested = مهتمة
bid-is-bidding = تتقدم بطلب
bid-is-won = حصلت عليه
bid-is-lost = لم تحصل عليه
bid-is-left = لم تعد مهتمة
bid-about = ماذا ستفعلون به
bid-about-hint = جملة أو جملتان. يقرأ هذا كل من يحق له التقدم بطلب هنا.
bid-about-missing = قل في جملة ماذا ستفعلون به.
bid-seeks = أي شركاء تبحثون عنهم
bid-seeks-hint = ما ينبغي أن يقدّموه، وكيف يمكن الوصول إليك في العمل. اتركه فارغًا إن كنتم لا تبحثون عن أحد.
bid-long = هذا طويل جدًا، أو فيه حرف لا يراه أحد. اكتبه في أقل من 2,000 حرف.
bid-when-won = إن حصلتم عليه: كم، ومتى
bid-amount = كم حصلتم عليه، بالجنيه، عدد صحيح
bid-amount-hint = مثل 12,500. وإن فاز عدة معًا فنصيبكم وحده.
bid-amount-fault = اكتب كم حصلتم عليه عددًا صحيحًا بالجنيه، مثل 12,500.
bid-day-hint = مثل 31/3/2026
bid-day-fault = اكتب يوم تقديم المنحة، مثل 31/3/2026. لا يمكن أن يكون يومًا لم يأتِ بعد.
bid-not-won = لا يُحفظ هذا إلا إذا فزتم. اختر ذلك أو اتركه فارغًا.
bid-sure = هل هذا صحيح؟
bid-sure-yes = نعم، هذا ما مُنحنا
bid-over = يمنح الصندوق { $most } على الأكثر. صحّح المبلغ، أو قل أدناه إنه صحيح.
bid-before = هذا قبل { $day }. صحّح اليوم، أو قل أدناه إنه صحيح.
bid-won-words = ذكرتم أنكم فزتم. إن كان المبلغ أو اليوم خطأً فصححه هنا؛ وإن لم تفوزوا فاختر ذلك وستُحذف المنحة.
bid-done-kept = حُفظ. ويقرؤه غيركم ممن يدخلون. وما دمتم مهتمين أو متقدمين نكتب إليكم قبل الإغلاق بـ14 يومًا وبـ3 أيام.
bid-done-won = تهانينا. المنحة في صفحة المال، حيث يقرؤها الجميع.
letter-fund-closes = موعد أخير يقترب
mail-fund-closes-subject = موعد أخير يقترب: { $reference }
mail-fund-closes-text =
    مؤسستك مهتمة بصندوق يُغلق قريبًا. تقول هذه الصفحة متى يُغلق، ومن يبحث عن شركاء، وأين تخبر بما نتج عن ذلك:

    { $link }
mail-fund-closes-short = { $place }: صندوق تهتم به مؤسستك يُغلق قريبًا: { $link }
act-funding-say = أخبرت مؤسسة إلى أين وصلت مع صندوق
found-funding_interest = ما تقوله مؤسسة عن طلب تمويل
goes-funding_interest = تذهب هذه الكلمات. ويبقى إلى أين وصل الطلب.
