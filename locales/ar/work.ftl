### Made by a machine; no native speaker has checked these words yet.

# Signing in
sign-in-intro = يسجّل الدخول هنا من يعملون مع الشراكة. لا تحتاج إلى حساب لتقرأ أي شيء.
sign-in-email = عنوان البريد الإلكتروني
sign-in-email-hint = نرسل إليك رابطًا ورمزًا. لا توجد كلمة سر.
sign-in-email-fault = اكتب عنوان بريد إلكتروني، مثل name@example.org.
sign-in-send = أرسل لي رابطًا ورمزًا
sign-in-other-ways = طرق أخرى لتسجيل الدخول
sign-in-by-card = لدي رمز على بطاقة
sign-in-no-account = إن لم يكن لديك حساب فاسأل من يدير الحسابات في مؤسستك.
sign-in-sent-title = انظر في بريدك الإلكتروني
sign-in-sent = إن كان هناك حساب لهذا العنوان فالرسالة في طريقها إليك. اضغط الرابط الذي فيها، في هذا المتصفح، أو اكتب هنا الرمز الذي فيها. كلاهما يعمل لمدة 15 دقيقة.
sign-in-code = الرمز
sign-in-code-hint = ثمانية أرقام، مثل ⁦1234 5678⁩.
sign-in-code-wrong = { $n ->
    [0] هذا الرمز خطأ، وقد جرت محاولته مرات كثيرة. اطلب رسالة جديدة.
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
card-code = الرمز المكتوب على بطاقتك
card-code-hint = حروف وأرقام، مجموعها ستة عشر. لا فرق بين الحرف الكبير والحرف الصغير.
card-code-wrong = هذا الرمز لا يعمل. تحقق من كل حرف، أو اطلب رمزًا جديدًا ممن أعطاك إياه.

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
work-intro = ما يمكنك فعله هنا.
work-roles = أدوارك
roles-none = لا توجد أدوار
account-title = حسابك
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
account-invited = تمت الدعوة في { $day }
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
session-present = هذا
session-end = تسجيل الخروج
way-mail = بالبريد الإلكتروني
way-passkey = بمفتاح مرور
way-openid = عن طريق مؤسستك
way-card = برمز
way-demonstration = في العرض التجريبي

# People and roles
people-title = الأشخاص
people-search = الاسم أو عنوان البريد أو المؤسسة
people-none = لم نجد أحدًا.
person-invited = تمت الدعوة. الرسالة في طريقها.
person-saved = تم الحفظ.
person-given = أُعطي الدور.
person-role-ended = انتهى الدور.
invite-title = ادعُ شخصًا
invite-intro = تصل إليه رسالة فيها رابط. ويبدأ حسابه حين يسجّل الدخول أول مرة.
invite-email-hint = من ليس لديه بريد إلكتروني من الشباب يحصل بدلًا منه على رمز على بطاقة: اترك هذه الخانة فارغة.
invite-email-missing = اكتب عنوان بريد إلكتروني. لا يستغني عنه إلا ممثل من الشباب.
invite-send = أرسل الدعوة
invitation-intro = تمت دعوتك إلى العمل مع هذه الشراكة. اضغط الزر فنرسل إلى العنوان الذي وصلت إليه الدعوة رسالة فيها رابط ورمز لتسجيل الدخول.
invitation-send = أرسل لي الرسالة
task-over-title = انتهى هذا الرابط
task-over = استُعمل هذا الرابط أو سُحب أو انتهت مدته، أو لم يُنسخ كاملًا. من أرسله إليك يستطيع أن يرسل رابطًا جديدًا.
roles-title = من يشغل كل دور
roles-intro = تُشغل الأدوار من يوم إلى يوم. ومن يعطي دورًا فهو مسؤول عن ذلك.
role-heading = الدور
role-from = من
role-until = آخر يوم
role-until-hint = اتركه فارغًا إن لم تكن للدور نهاية.
role-no-end = بلا نهاية
role-scope = لأي جهة
role-scope-hint = المؤسسة أو المجلس أو المجموعة التي يُشغل الدور لها؛ والشراكة كلها للأدوار التي تشملها كلها.
role-give = أعطِ دورًا
role-end = أنهِ
role-fault = اختر دورًا.
role-not-oneself = لا أحد يعطي نفسه دورًا. اطلب ذلك من شخص آخر يحق له.
scope-partnership = الشراكة كلها
scope-fault-partnership = هذا الدور يُشغل للشراكة كلها.
scope-fault-organisation = اختر مؤسسة.
scope-fault-body = اختر مجلسًا أو منتدى أو مجموعة.
date-fault = اكتب يومًا، مثل ⁦2027-03-31⁩.
card-title = رمز على بطاقة
card-none = لا توجد بطاقة تعمل.
card-until = توجد بطاقة تعمل حتى { $day }.
card-make = أنشئ رمزًا جديدًا
card-made = اكتب هذا الرمز على بطاقة وسلّمها بنفسك. لا يظهر الرمز إلا الآن؛ والرمز الأقدم لم يعد يعمل.
card-how = يُستعمل في «تسجيل الدخول» ثم «لدي رمز على بطاقة».
card-back = العودة إلى صفحة الشخص

# Roles
role-young-representative = ممثل من الشباب
role-contributor = مساهم
role-organisation-administrator = المسؤول الإداري في المؤسسة
role-action-owner = المسؤول عن الإجراء
role-data-steward = أمين البيانات
role-participation-worker = موظف المشاركة
role-safeguarding-lead = مسؤول الحماية (safeguarding)
role-directory-editor = محرر الدليل
role-practitioner = مختص
role-referral-supervisor = مشرف الإحالات
role-personal-adviser = مستشار شخصي
role-commissioner = مسؤول التعاقد على الخدمات
role-body-secretary = أمين سر مجلس أو مجموعة
role-body-member = عضو في مجلس أو مجموعة
role-chair = رئيس
role-co-chair = رئيس مشارك
role-strategy-officer = مسؤول الاستراتيجية
role-report-reviewer = مراجع التقارير
role-data-protection-officer = مسؤول حماية البيانات
role-system-administrator = مسؤول النظام
roles-heading = الأدوار
role-needs-mail = من ليس له عنوان بريد إلكتروني لا يكون إلا ممثلًا للشباب: فمن صنع بطاقته يستطيع أن يسجّل الدخول بهذا الدور.
