### Made by a machine; no native speaker has checked these words yet.

# Signing in
sign-in-intro = يسجّل الدخول هنا من يعملون مع الشراكة. لا تحتاج إلى حساب لتقرأ أي شيء.
sign-in-prove = أنت مسجّل الدخول. ما يلي يطلب منك أن تثبت مرة أخرى أنك أنت، فقد مضت أكثر من ساعة.
sign-in-email = عنوان البريد الإلكتروني
sign-in-email-hint = نرسل إليك رابطًا ورمزًا. لا توجد كلمة سر.
sign-in-email-fault = اكتب عنوان بريد إلكتروني، مثل name@example.org.
sign-in-send = أرسل لي رابطًا ورمزًا
sign-in-other-ways = طرق أخرى لتسجيل الدخول
sign-in-by-card = لدي رمز على بطاقة
sign-in-no-account = إن لم يكن لديك حساب فاسأل من يتولى الحسابات في مؤسستك. وإن لم يكن هناك أحد فاطلب من الشراكة أن تدعوك.
sign-in-sent-title = انظر في بريدك الإلكتروني
sign-in-sent = إن كان هناك حساب لهذا العنوان فالرسالة في طريقها إليك. اضغط الرابط الذي فيها، في هذا المتصفح، أو اكتب هنا الرمز الذي فيها. كلاهما يعمل لمدة 15 دقيقة.
sign-in-code = الرمز
sign-in-code-hint = ثمانية أرقام، مثل ⁦1234 5678⁩.
sign-in-code-incomplete = اكتب أرقام الرمز الثمانية كلها.
sign-in-code-wrong = { $n ->
    [zero] هذا الرمز خطأ، وقد جرت محاولته مرات كثيرة. اطلب رسالة جديدة.
    [one] هذا الرمز خطأ. يمكنك المحاولة مرة واحدة أخرى.
    [two] هذا الرمز خطأ. يمكنك المحاولة مرتين أخريين.
    [few] هذا الرمز خطأ. يمكنك المحاولة { $n } مرات أخرى.
    [many] هذا الرمز خطأ. يمكنك المحاولة { $n } مرة أخرى.
   *[other] هذا الرمز خطأ. يمكنك المحاولة { $n } مرة أخرى.
}
sign-in-sent-none = لم تصل رسالة بعد بضع دقائق؟ ابحث في البريد غير المرغوب فيه، أو تحقق من العنوان واطلب من جديد.
sign-in-again = اطلب رسالة جديدة
sign-in-link-title = تسجيل الدخول
sign-in-link = اضغط الزر لتسجيل الدخول. لم تفعل هذه الصفحة شيئًا بعد، حتى لا تستهلك البرامج التي تفحص الرسائل رابطك.
sign-in-other-browser-title = عُد إلى حيث طلبت الدخول
sign-in-other-browser = هذا الرابط يعمل فقط في المتصفح الذي طلبته منه. عُد إليه واكتب الرمز الذي في الرسالة. أو اطلب هنا من جديد.
sign-in-over-title = انتهى هذا الرابط
sign-in-over = استُعمل هذا الرابط أو الرمز من قبل، أو مضى عليه أكثر من 15 دقيقة، أو لم يُنسخ كاملًا. اطلب رسالة جديدة؛ لن يأخذ ذلك أكثر من دقيقة.
sign-in-spent-title = لم يعد هذا الرمز يعمل
sign-in-spent = جُرّبت رموز خاطئة كثيرة، فلم يعد هذا الرمز يعمل. اطلب رسالة جديدة؛ يستغرق ذلك دقيقة.
sign-in-already = أنت مسجّل الدخول باسم { $name }.
card-code = الرمز المكتوب على بطاقتك
card-code-hint = حروف وأرقام، مجموعها ستة عشر. لا فرق بين الحرف الكبير والحرف الصغير.
card-code-wrong = هذا الرمز لا يعمل. تحقق من كل حرف، أو اطلب رمزًا جديدًا ممن أعطاك إياه.
card-code-missing = اكتب الرمز المكتوب على بطاقتك.

# The demonstration
demo-title = تجوّل كأنك شخص آخر
demo-intro = هذا عرض تجريبي فيه منطقة خيالية. اختر دورًا لترى ما يراه صاحبه. لا يخرج شيء من هذا الجهاز.
demo-real = لا يسجّل أحد الدخول هنا: ليس في هذا الموقع إلا ما تذكره الوثائق المنشورة. انتقل إلى المنطقة الخيالية لتتجوّل كأنك شخص آخر.
demo-role = سجّل الدخول بصفة
outbox-open = شاهد الرسائل التي كانت ستُرسل
outbox-title = البريد الصادر في العرض التجريبي
outbox-intro = رسائل البريد والرسائل النصية هذه لم تُرسل. خارج العرض التجريبي لا يراها أحد غير من كُتبت لهم.
outbox-empty = لا توجد رسائل بعد.
outbox-follow = اتبع الرابط الذي فيها

