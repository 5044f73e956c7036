# Meetings: agendas, decisions, what was promised, and who sits where

table-meetings = الاجتماعات
meetings-names = اجتماع, جدول أعمال, محضر, تقويم, meeting, agenda, minutes
kind-meeting = اجتماع
count-meetings = { $n ->
    [zero] لا اجتماعات
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $n } اجتماعات
    [many] { $n } اجتماعًا
   *[other] { $n } اجتماع
}
intro-meetings = متى تجتمع المجالس والمنتديات والمجموعات، وما في جداول أعمالها، وما قرّرته ووعدت به.
table-agenda_items = بنود جداول الأعمال
kind-agenda-item = بند في جدول الأعمال
count-agenda_items = { $n ->
    [zero] لا بنود في جداول الأعمال
    [one] بند واحد في جداول الأعمال
    [two] بندان في جداول الأعمال
    [few] { $n } بنود في جداول الأعمال
    [many] { $n } بندًا في جداول الأعمال
   *[other] { $n } بند في جداول الأعمال
}
intro-agenda_items = ما في جداول أعمال الاجتماعات، مع الأوراق، وما قيل.
table-group_notes = ملاحظات المجموعات الصغيرة
kind-group-note = ملاحظة مجموعة صغيرة
count-group_notes = { $n ->
    [zero] لا ملاحظات لمجموعات صغيرة
    [one] ملاحظة واحدة لمجموعة صغيرة
    [two] ملاحظتان لمجموعات صغيرة
    [few] { $n } ملاحظات لمجموعات صغيرة
    [many] { $n } ملاحظة لمجموعات صغيرة
   *[other] { $n } ملاحظة لمجموعات صغيرة
}
intro-group_notes = ما قالته المجموعات الصغيرة في الاجتماعات، نقطة بعد نقطة، وما نتج عنه.
table-decisions = القرارات
kind-decision = قرار
count-decisions = { $n ->
    [zero] لا قرارات
    [one] قرار واحد
    [two] قراران
    [few] { $n } قرارات
    [many] { $n } قرارًا
   *[other] { $n } قرار
}
intro-decisions = ما يُطلب من المجالس والمجموعات أن تقرّره، وما قرّرته، وحتى متى يمكن طلب إعادة النظر في قرار.
table-follow_ups = ما وُعد به في الاجتماعات
kind-follow-up = وعد في اجتماع
count-follow_ups = { $n ->
    [zero] لا وعود
    [one] وعد واحد
    [two] وعدان
    [few] { $n } وعود
    [many] { $n } وعدًا
   *[other] { $n } وعد
}
intro-follow_ups = ما وعد به أحد في اجتماع. يعود في الاجتماع التالي إلى أن يُنجز.
table-seats = من له مقعد هنا
kind-seat = مقعد
count-seats = { $n ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $n } مقاعد
    [many] { $n } مقعدًا
   *[other] { $n } مقعد
}
intro-seats = أي مؤسسة أو منصب أو مجموعة لها مقعد، وفي أي مجلس أو منتدى أو مجموعة.

col-starts_at = يبدأ في الساعة
col-ends_at = ينتهي في الساعة
col-moved_from = اليوم المقرر سابقًا
col-mode = كيف يشارك الناس
col-location = أين
col-join_at = أين يمكن الانضمام أو التسجيل
col-open_to = من يمكنه الحضور
col-present = كم شخصًا حضر
col-notes_published = يوم نشر الملاحظات
col-changed_why = لماذا أُلغي أو نُقل
col-agenda_item = البند في جدول الأعمال
col-brought_by = من يطرحه
col-papers = الأوراق
col-exempt_why = لماذا الأوراق غير مفتوحة
col-paper = الورقة
col-notice = يوم نشر الإشعار
col-options = طرق أخرى نُظر فيها
col-legal = ماذا يعني من ناحية القانون
col-equality = ماذا يعني من ناحية المساواة
col-money = ماذا يعني من ناحية المال
col-said = ما قيل
col-said_by = من قال ذلك
col-came_to = ما أدى إليه
col-how_decided = كيف اتُّخذ القرار
col-published_on = يوم النشر
col-call_in_days = أيام العمل لطلب إعادة النظر
col-called_in = يوم طلب إعادة النظر
col-decided_why = لماذا، وما الذي غُيّر
col-concerns = ما يخصه
col-when_said = ما قيل عن الموعد
col-done_on = يوم الإنجاز
col-came_of_it = ما نتج عنه
col-sent_by = المجموعة التي ترسل أحدًا
col-chosen = كيف يُختار من يشغل هذا المقعد
col-terms = الغرض منه وما يحق له أن يقرّره
col-brings = ما ينبغي أن يقدّمه حتى نهايته
col-takes_members = من يمكنه الانضمام
col-every = كم مرة يجتمع

