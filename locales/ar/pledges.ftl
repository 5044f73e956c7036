# Pledges and charters: who signed, what they offer, and what they did.
table-pledges = التعهّدات والمواثيق
intro-pledges = ما تعد به المؤسسات الأطفال والشباب، ومن وقّع، وما تقدّمه من فرص، وما فعلته.
count-pledges = { $n ->
    [zero] لا تعهّدات ولا مواثيق
    [one] تعهّد أو ميثاق واحد
    [two] اثنان من التعهّدات والمواثيق
    [few] { $n } من التعهّدات والمواثيق
    [many] { $n } من التعهّدات والمواثيق
   *[other] { $n } من التعهّدات والمواثيق
}
kind-pledge = تعهّد أو ميثاق
table-signatures = من وقّعوا
intro-signatures = أي مؤسسة وقّعت أي تعهّد أو ميثاق.
count-signatures = { $n ->
    [zero] لا مؤسسات
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $n } مؤسسات
    [many] { $n } مؤسسة
   *[other] { $n } مؤسسة
}
kind-signature = وقّعته
table-offers = فرص للشباب
intro-offers = ما تقدّمه المؤسسات من فرص للأطفال والشباب لأنها وقّعت تعهّدًا.
count-offers = { $n ->
    [zero] لا فرص
    [one] فرصة واحدة
    [two] فرصتان
    [few] { $n } فرص
    [many] { $n } فرصة
   *[other] { $n } فرصة
}
kind-offer = فرصة
table-pledge_reports = ماذا فعل من وقّعوا
intro-pledge_reports = ما أخبرت به المؤسسات عن وفائها بتعهّد.
count-pledge_reports = { $n ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] تقريران
    [few] { $n } تقارير
    [many] { $n } تقريرًا
   *[other] { $n } تقرير
}
kind-pledge-report = ما تم فعله
col-months = كل كم شهر يخبرون بما فعلوه
col-pledge = التعهّد أو الميثاق
col-signed_as = الاسم في القائمة
col-signature = من يقدّم الفرصة
col-for_whom = لمن
col-take_up = كيف يُستفاد منها
col-places = عدد الأماكن
col-state = كيف تسير الأمور
col-evidence_at = أين يمكن رؤية ذلك
col-taken_up = كم شخصًا استفاد منها
choice-apprenticeship = تدريب مهني بأجر (apprenticeship)
choice-work-experience = خبرة عمل
choice-mentor = مرشد
choice-tickets = تذاكر
choice-a-place-to-meet = مكان للقاء
choice-training = تدريب
choice-something-else = شيء آخر
choice-kept = تم الوفاء به حتى الآن
choice-in-progress = قيد التنفيذ
pledge-is-signed = وُقّع، والتقرير الأول لم يأتِ بعد
pledge-is-kept = يقولون إنه تم الوفاء به حتى الآن
pledge-is-in-progress = قيد التنفيذ
pledge-is-no-report = لا تقرير بعد، رغم تذكيرين
pledge-signatories = من وقّع
pledge-nobody = لم يوقّع أحد حتى الآن.
pledge-counts = المؤسسات الموقّعة: { $n }. أوفت حتى الآن كما تقول: { $kept }. قيد التنفيذ: { $going }. التقرير الأول قادم: { $new }. بلا تقرير بعد: { $none }.
pledge-who = المؤسسة
pledge-signed-on = يوم التوقيع
pledge-offers-now = الفرص الآن
pledge-sign-heading = وقّعه
pledge-sign-words = من يحق له أن يتحدث هنا باسم مؤسسة يوقّع عنها. إن لم تكن مؤسستك هنا بعد فاطلب دعوة من الشراكة.
pledge-next = يخبرون بما فعلوه في موعد أقصاه { $words }.
pledge-offers = ما يقدّمونه من فرص
pledge-offers-none = لم يقدّموا أي فرصة حتى الآن.
pledge-did = ماذا فعلوا
pledge-did-none = لم يخبروا بشيء حتى الآن.
pledge-taken-up = { $n ->
    [0] لم يستفد منها أحد بعد
    [one] استفاد منها شخص واحد
    [two] استفاد منها شخصان
    [few] استفاد منها { $n } أشخاص
    [many] استفاد منها { $n } شخصًا
   *[other] استفاد منها { $n } شخص
}
pledge-evidence = شاهد ذلك (موقع آخر)
pledges-own = تعهّدات مؤسستك
pledges-own-about = وقّع تعهّدًا أو ميثاقًا باسم مؤسستك، وقدّم فرصة للشباب، وأخبر بما فعلتم.
pledge-signed = ما وقّعته مؤسستك
pledge-signed-none = لم توقّع مؤسستك شيئًا حتى الآن.
pledge-due = آخر موعد للتقرير
pledge-sign = وقّع تعهّدًا أو ميثاقًا
pledge-sign-send = وقّع
pledge-public = يقرأ الجميع من وقّع، وما يقدّمه من فرص، وما فعله.
pledge-reason = ماذا تريدون أن تفعلوا
pledge-reason-hint = في جملة أو جملتين، للأطفال والشباب.
pledge-agree = { $n ->
    [one] نوقّع، ونخبر كل شهر بما فعلناه.
    [two] نوقّع، ونخبر كل شهرين بما فعلناه.
    [few] نوقّع، ونخبر كل { $n } أشهر بما فعلناه.
    [many] نوقّع، ونخبر كل { $n } شهرًا بما فعلناه.
   *[other] نوقّع، ونخبر كل { $n } شهر بما فعلناه.
}
pledge-agree-missing = أكّد أنكم توقّعون.
pledge-twice = سبق أن وقّعته هذه المؤسسة.
pledge-done-signed = تم التوقيع. قل الآن ماذا تقدّمون من فرص.
pledge-done-offered = فرصتكم الآن متاحة ليراها الجميع.
pledge-done-ended = انتهت الفرصة.
pledge-done-told = يقرأ الجميع ما فعلتموه.
pledge-done-withdrawn = سُحب التوقيع، وانتهت فرصه.
pledge-tell = أخبر بما فعلتم
pledge-tell-intro = ما فعلتموه منذ آخر مرة أخبرتم فيها، بأرقام وكلمات بسيطة، من دون أسماء.
pledge-tell-send = انشر
pledge-did-hint = مثل: بدأ متدرّبان مهنيان العمل في سبتمبر، ويقود أحدهما الجولات الآن.
pledge-did-missing = اكتب ما فعلتموه.
pledge-state = هل تم الوفاء به؟
pledge-state-missing = اختر كيف تسير الأمور.
pledge-taken-up-hint = كم طفلًا وشابًّا إن كنت تعرف. اتركه فارغًا من واحد إلى أربعة، فقد يُتعرّف عليهم.
pledge-taken-up-fault = اكتب 0 أو عددًا صحيحًا من 5 فما فوق. اتركه فارغًا من واحد إلى أربعة، فقد يُتعرّف عليهم.
pledge-evidence-hint = صفحة على الإنترنت، إن وُجدت. يبدأ عنوانها بـ https.
pledge-evidence-fault = اكتب عنوانًا يبدأ بـ https:// أو لا تكتب شيئًا.
pledge-offer = قدّم فرصة
pledge-offer-intro = يجدها الشباب بين الفرص حتى آخر يوم لها.
pledge-withdraw = اسحب التوقيع
pledge-withdraw-words = يخرج اسمكم من القائمة وتنتهي عروضكم. ويبقى ما أخبرتم به في صفحتكم. وإن وقّعتم مرة أخرى استمر من حيث كان.
offer-what = ما هي، في كلمات قليلة
offer-title-missing = اكتب ما هي الفرصة.
offer-kind = نوع الفرصة
offer-kind-missing = اختر نوع الفرصة.
offer-about = ما هي، ومتى، وأين
offer-about-missing = اكتب ما هي الفرصة، ومتى، وأين.
offer-for-whom-hint = مثل: الشباب الذين غادروا رعاية المجلس المحلي، من سن 16 إلى 25.
offer-for_whom-missing = اكتب من يمكنه الاستفادة منها.
offer-take-up-hint = إلى أين يذهب المرء أو ماذا يملأ، من دون اسم أي شخص أو عنوانه أو رقم هاتفه: فهذه تتغير، والجميع يقرؤها.
offer-take_up-missing = اكتب كيف يُستفاد منها.
offer-places-fault = اكتب رقمًا صحيحًا من 1 فأكثر، أو لا تكتب شيئًا.
offer-first_day = من أي يوم
offer-last_day = حتى أي يوم
offer-days-fault = آخر يوم يسبق أول يوم.
offer-add = أضف الفرصة
offer-end = أنهِ الفرصة
offer-over = هذه الفرصة غير متاحة اليوم.
offer-is-over = انتهى أو لم يبدأ بعد
pledge-lines = ما وُعِد به
offers-none = لا توجد فرص كهذه الآن.
may-pledge-sign = توقيع التعهّدات والمواثيق باسم مؤسسته، وتقديم فرص للشباب، والإخبار بما تم فعله.
waits-pledges = { $n ->
    [zero] لا تقارير مستحقة
    [one] تقرير واحد مستحق
    [two] تقريران مستحقان
    [few] { $n } تقارير مستحقة
    [many] { $n } تقريرًا مستحقًا
   *[other] { $n } تقرير مستحق
}
letter-pledge-due = حان وقت الإخبار بما تم فعله للوفاء بتعهّد
letter-pledge-still = لم يُخبر أحد بعد بما تم فعله للوفاء بتعهّد
mail-pledge-due-subject = ماذا فعلتم للوفاء بتعهّدكم؟
mail-pledge-due-text =
    وقّعت مؤسستك تعهّدًا للأطفال والشباب. حان وقت الإخبار بما فعلتم، في ثلاث جمل:

    { $link }

    عليك تسجيل الدخول.