# Work and account
work-title = عملك
waits-mail = { $n ->
    [one] رسالة واحدة لا يمكن إرسالها الآن.
    [two] رسالتان لا يمكن إرسالهما الآن.
   *[other] { $n } رسالة لا يمكن إرسالها الآن.
}
waits-left = { $n ->
    [one] شيء واحد ينبغي تسليمه.
    [two] شيئان ينبغي تسليمهما.
    [few] { $n } أشياء ينبغي تسليمها.
   *[other] { $n } شيئًا ينبغي تسليمها.
}
waits-invited = { $n ->
    [one] دعوة واحدة تنتظر جوابًا.
    [two] دعوتان تنتظران جوابًا.
    [few] { $n } دعوات تنتظر جوابًا.
   *[other] { $n } دعوة تنتظر جوابًا.
}
waits-no = { $n ->
    [one] سؤال واحد عن إجراء أُجيب بلا: اسأل غيره.
    [two] سؤالان عن إجراءات أُجيبا بلا: اسأل غيرهما.
    [few] { $n } أسئلة عن إجراءات أُجيبت بلا: اسأل غيرهم.
   *[other] { $n } سؤالًا عن إجراءات أُجيبت بلا: اسأل غيرهم.
}
waits-unanswered = { $n ->
    [one] سؤال واحد عن إجراء لم يُجب عنه بعد.
    [two] سؤالان عن إجراءات لم يُجب عنهما بعد.
    [few] { $n } أسئلة عن إجراءات لم يُجب عنها بعد.
   *[other] { $n } سؤالًا عن إجراءات لم يُجب عنها بعد.
}
waits-late = { $n ->
    [one] طلب واحد تأخر.
    [two] طلبان تأخرا.
    [few] { $n } طلبات تأخرت.
   *[other] { $n } طلبًا تأخرت.
}
waits-requests = { $n ->
    [one] طلب واحد ينتظر قرارًا.
    [two] طلبان ينتظران قرارًا.
    [few] { $n } طلبات تنتظر قرارًا.
   *[other] { $n } طلبًا تنتظر قرارًا.
}
waits-jobs = { $n ->
    [one] عمل واحد فشل نهائيًا.
    [two] عملان فشلا نهائيًا.
    [few] { $n } أعمال فشلت نهائيًا.
   *[other] { $n } عملًا فشلت نهائيًا.
}
work-intro = ما يمكنك فعله هنا.
work-nothing = لم يطلب منك أحد شيئًا بعد. تصلك رسالة بالبريد عندما يطلب أحد منك شيئًا.
young-title = مرحبًا
young-intro = أنت تتحدث هنا باسم الشباب. هذه هي الأماكن التي يمكنك الذهاب إليها.
young-said = ما قاله الأطفال والشباب
young-said-about = بكلماتهم هم. افتح واحدة منها وانظر ماذا نتج عنها.
young-promised = ما وُعد به
young-promised-about = ما قال الكبار إنهم سيفعلونه.
young-group = مجموعتك: { $words }
young-group-about = ما الغرض منها، ومن غيرك فيها.
young-privacy = ماذا نفعل باسمك وبكلماتك
young-privacy-about = ما نحتفظ به، ومن يراه، وبمن تتصل إذا كنت في خطر.
work-roles = أدوارك
roles-none = لا توجد أدوار
account-title = حسابك
account-title-about = اسمك ولغتك، وطرق دخولك، وأين سجّلت الدخول، وبياناتك.
account-details = التفاصيل
account-name = الاسم
account-name-hint = الاسم الذي نحيّيك به. ويراه غيرك ممن يعملون مع أفراد مؤسستك.
account-name-fault = اكتب اسمًا لا يزيد على 100 حرف.
account-email = عنوان البريد الإلكتروني
account-no-email = لا يوجد: تسجيل الدخول ببطاقة
account-language = اللغة
account-organisation = المؤسسة
account-state = الحالة
account-active = يعمل الآن
account-invited = لم يسجّل الدخول بعد (أُضيف في { $day })
account-leaves = يغادر في { $day }
account-ended = انتهى في { $day }
account-erased = محذوف
account-saved = تم الحفظ.
save = احفظ
sessions-title = أين سجّلت الدخول
sessions-intro = إن كان بينها ما لا تعرفه فسجّل الخروج منه.
sessions-end-all = سجّل الخروج من كل مكان آخر
sessions-ended = تم تسجيل الخروج هناك.
session-device = الجهاز
session-device-unknown = جهاز غير معروف
session-way = الطريقة
session-seen = آخر استخدام
session-act = ما يمكنك فعله
session-present = هذا مكانك الآن
session-end = تسجيل الخروج
way-mail = بالبريد الإلكتروني
way-passkey = بمفتاح مرور
way-openid = عن طريق مؤسستك
way-card = برمز
way-demonstration = في العرض التجريبي
way-link = برابط مهمة
way-session = أثناء تسجيل الدخول

