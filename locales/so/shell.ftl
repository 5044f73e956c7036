### Made by a machine; no native speaker has checked these words yet.

language-name = Soomaali
language-direction = ltr

# Dates
month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maayo
month-6 = Juun
month-7 = Luulyo
month-8 = Agosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Noofeembar
month-12 = Diseembar
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-time = { $day }, { $time }

# The frame
skip-link = U gudub qoraalka ugu muhiimsan
navigation-label = Tusaha guud
breadcrumbs-label = Meesha uu boggani ku hoos jiro
languages-label = Luqadaha
invented-heading = Wax kasta oo halkan ku jira waa mala-awaal.
invented-text = Degmadani ma jirto. Degelkan kuma jiro meel, qof, tiro ama ballanqaad run ah.
as-at-banner = Waxaad aragtaa qorshaha sidii uu u qornaa dhammaadkii { $words }.
as-at-today = Arag sida uu maanta yahay
downloads-heading = Isla macluumaadkan oo xog ahaan ah
language-note = Erayadan mashiin baa qoray, qof luqadda ku hadlana weli ma hubin.
english-only = Boggani wuxuu ku qoran yahay Ingiriisi keliya.
twin-link = Fiiri tusaalaha kale: { $words }
feed-link = La soco isbeddellada
feed-title = Maxaa cusub: { $words }
not-stated = Kuma qorna dukumentiyada
gap-tag = Wax ka maqan
basis-stated = Waa qoran yahay
basis-reading = Sidaan u fahannay
group-none = Kuma hoos jiraan midkoodna
have-of = { $have } ka mid ah { $all } ayaa la sheegay
source-label = Halka ay tani ka timid:
place-line = sadarka { $numbers }
place-lines = sadarrada { $numbers }
place-page = bogga { $numbers }
place-pages = bogagga { $numbers }
ended-note = Tani hadda kama mid aha qorshaha. Waxaa la soo afjaray { $words }.
notes-count = { $n ->
    [one] 1 qoraal oo shaki ah
   *[other] { $n } qoraal oo shaki ah
}
holder-recorded = xilka hayay { $day }
holder-from = laga bilaabo { $day }
holder-until = ilaa { $day }
milestone-due = ku eg { $day }
milestone-reached = la gaaray { $day }
milestone-undated = taariikh lama sheegin

# Navigation
nav-voices = Codadka
nav-plans = Qorshayaasha
nav-actions = Tallaabooyinka
nav-measures = Ma shaqaynayaa?
nav-who = Waa ayo?
nav-search = Raadi

# Home
home-title = Bogga hore
home-heading = Wixii carruurtu sheegeen iyo wixii ka soo baxay
home-lead = Raac hal silsilad: wixii ilmo yiri, arrinta mudnaanta la siiyay, tallaabada, wixii la qabtay, in tiradu is beddeshay iyo in kale, iyo jawaabtii loo celiyay.
home-doors = Halkee jeclaan lahayd inaad ka bilowdo?
home-courses = Koorsooyinka waalidiinta iyo shaqaalaha
home-meetings = Kulannada, iyo wixii laga ballan qaaday
door-child = Waxaan ahay ilmo ama dhallinyaro
door-child-text = Eeg waxa kuwa kale ee adiga kula mid ah sheegeen iyo wixii ka soo baxay.
door-parent = Waxaan ahay waalid ama daryeele
door-parent-text = Hel naadiyo, talo, caafimaad iyo caawimo kuu dhow, iyo goorta ugu dambaysay ee la hubiyay.
door-worker = Waxaan la shaqeeyaa qoysaska
door-worker-text = Arag tallaabo kasta, cidda leh iyo waxa ay ka jawaabayso.
door-charity = Waxaan maamulaa hay’ad samafal ama koox
door-charity-text = Lacag la codsan karo, la-hawlgalayaal, tababar, iyo meesha aad ku sheegto waxa aad qabateen.
door-board = Waxaan xubin ka ahay guddi
door-board-text = Eeg in qorshayaashu shaqaynayaan, iyo waxa tirooyinku aanay sheegi karin.
door-analyst = Waxaan ka shaqeeyaa xogta
door-analyst-text = Macnaha erayada, halka xogtu ka timid, iyo wax kasta oo la soo degsan karo.
home-voices-lead = Waa hadalkooda. Mid dooro si aad u aragto wixii ka soo baxay.
home-voices-all = Dhammaan farriimaha
home-news = Maxaa cusub
home-news-empty = Weli waxba lama diiwaan gelin.
news-added = La daray: { $words }
news-changed = La beddelay: { $words }

