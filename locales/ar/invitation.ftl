### Made by a machine; no native speaker has checked these words yet.

# Invitations, as whoever invites sees them
invitations-title = الدعوات
invitations-title-about = من دُعي ولم يُجب بعد، وحالة كل رسالة. أرسل دعوة من جديد أو اسحبها.
invitations-intro = من دُعوا ولم يقبلوا بعد. أما من قبل فهو بين الأشخاص. تبقى الدعوة صالحة 30 يومًا بعد آخر رسالة لها، ثم ننساها بعد 90 يومًا.
invitations-none = لا توجد دعوات.
invitations-none-waiting = لا توجد دعوة بانتظار جواب.
invitations-none-came-back = لم ترجع أي رسالة.
invitations-none-lapsed = لم تنتهِ أي دعوة.
invitations-none-declined = لم يرفض أحد.
invitations-none-taken-back = لم تُسحب أي دعوة.
invitation-title = دعوة
invitation-open = بانتظار جواب حتى { $day }
invitation-unsent = لم تخرج الرسالة بعد. صالحة حتى { $day }
invitation-unwritten = الرسالة على وشك أن تُكتب. صالحة حتى { $day }
invitation-came-back = لم تصل الرسالة: تحقق من العنوان. صالحة حتى { $day }
invitation-lapsed = انتهت في { $day }
invitation-accepted = قُبلت في { $day }
invitation-declined = رُفضت في { $day }
invitation-taken-back = سُحبت في { $day }
invitation-given = تاريخ الدعوة
invitation-again = أرسلها من جديد
invitation-end = اسحبها
invitation-person = إلى صفحة هذا الشخص
invitation-done-invited = تمت الدعوة. الرسالة في طريقها.
invitation-done-again = أُرسلت من جديد. الرابط في الرسالة السابقة لم يعد يعمل.
invitation-settled = أُجيب على هذه الدعوة أو سُحبت من قبل. لتسأل من جديد ادعُ الشخص مرة أخرى.
scope-own = المعتاد للدور
invite-from-hint = اتركه فارغًا إن كان يبدأ حين يقبل.
invite-twice = هذا العنوان مدعو إلى هذا الدور من قبل. أرسل تلك الدعوة من جديد أو اسحبها أولًا.
invite-known = لدى { $name } حساب بهذا العنوان. أعطه الدور في صفحته: الرابط تحت النموذج.
invite-known-page = صفحة { $name }
invite-title = ادعُ شخصًا
invite-intro = تصل إليه رسالة فيها رابط صالح 30 يومًا. ويبدأ حسابه حين يسجّل الدخول أول مرة. ومن تراه ضمن «الأشخاص» له حساب: أعطه الدور في صفحته. وأي شخص آخر له حساب يُسأل في زيارته القادمة.
invite-email-hint = من ليس لديه بريد إلكتروني من الشباب يحصل بدلًا منه على رمز على بطاقة: اترك هذه الخانة فارغة.
invite-email-missing = اكتب عنوان بريد إلكتروني. لا يستغني عنه إلا ممثل من الشباب.
invite-send = أرسل الدعوة

# What the link in the mail leads to
invitation-as = أنت مدعو بصفة
invitation-intro = تمت دعوتك إلى العمل مع هذه الشراكة. اضغط الزر فنرسل إلى العنوان الذي وصلت إليه الدعوة رسالة فيها رابط ورمز لتسجيل الدخول.
invitation-send = أرسل لي الرسالة
invitation-over-title = انتهت هذه الدعوة
invitation-over = استُعملت أو سُحبت أو أُرسلت من جديد في رسالة أحدث أو مضى عليها أكثر من 30 يومًا. إن كان لديك حساب فسجّل الدخول. وإلا فاطلب ممن دعاك أن يدعوك من جديد.

# What somebody with an account is offered
offer-title = أنت مدعو
offer-accept = أقبل
offer-decline = أرفض
offer-accepted = قُبلت. الدور لك الآن.
offer-declined = رُفضت. ويرى ذلك من دعاك.
offer-fault = اختر القبول أو الرفض.

# In a spreadsheet
import-offered-already = مدعو إلى هذا الدور من قبل؛ لا يتغيّر شيء.
import-comes-back = كان له حساب وانتهى؛ والقبول يفتحه من جديد.
import-column-from = أول يوم للدور، مثل ⁦2027-01-04⁩. فارغ إن كان يبدأ حين يقبل.