# People and roles
people-title = الأشخاص
people-title-about = كل من له حساب: مؤسسته وأدواره وحالته. وما يمكنك تغييره تجده في صفحة كل شخص.
people-search = الاسم أو عنوان البريد أو المؤسسة
people-none = لم نجد أحدًا.
person-added = تمت الإضافة. اصنع له الآن رمزًا لبطاقة.
person-added-without-card = تمت الإضافة. يصنع له بطاقةً أحدُ العاملين على المشاركة في مؤسسته.
person-saved = تم الحفظ.
person-given = أُعطي الدور.
person-role-ended = انتهى الدور.
person-role-will-end = حُدِّد آخر يوم للدور.
task-over-title = انتهى هذا الرابط
task-over = استُعمل هذا الرابط أو سُحب أو انتهت مدته، أو لم يُنسخ كاملًا. من أرسله إليك يستطيع أن يرسل رابطًا جديدًا.
roles-title = من يشغل كل دور
roles-title-about = كل دور مشغول، ومن يشغله وحتى متى، وما ينتهي قريبًا.
roles-intro = تُشغل الأدوار من يوم إلى يوم. ومن يعطي دورًا فهو مسؤول عن ذلك.
roles-about = ما الغرض من كل دور
role-for = الغرض منه
role-heading = الدور
role-from = أول يوم
role-until = آخر يوم
role-until-hint = اتركه فارغًا إن لم تكن للدور نهاية.
role-last-hint = اتركه فارغًا لينتهي الدور الآن. وإن كتبت يومًا بقي الدور حتى نهاية ذلك اليوم.
role-last-fault = ينتهي الدور قبل ذلك اليوم. اكتب يومًا أبكر.
role-no-end = بلا نهاية
role-scope = لأي جهة
role-scope-hint = المؤسسة أو المجلس أو المجموعة التي يُشغل الدور لها. وإن لم تختر فهي مؤسستهم؛ أو المجلس أو المجموعة إن كان لك أن تدعو إلى واحد فقط؛ أو الشراكة كلها للأدوار التي تشملها كلها.
role-give = أعطِ دورًا
role-end = أنهِ
role-fault = اختر دورًا.
role-held-already = يشغل هذا الشخص هذا الدور من قبل في بعض هذه الأيام. اختر أيامًا أخرى، أو أنهِه أولًا.
role-not-oneself = لا أحد يعطي نفسه دورًا. اطلب ذلك من شخص آخر يحق له.
scope-fault-partnership = هذا الدور يُشغل للشراكة كلها.
scope-fault-organisation = اختر مؤسسة.
scope-fault-body = اختر مجلسًا أو منتدى أو مجموعة.
date-fault = اكتب يومًا، مثل ⁦31/03/2027⁩ أو ⁦2027-03-31⁩.
card-title = رمز على بطاقة
card-none = لا توجد بطاقة تعمل.
card-by-worker = لا توجد بطاقة تعمل. يصنعها أحد العاملين على المشاركة في مؤسسته.
card-until = توجد بطاقة تعمل حتى { $day }.
card-make = أنشئ رمزًا جديدًا
card-made = اطبع هذه الصفحة، فلا تُطبع إلا البطاقة، أو اكتبها بيدك، وسلّمها بنفسك. لا يظهر الرمز إلا الآن؛ والرمز الأقدم لم يعد يعمل.
card-back = العودة إلى صفحة الشخص
card-slip-until = تعمل حتى { $day }.
card-slip-how = افتح هذا العنوان واكتب الرمز: لا فرق بين الحرف الكبير والحرف الصغير.
card-slip-lost = لا تُرِ الرمز لأحد؛ وإن ضاعت منك هذه البطاقة فأخبر فورًا العامل الذي أعطاك إياها.
card-unchecked = كُتبت كلمات البطاقة بلغة حساب الشخص: كتبتها آلة، ولم يراجعها بعد أحد ممن يتكلمون تلك اللغة.
card-replace-title = توجد بطاقة ما زالت تعمل
card-replace-words = لا تنشئ رمزًا جديدًا إلا إذا ضاعت البطاقة أو صارت في يد غيره. عندئذ يتوقف الرمز القديم، ويُسجَّل خروج الشخص من كل مكان، وتنتهي مفاتيح مروره.
card-replace = أوقف الرمز القديم وأنشئ رمزًا جديدًا
card-keep = أبقِ البطاقة
card-twice-title = أُرسل هذا النموذج من قبل
card-twice = لم يُنشأ شيء جديد. آخر رمز ظهر يعمل؛ وإن لم يكتبه أحد فأنشئ رمزًا جديدًا في صفحة الشخص.

