# Offers and asks among organisations

table-asks = عروض وطلبات
asks-names = مساعدة, متطوع, متطوعون, volunteer, help, offer, idea
kind-ask = عرض أو طلب
count-asks = { $n ->
    [zero] لا عروض ولا طلبات
    [one] عرض أو طلب واحد
    [two] اثنان من العروض والطلبات
    [few] { $n } من العروض والطلبات
    [many] { $n } من العروض والطلبات
   *[other] { $n } من العروض والطلبات
}
intro-asks = ما تطلبه المؤسسات بعضها من بعض وما تعرضه، وما ينقص، وأفكار. يبقى كل منها مفتوحًا حتى يأتي جواب.
col-answered_on = يوم الجواب
choice-somebody-asks = مطلوب
choice-somebody-offers = معروض
choice-answered = جاء الجواب
choice-no-longer-needed = لم تعد إليه حاجة
asks-own = عروضكم وطلباتكم
asks-own-about = اطلب شيئًا من مؤسسات أخرى، أو اعرض شيئًا، أو قل ما الذي ينقص؛ واقرأ من يستطيع المساعدة.
asks-yours = ما تعتني به
asks-yours-none = لم تطلب مؤسستك شيئًا ولم تعرض شيئًا بعد.
asks-none = لا شيء مفتوح الآن.
asks-answered = لم يعد مفتوحًا
asks-since = منذ { $day }
asks-waits = ما زال ينتظر
asks-can-help = أجب عن هذا، بحساب
asks-new = اطلب شيئًا أو اعرضه
asks-what = في جملة واحدة
asks-what-hint = مثل: هل عند أحد حافلة صغيرة أيام السبت؟ يقرؤها الجميع. لا تذكر اسم طفل ولا أسرة.
asks-what-missing = اكتب في جملة واحدة ما تطلبه أو تعرضه.
asks-more = المزيد عنه
asks-more-hint = لمن، وأين، وحتى متى، إن كان ذلك مهمًا.
asks-send = انشره
asks-replies = الأجوبة
asks-replies-none = لم يجب أحد بعد.
asks-reply = جوابك
asks-reply-hint = كيف تستطيع المساعدة، أو فيم تستخدمه، في جملة أو جملتين؛ وكيف يُتصل بك في العمل. لا يقرؤه إلا من يعتني به. لا تذكر اسم طفل ولا أسرة.
asks-reply-missing = اكتب جوابك.
asks-reply-send = أرسلها
asks-close = قل ما نتج عنه
asks-answer = ما الجواب
asks-answer-hint = يقرؤه الجميع، ليعرف من يطلب الشيء نفسه. لا تذكر اسم أحد.
asks-answer-missing = اكتب الجواب، ليعرف من يطلب الشيء نفسه.
asks-done-posted = نُشر. يقرؤه الجميع، وتصلك رسالة حين يجيب أحد.
asks-done-replied = أُرسلت. يقرؤها من طلبوا.
asks-done-kept = نُشر.
waits-replied = { $n ->
    [zero] لا جواب عما يخصكم
    [one] جاء جواب عن واحد مما يخصكم
    [two] جاء جواب عن اثنين مما يخصكم
    [few] جاء جواب عن { $n } مما يخصكم
    [many] جاء جواب عن { $n } مما يخصكم
   *[other] جاء جواب عن { $n } مما يخصكم
}
may-ask-post = طلب شيء من مؤسسات أخرى أو عرضه، والقول إنه يمكن المساعدة
letter-ask-replied = أجاب أحد
mail-ask-replied-subject = أجاب أحد: { $reference }
mail-ask-replied-text =
    أجابت مؤسسة عن عرض أو طلب تعتني به. تقول هذه الصفحة ما كتبته، ويمكنك أن تقول فيها ما نتج عنه:

    { $link }
mail-ask-replied-short = { $place }: أجابت مؤسسة عن عرض أو طلب تعتني به: { $link }
act-ask-reply = أجابت مؤسسة عن عرض أو طلب
found-ask_reply = كيف تستطيع مؤسسة أن تساعد فيما طلبته أخرى
goes-ask_reply = تذهب هذه الكلمات. ويبقى أنها أجابت.
