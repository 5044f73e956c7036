# Meetings: for those who run them, are invited, or promised something

may-meeting-run = إدارة اجتماعات مجلسه أو مجموعته
may-meeting-papers = قراءة ما لا يراه إلا أعضاء مجلسه أو مجموعته
may-meeting-take-part = اقتراح شيء لجدول أعمال، وطلب الانضمام إلى مجموعة

meetings-run = الاجتماعات التي تديرها
meetings-run-about = خطّط لاجتماع، وضع جدول أعماله، وادعُ الناس، واكتب الملاحظات، وتابع ما وُعد به.
meetings-been = الاجتماعات التي عُقدت
meetings-been-more = { $n ->
    [zero] لا اجتماعات سابقة
    [one] اجتماع سابق واحد
    [two] اجتماعان سابقان
    [few] { $n } اجتماعات سابقة
    [many] { $n } اجتماعًا سابقًا
   *[other] { $n } اجتماع سابق
}
waits-suggested = { $n ->
    [zero] لا اقتراحات لجدول أعمال
    [one] اقتراح واحد لجدول أعمال
    [two] اقتراحان لجدول أعمال
    [few] { $n } اقتراحات لجدول أعمال
    [many] { $n } اقتراحًا لجدول أعمال
   *[other] { $n } اقتراح لجدول أعمال
}
waits-told = { $n ->
    [zero] لم يخبر أحد كيف يسير وعد
    [one] شخص واحد أخبر كيف يسير وعد
    [two] شخصان أخبرا كيف تسير الوعود
    [few] { $n } أشخاص أخبروا كيف تسير الوعود
    [many] { $n } شخصًا أخبروا كيف تسير الوعود
   *[other] { $n } شخص أخبروا كيف تسير الوعود
}
waits-asked = { $n ->
    [zero] لا أحد يطلب الانضمام
    [one] شخص واحد يطلب الانضمام
    [two] شخصان يطلبان الانضمام
    [few] { $n } أشخاص يطلبون الانضمام
    [many] { $n } شخصًا يطلبون الانضمام
   *[other] { $n } شخص يطلبون الانضمام
}
waits-unsaid = { $n ->
    [zero] لا اجتماعات مضى موعدها دون أن يُذكر هل عُقدت
    [one] اجتماع واحد مضى موعده: هل عُقد؟
    [two] اجتماعان مضى موعدهما: هل عُقدا؟
    [few] { $n } اجتماعات مضى موعدها: هل عُقدت؟
    [many] { $n } اجتماعًا مضى موعدها: هل عُقدت؟
   *[other] { $n } اجتماع مضى موعدها: هل عُقدت؟
}
waits-promised = { $n ->
    [zero] لا وعود للوفاء بها
    [one] وعد واحد للوفاء به
    [two] وعدان للوفاء بهما
    [few] { $n } وعود للوفاء بها
    [many] { $n } وعدًا للوفاء بها
   *[other] { $n } وعد للوفاء بها
}

