# Keeping the directory true: the desk of its editors, and whoever keeps listings

directory-manage = Tusmada adeegyada
directory-manage-about = Tusmada sax ka dhig: waxa sugaya, liis kasta mid mid.
directory-whole = Tusmada oo dhan
directory-count = Liisaska
directory-fresh = La hubiyey sannad gudihiis
directory-stale = La hubiyey waqti ka hor
directory-never = Weligood lama hubin
directory-gone = Laba sano lama hubin
directory-restricted = Dad gaar ah oo keliya
directory-nothing-waits = Waxba ma jiraan.
directory-incomplete = Kuwa ugu yar wax sheega
directory-complete = Liis kasta oo socda wuxuu sheegaa waxa qoysku u baahan yahay inuu ogaado.
directory-left = Raadinta ka baxay: laba sano cidna ma hubin
queue-essential = Waa in aanay weligood raadinta ka bixin, sannadna cidna ma hubin
queue-wrong = Akhristayaashu waxay yiraahdeen wax baa khaldan
queue-proposed = Bixiyeyaashu waxay rabaan in wax la beddelo
queue-silent = Kama maqalno cidda sax ka dhigta
silent-stopped = Warqado ma rabo.
silent-lost = Warqaddu ma gaarin.
silent-no-answer = Lix jeer ayaa la weydiiyey, mana jawaabin.
listing-service = Liiska
listing-checked = Hubintii ugu dambaysay
listing-missing = Inta ay dhammaystiran tahay
listing-since = Ilaa goorma
listing-why = Sababta
listing-told = Waxay yiraahdeen
listing-who = Yaa
listing-changes = Waxa isbeddelay
listing-field = Goobta
listing-fate = Waxa lagu sameeyey
listing-never = Weligeed
listing-nothing = waxba
listing-none = Lama sheegin
listing-further = { $n } kale
listing-find = Liis ku raadi magaciisa ama ka bixiyaha
listing-find-button = Raadi
listing-find-none = Liis magaciisu erayadan leeyahay ma jiro.
listing-found = La helay
listing-new = Qor liis cusub
listing-new-about = Marka hore magaciisa iyo cidda maamusha; intii kale bogga xiga. Tifaftirayaasha mooyee cid kale ma aragto ilaa aad sheegto in uu dadka oo dhan u yahay.
listing-new-button = Sii wad
listing-provider-fault = Dooro cidda maamusha.
listing-public = Sida dadka oo dhan u arkaan
listing-restricted = Dad gaar ah oo keliya, bog furanna kuma jiro: { $words }
listing-check = Weli ma sax baa?
listing-check-about = Wac, booqo ama eeg boggooda. Riix oo keliya markaad samaysid.
listing-check-button = Maanta waan hubiyey, waana sax
listing-checked-too = Maanta waan hubiyey in dhammaan sax yihiin
listing-edit = Beddel liiska
listing-edit-about = Waxaad halkan ku kaydisid dadka oo dhan isla markiiba way arkaan. Taariikhdu way haysaa wixii hore, isbeddel kastana waa la noqon karaa.
listing-save = Kaydi
listing-stale = Qof kale ayaa beddelay. Is barbar dhig waxa hadda yaal iyo waxaad qortay, dabadeedna mar kale kaydi.
listing-more = Wax dheeraad ah
listing-place = Meesha ay ku taal: sir
listing-place-about = Cidna looma sheego meesha ay ku taal. Halkan waad ka akhrin kartaa, hubintuna way qoraysaa inaad akhrisay.
listing-place-open = Akhri meesha ay ku taal
listing-place-seen = Hubintu way qortay inaad akhrisay. Ha koobiyeyn.
listing-history = Waxa ku dhacay
listing-undo = Ka noqo
listing-was-is = Hore: { $before }. Hadda: { $after }.
listing-was-checked = Qof baa hubiyey
listing-first = Tusmada ayay soo gashay
listing-another = liis kale
listing-by-editor = tifaftiraha tusmada
listing-by-provider = cidda maamusha
listing-by-feed = halka ay ka timid
listing-done-checked = Waa la qoray: maanta ayaad hubisay.
listing-done-changed = Waa la kaydiyey. Dadka oo dhan hadda way arkaan.
listing-done-same = Waxba ma kala duwanayn, markaa waxba isma beddelin.
listing-done-keeper = Waa la qoray. Waa loo qori doonaa ka hor inta aanu liisku duugoobin.
listing-done-asked = Warqad ayaa jidka ku jirta.
listing-done-ended = Cidna looma qori doono arrintan.
listing-done-right = Waa la qoray: qof baa eegay wixii akhristayaashu sheegeen.
listing-done-undone = Waa laga noqday.
listing-done-undone-part = Waa laga noqday, marka laga reebo wixii mar kale la beddelay.
keeper-title = Yaa sax ka dhiga
keeper-about = Qof adeegga ka mid ah oo iimayl ama fariin lagu weydiiyo in uu weli sax yahay. Akoon uma baahna; dhammaan liisaskooda hal warqad mar kasta.
keeper-to = Ciwaanka iimaylka ama lambarka mobilka
keeper-to-hint = Ka adeegga ayaa ka fiican mid qof leeyahay.
keeper-to-fault = Qor ciwaan iimayl sida name@example.org, ama lambar taleefan sida 07700 900123.
keeper-language = Luqadda warqadaha
keeper-save = Kaydi cidda haysa
keeper-asked = La weydiiyey
keeper-asked-words = { $n } jeer ilaa hubintii ugu dambaysay, markii ugu dambaysay { $day }
keeper-ask = Hadda weydii
keeper-end = Mar dambe ha u qorin arrintan
keep-title = Liisaskaaga
keep-about = Kani waa waxa qoysasku kaa akhriyaan. Haddii uu sax yahay, hal riix ayaa ku filan. Haddii wax isbeddeleen, noo sheeg; qof baa eega ka hor inta aan la wada arkin.
keep-all-right = Dhammaan { $n } weli way sax yihiin
keep-right = Kani weli waa sax
keep-changed = Wax baa isbeddelay
keep-edit-about = Beddel waxa aan sax ahayn oo dir. Waxaad sidiisa u daysid waxaa lagu tirinayaa inaad hubisay.
keep-send = Dir
keep-waits = Isbeddello ayaad dirtay { $day }. Qof baa dhawaan eegi doona.
keep-taken = Waxaad dirtay waa la qaatay { $day }.
keep-left = { $day } kan lama qaadan: { $words }. Inta kale waa la qaatay. Sababtu waa:
keep-done-right = Mahadsanid. Qoysasku hadda way arkaan inaad maanta hubisay.
keep-done-sent = Mahadsanid. Qof baa eegi doona, dabadeedna dadka oo dhan ayaa arki doona.
keep-done-stopped = Mar dambe kuuma qori doonno.
keep-over = Xiriirkani mar dambe ma shaqeeyo. Mid cusub ayaad ka heli doontaa warqaddayada xigta; ilaa markaas wac cidda tusmada haysa.
keep-stop-title = Warqado dambe maya
keep-stop-about = Riix haddii aanad mar dambe adeegyadan maamulin, ama aanad warqado rabin. Tifaftirayaashu markaas qof kale ayay raadiyaan.
keep-stop = Ha ii soo qorin
proposed-title = Waxa cidda maamusha rabto in la beddelo
proposed-about = La diray { $day }. Goob kasta go’aan ka gaar; ciddii dirtay jawaab ayay helaysaa.
proposed-since = Ilaa { $day }
proposed-taken = Qaado
proposed-left = Sideeda u daa
proposed-reason = Sababta, haddii wax sidoodii loo daayo
proposed-reason-hint = Ciddii dirtay ayaa akhrinaysa.
proposed-reason-missing = Sheeg sababta wax sidoodii loogu daayey.
proposed-choose = Dooro waxa kan ku dhacaya; waxa ku qoran laga yaabaa in aan sidiisa loo qaadan karin.
proposed-decide = Go’aan gaar
wrong-title = Wax baa halkan ka khaldan
wrong-intro = Hal riix noogu sheeg. Waan tirinnaa, qofna wuu eegaa. Ma ogaanno cidda aad tahay.
wrong-which = Maxaa khaldan?
wrong-closed = Mar dambe ma jirto
wrong-reach = Lambarka taleefanka ama ciwaanka iimaylka
wrong-no-answer = Cidna ma jawaabto
wrong-where = Meesha ay ku taal
wrong-when = Maalmaha ama saacadaha
wrong-cost = Qiimaha
wrong-for-whom = Cidda loogu talagalay
wrong-other = Wax kale
wrong-fault = Dooro waxa khaldan.
wrong-send = Noo sheeg
wrong-help-title = Wax xun ma ka dhaceen halkaas?
wrong-help = Cidna halkan kama akhriso. Qof la hadal:
wrong-thanks-title = Mahadsanid
wrong-thanks = Qof baa eegi doona. Kuma jawaabi karno, maadaama aannaan garanayn cidda aad tahay.
wrong-back = Ku noqo liiska
wrong-told = { $words } ({ $n } jeer, markii ugu horraysay { $day }).
wrong-looked-into = Waan eegay arrintan
missing-about = waxa ay tahay
missing-reach = sida qof loola xiriiro
missing-hours = maalmaha iyo saacadaha
missing-where = meesha ay ku taal
missing-cost = qiimaha
missing-themes = mawduucyada
missing-ages = da’da
missing-join = sida loogu biiro
missing-access = gelitaanka iyo dhaqdhaqaaqa
score-whole = { $n }%
score-missing = { $n }%. Ka maqan: { $words }
findings-title = Waxa quudintu sheegtay oo aan sidooda loo qaadan karin
findings-about = Goob kasta iyo sababteeda. Ku sax halka ay ka timid, ama liiska halkan.
findings-none = Quudinna wax khalad ah ma leh.
finding-held = Waa laga reebay
finding-shortened = Waa la soo gaabiyey
finding-refused = Waxba lama qaadan
finding-mended = Waa la saxay
finding-mended-to = Waa la saxay: { $words }
twins-title = Laga yaabaa in isku mid laba jeer yihiin
twins-about = Liisas magacyo isu eg leh oo wax wadaaga. Is barbar dhig ka hor intaanad midayn.
twins-none = Midna ma jiro.
twins-one = Mid
twins-other = Kan kale
twins-share = Waxay wadaagaan
twins-name = magaca
twins-phone = taleefanka
twins-email = ciwaanka iimaylka
twins-website = mareegta
twins-postcode = koodhka boostada
twins-compare = Is barbar dhig
twins-compare-about = Dooro liiska sii jiraya, goob kastana waxa ay sheegayso. Kan kale raadinta ayuu ka baxayaa oo wuxuu u horseedayaa; taariikhdiisuna way sii jiraysaa.
twins-stays = Kee sii jiraya?
twins-stays-one = Kan: { $words }
twins-stays-other = Kan kale: { $words }
twins-stays-fault = Dooro kan sii jiraya.
twins-merge = Mid ka dhig
twins-apart = Waa laba
twins-told-apart = Waa la qoray: waa laba.
listing-name = Magaca
listing-status = Ma socotaa?
listing-status-active = Way socotaa
listing-status-closed = Hadda way xiran tahay, dib bay u furmi doontaa
listing-status-inactive = Hadda ma socoto
listing-status-defunct = Way dhammaatay
listing-about = Waxa ay tahay
listing-about-hint = Erayo fudud, sida aad waalid ugu sheegi lahayd.
listing-phone = Taleefan
listing-phone-fault = Qor lambar taleefan sida 020 7946 0000.
listing-email = Ciwaanka iimaylka
listing-email-fault = Qor ciwaan sida name@example.org.
listing-website = Mareegta
listing-website-fault = Qor ciwaan mareeg sida www.example.org.
listing-street = Guriga iyo waddada
listing-town = Magaalada
listing-postcode = Koodhka boostada
listing-postcode-fault = Qor koodhka boostada sida E1 4AA.
listing-access = Gelitaanka iyo dhaqdhaqaaqa
listing-access-hint = Jaranjarooyin, wiish, musqulo, qalabka maqalka: mid saf kasta.
listing-hours-hint = Laga bilaabo ilaa, sida 9:30-12:00 ama 9:30-12:00, 13:00-17:00. Maalinta ay xiran tahay maran u daa. Saacadaha muddo kooban sidoodii ayay ku hadhayaan.
listing-hours-fault = { $words }: saacadaha ku qor jiitin u dhexeeya, sida 9:30-12:00 ama 14:00-16:00, comma-na ka hor kuwa kale, oo yaanay is dul saarnayn.
listing-cost = Qiimaha
listing-cost-hint = Hal qiimo saf kasta, lacagta marka hore: £3.50 markiiba. Qor £0 haddii ay bilaash tahay.
listing-cost-fault = Hal qiimo saf kasta ku qor, lacagta marka hore, sida £3.50 per session.
listing-age-from = Da’da laga bilaabo, sannado
listing-age-to = Ilaa da’da, sannado
listing-age-from-fault = Qor da’ u dhaxaysa 0 iyo 120.
listing-age-to-fault = Qor da’ u dhaxaysa 0 iyo 120.
listing-for-whom = Cidda loogu talagalay, erayo
listing-languages = Luqadaha lagaga hadlo
listing-join = Sida loogu biiro
listing-how-to-join = Isla sidaas, erayo
listing-waiting = Toddobaadyo la sugo
listing-capacity = Boosaska
listing-send = Baahiyaha gaarka ah iyo naafada
listing-funded-hours = Saacadaha la maalgeliyey
listing-alert = Waxa muddo gaaban ka duwan
listing-alert-hint = Sida: way xiran tahay toddobaadka ka hor Easter.
listing-themes = Mawduucyada
listing-essential = Weligeed raadinta kama baxdo
listing-essential-yes = Haa: gargaarka xaaladda degdegga ah, ama waxa sharcigu dalbo
listing-audience = Cidda keliya ee la tusi karo
listing-audience-hint = Maran u daa haddii dadka oo dhan ay ogaan karaan. Wax kasta oo halkan lagu qoro liiska bog kasta oo furan ayuu ka saaraa.
listing-successor = Waxa beddelay
listing-name-fault = Qor magac ilaa 200 oo xaraf ah.
listing-number-fault = Qor tiro dhan, ama waxba.
listing-long-fault = Aad bay u dheer tahay. Soo gaabi.
listing-choice-fault = Dooro mid ka mid ah kuwan.
service-wrong = Wax ma ka khaldan yihiin halkan?
may-directory-keep = Tusmada sax ka dhigidda: liisaska hubinta, beddelidda, go’aan ka gaaridda waxa bixiyeyaashu rabaan, iyo weydiintooda; aragtida liisaska dadka gaarka ah.
found-directory_keeper = Cidda liisaska tusmada sax ka dhigta
found-directory_proposal = Isbeddello tusmada laga rabo
limit-wrong-listings-from = Qof ayaa aad u badan u sheegay in liisasku khaldan yihiin
act-directory-change = Beddelay liis tusmada
act-directory-look-into = Eegay waxa akhristayaashu ka yiraahdeen liis
act-directory-see-place = Akhriyey meel sir ah halka ay ku taal
act-directory-keeper = Sheegay cidda liis sax ka dhigta
act-directory-keeper-end = Joojiyey in qof liis hayo
act-directory-ask = Weydiiyey in liis weli sax yahay
detail-fields = Goobaha
detail-checked = La hubiyey
letter-listing-due = Liis waa in la hubiyo
letter-listing-still = Liis weli waa in la hubiyo
letter-listing-last = Liis raadinta ayuu ka bixi karaa
letter-listing-decided = Waxa liis laga diray waa laga go’aan gaaray
mail-listing-due-subject = Waxa qoysasku kaa akhriyaan weli ma sax baa?
mail-listing-due-text =
    Qoysasku tusmadeenna ayay kaa helaan. Fadlan eeg in ay weli sax tahay. Hal riix ayaa ku filan:

    { $link }

    Xiriirku wuxuu shaqaynayaa { $days } maalmood. Akoon uma baahnid.
