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
    [one] ينقص في هذه اللغة نص واحد: { $words }. اكتبه أو أحضر صوته أولًا.
    [two] ينقص في هذه اللغة نصان، منهما { $words }. اكتبهما أو أحضر صوتيهما أولًا.
    [few] تنقص في هذه اللغة { $n } نصوص، منها { $words }. اكتبها أو أحضر أصواتها أولًا.
    [many] ينقص في هذه اللغة { $n } نصًا، منها { $words }. اكتبها أو أحضر أصواتها أولًا.
   *[other] ينقص في هذه اللغة { $n } نص، منها { $words }. اكتبها أو أحضر أصواتها أولًا.
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

# The sounds in which a survey is spoken.
sounds-heading = أسئلة مسموعة
sounds-about = يمكن سماع الأسئلة والخيارات إلى جانب قراءتها. ولا يسمع الناس الصوت إلا بعد أن يستمع إليه شخص ما.
sounds-way = { $words }: يمكن سماع { $n } من { $all }
sounds-title = ما يُسمع بـ { $words }
sounds-intro = اختر لكل نص ملفًا صوتيًا يقرؤه فيه شخص ما: MP3 أو M4A أو Ogg كما تسجل الهواتف.
sounds-voice = يمكن التعرف على الشخص من صوته. استأذن من يتكلم، ولا تدع طفلًا يتكلم.
sounds-files = الملفات الصوتية
sounds-many = عدة ملفات معًا
sounds-many-hint = اختر كل الملفات المكتوبة أسماؤها أدناه. ويجد كل منها نصه باسمه.
sounds-is-none = لا صوت
sounds-is-missing = ليس هنا؛ واسم ملفه
sounds-is-waits = لم يستمع إليه أحد بعد: لا يسمعه الناس
sounds-is-heard = يمكن للناس سماعه
sounds-out = أزل هذا الصوت
sounds-keep = احفظ هذه الأصوات
sounds-nothing = اختر ملفًا صوتيًا أولًا.
sounds-heard = استمع
sounds-heard-words = استمع إلى كل صوت جديد أدناه واقرأ نصه. فإذا كانا متطابقين فاكتب من استمع.
sounds-heard-by = من استمع
sounds-heard-hint = اسم أو وظيفة، مثل «مترجم المدرسة».
sounds-heard-button = إنها تقول ما هو مكتوب
sounds-heard-fault = اكتب من استمع.
sounds-done-kept = حُفظت الأصوات. والآن يستمع إليها شخص ما.
sounds-done-heard = يمكن سماع الأصوات.
sounds-done-some = { $n ->
    [zero] لم يُحفظ أي صوت.
    [one] حُفظ صوت واحد. وتعذر حفظ غيره.
    [two] حُفظ صوتان. وتعذر حفظ غيرهما.
    [few] حُفظت { $n } أصوات. وتعذر حفظ غيرها.
    [many] حُفظ { $n } صوتًا. وتعذر حفظ غيرها.
   *[other] حُفظ { $n } صوت. وتعذر حفظ غيرها.
}
sounds-fault-kind = «{ $words }» ليس صوتًا تشغله الهواتف. احفظه بصيغة MP3 أو M4A.
sounds-fault-wave = «{ $words }» ملف WAV، وهو أكبر من أن يحمله هاتف. احفظه بصيغة MP3 أو M4A.
sounds-fault-large = «{ $words }» أكبر من { $n } ميغابايت. اختصر الكلام، أو احفظه بجودة أقل.
sounds-fault-name = «{ $words }» ليس اسم صوت مطلوب هنا. سمِّ الملف كما هو مكتوب أدناه، أو اختره بجانب نصه.
sounds-is-replaces = لم يستمع أحد إلى هذا بعد: وحتى ذلك الحين يسمع الناس السابق
sounds-shared = هذا الصوت لـ { $n } من النصوص.
sounds-answer-to = جواب عن: { $words }
sounds-done-out = أُزيلت الأصوات.
survey-another-words = خذ كلمات أفضل من مصنف آخر
survey-done-unchecked = حُفظت الكلمات. لغة أو نسخة كان يمكن اختيارها غابت حتى يراجعها شخص من جديد، والنص الذي تغير بلا صوت حتى يُستمع إليه: انظر أدناه.
heard-message-intro = الرسالة جزء من الخطة، ويقرؤها الجميع. يمكن أن تردّ عليها إجراءات.
words-done-message = صار جزءًا من هذه الرسالة.
words-done-apart = أُخذ من هناك. الرسالة تبقى في الخطة، ويظل الجميع يقرؤها.
words-done-asked = صار جزءًا من هذا السؤال.
