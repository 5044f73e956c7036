# What people write in their own words: for whoever writes, whoever reads, and whoever names themes.
col-survey = الاستبيان
words-about = يمكنك كتابة { $n } حرف على الأكثر. لا تكتب أسماء ولا عناوين ولا أرقام هواتف.
words-who-reads = { $n ->
    [zero] ما تكتبه يقرؤه إنسان. وما قد يتعلق بخطر يُقرأ خلال { $n } ساعة.
    [one] ما تكتبه يقرؤه إنسان. وما قد يتعلق بخطر يُقرأ خلال ساعة واحدة.
    [two] ما تكتبه يقرؤه إنسان. وما قد يتعلق بخطر يُقرأ خلال ساعتين.
    [few] ما تكتبه يقرؤه إنسان. وما قد يتعلق بخطر يُقرأ خلال { $n } ساعات.
    [many] ما تكتبه يقرؤه إنسان. وما قد يتعلق بخطر يُقرأ خلال { $n } ساعة.
   *[other] ما تكتبه يقرؤه إنسان. وما قد يتعلق بخطر يُقرأ خلال { $n } ساعة.
}
words-when = وقت القراءة:
words-no-finding = لا يستطيع أحد العثور عليك مما تكتبه.
words-kept-heading = إذا كتبت بكلماتك
words-kept = تسلك كلماتك طريقًا غير طريق إجاباتك. يقرؤها شخص واحد قبل أي شخص آخر، ويحذف منها الأسماء، ويمررها إلى من يعتني بالخطة. نحفظ وقت وصولها إلى أن تُقرأ. ولا شيء يربطها بإجاباتك الأخرى.
words-fault-missing = اكتب شيئًا.
words-fault-long = هذا طويل جدًا. اختصره إلى { $n } حرف على الأكثر. ما كتبته ما زال هنا.
words-too-long = هذا طويل جدًا. اختصره إلى { $n } حرف على الأكثر.
words-talk = أريد أن يتحدث معي أحد
words-talk-opens = (تُفتح صفحة جديدة؛ وتبقى إجاباتك هنا)
words-talk-now = لا يقرأ أحد هذا فورًا. إذا كنت في خطر الآن فاتصل بأحد هذه الأرقام.
words-talk-intro = ما تكتبه هنا يصل إلى شخص واحد عمله الحفاظ على سلامة الأطفال، وإلى من ينوب عنه. وهو منفصل عن إجاباتك.
words-talk-name = بماذا نناديك؟
words-talk-name-hint = لا يلزم أن يكون اسمك الحقيقي.
words-talk-reach = كيف يمكن التواصل معك؟
words-talk-reach-hint = رقم هاتف، أو عنوان بريد إلكتروني، أو أين يمكن العثور عليك في المدرسة.
words-talk-when = متى، وإلى ماذا ينبغي أن ننتبه؟
words-talk-when-hint = مثل: ليس في البيت، برسالة نصية فقط، بعد المدرسة.
words-talk-about = ما الموضوع؟
words-talk-about-hint = لست مضطرًا إلى قول ذلك.
words-talk-send = أرسل
words-talk-reach-missing = اكتب كيف يمكن التواصل معك. من دون ذلك لا يستطيع أحد العثور عليك.
words-talk-sent = وصلنا ما كتبته
words-talk-back = يمكنك إغلاق هذه الصفحة ومتابعة إجاباتك.
words-talk-full = يُرسل من شبكتك الآن أكثر من اللازم. من فضلك اتصل بأحد هذه الأرقام، أو حاول مرة أخرى لاحقًا.
words-receipt = احتفظ بهذا إن أردت أن تعرف ماذا نتج عنه
words-receipt-keep = انسخ الرمز بيدك أو التقط صورة له. من لديه الرمز يستطيع أن يرى ماذا نتج عما كتبته وأن يسحب كلماتك، ولا شيء غير ذلك. لا نستطيع أن نجد الرمز لك مرة أخرى.
words-receipt-picture = صورة يقرؤها الهاتف: العنوان ومعه رمزك
words-receipt-scan = أو وجّه هاتفًا إلى هذه الصورة.
words-receipt-title = ماذا نتج عما كتبته
words-receipt-intro = إذا كتبت شيئًا بكلماتك فقد أُعطيت رمزًا. نعرض ماذا نتج عما كتبته، ولا نعرض ما كتبته نفسه.
words-receipt-code = رمزك
words-receipt-hint = 12 حرفًا ورقمًا، مثل { $words }. لا تهم الأحرف الكبيرة ولا المسافات.
words-receipt-show = اعرض ماذا نتج عنه
words-receipt-empty = اكتب الرمز الذي احتفظت به.
words-receipt-unknown = لا نعرف شيئًا بهذا الرمز. راجع كل حرف مرة أخرى.
words-receipt-waits = ما كتبته موجود هنا. لم يقرأه أحد بعد.
words-receipt-back-heading = إذا غيّرت رأيك
words-receipt-back-words = يمكنك سحب كلماتك. عندئذ تُمحى هنا. وإن كُتبت منها رسالة فإن الرسالة تبقى في الخطة.
words-receipt-back = اسحب كلماتي
words-receipt-taken = مُحيت كلماتك.
words-receipt-taken-words = لم يعد أحد يستطيع قراءتها هنا.
words-fate-read = ما كتبته قرأه إنسان.
words-fate-names = لم يُمرَّر لأنه ذكر اسم شخص.
words-fate-recognised = لم يُمرَّر لأنه كان يمكن أن يُعرف منه شخص.
words-fate-other-person = لم يُمرَّر لأنه كان عن حياة شخص آخر.
words-fate-off-topic = لم يُمرَّر لأنه كان عن شيء آخر.
words-fate-hurtful = لم يُمرَّر لأنه قد يؤذي أحدًا.
words-fate-taken-back = أنت سحبته.
words-fate-themes = حُسب مع كلمات أخرى كانت عن: { $words }
words-fate-no-message = لم تُكتب منه رسالة في الخطة حتى الآن.
words-fate-message = أصبح جزءًا من هذه الرسالة:
words-fate-actions = ما يُفعل بشأنها:
words-fate-no-action = لا يوجد إجراء يردّ على هذه الرسالة حتى الآن.
words-fate-replies = ما ردّ به من يقومون بالعمل:
words-reading = من يقرأ ما يُكتب
words-reading-intro = يطلب هذا الاستبيان من الناس أن يكتبوا بكلماتهم. ولا بد أن يقرأها أحد قبل أي شخص آخر. سمِّ شخصين من مسؤولي الحماية (safeguarding)، واذكر متى يقرآن.
words-reading-save = غيّر من يقرأ
words-lead = مسؤول الحماية (safeguarding)
words-lead-hint = يقرأ أولًا ما كُتب، ويعتني بمن قد يكون في خطر. يجب أن يكون له دور مسؤول الحماية (safeguarding).
words-lead-missing = اختر مسؤول حماية ما زال موجودًا.
words-cover = من ينوب عنه
words-cover-hint = مسؤول حماية آخر، يقرأ عندما لا يستطيع الأول.
words-cover-missing = اختر شخصًا ينوب عنه وما زال موجودًا.
words-cover-same = يجب أن يكون من ينوب عنه شخصًا آخر.
words-hours = متى يقرآن
words-hours-hint = بكلمات يفهمها الأطفال، مثل: في أيام المدرسة من 9 إلى 4. يُقال هذا للناس حيث يكتبون.
words-hours-missing = اكتب متى يُقرأ ما كُتب.
words-within = خلال كم ساعة
words-within-hint = المدة التي يُقرأ خلالها ما قد يتعلق بخطر. عند مضي نصفها نكتب إلى من ينوب، وعند انتهائها إلى الموظفين.
words-within-fault = اكتب عدد الساعات: من 1 إلى { $n }.
words-too-many = يمكن للاستبيان أن يطلب الكتابة بكلمات الناس في { $n } أسئلة على الأكثر. احذف بعضها.
words-closed = لا يُطلب من أحد الآن أن يكتب بكلماته: مسؤول الحماية أو من ينوب عنه لم يعد موجودًا، أو ليس له دور مسؤول الحماية. اختر غيرهما.
words-late-n = { $n ->
    [zero] لا شيء مما كُتب طال انتظاره.
    [one] شيء واحد كُتب وطال انتظاره. تحدث مع من يقرأ.
    [two] شيئان كُتبا وطال انتظارهما. تحدث مع من يقرأ.
    [few] { $n } أشياء كُتبت وطال انتظارها. تحدث مع من يقرأ.
    [many] { $n } شيئًا كُتبت وطال انتظارها. تحدث مع من يقرأ.
   *[other] { $n } شيء كُتبت وطال انتظارها. تحدث مع من يقرأ.
}
words-counts = قُرئ ومُرِّر: { $n }. استُبعد: { $m }.
words-read-title = ما كتبه الناس: للقراءة أولًا
words-read-title-about = اقرأ ما كتبه الأطفال والأسر بكلماتهم قبل أي شخص آخر.
words-read-intro = لا يستطيع قراءة هذا إلا أنت ومن ينوب عنك. ما قد يتعلق بخطر يأتي أولًا؛ وقد اختارته قائمة كلمات، فاقرأ كل شيء. كل قراءة تُسجَّل.
words-waiting = ما ينتظر
words-none = لا شيء ينتظر.
words-what = ما هو
words-came = وصل
words-is-talk = شخص يريد أن يتحدث معه أحد
words-is-first = كلمات: تُقرأ أولًا
words-is-usual = كلمات
words-unread = لم يُقرَّر بشأنه بعد
words-late = طال انتظاره
words-taken = يتولاه
words-taken-by = يتولاه { $words }
words-taken-on = { $words }، { $day }
words-somebody = شخص لم يعد هنا
words-ago-minutes = { $n ->
    [zero] قبل أقل من دقيقة
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $n } دقائق
    [many] قبل { $n } دقيقة
   *[other] قبل { $n } دقيقة
}
words-ago-hours = { $n ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $n } ساعات
    [many] قبل { $n } ساعة
   *[other] قبل { $n } ساعة
}
words-ago-days = { $n ->
    [zero] قبل أقل من يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $n } أيام
    [many] قبل { $n } يومًا
   *[other] قبل { $n } يوم
}
words-done-decided = صدر القرار بشأنه.
words-done-gone = لم يعد هذا موجودًا: قرر بشأنه شخص آخر في هذه الأثناء.
words-first-why = قد يتعلق بعض هذه الكلمات بخطر.
words-take = أنا أتولى هذا
words-take-intro = إذا كان من المحتمل أن يكون أحد في خطر، أو طلب أحد المساعدة، فتولَّ الأمر بنفسك، ليعلم القارئ الآخر بذلك. ثم تصرّف كما تنص القواعد المتبعة في مؤسستك.
words-pass-heading = ما الذي يُمرَّر
words-pass-intro = احذف كل ما قد يدل على من كتبه أو على من كُتب عنه: الأسماء والأماكن والأيام وقصة الأسرة. اكتب […] حيث ينقص شيء. ما تمرره يقرؤه من يعتنون بالخطة.
words-text-of = ما كُتب: { $words }
words-text-hint = احذف هنا ما يجب ألا يُرى.
words-text-missing = لم يبق شيء لتمريره. استبعده بدلًا من ذلك.
words-text-personal = في هذا رقم هاتف أو عنوان أو حرف لا يُرى. احذفه.
words-fate = ماذا يصير به
words-fate-missing = اختر هل يُمرَّر أم لا.
words-pass = مرّره
words-leave = استبعده
words-why = لماذا حُذف شيء
words-why-hint = لا بد منه إن غيّرت شيئًا أو استبعدته. من احتفظ بإيصال يُخبَر بالسبب؛ أما إن كان السبب أذى فلا يُخبَر به.
words-why-nothing = لم يُحذف شيء
words-why-missing = اختر لماذا حُذف شيء.
words-why-names = ذكر اسم شخص
words-why-recognised = كان يمكن أن يُعرف منه شخص
words-why-other-person = كان عن حياة شخص آخر
words-why-harm = كان عن أذى، وهناك من يتولى ذلك
words-why-off-topic = كان عن شيء آخر
words-why-hurtful = قد يؤذي أحدًا
words-choose = اختر
words-outcome = ماذا نتج عنه
words-outcome-hint = لمن ينظر في كيفية التعامل مع مثل هذا. لا يُحفظ معه شيء مما كُتب.
words-outcome-missing = اختر ماذا نتج عنه.
words-outcome-no-danger = لا أحد في خطر
words-outcome-talked = تحدث أحد مع الشخص
words-outcome-passed-on = أُحيل إلى الرعاية الاجتماعية أو الشرطة
words-outcome-known = هناك من يتولى ذلك من قبل
words-outcome-not-found = لا أحد يستطيع أن يعرف من هو
words-erased = عندما تقرر تُمحى هنا الكلمات كما كُتبت. دوّن أولًا ما يحتاج إليه سجل الحماية (safeguarding) الخاص بك.
words-decide = قرّر
words-heard = ما كتبه الناس
words-heard-one = شيء مما كُتب
words-heard-intro = قرأه مسؤول حماية أولًا. سمِّ الموضوعات التي يتحدث عنها؛ واجعل مما ينبغي أن يسمعه الجميع رسالة.
words-heard-none = لم يُمرَّر شيء حتى الآن.
words-what-said = ما كُتب
words-question = السؤال
words-taken-out = حُذف منه شيء
words-theme = الموضوع
words-themes = الموضوعات
words-count = العدد
words-themes-none = لم يُسمَّ أي موضوع حتى الآن.
words-themes-hint = كلمات قليلة لكل موضوع، وبين الموضوعات فواصل. المستخدم منها: { $words }
words-themes-keep = احفظ واعرض التالي
words-themes-fault = سمِّ موضوعًا واحدًا على الأقل، كل موضوع في { $n } حرفًا على الأكثر.
words-of-theme = فقط ما كان عن: { $words }
words-all = اعرض الكل
words-done-all = لكل شيء موضوعاته الآن.
words-message = رسالة
words-message-intro = الرسالة جزء من الخطة، ويقرؤها الجميع. يمكن أن تردّ عليها إجراءات، ومن كتب هذا يرى ذلك بإيصاله.
words-message-which = أي رسالة
words-message-new = رسالة جديدة، كما هي مكتوبة أدناه
words-message-text = بكلماتهم هم حيث أمكن. اختصر بدلًا من أن تغيّر.
words-message-speaker = كمجموعة، مثل: فتاة عمرها من 12 إلى 14. لا تذكر اسمًا أبدًا.
words-message-text-missing = اكتب الرسالة.
words-message-speaker-missing = اكتب من قال ذلك، كمجموعة.
words-message-make = اجعل هذا رسالة
survey-done-reading = غُيّر من يقرأ.
waits-words-first = { $n ->
    [zero] لا شيء للقراءة أولًا
    [one] واحد للقراءة أولًا
    [two] اثنان للقراءة أولًا
    [few] { $n } للقراءة أولًا
    [many] { $n } للقراءة أولًا
   *[other] { $n } للقراءة أولًا
}
waits-words = { $n ->
    [zero] لا شيء للقراءة
    [one] واحد للقراءة
    [two] اثنان للقراءة
    [few] { $n } للقراءة
    [many] { $n } للقراءة
   *[other] { $n } للقراءة
}
waits-words-late = { $n ->
    [zero] لا شيء مما كُتب طال انتظاره
    [one] شيء واحد كُتب وطال انتظاره
    [two] شيئان كُتبا وطال انتظارهما
    [few] { $n } أشياء كُتبت وطال انتظارها
    [many] { $n } شيئًا كُتبت وطال انتظارها
   *[other] { $n } شيء كُتبت وطال انتظارها
}
may-words-read = أن يقرأ أولًا ما كتبه الناس بكلماتهم، حيث سُمّي لذلك؛ وأن يتولى ما قد يتعلق بأذى، ويمرر الباقي.
may-words-hear = تسمية موضوعات ما كتبه الناس بعد قراءته، وكتابة رسائل منه.
act-words-decide = قرر بشأن ما كتبه شخص
act-words-guard = غيّر من يقرأ ما يُكتب في استبيان
act-words-message = جعل مما كتبه شخص رسالة
act-words-read = قرأ ما كتبه شخص
act-words-take = تولى ما كتبه شخص
act-words-theme = سمّى موضوعات ما كتبه شخص
detail-survey = الاستبيان
detail-passed = ما مُرِّر
detail-left = ما استُبعد
detail-outcome = ماذا نتج عنه
detail-message = الرسالة
found-words-read = ما كتبه شخص في استبيان
goes-words-read = تُمحى هذه الكلمات. وإن كُتبت منها رسالة فإن الرسالة تبقى إلى أن تُنهى في الخطة.
waits-words-closed = { $n ->
    [zero] لا استبيان بلا من يقرأ
    [one] في استبيان واحد لا تُطلب كلمات من أحد، إذ لا يوجد من يقرؤها
    [two] في استبيانين لا تُطلب كلمات من أحد، إذ لا يوجد من يقرؤها
    [few] في { $n } استبيانات لا تُطلب كلمات من أحد، إذ لا يوجد من يقرؤها
    [many] في { $n } استبيانًا لا تُطلب كلمات من أحد، إذ لا يوجد من يقرؤها
   *[other] في { $n } استبيان لا تُطلب كلمات من أحد، إذ لا يوجد من يقرؤها
}
letter-words-first = شيء يجب أن يُقرأ قبل كل شيء
letter-words-wait = كلمات تنتظر أن تُقرأ
letter-words-late = شيء كُتب وطال انتظاره
