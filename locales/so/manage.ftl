### Made by a machine; no native speaker has checked these words yet.

# Inviting by a spreadsheet
invite-language-fault = Dooro luqad degelkani ku hadlo, ama bannaan uga tag Ingiriisi.
import-title = Dad badan ku casuun xaashi xisaabeed (spreadsheet)
import-intro = Buuxi faylka bannaan (workbook), ama fayl CSV ah oo isla cinwaannada leh, oo halkan ku soo dir. Marka hore waxaad arkaysaa waxa dhici doona; cidna lama casuumo ilaa aad adigu oggolaato. Haddii uu hal khalad ku jiro, cidna lama casuumo.
import-known = Qofka aad ku aragto “Dadka” isla markiiba doorka ayuu helayaa. Qof kasta oo kale oo koonto leh waxaa la weydiinayaa booqashadiisa xigta.
import-workbook = Soo qaado faylka bannaan
import-file = Faylka workbook ama CSV
import-file-hint = Fayl .xlsx ah ama fayl CSV ah oo UTF-8 ku qoran, ilaa 16 MB.
import-no-file = Dooro fayl.
import-no-file-again = Isla faylka mar kale dooro. Weli cidna lama casuumin.
import-do = Maxaad rabtaa?
import-do-check = I tus waxa dhici doona
import-do-faults = I sii khalad kasta oo fayl CSV ku jira
import-send = Dir faylka
import-invited = { $n ->
    [one] Hal qof ayaa la casuumay.
   *[other] { $n } qof ayaa la casuumay.
}
import-added = { $n ->
    [one] Hal qof oo dhallinyaro ah ayaa lagu daray, wuxuuna u baahan yahay kaar.
   *[other] { $n } dhallinyaro ah ayaa lagu daray, mid kastana wuxuu u baahan yahay kaar.
}
import-given = { $n ->
    [one] Hal door ayaa la bixiyay.
   *[other] { $n } door ayaa la bixiyay.
}
import-rehearsal = Waxa faylkani samayn lahaa: weli cidna lama casuumin
import-would-invite = { $n ->
    [0] Qof cusub lama casuumi doono.
    [one] Hal qof ayaa la casuumi doonaa, iimaylna wuu heli doonaa.
   *[other] { $n } qof ayaa la casuumi doonaa, iimaylna way heli doonaan.
}
import-would-add = { $n ->
    [one] Hal qof oo dhallinyaro ah oo aan iimayl lahayn ayaa lagu darayaa, wuxuuna u baahnaanayaa kaar.
   *[other] { $n } dhallinyaro ah oo aan iimayl lahayn ayaa lagu darayaa, mid kastana wuxuu u baahnaanayaa kaar.
}
import-would-give = { $n ->
    [0] Isla markiiba door lama bixinayo.
    [one] Hal door ayaa isla markiiba la siinayaa qof aad ku aragto “Dadka”.
   *[other] { $n } door ayaa isla markiiba la siinayaa dad aad ku aragto “Dadka”.
}
import-nothing = Faylkan kuma jiro wax la sameeyo.
import-last = Tallaabada ugu dambaysa: isla faylka mar kale dir
import-apply = Wada casuun
import-again = Isla faylka mar kale dooro. Si ula kac ah waxba kama kaydinno adeegaha: waa liis dad. Haddii uu yahay fayl kale, marka hore waxaad arkaysaa waxa kaasi samayn lahaa.
import-faulty = { $n ->
    [one] Faylku wuxuu leeyahay hal khalad. Cidna lama casuumin.
   *[other] Faylku wuxuu leeyahay { $n } khalad. Cidna lama casuumin.
}
import-faults = Waxa khaldan
import-first = Kuwani waa { $n } ee ugu horreeya. Si aad u hesho dhammaan, faylka mar kale dir oo codso khalad kasta oo fayl CSV ku jira.
import-correct = Sax faylka oo mar kale dir
import-notices = Wax fiican in la ogaado
import-at = Halka
import-at-cell = Safka { $row }, { $column }
import-at-sheet = Xaashida
import-at-row = Safka { $row }
import-at-file = Faylka oo dhan
import-at-fault = Waxa khaldan, ama in la ogaado ah
import-no-sheet = Ma jirto xaashi magacan leh. Isticmaal faylka bannaan.
import-heading-unknown = “{ $words }” ma aha cinwaan xaashidan ka mid ah. Isticmaal cinwaannada faylka bannaan.
import-heading-twice = “{ $words }” laba jeer ayay ku taal.
import-heading-missing = Tiirka “{ $words }” wuu maqan yahay.
import-may-not-invite = Laguuma oggola inaad casuunto dadka hay'addan.
import-may-not-give = Laguuma oggola inaad doorkan siiso hay'addan, guddigan ama kooxdan.
import-organisation-missing = Qor magaca hay’adda.
import-no-organisation = Ma jirto hay’ad magacan leh.
import-organisation-ended = Hay’addani way dhammaatay.
import-body-missing = Qor magaca guddiga, madasha ama kooxda.
import-no-body = Ma jiro guddi, madal ama koox magacan leh.
import-body-ended = Guddigan, madashan ama kooxdan way dhammaatay.
import-for-partnership = Doorkan waxaa loo hayaa iskaashiga oo dhan. Meesha bannaan uga tag.
import-role-missing = Qor doorka.
import-no-role = Ma jiro door magacan leh.
import-no-language = Halkan luqad magacan leh kama jirto. Ingiriis meesha bannaan uga tag.
import-twice = Qofkan hore ayuu ugu jiraa safka { $n }, isagoo isla doorkaas leh.
import-has-account = Qofkan waxaad ku aragtaa “Dadka”: isla markiiba doorka ayuu helayaa.
import-holds-already = Hore ayuu u leeyahay koonto iyo doorkan; waxba ma dhacayaan.
import-sheet = Hal saf qof kasta iyo door kasta.
import-instruction = Dadka lagu casuumayo inay la shaqeeyaan iskaashiga. Buuxi xaashida “invitations”, faylkana ku dir boggii aad ka soo qaadatay.
import-look-up = Hay'adaha, guddiyada iyo kooxaha iskaashiga, si tixraacyadooda looga eego.
import-column-name = Magaca qofka loogu yeero.
import-column-email = Cinwaanka iimaylka. Waxaa ka maarmi kara wakiilka dhallinyarada ah oo keliya.
import-column-language = Luqadda aan wax ugu qorno: haddii ay bannaan tahay waa en-GB.
import-column-organisation = Tixraaca ama magaca oo dhan ee hay'adda uu qofku ka tirsan yahay.
import-column-role = Doorka ugu horreeya.
import-column-for = Magaca ama tixraaca hay’adda, guddiga ama kooxda doorka loo hayo. Haddii ay bannaan tahay: hay’adda qofka laftiisa, ama guddiga ama kooxda haddii aad mid keliya u casuumi karto. Bannaan uga tag doorarka loo hayo iskaashiga oo dhan.
import-column-until = Maalinta ugu dambaysa ee doorka, sida 2027-03-31. Bannaan haddii aanu dhammaad lahayn.