meeting-plan = خطّط لاجتماع
meeting-plan-for = اجتماع لـ { $words }.
meeting-plan-proposed = اليوم مقترح بحسب آخر اجتماع وعدد مرات الاجتماع. انظر إليه قبل أن تحفظ.
meeting-plan-words = يقرأ الجميع هذا فور حفظه. وتصل رسالة إلى المدعوين عندما يتغيّر اليوم أو الوقت أو المكان أو الحالة.
meeting-go-on = تابع
meeting-day-hint = مثل 10/12/2026. لا تعرف إلا الشهر؟ اكتب ⁦2027-01⁩.
meeting-starts_at-hint = مثل 18:00
meeting-location-hint = المبنى وكيف يُدخل إليه بلا درج. وعبر الإنترنت: أي برنامج.
meeting-join_at-hint = عنوان يبدأ بـ https يمكن لأي شخص أن ينضم أو يسجّل فيه. اتركه فارغًا لاجتماع للأعضاء.
meeting-led_by-hint = منصب أو مجموعة. لا تذكر اسمًا أبدًا.
meeting-open_to-hint = مثل: أي شخص؛ الأعضاء؛ الشباب من سن 11 إلى 18.
meeting-changed_why-hint = يقرأ الجميع هذا.
meeting-day-fault = هذا ليس يومًا. اكتبه مثل 10/12/2026، أو مثل ⁦2027-01⁩ إن كنت لا تعرف إلا الشهر.
meeting-day-missing = قل في أي يوم هو، أو اختر أن اليوم قد يتغيّر.
meeting-starts_at-fault = هذا ليس وقتًا. اكتبه مثل 18:00.
meeting-ends_at-fault = هذا ليس وقتًا. اكتبه مثل 20:00.
meeting-kind-fault = اختر واحدًا.
meeting-status-fault = اختر واحدة.
meeting-mode-fault = اختر واحدة.
meeting-title-fault = لا يمكن قراءة هذا. اكتبه مرة أخرى.
meeting-location-fault = لا يمكن قراءة هذا. اكتبه مرة أخرى.
meeting-open_to-fault = لا يمكن قراءة هذا. اكتبه مرة أخرى.
meeting-led_by-fault = لا يمكن قراءة هذا. اكتبه مرة أخرى.
meeting-theme-fault = لا يمكن قراءة هذا. اكتبه مرة أخرى.
meeting-about-fault = لا يمكن قراءة هذا. اكتبه مرة أخرى.
meeting-join_at-fault = اكتب عنوانًا يبدأ بـ https أو اتركه فارغًا.
meeting-long-fault = هذا أطول من { $n } حرف. اختصره.
meeting-stale = حفظ شخص آخر هذا في هذه الأثناء. ما كتبته ما زال هنا: قارنه بما هو موجود الآن، واحفظ مرة أخرى.
meeting-notes-not-yet = ليس بعد
meeting-read = ما يقرؤه الجميع عنه

meeting-step-plan = متى وأين ولمن
meeting-step-plan-about = حدّد اليوم والمكان، أو انقل الاجتماع، أو ألغه.
meeting-step-agenda = جدول الأعمال
meeting-step-agenda-about = خذ الاقتراحات، ورتّب البنود، وأضف الأوراق، وانشر.
meeting-step-people = الأشخاص
meeting-step-people-about = ادعُ الناس، وانظر من سيأتي، ودوّن من حضر.
meeting-step-notes = الملاحظات
meeting-step-notes-about = اكتب ما قيل. احفظ مسودة كلما أردت، ثم انشر.
meeting-step-decide = القرارات
meeting-step-decide-about = ما يُطلب من الاجتماع أن يقرّره، وما قرّره.
meeting-step-promise = الوعود
meeting-step-promise-about = ما ينبغي تنفيذه من اجتماعات سابقة، وما وُعد به في هذا الاجتماع.

meeting-done-planned = حُدّد الاجتماع. يستطيع الجميع رؤيته.
meeting-done-kept = تم الحفظ.
meeting-done-agenda-kept = تم الحفظ. يقرؤه غيرك عندما تنشر جدول الأعمال.
meeting-done-agenda-published = نُشر جدول الأعمال.
meeting-done-item-off = أُزيل من جدول الأعمال.
meeting-done-item-declined = يُخبَر من اقترحه لماذا ليس في جدول الأعمال.
meeting-done-invited = الدعوات في الطريق.
meeting-done-counted = تم الحفظ.
meeting-done-draft = حُفظت المسودة. لا يقرؤها إلا من يديرون هذا الاجتماع.
meeting-done-notes-published = نُشرت الملاحظات.
meeting-done-decision-kept = تم الحفظ. يقرؤه الجميع.
meeting-done-promise-kept = تم الحفظ. يقرؤه الجميع.
meeting-done-reminded = كُتب إليه.
meeting-done-reminded-not = لم يُكتب إلى أحد: فقد ذُكّر اليوم من قبل، أو ليس له عنوان، أو ذكر كيف يسير.
promise-remind = ذكّره الآن
meeting-done-answered = تم الرد. تصل إليه رسالة.