# Roles
role-young-representative = ممثل من الشباب
role-young-representative-about = يتحدث باسم الشباب في مجلس أو مجموعة، ويقيّم التقدّم بكلماته.
role-contributor = مساهم
role-contributor-about = يضيف إلى ما تفعله مؤسسته.
role-organisation-administrator = المسؤول الإداري في المؤسسة
role-organisation-administrator-about = يرعى أفراد مؤسسة واحدة وما هم مسؤولون عنه.
role-action-owner = المسؤول عن الإجراء
role-action-owner-about = مسؤول عن إجراءات من الخطة.
role-data-steward = أمين البيانات
role-data-steward-about = يرعى الأرقام وتعريفاتها ومصادرها.
role-participation-worker = موظف المشاركة
role-participation-worker-about = يعمل مع الشباب، ويعطي من ليس له بريد إلكتروني بطاقة لتسجيل الدخول.
role-safeguarding-lead = مسؤول الحماية (safeguarding)
role-safeguarding-lead-about = يُبلَّغ حين يُحتمل أن يكون طفل في خطر.
role-directory-editor = محرر الدليل
role-directory-editor-about = يُبقي بيانات مؤسسة واحدة في الدليل صحيحة.
role-practitioner = مختص
role-practitioner-about = يحيل الأسر إلى الخدمات.
role-referral-supervisor = مشرف الإحالات
role-referral-supervisor-about = يحرص على ألا تبقى إحالة بلا جواب.
role-personal-adviser = مستشار شخصي
role-personal-adviser-about = يساند شابًّا يغادر الرعاية.
role-commissioner = مسؤول التعاقد على الخدمات
role-commissioner-about = يُعدّ ما تشتريه الشراكة.
role-body-secretary = أمين سر مجلس أو مجموعة
role-body-secretary-about = يُعدّ اجتماعات مجلس أو مجموعة ويرعى أعضاءه.
role-body-member = عضو في مجلس أو مجموعة
role-body-member-about = عضو في مجلس أو مجموعة.
role-chair = رئيس
role-chair-about = يقود مجلسًا أو مجموعة.
role-co-chair = رئيس مشارك
role-co-chair-about = يقود مجلسًا أو مجموعة مع شخص آخر.
role-strategy-officer = مسؤول الاستراتيجية
role-strategy-officer-about = يرعى الخطة ويسأل عن سيرها.
role-report-reviewer = مراجع التقارير
role-report-reviewer-about = يقرأ التقارير قبل نشرها.
role-data-protection-officer = مسؤول حماية البيانات
role-data-protection-officer-about = يقرّر في بيانات الناس الخاصة بهم، ويراقب ما يُحتفظ به.
role-system-administrator = مسؤول النظام
role-system-administrator-about = يشغّل النظام، دون أن يُعرض عليه ما هو سري.
roles-heading = الأدوار
role-needs-mail = من ليس له عنوان بريد إلكتروني لا يكون إلا ممثلًا للشباب: فمن صنع بطاقته يستطيع أن يسجّل الدخول بهذا الدور.

