# What members of a body rank
table-rankings = ما يضعه الأعضاء أولًا
intro-rankings = ما يضعه أعضاء منتدى أو مجلس أو مجموعة شباب أولًا في خطة.
count-rankings = { $n ->
    [zero] لا ترتيب
    [one] ترتيب واحد
    [two] ترتيبان
    [few] { $n } ترتيبات
    [many] { $n } ترتيبًا
   *[other] { $n } ترتيب
}
kind-ranking = ترتيب
table-ranking_items = ما يُرتَّب، وكيف جاءت النتيجة
intro-ranking_items = الأولويات أو الإجراءات التي يرتبها الأعضاء، ونقاطها ومراكزها بعد العد.
count-ranking_items = { $n ->
    [zero] لا شيء يُرتَّب
    [one] شيء واحد يُرتَّب
    [two] شيئان يُرتَّبان
    [few] { $n } أشياء تُرتَّب
    [many] { $n } شيئًا يُرتَّب
   *[other] { $n } شيء يُرتَّب
}
kind-ranking-item = شيء يُرتَّب
col-question = ما يُسأل عنه الأعضاء
col-ranks = ما الذي يُرتَّب
col-closes = مفتوح حتى
col-result = هل شارك عدد كافٍ
col-counted = يوم العد
col-members = الأعضاء الذين كان يمكنهم المشاركة
col-taken_part = الأعضاء الذين شاركوا
col-ranking = الترتيب
col-item = ما رُتِّب
col-points = النقاط
choice-priorities = الأولويات
choice-actions = الإجراءات
choice-counted = تم العد
choice-too-few = شارك عدد قليل جدًا
rankings-own = ما الذي ينبغي أن يأتي أولًا؟
rankings-own-about = قل ما هو الأهم لك في خطة.
rankings-own-intro = تختار ما ينبغي أن يأتي أولًا وثانيًا وهكذا. تُعد اختيارات مجموعتك كلها معًا.
rankings-none = لا شيء للترتيب الآن.
rankings-results = نتائج الترتيبات الأخرى
ranking-you = أنت
ranking-done = اخترت
ranking-to-do = ينتظر اختيارك
ranking-done-sent = حُفظ. يمكنك تغييره حتى الإغلاق.
ranking-done-back = سُحب. لن يُعد منه شيء.
ranking-closed = أُغلق هذا. لا يمكن تغيير شيء بعد الآن.
ranking-result-way = انظر ما نتج عنه
ranking-about-way = اقرأ عن هذا الترتيب
ranking-until = يمكنك الاختيار وتغيير اختيارك حتى نهاية { $day }.
ranking-own-private = لا يرى أحد غيرك ما تختاره. عند الإغلاق تُعد الاختيارات كلها معًا، ويُحذف اختيارك.
ranking-place-1 = الاختيار الأول
ranking-place-2 = الاختيار الثاني
ranking-place-3 = الاختيار الثالث
ranking-place-4 = الاختيار الرابع
ranking-place-5 = الاختيار الخامس
ranking-nothing = لم يُختر شيء
ranking-save = احفظ اختياري
ranking-saved = ما هو محفوظ
ranking-unknown-fault = اختر شيئًا من القائمة.
ranking-twice-fault = اخترت «{ $words }» من قبل. اختر كل شيء مرة واحدة فقط.
ranking-gap-fault = اخترت شيئًا أسفل هذا. اختر شيئًا هنا أيضًا.
ranking-empty-fault = اختر على الأقل ما ينبغي أن يأتي أولًا.
ranking-changed = غيّرت هذا في مكان آخر في هذه الأثناء. ما اخترته هنا ما زال في النموذج، وما هو محفوظ تجده أدناه.
rankings-manage = ترتيبات المنتديات والمجموعات
rankings-manage-about = اسأل أعضاء منتدى أو مجلس أو مجموعة شباب عما ينبغي أن يأتي أولًا في خطة.
rankings-manage-none = لم يُطلب من أحد ترتيب شيء بعد.
ranking-open = افتح ترتيبًا
ranking-open-intro = سيرى الجميع أن هذا يُسأل عنه. الأعضاء وحدهم يرتبون، ولا يرى أحد ما اختاره واحد منهم.
ranking-look = لم يُسأل أحد بعد. اقرأه كما سيقرؤه الأعضاء، ثم افتحه.
ranking-asked = من يُسأل
ranking-asked-n = { $n ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضوًا
   *[other] { $n } عضو
}
ranking-priorities-of = أولويات: { $words }
ranking-actions-of = إجراءات: { $words }
ranking-title-hint = مثل: ما يضعه المنتدى أولًا.
ranking-question-hint = بكلمات بسيطة، مثل: ما الذي يساعد أسرتك أكثر؟ اختر حتى خمسة.
ranking-closes-hint = آخر يوم يمكن للأعضاء أن يختاروا فيه. يُعد في الليلة التي تليه.
ranking-what-fault = اختر ما فيه شيئان على الأقل للترتيب.
ranking-body-fault = اختر من يُسأل أعضاؤه.
ranking-title-fault = اكتب عنوانًا قصيرًا.
ranking-question-fault = اكتب ما يُسأل عنه الأعضاء.
ranking-closes-fault = اكتب يومًا هو اليوم أو بعده.
ranking-is-open = مفتوح
ranking-to-count = مغلق، ولم يُعد بعد
ranking-so-far = اختار حتى الآن { $n } من { $all }.
ranking-few-members = عدد الأعضاء بحسب أدوارهم: { $n }. تُعرض النتيجة إذا شارك { $least } أو أكثر.
ranking-close = أغلقه الآن وعُدّ
ranking-close-intro = يُعد ما اختاره كل عضو ثم يُحذف. لا يمكن التراجع عن ذلك.
ranking-withdraw = اسحبه
ranking-withdraw-intro = ينتهي بلا نتيجة، ويُحذف ما اختاره الأعضاء.
ranking-done-opened = فُتح. يجده الأعضاء حيث يبدأ عملهم.
ranking-done-closed = تم العد. حُذف ما اختاره كل عضو.
ranking-done-withdrawn = سُحب. حُذف ما اختاره الأعضاء.
ranking-changed-meanwhile = تغيّر هذا في هذه الأثناء. انظر إليه من جديد.
ranking-together = ما يضعونه معًا أولًا
rankings-heading = ما يضعه الأعضاء أولًا
ranking-tied = متساوٍ مع غيره
ranking-how = كيف يُعد، ولماذا لا يُعرف أحد
ranking-rule = لكل واحد أن يختار حتى خمسة. للاختيار الأول 5 نقاط، وللثاني 4، وللثالث 3، وللرابع 2، وللخامس 1؛ وتُجمع نقاط الأعضاء كلهم. تساوي النقاط يعني المركز نفسه. يُحذف من اختار ماذا عند العد، وإذا شارك أقل من { $least } فلا تُحفظ أرقام ولا تُعرض.
ranking-source = وصف جان شارل دو بوردا العد بنقاط للمراكز في باريس عام 1781. نحن نعد المراكز الخمسة الأولى فقط.
ranking-public-open = يمكن لأعضاء { $words } ترتيب هذه حتى { $day }. تُعرض النتيجة بعد ذلك.
ranking-public-counted = شارك { $n } من { $all } من أعضاء { $words }. تم العد في { $day }.
ranking-public-few = شارك أقل من { $least } من أعضاء { $words }، لذلك لا تُعرض نتيجة. أُغلق في { $day }.
waits-rankings = { $n ->
    [zero] لا ترتيب ينتظر
    [one] ترتيب واحد ينتظر ردك
    [two] ترتيبان ينتظران ردك
    [few] { $n } ترتيبات تنتظر ردك
    [many] { $n } ترتيبًا تنتظر ردك
   *[other] { $n } ترتيب تنتظر ردك
}
act-ranking-answer = رتّب بصفته عضوًا
act-ranking-back = سحب ترتيبه
act-ranking-close = عدّ ترتيبًا
act-ranking-open = فتح ترتيبًا
act-ranking-withdraw = سحب ترتيبًا مفتوحًا
may-ranking-answer = ترتيب ما يُعرض، بصفة عضو، وتغيير ذلك وسحبه.
ranking-choose-from = ما يمكنك الاختيار منه
job-of-rankings-close = عدّ الترتيبات التي أُغلقت، وحذف ما اختاره كل عضو
