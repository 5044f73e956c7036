table-curve_notes = Qoraallada jaantuska
intro-curve_notes = Leexinta jaantuska: sababta ay tirooyinku sidan yihiin, cidda caawin karta, waxa shaqayn lahaa, iyo waxa la soo jeediyay.
kind-curve-note = Qoraal jaantus
table-assessments = Qiimaynta saamaynta sinnaanta
intro-assessments = Waxa qorshe, mudnaan ama tallaabo ay uga dhigan tahay dadka astaan kasta leh, waxa ay ku salaysan tahay, iyo cidda u taagan.
kind-assessment = Qiimaynta saamaynta sinnaanta
table-impacts = Saamaynta astaan kasta
intro-impacts = Waxa qiimayntu u hesho dadka hal astaan leh, iyo waxa laga qabto.
kind-impact = Saamayn
col-day = Maalinta
col-step = Tallaabada
col-subject = Waxa la qiimeeyo
col-stage = Halka ay marayso
col-evidence = Caddaymaha
col-changed = Waxa si kale loo sameeyo sababteed
col-review_day = Mar kale la eegi doono
col-signed_off_day = Maalinta la ansixiyay
col-signed_by = Cidda ansixisay
col-assessment = Qiimaynta
col-characteristic = Astaanta
col-impact = Saamaynta
col-mitigation = Waxa laga qabto
choice-story-behind-the-baseline = Sheekada ka dambaysa xariiqda
choice-partners = Bahwadaagta caawin karta
choice-what-would-work = Waxa shaqayn lahaa
choice-what-we-propose = Waxa aan soo jeedinno
choice-screening = Eegis hore
choice-full = Qiimayn buuxda
choice-signed-off = La ansixiyay
choice-age = Da'da
choice-disability = Naafanimo
choice-gender-reassignment = Beddelka jinsiga
choice-marriage-and-civil-partnership = Guurka iyo wadaagga madaniga ah
choice-pregnancy-and-maternity = Uurka iyo hooyonimada
choice-race = Isirka
choice-religion-or-belief = Diinta ama caqiidada
choice-sex = Jinsiga
choice-sexual-orientation = Jihaynta galmada
choice-SEND = Baahiyaha waxbarasho ee gaarka ah iyo naafanimada (SEND)
choice-deprivation = Saboolnimo
choice-care-experience = Waayo-aragnimada xannaanada
choice-positive = Wanaagsan
choice-negative = Xun
choice-neutral = Midna
choice-not-known = Lama yaqaan
curve-heading = Leexinta jaantuska
curve-about = Waxa bahwadaagtu ka fahmaan tirooyinka, tallaabo tallaabo. Lambarradu jaantuska sidoo kale way ku yaalliin.
curve-empty = Cidna waxba kuma qorin tallaabadan.
curve-at = jaantuska { $words }
curve-nowhere = jaantuska kuma jiro: ma jirto tiro ka horraysa maalintaas
curve-in-words = Lambarrada qoraallada: { $words }.
groups-other = Kooxo kale
groups-missing = Tirooyin looma hayo: { $words }
gap-about = Tirada ugu dambaysay ee koox kasta, iyo inta ay ka fog tahay dadka kale ee aagga, ama dadka oo dhan meesha safku sheego. Farqigu wuxuu xisaabsan yahay oo keliya marka uu ka badan yahay waxa nasiibku sharxo (95%). Marka dad yar la tiriyo, nasiibku aad buu u dhaqaajiyaa tirada.
gap-rest = dadka kale
gap-everybody = dadka oo dhan, kooxdanna ku jirto
gap-unsure = sida loo hubo lama daabicin
gap-higher = way ka sarraysaa
gap-lower = way ka hoosaysaa
gap-none = lama kala sooci karo
figure-fewest = ka yar 10 qof
characteristic-local = degaanka ayaa qaatay, sharciga kuma jiro
log-heading = Isbeddellada cabbirkan
log-none = Qeexiddiisa, bartilmaameedyadiisa iyo kala-goynadiisu waa sidii markii hore loo diiwaangeliyay, { $words }.
log-added = waa lagu daray
log-changed = waa la beddelay
log-ended = waa la dhammeeyay
log-from = laga soo beddelay
log-to = loona beddelay
log-nothing = waxba
assessment-unsigned = Lama ansixin
assessment-unstated = Lama sheegin in la ansixiyay
assessment-due = Waxay ahayd in mar kale la eego { $day }
section-assessments = Qiimaynta saamaynta sinnaanta
empty-assessments = Qiimayn saamayn sinnaan lama diiwaangelin.
assessments-without = Qorshayaasha iyo mudnaanta aan lahayn
assessments-actions = { $n ->
    [one] Mid ka mid ah { $all } tallaabo ma laha, mid u gaar ah ama mid qorshaheeda; boggeeda ayaa sheegaya.
   *[other] { $n } ka mid ah { $all } tallaabo ma laha, mid u gaar ah ama mid qorshahooda; bog kasta ayaa sheegaya.
}
assessments-all = Qorshe kasta iyo mudnaan kasta way leedahay, mid u gaar ah ama tan qorshaheeda.
impacts-heading = Waxa ay uga dhigan tahay cidda
impact-none = Lama qiimayn
impact-unrecorded = Halkan laguma diiwaangelin
complete-strategies-assessed = Qorshayaasha leh qiimaynta saamaynta sinnaanta
complete-assessments-stand = Qiimaynta saamaynta sinnaanta ee la ansixiyay oo aan dib-u-eegistoodu dhaafin
records-title = Diiwaannada qorshaha
records-title-about = Qorshaha, waxa la cabbiro, waxa bahwadaagtu ka fahmaan, iyo waxa ay uga dhigan tahay cidda: halkan ayaa lagu daraa, lagu beddelaa, laguna dhammeeyaa. Isbeddel kasta waa la hayaa.
record-add = Mid ku dar
record-added-reports = Warbixin waxaa lagu daraa marka la saxiixo.
record-added-people = Qof waxaa lagu daraa fayl, isaga oo la socda jagada dadweyne ee uu hayo: cid kale lama magacaabo.
record-new = Cusub: { $words }
record-end = Dhammee diiwaankan
record-end-intro = Diiwaan dhammaada weligiis lama tirtiro. Maalinta xigta laga bilaabo kuma jiro qorshaha; taariikhdiisu way sii jirtaa.
record-ended-list = Dhammaaday
record-has-ended = Wuxuu dhammaaday { $day } mana aha qayb ka mid ah qorshaha. Soo celintu maalintaas way ka saartaa; taariikhdiisu way sii jirtaa.
record-back = Ku soo celi qorshaha
record-returned = Mar kale waa qayb ka mid ah qorshaha.
record-none = Weli mid ma jirto.
record-within = Qayb ka ah
count-curve_notes = { $n ->
    [one] { $n } qoraal jaantus
   *[other] { $n } qoraal jaantus
}
count-assessments = { $n ->
    [one] { $n } qiimayn saamayn sinnaan
   *[other] { $n } qiimayn saamayn sinnaan
}
count-impacts = { $n ->
    [one] { $n } saamayn
   *[other] { $n } saamayn
}
