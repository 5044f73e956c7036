# Where people were heard: who was reached, and what was noted.
table-reached = من وُصل إليهم
intro-reached = من وُصل إليهم حيث استُمع إلى الناس، مجموعة بعد أخرى: أعداد، لا أسماء أبدًا.
count-reached = { $n ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $n } مجموعات
    [many] { $n } مجموعة
   *[other] { $n } مجموعة
}
kind-reached = مجموعة وُصل إليها
col-people = المجموعة
col-count = كم عددهم
choice-focus-group = مجموعة نقاش
choice-pop-up = نقطة لقاء مؤقتة
choice-recruitment-panel = لجنة توظيف مع شباب
choice-commissioning-panel = لجنة تعاقد مع شباب
reached-few = أقل من خمسة
reached-several = قد يكون الشخص من عدة مجموعات، فلا تُجمع الأعداد.
heard-title = حيث استُمع إلى الناس: ملاحظات
heard-title-about = أدخل ما قيل في ورش العمل والزيارات، حسب المجموعة والموضوع، واصنع منه رسائل.
heard-intro = اختر أين استُمع إلى الناس. يُضاف مكان جديد مع سجلات الخطة.
heard-none = لا شيء من ذلك في الخطة بعد.
heard-notes = ملاحظات
heard-notes-none = لم يُدوَّن شيء بعد.
heard-public = صفحته العامة
heard-add = دوّن ما قيل
heard-add-intro = سطر لكل ما قيل، من مجموعة واحدة وعن موضوع واحد. ثم الموضوع أو المجموعة التالية.
heard-people = من قاله
heard-people-hint = كمجموعة، مثل: بنات من 11 إلى 15. لا اسم أبدًا. تبقى للملاحظات التالية.
heard-people-fault = اكتب من قاله، كمجموعة، في { $n } حرفًا على الأكثر.
heard-theme-hint = بضع كلمات، مثل: الطريق إلى المدرسة.
heard-theme-fault = اكتب عمّ يتحدث، في { $n } حرفًا على الأكثر.
heard-text = ماذا قيل
heard-text-hint = بكلماتهم حيث تستطيع؛ سطر جديد لكل قول.
heard-text-fault = اكتب سطرًا واحدًا على الأقل، كل سطر من { $n } حرف على الأكثر.
heard-keep = احفظ هذه الملاحظات
heard-kept = { $n ->
    [zero] لم تُحفظ أي ملاحظة.
    [one] حُفظت ملاحظة واحدة.
    [two] حُفظت ملاحظتان.
    [few] حُفظت { $n } ملاحظات.
    [many] حُفظت { $n } ملاحظة.
   *[other] حُفظت { $n } ملاحظة.
}
heard-note = ملاحظة
heard-remove = تخلص من هذه الملاحظة
heard-remove-heading = إذا كان يجب ألا تُدوَّن
act-heard-note = دوّن ما قاله الناس
act-heard-remove = تخلص مما دُوّن
found-heard-note = ملاحظة عما قاله الناس
goes-heard-note = تزول هذه الملاحظة. والرسالة التي صُنعت منها تبقى حتى تُنهى في الخطة.