# A record in a form
record-ref = Tixraaca
record-ref-hint = Xarfo, lambarro iyo jiitin (-). Qorshaha oo dhan hal mar ayuu ku jiraa, weligiisna isma beddelo. Kani waa bannaan yahay.
record-ref-taken = Tixraacan hore ayaa loo qaatay. Mid kale dooro.
col-document = Isha
col-place = Halka ay isha kaga taal
record-optional = { $words } (waa laga tagi karaa)
record-nothing = –
record-needed = buuxi
record-yes = Haa
record-no = Maya
record-kind = Nooca
record-title = Cinwaanka
record-field = Meesha la buuxiyo
record-mine = Waxa aad qortay
record-theirs = Waxa markaas la kaydiyay
record-stale = Qof kale ayaa tan kaydiyay intii aad wax qorayay. Waxaaga weli waxba lama kaydin, waxbana ma lumin. Isbarbar dhig labada qoraal, foomka beddel meesha aad rabto inaad kooda hayso, oo mar kale kaydi.
record-stale-title = Meelaha ay labada qoraal ku kala duwan yihiin
record-stale-same = Kuma kala duwana.
record-stale-end = Qof kale ayaa tan markaas kaydiyay. Mar kale eeg.
record-saved = Waa la kaydiyay.
record-ended = Way dhammaatay. Boggeeda iyo taariikhdeedu way jirayaan.
record-public = Eeg bogga dadweynaha u furan
record-referring = Waxa tixraaca
record-referring-none = Waxba ma tixraacaan.
record-end-day = Maalinta ugu dambaysa
record-end-before = Waxay qorshaha ku jirtay tan iyo { $day }. Dooro maalintaas ama mid ka dambaysa.
record-end-future = Dooro maanta ama maalin ka horraysa.

