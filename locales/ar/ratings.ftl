# What groups of young people say
table-ratings = ما تقوله مجموعات الشباب
intro-ratings = هل يبدو ما يُقال عن سير إجراء صحيحًا لمجموعة من الشباب، ولماذا.
count-ratings = { $n ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}
kind-rating = ما تقوله مجموعة شباب
ratings-earlier = ما قلتموه من قبل
col-words = بكلماتهم
choice-feels-true = يبدو صحيحًا
choice-partly = جزئيًا
choice-not-yet = ليس بعد
rating-heading = ما يقوله الشباب عن ذلك
rating-differs = يرونه بطريقة أخرى
rating-otherwise = حيث يرى الشباب الأمر بطريقة أخرى
rating-they-say = من ينفذونه يقولون
rating-you-say = مجموعتكم تقول
ratings-own = هل يبدو صحيحًا؟
ratings-own-about = قولوا إن كان يسير كما يقولون.
ratings-own-intro = هذه أمور قال الكبار إنهم سيفعلونها، وكيف يقولون إنها تسير. يمكن لمجموعتكم أن تقول إن كان ذلك يبدو صحيحًا. ما تقولونه يقف بجانب كلامهم، ولا يستطيعون تغييره.
rating-read = يقرؤه عامل المشاركة أولًا، حتى لا يُعرف أحد منه. اسمك ليس عليه. يمكنك تغييره أو سحبه متى شئت.
ratings-none = لم يُقل شيء يمكنكم التعليق عليه.
rating-state-none = لا شيء بعد
rating-state-sent = أُرسل ولم يُقرأ بعد
rating-state-returned = عاد مع سؤال
rating-feel = هل يبدو ذلك صحيحًا لمجموعتكم؟
rating-answer = إجابتكم
rating-answer-fault = اختر واحدة من الثلاث.
rating-why = لماذا، بكلماتكم
rating-why-hint = سيتمكن الجميع من قراءته. لا تذكروا أحدًا ولا شيئًا يُعرف به أحد.
rating-private-fault = احذفوا أرقام الهواتف والعناوين: سيتمكن الجميع من قراءته.
rating-send = أرسل
rating-back = اسحبه
rating-question = ما نسألكم عنه
rating-done-sent = أُرسل. يقرؤه عامل المشاركة أولًا.
rating-done-back = سُحب. لا يقرؤه أحد بعد الآن.
rating-changed = كتب أحد من مجموعتكم في هذه الأثناء. ما كتبته ما زال في النموذج.
rating-theirs = ما كتبوه
ratings-manage = ما تقوله مجموعات الشباب، للقراءة
ratings-manage-about = اقرأه للسلامة قبل الجميع.
ratings-manage-intro = تنظر هل يمكن أن يُعرف أحد أو يُؤذى به. لا تغيّر كلمة: اسأل المجموعة إن كان يجب حذف شيء.
ratings-manage-none = لا شيء ينتظر القراءة.
rating-look-for = ابحث عن أسماء وأماكن وأوقات وقصص يمكن أن يُعرف بها أحد، وعن اتهامات. صعوبة سماع شيء ليست سببًا لإعادته.
rating-publish = انشر
rating-ask = ما تسأل المجموعة عنه
rating-ask-hint = قل ما ينبغي حذفه أو قوله بطريقة أخرى، ولماذا.
rating-return = أعده
rating-done-public = نُشر. يقف بجانب كلام من ينفذون العمل.
rating-done-returned = أُعيد إلى المجموعة.
waits-ratings-sent = { $n ->
    [zero] لا شيء للقراءة
    [one] واحد للقراءة
    [two] اثنان للقراءة
    [few] { $n } للقراءة
    [many] { $n } للقراءة
   *[other] { $n } للقراءة
}
waits-ratings-returned = { $n ->
    [zero] لا شيء عاد
    [one] واحد عاد
    [two] اثنان عادا
    [few] { $n } عادت
    [many] { $n } عادت
   *[other] { $n } عادت
}
act-rating-send = قال هل يبدو إجراء صحيحًا
act-rating-back = سحب قوله عن إجراء
act-rating-publish = نشر ما تقوله مجموعة شباب
act-rating-return = سأل مجموعة شباب
detail-body = الهيئة
found-rating = ما قالته مجموعة شباب، ولم يُنشر بعد
goes-rating = تُمحى كل كلمات هذه الإجابة. يمكن للمجموعة أن تجيب من جديد.
may-rating-write = قول، باسم مجموعة الشباب، هل يبدو ما يقال عن سير إجراء صحيحًا وماذا ينبغي أن يصير به، وسحب ذلك.
may-rating-read = قراءة ما تقوله مجموعات الشباب وما تقترحه قبل غيره، وتمريره أو السؤال عنه.
child-felt = هل يبدو صحيحًا لكم؟
child-felt-meaning = نظر الشباب في ما يقوله الكبار. هذا رأيهم.
