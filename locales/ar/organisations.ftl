# The page for charities and groups. Made by a machine.
for-organisations = للجمعيات والمجموعات
for-organisations-intro = ما يوجد هنا لكم، مهما كنتم صغارًا.
for-organisations-names = جمعية, جمعيات, مجموعة, خيرية, charity, group, voluntary, community
for-organisations-funding = الصناديق المفتوحة الآن، والأقرب موعدًا أولًا. قولوا إنكم مهتمون، وجدوا شريكًا لطلب مشترك، ونذكّركم قبل أن تُغلق.
for-organisations-commissions = ما سيُشترى، قبل الإعلان بوقت طويل، وهل تستطيع مؤسسة صغيرة المشاركة.
for-organisations-asks = اطلبوا المساعدة من غيركم، أو اعرضوها، أو أجيبوا من يطلبها.
for-organisations-courses = تدريب للعاملين معكم وللآباء. ويمكنكم تقديم تدريبكم.
for-organisations-contributions = اذكروا في ثلاثة أسطر ورقم، أو بجدول تحتفظون به أصلًا، ما فعلتموه. فتكون لكم صفحة تعرضونها على من يموّلكم.
for-organisations-stories = احكوا قصة بموافقة صاحبها.
for-organisations-services = انظروا هل أنتم في الدليل، وهل ما يذكره عنكم صحيح.
for-organisations-meetings = أي الاجتماعات مفتوح للجميع، وما وُعد به في السابقة.
for-organisations-bulletin = الجديد، من موضوعاتكم وحدها إن شئتم.
for-organisations-account = الكتابة باسم مؤسستكم
for-organisations-account-words = القراءة لا تحتاج إلى حساب. وللكتابة باسم مؤسستكم يحتاج أحدكم إلى حساب: اطلبوا من الشراكة أن تدعوه.
