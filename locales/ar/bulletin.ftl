# The bulletin

bulletin-title = ما الجديد
bulletin-intro = الجديد في الأسابيع الأربعة الأخيرة، في كل ما هو مفتوح للجميع هنا.
bulletin-begun = وُضعت هذه الخطة هنا خلال هذه الأسابيع الأربعة: وما بدأت به مذكور أدناه أيضًا، ولا يُسمى جديدًا.
bulletin-way = الجديد: صفحة أو موجز أو تقويم أو بالبريد
bulletin-names = أخبار, نشرة, جديد, newsletter, bulletin, news, feed, RSS, calendar
bulletin-none = لا جديد من هذا.
bulletin-no-past = يُعرض الجديد كما هو اليوم. افتح هذه الصفحة دون تحديد يوم.
bulletin-part = القسم
bulletin-ward = الدائرة المحلية
bulletin-new = جديد
bulletin-service = خدمة
bulletin-more = { $n ->
    [zero] ولا شيء غير ذلك.
    [one] وواحد آخر.
    [two] واثنان آخران.
    [few] و{ $n } أخرى.
    [many] و{ $n } أخرى.
   *[other] و{ $n } أخرى.
}
bulletin-as-feed = على شكل موجز
bulletin-as-calendar = ما هو قادم، في تقويمك
bulletin-by-mail = بالبريد الإلكتروني، للأعضاء
bulletin-feed = ما الجديد: { $words }
bulletin-last-day = آخر يوم: { $words }
bulletin-section-meetings = الاجتماعات والقرارات والوعود
bulletin-section-voices = ما قيل، وما سُئل عنه، وما أُجيب عنه
bulletin-section-plan = الخطة وكيف تسير
bulletin-section-measures = المقاييس والأرقام
bulletin-section-money = المال والتعاقد على الخدمات
bulletin-section-asks = العروض والطلبات
bulletin-section-training = التدريب
bulletin-section-stories = القصص وما فعلته المؤسسات
bulletin-section-directory = خدمات جديدة
bulletin-issue = جديد لك
bulletin-gone = ما كان جديدًا هنا لم يعد يُعرض. وتجد الباقي في صفحة «ما الجديد».
bulletin-choose = اختر ما يصلك
bulletin-own = نشرتك
bulletin-own-about = اختر ما نخبرك به بالبريد الإلكتروني، وكم مرة؛ أو لا شيء.
bulletin-own-words = رسالة واحدة عن الجديد لك، بلغتك. تقول كم عدده وتأخذك إلى قائمة، ولا تسمّي شيئًا ولا أحدًا.
bulletin-kept = تم الحفظ.
bulletin-rhythm = كم مرة
bulletin-rhythm-weekly = كل يوم اثنين، إن كان هناك جديد
bulletin-rhythm-at-once = بعد أن يحدث شيء بقليل، مرة في اليوم على الأكثر
bulletin-rhythm-off = أبدًا
bulletin-sections = عن ماذا
bulletin-sections-missing = اختر قسمًا واحدًا على الأقل، أو اختر «أبدًا».
bulletin-bodies = من أي مجالس ومجموعات
bulletin-bodies-own = التي تنتمي إليها
bulletin-bodies-all = كلها
bulletin-fewer = لبعض الموضوعات أو الأحياء فقط
bulletin-themes = أخبار هذه الموضوعات فقط (اختياري)
bulletin-themes-hint = كما كُتبت في الخطة. لا تختر شيئًا لتصلك كلها. وما لا يذكر موضوعه يُذكر أيضًا.
bulletin-wards = في هذه الدوائر المحلية فقط (اختياري)
bulletin-wards-hint = ما عُرف مكانه يجب أن يكون في واحدة منها. لا تختر أيًّا منها لتصلك كلها.
bulletin-next-title = ما سيكون في النشرة القادمة
bulletin-next = { $n ->
    [zero] لا شيء حتى الآن
    [one] شيء واحد حتى الآن
    [two] شيئان حتى الآن
    [few] { $n } أشياء حتى الآن
    [many] { $n } شيئًا حتى الآن
   *[other] { $n } شيء حتى الآن
}
bulletin-next-none = لا شيء حتى الآن.
bulletin-what = ما هو
bulletin-stop-title = لا مزيد من الرسائل
bulletin-stop-words = اضغط الزر، ولن تصلك النشرة بعد ذلك. يمكنك أن تختارها من جديد في أي وقت.
bulletin-stop = لا أريد المزيد منها
bulletin-stopped = لن تصلك النشرة بعد الآن.
letter-bulletin = النشرة
mail-bulletin-subject = جديد لك: { $count }
mail-bulletin-text =
    هناك جديد لك في { $place }: { $count } في المجموع. القائمة في هذه الصفحة:

    { $link }

    إن لم تعد تريد هذه الرسائل فافتح هذه الصفحة واضغط الزر:

    { $stop }
mail-bulletin-short = { $place }: جديد لك: { $count }. { $link }
found-bulletin_wish = ما يريده عضو من النشرة
goes-bulletin_wish = يذهب هذا الاختيار. وتصل العضو نشرة أدواره من جديد، ويمكنه أن يختار مرة أخرى.
job-of-bulletin-weekly = كتابة نشرة الأسبوع
job-of-bulletin-at-once = كتابة نشرة من يُخبرون فورًا
