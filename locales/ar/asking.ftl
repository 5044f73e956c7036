# Writing the questions of a survey, and its words in each language, in the browser.
ask-blank = ابدأ بلا مصنف
ask-blank-intro = اكتب الأسئلة هنا واحدًا بعد آخر، أو خذها من مصنف أدناه.
ask-none = لا توجد أسئلة حتى الآن.
ask-new = أضف سؤالًا
ask-change = غيّر سؤالًا
ask-question = السؤال
ask-question-missing = اكتب السؤال.
ask-hint = جملة تحته
ask-hint-hint = ما يساعد على فهمه، إن وُجد.
ask-kind = كيف يُجاب عنه
ask-kind-missing = اختر كيف يُجاب عنه.
ask-kind-one = خيار واحد من عدة خيارات
ask-kind-several = أي عدد من عدة خيارات
ask-kind-number = رقم
ask-kind-text = بكلماتهم، ويقرؤها أولًا مسؤول الحماية (safeguarding)
ask-kind-note = لا شيء: يُقرأ فقط
ask-choices = ما يمكن اختياره
ask-choices-hint = سطر لكل خيار. من يصحّح سطرًا في مكانه يصحّح كلماته؛ والسطر في مكان آخر خيار آخر.
ask-choices-missing = اكتب خيارين على الأقل، سطرًا لكل خيار.
ask-choices-twice = خياران متطابقان. اكتب كل خيار مرة واحدة.
ask-required = تجب الإجابة عنه
ask-relevant = متى يُسأل
ask-relevant-fault = اختر إحدى الإجابات عن سؤال سابق، أو «دائمًا».
ask-always = دائمًا
ask-when = عندما تكون الإجابة عن «{ $question }» هي «{ $words }»
ask-keep = احفظ السؤال
ask-keep-another = احفظه واكتب سؤالًا آخر
ask-up = إلى أعلى
ask-down = إلى أسفل
ask-remove = أزل هذا السؤال
wording-write = الكلمات بـ: { $words }
wording-begin = اكتب كلماتها
wording-another = لغة أو نسخة أخرى
wording-intro = بجانب كل نص من اللغة الأولى اكتب كيف يُقال هنا. ما هو فارغ لم يُكتب بعد. ويدقّقه إنسان قبل أن يُسأل به أحد.
wording-first = من هذه الكلمات تُصنع الكلمات الأخرى. إذا غيّرتها تذكر اللغات الأخرى أنها أقدم، إلى أن يدقّقها أحد مرة أخرى.
wording-keep = احفظ هذه الكلمات
wording-missing = اكتب هذا النص: منه تُصنع النصوص الأخرى.
wording-incomplete = { $n ->
    [zero] لا ينقص أي نص في هذه اللغة.
    [one] ينقص في هذه اللغة نص واحد. اكتبه أولًا.
    [two] ينقص في هذه اللغة نصان. اكتبهما أولًا.
    [few] تنقص في هذه اللغة { $n } نصوص. اكتبها أولًا.
    [many] ينقص في هذه اللغة { $n } نصًا. اكتبها أولًا.
   *[other] ينقص في هذه اللغة { $n } نص. اكتبها أولًا.
}
survey-figures = كأرقام لأحد المقاييس
survey-figures-intro = نسبة من أعطوا إجابة واحدة، دورةً بعد دورة، مع عدد من أجابوا ومدى التأكد منها، في ملف. أرسله إلى حيث تُدخل الأرقام، ثم ينشره أمين البيانات.
survey-figures-get = احصل على الملف
survey-figures-answer = أي إجابة
survey-figures-period = إلى أي فترة تعود كل دورة
survey-figures-year = السنة التي أُغلقت فيها
survey-figures-school-year = السنة الدراسية التي أُغلقت فيها
survey-figures-quarter = الربع الذي أُغلقت فيه
survey-figures-no-measure = اختر مقياسًا من الخطة.
survey-figures-no-answer = اختر إجابة منشورة.
ask-gone = أزال شخص آخر هذا السؤال. ما كتبته موجود هنا؛ وإن حفظته صار سؤالًا جديدًا في النهاية.
survey-done-words = حُفظت الكلمات.
survey-last-nothing = لم تُجب عن شيء بعد، فلا شيء يُرسل. ارجع، أو أغلق هذه الصفحة.