agenda-words = لا يرى أحد غيرك أي بند قبل أن تنشر جدول الأعمال. والورقة غير المفتوحة تبقى للأعضاء وحدهم بعد ذلك أيضًا.
agenda-empty = لا شيء في جدول الأعمال بعد.
agenda-suggested = ما اقتُرح لهذا الاجتماع
agenda-suggested-what = ماذا
agenda-suggested-by = من أين
agenda-suggested-on = متى
agenda-is-suggested = يقترح أحد هذا. راجعه وضعه في جدول الأعمال، أو قل أدناه لماذا لا.
agenda-publish = انشر جدول الأعمال
agenda-publish-words = هناك بنود لا يقرؤها أحد غيرك بعد، أو غُيّرت منذ النشر.
agenda-add = أضف بندًا
agenda-title = اسم البند
agenda-title-missing = قل في كلمات قليلة عمّ هو.
agenda-brought-hint = منصب أو مؤسسة أو مجموعة. ولا تذكر اسمًا إلا لمن يشغل منصبًا عامًا.
agenda-concerns-hint = الرمز المرجعي لسجل، مثل إجراء أو خطة. يظهر كل منهما في صفحة الآخر.
agenda-concerns-fault = لا يوجد سجل كهذا، أو أنه انتهى. انسخ الرمز المرجعي من صفحته.
agenda-papers-hint = الأوراق المفتوحة يقرؤها الجميع. وغيرها لا يقرؤها إلا الأعضاء، ويقرأ الجميع السبب.
agenda-exempt_why-hint = مثل: فيها أسعار المتقدمين بعروض ما دام العقد قيد الاختيار.
agenda-exempt-missing = قل لماذا الأوراق غير مفتوحة. يقرأ الجميع السبب، ولا يقرؤون الورقة.
agenda-paper-hint = الورقة نفسها، أو عنوان يبدأ بـ https توجد فيه.
agenda-place-fault = اكتب الترتيب رقمًا من 1 إلى 999.
agenda-for-decisions = لما سيُتخذ فيه قرار
agenda-notice-hint = اليوم الذي أعلنت فيه خطة القرارات القادمة أن هذا سيُتخذ فيه قرار.
agenda-put-on = ضعه في جدول الأعمال
agenda-decline = لن يكون في جدول الأعمال هذا
agenda-decline-why = لماذا لا
agenda-decline-hint = يقرأ هذا من اقترحه.
agenda-decline-missing = قل لماذا لن يكون في جدول الأعمال هذا. يقرأ ذلك من اقترحه.
agenda-off = أزله من جدول الأعمال
agenda-off-words = يزول أيضًا من جدول الأعمال الذي يقرؤه الجميع. ويبقى في التاريخ أنه كان فيه.
agenda-off-fault = تحت هذا البند قرار أو وعد أو ملاحظة، لذلك يبقى. أزل ذلك أولًا.
item-is-suggested = مقترح
item-is-draft = لم يُنشر بعد
item-is-published = منشور
item-is-changed = غُيّر بعد نشره
item-is-declined = ليس في جدول الأعمال
item-is-off = أُزيل

suggestions-own = اقترح شيئًا لجدول أعمال
suggestions-own-about = قل عمّ ينبغي أن يتحدث مجلس أو مجموعة. يجيب من يدير الاجتماع.
suggestion-sent = أُرسل اقتراحك. تصلك رسالة عندما يُجاب عنه.
suggestion-no-meeting = لا اجتماع محدد الآن.
suggestion-kind = ماذا تريد من الاجتماع
suggestion-from = ممن يأتي
suggestion-from-hint = مؤسستك أو مجموعتك. لا تذكر اسمًا أبدًا.
suggestion-from-missing = قل من أي مؤسسة أو مجموعة يأتي.
suggestion-why = لماذا، في جمل قليلة
suggestion-why-hint = قد يقرأ الجميع هذا إذا وُضع في جدول الأعمال.
suggestion-send = أرسل
suggestion-meeting-fault = اختر اجتماعًا لم يأتِ موعده بعد.
suggestion-many = لديك اقتراحات تنتظر جوابًا، وعددها { $n }. يمكنك أن ترسل المزيد عندما يُجاب عن واحد منها.
suggestions-yours = ما اقترحته
suggestion-answer = الجواب
suggestion-is-suggested = ينتظر جوابًا
suggestion-is-draft = سيكون في جدول الأعمال
suggestion-is-published = هو في جدول الأعمال
suggestion-is-changed = هو في جدول الأعمال
suggestion-is-declined = لن يكون في جدول الأعمال هذا
suggestion-is-off = أُزيل من جدول الأعمال

