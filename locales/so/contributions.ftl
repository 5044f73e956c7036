# What organisations did

table-contributions = Waxa hay’aduhu sameeyeen
contributions-names = wax qabad, contribution, impact, charity
kind-contribution = Wax lagu biiriyay
count-contributions = { $n ->
    [one] { $n } wax lagu biiriyay
   *[other] { $n } wax oo lagu biiriyay
}
intro-contributions = Waxa hay’aduhu ka sheegaan shaqadooda natiijo, mid waliba sideeda iyo tiradeeda.
col-of_what = Waxa la tiriyay
contributions-rule = Tirooyinkani waxyaabo kala duwan bay tirinayaan, dadka qaarna in ka badan hal mar. Sidaas darteed isuma geyno.
contributions-of = { $words }, { $n ->
    [one] { $n } wax lagu biiriyay
   *[other] { $n } wax oo lagu biiriyay
}
contributions-by = Waxa { $words } samaysay
contributions-for = Waxaa loogu talagalay
contributions-of-all = Arag dhammaan
contributions-none = Weli waxba laguma sheegin halkan.
contributions-none-own = Hay’addaadu weli waxba halkan kuma sheegin.
contributions-page = Boggiinna, si aad u tustaan cidda shaqadiinna bixisa
contributions-plan = Waxa hay’aduhu u sameeyeen
contributions-own-plan = Waxa ay qabatay
contributions-tell = Sheeg waxa hay’addaadu samaysay
contributions-own = Waxa aad samayseen
contributions-own-about = Saddex sadar iyo tiro ku sheeg waxa hay’addaadu samaysay, ama dir xaashi aad horeba u haysateen; oo hel boggiinna.
contributions-done = { $n ->
    [one] { $n } ayaa la daabacay. Qof walba wuu akhriyaa.
   *[other] { $n } ayaa la daabacay. Qof walba wuu akhriyaa.
}
contribution-done-told = Waa la daabacay. Qof walba wuu akhriyaa.
contribution-done-kept = Waa la kaydiyay. Hadda ka dib qof walba sidaas ayuu u akhriyaa.
contribution-done-ended = Waa laga saaray. Cidna ma akhriyo mar dambe.
contribution-new = Sheeg waxa aad samayseen
contribution-when = Goorma
contribution-aim = Waxa loogu talagalay
contribution-aim-choose = Dooro
contribution-aim-hint = Mudnaanta ama natiijada ugu dhow.
contribution-aim-missing = Dooro mudnaanta ama natiijada ugu dhow.
contribution-title = Waxa aad samayseen
contribution-title-hint = Hal weedh, sida: Lix Sabti oo barkadda qoysasku yimaadeen. Ha magacaabin ilmo ama qoys.
contribution-title-missing = Hal weedh ku qor waxa aad samayseen.
contribution-about = Waxa isbeddelay
contribution-about-hint = Laba ama saddex sadar, haddii aad doonto. Ha magacaabin ilmo ama qoys.
contribution-count = Tiro
contribution-count-hint = Sida 41. Ka tag haddaysan jirin.
contribution-count-fault = Qor tiro 0 iyo wixii ka badan, sida 41 ama 12.5.
contribution-of-what = Waxa tiradu tirinayso
contribution-of-what-hint = Sida: carruurtii timid, ama saacado.
contribution-of-what-missing = Sheeg waxa tiradu tirinayso, sida: carruurtii timid.
contribution-until = Goorta ay ahayd
contribution-until-hint = Maalinta, ama maalinta ugu dambaysay. Sida 31/3/2026.
contribution-from = Ilaa goorma
contribution-from-hint = Kaliya hadday muddo socotay. Sida 1/9/2025.
contribution-day-fault = Qor maalinta, bisha iyo sanadka, sida 31/3/2026.
contribution-day-to-come = Maalintani weli ma iman. Sheeg marka la qabto.
contribution-change = Beddel ama ka saar
contribution-end = Ka saar
contribution-end-words = Cidna ma akhriyo mar dambe, xitaa maalmihii hore. Warbixintii la daabacay waxaa ku haraysa qoraal sheegaya in laga saaray. Haddii weedha kor ku qoran ay magac qof ku jiray, ka saar oo mar kale sheeg: weedhii la beddelay oo keliya weli waxay ku jirtaa maalmihii hore.
sheet-all-told = Wax walba oo faylkan ku jira hore ayaa loo sheegay.
sheet-left-corrected = Maalintan waxaa lagu sheegay tiro kale. Haddii tani sax tahay, ka beddel bogga waxa aad samayseen.
sheet-aimless = { $n ->
    [one] { $n } saf ma sheego waxa uu ahaa. U dooro dhammaan safafka.
   *[other] { $n } saf ma sheegaan waxa ay ahaayeen. U dooro dhammaantood.
}
contribution-days-fault = Tani waxay ka horreysaa bilowga. Sax labada maalmood mid.
contribution-more-at = Ciwaanka warbixin
contribution-more-at-hint = Wuxuu ku bilaabmaa https://
contribution-address-fault = Qor ciwaan ku bilaabma https://
contribution-more = Ilaa goorma, waxa qof yiri, ama warbixin
contribution-sheet = Dir xaashi aad haysataan
contribution-sheet-about = Hal mar sheeg tiirka waxa ku jira. Waxba lama daabaco intaadan arag, wixii halkan yaalna laba jeer lama daabaco.
contribution-sheet-file = Xaashida xisaabta
contribution-sheet-file-hint = Fayl Excel (.xlsx) ama CSV ilaa 200 KB. Tiirarka aad doorato keliya ayaa la akhriyaa. Marka hore ka saar magacyada carruurta iyo qoysaska.
contribution-sheet-look = Eeg
contribution-sheet-again = Mar kale eeg
contribution-sheet-missing = Dooro fayl.
sheet-large = Faylku wuu ka weyn yahay 200 KB. Dir mid safaf yar ama aan sawirro lahayn.
sheet-empty = Wax saf ah lagama helin madaxyada hoostooda. Dir xaashi safkeeda koowaad sheego tiirarka.
sheet-rows = Ugu badnaan { $n } saf ayaa la akhriyaa. Faylka kala qaybi.
sheet-counts = { $n ->
    [0] Sida ay tahay waxba lagama daabici karo. Hoos ka dooro tiirarka.
    [one] { $n } saf ayaa la daabici karaa.
   *[other] { $n } saf ayaa la daabici karaa.
}
sheet-columns = Tiir kasta waxa ku jira
sheet-no-column = Tiir la’aan
sheet-column = Tiir
sheet-column-title = Waxa aad samayseen
sheet-column-until = Goorta ay ahayd ama dhammaatay
sheet-column-from = Goorta ay bilaabatay
sheet-column-count = Tiro
sheet-column-of-what = Waxa tiradu tirinayso
sheet-column-about = Waxa isbeddelay
sheet-column-concerns = Waxa loogu talagalay (magac ama tixraac)
sheet-column-more-at = Ciwaanka warbixin
sheet-all-for = Waxa safafka oo dhan loogu talagalay
sheet-all-of-what = Waxa tirooyinka oo dhan tirinayaan
sheet-all-for-hint = Safafka aan iyagu sheegin.
sheet-all-of-what-hint = Safafka aan iyagu sheegin. Haddii kale, madaxa tiirka tirada.
sheet-publish = { $n ->
    [one] Daabac { $n } saf
   *[other] Daabac { $n } saf
}
sheet-told = Waxa la daabici doono
sheet-left = Waxa laga tagay
sheet-faults = Waxa aan sax ahayn
sheet-faults-left = Safafkan waa laga tagay sidoo kale. Xaashidaada ku sax oo mar kale dir.
sheet-says = Waxa ku qoran
sheet-more = { $n } kale
sheet-left-total = Wuxuu isku daraa safaf kale.
sheet-left-untitled = Ma sheegayo waxa la sameeyay.
sheet-left-known = Horeba waa loo sheegay.
sheet-aim-fault = Hoos ka dooro waxa safafka oo dhan loogu talagalay, ama qor magaca ama tixraaca mudnaan, natiijo ama tallaabo.
sheet-aim-twice = In ka badan hal ayaa magacan leh. Qor tixraaca halkii magaca.
sheet-long-fault = Tani way dheer tahay. Waxa aad samayseen ku qor wax ka yar 200 xaraf, inta kalena 4,000.
may-contribution-tell = Sheeg waxa hay’addaadu samaysay, sadar sadar ama xaashi
