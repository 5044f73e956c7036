# Published reports
table-reports = Warbixinnada la daabacay
intro-reports = Warbixinno la saxiixay. Wixii mid kasta maalintaas sheegay waxay ku jiraan cinwaankeeda.
count-reports = { $n ->
    [one] 1 warbixin la daabacay
   *[other] { $n } warbixin oo la daabacay
}
kind-report = Warbixin
col-highlights = Waxa aan la dhaafi karin
col-for_children = Erayo carruurta loogu talagalay
col-children_day = Erayada carruurta waxaa la qoray
choice-quarterly = Warbixinta horumarka ee muddo
# Words to avoid
table-wordings = Erayada la iska ilaaliyo
intro-wordings = Erayada iskaashigu iska ilaaliyo, iyo waxa uu ku beddelo. Qofka wax qoraya ayaa la tusayaa, wuuna qori karaa haddana.
count-wordings = { $n ->
    [one] 1 eray
   *[other] { $n } eray
}
kind-wording = Eray la iska ilaaliyo
col-language = Luqadda
col-avoid = Iska ilaali
col-instead = Ku beddel
wording-title = Sida loo akhriyo
wording-age = Da’da akhriska: { $n } sano ({ $words }). Waxba halkan kaama hor istaagayaan inaad kaydiso.
wording-age-before = Isbeddelka ka hor: { $n } sano.
wording-none = Eray liiska ku jira, weedh dheer iyo eray adag midna lama helin.
wording-list-only = Erayada liiska ku jira oo keliya ayaa la calaamadiyaa: weedhaha iyo erayada adag waxaa lagu tiriyaa Ingiriisiga keliya.
wording-brief = Aad buu u gaaban yahay in da’da akhriska la sheego: wuxuu leeyahay wax ka yar { $n } eray.
wording-count = { $n ->
    [one] 1 eray ama weedh si kale loo odhan karo
   *[other] { $n } eray ama weedhood oo si kale loo odhan karo
}
wording-found = Waxa qoran
wording-instead = Waxaad odhan karto
wording-why = Sababta
wording-two = Laba weedhood
wording-short = Eray gaaban
wording-long = Weedh { $n } eray ah
wording-hard = Eray { $n } alan ah
# Writing and signing off
reports-manage = Warbixinnada la qorayo ee la saxiixayo
reports-manage-about = Soo koobidda warbixin kasta, iyo saxiixeeda.
reports-manage-intro = Warbixin kasta iyadaa isa soo ururinaysa. Sarkaal ayaa soo koobid dul qora oo dira; dib-u-eege ayaa saxiixa, taas oo daabacda.
report-state = Halka ay marayso
report-state-none = Weli waxba lama qorin.
report-proposed = Waxa foomka ku jira waxaa laga soo ururiyay cusboonaysiinta: ka dhigo kaaga.
report-state-draft = Waa la qorayaa
report-state-sent = Waxay sugaysaa saxiix
report-state-returned = Su’aal ayaa lagu soo celiyay
report-published-on = La daabacay { $words }
waits-reports-sent = { $n ->
    [one] 1 warbixin oo la saxiixo
   *[other] { $n } warbixin oo la saxiixo
}
waits-reports-returned = { $n ->
    [one] 1 warbixin la soo celiyay
   *[other] { $n } warbixin oo la soo celiyay
}
report-whole = Akhri warbixinta oo dhan sida ay hadda u ururtay
report-summary-hint = Waxa dhacay, dhowr weedhood, qof aan wax kale akhriyin.
report-highlights-hint = Sadar midkiiba. War wanaagsan iyo mid xunba.
report-for_children-hint = Isla warka oo weedho gaaban ah, sida qof toban jir ah. Faaruq u daa haddii aan cidina qorin.
report-save = Kaydi
report-send = Kaydi oo saxiix u dir
report-done-saved = Waa la kaydiyay. Weli cid kale ma akhrido kuwa qora ee saxiixa mooyee.
report-done-sent = Saxiix ayaa loo diray.
report-done-returned = Su’aashaada ayaa lagu celiyay.
report-done-taken = Waa la kaydiyay. Saxiix ma sugayso hadda: mar kale dir markay diyaar tahay.
report-unseen-fault = Ka saar xarafka { $words }, oo aan cidina arkayn.
report-read-otherwise = Qorshuhu wuu isbeddelay tan iyo markaad furtay boggan, markaa warbixintu wax kale ayay hadda leedahay. Mar kale akhri, dabadeed saxiix.
report-figure-before = ka hor { $words }
report-chart-key = Jaantusyada xariiqdu waa celceliska, tirooyinkuna inta u dhaxaysa xariiqyada go’go’an si iska ah ayay kor iyo hoos u baxaan. Afar-geesku waa horumar dhab ah, saddex-xagalku walaac dhab ah, dhibicduna midna ma aha.
report-as-signed = Akhri erayadii sidii loo saxiixay
report-question = Waxa dib-u-eeguhu weydiinayo
report-nothing-written = Waxba ma qorna.
report-told = Waxa la sheegay
report-sources = Halka laga soo qaatay
report-changed-meanwhile = Qof kale ayaa qoray ama go’aan gaadhay. Waxaagii waxba kama lumin: foomka ayay ku jiraan, kuwooduna hoos.
report-theirs = Waxa hadda halkaas yaal
report-too-long = { $n } xaraf waa ka badan yihiin { $most }: soo gaabi.
report-summary-fault = Qor soo koobid ka hor intaadan dirin.
report-sign-heading = Saxiix
report-sign-meaning = Markaas qof walba wuu akhrin, wixii ay maantan sheegtayna way sii jirayaan.
report-sign = Saxiix oo daabac
report-sign-own = Adiga ayaa warbixintan diray: qof kale ayaa saxiixaya.
report-sign-held = Daabacaadda hadda waa la hakiyay: saxiix dabadeed.
report-ask = Waxaad rabto inaad ogaato, ama waxa si kale loo odhan lahaa
report-ask-hint = Qofka warbixinta qoraya ayaa akhrin.
report-ask-fault = Qor waxaad rabto inaad ogaato.
report-return = Dib u celi
act-report-write = Warbixin dul qoray
act-report-send = Warbixin saxiix u diray
act-report-return = Su’aal ka celiyay warbixin
act-report-publish = Warbixin saxiixay oo daabacay
found-report-draft = Warbixin aan weli la daabicin
goes-report-draft = Dhammaan erayada warbixintan dusheeda way tagayaan, cid kasta oo kale oo lagu magacaabay. Warbixinta dib baa loo qori karaa.
may-report-edit = Qor soo koobidda warbixinta iyo waxa aan la dhaafi karin, una dir saxiix.
may-report-sign = Saxiix warbixinta, taas oo daabacda, ama su’aal ka celi. Cidina ma saxiixdo waxay dirtay.
may-report-see = Arag warbixinnada ka hor inta aan la daabicin: kuwa qora ama saxiixa.
detail-report = Warbixin
# A report that was signed off
report-signed = Waa la saxiixay oo la daabacay { $words }. Waxay sheegaysaa wixii markaas diiwaangashnaa.
report-by-file = Waxaa la saxiixay oo la daabacay { $words }. Fayl bay ku timid aan kaydin tallaabooyinka iyo tirooyinka maalintaas: kuwa soo koobidda ka hooseeya waa kuwa maanta.
report-signed-by = Waxaa saxiixay
report-reworded = Erayada dusheeda waxaa la beddelay { $words }, saxiixa dabadiis.
report-read-signed = Akhri warbixinta la saxiixay
report-corrections = Wixii la saxay tan iyo markaas
report-corrections-meaning = Warbixintan qaar ka mid ah maanta si kale ayaa loo sheegaa, ama waa la beddelay tan iyo markii la saxiixay.
report-was = Warbixintu waxay tidhi:
report-was-signed = Markii la saxiixay:
report-not-shown = Lama tuso mar dambe.
report-others-counted = Hawlna si ka duwan xilligii hore uma socoto; hadda waxaa wax laga og yahay kuwo kale.
report-corrects = Warbixintan waa la saxiixay. Waxaad beddesho waxay boggeeda ku taallaa sixid ahaan, oo leh maalinta iyo waxay hore u sheegtay; cidna mar kale ma saxiixdo.
report-is = Maanta:
report-not-said = waxba
report-milestone-reached = waa la gaadhay
report-milestone-missed = waqtigii dhacay, lama gaadhin
report-withdrawn = Waa laga noqday tan iyo markaas.
report-withdrawn-on = Waa laga noqday { $words }.
report-title-for = { $title } – loogu talagalay { $body }
report-about = Ku saabsan
report-about-all = Qorshaha oo dhan
report-about-show = Tus
# For children
child-way = Isla tan oo carruurta iyo dhallinyarada loogu talagalay
child-adults = Warbixinta dadka waaweyn
child-title = Sidee bay u socotaa { $words }?
child-intro = Tani waa carruurta iyo dhallinyarada. Waxay sheegaysaa xaqiiqooyinka ugu waaweyn ee warbixinta dadka waaweyn.
child-period = Waxay sheegaysaa wixii la qabtay { $from } ilaa { $until }.
child-older = Warbixinta dadka waaweyn waxaa la beddelay { $words }. Boggani weli ma oga.
child-corrected = Qaar ka mid ah dib ayaa loo saxay.
child-others = Shaqo walba sidii hore ayay u socotaa. Laakiin waxaan ognahay shaqooyin kale.
child-withdrawn = Tan waa laga noqday.
child-withdrawn-on = Tan waa laga noqday { $day }.
child-open = Weli dhammaan nooma sheegin sida ay u dhacday. Tani way isbeddeli doontaa.
child-unsigned = Weli cidina ma hubin oo ma saxiixin tan.
child-by-file = Waxa dusha laga yidhi waa kii waqtigaas. Inta kale waa waxaan maanta naqaan.
child-signed-one = Akhri midka la hubiyay ee la saxiixay
child-promised = Waxa la ballan qaaday
child-promise-none = Qorshaha waxba weli ma qabtaan taas.
child-short = Soo koobid
child-jobs = { $n ->
    [one] 1 shaqo ayaa bilaabatay. Sidan ayay u socotaa.
   *[other] { $n } shaqo ayaa bilaabatay. Sidan ayay u socdaan.
}
child-better = Guud ahaan, way ka wanaagsan tahay markii hore.
child-same = Guud ahaan, waa sidii markii hore.
child-worse = Guud ahaan, way ka xun tahay markii hore.
child-on-track = Si fiican ayay u socdaan
child-on-track-means = Kuwan waqtigooda ayay ku dhammaan.
child-on-track-sign = Goobo sax ku jiro
child-some-concern = Wax yar bay xayiran yihiin
child-some-concern-means = Wax baa kuwan adkeeyay. Waan ka shaqaynaynaa.
child-some-concern-sign = Saddex-xagal calaamad leh
child-off-track = Si khaldan ayay u socdaan
child-off-track-means = Kuwan way daahi doonaan ama ma dhammaan doonaan haddii aan waxba beddelin.
child-off-track-sign = Afar-gees iskutallaab leh
child-done = La dhammeeyay
child-done-means = Dhammaan waan qabannay.
child-done-sign = Xiddig
child-not-started = Lama bilaabin
child-not-started-means = Weli cidina ma bilaabin kuwan.
child-not-started-sign = Goobo faaruq ah
child-no-update = Naloo ma sheegin
child-no-update-means = Kuwa mas’uulka ka ah nooma sheegin sida kuwani u socdaan. Taasi ma fiicna.
child-no-update-sign = Calaamad su’aal
child-changed = Maxaa cusub
child-went-better = Ka wanaagsan markii hore:
child-went-worse = Ka xun markii hore:
child-reached = Tallaabooyinka la gaadhay
child-missed = Tallaabooyinka daahay
child-way-heading = Waxa adkeeya
child-numbers = Miyay shaqaynaysaa?
child-of-100 = 100kii { $n }
child-state-good = Tani dhab ahaan way fiicnaanaysaa.
child-state-bad = Tani dhab ahaan way ka sii daraysaa.
child-state-good-but = Tani way ka wanaagsan tahay wakhti hore. Laakiin way ka xun tahay markii ugu dambaysay.
child-state-bad-but = Tani way ka xun tahay wakhti hore. Laakiin way ka wanaagsan tahay markii ugu dambaysay.
child-state-unsure = Weli ma sheegi karno. Tirooyinku si iska ah ayay kor iyo hoos u baxaan.
child-state-none = Weli tirooyin ma jiraan.
child-said = Waxaad tidhaahdeen
child-said-none = Markan cidina kama soo jawaabin waxaad tidhaahdeen.
child-answered = Shaqadani way ka jawaabaysaa:
child-nothing = Waxba markan.
# The summary on one page
slide-way = Hal bog oo la tuso
slide-more = { $n ->
    [one] iyo 1 kale oo warbixinta ku jira
   *[other] iyo { $n } kale oo warbixinta ku jira
}
