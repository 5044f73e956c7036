# Surveys: for whoever answers, and for whoever writes them.
table-surveys = استبيانات
intro-surveys = ما يُسأل عنه الأطفال والشباب والأسر، ومن يسأل، وما يُفعل بالإجابات.
count-surveys = { $n ->
    [zero] استبيان
    [one] استبيان واحد
    [two] استبيانان
    [few] { $n } استبيانات
    [many] { $n } استبيانًا
   *[other] { $n } استبيانًا
}
kind-survey = استبيان
col-series = اسم السلسلة
col-wave = الدورة
col-audience = من يُسأل
col-promise = ما سنفعله بالإجابات
col-by = وسيلة الإجابة
col-first_day = أول يوم
col-last_day = آخر يوم
choice-link = الرابط: يمكن لأي شخص الإجابة
choice-code = رمز
survey-have-code = لدي رمز
survey-all = كل الاستبيانات
survey-code-title = أجب برمز
survey-code = الرمز
survey-code-hint = 12 حرفًا ورقمًا، مثل { $words }. لا تهم الأحرف الكبيرة ولا المسافات.
survey-code-empty = اكتب الرمز الذي أُعطي لك.
survey-code-unknown = لا نعرف هذا الرمز. راجع كل حرف مرة أخرى، أو اسأل من أعطاك إياه.
survey-too-many = تُرسل من شبكتك إجابات كثيرة جدًا. حاول لاحقًا: تبقى إجاباتك في هذه الصفحة بضع ساعات.
survey-working = لم تُرسل إجاباتك بعد، ولم يضع شيء. ابق في هذه الصفحة: ستُرسل وحدها بعد لحظة.
survey-code-used = استُخدم هذا الرمز من قبل. كل رمز يعمل مرة واحدة.
survey-code-used-title = استُخدم هذا الرمز من قبل
survey-code-used-words = أرسل شخص إجابات بهذا الرمز منذ أن بدأت. لم تُحفظ إجاباتك. اطلب رمزًا آخر ممن أعطاك إياه.
survey-code-alone = رمزك يبيّن فقط أنه يمكنك الإجابة مرة واحدة. لا نعرف لمن هو.
survey-code-group = رمزك مخصص لـ: { $words }. تُحسب الإجابات بحسب هذه المجموعة. لا نعرف لمن الرمز.
survey-continue = متابعة
survey-back = رجوع
survey-begin = ابدأ
survey-send = أرسل إجاباتي
survey-again = ابدأ من جديد
survey-not-yet = يُفتح هذا الاستبيان في { $day }.
survey-over = أُغلق هذا الاستبيان في { $day }. شكرًا لأنك أردت الإجابة.
survey-about-link = عن هذا الاستبيان
survey-until = يمكنك الإجابة حتى { $day }.
survey-wording = بأي صيغة؟
survey-promise-heading = ما سنفعله بالإجابات
survey-kept-heading = ما يُحفظ وما لا يُحفظ
survey-kept = نحفظ ما تختاره، والصيغة التي سُئلت بها.
survey-not-kept = لا نحفظ اسمك ولا الوقت ولا جهازك ولا شبكتك. تُخلط الإجابات بغيرها قبل عدّها. لا يُحفظ شيء قبل أن تضغط «أرسل».
survey-cannot = لا يمكننا سحب ما أرسلته لأننا لا نستطيع العثور عليه. ولا نستطيع العثور عليك لمساعدتك. وقد يخمّن من يعرفك جيدًا أي الإجابات لك إذا كان قليلون مثلك، لذلك لا تُعرض الأعداد الصغيرة أبدًا.
survey-not-defended = ما لا نحمي منه: من ينظر إلى شاشتك؛ ومن يشغّل النظام وينسخه وأنت تجيب؛ وما يحفظه جهازك نفسه. ومن لديه قائمة الرموز يرى أيها استُخدم، لكن لا يرى ما أُجيب به.
survey-your-choice = لست مضطرًا إلى المشاركة. يمكنك ترك ما لا تريد قوله، والتوقف في أي وقت.
survey-late = استغرق هذا وقتًا طويلًا
survey-late-words = لم يعد يمكن إرسال ما بدأته: يُنتظر أربع ساعات، ولم يُحفظ منه شيء. يمكنك البدء من جديد.
survey-progress = السؤال { $have } من { $all } على الأكثر
survey-several = اختر كل ما ينطبق عليك.
survey-older = دُقّقت هذه الكلمات قبل آخر تغيير في النص الإنجليزي.
survey-fault-missing = اختر إحدى الإجابات.
survey-fault-number-missing = اكتب رقمًا.
survey-fault-whole = اكتب رقمًا صحيحًا، مثل 12.
survey-fault-number = اكتب رقمًا، مثل 2.5.
survey-fault-refused = لا يمكن أن تكون هذه الإجابة صحيحة. راجعها.
survey-last = أرسل إجاباتك
survey-last-count = { $n ->
    [zero] لم تجب عن أي سؤال.
    [one] أجبت عن سؤال واحد.
    [two] أجبت عن سؤالين.
    [few] أجبت عن { $n } أسئلة.
    [many] أجبت عن { $n } سؤالًا.
   *[other] أجبت عن { $n } سؤالًا.
}
survey-last-words = ما زال بإمكانك الرجوع وتغييرها. وبعد إرسالها لا يستطيع أحد العثور عليها لتغييرها.
survey-wait = كثيرون يرسلون إجاباتهم الآن
survey-wait-words = { $n ->
    [zero] لم تُرسل إجاباتك بعد، ولم يضع شيء. اضغط الآن «أرسل إجاباتي».
    [one] لم تُرسل إجاباتك بعد، ولم يضع شيء. انتظر ثانية واحدة ثم اضغط «أرسل إجاباتي».
    [two] لم تُرسل إجاباتك بعد، ولم يضع شيء. انتظر ثانيتين ثم اضغط «أرسل إجاباتي».
    [few] لم تُرسل إجاباتك بعد، ولم يضع شيء. انتظر { $n } ثوانٍ ثم اضغط «أرسل إجاباتي».
    [many] لم تُرسل إجاباتك بعد، ولم يضع شيء. انتظر { $n } ثانية ثم اضغط «أرسل إجاباتي».
   *[other] لم تُرسل إجاباتك بعد، ولم يضع شيء. انتظر { $n } ثانية ثم اضغط «أرسل إجاباتي».
}
survey-trap = اترك هذا فارغًا
survey-thanks = شكرًا لك
survey-thanks-words = أُرسلت إجاباتك.
survey-thanks-again = كانت إجاباتك قد أُرسلت من قبل، وتُحسب مرة واحدة.
survey-next-person = للشخص التالي
survey-answer = أجب عن هذا الاستبيان
survey-answer-code = أجب برمزك
survey-state-ahead = يُفتح في { $day }.
survey-state-open = مفتوح حتى { $day }.
survey-state-closed = أُغلق في { $day }.
survey-questions = كل الأسئلة
survey-questions-of = كل الأسئلة: { $words }
survey-sometimes = يُسأل فقط بعد إجابات معينة.
surveys-manage = استبيانات: كتابة وفتح
surveys-manage-intro = الاستبيانات التي فُتحت، والتي تُكتب.
surveys-manage-about = اكتب استبيانًا أو خذه من مصنف، ودع لغاته تُدقَّق، وافتحه، وأنشئ رموزًا.
surveys-none = لا يوجد أي منها بعد.
survey-untitled = استبيان بلا عنوان
survey-is-draft = قيد الكتابة
survey-is-ahead = سيُفتح لاحقًا
survey-is-open = مفتوح
survey-is-closed = مغلق
survey-new = استبيان جديد
survey-new-intro = اكتب الأسئلة في مصنف إكسل بصيغة XLSForm. في القالب الأعمدة وثلاثة مقاييس وقوائم منسدلة.
survey-template = احصل على مصنف فارغ
survey-template-words = استبيان: صف في ورقة survey لكل سؤال، وورقة choices لما يمكن اختياره.
survey-file = المصنف
survey-file-hint = مصنف إكسل (‎.xlsx) فيه الورقتان survey وchoices.
survey-new-button = دقّق المصنف وابدأ مسودة
survey-no-file = لم يُختر ملف.
survey-no-file-do = اختر المصنف.
survey-faults = ما يجب تصحيحه في المصنف
survey-faults-n = { $n ->
    [zero] لا خطأ في المصنف.
    [one] في المصنف خطأ واحد. لم يُغيَّر شيء.
    [two] في المصنف خطآن. لم يُغيَّر شيء.
    [few] في المصنف { $n } أخطاء. لم يُغيَّر شيء.
    [many] في المصنف { $n } خطأ. لم يُغيَّر شيء.
   *[other] في المصنف { $n } خطأ. لم يُغيَّر شيء.
}
survey-fault-sheet = الورقة
survey-fault-row = الصف
survey-fault-column = العمود
survey-fault-what = ما الخطأ
survey-fault-do = ما العمل
survey-save = احفظ المسودة
survey-open = افتح الاستبيان
survey-draft-intro = لا يرى هذه المسودة إلا من يكتب الاستبيانات. عندما تفتح الاستبيان يستطيع الجميع قراءة ما هنا وكل الأسئلة. وتبقى الأسئلة كما هي، ويمكن تصحيح كلماتها فقط.
survey-series-hint = إذا كان يتكرر، مثل Pupil Attitude Survey: تقف نتائج كل الدورات جنبًا إلى جنب.
survey-wave-hint = مثل 2026.
survey-audience-hint = مثل: تلاميذ الصفوف 5 و6 و8 و10.
survey-about-hint = عمّ يسأل ولماذا، بكلمات يفهمها من يُسأل.
survey-promise-hint = ما سيُفعل بالإجابات، ومن يفعله ومتى. يُقال هذا قبل السؤال الأول.
survey-first_day-hint = أول يوم يمكن الإجابة فيه.
survey-last_day-hint = آخر يوم يمكن الإجابة فيه.
survey-day-fault = اكتب يومًا، مثل 31/3/2027.
survey-title-missing = اكتب اسم الاستبيان.
survey-about-missing = اكتب عمّ يسأل ولماذا.
survey-promise-missing = اكتب ما سيُفعل بالإجابات.
survey-by-missing = اختر هل تكون الإجابة بالرابط أم برمز.
survey-first_day-missing = اكتب أول يوم.
survey-last_day-missing = اكتب آخر يوم.
survey-closes-before = آخر يوم قبل أول يوم.
survey-closes-past = انقضى آخر يوم. اختر يومًا لم يأت بعد.
survey-bones-fault = ما دام الاستبيان مفتوحًا لا يمكن إلا تصحيح كلمات أسئلته. في هذا المصنف تختلف أشياء أخرى: أسماء أو أنواع أو رموز أو شروط أو ما تجب الإجابة عنه. لم يُغيَّر شيء.
survey-done-kept = حُفظت المسودة.
survey-done-checked = سُجّلت اللغة على أنها مدقّقة.
survey-done-opened = فُتح الاستبيان.
survey-done-corrected = أُخذت الأسئلة من المصنف.
survey-done-day = غُيّر آخر يوم.
survey-done-removed = أُهملت المسودة.
survey-remove = أهمل هذه المسودة
survey-public = صفحته العامة
survey-kiosk = افتحه لشخص بعد آخر على هذا الجهاز
survey-last-day = آخر يوم
survey-last-day-button = غيّر آخر يوم
survey-last-day-hint = لإغلاقه فورًا اكتب تاريخ الأمس، لكن ليس في يومه الأول. والاستبيان الذي أُغلق يبقى مغلقًا.
survey-last-day-fault = اكتب يومًا ابتداءً من الأمس، ليس قبل أول يوم؛ والاستبيان الذي أُغلق يبقى مغلقًا.
survey-another-file = كل ما يلي كما هو في المصنف.
survey-another-button = خذ الأسئلة من مصنف آخر
survey-wordings = اللغات والنسخ
survey-wordings-intro = لا يُسأل الناس إلا بكلمات دقّقها إنسان.
survey-checked = التدقيق
survey-checked-by = { $words }، { $day }
survey-wording-first = كُتبت أولًا
survey-wording-checked = مدقّقة: يمكن للناس اختيارها
survey-wording-older = مدقّقة لكنها أقدم من الأولى: يمكن للناس اختيارها ويُخبرون بذلك
survey-wording-unchecked = غير مدقّقة: لا يُسأل بها أحد
survey-check-by = من دقّقها
survey-check-hint = مثل: معلم يتحدث بها في البيت. يستطيع كل من يكتب الاستبيانات قراءة هذا.
survey-check-button = سجّل أنها دُقّقت
survey-check-fault = اكتب من دقّقها.
survey-codes = الرموز
survey-codes-intro = يبيّن الرمز أن شخصًا ما يمكنه الإجابة. يُعرض مرة واحدة عند إنشائه؛ وبعد ذلك لا نستطيع نحن قراءته. وإذا كانت الرموز قليلة لا يُذكر كم استُخدم منها.
survey-codes-none = لا يوجد أي منها بعد.
survey-group = المجموعة
survey-group-hint = تُحسب الإجابات بحسبها، مثل: Year 6. اتركها فارغة إن لم تكن. ولا تُميَّز مجموعة إجاباتها أقل من عشر.
survey-group-fault = اكتب المجموعة في 80 حرفًا على الأكثر.
survey-no-group = بلا مجموعة
survey-code-kind = لمن
survey-code-each = رمز لكل شخص
survey-code-shared = رمز واحد لصف أو مجموعة كاملة
survey-code-count = كم رمزًا
survey-code-used-count = المستخدم، مقرّبًا إلى 5 نزولًا
survey-code-count-fault = اكتب رقمًا صحيحًا من 1 إلى { $most }.
survey-codes-button = أنشئ رموزًا
survey-codes-csv = أنشئ رموزًا في ملف (CSV)
survey-codes-once = اطبع هذه الرموز أو انسخها الآن. لن تُعرض مرة أخرى.
survey-address = أين يُكتب
may-survey-ask = كتابة الاستبيانات وتدقيق لغاتها وفتحها وإغلاقها وإنشاء الرموز.
act-survey-check = سجّل أن لغة استبيان دُقّقت
act-survey-codes = أنشأ رموزًا لاستبيان
act-survey-correct = صحّح كلمات استبيان مفتوح
act-survey-day = غيّر آخر يوم لاستبيان
act-survey-draft = كتب مسودة استبيان
act-survey-open = فتح استبيانًا
act-survey-remove = أهمل مسودة استبيان
detail-language = اللغة
detail-by = ما يُميَّز به
detail-count = العدد
col-results = نشر النتائج
survey-wording-which = اللغة أو النسخة
survey-results = النتائج
survey-results-of = النتائج: { $words }
survey-results-day = نُشرت في { $day }.
survey-results-intro = اختر بماذا تُميَّز الإجابات قبل أن تراها. يُفعل هذا مرة واحدة: من ينظر بطريقة ثم بأخرى قد يستنتج أعدادًا صغيرة. وهي مخفية عنك أيضًا.
survey-results-look = هذا ما سيقرؤه الجميع بعد أن تنشره.
survey-results-count = عُدّ الإجابات
survey-results-publish = انشر هذه النتائج
survey-results-published = نُشرت النتائج.
survey-results-wait = ما زالت آخر الإجابات تُخلط. عد بعد عشر دقائق.
survey-results-few = أجاب أقل من { $n } أشخاص، فلا يمكن عرض شيء.
survey-results-refused = لو عُرضت هذه الجداول معًا لكشفت أعدادًا صغيرة. احذف إحدى طرق التمييز وعُدّ مرة أخرى.
survey-results-how = لأقل من { $n } إجابات لا يُعرض شيء. تُخفى الأعداد من 0 إلى 5 ومعها غيرها حتى لا يُستنتج أي منها. ويبيّن المدى المرجّح مدى دقة النسبة: الصدفة وحدها تحركها ضمنه في 95 من 100 حالة.
survey-answers-n = { $n ->
    [zero] لم يُرسل أي استبيان.
    [one] أُرسل استبيان واحد.
    [two] أُرسل استبيانان.
    [few] أُرسلت { $n } استبيانات.
    [many] أُرسل { $n } استبيانًا.
   *[other] أُرسل { $n } استبيانًا.
}
survey-answered-n = { $n ->
    [zero] لم يجب أحد
    [one] أجاب واحد
    [two] أجاب اثنان
    [few] أجاب { $n }
    [many] أجاب { $n }
   *[other] أجاب { $n }
}
survey-answered-hidden = عدد من أجاب مخفي.
survey-several-said = كان يمكنهم اختيار أكثر من إجابة.
survey-said = الإجابة
survey-count = العدد
survey-between = المدى المرجّح
survey-hidden = مخفي
survey-no-answer = لم يجب
survey-version-standard = عادية
survey-by-people = بحسب المجموعة
survey-by-language = بحسب لغة الإجابة
survey-by-version = بحسب نسخة الإجابة
survey-by-question = بحسب إجابتهم عن: { $words }
act-survey-publish = نشر نتائج استبيان
survey-leave-out = اترك هذا
survey-help = إذا كان هناك ما ليس على ما يرام، أو احتجت إلى التحدث مع أحد
survey-kiosk-hint = سجّل الخروج على ذلك الجهاز أولًا، حتى لا يصل أحد إلى صفحاتك.
survey-codes-of = رموز: { $words }
act-survey-count = عدّ إجابات استبيان
paper-title = أدخل نماذج من الورق
paper-intro = أدخل ما هو مكتوب على الورق، نموذجًا بعد آخر. يُحفظ كل نموذج كأنه أُرسل، ويُخلط بغيره، ولا يمكن العثور عليه مرة أخرى. يُسجَّل أنك أدخلت نموذجًا، ولا يُسجَّل ما فيه.
paper-wording = الورق مكتوب بـ: { $words }
paper-keep = احفظ هذا النموذج واعرض نموذجًا فارغًا
paper-group-hint = مثل: Year 6. تبقى للنموذج التالي.
paper-nothing = لا شيء
paper-fault = انظر إلى هذه الإجابة مرة أخرى، فهي غير ممكنة: { $words }
paper-empty = لم يُدخل شيء.
paper-done = { $n ->
    [zero] لم يُحفظ أي نموذج.
    [one] حُفظ نموذج واحد.
    [two] حُفظ نموذجان.
    [few] حُفظت { $n } نماذج.
    [many] حُفظ { $n } نموذجًا.
   *[other] حُفظ { $n } نموذج.
}
act-survey-paper = أدخل نموذجًا من الورق
survey-code-receipt = هذا إيصال لما كتبته، وليس رمزًا لاستبيان.
survey-more = المزيد عن هذا، للكبار
survey-not-defended-heading = ما لا نحمي منه
survey-waves = كل جولات هذه السلسلة جنبًا إلى جنب
survey-waves-of = كل الجولات جنبًا إلى جنب: { $words }
survey-waves-intro = أسئلة طُرحت في أكثر من جولة، كنسبة مئوية ممن أجابوا، مع المدى المرجّح. حيث لا يلتقي مديان يكون الفرق أكبر من الصدفة. تسأل كل جولة أناسًا آخرين، وقد تكون صياغة السؤال تحسنت.
survey-fault-or-leave-out = اختر إجابة، أو اضغط «اترك هذا».
survey-fault-number-or-leave-out = اكتب رقمًا، أو اضغط «اترك هذا».
survey-asked-in = يُسأل بـ:
survey-can-be-heard = بعضه يمكن سماعه.
