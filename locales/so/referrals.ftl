# Referrals: for whoever sends and receives them

table-referral_services = Adeegyada dad loo gudbin karo
kind-referral_service = Adeeg dad loo gudbin karo
count-referral_services = { $n ->
    [one] { $n } adeeg oo dad loo gudbin karo
   *[other] { $n } adeeg oo dad loo gudbin karo
}
intro-referral_services = Cidda mid kasta loogu talagalay, cidda dad u soo gudbin karta, inta uu kaga jawaabo, iyo sharciga u banneeya in waxa la sheego lala wadaago.
col-listings = Liisaska tusaha
col-takes = Cidda soo gudbin karta
col-room = Boos
col-room_why = Sababta, iyo ilaa goorma
col-least_age = Da’da laga bilaabo
col-most_age = Ilaa da’da
col-asks = Waxa ay tahay in loo sheego
col-waiting_weeks = Toddobaadyada la sugo
col-decides_within = Inta uu go’aan ku gaaro (maalmo shaqo)
col-starts_within = Inta uu ku bilaabo (maalmo shaqo)
col-closes_within = Inta uu ku sheego wixii ka soo baxay (maalmo shaqo)
col-basis_why = Sharciga ama waajibka ay ku salaysan tahay
col-condition = Sababta sharcigu u oggol yahay in xogta caafimaadka la wadaago
choice-professionals = Xirfadlayaal
choice-anybody = Qof kasta
choice-the-person-alone = Qofka laftiisa oo keliya
choice-has-room = Boos baa jira
choice-no-room = Hadda boos ma jiro
choice-paused = Hakad ku jira
choice-public-task = Hawl danta guud ah
choice-legal-obligation = Waajib sharci
choice-vital-interests = Badbaadinta nolosha
choice-legitimate-interests = Dan sharci ah
choice-consent = Oggolaansho
choice-health-or-social-care = Caafimaad ama daryeelka bulshada
choice-safeguarding-of-children = Badbaadada carruurta
choice-explicit-consent = Oggolaansho cad
choice-vital-interests-of-one-who-cannot-agree = Badbaadinta nolosha qof aan oggolaan karin

may-referral-work = Dad u gudbi adeegyada, oo ka shaqee gudbinnada qofka lagu magacaabay.
may-referral-supervise = Arag gudbin kasta oo hay’adda qofka ah, oo sheeg cidda gudbinnada qaabisha.
may-referral-watch = Arag gudbinnada sugaya, waxa ku qoran la’aantood.

referrals-title = Gudbinnada
referrals-title-about = Qof adeeg u gudbi, oo eeg waxa ka soo baxa.
referrals-about = Wixii kuu yimid, wixii aad dirtay, iyo halka ay marayaan. Gudbin waxaa arka oo keliya dadka lagu magacaabay iyo kormeerayaashooda.
referrals-watch = Gudbinnada sugaya
referrals-watch-about = Gudbinnada sugaya, cidda ay sugayaan, iyo inta ay daaheen.
referrals-watch-intro = Waxaad arkaysaa in gudbini jirto iyo inta ay daahday. Waxa ku qoran, iyo qofka ay ku saabsan tahay, waxaa arka oo keliya dadka lagu magacaabay. Wac hay’adda, lambarkana u sheeg.
referrals-inbox = Wixii laguu soo diray
referrals-inbox-none = Wax ku sugaya ma jiraan.
referrals-sent = Wixii aad dirtay
referrals-sent-none = Wax aad dirtay oo weli furan ma jiraan.
referrals-over = Kuwa dhammaaday
referrals-over-none = Weli midna ma dhammaan.
referrals-file = Liiskaaga oo fayl ah (CSV), magacyo la’aan
referrals-late = Kuwa daahay
referrals-late-none = Wax daahay ma jiraan.
referrals-more = { $n } kale
referrals-by-service = Kuwa furan, adeeg ahaan
referrals-open = Furan
referrals-of-them-late = Inta ka daahday
referrals-none = Gudbin furan ma jirto.
waits-referrals-late = { $n ->
    [one] { $n } way daahday
   *[other] { $n } way daaheen
}
waits-referrals-new = { $n ->
    [one] { $n } cusub
   *[other] { $n } cusub
}
waits-referrals-unanswered = { $n ->
    [one] { $n } aad dirtay ayaa wakhti dheer sugaysa
   *[other] { $n } aad dirtay ayaa wakhti dheer sugaya
}
waits-referrals-network = { $n ->
    [one] { $n } aan cidina ka jawaabin
   *[other] { $n } aan cidina ka jawaabin
}

referral-between = {" – "}
referral-new = Qof gudbi
referral-refer = Xirfadlayaasha: qof halkan u gudbi
referral-find = Raadi
referral-find-by = Raadi gudbin
referral-find-hint = Qor lambarkeeda, ama magaca oo dhan, lambarka telefoonka ama iimaylka qofka ay ku saabsan tahay.
referral-found = La helay
referral-found-none = Kuwa aad arki karto midna kuma jirto waxaad qortay. Magacu waa inuu dhan yahay, sidii loo qoray.
referral-drafts = Kuwa la bilaabay oo aan la dirin
referral-number = Lambarka
referral-whom = Qofka ay ku saabsan tahay
referral-nobody-yet = Weli cidna
referral-written-on = La qoray
referral-service = Adeegga
referral-to = Cidda loo diray
referral-from = Cidda dirtay
referral-from-person = Qofka laftiisa
referral-from-label = Hay’adahaaga middee ayaad magaceeda ku diraysaa?
referral-state = Halka ay marayso
referral-next = Waxa xiga
referral-sent-on = La diray
referral-due = { $words }, ilaa { $day }
referral-due-late = { $words }. Taas waxay ahayd in la sameeyo ilaa { $day }
referral-title = Gudbinta { $words }
referral-is-sent = La diray, weli lama helin
referral-is-received = La helay
referral-is-accepted = La aqbalay
referral-is-declined = La diiday
referral-is-passed-on = Adeeg kale loo wareejiyay
referral-is-started = La bilaabay
referral-is-closed = La xiray
referral-is-withdrawn = Lala noqday
referral-next-sent = Adeeggu wuxuu sheegayaa inuu helay
referral-next-received = Adeeggu go’aan buu gaarayaa
referral-next-accepted = Adeeggu qofka ayuu la kulmayaa
referral-next-started = Adeeggu wuxuu sheegayaa wixii ka soo baxay
referral-is-urgent = Tani waa degdeg. Waa in laba maalmood oo shaqo gudahood go’aan laga gaaro.
referral-urgent-short = Degdeg
referral-may-be-danger = Erayada halkan ku qoran qaarkood waxay sheegi karaan in qof khatar ku jiro. Gudbintu ma aha wicitaan degdeg ah. Haddii qof hadda khatar ku jiro, wac 999; haddii waxyeello ilmo gaari karto, maanta wac daryeelka bulshada ee carruurta, wax kasta ka hor. Digniintani adiga go’aan kuuma gaarto, waxna ma hakiso.

referral-step-services = Adeeggee loo gudbinayaa?
referral-step-services-about = Dooro hal ama dhowr. Mid kastaa gudbin isaga u gaar ah ayuu helaa, kuwa kalena waxba kama arko.
referral-step-person = Qofkee ayay ku saabsan tahay?
referral-step-person-about = Gudbin kasta waa hal qof. Walaalka ama walaasha gudbin u gaar ah u qor.
referral-step-need = Maxaa loo baahan yahay?
referral-step-need-about = Qor oo keliya waxa adeeggu u baahan yahay si uu go’aan u gaaro. Ha magacaabin qof aan oggolaan in halkan lagu magacaabo: qor “walaalkeed”, “deris”.
referral-step-agreement = Yaa oggolaaday?
referral-step-agreement-about = Waxaad wadaagto waxay u baahan yihiin sabab sharci ah, oo adeeggu sheego. Qofka ay ku saabsan yihiinna waa inuu ogaado oo, dhowr sababood mooyee, uu oggolaado. Labadaas waa la kala hayaa.
referral-progress = Tallaabada { $n } ee { $most }
referral-go-on = Kaydi oo sii wad
referral-later = Kaydi, mar dambe sii wad
referral-waits-weeks = { $n ->
    [one] { $n } toddobaad oo sugid ah
   *[other] { $n } toddobaad oo sugid ah
}
referral-not-taken = “{ $words }” gudbinno degelkan kuma qaato, ama hadda ma qaato. Boggiisa tusaha ayaa sheegaya sida loo tago. Adeegyada qaata hoos ayay ku taxan yihiin.
referral-written-elsewhere = Intaas tan waxaa lagu qoray daaqad kale. Waxaad aragto waa wixii aad hadda qortay, inta kalena waa sida ay hadda tahay. Dib u eeg oo mar kale kaydi.

