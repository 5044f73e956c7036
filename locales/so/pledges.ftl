# Pledges and charters: who signed, what they offer, and what they did.
table-pledges = Ballamaha iyo axdiyada
intro-pledges = Waxa ay hay’aduhu u ballanqaadaan carruurta iyo dhallinyarada, cidda saxiixday, fursadaha ay bixiyaan, iyo wixii ay qabteen.
count-pledges = { $n ->
    [one] 1 ballan ama axdi
   *[other] { $n } ballan iyo axdi
}
kind-pledge = Ballan ama axdi
table-signatures = Kuwa saxiixay
intro-signatures = Hay’adda saxiixday, iyo ballanta ama axdiga ay saxiixday.
count-signatures = { $n ->
    [one] 1 hay’ad
   *[other] { $n } hay’adood
}
kind-signature = Waxaa saxiixday
table-offers = Fursadaha dhallinyarada
intro-offers = Fursadaha ay hay’aduhu siiyaan carruurta iyo dhallinyarada, maadaama ay ballan saxiixeen.
count-offers = { $n ->
    [one] 1 fursad
   *[other] { $n } fursadood
}
kind-offer = Fursad
table-pledge_reports = Wixii ay qabteen kuwa saxiixay
intro-pledge_reports = Wixii ay hay’aduhu ka sheegeen sida ay ballan u oofiyeen.
count-pledge_reports = { $n ->
    [one] 1 warbixin
   *[other] { $n } warbixin
}
kind-pledge-report = Wixii la qabtay
col-months = Inta biloodba mar ee ay sheegaan wixii ay qabteen
col-pledge = Ballan ama axdi
col-signed_as = Magaca liiska ku qoran
col-signature = Cidda fursadda bixisa
col-for_whom = Cidda loogu talagalay
col-take_up = Sida looga faa’iidaysto
col-places = Inta boos
col-state = Sida ay u socoto
col-evidence_at = Meesha laga arki karo
col-taken_up = Inta qof ee ka faa’iidaysatay
choice-apprenticeship = Tababar shaqo oo mushahar leh (apprenticeship)
choice-work-experience = Waayo-aragnimo shaqo
choice-mentor = Hage
choice-tickets = Tigidhyo
choice-a-place-to-meet = Meel lagu kulmo
choice-training = Tababar
choice-something-else = Wax kale
choice-kept = Ilaa hadda waa la oofiyay
choice-in-progress = Way socotaa
pledge-is-signed = Waa la saxiixay, warbixintii koowaad waa la sugayaa
pledge-is-kept = Ilaa hadda waa la oofiyay, sida ay sheegeen
pledge-is-in-progress = Way socotaa
pledge-is-no-report = Weli warbixin ma jirto, laba xusuusin ka dib
pledge-signatories = Cidda saxiixday
pledge-nobody = Weli cidina ma saxiixin.
pledge-counts = { $n ->
    [one] 1 hay’ad ayaa saxiixday
   *[other] { $n } hay’adood ayaa saxiixay
}. Ilaa hadda la oofiyey, sida ay sheegaan: { $kept }. Socda: { $going }. Warbixinta koowaad way iman doontaa: { $new }. Weli warbixin ma leh: { $none }.
pledge-who = Hay’adda
pledge-signed-on = Maalinta la saxiixay
pledge-offers-now = Fursadaha hadda
pledge-sign-heading = Saxiix
pledge-sign-words = Qofkii halkan hay’ad ugu hadli kara ayaa u saxiixa. Haddii hay’addaadu aanay weli halkan ku jirin, iskaashiga casuumad weydiiso.
pledge-next = Waxay sheegayaan wixii ay qabteen ugu dambayn { $words }.
pledge-offers = Fursadaha ay bixiyaan
pledge-offers-none = Weli fursad ma bixin.
pledge-did = Wixii ay qabteen
pledge-did-none = Weli waxba ma sheegin.
pledge-taken-up = { $n ->
    [0] weli cidina kama faa’iidaysan
    [one] 1 qof ayaa ka faa’iidaystay
   *[other] { $n } qof ayaa ka faa’iidaystay
}
pledge-evidence = Ka eeg (degel kale)
pledges-own = Ballamaha hay’addaada
pledges-own-about = Ballan ama axdi u saxiix hay’addaada, dhallinyarada fursad sii, oo sheeg wixii aad qabateen.
pledge-signed = Waxa ay hay’addaadu saxiixday
pledge-signed-none = Hay’addaadu weli waxba ma saxiixin.
pledge-due = La sheego ugu dambayn
pledge-sign = Saxiix ballan ama axdi
pledge-sign-send = Saxiix
pledge-public = Qof walba wuu akhriyaa cidda saxiixday, fursadaha ay bixiyaan, iyo wixii ay qabteen.
pledge-reason = Waxa aad rabtaan inaad qabataan
pledge-reason-hint = Hal ama laba weedhood, oo loogu talagalay carruurta iyo dhallinyarada.
pledge-agree = { $n ->
    [one] Waan saxiixaynaa, bil kastana waxaan sheegi doonnaa wixii aan qabannay.
   *[other] Waan saxiixaynaa, { $n } biloodba marna waxaan sheegi doonnaa wixii aan qabannay.
}
pledge-agree-missing = Sheeg inaad saxiixaysaan.
pledge-twice = Hay’addani hore ayay u saxiixday.
pledge-done-signed = Waa la saxiixay. Hadda sheeg fursadda aad bixinaysaan.
pledge-done-offered = Qof walba hadda wuu arkaa fursaddiinna.
pledge-done-ended = Fursaddu way dhammaatay.
pledge-done-told = Qof walba wuu akhriyaa wixii aad qabateen.
pledge-done-withdrawn = Saxiixa waa laga noqday, fursadihiisiina way dhammaadeen.
pledge-tell = Sheeg wixii aad qabateen
pledge-tell-intro = Wixii aad qabateen tan iyo markii ugu dambaysay ee aad wax sheegteen, tirooyin iyo erayo fudud, magacyo la’aan.
pledge-tell-send = Daabac
pledge-did-hint = Sida: laba qof oo dhallinyaro ah ayaa tababar shaqo nala bilaabay Sebtembar, midkoodna hadda isaga ayaa booqdayaasha hoggaamiya.
pledge-did-missing = Qor wixii aad qabateen.
pledge-state = Ballanta ma la oofiyay?
pledge-state-missing = Dooro sida ay u socoto.
pledge-taken-up-hint = Imisa carruur iyo dhallinyaro ah, haddii aad garanayso. Hal ilaa afar faaruq ka dhig, waa la garan karaa.
pledge-taken-up-fault = Qor 0, ama tiro dhan oo 5 ka bilaabata. Hal ilaa afar faaruq ka dhig, waa la garan karaa.
pledge-evidence-hint = Bog internetka ku yaal, haddii uu jiro. Ciwaankiisu wuxuu ku bilaabmaa https.
pledge-evidence-fault = Qor ciwaan ku bilaabma https://, ama madhan u daa.
pledge-offer = Fursad bixi
pledge-offer-intro = Dhallinyaradu waxay ka helayaan fursadaha dhexdooda ilaa maalinteeda ugu dambaysa.
pledge-withdraw = Ka noqo saxiixa
pledge-withdraw-words = Magaciinnu liiska wuu ka baxayaa, waxaad haysaana way dhammaanayaan. Wixii aad sheegteen boggiinna ayay ku sii jirayaan. Haddii aad mar kale saxiixdaan, meeshiisii ayuu ka socdaa.
offer-what = Waxa ay tahay, dhowr eray
offer-title-missing = Qor waxa ay tahay.
offer-kind = Nooca fursadda
offer-kind-missing = Dooro nooca fursaddu tahay.
offer-about = Waxa ay tahay, goorta iyo meesha
offer-about-missing = Qor waxa ay tahay, goorta iyo meesha.
offer-for-whom-hint = Sida: dhallinyarada ka baxday daryeelka golaha degmada, da’doodu tahay 16 ilaa 25.
offer-for_whom-missing = Qor cidda ka faa’iidaysan karta.
offer-take-up-hint = Meesha la tago ama waxa la buuxiyo, iyadoo aan lagu qorin magaca, ciwaanka ama lambarka telefoonka qof: way isbeddelayaan, qof walbana wuu akhriyaa.
offer-take_up-missing = Qor sida looga faa’iidaysto.
offer-places-fault = Qor lambar dhan oo 1 ama ka badan ah, ama madhan u daa.
offer-first_day = Laga bilaabo maalinta
offer-last_day = Ilaa maalinta
offer-days-fault = Maalinta ugu dambaysa waxay ka horraysaa tan koowaad.
offer-add = Ku dar fursadda
offer-end = Dhammee fursadda
offer-over = Fursaddan maanta lagama faa’iidaysan karo.
offer-is-over = Dhammaatay, ama weli ma bilaaban
pledge-lines = Waxa la ballanqaaday
offers-none = Fursado noocaas ah hadda ma jiraan.
may-pledge-sign = Ballamo iyo axdiyo u saxiix hay’adda qofku ka tirsan yahay, dhallinyarada fursado sii, oo sheeg wixii la qabtay.
waits-pledges = { $n ->
    [one] 1 warbixin ayaa la sugayaa
   *[other] { $n } warbixin ayaa la sugayaa
}
letter-pledge-due = Waa in la sheego wixii la qabtay si ballan loo oofiyo
letter-pledge-still = Weli waa in la sheego wixii la qabtay si ballan loo oofiyo
mail-pledge-due-subject = Maxaad qabateen si aad ballantiinna u oofisaan?
mail-pledge-due-text =
    Hay’addaadu waxay saxiixday ballan ay u qaadday carruurta iyo dhallinyarada. Waa wakhtigii aad ku sheegi lahaydeen wixii aad qabateen, saddex weedhood:

    { $link }

    Waa inaad gasho.
