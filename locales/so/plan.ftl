### Made by a machine; no native speaker has checked these words yet.

# Tables: title, introduction, count
table-documents = Ilaha
intro-documents = Dukumentiyada dadweynaha u furan ee wax kasta oo halkan ku jira laga soo qaatay.
count-documents = { $n ->
    [one] 1 dukumenti
   *[other] { $n } dukumenti
}
kind-document = Il
table-organisations = Hay'adaha
intro-organisations = Golaha degmada, adeegyada caafimaadka, booliska, dugsiyada iyo hay'adaha samafalka ee shaqada qabta.
count-organisations = { $n ->
    [one] 1 hay'ad
   *[other] { $n } hay'adood
}
kind-organisation = Hay'ad
table-bodies = Cidda go'aamisa
intro-bodies = Guddiyo, madallo iyo kooxo: meelaha ay hay'aduhu ku kulmaan, go'aanno ku gaaraan, kuna weyddiiyaan in ay shaqaynayso iyo in kale.
count-bodies = { $n ->
    [one] 1 guddi, madal ama koox
   *[other] { $n } guddi, madal iyo koox
}
kind-body = Guddi ama koox
table-names = Magacyo kale
intro-names = Magacyada kale iyo magacyadii hore.
count-names = { $n ->
    [one] 1 magac oo kale
   *[other] { $n } magac oo kale
}
kind-name = Magac kale
table-people = Dadka
intro-people = Dadka xilalka dadweynaha haya.
count-people = { $n ->
    [one] 1 qof
   *[other] { $n } qof
}
kind-person = Qof
table-posts = Xilalka
intro-posts = Xilalka iyo cidda haysa.
count-posts = { $n ->
    [one] 1 xil
   *[other] { $n } xil
}
kind-post = Xil
table-holders = Dadka xilalka haya
intro-holders = Qofka xil hayay iyo goorta uu hayay.
count-holders = { $n ->
    [one] 1 xil-haye
   *[other] { $n } xil-haye
}
kind-holder = Xil-haye
table-strategies = Qorshayaasha
intro-strategies = Istaraatiijiyadaha shuraakada, mid kastaa dhowr sano. Mid kastaa wuxuu sheegayaa inuu qabyo yahay, la isku raacay ama dhammaaday.
count-strategies = { $n ->
    [one] 1 qorshe
   *[other] { $n } qorshe
}
kind-strategy = Qorshe
table-context = Waxa ay qorshayaashu ka jawaabaan
intro-context = Qorshayaal kale, sharciyo, tilmaamo, dib-u-eegisyo iyo falanqayno saameeya qorshayaasha.
count-context = { $n ->
    [one] 1 shay
   *[other] { $n } shay
}
kind-driver = Duruufaha
table-priorities = Arrimaha mudnaanta leh
intro-priorities = Waxa uu qorshe kasta hormariyo.
count-priorities = { $n ->
    [one] 1 arrin oo mudnaan leh
   *[other] { $n } arrimood oo mudnaan leh
}
kind-priority = Arrin mudnaan leh
table-outcomes = Natiijooyinka
intro-outcomes = Waxa u run noqon doona carruurta iyo qoysaska marka shaqadu guulaysato.
count-outcomes = { $n ->
    [one] 1 natiijo
   *[other] { $n } natiijo
}
kind-outcome = Natiijo
table-commitments = Ballanqaadyada
intro-commitments = Axdiga, ballanta, iyo wixii kale ee la ballanqaaday.
count-commitments = { $n ->
    [one] 1 ballanqaad
   *[other] { $n } ballanqaad
}
kind-commitment = Ballanqaad
table-actions = Tallaabooyinka
intro-actions = Waxa la qaban doono, cidda leh, iyo goorta la dhammayn doono.
count-actions = { $n ->
    [one] 1 tallaabo
   *[other] { $n } tallaabo
}
kind-action = Tallaabo
table-milestones = Marxaladaha
intro-milestones = Marxaladaha ay tallaabooyinku maraan.
count-milestones = { $n ->
    [one] 1 marxalad
   *[other] { $n } marxaladood
}
kind-milestone = Marxalad
table-indicators = Ma shaqaynayaa?
intro-indicators = Waxa la cabbirayo, iyo jihada ay tahay inuu u socdo.
count-indicators = { $n ->
    [one] 1 cabbir
   *[other] { $n } cabbir
}
kind-indicator = Cabbir
table-statistics = Tirooyinka dukumentiyada ku jira
intro-statistics = Tirooyinka sida ay dukumentiyadu u daabaceen, mid walba taariikhdeeda iyo halka ay ka timid inta la sheegay.
count-statistics = { $n ->
    [one] 1 tiro
   *[other] { $n } tiro
}
kind-statistic = Tiro
table-engagements = Meelaha dadka lagu dhegeystay
intro-engagements = Aqoon-isweydaarsiyo, sahanno, booqashooyin iyo wadatashiyo: tirada dadka, magacyo marna ma aha.
count-engagements = { $n ->
    [one] 1 munaasabad
   *[other] { $n } munaasabadood
}
kind-engagement = Munaasabad
table-messages = Waxa ay yiraahdeen carruurta iyo qoysasku
intro-messages = Hadalkooda meesha laga soo xigtay, haddii kale soo koobid gaaban. Magac marna lama qoro.
count-messages = { $n ->
    [one] 1 farriin
   *[other] { $n } farriimood
}
kind-message = Farriin
table-links = Xiriirrada
intro-links = Waxyaabaha isla socda.
count-links = { $n ->
    [one] 1 xiriir
   *[other] { $n } xiriir
}
kind-link = Xiriir
table-notes = Qoraallo
intro-notes = Shakiyo, wax maqan iyo sixitaanno.
count-notes = { $n ->
    [one] 1 qoraal
   *[other] { $n } qoraal
}
kind-note = Qoraal