referral-field-services = Adeegyada
referral-field-services-hint = Kuwa hadda gudbinno ka qaata shaqaalaha. Ilaa shan.
referral-field-name = Magaca qofka
referral-field-name-hint = Sida uu rabo in loogu yeero. Hal magac waa ku filan yahay.
referral-field-born = Taariikhda dhalashada
referral-field-born-hint = Maalinta, bisha iyo sannadka, sida 3/4/2012.
referral-field-due = Ama, haddii ilmuhu aanu weli dhalan, maalinta la filayo
referral-field-due-hint = Markaas gudbintu waxay ku saabsan tahay ilmaha; hooyada gudbin u gaar ah ayaa loo qoraa.
referral-field-language = Luqadda uu ugu hadal wanaagsan yahay
referral-field-interpreter = Turjubaan ayuu u baahan yahay
referral-field-carer = Qofka daryeela
referral-field-carer-hint = Oo keliya haddii qofkaasi oggolaaday in la magacaabo, sida “hooyadeed, Shirin”.
referral-field-safe = Sida ammaanka ah ee loola xiriiri karo
referral-field-safe-hint = Isaga weydii. Qof kale ayaa laga yaabaa inuu farriimihiisa akhriyo, ama dhegeysto. Farriin qoraal ah ama iimayl haddii la doorto, wuxuu iskiis u helaa sadar marka wax cusub jiraan, lambar iyo cinwaanka boggan keliya, haddii aadan hoos ku qorin goorta ama sida aan lala xiriiri karin.
referral-field-safe-telephone = Telefoon
referral-field-safe-text = Farriin qoraal ah
referral-field-safe-email = Iimayl
referral-field-safe-letter = Warqad
referral-field-safe-worker = Iyada oo loo marayo shaqaalaha diray
referral-field-safe-not-at-all = Yaan lala xiriirin
referral-field-telephone = Telefoonka
referral-field-email = Iimaylka
referral-field-address = Cinwaanka
referral-field-postcode = Boostada
referral-field-postcode-hint = Sida E1 4NS. Madhan uga tag haddii ay tahay inaan la ogaan meesha uu ku nool yahay.
referral-field-safe-when = Goorta lala xiriiri karo
referral-field-safe-when-hint = Sida “Isniin ilaa Jimce 10-ka ka dib, marka ninku shaqo ku maqan yahay”.
referral-field-safe-not = Waxa ay tahay inaan la samayn
referral-field-safe-not-hint = Sida lambarka aan la wici karin, ama in aan farriin loo dhaafin. Qof kasta oo u qori kara tan ayuu marka hore arkaa.
referral-field-need = Waxa jira
referral-field-need-hint = Dhowr weedhood ku qor, sidii aad hortiisa uga sheegi lahayd. Wuu arki karaa.
referral-field-wanted = Waxa uu adeegga ka rabo
referral-field-wanted-hint = Erayadiisa ku qor meeshii aad awooddo.
referral-field-tried = Wixii hore loo isku dayay
referral-field-private = Adeegga oo keliya
referral-field-private-hint = Marar dhif ah ayaa loo baahdaa: waa oo keliya waxa qof khatar gelin kara haddii qofka, ama cid shaashaddiisa eegaysa, ay akhrido. Isaga lama tuso.
referral-field-health = Caafimaadka iyo naafonimada
referral-field-health-hint = Oo keliya haddii ay arrintan khusayso, uuna oggolaaday inaad wadaagto.
referral-field-home = Guriga iyo qoyska
referral-field-home-hint = Oo keliya haddii ay arrintan khusayso, uuna oggolaaday inaad wadaagto.
referral-field-learning = Dugsiga, kulliyadda ama shaqada
referral-field-learning-hint = Oo keliya haddii ay arrintan khusayso, uuna oggolaaday inaad wadaagto.
referral-field-urgent = Tani waa degdeg
referral-field-urgent-hint = Wixii degdeg ah laba maalmood oo shaqo gudahood ayaa go’aan laga gaaraa. Khatar hadda jirta looguma talagelin: markaas wac 999, ama daryeelka bulshada ee carruurta.
referral-field-urgent-why = Sababta ay degdeg u tahay
referral-field-safe-now = Cidina hadda khatar kuma jirto, ama mar hore ayaan caawimo u wacay
referral-field-safe-now-hint = Waa loo baahan yahay meeshii wax aad qortay ay khatar sheegi karaan. Gudbin marna ma beddesho wicitaankaas.
referral-field-agreed-by = Yaa oggolaaday?
referral-field-agreed-by-hint = Dhallinyaro 16 jir ah ama ka weyn isagaa iskii u oggolaada. Mid ka yar wuu oggolaan karaa haddii uu fahmo waxa ay ka dhigan tahay.
referral-field-agreed-by-young-person = Qofka laftiisa
referral-field-agreed-by-parent = Qof haya mas’uuliyadda waalidka
referral-field-agreed-by-corporate-parent = Golaha degmada, oo waalid ahaan mas’uul u ah
referral-field-agreed-by-nobody = Cidna: oggolaansho la’aan ayaa loo wadaagayaa
referral-field-agreed-name = Qofkii oggolaaday
referral-field-agreed-name-hint = Sida “hooyadeed”, ama xilka uu golaha ka hayo. Looma baahna haddii qofka laftiisu oggolaaday.
referral-field-competent = 16 jir ayuu ka yar yahay, wuuna fahamsan yahay waxa uu oggolaanayo
referral-field-competent-hint = Waad ka wada hadasheen, erayadiisana wuu ku sheegi karay waxa la wadaagayo, cidda lala wadaagayo iyo sababta.
referral-field-agreed-how = Sida uu u oggolaaday
referral-field-agreed-how-face-to-face = Fool ka fool
referral-field-agreed-how-telephone = Telefoon
referral-field-agreed-how-video = Wicitaan muuqaal ah
referral-field-agreed-how-writing = Qoraal
referral-field-agreed-on = Maalinta la oggolaaday
referral-field-agreed-until = Ilaa goorma ayuu oggolaanshuhu shaqeeyaa
referral-field-agreed-until-hint = Caadiyan waa lix bilood. Intaas ka dib wax cusub lama wadaago; caawintii bilaabatay way sii socotaa.
referral-field-agreed-in = Luqadda loogu sharraxay
referral-field-shares = Magaca, xiriirka iyo baahida ka sokow, waxa kale ee uu oggolaaday in la wadaago
referral-field-shares-hint = Calaamadee oo keliya waxa uu oggolaaday. Wixii aan la calaamadin lama diro.
referral-field-shares-health = Caafimaadka iyo naafonimada
referral-field-shares-home = Guriga iyo qoyska
referral-field-shares-learning = Dugsiga, kulliyadda ama shaqada
referral-field-without = Sababta loogu wadaagayo oggolaansho la’aan
referral-field-without-hint = Oo keliya haddii aad kor ka dooratay “Cidna”. Kormeerahaagu ka dib ayuu eegayaa; laguma hakiyo.
referral-field-without-child-at-risk = Haddii kale waxyeello ayaa ilmo gaari karta
referral-field-without-asking-endangers = In la weydiiyo ayaa qof khatar gelinaysa
referral-field-without-cannot-agree = Isagu ma oggolaan karo, cid kalena uma oggolaan karto
referral-field-without-law-demands = Sharciga ayaa ku khasbaya
referral-field-without-why = Waxa aad ku hubto
referral-field-agreed-sure = Wuu og yahay waxa la wadaagayo, cidda lala wadaagayo iyo sababta, iyo inuu wakhti kasta ka noqon karo
referral-field-agreed-sure-hint = Marka aad dirto waxaad helaysaa warqad yar oo aad qofka siiso, waxaana ku qoran lambar sir ah oo uu ku arko waxa ka soo baxa.

referral-part-services = Cidda loo dirayo
referral-part-who = Qofka ay ku saabsan tahay
referral-part-contact = Sida loola xiriiro
referral-part-need = Waxa loo baahan yahay
referral-part-health = Caafimaadka iyo naafonimada
referral-part-home = Guriga iyo qoyska
referral-part-learning = Dugsiga, kulliyadda ama shaqada
referral-part-urgency = Inta ay degdeg tahay
referral-part-agreement = Oggolaanshaha, iyo xaqa lagu wadaagayo