# Organisations
organisations-title = Hay'adaha
organisations-title-about = Hay'adaha qorshaha. Mid fur si aad u beddesho waxa ay iska sheegto. Qofka qorshaha oo dhan hayaa wuxuu sidoo kale dhammeeyaa mid xirmay ama mid kale noqday.
organisations-none = Hay'ado ma jiraan.
organisation-new = Ku dar hay'ad
organisation-end = Soo afjar hay'addan
organisation-end-intro = Hay'ad dhammaatay weligeed lama tirtiro. Haddii ay hay'ad kale noqotay, taas magacow; akhristayaasha halkaas ayaa loo hagayaa. Waxa weli tixraaca mar dambe ayaa la beddeli karaa.
organisation-end-hint = Hay'adda ay noqotay, haddii ay jirto.
organisation-end-itself = Hay'addi iskeed isma noqoto.
organisation-end-people = { $n ->
    [one] Hal qof oo koonto leh ayaa hay'addan ka tirsan. Wareeji waxa uu ka masuulka yahay.
   *[other] { $n } qof oo koonto leh ayaa hay'addan ka tirsan. Wareeji waxa ay ka masuulka yihiin.
}

# The site
site-title = Degelka
site-title-about = Magaca, ereyada, midabbada iyo luqadaha degelka.
site-intro = Magaca, erayada, midabada iyo luqadaha degelka. Isbeddelku isla markiiba wuxuu ka muuqdaa bog kasta.
site-saved = Waa la kaydiyay. Hadda laga bilaabo bog kasta ayaa tusaya.
site-name = Magaca iskaashiga
site-name-hint = Sida uu ugu qoran yahay cinwaanka bog kasta.
site-place = Magaca deegaanka
site-place-hint = Sida uu ugu qoran yahay dusha bog kasta iyo magacyada faylasha.
site-purpose = Waxa loogu talagalay
site-purpose-hint = Hal weedh.
site-about = Cidda degelka maamusha
site-about-hint = Gunta bog kasta.
site-contact = Halka akhristuhu qof bini'aadam ah ka heli karo
site-contact-hint = Telefoon, goob, cinwaan guud: marna ma aha mid qof keliya leeyahay.
site-notice = Ogeysiis
site-notice-hint = Hal weedh oo gaaban oo dusha bog kasta ah. Bannaan ka tag haddaan midna la rabin.
site-brand = Midabka koowaad
site-brand-hint = Qaybta sare iyo badhamada, u qor #rrggbb.
site-brand-dark = Midabka koowaad oo ka mugdi badan
site-brand-dark-hint = Qaybta hoose, iyo badhamada marka tilmaamuhu (pointer) dul joogo.
site-accent = Midabka labaad
site-accent-hint = Hadallada la soo xigtay iyo codadka.
site-sun = Midab dhalaalaya
site-sun-hint = Meesha la joogo iyo calaamadaha. Qoraalka dul saaran wuxuu leeyahay midabka qoraalka.
site-paper = Midabka gadaasha
site-paper-hint = Bogga.
site-ink = Qoraalka
site-ink-hint = Waxa la akhriyo.
site-link = Xiriirrada
site-link-hint = Xiriirrada aan weli la raacin.
site-languages = Luqadaha
site-language = Ku soo bandhig { $words }
site-needed = Tani ma bannaanaan karto.
site-too-long = Qor ugu badnaan 1000 xaraf.
site-no-colour = Midabka u qor # iyo lix lambar ama xarfo a ilaa f ah, sida #14555f.
site-contrast = “{ $text }” si fiican looguma akhriyi karo “{ $ground }”: kala duwanaanshaha midabku waa { $measured } iyo 1, waana inuu ugu yaraan ahaado 4.5 iyo 1. Dooro midab ka mugdi badan ama ka iftiin badan.