# Columns
col-about = Ku saabsan
col-action = Tallaabada
col-address = Cinwaanka internetka
col-after = Waxay ka dambaysaa
col-area = Deegaanka
col-basis = Halka laga soo qaatay
col-benchmark = Waxa lala barbardhigay
col-benchmark_area = Barbardhigga laga keenay
col-body = Guddiga ama kooxda
col-deadline = Ugu dambayn
col-definition = Sida loo tiriyo
col-direction = Waxa la rabo
col-due = Waa in la dhammeeyo ugu dambayn
col-ended_as = Wixii ka soo baxay
col-engagement = Meesha lagu maqlay
col-focus = Waxa shaqadu diiradda saarto
col-focus_year = Sannadka diiradda
col-frequency = Intee jeer
col-from = Laga bilaabo
col-headline = Natiijada ugu weyn
col-held_as = Faylka sadarradiisa la tiriyay
col-holder = Qofka xilka haya
col-kind = Nooca
col-meaning = Macnaheeda
col-meets = Goorta la kulmo
col-name = Magaca
col-names = Magacyo kale oo lagu yaqaan
col-number = Lambarka
col-organisation = Hay'adda
col-origin = Isha asalka ah
col-overseen_by = Cidda kormeerta
col-owner = Cidda leh
col-owner_post = Xilka ka masuulka ah
col-parent = Qayb ka ah
col-period = Muddada
col-person = Qofka
col-population = Dadka ay ku saabsan tahay
col-post = Xilka
col-priority = Arrinta mudnaanta leh
col-public_office = Xil dadweyne
col-published = Taariikhda
col-publisher = Cidda daabacday
col-quoted = Waa hadalkooda
col-reached = La gaaray
col-reason = Sababta
col-recorded = La diiwaan geliyay
col-relation = Xiriirka
col-short_title = Cinwaan gaaban
col-speaker = Cidda tiri
col-starts = Bilowga
col-status = Xaaladda
col-strategy = Qorshaha
col-successor = Waxa ku xigay
col-summary = Soo koobid
col-supplier = Cidda tirooyinka keenta
col-target = Hadafka
col-text = Qoraalka
col-title = Cinwaanka
col-to = Ilaa
col-unit = Halbeegga
col-until = Ilaa
col-value = Qiimaha
col-version = Nuqulka
col-vision = Himilada
col-why = Sababta ay muhiim u tahay
col-wording = Erayada la isku raacay

# Choices
choice-yes = Haa
choice-no = Maya
choice-active = Shaqaynaya
choice-agreed = La isku raacay
choice-board = Guddi
choice-business = Ganacsi
choice-cabinet = Golaha hoggaanka
choice-carried-forward = Hore loo sii waday
choice-charity = Hay'ad samafal ama urur bulsho
choice-charter = Axdi
choice-closed = La xiray
choice-consultation = Wadatashi
choice-correction = Sixid
choice-council = Golaha degmada
choice-dormant = Hakad ku jira
choice-doubt = Shaki
choice-down = Waa inay hoos u dhacdo
choice-draft = Qabyo
choice-ended = Dhammaaday
choice-event = Dhacdo
choice-executive = Guddi fulineed
choice-feedback = Ra'yi-celin
choice-forum = Madal
choice-framework = Hannaan
choice-further = Ballanqaad dheeraad ah
choice-gap = Wax ka maqan
choice-government = Dowladda
choice-group = Koox
choice-guidance = Tilmaamo
choice-inspection = Kormeer
choice-interviews = Wareysiyo
choice-invented = Mala-awaal
choice-key-message = Farriinta ugu muhiimsan
choice-law = Sharci
choice-maintain = Waa inay sideeda ahaato
choice-meeting = Kulan
choice-needs-analysis = Falanqaynta baahida
choice-network = Shabakad
choice-nhs = NHS
choice-notes = Qoraallada kulanka
choice-other = Wax kale
choice-partnership = Iskaashi
choice-plan = Qorshe
choice-plan-priority = Arrin mudnaan leh oo qorshe kale ah
choice-pledge = Ballan
choice-police = Booliska
choice-presentation = Soo bandhigid
choice-probation = Adeegga la socodka dadka xukuman
choice-proposed = La soo jeediyay
choice-replaced = La beddelay
choice-report = Warbixin
choice-review = Dib-u-eegis
choice-school = Dugsi
choice-statement = Hadal
choice-strategy = Istaraatiijiyad
choice-summit = Shir weyn
choice-survey = Sahan
choice-up = Waa inay kor u kacdo
choice-visits = Booqashooyin
choice-working-group = Koox shaqo
choice-workshop = Aqoon-isweydaarsi
choice-young-people-s-group = Kooxda dhallinyarada
choice-youth-group = Urur dhallinyaro
choice-answers = Ka jawaabta
choice-pursues = Ku dadaasha
choice-measured-by = Lagu cabbiro
choice-follows = Ka timid
choice-aligns-with = La jaanqaada
choice-shaped-by = Waxaa qaabeeyay
choice-continues = Sii wada
choice-informs = Xog siisa
choice-concerns = Ku saabsan
choice-contributes-to = Wax ku biirisa
choice-fed-by = Waxaa quudiya
choice-bears-on = Saamaysa
choice-stated = Dukumenti ayaa sheegay
choice-reading = Fahamka qof