choice-takeover = اجتماع يتولاه الأطفال والشباب
choice-information-session = جلسة توضيح
choice-tentative = مخطط له، وقد يتغيّر اليوم
choice-held = عُقد
choice-cancelled = أُلغي
choice-in-person = حضوريًّا
choice-online = عبر الإنترنت
choice-in-person-and-online = حضوريًّا وعبر الإنترنت
choice-for-information = للعلم
choice-for-discussion = للنقاش
choice-for-decision = للقرار
choice-questions = أسئلة
choice-updates = أخبار
choice-open = مفتوح
choice-exempt = غير مفتوح
choice-recommended = موصى به
choice-agreed-with-changes = متفق عليه مع تغييرات
choice-not-agreed = لم يُتفق عليه
choice-put-off = أُجّل
choice-called-in = طُلبت إعادة النظر فيه
choice-by-consensus = دون تصويت
choice-by-vote = بالتصويت
choice-dropped = لن يُنفَّذ
choice-chair = رئيس
choice-co-chair = رئيس مشارك
choice-member = عضو
choice-young-representative = ممثل من الشباب
choice-adviser = مستشار
choice-observer = مراقب
choice-anybody-who-asks = كل من يطلب
choice-whoever-is-chosen = من يُختار
choice-nobody = لا أحد
choice-week = كل أسبوع
choice-two-weeks = كل أسبوعين
choice-month = كل شهر
choice-two-months = كل شهرين
choice-quarter = كل ثلاثة أشهر
choice-term = كل فصل دراسي
choice-year = كل سنة

meeting-is-to-come = قادم
meeting-is-perhaps = قد يتغيّر اليوم
meeting-is-held = عُقد
meeting-is-unsaid = لم يُذكر هل عُقد
meeting-is-cancelled = أُلغي
meeting-no-day = لم يُحدَّد يوم
meeting-moved = كان مقررًا في { $day } ثم نُقل.
meeting-where = أين
meeting-notes = الملاحظات
meeting-notes-same-day = نُشرت في يوم الاجتماع
meeting-notes-later = نُشرت في { $day }
meeting-join = انضم أو سجّل
meeting-calendar = ضعه في تقويمك
meeting-agenda = جدول الأعمال
meeting-groups = ما قالته المجموعات الصغيرة
meetings-of = اجتماعات
meetings-of-all = كل المجالس والمجموعات
meetings-show = اعرض
meetings-ahead = الاجتماعات القادمة
meetings-none-ahead = لم يُحدَّد أي اجتماع.
meetings-of-year = في عام { $words }
meetings-calendar = كل هذه الاجتماعات في تقويمك
meetings-calendar-about = أعطِ هذا العنوان للتقويم الذي في هاتفك أو حاسوبك. عندئذ تظهر فيه الاجتماعات الجديدة والمنقولة تلقائيًا.
calendar-invented = خيالي

item-concerns = يخص:
item-exempt = غير مفتوح
item-paper = اقرأ الورقة
item-thought = ما الذي فُكّر فيه
item-said = ما قيل
notice-in-time = نُشر الإشعار في { $day }، أي قبل أكثر من { $n } يومًا
notice-late = نُشر الإشعار في { $day }، أي قبل أقل من { $n } يومًا كاملًا
group-came-to = أدى إلى:
group-answer = الجواب:
call-in-left = { $n ->
    [zero] يمكن طلب إعادة النظر فيه حتى { $day }: لم يبقَ أي يوم عمل.
    [one] يمكن طلب إعادة النظر فيه حتى { $day }: بقي يوم عمل واحد.
    [two] يمكن طلب إعادة النظر فيه حتى { $day }: بقي يوما عمل.
    [few] يمكن طلب إعادة النظر فيه حتى { $day }: بقيت { $n } أيام عمل.
    [many] يمكن طلب إعادة النظر فيه حتى { $day }: بقي { $n } يوم عمل.
   *[other] يمكن طلب إعادة النظر فيه حتى { $day }: بقي { $n } يوم عمل.
}
call-in-over = كان يمكن طلب إعادة النظر فيه حتى { $day }.
call-in-to-come = { $n ->
    [one] بعد اتخاذه ونشره يمكن طلب إعادة النظر فيه خلال يوم عمل واحد.
    [two] بعد اتخاذه ونشره يمكن طلب إعادة النظر فيه خلال يومي عمل.
    [few] بعد اتخاذه ونشره يمكن طلب إعادة النظر فيه خلال { $n } أيام عمل.
   *[other] بعد اتخاذه ونشره يمكن طلب إعادة النظر فيه خلال { $n } يوم عمل.
}
call-in-used = طُلبت في { $day } إعادة النظر فيه، ويُنظر فيه من جديد.
tag-call-in = يمكن طلب إعادة النظر فيه