# Work in the background
jobs-title = Shaqada gadaal ka socota
jobs-again = Way fashilantay, iskeed ayaana mar kale loo isku dayayaa
job-count = Immisa
jobs-title-about = Waxa barnaamijku iskii u qabto: waxa sugaya, waxa gebi ahaanba fashilmay, iyo waxa ku xiga.
jobs-waiting = Sugaya
jobs-leased = Socda
jobs-dead = Gebi ahaan fashilmay
jobs-dead-none = Ma jiraan wax gebi ahaan fashilmay.
jobs-oldest = Ilbiriqsiyada ka soo wareegay wakhtigii ka ugu hor la rabay
jobs-next = Shaqada joogtada ah
jobs-next-none = Shaqo joogto ah ma jirto.
jobs-replayed = Mar kale ayaa la isku dayi doonaa, bilowga laga bilaabayo.
job-kind = Nooca
job-since = Markii la quustay
job-tries = Inta jeer ee la isku dayay
job-error = Sababta
job-replay = Mar kale isku day
job-next = Marka xigta
job-of-deliver-mail = Dirista iimayl
job-of-deliver-text = Dirista fariin qoraal ah
job-of-sign-in = Qorista iimaylka gelitaanka
job-of-leaving = Maalmaha ugu dambeeya: xiritaanka gelitaanka, xusuusinta, wareejinta
job-of-invitations = Qorista iimaylada casuumadda
job-of-retention = Saarista wixii waqtigoodu dhammaaday
job-of-forget = Ka nadiifinta kaydka xogta wixii la tirtiray

# Mail
mail-title = Iimaylada
mail-title-about = Warqadaha sugaya, kuwa la diray, iyo kuwa soo noqday.
mail-intro = Waxa sugaya iyo waxa la diri kari waayay. Cidna halkan kuma arki karto cidda warqad loo dirayo ama waxa ku qoran.
mail-failing = { $n ->
    [one] Hal farriin weli lama dirin, iskeed ayaana mar kale loo isku dayayaa: { $why }
   *[other] { $n } farriimood weli lama dirin, iskood ayaana mar kale loo isku dayayaa: { $why }
}
mail-list = Warqadaha ugu cusub
mail-none = Warqado ma jiraan.
mail-template = Warqadda
mail-channel = Sida loo diro
mail-by-mail = Iimayl ahaan
mail-by-text = Farriin qoraal ah ahaan
mail-at = La qoray
mail-state = Xaaladda
mail-reason = Sababta
mail-waiting = Sugaysa
mail-sent = La diray
mail-refused = La diiday
mail-bounced = Way soo noqotay
mail-gone = Lama dirin: mar dambe waxtar ma lahayn
letter-sign-in = Si loo galo
letter-invitation = Casuumaad
letter-task = Hawl aan koonto u baahnayn
letter-new-way-in = Hab cusub oo lagu galo
letter-hand-over = Wax la wareejiyo
letter-leaving = Maalin ugu dambaysa ayaa la dejiyay
letter-take-over = Waxaa loo magacaabay la wareegid
letter-stays = Maalin ugu dambaysa ayaa laga noqday
letter-role-given = Door ayaa la bixiyay
letter-data-request = Codsi ku saabsan xog
letter-data-ready = Nuqul xog ah waa diyaar
letter-data-decided = Codsi xog ku saabsan ayaa la go’aamiyay
letter-data-erased = Xog ayaa la tirtiray

