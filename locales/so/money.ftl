# Money: funds, bids, and grants that were awarded

table-funding = Maalgelin
kind-funding-item = Maalgelin
count-funding = { $n ->
    [one] { $n } qodob oo lacag ku saabsan
   *[other] { $n } qodob oo lacag ku saabsan
}
intro-funding = Lacagta la codsan karo, oo u kala horraysa sida ay u xirmayso, iyo waxa kulamada lacag laga yiri.
table-grant_files = Faylasha deeqaha
kind-grant-file = Fayl deeqo ah
count-grant_files = { $n ->
    [one] { $n } fayl oo deeqo ah
   *[other] { $n } fayl oo deeqo ah
}
intro-grant_files = Faylal ay maalgeliyayaashu ku daabaceen deeqaha ay bixiyeen, iyagoo raacaya halbeegga 360Giving.
count-grants = { $n ->
    [one] { $n } deeq
   *[other] { $n } deeqood
}
kind-grant = Deeq
col-funder = Cidda bixisa
col-programme = Qayb ka ah
col-opens_on = Maalinta ay furmayso
col-deadline_at = Ugu dambayn (saacadda)
col-year_inferred = Sannadka xisaab ayaa laga soo saaray
col-amount_from = Laga bilaabo (gini, tiro dhan)
col-amount_to = Ilaa (gini, tiro dhan)
col-who_can_apply = Cidda codsan karta
col-joint = Hal hay’ad ama dhowr
col-more_at = Wax dheeraad ah
col-taken_in = Maalinta halkan la soo geliyay
col-awards = Inta deeqood ee ku jirta
choice-fund-to-apply-for = Sanduuq maalgelin oo la codsan karo
choice-programme = Barnaamij
choice-allocation = Qoondo
choice-award = Lacag la bixiyay
choice-bid = Codsi maalgelin
choice-idea = Fikrad
choice-alone = Hal hay’ad keligeed
choice-together = Dhowr hay’adood oo wada jira
choice-alone-or-together = Keli ama wada jir

money-title = Lacag
money-names = deeq, lacag, grant, fund, bid
money-intro = Waxa la codsan karo, lacagta deegaanka soo gashay, iyo cidda heshay.
money-brought = Lacagta deegaanka la keenay
money-outside = Dibadda ka timid
money-within = Ka timid la-hawlgalayaasha halkan
money-grants = Deeqo
money-rule = Lacagta waxaa loo tiriyaa mid deegaanka la keenay marka ciddii bixisay aanay ahayn la-hawlgalaha halkan: hawl kama mas’uul aha, koox ma maamusho, kursi iyo jago kuma laha, ballanqaadkana ma saxiixin. Gini oo keliya ayaa la isku daraa. Wixii ay hay’ad lafteedu halkan ku sheegtayna inta kale ayaa lala tiriyaa.
money-other = Noocyo kale oo lacag ah, oo aan la isku darin:
money-by-year = Sannad ahaan, marka deeqda la bixiyay
money-year = Sannad
money-by-ward = Xaafad (ward) ahaan
money-no-ward = Deeq la og yahay oo sheegaysa inay u tahay ma jirto:
money-by-programme = Barnaamij ahaan
money-no-programme = Mawduucyada lacagaha, qandaraasyada iyo codsiyada halkan ee aan barnaamij deeq la og yahay loogu magac darin:
grants-title = Deeqaha la bixiyay
grants-intro = Deeq kasta oo halkan laga yaqaan, cidda bixisay iyo cidda heshay.
grants-none = Weli halkan deeq lagama yaqaan.
grants-before = Deeqaha dambe
grants-after = Deeqaha hore
grant-amount = Inta lacag ah
grant-day = Maalinta deeqda la bixiyay
grant-recipient = Cidda heshay
grant-funder = Cidda bixisay
grant-programme = Barnaamij
grant-from = Laga bilaabo
grant-until = Ilaa
grant-ward = Xaafad (ward)

fund-open-list = Hadda furan
fund-to-come = Mar dambe furmaya
fund-closed-list = Xiran
fund-rest = Wixii kale ee lacag laga yiri
fund-parts = Qaybihiisa
fund-open-until = Furan ilaa { $day }
fund-open = Furan
fund-opens = Wuxuu furmayaa { $day }
fund-closed = Xiran tan iyo { $day }
fund-year-inferred = sannadka xisaab ayaa laga soo saaray
fund-up-to = ilaa { $words }
fund-from = laga bilaabo { $words }
fund-amount = Imisa lacag ah
fund-say = Sheeg inaad xiisaynaysaan, ama la-hawlgale raadi
fund-interested = Cidda xiisaynaysa
fund-seek = Cidda la-hawlgalayaal raadinaysa
fund-nobody = Weli cidina ma sheegin inay xiisaynayso.
funding-none = Hadda wax furan ma jiraan.
funding-all = Dhammaan maalgelinta

