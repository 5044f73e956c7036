### Made by a machine; no native speaker has checked these words yet.

openid-through = سجّل الدخول عن طريق { $name }
openid-leading = ننقلك الآن إلى صفحة مؤسستك لتسجّل الدخول. إن لم يحدث شيء فاتبع الرابط.
openid-go-on = تابع إلى { $name }
openid-mail-instead = أرسل لي رسالة بدلًا من ذلك
openid-stopped = لم تسجّل الدخول عن طريق مؤسستك. حاول من جديد، أو استعمل طريقة أخرى.
openid-again = ابدأ من جديد

openid-not-invited-title = لم تتم دعوتك إلى هنا بعد
openid-not-invited = إن { $name } تعرفك، لكن ليس لديك حساب هنا.
openid-not-invited-ask = اطلب من الشخص الذي يدير الحسابات في مؤسستك أن يدعوك. يستطيع أي شخص أن يقرأ الخطة من دون حساب.

openid-trouble-title = لم تسجّل الدخول
openid-trouble-no-answer = تسجيل الدخول لدى { $name } لا يستجيب. استعمل رسالة بريد بدلًا منه، أو حاول فيما بعد.
openid-trouble-refused = تسجيل الدخول لدى { $name } لا يعمل مع هذا الموقع الآن. استعمل رسالة بريد بدلًا منه.
openid-trouble-unreadable = أجاب تسجيل الدخول لدى { $name } بشيء لا يستطيع هذا الموقع قراءته. استعمل رسالة بريد بدلًا منه.
openid-trouble-nonce = جواب { $name } يخص محاولة دخول أخرى، ولذلك لم يُستعمل. استعمل رسالة بريد بدلًا منه، أو حاول من جديد.
openid-trouble-audience = كان جواب { $name } موجّهًا إلى موقع آخر، ولذلك لم يُستعمل. استعمل رسالة بريد بدلًا منه.
openid-trouble-issuer = لم يأت الجواب من { $name }، ولذلك لم يُستعمل. استعمل رسالة بريد بدلًا منه.
openid-trouble-expired = كانت مدة جواب { $name } قد انتهت حين وصل، ولذلك لم يُستعمل. استعمل رسالة بريد بدلًا منه، أو حاول من جديد.
openid-trouble-signature = جواب { $name } ليس موقّعًا كما يجب، ولذلك لم يُستعمل. استعمل رسالة بريد بدلًا منه.
openid-trouble-unverified = لم تؤكد { $name } أن عنوان بريدك الإلكتروني لك. استعمل رسالة بريد بدلًا منه.
openid-trouble-no-address = لم تخبرنا { $name } بعنوان بريدك الإلكتروني. استعمل رسالة بريد بدلًا منه.
openid-trouble-other-domain = لا تستطيع { $name } أن تُدخل إلا العناوين التي في { $domains }، وعنوانك في مكان آخر. استعمل رسالة بريد بدلًا منه.
openid-other-browser = بدأت تسجيل الدخول في متصفح آخر. تابع هناك، أو ابدأ هنا من جديد.
openid-over = استُعملت محاولة الدخول هذه من قبل، أو مضى عليها أكثر من 10 دقائق. ابدأ من جديد؛ لن يأخذ ذلك أكثر من دقيقة.

openid-known-title = المؤسسات التي تسجّل الدخول عن طريقها
openid-known-intro = إن كنت لا تعرف إحداها فأزلها.
openid-known-name = المؤسسة
openid-known-since = منذ
openid-known-end = أزل
openid-known-ended = أُزيلت.
