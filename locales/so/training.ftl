# Training

table-courses = Tababar
courses-names = koorso, tababar, waalid, course, workshop
kind-course = Koorso
count-courses = { $n ->
    [one] { $n } koorso
   *[other] { $n } koorso
}
intro-courses = Koorsooyin loogu talagalay waalidiinta iyo daryeelayaasha, iyo dadka la shaqeeya carruurta iyo qoysaska, cid kasta oo ay u shaqeeyaanba.
table-training_sessions = Kulamada tababarka
kind-training_session = Kulan
count-training_sessions = { $n ->
    [one] { $n } kulan
   *[other] { $n } kulan
}
intro-training_sessions = Goorta iyo goobta koorsooyinku ka dhacaan.
table-training_targets = Inta qof ee la tababarayo
kind-training_target = Bartilmaameed tababar
count-training_targets = { $n ->
    [one] { $n } bartilmaameed tababar
   *[other] { $n } bartilmaameed oo tababar
}
intro-training_targets = Inta qof ee la tababarayo, iyo halka ay marayso.
table-training_attendance = Cidda tababarka timid
kind-training_attended = Inta timid
count-training_attendance = { $n ->
    [one] { $n } saf
   *[other] { $n } saf
}
intro-training_attendance = Inta kulan kasta timid: waalid, iyo dadka shaqada ku jooga oo loo kala qaaday nooca hay’addooda.
col-topics = Waxa ay ku saabsan tahay
col-level = Inta qofku hore u yaqaan
col-length = Inta ay qaadato
col-cost = Inta ay ku kacdo
col-leads_to = Qofkii qaatay wuxuu hoggaamin karaa
col-goal = Inta qof
col-of_whom = Cidda la tirinayo
col-course = Koorsada
col-session = Kulanka
col-spoken = Luqadda
col-book_until = Isku qor ilaa
col-how_to_book = Sida la isku qoro
col-from_where = Cidda timid
col-came = Inta timid
col-first_time = Markii ugu horraysay
col-unnamed = Magac la’aan
choice-offered = La bixiyo
choice-no-longer-offered = Mar dambe lama bixiyo
choice-parents-and-carers = Waalidiinta iyo daryeelayaasha
choice-everybody = Qof walba
choice-young-people = Dhallinyarada
choice-parent-or-carer = Waalid ama daryeele
choice-young-person = Qof dhallinyaro ah
training-all = Dhammaan
training-topic = Mawduuca
training-none = Koorso tan ku habboon ma jirto.
training-next = Kulanka xiga:
training-ahead = Kulamada soo socda
training-been = Kulammadii hore
training-none-ahead = Weli kulan lama qorshayn.
training-none-sessions = Koorsadani weli kulan ma laha.
training-none-counted = Weli cidna ma sheegin inta timid.
training-reached = { $n } ka mid ah { $goal } qof
training-unnamed = { $n ->
    [one] { $n } qof oo kale ayaa magac la’aan yimid, waxaana dhici karta inuu hore u yimid.
   *[other] { $n } qof oo kale ayaa magac la’aan timid, waxaana dhici karta inay hore u yimaadeen.
}
training-n-came = { $n ->
    [0] Cidna ma iman
    [one] { $n } qof ayaa yimid
   *[other] { $n } qof ayaa timid
}
training-free = { $n ->
    [one] { $n } boos ayaa bannaan
   *[other] { $n } boos ayaa bannaan
}
training-is-full = Wuu buuxaa: liis sugitaan ayaa jira
training-full = { $n ->
    [0] Wuu buuxaa. Liiska sugitaanka waad geli kartaa, booska ugu horreeya ee bannaanaadana adigaa helaya.
    [one] Wuu buuxaa. Liiska sugitaanka waad geli kartaa: { $n } qof oo kale ayaa kaa horreeya, boosna waad helaysaa marka mid bannaanaado.
   *[other] Wuu buuxaa. Liiska sugitaanka waad geli kartaa: { $n } qof oo kale ayaa kaa horreeya, boosna waad helaysaa marka mid bannaanaado.
}
training-calendar = Dhammaan kulamada geli kalandarkaaga
training-calendar-one = Kulankan geli kalandarkaaga
training-book-other = Qof kale diiwaangeli
training-own-gone = Linkigani meel dambe ma leh: waa la celiyay, ama kulanka waqti hore ayuu dhacay. Haddii aanad celin, mar kale isdiiwaangeli, ama weydii cidda maamusha.
training-came-nothing = Calaamadee cidda timid, ama qor inta ay ahaayeen. Haddii cidi iman, qor 0.
training-offer = Bixi tababarka hay’addaada
training-young = Dhallinyaradu waxay isku qoraan iyagoo la jira qof weyn oo ay yaqaaniin, sida shaqaale dhallinyaro ama macallin.
training-leads-to = Qofkii koorsadan qaatay wuxuu hoggaamin karaa:
training-n-may-lead = { $n ->
    [0] Weli cidna ma baran sida koorsadan loo hoggaamiyo.
    [one] { $n } qof ayaa bartay sida koorsadan loo hoggaamiyo.
   *[other] { $n } qof ayaa bartay sida koorsadan loo hoggaamiyo.
}
training-counts-towards = Waxa loogu tiriyo
training-by-topic = Boosaska la qaatay, mawduuc ahaan iyo cidda timid
training-in-all = Wadarta
training-rule = Tirada dadku qof walba hal mar bay tirisaa. Shaxdu boosas bay tirisaa: qofkii laba kulan yimid laba boos buu qaatay. Koorso dhowr mawduuc leh mid walba hoostiisa way ku jirtaa, markaa qaybaha safku way ka badnaan karaan wadarta.
training-book = Isku qor
training-book-send = Isku qor
training-by = Cidda maamusha
training-closed = Kulankan mar dambe la iskuma qori karo. Wuu dhammaaday, waa la baajiyay, ama maalintii ugu dambaysay ee la isku qori karay ayaa dhaaftay.
training-name = Magaca
training-name-missing = Magac qor, si loo ogaado cidda imanaysa.
training-name-gone = Magaca waa la tirtiray
training-contact = Ciwaanka iimaylka ama lambarka taleefanka
training-contact-hint = Halkaas ayaan wax ku soo qornaa haddii wax isbeddelaan. Wax kale looma isticmaalo. Qof kasta wuxuu u baahan yahay mid isaga u gaar ah.
training-contact-fault = Qor ciwaan iimayl sida name@example.org, ama lambar taleefan sida 07700 900123.
training-from = Midkee adiga kugu habboon
training-from-missing = Dooro midka adiga kugu habboon.
training-organisation = Hay’adda
training-organisation-hint = Midda aad u shaqayso ama u tabarucdo.
training-needs = Waxa kaa caawin lahaa inaad ka qayb gasho
training-needs-hint = Sida turjubaan, meel laga galo oo aan jaranjaro lahayn, ama qof ilmahaaga haya. Ha qorin wax caafimaadkaaga ku saabsan oo aadan rabin in la akhriyo.
training-keeps = { $words } ayaa akhriya waxaad halkan ku qorto, cid kalena ma akhrido. Waa la tirtiraa { $n } maalmood kulanka ka dib. Waxa intaas ka dheer haraya waa calaamad aan magacaaga lahayn, oo qofkii mar kale yimaada hal mar lagu tiriyo.
training-keeps-trainer = Koorsadan ka dib dad kale waad tababari kartaa. Haddii aad sidaas yeesho, cidda maamusha ayaa magacaaga haynaysa inta aad rabto.
training-done-written = Waan kuu soo qornay. Xiriirka warqaddeenna ku jira wuxuu sheegayaa inaad boos haysato iyo in kale, halkaasna booska waad ka celin kartaa haddii aadan iman karin.
training-done-left = Booskaagii waad celisay. Waad ku mahadsan tahay inaad noo sheegtay.
training-own-title = Waxa aad isku qortay
training-own-placed = Boos waad haysataa.
training-own-waiting = { $n ->
    [one] Liiska sugitaanka ayaad ku jirtaa, booska xigana adigaa helaya. Waan kuu sheegaynaa.
   *[other] Liiska sugitaanka ayaad ku jirtaa, kaalinta { $n }. Waan kuu sheegaynaa marka aad boos hesho.
}
training-own-came = Waad timid.
training-own-over = Kulankani wuu dhammaaday.
training-own-off = Kulankan waa la baajiyay.
training-own-keep = Ciwaanka boggan hayso: koonto uma baahnid si aad u soo noqoto. Haddii aadan iman karin, fadlan booskaaga celi.
training-give-back = Celi booskayga
training-join = Sida loogu biiro
training-join-hint = Xiriir ama kood albaab. Kuwa boos haysta oo keliya ayaa arka.
training-own = Tababarkiinna
training-own-about = Bixi koorsooyin iyo kulamo, eeg cidda isku qortay iyo cidda sugaysa, sheeg cidda timid, oo hay magacyada kuwa dad kale tababari kara.
training-courses = Koorsooyinkiinna
training-none-own = Hay’addaadu weli koorso halkan kuma bixiso.
training-new = Bixi koorso
training-more = Heerka, inta ay qaadato, inta ay ku kacdo, bartilmaameedka, iyo waxa ay horseeddo
training-concerns = Mudnaanta, natiijada ama tallaabada ay qayb ka tahay
training-topics-hint = Hal, ama dhowr uu semicolon (;) u dhexeeyo, sida: badqabka internetka; badbaadada carruurta
training-level-hint = Sida: bilow; kuwa kooxo hoggaamiya.
training-length-hint = Sida: laba fiid.
training-cost-hint = Sida: bilaash.
training-leads_to-hint = Haddii koorsadu tababarayaal tababarto: koorsada ay ka dib hoggaamin karaan.
training-leads-fault = Koorso nafteeda dadka uma diyaarin karto. Mid kale dooro.
training-day-hint = Sida 31/3/2027.
training-starts_at-hint = Sida 18:30.
training-location-hint = Iyo sida loo galo jaranjaro la’aan. Haddii uu internetka yahay: barnaamijka la isticmaalayo.
training-places-hint = Madhan u daa haddii inta rabta oo dhan iman karto.
training-how_to_book-hint = Kaliya haddii aan halkan la isku qorin: ciwaan ku bilaabma https://, ama cidda la weydiiyo.
training-day-fault = Qor maalinta, bisha iyo sannadka, sida 31/3/2027.
training-time-fault = Wakhtiga u qor saacad iyo daqiiqado, sida 18:30.
training-number-fault = Qor tiro dhan sida 20, ama waxba.
training-places-fault = Qor tirada boosaska, 1 ama ka badan, ama waxba haddii inta rabta oo dhan iman karto.
training-until-fault = Maalinta ugu dambaysa ee la isku qoro kulanka ayay ka dambaysaa. Labada mid sax.
training-unsaid = Kulamo aan cidna sheegin cidda timid
training-signed-up = Inta isku qortay
training-waiting = Inta sugaysa
training-session-new = Kulan cusub
training-session-add = Kulankan ku dar
training-change = Beddel koorsada
training-change-session = Kulankan wax ka beddel, maalin kale u wareeji ama baaji
training-change-words = Cidda isku qortay waa loo sheegaa haddii maalinta, saacadaha, goobta ama in uu dhacayo wax iska beddelaan. Kuwa aan waxba loo qori karin, liisku wuxuu sheegayaa in la waco.
training-people = Cidda isku qortay
training-people-none = Weli cidna iskuma qorin.
training-act = Waxa la samaynayo
training-told = Waan u sheegay
training-out = Ka saar
training-is-placed = Boos ayuu haystaa
training-is-to-tell = Waa in la waco
training-is-waiting = Wuu sugayaa
training-is-came = Wuu yimid
training-is-away = Ma iman
training-add = Qof baa soo wacay si uu isku qoro
training-add-words = U buuxi qofka soo wacay. Link ayuu ku helayaa boosto ama fariin, haddii uu ka tago ciwaan ama lambar loo diri karo.
training-leads = Sida loogu biiro, iyo cidda hoggaaminaysa
training-leads-who = Cidda hoggaaminaysa
training-leads-none = Kulankan weli ma hoggaaminayo qof bartay sida koorsadan loo hoggaamiyo.
training-may = Cidda tababari karta
training-may-lead = Waxay hoggaamin karaan “{ $words }”. Cidda loogu talagalay: { $whom }.
training-may-none = Weli cidna ma baran sida loo hoggaamiyo.
training-may-end = Mar dambe ma tababaro
training-may-from-now = Cidda hadda ka dib hoggaamin karta “{ $words }”
training-since = Tan iyo
training-came = Cidda timid
training-came-who = Kuwa isku qoray ee yimid
training-came-words = Qof walba wuxuu akhriyaa inta timid iyo halka ay ka yimaadeen, magacna ma akhriyo. Ku dar kuwa yimid iyagoo aan isku qorin.
training-others = Dad kale oo yimid: { $words }
training-desk-kept = Waa la kaydiyay.
training-desk-ended = Magaca waa la tirtiray. Mar dambe kama mid aha kuwa tababari kara.
training-desk-planned = Kulanka waa la daabacay.
training-desk-added = Liiska waa lagu daray.
training-desk-told = Waa la qoray inay og yihiin.
training-desk-out = Liiska kuma jiraan, waxay qoreenna waa la tirtiray.
training-desk-noted = Waa la kaydiyay. Kuwa boos haysta oo keliya ayaa arka sida loogu biiro.
training-desk-came = Waa la kaydiyay, qof walbana wuu akhriyaa inta timid.
training-desk-trainers = Waxay ka mid yihiin kuwa tababari kara.
waits-to-tell = { $n ->
    [one] { $n } qof waa in la waco
   *[other] { $n } qof waa in la waco
}
waits-came = { $n ->
    [one] { $n } kulan oo aan cidna sheegin cidda timid
   *[other] { $n } kulan oo aan cidna sheegin cidda timid
}
may-training-run = Bixi tababar, eeg cidda isku qortay, oo sheeg cidda timid
letter-training-kept = Tababar ayaa la isku qoray
mail-training-kept-subject = Waad isku qortay
mail-training-kept-text =
    Qof ayaa kulan kugu qoray, ciwaankanna wuu isticmaalay. Boggani wuxuu sheegayaa kulanka uu yahay iyo inaad boos haysato iyo in kale, halkaasna booska waad ka celin kartaa haddii aadan iman karin. Eray sir ah kuma weydiinayo, markaa xiriirka cid kale ha siin:

    { $link }
