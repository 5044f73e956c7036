# Stories and campaigns

table-stories = قصص وممارسات جيدة
kind-story = قصة
count-stories = { $n ->
    [zero] لا قصص
    [one] قصة واحدة
    [two] قصتان
    [few] { $n } قصص
    [many] { $n } قصة
   *[other] { $n } قصة
}
intro-stories = كيف صار حال شخص، وما الذي نجح. من تحكي عنه القصة وافق عليها، ويمكنه سحبها في أي وقت.
table-campaigns = الحملات
kind-campaign = حملة
count-campaigns = { $n ->
    [zero] لا حملات
    [one] حملة واحدة
    [two] حملتان
    [few] { $n } حملات
    [many] { $n } حملة
   *[other] { $n } حملة
}
intro-campaigns = ما تقوله الشراكة للجميع، مع كلمات للنسخ بعدة لغات وأشياء تُعلَّق أو تُعرض أو تُشغَّل.
table-campaign_messages = كلمات للنسخ
kind-campaign_message = كلمات للنسخ
count-campaign_messages = { $n ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
}
intro-campaign_messages = كلمات الحملات، جاهزة للنسخ.
table-campaign_assets = ملصقات وصور وأفلام
kind-campaign_asset = شيء للاستعمال
count-campaign_assets = { $n ->
    [zero] لا أشياء للاستعمال
    [one] شيء واحد للاستعمال
    [two] شيئان للاستعمال
    [few] { $n } أشياء للاستعمال
    [many] { $n } شيئًا للاستعمال
   *[other] { $n } شيء للاستعمال
}
intro-campaign_assets = ما يحق لأي شخص أن يعلّقه أو يعرضه أو يشغّله.
col-told_by = قصة مَن هي
col-campaign = حملة
col-consent = هل وافق من تحكي عنه
col-consent_until = الموافقة حتى
col-at = العنوان على الإنترنت
col-alt = ما يُرى أو يُسمع
choice-story = قصة
choice-case-study = دراسة حالة
choice-good-practice = ممارسة جيدة
choice-given = وافق
choice-about-nobody = لا تحكي عن أحد
choice-running = جارية
choice-over = انتهت
choice-poster = ملصق
choice-leaflet = مطوية
choice-picture = صورة
choice-film = فيلم
choice-sound = صوت
choice-slides = شرائح عرض
stories-all = كل القصص عن هذا
stories-none = لا توجد قصة كهذه.
stories-none-yet = لم تُحكَ هنا أي قصة بعد.
stories-tell = احكِ قصة من عملك
stories-own = قصصك
stories-own-about = احكِ كيف صار حال شخص يوافق على ذلك، ما دام موافقًا، واسحب القصة حين يقول ذلك.
stories-yours = قصص مؤسستك
stories-none-own = لم تحكِ مؤسستك أي قصة هنا بعد.
story-new = احكِ قصة
story-new-words = اسأل أولًا. قل أين تُقرأ القصة، وإن أي شخص يمكنه نسخها، وإنه يمكن سحبها هنا في أي وقت، لكن ليس ممن نسخوها. والطفل الذي لا يريد ذلك لا يُحكى عنه، مهما قال أبوه أو أمه.
story-send = انشرها
story-concerns = عمّا تحكي
story-title = عنوان القصة
story-title-hint = مثل: العودة إلى الماء. لا تذكر فيه اسم أحد أبدًا.
story-told-by = قصة مَن هي
story-told-by-hint = مثل: أم لثلاثة أطفال. لا تذكر اسمًا أبدًا.
story-words = القصة
story-about-hint = بكلمات صاحبها نفسه إن استطعت. لا تذكر الأسماء ولا المدرسة ولا الشارع ولا أي شيء آخر يدل على أحد.
story-more-at = العنوان على الإنترنت لفيلم أو صفحة عنها
story-more-at-hint = يبدأ بـ ⁦https://⁩
story-more = المزيد منها
story-consent = هل وافق من تحكي عنه
story-name = من وافق
story-name-hint = اسمه. لا يقرؤه إلا مؤسستك. اتركه فارغًا إن كانت لا تحكي عن أحد.
story-name-missing = اكتب من وافق، في 200 حرف على الأكثر.
story-named = هنا اسم من وافق. احذفه.
story-as = بأي صفة
story-as-themselves = عن نفسه
story-as-parent = بصفة أب أو أم، والطفل يريد ذلك أيضًا
story-how = كيف
story-how-writing = كتابةً
story-how-spoken = شفهيًا، ودوّنت أنت ذلك
story-agreed-on = يوم الموافقة
story-agreed-on-hint = مثل 31/3/2026.
story-agreed-on-fault = اكتب يوم الموافقة، مثل 31/3/2026. لا يمكن أن يكون في المستقبل.
story-consent-until = لأي مدة
story-consent-until-hint = آخر يوم، مثل 31/3/2027. من اليوم التالي لا تعود القصة تُعرض في أي مكان.
story-until-past = مضى هذا اليوم. يجب أن تكون الموافقة ما زالت سارية.
story-until-far = { $n ->
    [zero] لا أحد يوافق لأكثر من { $n } سنة دفعة واحدة. اكتب يومًا أقرب.
    [one] لا أحد يوافق لأكثر من سنة دفعة واحدة. اكتب يومًا أقرب.
    [two] لا أحد يوافق لأكثر من سنتين دفعة واحدة. اكتب يومًا أقرب.
    [few] لا أحد يوافق لأكثر من { $n } سنوات دفعة واحدة. اكتب يومًا أقرب.
    [many] لا أحد يوافق لأكثر من { $n } سنة دفعة واحدة. اكتب يومًا أقرب.
   *[other] لا أحد يوافق لأكثر من { $n } سنة دفعة واحدة. اكتب يومًا أقرب.
}
story-contact = طريقة التواصل معه
story-contact-hint = بريد إلكتروني أو رقم هاتف، إن شاء. يصله رابط يسحب به القصة.
story-told-until = من تحكي عنه القصة وافق عليها حتى { $day }.
story-is-over = لم تعد تُحكى
story-gone = قصة لم تعد تُحكى
story-over-on = انتهت في
story-link = الرابط لمن وافق
story-link-words = أعطه لمن وافق. يعرض القصة، ولا يطلب كلمة سر، وبه تُسحب القصة.
story-longer = وافق لمدة أطول
story-longer-words = اسأل مرة أخرى قبل أن تكتب يومًا أبعد.
story-end = لم يعد يريد أن تُحكى
story-take-back = اسحبها من كل مكان
story-own-rule = عندما تضغط تختفي فورًا من كل صفحة وقائمة وبحث ويوم مضى. ويبقى في التقارير المنشورة سطر يقول إن شيئًا سُحب ومتى. ومن نسخها من قبل قد تبقى عنده.
story-own-title = قصتك
story-own-words = وافقت على أن يُحكى هذا حتى { $day }.
story-own-over = لم يعد هذا يُحكى.
story-own-over-on = لم يعد هذا يُحكى. انتهى في { $day }، ومُحي اسمك.
story-done-told = نُشرت. أعطِ الرابط أدناه لمن وافق.
story-done-longer = تم الحفظ.
story-done-ended = اختفت من كل مكان، ومُحي الاسم.
campaigns-none = لا توجد حملة بعد.
campaign-copy = انسخ هذه الكلمات واستعملها كما هي.
campaign-checked = راجعها في { $day } شخص يتكلم هذه اللغة
waits-consent = { $n ->
    [zero] لا قصص تنتهي الموافقة عليها بعد أقل من شهر
    [one] قصة واحدة تنتهي الموافقة عليها بعد أقل من شهر
    [two] قصتان تنتهي الموافقة عليهما بعد أقل من شهر
    [few] { $n } قصص تنتهي الموافقة عليها بعد أقل من شهر
    [many] { $n } قصة تنتهي الموافقة عليها بعد أقل من شهر
   *[other] { $n } قصة تنتهي الموافقة عليها بعد أقل من شهر
}
may-story-tell = حكاية قصص بموافقة من تحكي عنهم، وإنهاؤها
letter-story-kept = موافقة على قصة
mail-story-kept-subject = ما وافقت عليه
mail-story-kept-text =
    وافقت على أن يُحكى شيء. تعرضه هذه الصفحة، وبها تسحبه في أي وقت. لا تطلب كلمة سر، فاحتفظ بالرابط لنفسك:

    { $link }
mail-story-kept-short = { $place }: ما وافقت عليه، وكيف تسحبه: { $link }
letter-story-ends = ما تمت الموافقة عليه ينتهي قريبًا
mail-story-ends-subject = اسأل مرة أخرى: { $reference }
mail-story-ends-text =
    ما وافق عليه أحدهم ينتهي خلال شهر، وتنتهي معه قصة لمؤسستك. اسأل مرة أخرى، أو دعه ينتهي. تقول هذه الصفحة حتى متى:

    { $link }
mail-story-ends-short = { $place }: ما وافق عليه أحدهم ينتهي خلال شهر: { $link }
act-story-end = انتهت قصة
found-story_consent = من وافق على قصة
goes-story_consent = يذهب الاسم وطريقة الاتصال. وتبقى القصة حتى تُسترد: أنهِها أولًا إن كان هذا ما يريدونه.
story-about-somebody = يُحكى هنا عن أحد. قل إنه وافق، أو احذف صاحب القصة.
story-no-name = هذه كلمة، وليست اسم أحد
job-of-story-clock = إنهاء القصص التي لم يعد أحد يوافق عليها
job-of-story-ask = السؤال من جديد قبل أن تنتهي الموافقة على قصة