follow-up-is-open = ينبغي تنفيذه
follow-up-is-undated = ينبغي تنفيذه، ولم يُذكر يوم
follow-up-is-late = متأخر
follow-up-is-done = أُنجز
follow-up-is-dropped = لن يُنفَّذ
follow-up-was-told = ذكرت كيف يسير في { $day }. ولم يقرأه بعدُ من يدير الاجتماعات.
follow-up-undated = لم يُذكر يوم
follow-up-by = في موعد أقصاه { $day }
follow-up-who = من يقوم به:
follow-up-came-back = عاد في اجتماعات:
follow-up-counts = الوعود: { $n }. ينبغي تنفيذها: { $open }، منها متأخرة: { $late }، وبلا يوم: { $undated }. أُنجزت: { $done }، و{ $dropped } لن تُنجَز.
follow-ups-made = ما وُعد به في هذا الاجتماع
follow-ups-carried = وُعد به من قبل
follow-ups-carried-about = ما وُعد به في اجتماعات سابقة: ما لم يُنجز بعد، وما أُنجز منذ الاجتماع السابق.
follow-ups-over = أُنجزت أو لن تُنفَّذ

tag-quiet = لا اجتماع مسجل منذ سنة
body-quiet = لم يُسجَّل هنا أي اجتماع منذ { $day }، أي منذ أكثر من سنة، ولم يُحدَّد اجتماع آخر.
body-next-meeting = التالي:
body-all-meetings = كل اجتماعاته
body-promised = { $n ->
    [zero] لا وعود تنتظر الوفاء بها
    [one] وعد واحد لم يتم الوفاء به بعد
    [two] وعدان لم يتم الوفاء بهما بعد
    [few] { $n } وعود لم يتم الوفاء بها بعد
    [many] { $n } وعدًا لم يتم الوفاء بها بعد
   *[other] { $n } وعد لم يتم الوفاء بها بعد
}
body-ask = اطلب الانضمام، بحساب
seat-since = منذ { $words }

structure-title = من ينتمي إلى ماذا
structure-names = هيكل, مجالس, organogram, structure
structure-intro = المجالس والمنتديات والمجموعات والمؤسسات، كل منها تحت ما هو جزء منه، كما كانت في أي يوم.
structure-on = في أي يوم
structure-show = اعرض
structure-day-fault = هذا ليس يومًا. اكتبه مثل 31/3/2026.
structure-stood = كما كان في { $words }، بقدر ما تذكر الخطة منذ متى وحتى متى.
structure-picture = صورة
structure-as-table = على شكل جدول
structure-drawn = كل سطر مجلس أو مجموعة أو مؤسسة، ويتفرع مما هو جزء منه. والإطار المتقطع يعني أنه مقترح أو متوقف مؤقتًا أو انتهى.
found-meeting_item = شيء لجدول أعمال اجتماع، أو محضره الكامل
goes-meeting_item = تذهب كل كلماته التي ليست للعموم، أيًّا كان من يُذكر فيها.
found-follow_up_told = ما قاله أحد عن وعد، ولم يُنشر بعد
goes-follow_up_told = تذهب هذه الكلمات. ويمكن قولها من جديد.
found-follow_ups = جواب عن وعد
goes-follow_ups = تذهب كلمات الجواب، مثل من يُسأل بدلًا منه. ويبقى أن الجواب كان «لا».
found-body_request = من طلب الانضمام إلى مجلس أو منتدى أو مجموعة
goes-body_request = تذهب الكلمات. ويبقى أن أحدًا طلب.