people-words = تصل إلى المدعو رسالة فيها رابط يقول عنده هل سيأتي. وفي الصفحة الموعد لتقويمه.
guests-title = المدعوون
guests-none = لم يُدعَ أحد بعد.
guests-invite-all = { $n ->
    [zero] لا أعضاء لم يُدعوا بعد
    [one] ادعُ العضو الوحيد الذي لم يُدعَ بعد
    [two] ادعُ العضوين اللذين لم يُدعيا بعد
    [few] ادعُ { $n } أعضاء لم يُدعوا بعد
    [many] ادعُ { $n } عضوًا لم يُدعوا بعد
   *[other] ادعُ { $n } عضو لم يُدعوا بعد
}
guests-invite = ادعُ
guests-one = شخص آخر
guests-one-fault = اختر شخصًا من القائمة.
guests-there-words = يمكنك أن تكتفي بعدد الحاضرين، أو أن تدوّن الأسماء. يقرأ الجميع كم شخصًا حضر؛ أما الأسماء فيقرؤها فقط من يديرون الاجتماعات.
guests-head = كم شخصًا حضر
guests-head-hint = رقم. اتركه فارغًا إن لم يعدّ أحد.
guests-head-fault = اكتب عدد من حضروا رقمًا.
guests-fewer = { $n ->
    [one] وضعت علامة على شخص واحد وعددت أقل من ذلك. أعد العد، أو أزل العلامة عمن لم يحضر.
    [two] وضعت علامة على شخصين وعددت أقل من ذلك. أعد العد، أو أزل العلامة عمن لم يحضر.
    [few] وضعت علامة على { $n } أشخاص وعددت أقل من ذلك. أعد العد، أو أزل العلامة عمن لم يحضر.
   *[other] وضعت علامة على { $n } شخصًا وعددت أقل من ذلك. أعد العد، أو أزل العلامة عمن لم يحضر.
}
guests-by-name = من حضر من المدعوين
guests-by-name-hint = لا تضع علامة على أحد إن كنت تكتفي بالعدد.
guest-question = هل ستأتي؟
guest-yes = نعم
guest-no = لا
guest-perhaps = ربما
guest-no-answer = لا جواب بعد
guest-answer = الجواب
guest-there = من حضر
guest-was-there = حضر
guest-was-not = لم يحضر
guest-send = أرسل
guest-fault = اختر نعم أو لا أو ربما.
guest-said-yes = شكرًا لك: ستأتي. يمكنك تغيير ذلك هنا ما دام الاجتماع قادمًا.
guest-said-no = شكرًا لك: لن تأتي. يمكنك تغيير ذلك هنا ما دام الاجتماع قادمًا.
guest-said-perhaps = شكرًا لك: ربما تأتي. يمكنك تغيير ذلك هنا ما دام الاجتماع قادمًا.
invited-own = اجتماعاتك
invited-own-about = الاجتماعات التي أنت مدعو إليها، واجتماعات مجالسك ومجموعاتك، مع ما لا يقرؤه إلا الأعضاء.
invited-ahead = الاجتماعات القادمة التي أنت مدعو إليها
invited-none = لست مدعوًّا إلى أي اجتماع الآن.
members-only = للأعضاء
members-only-words = لا يقرأ هذا إلا الأعضاء. من فضلك لا تمرره إلى أحد.

notes-words = اكتب لكل بند ما قيل كاملًا، وبجانبه ما سيقرؤه الجميع. لا يقرأ الملاحظات الكاملة إلا الأعضاء.
notes-public-words = ما يقرؤه الجميع لا يُذكر فيه اسم من لا يشغل منصبًا عامًا، ولا شيء يُعرف به طفل.
notes-no-agenda = لا جدول أعمال بعد، فلا شيء تُكتب عنه ملاحظات.
notes-about = كيف سار، في جمل قليلة
notes-about-hint = يقرأ الجميع هذا في أعلى صفحة الاجتماع.
notes-full = { $words }: كاملًا، للأعضاء
notes-full-short = الملاحظات الكاملة
notes-open = { $words }: للجميع
notes-save = حفظ المسودة
notes-publish = انشر الملاحظات
notes-too-early = لم يُعقد الاجتماع بعد أو أُلغي، فلا يمكن نشر ملاحظاته. احفظها مسودةً.