mail-pledge-due-short = { $place }: maxaad qabateen si aad ballantiinna u oofisaan? Halkan ku sheeg: { $link }
mail-pledge-still-subject = Ballantiinna: weli waxba ma maqlin
mail-pledge-still-text =
    Hay’addaadu waxay saxiixday ballan ay u qaadday carruurta iyo dhallinyarada, mana sheegin wixii ay qabatay. Kani waa xusuusintii labaad. Laba toddobaad ka dib qof walba wuxuu akhriyayaa in aan weli warbixin jirin:

    { $link }

    Waa inaad gasho.
mail-pledge-still-short = { $place }: ballantiinnu weli warbixin ma laha. Sheeg wixii aad qabateen: { $link }
young-offers = Fursadaha
young-offers-about = Tababar shaqo, tigidhyo, qof aad la hadasho: waxa ay hay’aduhu ku siiyaan.
report-pledges = Cidda saxiixday, iyo wixii ay qabteen
report-pledge-counts = { $n ->
    [one] 1 hay’ad ayaa saxiixday
   *[other] { $n } hay’adood ayaa saxiixay
}; kuwa muddadan saxiixay: { $new }.
report-pledge-silent = Weli warbixin ma jirto: { $words }
pledge-was-due = Warbixintooda waxay ahayd inay timaaddo { $words }.
pledge-is-silent = Wax cusub lama sheegin, laba xusuusin ka dib
pledge-reason-missing = Qor waxaad rabtaan inaad qabataan.
offer-past-fault = Maalinta ugu dambaysa way dhaaftay. Mid dambe dooro.