# Search
search-title = Raadi
search-label = Maxaad raadinaysaa?
search-hint = Tusaale: { $words }, ama { $reference }. Qorshayaashu waxay ku qoran yihiin Ingiriisi, markaa ku raadi erayo Ingiriisi ah.
search-button = Raadi
search-found = { $n ->
    [0] Waxba lama helin
    [one] 1 ayaa la helay
   *[other] { $n } ayaa la helay
}
search-pages = Bogag
search-nothing = Ma jiro wax ay erayadan oo dhami ku wada jiraan. Isku day erayo ka yar ama erayo kale.

# Errors
error-not-found-heading = Boggan halkan ma yaal
error-not-found = Waxba kuma jiraan “{ $what }”. Waxaa laga yaabaa in si khaldan loo qoray, ama uusan weligiis jirin.
error-nothing-yet = Diiwaanka halkan wuxuu ka bilaabmaa { $day }. Dooro maalintaas ama mid ka dambaysa.
error-invalid-heading = Cinwaanka wax baa ka khaldan
error-refused-heading = Tan lama samayn karin
error-day = Dooro maalin ka horraysa maanta ({ $day }), u qor YYYY-MM-DD. Waxay ahayd “{ $words }”.
error-ours-heading = Waan ka xunnahay, khaladku waa kayaga
error-ours = Wax baa dhankayaga ka khaldamay. Fadlan daqiiqad ka dib isku day mar kale.
error-close = Ma kuwan midkood baad u jeedday?
error-home = Tag bogga hore

# The thread
thread-title = Silsiladda: { $words }
thread-heading = Silsiladda
thread-button = Eeg wixii ka soo baxay
thread-intro = Laga bilaabo wixii qof yiri ilaa jawaabtii loo celiyay. Xiriir kasta waxaa ku qoran haddii dukumenti uu sheegayo ama ay tahay sidaan u fahannay.
thread-broken = { $n ->
    [0] Tallaabo kasta oo silsiladda ah waa la yaqaan.
    [one] Silsiladdu way go’an tahay: { $known } tallaabo waa la yaqaan, 1 lama yaqaan.
   *[other] Silsiladdu way go’an tahay: { $known } tallaabo waa la yaqaan, { $n } lama yaqaan.
}
thread-readings = { $n ->
    [one] 1 xiriir waa sida dukumentiyada loo fahmay, cid iskaashiga ka tirsanina weli ma xaqiijin.
   *[other] { $n } xiriir waa sida dukumentiyada loo fahmay, cid iskaashiga ka tirsanina weli ma xaqiijin.
}
thread-picture = Sawir ahaan
thread-table = Shax ahaan
thread-stage = Heerka
thread-what = Waxa ku jira
thread-said = Wixii la yiri
thread-said-empty = Weli farriin laguma xirin.
thread-said-count = { $n ->
    [one] 1 farriin
   *[other] { $n } farriimood
}
thread-said-loose = { $n ->
    [one] 1 tallaabo farriin kama jawaabto.
   *[other] { $n } tallaabo farriin kama jawaabaan.
}
thread-priority = Arrinta mudnaanta leh
thread-priority-empty = Weli ma jirto arrin mudnaan leh oo tan qaadatay.
thread-priority-count = { $n ->
    [one] 1 arrin oo mudnaan leh
   *[other] { $n } arrimood oo mudnaan leh
}
thread-priority-loose = { $n ->
    [one] 1 ka mid ah ma laha arrin mudnaan leh.
   *[other] { $n } ka mid ah ma laha arrin mudnaan leh.
}
thread-action = Tallaabada
thread-action-empty = Weli ma jirto tallaabo tan ka jawaabaysa.
thread-action-count = { $n ->
    [one] 1 tallaabo
   *[other] { $n } tallaabo
}
thread-action-loose = { $n ->
    [one] 1 natiijo tallaabo ma laha.
   *[other] { $n } natiijo tallaabo ma laha.
}
thread-done = Wixii la qabtay
thread-done-empty = Weli waxba lagama diiwaan gelin wixii la qabtay.
thread-done-count = { $n ->
    [one] 1 marxalad oo la gaaray
   *[other] { $n } marxaladood oo la gaaray
}
thread-done-loose = { $n ->
    [one] Weli lama diiwaan gelin waxa laga qabtay 1 tallaabo.
   *[other] Weli lama diiwaan gelin waxa laga qabtay { $n } tallaabo.
}
thread-outcome = Natiijada
thread-outcome-empty = Tan natiijo looma sheegin.
thread-outcome-count = { $n ->
    [one] 1 natiijo
   *[other] { $n } natiijo
}
thread-outcome-loose = { $n ->
    [one] 1 tallaabo natiijo ma sheegto.
   *[other] { $n } tallaabo natiijo ma sheegaan.
}
thread-number = Cabbirka
thread-number-empty = Ma jiro cabbir tan lagu qiyaaso.
thread-number-count = { $n ->
    [one] 1 cabbir
   *[other] { $n } cabbir
}
thread-number-loose = { $n ->
    [one] 1 natiijo cabbir ma laha.
   *[other] { $n } natiijo cabbir ma laha.
}
thread-figure = Tirada
thread-figure-empty = Weli tiro laguma xirin, markaa cidna ma oran karto in ay wax is beddeleen iyo in kale.
thread-figure-count = { $n ->
    [one] 1 tiro
   *[other] { $n } tiro
}
thread-figure-loose = { $n ->
    [one] 1 cabbir tiro ma laha.
   *[other] { $n } cabbir tiro ma laha.
}
thread-answer = Jawaabta loo celiyay
thread-answer-empty = Weli halkan laguma daabicin jawaab loo celiyay dadkii hadlay.
thread-answer-count = { $n ->
    [one] 1 jawaab
   *[other] { $n } jawaabood
}
thread-answer-loose = { $n ->
    [one] 1 farriin jawaab ma laha.
   *[other] { $n } farriimood jawaab ma laha.
}