decide-words = يقرأ الجميع القرار فور حفظه.
decide-none = لم يُعرض شيء على هذا الاجتماع بعد.
decide-add = أضف توصية أو قرارًا
decide-change = غيّره
decide-text = ما يوصى به أو ما تقرّر
decide-text-missing = قل ما يوصى به أو ما تقرّر.
decide-day-missing = قل في أي يوم تقرّر.
decide-published_on-hint = في هذا اليوم تبدأ المدة التي يمكن فيها طلب إعادة النظر.
decide-call_in_days-hint = كم يوم عمل، مثل 5. اتركه فارغًا إن لم يكن يمكن طلب إعادة النظر فيه.
decide-call_in_days-fault = اكتب عدد أيام العمل رقمًا لا يزيد على 60.
decide-called_in-fault = لا يمكن طلب إعادة النظر فيه إلا إذا قلت في أي يوم نُشر، وخلال كم يوم عمل يمكن ذلك.
decide-item-fault = اختر بندًا من هذا الاجتماع.

promise-words = ما وُعد به يعود في كل اجتماع إلى أن يُنجز. يقرأ الجميع ما هو، وأي منصب أو مجموعة تقوم به؛ ولا يقرؤون من هو الشخص.
promise-add = أضف وعدًا
promise-title = ما ينبغي تنفيذه
promise-title-missing = قل ما ينبغي تنفيذه.
promise-owner = من يقوم به
promise-owner-hint = منصب أو مؤسسة أو مجموعة، مثل: المنسّق؛ كل الأعضاء. لا تذكر اسمًا أبدًا.
promise-owner-missing = قل من يقوم به.
promise-due-hint = مثل 10/12/2026. اتركه فارغًا إن لم يُذكر يوم.
promise-when-hint = مثل: عندما تُرتَّب الجلسة.
promise-person = الشخص الذي يقوم به
promise-person-hint = تصل إليه رسالة، ويراه في صفحة عمله، ويُذكَّر به قبل الاجتماع التالي. لا يقرأ أحد غيره من هو.
promise-done-hint = اتركه فارغًا إن كان اليوم.
promise-done-fault = هذا اليوم لم يأتِ بعد.
promise-came-missing = قل ما نتج عنه، ليعرف ذلك من حضروا.
promise-more = ما يرتبط به
promise-none = لا شيء.
promise-news = أخبار
promise-told = أخبر كيف تسير الأمور
promise-take-over = ما أخبر به موجود في النموذج أدناه. غيّره بحيث يمكن أن يقرأه الجميع، ثم احفظ.

follow-ups-own = ما وعدت به
follow-ups-own-about = ما ينبغي أن تفعله بعد الاجتماعات. افتح واحدًا لتخبر كيف تسير الأمور.
follow-ups-own-none = ليس عليك شيء من الاجتماعات.
follow-up-read = ما يقرؤه الجميع عنه
follow-up-is-over = أُنجز هذا أو لن يُنفَّذ. لم يبقَ ما تخبر به.
follow-up-told-before = أخبرت بهذا من قبل. يمكنك تغييره إلى أن يُؤخذ به.
follow-up-goes = كيف تسير الأمور
follow-up-goes-done = أُنجز
follow-up-goes-open = ما زال مستمرًا
follow-up-goes-dropped = لن يُنفَّذ
follow-up-goes-missing = اختر كيف تسير الأمور.
follow-up-what = ما تم فعله، أو لماذا لم يُفعل
follow-up-what-hint = جملة أو جملتان، من دون أسماء. يقرؤها أولًا من يدير الاجتماعات.
follow-up-what-missing = قل في جملة ما تم فعله، أو لماذا لم يُفعل.
follow-up-send = أرسل
follow-up-thanks = شكرًا لك. سيقرؤه من يدير الاجتماعات.