# Who answers for an action (from here on for work.ftl)
action-heading = الإجراء
duties-title = ما أنت مسؤول عنه
duties-manage = من المسؤول عن كل إجراء
duties-manage-about = لكل إجراء: من المسؤول عنه وماذا أجاب. افتح إجراءً لتسأل أحدًا.
duties-none = لا يوجد إجراء يطابق ذلك.
duties-show = أظهر
duties-show-all = كل الإجراءات
duties-show-none = لا أحد مسؤول عنها
duties-show-unanswered = لا جواب بعد
duties-show-no = الجواب: لا
duties-filter = صفِّ القائمة
duty-manage = من المسؤول عن هذا الإجراء
duty-title = هل أنت مسؤول عن هذا الإجراء؟
duty-question = جوابك
duty-read = اقرأ عمّا يدور
duty-meaning = المسؤول عنه يحرص على تنفيذه، ويُسأل عن سيره. ويودّ من يرعون الخطة أن يعرفوا هل هو أنت.
duty-yes = نعم
duty-no = لا
duty-no-ask = لا. اسألوا: { $ask }
duty-ask = إن لم تكن أنت: من نسأل؟
duty-ask-hint = منصب أو اسم. يراه الموظف الذي سألك.
duty-ask-fault = لا تكتب أكثر من 500 حرف.
duty-fault = اختر نعم أو لا.
duty-send = أرسل
duty-thanks-title = شكرًا لك
duty-thanks = سُجّل جوابك. لا يبقى شيء تفعله.
duty-answer = أجب
duty-change = غيّر جوابك
duty-unanswered = لا جواب بعد
duty-said-yes = قلت: نعم
duty-said-no = قلت: لا. من سألك يعلم ذلك.
duty-who = الشخص
duty-said = الجواب
duty-nobody = لا أحد
duty-gone = لم يعد هناك أحد
duty-left = لم يعد هناك أحد: { $name } غادر
duty-give = اسأل هذا الشخص
duty-give-hint = تصل إليه رسالة فيها رابط إلى صفحة واحدة، ولا يحتاج إلى تسجيل الدخول. والروابط المرسلة من قبل لا تعمل بعد ذلك.
duty-give-fault = اختر من يُسأل.
duty-record = اطّلع على الإجراء كما يراه الجميع
duty-end = اسحب السؤال
duty-end-intro = عندئذ لا يكون أحد مسؤولًا عن الإجراء حتى يُسأل غيره. ولا يعمل الرابط في الرسالة بعد ذلك.
duty-taken-back = لا أحد مسؤول عن هذا الإجراء الآن.
duty-given = تم السؤال. الرسالة في طريقها.
duty-revoked = لم يعد الرابط يعمل.
links-title = الروابط المرسلة
links-none = لم يُرسل أي رابط.
link-sent = أُرسل في
link-revoke = اسحب الرابط
link-used = استُعمل
link-over = سُحب أو انتهى

# Leaving and moving
open-title = ما لا يزال يجب تسليمه
open-none = لم يبق شيء.
open-kind = النوع
answers-for = ما هو مسؤول عنه، والمناصب التي لا يشغلها غيره
answers-for-none = لا شيء.
open-what = ماذا
open-actions = مسؤول عن
left-title = يجب تسليمه
left-count = { $n ->
    [zero] لا شيء
    [one] شيء واحد
    [two] شيئان
    [few] { $n } أشياء
    [many] { $n } شيئًا
   *[other] { $n } شيء
}
leaving-title = المغادرة أو إنهاء حق الدخول
leaving-intro = كل ما هذا الشخص مسؤول عنه ينتقل إلى شخص آخر قبل أن ينتهي حقه في الدخول.
leaving-day = آخر يوم
leaving-day-fault = اكتب اليوم أو يومًا بعده، مثل ⁦31/03/2027⁩ أو ⁦2027-03-31⁩.
leaving-successor = من يتولى ما يبقى حتى ذلك اليوم
leaving-successor-gone = (لن يكون هنا حينها: ما يبقى ينتقل إلى من حدّد اليوم)
leaving-takes-over = سُمّي هذا الشخص ليتسلّم من { $names }. اختر غيره هناك.
leaving-successor-hint = في آخر يوم ينتقل كل ما لم يُسلَّم بعد إلى هذا الشخص من تلقاء نفسه. وإن لم يبق شيء فيمكنك تركه فارغًا: يكون عندئذ من حدّد اليوم.
leaving-listed = في القائمة كل من يعمل ويمكنك تغيير حسابه وله بريد إلكتروني ويبقى مدة أطول. ومن ليس فيها فقد حُدِّد آخر يوم له، أو انتهى حسابه، أو ينتمي إلى جهة أخرى.
leaving-set-button = حدّد آخر يوم
leaving-set = حُدّد آخر يوم.
leaving-stay = يبقى معنا: ألغِ آخر يوم
leaving-stays = أُلغي آخر يوم.
leaving-now = أنهِ حق الدخول الآن
leaving-now-intro = اختر شخصًا واحدًا لكل شيء، أو شخصًا لكل واحد من الأمور.
leaving-end = سلّم وأنهِ حق الدخول
leaving-sure = نعم، أنهِ حق دخوله الآن
leaving-sure-fault = ضع علامة لإنهاء حق الدخول، أو حدّد آخر يوم بدلًا من ذلك.
leaving-hand-over = سلّم
leaving-handed = تم التسليم، وانتهى حق الدخول.
leaving-passed = تم التسليم.
leaving-all = كل شيء ينتقل إلى
leaving-choose = اختر
leaving-fault = اختر شخصًا يعمل الآن ويبقى مدة أطول.
leaving-fault-of = اختر من يتسلّم: { $what }
leaving-not-oneself = لا أحد ينهي حقه هو في الدخول. اطلب ذلك من شخص آخر يحق له.
leaving-not-yours = بعض هذه أدوار لا يحق لك أن تعطيها. تبقى في قائمة الأشخاص حتى يعطيها من يحق له لشخص آخر.
moving-not-yours = لهذا الشخص دور في مؤسسته لا يحق لك إنهاؤه. من يمنح ذلك الدور ينهيه أولًا أو يعطيه لغيره.
leaving-own-title = أنت مغادر
leaving-own = آخر يوم لك هو { $day }. اتفق مع من حدّده على من يتولى كل شيء.
taking-over-title = ستتسلّم
taking-over-intro = ما يبقى لدى هؤلاء في آخر يوم لهم ينتقل إليك تلقائيًا. تحدّث معهم قبل ذلك.
moving-title = الانتقال إلى مؤسسة أخرى
moving-intro = ما هو للمؤسسة القديمة يبقى فيها: اختر من يتولاه. والأدوار التي تُشغل لها تنتهي.
moving-stays = آخر يوم حُدِّد، { $day }، يُلغى بالانتقال: من ينتقل يبقى.
moving-to = المؤسسة الجديدة
moving-save = انقل
moving-roles = الأدوار التي تُشغل للمؤسسة القديمة
moving-end-roles = نعم، أنهِ هذه الأدوار
moving-end-roles-fault = تنتهي أدوار المؤسسة القديمة مع الانتقال. ضع علامة في المربع لتتابع.
person-moved = تم النقل.
roles-ending = ما ينتهي في الأيام الثلاثين القادمة
roles-ending-none = لا ينتهي شيء.
roles-now = الأدوار المشغولة الآن
roles-later = يبدأ لاحقًا