# Sections of a record’s page, and what is said when there is nothing
section-actions = Tallaabooyinka
empty-actions = Dukumeentiyada halkan yaal kuma xusna tallaabo mudnaantan.
section-aligned = Qorshayaasha iyo arrimaha mudnaanta leh ee tan la socda
section-aligns = Waxa ay la socoto
section-answering = Tallaabooyinka tan ka jawaaba
empty-answering = Weli ma jirto tallaabo farriintan ka jawaabaysa.
section-answers = Hadalka dhallinyarada iyo qoysaska ee ay tani ka jawaabto
empty-answers = Tallaabadan weli farriin laguma xirin.
section-before = Waxa tan ka dambeeya
section-bodies = Guddiyada iyo kooxaha
section-charter = Axdigeenna
section-concerning = Waxa ay dhallinyarada iyo qoysasku ka yiraahdeen tan
empty-concerning = Weli farriin laguma xirin arrintan mudnaanta leh.
section-concerns = Arrimaha mudnaanta leh ee ay tani ku saabsan tahay
empty-concerns = Weli arrin mudnaan leh laguma xirin farriintan.
section-continued-by = Waxa sii wada
section-continues = Waxa ay sii waddo
section-contributes = Waxa ay gacan ka geysato
section-contributors = Cidda gacan ka geysata
section-engagements = Meelaha dadka lagu dhegeystay
section-following = Tallaabooyinka tan ku dhaqma
empty-following = Weli tallaabo laguma xirin mabda'an.
section-follows = Mabaadi'da ay tani ku dhaqanto
section-further = Ballanqaadyo dheeraad ah
section-heard = Wixii la maqlay
empty-heard = Weli farriin laguma xirin tan.
section-indicators = Sida aan ku ogaan doonno in ay shaqaynayso
empty-indicators = Dukumeentiyada halkan yaal kuma xusna cabbir mudnaantan.
section-informs = Cabbirrada ay tani wax ka sheegi karto
section-measured-by = Sida loo cabbiro
empty-measured-by = Ma jiro cabbir natiijadan lagu qiyaaso.
section-measures-outcomes = Natiijooyinka uu kani cabbiro
empty-measures-outcomes = Cabbirkan natiijo laguma xirin.
section-messages = Waxa ay yiraahdeen carruurta iyo qoysasku
empty-messages = Farriin laguma xirin qorshahan.
section-milestones = Marxaladaha
empty-milestones = Marxalado lama sheegin.
section-outcomes = Waxa run noqon doona marka ay shaqaynayso
empty-outcomes = Dukumeentiyada halkan yaal kuma xusna natiijo mudnaantan.
section-overseen = Tallaabooyinka ay kormeerto
section-owned-actions = Tallaabooyinka ay leedahay
empty-owned-actions = Dukumenti ma sheegayo in ay tallaabo leedahay.
section-owned-strategies = Qorshayaasha ay leedahay
section-parts = Qaybaha
section-pledge = Ballanteenna
section-posts = Xilalka
section-predecessors = Wixii ka horreeyay
section-priorities = Arrimaha mudnaanta leh
empty-priorities = Lama sheegin arrimo mudnaan leh.
section-pursues = Waxa ay tani ku gaarayso
empty-pursues = Tallaabadani natiijo ma sheegto.
section-pursuing = Tallaabooyinka loo qaaday in tan la gaaro
empty-pursuing = Weli tallaabo laguma xirin natiijadan.
section-shaped = Qorshayaasha ay tani qaabaysay
section-shaped-by = Waxa qaabeeyay
section-statistics = Tirooyinka
empty-statistics = Weli tiro laguma xirin cabbirkan.
section-subgroups = Kooxaha ku hoos jira
section-supplies = Tirooyinka ay keento