joining-words = يقرأ من يدير هذه المجموعة ما تكتبه ويجيب.
joining-why = لماذا تود الانضمام
joining-why-hint = جملة أو جملتان: ماذا تفعل، وماذا يمكن أن تضيف.
joining-why-missing = قل في جملة لماذا تود الانضمام.
joining-send = اطلب الانضمام
joining-waits = طلبت الانضمام. تصلك رسالة عندما يُجاب عن طلبك.
joining-is-member = أنت عضو في هذه المجموعة.
joining-declined = طلبت من قبل، وكان الجواب:
joining-title = من يطلب الانضمام
joining-means = من ينضم يصبح عضوًا: يقرأ الأوراق غير المفتوحة والملاحظات الكاملة.
joining-accept = اقبله عضوًا
joining-decline = ليس الآن
joining-no-why = لماذا لا. يقرأ هذا من طلب.
joining-no-missing = قل لماذا لا. يقرأ هذا من طلب.
joining-may-not = لا يحق لك قبول أعضاء. اطلب ذلك من أمين سر هذه المجموعة أو من مسؤول الاستراتيجية.

letter-meeting-invited = دعوة إلى اجتماع
letter-meeting-changed = اجتماع تغيّر
letter-meeting-off = اجتماع أُلغي
letter-suggestion-answered = جواب عن اقتراح
letter-follow-up-due = كيف يسير وعد
letter-joining-answered = جواب لمن طلب الانضمام
mail-meeting-invited-subject = أنت مدعو إلى اجتماع: { $reference }
mail-meeting-invited-text =
    أنت مدعو إلى اجتماع. تقول هذه الصفحة متى وأين، وفيها الموعد لتقويمك، وتسألك هل ستأتي:

    { $link }

    لا تحتاج إلى كلمة سر. الرابط لك وحدك.
mail-meeting-invited-short = { $place }: أنت مدعو إلى الاجتماع { $reference }. قل هل ستأتي: { $link }
mail-meeting-changed-subject = تغيّر اجتماع: { $reference }
mail-meeting-changed-text =
    تغيّر اجتماع أنت مدعو إليه: يومه أو وقته أو مكانه، أو هل سيُعقد. وإن تغيّر يومه فأجب مرة أخرى من فضلك. تقول هذه الصفحة كيف هو الآن:

    { $link }

    لا تحتاج إلى كلمة سر. الرابط لك وحدك.
mail-meeting-changed-short = { $place }: تغيّر الاجتماع { $reference }. انظر كيف هو الآن: { $link }
mail-meeting-off-subject = أُلغي اجتماع: { $reference }
mail-meeting-off-text =
    اجتماع أنت مدعو إليه لن يُعقد. تقول هذه الصفحة ما هو، ولماذا إن ذُكر سبب:

    { $link }

    لا تحتاج إلى كلمة سر. الرابط لك وحدك.
mail-meeting-off-short = { $place }: أُلغي الاجتماع { $reference }: { $link }
mail-suggestion-answered-subject = أُجيب عن اقتراحك: { $place }
mail-suggestion-answered-text =
    أُجيب عما اقترحته لجدول أعمال. تقول هذه الصفحة ماذا يصير به:

    { $link }
mail-suggestion-answered-short = { $place }: أُجيب عما اقترحته لجدول أعمال: { $link }
mail-follow-up-due-subject = كيف تسير الأمور؟ { $reference }
mail-follow-up-due-text =
    توليت أمرًا في اجتماع. من فضلك قل في جملة كيف تسير الأمور. تسأل هذه الصفحة سؤالين:

    { $link }

    لا تحتاج إلى كلمة سر. يعمل الرابط لمدة { $days } يومًا، ولك وحدك.
mail-follow-up-due-short = { $place }: كيف تسير الأمور في { $reference }؟ سؤالان، من دون كلمة سر، لمدة { $days } يومًا: { $link }
mail-joining-answered-subject = طلبت الانضمام إلى مجموعة: { $place }
mail-joining-answered-text =
    أجابك أحد. تقول هذه الصفحة بماذا:

    { $link }
mail-joining-answered-short = { $place }: طلبت الانضمام إلى مجموعة، وجاءك الجواب: { $link }