# Completeness
completeness-title = Waxa maqan
completeness-intro = Waxa aan ku qornayn dukumentiyada, oo la tiriyay. Waxba qiyaas laguma buuxin.
completeness-chain = Silsiladda
completeness-notes = Qoraallo
completeness-missing = { $n ->
    [one] Tus ka keliya ee aan lahayn
   *[other] Tus kuwa aan lahayn ({ $n })
}
completeness-readings = { $n ->
    [one] 1 xiriir waa sidaan u fahannay, wuxuuna sugayaa in cid xaqiijiso.
   *[other] { $n } xiriir waa sidaan u fahannay, waxayna sugayaan in cid xaqiijiso.
}
completeness-links = { $n ->
    [one] Wadar ahaan waxaa jira 1 xiriir.
   *[other] Wadar ahaan waxaa jira { $n } xiriir.
}
complete-messages-answered = Farriimaha ay tallaabo ka jawaabto
complete-priorities-actions = Arrimaha mudnaanta leh ee tallaabooyin leh
complete-priorities-outcomes = Arrimaha mudnaanta leh ee natiijooyin leh
complete-actions-outcomes = Tallaabooyinka natiijo sheega
complete-outcomes-indicators = Natiijooyinka cabbir leh
complete-indicators-figures = Cabbirrada tiro leh
complete-actions-ended = Tallaabooyinka qorshayaashii hore ee la sheegay waxa ku dhacay
completeness-only-readings = { $n ->
    [one] 1 kale waa fahankeenna oo keliya
   *[other] { $n } kale waa fahankeenna oo keliya
}

# Crosswalk
crosswalk-title = Sida ay qorshayaashu isugu xiran yihiin
crosswalk-intro = Waxa qorshe kasta la socdo: qorshayaal kale iyo mudnaanaha qorshayaal kale, iyo cidda sidaas sheegaysa.
crosswalk-this = Qorshahan
crosswalk-other = Waxa ay la socoto
crosswalk-basis = Cidda sidaas tiri
crosswalk-alone = Arrimaha mudnaanta leh ee aan weli waxba la socon