referral-fault-services = Dooro ugu yaraan hal adeeg.
referral-fault-needed = { $words }: waa loo baahan yahay.
referral-fault-long = { $words }: waxay ka dheer tahay 4,000 xaraf. Ku soo gaabi waxa adeeggu u baahan yahay inuu ogaado.
referral-fault-day = { $words }: qor maalinta, bisha iyo sannadka, sida 3/4/2012.
referral-fault-unseen = { $words }: waxaa ku jira xaraf aan la arki karin. Mar kale qor.
referral-fault-born = Qor taariikhda dhalashada, ama maalinta la filayo in ilmuhu dhasho.
referral-fault-born-later = Taariikhda dhalashadu weli ma iman. Haddii ilmuhu aanu weli dhalan, qor maalinta la filayo.
referral-fault-born-and-due = Qor taariikhda dhalashada ama maalinta la filayo in ilmuhu dhasho, labada mid ahaan.
referral-fault-due-over = Maalintii la filayay in ilmuhu dhasho waxaa laga joogaa in ka badan afar toddobaad. Qor taariikhda dhalashada.
referral-fault-telephone = { $words }: lambarka telefoonku wuxuu leeyahay ugu yaraan toddoba tiro.
referral-fault-email = { $words }: kani ma aha cinwaan iimayl.
referral-fault-postcode = { $words }: kani ma aha boosto dhan. Qor mid sida E1 4NS ah, ama madhan uga tag.
referral-fault-safe = Dooro sida ammaanka ah ee loola xiriiri karo. Isaga weydii.
referral-fault-no-telephone = Qor lambarka telefoonka ee lagala xiriirayo, ama dooro si kale.
referral-fault-no-email = Qor iimaylka lagala xiriirayo, ama dooro si kale.
referral-fault-no-address = Qor cinwaanka warqadaha loogu dirayo, ama dooro si kale.
referral-fault-number = { $words }: waxaa ku jira lambar telefoon ama iimayl. Kuwa qofka ay ku saabsan tahay meelo u gaar ah ayaa lagu qoraa; kuwa cid kale oo aan oggolaan ka saar.
referral-fault-urgent = Qor sababta ay degdeg u tahay, ama calaamadda ka qaad.
referral-fault-danger = Wax aad qortay ayaa khatar sheegi kara. Hubi in aan cidina hadda khatar ku jirin, ama caawimo u wac, ka dibna tan calaamadee.
referral-fault-agreed = Dooro cidda oggolaatay, ama in aan cidina oggolaan.
referral-fault-agreed-name = Qor cidda oggolaatay.
referral-fault-agreed-later = Maalinta la oggolaaday weli ma iman.
referral-fault-agreed-over = Oggolaanshahan wakhtigiisii waa dhammaaday. Mar kale weydii, oo qor ilaa goorma uu shaqeeyo.
referral-fault-competent = 16 jir ayuu ka yar yahay: tan calaamadee haddii uu fahamsan yahay waxa uu oggolaanayo, ama weydii qof haya mas’uuliyadda waalidka.
referral-fault-not-agreed = { $words }: ma oggolaan in tan la wadaago. Ka saar, ama weydii oo ku calaamadee “Yaa oggolaaday?”.
referral-fault-sure = Hubi inuu og yahay waxa la wadaagayo, oo tan calaamadee.
referral-fault-without = Dooro sababta loogu wadaagayo oggolaansho la’aan.
referral-fault-without-who = Sababtan darteed waxaa oggolaansho la’aan u wadaaga kormeere hay’addaada ka tirsan. Mid ka mid ah weydiiso inuu diro. Haddii waxyeello ilmo gaari karto, taas dooro: marna laguma hakiyo.
referral-fault-closed = { $words } hadda gudbinno ma qaato. Ka saar, oo mid kale dooro.
referral-fault-nobody = “{ $words }” kuma jiro qof gudbin qaabila, markaa cidina kama jawaabi lahayn. Waxba lama dirin. Wac, ama adeeg kale dooro.
referral-fault-state = Tan hadda lama samayn karo: halka ay marayso waa “{ $words }”. Waxba lama beddelin. Waxaad qortay hoos ayay ku yaallaan.
referral-fault-meanwhile = Intaas qof ayaa gudbintan wax ka qabtay; halka ay hadda marayso waa “{ $words }”. Eeg wixii dhacay, oo taada mar kale dir haddii ay weli habboon tahay.
referral-fault-reason = Dooro sababta loo diiday.
referral-fault-offered = Qor waxa beddelkeeda loo fidiyay, ama meel kale oo uu aadi karo. Cidna gacmo madhan laguma diro.
referral-fault-outcome = Dooro wixii ka soo baxay.
referral-fault-note = Qor waxaad rabto inaad tiraahdo.

referral-check = Dib u eeg ka hor intaadan dirin
referral-check-about = Intan oo dhan ayaa adeegga loo dirayaa, cid kalena looma diro.
referral-sure = Marka la diro taariikhda lagama saaro. Wixii khaldan waxaa lagu saxi karaa qoraal cusub.
referral-send = Dir
referral-discard = Tuur tan
referral-change = Beddel: { $words }
referral-change-services = Beddel adeegyada
referral-missing = Waxa weli dhiman
referral-field = Waa maxay
referral-to-do = Waxa la sameeyo
referral-promise = Goorta uu jawaabo
referral-promises = { $n ->
    [one] { $n } maalin oo shaqo gudaheed
   *[other] { $n } maalmood oo shaqo gudahood
}
referral-against = Waxa caqabad noqon kara
referral-nothing-against = Wax aan ognahay ma jiraan.
referral-age-misfits = Da’ kale ayuu u yahay: { $words }.
referral-waits = { $n ->
    [one] Waxaa la sugaa { $n } toddobaad.
   *[other] Waxaa la sugaa { $n } toddobaad.
}
referral-nobody-there = Cid qaabisha ma joogto: marka hore wac.
referral-ages-both = { $from } ilaa { $to } sano
referral-ages-from = { $n } sano iyo ka weyn
referral-ages-to = ilaa { $n } sano
referral-ages-all = da’ kasta
referral-instead = Adeegyo kale oo da’daas boos u haya

referral-sent = Waa la diray
referral-done-sent = Waa la diray. Adeegga waxaa loo sheegay in wax u yimaadeen, waxa ay yihiin se looma sheegin.
referral-received-by = Waa in la helo ilaa
referral-sent-about = Halkan iyo liiskaaga ayaad ku arkaysaa marka la helo, waxa la go’aamiyo, iyo wixii ka soo baxay. Haddii aan cidina jawaabin, adiga iyo cidda u qaabilsan shabakadda adeegyadaba waa la idiin sheegayaa.
referral-hand-over = Qofka ay ku saabsan tahay
referral-hand-over-about = Tan u dhiib, ama u akhri, haddii ay ammaan u tahay inuu haysto. Weydii meesha uu ku hayn doono.
referral-slip = Lambarkan sirta ah waxaad ku arkaysaa waxa adiga kugu saabsan ee la diray, cidda loo diray, iyo waxa xiga. Fikirkaaga waad beddeli kartaa. Cid kale lambarka uma baahna: ha tusin qof aad ka baqayso.
referral-done-kept = Waa la kaydiyay. Adiga oo keliya ayaa arki kara.
referral-done-discarded = Waa la tuuray.
referral-done-receive = Qofkii diray wuu arki karaa inaad hesheen.
referral-done-accept = Waa la aqbalay. Qofkii diray waa loo sheegay.
referral-done-decline = Waa la diiday. Qofkii diray waxaa loo sheegay sababta, iyo waxa beddelkeeda la fidiyay.
referral-done-pass-on = Adeeg kale ayaa loo wareejiyay.
referral-done-start = Waa la bilaabay.
referral-done-close = Waa la xiray. Qofkii diray waxaa loo sheegay wixii ka soo baxay.
referral-done-withdraw = Waa lala noqday. Adeegga waxaa loo sheegay inaanu wax kale ka qaban.
referral-done-say = Farriintaada waa la diray.
referral-done-correct = Sixidda waa la qoray, agta waxa ay sixayso.
referral-done-end-agreement = Oggolaanshuhu wuu dhammaaday. Wax cusub lama wadaago.

referral-act-receive = Waan helnay
referral-act-receive-about = Qofkii diray iyo qofka ay ku saabsan tahay waxay ku ogaanayaan inay timid.
referral-act-accept = Aqbal
referral-act-accept-about = Qofka waad qaadanaysaan. Sheeg waxa xiga.
referral-act-decline = Diid
referral-act-decline-about = Qofka ma qaadanaysaan. Sheeg sababta, iyo waxa uu beddelkeeda heli karo.
referral-act-pass-on = Adeeg kale u wareeji
referral-act-pass-on-about = Adeeg kale ayaa ku habboon. Qofku waa inuu mar kale oggolaado, waayo wuxuu oggolaaday in idinka oo keliya lala wadaago. Taas waa lagu hagayaa, tanina waxay dhammaanaysaa marka midda cusub la diro.
referral-act-start = Waa la bilaabay
referral-act-start-about = Qofka waad la kulanteen.
referral-act-close = Xir
referral-act-close-about = Sheeg wixii ka soo baxay. Gudbin aan la sheegin wixii ka soo baxay cidina wax kama barato.
referral-act-withdraw = La noqo
referral-act-withdraw-about = Qofku mar dambe ma rabo, ama khalad bay ahayd.
referral-act-say = Dir farriin
referral-act-say-about = Hay’adda kale halkan ayay ku akhridaa; iimaylka loo diro wuxuu sheegaa oo keliya in wax jiraan.
referral-act-correct = Wax sax
referral-act-correct-about = Waxa halkan ku qoran way sii jiraan; sixiddaadu agtooda ayay taal.
referral-act-end-agreement = Wuu ka noqday oggolaanshihiisii
referral-act-end-agreement-about = Haddii aan weli waxba la bilaabin, gudbinta waa lala noqonayaa. Caawintii bilaabatay way sii socotaa, wax cusubna lama wadaago.
referral-entry-note = Waxaad rabto inaad tiraahdo
referral-entry-note-hint = Qofkuna wuu akhrin karaa. Lambarro telefoon ama cinwaanno halkan ha ku qorin.
referral-entry-reason = Sababta
referral-entry-offered = Waxa beddelkeeda loo fidiyay
referral-entry-offered-hint = Adeeg kale, talo, ama cid uu wici karo.
referral-entry-outcome = Wixii ka soo baxay
referral-entry-said = Waxa uu qofku ka yiri
referral-entry-said-hint = Erayadiisa, haddii aad weydiisay.
referral-entry-shown = Qofkuna tan wuu akhrin karaa
referral-reason-not-eligible = Kama mid aha dadka adeeggu u yahay
referral-reason-no-capacity = Boos ma jiro
referral-reason-not-offered = Waxa la weydiistay ma bixinno
referral-reason-outside-area = Wuxuu ku nool yahay meel ka baxsan deegaankayaga
referral-reason-too-little-told = Waxa la sheegay kuma filna in go’aan lagu gaaro
referral-reason-helped-already = Qof kale ayaa hore arrintan uga caawinaya
referral-reason-too-urgent = Wuxuu u baahan yahay wax ka dhakhso badan ama ka xoog badan
referral-reason-other = Sabab kale
referral-outcome-helped = Caawintii uu rabay wuu helay
referral-outcome-partly = Qaar ka mid ah ayuu helay
referral-outcome-not-reached = Waan la xiriiri kari weynay
referral-outcome-not-wanted = Mar dambe ma rabo
referral-outcome-not-eligible = Waxaa soo baxday in adeeggu aanu isaga ku habboonayn
referral-outcome-no-capacity = Ugu dambayn boos ma jirin
referral-outcome-moved-away = Meel kale ayuu u guuray
referral-outcome-elsewhere = Caawin meel kale ayuu ka helayaa

