# What people write in their own words: for whoever writes, whoever reads, and whoever names themes.
col-survey = Sahan
words-about = Ugu badnaan { $n } xaraf. Ha qorin magacyo, cinwaanno iyo lambarro telefoon. Waxaad qorto waxaa la tusi karaa qof kasta, magacaaga la’aantiis.
words-who-reads = { $n ->
    [one] Qof ayaa waxaad qorto ku akhriya 1 saac gudaheed.
   *[other] Qof ayaa waxaad qorto ku akhriya { $n } saacadood gudahood.
}
words-no-finding = Ma garanayno cidda aad tahay. Haddii aad rabto in qof ku caawiyo, halkan riix:
words-kept-heading = Haddii aad erayadaada wax ku qorto
words-kept = Erayadaadu waxay maraan waddo ka duwan tan jawaabahaaga. Qof shaqadiisu tahay inuu carruurta badbaadiyo ayaa akhriya ka hor cid kasta oo kale, magacyada ka saara, oo u gudbiya cidda qorshaha u qaabilsan. Waxaa la tusi karaa qof kasta, magacaaga la’aantiis. Waxaan haynaa goorta ay yimaadeen ilaa qofkaasi go’aan gaaro. Ka dib lambarka sirta ah waxaad ku arki kartaa wixii ka soo baxay, erayadana waad la noqon kartaa. Wax ku xira jawaabahaaga kale ma jiraan.
words-fault-missing = Wax qor.
words-fault-long = Taasi aad bay u dheer tahay. Soo gaabi: ugu badnaan { $n } xaraf. Waxaad qortay weli halkan ayay ku jiraan.
words-too-long = Taasi aad bay u dheer tahay. Soo gaabi: ugu badnaan { $n } xaraf.
words-talk = Waxaan rabaa in qof ila hadlo
words-talk-opens = (bog cusub ayuu furaa; jawaabahaagu halkan ayay ku sii jiraan)
words-talk-now = Tan cidina isla markiiba ma akhriso. Haddii aad hadda khatar ku jirto, wac mid ka mid ah lambarradan.
words-talk-intro = Waxaad halkan ku qorto waxay u tagaan hal qof oo shaqadiisu tahay inuu ilaaliyo badbaadada carruurta, iyo qof kale oo booskiisa buuxiya. Way ka gooni yihiin jawaabahaaga.
words-talk-name = Magacee baan kuugu yeernaa?
words-talk-name-hint = Khasab ma aha inuu yahay magacaaga dhabta ah.
words-talk-reach = Sidee baa qof kuula soo xiriiri karaa?
words-talk-reach-hint = Lambar telefoon, cinwaan iimayl, ama meesha dugsiga dhexdiisa ah ee lagugu heli karo.
words-talk-when = Goorma, iyo maxay tahay inaan ka taxaddarno?
words-talk-when-hint = Sida: guriga maya, farriin qoraal ah oo keliya, dugsiga ka dib.
words-talk-about = Maxay ku saabsan tahay?
words-talk-about-hint = Kuma khasbana inaad sheegto.
words-talk-send = Dir
words-talk-reach-missing = Qor sida qof kuula soo xiriiri karo. Taas la'aanteed cidina kuma heli karto.
words-talk-sent = Waan helnay
words-talk-back = Boggan waad xiri kartaa, jawaabahaagana waad sii wadi kartaa.
words-talk-full = Hadda wax aad u badan ayaa laga dirayaa shabakaddaada. Fadlan wac mid ka mid ah lambarradan, ama mar dambe isku day.
words-receipt = Tan hayso, haddii aad rabto inaad ogaato wixii ka soo baxay
words-receipt-keep = Lambarka sirta ah qor, ama sawir ka qaad. Qof kasta oo haya wuu arki karaa wixii ka soo baxay waxaad qortay, erayadana wuu la noqon karaa marka qof go’aan gaaro. Annagu mar kale kuuma heli karno lambarkan.
words-receipt-picture = Sawir uu telefoonku akhriyo: cinwaanka internetka oo lambarkaaga sirta ahi ku jiro
words-receipt-scan = Ama telefoon ku jeedi sawirkan.
words-receipt-title = Wixii ka soo baxay waxaan qoray
words-receipt-intro = Haddii aad erayadaada wax ku qortay, waxaa lagu siiyay lambar sir ah. Waxaan tusnaa wixii ka soo baxay, iyo farriinta laga sameeyay.
words-receipt-code = Lambarkaaga sirta ah
words-receipt-hint = 12 xaraf iyo lambar, sida { $words }. Xarfaha waaweyn iyo meelaha bannaan wax ma beddelaan.
words-receipt-show = Tus wixii ka soo baxay
words-receipt-empty = Qor lambarka sirta ah ee aad kaydsatay.
words-receipt-unknown = Waxba kama naqaan lambarkan sirta ah. Xaraf kasta dib u eeg.
words-receipt-waits = Waxaad qortay waa halkan, weli cidna go’aan kama gaarin. Wixii ka soo baxa halkan ayaa lagu qori doonaa. Haddii aad qof u baahan tahay, tan ha sugin.
words-receipt-talk = Ma garanayno cidda aad tahay, sidaas darteed waxaad qortay darteed cidna kuuma iman karto. Haddii aad qof rabto:
words-receipt-back-heading = Haddii aad fikirkaaga beddeshay
words-receipt-back-words = Erayadaada waad la noqon kartaa. Halkan waa laga tirtirayaa. Farriin laga sameeyay qorshaha ayay ku sii jirtaa.
words-receipt-back = La noqo erayadayda
words-receipt-taken = Erayadaada waa la tirtiray.
words-receipt-taken-words = Cidina mar dambe halkan kuma akhrin karto.
words-fate-read = Qof ayaa akhriyay waxaad qortay.
words-fate-off-topic = Lama gudbin, maxaa yeelay waxay ku saabsanayd wax kale.
words-fate-taken-back = Waad la noqotay.
words-fate-no-message = Weli farriin lagama samayn.
words-fate-message = Waxay ka mid noqotay farriintan:
words-fate-actions = Waxa laga qabanayo:
words-fate-no-action = Weli cidina farriintan kama jawaabin.
words-fate-replies = Wixii ay ku jawaabeen kuwa wax qabanaya:
words-reading = Yaa akhriya waxa la qoro
words-reading-intro = Sahankani wuxuu dadka weydiinayaa erayo ay iyagu leeyihiin. Waa in qof akhriyo ka hor cid kasta oo kale. Magacow laba qof oo ka mid ah masuuliyiinta badbaadada, iyo goorta ay akhriyaan.
words-reading-save = Beddel dadka akhriya
words-lead = Masuulka badbaadada (safeguarding)
words-lead-hint = Marka hore ayuu akhriyaa waxa la qoray, wuxuuna wax ka qabtaa marka qof khatar ku jiri karo. Wuxuu u baahan yahay doorka masuulka badbaadada.
words-lead-missing = Dooro masuul badbaado oo weli jooga.
words-cover = Ku-simaha
words-cover-hint = Masuul badbaado oo kale, oo akhriya marka kan koowaad uusan akhrin karin.
words-cover-missing = Dooro ku-sime weli jooga.
words-cover-same = Ku-simuhu waa inuu noqdaa qof kale.
words-hours-missing = Dooro maalmaha, oo qor goorta ay bilaabato iyo goorta ay dhammaato, sida 9:00 iyo 16:00.
words-within = Immisa saac gudahood
words-within-hint = Gudahood wax walba waa la akhriyaa. Haddii la akhriyo Isniin ilaa Jimce, Sabtida iyo Axadda lama tiriyo. Badhka ka dib mar kale ayaan qornaa haddii ay khatar ku saabsanaan karto, dhammaadkana saraakiisha.
words-within-fault = Qor tirada saacadaha, 1 ilaa { $n }.
words-too-many = Sahan wuxuu dadka erayadooda ku weydiin karaa ugu badnaan { $n } su'aalood. Qaar ka saar.
words-closed = Hadda cidna erayo lama weydiinayo: masuulka badbaadada ama ku-simuhu wuu tegay, ama hadda ma aha masuul badbaado. Dooro dad kale.
words-late-n = { $n ->
    [one] 1 qoraal ayaa sugaya, wakhtigiisiina waa dhaafay. La hadal dadka akhriya.
   *[other] { $n } qoraal ayaa sugaya, wakhtigoodiina waa dhaafay. La hadal dadka akhriya.
}
words-counts = La akhriyay oo la gudbiyay: { $n }. Lama gudbin: { $m }.
words-read-title = Waxa dadku qoreen: akhriska koowaad
words-read-title-about = Akhri waxa carruurta iyo qoysasku erayadooda ku qoreen, ka hor inta aan cid kale akhrin.
words-read-intro = Adiga iyo ku-simaha oo keliya ayaa tan akhrin kara. Wixii khatar ku saabsanaan kara ayaa ugu horreeya; liis erayo ah ayaa doortay, markaa wax walba akhri. Akhris kasta waa la diiwaan geliyaa.
words-waiting = Waxa sugaya
words-none = Wax sugaya ma jiraan.
words-what = Waa maxay
words-came = Goorta uu yimid
words-is-talk = Qof ayaa raba in lala hadlo
words-is-first = Erayo: marka hore akhri
words-is-usual = Erayo
words-unread = Weli go'aan lagama gaarin
words-late = Wuu sugayaa, wakhtigiisiina waa dhaafay
words-taken = Waxaa la wareegay
words-taken-by = Waxaa la wareegay { $words }
words-taken-on = { $words }, { $day }
words-somebody = qof tegay
words-ago-minutes = { $n ->
    [one] 1 daqiiqo ka hor
   *[other] { $n } daqiiqo ka hor
}
words-ago-hours = { $n ->
    [one] 1 saac ka hor
   *[other] { $n } saac ka hor
}
words-ago-days = { $n ->
    [one] 1 maalin ka hor
   *[other] { $n } maalmood ka hor
}
words-done-decided = Go'aan waa laga gaaray.
words-done-gone = Taasi hadda halkan kuma jirto: qof ayaa intaas go'aan ka gaaray.
words-first-why = Erayadan qaarkood khatar ayay ku saabsanaan karaan.
words-take = Anigaa arrintan la wareegaya
words-take-intro = Haddii qof khatar ku jiri karo, ama uu caawimo weydiisto: adigu la wareeg, si akhristaha kale u ogaado. Ka dib samee sida ay dhigayaan habraacyada hay'addaadu.
words-pass-heading = Waxa la gudbiyo
words-pass-intro = Ka saar wax kasta oo muujin kara qofka qoray ama qofka ay ku saabsan tahay: magacyo, meelo, maalmo, sheekada qoys. Ku qor […] halka wax ka maqan yihiin. Waxaad gudbiso waxaa akhriya dadka qorshaha u qaabilsan.
words-text-of = Waxa la qoray: { $words }
words-text-hint = Halkan ka saar wixii aan ahayn in la arko.
words-text-missing = Wax la gudbiyo ma harin. Beddelkeeda dooro “Ha gudbin”.
words-text-personal = Waxaa ku jira lambar telefoon, cinwaan ama xaraf aan la arki karin. Ka saar.
words-fate = Waxa ka noqonaya
words-fate-missing = Dooro in la gudbiyo iyo in kale.
words-pass = Gudbi
words-leave = Ha gudbin
words-why = Sababta wax looga saaray
words-why-hint = Waa loo baahan yahay haddii aad wax beddeshay ama aanad gudbin. Qofka haya lambarka sirta ah wuxuu ogaanayaa oo keliya in wax laga saaray ama la qariyay.
words-why-nothing = Waxba lagama saarin
words-why-missing = Dooro sababta wax looga saaray.
words-why-names = Qof ayaa lagu magacaabay
words-why-recognised = Qof ayaa lagu aqoonsan kari lahaa
words-why-other-person = Waxay ku saabsanayd nolosha qof kale
words-why-harm = Waxay ku saabsanayd waxyeello, qof baana wax ka qabanaya
words-why-off-topic = Waxay ku saabsanayd wax kale
words-why-hurtful = Qof ayay dhaawici kari lahayd
words-choose = Dooro
words-outcome = Wixii ka soo baxay
words-outcome-hint = Waa loo baahan yahay haddii qof khatar ku jiri karo, la hadal codsaday, ama waxyeello gaadhay. Wixii la qoray waxba lalama hayo.
words-outcome-missing = Dooro wixii ka soo baxay.
words-outcome-no-danger = Cidina khatar kuma jirto
words-outcome-talked = Qof ayaa la hadlay
words-outcome-passed-on = Waxaa loo gudbiyay daryeelka bulshada ama booliska
words-outcome-known = Qof ayaa hore u bilaabay inuu wax ka qabto
words-outcome-not-found = Cidina ma garan karto qofka uu yahay
words-erased = Markaad go'aan gaarto, erayada sidii loo qoray halkan waa laga tirtirayaa. Marka hore qoro wixii diiwaankaaga badbaadadu u baahan yahay.
words-decide = Go'aan ka gaar
words-heard = Waxa dadku qoreen
words-heard-one = Wax la qoray
words-heard-intro = Waxaa marka hore akhriyay masuul badbaado. Magacow waxa ay ku saabsan tahay; wixii ay habboon tahay in qof walba maqlo farriin ka samee.
words-heard-none = Weli waxba lama gudbin.
words-what-said = Waxa la qoray
words-question = Su'aal
words-taken-out = Wax ayaa laga saaray ka hor intaan la gudbin.
words-theme = Mawduuc
words-themes = Mawduucyo
words-count = Immisa
words-themes-none = Weli mawduuc lama magacaabin.
words-themes-hint = Mid kasta dhowr eray ku qor, oo hakad (,) ku kala saar. Kuwa la isticmaalo: { $words }
words-themes-keep = Kaydi, oo tus kan xiga
words-themes-fault = Magacow ugu yaraan hal mawduuc, mid kasta ugu badnaan { $n } xaraf.
words-of-theme = Kuwa ku saabsan oo keliya: { $words }
words-all = Tus dhammaan
words-done-all = Wax walba waxay leeyihiin mawduucyadooda.
words-message = Farriin
words-message-intro = Farriintu waa qayb ka mid ah qorshaha, qof walbana wuu akhriyaa. Tallaabooyin way ka jawaabi karaan, qofkii qorayna wuxuu taas ku arkaa lambarkiisa sirta ah.
words-message-which = Farriintee
words-message-new = Fariin cusub
words-message-text = Erayadooda ku qor meeshii aad awooddo. Gaabi intii aad beddeli lahayd.
words-message-speaker = Koox ahaan, sida: gabar 12 ilaa 14 jir ah. Marna magac ha qorin.
words-message-text-missing = Qor farriinta.
words-message-speaker-missing = Qor cidda tiri, koox ahaan.
words-message-make = Tan farriin ka dhig
survey-done-reading = Dadka akhriya waa la beddelay.
waits-words-first = { $n ->
    [one] 1 in marka hore la akhriyo
   *[other] { $n } in marka hore la akhriyo
}
waits-words = { $n ->
    [one] 1 in la akhriyo
   *[other] { $n } in la akhriyo
}
waits-words-late = { $n ->
    [one] 1 qoraal ayaa sugaya, wakhtigiisiina waa dhaafay
   *[other] { $n } qoraal ayaa sugaya, wakhtigoodiina waa dhaafay
}
may-words-read = Marka hore akhri waxa dadku erayadooda ku qoreen, halka qofka loogu magacaabay; wax ka qabo wixii waxyeello ku saabsanaan kara, inta kalena gudbi.
may-words-hear = Magacow mawduucyada waxa dadku qoreen, marka la akhriyo ka dib, oo farriimo ka samee.
act-words-decide = Go'aan ka gaaray waxa qof qoray
act-words-guard = Beddelay dadka akhriya waxa sahan lagu qoro
act-words-message = Farriin ka sameeyay waxa qof qoray
act-words-read = Akhriyay waxa qof qoray
act-words-take = La wareegay waxa qof qoray
act-words-theme = Magacaabay mawduucyada waxa qof qoray
detail-survey = Sahan
detail-passed = La gudbiyay
detail-left = Lama gudbin
detail-outcome = Wixii ka soo baxay
detail-message = Farriin
found-words-read = Waxa qof ku qoray sahan
goes-words-read = Erayadan waa la tirtirayaa. Farriin laga sameeyay way sii jirtaa ilaa qorshaha lagu soo afjaro.
waits-words-closed = { $n ->
    [one] 1 sahan dadka qoraal lagama weydiinayo, maxaa yeelay cidina ma akhrido
   *[other] { $n } sahan dadka qoraal lagama weydiinayo, maxaa yeelay cidina ma akhrido
}
letter-words-first = Wax baa ah in wax kasta ka hor la akhriyo
letter-words-wait = Qoraallo ayaa sugaya in la akhriyo
letter-words-late = Wax la qoray ayaa aad u sugay
words-who-reads-weekdays = { $n ->
    [one] Qof ayaa waxaad qorto ku akhriya 1 saac gudaheed; Sabtida iyo Axadda lama tiriyo.
   *[other] Qof ayaa waxaad qorto ku akhriya { $n } saacadood gudahood; Sabtida iyo Axadda lama tiriyo.
}
words-hours-weekdays = Waxaa la akhriyaa Isniin ilaa Jimce, inta u dhaxaysa { $from } iyo { $to }.
words-hours-daily = Waxaa la akhriyaa maalin kasta, inta u dhaxaysa { $from } iyo { $to }.
words-talk-device = Cinwaanka iyo ciwaanka boggan midna ma sheego waxa uu yahay, laakiin qalabkani wuu xasuustaa inuu furnaa. Xir marka aad dhammayso.
words-talk-nobody = Hadda cidina halkan wax kuma akhrido. Fadlan wac mid ka mid ah lambarradan. Haddii aad wax qortay, lama hayn; hoosta ayay ku yaallaan.
words-receipt-survey = Kani waa lambar sahan, ee ma aha lambarka wixii aad qortay.
words-receipt-sure = Erayadaada weligood waa la tirtirayaa. Ma rabtaa taas?
words-receipt-still = Farriin ayaa laga sameeyay, welina waa la tusaa. Haddii qof kugu garan karo, codso in la beddelo: bogga “Asturnaanta” ayaa sheegaya sida.
words-fate-private = Waa la qariyay, si aan cidna loo garan ama aan cidna loo dhaawicin.
words-fate-taken-out = Wax ayaa laga saaray ka hor intaan la gudbin, si aan cidna loo garan.
words-fate-answers = Jawaabta:
words-days = Maalmaha ay akhriyaan
words-weekdays = Isniin ilaa Jimce
words-daily = Maalin kasta
words-from = Laga bilaabo
words-from-hint = Saacadda, sida 9:00. Dadka ayaa loogu sheegaa halka ay wax ku qoraan.
words-to = Ilaa
words-reference = Tixraac
words-take-over = Anigu waan la wareegayaa
words-taken-fault = Qof kale ayaa ka shaqaynaya tan. Marka hore la wareeg, ama isaga u daa.
words-done-next = Waa laga go’aan gaaray. Kani waa kan xiga.
words-changed = Qof kale ayaa beddelay tan iyo markii aad furtay. Waxaad qortay weli halkan ayay ku jiraan: mar kale fiiri.
words-back-heading = Haddii aan la gudbin karin
words-back-words = Waxay ku noqonaysaa madaxa badbaadada, isaga ayaana marka hore akhriya; halkanna way ka baxaysaa.
words-back = Dib u dir
words-done-back = Waxay ku noqotay madaxa badbaadada.
words-copy = Waxaad qortay waa halkan, si aad u koobiyeyso:
act-words-back = Dib u diray wixii qof qoray
letter-words-still = Wax ayaa weli sugaya in la akhriyo
letter-words-named = Qof ayaa loo magacaabay inuu akhriyo wixii la qoro
waits-words-themes = { $n ->
    [one] 1 wax oo la qoray weli mowduuc ma leh
   *[other] { $n } wax oo la qoray weli mowduuc ma laha
}
words-next = Tus mid kale oo aan mowduuc lahayn
words-message-quoted-missing = Dooro inay yihiin erayadooda iyo in kale.
detail-lead = Madaxa badbaadada
detail-cover = Ku-simaha
detail-within = Saacado
done-to-words = Erayo
done-to-words-read = Erayo la gudbiyay
done-to-heard-note = Qoraallada wixii la maqlay
words-apart = Halkaas ka saar
words-apart-message = Haddii tani tahay fariinta khaldan: qoraalku markaas mid kale ayuu ku biiri karaa, rasiidka qofkii qorayna halkan ma keeno. Fariintu qorshaha way ku jirtaa ilaa qofka beddeli kara dhammeeyo.
words-apart-question = Haddii tani tahay su'aasha khaldan: qoraalku markaas mid kale ayuu ku biiri karaa, rasiidka qofkii qorayna halkan ma keeno. Su'aal qoraalkan oo keliya laga sameeyey oo aan jawaab lahayn way dhammaataa.
heard-apart = Haddii tani tahay fariinta khaldan: qoraalku markaas mid kale ayuu ku biiri karaa. Fariintu qorshaha way ku jirtaa ilaa qofka beddeli kara dhammeeyo.
act-words-apart = Wixii qof yiri ka saaray fariin ama su'aal
words-message-join = Fariin hore u jirtay
words-message-join-words = Haddii qof hore u sheegay isla arrintaas, kani wuu ku biirayaa, waxna looma baahna in la qoro.
words-message-join-button = Ku dar fariintan
words-message-choose = Dooro fariin
words-message-join-fault = Dooro fariinta isla arrintaas sheegaysa.