mail-pledge-due-short = { $place }: ماذا فعلتم للوفاء بتعهّدكم؟ أخبر بذلك هنا: { $link }
mail-pledge-still-subject = تعهّدكم: لم يصلنا شيء بعد
mail-pledge-still-text =
    وقّعت مؤسستك تعهّدًا للأطفال والشباب، ولم تخبر بما فعلته. هذا هو التذكير الثاني. بعد أسبوعين يقرأ الجميع أنه لا تقرير بعد:

    { $link }

    عليك تسجيل الدخول.
mail-pledge-still-short = { $place }: لا تقرير بعد عن تعهّدكم. أخبر بما فعلتم: { $link }
young-offers = الفرص
young-offers-about = تدريب مهني، أو تذاكر، أو شخص تتحدث إليه: ما تقدّمه لك المؤسسات.
report-pledges = من وقّع، وماذا فعل
report-pledge-counts = { $n ->
    [zero] لم تكن أي مؤسسة قد وقّعت
    [one] كانت مؤسسة واحدة قد وقّعت
    [two] كانت مؤسستان قد وقّعتا
    [few] كانت { $n } مؤسسات قد وقّعت
    [many] كانت { $n } مؤسسة قد وقّعت
   *[other] كانت { $n } مؤسسة قد وقّعت
}؛ منها في هذه الفترة: { $new }.
report-pledge-silent = لا تقرير بعد: { $words }
pledge-was-due = كان موعد تقريرها { $words }.
pledge-is-silent = لا جديد بعد تذكيرين
pledge-reason-missing = اكتب ما تريدون فعله.
offer-past-fault = اليوم الأخير مضى. اختر يومًا لاحقًا.