referral-history = Wax kasta oo la sameeyay
referral-when = Goorta
referral-what = Waxa la sameeyay
referral-who = Qofka
referral-said = Wixii la yiri
referral-side = Dhinaca uu ka socdo
referral-by-sender = Qofkii diray
referral-by-receiver = Adeegga
referral-by-person = Qofka ay ku saabsan tahay
referral-somebody = Qof
referral-did-send = La diray
referral-did-receive = La helay
referral-did-accept = La aqbalay
referral-did-decline = La diiday
referral-did-pass-on = Adeeg kale loo wareejiyay
referral-did-start = La bilaabay
referral-did-close = La xiray
referral-did-withdraw = Lala noqday
referral-did-say = Farriin
referral-did-correct = Sixid
referral-did-end-agreement = Oggolaanshihii laga noqday
referral-did-reach = Qofku wuxuu beddelay sida loola xiriiro
referral-did-tell = Qofku wuxuu sheegay waxa uu ka qabo
referral-agreement-state = Oggolaanshaha
referral-agreement-holds = Wuu shaqaynayaa
referral-agreement-over = Wuu dhammaaday: maalintiisii ugu dambaysay way dhaaftay
referral-agreement-ended = Waa laga noqday { $day }
referral-agreement-none = Oggolaansho la’aan ayaa loo wadaagay
referral-basis = Xaqa lagu wadaagayo
referral-named = Dadka lagu magacaabay
referral-named-none = Cidna
referral-others = Waxaa laga yaabaa inay isla qofka ku saabsan yihiin

referral-teams = Cidda gudbinnada qaabisha
referral-teams-about = Adeeg kasta oo hay’addaada ah, dadka qaabila wixii loo soo diro. Waxaa lagu magacaabayaa wax kasta oo furan iyo wixii hadda ka dib yimaada. Meeshii aan cidina jirin, adiga ayay kuu imanaysaa.
referral-teams-none = Weli adeegyada hay’addaada midna gudbinno ma qaato. Sarkaal ayaa qorshaha ku dara.
referral-team = Dadka qaabila
referral-team-hint = Dadka hay’addaada ee gudbinnada ka shaqayn kara.
referral-team-nobody = Cidina adeeggan uma qaabisho. Wixii la soo diro waxay u yimaadaan kormeerayaashiisa.
referral-team-saved = Waa la kaydiyay.

# For whoever a referral is about

referral-own-title = Waxa adiga kugu saabsan ee la diray
referral-own-intro = Waxaa lagu siiyay warqad lambar sir ah ku qoran yahay. Waxaad ku arkaysaa waxa adiga kugu saabsan ee la diray, cidda loo diray, iyo waxa xiga. Fikirkaaga waad beddeli kartaa.
referral-own-code = Lambarkaaga sirta ah
referral-own-code-hint = Sida { $words }. Xarfaha waaweyn iyo kuwa yaryar waa isku mid.
referral-own-show = I tus
referral-own-lost = Haddii lambarku kaa lumay, weydii qofkii ku siiyay. Halkan cidna magac laguma raadin karo.
referral-own-unknown = Lambarkan waxba kuma jiraan. Eeg in 12-ka xaraf iyo tiro ay dhammaantood sax yihiin.
referral-own-over = Hore ayaa loo riixay, ama nus saac ayaa dhaaftay. Ammaankaaga awgiis mar kale qor koodhkaaga.
referral-own-written = Tani waxaa laga yaabaa in hore loo diray; koodhkaaga ayaad ku arki kartaa:
referral-own-in-english = Qaar ka mid ah waa Ingiriisi. Haddii eray muhiim kuu yahay, turjubaan waad codsan kartaa. Lacag kaama qaado.
referral-own-is-sent = Waa la diray. Cidda loo diray weli ma sheegin inay heshay.
referral-own-is-received = Way heleen, go’aanna way ka gaarayaan.
referral-own-is-accepted = Haa ayay yiraahdeen. Way kula soo xiriiri doonaan.
referral-own-is-declined = Maya ayay yiraahdeen. Hoos waxaa ku qoran sababta, iyo waxa aad beddelkeeda heli karto.
referral-own-is-passed-on = Waxay u gudubtay adeeg kale.
referral-own-is-started = Waa la bilaabay.
referral-own-is-closed = Way dhammaatay.
referral-own-is-withdrawn = Waa lala noqday. Wax kale lagama qabanayo.
referral-own-next-sent = Waxay sheegayaan inay heleen
referral-own-next-received = Waxay oranayaan haa ama maya
referral-own-next-accepted = Way kula kulmayaan
referral-own-next-started = Waxay sheegayaan wixii ka soo baxay
referral-own-late = { $words }. Waxay ballan qaadeen { $day }, wayna daaheen.
referral-own-happened = Wixii dhacay
referral-own-shared = Waxa adiga kugu saabsan ee la diray
referral-own-erased = Wixii la diray waa la tirtiray.
referral-own-read = Cidda eegtay
referral-own-unread = Weli cidina ma eegin.
referral-own-about-say = Haddii wax isbeddeleen, ama khaldan yihiin, halkan ayaad ku qori kartaa. Waxaa akhriya qofkii diray iyo adeegga. Habeenkii cidina ma akhrido: haddii khatar jirto, wac lambarrada kore.
referral-own-note-say = Waxaad rabto inaad tiraahdo
referral-own-act-say = Dir farriin
referral-own-done-say = Farriintaada waa la diray.
referral-own-about-tell = Sidee bay kuu ahayd? Waxaad qorto dad kale ayay caawinaysaa.
referral-own-note-tell = Waxaad ka qabto
referral-own-act-tell = Dir
referral-own-done-tell = Mahadsanid. Way akhrin karaan.
referral-own-about-withdraw = Fikirkaaga waad beddeli kartaa. Markaas adeeggu wax kale kama qabto wixii la diray. Goor dambe mar kale waa lagu gudbin karaa.
referral-own-note-withdraw = Sababta, haddii aad rabto inaad sheegto
referral-own-act-withdraw = Fikirkayga waan beddelay
referral-own-done-withdraw = Waa lala noqday. Adeegga waa loo sheegay.
referral-own-about-end-agreement = Oggolaanshahaaga waad ka noqon kartaa. Markaas wax cusub cidna lalama wadaago. Caawintii bilaabatay way sii socotaa, haddii aadan u sheegin inaadan rabin.
referral-own-note-end-agreement = Sababta, haddii aad rabto inaad sheegto
referral-own-act-end-agreement = Oggolaanshahayga waan ka noqday
referral-own-done-end-agreement = Oggolaanshahaagu wuu dhammaaday. Wax cusub lama wadaago.
referral-own-reach = Sida laguula soo xiriiro
referral-own-reach-about = Haddii arrintan wax iska beddeleen, ama aanay mar dambe ammaan ahayn, halkan ku sheeg. Qof kasta oo kuu soo qori kara wuu arkaa.
referral-own-reach-save = Kaydi sida la iila soo xiriiro
referral-own-done-reach = Waa la beddelay. Hadda laga bilaabo way arkayaan.
referral-own-too-late = Tan hadda lama samayn karo. Kor ka eeg halka ay marayso.
referral-own-nothing = Marka hore qor waxaad rabto inaad tiraahdo.
referral-own-long = Waxay ka dheer tahay 2,000 xaraf. Soo gaabi.

done-to-referral = Gudbin
done-to-referral_services = Adeeg dad loo gudbin karo
detail-service = Adeegga
detail-urgent = Degdeg
detail-without = Oggolaansho la’aan
detail-entry = Qoraalka
detail-state = Halka ay marayso
detail-rows = Safaf
detail-people = Dad
act-referral-accept = Gudbin ayaa la aqbalay
act-referral-close = Gudbin ayaa la xiray
act-referral-correct = Gudbin ayaa la saxay
act-referral-decline = Gudbin ayaa la diiday
act-referral-end-agreement = Oggolaansho wadaagid ayaa la soo afjaray
act-referral-file = Liis gudbinno ah ayaa fayl ahaan loo qaatay
act-referral-pass-on = Gudbin ayaa adeeg kale loo wareejiyay
act-referral-reach = Qof ayaa beddelay sida loola xiriiro
act-referral-read = Gudbin ayaa la akhriyay
act-referral-receive = Gudbin ayaa la helay
act-referral-say = Farriin ayaa gudbin lagu qoray
act-referral-send = Gudbin ayaa la diray
act-referral-start = Gudbin ayaa shaqadeeda la bilaabay
act-referral-team = Cidda gudbinnada qaabisha ayaa la beddelay
act-referral-tell = Qof ayaa sheegay waxa uu gudbin ka qabo
act-referral-withdraw = Gudbin ayaa lala noqday