# Standing pages
api-title = Xog furan
api-intro = Wax kasta oo degelkan ku jira qof kastaa wuu qaadan karaa isagoo xog ah, cidna uma baahna inuu weyddiiyo.
accessibility-title = U fududaynta isticmaalka
privacy-title = Asturnaanta
languages-title = Ku saabsan luqadaha
languages-intro = Liisaska, badhamada iyo cinwaannada degelkan waxaa lagu heli karaa luqadahan.
languages-language = Luqadda
languages-checked = Cidda hubisay
languages-original = Luqaddan baa lagu qoray
languages-unchecked = Weli ma hubin qof ku hadla
languages-content = Waxa ay qorshayaashu leeyihiin iyo waxa ay carruurtu yiraahdeen waxaa lagu tusayaa luqaddii lagu qoray, taas oo ah Ingiriisi. Way calaamadsan yihiin si akhristaha shaashaddu si sax ah ugu dhawaaqo.
languages-help = Haddii aad u baahan tahay turjubaan:

standing-past = Wuxuu socday ilaa { $day }
warning-standing = Tani waa qayb ka mid ah “{ $words }”: { $standing }. Ma jiro dukumeenti halkan ah oo muujinaya waxa la qabtay tan iyo markaas.
corrections-count = { $n ->
    [one] 1 sixid qoraalka ah
   *[other] { $n } sixid qoraalka ah
}
language-content = Waxa qorshayaashu iyo carruurtu sheegayaan waa Ingiriis.
as-at-label = Eeg boggan sidii uu ahaa dhammaadka
as-at-button = Tus
error-nothing-yet-heading = Maalintaas weli waxba lama diiwaangelin
filled-of = { $have } ka mid ah { $all } ayaa la buuxiyey

sign-in = Gal
sign-out = Ka bax
faults-heading = Dhibaato ayaa jirta
fault-label = Khalad:
error-sign-in-heading = Mar kale gal
error-sign-in = Hadda ma gashanid. Gal si aad u sii waddo.
error-prove = Waad gashan tahay, laakiin tan waa inaad gashay saacaddii u dambaysay, si uusan u samayn qof qalabkaaga uun helay. Weli waxba lama samayn. Haddii aad fayl dirtay, mar kale dooro ka dib.
error-back = Eeg sida uu hadda yahay
error-stale-heading = Qof kale ayaa hore u kaydiyay
error-stale = Qof kale ayaa beddelay tan iyo markii aad furtay. Waxaaga waxba lama kaydin, waxoodana waxba kama lumin. Eeg sida ay hadda tahay oo isbeddelkaaga ku celi.
error-too-many-heading = Isku dayo badan
error-too-many = Tani marar badan ayaa la isku dayay. Sug { $n } daqiiqo oo mar kale isku day.
error-too-many-day = Tani maanta marar badan ayaa la isku dayay. Sug ilaa berri oo mar kale isku day.
kept-heading = Waxa aad qortay
kept-again = Halkan ayaa lagu hayaa. Gal, boggan ku soo noqo, oo mar kale dir.
kept-new-tab = Ka gal tab cusub
kept-copy = Halkan ka koobiyeyso, si aan waxba u lumin.
kept-send = Mar kale dir
error-role-ended = Waxba lama samayn. Tani ma jirto, ama ma samayn kartid: doorkaaga mid ka mid ah ayaa laga yaabaa inuu dhammaaday.

# Privacy
privacy-children = Asturnaanta carruurta iyo dhallinyarada
danger-title = Haddii aad khatar ku jirto
danger-nobody = Cidina boggan mar walba ma ilaaliso.
danger-emergency = Xaalad degdeg ah wac
danger-childline = Goor kasta waxaad Childline ka wici kartaa
danger-free = Waa bilaash, biilkana kama soo baxo.
danger-rest = Bogga intiisa kale wuxuu ku qoran yahay Ingiriisi keliya.
privacy-parents = Asturnaanta waalidiinta iyo daryeelayaasha
privacy-workers = Asturnaanta dadka la shaqeeya iskaashiga
privacy-volunteers = Asturnaanta mutadawiciinta iyo hay'adaha
privacy-who-can-see = Yaa maxay arki kartaa
processing-title = Diiwaanka adeegsiga xogta
error-form = Ku noqo halkii aad ka dirtay. Waxa aad halkaas ku kaydisay weli way joogaan.
exit-page = Boggan hadda ka bax
exit-remembers = Biraawsarkaagu wuu xusuustaa bogagga aad aragtay: tirtir, ama isticmaal daaqad gaar ah.
exit-keys = Ama Shift saddex jeer riix.