# Roles for a time
role-from-hint = اتركه فارغًا إن كان يبدأ اليوم.
date-past-fault = مضى هذا اليوم. اكتب اليوم أو يومًا لاحقًا.
date-order-fault = آخر يوم يسبق أول يوم. اكتب يومًا أخيرًا لاحقًا.

# Lists
list-first = هذه أول { $n } من { $all }. ابحث عن اسم أو خذ القائمة كاملة في ملف.
list-csv = القائمة كاملة في ملف CSV

# In the audit
act-invitation-accept = قبول دعوة
act-invitation-again = إرسال دعوة من جديد
act-invitation-decline = رفض دعوة
act-invitation-end = سحب دعوة
act-invitation-give = دعوة شخص

# Asked once more, and what a walk of ours found missing
invitation-last = آخر رسالة
invitations-show-all = الكل
invitations-show-waiting = بانتظار جواب
invitations-show-came-back = عادت الرسالة
invitations-show-lapsed = انتهت
invitations-show-declined = رُفضت
invitations-show-taken-back = سُحبت
invitations-again = { $n ->
    [zero] لا أحد لترسل إليه رسالة أخرى
    [one] أرسل رسالة أخرى إلى من لم يجب منذ ثلاثة أيام
    [two] أرسل رسالة أخرى إلى الاثنين اللذين لم يجيبا منذ ثلاثة أيام
    [few] أرسل رسالة أخرى إلى { $n } لم يجيبوا منذ ثلاثة أيام
    [many] أرسل رسالة أخرى إلى { $n } لم يجيبوا منذ ثلاثة أيام
   *[other] أرسل رسالة أخرى إلى { $n } لم يجيبوا منذ ثلاثة أيام
}
invitations-again-found = { $n ->
    [zero] لا أحد ممن وُجدوا هنا ينتظر رسالة أخرى
    [one] أرسل رسالة أخرى إلى الوحيد الموجود هنا الذي لم يُجب منذ ثلاثة أيام
    [two] أرسل رسالة أخرى إلى الاثنين الموجودين هنا اللذين لم يُجيبا منذ ثلاثة أيام
    [few] أرسل رسالة أخرى إلى { $n } موجودين هنا لم يُجيبوا منذ ثلاثة أيام
    [many] أرسل رسالة أخرى إلى { $n } موجودًا هنا لم يُجيبوا منذ ثلاثة أيام
   *[other] أرسل رسالة أخرى إلى { $n } موجود هنا لم يُجيبوا منذ ثلاثة أيام
}
invitations-again-soon = بعد ثلاثة أيام من آخر رسالة يمكنك أن ترسل رسالة أخرى إلى كل من لم يُجب. لم ينتظر أحد هذه المدة بعد.
invitations-again-done = الرسائل قيد الكتابة. والروابط السابقة لم تعد تعمل.
invitation-end-intro = لن يعمل رابطه بعد ذلك، ولن يُخبَر. يمكنك أن تدعوه من جديد لاحقًا.
invitation-done-taken-back = سُحبت.
go-back = لا، عُد
import-rows = ما يفعله كل صف
import-what = ما يحدث
import-row-invited = يُدعى
import-row-added = يُضاف ويحتاج إلى بطاقة
import-row-given = يحصل على الدور فورًا
import-other-name = هذا العنوان في الصف { $n } باسم آخر. أعطِ كل شخص عنوانه.
role-ending = أنهِ هذا الدور
role-ending-intro = حين ينتهي لا يستطيعون فعل شيء به. ويمكنك أن تعطيه من جديد لاحقًا.
role-needed = لا يشغل هذا الدور غيره للمدة نفسها، ومن دونه يتوقف شيء. أعطه لغيره أولًا.
leaving-alone = لا أحد غيره يمكن أن يتسلم: لا أحد ضمن نطاقك يعمل هنا مدة أطول. ادعُ أحدًا أولًا أو اطلب من مسؤول الاستراتيجية أن يرتب ذلك.
sign-in-sent-invited = رسالة في طريقها إلى العنوان المدعو. اتبع الرابط الذي فيها في هذا المتصفح أو اكتب رمزها هنا. كلاهما صالح 15 دقيقة.
sign-in-sent-none-invited = لم تصل رسالة بعد بضع دقائق؟ ابحث في البريد غير المرغوب فيه، أو افتح رابط دعوتك واضغط الزر من جديد.
session-began = منذ