# One's own data, and whoever protects it
data-own-title = بياناتك
data-own-intro = يمكنك أن تأخذ نسخة من كل ما هو محفوظ عنك، وأن تطلب تصحيحه أو محوه، وأن تسحب طلبًا.
data-copy-title = نسخة
data-copy-intro = في الملف ما هو محفوظ عنك: حسابك وأدوارك وأين سجّلت الدخول والرسائل التي أُرسلت إليك وما أنت مسؤول عنه وما يقوله عنك سجل التدقيق. لهذا يجب أن تكون قد سجّلت الدخول خلال الساعة الأخيرة.
data-copy = نزّل النسخة
data-copy-for = نسخة لشخص ما
data-copy-for-intro = لمن لا يستطيع تسجيل الدخول ليأخذها بنفسه. اقرأها قبل أن تسلّمها: تأكّد ممّن يطلبها، واحذف ما يخص غيره. يُكتب في سجل التدقيق أنك أخذتها.
data-copy-found-intro = في الملف ما وُجد، بكلماته كما هي. قد تذكر غيره أو تخصه: اقرأها قبل أن تسلّمها واحذف ذلك. يُكتب في سجل التدقيق أنك أخذتها.
data-copy-first = ليس له حساب. ابحث عنه أولًا؛ فالنسخة تُعدّ هناك.
data-ask = اطلب شيئًا
data-ask-send = أرسل الطلب
data-wish = ما المطلوب
data-wish-fault = اختر ما تطلبه.
data-words = بكلمات صاحب الطلب
data-own-words = بكلماتك أنت
data-words-hint = للتصحيح: ما هو الخطأ، وما هو الصواب. لا يقرؤه إلا مسؤول حماية البيانات.
data-words-fault = اكتب ما هو الخطأ أو ما هو المطلوب، بما لا يزيد على 2000 حرف.
data-requests = الطلبات
data-requests-none = لا توجد طلبات.
data-requests-open = طلبات تنتظر قرارًا
data-requests-decided = طلبات صدر فيها قرار
data-asked-on = طُلب في
data-state = الحالة
data-open = ينتظر ردًا حتى { $day }
data-late = متأخر: كان الرد مستحقًا في { $day }
data-asked = أُرسل طلبك. يصلك الرد خلال شهر.
data-asked-before = طلبت هذا في { $day }، وهو ينتظر ردًا. يمكنك أن تسحب ذلك الطلب أدناه.
data-withdraw = اسحب
data-withdrawn = سُحب الطلب.
data-complain = إن لم ترضَ عن رفض، فلك أن تشتكي إلى مفوّض المعلومات (Information Commissioner).
wish-copy = نسخة
wish-correction = تصحيح
wish-erasure = محو
decision-granted = تمت الموافقة
decision-refused = رُفض
decision-withdrawn = سُحب
data-title = طلبات تخص البيانات
data-title-about = ما يطلبه الناس بشأن بياناتهم، ويُجاب عنه خلال شهر. والحفظ القانوني، والبحث عن شخص.
data-request = الطلب
data-no-account = لا حساب
data-no-ledger = لا يمكن محو شيء في هذا الموقع بعد: ليس له سجل محو، فتُعيد نسخة احتياطية قديمة كل شيء. اطلب ممّن يشغّل النظام أن يضبط erasure_ledger.
data-account = بيانات هذا الحساب
data-person = صفحة هذا الشخص
data-find = ابحث عن شخص
data-find-intro = لمن ليس له حساب. يشمل البحث الحسابات والدعوات والطلبات وأسباب الحفظ القانوني والأجوبة عن الإجراءات ومحاولات تسجيل الدخول والرسائل التي في طريقها. ويُكتب البحث في سجل التدقيق، من دون ما بحثت عنه.
data-find-wanted = بريد إلكتروني أو اسم أو كلمات أخرى
data-find-hint = يُبحث عن البريد الإلكتروني في كل مكان. أما غيره، مثل اسم أو رقم هاتف، فيحتاج إلى { $n } أحرف أو أرقام على الأقل، ويُبحث عنه في الأسماء والطلبات والأسباب والأجوبة. جرّب كتابات أخرى أيضًا.
data-find-fault = اكتب بريدًا إلكترونيًا، أو { $n } أحرف أو أرقام على الأقل.
data-found = أين يوجد
data-found-by = ما بُحث عنه
data-found-kind = النوع
data-found-record = الرمز المرجعي
data-found-words = الكلمات
data-found-none = لم يوجد شيء.
data-found-whose = لمن
data-found-on = منذ
data-found-of = بيانات { $name }
data-given-by = قدّمه { $name }
data-asked-by = طلبه { $name }
found-account = حساب
found-sign_in = محاولة لتسجيل الدخول (تزول بعد يوم)
found-data_request = كلمات طلب عن البيانات
found-legal_hold = سبب حفظ قانوني
found-invitation = دعوة
found-outbox = رسالة في طريقها
found-actions = جواب عن إجراء
goes-sign_in = تُمحى المحاولة، ولا يعمل رابطها بعد ذلك. ويمكن لمن قام بها أن يطلب رابطًا جديدًا.
goes-data_request = هذا هو الطلب نفسه. تُمحى كلماته. ويبقى أن أحدًا طلب، ومتى، وما القرار.
goes-legal_hold = يُمحى السبب. ويبقى الحفظ القانوني.
goes-invitation = يُمحى الاسم والعنوان، ولا يعمل رابط الدعوة بعد ذلك.
goes-outbox = يُمحى العنوان والرابط. وإن لم تُرسل الرسالة بعد، فلن تصل إلى أحد.
goes-actions = تُمحى كلمات الجواب، مثل من يُسأل بدلًا منه. ويبقى أن الجواب كان «لا».
data-record = سجّل طلبًا وصل بطريقة أخرى
data-record-intro = لرسالة، أو لمن ليس له حساب. وإن كان له حساب فافتحه من قائمة الأشخاص، واتبع «بيانات هذا الحساب»، واكتبه هناك: عندئذ فقط يصل إليه القرار.
data-record-button = سجّل
data-record-hint = من يطلب، وكيف نتصل به، وماذا يطلب. يُحفظ ذلك مشفّرًا.
data-received = وصل في
data-received-hint = يُحسب شهر الرد من هذا اليوم. اتركه فارغًا إن كان اليوم.
data-received-fault = اكتب اليوم الذي وصل فيه الطلب: اليوم أو قبله.
data-recorded = سُجّل الطلب.
data-erase = امحُ
data-erased = تم المحو. وهو مكتوب في سجل المحو أيضًا.
data-erase-lasting = لا يستطيع أحد استرجاعه في هذا الموقع. وإذا استُعيدت نسخة احتياطية، مُحي مرة أخرى. لكن ملف النسخة القديمة يبقى فيه الكلام المشفّر ومفتاحه المقفل، إلى أن يُحذف ذلك الملف.
data-erase-back = عُد إلى القائمة
data-erase-first = ليس له حساب، فقرارك وحده لا يمحو شيئًا. ابحث عنه أولًا وامحُ كل ما يوجد.
data-decide = القرار في الطلب
data-decide-erasure = إن وافقت، تُمحى الكلمات التي عن هذا الشخص فورًا. وتبقى علامة فارغة، حتى يظل إثبات صحة التاريخ ممكنًا.
data-left-behind = إذا مُحي هذا الشخص، فلن يبقى أحد مسؤولًا عن ذلك. تأكد من تسليمه أولًا.
data-hand-over-ask = اطلب من مسؤول الاستراتيجية أو المسؤول الإداري في مؤسسته أن يسلّمه.
data-sure = نعم، امحُ
data-sure-fault = ضع علامة على «نعم، امحُ»، أو ارفض.
data-decide-correction = إن وافقت، فتأكد من تصحيح الخطأ.
data-decide-copy = إن وافقت، فتأكد من أن الشخص يحصل على النسخة.
data-decide-button = قرّر
data-decision = القرار
data-decision-fault = اختر قرارًا.
data-exemption = الاستثناء القانوني
data-exemption-hint = يذكر الرفض واحدًا، ويقرؤه الشخص إن كان له حساب. وغيره تكتب إليه بنفسك.
data-exemption-fault = اختر الاستثناء القانوني الذي ترفض بسببه.
data-exemption-granted = ما تمت الموافقة عليه لا يحتاج إلى استثناء قانوني. اختر «لا استثناء».
data-decided = سُجّل القرار.
data-decided-on = تاريخ القرار
data-decided-by = { $day }، قرّره { $name }
data-not-oneself = لا أحد يقرّر في طلبه هو. اطلب ذلك من شخص آخر يحق له.
exemption-none = لا استثناء
exemption-public-task = هذا لازم لواجب قانوني أو لمهمة للمصلحة العامة
exemption-expression = هذا لازم لحرية التعبير والمعلومات
exemption-public-health = هذا لازم للصحة العامة
exemption-archive = هذا لازم لأرشيف أو بحث أو إحصاء للمصلحة العامة
exemption-legal-claims = هذا لازم لمطالبات قانونية
exemption-correct = هو صحيح كما هو
exemption-others = قد يكشف شخصًا آخر
exemption-serious-harm = قد يسبب ضررًا جسيمًا لشخص ما
exemption-crime = قد يعيق منع الجريمة أو كشفها
exemption-unfounded = من الواضح أن الطلب لا أساس له أو مبالغ فيه
exemption-identity = لم نستطع أن نتأكد ممن يطلب
holds-title = الحفظ القانوني (legal hold)
holds-none = لا يوجد حفظ قانوني.
hold-where = يبدأ الحفظ القانوني من صفحة حساب: افتح الشخص في قائمة الأشخاص، ثم اتبع «بيانات هذا الحساب».
holds-ended = حالات الحفظ القانوني المنتهية
holds-ended-by = أنهاه
hold-give = ضع هذا الحساب تحت حفظ قانوني
hold-intro = ما دام قائمًا، لا يُمحى ولا يُزال شيء من هذا الحساب، حتى عند انتهاء مدته.
hold-reason = السبب
hold-reason-hint = مثل رقم شكوى أو قضية. يُحفظ ذلك مشفّرًا.
hold-reason-fault = اذكر السبب.
hold-end = أنهِ الحفظ القانوني
hold-warning = هذا الحساب تحت حفظ قانوني: لا يجوز محو شيء منه حتى ينتهي.
data-held = بدأ الحفظ القانوني.
data-released = انتهى الحفظ القانوني.