act-meeting-item = أُضيف بند إلى جدول أعمال
act-meeting-suggest = اقتُرح شيء لجدول أعمال
act-meeting-suggestion-on = وُضع اقتراح في جدول الأعمال
act-meeting-suggestion-declined = لم يُؤخذ باقتراح
act-meeting-item-off = أُزيل بند من جدول أعمال
act-meeting-invite = دُعي أشخاص إلى اجتماع
act-meeting-answer = أجاب شخص عن دعوة إلى اجتماع
act-follow-up-tell = أخبر شخص كيف يسير وعد
act-follow-up-remind = ذُكّر أحدهم بوعد
act-body-ask = طلب شخص الانضمام إلى مجلس أو مجموعة
act-body-answer = أُجيب شخص طلب الانضمام إلى مجلس أو مجموعة
detail-meeting = الاجتماع
detail-answer = الجواب
detail-goes = كيف تسير الأمور
detail-joined = قُبل عضوًا
meeting-held-fault = هذا اليوم لم يأتِ بعد، فلم يُعقد الاجتماع بعد.

meeting-theme = موضوعه بصورة عامة
meeting-about = الغرض منه، أو كيف جرى
meeting-step-group = ما قالته المجموعات الصغيرة
meeting-step-group-about = أدخل ما جاء من الطاولات، نقطة في كل سطر، واذكر ما نتج عنها.
meeting-done-group-kept = حُفظ. يستطيع الجميع قراءته.
group-words = يقرأ الجميع هذه النقاط حالما تُحفظ. بلا أسماء، وبلا ما يمكن أن يُعرف به طفل.
group-add = أضف نقاطًا
group-point = النقطة
group-points = النقاط، واحدة في كل سطر
group-points-hint = يصبح كل سطر نقطة مستقلة.
group-points-missing = اكتب نقطة واحدة على الأقل.
group-points-many = لا تُدخل أكثر من { $n } نقطة في المرة الواحدة.
group-said-by-hint = مثل: الطاولة 2. لا تكتب اسمًا أبدًا.
group-theme-hint = كلمة أو كلمتان، متماثلتان للنقاط التي ينتمي بعضها إلى بعض.
group-end = احذفها
notes-theirs = حفظ شخص آخر في هذه الأثناء: { $words }
notes-torn = غيّر شخص آخر الكلمات نفسها في هذه الأثناء. ما حفظه مكتوب تحت كل خانة غيّرتماها معًا. اجمع بينهما واحفظ مرة أخرى؛ ولا يُمَس شيء آخر مما كتبه.
promise-refused = قال إنه لا يقوم بهذا. سمِّ شخصًا آخر.
promise-ask = من قال أن تسأله
waits-refused = { $n ->
    [zero] لم يرفض أحد وعدًا
    [one] رفض شخص واحد وعدًا
    [two] رفض شخصان وعودًا
    [few] رفض { $n } أشخاص وعودًا
    [many] رفض { $n } شخصًا وعودًا
   *[other] رفض { $n } شخص وعودًا
}
meeting-hours-fault = هذا ليس بعد البداية.
meeting-starts-missing = اذكر متى يبدأ، أو احذف متى ينتهي.
meeting-gap-fault = تُقدَّم الساعة في تلك الليلة: لا وجود لهذا الوقت في ذلك اليوم.
decide-day-fault = هذا اليوم لم يأتِ بعد، فلم يُقرَّر شيء بعد. اختر: موصى به.
decide-published-fault = هذا اليوم لم يأتِ بعد.
decide-published-before-fault = لا يمكن أن يكون قد نُشر قبل أن يُتخذ.
decide-called_in-day-fault = لا يمكن طلب إعادة النظر قبل النشر، ولا في يوم لم يأتِ بعد.
decide-end = احذفه
decide-end-fault = يذكره شيء آخر في الخطة، فيبقى. غيّر ذلك أولًا.
guests-too-early = لم ينعقد الاجتماع بعد، فلم يحضره أحد.
suggestion-sent-by = أرسله
meetings-unsaid = هل عُقد؟
duty-title-other = هل ستقوم بهذا؟
duty-what = ماذا