mail-referral-came-subject = Gudbin ayaa timid: { $reference }
mail-referral-came-text =
    Qof ayaa adeeggaaga loo soo gudbiyay. Waxa ku qoran waxay ku yaallaan boggeeda oo keliya, waxaadna arkaysaa marka aad gasho:

    { $link }

    Fadlan hal maalin oo shaqo gudaheed ku sheeg inaad heshay.
mail-referral-came-short = { $place }: gudbin ayaa timid ({ $reference }): { $link }
mail-referral-urgent-subject = Gudbin degdeg ah ayaa timid: { $reference }
mail-referral-urgent-text =
    Qof ayaa adeeggaaga loo soo gudbiyay, waana degdeg. Waxa ku qoran waxay ku yaallaan boggeeda oo keliya, waxaadna arkaysaa marka aad gasho:

    { $link }

    Waa in laba maalmood oo shaqo gudahood go’aan laga gaaro.
mail-referral-urgent-short = { $place }: gudbin degdeg ah ayaa timid ({ $reference }): { $link }
mail-referral-news-subject = Wax cusub ayaa ku soo kordhay gudbinta { $reference }
mail-referral-news-text =
    Gudbin lagugu magacaabay ayaa wax laga qabtay ama wax laga yiri. Waxay ku qoran tahay boggeeda, waxaadna arkaysaa marka aad gasho:

    { $link }
mail-referral-news-short = { $place }: wax cusub ayaa ku soo kordhay gudbinta { $reference }: { $link }
mail-referral-late-subject = Gudbinno ayaa ku sugaya
mail-referral-late-text =
    Ugu yaraan hal gudbin oo lagugu magacaabay ayaa daahday. Liiskaaga ayaa sheegaya midda ay tahay iyo waxa la sameeyo:

    { $link }

    Haddii ay sidaas ku sii jirto, kormeerahaaga iyo qofkii diray waxaa loo sheegayaa maalinta shaqo ee xigta.
mail-referral-late-short = { $place }: gudbinno ayaa ku sugaya: { $link }
mail-referral-still-subject = Gudbinno hay’addaada loo soo diray ayaa daahay
mail-referral-still-text =
    Ugu yaraan hal gudbin oo hay’addaada loo soo diray ayaa daahday, dadka lagu magacaabayna waa la xusuusiyay. Adiga ayaa booskooda wax ka qaban kara:

    { $link }

    Haddii ay sidaas ku sii jirto, waxaa loo sheegayaa cidda u qaabilsan shabakadda adeegyada.
mail-referral-still-short = { $place }: gudbinno hay’addaada loo soo diray ayaa daahay: { $link }
mail-referral-unanswered-subject = Gudbin aad dirtay ayaa sugaysa
mail-referral-unanswered-text =
    Ugu yaraan hal gudbin oo aad dirtay wakhtigeedii lagama jawaabin. Adeegga waa la xusuusiyay. Liiskaaga ayaa sheegaya midda ay tahay:

    { $link }

    Haddii aanay sugi karin, wac, ama meel kale u gudbi.
mail-referral-unanswered-short = { $place }: gudbin aad dirtay wakhtigeedii lagama jawaabin: { $link }
mail-referral-network-subject = Gudbinno aan cidina ka jawaabin
mail-referral-network-text =
    Ugu yaraan hal gudbin ayaa daahday, in kasta oo adeegga iyo kormeerayaashiisa la xusuusiyay. Boggan ayaa sheegaya midda ay tahay, waxa ku qoran se ma sheego:

    { $link }
mail-referral-network-short = { $place }: gudbinno aan cidina ka jawaabin: { $link }

letter-referral-came = Gudbin ayaa timid
letter-referral-urgent = Gudbin degdeg ah ayaa timid
letter-referral-news = Wax baa ku dhacay gudbin
letter-referral-late = Gudbinno way daaheen
letter-referral-still = Gudbinno hay'ad loo diray way daaheen
letter-referral-unanswered = Gudbin la diray lama jawaabin
letter-referral-network = Gudbinno aan cidna ka jawaabin

# Whom to call, by the hour

table-help_lines = Khadadka caawimada iyo albaabka hore
kind-help_line = Khad caawimo
count-help_lines = { $n ->
    [one] { $n } khad caawimo
   *[other] { $n } khad caawimo
}
intro-help_lines = Cidda ay shaqaalaha iyo qoysasku wacaan, iyo goorta laga jawaabo. Albaabka hore waa meesha golaha lagu wargeliyo in ilmo la waxyeellayn karo.
col-line = Waa maxay
col-for_what = Maxaa loogu talagalay
col-days = Maalmaha
col-from_hour = Laga bilaabo (saacad)
col-until_hour = Ilaa (saacad)
choice-front-door = Albaabka hore
choice-help-line = Khad caawimo
choice-every-day = Maalin kasta
choice-weekdays = Isniin ilaa Jimce
help-lines-title = Haddii qof khatar ku jiri karo
help-lines-emergency = Khatar hadda: 999. Gudbintu ma aha wicitaan degdeg ah, cidina joogto uma ilaaliso boggan.
help-lines-open = Hadda waa furan yahay
help-lines-closed = Hadda waa xiran yahay
help-lines-always = wakhti kasta
help-lines-hours = { $from } ilaa { $to }
help-lines-hours-weekdays = Isniin ilaa Jimce, { $from } ilaa { $to }
help-lines-use = Hadda ayaan u sheegayaa
help-lines-use-about = Hubinta ayaa lagu qoraa: inaad isticmaashay iyo goorta, wax kale maya.
referral-done-front-door = Waa la qoray inaad u sheegtay.
act-referral-front-door = Wuxuu isticmaalay albaabka hore
done-to-help_lines = Khad caawimo

# What is looked at afterwards

may-referral-break-glass = Gudbin khatar awgeed loo eego, sabab la sheegay
may-referral-review = In mar dambe la eego cidda eegtay gudbin
referral-reviews = Waxa mar dambe la eego
referral-reviews-about = Waxa oggolaansho la'aan la wadaagay, iyo cidda eegtay gudbin aan magaceedu ku jirin. Waxba lama joojin; hadda qof kale ayaa eegaya inay saxnayd.
referral-reviews-none = Wax la eego ma sugayaan.
referral-reviewed = Waa la qoray.
referral-review-without-agreement = Oggolaansho la'aan ayaa la wadaagay
referral-review-break-glass = Qof aan magaciisu ku jirin ayaa eegay
referral-review-open = Weli cidna ma eegin
referral-review-save = Qor waxaan u maleeyo
referral-finding = Maxaad u malaynaysaa?
referral-finding-right = Way saxnayd
referral-finding-to-learn = Waa la fahmi karaa, wax laga barto waa jiraan
referral-finding-wrong = Way khaldanayd, waxna waa laga qabanayaa
referral-finding-said = Wixii laga yiraahdo
referral-finding-missing = Dooro waxaad u malaynayso.
referral-erased = Wixii ay tiri waa la tirtiray. Inay jirtay way haraysaa.
referral-glass = Eeg gudbin khatar awgeed
referral-glass-about = Waxaa loogu talagalay hoggaamiyaha badbaadada, marka qof khatar ku jiri karo oo cidda magaceedu ku jiro aan la heli karin.
referral-glass-intro = Magacaagu kuma jiro. Eeg oo keliya haddii qof khatar ku jiri karo oo kuwa magacoodu ku jiro aan wakhti ku habboon lagu heli karin.
referral-glass-warning = Kuwa magacoodu ku jiro iyo kormeerayaashooda isla markiiba waa la ogeysiiyaa. Sarkaalka ilaalinta xogta ayaa eega sababtaada. Maalin ayaad arkaysaa, waxbana kama qaban kartid.
referral-glass-number-hint = Sida R-4K24-09XA. Halkan cidna magac laguma helo.
referral-glass-why = Sababta
referral-glass-why-hint = Cidda khatar ku jiri karta, iyo sababta aan loo sugi karin. Ugu yaraan hal weedh.
referral-glass-send = Eeg
referral-glass-none = Gudbin lambarkan leh ma jirto.
referral-glass-reason = Qor sababta, ugu yaraan hal weedh.
referral-glass-for = Magacaagu kuma jiro. Waxaad arkaysaa { $n } saacadood laga bilaabo markaad sababta sheegtay, eegid kastana hubinta ayay ku qoran tahay.
waits-referral-reviews = { $n ->
    [one] { $n } in la eego
   *[other] { $n } in la eego
}
act-referral-break-glass = Wuxuu eegay gudbin aan magaciisu ku jirin
act-referral-review = Mar dambe ayuu eegay waxa gudbin lagu sameeyay
detail-finding = Natiijo
keep-referrals = Waxa gudbinnadu sheegaan, markay dhammaadaan ka dib
keep-referral-drafts = Gudbinno la bilaabay oo aan la dirin
letter-referral-glass = Qof ayaa eegay gudbin
mail-referral-glass-subject = Qof ayaa eegay gudbinta { $reference }
mail-referral-glass-text =
    Hoggaamiye badbaado oo aan magaciisu ku jirin gudbintan ayaa eegay, sababtana wuu sheegay. Sababtu waxay ku taal boggeeda, oo aad arkayso marka aad soo gasho:

    { $link }

    Haddii aad ogtahay wax aan sugi karin, wac.