funding-own = Sanduuqyada maalgelinta iyo codsiyada
funding-own-about = Arag waxa la codsan karo iyo cidda la-hawlgalayaal raadinaysa, sheeg in hay’addaadu xiisaynayso, oo sheeg wixii codsi ka soo baxay.
may-funding-seek = Sheeg in hay’adda qofku ka tirsan yahay ay xiisaynayso sanduuq maalgelin, oo sheeg wixii codsi ka soo baxay
bids-own = Hay’addaada iyo sanduuqyada maalgelinta
bid-for = Iyadoo lagu hadlayo magaca { $words }
bid-state = Halka aad maraysaan
bid-state-interested = Waan xiisaynaynaa
bid-state-bidding = Waan codsanaynaa
bid-state-won = Waan helnay
bid-state-lost = Ma aannaan helin
bid-state-left = Mar dambe ma xiisaynayno
bid-is-interested = Way xiisaynaysaa
bid-is-bidding = Way codsanaysaa
bid-is-won = Way heshay
bid-is-lost = Ma helin
bid-is-left = Mar dambe ma xiisaynayso
bid-about = Waxa aad ku qaban lahaydeen
bid-about-hint = Hal ama laba weedhood. Qof kasta oo halkan ka codsan kara wuu akhriyaa tan.
bid-about-missing = Hal weedh ku sheeg waxa aad ku qaban lahaydeen.
bid-seeks = La-hawlgalayaasha aad raadinaysaan
bid-seeks-hint = Waxa laga rabo inay keenaan, iyo sida shaqada laguugala soo xiriiro. Madhan u daa haddii aanad cidna raadinayn.
bid-long = Aad bay u dheer tahay, ama waxaa ku jira xaraf aan cidina arkin. Ku qor wax ka yar 2,000 xaraf.
bid-when-won = Haddii aad hesheen: imisa, iyo goorma
bid-amount = Inta aad hesheen, gini tiro dhan ah
bid-amount-hint = Sida 12,500. Haddii dhowr wada heleen, qaybtiinna keliya.
bid-amount-fault = Inta aad hesheen u qor tiro dhan oo gini ah, sida 12,500.
bid-day-hint = Sida 31/3/2026
bid-day-fault = Qor maalinta deeqda la bixiyay, sida 31/3/2026. Ma noqon karto maalin weli soo socota.
bid-not-won = Tan waxaa la kaydiyaa oo keliya haddii aad guulaysateen. Taas dooro, ama ka tag maran.
bid-sure = Tani ma sax baa?
bid-sure-yes = Haa, tani waa inta nala siiyay
bid-over = Lacagtani ugu badnaan waxay bixisaa { $most }. Sax lacagta, ama hoos ku sheeg inay sax tahay.
bid-before = Tani waa ka hor { $day }. Sax maalinta, ama hoos ku sheeg inay sax tahay.
bid-won-words = Waxaad sheegteen inaad guulaysateen. Haddii lacagta ama maalintu khalad ahayd, halkan ku sax; haddii aydnaan guulaysan, taas dooro, deeqdana waa laga saarayaa.
bid-done-kept = Waa la kaydiyay. Dadka kale ee soo gala waa akhriyaan. Inta aad daneynayso ama codsanayso, waxaan kuu soo qoraynaa 14 iyo 3 maalmood ka hor inta aan la xirin.
bid-done-won = Hambalyo. Deeqdu waxay ku taal bogga lacagta, halkaas oo qof walba ku akhriyo.
letter-fund-closes = Maalin ugu dambaysa oo soo dhow
mail-fund-closes-subject = Maalinta ugu dambaysa ayaa soo dhow: { $reference }
mail-fund-closes-text =
    Hay’addaadu waxay xiisaynaysaa sanduuq maalgelin oo dhowaan xirmaya. Boggan ayaa sheegaya goorta uu xirmayo, cidda la-hawlgalayaal raadinaysa, iyo halka lagu sheego wixii ka soo baxay:

    { $link }
mail-fund-closes-short = { $place }: sanduuq maalgelin oo ay hay’addaadu xiisaynayso ayaa dhowaan xirmaya: { $link }
act-funding-say = Hay’ad ayaa sheegtay halka ay la marayso sanduuq maalgelin
found-funding_interest = Waxa hay’addi ka sheegtay codsi
goes-funding_interest = Ereyadani way tagayaan. Halka codsigu marayo way sii jirtaa.