mail-training-kept-short = { $place }: waad isku qortay. Booskaaga: { $link }
letter-training-news = Wax tababar ku saabsan ayaa isbeddelay
mail-training-news-subject = Wax baa isbeddelay
mail-training-news-text =
    Waxaa jira wax cusub oo ku saabsan kulan aad isku qortay. Boggani wuxuu sheegayaa waxa uu yahay:

    { $link }
mail-training-news-short = { $place }: wax baa iska beddelay waxaad isku qortay: { $link }
letter-training-soon = Tababarku wuu soo dhow yahay
mail-training-soon-subject = Wuu soo dhow yahay
mail-training-soon-text =
    Waxaad isku qortay waxaa ka haray laba maalmood ama ka yar. Boggani wuxuu sheegayaa goorta iyo goobta. Haddii aadan iman karin, booskaaga halkaas ka celi, si qof kale u helo:

    { $link }
mail-training-soon-short = { $place }: waxaad isku qortay wuu soo dhow yahay. Goorta iyo goobta: { $link }
act-training-book = Qof ayaa tababar isku qoray
act-training-leave = Boos tababar ayaa la celiyay
act-training-told = Qof ayaa tababar hadal ahaan loogu sheegay
act-training-trainer = Qof ayaa dad kale tababari kara
act-training-trainer-end = Qof ayaan mar dambe tababarayn
training-to-tell = Kulammada ay tahay in qof la waco
training-names-fault = Dad ayaa isku qoray hay’addan, waxaana loo sheegay inaan cid kale magacyadooda akhrin. Taa beddelkeeda koorso cusub bixi.
training-desk-already = Horay ayay liiska ugu jireen. Qof kasta wuxuu u baahan yahay cinwaan ama lambar isaga u gaar ah.
found-training_booking = Cidda isku qortay tababar
goes-training_booking = Booskiisu wuu la tagayaa, waxaana hela qofka ugu sugitaanka dheer. Inta timid way sii jirtaa.
found-training_trainer = Cidda dad kale tababari karta
goes-training_trainer = Magacu waa tagayaa. Kama mid aha kuwa tababari kara.
found-training_session_note = Sida kulanka loogu biiro, iyo cidda hoggaamisa
goes-training_session_note = Kuwa boos leh ma arki doonaan sida loogu biiro. Mar kale waa la qori karaa.
job-of-training-clock = Xusuusi tababarka, boosaska bannaan sii kuwa sugaya, oo magacyadii hore ka saar
