<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
    <message>
        <source>Really tries a connection and explains what happened, in plain words.</source>
        <translation>يجرّب الاتصال فعليًا ويفسّر ما حدث، بكلمات بسيطة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>نسخ أرقام الإصدارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>ساعة هذا الكمبيوتر غير مضبوطة</translation>
    </message>
    <message>
        <source>Certificates are checked against the date and time set here.</source>
        <translation>تُفحص صلاحية الشهادات استنادًا إلى التاريخ والوقت المضبوطين على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Another server answered</source>
        <translation>ردّ خادم آخر</translation>
    </message>
    <message>
        <source>A network sign-in page, a filter or a wrong name entry can lead to another server.</source>
        <translation>قد يتجه الاتصال إلى خادم آخر بسبب صفحة تسجيل الدخول إلى الشبكة أو نظام تصفية أو سجل عنوان خاطئ.</translation>
    </message>
    <message>
        <source>Check whether a filter opens encrypted connections and shows certificates of its own.</source>
        <translation>التحقق مما إذا كان نظام تصفية يفك تشفير الاتصالات ويعرض شهادات خاصة به.</translation>
    </message>
    <message>
        <source>Restart or reload the server program, so that it uses the new certificate.</source>
        <translation>إعادة تشغيل برنامج الخادم أو إعادة تحميل إعداداته، ليستخدم الشهادة الجديدة.</translation>
    </message>
    <message>
        <source>If the server is your own, choose its certificate as a trusted file in the options and test again.</source>
        <translation>اختيار شهادة الخادم بوصفها ملفًا موثوقًا به في الخيارات ثم إعادة الاختبار، إذا كان الخادم يخصّك.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>The server’s certificate has expired</source>
        <translation>انتهت صلاحية شهادة الخادم</translation>
    </message>
    <message>
        <source>A certificate that vouches for {host} has expired: {subject}, valid until {not_after}.</source>
        <translation>انتهت صلاحية إحدى الشهادات التي تثبت هوية المضيف {host}: {subject}، وكانت صالحة حتى {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was valid until {not_after}.</source>
        <translation>كانت شهادة المضيف {host} صالحة حتى {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host}, its proof of identity, is no longer valid.</source>
        <translation>شهادة المضيف {host}، أي إثبات هويته، لم تعد صالحة.</translation>
    </message>
    <message>
        <source>The certificate was not renewed in time</source>
        <translation>لم تُجدَّد الشهادة في موعدها</translation>
    </message>
    <message>
        <source>Every certificate ends on a fixed date and has to be replaced before.</source>
        <translation>لكل شهادة تاريخ انتهاء محدد، ويجب استبدالها قبله.</translation>
    </message>
    <message>
        <source>The server still uses the old certificate</source>
        <translation>ما زال الخادم يستخدم الشهادة القديمة</translation>
    </message>
    <message>
        <source>A renewed certificate counts only after the server program has loaded it.</source>
        <translation>لا تسري الشهادة المجدَّدة إلا بعد أن يحمّلها برنامج الخادم.</translation>
    </message>
    <message>
        <source>Renew the certificate of {host}, and those it depends on.</source>
        <translation>تجديد شهادة المضيف {host} والشهادات التي تعتمد عليها.</translation>
    </message>
    <message>
        <source>Check why the automatic renewal did not work.</source>
        <translation>التحقق من سبب عدم نجاح التجديد التلقائي.</translation>
    </message>
    <message>
        <source>Certificate not yet valid</source>
        <translation>الشهادة غير صالحة بعد</translation>
    </message>
    <message>
        <source>The server’s certificate is not yet valid</source>
        <translation>شهادة الخادم غير صالحة بعد</translation>
    </message>
    <message>
        <source>A certificate that vouches for {host} is not yet valid: {subject}, from {not_before}.</source>
        <translation>إحدى الشهادات التي تثبت هوية المضيف {host} غير صالحة بعد: {subject}، وتبدأ صلاحيتها في {not_before}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid only from {not_before}.</source>
        <translation>لا تصبح شهادة المضيف {host} صالحة إلا ابتداءً من {not_before}.</translation>
    </message>
    <message>
        <source>The certificate of {host}, its proof of identity, is not yet valid.</source>
        <translation>شهادة المضيف {host}، أي إثبات هويته، غير صالحة بعد.</translation>
    </message>
    <message>
        <source>The server uses a new certificate too early</source>
        <translation>يستخدم الخادم شهادة جديدة قبل موعدها</translation>
    </message>
    <message>
        <source>Every certificate begins on a fixed date and is not accepted before.</source>
        <translation>لكل شهادة تاريخ بداية محدد، ولا تُقبل قبله.</translation>
    </message>
    <message>
        <source>Check that the computers of your network get the right time.</source>
        <translation>التحقق من أن أجهزة الكمبيوتر في هذه الشبكة تتلقى الوقت الصحيح.</translation>
    </message>
    <message>
        <source>Use a certificate that is valid already, and check the server’s own clock.</source>
        <translation>استخدام شهادة بدأت صلاحيتها بالفعل، والتحقق من ساعة الخادم نفسه.</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>الشهادة صادرة لاسم آخر</translation>
    </message>
    <message>
        <source>The server’s certificate is for another name</source>
        <translation>شهادة الخادم صادرة لاسم آخر</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is valid only for: {names}.</source>
        <translation>الشهادة المعروضة للمضيف {host} صالحة لما يلي فقط: {names}.</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is not valid for this name.</source>
        <translation>الشهادة المعروضة للمضيف {host} غير صالحة لهذا الاسم.</translation>
    </message>
    <message>
        <source>The server has another name in its certificate</source>
        <translation>شهادة الخادم تحمل اسمًا آخر</translation>
    </message>
    <message>
        <source>With or without “www”, or an IP address instead of a name, is already another name.</source>
        <translation>إضافة «www» أو حذفها أو كتابة عنوان IP بدلًا من الاسم تعني اسمًا آخر.</translation>
    </message>
    <message>
        <source>The certificate is not set up for this name</source>
        <translation>الشهادة غير مُعدّة على الخادم لهذا الاسم</translation>
    </message>
    <message>
        <source>A server with several names may show the certificate of another one.</source>
        <translation>قد يعرض خادم متعدد الأسماء شهادة اسم آخر من أسمائه.</translation>
    </message>
    <message>
        <source>If one of these names is the one you mean, test it instead: {names}.</source>
        <translation>اختبار الاسم المقصود بدلًا من ذلك، إذا كان بين هذه الأسماء: {names}.</translation>
    </message>
    <message>
        <source>Test the server under the name that its operator uses.</source>
        <translation>اختبار الخادم بالاسم الذي يستخدمه مشغّله.</translation>
    </message>
    <message>
        <source>Check whether {host} leads to the right address in this network.</source>
        <translation>التحقق مما إذا كان الاسم {host} يقود إلى العنوان الصحيح في هذه الشبكة.</translation>
    </message>
    <message>
        <source>Get a certificate that contains the name {host}.</source>
        <translation>الحصول على شهادة تتضمن الاسم {host}.</translation>
    </message>
    <message>
        <source>Check which certificate the server program shows when it is asked for {host}.</source>
        <translation>التحقق من الشهادة التي يعرضها برنامج الخادم عند طلب الاسم {host}.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>شهادة موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>The server’s certificate is self-signed</source>
        <translation>شهادة الخادم موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>The certificate of {host} ({subject}) is signed by itself, so nobody vouches for it.</source>
        <translation>شهادة المضيف {host} ({subject}) موقّعة ذاتيًا، فلا تضمنها أي جهة أخرى.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by itself, so nobody vouches for it.</source>
        <translation>شهادة المضيف {host} موقّعة ذاتيًا، فلا تضمنها أي جهة أخرى.</translation>
    </message>
    <message>
        <source>The server uses a certificate of its own making</source>
        <translation>يستخدم الخادم شهادة أنشأها بنفسه</translation>
    </message>
    <message>
        <source>Test servers and devices such as routers, printers and cameras often do.</source>
        <translation>هذا شائع في خوادم الاختبار وفي أجهزة مثل أجهزة التوجيه والطابعات والكاميرات.</translation>
    </message>
    <message>
        <source>The proper certificate is not set up</source>
        <translation>الشهادة المناسبة غير مُعدّة على الخادم</translation>
    </message>
    <message>
        <source>Many server programs show a self-signed certificate until they are given another.</source>
        <translation>كثير من برامج الخوادم تعرض شهادة موقّعة ذاتيًا إلى أن تُزوَّد بشهادة أخرى.</translation>
    </message>
    <message>
        <source>Somebody else answers in the server’s place</source>
        <translation>جهة أخرى ترد بدلًا من الخادم</translation>
    </message>
    <message>
        <source>A filter, a network sign-in page or an attacker can show such a certificate.</source>
        <translation>يمكن أن يعرض مثل هذه الشهادة نظام تصفية أو صفحة تسجيل الدخول إلى الشبكة أو مهاجم.</translation>
    </message>
    <message>
        <source>Get a certificate from a certificate authority that is trusted everywhere.</source>
        <translation>الحصول على شهادة من جهة إصدار شهادات موثوق بها في كل مكان.</translation>
    </message>
    <message>
        <source>Inside a company: use its own certificate authority, and make it known to all computers.</source>
        <translation>داخل الشركات: استخدام جهة إصدار الشهادات الخاصة بالشركة، وتعريف كل أجهزة الكمبيوتر بها.</translation>
    </message>
    <message>
        <source>Issuer not trusted</source>
        <translation>المُصدِر غير موثوق به</translation>
    </message>
    <message>
        <source>The issuer of the server’s certificate is not trusted</source>
        <translation>مُصدِر شهادة الخادم غير موثوق به</translation>
    </message>
    <message>
        <source>The certificate of {host} leads to an issuer that is not trusted here: {issuer}.</source>
        <translation>تعود شهادة المضيف {host} إلى مُصدِر غير موثوق به هنا: {issuer}.</translation>
    </message>
    <message>
        <source>The certificate of {host} leads to no issuer that is trusted here.</source>
        <translation>لا تعود شهادة المضيف {host} إلى أي مُصدِر موثوق به هنا.</translation>
    </message>
    <message>
        <source>The server uses a private certificate authority</source>
        <translation>يستخدم الخادم جهة إصدار شهادات خاصة</translation>
    </message>
    <message>
        <source>Companies issue certificates themselves; only their own computers know the issuer.</source>
        <translation>تُصدر الشركات شهادات بنفسها، ولا تعرف مُصدِرها إلا أجهزة الكمبيوتر التابعة لها.</translation>
    </message>
    <message>
        <source>The server does not send all its certificates</source>
        <translation>لا يرسل الخادم كل شهاداته</translation>
    </message>
    <message>
        <source>The intermediate certificate, which links its own to the issuer’s, may be missing.</source>
        <translation>قد تنقص الشهادة الوسيطة التي تربط شهادة الخادم بشهادة المُصدِر.</translation>
    </message>
    <message>
        <source>A filter or antivirus program opens encrypted connections</source>
        <translation>نظام تصفية أو برنامج مكافحة فيروسات يفك تشفير الاتصالات</translation>
    </message>
    <message>
        <source>It puts a certificate of its own in the place of the server’s.</source>
        <translation>يضع شهادة خاصة به مكان شهادة الخادم.</translation>
    </message>
    <message>
        <source>Choose the certificates of the system in the options, and test again.</source>
        <translation>اختيار شهادات النظام في الخيارات ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>If you know the issuer, choose its certificate as a trusted file in the options.</source>
        <translation>اختيار شهادة المُصدِر بوصفها ملفًا موثوقًا به في الخيارات، إذا كان المُصدِر معروفًا لديك.</translation>
    </message>
    <message>
        <source>Say whether this issuer is one of yours: {issuer}.</source>
        <translation>توضيح ما إذا كان هذا المُصدِر تابعًا لهذه الشبكة: {issuer}.</translation>
    </message>
    <message>
        <source>Say whether your network has a certificate authority of its own.</source>
        <translation>توضيح ما إذا كانت لهذه الشبكة جهة إصدار شهادات خاصة بها.</translation>
    </message>
    <message>
        <source>Send the intermediate certificates together with the server’s own.</source>
        <translation>إرسال الشهادات الوسيطة مع شهادة الخادم.</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>الشهادة غير مقبولة</translation>
    </message>
    <message>
        <source>The server’s certificate was not accepted</source>
        <translation>لم تُقبل شهادة الخادم</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks a rule for certificates (check number {code}).</source>
        <translation>تخالف شهادة المضيف {host} إحدى قواعد الشهادات (رقم الفحص {code}).</translation>
    </message>
    <message>
        <source>The certificate was made wrongly or for another purpose</source>
        <translation>أُنشئت الشهادة على نحو خاطئ أو لغرض آخر</translation>
    </message>
    <message>
        <source>Its key may be too weak, or it may not be allowed for servers.</source>
        <translation>قد يكون مفتاحها أضعف مما ينبغي، أو قد لا يُسمح باستخدامها للخوادم.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn</source>
        <translation>أُبطلت الشهادة</translation>
    </message>
    <message>
        <source>Its issuer may have declared it invalid before its time.</source>
        <translation>قد يكون مُصدِرها أعلن بطلانها قبل انتهاء صلاحيتها.</translation>
    </message>
    <message>
        <source>Get a new certificate for {host} that keeps today’s rules.</source>
        <translation>الحصول على شهادة جديدة للمضيف {host} تستوفي القواعد الحالية.</translation>
    </message>
    <message>
        <source>Certificate names no host</source>
        <translation>لا تذكر الشهادة أي مضيف</translation>
    </message>
    <message>
        <source>The server’s certificate names no host</source>
        <translation>شهادة الخادم لا تذكر أي مضيف</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to “{subject}”, but has no list of host names (SAN).</source>
        <translation>شهادة المضيف {host} صادرة باسم «{subject}»، لكنها لا تتضمن قائمة بأسماء المضيفين (SAN).</translation>
    </message>
    <message>
        <source>The certificate of {host} has no list of the host names that it is valid for (SAN).</source>
        <translation>لا تتضمن شهادة المضيف {host} قائمة بأسماء المضيفين التي تصلح لها (SAN).</translation>
    </message>
    <message>
        <source>The certificate was made in an outdated way</source>
        <translation>أُنشئت الشهادة بطريقة قديمة</translation>
    </message>
    <message>
        <source>The name in its title (common name) has not counted for years; only the list does.</source>
        <translation>لم يعد الاسم الشائع فيها (common name) معتمدًا منذ سنوات؛ فالمعتمد هو القائمة وحدها.</translation>
    </message>
    <message>
        <source>The certificate is not meant for a server</source>
        <translation>الشهادة غير مخصصة للخوادم</translation>
    </message>
    <message>
        <source>Certificates of persons, programs and authorities name no host.</source>
        <translation>شهادات الأشخاص والبرامج وجهات إصدار الشهادات لا تذكر أي مضيف.</translation>
    </message>
    <message>
        <source>Get a certificate that lists {host} as an alternative name (subjectAltName).</source>
        <translation>الحصول على شهادة تذكر المضيف {host} بوصفه اسمًا بديلًا (subjectAltName).</translation>
    </message>
    <message>
        <source>Some older programs still accept this certificate; browsers and this test do not.</source>
        <translation>ما زالت بعض البرامج القديمة تقبل هذه الشهادة، لكن المتصفحات وهذا الاختبار لا تقبلها.</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>الشهادة ضعيفة جدًا</translation>
    </message>
    <message>
        <source>The server’s certificate is too weak to be trusted</source>
        <translation>شهادة الخادم أضعف من أن تكون موثوقًا بها</translation>
    </message>
    <message>
        <source>The key of the certificate “{subject}” is too short ({key}), so it could be forged.</source>
        <translation>مفتاح الشهادة «{subject}» قصير جدًا ({key})، لذلك يمكن تزويرها.</translation>
    </message>
    <message>
        <source>The certificate “{subject}” was signed in an unsafe way ({signature}): it could be forged.</source>
        <translation>وُقّعت الشهادة «{subject}» بطريقة غير آمنة ({signature})، لذلك يمكن تزويرها.</translation>
    </message>
    <message>
        <source>A certificate of {host} has too short a key or an unsafe signature: it could be forged.</source>
        <translation>إحدى شهادات المضيف {host} مفتاحها قصير جدًا أو توقيعها غير آمن، لذلك يمكن تزويرها.</translation>
    </message>
    <message>
        <source>The certificate is old or was made by an old program</source>
        <translation>الشهادة قديمة أو أنشأها برنامج قديم</translation>
    </message>
    <message>
        <source>RSA keys below 2048 bits and signatures with MD5 or SHA-1 are no longer accepted.</source>
        <translation>لم تعد تُقبل مفاتيح RSA الأقصر من 2048 بت ولا التوقيعات التي تستخدم MD5 أو SHA-1.</translation>
    </message>
    <message>
        <source>A device signs for itself</source>
        <translation>جهاز يوقّع شهادته بنفسه</translation>
    </message>
    <message>
        <source>Printers, cameras and routers often hold such certificates for their whole life.</source>
        <translation>كثيرًا ما تحتفظ الطابعات والكاميرات وأجهزة التوجيه بمثل هذه الشهادات طوال عمرها.</translation>
    </message>
    <message>
        <source>This computer is stricter than others</source>
        <translation>هذا الكمبيوتر أكثر صرامة من غيره</translation>
    </message>
    <message>
        <source>A rule of this system can demand more than other computers do.</source>
        <translation>قد تتطلب إحدى قواعد هذا النظام أكثر مما تتطلبه أجهزة كمبيوتر أخرى.</translation>
    </message>
    <message>
        <source>If it is a device of yours, look for an update, or let it make a new certificate.</source>
        <translation>البحث عن تحديث للجهاز، أو إنشاء شهادة جديدة عليه، إذا كان يخصّك.</translation>
    </message>
    <message>
        <source>Check which strength of encryption the rules of this system demand.</source>
        <translation>التحقق من قوة التشفير التي تتطلبها قواعد هذا النظام.</translation>
    </message>
    <message>
        <source>Get a new certificate with a key of RSA 2048 bits or EC 256 bits and SHA-256.</source>
        <translation>الحصول على شهادة جديدة بمفتاح RSA طوله 2048 بت أو مفتاح EC طوله 256 بت، مع SHA-256.</translation>
    </message>
    <message>
        <source>Certificate was withdrawn</source>
        <translation>أُبطلت الشهادة</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn by its issuer</source>
        <translation>أبطل المُصدِر شهادة الخادم</translation>
    </message>
    <message>
        <source>The certificate of {host} was declared invalid by its issuer: {issuer}.</source>
        <translation>أعلن المُصدِر ({issuer}) بطلان شهادة المضيف {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was declared invalid by its issuer before its time.</source>
        <translation>أعلن المُصدِر بطلان شهادة المضيف {host} قبل انتهاء صلاحيتها.</translation>
    </message>
    <message>
        <source>The key of the server may have become known</source>
        <translation>ربما انكشف مفتاح الخادم</translation>
    </message>
    <message>
        <source>After a theft or a mistake the issuer withdraws (revokes) the certificate.</source>
        <translation>يُبطل المُصدِر الشهادة بعد سرقة المفتاح أو بعد خطأ.</translation>
    </message>
    <message>
        <source>The issuer made a mistake and withdrew many certificates</source>
        <translation>أخطأ المُصدِر وأبطل شهادات كثيرة</translation>
    </message>
    <message>
        <source>Then other sites with the same issuer fail on the same day.</source>
        <translation>في هذه الحالة تفشل في اليوم نفسه مواقع أخرى لها المُصدِر نفسه.</translation>
    </message>
    <message>
        <source>Do not make an exception for this certificate.</source>
        <translation>عدم إضافة استثناء لهذه الشهادة.</translation>
    </message>
    <message>
        <source>Get a new certificate with a new key, and find out why the old one was withdrawn.</source>
        <translation>الحصول على شهادة جديدة بمفتاح جديد، ومعرفة سبب إبطال الشهادة القديمة.</translation>
    </message>
    <message>
        <source>Ask the operator or your administrator for a certificate for this service.</source>
        <translation>طلب شهادة لهذه الخدمة من مشغّل الخادم أو من مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>Your certificate was refused</source>
        <translation>رُفضت شهادتك</translation>
    </message>
    <message>
        <source>The server refused the certificate of this side</source>
        <translation>رفض الخادم شهادة هذا الطرف</translation>
    </message>
    <message>
        <source>{host} asks its visitors for a certificate and accepted none from here ({code}).</source>
        <translation>يطلب المضيف {host} شهادة من زوّاره، ولم يقبل أي شهادة من هذا الطرف ({code}).</translation>
    </message>
    <message>
        <source>{host} asks its visitors for a certificate and accepted none from here.</source>
        <translation>يطلب المضيف {host} شهادة من زوّاره، ولم يقبل أي شهادة من هذا الطرف.</translation>
    </message>
    <message>
        <source>No certificate was shown, or one that the server does not know</source>
        <translation>لم تُعرض أي شهادة، أو عُرضت شهادة لا يعرفها الخادم</translation>
    </message>
    <message>
        <source>Some servers answer a missing certificate in the same way as a bad one.</source>
        <translation>بعض الخوادم ترد على غياب الشهادة كما ترد على شهادة غير صالحة.</translation>
    </message>
    <message>
        <source>The certificate has expired or was withdrawn</source>
        <translation>انتهت صلاحية الشهادة أو أُبطلت</translation>
    </message>
    <message>
        <source>Certificates of visitors have to be renewed too.</source>
        <translation>شهادات الزوّار أيضًا تحتاج إلى تجديد.</translation>
    </message>
    <message>
        <source>A filter on the way shows a certificate of its own</source>
        <translation>نظام تصفية على مسار الاتصال يعرض شهادة خاصة به</translation>
    </message>
    <message>
        <source>Where encrypted connections are opened, certificates of visitors get lost.</source>
        <translation>عندما يُفك تشفير الاتصالات على المسار، لا تصل شهادات الزوّار إلى الخادم.</translation>
    </message>
    <message>
        <source>Check until when your certificate is valid, and who issued it.</source>
        <translation>التحقق من تاريخ انتهاء صلاحية شهادتك ومن الجهة التي أصدرتها.</translation>
    </message>
    <message>
        <source>Exempt {host} from the inspection of encrypted connections.</source>
        <translation>استثناء المضيف {host} من فحص الاتصالات المشفّرة.</translation>
    </message>
    <message>
        <source>Check which issuers the server accepts for certificates of visitors.</source>
        <translation>التحقق من المُصدِرين الذين يقبل الخادم شهاداتهم للزوّار.</translation>
    </message>
    <message>
        <source>Server wants your certificate</source>
        <translation>الخادم يطلب شهادتك</translation>
    </message>
    <message>
        <source>The server lets in only those who show a certificate</source>
        <translation>لا يقبل الخادم إلا من يعرض شهادة</translation>
    </message>
    <message>
        <source>{host} asks its visitors for a certificate of their own, and none was shown.</source>
        <translation>يطلب المضيف {host} من زوّاره شهادة خاصة بهم، ولم تُعرض أي شهادة.</translation>
    </message>
    <message>
        <source>The service is meant for certain people or programs</source>
        <translation>الخدمة مخصصة لأشخاص معيّنين أو برامج معيّنة</translation>
    </message>
    <message>
        <source>A certificate takes the place of a password there (mutual TLS).</source>
        <translation>تحل الشهادة هناك محل كلمة المرور (mutual TLS).</translation>
    </message>
    <message>
        <source>The address or port is not the one for everybody</source>
        <translation>العنوان أو المنفذ غير مخصص للجميع</translation>
    </message>
    <message>
        <source>Some services have a second address for those without a certificate.</source>
        <translation>لبعض الخدمات عنوان ثانٍ لمن ليست لديهم شهادة.</translation>
    </message>
    <message>
        <source>A filter on the way opens the connection</source>
        <translation>نظام تصفية على مسار الاتصال يفك تشفيره</translation>
    </message>
    <message>
        <source>Say how visitors get a certificate, or do not demand one at this address.</source>
        <translation>توضيح كيفية حصول الزوّار على شهادة، أو إلغاء طلب الشهادة عند هذا العنوان.</translation>
    </message>
    <message>
        <source>Shows whether the port accepts connections.</source>
        <translation>يُظهر ما إذا كان المنفذ يقبل الاتصالات.</translation>
    </message>
    <message>
        <source>Shows whether the computer answers at all. Some that work well do not answer.</source>
        <translation>يُظهر ما إذا كان الكمبيوتر يرد أصلًا. وبعض أجهزة الكمبيوتر السليمة لا ترد.</translation>
    </message>
    <message>
        <source>Shows how far the way to the server leads.</source>
        <translation>يُظهر إلى أي مدى يصل المسار المؤدي إلى الخادم.</translation>
    </message>
    <message>
        <source>Shows by which way this computer sends to the address.</source>
        <translation>يُظهر المسار الذي يستخدمه هذا الكمبيوتر للإرسال إلى العنوان.</translation>
    </message>
    <message>
        <source>Shows the network connections of this computer.</source>
        <translation>يُظهر اتصالات الشبكة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Asks the name server for the address.</source>
        <translation>يستعلم من خادم الأسماء عن العنوان.</translation>
    </message>
    <message>
        <source>Looks the name up as the programs on this computer do.</source>
        <translation>يستعلم عن الاسم كما تفعل البرامج على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Shows which name servers this computer asks.</source>
        <translation>يُظهر خوادم الأسماء التي يستعلم منها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>On the server: shows which program listens on the port.</source>
        <translation>على الخادم: يُظهر البرنامج الذي يستمع على المنفذ.</translation>
    </message>
    <message>
        <source>Shows all programs that listen on this computer.</source>
        <translation>يُظهر كل البرامج التي تستمع على منافذ هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Requests the same address without this program and shows every step.</source>
        <translation>يطلب العنوان نفسه دون هذا البرنامج ويُظهر كل خطوة.</translation>
    </message>
    <message>
        <source>Requests the same address without the proxy server.</source>
        <translation>يطلب العنوان نفسه دون الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Shows the proxy servers that are set on this computer.</source>
        <translation>يُظهر الخوادم الوكيلة المضبوطة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Shows the certificates that the server sends.</source>
        <translation>يُظهر الشهادات التي يرسلها الخادم.</translation>
    </message>
    <message>
        <source>Shows the date and time of this computer, in UTC.</source>
        <translation>يُظهر تاريخ هذا الكمبيوتر ووقته بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Shows all addresses of the name, of IPv4 and IPv6.</source>
        <translation>يُظهر كل عناوين الاسم: عناوين IPv4 وعناوين IPv6.</translation>
    </message>
    <message>
        <source>Shows how many connections this computer has.</source>
        <translation>يُظهر عدد الاتصالات على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>الرد غير مفهوم</translation>
    </message>
    <message>
        <source>The server’s answer is not valid HTTP</source>
        <translation>رد الخادم ليس رد HTTP صالحًا</translation>
    </message>
    <message>
        <source>{host} answered on port {port}, but not as a web server does; it began with: {banner}</source>
        <translation>ردّ المضيف {host} عبر المنفذ {port}، لكن ليس كما يرد خادم ويب؛ وبدأ الرد بما يلي: {banner}</translation>
    </message>
    <message>
        <source>{host} answered on port {port}, but the answer breaks the rules of HTTP.</source>
        <translation>ردّ المضيف {host} عبر المنفذ {port}، لكن الرد يخالف قواعد HTTP.</translation>
    </message>
    <message>
        <source>Another kind of service answers on this port</source>
        <translation>خدمة من نوع آخر ترد عبر هذا المنفذ</translation>
    </message>
    <message>
        <source>It may be a mail or remote access service, or expect https instead of http.</source>
        <translation>قد تكون خدمة بريد أو خدمة وصول عن بُعد، أو قد تتوقع https بدلًا من http.</translation>
    </message>
    <message>
        <source>The server program has a fault</source>
        <translation>خلل في برنامج الخادم</translation>
    </message>
    <message>
        <source>It may send broken headers, the lines before the content, or a broken content.</source>
        <translation>قد يرسل ترويسات تالفة، وهي الأسطر التي تسبق المحتوى، أو محتوى تالفًا.</translation>
    </message>
    <message>
        <source>Test with https:// instead of http://, or the other way round.</source>
        <translation>الاختبار باستخدام https بدلًا من http في بداية العنوان، أو العكس.</translation>
    </message>
    <message>
        <source>Test as TCP, to see how the service greets.</source>
        <translation>الاختبار بالبروتوكول TCP لمعرفة رسالة الترحيب التي ترسلها الخدمة.</translation>
    </message>
    <message>
        <source>Check whether a filter or proxy server changes answers from {host}.</source>
        <translation>التحقق مما إذا كان نظام تصفية أو خادم وكيل يغيّر الردود الواردة من المضيف {host}.</translation>
    </message>
    <message>
        <source>Check which program listens on port {port}.</source>
        <translation>التحقق من البرنامج الذي يستمع على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Check the first lines that the server program sends: status line and headers.</source>
        <translation>التحقق من الأسطر الأولى التي يرسلها برنامج الخادم: سطر الحالة والترويسات.</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>الرد مبتور</translation>
    </message>
    <message>
        <source>The answer ended too early</source>
        <translation>انتهى الرد قبل أوانه</translation>
    </message>
    <message>
        <source>{host} announced {expected_size} and closed the connection after {size}.</source>
        <translation>أعلن المضيف {host} أنه سيرسل {expected_size}، ثم أغلق الاتصال بعد إرسال {size}.</translation>
    </message>
    <message>
        <source>{host} closed the connection before its answer was complete.</source>
        <translation>أغلق المضيف {host} الاتصال قبل اكتمال رده.</translation>
    </message>
    <message>
        <source>The announced length is wrong</source>
        <translation>الطول المعلن غير صحيح</translation>
    </message>
    <message>
        <source>The server may announce the size from before it compressed the page.</source>
        <translation>قد يعلن الخادم الحجم الذي كانت عليه الصفحة قبل ضغطها.</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>الرد غير قابل للقراءة</translation>
    </message>
    <message>
        <source>The answer could not be unpacked</source>
        <translation>تعذّر فك ضغط الرد</translation>
    </message>
    <message>
        <source>{host} answered, but the compressed content is damaged and cannot be unpacked.</source>
        <translation>ردّ المضيف {host}، لكن المحتوى المضغوط تالف ولا يمكن فك ضغطه.</translation>
    </message>
    <message>
        <source>The server names a compression that it does not use</source>
        <translation>يذكر الخادم طريقة ضغط لا يستخدمها</translation>
    </message>
    <message>
        <source>The header Content-Encoding and the content itself do not agree.</source>
        <translation>الترويسة Content-Encoding لا تطابق المحتوى نفسه.</translation>
    </message>
    <message>
        <source>Check the compression of the server program and the header Content-Encoding.</source>
        <translation>التحقق من الضغط في برنامج الخادم ومن الترويسة Content-Encoding.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>عمليات إعادة توجيه كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server redirects without end</source>
        <translation>الخادم يعيد التوجيه بلا نهاية</translation>
    </message>
    <message>
        <source>The server redirects again and again; this test stopped at redirect number {count}.</source>
        <translation>يعيد الخادم التوجيه مرة بعد أخرى؛ توقف هذا الاختبار عند إعادة التوجيه رقم {count}.</translation>
    </message>
    <message>
        <source>The server redirects again and again, and this test stopped following.</source>
        <translation>يعيد الخادم التوجيه مرة بعد أخرى، وتوقف هذا الاختبار عن تتبّعه.</translation>
    </message>
    <message>
        <source>Two settings of the server contradict each other</source>
        <translation>إعدادان في الخادم يتعارضان</translation>
    </message>
    <message>
        <source>One redirects from http to https or to another name, the other one back.</source>
        <translation>أحدهما يعيد التوجيه من http إلى https أو إلى اسم آخر، والآخر يعيده في الاتجاه المعاكس.</translation>
    </message>
    <message>
        <source>The site expects cookies</source>
        <translation>يتوقع موقع الويب ملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>Some sites redirect until they can store a cookie or somebody signs in.</source>
        <translation>بعض مواقع الويب تعيد التوجيه إلى أن تتمكن من حفظ ملف تعريف ارتباط أو حتى يتم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A system in front of the server speaks http with it</source>
        <translation>نظام أمام الخادم يتصل به عبر http</translation>
    </message>
    <message>
        <source>The server then believes that encryption is missing and redirects again and again.</source>
        <translation>عندئذ يظن الخادم أن الاتصال غير مشفّر، فيعيد التوجيه مرة بعد أخرى.</translation>
    </message>
    <message>
        <source>Open the address in a browser after deleting the cookies of this site.</source>
        <translation>فتح العنوان في متصفح بعد حذف ملفات تعريف الارتباط الخاصة بهذا الموقع.</translation>
    </message>
    <message>
        <source>Test the address to which the server redirects: {url}</source>
        <translation>اختبار العنوان الذي يعيد الخادم التوجيه إليه: {url}</translation>
    </message>
    <message>
        <source>Follow the redirects in the technical details and find those that contradict each other.</source>
        <translation>تتبّع عمليات إعادة التوجيه في التفاصيل التقنية للعثور على المتعارضة منها.</translation>
    </message>
    <message>
        <source>Check that systems in front of the server pass on whether https was used.</source>
        <translation>التحقق من أن الأنظمة أمام الخادم تبلّغه بما إذا كان https مستخدمًا.</translation>
    </message>
    <message>
        <source>The name server does not answer</source>
        <translation>خادم الأسماء لا يرد</translation>
    </message>
    <message>
        <source>It may be switched off, overloaded or out of reach. This computer asks: {addresses}.</source>
        <translation>قد يكون مطفأً أو محمَّلًا فوق طاقته أو لا يمكن الوصول إليه. خوادم الأسماء التي يستعلم منها هذا الكمبيوتر: {addresses}.</translation>
    </message>
    <message>
        <source>It may be switched off, overloaded or out of reach, or wrongly set on this computer.</source>
        <translation>قد يكون مطفأً أو محمَّلًا فوق طاقته أو لا يمكن الوصول إليه، أو يكون إعداده على هذا الكمبيوتر خاطئًا.</translation>
    </message>
    <message>
        <source>A firewall or VPN stops name lookups</source>
        <translation>جدار حماية أو VPN يمنع الاستعلام عن الأسماء</translation>
    </message>
    <message>
        <source>Lookups use port 53; many networks allow them only to their own name servers.</source>
        <translation>تستخدم الاستعلامات المنفذ 53؛ وشبكات كثيرة لا تسمح بها إلا إلى خوادم الأسماء الخاصة بها.</translation>
    </message>
    <message>
        <source>The name servers of the domain do not answer</source>
        <translation>خوادم الأسماء الخاصة بالنطاق لا ترد</translation>
    </message>
    <message>
        <source>Then only names of this one domain fail, and other websites work.</source>
        <translation>في هذه الحالة تفشل أسماء هذا النطاق وحده، وتعمل مواقع الويب الأخرى.</translation>
    </message>
    <message>
        <source>Check that these name servers answer: {addresses}</source>
        <translation>التحقق من أن خوادم الأسماء هذه ترد: {addresses}</translation>
    </message>
    <message>
        <source>Check that the name servers set on this computer answer.</source>
        <translation>التحقق من أن خوادم الأسماء المضبوطة على هذا الكمبيوتر ترد.</translation>
    </message>
    <message>
        <source>Check that lookups to port 53 (UDP and TCP) are allowed.</source>
        <translation>التحقق من أن الاستعلامات إلى المنفذ 53 (UDP وTCP) مسموح بها.</translation>
    </message>
    <message>
        <source>Check that the name servers of the domain of {host} answer from outside.</source>
        <translation>التحقق من أن خوادم الأسماء الخاصة بنطاق المضيف {host} ترد على الاستعلامات من الخارج.</translation>
    </message>
    <message>
        <source>Unusual address for name</source>
        <translation>عنوان غير معتاد للاسم</translation>
    </message>
    <message>
        <source>The name leads to an address that is not on the internet</source>
        <translation>يقود الاسم إلى عنوان ليس على الإنترنت</translation>
    </message>
    <message>
        <source>{host} was looked up as {addresses}, an address inside a network or of this computer itself.</source>
        <translation>نتيجة الاستعلام عن المضيف {host} هي {addresses}، أي عنوان داخل شبكة أو عنوان هذا الكمبيوتر نفسه.</translation>
    </message>
    <message>
        <source>A filter blocks this name</source>
        <translation>نظام تصفية يحجب هذا الاسم</translation>
    </message>
    <message>
        <source>Ad blockers, child protection and company filters answer with such an address on purpose.</source>
        <translation>أدوات حجب الإعلانات وبرامج حماية الأطفال وأنظمة التصفية في الشركات ترد بمثل هذا العنوان عمدًا.</translation>
    </message>
    <message>
        <source>The server is inside another network</source>
        <translation>الخادم داخل شبكة أخرى</translation>
    </message>
    <message>
        <source>Companies enter private addresses for servers that are reached inside or over VPN only.</source>
        <translation>تسجّل الشركات عناوين خاصة للخوادم التي لا يمكن الوصول إليها إلا من داخل شبكتها أو عبر VPN.</translation>
    </message>
    <message>
        <source>An entry on this computer changes the name</source>
        <translation>سطر في ملف على هذا الكمبيوتر يغيّر عنوان الاسم</translation>
    </message>
    <message>
        <source>Lines in the file “hosts” come before every name server.</source>
        <translation>أسطر الملف «hosts» لها الأولوية على كل خوادم الأسماء.</translation>
    </message>
    <message>
        <source>A network sign-in page or the router answers for every name</source>
        <translation>ترد صفحة تسجيل الدخول إلى الشبكة أو جهاز التوجيه على كل اسم</translation>
    </message>
    <message>
        <source>In hotels, trains and airports that lasts until you have signed in.</source>
        <translation>في الفنادق والقطارات والمطارات يستمر ذلك حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check whether a filter, an ad blocker or child protection is active, and allow {host} there.</source>
        <translation>التحقق مما إذا كان نظام تصفية أو أداة حجب إعلانات أو برنامج حماية أطفال مفعّلًا، والسماح بالمضيف {host} فيه.</translation>
    </message>
    <message>
        <source>Check why your name servers answer {addresses} for {host}.</source>
        <translation>التحقق من سبب ورود {addresses} في ردود خوادم أسماء الشبكة على الاستعلام عن المضيف {host}.</translation>
    </message>
    <message>
        <source>Check the address entries of {host}: other people may get these addresses too.</source>
        <translation>التحقق من سجلات العنوان للمضيف {host}: قد يحصل آخرون على هذه العناوين أيضًا.</translation>
    </message>
    <message>
        <source>Name server fails</source>
        <translation>فشل خادم الأسماء</translation>
    </message>
    <message>
        <source>The name server of this computer does not work</source>
        <translation>خادم الأسماء المضبوط على هذا الكمبيوتر لا يعمل</translation>
    </message>
    <message>
        <source>No name can be looked up, {host} neither: these name servers are of no use: {addresses}.</source>
        <translation>لا يمكن الاستعلام عن أي اسم، بما في ذلك المضيف {host}، لأن خوادم الأسماء هذه لا تؤدي عملها: {addresses}.</translation>
    </message>
    <message>
        <source>The name server is switched off or out of reach</source>
        <translation>خادم الأسماء مطفأ أو لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>It is often the router, or a server of the company or provider.</source>
        <translation>كثيرًا ما يكون جهاز التوجيه، أو خادمًا تابعًا للشركة أو لمزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The wrong name server is set on this computer</source>
        <translation>ضُبط على هذا الكمبيوتر خادم أسماء غير صحيح</translation>
    </message>
    <message>
        <source>The setting may belong to another network, or to a VPN that is not connected.</source>
        <translation>قد يخص الإعداد شبكة أخرى، أو VPN غير متصل حاليًا.</translation>
    </message>
    <message>
        <source>Restart the router if it is yours, and connect to the network again.</source>
        <translation>إعادة تشغيل جهاز التوجيه إذا كان يخصّك، ثم الاتصال بالشبكة من جديد.</translation>
    </message>
    <message>
        <source>Let this computer get its name servers automatically, or set others.</source>
        <translation>ضبط هذا الكمبيوتر ليحصل على خوادم الأسماء تلقائيًا، أو ضبط خوادم أسماء أخرى.</translation>
    </message>
    <message>
        <source>If a VPN is in use, disconnect it and connect again.</source>
        <translation>قطع اتصال VPN ثم الاتصال من جديد، إذا كان VPN مستخدمًا.</translation>
    </message>
    <message>
        <source>Name server reports failure</source>
        <translation>خادم الأسماء يُبلغ عن فشل</translation>
    </message>
    <message>
        <source>The name server could not answer</source>
        <translation>لم يتمكن خادم الأسماء من الرد</translation>
    </message>
    <message>
        <source>Asked for {host}, the name server ({addresses}) reported a failure: {code}.</source>
        <translation>عند الاستعلام عن المضيف {host}، أبلغ خادم الأسماء ({addresses}) عن فشل: {code}.</translation>
    </message>
    <message>
        <source>Asked for {host}, the name server ({addresses}) gave no usable answer.</source>
        <translation>عند الاستعلام عن المضيف {host}، لم يصل من خادم الأسماء ({addresses}) رد يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Asked for {host}, the name server reported a failure.</source>
        <translation>عند الاستعلام عن المضيف {host}، أبلغ خادم الأسماء عن فشل.</translation>
    </message>
    <message>
        <source>The name servers of the domain have a fault</source>
        <translation>خلل في خوادم الأسماء الخاصة بالنطاق</translation>
    </message>
    <message>
        <source>They may be unreachable or wrongly set up, or their signatures (DNSSEC) may be wrong.</source>
        <translation>قد لا يمكن الوصول إليها، أو قد يكون إعدادها أو توقيعاتها (DNSSEC) غير صحيحة.</translation>
    </message>
    <message>
        <source>The name server that was asked has a fault</source>
        <translation>خلل في خادم الأسماء الذي تلقّى الاستعلام</translation>
    </message>
    <message>
        <source>Then other names fail too. It may have lost its own connection.</source>
        <translation>في هذه الحالة تفشل أسماء أخرى أيضًا. وربما فقد الخادم اتصاله بالشبكة.</translation>
    </message>
    <message>
        <source>The name server does not answer this computer</source>
        <translation>خادم الأسماء لا يرد على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Many serve only their own network, and some refuse names that a filter forbids.</source>
        <translation>كثير من خوادم الأسماء تخدم شبكتها فقط، وبعضها يرفض الأسماء التي يحظرها نظام تصفية.</translation>
    </message>
    <message>
        <source>Look into the log of the name server, and look {host} up at another name server.</source>
        <translation>الاطلاع على سجل أحداث خادم الأسماء، والاستعلام عن المضيف {host} من خادم أسماء آخر.</translation>
    </message>
    <message>
        <source>Check that the name server may serve this computer.</source>
        <translation>التحقق من أن خادم الأسماء مسموح له بخدمة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check the name servers and the signatures (DNSSEC) of the domain of {host}.</source>
        <translation>التحقق من خوادم الأسماء ومن التوقيعات (DNSSEC) الخاصة بنطاق المضيف {host}.</translation>
    </message>
    <message>
        <source>Name without address</source>
        <translation>اسم بلا عنوان</translation>
    </message>
    <message>
        <source>The name exists, but has no address</source>
        <translation>الاسم موجود، لكن ليس له عنوان</translation>
    </message>
    <message>
        <source>{host} exists, but only with addresses that were not asked for: {other_addresses}.</source>
        <translation>الاسم {host} موجود، لكن ليست له إلا عناوين من نوع لم يُطلب: {other_addresses}.</translation>
    </message>
    <message>
        <source>{host} exists, but no address is entered for it, so there is nothing to connect to.</source>
        <translation>الاسم {host} موجود، لكن لم يُسجَّل له أي عنوان، لذلك لا يوجد ما يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>The name is not meant for connections</source>
        <translation>الاسم غير مخصص للاتصالات</translation>
    </message>
    <message>
        <source>Some names serve only for e-mail, or have addresses only with “www” in front.</source>
        <translation>بعض الأسماء مخصصة للبريد الإلكتروني فقط، أو ليست لها عناوين إلا مع البادئة www.</translation>
    </message>
    <message>
        <source>The test was limited to one kind of address</source>
        <translation>اقتصر الاختبار على نوع واحد من العناوين</translation>
    </message>
    <message>
        <source>These addresses are of the other kind (IPv4 or IPv6): {other_addresses}.</source>
        <translation>هذه العناوين من النوع الآخر (IPv4 أو IPv6): {other_addresses}.</translation>
    </message>
    <message>
        <source>The address entry is missing</source>
        <translation>سجل العنوان مفقود</translation>
    </message>
    <message>
        <source>It may have been forgotten, removed, or be still new.</source>
        <translation>ربما نُسي أو أُزيل، أو ما زال جديدًا.</translation>
    </message>
    <message>
        <source>A filter removed the address</source>
        <translation>نظام تصفية أزال العنوان</translation>
    </message>
    <message>
        <source>Some filters answer this way for names that they forbid.</source>
        <translation>بعض أنظمة التصفية ترد هكذا على الأسماء التي تحظرها.</translation>
    </message>
    <message>
        <source>Try the name with “www.” in front, or without it.</source>
        <translation>تجربة الاسم مع البادئة www أو من دونها.</translation>
    </message>
    <message>
        <source>If you chose only IPv4 or only IPv6 in the options, allow both.</source>
        <translation>السماح بعناوين IPv4 وIPv6 معًا في الخيارات، إذا كان الاختيار مقتصرًا على أحد النوعين.</translation>
    </message>
    <message>
        <source>Internal name not known</source>
        <translation>اسم داخلي غير معروف</translation>
    </message>
    <message>
        <source>This name belongs to an internal network and is not known here</source>
        <translation>هذا الاسم يخص شبكة داخلية وهو غير معروف هنا</translation>
    </message>
    <message>
        <source>{host} looks like a name of a company or home network, and no name server here knows it.</source>
        <translation>يبدو أن الاسم {host} يخص شبكة شركة أو شبكة منزلية، ولا يعرفه أي خادم أسماء هنا.</translation>
    </message>
    <message>
        <source>This computer is not in that network</source>
        <translation>هذا الكمبيوتر ليس داخل تلك الشبكة</translation>
    </message>
    <message>
        <source>Without the VPN of the company or school its names are not known.</source>
        <translation>دون VPN الخاص بالشركة أو المدرسة تكون أسماء شبكتها غير معروفة.</translation>
    </message>
    <message>
        <source>The name is misspelled or not complete</source>
        <translation>في كتابة الاسم خطأ أو نقص</translation>
    </message>
    <message>
        <source>A short name may need the rest of the domain, such as {host}.example.com.</source>
        <translation>قد يحتاج الاسم القصير {host} إلى بقية اسم النطاق بعده، مثل example.com.</translation>
    </message>
    <message>
        <source>The device is switched off or has another name</source>
        <translation>الجهاز مطفأ أو له اسم آخر</translation>
    </message>
    <message>
        <source>In home networks a device announces its name itself, only while it is on.</source>
        <translation>في الشبكات المنزلية يعلن الجهاز اسمه بنفسه، ولا يعلنه إلا أثناء تشغيله.</translation>
    </message>
    <message>
        <source>This computer asks the wrong name server</source>
        <translation>يستعلم هذا الكمبيوتر من خادم أسماء غير مناسب</translation>
    </message>
    <message>
        <source>Internal names are known only to the name server of that network, not to {addresses}.</source>
        <translation>لا يعرف الأسماء الداخلية إلا خادم الأسماء في تلك الشبكة، لا خوادم الأسماء المستخدمة هنا: {addresses}.</translation>
    </message>
    <message>
        <source>Internal names are known only to the name server of that network.</source>
        <translation>لا يعرف الأسماء الداخلية إلا خادم الأسماء في تلك الشبكة.</translation>
    </message>
    <message>
        <source>Ask for the full name of the server, or for its address, and test that.</source>
        <translation>الاستفسار عن الاسم الكامل للخادم أو عن عنوانه، ثم اختباره.</translation>
    </message>
    <message>
        <source>Check whether your name servers know {host}, and whether this computer asks them.</source>
        <translation>التحقق مما إذا كانت خوادم أسماء الشبكة تعرف الاسم {host}، ومما إذا كان هذا الكمبيوتر يستعلم منها.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>لم يُعثر على الاسم</translation>
    </message>
    <message>
        <source>The name was not found</source>
        <translation>لم يُعثر على هذا الاسم</translation>
    </message>
    <message>
        <source>The name {host}, sent as {host_ascii}, is not known to the name server.</source>
        <translation>الاسم {host}، المُرسَل بالصيغة {host_ascii}، غير معروف لدى خادم الأسماء.</translation>
    </message>
    <message>
        <source>The name {host} is not known to the name server, so there is no address to connect to.</source>
        <translation>الاسم {host} غير معروف لدى خادم الأسماء، لذلك لا يوجد عنوان للاتصال به.</translation>
    </message>
    <message>
        <source>The name is misspelled</source>
        <translation>خطأ في كتابة الاسم</translation>
    </message>
    <message>
        <source>One wrong letter or one dot too many is enough.</source>
        <translation>يكفي حرف واحد خاطئ أو نقطة واحدة زائدة.</translation>
    </message>
    <message>
        <source>The name is known only inside another network</source>
        <translation>الاسم معروف داخل شبكة أخرى فقط</translation>
    </message>
    <message>
        <source>Names of companies and schools often exist only in their own network or over VPN.</source>
        <translation>كثيرًا ما تكون أسماء الخوادم في الشركات والمدارس معروفة داخل شبكاتها أو عبر VPN فقط.</translation>
    </message>
    <message>
        <source>The name does not exist any more, or not yet</source>
        <translation>لم يعد الاسم موجودًا، أو لم يوجد بعد</translation>
    </message>
    <message>
        <source>The domain may have expired, or its entry may be missing or still new.</source>
        <translation>ربما انتهت مدة تسجيل النطاق، أو لا يوجد له سجل عنوان، أو لا يزال السجل جديدًا.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>هذا الكمبيوتر غير متصل بشبكة</translation>
    </message>
    <message>
        <source>Without a connection some systems give the same answer for every name.</source>
        <translation>دون اتصال تعطي بعض الأنظمة الرد نفسه لكل اسم.</translation>
    </message>
    <message>
        <source>Check whether your name servers know {host}, and whether they answer lookups for it from here.</source>
        <translation>التحقق مما إذا كانت خوادم أسماء الشبكة تعرف الاسم {host}، ومما إذا كانت ترد على الاستعلام عنه من هنا.</translation>
    </message>
    <message>
        <source>Check that {host} has an address entry: type A for IPv4, type AAAA for IPv6.</source>
        <translation>التحقق من وجود سجل عنوان للمضيف {host}: النوع A لعناوين IPv4، والنوع AAAA لعناوين IPv6.</translation>
    </message>
    <message>
        <source>Check that the domain is still registered.</source>
        <translation>التحقق من أن النطاق لا يزال مسجَّلًا.</translation>
    </message>
    <message>
        <source>Name lookup failed</source>
        <translation>فشل الاستعلام عن الاسم</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>تعذّر الاستعلام عن الاسم</translation>
    </message>
    <message>
        <source>No name server gave a usable answer, so the address of {host} is not known.</source>
        <translation>لم يصل من أي خادم أسماء رد يمكن استخدامه، لذلك فإن عنوان المضيف {host} غير معروف.</translation>
    </message>
    <message>
        <source>Without a connection no name server can be reached, and every name fails.</source>
        <translation>دون اتصال لا يمكن الوصول إلى أي خادم أسماء، فيفشل الاستعلام عن كل اسم.</translation>
    </message>
    <message>
        <source>Name lookup timed out</source>
        <translation>انتهت مهلة الاستعلام عن الاسم</translation>
    </message>
    <message>
        <source>The name lookup took too long</source>
        <translation>استغرق الاستعلام عن الاسم وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>No address for {host} was found within {seconds}, because no name server answered.</source>
        <translation>لم يُعثر على عنوان للمضيف {host} خلال {seconds}، لأنه لم يرد أي خادم أسماء.</translation>
    </message>
    <message>
        <source>The way for this kind of address is broken</source>
        <translation>المسار معطّل لهذا النوع من العناوين</translation>
    </message>
    <message>
        <source>This network or the provider offers {family}, but does not carry it to the server.</source>
        <translation>يوفّر مزوّد الخدمة أو هذه الشبكة {family}، لكن الاتصال عبره لا يصل إلى الخادم.</translation>
    </message>
    <message>
        <source>The server does not answer at these addresses</source>
        <translation>الخادم لا يرد عند هذه العناوين</translation>
    </message>
    <message>
        <source>Its service or its firewall may be set up for the other kind only; the entries remain: {addresses}.</source>
        <translation>قد يقتصر إعداد الخدمة أو جدار الحماية على النوع الآخر، مع بقاء سجلات هذه العناوين: {addresses}.</translation>
    </message>
    <message>
        <source>Usually nothing: programs use the other address. Some of them wait a long time before they do.</source>
        <translation>لا شيء في العادة: تستخدم البرامج العنوان الآخر. وبعضها ينتظر وقتًا طويلًا قبل ذلك.</translation>
    </message>
    <message>
        <source>Test from another network: if the same addresses fail there, the server is the reason.</source>
        <translation>الاختبار من شبكة أخرى: إذا فشلت العناوين نفسها هناك، فالسبب في الخادم.</translation>
    </message>
    <message>
        <source>Check the way to these addresses: {addresses}. These work: {other_addresses}.</source>
        <translation>التحقق من المسار إلى هذه العناوين: {addresses}. أما العناوين التي تعمل فهي: {other_addresses}.</translation>
    </message>
    <message>
        <source>Check service and firewall at these addresses, or remove their entries: {addresses}.</source>
        <translation>التحقق من الخدمة وجدار الحماية عند هذه العناوين، أو إزالة سجلاتها: {addresses}.</translation>
    </message>
    <message>
        <source>Only IPv4 works</source>
        <translation>الاتصال يعمل عبر IPv4 فقط</translation>
    </message>
    <message>
        <source>The server is reached over IPv4, but not over IPv6</source>
        <translation>يمكن الوصول إلى الخادم عبر IPv4، لكن ليس عبر IPv6</translation>
    </message>
    <message>
        <source>{host} does not answer at {addresses} (IPv6), but it does at {other_addresses}.</source>
        <translation>لا يرد المضيف {host} عند {addresses} (IPv6)، لكنه يرد عند {other_addresses}.</translation>
    </message>
    <message>
        <source>Only IPv6 works</source>
        <translation>الاتصال يعمل عبر IPv6 فقط</translation>
    </message>
    <message>
        <source>The server is reached over IPv6, but not over IPv4</source>
        <translation>يمكن الوصول إلى الخادم عبر IPv6، لكن ليس عبر IPv4</translation>
    </message>
    <message>
        <source>{host} does not answer at {addresses} (IPv4), but it does at {other_addresses}.</source>
        <translation>لا يرد المضيف {host} عند {addresses} (IPv4)، لكنه يرد عند {other_addresses}.</translation>
    </message>
    <message>
        <source>Some addresses fail</source>
        <translation>بعض العناوين تفشل</translation>
    </message>
    <message>
        <source>The server is reached at some of its addresses only</source>
        <translation>لا يمكن الوصول إلى الخادم إلا عند بعض عناوينه</translation>
    </message>
    <message>
        <source>{host} does not answer at {addresses}, but it does at {other_addresses}.</source>
        <translation>لا يرد المضيف {host} عند {addresses}، لكنه يرد عند {other_addresses}.</translation>
    </message>
    <message>
        <source>One of several servers is down</source>
        <translation>خادم واحد من عدة خوادم متوقف</translation>
    </message>
    <message>
        <source>A name with several addresses often stands for several computers: {addresses} fail.</source>
        <translation>كثيرًا ما يدل الاسم الذي له عدة عناوين على عدة أجهزة كمبيوتر؛ وما يفشل من هذه العناوين: {addresses}.</translation>
    </message>
    <message>
        <source>An address entry is out of date</source>
        <translation>أحد سجلات العنوان قديم</translation>
    </message>
    <message>
        <source>A server may have moved, while its old address is still given out.</source>
        <translation>ربما انتقل أحد الخوادم، وما زال عنوانه القديم مسجَّلًا.</translation>
    </message>
    <message>
        <source>The way to these addresses is closed</source>
        <translation>المسار إلى هذه العناوين مغلق</translation>
    </message>
    <message>
        <source>A firewall may let only some of the addresses through.</source>
        <translation>قد لا يسمح جدار حماية إلا ببعض العناوين.</translation>
    </message>
    <message>
        <source>If the connection sometimes fails or is slow, this is why: programs meet either address.</source>
        <translation>هذا هو السبب إذا كان الاتصال يفشل أحيانًا أو كان بطيئًا: فالبرامج قد تصادف عنوانًا يعمل أو عنوانًا يفشل.</translation>
    </message>
    <message>
        <source>The server is very old or set up in an old way</source>
        <translation>الخادم قديم جدًا أو مُعدّ بطريقة قديمة</translation>
    </message>
    <message>
        <source>Old devices and programs know only kinds of encryption that are no longer safe.</source>
        <translation>الأجهزة والبرامج القديمة لا تعرف إلا أنواع تشفير لم تعد آمنة.</translation>
    </message>
    <message>
        <source>If it is a device of yours, look for an update of its software.</source>
        <translation>البحث عن تحديث لبرنامج الجهاز، إذا كان يخصّك.</translation>
    </message>
    <message>
        <source>No common TLS version</source>
        <translation>لا إصدار TLS مشترك</translation>
    </message>
    <message>
        <source>The server and this computer have no TLS version in common</source>
        <translation>لا يشترك الخادم وهذا الكمبيوتر في أي إصدار من TLS</translation>
    </message>
    <message>
        <source>{host} speaks only {tls_version}; this program demands TLS 1.2 or 1.3, as browsers do.</source>
        <translation>لا يستخدم المضيف {host} إلا الإصدار {tls_version}؛ ويتطلب هذا البرنامج TLS 1.2 أو 1.3، كما تفعل المتصفحات.</translation>
    </message>
    <message>
        <source>{host} does not speak a version of TLS, the encryption of https, that is accepted here.</source>
        <translation>لا يستخدم المضيف {host} أي إصدار مقبول هنا من TLS، وهو التشفير الذي يستخدمه https.</translation>
    </message>
    <message>
        <source>The server accepts only newer versions than this computer allows</source>
        <translation>لا يقبل الخادم إلا إصدارات أحدث مما يسمح به هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>A rule of this system may allow fewer versions than usual.</source>
        <translation>قد تسمح إحدى قواعد هذا النظام بعدد من الإصدارات أقل من المعتاد.</translation>
    </message>
    <message>
        <source>Check which TLS versions the rules of this system allow.</source>
        <translation>التحقق من إصدارات TLS التي تسمح بها قواعد هذا النظام.</translation>
    </message>
    <message>
        <source>Check whether a filter on the way to {host} speaks only old TLS versions.</source>
        <translation>التحقق مما إذا كان نظام تصفية على مسار الاتصال بالمضيف {host} لا يستخدم إلا إصدارات TLS القديمة.</translation>
    </message>
    <message>
        <source>Switch on TLS 1.2 and 1.3; versions before them are no longer safe.</source>
        <translation>تفعيل TLS 1.2 و1.3؛ فالإصدارات الأقدم منهما لم تعد آمنة.</translation>
    </message>
    <message>
        <source>Name unknown to server</source>
        <translation>الاسم غير معروف لدى الخادم</translation>
    </message>
    <message>
        <source>The server does not know the name it was asked for</source>
        <translation>الخادم لا يعرف الاسم المطلوب منه</translation>
    </message>
    <message>
        <source>The server at port {port} ended the TLS handshake: it serves no site named {host}.</source>
        <translation>أنهى الخادم مصافحة TLS على المنفذ {port}، لأنه لا يستضيف موقعًا اسمه {host}.</translation>
    </message>
    <message>
        <source>The server is not set up for this name</source>
        <translation>الخادم غير مُعدّ لهذا الاسم</translation>
    </message>
    <message>
        <source>One server holds many sites; the handshake names the one that is wanted (SNI).</source>
        <translation>قد يستضيف خادم واحد مواقع كثيرة؛ والمصافحة تذكر اسم الموقع المطلوب (SNI).</translation>
    </message>
    <message>
        <source>The name leads to the wrong server</source>
        <translation>يقود الاسم إلى خادم غير صحيح</translation>
    </message>
    <message>
        <source>The entry at the name server may be outdated after a move.</source>
        <translation>ربما أصبح سجل العنوان في خادم الأسماء قديمًا بعد انتقال الموقع.</translation>
    </message>
    <message>
        <source>Some domains lead every name to the same server, also those that do not exist.</source>
        <translation>توجّه بعض النطاقات كل اسم إلى الخادم نفسه، حتى الأسماء غير الموجودة.</translation>
    </message>
    <message>
        <source>Set up {host} on this server, with a certificate, or correct its name entry.</source>
        <translation>إعداد الموقع {host} على هذا الخادم مع شهادة له، أو تصحيح سجل عنوانه.</translation>
    </message>
    <message>
        <source>No common encryption</source>
        <translation>لا تشفير مشترك</translation>
    </message>
    <message>
        <source>The server and this computer could not agree on an encryption</source>
        <translation>لم يتمكن الخادم وهذا الكمبيوتر من الاتفاق على تشفير</translation>
    </message>
    <message>
        <source>{host} and this computer have no way to encrypt (cipher) that both of them accept.</source>
        <translation>لا توجد طريقة تشفير (cipher) يقبلها المضيف {host} وهذا الكمبيوتر معًا.</translation>
    </message>
    <message>
        <source>The server has no fitting certificate for this name</source>
        <translation>ليست لدى الخادم شهادة مناسبة لهذا الاسم</translation>
    </message>
    <message>
        <source>A missing certificate or key leaves it without any way to encrypt.</source>
        <translation>من دون شهادة أو مفتاح لا تبقى للخادم أي طريقة تشفير.</translation>
    </message>
    <message>
        <source>Allow today’s ciphers (with ECDHE and AES-GCM or ChaCha20), and keys of 2048 bits or more.</source>
        <translation>السماح بطرق التشفير الحالية (أي ECDHE مع AES-GCM أو ChaCha20)، وبمفاتيح طولها 2048 بت أو أكثر.</translation>
    </message>
    <message>
        <source>Outdated TLS server</source>
        <translation>خادم TLS قديم</translation>
    </message>
    <message>
        <source>The server lacks a protection that this computer demands</source>
        <translation>تنقص الخادم وسيلة حماية يتطلبها هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>{host} does not support secure renegotiation, a protection of TLS known since 2010.</source>
        <translation>لا يدعم المضيف {host} إعادة التفاوض الآمنة (secure renegotiation)، وهي وسيلة حماية في TLS معروفة منذ عام 2010.</translation>
    </message>
    <message>
        <source>An old filter or load balancer answers in its place</source>
        <translation>نظام تصفية قديم أو موازن أحمال قديم يرد بدلًا منه</translation>
    </message>
    <message>
        <source>The device in front of the server may be older than the server itself.</source>
        <translation>قد يكون الجهاز الواقع أمام الخادم أقدم من الخادم نفسه.</translation>
    </message>
    <message>
        <source>Other programs may still connect: OpenSSL from version 3 on refuses such servers.</source>
        <translation>قد تتمكن برامج أخرى من الاتصال مع ذلك: يرفض OpenSSL مثل هذه الخوادم ابتداءً من الإصدار 3.</translation>
    </message>
    <message>
        <source>Check whether an old filter on the way opens encrypted connections to {host}.</source>
        <translation>التحقق مما إذا كان نظام تصفية قديم على مسار الاتصال يفك تشفير الاتصالات بالمضيف {host}.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server or of the device in front (RFC 5746).</source>
        <translation>تحديث مكتبة TLS على الخادم أو على الجهاز الواقع أمامه (RFC 5746).</translation>
    </message>
    <message>
        <source>A program on this computer holds port {bound_port}, but does not accept connections on it.</source>
        <translation>يحجز برنامج على هذا الكمبيوتر المنفذ {bound_port}، لكنه لا يقبل الاتصالات عليه.</translation>
    </message>
    <message>
        <source>The program is not ready yet</source>
        <translation>البرنامج غير جاهز بعد</translation>
    </message>
    <message>
        <source>It has taken port {bound_port} and may still be starting, or may have stopped half-way.</source>
        <translation>حجز البرنامج المنفذ {bound_port}، وربما ما زال قيد التشغيل أو توقف قبل اكتماله.</translation>
    </message>
    <message>
        <source>Data gets lost on the way</source>
        <translation>تُفقد بيانات على مسار الاتصال</translation>
    </message>
    <message>
        <source>A firewall, a VPN or a bad connection may swallow part of it.</source>
        <translation>قد يضيع جزء منها بسبب جدار حماية أو شبكة VPN أو اتصال ضعيف.</translation>
    </message>
    <message>
        <source>The port does not speak http</source>
        <translation>المنفذ لا يستخدم http</translation>
    </message>
    <message>
        <source>It may expect https, or belong to another service altogether.</source>
        <translation>قد يتوقع https، أو قد يكون تابعًا لخدمة أخرى تمامًا.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لم يصل رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came in time</source>
        <translation>أُرسل الطلب، لكن لم يصل رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>The connection to {host} works, but no answer to the request came within {seconds}.</source>
        <translation>الاتصال بالمضيف {host} يعمل، لكن لم يصل رد على الطلب خلال {seconds}.</translation>
    </message>
    <message>
        <source>The server program is slow or stuck</source>
        <translation>برنامج الخادم بطيء أو عالق</translation>
    </message>
    <message>
        <source>It may wait for a database or another server, or have too much to do.</source>
        <translation>قد يكون في انتظار قاعدة بيانات أو خادم آخر، أو تحت ضغط عمل كبير.</translation>
    </message>
    <message>
        <source>The time limit is too short</source>
        <translation>المهلة الزمنية قصيرة جدًا</translation>
    </message>
    <message>
        <source>Some pages take longer than {limit} to prepare.</source>
        <translation>بعض الصفحات يستغرق إعدادها وقتًا أطول من {limit}.</translation>
    </message>
    <message>
        <source>Check what the server program waits for, such as a database.</source>
        <translation>التحقق مما ينتظره برنامج الخادم، مثل قاعدة بيانات.</translation>
    </message>
    <message>
        <source>Answer stopped</source>
        <translation>توقف الرد</translation>
    </message>
    <message>
        <source>The answer began and did not come to an end</source>
        <translation>بدأ الرد ولم يكتمل</translation>
    </message>
    <message>
        <source>{host} began to answer, but after {seconds} only {size} had arrived.</source>
        <translation>بدأ المضيف {host} بالرد، لكن لم يصل بعد مرور {seconds} سوى {size}.</translation>
    </message>
    <message>
        <source>{host} began to answer, but the answer was not complete after {seconds}.</source>
        <translation>بدأ المضيف {host} بالرد، لكن الرد لم يكتمل بعد مرور {seconds}.</translation>
    </message>
    <message>
        <source>The server program sends very slowly or got stuck</source>
        <translation>برنامج الخادم عالق أو يرسل ببطء شديد</translation>
    </message>
    <message>
        <source>It may be overloaded, or made to send a little at a time without end.</source>
        <translation>قد يكون محمَّلًا فوق طاقته، أو مصمَّمًا ليرسل شيئًا فشيئًا بلا نهاية.</translation>
    </message>
    <message>
        <source>The connection is slow</source>
        <translation>الاتصال بطيء</translation>
    </message>
    <message>
        <source>Other downloads or a weak Wi-Fi signal leave little for this one.</source>
        <translation>قد لا تترك تنزيلات أخرى أو إشارة Wi-Fi ضعيفة لهذا الاتصال إلا سعة قليلة.</translation>
    </message>
    <message>
        <source>A large answer can take longer than {limit}.</source>
        <translation>قد يستغرق الرد الكبير وقتًا أطول من {limit}.</translation>
    </message>
    <message>
        <source>Check the packet size (MTU) of the connection, above all over VPN.</source>
        <translation>التحقق من حجم الحزم (MTU) في الاتصال، ولا سيما عبر VPN.</translation>
    </message>
    <message>
        <source>Closed without answer</source>
        <translation>أُغلق الاتصال من دون رد</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>أغلق الخادم الاتصال من دون رد</translation>
    </message>
    <message>
        <source>The connection to {host} works, but the server closed it after the request.</source>
        <translation>الاتصال بالمضيف {host} يعمل، لكن الخادم أغلقه بعد الطلب.</translation>
    </message>
    <message>
        <source>The server does not accept this kind of request</source>
        <translation>لا يقبل الخادم هذا النوع من الطلبات</translation>
    </message>
    <message>
        <source>Some servers close the connection to programs or addresses that they do not know.</source>
        <translation>بعض الخوادم تغلق الاتصالات الواردة من برامج أو عناوين لا تعرفها.</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>أُعيد تعيين الاتصال</translation>
    </message>
    <message>
        <source>The connection was broken off during the request</source>
        <translation>قُطع الاتصال أثناء الطلب</translation>
    </message>
    <message>
        <source>The connection to {host} was reset (broken off) before the answer was complete.</source>
        <translation>أُعيد تعيين الاتصال بالمضيف {host} (أي قُطع) قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>A firewall or filter ends the connection</source>
        <translation>جدار حماية أو نظام تصفية ينهي الاتصال</translation>
    </message>
    <message>
        <source>It may object to the address, the content or the length of the connection.</source>
        <translation>قد يعترض على العنوان أو المحتوى أو مدة الاتصال.</translation>
    </message>
    <message>
        <source>Network sign-in page</source>
        <translation>صفحة تسجيل الدخول إلى الشبكة</translation>
    </message>
    <message>
        <source>A network sign-in page is in the way</source>
        <translation>صفحة تسجيل الدخول إلى الشبكة تعترض الاتصال</translation>
    </message>
    <message>
        <source>This network sends requests for {host} to its own sign-in page: {other_host}.</source>
        <translation>تحوّل هذه الشبكة الطلبات الموجّهة إلى المضيف {host} إلى صفحة تسجيل الدخول الخاصة بها: {other_host}.</translation>
    </message>
    <message>
        <source>This network wants a sign-in before it lets you reach {host}.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول قبل السماح بالوصول إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>You have not signed in to this network yet</source>
        <translation>لم يجرِ تسجيل الدخول إلى هذه الشبكة بعد</translation>
    </message>
    <message>
        <source>Hotels, trains, airports and guest networks ask for it, or for consent to their terms.</source>
        <translation>تطلب ذلك الفنادق والقطارات والمطارات وشبكات الضيوف، أو تطلب الموافقة على شروطها.</translation>
    </message>
    <message>
        <source>Your sign-in has run out</source>
        <translation>انتهت مدة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Many networks ask again after some hours or when the computer has slept.</source>
        <translation>تطلب شبكات كثيرة تسجيل الدخول مجددًا بعد بضع ساعات أو بعد خروج الكمبيوتر من وضع السكون.</translation>
    </message>
    <message>
        <source>The site itself leads to a sign-in page</source>
        <translation>الموقع نفسه يوجّه إلى صفحة تسجيل دخول</translation>
    </message>
    <message>
        <source>Then the page belongs to the site, and works from other networks in the same way.</source>
        <translation>في هذه الحالة تكون الصفحة تابعة للموقع، وتعمل بالطريقة نفسها من شبكات أخرى.</translation>
    </message>
    <message>
        <source>Open any website in a browser, sign in on the page that appears, and test again.</source>
        <translation>فتح أي موقع ويب في متصفح، وتسجيل الدخول في الصفحة التي تظهر، ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>If no page appears, disconnect from the Wi-Fi network and connect again.</source>
        <translation>قطع الاتصال بشبكة Wi-Fi ثم الاتصال بها من جديد، إذا لم تظهر أي صفحة.</translation>
    </message>
    <message>
        <source>Check whether this computer is meant to reach {host} without signing in.</source>
        <translation>التحقق مما إذا كان مسموحًا لهذا الكمبيوتر بالوصول إلى المضيف {host} دون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Blocked by a filter</source>
        <translation>حجبه نظام تصفية</translation>
    </message>
    <message>
        <source>A filter answered instead of the server</source>
        <translation>ردّ نظام تصفية بدلًا من الخادم</translation>
    </message>
    <message>
        <source>The answer “{status_line}” came from {product}, a filter, and not from {host}.</source>
        <translation>الرد «{status_line}» جاء من نظام التصفية {product}، وليس من المضيف {host}.</translation>
    </message>
    <message>
        <source>The answer “{status_line}” is a filter’s block page and did not come from {host}.</source>
        <translation>الرد «{status_line}» هو صفحة حجب من نظام تصفية، ولم يأتِ من المضيف {host}.</translation>
    </message>
    <message>
        <source>The network does not allow this site</source>
        <translation>الشبكة لا تسمح بهذا الموقع</translation>
    </message>
    <message>
        <source>Companies, schools and parents can choose which kinds of sites may be opened.</source>
        <translation>يمكن للشركات والمدارس والآباء والأمهات تحديد أنواع المواقع المسموح بفتحها.</translation>
    </message>
    <message>
        <source>The site was put into the wrong group</source>
        <translation>صُنّف الموقع في فئة خاطئة</translation>
    </message>
    <message>
        <source>New and small sites are often not rated yet, or rated wrongly.</source>
        <translation>كثيرًا ما تكون المواقع الجديدة والصغيرة غير مصنّفة بعد أو مصنّفة خطأً.</translation>
    </message>
    <message>
        <source>The site was found to be dangerous</source>
        <translation>صُنّف الموقع على أنه خطِر</translation>
    </message>
    <message>
        <source>Filters block sites that spread malware or steal passwords.</source>
        <translation>تحجب أنظمة التصفية المواقع التي تنشر برامج ضارة أو تسرق كلمات المرور.</translation>
    </message>
    <message>
        <source>Read the block page in a browser: it often says why and whom to ask: {url}</source>
        <translation>قراءة صفحة الحجب في متصفح، فكثيرًا ما تذكر السبب والجهة التي يمكن سؤالها: {url}</translation>
    </message>
    <message>
        <source>Ask your network administrator to allow {host}, if you need it.</source>
        <translation>طلب السماح بالمضيف {host} من مسؤول الشبكة، إذا كنت تحتاج إليه.</translation>
    </message>
    <message>
        <source>Look {host} up in the log of the filter, and put it on the allow list if it is needed.</source>
        <translation>البحث عن المضيف {host} في سجل أحداث نظام التصفية، وإضافته إلى قائمة السماح إذا كان لازمًا.</translation>
    </message>
    <message>
        <source>Check how well-known filters rate your site, and ask them to correct it.</source>
        <translation>التحقق من تصنيف موقعك لدى أنظمة التصفية المعروفة، وطلب تصحيحه منها.</translation>
    </message>
    <message>
        <source>Choose what you mean: {readings}</source>
        <translation>اختيار الصيغة المقصودة: {readings}</translation>
    </message>
    <message>
        <source>If this is what you mean, use it: {reading}</source>
        <translation>استخدام هذه الصيغة إذا كانت هي المقصودة: {reading}</translation>
    </message>
    <message>
        <source>Type only the host, the host with a port, or the whole URL (web address).</source>
        <translation>كتابة المضيف وحده، أو المضيف مع المنفذ، أو عنوان URL (عنوان ويب) كاملًا.</translation>
    </message>
    <message>
        <source>These forms work: www.example.com, www.example.com:8443, https://www.example.com/page</source>
        <translation>الصيغ المقبولة: www.example.com أو www.example.com:8443 أو https://www.example.com/page</translation>
    </message>
    <message>
        <source>A typing error</source>
        <translation>خطأ في الكتابة</translation>
    </message>
    <message>
        <source>One character too many, too few or in the wrong place is enough.</source>
        <translation>يكفي حرف واحد زائد أو ناقص أو في غير موضعه.</translation>
    </message>
    <message>
        <source>The text was copied with something around it</source>
        <translation>نُسخ النص ومعه شيء مما يحيط به</translation>
    </message>
    <message>
        <source>Documents, chats and mails add characters that do not belong to the address.</source>
        <translation>تضيف المستندات والمحادثات ورسائل البريد أحرفًا ليست جزءًا من العنوان.</translation>
    </message>
    <message>
        <source>Nothing typed</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>There is nothing to test yet</source>
        <translation>لا يوجد ما يمكن اختباره بعد</translation>
    </message>
    <message>
        <source>The input field holds no host, no address and no URL (web address).</source>
        <translation>لا يحتوي حقل الإدخال على مضيف أو عنوان أو عنوان URL (عنوان ويب).</translation>
    </message>
    <message>
        <source>The field is empty or holds only spaces and punctuation</source>
        <translation>الحقل فارغ أو لا يحتوي إلا على مسافات ورموز</translation>
    </message>
    <message>
        <source>A test needs the name or the address of a server.</source>
        <translation>يحتاج الاختبار إلى اسم خادم أو عنوانه.</translation>
    </message>
    <message>
        <source>Type or paste the address of the server.</source>
        <translation>كتابة عنوان الخادم أو لصقه.</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>البروتوكول غير مدعوم</translation>
    </message>
    <message>
        <source>This kind of address cannot be tested</source>
        <translation>لا يمكن اختبار هذا النوع من العناوين</translation>
    </message>
    <message>
        <source>Addresses of the kind “{scheme}” cannot be tested; http, https, tcp and tls can.</source>
        <translation>لا يمكن اختبار العناوين من النوع «{scheme}»؛ الأنواع التي يمكن اختبارها هي http وhttps وtcp وtls.</translation>
    </message>
    <message>
        <source>Addresses of this kind cannot be tested; http, https, tcp and tls can.</source>
        <translation>لا يمكن اختبار العناوين من هذا النوع؛ الأنواع التي يمكن اختبارها هي http وhttps وtcp وtls.</translation>
    </message>
    <message>
        <source>The address belongs to another kind of program</source>
        <translation>العنوان مخصص لنوع آخر من البرامج</translation>
    </message>
    <message>
        <source>The word before the colon says which program it is for.</source>
        <translation>الكلمة التي تسبق النقطتين الرأسيتين تبيّن البرنامج المقصود.</translation>
    </message>
    <message>
        <source>To test whether a server’s port answers, type host and port, for example example.com:21.</source>
        <translation>كتابة المضيف والمنفذ، مثل example.com:21، لاختبار ما إذا كان منفذ الخادم يرد.</translation>
    </message>
    <message>
        <source>Typing error at the beginning</source>
        <translation>خطأ في كتابة بداية العنوان</translation>
    </message>
    <message>
        <source>The beginning of the address is not clear</source>
        <translation>بداية العنوان غير واضحة</translation>
    </message>
    <message>
        <source>The address begins with {text}, which is not a complete http:// or https://.</source>
        <translation>يبدأ العنوان بالنص {text}، وهذه ليست بداية كاملة كما في http://example.com أو https://example.com.</translation>
    </message>
    <message>
        <source>The address begins with {scheme}, which is not a complete http:// or https://.</source>
        <translation>يبدأ العنوان بالنص {scheme}، وهذه ليست بداية كاملة كما في http://example.com أو https://example.com.</translation>
    </message>
    <message>
        <source>The address does not begin with a complete http:// or https://.</source>
        <translation>لا يبدأ العنوان ببداية كاملة كما في http://example.com أو https://example.com.</translation>
    </message>
    <message>
        <source>Host missing</source>
        <translation>لم يُذكر المضيف</translation>
    </message>
    <message>
        <source>The address names no host</source>
        <translation>لا يتضمن العنوان أي مضيف</translation>
    </message>
    <message>
        <source>The text holds neither the name nor the address of a server.</source>
        <translation>لا يحتوي النص على اسم خادم ولا على عنوانه.</translation>
    </message>
    <message>
        <source>Invalid host name</source>
        <translation>اسم المضيف غير صالح</translation>
    </message>
    <message>
        <source>This cannot be the name of a host</source>
        <translation>لا يمكن أن يكون هذا اسم مضيف</translation>
    </message>
    <message>
        <source>The length of this part of the name is {count}, and 63 characters are allowed: {text}</source>
        <translation>هذا الجزء من الاسم أطول من المسموح به (عدد أحرفه {count}، والحد الأقصى 63 حرفًا): {text}</translation>
    </message>
    <message>
        <source>The length of the name is {count}, and 253 characters are allowed.</source>
        <translation>عدد أحرف الاسم {count}، والحد الأقصى المسموح به 253 حرفًا.</translation>
    </message>
    <message>
        <source>This cannot stand in the name of a host: {text}</source>
        <translation>لا يجوز أن يحتوي اسم المضيف على هذا: {text}</translation>
    </message>
    <message>
        <source>The text holds a space or a sign that cannot stand in the name of a host.</source>
        <translation>يحتوي النص على مسافة أو رمز لا يجوز في اسم المضيف.</translation>
    </message>
    <message>
        <source>A dot or a character in the wrong place</source>
        <translation>نقطة أو حرف في غير موضعه</translation>
    </message>
    <message>
        <source>Names consist of letters, digits, hyphens and single dots, without spaces.</source>
        <translation>تتكوّن الأسماء من أحرف أبجدية وأرقام وشرطات ونقاط مفردة، دون مسافات.</translation>
    </message>
    <message>
        <source>Name not allowed</source>
        <translation>اسم غير مسموح به</translation>
    </message>
    <message>
        <source>This international name cannot be used in the network</source>
        <translation>لا يمكن استخدام هذا الاسم الدولي في الشبكة</translation>
    </message>
    <message>
        <source>This part of the name cannot be written for the network: {text}</source>
        <translation>لا يمكن كتابة هذا الجزء من الاسم بالصيغة التي تستخدمها الشبكة: {text}</translation>
    </message>
    <message>
        <source>The name cannot be written in the form that the network uses.</source>
        <translation>لا يمكن كتابة الاسم بالصيغة التي تستخدمها الشبكة.</translation>
    </message>
    <message>
        <source>A character that host names may not contain</source>
        <translation>حرف غير مسموح به في أسماء المضيفين</translation>
    </message>
    <message>
        <source>Emojis, symbols and some mixtures of scripts are not allowed in names.</source>
        <translation>لا يُسمح في الأسماء بالرموز التعبيرية والرموز الخاصة وبعض حالات الخلط بين أنظمة الكتابة.</translation>
    </message>
    <message>
        <source>Ask for the name in its network form; it begins with xn--.</source>
        <translation>الاستفسار عن صيغة الاسم في الشبكة، وهي تبدأ بالحرفين xn تليهما شرطتان.</translation>
    </message>
    <message>
        <source>Invalid IP address</source>
        <translation>عنوان IP غير صالح</translation>
    </message>
    <message>
        <source>This is not a complete IP address</source>
        <translation>هذا ليس عنوان IP كاملًا</translation>
    </message>
    <message>
        <source>“{text}” is not a complete IP address; some programs would read it as {address}.</source>
        <translation>النص «{text}» ليس عنوان IP كاملًا؛ وبعض البرامج تقرؤه على أنه العنوان {address}.</translation>
    </message>
    <message>
        <source>This cannot be read as the IP address of one computer: {text}</source>
        <translation>لا يمكن قراءة هذا على أنه عنوان IP لكمبيوتر واحد: {text}</translation>
    </message>
    <message>
        <source>The IP address is not complete, or one of its numbers is too large.</source>
        <translation>عنوان IP غير كامل، أو أحد أعداده أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>A number is missing, too many or too large</source>
        <translation>عدد ناقص أو زائد أو أكبر من المسموح به</translation>
    </message>
    <message>
        <source>IPv4 addresses have four numbers from 0 to 255, such as 192.0.2.10.</source>
        <translation>تتكوّن عناوين IPv4 من أربعة أعداد من 0 إلى 255، مثل 192.0.2.10.</translation>
    </message>
    <message>
        <source>The address is written in an unusual way</source>
        <translation>العنوان مكتوب بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>Short and hexadecimal forms are read differently by different programs.</source>
        <translation>تختلف البرامج في قراءة الصيغ المختصرة والصيغ السداسية العشرية.</translation>
    </message>
    <message>
        <source>A whole network is meant</source>
        <translation>المقصود شبكة كاملة</translation>
    </message>
    <message>
        <source>A slash and a number, as in 10.0.0.0/8, stand for many addresses at once.</source>
        <translation>الشرطة المائلة والعدد الذي يليها، كما في 10.0.0.0/8، يدلان على عناوين كثيرة معًا.</translation>
    </message>
    <message>
        <source>Type all four numbers of the address, or the name of the server.</source>
        <translation>كتابة أعداد العنوان الأربعة كلها، أو كتابة اسم الخادم.</translation>
    </message>
    <message>
        <source>No valid port</source>
        <translation>لا يوجد منفذ صالح</translation>
    </message>
    <message>
        <source>The port is missing or not valid</source>
        <translation>المنفذ غير مذكور أو غير صالح</translation>
    </message>
    <message>
        <source>“{text}” is not a port number; ports go from 1 to 65535.</source>
        <translation>النص «{text}» ليس رقم منفذ؛ أرقام المنافذ من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>To connect to {host}, a port number from 1 to 65535 is needed.</source>
        <translation>للاتصال بالمضيف {host} يلزم رقم منفذ من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>المنفذ ليس رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>A colon that does not belong there</source>
        <translation>نقطتان رأسيتان في غير موضعهما</translation>
    </message>
    <message>
        <source>What follows a colon after the host is read as the port.</source>
        <translation>ما يلي النقطتين الرأسيتين بعد المضيف يُقرأ على أنه المنفذ.</translation>
    </message>
    <message>
        <source>Look up the port of the service: 443 for https, 80 for http, 22 for SSH, for example.</source>
        <translation>معرفة رقم منفذ الخدمة، مثلًا 443 للبروتوكول https و80 للبروتوكول http و22 للبروتوكول SSH.</translation>
    </message>
    <message>
        <source>Two different ports</source>
        <translation>منفذان مختلفان</translation>
    </message>
    <message>
        <source>The port field and the address disagree</source>
        <translation>حقل المنفذ والعنوان لا يتفقان</translation>
    </message>
    <message>
        <source>The address says port {port}, the port field says {other_port}.</source>
        <translation>يذكر العنوان المنفذ {port}، لكن حقل المنفذ يحتوي على {other_port}.</translation>
    </message>
    <message>
        <source>The address names one port and the port field another one.</source>
        <translation>يذكر العنوان منفذًا، ويحتوي حقل المنفذ على منفذ آخر.</translation>
    </message>
    <message>
        <source>The port field still holds an older number</source>
        <translation>لا يزال في حقل المنفذ رقم قديم</translation>
    </message>
    <message>
        <source>It belongs to what was typed before.</source>
        <translation>هذا الرقم يخص ما كُتب من قبل.</translation>
    </message>
    <message>
        <source>Clear the port field, or remove the port from the address.</source>
        <translation>مسح حقل المنفذ، أو إزالة المنفذ من العنوان.</translation>
    </message>
    <message>
        <source>IPv6 address needs brackets</source>
        <translation>عنوان IPv6 يحتاج إلى أقواس مربعة</translation>
    </message>
    <message>
        <source>It is not clear where the IPv6 address ends</source>
        <translation>لا يتضح أين ينتهي عنوان IPv6</translation>
    </message>
    <message>
        <source>“{text}” can be an IPv6 address alone, or an address and a port; brackets make it clear.</source>
        <translation>قد يكون النص «{text}» عنوان IPv6 وحده، أو عنوانًا ومنفذًا؛ والأقواس المربعة توضّح المقصود.</translation>
    </message>
    <message>
        <source>The text can be an IPv6 address alone, or an address and a port; brackets make it clear.</source>
        <translation>قد يكون النص عنوان IPv6 وحده، أو عنوانًا ومنفذًا؛ والأقواس المربعة توضّح المقصود.</translation>
    </message>
    <message>
        <source>The brackets around the IPv6 address are missing</source>
        <translation>لا توجد أقواس مربعة حول عنوان IPv6</translation>
    </message>
    <message>
        <source>IPv6 addresses contain colons, so a port can be told apart only after brackets.</source>
        <translation>تتضمن عناوين IPv6 نقطتين رأسيتين في أكثر من موضع، لذلك لا يمكن تمييز المنفذ إلا بعد الأقواس المربعة.</translation>
    </message>
    <message>
        <source>Write an IPv6 address with a port like this: [2001:db8::10]:443</source>
        <translation>كتابة العنوان مع المنفذ على النحو الآتي في IPv6: [2001:db8::10]:443</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>أحرف مخفية</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen</source>
        <translation>يحتوي النص على أحرف غير مرئية</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen and may change its meaning: {text}</source>
        <translation>يحتوي النص على أحرف غير مرئية قد تغيّر معناه: {text}</translation>
    </message>
    <message>
        <source>The text holds spaces or characters that cannot be seen and may change its meaning.</source>
        <translation>يحتوي النص على مسافات أو أحرف غير مرئية قد تغيّر معناه.</translation>
    </message>
    <message>
        <source>The text was copied from a document, a chat or a web page</source>
        <translation>نُسخ النص من مستند أو محادثة أو صفحة ويب</translation>
    </message>
    <message>
        <source>They use invisible characters for spaces, line breaks and the direction of writing.</source>
        <translation>تستخدم المستندات والمحادثات وصفحات الويب أحرفًا غير مرئية للمسافات وفواصل الأسطر واتجاه الكتابة.</translation>
    </message>
    <message>
        <source>Somebody wants to make the address look like another one</source>
        <translation>يريد أحدهم أن يبدو العنوان كأنه عنوان آخر</translation>
    </message>
    <message>
        <source>Invisible characters can hide where a link really leads.</source>
        <translation>يمكن للأحرف غير المرئية أن تخفي الوجهة الحقيقية للرابط.</translation>
    </message>
    <message>
        <source>Type the address by hand.</source>
        <translation>كتابة العنوان يدويًا.</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>النص طويل جدًا</translation>
    </message>
    <message>
        <source>The text is too long for an address</source>
        <translation>النص أطول من أن يكون عنوانًا</translation>
    </message>
    <message>
        <source>The number of characters in the text is {count}; an address may have up to 8,192.</source>
        <translation>عدد أحرف النص {count}، والحد الأقصى المسموح به للعنوان 8192 حرفًا.</translation>
    </message>
    <message>
        <source>The text has more characters than the 8,192 that an address may have.</source>
        <translation>عدد أحرف النص أكبر من الحد الأقصى المسموح به للعنوان، وهو 8192 حرفًا.</translation>
    </message>
    <message>
        <source>More than the address was pasted</source>
        <translation>لُصق أكثر من العنوان</translation>
    </message>
    <message>
        <source>A whole page or a file may have been in the clipboard.</source>
        <translation>ربما كانت في الحافظة صفحة كاملة أو ملف كامل.</translation>
    </message>
    <message>
        <source>Paste only the address.</source>
        <translation>لصق العنوان وحده.</translation>
    </message>
    <message>
        <source>Address cannot be tested</source>
        <translation>لا يمكن اختبار العنوان</translation>
    </message>
    <message>
        <source>No single computer has this address</source>
        <translation>هذا العنوان لا يخص كمبيوترًا بعينه</translation>
    </message>
    <message>
        <source>{address} does not stand for one computer that could be connected to.</source>
        <translation>لا يدل العنوان {address} على كمبيوتر واحد يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>{text} does not stand for one computer that could be connected to.</source>
        <translation>لا يدل النص {text} على كمبيوتر واحد يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>The address does not stand for one computer that could be connected to.</source>
        <translation>لا يدل العنوان على كمبيوتر واحد يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>The address has a special meaning</source>
        <translation>للعنوان معنى خاص</translation>
    </message>
    <message>
        <source>0.0.0.0 and :: mean “all addresses”; others mean many computers at once.</source>
        <translation>العنوان 0.0.0.0 والعنوان :: يعنيان «كل العناوين»، وعناوين أخرى تعني أجهزة كمبيوتر كثيرة معًا.</translation>
    </message>
    <message>
        <source>The network interface is missing</source>
        <translation>لم تُذكر واجهة الشبكة</translation>
    </message>
    <message>
        <source>Addresses that begin with fe80 need it at the end, for example fe80::1%eth0.</source>
        <translation>يجب ذكرها في نهاية العناوين التي تبدأ بالنص fe80، مثل fe80::1%eth0.</translation>
    </message>
    <message>
        <source>To test a program on this computer, use 127.0.0.1 or ::1.</source>
        <translation>استخدام عنوان IPv4 127.0.0.1 أو عنوان IPv6 ::1 لاختبار برنامج على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>To test another computer, use its own address.</source>
        <translation>استخدام العنوان الخاص بالكمبيوتر الآخر إذا كان هو المقصود بالاختبار.</translation>
    </message>
    <message>
        <source>Nothing listens here</source>
        <translation>لا برنامج يستمع هنا</translation>
    </message>
    <message>
        <source>No program on this computer accepts the connection</source>
        <translation>لا يقبل أي برنامج على هذا الكمبيوتر الاتصال</translation>
    </message>
    <message>
        <source>Port {port} is in use on this computer, but at other addresses ({names}) than {addresses}.</source>
        <translation>المنفذ {port} مستخدم على هذا الكمبيوتر، لكن على عناوين أخرى ({names}) وليس على {addresses}.</translation>
    </message>
    <message>
        <source>{host} is this computer, and no program here listens on port {port}.</source>
        <translation>المضيف {host} هو هذا الكمبيوتر، ولا يستمع أي برنامج هنا على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The server program was not started</source>
        <translation>لم يُشغَّل برنامج الخادم</translation>
    </message>
    <message>
        <source>A program accepts connections only while it runs; it may have ended with an error.</source>
        <translation>لا يقبل البرنامج الاتصالات إلا أثناء عمله؛ وربما توقف بسبب خطأ.</translation>
    </message>
    <message>
        <source>The program listens on another port</source>
        <translation>البرنامج يستمع على منفذ آخر</translation>
    </message>
    <message>
        <source>On this computer these ports are in use: {listeners}.</source>
        <translation>المنافذ المستخدمة على هذا الكمبيوتر: {listeners}.</translation>
    </message>
    <message>
        <source>Its settings or its first messages tell which port it uses.</source>
        <translation>تبيّن إعداداته أو رسائله الأولى المنفذ الذي يستخدمه.</translation>
    </message>
    <message>
        <source>The program listens on another address</source>
        <translation>البرنامج يستمع على عنوان آخر</translation>
    </message>
    <message>
        <source>The port is in use at these addresses: {names}.</source>
        <translation>المنفذ مستخدم على هذه العناوين: {names}.</translation>
    </message>
    <message>
        <source>A program that listens on 127.0.0.1 (IPv4) is not reached over ::1 (IPv6).</source>
        <translation>البرنامج الذي يستمع على عنوان IPv4 127.0.0.1 لا يمكن الوصول إليه عبر عنوان IPv6 ::1.</translation>
    </message>
    <message>
        <source>The program runs in a container or a virtual machine</source>
        <translation>البرنامج يعمل في حاوية أو جهاز افتراضي</translation>
    </message>
    <message>
        <source>Its port has to be published on this computer before it can be reached here.</source>
        <translation>لا يمكن الوصول إليه هنا إلا بعد تمرير منفذه إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Start the program that should answer, and read its first messages.</source>
        <translation>تشغيل البرنامج الذي يُفترض أن يرد، وقراءة رسائله الأولى.</translation>
    </message>
    <message>
        <source>Use one of the addresses that the program listens on: {names}.</source>
        <translation>استخدام أحد العناوين التي يستمع عليها البرنامج: {names}.</translation>
    </message>
    <message>
        <source>Try the address 127.0.0.1 instead of the name localhost.</source>
        <translation>تجربة العنوان 127.0.0.1 بدلًا من الاسم localhost.</translation>
    </message>
    <message>
        <source>Set the program to listen on port {port}, at the right address or at all addresses.</source>
        <translation>ضبط البرنامج ليستمع على المنفذ {port}، على العنوان الصحيح أو على كل العناوين.</translation>
    </message>
    <message>
        <source>Check the spelling of {host}.</source>
        <translation>التحقق من صحة كتابة {host}.</translation>
    </message>
    <message>
        <source>Check the port number: is it really {port}?</source>
        <translation>التحقق من رقم المنفذ: هل هو {port} فعلًا؟</translation>
    </message>
    <message>
        <source>Check the address letter by letter: {url}</source>
        <translation>التحقق من العنوان حرفًا حرفًا: {url}</translation>
    </message>
    <message>
        <source>Check that this computer is connected: cable, Wi-Fi or mobile network.</source>
        <translation>التحقق من أن هذا الكمبيوتر متصل بشبكة: عبر كابل أو Wi-Fi أو شبكة الهاتف المحمول.</translation>
    </message>
    <message>
        <source>Check the date, the time and the time zone of this computer.</source>
        <translation>التحقق من التاريخ والوقت والمنطقة الزمنية على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Open another website. If that fails too, the connection of this computer is the problem.</source>
        <translation>فتح موقع ويب آخر. إذا فشل ذلك أيضًا، فالمشكلة في اتصال هذا الكمبيوتر بالشبكة.</translation>
    </message>
    <message>
        <source>If the server belongs to a company or school, connect to its network or VPN and test again.</source>
        <translation>الاتصال بشبكة الشركة أو المدرسة، مباشرةً أو عبر VPN، ثم إعادة الاختبار، إذا كان الخادم تابعًا لها.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a mobile phone.</source>
        <translation>الاختبار من شبكة أخرى، عبر الهاتف المحمول مثلًا.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again.</source>
        <translation>الانتظار بضع دقائق ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>Test again with a longer time limit.</source>
        <translation>إعادة الاختبار بمهلة زمنية أطول.</translation>
    </message>
    <message>
        <source>Test again without the proxy server.</source>
        <translation>إعادة الاختبار دون الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Send this result to the server’s operator.</source>
        <translation>إرسال هذه النتيجة إلى مشغّل الخادم.</translation>
    </message>
    <message>
        <source>Send this result to your network administrator.</source>
        <translation>إرسال هذه النتيجة إلى مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>Do not send passwords or other private data to this server until this is settled.</source>
        <translation>عدم إرسال كلمات المرور أو أي بيانات خاصة أخرى إلى هذا الخادم حتى تُحلّ هذه المشكلة.</translation>
    </message>
    <message>
        <source>Check the proxy setting. It was found here: {proxy_source}.</source>
        <translation>التحقق من إعداد الخادم الوكيل. مصدر هذا الإعداد: {proxy_source}.</translation>
    </message>
    <message>
        <source>Check the proxy setting of this computer.</source>
        <translation>التحقق من إعداد الخادم الوكيل على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check whether a firewall or filter stops outgoing connections to {host}, port {port}.</source>
        <translation>التحقق مما إذا كان جدار حماية أو نظام تصفية يمنع الاتصالات الصادرة إلى المضيف {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Check whether a filter or proxy server on the way to {host} holds back or cuts off answers.</source>
        <translation>التحقق مما إذا كان نظام تصفية أو خادم وكيل على مسار الاتصال بالمضيف {host} يحتجز الردود أو يقطعها.</translation>
    </message>
    <message>
        <source>Look into the log of the server program at the time of this test.</source>
        <translation>الاطلاع على سجل أحداث برنامج الخادم في وقت هذا الاختبار.</translation>
    </message>
    <message>
        <source>Check the systems in front of the server program: firewall, load balancer, reverse proxy.</source>
        <translation>التحقق من الأنظمة الواقعة أمام برنامج الخادم: جدار الحماية وموازن الأحمال والخادم الوكيل العكسي.</translation>
    </message>
    <message>
        <source>Check the time limits of the server program and of the systems in front of it.</source>
        <translation>التحقق من المهل الزمنية لبرنامج الخادم وللأنظمة الواقعة أمامه.</translation>
    </message>
    <message>
        <source>The server is meant for another network</source>
        <translation>الخادم مخصص لشبكة أخرى</translation>
    </message>
    <message>
        <source>Some servers answer only inside a company network or over VPN, an encrypted way into that network.</source>
        <translation>بعض الخوادم لا ترد إلا داخل شبكة شركة أو عبر VPN، وهو مسار مشفّر إلى تلك الشبكة.</translation>
    </message>
    <message>
        <source>Without a working connection no server can be reached, whatever its name.</source>
        <translation>دون اتصال يعمل لا يمكن الوصول إلى أي خادم، مهما كان اسمه.</translation>
    </message>
    <message>
        <source>The port number is wrong</source>
        <translation>رقم المنفذ غير صحيح</translation>
    </message>
    <message>
        <source>The service may use another port than {port}.</source>
        <translation>قد تستخدم الخدمة منفذًا آخر غير المنفذ {port}.</translation>
    </message>
    <message>
        <source>The name or address is wrong</source>
        <translation>الاسم أو العنوان غير صحيح</translation>
    </message>
    <message>
        <source>A typing error, or an outdated entry, may lead to another computer: {addresses}.</source>
        <translation>قد يقود خطأ في الكتابة أو سجل عنوان قديم إلى كمبيوتر آخر: {addresses}.</translation>
    </message>
    <message>
        <source>A typing error, or an outdated entry, may lead to another computer.</source>
        <translation>قد يقود خطأ في الكتابة أو سجل عنوان قديم إلى كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>Over a slow or distant network an answer can take longer than {limit}.</source>
        <translation>قد يستغرق الرد عبر شبكة بطيئة أو بعيدة مدة أطول من {limit}.</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>الخادم محمَّل فوق طاقته</translation>
    </message>
    <message>
        <source>It may have more requests than it can serve at the moment.</source>
        <translation>قد يتلقى حاليًا طلبات أكثر مما يستطيع تلبيته.</translation>
    </message>
    <message>
        <source>A filter on the way interferes</source>
        <translation>نظام تصفية على مسار الاتصال يتدخل فيه</translation>
    </message>
    <message>
        <source>Company filters and antivirus programs look into encrypted connections and can break them.</source>
        <translation>تفحص أنظمة التصفية في الشركات وبرامج مكافحة الفيروسات محتوى الاتصالات المشفّرة، وقد تعطّلها.</translation>
    </message>
    <message>
        <source>It may have ended while it worked on this request.</source>
        <translation>ربما توقف البرنامج أثناء معالجة هذا الطلب.</translation>
    </message>
    <message>
        <source>A system in front of the server ends the connection</source>
        <translation>نظام أمام الخادم ينهي الاتصال</translation>
    </message>
    <message>
        <source>Load balancers, reverse proxies and firewalls have time limits and rules of their own.</source>
        <translation>لموازنات الأحمال والخوادم الوكيلة العكسية وجدران الحماية مهل زمنية وقواعد خاصة بها.</translation>
    </message>
    <message>
        <source>The proxy server on the way is at fault</source>
        <translation>الخادم الوكيل على مسار الاتصال هو السبب</translation>
    </message>
    <message>
        <source>The request went through the proxy server {proxy}, which may not have passed everything on.</source>
        <translation>مرّ الطلب عبر الخادم الوكيل {proxy}، الذي ربما لم ينقل كل شيء.</translation>
    </message>
    <message>
        <source>A filter or proxy server on the way changed the answer</source>
        <translation>نظام تصفية أو خادم وكيل على مسار الاتصال غيّر الرد</translation>
    </message>
    <message>
        <source>Then the same address works from another network.</source>
        <translation>في هذه الحالة يعمل العنوان نفسه من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>أُوقف بطلب منك</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>أُوقف الاختبار</translation>
    </message>
    <message>
        <source>You stopped the test of {endpoint} after {seconds}, before it came to a result.</source>
        <translation>أُوقف اختبار الوجهة {endpoint} بطلب منك بعد {seconds}، قبل أن يصل إلى نتيجة.</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>أُلغي الاختبار</translation>
    </message>
    <message>
        <source>What was found out until then stands in the technical details.</source>
        <translation>ما تبيّن حتى ذلك الحين موجود في التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>Start the test again when you want a result.</source>
        <translation>بدء الاختبار من جديد عند الحاجة إلى نتيجة.</translation>
    </message>
    <message>
        <source>Fault in this program</source>
        <translation>خلل في هذا البرنامج</translation>
    </message>
    <message>
        <source>This program has made a mistake</source>
        <translation>وقع خطأ في هذا البرنامج</translation>
    </message>
    <message>
        <source>The test of {endpoint} ended because of a fault in this program: {exception}.</source>
        <translation>انتهى اختبار الوجهة {endpoint} بسبب خلل في هذا البرنامج: {exception}.</translation>
    </message>
    <message>
        <source>The test of {endpoint} ended because of a fault in this program.</source>
        <translation>انتهى اختبار الوجهة {endpoint} بسبب خلل في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The test ended because of a fault in this program.</source>
        <translation>انتهى الاختبار بسبب خلل في هذا البرنامج.</translation>
    </message>
    <message>
        <source>A situation that this program does not handle</source>
        <translation>حالة لا يعالجها هذا البرنامج</translation>
    </message>
    <message>
        <source>It says nothing about your network or the server.</source>
        <translation>لا يدل هذا على أي شيء يخص شبكتك أو الخادم.</translation>
    </message>
    <message>
        <source>Test again; if the fault comes back, copy the report.</source>
        <translation>إعادة الاختبار، ثم نسخ التقرير إذا تكرر الخلل.</translation>
    </message>
    <message>
        <source>Send the report to the makers of this program. Passwords are not in it.</source>
        <translation>إرسال التقرير إلى مطوّري هذا البرنامج. لا يحتوي التقرير على كلمات مرور.</translation>
    </message>
    <message>
        <source>Check that the program is complete with its own check, “self-check”.</source>
        <translation>التحقق من أن البرنامج كامل باستخدام فحصه الذاتي «self-check».</translation>
    </message>
    <message>
        <source>Time limit reached</source>
        <translation>انتهت المهلة الزمنية</translation>
    </message>
    <message>
        <source>The test took too long</source>
        <translation>استغرق الاختبار وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>The test of {endpoint} did not end within {limit} and was stopped by this program.</source>
        <translation>لم ينتهِ اختبار الوجهة {endpoint} خلال {limit}، فأوقفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Many small delays add up</source>
        <translation>تراكمت تأخيرات صغيرة كثيرة</translation>
    </message>
    <message>
        <source>Each step took part of the time; the technical details show how much.</source>
        <translation>استغرقت كل خطوة جزءًا من الوقت، وتبيّن التفاصيل التقنية مقداره.</translation>
    </message>
    <message>
        <source>This computer or this program was busy</source>
        <translation>كان هذا الكمبيوتر أو هذا البرنامج مشغولًا</translation>
    </message>
    <message>
        <source>Many tests at once can keep one of them waiting for its turn.</source>
        <translation>قد تؤدي كثرة الاختبارات المتزامنة إلى بقاء أحدها في انتظار دوره.</translation>
    </message>
    <message>
        <source>Run fewer tests at once.</source>
        <translation>تشغيل عدد أقل من الاختبارات في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Check whether connections from here are slow in general.</source>
        <translation>التحقق مما إذا كانت الاتصالات من هنا بطيئة عمومًا.</translation>
    </message>
    <message>
        <source>Check how long the server takes for its answer.</source>
        <translation>التحقق من الوقت الذي يستغرقه رد الخادم.</translation>
    </message>
    <message>
        <source>Unusual network error</source>
        <translation>خطأ غير معتاد في الشبكة</translation>
    </message>
    <message>
        <source>The connection failed for an unusual reason</source>
        <translation>فشل الاتصال لسبب غير معتاد</translation>
    </message>
    <message>
        <source>The test of {endpoint} failed with {exception} ({code}) at this step: {step}.</source>
        <translation>فشل اختبار الوجهة {endpoint} بسبب الاستثناء {exception} ({code}) في هذه الخطوة: {step}.</translation>
    </message>
    <message>
        <source>The test of {endpoint} failed with {exception} at this step: {step}.</source>
        <translation>فشل اختبار الوجهة {endpoint} بسبب الاستثناء {exception} في هذه الخطوة: {step}.</translation>
    </message>
    <message>
        <source>The test of {endpoint} failed at this step: {step}.</source>
        <translation>فشل اختبار الوجهة {endpoint} في هذه الخطوة: {step}.</translation>
    </message>
    <message>
        <source>Something on the way, or at the other end, behaves in an unusual way</source>
        <translation>شيء ما على مسار الاتصال أو لدى الطرف الآخر يتصرف على نحو غير معتاد</translation>
    </message>
    <message>
        <source>This program has no explanation of its own for this error.</source>
        <translation>ليس لدى هذا البرنامج تفسير خاص لهذا الخطأ.</translation>
    </message>
    <message>
        <source>A firewall or security program interferes</source>
        <translation>جدار حماية أو برنامج حماية يتدخل في الاتصال</translation>
    </message>
    <message>
        <source>Such programs can cause errors that are seen nowhere else.</source>
        <translation>قد تسبب مثل هذه البرامج أخطاء لا تظهر في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Check the address letter by letter: {endpoint}</source>
        <translation>التحقق من العنوان حرفًا حرفًا: {endpoint}</translation>
    </message>
    <message>
        <source>Read the technical details: they hold every message and every code.</source>
        <translation>قراءة التفاصيل التقنية: فهي تتضمن كل الرسائل وكل الرموز.</translation>
    </message>
    <message>
        <source>The proxy setting is wrong or out of date</source>
        <translation>إعداد الخادم الوكيل خاطئ أو قديم</translation>
    </message>
    <message>
        <source>It may belong to another network, or name a proxy server that is no longer in use.</source>
        <translation>قد يخص شبكة أخرى، أو يشير إلى خادم وكيل لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>The proxy program is not running</source>
        <translation>برنامج الخادم الوكيل لا يعمل</translation>
    </message>
    <message>
        <source>Filters and VPN programs often work as a proxy server; it may have ended and left its setting behind.</source>
        <translation>كثيرًا ما تعمل أنظمة التصفية وبرامج VPN بصفتها خوادم وكيلة؛ وربما توقف البرنامج وبقي إعداده.</translation>
    </message>
    <message>
        <source>A firewall stands between this computer and the proxy server</source>
        <translation>جدار حماية بين هذا الكمبيوتر والخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy server may answer only inside its own network.</source>
        <translation>قد لا يرد الخادم الوكيل إلا داخل شبكته.</translation>
    </message>
    <message>
        <source>Tell its users the right address and port of the proxy server.</source>
        <translation>إبلاغ مستخدمي الخادم الوكيل بعنوانه ومنفذه الصحيحين.</translation>
    </message>
    <message>
        <source>Check that the proxy server {proxy} is running and reachable from this computer.</source>
        <translation>التحقق من أن الخادم الوكيل {proxy} يعمل ويمكن الوصول إليه من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check that the proxy server is running and reachable from this computer.</source>
        <translation>التحقق من أن الخادم الوكيل يعمل ويمكن الوصول إليه من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Look into the log of the proxy server at the time of this test.</source>
        <translation>الاطلاع على سجل أحداث الخادم الوكيل في وقت هذا الاختبار.</translation>
    </message>
    <message>
        <source>Proxy name not found</source>
        <translation>لم يُعثر على اسم الخادم الوكيل</translation>
    </message>
    <message>
        <source>The name of the proxy server could not be looked up</source>
        <translation>تعذّر الاستعلام عن اسم الخادم الوكيل</translation>
    </message>
    <message>
        <source>No address was found for the proxy server {proxy}, so {host} was not contacted.</source>
        <translation>لم يُعثر على عنوان للخادم الوكيل {proxy}، لذلك لم يجرِ الاتصال بالمضيف {host}.</translation>
    </message>
    <message>
        <source>No address was found for the proxy server, so {host} was not contacted.</source>
        <translation>لم يُعثر على عنوان للخادم الوكيل، لذلك لم يجرِ الاتصال بالمضيف {host}.</translation>
    </message>
    <message>
        <source>The name of the proxy server is misspelled</source>
        <translation>خطأ في كتابة اسم الخادم الوكيل</translation>
    </message>
    <message>
        <source>Quotation marks or spaces in the setting are enough to make it unusable.</source>
        <translation>تكفي علامات اقتباس أو مسافات في الإعداد لجعله غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Check whether your name servers know the name of the proxy server.</source>
        <translation>التحقق مما إذا كانت خوادم أسماء الشبكة تعرف اسم الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation>رُفض الاتصال بالخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy server refused the connection</source>
        <translation>رفض الخادم الوكيل الاتصال</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the proxy server {proxy}, so {host} was not contacted.</source>
        <translation>لا شيء يقبل الاتصالات عند الخادم الوكيل {proxy}، لذلك لم يجرِ الاتصال بالمضيف {host}.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the proxy server, so {host} was not contacted.</source>
        <translation>لا شيء يقبل الاتصالات عند الخادم الوكيل، لذلك لم يجرِ الاتصال بالمضيف {host}.</translation>
    </message>
    <message>
        <source>Proxy did not answer</source>
        <translation>لا رد من الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy server did not answer</source>
        <translation>لم يرد الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy server {proxy} gave no answer within {seconds}, so {host} was not reached.</source>
        <translation>لم يرد الخادم الوكيل {proxy} خلال {seconds}، لذلك لم يتم الوصول إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy server gave no answer within {seconds}, so {host} was not reached.</source>
        <translation>لم يرد الخادم الوكيل خلال {seconds}، لذلك لم يتم الوصول إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy server is overloaded or has a fault</source>
        <translation>الخادم الوكيل محمَّل فوق طاقته أو فيه خلل</translation>
    </message>
    <message>
        <source>Then other websites fail or are slow through it too.</source>
        <translation>في هذه الحالة تفشل مواقع الويب الأخرى عبره أيضًا أو تكون بطيئة.</translation>
    </message>
    <message>
        <source>The proxy server itself cannot reach the server</source>
        <translation>الخادم الوكيل نفسه لا يستطيع الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Some proxy servers say nothing while they wait for a server that does not answer.</source>
        <translation>بعض الخوادم الوكيلة لا ترسل شيئًا أثناء انتظار خادم لا يرد.</translation>
    </message>
    <message>
        <source>Proxy asks to sign in</source>
        <translation>الخادم الوكيل يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>The proxy server asks for a user name and password</source>
        <translation>الخادم الوكيل يطلب اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>The proxy server {proxy} wants a sign-in ({auth_scheme}) before it connects to {host}.</source>
        <translation>يطلب الخادم الوكيل {proxy} تسجيل الدخول ({auth_scheme}) قبل الاتصال بالمضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy server {proxy} wants a sign-in before it connects to {host}.</source>
        <translation>يطلب الخادم الوكيل {proxy} تسجيل الدخول قبل الاتصال بالمضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy server wants a sign-in before it connects to {host}.</source>
        <translation>يطلب الخادم الوكيل تسجيل الدخول قبل الاتصال بالمضيف {host}.</translation>
    </message>
    <message>
        <source>No user name and password were given for the proxy server</source>
        <translation>لم يُقدَّم اسم مستخدم وكلمة مرور للخادم الوكيل</translation>
    </message>
    <message>
        <source>A browser may have them stored; this program takes only those you give it.</source>
        <translation>قد يكونان محفوظين في المتصفح؛ أما هذا البرنامج فلا يستخدم إلا ما يُقدَّم له.</translation>
    </message>
    <message>
        <source>The user name or password is wrong</source>
        <translation>خطأ في اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>The password may have been changed, or may have expired.</source>
        <translation>ربما تغيّرت كلمة المرور أو انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>The proxy server wants another way to sign in</source>
        <translation>الخادم الوكيل يطلب طريقة أخرى لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Ways such as NTLM or Negotiate use the account of the company and are not tried here.</source>
        <translation>طرق مثل NTLM أو Negotiate تستخدم حساب الشركة، ولا يجرّبها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Give the user name and password for the proxy server in the options, and test again.</source>
        <translation>إدخال اسم المستخدم وكلمة المرور للخادم الوكيل في الخيارات، ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>Say which user name and which way to sign in the proxy server expects.</source>
        <translation>توضيح اسم المستخدم وطريقة تسجيل الدخول اللذين يتوقعهما الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Check whether {host} may be reached without signing in to the proxy server.</source>
        <translation>التحقق مما إذا كان مسموحًا بالوصول إلى المضيف {host} دون تسجيل الدخول إلى الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Proxy closed the connection</source>
        <translation>أغلق الخادم الوكيل الاتصال</translation>
    </message>
    <message>
        <source>The proxy server closed the connection</source>
        <translation>أغلق الخادم الوكيل الاتصال</translation>
    </message>
    <message>
        <source>The proxy server {proxy} closed the connection without answering; {host} was not reached.</source>
        <translation>أغلق الخادم الوكيل {proxy} الاتصال دون أن يرد؛ ولم يتم الوصول إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy server closed the connection without answering; {host} was not reached.</source>
        <translation>أغلق الخادم الوكيل الاتصال دون أن يرد؛ ولم يتم الوصول إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy server does not allow this connection</source>
        <translation>الخادم الوكيل لا يسمح بهذا الاتصال</translation>
    </message>
    <message>
        <source>Some proxy servers close the connection instead of saying that a host or port is not allowed.</source>
        <translation>بعض الخوادم الوكيلة تغلق الاتصال بدلًا من الإبلاغ بأن مضيفًا أو منفذًا غير مسموح به.</translation>
    </message>
    <message>
        <source>No proxy server of this kind is at that address</source>
        <translation>لا يوجد خادم وكيل من هذا النوع عند ذلك العنوان</translation>
    </message>
    <message>
        <source>The port may belong to another service, or to another kind of proxy server.</source>
        <translation>قد يكون المنفذ تابعًا لخدمة أخرى، أو لنوع آخر من الخوادم الوكيلة.</translation>
    </message>
    <message>
        <source>Check whether the proxy server allows connections to {host}, port {port}.</source>
        <translation>التحقق مما إذا كان الخادم الوكيل يسمح بالاتصالات إلى المضيف {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The connection works, but the answer is incomplete</source>
        <translation>الاتصال يعمل، لكن الرد غير مكتمل</translation>
    </message>
    <message>
        <source>The address is not quite right</source>
        <translation>العنوان غير دقيق</translation>
    </message>
    <message>
        <source>A typing error in the part after the host name is enough; capital letters count there.</source>
        <translation>يكفي خطأ واحد في كتابة الجزء الذي يلي اسم المضيف؛ وتُراعى فيه حالة الأحرف (كبيرة أو صغيرة).</translation>
    </message>
    <message>
        <source>Another site or a default page may be set up under this name or port.</source>
        <translation>قد يكون هذا الاسم أو المنفذ مُعدًّا لموقع ويب آخر أو لصفحة افتراضية.</translation>
    </message>
    <message>
        <source>A filter or protection system answered</source>
        <translation>ردّ نظام تصفية أو نظام حماية</translation>
    </message>
    <message>
        <source>Some answer this way to unknown programs, to certain countries or to company networks.</source>
        <translation>بعض هذه الأنظمة يرد هكذا على البرامج غير المعروفة أو على بلدان معيّنة أو على شبكات الشركات.</translation>
    </message>
    <message>
        <source>Open the same address in a browser and compare: {url}</source>
        <translation>فتح العنوان نفسه في متصفح والمقارنة: {url}</translation>
    </message>
    <message>
        <source>Usually nothing: the network works, because the server has answered.</source>
        <translation>لا شيء في العادة: الشبكة تعمل، لأن الخادم ردّ.</translation>
    </message>
    <message>
        <source>Check what was changed last, such as an update or a setting.</source>
        <translation>التحقق من آخر ما تغيّر، مثل تحديث أو إعداد.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>The connection works, but the server asks you to sign in</source>
        <translation>الاتصال يعمل، لكن الخادم يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: this address needs a sign-in.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: هذا العنوان يتطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>No user name and password were sent</source>
        <translation>لم يُرسل اسم مستخدم ولا كلمة مرور</translation>
    </message>
    <message>
        <source>A browser may have you signed in already; this program does not use its data.</source>
        <translation>قد يكون تسجيل الدخول محفوظًا في المتصفح، لكن هذا البرنامج لا يستخدم بيانات المتصفح.</translation>
    </message>
    <message>
        <source>The user name, password or key is wrong or has expired</source>
        <translation>اسم المستخدم أو كلمة المرور أو المفتاح غير صحيح أو منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Then the server refuses them, even if they worked before.</source>
        <translation>في هذه الحالة يرفضها الخادم، حتى إن كانت صالحة من قبل.</translation>
    </message>
    <message>
        <source>If you only wanted to know whether the server can be reached: it can.</source>
        <translation>إذا كان السؤال فقط عن إمكان الوصول إلى الخادم: نعم، يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>A firewall or security program on this computer forbids it</source>
        <translation>جدار حماية أو برنامج حماية على هذا الكمبيوتر يحظر الاتصال</translation>
    </message>
    <message>
        <source>It may allow connections only to some programs, or ask first and have been answered with no.</source>
        <translation>قد لا يسمح بالاتصال إلا لبعض البرامج، أو ربما طلب الإذن أولًا ولم يُمنح له.</translation>
    </message>
    <message>
        <source>Check whether security software on this computer keeps this program from connecting.</source>
        <translation>التحقق مما إذا كان برنامج حماية على هذا الكمبيوتر يمنع هذا البرنامج من الاتصال.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>This computer has no way into any network at the moment, so {host} cannot be reached.</source>
        <translation>ليس لهذا الكمبيوتر حاليًا مسار إلى أي شبكة، لذلك لا يمكن الوصول إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>The connection is off</source>
        <translation>الاتصال غير مفعّل</translation>
    </message>
    <message>
        <source>Wi-Fi or mobile data may be switched off, flight mode on, or the cable unplugged.</source>
        <translation>ربما أُوقف تشغيل Wi-Fi أو بيانات الهاتف المحمول، أو فُعّل وضع الطيران، أو فُصل الكابل.</translation>
    </message>
    <message>
        <source>The router gave this computer no address</source>
        <translation>لم يمنح جهاز التوجيه هذا الكمبيوتر عنوانًا</translation>
    </message>
    <message>
        <source>Then this computer looks connected, but no way leads out of it.</source>
        <translation>في هذه الحالة يبدو هذا الكمبيوتر متصلًا، لكن لا يوجد مسار يخرج منه.</translation>
    </message>
    <message>
        <source>A VPN has taken over the connection</source>
        <translation>استحوذ VPN على الاتصال</translation>
    </message>
    <message>
        <source>Some cut every other way while they connect, or when they have failed.</source>
        <translation>بعض برامج VPN تقطع كل مسار آخر أثناء الاتصال، أو بعد فشلها.</translation>
    </message>
    <message>
        <source>Switch the network connection off and on again, and restart the router if it is yours.</source>
        <translation>إيقاف اتصال الشبكة ثم تشغيله من جديد، وإعادة تشغيل جهاز التوجيه إذا كان يخصّك.</translation>
    </message>
    <message>
        <source>Check that this computer gets an address and a default route (a router to send to).</source>
        <translation>التحقق من أن هذا الكمبيوتر يحصل على عنوان ومسار افتراضي (أي جهاز توجيه يرسل إليه).</translation>
    </message>
    <message>
        <source>Blocked on this computer</source>
        <translation>محظور على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>This computer does not allow the connection</source>
        <translation>هذا الكمبيوتر لا يسمح بالاتصال</translation>
    </message>
    <message>
        <source>The system of this computer forbade the connection to {host} ({address}), port {port}.</source>
        <translation>حظر نظام هذا الكمبيوتر الاتصال بالمضيف {host} ({address}) على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The system of this computer forbade the connection to {host}, port {port}.</source>
        <translation>حظر نظام هذا الكمبيوتر الاتصال بالمضيف {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>This program lacks a permission</source>
        <translation>يفتقر هذا البرنامج إلى إذن</translation>
    </message>
    <message>
        <source>Systems for phones, containers and some desktops give each program its own rights.</source>
        <translation>أنظمة الهواتف والحاويات وبعض أجهزة الكمبيوتر المكتبية تعطي كل برنامج صلاحياته الخاصة.</translation>
    </message>
    <message>
        <source>A route on this computer forbids the address</source>
        <translation>مسار على هذا الكمبيوتر يحظر العنوان</translation>
    </message>
    <message>
        <source>A VPN or an administrator can close the way to some addresses.</source>
        <translation>يمكن أن يغلق VPN أو مسؤول الشبكة المسار إلى بعض العناوين.</translation>
    </message>
    <message>
        <source>Look into the messages of your firewall or antivirus program, and allow this program there.</source>
        <translation>الاطلاع على رسائل جدار الحماية أو برنامج مكافحة الفيروسات، والسماح لهذا البرنامج فيه.</translation>
    </message>
    <message>
        <source>Check that this program may use the network, and the local network, in the system’s settings.</source>
        <translation>التحقق في إعدادات النظام من أن هذا البرنامج مسموح له باستخدام الشبكة والشبكة المحلية.</translation>
    </message>
    <message>
        <source>Check the firewall rules and the routes of this computer for {host}, port {port}.</source>
        <translation>التحقق من قواعد جدار الحماية والمسارات على هذا الكمبيوتر للمضيف {host} والمنفذ {port}.</translation>
    </message>
    <message>
        <source>Address kind not usable</source>
        <translation>نوع العنوان غير قابل للاستخدام</translation>
    </message>
    <message>
        <source>This computer cannot use this kind of address</source>
        <translation>لا يمكن لهذا الكمبيوتر استخدام هذا النوع من العناوين</translation>
    </message>
    <message>
        <source>{host} was to be reached over {family}, but this computer has no {family} connection.</source>
        <translation>كان المطلوب الوصول إلى المضيف {host} عبر {family}، لكن ليس لدى هذا الكمبيوتر اتصال {family}.</translation>
    </message>
    <message>
        <source>{host} has a kind of address for which this computer has no connection.</source>
        <translation>عنوان المضيف {host} من نوع لا يتوفر له اتصال على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This network has no connection of this kind</source>
        <translation>ليس لدى هذه الشبكة اتصال من هذا النوع</translation>
    </message>
    <message>
        <source>It is switched off on this computer</source>
        <translation>هذا النوع غير مفعّل على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>IPv6 can be switched off in the settings of the system, of a container or by a VPN.</source>
        <translation>يمكن إيقاف IPv6 في إعدادات النظام أو إعدادات الحاوية، ويمكن أن يوقفه VPN.</translation>
    </message>
    <message>
        <source>Use the server’s name, or its address of the other kind, and test again.</source>
        <translation>استخدام اسم الخادم أو عنوانه من النوع الآخر، ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>Check whether {family} is meant to be available on this computer and in this network.</source>
        <translation>التحقق مما إذا كان ينبغي أن يتوفر {family} على هذا الكمبيوتر وفي هذه الشبكة.</translation>
    </message>
    <message>
        <source>Offer the server over IPv4 and IPv6, so that every network can reach it.</source>
        <translation>إتاحة الخادم عبر IPv4 وIPv6 معًا، لتتمكن كل شبكة من الوصول إليه.</translation>
    </message>
    <message>
        <source>No connection left here</source>
        <translation>نفدت الاتصالات المتاحة هنا</translation>
    </message>
    <message>
        <source>This computer has no free connection left</source>
        <translation>لم يبقَ لدى هذا الكمبيوتر أي اتصال متاح</translation>
    </message>
    <message>
        <source>The system could not open one more connection, so {host} was not contacted ({code}).</source>
        <translation>لم يتمكن النظام من فتح اتصال إضافي، لذلك لم يجرِ الاتصال بالمضيف {host} ({code}).</translation>
    </message>
    <message>
        <source>Too many connections or files are open</source>
        <translation>الاتصالات أو الملفات المفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>A program, or this one with very many tests at once, has used up what the system allows.</source>
        <translation>استنفد أحد البرامج كل ما يسمح به النظام، وقد يكون هذا البرنامج نفسه إذا أجرى اختبارات كثيرة جدًا معًا.</translation>
    </message>
    <message>
        <source>The system has a low limit</source>
        <translation>الحد الذي يسمح به النظام منخفض</translation>
    </message>
    <message>
        <source>Containers and some servers allow only few open files or connections.</source>
        <translation>الحاويات وبعض الخوادم لا تسمح إلا بعدد قليل من الملفات أو الاتصالات المفتوحة.</translation>
    </message>
    <message>
        <source>Close programs that use the network a lot, or restart this computer.</source>
        <translation>إغلاق البرامج التي تستخدم الشبكة كثيرًا، أو إعادة تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check the limits for open files and for local ports, and which program uses them up.</source>
        <translation>التحقق من الحدود القصوى للملفات المفتوحة والمنافذ المحلية، ومن البرنامج الذي يستنفدها.</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>تغيّرت الشبكة</translation>
    </message>
    <message>
        <source>The connection of this computer changed during the test</source>
        <translation>تغيّر اتصال هذا الكمبيوتر أثناء الاختبار</translation>
    </message>
    <message>
        <source>The system of this computer broke off the connection to {host} ({code}).</source>
        <translation>قطع نظام هذا الكمبيوتر الاتصال بالمضيف {host} ({code}).</translation>
    </message>
    <message>
        <source>This computer moved to another network</source>
        <translation>انتقل هذا الكمبيوتر إلى شبكة أخرى</translation>
    </message>
    <message>
        <source>Changing between Wi-Fi, cable and mobile network, or waking up, ends open connections.</source>
        <translation>التبديل بين Wi-Fi والكابل وشبكة الهاتف المحمول، أو الخروج من وضع السكون، ينهي الاتصالات المفتوحة.</translation>
    </message>
    <message>
        <source>A VPN connected or disconnected</source>
        <translation>اتصل VPN أو انقطع اتصاله</translation>
    </message>
    <message>
        <source>Then connections that were open before cannot go on.</source>
        <translation>في هذه الحالة لا يمكن أن تستمر الاتصالات التي كانت مفتوحة من قبل.</translation>
    </message>
    <message>
        <source>A firewall or security program ended the connection</source>
        <translation>جدار حماية أو برنامج حماية أنهى الاتصال</translation>
    </message>
    <message>
        <source>Some antivirus programs end connections that they look into.</source>
        <translation>بعض برامج مكافحة الفيروسات تنهي الاتصالات التي تفحصها.</translation>
    </message>
    <message>
        <source>Wait until the connection is stable, and test again.</source>
        <translation>الانتظار حتى يستقر الاتصال، ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>Proxy does not allow it</source>
        <translation>الخادم الوكيل لا يسمح بذلك</translation>
    </message>
    <message>
        <source>The proxy server {proxy} answered “{status_line}” and made no connection to {host}.</source>
        <translation>ردّ الخادم الوكيل {proxy} بالرسالة «{status_line}» ولم يُنشئ اتصالًا بالمضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy server answered “{status_line}” and made no connection to {host}.</source>
        <translation>ردّ الخادم الوكيل بالرسالة «{status_line}» ولم يُنشئ اتصالًا بالمضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy server does not allow a connection to {host}, port {port}.</source>
        <translation>لا يسمح الخادم الوكيل بالاتصال بالمضيف {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>A rule of the proxy server forbids this host or port</source>
        <translation>إحدى قواعد الخادم الوكيل تحظر هذا المضيف أو المنفذ</translation>
    </message>
    <message>
        <source>Many allow only ports 80 and 443, and filter by name or by kind of site.</source>
        <translation>كثير من الخوادم الوكيلة لا تسمح إلا بالمنفذين 80 و443، وتصفّي المواقع بحسب الاسم أو النوع.</translation>
    </message>
    <message>
        <source>This computer or account may not use the proxy server</source>
        <translation>لا يُسمح لهذا الكمبيوتر أو الحساب باستخدام الخادم الوكيل</translation>
    </message>
    <message>
        <source>It may serve only its own network, or only people who have signed in.</source>
        <translation>قد لا يخدم إلا شبكته، أو إلا من سجّلوا الدخول.</translation>
    </message>
    <message>
        <source>A web server, not a proxy server, is at that address</source>
        <translation>عند ذلك العنوان خادم ويب، لا خادم وكيل</translation>
    </message>
    <message>
        <source>A web server refuses to connect to other hosts; the port may be wrong.</source>
        <translation>يرفض خادم الويب الاتصال بمضيفين آخرين؛ وقد يكون المنفذ غير صحيح.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow {host}, port {port}, and send this result along.</source>
        <translation>طلب السماح بالاتصال بالمضيف {host} على المنفذ {port} من مسؤول الشبكة، مع إرفاق هذه النتيجة.</translation>
    </message>
    <message>
        <source>Proxy cannot reach it</source>
        <translation>الخادم الوكيل لا يصل إلى الخادم</translation>
    </message>
    <message>
        <source>The proxy server could not reach the server</source>
        <translation>لم يتمكن الخادم الوكيل من الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The proxy server {proxy} works, but answered “{status_line}”: it did not reach {host}.</source>
        <translation>الخادم الوكيل {proxy} يعمل، لكنه ردّ بالرسالة «{status_line}» ولم يصل إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy server works, but answered “{status_line}”: it did not reach {host}.</source>
        <translation>الخادم الوكيل يعمل، لكنه ردّ بالرسالة «{status_line}» ولم يصل إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy server works, but it did not reach {host}, port {port}.</source>
        <translation>الخادم الوكيل يعمل، لكنه لم يصل إلى المضيف {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The server is down or does not answer the proxy server</source>
        <translation>الخادم متوقف أو لا يرد على الخادم الوكيل</translation>
    </message>
    <message>
        <source>Then it fails from other networks too.</source>
        <translation>في هذه الحالة يفشل الاتصال من شبكات أخرى أيضًا.</translation>
    </message>
    <message>
        <source>The name or the port is wrong</source>
        <translation>الاسم أو المنفذ غير صحيح</translation>
    </message>
    <message>
        <source>The proxy server looks up {host} itself and connects to port {port}.</source>
        <translation>يستعلم الخادم الوكيل بنفسه عن المضيف {host} ويتصل به على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The server is inside your own network</source>
        <translation>الخادم داخل شبكتك</translation>
    </message>
    <message>
        <source>Proxy servers often reach only the internet; internal servers need no proxy server.</source>
        <translation>كثيرًا ما لا تصل الخوادم الوكيلة إلا إلى الإنترنت؛ والخوادم الداخلية لا تحتاج إلى خادم وكيل.</translation>
    </message>
    <message>
        <source>The proxy server has lost its own connection</source>
        <translation>فقد الخادم الوكيل اتصاله بالشبكة</translation>
    </message>
    <message>
        <source>Then other websites fail through it too.</source>
        <translation>في هذه الحالة تفشل عبره مواقع ويب أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Check from the proxy server whether {host}, port {port}, can be looked up and reached.</source>
        <translation>التحقق، من الخادم الوكيل، مما إذا كان يمكن الاستعلام عن المضيف {host} والوصول إليه على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Check that {host} answers on port {port} from other networks.</source>
        <translation>التحقق من أن المضيف {host} يرد على المنفذ {port} من شبكات أخرى.</translation>
    </message>
    <message>
        <source>Proxy is not https</source>
        <translation>الخادم الوكيل لا يستخدم https</translation>
    </message>
    <message>
        <source>The proxy server does not speak https itself</source>
        <translation>الخادم الوكيل نفسه لا يستخدم https</translation>
    </message>
    <message>
        <source>The setting begins with https://, but the proxy server {proxy} speaks plain http.</source>
        <translation>يبدأ الإعداد بالبروتوكول https، لكن الخادم الوكيل {proxy} يستخدم http غير المشفّر.</translation>
    </message>
    <message>
        <source>The setting begins with https://, but the proxy server speaks plain http.</source>
        <translation>يبدأ الإعداد بالبروتوكول https، لكن الخادم الوكيل يستخدم http غير المشفّر.</translation>
    </message>
    <message>
        <source>The setting should begin with http://</source>
        <translation>ينبغي أن يبدأ الإعداد بالبروتوكول http</translation>
    </message>
    <message>
        <source>It says how to talk to the proxy server, not what for; http:// serves secure sites too.</source>
        <translation>تحدد بداية الإعداد طريقة التواصل مع الخادم الوكيل، لا الغرض منه؛ والبروتوكول http يصلح للمواقع الآمنة أيضًا.</translation>
    </message>
    <message>
        <source>The port is that of another service</source>
        <translation>المنفذ يخص خدمة أخرى</translation>
    </message>
    <message>
        <source>The proxy server may accept encrypted connections on another port.</source>
        <translation>قد يقبل الخادم الوكيل الاتصالات المشفّرة على منفذ آخر.</translation>
    </message>
    <message>
        <source>Write http:// instead of https:// before the address of the proxy server, and test again.</source>
        <translation>كتابة http بدلًا من https في بداية عنوان الخادم الوكيل، ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>Proxy script not used</source>
        <translation>لم يُستخدم النص البرمجي للخادم الوكيل</translation>
    </message>
    <message>
        <source>This computer uses a proxy script, which this test did not follow</source>
        <translation>يستخدم هذا الكمبيوتر نصًا برمجيًا للخادم الوكيل لم يتبعه هذا الاختبار</translation>
    </message>
    <message>
        <source>{host} was tried directly and not reached; browsers here ask a proxy script (PAC) first.</source>
        <translation>جُرّب الاتصال المباشر بالمضيف {host} ولم يتم الوصول إليه؛ أما المتصفحات هنا فتسأل أولًا نصًا برمجيًا للخادم الوكيل (PAC).</translation>
    </message>
    <message>
        <source>This network lets programs out only through its proxy server</source>
        <translation>هذه الشبكة لا تسمح للبرامج بالاتصال بالخارج إلا عبر خادمها الوكيل</translation>
    </message>
    <message>
        <source>Browsers follow the script and find the proxy server; many other programs do not.</source>
        <translation>تتبع المتصفحات النص البرمجي فتجد الخادم الوكيل؛ وبرامج أخرى كثيرة لا تفعل ذلك.</translation>
    </message>
    <message>
        <source>The server itself is not reachable</source>
        <translation>لا يمكن الوصول إلى الخادم نفسه</translation>
    </message>
    <message>
        <source>Then it does not open in a browser on this computer either.</source>
        <translation>في هذه الحالة لا يُفتح في متصفح على هذا الكمبيوتر أيضًا.</translation>
    </message>
    <message>
        <source>Open the same address in a browser. If it opens there, ask for the proxy server’s address.</source>
        <translation>فتح العنوان نفسه في متصفح، ثم الاستفسار عن عنوان الخادم الوكيل إذا فُتح هناك.</translation>
    </message>
    <message>
        <source>Enter the proxy server in the options, and test again.</source>
        <translation>إدخال الخادم الوكيل في الخيارات، ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>Tell which proxy server the script names for {host}, or allow direct connections to it.</source>
        <translation>توضيح الخادم الوكيل الذي يحدده النص البرمجي للمضيف {host}، أو السماح بالاتصال المباشر به.</translation>
    </message>
    <message>
        <source>Programs that use requests read no proxy scripts: set HTTP_PROXY and HTTPS_PROXY for them.</source>
        <translation>ضبط HTTP_PROXY وHTTPS_PROXY للبرامج التي تستخدم requests، لأنها لا تقرأ النصوص البرمجية للخادم الوكيل.</translation>
    </message>
    <message>
        <source>Proxy setting in the way</source>
        <translation>إعداد الخادم الوكيل يعوق الاتصال</translation>
    </message>
    <message>
        <source>A proxy setting of this computer stands in the way</source>
        <translation>إعداد خادم وكيل على هذا الكمبيوتر يعوق الاتصال</translation>
    </message>
    <message>
        <source>{host} works directly; the failure is at the proxy server {proxy}, set here: {proxy_source}.</source>
        <translation>الاتصال المباشر بالمضيف {host} يعمل؛ والفشل عند الخادم الوكيل {proxy}. مصدر هذا الإعداد: {proxy_source}.</translation>
    </message>
    <message>
        <source>{host} works directly; the failure is at the proxy server that is set on this computer.</source>
        <translation>الاتصال المباشر بالمضيف {host} يعمل؛ والفشل عند الخادم الوكيل المضبوط على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The setting is left over</source>
        <translation>الإعداد باقٍ من استخدام سابق</translation>
    </message>
    <message>
        <source>It may come from another network, or from a program or VPN that is no longer in use.</source>
        <translation>قد يكون من شبكة أخرى، أو من برنامج أو VPN لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>The proxy server is not meant for this host</source>
        <translation>الخادم الوكيل غير مخصص لهذا المضيف</translation>
    </message>
    <message>
        <source>Servers of the own network are usually reached without it.</source>
        <translation>عادةً ما يجري الوصول إلى خوادم هذه الشبكة نفسها من دونه.</translation>
    </message>
    <message>
        <source>The proxy server has a fault at the moment</source>
        <translation>في الخادم الوكيل خلل حاليًا</translation>
    </message>
    <message>
        <source>If the proxy server is not needed, remove the setting; else add {host} to the exceptions.</source>
        <translation>إزالة الإعداد إذا لم يكن الخادم الوكيل لازمًا، أو إضافة المضيف {host} إلى الاستثناءات إذا كان لازمًا.</translation>
    </message>
    <message>
        <source>Check whether {host} is meant to be reached through the proxy server.</source>
        <translation>التحقق مما إذا كان من المفترض الوصول إلى المضيف {host} عبر الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Proxy setting unusable</source>
        <translation>إعداد الخادم الوكيل غير صالح</translation>
    </message>
    <message>
        <source>The address of the proxy server cannot be used</source>
        <translation>لا يمكن استخدام عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>“{proxy}” is not a usable address of a proxy server, so {host} was not contacted.</source>
        <translation>النص «{proxy}» ليس عنوانًا صالحًا لخادم وكيل، لذلك لم يجرِ الاتصال بالمضيف {host}.</translation>
    </message>
    <message>
        <source>The address that is set for the proxy server is not usable, so {host} was not contacted.</source>
        <translation>العنوان المضبوط للخادم الوكيل غير صالح، لذلك لم يجرِ الاتصال بالمضيف {host}.</translation>
    </message>
    <message>
        <source>The address is misspelled or not complete</source>
        <translation>خطأ في كتابة العنوان، أو العنوان غير كامل</translation>
    </message>
    <message>
        <source>It needs a host and usually a port, such as http://proxy.example.com:3128.</source>
        <translation>يلزم ذكر المضيف وعادةً المنفذ أيضًا، مثل http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>It begins with a kind of proxy server that does not exist</source>
        <translation>يبدأ العنوان بنوع غير موجود من الخوادم الوكيلة</translation>
    </message>
    <message>
        <source>Known are http://, https://, socks4://, socks5:// and socks5h://.</source>
        <translation>الأنواع المعروفة هي http وhttps وsocks4 وsocks5 وsocks5h.</translation>
    </message>
    <message>
        <source>SOCKS not built in</source>
        <translation>دعم SOCKS غير مضمَّن</translation>
    </message>
    <message>
        <source>This program was built without support for SOCKS proxy servers</source>
        <translation>أُعدّ هذا البرنامج دون دعم للخوادم الوكيلة من نوع SOCKS</translation>
    </message>
    <message>
        <source>The proxy server {proxy} speaks SOCKS, which needs a part of the program that is missing.</source>
        <translation>يستخدم الخادم الوكيل {proxy} البروتوكول SOCKS، وهو يتطلب جزءًا ناقصًا من البرنامج.</translation>
    </message>
    <message>
        <source>The proxy server speaks SOCKS, which needs a part of the program that is missing.</source>
        <translation>يستخدم الخادم الوكيل البروتوكول SOCKS، وهو يتطلب جزءًا ناقصًا من البرنامج.</translation>
    </message>
    <message>
        <source>The program is not complete</source>
        <translation>البرنامج غير كامل</translation>
    </message>
    <message>
        <source>The Python package PySocks was left out when the program was put together.</source>
        <translation>لم تُضمَّن حزمة Python المسماة PySocks عند تجميع البرنامج.</translation>
    </message>
    <message>
        <source>Use a proxy server of the kind http://, if there is one, or test without a proxy server.</source>
        <translation>استخدام خادم وكيل من النوع http إن وُجد، أو الاختبار دون خادم وكيل.</translation>
    </message>
    <message>
        <source>Install this program again.</source>
        <translation>إعادة تثبيت هذا البرنامج.</translation>
    </message>
    <message>
        <source>Add the package PySocks. For programs that use requests: requests[socks].</source>
        <translation>إضافة الحزمة PySocks. للبرامج التي تستخدم requests: الحزمة requests[socks].</translation>
    </message>
    <message>
        <source>Redirect target fails</source>
        <translation>فشل هدف إعادة التوجيه</translation>
    </message>
    <message>
        <source>The server works, but the host to which it redirects fails</source>
        <translation>الخادم يعمل، لكن الاتصال بالمضيف الذي يعيد التوجيه إليه يفشل</translation>
    </message>
    <message>
        <source>{other_host} answered and redirects to {host}, port {port}, which could not be used.</source>
        <translation>ردّ المضيف {other_host} وأعاد التوجيه إلى المضيف {host} على المنفذ {port}، لكن تعذّر استخدامه.</translation>
    </message>
    <message>
        <source>The other host has a fault</source>
        <translation>خلل لدى المضيف الآخر</translation>
    </message>
    <message>
        <source>What is the matter with {host} stands in the next diagnosis.</source>
        <translation>يوضّح التشخيص التالي المشكلة لدى المضيف {host}.</translation>
    </message>
    <message>
        <source>The redirect leads to the wrong place</source>
        <translation>إعادة التوجيه تقود إلى وجهة خاطئة</translation>
    </message>
    <message>
        <source>An outdated setting may name an old host, an inner name or the wrong port.</source>
        <translation>قد يشير إعداد قديم إلى مضيف سابق أو اسم داخلي أو منفذ غير صحيح.</translation>
    </message>
    <message>
        <source>Such a network sends every request to its own page first.</source>
        <translation>توجّه مثل هذه الشبكة كل طلب إلى صفحتها أولًا.</translation>
    </message>
    <message>
        <source>Check that {host} belongs to the site you mean.</source>
        <translation>التحقق من أن المضيف {host} تابع لموقع الويب المقصود.</translation>
    </message>
    <message>
        <source>Check whether {host} may be reached from this network.</source>
        <translation>التحقق مما إذا كان الوصول إلى المضيف {host} مسموحًا به من هذه الشبكة.</translation>
    </message>
    <message>
        <source>Check where {other_host} redirects to, and that {host} works.</source>
        <translation>التحقق من العنوان الذي يعيد المضيف {other_host} التوجيه إليه، ومن أن المضيف {host} يعمل.</translation>
    </message>
    <message>
        <source>Unusable redirect</source>
        <translation>إعادة توجيه غير صالحة</translation>
    </message>
    <message>
        <source>The server redirects to an address that cannot be used</source>
        <translation>يعيد الخادم التوجيه إلى عنوان لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>{host} answered and redirects to an address that is no usable web address: {location}</source>
        <translation>ردّ المضيف {host} وأعاد التوجيه إلى عنوان لا يصلح عنوانًا للويب: {location}</translation>
    </message>
    <message>
        <source>{host} answered and redirects to an address that cannot be used.</source>
        <translation>ردّ المضيف {host} وأعاد التوجيه إلى عنوان لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The redirect is set up wrongly on the server</source>
        <translation>إعادة التوجيه مضبوطة على الخادم بطريقة خاطئة</translation>
    </message>
    <message>
        <source>A placeholder was not filled in, or the address has a typing error.</source>
        <translation>ربما بقي في العنوان عنصر نائب لم تحلّ محله قيمة، أو يوجد فيه خطأ في الكتابة.</translation>
    </message>
    <message>
        <source>The redirect is meant for an app</source>
        <translation>إعادة التوجيه مخصصة لتطبيق</translation>
    </message>
    <message>
        <source>Some sites hand over to an installed program with an address of its own kind.</source>
        <translation>تنقل بعض مواقع الويب المستخدم إلى برنامج مثبَّت، عبر عنوان من نوع خاص بذلك البرنامج.</translation>
    </message>
    <message>
        <source>Correct the header Location: it needs http:// or https:// and a valid host.</source>
        <translation>تصحيح الترويسة Location: يجب أن تبدأ بالبروتوكول http أو https وأن تتضمن مضيفًا صالحًا.</translation>
    </message>
    <message>
        <source>Works, but without encryption</source>
        <translation>يعمل، لكن دون تشفير</translation>
    </message>
    <message>
        <source>The connection works, but ends without encryption</source>
        <translation>الاتصال يعمل، لكنه ينتهي دون تشفير</translation>
    </message>
    <message>
        <source>{host} redirected the encrypted request to an address without encryption: {location}</source>
        <translation>أعاد المضيف {host} توجيه الطلب المشفّر إلى عنوان غير مشفّر: {location}</translation>
    </message>
    <message>
        <source>A system in front of it may speak http with it, so that it does not know of https.</source>
        <translation>قد يتصل به نظام أمامه عبر http، فلا يعلم باستخدام https.</translation>
    </message>
    <message>
        <source>A network sign-in page or a filter answered instead</source>
        <translation>ردّت صفحة تسجيل الدخول إلى الشبكة أو نظام تصفية بدلًا من الموقع</translation>
    </message>
    <message>
        <source>Their pages are often sent without encryption.</source>
        <translation>كثيرًا ما تُرسل صفحاتها دون تشفير.</translation>
    </message>
    <message>
        <source>Send no passwords or other private data on the page where this ends.</source>
        <translation>عدم إرسال كلمات المرور أو أي بيانات خاصة أخرى في الصفحة التي ينتهي إليها هذا الاتصال.</translation>
    </message>
    <message>
        <source>Test the last address with https:// instead of http://.</source>
        <translation>اختبار العنوان الأخير باستخدام https بدلًا من http في بدايته.</translation>
    </message>
    <message>
        <source>Let the redirect lead to https, and pass on to the server whether https was used.</source>
        <translation>ضبط إعادة التوجيه لتقود إلى https، وإبلاغ الخادم بما إذا كان https مستخدمًا.</translation>
    </message>
    <message>
        <source>Works, answer incomplete</source>
        <translation>يعمل، الرد غير مكتمل</translation>
    </message>
    <message>
        <source>{host} announced {expected_size} and sent {size}; most programs do not notice.</source>
        <translation>أعلن المضيف {host} أنه سيرسل {expected_size}، ولم يرسل سوى {size}؛ ومعظم البرامج لا تلاحظ ذلك.</translation>
    </message>
    <message>
        <source>{host} sent compressed content that breaks off before its end, after {size}.</source>
        <translation>أرسل المضيف {host} محتوى مضغوطًا ينقطع قبل نهايته، بعد {size}.</translation>
    </message>
    <message>
        <source>Check the header Content-Length that the server program sends.</source>
        <translation>التحقق من الترويسة Content-Length التي يرسلها برنامج الخادم.</translation>
    </message>
    <message>
        <source>Works, odd answer</source>
        <translation>يعمل، الرد غير معتاد</translation>
    </message>
    <message>
        <source>The connection works, but the answer is unusual</source>
        <translation>الاتصال يعمل، لكن الرد غير معتاد</translation>
    </message>
    <message>
        <source>{host} answered “{status_line}”, which does not fit a simple request.</source>
        <translation>ردّ المضيف {host} بالرسالة «{status_line}»، وهي لا تناسب طلبًا بسيطًا.</translation>
    </message>
    <message>
        <source>It sends a redirect without an address, or “not modified” without being asked.</source>
        <translation>يرسل إعادة توجيه دون عنوان، أو يرد بأن المحتوى «لم يتغيّر» دون أن يُسأل عن ذلك.</translation>
    </message>
    <message>
        <source>A hint came before the answer</source>
        <translation>وصل إشعار قبل الرد</translation>
    </message>
    <message>
        <source>Numbers from 100 to 199 announce an answer; many programs take them for the answer.</source>
        <translation>الأرقام من 100 إلى 199 تعلن قرب وصول الرد؛ وبرامج كثيرة تظن أنها الرد نفسه.</translation>
    </message>
    <message>
        <source>Check why the server program answers a simple request in this way.</source>
        <translation>التحقق من سبب رد برنامج الخادم بهذه الطريقة على طلب بسيط.</translation>
    </message>
    <message>
        <source>Works, IPv6 costs time</source>
        <translation>يعمل، تأخير بسبب IPv6</translation>
    </message>
    <message>
        <source>The connection works, but time was lost on IPv6</source>
        <translation>الاتصال يعمل، لكن ضاع وقت في تجربة IPv6</translation>
    </message>
    <message>
        <source>IPv6 ({address}) cost {seconds} in vain; then {host} was reached over IPv4: {other_addresses}.</source>
        <translation>لم تنجح المحاولة عبر IPv6 ({address})، واستغرقت {seconds}؛ ثم تم الوصول إلى المضيف {host} عبر IPv4: {other_addresses}.</translation>
    </message>
    <message>
        <source>IPv6 is set up here, but does not lead to the Internet</source>
        <translation>بروتوكول IPv6 مضبوط هنا، لكنه لا يقود إلى الإنترنت</translation>
    </message>
    <message>
        <source>The computer believes it has IPv6; its packets get lost on the way.</source>
        <translation>يتعامل الكمبيوتر كأن IPv6 متاح، لكن حزمه تُفقد على مسار الاتصال.</translation>
    </message>
    <message>
        <source>The server lists an IPv6 address at which nothing answers</source>
        <translation>للخادم عنوان IPv6 مسجَّل لا يرد عنده شيء</translation>
    </message>
    <message>
        <source>Then other hosts work over IPv6 without delay.</source>
        <translation>في هذه الحالة يعمل الاتصال بمضيفين آخرين عبر IPv6 دون تأخير.</translation>
    </message>
    <message>
        <source>A firewall stops IPv6</source>
        <translation>جدار حماية يمنع IPv6</translation>
    </message>
    <message>
        <source>A rule may have been made for IPv4 only.</source>
        <translation>ربما أُنشئت إحدى القواعد لبروتوكول IPv4 وحده.</translation>
    </message>
    <message>
        <source>Test another host that has IPv6. If that is slow too, the fault is in this network.</source>
        <translation>اختبار مضيف آخر يدعم IPv6. إذا كان بطيئًا أيضًا، فالخلل في هذه الشبكة.</translation>
    </message>
    <message>
        <source>Repair IPv6 in this network, or do not offer it to computers.</source>
        <translation>إصلاح IPv6 في هذه الشبكة، أو عدم إتاحته لأجهزة الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check that the service answers on every IPv6 address of {host}, or remove it.</source>
        <translation>التحقق من أن الخدمة ترد على كل عناوين IPv6 للمضيف {host}، أو إزالة العنوان الذي لا ترد عليه.</translation>
    </message>
    <message>
        <source>Works, but slowly</source>
        <translation>يعمل، لكن ببطء</translation>
    </message>
    <message>
        <source>The connection works, but one step took long</source>
        <translation>الاتصال يعمل، لكن إحدى الخطوات استغرقت وقتًا طويلًا</translation>
    </message>
    <message>
        <source>{host} was reached; this step took {seconds}: {step}.</source>
        <translation>تم الوصول إلى المضيف {host}؛ والخطوة التي استغرقت {seconds} هي: {step}.</translation>
    </message>
    <message>
        <source>{host} was reached, but one step took long.</source>
        <translation>تم الوصول إلى المضيف {host}، لكن إحدى الخطوات استغرقت وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>A packet got lost and was sent again</source>
        <translation>فُقدت حزمة وأُرسلت من جديد</translation>
    </message>
    <message>
        <source>A step of a little over one or three seconds often means just that.</source>
        <translation>الخطوة التي تستغرق أكثر بقليل من ثانية واحدة أو من ثلاث ثوانٍ كثيرًا ما تعني ذلك تحديدًا.</translation>
    </message>
    <message>
        <source>The server or a name server is overloaded</source>
        <translation>الخادم أو أحد خوادم الأسماء محمَّل فوق طاقته</translation>
    </message>
    <message>
        <source>Then the same step is slow again, and others are not.</source>
        <translation>في هذه الحالة تكون الخطوة نفسها بطيئة مرة أخرى، دون الخطوات الأخرى.</translation>
    </message>
    <message>
        <source>The connection is slow or the server far away</source>
        <translation>الاتصال بطيء أو الخادم بعيد</translation>
    </message>
    <message>
        <source>Other downloads, a weak Wi-Fi signal or a VPN slow down every step.</source>
        <translation>كل خطوة تصبح أبطأ بسبب تنزيلات أخرى أو إشارة Wi-Fi ضعيفة أو VPN.</translation>
    </message>
    <message>
        <source>Test again several times: a single slow test means little.</source>
        <translation>إعادة الاختبار عدة مرات: اختبار بطيء واحد لا يدل على الكثير.</translation>
    </message>
    <message>
        <source>If names are slow for every host, check the name servers of this network.</source>
        <translation>التحقق من خوادم الأسماء في هذه الشبكة، إذا كان الاستعلام عن الأسماء بطيئًا لكل المضيفين.</translation>
    </message>
    <message>
        <source>Look at how busy the server was at the time of this test.</source>
        <translation>التحقق من مدى انشغال الخادم في وقت هذا الاختبار.</translation>
    </message>
    <message>
        <source>Works, encryption inspected</source>
        <translation>يعمل، التشفير يخضع للفحص</translation>
    </message>
    <message>
        <source>The connection works, but its encryption is opened on the way</source>
        <translation>الاتصال يعمل، لكن تشفيره يُفك على مسار الاتصال</translation>
    </message>
    <message>
        <source>The certificate shown for {host} was made on the way, by {product} (issuer: {issuer}).</source>
        <translation>الشهادة المعروضة للمضيف {host} أنشأها البرنامج {product} على مسار الاتصال (المُصدِر: {issuer}).</translation>
    </message>
    <message>
        <source>Result not known here</source>
        <translation>نتيجة غير معروفة هنا</translation>
    </message>
    <message>
        <source>This version of the program does not know this result</source>
        <translation>هذه النتيجة غير معروفة لهذا الإصدار من البرنامج</translation>
    </message>
    <message>
        <source>A newer version found it. What was tested, and how each step ended, is shown all the same.</source>
        <translation>توصّل إليها إصدار أحدث. ومع ذلك يُعرض ما تم اختباره وكيف انتهت كل خطوة.</translation>
    </message>
    <message>
        <source>Update this program, or ask for the report as text.</source>
        <translation>تحديث هذا البرنامج، أو طلب التقرير بصيغة نصية.</translation>
    </message>
    <message>
        <source>If you have a certificate for this service, choose its file in the options and test again.</source>
        <translation>اختيار ملف الشهادة في الخيارات ثم إعادة الاختبار، إذا كانت لديك شهادة لهذه الخدمة.</translation>
    </message>
    <message>
        <source>The certificate shown for {host} was made on the way, by {product}.</source>
        <translation>الشهادة المعروضة للمضيف {host} أنشأها البرنامج {product} على مسار الاتصال.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an issuer that only this computer knows: {issuer}.</source>
        <translation>صدرت شهادة المضيف {host} عن مُصدِر لا يعرفه إلا هذا الكمبيوتر: {issuer}.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an issuer that only this computer knows.</source>
        <translation>صدرت شهادة المضيف {host} عن مُصدِر لا يعرفه إلا هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A filter in the company or school looks into encrypted connections</source>
        <translation>نظام تصفية في الشركة أو المدرسة يفحص الاتصالات المشفّرة</translation>
    </message>
    <message>
        <source>It shows a certificate of its own; browsers set up there accept it without a word.</source>
        <translation>يعرض شهادة خاصة به؛ والمتصفحات المُعدّة هناك تقبلها دون أي تنبيه.</translation>
    </message>
    <message>
        <source>An antivirus program on this computer does</source>
        <translation>برنامج مكافحة فيروسات على هذا الكمبيوتر يفحص الاتصالات المشفّرة</translation>
    </message>
    <message>
        <source>Its check of web pages can be switched off or told to spare a host.</source>
        <translation>يمكن إيقاف فحصه لصفحات الويب أو استثناء مضيف معيّن منه.</translation>
    </message>
    <message>
        <source>The server belongs to your company</source>
        <translation>الخادم تابع لشركتك</translation>
    </message>
    <message>
        <source>Then its certificate may come from the company’s own certificate authority.</source>
        <translation>في هذه الحالة قد تكون شهادته صادرة عن جهة إصدار الشهادات الخاصة بالشركة.</translation>
    </message>
    <message>
        <source>Packets got lost on the way and were sent again</source>
        <translation>فُقدت حزم على مسار الاتصال وأُرسلت من جديد</translation>
    </message>
    <message>
        <source>Packets that this computer had to send again in this step: {resent}.</source>
        <translation>الحزم التي اضطر هذا الكمبيوتر إلى إرسالها من جديد في هذه الخطوة: {resent}.</translation>
    </message>
    <message>
        <source>Programs that bring their own list of roots will fail here; give them that issuer’s file.</source>
        <translation>تزويد البرامج التي لها قائمة شهادات جذرية خاصة بها بملف شهادة هذا المُصدِر، لأنها ستفشل هنا من دونه.</translation>
    </message>
    <message>
        <source>If you do not know of such a filter, send no passwords and ask your administrator.</source>
        <translation>عدم إرسال كلمات المرور والاستفسار لدى مسؤول الشبكة، إذا لم يكن لديك علم بوجود نظام تصفية كهذا.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or hand out the filter’s root certificate to all programs.</source>
        <translation>استثناء المضيف {host} من الفحص، أو تزويد كل البرامج بالشهادة الجذرية لنظام التصفية.</translation>
    </message>
    <message>
        <source>Works, old encryption</source>
        <translation>يعمل، التشفير قديم</translation>
    </message>
    <message>
        <source>The connection works, but with an outdated encryption</source>
        <translation>الاتصال يعمل، لكن بتشفير قديم</translation>
    </message>
    <message>
        <source>{host} agreed on {tls_version} only, which browsers no longer accept.</source>
        <translation>لم يتفق المضيف {host} إلا على الإصدار {tls_version}، الذي لم تعد المتصفحات تقبله.</translation>
    </message>
    <message>
        <source>Works, certificate ends soon</source>
        <translation>يعمل، صلاحية الشهادة تنتهي قريبًا</translation>
    </message>
    <message>
        <source>The connection works, but the certificate ends soon</source>
        <translation>الاتصال يعمل، لكن صلاحية الشهادة تنتهي قريبًا</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid until {not_after}; after that, connections fail.</source>
        <translation>شهادة المضيف {host} صالحة حتى {not_after}؛ وبعد ذلك تفشل الاتصالات.</translation>
    </message>
    <message>
        <source>The automatic renewal does not work</source>
        <translation>التجديد التلقائي لا يعمل</translation>
    </message>
    <message>
        <source>It usually replaces a certificate long before its end.</source>
        <translation>عادةً ما تُستبدل الشهادة تلقائيًا قبل انتهاء صلاحيتها بوقت طويل.</translation>
    </message>
    <message>
        <source>Somebody renews it by hand</source>
        <translation>يجدّدها شخص ما يدويًا</translation>
    </message>
    <message>
        <source>Then it may be replaced on one of the last days.</source>
        <translation>في هذه الحالة قد تُستبدل في أحد الأيام الأخيرة.</translation>
    </message>
    <message>
        <source>Works, through a proxy</source>
        <translation>يعمل عبر خادم وكيل</translation>
    </message>
    <message>
        <source>The connection went through a proxy server</source>
        <translation>مرّ الاتصال عبر خادم وكيل</translation>
    </message>
    <message>
        <source>{host} was reached through the proxy server {proxy}. It was found here: {proxy_source}.</source>
        <translation>تم الوصول إلى المضيف {host} عبر الخادم الوكيل {proxy}. مصدر هذا الإعداد: {proxy_source}.</translation>
    </message>
    <message>
        <source>{host} was reached through the proxy server {proxy}.</source>
        <translation>تم الوصول إلى المضيف {host} عبر الخادم الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>A program that does not use this proxy server may fail where this test does not.</source>
        <translation>قد يفشل برنامج لا يستخدم هذا الخادم الوكيل، مع أن هذا الاختبار ينجح.</translation>
    </message>
    <message>
        <source>Withdrawal not checked</source>
        <translation>لم يُفحص إبطال الشهادة</translation>
    </message>
    <message>
        <source>Whether the certificate was withdrawn was not checked</source>
        <translation>لم يُفحص ما إذا كانت الشهادة قد أُبطلت</translation>
    </message>
    <message>
        <source>The certificate is valid; whether its issuer ({issuer}) has withdrawn it was not asked.</source>
        <translation>الشهادة صالحة، لكن لم يُسأل مُصدِرها ({issuer}) عمّا إذا كان قد أبطلها.</translation>
    </message>
    <message>
        <source>The certificate is valid; whether its issuer has withdrawn it was not asked.</source>
        <translation>الشهادة صالحة، لكن لم يُسأل مُصدِرها عمّا إذا كان قد أبطلها.</translation>
    </message>
    <message>
        <source>Usually nothing: most programs do not ask either, as it would reveal what you visit.</source>
        <translation>لا شيء في العادة: معظم البرامج لا تسأل أيضًا، لأن السؤال يكشف مواقع الويب التي تجري زيارتها.</translation>
    </message>
    <message>
        <source>Choose other trusted roots in the options, for example those of this program, and test again.</source>
        <translation>اختيار شهادات جذرية أخرى موثوق بها في الخيارات، مثل شهادات هذا البرنامج، ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>If you did not choose a file yourself, install this program again.</source>
        <translation>إعادة تثبيت هذا البرنامج، إذا لم يكن الملف من اختيارك.</translation>
    </message>
    <message>
        <source>Check that the program’s own file of trusted roots is part of the package and can be read.</source>
        <translation>التحقق من أن ملف الشهادات الجذرية الموثوق بها الخاص بالبرنامج موجود في حزمته ويمكن قراءته.</translation>
    </message>
    <message>
        <source>Clock is wrong here</source>
        <translation>الساعة هنا غير مضبوطة</translation>
    </message>
    <message>
        <source>It is {local_time} here and {server_time} on {host}, whose certificate fits its own clock.</source>
        <translation>الوقت على هذا الكمبيوتر هو {local_time}، أما لدى المضيف {host} فهو {server_time}، وشهادته صالحة وفق ساعته.</translation>
    </message>
    <message>
        <source>The clock of this computer and the clock of {host} differ too much to check certificates.</source>
        <translation>الفرق بين ساعة هذا الكمبيوتر وساعة المضيف {host} أكبر من أن يسمح بفحص الشهادات.</translation>
    </message>
    <message>
        <source>The date, the time or the time zone is set wrongly</source>
        <translation>خطأ في ضبط التاريخ أو الوقت أو المنطقة الزمنية</translation>
    </message>
    <message>
        <source>The clock is not kept right automatically</source>
        <translation>الساعة لا تُضبط تلقائيًا</translation>
    </message>
    <message>
        <source>After a long time switched off, or with an empty battery, a computer loses the time.</source>
        <translation>يفقد الكمبيوتر الوقت إذا ظل مطفأً مدة طويلة أو فرغت بطاريته.</translation>
    </message>
    <message>
        <source>The clock of the server is wrong</source>
        <translation>ساعة الخادم غير مضبوطة</translation>
    </message>
    <message>
        <source>Then other secure websites work from here.</source>
        <translation>في هذه الحالة تعمل مواقع الويب الآمنة الأخرى من هنا.</translation>
    </message>
    <message>
        <source>Switch on setting the time automatically, and test again.</source>
        <translation>تفعيل ضبط الوقت تلقائيًا، ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>Check that computers here can reach a time server (NTP, port 123, UDP).</source>
        <translation>التحقق من أن أجهزة الكمبيوتر هنا يمكنها الوصول إلى خادم وقت (NTP عبر المنفذ 123 بالبروتوكول UDP).</translation>
    </message>
    <message>
        <source>Check the clock of the server, if other websites work from the same computer.</source>
        <translation>التحقق من ساعة الخادم، إذا كانت مواقع الويب الأخرى تعمل من الكمبيوتر نفسه.</translation>
    </message>
    <message>
        <source>Trusted roots missing</source>
        <translation>الشهادات الجذرية غير موجودة</translation>
    </message>
    <message>
        <source>The file of trusted roots is missing on this computer</source>
        <translation>ملف الشهادات الجذرية الموثوق بها غير موجود على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The file {path} is not there, so the certificate of {host} could not be checked.</source>
        <translation>الملف {path} غير موجود، لذلك تعذّر فحص شهادة المضيف {host}.</translation>
    </message>
    <message>
        <source>The file of trusted roots is not there, so the certificate of {host} could not be checked.</source>
        <translation>ملف الشهادات الجذرية الموثوق بها غير موجود، لذلك تعذّر فحص شهادة المضيف {host}.</translation>
    </message>
    <message>
        <source>The file was moved or deleted, or its name is misspelled</source>
        <translation>نُقل الملف أو حُذف، أو يوجد خطأ في كتابة اسمه</translation>
    </message>
    <message>
        <source>The options name the file {path}.</source>
        <translation>الملف المحدد في الخيارات هو {path}.</translation>
    </message>
    <message>
        <source>A setting may name a file that is no longer there.</source>
        <translation>قد يشير أحد الإعدادات إلى ملف لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Its own list of trusted roots may have been left out or removed by a clean-up.</source>
        <translation>ربما لم تُضمَّن فيه قائمة الشهادات الجذرية الموثوق بها، أو حُذفت أثناء تنظيف الملفات.</translation>
    </message>
    <message>
        <source>Trusted roots unreadable</source>
        <translation>تعذّرت قراءة الشهادات الجذرية</translation>
    </message>
    <message>
        <source>The file of trusted roots cannot be read</source>
        <translation>لا يمكن قراءة ملف الشهادات الجذرية الموثوق بها</translation>
    </message>
    <message>
        <source>No certificate could be read from {path}, so {host} could not be checked.</source>
        <translation>تعذّرت قراءة أي شهادة من الملف {path}، لذلك تعذّر فحص شهادة المضيف {host}.</translation>
    </message>
    <message>
        <source>No certificate could be read from the file of trusted roots, so {host} was not checked.</source>
        <translation>تعذّرت قراءة أي شهادة من ملف الشهادات الجذرية الموثوق بها، لذلك لم تُفحص شهادة المضيف {host}.</translation>
    </message>
    <message>
        <source>The file is of another kind</source>
        <translation>الملف من نوع آخر</translation>
    </message>
    <message>
        <source>It must hold certificates as text (PEM), each from BEGIN CERTIFICATE to END CERTIFICATE.</source>
        <translation>يجب أن يحتوي على شهادات بصيغة نصية (PEM)، تبدأ كل منها بالعبارة BEGIN CERTIFICATE وتنتهي بالعبارة END CERTIFICATE.</translation>
    </message>
    <message>
        <source>The file is empty or damaged</source>
        <translation>الملف فارغ أو تالف</translation>
    </message>
    <message>
        <source>It may have been cut off while it was copied or downloaded.</source>
        <translation>ربما انقطع نسخه أو تنزيله قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>This program may not read the file</source>
        <translation>لا يُسمح لهذا البرنامج بقراءة الملف</translation>
    </message>
    <message>
        <source>Its access rights may allow only somebody else to read it.</source>
        <translation>قد لا تسمح أذونات الوصول إليه بقراءته إلا لمستخدم آخر.</translation>
    </message>
    <message>
        <source>Get the file again from whoever gave it to you, as a PEM file.</source>
        <translation>الحصول على الملف من جديد، بصيغة PEM، من الجهة التي زوّدتك به.</translation>
    </message>
    <message>
        <source>Open the same address in a browser and sign in there: {url}</source>
        <translation>فتح العنوان نفسه في متصفح وتسجيل الدخول هناك: {url}</translation>
    </message>
    <message>
        <source>In another program, check the user name, password or key that it uses.</source>
        <translation>في البرامج الأخرى: التحقق من اسم المستخدم أو كلمة المرور أو المفتاح المستخدم فيها.</translation>
    </message>
    <message>
        <source>Say which way to sign in the server expects, and who gets access.</source>
        <translation>توضيح طريقة تسجيل الدخول التي يتوقعها الخادم، ومن يحق له الوصول.</translation>
    </message>
    <message>
        <source>Access forbidden</source>
        <translation>الوصول محظور</translation>
    </message>
    <message>
        <source>The connection works, but the server denies access</source>
        <translation>الاتصال يعمل، لكن الخادم يرفض الوصول</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it does not give out this page.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: لا يتيح الخادم هذه الصفحة.</translation>
    </message>
    <message>
        <source>The page is not meant for everybody</source>
        <translation>الصفحة ليست متاحة للجميع</translation>
    </message>
    <message>
        <source>It may need a sign-in, a certain account or a certain network.</source>
        <translation>قد تتطلب تسجيل الدخول أو حسابًا معيّنًا أو شبكة معيّنة.</translation>
    </message>
    <message>
        <source>The server’s permissions are wrong</source>
        <translation>أذونات الخادم غير صحيحة</translation>
    </message>
    <message>
        <source>The files may not be readable for the server program, or have no start page.</source>
        <translation>قد لا يستطيع برنامج الخادم قراءة الملفات، أو قد لا تكون بينها صفحة بداية.</translation>
    </message>
    <message>
        <source>Check whether a filter in this network answers in place of {host}.</source>
        <translation>التحقق مما إذا كان نظام تصفية في هذه الشبكة يرد بدلًا من المضيف {host}.</translation>
    </message>
    <message>
        <source>Check the access rules for this address, and the permissions of its files.</source>
        <translation>التحقق من قواعد الوصول إلى هذا العنوان، ومن أذونات ملفاته.</translation>
    </message>
    <message>
        <source>Check whether a protection system turned this request away.</source>
        <translation>التحقق مما إذا كان نظام حماية قد رفض هذا الطلب.</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>لم يُعثر على الصفحة</translation>
    </message>
    <message>
        <source>The connection works, but this page does not exist</source>
        <translation>الاتصال يعمل، لكن هذه الصفحة غير موجودة</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: nothing is at this address.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: لا يوجد شيء على هذا العنوان.</translation>
    </message>
    <message>
        <source>The page was moved or removed</source>
        <translation>نُقلت الصفحة أو حُذفت</translation>
    </message>
    <message>
        <source>Links and bookmarks can be older than the site.</source>
        <translation>قد تكون الروابط والإشارات المرجعية أقدم من موقع الويب بصورته الحالية.</translation>
    </message>
    <message>
        <source>Begin at the start page of {host} and look for the page from there.</source>
        <translation>فتح صفحة البداية للمضيف {host} والبحث عن الصفحة منها.</translation>
    </message>
    <message>
        <source>Check whether the page should exist, and redirect old addresses to the new ones.</source>
        <translation>التحقق مما إذا كان ينبغي أن تكون الصفحة موجودة، وإعادة توجيه العناوين القديمة إلى الجديدة.</translation>
    </message>
    <message>
        <source>Check that the name {host} belongs to the right site in the server’s settings.</source>
        <translation>التحقق من أن الاسم {host} مرتبط بموقع الويب الصحيح في إعدادات الخادم.</translation>
    </message>
    <message>
        <source>Request not accepted</source>
        <translation>الطلب غير مقبول</translation>
    </message>
    <message>
        <source>The connection works, but the server does not accept the request</source>
        <translation>الاتصال يعمل، لكن الخادم لا يقبل الطلب</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}” and refused the request.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}» ورفض الطلب.</translation>
    </message>
    <message>
        <source>The server expects another kind of request</source>
        <translation>يتوقع الخادم نوعًا آخر من الطلبات</translation>
    </message>
    <message>
        <source>Addresses made for programs often need certain data that a simple test does not send.</source>
        <translation>كثيرًا ما تتطلب العناوين المخصصة للبرامج بيانات معيّنة لا يرسلها اختبار بسيط.</translation>
    </message>
    <message>
        <source>Too many requests came from here</source>
        <translation>وردت طلبات كثيرة جدًا من هنا</translation>
    </message>
    <message>
        <source>Servers limit how often one network may ask, and remove the limit after a while.</source>
        <translation>تحدّ الخوادم من عدد الطلبات المسموح بها للشبكة الواحدة، ثم تزيل هذا القيد بعد مدة.</translation>
    </message>
    <message>
        <source>Wait before the next test; the server asks for a pause of {retry_after}.</source>
        <translation>الانتظار قبل الاختبار التالي؛ يطلب الخادم التوقف لمدة {retry_after}.</translation>
    </message>
    <message>
        <source>Say which request the server expects at this address.</source>
        <translation>توضيح الطلب الذي يتوقعه الخادم على هذا العنوان.</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>خلل في الخادم</translation>
    </message>
    <message>
        <source>The connection works, but the server has a fault</source>
        <translation>الاتصال يعمل، لكن حدث خلل في الخادم</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: its program failed.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: تعطّل برنامج الخادم.</translation>
    </message>
    <message>
        <source>An error in the program or in its settings stopped this request.</source>
        <translation>توقف هذا الطلب بسبب خطأ في البرنامج أو في إعداداته.</translation>
    </message>
    <message>
        <source>Something that the server depends on fails</source>
        <translation>تعطّل شيء يعتمد عليه الخادم</translation>
    </message>
    <message>
        <source>Its database, its storage or another server may not be available.</source>
        <translation>قد لا تتوفر قاعدة بياناته أو وحدة تخزينه أو خادم آخر.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>الخدمة غير متاحة</translation>
    </message>
    <message>
        <source>The connection works, but the service is not available at the moment</source>
        <translation>الاتصال يعمل، لكن الخدمة غير متاحة حاليًا</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}” and asks to wait {retry_after}.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}» وطلب الانتظار لمدة {retry_after}.</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: the service is not ready now.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: الخدمة غير جاهزة الآن.</translation>
    </message>
    <message>
        <source>The service is overloaded or under maintenance</source>
        <translation>الخدمة محمَّلة فوق طاقتها أو قيد الصيانة</translation>
    </message>
    <message>
        <source>Such a state is meant to pass.</source>
        <translation>من المفترض أن تكون هذه الحالة مؤقتة.</translation>
    </message>
    <message>
        <source>The service behind the web server is not running</source>
        <translation>الخدمة الواقعة خلف خادم الويب لا تعمل</translation>
    </message>
    <message>
        <source>A load balancer or reverse proxy answers for it and finds nobody there.</source>
        <translation>يرد بدلًا منها موازن أحمال أو خادم وكيل عكسي، ولا يجد هناك من يتلقى الطلب.</translation>
    </message>
    <message>
        <source>Check that the service behind the web server is running and ready.</source>
        <translation>التحقق من أن الخدمة الواقعة خلف خادم الويب تعمل وأنها جاهزة.</translation>
    </message>
    <message>
        <source>Server reports a fault</source>
        <translation>الخادم يبلّغ عن خلل</translation>
    </message>
    <message>
        <source>The connection works, but the server reports a fault</source>
        <translation>الاتصال يعمل، لكن الخادم يبلّغ عن خلل</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”, a fault on the server’s side.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»، وهذا خلل من جهة الخادم.</translation>
    </message>
    <message>
        <source>The service behind the web server does not answer properly</source>
        <translation>الخدمة الواقعة خلف خادم الويب لا ترد كما ينبغي</translation>
    </message>
    <message>
        <source>The web server, or a system in front of it, reports this in its place.</source>
        <translation>يبلّغ عن ذلك بدلًا منها خادم الويب أو نظام أمامه.</translation>
    </message>
    <message>
        <source>Unknown answer</source>
        <translation>رد غير معروف</translation>
    </message>
    <message>
        <source>The connection works, but the answer has no known meaning</source>
        <translation>الاتصال يعمل، لكن معنى الرد غير معروف</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”, which HTTP does not define.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»، وهي غير معرّفة في HTTP.</translation>
    </message>
    <message>
        <source>The server answers in a way of its own</source>
        <translation>يرد الخادم بطريقته الخاصة</translation>
    </message>
    <message>
        <source>Some sites send such status numbers to programs that they do not want to serve.</source>
        <translation>ترسل بعض مواقع الويب مثل هذه الأرقام إلى برامج لا تريد خدمتها.</translation>
    </message>
    <message>
        <source>Answer with a status number between 100 and 599, so that every program understands it.</source>
        <translation>الرد برقم حالة بين 100 و599، ليفهمه كل برنامج.</translation>
    </message>
    <message>
        <source>The service is being restarted or updated</source>
        <translation>الخدمة قيد إعادة التشغيل أو التحديث</translation>
    </message>
    <message>
        <source>There is nothing to repair on this computer.</source>
        <translation>لا يوجد ما يلزم إصلاحه على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>رد غير صالح خلف البوابة</translation>
    </message>
    <message>
        <source>The connection works, but the system behind the server does not answer well</source>
        <translation>الاتصال يعمل، لكن النظام الواقع خلف الخادم لا يرد كما ينبغي</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it got no usable answer from behind it.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: لم يصله رد صالح من النظام الواقع خلفه.</translation>
    </message>
    <message>
        <source>Look into the log of the load balancer or reverse proxy: it names the address that failed.</source>
        <translation>الاطلاع على سجل أحداث موازن الأحمال أو الخادم الوكيل العكسي: فهو يذكر العنوان الذي فشل الاتصال به.</translation>
    </message>
    <message>
        <source>Gateway timed out</source>
        <translation>انتهت مهلة البوابة</translation>
    </message>
    <message>
        <source>The connection works, but the system behind the server is too slow</source>
        <translation>الاتصال يعمل، لكن النظام الواقع خلف الخادم بطيء جدًا</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: what is behind it did not answer in time.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: لم يرد النظام الواقع خلفه في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The service behind the web server is slow or stuck</source>
        <translation>الخدمة الواقعة خلف خادم الويب بطيئة أو عالقة</translation>
    </message>
    <message>
        <source>A firewall between the two swallows the requests</source>
        <translation>جدار حماية بين الاثنين يتجاهل الطلبات</translation>
    </message>
    <message>
        <source>The web server waits for an answer that never comes.</source>
        <translation>ينتظر خادم الويب ردًا لا يصل أبدًا.</translation>
    </message>
    <message>
        <source>Check what the service behind the web server waits for, such as a database.</source>
        <translation>التحقق مما تنتظره الخدمة الواقعة خلف خادم الويب، مثل قاعدة بيانات.</translation>
    </message>
    <message>
        <source>Site behind CDN fails</source>
        <translation>تعطّل الموقع خلف شبكة CDN</translation>
    </message>
    <message>
        <source>The connection works, but the network in front cannot reach the site</source>
        <translation>الاتصال يعمل، لكن الشبكة الواقعة أمام موقع الويب لا تستطيع الوصول إليه</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: its delivery network (CDN) lost the site.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: فقدت شبكة توصيل المحتوى (CDN) اتصالها بموقع الويب.</translation>
    </message>
    <message>
        <source>The site’s own server is down or refuses the delivery network</source>
        <translation>الخادم الأصلي لموقع الويب متوقف أو يرفض شبكة توصيل المحتوى</translation>
    </message>
    <message>
        <source>Numbers from 520 to 530 come from networks that deliver sites, such as Cloudflare.</source>
        <translation>الأرقام من 520 إلى 530 ترسلها شبكات مخصصة لتوصيل مواقع الويب، مثل Cloudflare.</translation>
    </message>
    <message>
        <source>The certificate or the address of the site’s own server is wrong</source>
        <translation>خطأ في شهادة الخادم الأصلي لموقع الويب أو في عنوانه</translation>
    </message>
    <message>
        <source>Number 525 or 526 speaks for its certificate, 523 or 530 for its name or address.</source>
        <translation>الرقم 525 أو 526 يدل على مشكلة في شهادته، والرقم 523 أو 530 على مشكلة في اسمه أو عنوانه.</translation>
    </message>
    <message>
        <source>Check that the site’s own server is running and lets the delivery network in.</source>
        <translation>التحقق من أن الخادم الأصلي لموقع الويب يعمل ويقبل شبكة توصيل المحتوى.</translation>
    </message>
    <message>
        <source>Check its certificate and the address that the delivery network uses for it.</source>
        <translation>التحقق من شهادته ومن العنوان الذي تستخدمه شبكة توصيل المحتوى للوصول إليه.</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>طريقة الطلب غير مسموح بها</translation>
    </message>
    <message>
        <source>The connection works, but the server does not allow this kind of request</source>
        <translation>الاتصال يعمل، لكن الخادم لا يسمح بهذا النوع من الطلبات</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it wants another method (GET, POST …).</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: يتوقع الخادم طريقة طلب أخرى (مثل GET أو POST).</translation>
    </message>
    <message>
        <source>The address is meant for programs that send data</source>
        <translation>العنوان مخصص لبرامج ترسل بيانات</translation>
    </message>
    <message>
        <source>Such addresses accept POST or PUT and turn away a simple request.</source>
        <translation>تقبل هذه العناوين POST أو PUT وترفض طلبًا بسيطًا.</translation>
    </message>
    <message>
        <source>The server switched this method off</source>
        <translation>أوقف الخادم طريقة الطلب هذه</translation>
    </message>
    <message>
        <source>Many servers turn away methods that they do not need, such as HEAD or OPTIONS.</source>
        <translation>خوادم كثيرة ترفض طرق الطلب التي لا تحتاج إليها، مثل HEAD أو OPTIONS.</translation>
    </message>
    <message>
        <source>Choose another method in the options, for example GET, and test again.</source>
        <translation>اختيار طريقة طلب أخرى في الخيارات، مثل GET، ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>Check which methods this address should accept.</source>
        <translation>التحقق من طرق الطلب التي ينبغي أن يقبلها هذا العنوان.</translation>
    </message>
    <message>
        <source>Server waited in vain</source>
        <translation>انتظر الخادم دون جدوى</translation>
    </message>
    <message>
        <source>The connection works, but the server did not get the request in time</source>
        <translation>الاتصال يعمل، لكن الطلب لم يصل إلى الخادم في الوقت المحدد</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it waited too long for the request.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: انتظر الخادم الطلب وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>The request arrived too slowly or not completely</source>
        <translation>وصل الطلب ببطء شديد أو لم يكتمل</translation>
    </message>
    <message>
        <source>A bad connection, a VPN or a firewall may hold back part of it.</source>
        <translation>قد يُحتجز جزء منه بسبب اتصال ضعيف أو شبكة VPN أو جدار حماية.</translation>
    </message>
    <message>
        <source>Check whether a filter or proxy server on the way to {host} holds back requests.</source>
        <translation>التحقق مما إذا كان نظام تصفية أو خادم وكيل على مسار الاتصال بالمضيف {host} يحتجز الطلبات.</translation>
    </message>
    <message>
        <source>Wrong server</source>
        <translation>خادم غير صحيح</translation>
    </message>
    <message>
        <source>The connection works, but this server is not the right one</source>
        <translation>الاتصال يعمل، لكن هذا الخادم ليس الخادم الصحيح</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it does not answer for this name.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: لا يرد الخادم على طلبات هذا الاسم.</translation>
    </message>
    <message>
        <source>Its certificate or its list of sites does not contain {host}.</source>
        <translation>لا تتضمن شهادته أو قائمة مواقعه الاسم {host}.</translation>
    </message>
    <message>
        <source>Check that the name used for encryption (SNI) and the one in the request agree.</source>
        <translation>التحقق من أن الاسم المستخدم في التشفير (SNI) والاسم الوارد في الطلب متطابقان.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The connection works, but the server got too many requests from here</source>
        <translation>الاتصال يعمل، لكن الخادم تلقّى من هنا طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it limits how often you may ask.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: يحدّ الخادم من عدد الطلبات المسموح بها.</translation>
    </message>
    <message>
        <source>Others share your address</source>
        <translation>آخرون يستخدمون عنوانك نفسه</translation>
    </message>
    <message>
        <source>A company or a VPN often shows one address for all its users.</source>
        <translation>كثيرًا ما تظهر شركة أو شبكة VPN بعنوان واحد لجميع مستخدميها.</translation>
    </message>
    <message>
        <source>Let programs that ask this server automatically do so less often.</source>
        <translation>ضبط البرامج التي ترسل طلبات تلقائية إلى هذا الخادم لترسلها على فترات أطول.</translation>
    </message>
    <message>
        <source>Check whether a program in your network asks {host} very often.</source>
        <translation>التحقق مما إذا كان برنامج في هذه الشبكة يرسل طلبات كثيرة جدًا إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>Check the limit on requests, and name the pause in the header Retry-After.</source>
        <translation>التحقق من الحد الأقصى لعدد الطلبات، وذكر مدة التوقف في الترويسة Retry-After.</translation>
    </message>
    <message>
        <source>Request headers too large</source>
        <translation>ترويسات الطلب كبيرة جدًا</translation>
    </message>
    <message>
        <source>The connection works, but the request was too large for the server</source>
        <translation>الاتصال يعمل، لكن الطلب أكبر مما يقبله الخادم</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: the request’s headers are too long.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: ترويسات الطلب طويلة جدًا.</translation>
    </message>
    <message>
        <source>The address is very long</source>
        <translation>العنوان طويل جدًا</translation>
    </message>
    <message>
        <source>Addresses with much data after a question mark can exceed the server’s limit.</source>
        <translation>العناوين التي تتضمن بيانات كثيرة بعد علامة استفهام قد تتجاوز الحد الأقصى المسموح به في الخادم.</translation>
    </message>
    <message>
        <source>A system on the way adds to the request</source>
        <translation>نظام على مسار الاتصال يضيف إلى الطلب</translation>
    </message>
    <message>
        <source>Proxy servers and filters add lines of their own.</source>
        <translation>تضيف الخوادم الوكيلة وأنظمة التصفية أسطرًا خاصة بها.</translation>
    </message>
    <message>
        <source>The server’s limit is very small</source>
        <translation>الحد الأقصى المسموح به في الخادم صغير جدًا</translation>
    </message>
    <message>
        <source>This program sends few and short lines; a browser with cookies sends far more.</source>
        <translation>يرسل هذا البرنامج أسطرًا قليلة وقصيرة؛ أما المتصفح الذي يستخدم ملفات تعريف الارتباط فيرسل أكثر بكثير.</translation>
    </message>
    <message>
        <source>Test the start page of {host}, without the part after the host name.</source>
        <translation>اختبار صفحة البداية للمضيف {host}، دون الجزء الذي يلي اسم المضيف.</translation>
    </message>
    <message>
        <source>If a browser shows the same, delete the cookies of this site there.</source>
        <translation>حذف ملفات تعريف الارتباط الخاصة بهذا الموقع في المتصفح، إذا أظهر المتصفح الرد نفسه.</translation>
    </message>
    <message>
        <source>Check whether a proxy server or filter adds long lines to requests.</source>
        <translation>التحقق مما إذا كان خادم وكيل أو نظام تصفية يضيف أسطرًا طويلة إلى الطلبات.</translation>
    </message>
    <message>
        <source>Check the server’s limits for the size of addresses and request headers.</source>
        <translation>التحقق من الحد الأقصى في الخادم لحجم العناوين وترويسات الطلبات.</translation>
    </message>
    <message>
        <source>Blocked for legal reasons</source>
        <translation>محجوب لأسباب قانونية</translation>
    </message>
    <message>
        <source>The connection works, but the page is withheld for legal reasons</source>
        <translation>الاتصال يعمل، لكن الصفحة محجوبة لأسباب قانونية</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: law forbids showing this page here.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: القانون يحظر عرض هذه الصفحة هنا.</translation>
    </message>
    <message>
        <source>The page may not be shown in your country</source>
        <translation>عرض الصفحة غير مسموح به في بلدك</translation>
    </message>
    <message>
        <source>Courts, authorities or laws on privacy and copyright can demand this.</source>
        <translation>قد تقتضي ذلك محاكم أو سلطات أو قوانين الخصوصية وحقوق النشر.</translation>
    </message>
    <message>
        <source>The server takes you for somebody in another country</source>
        <translation>يظن الخادم أن الاتصال قادم من بلد آخر</translation>
    </message>
    <message>
        <source>A VPN or a proxy server makes requests seem to come from elsewhere.</source>
        <translation>بسبب VPN أو خادم وكيل تبدو الطلبات كأنها واردة من مكان آخر.</translation>
    </message>
    <message>
        <source>Providers, companies and schools can block a page in the server’s place.</source>
        <translation>قد يأتي الحجب من مزوّد الخدمة أو الشركة أو المدرسة، لا من الخادم.</translation>
    </message>
    <message>
        <source>Read the page in a browser: it often says who demanded this: {url}</source>
        <translation>قراءة الصفحة في متصفح، فكثيرًا ما تذكر الجهة التي طلبت ذلك: {url}</translation>
    </message>
    <message>
        <source>If you use a VPN or a proxy server, check which country it is in.</source>
        <translation>التحقق من البلد الذي يوجد فيه VPN أو الخادم الوكيل، إذا كان أحدهما مستخدمًا.</translation>
    </message>
    <message>
        <source>Name the reason and who demanded it, as RFC 7725 asks.</source>
        <translation>ذكر السبب والجهة التي طلبت ذلك، كما تنص عليه وثيقة RFC 7725.</translation>
    </message>
    <message>
        <source>HTTP version refused</source>
        <translation>إصدار HTTP مرفوض</translation>
    </message>
    <message>
        <source>The connection works, but the server refuses this version of HTTP</source>
        <translation>الاتصال يعمل، لكن الخادم يرفض هذا الإصدار من HTTP</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it does not accept HTTP/1.1 requests.</source>
        <translation>الاتصال يعمل؛ ردّ المضيف {host} بالرسالة «{status_line}»: لا يقبل الخادم طلبات HTTP/1.1.</translation>
    </message>
    <message>
        <source>The server expects a newer version of HTTP</source>
        <translation>يتوقع الخادم إصدارًا أحدث من HTTP</translation>
    </message>
    <message>
        <source>This program asks with HTTP/1.1, which nearly all servers accept; browsers use HTTP/2.</source>
        <translation>يرسل هذا البرنامج طلباته عبر HTTP/1.1، وتقبله كل الخوادم تقريبًا؛ أما المتصفحات فتستخدم HTTP/2.</translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation>لم يفهم الخادم الطلب</translation>
    </message>
    <message>
        <source>A space or an odd character in the address can look like a wrong version.</source>
        <translation>وجود مسافة أو رمز غير معتاد في العنوان قد يبدو كأنه إصدار خاطئ.</translation>
    </message>
    <message>
        <source>Accept HTTP/1.1 requests, or say which version is needed.</source>
        <translation>قبول طلبات HTTP/1.1، أو توضيح الإصدار المطلوب.</translation>
    </message>
    <message>
        <source>If another program still fails, compare its address, port and proxy with this test.</source>
        <translation>مقارنة العنوان والمنفذ والخادم الوكيل المستخدمة في البرنامج الآخر بهذا الاختبار، إذا ظل ذلك البرنامج يفشل.</translation>
    </message>
    <message>
        <source>If you know what the service speaks, choose it as the protocol and test again.</source>
        <translation>اختيار البروتوكول الذي تستخدمه الخدمة ثم إعادة الاختبار، إذا كان معروفًا لديك.</translation>
    </message>
    <message>
        <source>Works, on another host</source>
        <translation>يعمل على مضيف آخر</translation>
    </message>
    <message>
        <source>The connection works and leads to another host</source>
        <translation>الاتصال يعمل ويقود إلى مضيف آخر</translation>
    </message>
    <message>
        <source>{host} redirected to {other_host}, which gave the answer.</source>
        <translation>أعاد المضيف {host} التوجيه إلى المضيف {other_host}، وهو الذي أرسل الرد.</translation>
    </message>
    <message>
        <source>The site has moved or has a main name</source>
        <translation>موقع الويب انتقل أو له اسم رئيسي</translation>
    </message>
    <message>
        <source>Redirecting to another name, for example with “www”, is usual.</source>
        <translation>إعادة التوجيه إلى اسم آخر، مثلًا مع «www»، أمر معتاد.</translation>
    </message>
    <message>
        <source>A sign-in is done by another host</source>
        <translation>مضيف آخر يتولى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Many sites send visitors to a shared sign-in page first.</source>
        <translation>توجّه مواقع ويب كثيرة زوّارها أولًا إلى صفحة تسجيل دخول مشتركة.</translation>
    </message>
    <message>
        <source>A network sign-in page answered instead</source>
        <translation>ردّت صفحة تسجيل الدخول إلى الشبكة بدلًا من الموقع</translation>
    </message>
    <message>
        <source>In hotels, trains and airports every page leads there until you have signed in.</source>
        <translation>في الفنادق والقطارات والمطارات تقود كل الصفحات إليها حتى يتم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check that {other_host} belongs to the site you mean.</source>
        <translation>التحقق من أن المضيف {other_host} تابع لموقع الويب المقصود.</translation>
    </message>
    <message>
        <source>Use the new address from now on: {url}</source>
        <translation>استخدام العنوان الجديد من الآن فصاعدًا: {url}</translation>
    </message>
    <message>
        <source>Check that the redirect is intended.</source>
        <translation>التحقق من أن إعادة التوجيه مقصودة.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>The port accepts connections and a service greets</source>
        <translation>المنفذ يقبل الاتصالات، والخدمة ترسل رسالة ترحيب</translation>
    </message>
    <message>
        <source>{endpoint} accepted the connection, and this service greeted: {service} ({banner}).</source>
        <translation>قبلت الوجهة {endpoint} الاتصال، وأرسلت هذه الخدمة رسالة ترحيب: {service} ({banner}).</translation>
    </message>
    <message>
        <source>{endpoint} accepted the connection and greeted with: {banner}</source>
        <translation>قبلت الوجهة {endpoint} الاتصال وأرسلت رسالة الترحيب التالية: {banner}</translation>
    </message>
    <message>
        <source>Port is open</source>
        <translation>المنفذ مفتوح</translation>
    </message>
    <message>
        <source>The port accepts connections</source>
        <translation>المنفذ يقبل الاتصالات</translation>
    </message>
    <message>
        <source>{endpoint} accepted the connection after {seconds} and waits to be spoken to.</source>
        <translation>قبلت الوجهة {endpoint} الاتصال بعد {seconds}، وهي تنتظر أن تُرسل إليها بيانات.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>الاتصال يعمل</translation>
    </message>
    <message>
        <source>{host} answered “{status_line}” after {seconds}.</source>
        <translation>ردّ المضيف {host} بالرسالة «{status_line}» بعد {seconds}.</translation>
    </message>
    <message>
        <source>{endpoint} agreed on an encrypted connection ({tls_version}) after {seconds}.</source>
        <translation>تم الاتفاق مع الوجهة {endpoint} على اتصال مشفّر ({tls_version}) بعد {seconds}.</translation>
    </message>
    <message>
        <source>{endpoint} was reached after {seconds}.</source>
        <translation>تم الوصول إلى الوجهة {endpoint} بعد {seconds}.</translation>
    </message>
    <message>
        <source>Some let every connection begin and then end those they do not allow.</source>
        <translation>بعض هذه الأنظمة تسمح لكل اتصال بأن يبدأ، ثم تنهي ما لا تسمح به.</translation>
    </message>
    <message>
        <source>The server lets in only certain computers</source>
        <translation>الخادم لا يقبل إلا أجهزة كمبيوتر معيّنة</translation>
    </message>
    <message>
        <source>It may end connections from addresses that are not on its allow list.</source>
        <translation>قد ينهي الاتصالات الواردة من عناوين ليست في قائمة السماح لديه.</translation>
    </message>
    <message>
        <source>The service behind the port is not running</source>
        <translation>الخدمة خلف المنفذ لا تعمل</translation>
    </message>
    <message>
        <source>A system in front of it, such as a load balancer or a container, accepts and finds nobody behind it.</source>
        <translation>نظام أمامها، مثل موازن أحمال أو حاوية، يقبل الاتصال ثم لا يجد خلفه خدمة.</translation>
    </message>
    <message>
        <source>A program accepts connections here ({listeners}), but {endpoint} refused this one.</source>
        <translation>يوجد برنامج يقبل الاتصالات هنا ({listeners})، لكن الوجهة {endpoint} رفضت هذا الاتصال.</translation>
    </message>
    <message>
        <source>A firewall on this computer rejects the connection</source>
        <translation>جدار حماية على هذا الكمبيوتر يرفض الاتصال</translation>
    </message>
    <message>
        <source>The program does listen ({listeners}), so something before it refuses.</source>
        <translation>البرنامج يستمع فعلًا ({listeners})، لذلك فإن ما يرفض الاتصال يقع أمامه.</translation>
    </message>
    <message>
        <source>The program was just starting</source>
        <translation>كان البرنامج لا يزال قيد بدء التشغيل</translation>
    </message>
    <message>
        <source>It may have begun to listen ({listeners}) only after the connection was tried.</source>
        <translation>ربما لم يبدأ الاستماع ({listeners}) إلا بعد محاولة الاتصال.</translation>
    </message>
    <message>
        <source>These ports of {host} do accept connections: {open_ports}.</source>
        <translation>المنافذ التالية على المضيف {host} تقبل الاتصالات: {open_ports}.</translation>
    </message>
    <message>
        <source>The program does not accept connections any more</source>
        <translation>لم يعد البرنامج يقبل الاتصالات</translation>
    </message>
    <message>
        <source>Its queue is full: more connections wait for it than it may keep waiting ({listeners}).</source>
        <translation>قائمة انتظاره ممتلئة: عدد الاتصالات التي تنتظره أكبر من المسموح به ({listeners}).</translation>
    </message>
    <message>
        <source>A firewall lets only some ports through</source>
        <translation>جدار حماية لا يسمح إلا ببعض المنافذ</translation>
    </message>
    <message>
        <source>The server is there: it answers on other ports ({open_ports}), but not on port {port}.</source>
        <translation>الخادم موجود: يرد على منافذ أخرى ({open_ports})، لكنه لا يرد على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The server is switched off or not connected</source>
        <translation>الخادم مطفأ أو غير متصل بالشبكة</translation>
    </message>
    <message>
        <source>Other usual ports of this address stay silent too: {silent_ports}.</source>
        <translation>منافذ معتادة أخرى لهذا العنوان لا ترد أيضًا: {silent_ports}.</translation>
    </message>
    <message>
        <source>No computer answers at this address at the moment.</source>
        <translation>لا يرد حاليًا أي كمبيوتر عند هذا العنوان.</translation>
    </message>
    <message>
        <source>No device answers at this address</source>
        <translation>لا يرد أي جهاز عند هذا العنوان</translation>
    </message>
    <message>
        <source>Nobody in this computer’s network answers to {silent_address}: the device is off or the address is wrong.</source>
        <translation>لا يرد أي جهاز في شبكة هذا الكمبيوتر عند العنوان {silent_address}: إما أن الجهاز مطفأ أو أن العنوان خاطئ.</translation>
    </message>
    <message>
        <source>The router of this network does not answer</source>
        <translation>جهاز التوجيه في هذه الشبكة لا يرد</translation>
    </message>
    <message>
        <source>The way leads over {silent_router}. It is switched off, or the connection to it is interrupted.</source>
        <translation>يمر مسار الاتصال عبر جهاز التوجيه {silent_router}. إما أن هذا الجهاز مطفأ أو أن الاتصال به منقطع.</translation>
    </message>
    <message>
        <source>Port expects encryption</source>
        <translation>المنفذ يتطلب التشفير</translation>
    </message>
    <message>
        <source>The server expects an encrypted connection on this port</source>
        <translation>يتوقع الخادم اتصالًا مشفّرًا على هذا المنفذ</translation>
    </message>
    <message>
        <source>The request went to {host}, port {port}, without encryption; this port speaks TLS.</source>
        <translation>أُرسل الطلب إلى المضيف {host} على المنفذ {port} دون تشفير، وهذا المنفذ يستخدم TLS.</translation>
    </message>
    <message>
        <source>The address begins with http instead of https</source>
        <translation>يبدأ العنوان بالبروتوكول http بدلًا من https</translation>
    </message>
    <message>
        <source>A port other than 80 or 443 does not show which of the two it wants.</source>
        <translation>إذا لم يكن رقم المنفذ 80 أو 443، فلا يتبيّن منه أي البروتوكولين مطلوب.</translation>
    </message>
    <message>
        <source>The server was changed to encryption only</source>
        <translation>انتقل الخادم إلى الاتصالات المشفّرة فقط</translation>
    </message>
    <message>
        <source>Links, bookmarks and settings from before still begin with http.</source>
        <translation>الروابط والإشارات المرجعية والإعدادات القديمة ما زالت تبدأ بالبروتوكول http.</translation>
    </message>
    <message>
        <source>Test with https:// instead of http://.</source>
        <translation>الاختبار باستخدام https بدلًا من http في بداية العنوان.</translation>
    </message>
    <message>
        <source>In another program, switch on encryption (TLS, SSL) for port {port}.</source>
        <translation>في البرامج الأخرى: تفعيل التشفير (TLS أو SSL) للمنفذ {port}.</translation>
    </message>
    <message>
        <source>Check whether a redirect or proxy server sends plain requests to port {port}.</source>
        <translation>التحقق مما إذا كان خادم وكيل يرسل طلبات غير مشفّرة إلى المنفذ {port}، أو كانت إعادة توجيه تقود إليه من دون تشفير.</translation>
    </message>
    <message>
        <source>Redirect from http to https on the port for http, and correct links that lack the s.</source>
        <translation>إعادة التوجيه من http إلى https على المنفذ المخصص للبروتوكول http، وتصحيح الروابط التي ينقصها الحرف s.</translation>
    </message>
    <message>
        <source>If a reverse proxy asks this server, let it ask with https.</source>
        <translation>ضبط الخادم الوكيل العكسي ليستخدم https، إذا كان هو الذي يرسل الطلبات إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>Not a web server</source>
        <translation>ليس خادم ويب</translation>
    </message>
    <message>
        <source>{host} answered on port {port} with {service}, not as a web server: {banner}</source>
        <translation>ردّ المضيف {host} عبر المنفذ {port} بالبروتوكول {service}، وليس كما يرد خادم ويب: {banner}</translation>
    </message>
    <message>
        <source>{host} answered on port {port} with {service}, not as a web server.</source>
        <translation>ردّ المضيف {host} عبر المنفذ {port} بالبروتوكول {service}، وليس كما يرد خادم ويب.</translation>
    </message>
    <message>
        <source>The port belongs to another service</source>
        <translation>المنفذ تابع لخدمة أخرى</translation>
    </message>
    <message>
        <source>Web servers usually use port 80 or 443; this one speaks {service}.</source>
        <translation>تستخدم خوادم الويب عادةً المنفذ 80 أو 443؛ أما هذا المنفذ فيستخدم البروتوكول {service}.</translation>
    </message>
    <message>
        <source>Use a program that speaks {service}, if that is what you want.</source>
        <translation>استخدام برنامج يدعم البروتوكول {service}، إذا كان هو المقصود.</translation>
    </message>
    <message>
        <source>Check whether a port forwarding leads to the wrong service.</source>
        <translation>التحقق مما إذا كانت إعادة توجيه المنافذ تقود إلى خدمة غير صحيحة.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>رفض الخادم الاتصال</translation>
    </message>
    <message>
        <source>{host} was reached, but nothing accepts connections on port {port}.</source>
        <translation>أمكن الوصول إلى المضيف {host}، لكن لا شيء يقبل الاتصالات على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The service is not running on the server</source>
        <translation>الخدمة لا تعمل على الخادم</translation>
    </message>
    <message>
        <source>The computer answers, but no program there listens on port {port}.</source>
        <translation>الكمبيوتر يرد، لكن لا يستمع فيه أي برنامج على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The service listens on another address only</source>
        <translation>الخدمة تستمع على عنوان آخر فقط</translation>
    </message>
    <message>
        <source>It may accept connections only from its own computer, or only over IPv4 or IPv6.</source>
        <translation>قد لا تقبل الاتصالات إلا من الكمبيوتر الذي تعمل عليه، أو عبر IPv4 فقط أو عبر IPv6 فقط.</translation>
    </message>
    <message>
        <source>A firewall rejects this port</source>
        <translation>جدار حماية يرفض الاتصال بهذا المنفذ</translation>
    </message>
    <message>
        <source>Not ruled out: a firewall that rejects connections answers the same way.</source>
        <translation>لا يمكن استبعاد ذلك: جدار الحماية الذي يرفض الاتصالات يرد بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Ask whether the service is running at the moment.</source>
        <translation>الاستفسار عمّا إذا كانت الخدمة تعمل حاليًا.</translation>
    </message>
    <message>
        <source>Check whether outgoing connections to port {port} are rejected.</source>
        <translation>التحقق مما إذا كانت الاتصالات الصادرة إلى المنفذ {port} تُرفض.</translation>
    </message>
    <message>
        <source>Start the service, and check that it listens on port {port} on all addresses.</source>
        <translation>تشغيل الخدمة، والتحقق من أنها تستمع على المنفذ {port} على كل العناوين.</translation>
    </message>
    <message>
        <source>Check that the server’s firewall allows connections to port {port}.</source>
        <translation>التحقق من أن جدار حماية الخادم يسمح بالاتصالات إلى المنفذ {port}.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا يوجد رد</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>لم يرد الخادم</translation>
    </message>
    <message>
        <source>No answer came from {host} ({addresses}) on port {port} within {seconds}.</source>
        <translation>لم يصل رد من المضيف {host} ({addresses}) على المنفذ {port} خلال {seconds}.</translation>
    </message>
    <message>
        <source>No answer came from {host} on port {port} within {seconds}.</source>
        <translation>لم يصل رد من المضيف {host} على المنفذ {port} خلال {seconds}.</translation>
    </message>
    <message>
        <source>A firewall discards the connection</source>
        <translation>جدار حماية يتجاهل الاتصال</translation>
    </message>
    <message>
        <source>Many firewalls give no answer at all: your network’s, the provider’s or the server’s.</source>
        <translation>جدران حماية كثيرة لا ترد إطلاقًا، سواء في هذه الشبكة أو لدى مزوّد الخدمة أو عند الخادم.</translation>
    </message>
    <message>
        <source>Check that the server is switched on and connected.</source>
        <translation>التحقق من أن الخادم مشغَّل ومتصل بالشبكة.</translation>
    </message>
    <message>
        <source>Check that its firewall allows connections to port {port} from outside.</source>
        <translation>التحقق من أن جدار حماية الخادم يسمح بالاتصالات من الخارج إلى المنفذ {port}.</translation>
    </message>
    <message>
        <source>{host} answers on port {port} with {service}, not with TLS, the encryption of https.</source>
        <translation>يرد المضيف {host} عبر المنفذ {port} بالبروتوكول {service}، لا باستخدام TLS، وهو التشفير الذي يستخدمه https.</translation>
    </message>
    <message>
        <source>Encryption is inspected</source>
        <translation>التشفير يخضع للفحص</translation>
    </message>
    <message>
        <source>A filter or antivirus program opens the encrypted connection</source>
        <translation>نظام تصفية أو برنامج مكافحة فيروسات يفك تشفير الاتصال</translation>
    </message>
    <message>
        <source>Somebody listens in</source>
        <translation>جهة ما تتنصّت على الاتصال</translation>
    </message>
    <message>
        <source>Programs that record connections, also unwanted ones, work in the same way.</source>
        <translation>البرامج التي تسجّل الاتصالات، ومنها برامج غير مرغوب فيها، تعمل بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Let the program that fails use the system’s certificates, or give it that issuer’s file.</source>
        <translation>ضبط البرنامج الذي يفشل ليستخدم شهادات النظام، أو تزويده بملف شهادة هذا المُصدِر.</translation>
    </message>
    <message>
        <source>Programs with their own list of roots (Python, Java, Node.js) need that file as a setting.</source>
        <translation>ضبط مسار هذا الملف في إعدادات البرامج التي لها قائمة شهادات جذرية خاصة بها (مثل Python أو Java أو Node.js).</translation>
    </message>
    <message>
        <source>Nothing: the certificate seen here is not the one of your server.</source>
        <translation>لا شيء: الشهادة الظاهرة هنا ليست شهادة خادمك.</translation>
    </message>
    <message>
        <source>Intermediate certificate missing</source>
        <translation>الشهادة الوسيطة ناقصة</translation>
    </message>
    <message>
        <source>{host} does not send the certificate of “{issuer}”, which signed “{subject}”.</source>
        <translation>لا يرسل المضيف {host} شهادة المُصدِر «{issuer}» التي وُقّعت بها الشهادة «{subject}».</translation>
    </message>
    <message>
        <source>{host} does not send the certificate that links its own to a trusted issuer.</source>
        <translation>لا يرسل المضيف {host} الشهادة التي تربط شهادته بمُصدِر موثوق به.</translation>
    </message>
    <message>
        <source>The intermediate certificate is missing in the server’s settings</source>
        <translation>الشهادة الوسيطة ناقصة في إعدادات الخادم</translation>
    </message>
    <message>
        <source>Browsers often fetch or remember it, so the site may seem to work there.</source>
        <translation>كثيرًا ما تجلبها المتصفحات أو تحتفظ بها، فيبدو أن موقع الويب يعمل فيها.</translation>
    </message>
    <message>
        <source>Use the file of the full chain (often fullchain.pem), and reload the server program.</source>
        <translation>استخدام ملف سلسلة الشهادات الكاملة (غالبًا fullchain.pem)، وإعادة تحميل إعدادات برنامج الخادم.</translation>
    </message>
    <message>
        <source>Connection forbidden</source>
        <translation>الاتصال محظور</translation>
    </message>
    <message>
        <source>A firewall on the way forbids the connection</source>
        <translation>جدار حماية على مسار الاتصال يحظر الاتصال</translation>
    </message>
    <message>
        <source>{sender}, a router or firewall, forbids the connection to {host}, port {port} ({code}).</source>
        <translation>جهاز توجيه أو جدار حماية على العنوان {sender} يحظر الاتصال بالمضيف {host} على المنفذ {port} ({code}).</translation>
    </message>
    <message>
        <source>The network forbids the connection to {host}, port {port}.</source>
        <translation>تحظر الشبكة الاتصال بالمضيف {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>A rule of a firewall forbids this connection</source>
        <translation>قاعدة في جدار حماية تحظر هذا الاتصال</translation>
    </message>
    <message>
        <source>The rule is at {sender}: in your own network, at the provider or at the server.</source>
        <translation>القاعدة مضبوطة على العنوان {sender}: في شبكتك أو لدى مزوّد الخدمة أو عند الخادم.</translation>
    </message>
    <message>
        <source>The firewall may be in your own network, at the provider or at the server.</source>
        <translation>قد يكون جدار الحماية في شبكتك أو لدى مزوّد الخدمة أو عند الخادم.</translation>
    </message>
    <message>
        <source>Not ruled out: the system reports both in the same way.</source>
        <translation>لا يمكن استبعاد ذلك: النظام يبلّغ عن الحالتين بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Check the rules of the firewall at {sender} for {host}, port {port}.</source>
        <translation>التحقق من قواعد جدار الحماية على العنوان {sender} بشأن المضيف {host} والمنفذ {port}.</translation>
    </message>
    <message>
        <source>Check the firewall rules on the way to {host}, port {port}.</source>
        <translation>التحقق من قواعد جدار الحماية على مسار الاتصال بالمضيف {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>لا يمكن الوصول إلى المضيف</translation>
    </message>
    <message>
        <source>There is no way to the server</source>
        <translation>لا يوجد مسار إلى الخادم</translation>
    </message>
    <message>
        <source>{sender}, a router or host on the way, reports that {host} cannot be reached.</source>
        <translation>أبلغ جهاز توجيه أو مضيف على مسار الاتصال (عنوانه {sender}) بأنه لا يمكن الوصول إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>The network reports that {host} ({addresses}) cannot be reached.</source>
        <translation>أبلغت الشبكة بأنه لا يمكن الوصول إلى المضيف {host} ({addresses}).</translation>
    </message>
    <message>
        <source>The network reports that {host} cannot be reached.</source>
        <translation>أبلغت الشبكة بأنه لا يمكن الوصول إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>A firewall forbids the connection</source>
        <translation>جدار حماية يحظر الاتصال</translation>
    </message>
    <message>
        <source>Not ruled out: many firewalls that forbid a connection answer the same way.</source>
        <translation>لا يمكن استبعاد ذلك: جدران حماية كثيرة ترد بالطريقة نفسها عندما تحظر اتصالًا.</translation>
    </message>
    <message>
        <source>A router on the way does not know where to send</source>
        <translation>جهاز توجيه على مسار الاتصال لا يعرف إلى أين يرسل البيانات</translation>
    </message>
    <message>
        <source>A connection between networks may be down or wrongly set up.</source>
        <translation>ربما انقطع اتصال بين شبكتين أو كان إعداده خاطئًا.</translation>
    </message>
    <message>
        <source>Check the route and the firewall rules for these addresses: {addresses}.</source>
        <translation>التحقق من المسار وقواعد جدار الحماية لهذه العناوين: {addresses}.</translation>
    </message>
    <message>
        <source>Check the route and the firewall rules for {host}.</source>
        <translation>التحقق من المسار وقواعد جدار الحماية للمضيف {host}.</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>لا يمكن الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>There is no way to the server’s network</source>
        <translation>لا يوجد مسار إلى شبكة الخادم</translation>
    </message>
    <message>
        <source>From here no way is known to the network of {host} ({addresses}).</source>
        <translation>لا يُعرف من هنا أي مسار إلى شبكة المضيف {host} ({addresses}).</translation>
    </message>
    <message>
        <source>From here no way is known to the network of {host}.</source>
        <translation>لا يُعرف من هنا أي مسار إلى شبكة المضيف {host}.</translation>
    </message>
    <message>
        <source>Cable, Wi-Fi or VPN may be disconnected, or no router may be set.</source>
        <translation>ربما انفصل الكابل أو انقطع اتصال Wi-Fi أو VPN، أو لم يُضبط أي جهاز توجيه.</translation>
    </message>
    <message>
        <source>This network does not carry this kind of address</source>
        <translation>هذه الشبكة لا تدعم هذا النوع من العناوين</translation>
    </message>
    <message>
        <source>Many networks know only IPv4, and IPv6 addresses (with colons) lead nowhere there.</source>
        <translation>شبكات كثيرة لا تعرف إلا IPv4، ولا تؤدي فيها عناوين IPv6 (التي تتضمن نقطتين رأسيتين) إلى أي مكان.</translation>
    </message>
    <message>
        <source>A router or firewall closes the way</source>
        <translation>جهاز توجيه أو جدار حماية يغلق المسار</translation>
    </message>
    <message>
        <source>Some of them answer as if the network did not exist.</source>
        <translation>بعض هذه الأنظمة ترد كأن الشبكة غير موجودة.</translation>
    </message>
    <message>
        <source>Check the default route of this computer and the route to the network of {host}.</source>
        <translation>التحقق من المسار الافتراضي لهذا الكمبيوتر ومن المسار إلى شبكة المضيف {host}.</translation>
    </message>
    <message>
        <source>Check whether IPv6 is provided here, if only IPv6 addresses fail.</source>
        <translation>التحقق مما إذا كان IPv6 متاحًا هنا، إذا كانت عناوين IPv6 وحدها تفشل.</translation>
    </message>
    <message>
        <source>Offer the server over IPv4 too, if it has only IPv6 addresses.</source>
        <translation>إتاحة الخادم عبر IPv4 أيضًا، إذا لم تكن له إلا عناوين IPv6.</translation>
    </message>
    <message>
        <source>The connection was broken off at once</source>
        <translation>قُطع الاتصال فورًا</translation>
    </message>
    <message>
        <source>The connection to {host}, port {port}, was reset (broken off) before any data was sent.</source>
        <translation>أُعيد تعيين الاتصال بالمضيف {host} على المنفذ {port} (قُطع) قبل إرسال أي بيانات.</translation>
    </message>
    <message>
        <source>It may be ending or starting anew, or have more connections than it can serve.</source>
        <translation>ربما كان في طور التوقف أو إعادة التشغيل، أو كانت لديه اتصالات أكثر مما يستطيع خدمته.</translation>
    </message>
    <message>
        <source>Check whether the computer that ran this test is allowed to connect.</source>
        <translation>التحقق مما إذا كان مسموحًا للكمبيوتر الذي أجرى هذا الاختبار بالاتصال.</translation>
    </message>
    <message>
        <source>Closed at once</source>
        <translation>أُغلق الاتصال فورًا</translation>
    </message>
    <message>
        <source>The server closed the connection at once</source>
        <translation>أغلق الخادم الاتصال فورًا</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it without sending anything.</source>
        <translation>قبِل المضيف {host} الاتصال على المنفذ {port} ثم أغلقه دون أن يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No encryption there</source>
        <translation>لا تشفير على هذا المنفذ</translation>
    </message>
    <message>
        <source>The server does not speak TLS on this port</source>
        <translation>لا يستخدم الخادم TLS على هذا المنفذ</translation>
    </message>
    <message>
        <source>{host} answered on port {port}, but not with TLS, the encryption that https uses.</source>
        <translation>ردّ المضيف {host} عبر المنفذ {port}، لكن من دون TLS، وهو التشفير الذي يستخدمه https.</translation>
    </message>
    <message>
        <source>The port is meant for connections without encryption</source>
        <translation>المنفذ مخصص لاتصالات غير مشفّرة</translation>
    </message>
    <message>
        <source>The server may expect http instead of https here, or another protocol altogether.</source>
        <translation>قد يتوقع الخادم هنا http بدلًا من https، أو بروتوكولًا آخر تمامًا.</translation>
    </message>
    <message>
        <source>The service switches to encryption only later</source>
        <translation>لا تنتقل الخدمة إلى التشفير إلا لاحقًا</translation>
    </message>
    <message>
        <source>Mail servers often begin in plain text and change over on request (STARTTLS).</source>
        <translation>كثيرًا ما تبدأ خوادم البريد بنص غير مشفّر، ثم تنتقل إلى التشفير عند الطلب (STARTTLS).</translation>
    </message>
    <message>
        <source>A filter answered in the server’s place</source>
        <translation>ردّ نظام تصفية بدلًا من الخادم</translation>
    </message>
    <message>
        <source>A network sign-in page or a block page may have been sent without encryption.</source>
        <translation>ربما أُرسلت صفحة تسجيل الدخول إلى الشبكة أو صفحة حجب من دون تشفير.</translation>
    </message>
    <message>
        <source>Test with http:// instead of https://, but send no password that way.</source>
        <translation>الاختبار باستخدام http بدلًا من https في بداية العنوان، مع عدم إرسال أي كلمة مرور بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Check whether a filter or a sign-in page answers in place of {host}.</source>
        <translation>التحقق مما إذا كان الرد يأتي من نظام تصفية أو من صفحة تسجيل دخول بدلًا من المضيف {host}.</translation>
    </message>
    <message>
        <source>Switch on TLS for port {port}, or name the port that has it.</source>
        <translation>تفعيل TLS على المنفذ {port}، أو توضيح المنفذ الذي يستخدمه.</translation>
    </message>
    <message>
        <source>Encryption timed out</source>
        <translation>انتهت مهلة التشفير</translation>
    </message>
    <message>
        <source>The encrypted connection was not ready in time</source>
        <translation>لم يكتمل الاتصال المشفّر في الوقت المحدد</translation>
    </message>
    <message>
        <source>{host} accepted the connection, but the agreement on encryption (TLS handshake) took over {seconds}.</source>
        <translation>قَبِل المضيف {host} الاتصال، لكن الاتفاق على التشفير (مصافحة TLS) استغرق أكثر من {seconds}.</translation>
    </message>
    <message>
        <source>The port does not speak TLS</source>
        <translation>المنفذ لا يستخدم TLS</translation>
    </message>
    <message>
        <source>A service without encryption may wait in silence for a line of text.</source>
        <translation>قد تنتظر خدمة غير مشفّرة سطرًا نصيًا من دون أن ترسل شيئًا.</translation>
    </message>
    <message>
        <source>A filter that looks into encrypted connections stalls</source>
        <translation>تعثّر نظام تصفية يفحص الاتصالات المشفّرة</translation>
    </message>
    <message>
        <source>It holds back the handshake and passes nothing on.</source>
        <translation>يحتجز المصافحة ولا يمرّر أي شيء.</translation>
    </message>
    <message>
        <source>Large packets get lost on the way</source>
        <translation>تُفقد الحزم الكبيرة على مسار الاتصال</translation>
    </message>
    <message>
        <source>Certificates need large packets; some VPNs and routers lose them (MTU too large).</source>
        <translation>تحتاج الشهادات إلى حزم كبيرة، وتفقدها بعض شبكات VPN وأجهزة التوجيه (قيمة MTU كبيرة جدًا).</translation>
    </message>
    <message>
        <source>Check whether a filter inspects encrypted connections to {host}.</source>
        <translation>التحقق مما إذا كان نظام تصفية يفحص الاتصالات المشفّرة بالمضيف {host}.</translation>
    </message>
    <message>
        <source>Check that TLS is switched on for port {port}.</source>
        <translation>التحقق من أن TLS مفعّل على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Encryption broken off</source>
        <translation>انقطع الاتفاق على التشفير</translation>
    </message>
    <message>
        <source>The server ended the connection during the TLS handshake</source>
        <translation>أنهى الخادم الاتصال أثناء مصافحة TLS</translation>
    </message>
    <message>
        <source>{host} accepted the connection, but ended it during the TLS handshake, the agreement on encryption.</source>
        <translation>قَبِل المضيف {host} الاتصال، لكنه أنهاه أثناء مصافحة TLS، أي أثناء الاتفاق على التشفير.</translation>
    </message>
    <message>
        <source>A filter on the way does not allow this host</source>
        <translation>نظام تصفية على مسار الاتصال لا يسمح بهذا المضيف</translation>
    </message>
    <message>
        <source>It reads the host name at the beginning of the handshake and ends the connection.</source>
        <translation>يقرأ اسم المضيف في بداية المصافحة ثم ينهي الاتصال.</translation>
    </message>
    <message>
        <source>A service without encryption may close a connection that begins with a handshake.</source>
        <translation>قد تغلق خدمة غير مشفّرة الاتصال الذي يبدأ بمصافحة.</translation>
    </message>
    <message>
        <source>Server and program have no TLS version in common</source>
        <translation>لا يشترك الخادم وهذا البرنامج في أي إصدار من TLS</translation>
    </message>
    <message>
        <source>Very old servers know only versions that are no longer safe.</source>
        <translation>الخوادم القديمة جدًا لا تعرف إلا إصدارات لم تعد آمنة.</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours</source>
        <translation>يطلب الخادم شهادة منك</translation>
    </message>
    <message>
        <source>Some services let in only those who show a certificate of their own.</source>
        <translation>بعض الخدمات لا تقبل إلا من يعرض شهادة خاصة به.</translation>
    </message>
    <message>
        <source>Its certificate or key may be missing, or it may be starting anew.</source>
        <translation>قد تنقصه الشهادة أو مفتاحها، أو قد يكون قيد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Check whether a filter stops encrypted connections to {host}.</source>
        <translation>التحقق مما إذا كان نظام تصفية يوقف الاتصالات المشفّرة بالمضيف {host}.</translation>
    </message>
    <message>
        <source>Check that TLS 1.2 or 1.3 is switched on, with a certificate and its key.</source>
        <translation>التحقق من أن TLS 1.2 أو 1.3 مفعّل، ومعه شهادة ومفتاحها.</translation>
    </message>
</context>
<context>
    <name>Catching</name>
    <message>
        <source>Catches everything that requests raises by itself.</source>
        <translation>يلتقط كل ما تثيره requests بنفسها.</translation>
    </message>
    <message>
        <source>Catches everything that urllib3 raises by itself.</source>
        <translation>يلتقط كل ما تثيره urllib3 بنفسها.</translation>
    </message>
    <message>
        <source>Catches every answer that breaks the rules of HTTP.</source>
        <translation>يلتقط كل رد يخالف قواعد HTTP.</translation>
    </message>
    <message>
        <source>Catches every failure of the encryption.</source>
        <translation>يلتقط كل فشل في التشفير.</translation>
    </message>
    <message>
        <source>Catches Python’s own connection errors, but none of requests.</source>
        <translation>يلتقط أخطاء الاتصال المضمَّنة في Python، لكنه لا يلتقط أخطاء requests.</translation>
    </message>
    <message>
        <source>Catches every error of network and system, those of requests too.</source>
        <translation>يلتقط كل أخطاء الشبكة والنظام، ومنها أخطاء requests.</translation>
    </message>
    <message>
        <source>Catches every value that is not valid.</source>
        <translation>يلتقط كل قيمة غير صالحة.</translation>
    </message>
    <message>
        <source>Catches this exception and its kind.</source>
        <translation>يلتقط هذا الاستثناء وما هو من نوعه.</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>محتمل</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>There is no such file.</source>
        <translation>هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form: a text with the line BEGIN CERTIFICATE.</source>
        <translation>لا يحتوي هذا الملف على شهادة بتنسيق PEM، أي نص يتضمن السطر BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>There is no private key in the file. If it is in a file of its own, give that one, too.</source>
        <translation>لا يوجد مفتاح خاص في هذا الملف. إذا كان المفتاح في ملف مستقل، يلزم تحديد ذلك الملف أيضًا.</translation>
    </message>
    <message>
        <source>There is no such file for the key.</source>
        <translation>ملف المفتاح هذا غير موجود.</translation>
    </message>
    <message>
        <source>The file with the key cannot be read.</source>
        <translation>لا يمكن قراءة ملف المفتاح.</translation>
    </message>
    <message>
        <source>The key is protected: its passphrase is needed.</source>
        <translation>المفتاح محمي: تلزم عبارة المرور الخاصة به.</translation>
    </message>
    <message>
        <source>The key cannot be opened with this passphrase, or it is damaged.</source>
        <translation>لا يمكن فتح المفتاح بعبارة المرور هذه، أو أن المفتاح تالف.</translation>
    </message>
    <message>
        <source>This key belongs to another certificate.</source>
        <translation>هذا المفتاح يخص شهادة أخرى.</translation>
    </message>
    <message>
        <source>What is in the file is damaged, or too weak to be accepted.</source>
        <translation>محتوى الملف تالف، أو أضعف من أن يُقبل.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>This computer now asks other name servers: {after} (before: {before}).</source>
        <translation>يستعلم هذا الكمبيوتر الآن من خوادم أسماء أخرى: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>This computer now has another address and may be in another network: {after} (before: {before}).</source>
        <translation>أصبح لهذا الكمبيوتر عنوان آخر، وقد يكون في شبكة أخرى: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>Another proxy server is now in between: {after} (before: {before}).</source>
        <translation>يمر الاتصال الآن عبر خادم وكيل آخر: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The name now leads to other addresses: {after} (before: {before}).</source>
        <translation>يشير الاسم الآن إلى عناوين أخرى: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The connection now goes to another address: {after} (before: {before}).</source>
        <translation>يتجه الاتصال الآن إلى عنوان آخر: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>Another service now greets on this port: {after} (before: {before}).</source>
        <translation>تأتي رسالة الترحيب على هذا المنفذ الآن من خدمة أخرى: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>Another version of the encryption is now used: {after} (before: {before}).</source>
        <translation>يُستخدم الآن إصدار آخر من التشفير: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The certificate now comes from another issuer: {after} (before: {before}).</source>
        <translation>الشهادة صادرة الآن عن مُصدِر آخر: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The server now has another certificate, valid until {after} (before: valid until {before}).</source>
        <translation>للخادم الآن شهادة أخرى صالحة حتى {after} (الشهادة السابقة: صالحة حتى {before}).</translation>
    </message>
    <message>
        <source>The server now answers with another status: {after} (before: {before}).</source>
        <translation>يرد الخادم الآن بحالة أخرى: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The server now redirects to another place: {after} (before: {before}).</source>
        <translation>يعيد الخادم الآن التوجيه إلى مكان آخر: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>Another server program now answers: {after} (before: {before}).</source>
        <translation>يرد الآن برنامج خادم آخر: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>{step}: this is now slower and takes {after} (before: {before}).</source>
        <extracomment>{step} is the name of a step: &quot;Look up the name&quot;</extracomment>
        <translation>{step}: أصبحت هذه الخطوة أبطأ وتستغرق {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>{step}: this is now faster and takes {after} (before: {before}).</source>
        <extracomment>{step} is the name of a step: &quot;Look up the name&quot;</extracomment>
        <translation>{step}: أصبحت هذه الخطوة أسرع وتستغرق {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>It works now (before: {before}).</source>
        <extracomment>{before} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>الاتصال يعمل الآن (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>It no longer works: {after}.</source>
        <extracomment>{after} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>لم يعد الاتصال يعمل: {after}.</translation>
    </message>
    <message>
        <source>It still fails, but in another way: {after} (before: {before}).</source>
        <extracomment>{after} and {before} are names of failures: &quot;Connection refused&quot;</extracomment>
        <translation>ما زال الاتصال يفشل، لكن بصورة أخرى: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The name of the proxy server now leads to other addresses: {after} (before: {before}).</source>
        <translation>يشير اسم الخادم الوكيل الآن إلى عناوين أخرى: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The connection now goes to another address of the proxy server: {after} (before: {before}).</source>
        <translation>يتجه الاتصال الآن إلى عنوان آخر للخادم الوكيل: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>Another version of the encryption to the proxy server is now used: {after} (before: {before}).</source>
        <translation>يُستخدم الآن إصدار آخر من التشفير مع الخادم الوكيل: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The certificate of the proxy server now comes from another issuer: {after} (before: {before}).</source>
        <translation>شهادة الخادم الوكيل صادرة الآن عن مُصدِر آخر: {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The proxy server now has another certificate, valid until {after} (before: valid until {before}).</source>
        <translation>للخادم الوكيل الآن شهادة أخرى صالحة حتى {after} (الشهادة السابقة: صالحة حتى {before}).</translation>
    </message>
    <message>
        <source>The proxy server is now slower and takes {after} (before: {before}).</source>
        <translation>أصبح الخادم الوكيل أبطأ ويستغرق {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The proxy server is now faster and takes {after} (before: {before}).</source>
        <translation>أصبح الخادم الوكيل أسرع ويستغرق {after} (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>A proxy server is now in between: {after}.</source>
        <translation>يمر الاتصال الآن عبر خادم وكيل: {after}.</translation>
    </message>
    <message>
        <source>The server now redirects to {after}.</source>
        <translation>يعيد الخادم الآن التوجيه إلى العنوان {after}.</translation>
    </message>
    <message>
        <source>No proxy server is in between any more (before: {before}).</source>
        <translation>لم يعد الاتصال يمر عبر خادم وكيل (سابقًا: {before}).</translation>
    </message>
    <message>
        <source>The server no longer redirects (before: to {before}).</source>
        <translation>لم يعد الخادم يعيد التوجيه (سابقًا: إلى العنوان {before}).</translation>
    </message>
    <message>
        <source>It works as before, but something about it is new: {after} (before: {before}).</source>
        <extracomment>{after} and {before} are short names of results: &quot;Works&quot;, &quot;Works, but slowly&quot;</extracomment>
        <translation>الاتصال يعمل كما كان، لكن تغيّر فيه شيء: {after} (سابقًا: {before}).</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Looking for the cause</source>
        <translation>البحث عن السبب</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <extracomment>What a check looks at, in a list</extracomment>
        <translation>كل عنوان على حدة</translation>
    </message>
    <message>
        <source>Each name server by itself</source>
        <translation>كل خادم أسماء على حدة</translation>
    </message>
    <message>
        <source>Who vouches for the certificate</source>
        <translation>الجهة التي تضمن الشهادة</translation>
    </message>
    <message>
        <source>What is spoken on the port</source>
        <translation>البروتوكول المستخدم على المنفذ</translation>
    </message>
    <message>
        <source>The proxy alone, and the way without it</source>
        <translation>الخادم الوكيل وحده، والمسار من دونه</translation>
    </message>
    <message>
        <source>This computer and its network</source>
        <translation>هذا الكمبيوتر وشبكته</translation>
    </message>
    <message>
        <source>Other usual ports of the same host</source>
        <translation>منافذ معتادة أخرى للمضيف نفسه</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>ساعة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Whether a login page is in the way</source>
        <translation>وجود صفحة تسجيل دخول إلى الشبكة تعترض الاتصال</translation>
    </message>
    <message>
        <source>looks at this computer only</source>
        <translation>يقتصر على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>talks to the tested host</source>
        <translation>يتواصل مع المضيف المختبَر</translation>
    </message>
    <message>
        <source>talks to the proxy and the tested host</source>
        <translation>يتواصل مع الخادم الوكيل والمضيف المختبَر</translation>
    </message>
    <message>
        <source>talks to the name servers set on this computer</source>
        <translation>يتواصل مع خوادم الأسماء المضبوطة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>talks to another host</source>
        <translation>يتواصل مع مضيف آخر</translation>
    </message>
    <message>
        <source>{who}: {details}</source>
        <extracomment>{who}: &quot;talks to the tested host&quot;; {details}: its ports or addresses</extracomment>
        <translation>{who}: {details}</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>The state of a check, for screen readers</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>not finished: the time was up</source>
        <extracomment>Why a check was not made</extracomment>
        <translation>لم يكتمل: انتهت المهلة الزمنية</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>لا ينطبق هنا</translation>
    </message>
    <message>
        <source>not made: it would contact another host, and nobody was asked</source>
        <translation>لم يُجرَ: يتطلب الاتصال بمضيف آخر، ولم يُطلب الإذن بذلك</translation>
    </message>
    <message>
        <source>failed because of a fault in this program</source>
        <translation>فشل بسبب خلل في هذا البرنامج</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heading of a column: the follow-up checks</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation>ما أظهره</translation>
    </message>
    <message>
        <source>Checks that looked for the cause</source>
        <translation>الفحوص التي بحثت عن السبب</translation>
    </message>
    <message>
        <source>no device answers at {address}, the next one on the way</source>
        <translation>لا يرد أي جهاز عند العنوان {address}، وهو التالي على مسار الاتصال</translation>
    </message>
    <message>
        <source>accept connections: {good} of {all}</source>
        <translation>تقبل الاتصالات: {good} من {all}</translation>
    </message>
    <message>
        <source>gave an address: {good} of {all}</source>
        <translation>أعطت عنوانًا: {good} من {all}</translation>
    </message>
    <message>
        <source>signed by {name}, which inspects connections</source>
        <translation>وقّعها البرنامج {name}، وهو يفحص الاتصالات</translation>
    </message>
    <message>
        <source>an issuer is missing in the chain</source>
        <translation>سلسلة الشهادات ينقصها أحد المُصدِرين</translation>
    </message>
    <message>
        <source>the usual roots accept it</source>
        <translation>تقبلها الشهادات الجذرية المعتادة</translation>
    </message>
    <message>
        <source>the bundled roots accept it, those of this system do not</source>
        <translation>تقبلها الشهادات الجذرية المضمَّنة، ولا تقبلها شهادات هذا النظام</translation>
    </message>
    <message>
        <source>only the roots of this system accept it</source>
        <translation>لا تقبلها إلا الشهادات الجذرية لهذا النظام</translation>
    </message>
    <message>
        <source>no known root accepts it</source>
        <translation>لا تقبلها أي شهادة جذرية معروفة</translation>
    </message>
    <message>
        <source>the server asks for a certificate of the client</source>
        <translation>يطلب الخادم شهادة من زوّاره</translation>
    </message>
    <message>
        <source>speaks {name}</source>
        <translation>يستخدم {name}</translation>
    </message>
    <message>
        <source>speaks TLS, but agrees to no version or cipher that was tried</source>
        <translation>يستخدم TLS، لكنه لا يقبل أي إصدار أو طريقة تشفير (cipher) جرت تجربتها</translation>
    </message>
    <message>
        <source>speaks {name}, not TLS</source>
        <translation>يستخدم {name} وليس TLS</translation>
    </message>
    <message>
        <source>says nothing that could be recognised</source>
        <translation>لا يرسل شيئًا يمكن التعرف عليه</translation>
    </message>
    <message>
        <source>the proxy cannot be reached ({code})</source>
        <translation>لا يمكن الوصول إلى الخادم الوكيل ({code})</translation>
    </message>
    <message>
        <source>it fails without the proxy too ({code})</source>
        <translation>يفشل الاتصال دون الخادم الوكيل أيضًا ({code})</translation>
    </message>
    <message>
        <source>the host can be reached without the proxy</source>
        <translation>يمكن الوصول إلى المضيف دون الخادم الوكيل</translation>
    </message>
    <message>
        <source>a program listens on the port</source>
        <translation>يوجد برنامج يستمع على المنفذ</translation>
    </message>
    <message>
        <source>no program listens on the port</source>
        <translation>لا يوجد برنامج يستمع على المنفذ</translation>
    </message>
    <message>
        <source>no network is connected</source>
        <translation>لا توجد شبكة متصلة</translation>
    </message>
    <message>
        <source>there is no way to other networks</source>
        <translation>لا يوجد مسار إلى الشبكات الأخرى</translation>
    </message>
    <message>
        <source>a network is connected</source>
        <translation>توجد شبكة متصلة</translation>
    </message>
    <message>
        <source>none of them answers</source>
        <translation>لا يرد أي منها</translation>
    </message>
    <message>
        <source>these answer: {ports}</source>
        <translation>المنافذ التي ترد: {ports}</translation>
    </message>
    <message>
        <source>the server told no time to compare with</source>
        <translation>لم يذكر الخادم وقتًا للمقارنة به</translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation>الساعة مضبوطة</translation>
    </message>
    <message>
        <source>the clock differs from the server’s by {duration}</source>
        <translation>الفرق عن ساعة الخادم: {duration}</translation>
    </message>
    <message>
        <source>a login page answers</source>
        <translation>ترد صفحة تسجيل دخول إلى الشبكة</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>لا توجد صفحة كهذه</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Report from a file …</source>
        <translation>تقرير من ملف …</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet. Test it again later, or open a report that somebody sent you.</source>
        <translation>لا توجد بعد نتيجة أخرى للمقارنة معها. يمكن إعادة الاختبار لاحقًا، أو فتح تقرير أرسله إليك شخص آخر.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <extracomment>A file that cannot be used, and why</extracomment>
        <translation>الملف {file}: {reason}</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>فتح تقرير</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ بصيغة نصية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The details of one of the two cannot be read any more.</source>
        <translation>لم يعد من الممكن قراءة تفاصيل أحد جانبي المقارنة.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>تجري المقارنة …</translation>
    </message>
    <message>
        <source>No target differs. “Everything” shows them all.</source>
        <translation>لا يوجد أي هدف مختلف. يعرض الخيار «الكل» الأهداف كلها.</translation>
    </message>
    <message>
        <source>{note} ({time})</source>
        <extracomment>One of two results that are compared: what somebody noted about it, and when it was made</extracomment>
        <translation>{note}، {time}</translation>
    </message>
    <message>
        <source>Report of {time}</source>
        <translation>تقرير {time}</translation>
    </message>
    <message>
        <source>Here, {time}</source>
        <extracomment>The result of this computer, beside one from elsewhere</extracomment>
        <translation>هنا، {time}</translation>
    </message>
    <message>
        <source>Test of {time}</source>
        <extracomment>The result of this computer, beside one from elsewhere</extracomment>
        <translation>اختبار {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>{day}: &quot;2026-11-22&quot;; {time}: &quot;11:04&quot;</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>No single fact differs. “Everything” shows what was compared.</source>
        <translation>لا توجد أي معلومة مختلفة. يعرض الخيار «الكل» كل ما تمت مقارنته.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>ما تمت مقارنته</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>In place of the second of two values that are equal</extracomment>
        <translation>القيمة نفسها</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The targets differ; on the way to them no difference was found.</source>
        <translation>الهدفان مختلفان؛ أما الطريق إليهما فلم يظهر فيه أي اختلاف.</translation>
    </message>
    <message>
        <source>No difference was found.</source>
        <translation>لم يُعثر على أي اختلاف.</translation>
    </message>
    <message>
        <source>The connections do not differ; the computers or the options do.</source>
        <translation>لا يختلف الاتصالان؛ الاختلاف في جهازي الكمبيوتر أو في الخيارات.</translation>
    </message>
    <message>
        <source>Both went the same way; only what was noticed beside the result differs.</source>
        <translation>سلك الاتصالان المسار نفسه؛ والاختلاف في الملاحظات الأخرى وحدها.</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the two was not tested, because its target cannot be tested.</source>
        <translation>لا يوجد ما يمكن مقارنته: أحد الاختبارين لم يُجرَ لأن هدفه لا يمكن اختباره.</translation>
    </message>
    <message>
        <source>Both went the same way as far as is known, but the results differ: {a}, {b}.</source>
        <extracomment>{a} and {b} are short names of results: &quot;Works&quot;, &quot;No answer&quot;</extracomment>
        <translation>سلك الاتصالان المسار نفسه بقدر ما هو معروف، لكن النتيجتين مختلفتان: «{a}» مقابل «{b}».</translation>
    </message>
    <message>
        <source>The first difference: they go through different proxy servers.</source>
        <translation>أول اختلاف: يمر الاتصالان عبر خادمين وكيلين مختلفين.</translation>
    </message>
    <message>
        <source>The first difference: the proxy server was set in different places.</source>
        <translation>أول اختلاف: الخادم الوكيل مضبوط في مكانين مختلفين.</translation>
    </message>
    <message>
        <source>The first difference: the name leads to other addresses.</source>
        <translation>أول اختلاف: يشير الاسم إلى عناوين مختلفة.</translation>
    </message>
    <message>
        <source>The first difference: one connection uses IPv4, the other one IPv6.</source>
        <translation>أول اختلاف: يستخدم أحد الاتصالين IPv4 ويستخدم الآخر IPv6.</translation>
    </message>
    <message>
        <source>The first difference: the connections go to different addresses.</source>
        <translation>أول اختلاف: يتجه الاتصالان إلى عنوانين مختلفين.</translation>
    </message>
    <message>
        <source>The first difference: different services greet on this port.</source>
        <translation>أول اختلاف: تأتي رسالة الترحيب على هذا المنفذ من خدمتين مختلفتين.</translation>
    </message>
    <message>
        <source>The first difference: different versions of the encryption are used.</source>
        <translation>أول اختلاف: يُستخدم إصداران مختلفان من التشفير.</translation>
    </message>
    <message>
        <source>The first difference: different methods of encryption are used.</source>
        <translation>أول اختلاف: تُستخدم طريقتا تشفير مختلفتان.</translation>
    </message>
    <message>
        <source>The first difference: different protocols were agreed on with the encryption.</source>
        <translation>أول اختلاف: اتُّفق عند بدء التشفير على بروتوكولين مختلفين.</translation>
    </message>
    <message>
        <source>The first difference: the certificates come from different issuers.</source>
        <translation>أول اختلاف: الشهادتان صادرتان عن مُصدِرَين مختلفين.</translation>
    </message>
    <message>
        <source>The first difference: the certificates belong to different owners.</source>
        <translation>أول اختلاف: لكل من الشهادتين صاحب مختلف.</translation>
    </message>
    <message>
        <source>The first difference: the server shows different certificates.</source>
        <translation>أول اختلاف: يعرض الخادم شهادتين مختلفتين.</translation>
    </message>
    <message>
        <source>The first difference: the server answers in different ways.</source>
        <translation>أول اختلاف: يرد الخادم بطريقتين مختلفتين.</translation>
    </message>
    <message>
        <source>The first difference: the server redirects to different places.</source>
        <translation>أول اختلاف: يعيد الخادم التوجيه إلى وجهتين مختلفتين.</translation>
    </message>
    <message>
        <source>The first difference: the answers carry different headers.</source>
        <translation>أول اختلاف: الترويسات في الردّين مختلفة.</translation>
    </message>
    <message>
        <source>The first difference: {fact}.</source>
        <extracomment>{fact} is the name of a fact: &quot;Answer (redirect 1)&quot;, &quot;Addresses that only one has (proxy server)&quot;</extracomment>
        <translation>أول اختلاف: {fact}.</translation>
    </message>
    <message>
        <source>The first difference: only one of them goes through a proxy server: {name}.</source>
        <translation>أول اختلاف: يمر عبر خادم وكيل اتصال واحد فقط ({name}).</translation>
    </message>
    <message>
        <source>The first difference: the server redirects only one of them: {name}.</source>
        <translation>أول اختلاف: يعيد الخادم التوجيه في أحد الاختبارين فقط ({name}).</translation>
    </message>
    <message>
        <source>The first difference is in the step “{step}”: it worked for one only: {name}.</source>
        <extracomment>{step} is the name of a step: &quot;Look up the name&quot;; {name}: whose it is</extracomment>
        <translation>أول اختلاف في الخطوة «{step}»: لم تنجح إلا في اختبار واحد ({name}).</translation>
    </message>
    <message>
        <source>The first difference is in the step “{step}”: it failed in different ways.</source>
        <translation>أول اختلاف في الخطوة «{step}»: فشلت بطريقتين مختلفتين.</translation>
    </message>
    <message>
        <source>Only the time differs: the step “{step}” takes far longer for one: {name}, {time}.</source>
        <translation>الاختلاف في الزمن فقط: تستغرق الخطوة «{step}» وقتًا أطول بكثير في أحد الاختبارين ({name}): {time}.</translation>
    </message>
    <message>
        <source>The two tests had different targets: {a} and {b}.</source>
        <translation>كان للاختبارين هدفان مختلفان: الهدف {a} والهدف {b}.</translation>
    </message>
    <message>
        <source>A test was stopped before it had ended ({name}): what it did not reach cannot be compared.</source>
        <translation>أُوقف اختبار قبل أن ينتهي ({name}): لا يمكن مقارنة ما لم يصل إليه.</translation>
    </message>
    <message>
        <source>Different issuers for the same server often mean that a filter or an antivirus program on one of the two ways opens encrypted connections.</source>
        <translation>كثيرًا ما يدل اختلاف المُصدِر للخادم نفسه على أن نظام تصفية أو برنامج مكافحة فيروسات على أحد المسارين يفك تشفير الاتصالات.</translation>
    </message>
    <message>
        <source>The tests were made with different options; these alone can be the reason for differences.</source>
        <translation>أُجري الاختباران بخيارات مختلفة؛ وقد تكون هذه الخيارات وحدها سبب الاختلاف.</translation>
    </message>
    <message>
        <source>At least one of the reports shows names and addresses under other names: differences in these say nothing.</source>
        <translation>يعرض أحد التقريرين على الأقل أسماء مستعارة بدلًا من الأسماء والعناوين: الاختلاف فيها لا يدل على شيء.</translation>
    </message>
    <message>
        <source>Different: {count}</source>
        <extracomment>How many targets of two lists differ: &quot;Different: 3 · The same: 40&quot;</extracomment>
        <translation>مختلفة: {count}</translation>
    </message>
    <message>
        <source>The same: {count}</source>
        <translation>متطابقة: {count}</translation>
    </message>
    <message>
        <source>Tested on one side only: {count}</source>
        <translation>اختُبرت في جانب واحد فقط: {count}</translation>
    </message>
    <message>
        <source>Only in: {name}</source>
        <extracomment>{name} is one of the two that are compared: &quot;Here, 11:04&quot;, &quot;Report of 11:10&quot;</extracomment>
        <translation>في جانب واحد: {name}</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>نتيجتا الاختبارين</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>مسار الاتصال</translation>
    </message>
    <message>
        <source>Time of each step</source>
        <translation>زمن كل خطوة</translation>
    </message>
    <message>
        <source>The computers</source>
        <translation>جهازا الكمبيوتر</translation>
    </message>
    <message>
        <source>Options that differ</source>
        <translation>الخيارات التي تختلف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>ملاحظات أخرى</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>وقت الاختبار</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy comes from</source>
        <translation>مصدر إعداد الخادم الوكيل</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>الاسم المستعلَم عنه</translation>
    </message>
    <message>
        <source>Addresses of the name</source>
        <translation>عناوين الاسم</translation>
    </message>
    <message>
        <source>Addresses that only one has</source>
        <translation>عناوين ظهرت في اختبار واحد فقط</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>نوع العنوان</translation>
    </message>
    <message>
        <source>Connected address</source>
        <translation>العنوان الذي تم الاتصال به</translation>
    </message>
    <message>
        <source>Service that greets</source>
        <translation>الخدمة التي ترسل رسالة الترحيب</translation>
    </message>
    <message>
        <source>Name asked for in TLS</source>
        <translation>الاسم المطلوب في TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>إصدار TLS</translation>
    </message>
    <message>
        <source>Encryption method</source>
        <translation>طريقة التشفير</translation>
    </message>
    <message>
        <source>Protocol agreed in TLS (ALPN)</source>
        <translation>البروتوكول المتفق عليه في TLS (ALPN)</translation>
    </message>
    <message>
        <source>Issuer of the certificate</source>
        <translation>مُصدِر الشهادة</translation>
    </message>
    <message>
        <source>Owner of the certificate</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation>الشهادة صالحة من</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>الشهادة صالحة حتى</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>بصمة الشهادة (SHA-256)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <translation>وجهة إعادة التوجيه</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Address of the computer</source>
        <translation>عنوان الكمبيوتر</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>خوادم الأسماء</translation>
    </message>
    <message>
        <source>Proxies that are set</source>
        <translation>الخوادم الوكيلة المضبوطة</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Version of this program</source>
        <translation>إصدار هذا البرنامج</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>Addresses that may be used</source>
        <translation>العناوين المسموح باستخدامها</translation>
    </message>
    <message>
        <source>Proxy to be used</source>
        <translation>الخادم الوكيل المراد استخدامه</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوق بها</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>ملف الشهادة المعروضة على الخادم</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>Redirects at most</source>
        <translation>الحد الأقصى لعمليات إعادة التوجيه</translation>
    </message>
    <message>
        <source>Tries after a failure</source>
        <translation>المحاولات الإضافية</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>المهلة الزمنية</translation>
    </message>
    <message>
        <source>Further checks after a failure</source>
        <translation>الفحوص الإضافية</translation>
    </message>
    <message>
        <source>{fact} (proxy server)</source>
        <extracomment>{fact}: &quot;Answer&quot;, &quot;Look up the name&quot;</extracomment>
        <translation>{fact} (الخادم الوكيل)</translation>
    </message>
    <message>
        <source>{fact} (redirect {number})</source>
        <extracomment>{fact}: &quot;Answer&quot;, &quot;Look up the name&quot;; {number}: 1 for the first redirect</extracomment>
        <translation>{fact} (إعادة التوجيه رقم {number})</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يتم الوصول إليه</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <extracomment>{name}: of an HTTP header, such as &quot;Server&quot;</extracomment>
        <translation>الترويسة {name}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>{end} ({code})</source>
        <extracomment>{end}: &quot;failed&quot;; {code}: &quot;ECONNREFUSED&quot;</extracomment>
        <translation>{end} ({code})</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n not as expected</source>
        <translation>
            <numerusform>لا شيء منها خلافًا للمتوقع</numerusform>
            <numerusform>واحد منها خلافًا للمتوقع</numerusform>
            <numerusform>اثنان منها خلافًا للمتوقع</numerusform>
            <numerusform>%n منها خلافًا للمتوقع</numerusform>
            <numerusform>%n منها خلافًا للمتوقع</numerusform>
            <numerusform>%n منها خلافًا للمتوقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) are not as expected</source>
        <translation>
            <numerusform>لم تأتِ أي نتيجة من أصل {all} خلافًا للمتوقع</numerusform>
            <numerusform>جاءت نتيجة هدف واحد من أصل {all} خلافًا للمتوقع</numerusform>
            <numerusform>جاءت نتيجتا هدفين من أصل {all} خلافًا للمتوقع</numerusform>
            <numerusform>جاءت نتائج %n أهداف من أصل {all} خلافًا للمتوقع</numerusform>
            <numerusform>جاءت نتائج %n هدفًا من أصل {all} خلافًا للمتوقع</numerusform>
            <numerusform>جاءت نتائج %n هدف من أصل {all} خلافًا للمتوقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) tested so far are as expected</source>
        <translation>
            <numerusform>لم يُختبر أي هدف حتى الآن</numerusform>
            <numerusform>نتيجة الهدف الوحيد المختبَر حتى الآن كما هو متوقع</numerusform>
            <numerusform>نتيجتا الهدفين المختبَرين حتى الآن كما هو متوقع</numerusform>
            <numerusform>نتائج كل الأهداف المختبَرة حتى الآن كما هو متوقع (%n)</numerusform>
            <numerusform>نتائج كل الأهداف المختبَرة حتى الآن كما هو متوقع (%n)</numerusform>
            <numerusform>نتائج كل الأهداف المختبَرة حتى الآن كما هو متوقع (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) are as expected</source>
        <translation>
            <numerusform>لا توجد أهداف</numerusform>
            <numerusform>نتيجة الهدف الوحيد كما هو متوقع</numerusform>
            <numerusform>نتيجتا الهدفين كما هو متوقع</numerusform>
            <numerusform>نتائج كل الأهداف كما هو متوقع (%n)</numerusform>
            <numerusform>نتائج كل الأهداف كما هو متوقع (%n)</numerusform>
            <numerusform>نتائج كل الأهداف كما هو متوقع (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list that was cut: &quot;a, b and 3 more&quot; (names or addresses)</extracomment>
        <translation>
            <numerusform>%n غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنين آخرين</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%n عناوين</numerusform>
            <numerusform>%n عنوانًا</numerusform>
            <numerusform>%n عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) work.</source>
        <translation>
            <numerusform>لا يعمل أي هدف من أصل {all}.</numerusform>
            <numerusform>يعمل هدف واحد من أصل {all}.</numerusform>
            <numerusform>يعمل هدفان من أصل {all}.</numerusform>
            <numerusform>تعمل %n أهداف من أصل {all}.</numerusform>
            <numerusform>يعمل %n هدفًا من أصل {all}.</numerusform>
            <numerusform>يعمل %n هدف من أصل {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s): {cause}.</source>
        <extracomment>{cause} is what is worth knowing of targets that work: &quot;Works, but slowly&quot;</extracomment>
        <translation>
            <numerusform>لا أهداف من أصل {all}: {cause}.</numerusform>
            <numerusform>هدف واحد من أصل {all}: {cause}.</numerusform>
            <numerusform>هدفان من أصل {all}: {cause}.</numerusform>
            <numerusform>%n أهداف من أصل {all}: {cause}.</numerusform>
            <numerusform>%n هدفًا من أصل {all}: {cause}.</numerusform>
            <numerusform>%n هدف من أصل {all}: {cause}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail in the same way: {cause}.</source>
        <extracomment>{cause} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>
            <numerusform>لا يفشل أي هدف من أصل {all} بهذه الطريقة: {cause}.</numerusform>
            <numerusform>يفشل هدف واحد من أصل {all} بهذه الطريقة: {cause}.</numerusform>
            <numerusform>يفشل هدفان من أصل {all} بالطريقة نفسها: {cause}.</numerusform>
            <numerusform>تفشل %n أهداف من أصل {all} بالطريقة نفسها: {cause}.</numerusform>
            <numerusform>يفشل %n هدفًا من أصل {all} بالطريقة نفسها: {cause}.</numerusform>
            <numerusform>يفشل %n هدف من أصل {all} بالطريقة نفسها: {cause}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) share one cause: {cause} ({party}).</source>
        <extracomment>{cause} is the name of a failure: &quot;Proxy refuses&quot;; {party}: who it is about: &quot;proxy.example.net:3128&quot;</extracomment>
        <translation>
            <numerusform>لا يفشل أي هدف من أصل {all} لهذا السبب: {cause} ({party}).</numerusform>
            <numerusform>يفشل هدف واحد من أصل {all} لهذا السبب: {cause} ({party}).</numerusform>
            <numerusform>يشترك هدفان من أصل {all} في سبب واحد: {cause} ({party}).</numerusform>
            <numerusform>تشترك %n أهداف من أصل {all} في سبب واحد: {cause} ({party}).</numerusform>
            <numerusform>يشترك %n هدفًا من أصل {all} في سبب واحد: {cause} ({party}).</numerusform>
            <numerusform>يشترك %n هدف من أصل {all} في سبب واحد: {cause} ({party}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>لا أهداف</numerusform>
            <numerusform>هدف واحد</numerusform>
            <numerusform>هدفان</numerusform>
            <numerusform>%n أهداف</numerusform>
            <numerusform>%n هدفًا</numerusform>
            <numerusform>%n هدف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>لم يتم تخطي أي سطر</numerusform>
            <numerusform>تم تخطي سطر واحد</numerusform>
            <numerusform>تم تخطي سطرين</numerusform>
            <numerusform>تم تخطي %n أسطر</numerusform>
            <numerusform>تم تخطي %n سطرًا</numerusform>
            <numerusform>تم تخطي %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are on this computer itself.</source>
        <translation>
            <numerusform>لا يوجد أي هدف على هذا الكمبيوتر نفسه.</numerusform>
            <numerusform>يوجد هدف واحد على هذا الكمبيوتر نفسه.</numerusform>
            <numerusform>يوجد هدفان على هذا الكمبيوتر نفسه.</numerusform>
            <numerusform>توجد %n أهداف على هذا الكمبيوتر نفسه.</numerusform>
            <numerusform>يوجد %n هدفًا على هذا الكمبيوتر نفسه.</numerusform>
            <numerusform>يوجد %n هدف على هذا الكمبيوتر نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are private addresses: what answers there depends on the network.</source>
        <translation>
            <numerusform>لا توجد أهداف عناوينها خاصة.</numerusform>
            <numerusform>هدف واحد عنوانه خاص: ما يرد عنده يتوقف على الشبكة.</numerusform>
            <numerusform>هدفان عنواناهما خاصان: ما يرد عندهما يتوقف على الشبكة.</numerusform>
            <numerusform>%n أهداف عناوينها خاصة: ما يرد عندها يتوقف على الشبكة.</numerusform>
            <numerusform>%n هدفًا عناوينها خاصة: ما يرد عندها يتوقف على الشبكة.</numerusform>
            <numerusform>%n هدف عناوينها خاصة: ما يرد عندها يتوقف على الشبكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a remark</source>
        <translation>
            <numerusform>لا شيء منها مع ملاحظة</numerusform>
            <numerusform>واحد منها مع ملاحظة</numerusform>
            <numerusform>اثنان منها مع ملاحظة</numerusform>
            <numerusform>%n منها مع ملاحظة</numerusform>
            <numerusform>%n منها مع ملاحظة</numerusform>
            <numerusform>%n منها مع ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s)</source>
        <translation>
            <numerusform>لا أسباب أخرى</numerusform>
            <numerusform>سبب واحد آخر</numerusform>
            <numerusform>سببان آخران</numerusform>
            <numerusform>%n أسباب أخرى</numerusform>
            <numerusform>%n سببًا آخر</numerusform>
            <numerusform>%n سبب آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing %n target(s)</source>
        <translation>
            <numerusform>لا أهداف للاختبار</numerusform>
            <numerusform>جارٍ اختبار هدف واحد</numerusform>
            <numerusform>جارٍ اختبار هدفين</numerusform>
            <numerusform>جارٍ اختبار %n أهداف</numerusform>
            <numerusform>جارٍ اختبار %n هدفًا</numerusform>
            <numerusform>جارٍ اختبار %n هدف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) tested so far work</source>
        <translation>
            <numerusform>لم يُختبر أي هدف حتى الآن</numerusform>
            <numerusform>الهدف الوحيد المختبَر حتى الآن يعمل</numerusform>
            <numerusform>الهدفان المختبَران حتى الآن يعملان</numerusform>
            <numerusform>كل الأهداف المختبَرة حتى الآن تعمل (%n)</numerusform>
            <numerusform>كل الأهداف المختبَرة حتى الآن تعمل (%n)</numerusform>
            <numerusform>كل الأهداف المختبَرة حتى الآن تعمل (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) work</source>
        <translation>
            <numerusform>لا توجد أهداف</numerusform>
            <numerusform>الهدف الوحيد يعمل</numerusform>
            <numerusform>الهدفان يعملان</numerusform>
            <numerusform>كل الأهداف تعمل (%n)</numerusform>
            <numerusform>كل الأهداف تعمل (%n)</numerusform>
            <numerusform>كل الأهداف تعمل (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the name lookup</source>
        <translation>
            <numerusform>لا يفشل أي هدف من أصل {all} عند الاستعلام عن الاسم</numerusform>
            <numerusform>يفشل هدف واحد من أصل {all} عند الاستعلام عن الاسم</numerusform>
            <numerusform>يفشل هدفان من أصل {all} عند الاستعلام عن الاسم</numerusform>
            <numerusform>تفشل %n أهداف من أصل {all} عند الاستعلام عن الاسم</numerusform>
            <numerusform>يفشل %n هدفًا من أصل {all} عند الاستعلام عن الاسم</numerusform>
            <numerusform>يفشل %n هدف من أصل {all} عند الاستعلام عن الاسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the proxy</source>
        <translation>
            <numerusform>لا يفشل أي هدف من أصل {all} عند الخادم الوكيل</numerusform>
            <numerusform>يفشل هدف واحد من أصل {all} عند الخادم الوكيل</numerusform>
            <numerusform>يفشل هدفان من أصل {all} عند الخادم الوكيل</numerusform>
            <numerusform>تفشل %n أهداف من أصل {all} عند الخادم الوكيل</numerusform>
            <numerusform>يفشل %n هدفًا من أصل {all} عند الخادم الوكيل</numerusform>
            <numerusform>يفشل %n هدف من أصل {all} عند الخادم الوكيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the connection</source>
        <translation>
            <numerusform>لا يفشل أي هدف من أصل {all} عند الاتصال</numerusform>
            <numerusform>يفشل هدف واحد من أصل {all} عند الاتصال</numerusform>
            <numerusform>يفشل هدفان من أصل {all} عند الاتصال</numerusform>
            <numerusform>تفشل %n أهداف من أصل {all} عند الاتصال</numerusform>
            <numerusform>يفشل %n هدفًا من أصل {all} عند الاتصال</numerusform>
            <numerusform>يفشل %n هدف من أصل {all} عند الاتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the encryption</source>
        <translation>
            <numerusform>لا يفشل أي هدف من أصل {all} عند التشفير</numerusform>
            <numerusform>يفشل هدف واحد من أصل {all} عند التشفير</numerusform>
            <numerusform>يفشل هدفان من أصل {all} عند التشفير</numerusform>
            <numerusform>تفشل %n أهداف من أصل {all} عند التشفير</numerusform>
            <numerusform>يفشل %n هدفًا من أصل {all} عند التشفير</numerusform>
            <numerusform>يفشل %n هدف من أصل {all} عند التشفير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the answer of the server</source>
        <translation>
            <numerusform>لا يفشل أي هدف من أصل {all} عند رد الخادم</numerusform>
            <numerusform>يفشل هدف واحد من أصل {all} عند رد الخادم</numerusform>
            <numerusform>يفشل هدفان من أصل {all} عند رد الخادم</numerusform>
            <numerusform>تفشل %n أهداف من أصل {all} عند رد الخادم</numerusform>
            <numerusform>يفشل %n هدفًا من أصل {all} عند رد الخادم</numerusform>
            <numerusform>يفشل %n هدف من أصل {all} عند رد الخادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail on this computer</source>
        <translation>
            <numerusform>لا يفشل أي هدف من أصل {all} على هذا الكمبيوتر</numerusform>
            <numerusform>يفشل هدف واحد من أصل {all} على هذا الكمبيوتر</numerusform>
            <numerusform>يفشل هدفان من أصل {all} على هذا الكمبيوتر</numerusform>
            <numerusform>تفشل %n أهداف من أصل {all} على هذا الكمبيوتر</numerusform>
            <numerusform>يفشل %n هدفًا من أصل {all} على هذا الكمبيوتر</numerusform>
            <numerusform>يفشل %n هدف من أصل {all} على هذا الكمبيوتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail for the same reason</source>
        <translation>
            <numerusform>لا يفشل أي هدف من أصل {all} لهذا السبب</numerusform>
            <numerusform>يفشل هدف واحد من أصل {all} لهذا السبب</numerusform>
            <numerusform>يفشل هدفان من أصل {all} للسبب نفسه</numerusform>
            <numerusform>تفشل %n أهداف من أصل {all} للسبب نفسه</numerusform>
            <numerusform>يفشل %n هدفًا من أصل {all} للسبب نفسه</numerusform>
            <numerusform>يفشل %n هدف من أصل {all} للسبب نفسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) skipped</source>
        <translation>
            <numerusform>لم يتم تخطي أي بند</numerusform>
            <numerusform>تم تخطي بند واحد</numerusform>
            <numerusform>تم تخطي بندين</numerusform>
            <numerusform>تم تخطي %n بنود</numerusform>
            <numerusform>تم تخطي %n بندًا</numerusform>
            <numerusform>تم تخطي %n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>أي مضيف</numerusform>
            <numerusform>مضيف واحد</numerusform>
            <numerusform>مضيفين</numerusform>
            <numerusform>%n مضيفين</numerusform>
            <numerusform>%n مضيفًا</numerusform>
            <numerusform>%n مضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something other than “reachable” is expected of %n of them.</source>
        <translation>
            <numerusform>النتيجة المتوقعة لها جميعًا «يمكن الوصول إليه».</numerusform>
            <numerusform>النتيجة المتوقعة ليست «يمكن الوصول إليه» في حالة واحد منها.</numerusform>
            <numerusform>النتيجة المتوقعة ليست «يمكن الوصول إليه» في حالة اثنين منها.</numerusform>
            <numerusform>النتيجة المتوقعة ليست «يمكن الوصول إليه» في حالة %n منها.</numerusform>
            <numerusform>النتيجة المتوقعة ليست «يمكن الوصول إليه» في حالة %n منها.</numerusform>
            <numerusform>النتيجة المتوقعة ليست «يمكن الوصول إليه» في حالة %n منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are link-local: only devices on the same cable or Wi-Fi answer there.</source>
        <translation>
            <numerusform>لا توجد أهداف عناوينها محلية الارتباط (link-local).</numerusform>
            <numerusform>هدف واحد عنوانه محلي الارتباط (link-local): لا ترد عنده إلا الأجهزة المتصلة بالكابل نفسه أو بشبكة Wi-Fi نفسها.</numerusform>
            <numerusform>هدفان عنواناهما محليا الارتباط (link-local): لا ترد عندهما إلا الأجهزة المتصلة بالكابل نفسه أو بشبكة Wi-Fi نفسها.</numerusform>
            <numerusform>%n أهداف عناوينها محلية الارتباط (link-local): لا ترد عندها إلا الأجهزة المتصلة بالكابل نفسه أو بشبكة Wi-Fi نفسها.</numerusform>
            <numerusform>%n هدفًا عناوينها محلية الارتباط (link-local): لا ترد عندها إلا الأجهزة المتصلة بالكابل نفسه أو بشبكة Wi-Fi نفسها.</numerusform>
            <numerusform>%n هدف عناوينها محلية الارتباط (link-local): لا ترد عندها إلا الأجهزة المتصلة بالكابل نفسه أو بشبكة Wi-Fi نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are addresses where clouds give out the secrets of a machine, such as 169.254.169.254.</source>
        <translation>
            <numerusform>لا توجد أهداف عناوينها من العناوين التي تتيح عندها الخدمات السحابية البيانات السرية لأجهزتها، مثل 169.254.169.254.</numerusform>
            <numerusform>هدف واحد عنوانه من العناوين التي تتيح عندها الخدمات السحابية البيانات السرية لأجهزتها، مثل 169.254.169.254.</numerusform>
            <numerusform>هدفان عنواناهما من العناوين التي تتيح عندها الخدمات السحابية البيانات السرية لأجهزتها، مثل 169.254.169.254.</numerusform>
            <numerusform>%n أهداف عناوينها من العناوين التي تتيح عندها الخدمات السحابية البيانات السرية لأجهزتها، مثل 169.254.169.254.</numerusform>
            <numerusform>%n هدفًا عناوينها من العناوين التي تتيح عندها الخدمات السحابية البيانات السرية لأجهزتها، مثل 169.254.169.254.</numerusform>
            <numerusform>%n هدف عناوينها من العناوين التي تتيح عندها الخدمات السحابية البيانات السرية لأجهزتها، مثل 169.254.169.254.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>Lines of a list that was cut</extracomment>
        <translation>
            <numerusform>… ولا شيء غير ذلك</numerusform>
            <numerusform>… إضافة إلى واحد آخر</numerusform>
            <numerusform>… إضافة إلى اثنين آخرين</numerusform>
            <numerusform>… إضافة إلى %n أخرى</numerusform>
            <numerusform>… إضافة إلى %n غيرها</numerusform>
            <numerusform>… إضافة إلى %n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent again</source>
        <translation>
            <numerusform>لم تُرسل أي حزمة من جديد</numerusform>
            <numerusform>أُرسلت حزمة واحدة من جديد</numerusform>
            <numerusform>أُرسلت حزمتان من جديد</numerusform>
            <numerusform>أُرسلت %n حزم من جديد</numerusform>
            <numerusform>أُرسلت %n حزمة من جديد</numerusform>
            <numerusform>أُرسلت %n حزمة من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) since {time}; none failed.</source>
        <translation>
            <numerusform>لا اختبارات منذ {time}.</numerusform>
            <numerusform>اختبار واحد منذ {time}؛ ولم يفشل.</numerusform>
            <numerusform>اختباران منذ {time}؛ ولم يفشل أي منهما.</numerusform>
            <numerusform>%n اختبارات منذ {time}؛ ولم يفشل أي منها.</numerusform>
            <numerusform>%n اختبارًا منذ {time}؛ ولم يفشل أي منها.</numerusform>
            <numerusform>%n اختبار منذ {time}؛ ولم يفشل أي منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {tests} test(s) failed since {time}.</source>
        <extracomment>&quot;9 of 120 tests failed since 11:50:00.&quot;</extracomment>
        <translation>
            <numerusform>لم يفشل أي اختبار من أصل {tests} منذ {time}.</numerusform>
            <numerusform>فشل اختبار واحد من أصل {tests} منذ {time}.</numerusform>
            <numerusform>فشل اختباران من أصل {tests} منذ {time}.</numerusform>
            <numerusform>فشلت %n اختبارات من أصل {tests} منذ {time}.</numerusform>
            <numerusform>فشل %n اختبارًا من أصل {tests} منذ {time}.</numerusform>
            <numerusform>فشل %n اختبار من أصل {tests} منذ {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) failed in a row from {first} to {last}: {case}.</source>
        <extracomment>The longest row of failures; {first} and {last} are times, {case} the name of a failure</extracomment>
        <translation>
            <numerusform>لم يفشل أي اختبار من {first} إلى {last}: {case}.</numerusform>
            <numerusform>فشل اختبار واحد من {first} إلى {last}: {case}.</numerusform>
            <numerusform>فشل اختباران متتاليان من {first} إلى {last}: {case}.</numerusform>
            <numerusform>فشلت %n اختبارات متتالية من {first} إلى {last}: {case}.</numerusform>
            <numerusform>فشل %n اختبارًا متتاليًا من {first} إلى {last}: {case}.</numerusform>
            <numerusform>فشل %n اختبار على التوالي من {first} إلى {last}: {case}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{case}: %n time(s).</source>
        <extracomment>{case} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>
            <numerusform>{case}: ولا مرة.</numerusform>
            <numerusform>{case}: مرة واحدة.</numerusform>
            <numerusform>{case}: مرتان.</numerusform>
            <numerusform>{case}: %n مرات.</numerusform>
            <numerusform>{case}: %n مرة.</numerusform>
            <numerusform>{case}: %n مرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A fault in this program</source>
        <translation>خلل في هذا البرنامج</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>حدث خطأ داخل هذا البرنامج</translation>
    </message>
    <message>
        <source>This says nothing about your connection. You can go on working; if you pass on the report below, the fault can be found.</source>
        <translation>لا يدل هذا على أي شيء يخص اتصالك. يمكن متابعة العمل؛ وإرسال التقرير الوارد أدناه يساعد على العثور على الخلل.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Exception</name>
    <message>
        <source>the lookup’s answer: this name is not known</source>
        <translation>رد الاستعلام: هذا الاسم غير معروف</translation>
    </message>
    <message>
        <source>the lookup got no usable answer for now</source>
        <translation>لم يحصل الاستعلام حاليًا على رد يمكن استخدامه</translation>
    </message>
    <message>
        <source>the name server failed or refused to answer</source>
        <translation>فشل خادم الأسماء أو رفض الرد</translation>
    </message>
    <message>
        <source>the name exists, but has no address</source>
        <translation>الاسم موجود، لكن ليس له عنوان</translation>
    </message>
    <message>
        <source>the name has no address of the kind that was asked for</source>
        <translation>ليس للاسم عنوان من النوع المطلوب</translation>
    </message>
    <message>
        <source>the lookup did not understand the port</source>
        <translation>تعذّر فهم المنفذ المذكور في الاستعلام</translation>
    </message>
    <message>
        <source>the network reported: there is no way to this host</source>
        <translation>أبلغت الشبكة بأنه لا يوجد مسار إلى هذا المضيف</translation>
    </message>
    <message>
        <source>the system reported: this host does not answer in its network</source>
        <translation>أبلغ النظام بأن هذا المضيف لا يرد في شبكته</translation>
    </message>
    <message>
        <source>the system reported: no way is known to this network</source>
        <translation>أبلغ النظام بأنه لا يُعرف أي مسار إلى هذه الشبكة</translation>
    </message>
    <message>
        <source>the system reported: the network connection is down</source>
        <translation>أبلغ النظام بأن اتصال الشبكة منقطع</translation>
    </message>
    <message>
        <source>the system or a firewall forbade it</source>
        <translation>حظر النظام أو جدار حماية هذه العملية</translation>
    </message>
    <message>
        <source>the system forbade it</source>
        <translation>حظر النظام هذه العملية</translation>
    </message>
    <message>
        <source>this computer has no free port or no address of this kind</source>
        <translation>لا يوجد على هذا الكمبيوتر منفذ متاح أو عنوان من هذا النوع</translation>
    </message>
    <message>
        <source>this computer does not support this kind of address</source>
        <translation>لا يدعم هذا الكمبيوتر هذا النوع من العناوين</translation>
    </message>
    <message>
        <source>this program has too many files and connections open</source>
        <translation>فتح هذا البرنامج ملفات واتصالات كثيرة جدًا</translation>
    </message>
    <message>
        <source>the system has no memory left for connections</source>
        <translation>لم تبقَ لدى النظام ذاكرة للاتصالات</translation>
    </message>
    <message>
        <source>the system gave up waiting for an answer</source>
        <translation>توقف النظام عن انتظار الرد</translation>
    </message>
    <message>
        <source>the first bytes that came were not TLS</source>
        <translation>البايتات الأولى التي وصلت ليست TLS</translation>
    </message>
    <message>
        <source>the first bytes that came were HTTP, not TLS</source>
        <translation>البايتات الأولى التي وصلت هي HTTP وليست TLS</translation>
    </message>
    <message>
        <source>the other side ended the connection without closing TLS</source>
        <translation>أنهى الطرف الآخر الاتصال دون إغلاق TLS</translation>
    </message>
    <message>
        <source>stopped by this program: the time limit was reached</source>
        <translation>أوقفه هذا البرنامج: انتهت المهلة الزمنية</translation>
    </message>
    <message>
        <source>raised by requests; connecting took too long</source>
        <translation>أثارته requests؛ استغرق فتح الاتصال وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>raised by requests; the connection stood, then nothing came</source>
        <translation>أثارته requests؛ كان الاتصال قائمًا، ثم لم يصل شيء</translation>
    </message>
    <message>
        <source>raised by requests; the encrypted connection failed</source>
        <translation>أثارته requests؛ فشل الاتصال المشفّر</translation>
    </message>
    <message>
        <source>raised by requests; the proxy server is the problem</source>
        <translation>أثارته requests؛ المشكلة في الخادم الوكيل</translation>
    </message>
    <message>
        <source>raised by requests; not the built-in ConnectionError</source>
        <translation>أثارته requests؛ وليس ConnectionError المضمَّن</translation>
    </message>
    <message>
        <source>raised by requests; a time limit was reached</source>
        <translation>أثارته requests؛ انتهت مهلة زمنية</translation>
    </message>
    <message>
        <source>raised by requests; it was redirected too often</source>
        <translation>أثارته requests؛ عمليات إعادة التوجيه كثيرة جدًا</translation>
    </message>
    <message>
        <source>raised by requests; the content broke off</source>
        <translation>أثارته requests؛ انقطع المحتوى قبل اكتماله</translation>
    </message>
    <message>
        <source>raised by requests; the content cannot be unpacked</source>
        <translation>أثارته requests؛ لا يمكن فك ضغط المحتوى</translation>
    </message>
    <message>
        <source>raised by requests; a header is not valid</source>
        <translation>أثارته requests؛ إحدى الترويسات غير صالحة</translation>
    </message>
    <message>
        <source>raised by requests; the proxy setting is not an address</source>
        <translation>أثارته requests؛ إعداد الخادم الوكيل ليس عنوانًا</translation>
    </message>
    <message>
        <source>raised by requests; it does not know this protocol</source>
        <translation>أثارته requests؛ البروتوكول غير معروف لها</translation>
    </message>
    <message>
        <source>raised by requests; the protocol is missing</source>
        <translation>أثارته requests؛ لم يُذكر البروتوكول</translation>
    </message>
    <message>
        <source>raised by requests; this is not a valid URL</source>
        <translation>أثارته requests؛ هذا ليس عنوان URL صالحًا</translation>
    </message>
    <message>
        <source>raised by requests; the base of all its exceptions</source>
        <translation>أثارته requests؛ وهو أساس كل استثناءاتها</translation>
    </message>
    <message>
        <source>urllib3, used by requests, gave up; the reason follows</source>
        <translation>توقفت urllib3، التي تستخدمها requests، عن المحاولة؛ السبب فيما يلي</translation>
    </message>
    <message>
        <source>the name could not be looked up</source>
        <translation>تعذّر الاستعلام عن الاسم</translation>
    </message>
    <message>
        <source>the connection could not be opened</source>
        <translation>تعذّر فتح الاتصال</translation>
    </message>
    <message>
        <source>the connection was not open in time</source>
        <translation>لم يُفتح الاتصال في الوقت المحدد</translation>
    </message>
    <message>
        <source>nothing came within the time limit for reading</source>
        <translation>لم يصل شيء خلال المهلة الزمنية للقراءة</translation>
    </message>
    <message>
        <source>the connection to the proxy server failed</source>
        <translation>فشل الاتصال بالخادم الوكيل</translation>
    </message>
    <message>
        <source>the encrypted connection failed</source>
        <translation>فشل الاتصال المشفّر</translation>
    </message>
    <message>
        <source>a part of the content has no valid length</source>
        <translation>طول أحد أجزاء المحتوى غير صالح</translation>
    </message>
    <message>
        <source>less came than was announced</source>
        <translation>وصل أقل مما أُعلن عنه</translation>
    </message>
    <message>
        <source>the content could not be unpacked</source>
        <translation>تعذّر فك ضغط المحتوى</translation>
    </message>
    <message>
        <source>the host name is not valid</source>
        <translation>اسم المضيف غير صالح</translation>
    </message>
    <message>
        <source>the conversation broke off or broke the rules</source>
        <translation>انقطع تبادل البيانات أو خالف القواعد</translation>
    </message>
    <message>
        <source>raised by urllib3, which requests uses</source>
        <translation>أثارته urllib3، التي تستخدمها requests</translation>
    </message>
    <message>
        <source>the server closed the connection before it answered</source>
        <translation>أغلق الخادم الاتصال قبل أن يرد</translation>
    </message>
    <message>
        <source>the answer does not begin as HTTP does</source>
        <translation>الرد لا يبدأ كما تبدأ ردود HTTP</translation>
    </message>
    <message>
        <source>a line of the answer is too long</source>
        <translation>أحد أسطر الرد طويل جدًا</translation>
    </message>
    <message>
        <source>the answer breaks the rules of HTTP</source>
        <translation>الرد يخالف قواعد HTTP</translation>
    </message>
    <message>
        <source>the connection to the SOCKS proxy server failed</source>
        <translation>فشل الاتصال بخادم SOCKS الوكيل</translation>
    </message>
    <message>
        <source>the SOCKS proxy server wants another user name or password</source>
        <translation>يطلب خادم SOCKS الوكيل اسم مستخدم آخر أو كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>the SOCKS proxy server refused or failed</source>
        <translation>رفض خادم SOCKS الوكيل الاتصال أو فشل</translation>
    </message>
    <message>
        <source>the server’s certificate was not accepted</source>
        <translation>لم تُقبل شهادة الخادم</translation>
    </message>
    <message>
        <source>the other side closed the encrypted connection</source>
        <translation>أغلق الطرف الآخر الاتصال المشفّر</translation>
    </message>
    <message>
        <source>TLS, the encryption, failed</source>
        <translation>فشل التشفير (TLS)</translation>
    </message>
    <message>
        <source>the system could not look up the name</source>
        <translation>تعذّر على النظام الاستعلام عن الاسم</translation>
    </message>
    <message>
        <source>the answer of the server’s system: nobody listens here</source>
        <translation>رد نظام الخادم: لا برنامج يستمع هنا</translation>
    </message>
    <message>
        <source>the other side broke off the connection</source>
        <translation>قطع الطرف الآخر الاتصال</translation>
    </message>
    <message>
        <source>this computer broke off the connection</source>
        <translation>قطع هذا الكمبيوتر الاتصال</translation>
    </message>
    <message>
        <source>the other side had closed the connection already</source>
        <translation>كان الطرف الآخر قد أغلق الاتصال من قبل</translation>
    </message>
    <message>
        <source>the base of Python’s connection errors</source>
        <translation>أساس أخطاء الاتصال في Python</translation>
    </message>
    <message>
        <source>nothing happened until the time limit</source>
        <translation>لم يحدث شيء حتى انتهاء المهلة الزمنية</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>ملف مفقود</translation>
    </message>
    <message>
        <source>an error that the operating system reported</source>
        <translation>خطأ أبلغ عنه نظام التشغيل</translation>
    </message>
    <message>
        <source>a text could not be converted</source>
        <translation>تعذّر تحويل أحد النصوص</translation>
    </message>
    <message>
        <source>a value that was not expected</source>
        <translation>قيمة غير متوقعة</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>لم تكن الذاكرة كافية</translation>
    </message>
    <message>
        <source>this program has no explanation for this exception</source>
        <translation>ليس لدى هذا البرنامج تفسير لهذا الاستثناء</translation>
    </message>
    <message>
        <source>Inherits from {bases}. Caught by the built-in {builtin}, not by {requests}.</source>
        <translation>يرث من {bases}. يلتقطه {builtin} المضمَّن، ولا يلتقطه {requests}.</translation>
    </message>
    <message>
        <source>Inherits from {bases}. Caught by {requests}, not by the built-in {builtin}.</source>
        <translation>يرث من {bases}. يلتقطه {requests}، ولا يلتقطه {builtin} المضمَّن.</translation>
    </message>
    <message>
        <source>Inherits from {bases}. Caught neither by the built-in {builtin} nor by {requests}.</source>
        <translation>يرث من {bases}. لا يلتقطه {builtin} المضمَّن ولا يلتقطه {requests}.</translation>
    </message>
</context>
<context>
    <name>Expand</name>
    <message>
        <source>Read an answer</source>
        <translation>قراءة رد</translation>
    </message>
    <message>
        <source>Did you hand over a report with other names for hosts and addresses? Paste the answer to it, and it is shown with the real names. Nothing of it leaves this computer.</source>
        <translation>إذا سلّمت تقريرًا فيه أسماء مستعارة بدلًا من أسماء المضيفين والعناوين، فيمكنك لصق الرد عليه هنا ليُعرض بالأسماء الحقيقية. ولا يغادر هذا الكمبيوتر أي شيء منه.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>for example: Please ask for port 443 of {host} to be opened.</source>
        <extracomment>An example of an answer with other names; the names stay as they are</extracomment>
        <translation>مثال: يرجى طلب فتح المنفذ 443 على المضيف {host}.</translation>
    </message>
    <message>
        <source>With the real names</source>
        <translation>بالأسماء الحقيقية</translation>
    </message>
    <message>
        <source>The names are those of your report of {time}.</source>
        <translation>الأسماء مأخوذة من تقريرك المؤرخ في {time}.</translation>
    </message>
    <message>
        <source>No report handed over from this computer has all the names in this text.</source>
        <translation>لا يحتوي أي تقرير سُلِّم من هذا الكمبيوتر على كل الأسماء الواردة في هذا النص.</translation>
    </message>
    <message>
        <source>Several of your reports have these names; the newest one was taken. Check that it is the right one.</source>
        <translation>توجد هذه الأسماء في عدة تقارير لديك؛ وقد استُخدم أحدثها. يلزم التحقق من أنه التقرير الصحيح.</translation>
    </message>
    <message>
        <source>No report with other names was handed over from this computer.</source>
        <translation>لم يُسلَّم من هذا الكمبيوتر أي تقرير فيه أسماء مستعارة.</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>reachable</source>
        <extracomment>Each of these stands behind &quot;Expected: &quot;</extracomment>
        <translation>يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>an answer of any status</source>
        <translation>رد أيًا كانت الحالة</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رفض الاتصال</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>“{case}”</source>
        <translation>«{case}»</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>الحالة {status}</translation>
    </message>
    <message>
        <source>certificate from {issuer}</source>
        <translation>شهادة صادرة عن {issuer}</translation>
    </message>
    <message>
        <source>Expected: {what}</source>
        <translation>المتوقع: {what}</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>This file cannot be opened. Check its name, and whether you may read it.</source>
        <translation>لا يمكن فتح هذا الملف. يرجى التحقق من اسمه ومن توفّر إذن بقراءته.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>هذا الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>This file is no text in UTF-8. A table of a spreadsheet can be saved as CSV; then it can be read.</source>
        <translation>هذا الملف ليس نصًا بترميز UTF-8. إذا كان جدول بيانات، يمكن حفظه بصيغة CSV، وعندها تصبح قراءته ممكنة.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file ends in the middle: it was not saved or sent completely.</source>
        <translation>ينقطع محتوى هذا الملف قبل نهايته: لم يُحفظ الملف أو لم يُرسل كاملًا.</translation>
    </message>
    <message>
        <source>This file looks like JSON, but it is not written correctly.</source>
        <translation>يبدو أن هذا الملف بصيغة JSON، لكنه غير مكتوب بطريقة صحيحة.</translation>
    </message>
    <message>
        <source>This file is nested too deeply to be read.</source>
        <translation>مستويات التداخل في هذا الملف أكثر مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>A number in this file is not written correctly, or it is far too long.</source>
        <translation>أحد الأعداد في هذا الملف غير مكتوب بصورة صحيحة، أو طويل جدًا.</translation>
    </message>
    <message>
        <source>{key} stands twice in the same place of this file: which one counts is unclear.</source>
        <translation>يرد الحقل {key} مرتين في الموضع نفسه من هذا الملف: ليس واضحًا أيهما المعتمد.</translation>
    </message>
    <message>
        <source>{text} See line {line}.</source>
        <extracomment>{text} is one sentence or two</extracomment>
        <translation>{text} الموضع: السطر {line}.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{number} B</source>
        <extracomment>Bytes</extracomment>
        <translation>{number} B</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}, {hour}:{minute} UTC</source>
        <extracomment>A date and time; put the parts into the order of the language, for example {day}.{month}.{year}</extracomment>
        <translation>{year}/{month}/{day} {hour}:{minute} UTC</translation>
    </message>
    <message>
        <source>{list}, {item}</source>
        <extracomment>Puts one more item at the end of a list; only the comma is to be translated</extracomment>
        <translation>{list}، {item}</translation>
    </message>
    <message>
        <source>{list} and {more}</source>
        <extracomment>{list}: &quot;a, b&quot;; {more}: &quot;3 more&quot;</extracomment>
        <translation>{list}، إضافة إلى {more}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}, {time}</source>
        <extracomment>A date and a time of day; put the parts into the order of the language, for example {day}.{month}.{year}</extracomment>
        <translation>{year}/{month}/{day} {time}</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>One of {all} fails: {cause}.</source>
        <extracomment>{cause} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>يفشل هدف واحد من أصل {all}: {cause}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <extracomment>How many tests of a list have ended: &quot;38 of 50&quot;</extracomment>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>الوقت المتبقي تقريبًا: {duration}</translation>
    </message>
</context>
<context>
    <name>Handoff</name>
    <message>
        <source>Target: {target}</source>
        <translation>الهدف: {target}</translation>
    </message>
    <message>
        <source>Time of the test: {time}</source>
        <translation>وقت الاختبار بصيغة ISO 8601: {time}</translation>
    </message>
    <message>
        <source>From this computer: {address}</source>
        <translation>من هذا الكمبيوتر بعنوان IP: {address}</translation>
    </message>
    <message>
        <source>To these addresses: {addresses}</source>
        <translation>إلى هذه العناوين عبر TCP: {addresses}</translation>
    </message>
    <message>
        <source>Directly, not through a proxy server</source>
        <translation>مباشرةً، دون خادم وكيل</translation>
    </message>
    <message>
        <source>Through this proxy server: {proxy}</source>
        <translation>عبر هذا الخادم الوكيل: {proxy}</translation>
    </message>
    <message>
        <source>Through this proxy server: {proxy}, set in {source}</source>
        <extracomment>{source}: &quot;an environment variable&quot;, &quot;the settings of the system&quot;</extracomment>
        <translation>عبر هذا الخادم الوكيل: {proxy}، وهو مضبوط في {source}</translation>
    </message>
    <message>
        <source>The connection went through a proxy server.</source>
        <translation>مرّ الاتصال عبر خادم وكيل.</translation>
    </message>
    <message>
        <source>Name servers asked: {servers}</source>
        <translation>خوادم الأسماء المستعلَم منها عبر DNS: {servers}</translation>
    </message>
    <message>
        <source>Addresses found for {host}: {addresses}</source>
        <translation>العناوين التي عُثر عليها للمضيف {host}: {addresses}</translation>
    </message>
    <message>
        <source>Step that failed: {step}, after {seconds}</source>
        <extracomment>{step} is the name of a step: &quot;Connect&quot;</extracomment>
        <translation>الخطوة التي فشلت: {step}، بعد {seconds}</translation>
    </message>
    <message>
        <source>Error: {error}</source>
        <translation>الخطأ: {error}</translation>
    </message>
    <message>
        <source>What would have to be allowed: TCP connections to {target}</source>
        <translation>ما يلزم السماح به: الاتصال بالوجهة التالية عبر TCP: {target}</translation>
    </message>
    <message>
        <source>Answer: {status}</source>
        <translation>الرد عبر HTTP: {status}</translation>
    </message>
    <message>
        <source>Encryption: {version}</source>
        <translation>التشفير: {version}</translation>
    </message>
    <message>
        <source>Certificate seen: {subject}</source>
        <translation>الشهادة المعروضة: {subject}</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>صادرة عن: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} until {end}</source>
        <translation>صالحة من {start} حتى {end}</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {fingerprint}</source>
        <translation>بصمة SHA-256: {fingerprint}</translation>
    </message>
    <message>
        <source>Header {name}: {value}</source>
        <translation>الترويسة {name}: {value}</translation>
    </message>
    <message>
        <source>Subject: {problem} ({target})</source>
        <extracomment>The subject of a mail or ticket. {problem}: &quot;Connection refused&quot;; {target}: host:port</extracomment>
        <translation>الموضوع: {problem} ({target})</translation>
    </message>
    <message>
        <source>A connection from a computer in your network meets with an error. Could you have a look at it, please?</source>
        <translation>حدث خطأ في اتصال من كمبيوتر في شبكتكم. يرجى التكرّم بالنظر في الأمر.</translation>
    </message>
    <message>
        <source>A connection from a computer in your network works, but with a remark that you may want to know of.</source>
        <translation>يعمل اتصال من كمبيوتر في شبكتكم، لكن مع ملاحظة قد يهمّكم الاطلاع عليها.</translation>
    </message>
    <message>
        <source>A connection to your server meets with an error. Could you have a look at it, please?</source>
        <translation>حدث خطأ عند الاتصال بخادمكم. يرجى التكرّم بالنظر في الأمر.</translation>
    </message>
    <message>
        <source>A connection to your server works, but with a remark that you may want to know of.</source>
        <translation>الاتصال بخادمكم يعمل، لكن مع ملاحظة قد يهمّكم الاطلاع عليها.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>تحية طيبة،</translation>
    </message>
    <message>
        <source>What was found: {summary}</source>
        <translation>ما أظهره الاختبار: {summary}</translation>
    </message>
    <message>
        <source>What would help:</source>
        <translation>الخطوات المقترحة:</translation>
    </message>
    <message>
        <source>Code of this result: {code}</source>
        <translation>الرمز المختصر لهذه النتيجة: {code}</translation>
    </message>
    <message>
        <source>Tested with Connection Tester {version}; code of this result: {code}</source>
        <extracomment>{version}: of this program</extracomment>
        <translation>أُجري الاختبار بالبرنامج Connection Tester {version}؛ الرمز المختصر لهذه النتيجة: {code}</translation>
    </message>
    <message>
        <source>Message to your network administrator</source>
        <translation>رسالة إلى مسؤول الشبكة</translation>
    </message>
    <message>
        <source>What your network administrator needs to look into this, and nothing else. Copy it into a mail or a ticket.</source>
        <translation>ما يحتاج إليه مسؤول الشبكة للنظر في الأمر، ولا شيء غير ذلك. يمكن نسخه إلى رسالة بريد إلكتروني أو تذكرة دعم.</translation>
    </message>
    <message>
        <source>Message to the server’s operator</source>
        <translation>رسالة إلى مشغّل الخادم</translation>
    </message>
    <message>
        <source>What the server’s operator needs to look into this, and nothing about your network. Copy it into a mail or a ticket.</source>
        <translation>ما يحتاج إليه مشغّل الخادم للنظر في الأمر، ولا شيء عن شبكتك. يمكن نسخه إلى رسالة بريد إلكتروني أو تذكرة دعم.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history was damaged. It is kept as {file}, and a new one was begun.</source>
        <translation>كان سجل النتائج تالفًا. حُفظ الملف التالف بالاسم {file}، وأُنشئ سجل جديد.</translation>
    </message>
    <message>
        <source>The history comes from a newer version of this program. It is shown, but nothing is added.</source>
        <translation>سجل النتائج من إصدار أحدث من هذا البرنامج. يُعرض محتواه، لكن لا يُضاف إليه شيء.</translation>
    </message>
    <message>
        <source>The history cannot be used ({code}). Results are kept only until the window is closed.</source>
        <translation>لا يمكن استخدام سجل النتائج ({code}). تُحفظ النتائج حتى إغلاق النافذة فقط.</translation>
    </message>
    <message>
        <source>The history cannot be written at the moment ({code}). It is tried again.</source>
        <translation>لا يمكن حاليًا الكتابة في سجل النتائج ({code}). ستُعاد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Host, host:port, URL or error message</source>
        <translation>مضيف أو مضيف:منفذ أو عنوان URL أو رسالة خطأ</translation>
    </message>
    <message>
        <source>What to test or to explain (Ctrl+L)</source>
        <translation>ما يُراد اختباره أو تفسيره (Ctrl+L)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>How tests are made (Ctrl+,)</source>
        <translation>طريقة إجراء الاختبارات (Ctrl + الفاصلة)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Protocol: automatic</source>
        <translation>البروتوكول: تلقائي</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>تفسير</translation>
    </message>
    <message>
        <source>Test this target (Enter)</source>
        <translation>اختبار هذا الهدف (Enter)</translation>
    </message>
    <message>
        <source>Stop this test (Esc)</source>
        <translation>إيقاف هذا الاختبار (Esc)</translation>
    </message>
    <message>
        <source>Explain this error message (Enter)</source>
        <translation>تفسير رسالة الخطأ هذه (Enter)</translation>
    </message>
    <message>
        <source>{protocol} on port {port}</source>
        <translation>{protocol} على المنفذ {port}</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the protocol that will be used and buttons with the names of other protocols.</extracomment>
        <translation>أو</translation>
    </message>
    <message>
        <source>A practice target, tested with its own options.</source>
        <translation>هدف تدريبي، يُختبر بخياراته الخاصة.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>هل المقصود:</translation>
    </message>
    <message>
        <source>The short code of a result</source>
        <translation>الرمز المختصر لإحدى النتائج</translation>
    </message>
    <message>
        <source>An error message</source>
        <translation>رسالة خطأ</translation>
    </message>
    <message>
        <source>Is it an error message? Paste all of it, with its codes and numbers: they say more than words. To test a server, enter its host, host:port or URL.</source>
        <translation>هل هذا النص رسالة خطأ؟ يرجى لصقها كاملة برموزها وأرقامها: فهي أدق دلالة من الكلمات. لاختبار خادم، يرجى إدخال مضيف أو مضيف:منفذ أو عنوان URL.</translation>
    </message>
    <message>
        <source>This text was not recognised</source>
        <translation>لم يتم التعرف على هذا النص</translation>
    </message>
    <message>
        <source>Test with {protocol} on port {port} instead</source>
        <translation>الاختبار بالبروتوكول {protocol} على المنفذ {port} بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use {text} instead</source>
        <translation>استخدام {text} بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Nothing listens on the port</source>
        <translation>لا برنامج يستمع على المنفذ</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>خادم SSH</translation>
    </message>
    <message>
        <source>Greets, but is not a website</source>
        <translation>يرسل رسالة ترحيب، لكنه ليس موقع ويب</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم بريد</translation>
    </message>
    <message>
        <source>Greets as mail servers do</source>
        <translation>يرسل رسالة ترحيب كما تفعل خوادم البريد</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>شهادة منتهية الصلاحية</translation>
    </message>
    <message>
        <source>The certificate has run out</source>
        <translation>انقضت مدة صلاحية الشهادة</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>شهادة غير صالحة بعد</translation>
    </message>
    <message>
        <source>The certificate becomes valid in a month</source>
        <translation>تبدأ صلاحية الشهادة بعد شهر</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>اسم غير مطابق</translation>
    </message>
    <message>
        <source>A certificate for another host</source>
        <translation>شهادة صادرة لمضيف آخر</translation>
    </message>
    <message>
        <source>Certificate without names</source>
        <translation>شهادة بلا أسماء</translation>
    </message>
    <message>
        <source>It names its host in the old way only</source>
        <translation>لا تذكر اسم مضيفها إلا بالطريقة القديمة</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>شهادة موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>Nobody vouches for the server</source>
        <translation>لا توجد جهة تثبت هوية الخادم</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>سلسلة شهادات ناقصة</translation>
    </message>
    <message>
        <source>The server leaves out a certificate</source>
        <translation>لا يرسل الخادم إحدى الشهادات</translation>
    </message>
    <message>
        <source>Unknown authority</source>
        <translation>جهة إصدار غير معروفة</translation>
    </message>
    <message>
        <source>Signed by someone nobody knows</source>
        <translation>شهادة وقّعتها جهة لا يعرفها أحد</translation>
    </message>
    <message>
        <source>Someone in between</source>
        <translation>طرف ثالث على مسار الاتصال</translation>
    </message>
    <message>
        <source>A filter signs in place of the site</source>
        <translation>نظام تصفية يوقّع الشهادة بدلًا من الموقع</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>مفتاح ضعيف</translation>
    </message>
    <message>
        <source>A key of 1,024 bits is too short today</source>
        <translation>مفتاح طوله 1024 بت قصير جدًا اليوم</translation>
    </message>
    <message>
        <source>Outdated encryption</source>
        <translation>تشفير قديم</translation>
    </message>
    <message>
        <source>The server knows nothing newer than TLS 1.0</source>
        <translation>لا يدعم الخادم ما هو أحدث من TLS 1.0</translation>
    </message>
    <message>
        <source>Client certificate needed</source>
        <translation>شهادة الزائر مطلوبة</translation>
    </message>
    <message>
        <source>The server asks who you are</source>
        <translation>يسأل الخادم عن هوية الزائر</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>اسم غير معروف</translation>
    </message>
    <message>
        <source>The server does not know the host that is asked for</source>
        <translation>لا يعرف الخادم المضيف المطلوب</translation>
    </message>
    <message>
        <source>Stalled encryption</source>
        <translation>تعثّر التشفير</translation>
    </message>
    <message>
        <source>The handshake never ends</source>
        <translation>المصافحة لا تنتهي أبدًا</translation>
    </message>
    <message>
        <source>Closed at once</source>
        <translation>أُغلق الاتصال فورًا</translation>
    </message>
    <message>
        <source>The server hangs up without a word</source>
        <translation>يغلق الخادم الاتصال دون أن يرسل شيئًا</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>اتصال غير مشفّر</translation>
    </message>
    <message>
        <source>https:// to a port that speaks plain HTTP</source>
        <translation>طلب https إلى منفذ يستخدم HTTP دون تشفير</translation>
    </message>
    <message>
        <source>Encrypted only</source>
        <translation>اتصالات مشفّرة فقط</translation>
    </message>
    <message>
        <source>http:// to a port that speaks TLS</source>
        <translation>طلب http إلى منفذ يستخدم TLS</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>تعذّر الاتصال</translation>
    </message>
    <message>
        <source>The port stays silent, as behind a firewall</source>
        <translation>لا يرد المنفذ، كأنه خلف جدار حماية</translation>
    </message>
    <message>
        <source>Only on IPv6</source>
        <translation>عبر IPv6 فقط</translation>
    </message>
    <message>
        <source>The server listens on ::1, not on 127.0.0.1</source>
        <translation>يستمع الخادم على عنوان IPv6 ::1 وليس على 127.0.0.1</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>أُغلق الاتصال فورًا</translation>
    </message>
    <message>
        <source>The port takes the connection and closes it</source>
        <translation>يقبل المنفذ الاتصال ثم يغلقه</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>قُطع الاتصال</translation>
    </message>
    <message>
        <source>The port takes the connection and breaks it off</source>
        <translation>يقبل المنفذ الاتصال ثم يقطعه</translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation>رُفض الاتصال بالخادم الوكيل</translation>
    </message>
    <message>
        <source>No proxy runs at the address that is set</source>
        <translation>لا يعمل أي خادم وكيل على العنوان المضبوط</translation>
    </message>
    <message>
        <source>Proxy says no</source>
        <translation>الخادم الوكيل يرفض الطلب</translation>
    </message>
    <message>
        <source>403: its rules forbid the way out</source>
        <translation>403: قواعده تحظر العبور</translation>
    </message>
    <message>
        <source>Proxy gets no further</source>
        <translation>طريق مسدود خلف الخادم الوكيل</translation>
    </message>
    <message>
        <source>502: it does not reach the server</source>
        <translation>502: لا يصل إلى الخادم</translation>
    </message>
    <message>
        <source>Proxy set as https://</source>
        <translation>خادم وكيل مضبوط بالنوع https</translation>
    </message>
    <message>
        <source>But the proxy itself speaks plain HTTP</source>
        <translation>لكن الخادم الوكيل نفسه يستخدم HTTP دون تشفير</translation>
    </message>
    <message>
        <source>SOCKS proxy fails</source>
        <translation>فشل خادم SOCKS الوكيل</translation>
    </message>
    <message>
        <source>It finds no way to the server</source>
        <translation>لا يجد مسارًا إلى الخادم</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>429: come back in half a minute</source>
        <translation>429: يطلب الخادم الانتظار نصف دقيقة</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>رد غير صالح خلف البوابة</translation>
    </message>
    <message>
        <source>502: the server behind the server has failed</source>
        <translation>502: تعطّل الخادم الواقع خلف الخادم</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>انتهت مهلة البوابة</translation>
    </message>
    <message>
        <source>504: the server behind the server is too slow</source>
        <translation>504: الخادم الواقع خلف الخادم بطيء جدًا</translation>
    </message>
    <message>
        <source>Open port</source>
        <translation>منفذ مفتوح</translation>
    </message>
    <message>
        <source>Connects, and waits to be spoken to</source>
        <translation>يُفتح الاتصال، ثم ينتظر الخادم أول رسالة</translation>
    </message>
    <message>
        <source>Encryption lost</source>
        <translation>فقدان التشفير</translation>
    </message>
    <message>
        <source>Works, but leads from https:// to http://</source>
        <translation>يعمل، لكنه يعيد التوجيه من https إلى http</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>شهادة تنتهي صلاحيتها قريبًا</translation>
    </message>
    <message>
        <source>Works for three more days</source>
        <translation>تعمل لثلاثة أيام أخرى</translation>
    </message>
    <message>
        <source>Slow encryption</source>
        <translation>تشفير بطيء</translation>
    </message>
    <message>
        <source>Works, but the handshake takes more than a second</source>
        <translation>يعمل، لكن المصافحة تستغرق أكثر من ثانية</translation>
    </message>
    <message>
        <source>Cut short, unnoticed</source>
        <translation>رد مبتور لم يُلاحظ نقصه</translation>
    </message>
    <message>
        <source>The end is missing, yet no error is raised</source>
        <translation>النهاية ناقصة، ومع ذلك لا يظهر أي خطأ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا يوجد رد</translation>
    </message>
    <message>
        <source>Connected, but the server stays silent</source>
        <translation>تم الاتصال، لكن الخادم لا يرسل شيئًا</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>أُعيد تعيين الاتصال</translation>
    </message>
    <message>
        <source>Cut off after the request</source>
        <translation>قُطع الاتصال بعد الطلب</translation>
    </message>
    <message>
        <source>Empty reply</source>
        <translation>رد فارغ</translation>
    </message>
    <message>
        <source>Hangs up instead of answering</source>
        <translation>يغلق الخادم الاتصال بدلًا من أن يرد</translation>
    </message>
    <message>
        <source>Not a web server</source>
        <translation>ليس خادم ويب</translation>
    </message>
    <message>
        <source>http:// to a port that speaks SSH</source>
        <translation>طلب http إلى منفذ يستخدم SSH</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>رد مبتور</translation>
    </message>
    <message>
        <source>Less arrives than was promised</source>
        <translation>يصل أقل مما أُعلن عنه</translation>
    </message>
    <message>
        <source>Stuck halfway</source>
        <translation>توقف الرد في منتصفه</translation>
    </message>
    <message>
        <source>The page begins, then nothing more comes</source>
        <translation>يبدأ وصول الصفحة، ثم لا يصل شيء بعد ذلك</translation>
    </message>
    <message>
        <source>Dripping headers</source>
        <translation>ترويسات تصل شيئًا فشيئًا</translation>
    </message>
    <message>
        <source>The answer begins, but gets no further</source>
        <translation>يبدأ الرد، لكنه لا يتقدم</translation>
    </message>
    <message>
        <source>Dripping page</source>
        <translation>صفحة تصل شيئًا فشيئًا</translation>
    </message>
    <message>
        <source>One byte now and then, without end</source>
        <translation>بايت واحد بين حين وآخر، بلا نهاية</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <translation>رد تالف</translation>
    </message>
    <message>
        <source>A piece of the page does not say how long it is</source>
        <translation>أحد أجزاء الصفحة لا يذكر طوله</translation>
    </message>
    <message>
        <source>Broken compression</source>
        <translation>خلل في الضغط</translation>
    </message>
    <message>
        <source>Said to be compressed, but it is not</source>
        <translation>يوصف المحتوى بأنه مضغوط، وهو ليس كذلك</translation>
    </message>
    <message>
        <source>Redirect loop</source>
        <translation>حلقة إعادة توجيه</translation>
    </message>
    <message>
        <source>Sent in circles</source>
        <translation>كل صفحة تعيد التوجيه إلى الأخرى بلا نهاية</translation>
    </message>
    <message>
        <source>Moved to a dead end</source>
        <translation>انتقلت الصفحة إلى طريق مسدود</translation>
    </message>
    <message>
        <source>A redirect to another host that refuses</source>
        <translation>إعادة توجيه إلى مضيف آخر يرفض الاتصال</translation>
    </message>
    <message>
        <source>Unusable redirect</source>
        <translation>إعادة توجيه غير صالحة</translation>
    </message>
    <message>
        <source>A redirect into an app, not to a website</source>
        <translation>إعادة توجيه إلى تطبيق، لا إلى موقع ويب</translation>
    </message>
    <message>
        <source>Network sign-in page</source>
        <translation>صفحة تسجيل الدخول إلى الشبكة</translation>
    </message>
    <message>
        <source>As in a hotel: sign in before anything works</source>
        <translation>كما في الفنادق: تسجيل الدخول أولًا، قبل أي شيء</translation>
    </message>
    <message>
        <source>Blocked page</source>
        <translation>صفحة محجوبة</translation>
    </message>
    <message>
        <source>Looks like success, but a filter has answered</source>
        <translation>يبدو الاتصال ناجحًا، لكن الرد جاء من نظام تصفية</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>401: the page asks for a password</source>
        <translation>401: تطلب الصفحة كلمة مرور</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>الوصول محظور</translation>
    </message>
    <message>
        <source>403: the server does not show it</source>
        <translation>403: لا يعرض الخادم هذه الصفحة</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>لم يُعثر على الصفحة</translation>
    </message>
    <message>
        <source>404: the address leads nowhere</source>
        <translation>404: لا يوجد شيء على هذا العنوان</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خلل في الخادم</translation>
    </message>
    <message>
        <source>500: the server has failed</source>
        <translation>500: تعطّل برنامج الخادم</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>503: come back in two minutes</source>
        <translation>503: يطلب الخادم الانتظار دقيقتين</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>الخادم الوكيل يطلب كلمة مرور</translation>
    </message>
    <message>
        <source>407 on the way out</source>
        <translation>407: يلزم تسجيل الدخول قبل العبور</translation>
    </message>
    <message>
        <source>Proxy hangs up</source>
        <translation>الخادم الوكيل يغلق الاتصال</translation>
    </message>
    <message>
        <source>Closes the connection without a word</source>
        <translation>يغلق الاتصال دون أن يرسل شيئًا</translation>
    </message>
    <message>
        <source>Silent proxy</source>
        <translation>خادم وكيل لا يرد</translation>
    </message>
    <message>
        <source>Takes the request and does nothing</source>
        <translation>يتلقى الطلب ولا يفعل شيئًا</translation>
    </message>
    <message>
        <source>A page that works</source>
        <translation>صفحة تعمل</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>عبر HTTP دون تشفير</translation>
    </message>
    <message>
        <source>A secure page that works</source>
        <translation>صفحة آمنة تعمل</translation>
    </message>
    <message>
        <source>HTTPS under the practice authority</source>
        <translation>عبر HTTPS بشهادة من جهة الإصدار التدريبية</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>انتقلت الصفحة إلى مكان آخر</translation>
    </message>
    <message>
        <source>A redirect to another host that works</source>
        <translation>إعادة توجيه إلى مضيف آخر يعمل</translation>
    </message>
    <message>
        <source>A proxy that works</source>
        <translation>خادم وكيل يعمل</translation>
    </message>
    <message>
        <source>The password is given along</source>
        <translation>تُرسل إليه كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language: {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
    <message>
        <source>System default ({language})</source>
        <translation>لغة النظام ({language})</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Search results</source>
        <translation>بحث في النتائج</translation>
    </message>
    <message>
        <source>Test many targets</source>
        <translation>اختبار عدة أهداف</translation>
    </message>
    <message>
        <source>UDP, which cannot be tested here</source>
        <translation>لا يمكن اختبار UDP هنا</translation>
    </message>
    <message>
        <source>holds a user name or password, which do not belong in a plan</source>
        <translation>يحتوي على اسم مستخدم أو كلمة مرور، ولا مكان لهما في خطة</translation>
    </message>
    <message>
        <source>says nothing of where to connect</source>
        <translation>لا يذكر وجهة الاتصال</translation>
    </message>
    <message>
        <source>what is expected of it is not understood</source>
        <translation>النتيجة المتوقعة منه غير مفهومة</translation>
    </message>
    <message>
        <source>is tested there in a way that does not exist here</source>
        <translation>يُختبر في البرنامج الآخر بطريقة غير متوفرة هنا</translation>
    </message>
    <message>
        <source>Entry {entry}: {text}</source>
        <translation>البند {entry}: {text}</translation>
    </message>
    <message>
        <source>Entry {entry}</source>
        <translation>البند {entry}</translation>
    </message>
    <message>
        <source>the same as entry {entry}</source>
        <translation>مكرَّر من البند {entry}</translation>
    </message>
    <message>
        <source>Targets, one a line</source>
        <translation>الأهداف، هدف واحد في كل سطر</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>فتح ملف …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of this run</source>
        <translation>اسم اختبار هذه القائمة</translation>
    </message>
    <message>
        <source>for example: Branch office</source>
        <translation>مثال: مكتب الفرع</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>{targets}, {lines}</source>
        <extracomment>What a list holds: &quot;48 targets, 2 lines skipped&quot;</extracomment>
        <translation>{targets}، {lines}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>كلمة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>The user name and password for {proxy} were not kept. Please enter them again.</source>
        <translation>لم يُحفظ اسم المستخدم وكلمة المرور الخاصان بالخادم الوكيل {proxy}. يرجى إدخالهما من جديد.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Search for a target, a word, a code, a note, a day ({day}) or a month ({month}); Ctrl+F</source>
        <translation>البحث عن هدف أو كلمة أو رمز أو تعليق أو يوم ({day}) أو شهر ({month})؛ الاختصار Ctrl+F</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>السطر {line}: {text}</translation>
    </message>
    <message>
        <source>the same as in line {line}</source>
        <translation>مكرَّر من السطر {line}</translation>
    </message>
    <message>
        <source>stands for many names; please list them</source>
        <translation>يمثّل أسماء كثيرة؛ تلزم كتابتها واحدًا واحدًا</translation>
    </message>
    <message>
        <source>a range of addresses; please list them</source>
        <translation>مجموعة عناوين متتالية؛ تلزم كتابتها واحدًا واحدًا</translation>
    </message>
    <message>
        <source>the list is too long, the rest is not tested</source>
        <translation>القائمة طويلة جدًا، ولن تُختبر بقيتها</translation>
    </message>
    <message>
        <source>what is expected of it contradicts itself</source>
        <translation>المتوقع منه يناقض نفسه</translation>
    </message>
    <message>
        <source>A password or a value in this address was not kept. Please enter it again.</source>
        <translation>لم تُحفظ كلمة مرور أو قيمة في هذا العنوان. يرجى إدخالها من جديد.</translation>
    </message>
    <message>
        <source>One target a line: a host, host:port or a URL. Tables, plans, bookmarks and the files of other programs can be opened, dropped or pasted as well.</source>
        <translation>هدف واحد في كل سطر: مضيف أو مضيف:منفذ أو عنوان URL. ويمكن أيضًا فتح الجداول والخطط والإشارات المرجعية وملفات البرامج الأخرى أو إفلاتها أو لصقها.</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما أُهمل</translation>
    </message>
    <message>
        <source>Lists and plans</source>
        <translation>القوائم والخطط</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Targets of the file</source>
        <translation>أهداف الملف</translation>
    </message>
    <message>
        <source>Read as: {what}</source>
        <translation>قُرئ على أنه: {what}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <extracomment>{file}: its name; {reason}: a sentence or two</extracomment>
        <translation>الملف {file}: {reason}</translation>
    </message>
    <message>
        <source>Only {file} is shown. Not taken: {others}.</source>
        <extracomment>Several files were opened at once. {file}: the one that is shown; {others}: names, &quot;b.har, c.json&quot;</extracomment>
        <translation>يُعرض الملف {file} فقط. لم يؤخذ: {others}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Your note about {target}</source>
        <translation>تعليقك على الهدف {target}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sort and filter</source>
        <translation>الترتيب والتصفية</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>مع ملاحظات</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Results appear here, newest first.</source>
        <translation>تظهر النتائج هنا، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Practice targets</source>
        <translation>أهداف تدريبية</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>تعليق …</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>تقرير …</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>نسخ الملخص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>المعروض {shown} من {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Further back in the history: {count}</source>
        <extracomment>How many of the results that a search shows are older than those that the list usually holds</extracomment>
        <translation>نتائج أقدم في سجل النتائج: {count}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>المقارنة مع …</translation>
    </message>
    <message>
        <source>Remove all finished, except pinned</source>
        <translation>إزالة كل النتائج المكتملة ما عدا المثبَّتة</translation>
    </message>
    <message>
        <source>Remove all finished</source>
        <translation>إزالة كل النتائج المكتملة</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <extracomment>A date in a narrow column; put the parts into the order of the language, for example {day}.{month}.{year}</extracomment>
        <translation>{year}/{month}/{day}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبَّتة</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>تعليق: {note}</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Short code</source>
        <extracomment>Before a few words about an error, in a narrow list: this was read in a text that was pasted, not tested.</extracomment>
        <translation>رمز مختصر</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>Before a few words about an error, in a narrow list: this was read in a text that was pasted, not tested.</extracomment>
        <translation>نص مُلصَق</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>رسالة خطأ</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>ما تم التعرف عليه</translation>
    </message>
    <message>
        <source>Show this result</source>
        <translation>عرض هذه النتيجة</translation>
    </message>
    <message>
        <source>The test whose short code this is</source>
        <translation>الاختبار الذي يدل عليه هذا الرمز المختصر</translation>
    </message>
    <message>
        <source>Copy the explanation as text (Ctrl+C)</source>
        <translation>نسخ التفسير بصيغة نصية (Ctrl+C)</translation>
    </message>
    <message>
        <source>Test {target}</source>
        <translation>اختبار {target}</translation>
    </message>
    <message>
        <source>Tests from this computer what the text names</source>
        <translation>إجراء اختبار من هذا الكمبيوتر للهدف المذكور في النص</translation>
    </message>
    <message>
        <source>The exceptions in the text, the outermost first</source>
        <translation>الاستثناءات الواردة في النص، بدءًا من الاستثناء الخارجي</translation>
    </message>
    <message>
        <source>The same as an exception of Python</source>
        <translation>الخطأ نفسه في صورة استثناء من Python</translation>
    </message>
    <message>
        <source>A short code names what another test found out. Nothing was tested now, and nothing was sent.</source>
        <translation>يدل الرمز المختصر على ما أظهره اختبار آخر. لم يُختبر شيء الآن، ولم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>This was read from the text alone: nothing was tested, and nothing was sent.</source>
        <translation>استُنتج هذا من النص وحده: لم يُختبر شيء، ولم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>Code: {code} ({certainty})</source>
        <extracomment>{code}: the name of a case, which is never translated; {certainty}: how sure it is, one word</extracomment>
        <translation>الرمز: {code} ({certainty})</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>No protocol was typed; this one is used: {detail}</source>
        <translation>لم يُكتب بروتوكول؛ البروتوكول المستخدم: {detail}</translation>
    </message>
    <message>
        <source>No protocol was typed; the usual one is used.</source>
        <translation>لم يُكتب بروتوكول؛ يُستخدم البروتوكول المعتاد.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>أُزيلت مسافات.</translation>
    </message>
    <message>
        <source>Quotation marks were removed.</source>
        <translation>أُزيلت علامات اقتباس.</translation>
    </message>
    <message>
        <source>Brackets around the address were removed.</source>
        <translation>أُزيلت الأقواس حول العنوان.</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address: {detail}</source>
        <translation>وُضعت أقواس مربعة حول عنوان IPv6: {detail}</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address.</source>
        <translation>وُضعت أقواس مربعة حول عنوان IPv6.</translation>
    </message>
    <message>
        <source>The address was taken out of a pasted command: {detail}</source>
        <translation>استُخرج العنوان من أمر تم لصقه: {detail}</translation>
    </message>
    <message>
        <source>The address was taken out of a command.</source>
        <translation>استُخرج العنوان من أمر.</translation>
    </message>
    <message>
        <source>Digits of another script were read as: {detail}</source>
        <translation>قُرئت أرقام مكتوبة بأشكال أخرى على النحو التالي: {detail}</translation>
    </message>
    <message>
        <source>Digits of another script were converted.</source>
        <translation>حُوّلت أرقام مكتوبة بأشكال أخرى.</translation>
    </message>
    <message>
        <source>Characters of another kind were read as: {detail}</source>
        <translation>قُرئت أحرف من نوع آخر على النحو التالي: {detail}</translation>
    </message>
    <message>
        <source>Characters of another kind were converted.</source>
        <translation>حُوّلت أحرف من نوع آخر.</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed: {detail}</source>
        <translation>أُزيلت أحرف غير مرئية: {detail}</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed.</source>
        <translation>أُزيلت أحرف غير مرئية.</translation>
    </message>
    <message>
        <source>The part after # was left out; it is never sent to a server.</source>
        <translation>أُهمل الجزء الذي يلي العلامة #؛ فهو لا يُرسل أبدًا إلى أي خادم.</translation>
    </message>
    <message>
        <source>The path was left out; this protocol has none.</source>
        <translation>أُهمل الجزء الذي يلي المضيف والمنفذ؛ فهذا البروتوكول لا يستخدمه.</translation>
    </message>
    <message>
        <source>Punctuation around the address was removed.</source>
        <translation>أُزيلت علامات الترقيم حول العنوان.</translation>
    </message>
    <message>
        <source>In the network this name is written: {detail}</source>
        <translation>صيغة هذا الاسم في الشبكة: {detail}</translation>
    </message>
    <message>
        <source>The name was converted to the form that the network uses.</source>
        <translation>حُوّل الاسم إلى الصيغة التي تستخدمها الشبكة.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>اسم المستخدم للخادم الوكيل</translation>
    </message>
    <message>
        <source>Password, not stored</source>
        <translation>كلمة المرور، لا تُحفظ</translation>
    </message>
    <message>
        <source>Password for the proxy, not stored</source>
        <translation>كلمة المرور للخادم الوكيل، لا تُحفظ</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>عدم عرض أي شهادة</translation>
    </message>
    <message>
        <source>Show the one in this file:</source>
        <translation>عرض الشهادة الموجودة في هذا الملف:</translation>
    </message>
    <message>
        <source>File with root certificates</source>
        <translation>ملف الشهادات الجذرية</translation>
    </message>
    <message>
        <source>File in PEM form</source>
        <translation>ملف بتنسيق PEM</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Look for the cause after a failure</source>
        <translation>البحث عن السبب بعد الفشل</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الإعدادات الافتراضية</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>حذف الكل…</translation>
    </message>
    <message>
        <source>Delete all results</source>
        <translation>حذف كل النتائج</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>All results are deleted.</source>
        <translation>حُذفت كل النتائج.</translation>
    </message>
    <message>
        <source>Delete every result that was kept, pinned ones too? This cannot be undone.</source>
        <translation>هل تُحذف كل النتائج المحفوظة، بما فيها المثبَّتة؟ لا يمكن التراجع عن هذا الحذف.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Keep results for the next time</source>
        <translation>الاحتفاظ بالنتائج للمرة القادمة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Tests at once</source>
        <translation>الاختبارات المتزامنة</translation>
    </message>
    <message>
        <source>When many targets are tested. More is quicker, until this computer or the network is busy.</source>
        <translation>عند اختبار عدة أهداف. العدد الأكبر أسرع، إلى أن تُستنفد قدرة هذا الكمبيوتر أو الشبكة.</translation>
    </message>
    <message>
        <source>Of one host at once</source>
        <translation>الاختبارات المتزامنة لكل مضيف</translation>
    </message>
    <message>
        <source>Many connections to one host at once may look like an attack to it.</source>
        <translation>قد تبدو كثرة الاتصالات المتزامنة بمضيف واحد هجومًا في نظره.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل النتائج</translation>
    </message>
    <message>
        <source>Results stay on this computer, without passwords. They show what changed since a target last worked.</source>
        <translation>تبقى النتائج على هذا الكمبيوتر، من دون كلمات المرور. وهي تُظهر ما تغيّر منذ آخر مرة عمل فيها الاتصال بالهدف.</translation>
    </message>
    <message>
        <source>Days to keep them</source>
        <translation>عدد أيام الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Older results are deleted, unless they are pinned. 0 keeps them all.</source>
        <translation>تُحذف النتائج الأقدم، إلا إذا كانت مثبَّتة. القيمة 0 تُبقي النتائج كلها.</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>حذف سجل النتائج</translation>
    </message>
    <message>
        <source>Deletes the results for good, also from the disk.</source>
        <translation>تُحذف النتائج نهائيًا، ومن القرص أيضًا.</translation>
    </message>
    <message>
        <source>Set each one</source>
        <translation>ضبط كل خطوة على حدة</translation>
    </message>
    <message>
        <source>Looking up the name</source>
        <translation>الاستعلام عن الاسم</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Agreeing with the proxy</source>
        <translation>الاتفاق مع الخادم الوكيل</translation>
    </message>
    <message>
        <source>Starting encryption</source>
        <translation>بدء التشفير</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>انتظار الرد</translation>
    </message>
    <message>
        <source>Receiving the content</source>
        <translation>تلقي المحتوى</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>عناوين IPv4 وIPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>عناوين IPv4 فقط</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>عناوين IPv6 فقط</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>كل خطوة</translation>
    </message>
    <message>
        <source>The longest that a single step may take, in seconds.</source>
        <translation>أطول مدة يُسمح بها لخطوة واحدة، بالثواني.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>What http and https ask for: GET the page, HEAD only what is said about it, OPTIONS what may be asked.</source>
        <translation>ما يُطلب عبر http أو https: الطريقة GET تطلب الصفحة، والطريقة HEAD تطلب المعلومات عنها فقط، والطريقة OPTIONS تسأل عمّا يمكن طلبه.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>وفق إعداد النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>دون خادم وكيل</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>الخادم الوكيل التالي:</translation>
    </message>
    <message>
        <source>The server that passes requests on to the internet. It serves http and https; tcp and tls use only one that is set here. A password is kept until the program ends.</source>
        <translation>الخادم الذي ينقل الطلبات إلى الإنترنت. يُستخدم مع http أو https؛ أما مع tcp أو tls فلا يُستخدم إلا خادم وكيل محدَّد هنا. يُحتفظ بكلمة المرور إلى أن يُغلق البرنامج.</translation>
    </message>
    <message>
        <source>Enter the address of the proxy.</source>
        <translation>يلزم إدخال عنوان الخادم الوكيل.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like {example} and begins with one of these: {schemes}.</source>
        <translation>هذا ليس عنوان خادم وكيل. يكون العنوان مثل {example} ويبدأ بإحدى هذه الصيغ: {schemes}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Bundled with this program</source>
        <translation>المضمَّنة في هذا البرنامج</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>شهادات النظام</translation>
    </message>
    <message>
        <source>From a file:</source>
        <translation>من ملف:</translation>
    </message>
    <message>
        <source>File with your certificate</source>
        <translation>ملف شهادتك</translation>
    </message>
    <message>
        <source>File with its key</source>
        <translation>ملف مفتاح الشهادة</translation>
    </message>
    <message>
        <source>Its key, if in a file of its own</source>
        <translation>مفتاحها، إذا كان في ملف مستقل</translation>
    </message>
    <message>
        <source>Passphrase of the key, if it has one; not stored</source>
        <translation>عبارة مرور المفتاح، إن وُجدت؛ لا تُحفظ</translation>
    </message>
    <message>
        <source>Passphrase of the key, not stored</source>
        <translation>عبارة مرور المفتاح، لا تُحفظ</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>شهادتك</translation>
    </message>
    <message>
        <source>Shown to https and tls servers that ask who you are. One with a passphrase is kept until the program ends.</source>
        <translation>تُعرض على خوادم https أو tls التي تطلب إثبات هويتك. إذا كانت لها عبارة مرور، فيُحتفظ بها حتى إغلاق البرنامج فقط.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>يلزم اختيار ملف.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>وفق النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Many hosts have addresses of both kinds; one kind alone shows which one fails.</source>
        <translation>لكثير من المضيفين عناوين من النوعين؛ والاكتفاء بأحدهما في الاختبار يُظهر النوع الذي يفشل.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوق بها</translation>
    </message>
    <message>
        <source>Who may vouch for servers. Companies often add their own authority to the system.</source>
        <translation>الجهات التي يُقبل أن تثبت هوية الخوادم. كثيرًا ما تضيف الشركات جهة إصدار شهادات خاصة بها إلى النظام.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>المهلة الزمنية بالثواني</translation>
    </message>
    <message>
        <source>The longest that one test may take, with its follow-up checks.</source>
        <translation>أطول مدة يُسمح بها لاختبار واحد، وتشمل فحوصه الإضافية.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>عمليات إعادة التوجيه</translation>
    </message>
    <message>
        <source>How many times a server may send the test on to another address.</source>
        <translation>عدد المرات التي يُسمح فيها للخادم بإعادة توجيه الاختبار إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>المحاولات الإضافية</translation>
    </message>
    <message>
        <source>How often a failed test is tried again. Every try is kept.</source>
        <translation>عدد مرات تكرار الاختبار الذي فشل. تُحفظ كل محاولة.</translation>
    </message>
    <message>
        <source>Follow-up checks</source>
        <translation>الفحوص الإضافية</translation>
    </message>
    <message>
        <source>Small experiments that tell similar causes apart. They stay on the computers that take part anyway.</source>
        <translation>تجارب صغيرة تميّز بين الأسباب المتشابهة. وهي تقتصر على أجهزة الكمبيوتر المشاركة في الاختبار أصلًا.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light or dark, or whatever the system uses.</source>
        <translation>فاتح أو داكن، أو كما هو مضبوط في النظام.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Most likely causes</source>
        <translation>الأسباب الأكثر احتمالًا</translation>
    </message>
    <message>
        <source>Commands for which system</source>
        <translation>نظام التشغيل الذي تخصّه الأوامر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>نسخ: {what}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your network administrator</source>
        <translation>مسؤول الشبكة</translation>
    </message>
    <message>
        <source>The server’s operator</source>
        <translation>مشغّل الخادم</translation>
    </message>
    <message>
        <source>Whoever gave you this program</source>
        <translation>الجهة التي زوّدتك بهذا البرنامج</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>الحاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>try {number} of {count}</source>
        <translation>المحاولة {number} من {count}</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>خلال {duration}</translation>
    </message>
    <message>
        <source>at step {step} of {steps}, after {duration}</source>
        <translation>في الخطوة {step} من {steps}، بعد {duration}</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>ملاحظات أخرى</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time of each step</source>
        <translation>زمن كل خطوة</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>نسخ الملخص</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>عرض الأوامر</translation>
    </message>
    <message>
        <source>Target: {target}; {time}; code: {code} ({certainty})</source>
        <translation>الهدف: {target}؛ {time}؛ الرمز: {code} ({certainty})</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>The exception that was caught</source>
        <translation>الاستثناء الملتقَط</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Certificates, as the server sent them</source>
        <translation>الشهادات، كما أرسلها الخادم</translation>
    </message>
    <message>
        <source>Everything as text</source>
        <translation>كل التفاصيل بصيغة نصية</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>Also examine {host}</source>
        <translation>فحص المضيف {host} أيضًا</translation>
    </message>
    <message>
        <source>Tests again and contacts {host}, to which the server redirected, to find the cause</source>
        <translation>إعادة الاختبار مع الاتصال أيضًا بالمضيف {host} الذي أعاد الخادم التوجيه إليه، بحثًا عن السبب</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Test it again and again, and see when something changes</source>
        <translation>اختبار الهدف مرة بعد أخرى، ومعرفة متى يتغيّر شيء</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>هذا الاختبار</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>After the time of a step, for screen readers</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>a check afterwards</source>
        <translation>فحص إضافي لاحق</translation>
    </message>
    <message>
        <source>{outcome} · {code}</source>
        <extracomment>What became of a connection, with the system&apos;s code: &quot;failed · ECONNREFUSED&quot;</extracomment>
        <translation>{outcome} · {code}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا يوجد رد</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يتم الوصول إليه</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>لم يجرِ تتبّعه</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading of a column with the numbers 1, 2, 3 …</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>عمليات إعادة التوجيه</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What the proxy answered: {status}</source>
        <translation>رد الخادم الوكيل: {status}</translation>
    </message>
    <message>
        <source>What the server answered: {status}</source>
        <translation>رد الخادم: {status}</translation>
    </message>
    <message>
        <source>valid for {days} more</source>
        <extracomment>Of a certificate; {days}: &quot;12 days&quot;</extracomment>
        <translation>بقي على انتهاء صلاحيتها {days}</translation>
    </message>
    <message>
        <source>valid for only {days} more</source>
        <extracomment>Of a certificate; {days}: &quot;12 days&quot;</extracomment>
        <translation>لم يبقَ على انتهاء صلاحيتها إلا {days}</translation>
    </message>
    <message>
        <source>had expired {days} before this test</source>
        <extracomment>Of a certificate; {days}: &quot;12 days&quot;</extracomment>
        <translation>كان قد مضى على انتهاء صلاحيتها {days} عند هذا الاختبار</translation>
    </message>
    <message>
        <source>not valid until {days} after this test</source>
        <extracomment>Of a certificate; {days}: &quot;12 days&quot;</extracomment>
        <translation>غير صالحة بعد؛ كان قد بقي على بدء صلاحيتها {days} عند هذا الاختبار</translation>
    </message>
    <message>
        <source>the server’s own certificate</source>
        <translation>شهادة الخادم نفسه</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>شهادة وسيطة</translation>
    </message>
    <message>
        <source>root</source>
        <translation>شهادة جذرية</translation>
    </message>
    <message>
        <source>root, known on this computer and therefore not sent</source>
        <translation>شهادة جذرية معروفة على هذا الكمبيوتر، ولذلك لم تُرسل</translation>
    </message>
    <message>
        <source>missing: the server did not send it, and it is no known root</source>
        <translation>ناقصة: لم يرسلها الخادم، وليست شهادة جذرية معروفة</translation>
    </message>
    <message>
        <source>{before}; {next}</source>
        <extracomment>Only the mark between two parts is to be translated, for example into the semicolon of the language</extracomment>
        <translation>{before}؛ {next}</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>المقارنة مع …</translation>
    </message>
    <message>
        <source>Shows what differs from another result of this target, or from a report</source>
        <translation>عرض الاختلافات عن نتيجة أخرى لهذا الهدف أو عن تقرير</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>نسخ لفريق الدعم</translation>
    </message>
    <message>
        <source>Copies what support needs, as text for a ticket; without passwords and without this computer’s address</source>
        <translation>نسخ ما يحتاج إليه فريق الدعم في صورة نص لتذكرة الدعم، دون كلمات المرور ودون عنوان هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>تقرير …</translation>
    </message>
    <message>
        <source>Shows what a report of this result holds, to be copied or saved as a file (Ctrl+S)</source>
        <translation>عرض محتوى تقرير عن هذه النتيجة، لنسخه أو حفظه في ملف (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy the fault’s details</source>
        <translation>نسخ تفاصيل الخلل</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>صالحة للأسماء</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What changed since it last worked</source>
        <translation>ما تغيّر منذ آخر مرة عمل فيها الاتصال</translation>
    </message>
    <message>
        <source>What changed since it last worked ({time})</source>
        <extracomment>{time}: a date and time</extracomment>
        <translation>ما تغيّر منذ آخر مرة عمل فيها الاتصال ({time})</translation>
    </message>
    <message>
        <source>There is no command for this system.</source>
        <translation>لا يوجد أمر لنظام التشغيل هذا.</translation>
    </message>
    <message>
        <source>An experiment: {change}.</source>
        <translation>تجربة: {change}.</translation>
    </message>
    <message>
        <source>An experiment: {change}. Compared with the test before: {before}.</source>
        <extracomment>{change}: what was different, &quot;IPv4 only&quot;; {before}: what came out there, &quot;Connection refused&quot;</extracomment>
        <translation>تجربة: {change}. للمقارنة، نتيجة الاختبار السابق: {before}.</translation>
    </message>
    <message>
        <source>Back to the test before</source>
        <translation>العودة إلى الاختبار السابق</translation>
    </message>
    <message>
        <source>Message …</source>
        <translation>رسالة …</translation>
    </message>
    <message>
        <source>Message to: {whom}</source>
        <translation>رسالة إلى: {whom}</translation>
    </message>
    <message>
        <source>Shows what is copied, and in which language: theirs may be another one than yours</source>
        <translation>عرض ما يُنسخ وبأي لغة: فقد تختلف لغة المستلم عن لغتك</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>تعديل التعليق</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبَّتة</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Keep this result on top of the list, also in the history</source>
        <translation>إبقاء هذه النتيجة في أعلى القائمة، وفي سجل النتائج أيضًا</translation>
    </message>
    <message>
        <source>The details of this result cannot be read any more.</source>
        <translation>لم يعد من الممكن قراءة تفاصيل هذه النتيجة.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>The deciding exception among Python’s classes</source>
        <translation>موضع الاستثناء الحاسم بين فئات Python</translation>
    </message>
    <message>
        <source>What catches it in Python</source>
        <translation>ما يلتقطه في Python</translation>
    </message>
    <message>
        <source>A small Python program that makes the same test</source>
        <translation>برنامج Python صغير يجري الاختبار نفسه</translation>
    </message>
    <message>
        <source>Back to {row}</source>
        <extracomment>{row}: the name of a list of targets, or a host that is watched</extracomment>
        <translation>العودة إلى {row}</translation>
    </message>
    <message>
        <source>Search in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>التطابق السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>التطابق التالي (Enter)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>Which of the hits of a search is shown: &quot;3 of 12&quot;</extracomment>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ بصيغة نصية</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>{trial}: {outcome}</source>
        <extracomment>An experiment that was made: &quot;Try IPv4 only: Works&quot;</extracomment>
        <translation>{trial}: {outcome}</translation>
    </message>
    <message>
        <source>Shows what came out</source>
        <translation>عرض ما أسفرت عنه التجربة</translation>
    </message>
    <message>
        <source>Try port {port}</source>
        <translation>تجربة المنفذ {port}</translation>
    </message>
    <message>
        <source>Try the host as a web address</source>
        <translation>تجربة المضيف كعنوان ويب</translation>
    </message>
    <message>
        <source>Try without the proxy</source>
        <translation>التجربة دون الخادم الوكيل</translation>
    </message>
    <message>
        <source>Try with the system’s proxy</source>
        <translation>التجربة مع الخادم الوكيل للنظام</translation>
    </message>
    <message>
        <source>Try IPv4 only</source>
        <translation>تجربة IPv4 فقط</translation>
    </message>
    <message>
        <source>Try IPv6 only</source>
        <translation>تجربة IPv6 فقط</translation>
    </message>
    <message>
        <source>Try without encryption</source>
        <translation>التجربة دون تشفير</translation>
    </message>
    <message>
        <source>Try with encryption</source>
        <translation>التجربة مع التشفير</translation>
    </message>
    <message>
        <source>Try the system’s certificates</source>
        <translation>تجربة شهادات النظام</translation>
    </message>
    <message>
        <source>Try the bundled certificates</source>
        <translation>تجربة الشهادات المضمَّنة</translation>
    </message>
    <message>
        <source>Try with more time</source>
        <translation>التجربة بمهلة زمنية أطول</translation>
    </message>
    <message>
        <source>{step}, {outcome}</source>
        <translation>{step}، {outcome}</translation>
    </message>
    <message>
        <source>First request: {host}</source>
        <extracomment>Heading above the steps before the first redirect; {host}: a host name</extracomment>
        <translation>الطلب الأول: {host}</translation>
    </message>
    <message>
        <source>Redirect {number}: {host}</source>
        <extracomment>Heading above the steps after a redirect; {host}: a host name</extracomment>
        <translation>إعادة التوجيه رقم {number}: {host}</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>العنوان: {address}</translation>
    </message>
    <message>
        <source>Began after: {duration}</source>
        <translation>البدء بعد: {duration}</translation>
    </message>
    <message>
        <source>Took: {duration}</source>
        <translation>المدة: {duration}</translation>
    </message>
    <message>
        <source>Waited for its turn in this program: {duration}</source>
        <translation>انتظار الدور في هذا البرنامج: {duration}</translation>
    </message>
    <message>
        <source>There and back: {duration}</source>
        <extracomment>The time that a packet needs to the other side and back</extracomment>
        <translation>الذهاب والإياب: {duration}</translation>
    </message>
    <message>
        <source>It went well.</source>
        <translation>نجحت الخطوة.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>فشلت الخطوة.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>لم يصل رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقفت الخطوة.</translation>
    </message>
    <message>
        <source>Redirect {number}</source>
        <translation>إعادة التوجيه رقم {number}</translation>
    </message>
    <message>
        <source>Try the method GET</source>
        <translation>تجربة طريقة الطلب GET</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>المنفذ {port}</translation>
    </message>
    <message>
        <source>the host as a web address</source>
        <extracomment>What was changed for an experiment</extracomment>
        <translation>المضيف كعنوان ويب</translation>
    </message>
    <message>
        <source>without the proxy</source>
        <translation>دون الخادم الوكيل</translation>
    </message>
    <message>
        <source>with the system’s proxy</source>
        <translation>مع الخادم الوكيل للنظام</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>عناوين IPv4 فقط</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>عناوين IPv6 فقط</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>دون تشفير</translation>
    </message>
    <message>
        <source>with encryption</source>
        <translation>مع التشفير</translation>
    </message>
    <message>
        <source>the system’s certificates</source>
        <translation>شهادات النظام</translation>
    </message>
    <message>
        <source>the bundled certificates</source>
        <translation>الشهادات المضمَّنة</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>مهلة زمنية أطول</translation>
    </message>
    <message>
        <source>the method GET</source>
        <translation>طريقة الطلب GET</translation>
    </message>
    <message>
        <source>{step}: {time}</source>
        <translation>{step}: {time}</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>The path of the connection</source>
        <translation>مسار الاتصال</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <translation>المنفذ {port}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A station of the path: the lookup of the host name.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يتم الوصول إليه</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>fault in this program</source>
        <translation>خلل في هذا البرنامج</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>The state of a station, for screen readers.</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>works, with a remark</source>
        <translation>يعمل، مع ملاحظة</translation>
    </message>
    <message>
        <source>failed here</source>
        <translation>فشل هنا</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>أُوقف هنا</translation>
    </message>
    <message>
        <source>not used</source>
        <extracomment>Under a station that this kind of test does not need.</extracomment>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>{station}: {state}</source>
        <extracomment>One station of the path, for screen readers: &quot;Proxy: not used&quot;.</extracomment>
        <translation>{station}: {state}</translation>
    </message>
    <message>
        <source>the trouble is here</source>
        <extracomment>Under the station &quot;This computer&quot;.</extracomment>
        <translation>المشكلة هنا</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>عبر IPv4 وIPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>عبر IPv4 فقط</translation>
    </message>
    <message>
        <source>an address</source>
        <extracomment>Under the station &quot;Name&quot;: no name had to be looked up, an address was typed.</extracomment>
        <translation>عنوان بدلًا من اسم</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Under the station &quot;Proxy&quot;: no proxy is used.</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <extracomment>Under the station &quot;Port&quot;: it is the proxy that connects to the port.</extracomment>
        <translation>عبر الخادم الوكيل</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Under the station &quot;Port&quot;: it accepts connections.</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <translation>لم تُقبل الشهادة</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>Under the station &quot;Name&quot;: the name is not known.</extracomment>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Under the station &quot;Name&quot;: the name is not known.</extracomment>
        <translation>لا يوجد رد</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Under the station &quot;Port&quot;: the connection was refused.</extracomment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>Under a station: the connection was reset.</extracomment>
        <translation>قُطع الاتصال</translation>
    </message>
    <message>
        <source>no way there</source>
        <extracomment>Under the station &quot;Port&quot;: host or network cannot be reached.</extracomment>
        <translation>لا يوجد مسار إليه</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>This file is too large for a plan: it may have {limit} at most.</source>
        <translation>هذا الملف أكبر من المسموح به للخطة: الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>There is no target in this file.</source>
        <translation>لا يوجد أي هدف في هذا الملف.</translation>
    </message>
    <message>
        <source>What stands at {key} in this plan is of the wrong kind.</source>
        <translation>قيمة الحقل {key} في هذه الخطة من نوع غير صحيح.</translation>
    </message>
    <message>
        <source>This plan was made by a newer version of this program. Update the program, or ask for the plan as a table (CSV).</source>
        <translation>أُنشئت هذه الخطة بإصدار أحدث من هذا البرنامج. يرجى تحديث البرنامج، أو طلب الخطة في صورة جدول (CSV).</translation>
    </message>
    <message>
        <source>This file can be read, but it is nothing that targets can be taken from: no plan, no list or table, and no file of Prometheus, Microsoft 365 or a browser.</source>
        <translation>يمكن قراءة هذا الملف، لكن لا يمكن استخراج أهداف منه: فهو ليس خطة ولا قائمة ولا جدولًا، ولا ملفًا من Prometheus أو Microsoft 365 أو من متصفح.</translation>
    </message>
    <message>
        <source>This is a report of tests and no plan. Open it as a report.</source>
        <translation>هذا تقرير عن اختبارات وليس خطة. يلزم فتحه بوصفه تقريرًا.</translation>
    </message>
    <message>
        <source>Far more of these lines are skipped than can be tested: this is hardly a list of targets.</source>
        <translation>عدد السطور التي يتم تخطيها أكبر بكثير مما يمكن اختباره: لا يبدو هذا قائمة أهداف.</translation>
    </message>
    <message>
        <source>This file uses more of YAML than can be read here. Saved as JSON it can be read.</source>
        <translation>يستخدم هذا الملف ميزات من YAML لا يمكن قراءتها هنا. يمكن قراءة الملف إذا حُفظ بصيغة JSON.</translation>
    </message>
    <message>
        <source>Not known and passed over: {key}</source>
        <translation>حقل غير معروف أُهمل: {key}</translation>
    </message>
    <message>
        <source>A plan may hold no credentials. Passed over: {key}</source>
        <translation>لا يُسمح بأن تحتوي الخطة على بيانات تسجيل الدخول. أُهمل الحقل: {key}</translation>
    </message>
    <message>
        <source>A plan may name no files of this computer. Passed over: {key}</source>
        <translation>لا يُسمح بأن تذكر الخطة ملفات من هذا الكمبيوتر. أُهمل الحقل: {key}</translation>
    </message>
    <message>
        <source>A plan may hold no commands. Passed over: {key}</source>
        <translation>لا يُسمح بأن تحتوي الخطة على أوامر. أُهمل الحقل: {key}</translation>
    </message>
    <message>
        <source>A plan may not choose the proxy. Passed over: {key}</source>
        <translation>لا يُسمح بأن تحدد الخطة الخادم الوكيل. أُهمل الحقل: {key}</translation>
    </message>
    <message>
        <source>A plan may not turn off the check of certificates. Passed over: {key}</source>
        <translation>لا يُسمح بأن توقف الخطة التحقق من الشهادات. أُهمل الحقل: {key}</translation>
    </message>
    <message>
        <source>What is sent to a server cannot be changed by a plan. Passed over: {key}</source>
        <translation>لا يمكن أن تغيّر الخطة ما يُرسل إلى الخادم. أُهمل الحقل: {key}</translation>
    </message>
    <message>
        <source>User names and passwords are not written into the file.</source>
        <translation>لا تُكتب أسماء المستخدمين وكلمات المرور في الملف.</translation>
    </message>
    <message>
        <source>What follows a ? in a URL is not written into the file: it may be secret.</source>
        <translation>ما يلي علامة الاستفهام في عنوان URL لا يُكتب في الملف: فقد يكون سريًا.</translation>
    </message>
    <message>
        <source>a plan of this program</source>
        <translation>خطة من هذا البرنامج</translation>
    </message>
    <message>
        <source>a list or table</source>
        <translation>قائمة أو جدول</translation>
    </message>
    <message>
        <source>a list of targets for Prometheus</source>
        <translation>قائمة أهداف لبرنامج Prometheus</translation>
    </message>
    <message>
        <source>a configuration of Prometheus</source>
        <translation>ملف إعدادات Prometheus</translation>
    </message>
    <message>
        <source>the list of endpoints of Microsoft 365</source>
        <translation>قائمة نقاط نهاية Microsoft 365</translation>
    </message>
    <message>
        <source>a recording of a browser (HAR)</source>
        <translation>تسجيل من متصفح (HAR)</translation>
    </message>
    <message>
        <source>bookmarks of a browser</source>
        <translation>إشارات مرجعية من متصفح</translation>
    </message>
    <message>
        <source>{targets} on {hosts}</source>
        <extracomment>What a plan holds: &quot;48 targets on 12 hosts&quot;</extracomment>
        <translation>{targets} على {hosts}</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Failed after</source>
        <translation>فشل بعد</translation>
    </message>
    <message>
        <source>Whole test</source>
        <translation>الاختبار كله</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>Two times of day</extracomment>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل منها</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>الأبطأ</translation>
    </message>
    <message>
        <source>{month}-{day} {time}</source>
        <extracomment>A day and a time of day; put the parts into the order of the language, for example {day}.{month}. {time}</extracomment>
        <translation>{month}/{day} {time}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>Looking for the cause …</source>
        <translation>جارٍ البحث عن السبب …</translation>
    </message>
    <message>
        <source>Going on …</source>
        <translation>تجري المتابعة …</translation>
    </message>
    <message>
        <source>Waiting for its turn …</source>
        <translation>في انتظار الدور …</translation>
    </message>
    <message>
        <source>Testing {target}</source>
        <translation>جارٍ اختبار {target}</translation>
    </message>
    <message>
        <source>Talking to the proxy …</source>
        <translation>جارٍ التواصل مع الخادم الوكيل …</translation>
    </message>
    <message>
        <source>Looking up the name …</source>
        <translation>جارٍ الاستعلام عن الاسم …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>جارٍ الاتصال …</translation>
    </message>
    <message>
        <source>Agreeing on encryption …</source>
        <translation>جارٍ الاتفاق على التشفير …</translation>
    </message>
    <message>
        <source>Sending the request …</source>
        <translation>جارٍ إرسال الطلب …</translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation>في انتظار الرد …</translation>
    </message>
    <message>
        <source>Reading the answer …</source>
        <translation>تجري قراءة الرد …</translation>
    </message>
</context>
<context>
    <name>ProxySource</name>
    <message>
        <source>the options of this test</source>
        <translation>خيارات هذا الاختبار</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>متغيّر بيئة</translation>
    </message>
    <message>
        <source>the settings of the system</source>
        <translation>إعدادات النظام</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Note: {value}</source>
        <translation>تعليق: {value}</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check its name, and whether you may read it.</source>
        <translation>لا يمكن فتح هذا الملف. يرجى التحقق من اسمه ومن توفّر إذن بقراءته.</translation>
    </message>
    <message>
        <source>This file is too large for a report: it may have {limit} at most.</source>
        <translation>هذا الملف أكبر من المسموح به للتقرير: الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation>هذا الملف ليس تقريرًا من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Update the program to open it, or ask for the report as text.</source>
        <translation>أُنشئ هذا التقرير بإصدار أحدث من هذا البرنامج. يرجى تحديث البرنامج لفتح التقرير، أو طلب التقرير بصيغة نصية.</translation>
    </message>
    <message>
        <source>This file calls itself a report, but what is in it makes no sense. Ask for it once more: it was changed or damaged on its way.</source>
        <translation>يشير هذا الملف إلى أنه تقرير، لكن محتواه غير منطقي. يرجى طلبه مرة أخرى: لقد تغيّر أو تلف أثناء نقله.</translation>
    </message>
    <message>
        <source>passwords and other secrets</source>
        <translation>كلمات المرور وبيانات سرية أخرى</translation>
    </message>
    <message>
        <source>the user’s name and home folder</source>
        <translation>اسم المستخدم ومجلده الرئيسي</translation>
    </message>
    <message>
        <source>real names of hosts</source>
        <translation>الأسماء الحقيقية للمضيفين</translation>
    </message>
    <message>
        <source>real network addresses</source>
        <translation>عناوين الشبكة الحقيقية</translation>
    </message>
    <message>
        <source>owners and issuers of certificates</source>
        <translation>أصحاب الشهادات ومُصدِروها</translation>
    </message>
    <message>
        <source>addresses of the own computer and network</source>
        <translation>عناوين الكمبيوتر نفسه وشبكته</translation>
    </message>
    <message>
        <source>header fields of answers</source>
        <translation>ترويسات الردود</translation>
    </message>
    <message>
        <source>first bytes of answers</source>
        <translation>البايتات الأولى من الردود</translation>
    </message>
    <message>
        <source>programs on neighbouring ports</source>
        <translation>البرامج على المنافذ المجاورة</translation>
    </message>
    <message>
        <source>folders of chosen files</source>
        <translation>مجلدات الملفات المختارة</translation>
    </message>
    <message>
        <source>lists of hosts to be reached without a proxy</source>
        <translation>قوائم المضيفين المستثنين من الخادم الوكيل</translation>
    </message>
    <message>
        <source>texts as they were typed</source>
        <translation>النصوص كما كُتبت</translation>
    </message>
    <message>
        <source>results for which there was no room</source>
        <translation>نتائج لم يتسع لها التقرير</translation>
    </message>
    <message>
        <source>Careful: this report was damaged or changed after it was made.</source>
        <translation>تنبيه: تلف هذا التقرير أو تغيّر بعد إنشائه.</translation>
    </message>
    <message>
        <source>Hosts and addresses stand under other names here; only the sender can tell the real ones.</source>
        <translation>تظهر هنا أسماء مستعارة بدلًا من أسماء المضيفين والعناوين؛ ولا يعرف الأسماء والعناوين الحقيقية إلا المُرسِل.</translation>
    </message>
    <message>
        <source>A report is text in UTF-8, and this file is not. Ask for it once more, sent as it is.</source>
        <translation>التقرير نص بترميز UTF-8، وهذا الملف ليس كذلك. يلزم طلبه من جديد مُرسَلًا كما هو.</translation>
    </message>
    <message>
        <source>This file is a plan: it says what to test, not what came out. Open it as a plan.</source>
        <translation>هذا الملف خطة: يحدد ما يجب اختباره، لا ما أسفر عنه الاختبار. يلزم فتحه بوصفه خطة.</translation>
    </message>
    <message>
        <source>Please name this report in your answer: {value}</source>
        <extracomment>{value}: a short code; the sender&apos;s program finds the report by it</extracomment>
        <translation>يرجى ذكر هذا التقرير في الرد: {value}</translation>
    </message>
    <message>
        <source>Contact: {value}</source>
        <translation>للاستفسار: {value}</translation>
    </message>
    <message>
        <source>Made on {time}; the sender’s clock shows {zone}, their language is {language}.</source>
        <extracomment>{zone}: &quot;UTC+01:00&quot;; {language}: a language code such as &quot;de&quot;</extracomment>
        <translation>أُنشئ في {time}؛ المنطقة الزمنية للمُرسِل {zone}، ولغته {language}.</translation>
    </message>
    <message>
        <source>Left out: {value}</source>
        <translation>لم يُدرج في التقرير: {value}</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>بيانات أخرى</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>تم نسخ النص.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>The text as it leaves</source>
        <translation>النص كما سيغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>As this window ({language})</source>
        <extracomment>One of the languages in which a text can be written; {language}: &quot;Deutsch&quot;</extracomment>
        <translation>لغة هذه النافذة ({language})</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>This is what leaves this computer when you copy or save it, and nothing else. Passwords and other secrets never stand in it. Nothing is sent by itself.</source>
        <translation>هذا ما سيغادر هذا الكمبيوتر عند النسخ أو الحفظ، ولا شيء غيره. لا تظهر فيه أبدًا كلمات المرور ولا أي بيانات سرية أخرى. لا يُرسل أي شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>نص لتذكرة الدعم</translation>
    </message>
    <message>
        <source>Whole contents</source>
        <translation>المحتوى الكامل</translation>
    </message>
    <message>
        <source>The whole contents as they leave</source>
        <translation>المحتوى الكامل كما سيغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Other names in place of hosts and addresses</source>
        <translation>أسماء مستعارة بدلًا من أسماء المضيفين والعناوين</translation>
    </message>
    <message>
        <source>They appear as {host} or {address}. What they stand for stays on this computer, and an answer can be read with the real names.</source>
        <translation>تظهر هذه الأسماء بالشكل {host} أو {address}. لا يُحفظ ما تمثّله إلا على هذا الكمبيوتر، ويمكن قراءة الرد على التقرير بالأسماء الحقيقية.</translation>
    </message>
    <message>
        <source>With the addresses of this computer</source>
        <translation>تضمين عناوين هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>They help whoever looks after your network; others do not need them.</source>
        <translation>تفيد هذه العناوين من يدير شبكتك؛ ولا يحتاج إليها غيره.</translation>
    </message>
    <message>
        <source>With the owners and issuers of certificates</source>
        <translation>تضمين بيانات أصحاب الشهادات ومُصدِريها</translation>
    </message>
    <message>
        <source>They tell whether somebody in between replaces certificates, and who it is.</source>
        <translation>تدل هذه البيانات على ما إذا كانت جهة ما على مسار الاتصال تستبدل الشهادات، ومن هي.</translation>
    </message>
    <message>
        <source>Read an answer to it …</source>
        <translation>قراءة رد عليه …</translation>
    </message>
    <message>
        <source>Copy short code</source>
        <translation>نسخ الرمز المختصر</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Nothing had to be left out.</source>
        <translation>لم يلزم استبعاد أي شيء من التقرير.</translation>
    </message>
    <message>
        <source>Results: {count}; size of the file: {size}</source>
        <translation>النتائج: {count}؛ حجم الملف: {size}</translation>
    </message>
    <message>
        <source>Short code for the telephone: {code}</source>
        <translation>الرمز المختصر لإملائه عبر الهاتف: {code}</translation>
    </message>
    <message>
        <source>Only the beginning of the contents is shown; the file holds all of them.</source>
        <translation>تُعرض بداية المحتوى فقط؛ أما الملف فيتضمن المحتوى كاملًا.</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>جارٍ إنشاء التقرير …</translation>
    </message>
    <message>
        <source>Reports that this program can open</source>
        <translation>تقارير يمكن لهذا البرنامج فتحها</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>صفحات لعرضها في متصفح</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>There is no result here that could be reported.</source>
        <translation>لا توجد هنا أي نتيجة يمكن إنشاء تقرير عنها.</translation>
    </message>
    <message>
        <source>What the other names stand for could not be kept on this computer, so nothing was handed over.</source>
        <translation>تعذّر حفظ ما تمثّله الأسماء المستعارة على هذا الكمبيوتر، ولذلك لم يُسلَّم أي شيء.</translation>
    </message>
    <message>
        <source>The short code is copied.</source>
        <translation>تم نسخ الرمز المختصر.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>تم الحفظ في الملف {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>تعذّر حفظ الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>Connection report</source>
        <extracomment>Title of a page and a file that one person sends to another</extracomment>
        <translation>تقرير الاتصال</translation>
    </message>
    <message>
        <source>Expectation</source>
        <extracomment>Heading of a table: whether a result is as a plan expects it to be</extracomment>
        <translation>مقارنةً بالمتوقع</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Heading of a column with stable codes such as &quot;tcp.refused&quot;</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>Heading of a column: confirmed, likely or possible</extracomment>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>Based on</source>
        <extracomment>Heading of a column with places in the JSON of a report</extracomment>
        <translation>استنادًا إلى</translation>
    </message>
    <message>
        <source>What was found, and from what</source>
        <extracomment>Heading of a table of what a diagnosis was based on</extracomment>
        <translation>ما تبيّن وما استند إليه</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>The options of a test</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Proxy servers</source>
        <translation>الخوادم الوكيلة</translation>
    </message>
    <message>
        <source>Addresses without proxy</source>
        <translation>عناوين مستثناة من الخادم الوكيل</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>خوادم الأسماء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The computer that tested</source>
        <translation>الكمبيوتر الذي أجرى الاختبار</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What a person wrote to a result</extracomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Target: {value}</source>
        <extracomment>These labels begin the lines of a text for a ticket; what was tested</extracomment>
        <translation>الهدف: {value}</translation>
    </message>
    <message>
        <source>Result: {value}</source>
        <translation>النتيجة: {value}</translation>
    </message>
    <message>
        <source>Code: {value}</source>
        <extracomment>{value}: &quot;tls.expired (Confirmed), TLS-EXPIRED-7F3A&quot;</extracomment>
        <translation>الرمز: {value}</translation>
    </message>
    <message>
        <source>When: {value}</source>
        <translation>الوقت: {value}</translation>
    </message>
    <message>
        <source>Plan: {value}</source>
        <translation>الخطة: {value}</translation>
    </message>
    <message>
        <source>By cause</source>
        <extracomment>Title of a list: targets that fail for the same reason</extracomment>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>خلافًا للمتوقع</translation>
    </message>
    <message>
        <source>Settings: {value}</source>
        <extracomment>{value}: &quot;protocol auto, timeout 30 …&quot;, as on the command line</extracomment>
        <translation>الإعدادات: {value}</translation>
    </message>
    <message>
        <source>System: {value}</source>
        <extracomment>{value}: &quot;Debian GNU/Linux 12, x86_64 …&quot;</extracomment>
        <translation>النظام: {value}</translation>
    </message>
    <message>
        <source>Program: {value}</source>
        <translation>البرنامج: {value}</translation>
    </message>
    <message>
        <source>{time}; the sender’s clock shows {zone}</source>
        <extracomment>{time}: &quot;2026-01-31, 12:04 UTC&quot;; {zone}: &quot;UTC+01:00&quot;</extracomment>
        <translation>{time}؛ المنطقة الزمنية للمُرسِل {zone}</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Stopped before anything was tested</source>
        <translation>أُوقف قبل اختبار أي هدف</translation>
    </message>
    <message>
        <source>{cause} ({party}). For example {target}: {sentence}</source>
        <extracomment>{cause}: &quot;Proxy refuses&quot;; {party}: who it is about, &quot;proxy.example.net:3128&quot;; the rest as in the shorter text</extracomment>
        <translation>{cause} ({party}). على سبيل المثال الهدف {target}: {sentence}</translation>
    </message>
    <message>
        <source>For example {target}: {sentence}</source>
        <extracomment>{target}: one of several targets that fail, &quot;orders.example.com:8443&quot;; {sentence}: what happened there</extracomment>
        <translation>على سبيل المثال الهدف {target}: {sentence}</translation>
    </message>
    <message>
        <source>Many targets</source>
        <translation>عدة أهداف</translation>
    </message>
    <message>
        <source>Contact for this plan: {contact}</source>
        <extracomment>{contact}: whom the author of a plan names, &quot;it@example.com&quot;</extracomment>
        <translation>للاستفسار عن هذه الخطة: {contact}</translation>
    </message>
    <message>
        <source>{targets} · {verdict}</source>
        <extracomment>A run of a plan in the list: &quot;50 targets · 3 not as expected&quot;</extracomment>
        <translation>{targets} · {verdict}</translation>
    </message>
    <message>
        <source>{targets} · {count} tested</source>
        <translation>{targets} · تم اختبار {count}</translation>
    </message>
    <message>
        <source>Results as a table (CSV) …</source>
        <translation>النتائج في صورة جدول (CSV) …</translation>
    </message>
    <message>
        <source>Targets as a plan (JSON) …</source>
        <translation>الأهداف في صورة خطة (JSON) …</translation>
    </message>
    <message>
        <source>Targets as a table (CSV) …</source>
        <translation>الأهداف في صورة جدول (CSV) …</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Not as expected {count}</source>
        <translation>خلافًا للمتوقع {count}</translation>
    </message>
    <message>
        <source>Failed {count}</source>
        <translation>فشل {count}</translation>
    </message>
    <message>
        <source>With remarks {count}</source>
        <translation>مع ملاحظات {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <extracomment>Targets that were not tested yet</extracomment>
        <translation>لم يُختبر بعد {count}</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>خلال {duration}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Test of many targets</source>
        <translation>اختبار عدة أهداف</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>مقارنة …</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>تقرير …</translation>
    </message>
    <message>
        <source>Test unexpected ones again</source>
        <translation>إعادة اختبار ما خالف المتوقع</translation>
    </message>
    <message>
        <source>Test failed ones again</source>
        <translation>إعادة اختبار ما فشل</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heading of a table: whether something came out as expected</extracomment>
        <translation>مقارنةً بالمتوقع</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>A number of targets stands above it</extracomment>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>جداول CSV</translation>
    </message>
    <message>
        <source>all as expected</source>
        <translation>الكل كما هو متوقع</translation>
    </message>
    <message>
        <source>For example {target} – {sentence}</source>
        <extracomment>{target}: one of several, &quot;orders.example.com:8443&quot;; {sentence}: what is not as expected of it</extracomment>
        <translation>على سبيل المثال الهدف {target} – {sentence}</translation>
    </message>
    <message>
        <source>{target} – {sentence}</source>
        <translation>الهدف {target} – {sentence}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>تعذّر حفظ الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>تم الحفظ في الملف {file}.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>The state of one target of many</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>The state of one target of many</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>Heading of a table: where on the way the test broke (name, proxy, port …)</extracomment>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>ملفات البرنامج</translation>
    </message>
    <message>
        <source>Folders for settings and history</source>
        <translation>مجلدات الإعدادات وسجل النتائج</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>الشهادات الجذرية</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Encryption library</source>
        <translation>مكتبة التشفير</translation>
    </message>
    <message>
        <source>Window library</source>
        <translation>مكتبة النوافذ</translation>
    </message>
    <message>
        <source>Encrypted test connection to this computer</source>
        <translation>اتصال اختباري مشفّر بهذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Enter another target</source>
        <translation>إدخال هدف آخر</translation>
    </message>
    <message>
        <source>Test or explain what was copied elsewhere</source>
        <translation>اختبار ما نُسخ من مكان آخر أو تفسيره</translation>
    </message>
    <message>
        <source>Open a report, a plan or a list of targets</source>
        <translation>فتح تقرير أو خطة أو قائمة أهداف</translation>
    </message>
    <message>
        <source>Test many targets</source>
        <translation>اختبار عدة أهداف</translation>
    </message>
    <message>
        <source>Watch the target: test it again and again</source>
        <translation>مراقبة الهدف: اختباره مرة بعد أخرى</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Copy the selected text, or a summary of the result</source>
        <translation>نسخ النص المحدد أو ملخص النتيجة</translation>
    </message>
    <message>
        <source>Make a report of the chosen results</source>
        <translation>إنشاء تقرير عن النتائج المحددة</translation>
    </message>
    <message>
        <source>Search the results</source>
        <translation>البحث في النتائج</translation>
    </message>
    <message>
        <source>Test the chosen ones again</source>
        <translation>إعادة اختبار العناصر المحددة</translation>
    </message>
    <message>
        <source>Pin the chosen ones, or let them go</source>
        <translation>تثبيت العناصر المحددة أو إلغاء تثبيتها</translation>
    </message>
    <message>
        <source>Write a note about the chosen one</source>
        <translation>كتابة تعليق على العنصر المحدد</translation>
    </message>
    <message>
        <source>Compare the two chosen ones, or the chosen one with another</source>
        <translation>المقارنة بين العنصرين المحددين، أو مقارنة العنصر المحدد مع عنصر آخر</translation>
    </message>
    <message>
        <source>Remove the chosen ones</source>
        <translation>إزالة العناصر المحددة</translation>
    </message>
    <message>
        <source>Open the options</source>
        <translation>فتح الخيارات</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>عرض هذه القائمة</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In the list of results</source>
        <translation>في قائمة النتائج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Why doesn’t it connect?</source>
        <translation>لماذا لا يعمل الاتصال؟</translation>
    </message>
    <message>
        <source>Enter a host, a port or a URL. The program really tries it and explains what happened.</source>
        <translation>يكفي إدخال مضيف أو منفذ أو عنوان URL. يجرّب البرنامج الاتصال فعليًا ويفسّر ما حدث.</translation>
    </message>
    <message>
        <source>Or paste an error message of any program to learn what it means.</source>
        <translation>ويمكن أيضًا لصق رسالة خطأ من أي برنامج لمعرفة معناها.</translation>
    </message>
    <message>
        <source>Practice targets run inside this program: no network needed.</source>
        <translation>تعمل الأهداف التدريبية داخل هذا البرنامج: لا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>Test many targets at once</source>
        <translation>اختبار عدة أهداف معًا</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>Stands behind a key: this key leads to the field for the target.</extracomment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Stands behind a key: this key starts the test.</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>Stands behind a key: this key cancels the test.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>drop a link or a list anywhere</source>
        <extracomment>A link, or a file with a list of targets, can be dragged into the window from elsewhere.</extracomment>
        <translation>يمكن إفلات رابط أو قائمة في أي مكان هنا</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Look up the name</source>
        <translation>الاستعلام عن الاسم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Ask the proxy server to connect</source>
        <translation>طلب الاتصال من الخادم الوكيل</translation>
    </message>
    <message>
        <source>Agree on encryption (TLS)</source>
        <translation>الاتفاق على التشفير (TLS)</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>انتظار الرد</translation>
    </message>
    <message>
        <source>Read the content</source>
        <translation>قراءة المحتوى</translation>
    </message>
    <message>
        <source>Look up the name of the proxy server</source>
        <translation>الاستعلام عن اسم الخادم الوكيل</translation>
    </message>
    <message>
        <source>Agree on encryption with the proxy server</source>
        <translation>الاتفاق على التشفير مع الخادم الوكيل</translation>
    </message>
    <message>
        <source>Wait for a greeting</source>
        <translation>انتظار رسالة الترحيب</translation>
    </message>
    <message>
        <source>Read the address</source>
        <translation>قراءة العنوان</translation>
    </message>
    <message>
        <source>Connect to the proxy server {address}</source>
        <translation>الاتصال بالخادم الوكيل {address}</translation>
    </message>
    <message>
        <source>Connect {address}</source>
        <translation>الاتصال بالعنوان {address}</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>TARGET</source>
        <translation>TARGET</translation>
    </message>
    <message>
        <source>A host, host:port or URL: example.com, example.com:22, https://example.com/page, tls://example.com:993</source>
        <translation>مضيف أو مضيف:منفذ أو عنوان URL: example.com أو example.com:22 أو https://example.com/page أو tls://example.com:993</translation>
    </message>
    <message>
        <source>How many targets to test at once; usually {usual}.</source>
        <translation>عدد الأهداف التي تُختبر في الوقت نفسه؛ العدد المعتاد {usual}.</translation>
    </message>
    <message>
        <source>Print one line of JSON a target, in the order given.</source>
        <translation>طباعة سطر JSON واحد لكل هدف، بالترتيب الذي كُتبت به الأهداف.</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>رمز الخروج</translation>
    </message>
    <message>
        <source>0: all as expected. 1: some not. 2: a target or an option cannot be used. 3: a fault in this program. 130: interrupted. The highest that occurs counts.</source>
        <translation>0: كل النتائج كما هو متوقع. 1: بعضها خلافًا للمتوقع. 2: هدف أو خيار لا يمكن استخدامه. 3: خلل في هذا البرنامج. 130: تمت المقاطعة. عند اجتماع أكثر من حالة، يُعتمد أعلى رمز بينها.</translation>
    </message>
    <message>
        <source>There is nothing to test: no target of the plan can be tested.</source>
        <translation>لا يوجد ما يُختبر: لا يمكن اختبار أي هدف من أهداف الخطة.</translation>
    </message>
    <message>
        <source>There is nothing to test: give a host, host:port or URL.</source>
        <translation>لا يوجد ما يمكن اختباره: يلزم ذكر مضيف أو مضيف:منفذ أو عنوان URL.</translation>
    </message>
    <message>
        <source>Interrupted before everything was tested.</source>
        <translation>تمت المقاطعة قبل اختبار كل الأهداف.</translation>
    </message>
    <message>
        <source>{option} belongs to {other}, which is missing.</source>
        <translation>لا يُستخدم الخيار {option} إلا مع الخيار {other}، وهو غير مذكور.</translation>
    </message>
    <message>
        <source>{option}: {file} cannot be used.</source>
        <translation>الخيار {option}: لا يمكن استخدام الملف {file}.</translation>
    </message>
    <message>
        <source>Passphrase of the key:</source>
        <translation>عبارة مرور المفتاح:</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Print one line of JSON.</source>
        <translation>طباعة سطر JSON واحد.</translation>
    </message>
    <message>
        <source>0: recognised. 1: not recognised. 2: no text. 3: a fault in this program. 130: interrupted.</source>
        <translation>0: تم التعرف على النص. 1: لم يتم التعرف عليه. 2: لا يوجد نص. 3: خلل في هذا البرنامج. 130: تمت المقاطعة.</translation>
    </message>
    <message>
        <source>There is nothing to explain: give the text of an error message.</source>
        <translation>لا يوجد ما يمكن تفسيره: يلزم ذكر نص رسالة خطأ.</translation>
    </message>
    <message>
        <source>This text was not recognised as an error of a connection.</source>
        <translation>لم يتم التعرف على هذا النص بوصفه خطأ اتصال.</translation>
    </message>
    <message>
        <source>To test the server itself, use {command}.</source>
        <translation>لاختبار الخادم نفسه، يمكن استخدام الأمر {command}.</translation>
    </message>
    <message>
        <source>Give the whole message, with its codes and numbers; they count more than words.</source>
        <translation>ذكر الرسالة كاملة برموزها وأرقامها؛ فهي أهم من الكلمات.</translation>
    </message>
    <message>
        <source>Of a long message give the last lines too: the reason often stands there.</source>
        <translation>ذكر الأسطر الأخيرة أيضًا إذا كانت الرسالة طويلة: كثيرًا ما يرد السبب فيها.</translation>
    </message>
    <message>
        <source>Recognised: {names}</source>
        <translation>تم التعرف على: {names}</translation>
    </message>
    <message>
        <source>This was read from the text alone; nothing was tested.</source>
        <translation>استُنتج هذا من النص وحده؛ لم يُختبر شيء.</translation>
    </message>
    <message>
        <source>Test it from here</source>
        <translation>اختبار الهدف من هنا</translation>
    </message>
    <message>
        <source>Test all of them, print the explanations and end.</source>
        <translation>اختبار كل الخوادم التدريبية وطباعة التفسيرات ثم الخروج.</translation>
    </message>
    <message>
        <source>{word} means nothing here.</source>
        <translation>الكلمة {word} لا معنى لها هنا.</translation>
    </message>
    <message>
        <source>These practice servers now run on this computer.</source>
        <translation>هذه الخوادم التدريبية تعمل الآن على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Test them from another terminal:</source>
        <translation>لاختبارها من نافذة طرفية أخرى:</translation>
    </message>
    <message>
        <source>They run until Ctrl+C is pressed.</source>
        <translation>تستمر في العمل إلى أن يُضغط على Ctrl+C.</translation>
    </message>
    <message>
        <source>Tested: {done} of {total} …</source>
        <translation>تم اختبار {done} من {total} …</translation>
    </message>
    <message>
        <source>Practice servers: {total} · explained as expected: {good}</source>
        <translation>الخوادم التدريبية: {total} · ما فُسِّر منها كما هو متوقع: {good}</translation>
    </message>
    <message>
        <source>What to speak with the target. Automatic is the usual choice for what was given.</source>
        <translation>البروتوكول المستخدم مع الهدف. القيمة auto تختار البروتوكول المعتاد لما كُتب.</translation>
    </message>
    <message>
        <source>The longest that the test of one target may take, in seconds; usually {usual}. With more, each step may take longer too.</source>
        <translation>أطول مدة يُسمح بها لاختبار هدف واحد، بالثواني؛ المدة المعتادة {usual}. إذا كانت أطول، يُسمح لكل خطوة أيضًا بمدة أطول.</translation>
    </message>
    <message>
        <source>Use only IPv4 or only IPv6 addresses.</source>
        <translation>استخدام عناوين IPv4 فقط أو عناوين IPv6 فقط.</translation>
    </message>
    <message>
        <source>The proxy server to go through, such as http://proxy.example:8080, or none, or what the system says.</source>
        <translation>الخادم الوكيل الذي يمر عبره الاتصال، مثل http://proxy.example:8080، أو none للاتصال دون خادم وكيل، أو system لاستخدام إعداد النظام.</translation>
    </message>
    <message>
        <source>Which root certificates to trust: the program’s own, the system’s, or those of a PEM file.</source>
        <translation>الشهادات الجذرية الموثوق بها: شهادات البرنامج (bundled) أو شهادات النظام (system) أو شهادات من ملف PEM.</translation>
    </message>
    <message>
        <source>A certificate of yours (PEM) for servers that ask for one, with its key.</source>
        <translation>شهادة خاصة بك (PEM) مع مفتاحها، للخوادم التي تطلب شهادة.</translation>
    </message>
    <message>
        <source>The file of that key (PEM) when it is not in the same file as the certificate.</source>
        <translation>ملف هذا المفتاح (PEM)، إذا لم يكن في ملف الشهادة نفسه.</translation>
    </message>
    <message>
        <source>How often to try again after a failure.</source>
        <translation>عدد مرات إعادة المحاولة بعد الفشل.</translation>
    </message>
    <message>
        <source>How many redirects to follow; usually {usual}.</source>
        <translation>عدد عمليات إعادة التوجيه التي يجري تتبّعها؛ العدد المعتاد {usual}.</translation>
    </message>
    <message>
        <source>Do not look further into the cause of a failure.</source>
        <translation>عدم إجراء فحوص إضافية بحثًا عن سبب الفشل.</translation>
    </message>
    <message>
        <source>Look into the cause also at the host that a redirect led to, when that is the one that fails.</source>
        <translation>البحث عن السبب أيضًا عند المضيف الذي أدت إليه إعادة التوجيه، إذا كان هو الذي يفشل.</translation>
    </message>
    <message>
        <source>{option} takes one of these: {choices}. It was given {value}.</source>
        <translation>الخيار {option} يقبل إحدى هذه القيم: {choices}. القيمة المكتوبة: {value}.</translation>
    </message>
    <message>
        <source>{option} takes a number from {least} to {most}. It was given {value}.</source>
        <translation>الخيار {option} يقبل عددًا من {least} إلى {most}. القيمة المكتوبة: {value}.</translation>
    </message>
    <message>
        <source>{option} takes bundled, system or a file. {file} cannot be read.</source>
        <translation>الخيار {option} يقبل bundled أو system أو ملفًا. تعذّرت قراءة الملف {file}.</translation>
    </message>
    <message>
        <source>{option}: {value} is no proxy address such as {example}. It begins with one of these: {schemes}.</source>
        <translation>الخيار {option}: القيمة {value} ليست عنوان خادم وكيل مثل {example}. يبدأ العنوان بإحدى هذه الصيغ: {schemes}.</translation>
    </message>
    <message>
        <source>Testing {target} …</source>
        <translation>جارٍ اختبار {target} …</translation>
    </message>
    <message>
        <source>Looking for the cause: trying the ports {ports} as well.</source>
        <translation>جارٍ البحث عن السبب: تُجرَّب المنافذ {ports} أيضًا.</translation>
    </message>
    <message>
        <source>Looking for the cause: asking {host} as well.</source>
        <translation>جارٍ البحث عن السبب: يجري الاتصال بالمضيف {host} أيضًا.</translation>
    </message>
    <message>
        <source>Targets: {count}</source>
        <translation>الأهداف: {count}</translation>
    </message>
    <message>
        <source>as expected: {count}</source>
        <translation>كما هو متوقع: {count}</translation>
    </message>
    <message>
        <source>not as expected: {count}</source>
        <translation>خلافًا للمتوقع: {count}</translation>
    </message>
    <message>
        <source>cannot be tested: {count}</source>
        <translation>لا يمكن اختبارها: {count}</translation>
    </message>
    <message>
        <source>faults in this program: {count}</source>
        <translation>حالات خلل في هذا البرنامج: {count}</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>أُوقفت: {count}</translation>
    </message>
    <message>
        <source>Test the targets of this file as well: a plan, a list or table, or a file of Prometheus, Microsoft 365 or a browser. As expected is what the plan expects.</source>
        <translation>اختبار الأهداف الواردة في هذا الملف أيضًا: خطة أو قائمة أو جدول، أو ملف من Prometheus أو Microsoft 365 أو من متصفح. والمتوقع من كل هدف هو ما تحدده الخطة.</translation>
    </message>
    <message>
        <source>Read as: {what}</source>
        <translation>قُرئ الملف على أنه: {what}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>الملف {file}: {reason}</translation>
    </message>
    <message>
        <source>Test targets and explain what happened.</source>
        <translation>اختبار الأهداف وتفسير ما حدث.</translation>
    </message>
    <message>
        <source>Explain an error message of any program, without testing anything.</source>
        <translation>تفسير رسالة خطأ من أي برنامج، دون اختبار أي شيء.</translation>
    </message>
    <message>
        <source>Show, convert or compare reports, whoever made them.</source>
        <translation>عرض التقارير أو تحويلها أو المقارنة بينها، أيًا كان من أنشأها.</translation>
    </message>
    <message>
        <source>Start practice servers on this computer and show how to test them.</source>
        <translation>تشغيل خوادم تدريبية على هذا الكمبيوتر وعرض طريقة اختبارها.</translation>
    </message>
    <message>
        <source>Show what is built in and whether it works on this computer.</source>
        <translation>عرض المكوّنات المضمَّنة وما إذا كانت تعمل على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{command} shows what can be given.</source>
        <translation>يعرض الأمر {command} طريقة الاستخدام.</translation>
    </message>
    <message>
        <source>A fault in this program ended it: {error}</source>
        <translation>توقف البرنامج بسبب خلل فيه: {error}</translation>
    </message>
    <message>
        <source>Really tries a connection and explains what happened. Without a command the window opens.</source>
        <translation>يجرّب الاتصال فعليًا ويفسّر ما حدث. وإذا لم يُكتب أمر، تُفتح نافذة البرنامج.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>عرض الإصدار ثم الخروج.</translation>
    </message>
    <message>
        <source>The window takes one target. To test several, use {command}.</source>
        <translation>تقبل النافذة هدفًا واحدًا. لاختبار عدة أهداف، يمكن استخدام الأمر {command}.</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>لا توجد شاشة عرض</translation>
    </message>
    <message>
        <source>The window cannot open: {reason}. In a terminal there is {command}.</source>
        <translation>تعذّر فتح النافذة: {reason}. في نافذة طرفية يمكن استخدام الأمر {command}.</translation>
    </message>
    <message>
        <source>The language to speak:</source>
        <translation>لغة البرنامج:</translation>
    </message>
    <message>
        <source>Print what the program does to the error stream.</source>
        <translation>طباعة ما يفعله البرنامج على مجرى الأخطاء (stderr).</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>عرض هذه المساعدة ثم الخروج.</translation>
    </message>
    <message>
        <source>The language {language} is not there. There are: {languages}.</source>
        <translation>اللغة {language} غير متوفرة. اللغات المتوفرة: {languages}.</translation>
    </message>
    <message>
        <source>Print the results of a report, each as after its test.</source>
        <translation>طباعة نتائج تقرير، كل نتيجة كما تظهر بعد الاختبار مباشرةً.</translation>
    </message>
    <message>
        <source>Write a report as a web page, a text, a table or once more as JSON.</source>
        <translation>كتابة تقرير في صورة صفحة ويب أو نص أو جدول، أو من جديد بصيغة JSON.</translation>
    </message>
    <message>
        <source>Put two reports side by side and show what differs.</source>
        <translation>وضع تقريرين جنبًا إلى جنب وعرض ما يختلف بينهما.</translation>
    </message>
    <message>
        <source>Put the real names back into an answer to a report with other names: its text in quotation marks, or {sign} to read it from the input.</source>
        <translation>وضع الأسماء الحقيقية مكان الأسماء المستعارة في رد على تقرير: نص الرد بين علامتي اقتباس، أو {sign} لقراءته من مجرى الإدخال (stdin).</translation>
    </message>
    <message>
        <source>With render: as what to write the report; usually what the file’s name ends in.</source>
        <translation>مع الأمر render: الصيغة التي يُكتب بها التقرير؛ وإذا لم تُذكر، يحددها امتداد اسم الملف.</translation>
    </message>
    <message>
        <source>With render: the file to write; without it the report is printed.</source>
        <translation>مع الأمر render: الملف الذي يُكتب فيه التقرير؛ وإذا لم يُذكر، يُطبع التقرير.</translation>
    </message>
    <message>
        <source>What is to be done with the report? Give one of these: {commands}.</source>
        <translation>ما المطلوب عمله بالتقرير؟ يلزم ذكر أحد هذه الأوامر: {commands}.</translation>
    </message>
    <message>
        <source>Give the file of one report.</source>
        <translation>يلزم ذكر ملف تقرير واحد.</translation>
    </message>
    <message>
        <source>{file} was damaged or changed after it was made, so it is not written as a new report.</source>
        <translation>تعرّض الملف {file} للتلف أو التغيير بعد إنشائه، لذلك لن يُكتب تقريرًا جديدًا.</translation>
    </message>
    <message>
        <source>With compare: show what is the same in both, too.</source>
        <translation>مع الأمر compare: عرض ما هو متطابق في التقريرين أيضًا.</translation>
    </message>
    <message>
        <source>With compare: print one line of JSON.</source>
        <translation>مع الأمر compare: طباعة سطر JSON واحد.</translation>
    </message>
    <message>
        <source>Give the files of two reports to compare.</source>
        <translation>يلزم ذكر ملفي تقريرين للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>Only in {file}:</source>
        <translation>في الملف {file} فقط:</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>متطابق في التقريرين</translation>
    </message>
    <message>
        <source>There is nothing to read: give the text of the answer.</source>
        <translation>لا يوجد ما يمكن قراءته: يلزم ذكر نص الرد.</translation>
    </message>
    <message>
        <source>A file that says what aliases stand for was damaged: {file}</source>
        <translation>بيانات الأسماء المستعارة تالفة في أحد الملفات: {file}</translation>
    </message>
    <message>
        <source>Write other names in place of hosts and addresses. What they stand for is kept on this computer only.</source>
        <translation>كتابة أسماء مستعارة بدلًا من أسماء المضيفين والعناوين. لا يُحفظ ما تمثّله هذه الأسماء إلا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{option}: the file’s name has to end in one of these: {endings}.</source>
        <translation>الخيار {option}: يجب أن ينتهي اسم الملف بأحد هذه الامتدادات: {endings}.</translation>
    </message>
    <message>
        <source>{option} would overwrite {file}, which is read. Choose another name.</source>
        <translation>سيؤدي الخيار {option} إلى الكتابة فوق الملف {file} الذي تجري قراءته. يلزم اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>What the other names stand for cannot be kept on this computer, so nothing was written.</source>
        <translation>تعذّر حفظ ما تمثّله الأسماء المستعارة على هذا الكمبيوتر، ولذلك لم يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check that the folder exists and may be written to.</source>
        <translation>لا يمكن كتابة الملف {file}. يرجى التحقق من وجود المجلد ومن توفّر إذن بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Write a report of the results to this file. Its name ends in one of these: {endings}.</source>
        <translation>كتابة تقرير عن النتائج في هذا الملف. ينتهي اسم الملف بأحد هذه الامتدادات: {endings}.</translation>
    </message>
    <message>
        <source>Let the addresses of this computer stand in the report.</source>
        <translation>إبقاء عناوين هذا الكمبيوتر في التقرير.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Try {number} of {total}</source>
        <translation>المحاولة {number} من {total}</translation>
    </message>
    <message>
        <source>Redirect {number} {url}</source>
        <translation>إعادة التوجيه رقم {number} {url}</translation>
    </message>
    <message>
        <source>Most likely causes</source>
        <translation>الأسباب الأكثر احتمالًا</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>ملاحظات أخرى</translation>
    </message>
    <message>
        <source>Commands to find out more</source>
        <translation>أوامر لمعرفة المزيد</translation>
    </message>
    <message>
        <source>Exceptions, the root cause last</source>
        <translation>الاستثناءات، وآخرها السبب الأصلي</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>الرمز:</translation>
    </message>
    <message>
        <source>Print one line of JSON for each thing checked.</source>
        <translation>طباعة سطر JSON واحد لكل بند يُفحص.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>على ما يرام</translation>
    </message>
    <message>
        <source>missing or broken</source>
        <translation>يوجد نقص أو عطل</translation>
    </message>
    <message>
        <source>{state} ({detail})</source>
        <translation>{state} ({detail})</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}</source>
        <translation>لا يمكن كتابة المخرجات: {reason}</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>The option {option} is given twice.</source>
        <translation>الخيار {option} مكتوب مرتين.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>لا يوجد خيار باسم {option}.</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>الخيار {option} لا يقبل قيمة.</translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>الخيار {option} يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>The error message in quotation marks, or {sign} to read it from the input: an exception of Python, a line of curl, git or ssh, an error code of a browser or of Windows, the short code of a result …</source>
        <translation>رسالة الخطأ بين علامتي اقتباس، أو {sign} لقراءتها من مجرى الإدخال (stdin): استثناء من Python أو سطر من curl أو git أو ssh أو رمز خطأ من متصفح أو من Windows أو الرمز المختصر لإحدى النتائج …</translation>
    </message>
    <message>
        <source>0: done; with compare: the connections do not differ. 1: they differ; with expand: no report made here has the names in the text. 2: a file cannot be used. 3: a fault in this program. 130: interrupted.</source>
        <translation>0: تم التنفيذ؛ ومع الأمر compare: لا اختلاف بين الاتصالات. 1: بينها اختلاف؛ ومع الأمر expand: لا يحتوي أي تقرير أُنشئ هنا على الأسماء الواردة في النص. 2: ملف لا يمكن استخدامه. 3: خلل في هذا البرنامج. 130: تمت المقاطعة.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Cannot be tested</source>
        <translation>لا يمكن اختباره</translation>
    </message>
    <message>
        <source>Fault in this program</source>
        <translation>خلل في هذا البرنامج</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Works, with a remark</source>
        <translation>يعمل، مع ملاحظة</translation>
    </message>
    <message>
        <source>Reached, but with an error</source>
        <translation>تم الوصول إليه، لكن مع خطأ</translation>
    </message>
    <message>
        <source>Time limit reached</source>
        <translation>انتهت المهلة الزمنية</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>empty input</source>
        <translation>مُدخل فارغ</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>As expected: it can be reached.</source>
        <translation>كما هو متوقع: يمكن الوصول إلى الهدف.</translation>
    </message>
    <message>
        <source>As expected: it answers.</source>
        <translation>كما هو متوقع: الهدف يرد.</translation>
    </message>
    <message>
        <source>As expected: the connection is refused.</source>
        <translation>كما هو متوقع: رُفض الاتصال.</translation>
    </message>
    <message>
        <source>As expected: it cannot be reached.</source>
        <translation>كما هو متوقع: لا يمكن الوصول إلى الهدف.</translation>
    </message>
    <message>
        <source>Not as expected: this test does not tell ({case}).</source>
        <extracomment>{case} is the name of what happened: &quot;Connection refused&quot;</extracomment>
        <translation>خلافًا للمتوقع: لا يكفي هذا الاختبار للحكم ({case}).</translation>
    </message>
    <message>
        <source>Not as expected: it cannot be reached ({case}).</source>
        <translation>خلافًا للمتوقع: لا يمكن الوصول إلى الهدف ({case}).</translation>
    </message>
    <message>
        <source>Not as expected: it answers, but with an error ({case}).</source>
        <translation>خلافًا للمتوقع: الهدف يرد، لكن مع خطأ ({case}).</translation>
    </message>
    <message>
        <source>Not as expected: the connection should be refused, but ended otherwise ({case}).</source>
        <translation>خلافًا للمتوقع: كان ينبغي أن يُرفض الاتصال، لكنه انتهى بطريقة أخرى ({case}).</translation>
    </message>
    <message>
        <source>Not as expected: the status is {found} instead of {wanted}.</source>
        <translation>خلافًا للمتوقع: الحالة هي {found} بدلًا من {wanted}.</translation>
    </message>
    <message>
        <source>Not as expected: {wanted} was expected, but it came out otherwise ({case}).</source>
        <translation>خلافًا للمتوقع: كانت النتيجة المتوقعة «{wanted}»، لكن الاختبار أسفر عن نتيجة أخرى ({case}).</translation>
    </message>
    <message>
        <source>Not as expected: the certificate comes from {found}, not from {wanted}.</source>
        <translation>خلافًا للمتوقع: الشهادة صادرة عن {found}، وليس عن {wanted}.</translation>
    </message>
    <message>
        <source>Not as expected: the connection is accepted, but it should be refused.</source>
        <translation>خلافًا للمتوقع: قُبل الاتصال، وكان ينبغي أن يُرفض.</translation>
    </message>
    <message>
        <source>Not as expected: it answers, but it should not be reachable.</source>
        <translation>خلافًا للمتوقع: الهدف يرد، وكان ينبغي ألا يكون الوصول إليه ممكنًا.</translation>
    </message>
    <message>
        <source>Not as expected: there was no answer with a status; {wanted} was expected.</source>
        <translation>خلافًا للمتوقع: لم يصل رد يتضمن حالة؛ كانت الحالة المتوقعة {wanted}.</translation>
    </message>
    <message>
        <source>Not as expected: there was no certificate; one from {wanted} was expected.</source>
        <translation>خلافًا للمتوقع: لم تُعرض أي شهادة؛ وكان المتوقع شهادة صادرة عن {wanted}.</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>كما هو متوقع</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>خلافًا للمتوقع</translation>
    </message>
    <message>
        <source>As expected: {what}.</source>
        <extracomment>{what}: what was expected and found, &quot;status 200; certificate from Let&apos;s Encrypt&quot;</extracomment>
        <translation>كما هو متوقع: {what}.</translation>
    </message>
    <message>
        <source>As expected: {case}.</source>
        <translation>كما هو متوقع: {case}.</translation>
    </message>
    <message>
        <source>As expected: it answers with the status {status}.</source>
        <translation>كما هو متوقع: الهدف يرد بالحالة {status}.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Test the same from here?</source>
        <translation>هل يُجرى الاختبار نفسه من هنا؟</translation>
    </message>
    <message>
        <source>Opening the report has sent nothing. Now this computer would contact the targets below, with your own options instead of those of the report.</source>
        <translation>لم يُرسل أي شيء عند فتح التقرير. أما عند بدء الاختبار، فسيتصل هذا الكمبيوتر بالأهداف أدناه باستخدام خياراتك بدلًا من خيارات التقرير.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Not to be tested from here: {count}</source>
        <extracomment>{count}: how many targets of a report</extracomment>
        <translation>أهداف لا يمكن اختبارها من هنا: {count}</translation>
    </message>
    <message>
        <source>Passwords, and what follows a ? in an address, were left out of the report. Without them a test may end differently.</source>
        <translation>لم تُدرج في التقرير كلمات المرور ولا ما يلي علامة الاستفهام في العناوين. وقد يسفر الاختبار من دونها عن نتيجة مختلفة.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>Open reports, plans or lists</source>
        <translation>فتح تقارير أو خطط أو قوائم</translation>
    </message>
    <message>
        <source>Reports, plans and lists</source>
        <translation>التقارير والخطط والقوائم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Test the same from here …</source>
        <translation>إجراء الاختبار نفسه من هنا …</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>حول هذا التقرير</translation>
    </message>
    <message>
        <source>Not made on this computer</source>
        <translation>لم يُنشأ على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>From a report that was made on this computer</source>
        <translation>من تقرير أُنشئ على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Asks first; until then nothing is sent</source>
        <translation>يُطلب منك التأكيد أولًا؛ ولا يُرسل أي شيء قبل ذلك</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>الملف: {file}</translation>
    </message>
    <message>
        <source>Nothing in a report proves who made it.</source>
        <translation>لا شيء في التقرير يثبت من أنشأه.</translation>
    </message>
    <message>
        <source>This report names no real hosts, so what it holds cannot be tested from here.</source>
        <translation>لا يذكر هذا التقرير أسماء مضيفين حقيقية، ولذلك لا يمكن اختبار ما ورد فيه من هنا.</translation>
    </message>
    <message>
        <source>Report: {text}</source>
        <extracomment>A row of the list that comes from a report file; {text}: &quot;Connection refused&quot; or &quot;5 targets&quot;</extracomment>
        <translation>تقرير: {text}</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>تعذّر الفتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{file} cannot be opened</source>
        <translation>لا يمكن فتح الملف {file}</translation>
    </message>
    <message>
        <source>The report that was pasted cannot be read</source>
        <translation>لا يمكن قراءة التقرير الذي تم لصقه</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>No test has ended yet</source>
        <translation>لم ينتهِ أي اختبار بعد</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Does not work at the moment</source>
        <translation>لا يعمل حاليًا</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>يعمل من جديد</translation>
    </message>
    <message>
        <source>Works, but fails now and then</source>
        <translation>يعمل، لكنه يفشل بين حين وآخر</translation>
    </message>
    <message>
        <source>{percent} worked</source>
        <translation>نسبة النجاح {percent}</translation>
    </message>
    <message>
        <source>median {median}, slowest {slowest}</source>
        <translation>القيمة الوسطى {median}، وأبطأ زمن {slowest}</translation>
    </message>
    <message>
        <source>Nothing was tested for {duration}: the computer was asleep or very busy.</source>
        <translation>لم يُختبر شيء لمدة {duration}: كان الكمبيوتر في وضع السكون أو مشغولًا جدًا.</translation>
    </message>
    <message>
        <source>That was at {first}: {case}.</source>
        <extracomment>{case} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>حدث ذلك في الوقت {first}: {case}.</translation>
    </message>
    <message>
        <source>Never two in a row; the first at {first}: {case}.</source>
        <extracomment>{case} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>لم يفشل اختباران متتاليان قط؛ أول فشل في الوقت {first}: {case}.</translation>
    </message>
    <message>
        <source>It has been failing since {time}.</source>
        <translation>الاتصال يفشل منذ {time}.</translation>
    </message>
    <message>
        <source>It has been working since {time}.</source>
        <translation>الاتصال يعمل منذ {time}.</translation>
    </message>
    <message>
        <source>The failures come about every {duration}: something may happen as often, or one of several servers that take turns may be broken.</source>
        <translation>تتكرر حالات الفشل كل {duration} تقريبًا: ربما يحدث أمر ما بالوتيرة نفسها، أو ربما تعطّل أحد الخوادم التي تتناوب على الرد.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Nothing has changed so far.</source>
        <translation>لم يتغيّر شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Only the latest changes are listed; the plot shows all of them.</source>
        <translation>تُعرض أحدث التغييرات فقط؛ أما الرسم البياني فيُظهرها كلها.</translation>
    </message>
    <message>
        <source>Open this test</source>
        <translation>فتح هذا الاختبار</translation>
    </message>
    <message>
        <source>every {duration}</source>
        <translation>كل {duration}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Time from test to test</source>
        <translation>الفترة بين اختبار وآخر</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>تم الحفظ في الملف {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>تعذّر حفظ الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>The details of this test are no longer kept, only its times.</source>
        <translation>لم تعد تفاصيل هذا الاختبار محفوظة، بل أزمنته فقط.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>صور PNG</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>جداول CSV</translation>
    </message>
    <message>
        <source>Time of each test, in seconds</source>
        <translation>زمن كل اختبار بالثواني</translation>
    </message>
    <message>
        <source>Time of each test, in milliseconds</source>
        <translation>زمن كل اختبار بالمللي ثانية</translation>
    </message>
    <message>
        <source>Show or hide this part of the bars</source>
        <translation>إظهار هذا الجزء من الأعمدة أو إخفاؤه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Show or hide the tests that failed</source>
        <translation>إظهار الاختبارات التي فشلت أو إخفاؤها</translation>
    </message>
    <message>
        <source>{part} in the plot</source>
        <extracomment>The name of a switch in the legend for a screen reader; {part} is what is switched, such as “Port”.</extracomment>
        <translation>{part} في الرسم البياني</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>See more of the time (minus key, or turn the wheel)</source>
        <translation>عرض فترة أطول (مفتاح الناقص أو عجلة الماوس)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>See less, more closely (plus key, or turn the wheel)</source>
        <translation>عرض فترة أقصر بتفصيل أكبر (مفتاح الزائد أو عجلة الماوس)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>See the whole time (key 0)</source>
        <translation>عرض الفترة كلها (المفتاح 0)</translation>
    </message>
    <message>
        <source>Left and Right go from test to test, Enter opens one. Plus and minus zoom, Page Up and Page Down move.</source>
        <translation>السهمان الأيسر والأيمن للانتقال من اختبار إلى آخر، والمفتاح Enter لفتح الاختبار. مفتاحا الزائد والناقص للتكبير والتصغير، والمفتاح Page Up أو Page Down للتحريك.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A part of a test&apos;s time: the lookup of the name</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>A part of a test&apos;s time: from the request to the first byte of the answer</extracomment>
        <translation>أول بايت</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>A part of a test&apos;s time: the content of the answer after its first byte</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>fails now and then</source>
        <translation>يفشل بين حين وآخر</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Every {duration}</source>
        <translation>كل {duration}</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت المراقبة</translation>
    </message>
    <message>
        <source>Watching · {state}</source>
        <translation>قيد المراقبة · {state}</translation>
    </message>
    <message>
        <source>Watched · {state}</source>
        <translation>انتهت المراقبة · {state}</translation>
    </message>
    <message>
        <source>It does not work: {case}. Failed tests in a row: {count}.</source>
        <translation>الاتصال لا يعمل: {case}. عدد الاختبارات الفاشلة المتتالية: {count}.</translation>
    </message>
    <message>
        <source>slower since {time}: {part}</source>
        <translation>أبطأ منذ {time}: {part}</translation>
    </message>
    <message>
        <source>faster since {time}: {part}</source>
        <translation>أسرع منذ {time}: {part}</translation>
    </message>
    <message>
        <source>other name servers</source>
        <translation>خوادم أسماء أخرى</translation>
    </message>
    <message>
        <source>other address of this computer</source>
        <translation>عنوان آخر لهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>other proxy server</source>
        <translation>خادم وكيل آخر</translation>
    </message>
    <message>
        <source>other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>other address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>other service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>other version of the encryption</source>
        <translation>إصدار آخر من التشفير</translation>
    </message>
    <message>
        <source>other issuer of the certificate</source>
        <translation>مُصدِر آخر للشهادة</translation>
    </message>
    <message>
        <source>other certificate</source>
        <translation>شهادة أخرى</translation>
    </message>
    <message>
        <source>other status</source>
        <translation>حالة أخرى</translation>
    </message>
    <message>
        <source>other redirect</source>
        <translation>إعادة توجيه أخرى</translation>
    </message>
    <message>
        <source>other server program</source>
        <translation>برنامج خادم آخر</translation>
    </message>
    <message>
        <source>One test failed: {case}.</source>
        <translation>فشل اختبار واحد: {case}.</translation>
    </message>
    <message>
        <source>{sentence} Failed tests in a row: {count}.</source>
        <extracomment>{sentence}: &quot;It no longer works: Connection refused.&quot;</extracomment>
        <translation>{sentence} عدد الاختبارات الفاشلة المتتالية: {count}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Connection Tester</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Open a report or list …</source>
        <translation>فتح تقرير أو قائمة …</translation>
    </message>
    <message>
        <source>Test many targets …</source>
        <translation>اختبار عدة أهداف …</translation>
    </message>
    <message>
        <source>Watch this target</source>
        <translation>مراقبة هذا الهدف</translation>
    </message>
    <message>
        <source>Options …</source>
        <translation>الخيارات …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Read an answer to a report …</source>
        <translation>قراءة رد على تقرير …</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
</context>
</TS>