mail-listing-due-short = { $place }: waxa qoysasku kaa akhriyaan weli ma sax baa? Hal riix: { $link }
mail-listing-still-subject = Kaama aannaan maqal: liiskaagu weli ma sax baa?
mail-listing-still-text =
    Qoysasku tusmadeenna ayay kaa helaan, dhawaanna cidna nooma sheegin in ay sax tahay. Hal riix ayaa ku filan:

    { $link }

    Xiriirku wuxuu shaqaynayaa { $days } maalmood. Akoon uma baahnid.
mail-listing-still-short = { $place }: kaama aannaan maqal. Liiskaagu weli ma sax baa? { $link }
mail-listing-last-subject = Qoysaska waxaa loo sheegaa in aan cidna hubin liiskaaga
mail-listing-last-text =
    Hore ayaan ku weydiinnay, waxbana ma maqlin. Liis aan sannad la hubin raadinta ugu dambayn ayuu yimaadaa wuuna sheegaa; laba sano kaddib qoysasku ma helaan. Hal riix ayaa ku filan:

    { $link }

    Xiriirku wuxuu shaqaynayaa { $days } maalmood. Akoon uma baahnid.
mail-listing-last-short = { $place }: qoysaska waxaa loo sheegaa in aan liiskaaga la hubin. Hal riix: { $link }
mail-listing-decided-subject = Waxaad liiskaaga ka dirtay waa laga go’aan gaaray
mail-listing-decided-text =
    Tifaftiraha tusmada ayaa eegay waxaad dirtay. Halkan ka arag waxa la qaatay, iyo sababta wax loo qaadan waayey:

    { $link }

    Xiriirku wuxuu shaqaynayaa { $days } maalmood. Akoon uma baahnid.
