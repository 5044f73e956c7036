# A list of services that one person hands to another

shortlist-title = قائمة خدمات
shortlist-intro = جمع أحدهم هذه. اتصل قبل أن تذهب، وأخبرنا إن كان شيء غير صحيح.
shortlist-empty = لا شيء في هذه القائمة. ابحث عن خدمات وأضفها إليها.
shortlist-on = أضف إلى قائمة
shortlist-off = احذف من القائمة
shortlist-see = هي في قائمتك
shortlist-hand-over = سلّمها
shortlist-how = القائمة في عنوانها لا في مكان آخر: من لديه العنوان يقرؤها بلا حساب. ولا تذكر لمن هي. يرسلها بريدك أو هاتفك؛ ولا يمر شيء عبر هذا الموقع.
shortlist-by-mail = بالبريد
shortlist-by-text = برسالة نصية
shortlist-subject = بعض الخدمات لك
shortlist-text = هذه بعض الخدمات التي قد تفيدك. لا تحتاج إلى حساب: { $link }
shortlist-address = عنوان هذه القائمة
shortlist-calendar = ضع مواعيدها في تقويم (iCalendar)
shortlist-calendar-one = ضعها في تقويم (iCalendar)
shortlist-print = عند الطباعة تظهر الخدمات وحدها.
shortlist-more = ابحث عن المزيد
shortlist-has = { $n ->
    [zero] في قائمتك { $n } من الخدمات. انظرها وسلّمها
    [one] في قائمتك { $n } من الخدمات. انظرها وسلّمها
    [two] في قائمتك { $n } من الخدمات. انظرها وسلّمها
    [few] في قائمتك { $n } من الخدمات. انظرها وسلّمها
    [many] في قائمتك { $n } من الخدمات. انظرها وسلّمها
   *[other] في قائمتك { $n } من الخدمات. انظرها وسلّمها
}
shortlist-gone = { $n ->
    [zero] { $n } من خدمات هذه القائمة لم تعد في الدليل.
    [one] { $n } من خدمات هذه القائمة لم تعد في الدليل.
    [two] { $n } من خدمات هذه القائمة لم تعد في الدليل.
    [few] { $n } من خدمات هذه القائمة لم تعد في الدليل.
    [many] { $n } من خدمات هذه القائمة لم تعد في الدليل.
   *[other] { $n } من خدمات هذه القائمة لم تعد في الدليل.
}
service-next = المرة القادمة { $day }
shortlist-full = قائمتك ممتلئة: انظرها