# How long things are kept
retention-title = مدة حفظ الأشياء
retention-title-about = كم يومًا يُحفظ كل نوع، وما أُزيل كل ليلة.
retention-intro = بالأيام. في كل ليلة يُزال ما هو أقدم من ذلك؛ وما هو تحت حفظ قانوني يبقى.
retention-hint = المعتاد { $days }، والحد الأدنى { $least }.
retention-why = لماذا، وبأي قانون
retention-kind = النوع
retention-law = القانون
retention-fault = اكتب عدد أيام من { $least } إلى { $most }.
retention-report = ما أُزيل بعد انتهاء مدة الحفظ
report-when = يعمل كل ليلة في الساعة { $time }، بحسب توقيت الشراكة.
report-none = لم يعمل بعد.
report-day = اليوم
report-kind = النوع
report-days = الأيام
report-removed = أُزيل
report-held = بقي تحت حفظ قانوني
keep-sessions = أماكن تسجيل الدخول
keep-sign-ins = محاولات تسجيل الدخول
keep-passkey-challenges = محاولات دخول بمفتاح مرور لم تكتمل
keep-openid-flows = محاولات دخول عن طريق مؤسسة لم تكتمل
keep-rate-limits = عدد المحاولات
keep-mails = رسائل البريد والرسائل النصية، بعد كتابتها
keep-invitations = الدعوات، بعد انتهاء مدتها
keep-task-links = روابط المهام، بعد انتهاء مدتها
keep-card-codes = الرموز على البطاقات، بعد انتهاء مدتها
keep-dead-jobs = العمل في الخلفية الذي فشل نهائيًا
keep-ended-accounts = أسماء الحسابات وعناوينها، بعد انتهائها
keep-duties = من كان مسؤولًا عن ماذا، بعد انتهاء ذلك
keep-data-requests = الطلبات التي تخص البيانات، بعد القرار
keep-legal-holds = الحفظ القانوني، بعد انتهائه
keep-audit = سجل التدقيق
keep-retention-reports = هذه التقارير