mail-listing-decided-short = { $place }: waxaad liiskaaga ka dirtay waa laga go’aan gaaray: { $link }
waits-essential = { $n ->
    [one] 1 adeeg degdeg ah oo aan la hubin
   *[other] { $n } adeeg degdeg ah oo aan la hubin
}
waits-wrong = { $n ->
    [one] 1 liis oo la yiri waa khalad
   *[other] { $n } liis oo la yiri waa khalad
}
waits-proposed = { $n ->
    [one] 1 isbeddel oo go’aan u baahan
   *[other] { $n } isbeddel oo go’aan u baahan
}
waits-silent = { $n ->
    [one] 1 liis oo ciddii haysay aamusan tahay
   *[other] { $n } liis oo ciddii haysay aamusan tahay
}
unmet-title = Waxa la raadiyey oo aan la helin
unmet-about = Inta jeer ee raadin waxba laga waayey laba iyo tobankii bilood ee la soo dhaafay, mawduuc iyo aag. Erayo lama hayo. Waxay tirisaa raadinta, ma aha dadka; wax ka yar { $n } lama tuso.
unmet-seldom = Raadin aad u yar oo aan la tusi karin: { $n }
unmet-none = Wax marar badan la raadiyey oo la waayey ma jiraan.
unmet-theme = Mawduuc
unmet-area = Aag
unmet-count = Raadin
unmet-no-theme = Mawduuc la’aan
unmet-no-area = Meesha lama sheegin
unmet-file = Fayl ahaan (CSV)
listing-ages-fault = Da’da ugu yar way ka weyn tahay tan ugu weyn. Isku beddel, ama mid sax.
listing-changed-else = Wax liiskani aanu sheegin
listing-stands = Hadda waxaa ku qoran: { $words }
listing-sure = Waan hubaa
listing-choose = Dooro
listing-twin-fault = Liis magacan leh horeba wuu u jiraa. Marka hore raadi; haddii uu mid kale yahay, sheeg inaad hubto.
listing-postcode-unknown = Cidna halkan ma garanayso halka { $words } ku taal, markaa cidna koodhkeeda agtiisa kama heli doonto. Sax, ama sheeg inaad hubto.
listing-being-written = Tifaftirayaasha mooyee cid kale ma aragto. Markuu diyaar noqdo, banee “Cidda keliya ee la tusi karo” ee dhammaadka.
listing-done-lately = Labadii toddobaad ee la soo dhaafay ayaa la weydiiyey, markaa warqad ma baxayso.
listing-done-decided = Waa la go’aamiyey. Ciddii dirtay jawaab ayay helaysaa.
listing-done-merged = Horeba mid ayay u yihiin.
keeper-stopped-fault = Qofka ciwaankan leh warqado ma rabo. Marka hore la hadal.
keeper-sure = Waxay rabaan warqado mar kale
keep-all-title = Dhammaantood
keep-stopped = Warqado nagama heshid.
keep-again = Mar kale ii soo qor
keep-done-again = Waa la qoray. Mar kale ayaan kuu soo qori doonnaa.
twins-as-stays = Sida kan sii jiraya
listing-place-shared = { $n ->
    [one] Meeshani waa mid 1 liis kale leeyahay: waxaad ka beddesho halkaasna waa ka beddelmayaa.
   *[other] Meeshani waa mid { $n } liis kale leeyihiin: waxaad ka beddesho halkaasna waa ka beddelmayaa.
}
feeds-title = Quudin xogeed
feeds-about = Waxa laga soo qaaday tusayaal kale. Quudin cinwaan leh habeenkii ayay iskeed u akhrismi kartaa. Wax lama tirtiro sababtoo ah quudintu ma haysato, haddii ay fashilanto ama kala bar adeegyada luntayna waxba isma beddelaan.
feeds-name = Quudin
feeds-taken = La qaatay
feeds-services = Adeegyo
feeds-gone = Kuma jiraan hadda
feeds-held = Meelo khaldan
feeds-trouble = Waxa hor istaagay
feeds-no-trouble = Waxba
feeds-none = Weli waxba lama qaadan.
feeds-every = Iskeed u akhri
feeds-never = Marnaba
feeds-save = Kaydi
feeds-now = Hadda akhri
feeds-done-kept = Waa la kaydiyay goorta la akhriyo.
feeds-done-asked = Dhowaan waa la akhrin doonaa. Daqiiqado ka dib halkan dib u eeg.
feeds-nights = { $n ->
    [one] Habeen kasta
   *[other] { $n } habeenba mar
}
keepers-title = Yaa liiska haya
keepers-about = Sheeg cidda la weydiinayo in liisku weli sax yahay. Faylka qaado, tiirka “address” ku qor iimaylka ama moobilka cidda haysa, dib u soo celi. “own_address” waa cinwaanka liiska; “kept” waxay sheegtaa in cid hayso; “language” waa luqadda waraaqaha. Saf aan cinwaan lahayn waxba ma beddelo. Hadda cidna looma qoro.
keepers-template = Faylka: liis kasta saf (CSV)
keepers-file = Faylka la buuxiyay
keepers-file-hint = CSV. Saf aan cinwaan lahayn waxba ma beddelo.
keepers-look = Arag waxa dhici doona
keepers-set = Samee
keepers-new = cusub
keepers-instead = meesha qof kale
keepers-same = sidii hore
keepers-count-new = Cusub: { $n }
keepers-count-instead = Meesha qof kale: { $n }
keepers-count-same = Sidii hore: { $n }
keepers-faults = Safaf khaldan
keepers-faults-left = Waa laga tagayaa; kuwa kale waa la qaadan karaa.
keepers-row = Saf
keepers-rows = Safaf
keepers-no-rows = Saf cinwaan leh ma jiro.
keepers-address = Cidda la weydiiyo
keepers-what = Waxa uu yahay
keepers-again = Wax baa lumay. Faylka mar kale soo gali.
keepers-done = { $n ->
    [one] 1 liis ayaa cid haysata.
   *[other] { $n } liis ayaa cid haysata.
}
listing-found-first = Kuwani waa { $n } ee ugu horreeya { $all }. Erey ku dar si aad kuwa kale u hesho.
feeds-every-fault = Dooro inta jeer la akhrinayo: habeen kasta, ama ilaa 365 habeen mar.
keepers-stopped = waraaqo ma rabo: waa laga tagay
keepers-count-stopped = Waraaqo ma rabaan, waa laga tagay: { $n }
act-directory-feed-times = Wuxuu sheegay inta jeer quudinta la akhriyo
detail-every_days = Intaas habeen mar