mail-referral-glass-short = { $place }: qof aan magaciisu ku jirin ayaa eegay gudbinta { $reference }: { $link }

# Asking oneself

referral-ask = Halkan caawimo ka codso
referral-ask-intro = Naftaada ama ilmahaaga waad u codsan kartaa. Qor inta yar ee aad rabto: waxay u baahan yihiin oo keliya inay haa ama maya yiraahdaan. Waxaad qorto iyaga ayaa loo diraa, cid kale maya.
referral-ask-who = Yaad u codsanaysaa?
referral-ask-young-person = Naftayda
referral-ask-parent = Ilmahayga, ama ilmo aan daryeelo
referral-ask-parent-name = Magacaaga, haddii aad ilmo u codsanayso
referral-ask-parent-hint = Markaas magaca sare waa kan ilmaha.
referral-ask-safe = Hadda waan ammaan ahay, ama qof baan hore u wacay
referral-ask-agree = Haa, waan oggolahay
referral-ask-consent = Waxaan qoray waxaa loo diraa { $words }, si ay u sheegaan inay caawin karaan. Sidaas darteed ayay u hayaan. Mar kasta waan la noqon karaa koodhka aan helo.
referral-ask-send = Dir
referral-ask-sent = Waa la diray
referral-ask-done = Waa la diray. Waxay ku jawaabaan maalmaha ay ballan qaadaan.
referral-ask-keep = Hay koodhkan. Waxaad ku arkaysaa waxay ku jawaabaan. Hadda oo keliya ayaa la muujiyaa; halkan cidna magacaaga kuguma helo.
referral-ask-again = Boggan wakhti dheer ayuu furnaa. Waxaad qortay hoos ayay ku jiraan; mar kale dir.
referral-ask-fault-who = Dooro cidda aad u codsanayso.
referral-ask-fault-name = Qor magacaaga, maadaama aad ilmo u codsanayso.
referral-ask-fault-agree = Calaamadi inaad oggoshahay. La'aanteed waxba lama diro.
referral-ask-fault-danger = Wax aad qortay waxay u muuqdaan in qof khatar ku jiri karo. Eeg lambarrada sare, oo calaamadi inaad hadda ammaan tahay ama aad wacday.
referral-ask-fault-worker = Dooro sida ay kuula soo xiriiri karaan.
limit-referrals-asked-for-from = Caawimo la codsaday akoon la'aan, hal shabakad
limit-referral-code-from = Koodhadhka gudbinnada, hal shabakad

# Pathways

table-pathways = Waddooyinka adeegga
kind-pathway = Waddo adeeg
count-pathways = { $n ->
    [one] { $n } waddo adeeg
   *[other] { $n } waddo adeeg
}
intro-pathways = Sida qof tallaabo tallaabo adeegyo badan u maro: cidda waxa qabata, goorta, cidda loogu talagalay, iyo inta ay dhab ahaan qaadato.
table-pathway_steps = Tallaabooyinka waddooyinka
kind-pathway_step = Tallaabo waddo
count-pathway_steps = { $n ->
    [one] { $n } tallaabo waddo
   *[other] { $n } tallaabo waddo
}
intro-pathway_steps = Cidda waxa qabata tallaabo kasta, wakhtiga, iyo cidda loogu talagalay.
col-begins = Sida ay ku bilaabato
col-done_by = Cidda qabata
col-done = Waxa la qabto
col-within_days = Gudahood (maalmood shaqo)
col-service = Adeeg
col-pathway = Waddo adeeg
pathway-steps = Tallaabo tallaabo
pathway-within = { $n ->
    [one] { $n } maalin shaqo gudaheed tallaabada hore ka dib
   *[other] { $n } maalmood shaqo gudahood tallaabada hore ka dib
}
pathway-wait = Kala badh kuwa markii u horreysay lala kulmay { $words } waxay sugeen { $n } maalmood ama ka yar. Dhexda qaar badan oo la mid ah waxay noqon lahayd inta u dhexaysa { $from } iyo { $to } maalmood.
pathway-wait-said = { $n ->
    [one] Adeeggu wuxuu sheegay in la sugo { $n } toddobaad. Aad bay u yar yihiin kuwa la diray si loo cabbiro.
   *[other] Adeeggu wuxuu sheegay in la sugo { $n } toddobaad. Aad bay u yar yihiin kuwa la diray si loo cabbiro.
}
pathway-wait-unknown = Inta la sugo lama yaqaan.
pathway-measured = Sugitaanka waxaa laga cabbiraa gudbinno dhab ah, laga bilaabo diridda ilaa kulanka u horreeya, waxaana la muujiyaa oo keliya marka ay toban ama ka badan yihiin.
pathway-after = Ka dib
pathway-next = Tallaabada xigta
pathway-since = Tan iyo
pathway-late = , aad u dheer
pathway-between = Inta u dhexaysa laba tallaabo
pathway-between-none = Cidna kama dhex sugayso laba tallaabo.
pathway-of = Ma tallaabo waddo adeeg baa?
pathway-of-hint = Markaas waa la arkaa meesha qof ku xannibmo laba tallaabo dhexdood.
pathway-goes-on = Ma u gudbayaa tallaabada xigta, “{ $words }”?
pathway-goes-on-missing = Dooro inuu u gudbayo tallaabada xigta iyo in kale.
pathway-follow = U gudbi tallaabada xigta

referral-fault-erased = Wixii ku qornaa waa la tirtiray, markaa waxba laguma qori karo. Waxba lama beddelin. Waxaad qortay hoos ayay ku jiraan.
referral-fault-agreement = Wixii la oggolaaday ma shaqaynayaan, markaa wax cusub lama wadaago, waxna halkan lagama noqdo. Mar kale weydii oo cusub u gudbi. Waxaad qortay hoos ayay ku jiraan.
referral-entry-between-hint = Hay'adda kale ayaa akhrisa; qofka ma akhriyo, ilaa aad calaamadiso. Lambarro telefoon ama cinwaanno halkan ha ku qorin.
referral-code-once = Koodhka qofka waxaa la tusay hal saac diridda ka dib qofkii diray gudbintii u horreysay. Mar kale lama muujiyo.
referral-code-unsafe = Oggolaansho la'aan ayaa la wadaagay. Marka hore ka fikir inay ammaan u tahay inuu haysto koodh lagu akhrin karo wixii la diray: qof ayaa garabka ka eegi kara.
referral-code-show = Waa ammaan: muuji koodhka qofka
referral-own-danger = Farriintaadu waa halkaas. Haddii adiga ama qof kale hadda khatar ku jiro, jawaab ha sugin: wac lambarrada sare.
referral-danger-short = Khatar ayay noqon kartaa
referral-ask-once = Hore ayaa loo diray. Koodhka markaas ayaa la tusay, mar kale lama muujiyo. Haddii aadan haysan, mar kale codso.
act-referral-code = Waxaa la tusay koodhka qofka gudbintu ku saabsan tahay
found-referral = Gudbin
goes-referral = Erayada gudbintan oo dhan way baxayaan, iyo wixii la yiri ama la oggolaaday; kuwa qofka, gudbintiisa u dambaysa. Inay jirtay way haraysaa. Haddii ay weli furan tahay, labada hay’adood hore u ogeysii. Sidoo kale eeg in ka-reebid ka soo horjeeddo; markaas ku hay “Gudbinno waajib ah in la hayo”.
found-referral_draft = Gudbin la bilaabay oo aan la dirin
goes-referral_draft = Wixii ilaa hadda la qoray way baxayaan.
limit-referrals-looked-into-by = Gudbinno la eegay iyadoo aan magac ku jirin, hal hoggaamiye
letter-referral-danger = Gudbin waa in marka hore la akhriyo
mail-referral-danger-subject = Fadlan marka hore akhri gudbinta { $reference }
mail-referral-danger-text =
    Wax gudbintan ku jira ayaa macnaheedu noqon karaa in qof khatar ku jiro. Waxay ku taal boggeeda, oo aad arkayso marka aad soo gasho:

    { $link }

    Fadlan akhri wax kasta ka hor.
mail-referral-danger-short = { $place }: fadlan marka hore akhri gudbinta { $reference }: { $link }
referral-by-you = Adiga

referrals-older = Kuwa ka horreeya waxay ku jiraan faylka hoose, ama kor ayaad magac ama lambar ku heli kartaa.
# What referrals teach