# Who did what
audit-title = Qof kasta iyo wuxuu sameeyay
audit-title-about = Isbeddel kasta, iyo mar kasta oo la akhriyay wax sir ah: yaa, goorma, iyo door kee.
audit-intro = Isbeddel kasta, iyo mar kasta oo la akhriyay wax sir ah. Raadintaada laftigeeda waa la qoraa.
audit-none = Wax ku habboon lama helin.
audit-nobody = Qof gelay ma jirin
audit-any = Wax kasta
audit-who = Qofka
audit-who-hint = Magac, cinwaan iimayl, tixraaca koonto, ama qayb ka mid ah barnaamijka sida “import”.
audit-many = { $n ->
    [one] Hal qof ayaa magac sidan oo kale ah leh.
   *[other] { $n } qof ayaa magac sidan oo kale ah leh. Magaca wax badan ka qor, ama qor cinwaanka iimaylka.
}
audit-act = Waxa la sameeyay
audit-record = Diiwaanka ama qofka
audit-record-hint = Tixraaca diiwaan, ama magaca ama cinwaanka iimaylka ee qof.
audit-from = Maalintan laga bilaabo
audit-to = Ilaa maalintan, oo ay ku jirto
audit-when = Goorma
audit-detail = Faahfaahin
audit-older = Kuwa ka hor
audit-download = Dhammaan wixii la helay ku qaado fayl CSV ah
act-account-change = Koonto ayaa la beddelay
act-account-end = Koonto ayaa la soo afjaray
act-account-import = Dad ayaa lagu casuumay xaashi xisaabeed (spreadsheet)
act-account-add = Dhallinyaro aan iimayl lahayn ayaa lagu daray
act-account-invite = Koonto ayaa laga daray khadka amarka
act-audit-search = Waxaa la baaray qof kasta iyo wuxuu sameeyay
act-card-give = Kood kaar ku qoran ayaa la bixiyay
act-job-replay = Shaqo fashilantay ayaa mar kale la bilaabay
act-plan-change = Qorshaha ayaa la beddelay
act-role-end = Door ayaa la soo afjaray
act-role-give = Door ayaa la bixiyay
act-session-end = Qalab ayaa laga baxay
act-sign-in = Waa la galay
act-sign-out = Waa laga baxay
act-sign-in-refused = Qof lama oggolaan inuu galo
act-account-reopen = Koonto dhammaatay ayaa dib loo furay
act-limit-reached = Waxaa la joojiyay qof marar badan isku dayay
act-site-change = Degelka ayaa la beddelay

