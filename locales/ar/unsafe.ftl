# Where it feels unsafe: told by four choices, shown in safe numbers, with what was done about it.
table-made_safer = ما فُعل في الأماكن التي لا يُشعر فيها بالأمان
intro-made_safer = ماذا فُعل في الأماكن التي لا يُشعر فيها بالأمان، أو لم يُفعل ولماذا.
count-made_safer = { $n ->
    [zero] لا أماكن جُعلت أكثر أمانًا
    [one] مكان واحد جُعل أكثر أمانًا، أو لم يُجعل
    [two] مكانان جُعلا أكثر أمانًا، أو لم يُجعلا
    [few] { $n } أماكن جُعلت أكثر أمانًا، أو لم تُجعل
    [many] { $n } مكانًا جُعلت أكثر أمانًا، أو لم تُجعل
   *[other] { $n } مكان جُعلت أكثر أمانًا، أو لم تُجعل
}
kind-made-safer = ما فُعل من أجل الأمان
unsafe-title = أين لا نشعر بالأمان
unsafe-intro = أين لا يشعر الأطفال والشباب بالأمان، ومتى ولماذا، وماذا فُعل بشأن ذلك.
unsafe-tell = قل أين لا تشعر بالأمان
unsafe-area = أين
unsafe-told = كم مرة ذُكر
unsafe-most = أكثر ما ذُكر
unsafe-times = عدد المرات: { $n } على الأقل
unsafe-few = أقل من أن يُعرض
unsafe-often = { $words }: { $n } على الأقل
unsafe-shade = عدد المرات: { $n } على الأقل
unsafe-quarters = من ربع السنة { $to } إلى { $from }، وكل ربع ثلاثة أشهر.
unsafe-safe = لا يُعرض شيء عن أقل من عشرة، ويُقرَّب كل عدد نزولًا إلى مضاعفات الخمسة. والعدد هو كم مرة ذُكر الأمر، لا كم شخصًا ذكره.
unsafe-map-about = خريطة لأماكن المنطقة. الأرقام التي عليها توصلك إلى الجدول، وفيه كم مرة ذُكر كل مكان ولماذا.
unsafe-done = ماذا فُعل
unsafe-nothing-done = لم يقل أحد حتى الآن ماذا يُفعل هنا.
unsafe-no-places = لم تُدخل هذه الشراكة أماكن خاصة بها بعد، فلا يمكن ذكر شيء.
unsafe-now = هذا ليس لحالات الطوارئ، ولا يأتي أحد بسببه. إذا كنت في خطر الآن فاتصل بالرقم 999.
unsafe-kept = تختار أربعة أشياء ولا تكتب شيئًا. ونضيف واحدًا إلى عدد هذه الأشهر الثلاثة. ولا يُحفظ شيء آخر: لا اسم ولا يوم ولا عنوان.
unsafe-send = احتسب هذا
unsafe-spot = ما نوع المكان؟
unsafe-time = متى لا تشعر بالأمان هناك؟
unsafe-theme = ما أهم سبب؟
unsafe-way-to-school = في الطريق إلى المدرسة
unsafe-bus-stop = في موقف حافلات أو محطة
unsafe-park = في حديقة أو ملعب
unsafe-shops = حول المتاجر
unsafe-near-home = قرب البيت
unsafe-school-gate = عند بوابة المدرسة أو في نادٍ
unsafe-morning = في الصباح
unsafe-after-school = بعد المدرسة
unsafe-evening = في المساء
unsafe-night = في الليل
unsafe-weekend = في عطلة نهاية الأسبوع
unsafe-dark = المكان مظلم جدًا
unsafe-nobody = لا يوجد أحد حولي
unsafe-groups = مجموعات من الناس تخيفني
unsafe-traffic = سيارات أو دراجات أو سكوترات
unsafe-drugs = مخدرات أو خمر
unsafe-dogs = كلاب
unsafe-followed = أن يلاحقني أحد أو يصرخ عليّ
unsafe-weapons = سكاكين أو شجارات
unsafe-area-missing = اختر أين.
unsafe-spot-missing = اختر نوع المكان.
unsafe-time-missing = اختر متى.
unsafe-theme-missing = اختر أهم سبب.
unsafe-many = كثيرون يذكرون أماكن الآن من شبكتك. ما اخترته ما زال هنا: حاول مرة أخرى بعد دقيقة.
unsafe-thanks = لقد احتُسب. ولا يُحتفظ بأي شيء آخر منه.
unsafe-when = ابتداءً من { $day } يكون بين الأعداد التي يراها الجميع.
unsafe-inside-school = داخل المدرسة
unsafe-online = على الإنترنت
unsafe-elsewhere = في مكان آخر
unsafe-any-time = في أي وقت
unsafe-who-i-am = بسبب من أكون
unsafe-somebody = شخص أعرفه
unsafe-other = شيء آخر
unsafe-same = ذُكر الأمر نفسه من شبكتك عدة مرات اليوم، فلم يُحسب مرة أخرى. شكرًا لك.
unsafe-home = إن كان ذلك في البيت أو بسبب شخص تعرفه، فهنا يُحسب فقط ولا يأتي أحد. تحدّث إلى شخص كبير تثق به، أو اتصل:
