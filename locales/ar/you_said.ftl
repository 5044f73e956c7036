# You said, we did, why; answers to messages; and whether they are true for whoever reads them.
table-responses = الردود
intro-responses = ماذا فُعل بشأن ما قاله الأطفال والأسر، أو لماذا لم يُفعل.
count-responses = { $n ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردان
    [few] { $n } ردود
    [many] { $n } ردًا
   *[other] { $n } رد
}
kind-response = رد
col-message = رسالة
col-because = السبب
col-ages = العمر
choice-under-way = قيد التنفيذ
choice-planned = مخطط له
choice-not-done = لم يُنفَّذ
choice-under-5 = أقل من 5
choice-5-to-10 = من 5 إلى 10
choice-11-to-15 = من 11 إلى 15
choice-16-to-18 = من 16 إلى 18
choice-19-to-25 = من 19 إلى 25
choice-adults = الوالدان ومقدمو الرعاية وبالغون آخرون
section-responses = ما الرد الذي قُدّم
response-because = السبب:
you-said-title = قلتم، وفعلنا، ولماذا
you-said = قلتم
we-did = فعلنا
you-said-intro = ماذا قال الأطفال والشباب والأسر، وماذا فُعل بشأنه، ولماذا لم يُفعل شيء.
you-said-nothing = لم يرد أحد على هذا بعد.
you-said-any = الكل
you-said-show = اعرض
you-said-strategy = الخطة
you-said-decision = ماذا حدث له
you-said-ages = العمر
you-said-area = المكان
you-said-waiting = لم يُرد عليه بعد
pulse-ask = هل هذا صحيح بالنسبة إليك؟
pulse-yes = نعم
pulse-partly = إلى حد ما
pulse-no = لا
pulse-pressed = شكرًا. لقد احتُسب ذلك، ولا يُحتفظ بأي شيء آخر منه.
pulse-many = كثيرون يضغطون الآن من شبكتك. حاول مرة أخرى بعد دقيقة.
pulse-of = { $n ->
    [zero] لم يُضغط عليه:
    [one] ضُغط عليه مرة على الأقل:
    [two] ضُغط عليه مرتين على الأقل:
    [few] ضُغط عليه { $n } مرات على الأقل:
    [many] ضُغط عليه { $n } مرة على الأقل:
   *[other] ضُغط عليه { $n } مرة على الأقل:
}
