# What one can apply for

opportunities-title = تدريب مهني وتجربة عمل وأشياء يمكن التقدم لها
opportunities-intro = ما يُغلق أولًا يظهر أولًا. ولا يُعرض ما أُغلق.
opportunities-any = أي شيء
opportunities-care = لمن هم في الرعاية أو كانوا فيها فقط
opportunities-none = لا شيء للتقدم له الآن.
opportunities-offers = ما تعد به المؤسسات الشباب
opportunities-help = مساعدة في البحث عن عمل
opportunity-closes = قدّم حتى { $day }
opportunity-closed = كان التقديم حتى { $day }.
opportunity-apprenticeship = تدريب مهني بأجر
opportunity-work-experience = تجربة عمل
opportunity-job = وظيفة
opportunity-volunteering = تطوع
opportunity-enrichment = نشاط خارج المدرسة
opportunity-careers-fair = معرض مهن
opportunity-training = مكان في دورة تدريبية
opportunity-holiday-activity = في العطلة المدرسية
listing-opportunity = ما يمكن التقدم له
listing-closes = آخر يوم للتقديم
listing-day-fault = اكتب يومًا مثل 31/1/2027 أو لا شيء.