act-account-erase = Wuxuu tirtiray ereyada akoon
act-account-leave = Wuxuu dejiyay maalinta ugu dambaysa
act-account-move = Wuxuu u wareejiyay urur kale
act-account-stay = Wuxuu ka noqday maalinta ugu dambaysa
act-audit-cut = Waxaa la jaray gelinno duug ah oo diiwaanka hubinta ah
act-data-ask = Wuxuu weydiistay xogtiisa
act-data-copy = Wuxuu qaatay nuqul xogtiisa ah
act-data-copy-for = Wuxuu qof u qaatay nuqul xog ah
act-data-decide = Wuxuu go'aan ka gaaray codsi xog
act-data-find = Wuxuu raadiyay qof
act-data-erase = Wuxuu tirtiray ereyo qof ku saabsan
act-data-read = Waxaa la akhriyay codsi xog ku saabsan, ama sababta haynta
act-data-record = Wuxuu qoray codsi xog
act-data-withdraw = Wuxuu ka noqday codsi xog
act-duty-give = Wuxuu sheegay cidda ka jawaabaysa
act-duty-end = Wuu ka noqday cidda wax ka jawaabta
act-duty-answer = Wuxuu ka jawaabay inay isaga khusayso
act-duty-hand-over = Wuxuu wareejiyay mas'uuliyad
act-hold-end = Wuxuu dhammeeyay kaydin sharci ah
act-hold-give = Wuxuu saaray kaydin sharci ah
act-key-add = Waxaa la daray furaha ugu sarreeya
act-key-rewrap = Wax walba waxaa la hoos geeyay fure kale
act-key-rotate = Waxaa la beddelay furaha ugu sarreeya
act-link-revoke = Wuxuu ka noqday link hawl
act-openid-link = Wuxuu ku xidhay gelitaanka ururka
act-openid-unlink = Wuxuu ka saaray gelitaanka ururka
act-passkey-add = Wuxuu ku daray passkey
act-passkey-end = Wuxuu ka saaray passkey
act-restore = Waxaa la soo celiyay kayd
act-retention-set = Wuxuu dejiyay inta la hayo
act-role-hand-over = Wuxuu wareejiyay door
detail-account = Qofka
detail-act = Waxa la sameeyay
detail-all = Meel kasta
detail-audit-search-file = Fayl ahaan
detail-audit-search-from = Maalintan laga bilaabo
detail-audit-search-to = Ilaa maalintan
detail-below = Ka hor gelinta
detail-changed = La beddelay
detail-day = Maalinta ugu dambaysa
detail-days = Maalmo
detail-decision = Go'aanka
detail-exemption = Ka-reebidda
detail-file = Faraxa faylka
detail-found = La helay
detail-from = Laga qaaday
detail-handed_over = La wareejiyay
detail-hash = Hash-ka taariikhda
detail-hold = Kaydinta sharciga ah
detail-invited = La casuumay
detail-issuer = Gelitaanka hay'adda
detail-link = Linkiga hawsha
detail-passkey = Passkey-ga
detail-records = Diiwaannada
detail-ref = Diiwaanka
detail-removed = La saaray
detail-request = Codsiga
detail-retention = Markii waqtigiisu dhammaaday
detail-revision = Gelinta taariikhda
detail-role = Doorka
detail-roles = Doorarka la bixiyay
detail-roles_ended = Doorarka la soo afjaray
detail-scope = Loogu talagalay
detail-scope-none = Iskaashiga oo dhan
detail-successor = Qofka la wareegaya
detail-to = Loo dhiibay
detail-until = Maalinta ugu dambaysa
detail-until-none = Dhammaad ma leh
detail-way = Sida
detail-who = Qofka
detail-wish = Waxa la codsaday
detail-yes = Wuu ka masuul yahay
detail-before = Wax kasta oo ka horreeya
detail-cards = Kaararka la joojiyay
detail-erased = Mar kale la tirtiray
detail-first = Markii hore la tirtiray
detail-links = Linkiyada hawsha ee la joojiyay
detail-made = Kaydka la sameeyay
detail-program = Nooca barnaamijka
detail-received = La helay
detail-restore = Ka dib soo celinta kaydka
detail-role-give-from = Laga bilaabo
detail-seq = Ilaa gelinta
detail-what = Waxa la isku dayay
done-to-account = Koontada
done-to-audit = Diiwaanka hubinta
done-to-data_request = Codsi xogeed
done-to-job = Shaqada gadaal ka socota
done-to-key = Furaha
done-to-backup = Kaydka
done-to-invitation = Casuumad
done-to-legal_hold = Kaydin sharci ah
done-to-limit = Xadka isku dayga
done-to-outbox = Iimayl jidka ku jira
done-to-sign_in = Codsi gelitaan
limit-card-from = Koodhadhka kaararka, hal shabakad
limit-codes-from = Koodhadhka iimaylka, hal shabakad
limit-data-asked-by = Codsiyada xogta, hal qof
limit-invitation = Dirista casuumadda mar kale
limit-mails-to = Iimaylo hal cinwaan
limit-mails-of-invitation = Iimaylada hal martiqaad
limit-mails-to-known = Iimaylada hal ciwaan, biraawsar la yaqaan
limit-passkey-from = Passkey, hal shabakad
limit-sign-in-from = Gelitaanka, hal shabakad
limit-sign-in-of = Gelitaanka, hal cinwaan