learned-title = Waxa gudbinnadu muujiyaan
learned-title-about = Inta qof ee la gudbiyay, inta ay sugeen, iyo wixii aan u jirin.
learned-about = Marka shaqaale ilmo ama qoys adeeg u gudbiyo, adeeggu wuu jawaabaa. Jawaabahaas oo la isku tiriyo waxay muujiyaan waxa shaqeeya, meesha dadku ku sugaan, iyo waxa maqan. Cidna lama aqoonsan karo: tirooyinka yaryar waa la qariyaa.
learned-none = Weli waxba lama daabicin. Inta dadku sugaan tallaabooyinka waddo adeeg waxay ku qoran tahay bogga waddadaas.
learned-quarter = { $from } ilaa { $to }
learned-counted = Waxaa la tiriyay { $words }. Rubuc hal mar ayaa la tiriyaa, mar kalena lama tiriyo.
learned-quarters = Rubucyada sannadka
learned-period = Laga bilaabo iyo ilaa
learned-file = Dhammaan tirooyinka oo fayl ah (CSV)
learned-all = Dadka oo dhan
learned-figure = Tiro
learned-value = Qiimaha
learned-interval = Sida loo hubo
learned-between = inta u dhexaysa { $from } iyo { $to }
learned-sent = Gudbinnada la diray
learned-decided-in-time = Go’aan wakhtigiisii la gaaray
learned-turned-away = La diiday
learned-met-in-time = Kulanka u horreeya oo wakhtigiisii la qabtay
learned-wait = Sugitaanka ilaa kulanka u horreeya (tirada dhexe)
learned-helped = Caawin helay, dhammaan ama qayb
learned-full = La diiday, boos ma jirin
learned-figures-about = “Go’aan wakhtigiisii la gaaray” waxaa laga xisaabiyaa dhammaan go’aannadii rubuca ku beegnaa; mid aan cidina gaarin waa mid daahay. Kulannada u horreeyana waa sidaas oo kale. “La diiday” waxaa laga xisaabiyaa dhammaan go’aannadii la gaaray, “caawin helay”na dhammaan kuwii dhammaaday ka dib markii la aqbalay.
learned-by-theme = Mawduuc
learned-by-service = Adeeg
learned-by-area = Xaafad (ward)
learned-by-age = Da’
learned-all-by-theme = Mawduuc ahaan
learned-all-by-service = Adeeg ahaan
learned-all-by-area = Xaafad (ward) ahaan
learned-all-by-age = Da’ ahaan
learned-no-theme = Mawduuc la’aan
learned-no-area = Xaafadda (ward) lama yaqaan
learned-no-age = Da’da lama yaqaan
learned-age-0-4 = 0 ilaa 4, iyo kuwa aan weli dhalan
learned-age-5-10 = 5 ilaa 10
learned-age-11-15 = 11 ilaa 15
learned-age-16-17 = 16 iyo 17
learned-age-18-24 = 18 ilaa 24
learned-age-25 = 25 iyo ka weyn
learned-nothing = Wax la muujiyo ma jiraan.
learned-unmet = Wixii dadku heli waayeen
learned-unmet-about = Waxa adeegyadu diideen iyo sababta, waxa buuxay, iyo waxa aan jirin. Waa waxa iskaashigu ay tahay inuu hagaajiyo.
learned-reasons = Sababaha dadka loo diiday
learned-refused = Inta adeeg kasta u diiday waxa ka maqan awgiis
learned-refused-none = Adeegna sababtaas cidna uma diidin.
learned-missing = Ma jiro adeeg loo gudbiyo
learned-missing-none = Cidna nooma sheegin in adeeg maqan yahay.
learned-full-today = Adeegyada aan maanta boos lahayn
learned-full-none = Adeeg kasta maanta boos ayuu leeyahay.
learned-outcomes = Wixii ka soo baxay kuwa dhammaaday
learned-count = Inta ay yihiin
learned-times = Inta jeer
learned-number = { $n }
learned-share = { $percent } ({ $n } ka mid ah { $of })
learned-days = { $n ->
    [one] { $n } maalin
   *[other] { $n } maalmood
}
learned-hidden = c (qarsoon)
learned-nobody = cidna
learned-how = Sida loo tiriyo
learned-how-about = Tirooyinka 1 ilaa 7 waxaa lagu qariyaa “c”, qaar kalena way la qarsoomaan, si aan midna xisaab loogu ogaan karin; marka ay ka yar yihiin 10 saami lama muujiyo, marka ay ka yar yihiin 20 na sugitaan lama muujiyo. Adeegga waxaa lagu tiriyaa mawduuca u horreeya ee liiskiisa tusaha. Xaafaddu (ward) waa tan boostada qofka. Ballanqaadyadu waa kuwii adeeggu sameeyay markii la weydiiyay. Wixii la tirtiray ka hor tirinta, sababta loo diiday waxaa loo tiriyaa sabab kale, waxa ka soo baxayna lama tiriyo.
learned-due = Kuwa la daabici doono
learned-due-none = Rubuc sugaya in la daabaco ma jiro.
learned-desk-about = Rubuc dhammaaday hal mar ayaa la daabacaa. Waxaad arkaysaa waxa qof walba arki doono; wixii yar adigana waa lagaa qariyaa.
learned-public = Waxa la daabacay
learned-once = Tan hal mar ayaa la tiriyaa oo la daabacaa. Marka hore adeegyada weydiiso inay xiraan wixii dhammaaday.
learned-publish = Daabac rubucan
learned-published = Waa la daabacay.
learned-dataset = Tirooyinka gudbinnada, { $words }
learned-dataset-reason = Gudbinnadii rubuca waa la tiriyay.
waits-quarters = { $n ->
    [one] { $n } rubuc oo gudbinno ah oo la daabaco
   *[other] { $n } rubuc oo gudbinno ah oo la daabaco
}
act-referral-learn = Tirooyinka gudbinnada ayaa la daabacay
referral-missing-title = Adeeg tan loogu talagalay ma jiro
referral-missing-about = Qof ayaad rabtay inaad gudbiso, adeeg u qabta waxa uu u baahan yahayna ma jiro. Sheeg waxa ay ku saabsan tahay; waa la tiriyaa, cidda ay tahayna waxba lagama qoro. Iskaashigu wuxuu arkaa inta jeer ee wax maqan yihiin.
referral-missing-theme = Waxa ay ku saabsan tahay
referral-missing-send = Tiri
referral-missing-fault = Dooro waxa ay ku saabsan tahay.
referral-missing-counted = Waa la tiriyay. Mahadsanid.
referral-missing-others = Raadi cid kale oo arrintan ka caawisa
referral-missing-link = Halkan adeeg ku habboon kuma jiro

# A service where nobody has an account

referral-by-door = Halkaas cidina akoon kuma laha. Waxay helayaan warqad aan eray tan ka mid ah ku jirin, adiguna koodh ayaad u sheegaysaa.
referral-door-title = Fur wixii adeeggaaga loo soo diray
referral-door-intro = Qof ayaa ilmo ama qoys u soo gudbiyay adeeggaaga. Qofkii diray ayaa koodh telefoon kuugu sheegaya. Haddii aanad koodh haysan, wac: hay’addiisu iimayl kuguma soo dirto.
referral-door-hint = Laba iyo toban xaraf iyo tiro, sida 7MTR-4K24-09XA. Xarfaha yaryar, meelaha bannaan iyo jiitimaha wax ma beddelaan.
referral-door-code = Koodh adeegga loogu talagalay
referral-door-about = Adeeggan cidina halkan akoon kuma laha. Waxay heleen warqad sheegaysa in wax yimaadeen, waxa ay yihiinna aan sheegayn. Wac, hubi inay iyaga yihiin, koodhna u sheeg. Koodh cusub kii ka horreeyay wuu joojiyaa.
referral-door-make = Samee koodh
referral-door-code-about = Tan hal mar ayaad arkaysaa. Adeegga telefoon ugu sheeg, iimayl marna ha ku dirin. Koodhkaas ayay gudbintan ku akhriyaan, halkanna kuugu jawaabaan.
referral-door-slip = Fur cinwaankan oo koodhka ku qor.
referral-sheet = Warqad ahaan, si loo daabaco oo loo dhiibo
referral-sheet-back = Ku noqo gudbinta
referral-sheet-about = Boggan browserkaaga ka daabac. Adeegga gacanta uga dhiib ama boosta ugu dir, cid kalena ha siin; wixii warqad ku qoran cidina dib uma soo celin karto.
referral-silent-unopened = Halkaas cidina ma furin wixii hore loo diray, markaa hadda wax kale lama qaado. Wac.
referral-silent-bounced = Iimaylka loo diro cid kasta oo wax u qaabisha wuu soo noqdaa, markaa hadda waxba lama qaado. Wac.
referral-fault-silent = { $words }: { $why } Ka saar ama mid kale dooro; gudbintii aad bilowday way sii jirtaa.
referrals-silent = Adeegyada aan hadda wax kale qaadan
referrals-silent-none = Adeeg kasta wixii loo diro waa la akhriyaa.
act-referral-door = Koodh ayaa adeeg loo sameeyay
act-referral-sheet = Gudbin ayaa warqad ahaan loo qaatay
letter-referral-door = Gudbin ayaa timid, adeeg aan akoon lahayn
mail-referral-door-subject = Gudbin loo diray adeeggaaga: { $reference }
mail-referral-door-text =
    Gudbin ayaa u timid adeeggaaga, ama wax cusub ayaa ku jira mid aad hayso. Waxba kama qorna iimaylkan.

    Fur boggan oo qor koodhka:

    { $link }

    Isticmaal koodhka aad hayso. Haddii lambarka { $reference } kugu cusub yahay, cidda dirtay ayaa telefoon koodh kuugu sheegaysa. Cidna ma soo wacdo? Markaas wac hay’adaha dadka kuu soo gudbiya oo sheeg lambarka.
mail-referral-door-short = { $place }: gudbin ayaa ku sugaysa ({ $reference }): { $link }

# Documents that go along

