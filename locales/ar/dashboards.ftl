# Dashboards: somebody's own work, an organisation, all of it, a board
update-left = { $n ->
    [zero] لم يبقَ أي يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $n } أيام
    [many] بقي { $n } يومًا
   *[other] بقي { $n } يوم
}
mine-title = إجراءاتك
mine-not-asked = لا يُسأل عن شيء الآن
work-waits = ما ينتظرك
work-places = إلى أين يمكنك الذهاب
updates-show-returned = أُعيدت مع سؤال
updates-show-nothing = لم يُرسل شيء بعد
updates-show-public = منشورة
updates-show-kept = تمت الموافقة، للشركاء أو مؤجلة النشر
dash-as-of = هكذا هي الحال في { $day }.
dash-more = { $n ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $n } أخرى
    [many] { $n } أخرى
   *[other] { $n } أخرى
}
dash-later = غير محسوب: يبدأ لاحقًا، أو لا يُقدَّم تقرير عن خطته
dash-no-period = لا يقدم أحد تقريرًا عن هذا بعد، لذلك لا يُقال شيء عن كيفية سيره.
dash-organisations = كيف تسير الأمور، حسب المنظمة
dash-organisation-about = كل ما تملكه أو تساعد فيه: كيف يسير، وما الذي يعيقه، وما التالي.
dash-organisations-none = ليس لك دور في منظمة تملك إجراءً أو تساعد فيه.
dash-organisation-intro = كل ما تملكه هذه المنظمة أو تساعد فيه.
dash-helps = تساعد في ({ $n })
dash-barriers = ما الذي يعيق ({ $n })
dash-missed = محطات فات موعدها ({ $n })
dash-coming = محطات قادمة ({ $n })
may-organisation-see = الاطلاع على سير كل ما تملكه منظمة الشخص أو تساهم فيه، وإلى أين وصلت مستجداتها.
chase-title = ما تجب متابعته الآن
chase-title-about = إلى أين وصلت مستجدات كل خطة، وكل ما تجب متابعته، الأكثر إلحاحًا أولًا.
chase-intro = كل رقم وكل صف يقود إلى حيث يُعالج.
chase-nothing = لا شيء تجب متابعته.
chase-counts = إلى أين وصلت المستجدات
chase-due = موعد المستجدات
chase-all = مطلوبة
chase-public = منشورة
chase-kept = تمت الموافقة، غير عامة
chase-to-read = تنتظر القراءة
chase-returned = أُعيدت
chase-nothing-yet = لم يُرسل شيء
chase-late-n = منها متأخرة
chase-read = مستجدات للقراءة والموافقة ({ $n })
chase-sent = أُرسلت في
chase-late = مستجدات متأخرة ({ $n })
chase-silent = لم يُقل شيء
chase-barriers = ما الذي يعيق، ومن ينتظر ({ $n })
chase-waits-for = ينتظر
chase-nobody-asked = لم يُسأل أي مجلس
chase-reports = تقارير للكتابة ({ $n })
chase-sign = تقارير تنتظر الاعتماد ({ $n })
chase-young = ما يقوله الشباب، للقراءة ({ $n })
chase-young-since = { $n ->
    [zero] لا إجابات تنتظر.
    [one] تنتظر إجابة واحدة عامل المشاركة منذ { $day }.
    [two] تنتظر إجابتان عامل المشاركة، أقدمهما منذ { $day }.
    [few] تنتظر { $n } إجابات عامل المشاركة، أقدمها منذ { $day }.
    [many] تنتظر { $n } إجابة عامل المشاركة، أقدمها منذ { $day }.
   *[other] تنتظر { $n } إجابة عامل المشاركة، أقدمها منذ { $day }.
}
dash-goes = كيف تسير الأمور: { $words }
dash-body-about = ما يعتني به، وهل ينجح ذلك، وما ينتظر جوابًا.
dash-body-way = كيف تسير الأمور، في صفحة واحدة
dash-body-intro = ما يعتني به هذا المجلس أو هذه المجموعة، وهل ينجح ذلك، وما ينتظر جوابًا. كل ذلك متاح للجميع.
dash-above = يتبع:
dash-body-nothing = لا شيء ينتظر جوابًا منه.
dash-body-no-actions = لا يشرف على أي إجراء من خطة سارية.
dash-plans = الخطط التي ينظر فيها
dash-signals = ماذا تقول الأرقام
dash-signals-intro = محسوبة كما في بطاقة نتائج كل خطة. لا يُسمى أفضل أو أسوأ إلا ما يتجاوز الصدفة.
dash-otherwise = من أصل { $all } من إجابات الشباب، ترى { $have } الأمر بغير ما يراه من ينفذون العمل.
waits-answers = { $n ->
    [zero] لا شيء ينتظر جوابًا.
    [one] أمر واحد ينتظر جوابًا.
    [two] أمران ينتظران جوابًا.
    [few] { $n } أمور تنتظر جوابًا.
    [many] { $n } أمرًا ينتظر جوابًا.
   *[other] { $n } أمر ينتظر جوابًا.
}
travel-better-short = أفضل
travel-same-short = كما كان
travel-worse-short = أسوأ
dash-who = من يتولى المسؤولية
duties-answered = ما أجبت عنه
waits-updates-late = { $n ->
    [zero] لا مستجدات متأخرة.
    [one] مستجد واحد متأخر.
    [two] مستجدان متأخران.
    [few] { $n } مستجدات متأخرة.
    [many] { $n } مستجدًا متأخرًا.
   *[other] { $n } مستجد متأخر.
}
chase-proposals = ما يقترحه الشباب للخطة، للقراءة ({ $n })