referral-files = Dukumentiyo
referral-files-about = Warqad ama warbixin adeegga ka caawisa inuu go’aan gaaro: sawir ama PDF, ugu badnaan saddex. Adeeggu dhammaan wuu akhriyaa, markaa ku dar oo keliya waxa uu qofku oggolaaday, hana ku darin wax ku saabsan qof aan oggolaan. Meesha iyo goorta sawirka la qaaday waa laga saaraa; PDF-ku sidiisa ayuu ahaanayaa.
referral-files-add = Ku dar dukumenti
referral-files-change = Beddel dukumentiyada
referral-files-back = Ku noqo eegista u dambaysa
referral-files-name = Waxa uu yahay
referral-files-name-hint = Erayo kooban, sida “Warqadda kalkaalisada dugsiga”.
referral-files-kind = Fayl
referral-files-size = { $kind }, { $n } KB
referral-files-none = Weli dukumentiyo ma jiraan.
referral-files-take-out = Ka saar
referral-files-most = Gudbintu waxay yeelan kartaa ilaa { $n } dukumenti. Mid ka saar si aad mid kale ugu darto.
referral-files-name-fault = Erayo kooban ku sheeg waxa uu yahay. Ka dib faylka mar kale dooro: browserku wuu illoobaa.
referral-files-long-fault = “Waxa uu yahay” wuxuu ka badan yahay { $n } xaraf, ama waxaa ku jira xarfo aan la arki karin. Soo gaabi, faylkana mar kale dooro.
referral-files-ask = Dukumentiyada halkan laguma furo. Qofkii diray weydiiso inuu kuu dhiibo.
referral-mailboxes = Ciwaanka iimeylka ee adeegyada aan koonto lahayn
referral-mailboxes-about = Meel uusan qofna ka lahayn koonto, iimeyl ku socda ciwaankeeda ayaa sheegaya in wax yimid, kumana jiro waxa uu yahay. Geli ciwaan ay dad badan oo adeegga ka mid ahi akhriyaan.
referral-mailboxes-none = Adeeg kasta qof baa koonto ku leh.
referral-mailbox = Ciwaanka iimeylka
referral-mailbox-hint = Haddaad maran ka tagto, adeeggan waxba looma diri karo.
referral-mailbox-fault = Kani ma aha ciwaan iimeyl. U qor sida visits@harbour.example, ama maran uga tag.
referral-mailbox-saved = Waa la kaydiyay.
act-referral-mailbox = Wuxuu beddelay ciwaanka iimeylka ee adeeg

# Qof laba jeer la gudbiyay

referral-same = Ma isku qof baa?
referral-same-is = Isku qof, sida qof hubiyay
referral-same-about = Haddii ay isku qof yihiin, waxa aan la samayn karin si loola xiriiro labadaba wuu u yahay laga bilaabo hadda. Wax kale oo mid ka mid ah uma gudbo kuwa arka ka kale, koodhna ma tusayo wax ka badan sidii hore. Ku hubi inaad qofka weydiiso: magac iyo maalin dhalasho kuma filna, waxaa jira mataano iyo dad isku magac ah.
referral-same-beside = Waxa mid kasta laga yiri
referral-same-sure = Waan weydiiyay: labaduba waa isku qof
referral-same-save = Waa isku qof
referral-same-missing = Marka hore qofka weydii, dabadeed calaamadee inaad samaysay.
referral-done-same = Waxaa loo hayaa isku qof.
referral-done-apart = Mar kale waxaa loo hayaa laba qof.
referral-apart = Dhab ahaantii waa laba qof
referral-apart-about = Haddii dhab ahaantii ay laba qof yihiin, waxa midka laga yiri mar dambe ma khuseeyo ka kale.
act-referral-same = Laba gudbin u hayay isku qof
act-referral-apart = Gudbinno mar kale u hayay laba qof
detail-other = Ka kale

# Koodh lumay

referral-renew = Haddii koodhkoodu lumo
referral-renew-about = Waxaad koodh cusub u samayn kartaa qofka ay tani ku saabsan tahay. Kii hore waxba mar dambe ma furo.
referral-renew-sure = Waan ogahay inaan isaga siinayo oo aanan cid kale siinayn
referral-renew-make = U samee koodh cusub
referral-renew-missing = Hubi cidda aad siinayso, dabadeed calaamadee inaad hubisay.
referral-renew-once = Mar keliya ayaad aragtaa. Adigu gacanta ka sii; iimayl kuma qorna.

# Caawimo wakhti badan qaadata

referral-act-go-on = Way socotaa
referral-act-go-on-about = Caawimadu waxay qaadanaysaa wakhti ka badan intii la ballanqaaday. Sheeg sababta iyo ilaa goorta aad u malaynayso; way akhriyayaan. Wakhtiga lagu xirayo dib ayuu u bilaabmayaa.
referral-did-go-on = Way socotaa
referral-done-go-on = Way socotaa. Cidda dirtay iyo qofku sababta way akhrin karaan.
act-referral-go-on = Sheegay in caawimadu socoto

# War loo hayo qofka ay gudbintu ku saabsan tahay

referral-own-reach-news = Haddii farriimaha ama iimayladu ammaan kuu yihiin, oo aadan halkan ku qorin goorta ama sida aan lagula xiriiri karin, waxaad heshaa sadar gaaban marka wax cusub jiraan: lambar iyo cinwaanka boggan, marnabana kuma jirto waxay ku saabsan tahay.
letter-referral-own = Wax cusub, qofka ay gudbintu ku saabsan tahay
mail-referral-own-subject = Wax cusub: { $reference }
mail-referral-own-text =
    Wax cusub ayaa ku jira lambarka { $reference }. Fur boggan oo qor koodhka lagu siiyay:

    { $link }

    Tani adiga kuuma aha? Markaas waxba ha ka samayn.
mail-referral-own-short = { $place }: wax cusub ayaa ku jira { $reference }: { $link }

# Gudbinno sharcigu rabo in la hayo

referral-holds = Gudbinno waajib ah in la hayo
referral-holds-about = Inta sharcigu rabo in gudbin la hayo lama tirtiro, xitaa marka wakhtigeedu dhammaado. Sheeg ka-reebidda ka soo horjeedda tirtiridda. Qofka raba in la tirtiro adiga ayaa u sheegaya.
referral-hold-give = Hay gudbin
referral-hold-number-hint = Sida R-4K24-09XA.
referral-hold-unknown = Ma jirto gudbin lambarkan leh, ama waa la tirtiray. Lambarka mar kale eeg.
referral-hold-held = Waa la hayaa ilaa aad ka dhammayso.
referral-hold-ended = Hayntii waa dhammaatay.
hold-one-warning = Tani waa in la hayaa: ka-reebid ayaa ka soo horjeedda tirtiridda. Eeg “Gudbinno waajib ah in la hayo”.

# Hal qof oo laba koodh leh

referral-same-one = Isku qof
referral-same-not = Waxa aan la samayn karin, sida meel kale looga yiri
referral-own-empty = Qor koodhkaaga. Wuxuu ku qoran yahay warqadda lagu siiyay.
referral-own-files = { $n ->
    [one] Hal dukumenti. Weydii cidda dirtay waxa uu yahay.
   *[other] { $n } dukumenti. Weydii cidda dirtay waxa ay yihiin.
}
referral-contact-then = Sidii lagula xiriiri jiray markii la diray. Weydii ka hor intaadan isticmaalin

# Naftaada u weydiinta

referral-ask-field-need = Maxaa socda
referral-ask-field-wanted = Maxaa ku caawin lahaa
referral-ask-field-safe = Sidee bay si ammaan ah kuula xiriiri karaan?
referral-ask-field-safe-when = Goorma ayaa wanaagsan?
referral-ask-field-safe-not = Ma jiraan wax aanay samayn karin, sida guriga oo la waco?
referral-ask-fault-safe = Dooro sida ay si ammaan ah kuula xiriiri karaan.
referral-ask-fault-number = { $words }: fadlan lambarrada telefoonka iyo iimaylada ha ku qorin sanduuqan. Kuwaagu sanduuqyo ayay hoos ku leeyihiin; kuwa dadka kale ma heli karaan.

# Socod labaad

referral-files-asked-again = Dukumenti ayaad ku dartay. Hubi inay kaasna ogyihiin, oo mar kale calaamadee inay ogyihiin waxa la wadaagayo.
referral-code-private = Wax ayaad adeegga keliya u qortay. Marka hore ka fikir inay ammaan u tahay inay haystaan koodh lagu akhrin karo inta kale: qof ayaa garabka ka eegi kara.
referral-door-keep = Koodhkaaga hay. Jawaab kasta ayaad ugu baahan tahay, wuuna furayaa ilaa afar iyo toban maalmood ka dib dhammaadka.
referral-door-open = Kaydi
referral-hold-number = Qor lambarka gudbinta.
referral-hold-exemption = Dooro ka-reebidda loo hayo.
referral-hold-already = Gudbintan hore ayaa loo hayaa. Marka hore dhammee haddii sabab kale la qorayo.
referral-fault-why = Sheeg sababta kale ay tahay.
learned-count-it = Tiri
act-referral-count = Tiriyay rubac gudbinno ah
referral-ask-often = Shabakaddan marar badan ayaa hadda laga codsaday. Sug { $n } daqiiqo oo mar kale riix; wixii aad qortay hoos ayay ku yaallaan.
