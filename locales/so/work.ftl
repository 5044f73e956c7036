### Made by a machine; no native speaker has checked these words yet.

# Signing in
sign-in-intro = Dadka la shaqeeya iskaashiga ayaa halkan ka gala. Si aad wax u akhrido koonto uma baahnid.
sign-in-prove = Waad gashan tahay. Waxa soo socda wuxuu ku weydiinayaa inaad mar kale caddeyso inaad adiga tahay, waayo saacad ka badan ayaa laga joogaa.
sign-in-email = Cinwaanka iimaylka
sign-in-email-hint = Waxaan kuu soo dirnaa xiriir iyo kood. Eray sir ah (password) ma jiro.
sign-in-email-fault = Qor cinwaan iimayl, sida name@example.org.
sign-in-send = Ii soo dir xiriir iyo kood
sign-in-other-ways = Habab kale oo lagu galo
sign-in-by-card = Waxaan haystaa kood kaar ku qoran
sign-in-no-account = Haddii aanad koonto lahayn, weydii qofka hay'addaada ka ilaaliya koontooyinka.
sign-in-sent-title = Eeg iimaylkaaga
sign-in-sent = Haddii cinwaankani koonto leeyahay, iimayl ayaa soo socda. Riix xiriirka ku jira, adigoo isticmaalaya isla biraawsarkan (browser), ama koodka ku jira halkan ku qor. Labaduba waxay shaqaynayaan 15 daqiiqo.
sign-in-code = Koodka
sign-in-code-hint = Siddeed lambar, sida 1234 5678.
sign-in-code-wrong = { $n ->
    [one] Koodkani waa khalad. Hal mar oo kale ayaad isku dayi kartaa.
   *[other] Koodkani waa khalad. { $n } jeer oo kale ayaad isku dayi kartaa.
}
sign-in-sent-none = Ma aadan helin iimayl dhowr daqiiqo ka dib? Ka eeg iimaylada aan la rabin (spam), ama hubi cinwaanka oo mar kale codso.
sign-in-again = Codso iimayl cusub
sign-in-link-title = Gal
sign-in-link = Riix badhanka si aad u gasho. Boggani weli waxba ma samayn, si aanay barnaamijyada iimaylada eega kaaga dhammayn xiriirka.
sign-in-other-browser-title = Ku noqo halkii aad ka codsatay
sign-in-other-browser = Xiriirkani wuxuu ka shaqeeyaa oo keliya biraawsarka aad ka codsatay. Halkaas ku noqo oo qor koodka iimaylka ku jira. Ama halkan mar kale ka codso.
sign-in-over-title = Xiriirkani wuu dhacay
sign-in-over = Xiriirkan ama koodkan hore ayaa loo isticmaalay, ama waxaa ka soo wareegtay in ka badan 15 daqiiqo, ama si dhammaystiran looma koobiyeyn. Codso iimayl cusub; waa daqiiqad keliya.
sign-in-spent-title = Koodhkani ma shaqeeyo
sign-in-spent = Koodhyo badan oo khaldan ayaa la isku dayay, markaa koodhkani ma shaqeeyo. Codso iimayl cusub; daqiiqad ayay qaadataa.
sign-in-already = Waxaad u gashan tahay { $name }.
card-code = Koodka kaarkaaga ku qoran
card-code-hint = Waa lix iyo toban, xarfo iyo lambarro isugu jira. Xarfo waaweyn iyo kuwo yaryar waa isku mid.
card-code-wrong = Koodkani ma shaqaynayo. Hubi xaraf kasta, ama mid cusub weydiiso qofkii ku siiyay.
card-code-missing = Qor koodhka ku yaal kaarkaaga.

# The demonstration
demo-title = Soo eeg adigoo qof kale ah
demo-intro = Tani waa tijaabo lagu tusayo degmo mala-awaal ah. Dooro door oo arag waxa qofkaasi arko. Waxba kama baxaan mashiinkan.
demo-real = Halkan cidna kama gasho: degelkan waxaa ku jira oo keliya waxa ay sheegayaan dukumentiyada dadweynaha u furan. Tag degmada mala-awaalka ah si aad u soo eegto adigoo qof kale ah.
demo-role = Ku gal doorka
outbox-open = Eeg iimaylada la diri lahaa
outbox-title = Sanduuqa dirista ee tijaabada
outbox-intro = Iimayladan iyo farriimahan qoraalka ah lama dirin. Marka aanay tijaabo ahayn, waxaa arka oo keliya dadka loo qoray.
outbox-empty = Weli midna ma jiro.
outbox-follow = Raac xiriirka ku jira

# Work and account
work-title = Shaqadaada
waits-mail = { $n ->
    [one] Hal farriin hadda lama diri karo.
   *[other] { $n } farriimood hadda lama diri karo.
}
waits-left = { $n ->
    [one] Hal shay ayaa la wareejinayaa.
   *[other] { $n } shay ayaa la wareejinayaa.
}
waits-invited = { $n ->
    [one] Hal martiqaad ayaa jawaab sugaya.
   *[other] { $n } martiqaad ayaa jawaab sugaya.
}
waits-no = { $n ->
    [one] Hal qof ayaa diiday: weydii qof kale.
   *[other] { $n } qof ayaa diiday: weydii qof kale.
}
waits-unanswered = { $n ->
    [one] Mid weli lagama jawaabin.
   *[other] { $n } weli lagama jawaabin.
}
waits-late = { $n ->
    [one] Hal codsi wakhtigiisii waa dhaafay.
   *[other] { $n } codsi wakhtigoodii waa dhaafay.
}
waits-requests = { $n ->
    [one] Hal codsi ayaa go’aan sugaya.
   *[other] { $n } codsi ayaa go’aan sugaya.
}
waits-jobs = { $n ->
    [one] Hal shaqo ayaa gebi ahaan fashilantay.
   *[other] { $n } shaqo ayaa gebi ahaan fashilmay.
}
work-intro = Waxa aad halkan ka qaban karto.
work-nothing = Weli cidna waxba kuma weyddiisan. Iimayl baad helaysaa marka qof wax ku weyddiisto.
young-title = Salaan
young-intro = Halkan waxaad ku hadashaa magaca dhallinyarada. Kuwani waa meelaha aad aadi karto.
young-said = Waxa ay carruurta iyo dhallinyaradu yiraahdeen
young-said-about = Waa erayadooda. Mid fur, oo eeg waxa ka soo baxay.
young-promised = Waxa la ballanqaaday
young-promised-about = Waxa ay dadka waaweyni yiraahdeen way samayn doonaan.
young-group = Kooxdaada: { $words }
young-group-about = Waxa ay u taagan tahay, iyo cidda kale ee ku jirta.
young-privacy = Waxa aan ku samayno magacaaga iyo erayadaada
young-privacy-about = Waxa aan hayno, cidda aragta, iyo cidda aad wacayso haddii aad khatar ku jirto.
work-roles = Doorarkaaga
roles-none = Midna ma jiro
account-title = Koontadaada
account-title-about = Magacaaga iyo luqaddaada, siyaabaha aad u gasho, meelaha aad ku jirto, iyo xogtaada.
account-details = Faahfaahin
account-name = Magaca
account-name-hint = Magaca aan kuugu yeerno. Dadka kale ee la shaqeeya dadka hay'addaada way arkaan.
account-name-fault = Qor magac aan ka badnayn 100 xaraf.
account-email = Cinwaanka iimaylka
account-no-email = Ma jiro: kaar ayaa lagu galaa
account-language = Luqadda
account-organisation = Hay'adda
account-state = Xaaladda
account-active = Shaqaynaya
account-invited = Weli ma gelin (waxaa la daray { $day })
account-leaves = Baxaya { $day }
account-ended = Dhammaatay { $day }
account-erased = La tirtiray
account-saved = Waa la kaydiyay.
save = Kaydi
sessions-title = Meelaha ay koontadaadu ka furan tahay
sessions-intro = Haddii aanad garanayn mid ka mid ah kuwan, ka bax.
sessions-end-all = Ka bax dhammaan meelaha kale
sessions-ended = Halkaas waa laga baxay.
session-device = Qalabka
session-device-unknown = Qalab aan la aqoon
session-way = Sida loo galay
session-seen = Markii ugu dambaysay ee la isticmaalay
session-act = Waxa aad samayn karto
session-present = Halkan ayaad hadda joogtaa
session-end = Ka bax
way-mail = Iimayl ahaan
way-passkey = Furaha sirta ah (passkey)
way-openid = Iyadoo loo marayo hay'addaada
way-card = Kood ahaan
way-demonstration = Tijaabada gudaheeda
way-link = Linkiga hawsha
way-session = Iyadoo la galay

# People and roles
people-title = Dadka
people-title-about = Qof kasta oo koonto leh: hay'addiisa, doorarkiisa iyo xaaladdiisa. Waxa aad beddeli karto waxay ku yaalliin bogga qof kasta.
people-search = Magac, cinwaan iimayl ama hay'ad
people-none = Cidna lama helin.
person-added = Waa lagu daray. Hadda u samee lambar kaar.
person-saved = Waa la kaydiyay.
person-given = Doorka waa la siiyay.
person-role-ended = Doorku wuu dhammaaday.
person-role-will-end = Maalinta ugu dambaysa ee doorka waa la dejiyay.
task-over-title = Xiriirkani wuu dhacay
task-over = Xiriirkan waa la isticmaalay, waa lala noqday, wakhtigiisii waa dhammaaday, ama si dhammaystiran looma koobiyeyn. Qofkii soo diray ayaa mid cusub kuu soo diri kara.
roles-title = Qofka door kasta haya
roles-title-about = Door kasta oo la hayo, cidda haysa iyo ilaa goorma, iyo kuwa dhawaan dhammaanaya.
roles-intro = Doorarka waxaa la hayaa laga bilaabo maalin ilaa maalin kale. Qofkii door bixiya ayaa ka masuul ah.
roles-about = Waxa door kasta loogu talagalay
role-for = Waxa loogu talagalay
role-heading = Doorka
role-from = Maalinta hore
role-until = Maalinta ugu dambaysa
role-until-hint = Bannaan ka tag haddii aanu dhammaad lahayn.
role-last-hint = Ka tag madhan si doorku hadda u dhammaado. Haddii maalin la qoro, doorka waxaa la hayaa ilaa dhammaadka maalintaas.
role-last-fault = Doorku maalintaas ka hor ayuu dhammaanayaa. Qor maalin ka horraysa.
role-no-end = Dhammaad ma leh
role-scope = Cidda loo hayo
role-scope-hint = Hay'adda, guddiga ama kooxda doorka loo hayo. Haddii aan la dooran waa ururkooda; doorarka loo hayo iskaashiga oo dhan waa iskaashiga oo dhan.
role-give = Bixi door
role-end = Soo afjar
role-fault = Dooro door.
role-held-already = Qofkani doorkan wuu hayaa maalmahan qaarkood. Dooro maalmo kale, ama marka hore dhammee.
role-not-oneself = Qofna door isma siin karo. Weydiiso qof kale oo loo oggol yahay.
scope-partnership = Iskaashiga oo dhan
scope-fault-partnership = Doorkan waxaa loo hayaa iskaashiga oo dhan.
scope-fault-organisation = Dooro hay'ad.
scope-fault-body = Dooro guddi, madal ama koox.
date-fault = Qor maalin, sida 31/03/2027 ama 2027-03-31.
card-title = Kood kaar ku qoran
card-none = Ma jiro kaar shaqaynaya.
card-until = Waxaa jira kaar shaqaynaya ilaa { $day }.
card-make = Samee kood cusub
card-made = Daabac boggan, oo kaarka oo keliya daabacaya, ama gacan ku qor, adiguna gacanta uga dhiib qofka. Koodka hadda oo keliya ayaa la tusayaa; koodkii hore mar dambe ma shaqaynayo.
card-back = Ku noqo bogga qofka
card-slip-until = Wuxuu shaqaynayaa ilaa { $day }.
card-slip-how = Fur ciwaankan oo qor koodka: xarfo waaweyn iyo kuwo yaryar waa isku mid.
card-slip-lost = Koodka cidna ha tusin; haddii kaarkani kaa lumo, isla markiiba u sheeg shaqaalihii ku siiyay.
card-unchecked = Erayada kaarka waxay ku qoran yihiin luqadda koontada qofka: mashiin baa qoray, qof luqaddaas ku hadlana weli ma hubin.
card-replace-title = Kaar baa weli shaqaynaya
card-replace-words = Kood cusub samee oo keliya haddii kaarku lumo ama qof kale haysto. Markaas koodkii hore mar dambe ma shaqaynayo, qofka meel kasta waa laga saarayaa, furayaashiisa sirta ahna way dhammaanayaan.
card-replace = Jooji koodkii hore oo mid cusub samee
card-keep = Kaarka hay
card-twice-title = Foomkan hore ayaa loo diray
card-twice = Wax cusub lama samayn. Koodkii ugu dambeeyay ee la tusay wuu shaqaynayaa; haddii cidina qorin, mid cusub ka samee bogga qofka.

# Roles
role-young-representative = Wakiilka dhallinyarada ah
role-young-representative-about = Dhallinyarada ayuu uga hadlaa guddi ama koox, horumarkana ereyadiisa ayuu ku qiimeeyaa.
role-contributor = Gacan-geystaha
role-contributor-about = Wuxuu ku daraa waxa ururkiisu qabto.
role-organisation-administrator = Maamulaha koontooyinka hay'adda
role-organisation-administrator-about = Wuxuu u qaabilsan yahay dadka hal urur iyo waxa ay mas’uul ka yihiin.
role-action-owner = Masuulka tallaabada
role-action-owner-about = Wuxuu ka jawaabaa tallaabooyinka qorshaha.
role-data-steward = Hayaha xogta
role-data-steward-about = Wuxuu u qaabilsan yahay tirooyinka, macnahooda iyo ilahooda.
role-participation-worker = Shaqaalaha ka-qaybgalka
role-participation-worker-about = Wuxuu la shaqeeyaa dhallinyarada, kuwa aan iimayl lahaynna wuxuu siiyaa kaar ay ku galaan.
role-safeguarding-lead = Masuulka badbaadada (safeguarding)
role-safeguarding-lead-about = Waa loo sheegaa marka ilmo khatar ku jiri karo.
role-directory-editor = Tifaftiraha tusaha
role-directory-editor-about = Wuxuu run ka dhigaa xogta hal urur ee tusaha.
role-practitioner = Xirfadlaha
role-practitioner-about = Wuxuu qoysaska u gudbiyaa adeegyada.
role-referral-supervisor = Kormeeraha u gudbinta adeegyada
role-referral-supervisor-about = Wuxuu hubiyaa in u gudbin kasta jawaab hesho.
role-personal-adviser = La-taliyaha gaarka ah
role-personal-adviser-about = Wuxuu garab taagan yahay qof dhallinyaro ah oo daryeelka ka baxaya.
role-commissioner = Masuulka iibsashada adeegyada
role-commissioner-about = Wuxuu diyaariyaa waxa iskaashigu iibsado.
role-body-secretary = Xoghayaha guddiga ama kooxda
role-body-secretary-about = Wuxuu diyaariyaa kulamada guddi ama koox, xubnahoodana wuu u qaabilsan yahay.
role-body-member = Xubinta guddiga ama kooxda
role-body-member-about = Wuxuu xubin ka yahay guddi ama koox.
role-chair = Guddoomiyaha
role-chair-about = Wuxuu hoggaamiyaa guddi ama koox.
role-co-chair = Guddoomiyaha wadaagga ah
role-co-chair-about = Wuxuu guddi ama koox la hoggaamiyaa qof kale.
role-strategy-officer = Sarkaalka istaraatiijiyadda
role-strategy-officer-about = Wuxuu u qaabilsan yahay qorshaha, wuxuuna weydiiyaa sida ay wax u socdaan.
role-report-reviewer = Dib-u-eegaha warbixinnada
role-report-reviewer-about = Wuxuu akhriyaa warbixinnada ka hor inta aan la daabicin.
role-data-protection-officer = Sarkaalka ilaalinta xogta
role-data-protection-officer-about = Wuxuu go’aan ka gaaraa xogta dadka, wuxuuna ilaaliyaa waxa la hayo.
role-system-administrator = Maamulaha nidaamka
role-system-administrator-about = Nidaamka ayuu shaqaysiiyaa, isagoon loo tusin waxa sirta ah.
roles-heading = Doorarka
role-needs-mail = Qof aan lahayn ciwaan iimayl wuxuu noqon karaa oo keliya wakiil dhallinyaro: qofka kaarka sameeyay ayaa doorkaas ku geli kara.

# Who answers for an action (from here on for work.ftl)
action-heading = Tallaabada
duties-title = Waxa aad ka masuulka tahay
duties-manage = Cidda ka masuulka ah tallaabo kasta
duties-manage-about = Tallaabo kasta, qofka ka masuulka ah iyo wuxuu yiri. Fur tallaabo si aad qof u weydiiso.
duties-none = Tallaabo ku habboon ma jirto.
duties-show = Tus
duties-show-all = Dhammaan tallaabooyinka
duties-show-none = Cidna kama masuul aha
duties-show-unanswered = Weli lagama jawaabin
duties-show-no = Maya ayay yiraahdeen
duties-filter = Kala saar
duty-manage = Cidda ka masuulka ah tallaabadan
duty-title = Ma adigaa ka masuul ah tallaabadan?
duty-question = Jawaabtaada
duty-read = Akhri waxa ay ku saabsan tahay
duty-meaning = Qofka ka jawaabaa wuxuu hubiyaa in la qabto, waxaana la weydiiyaa sida ay wax u socdaan. Waxaa ku weydiinaya cidda qorshaha u qaabilsan.
duty-yes = Haa
duty-no = Maya
duty-no-ask = Maya. Weydii: { $ask }
duty-ask = Haddii kale: yaan weydiinnaa?
duty-ask-hint = Xil ama magac. Waxaa arka sarkaalka ku weydiiyay.
duty-ask-fault = Ha qorin wax ka badan 500 xaraf.
duty-fault = Dooro haa ama maya.
duty-send = Dir
duty-thanks-title = Mahadsanid
duty-thanks = Jawaabtaada waa la qoray. Wax kale oo la sameeyo ma jiraan.
duty-answer = Ka jawaab
duty-change = Beddel jawaabtaada
duty-unanswered = Weli lagama jawaabin
duty-said-yes = Waxaad tiri: haa
duty-said-no = Waxaad tiri: maya. Qof kale ayaa la weydiin doonaa.
duty-who = Qofka
duty-said = Jawaabta
duty-nobody = Cidna
duty-give = Weydii qofkan
duty-give-hint = Waxay helayaan iimayl leh xiriirka hal bog, uma baahna inay galaan. Xiriirradii hore loo diray mar dambe ma shaqaynayaan.
duty-give-fault = Dooro qofka la weydiinayo.
duty-record = U arag tallaabada sida qof walba u arko
duty-end = Cidna kama jawaabto hadda
duty-end-intro = Su’aasha waa laga noqdaa: xiriirku ma shaqeeyo, tallaabaduna cid ma leh ilaa qof kale la weydiiyo.
duty-taken-back = Hadda cidna kama jawaabto tallaabadan.
duty-given = Waa la weydiiyay. Iimaylku waa ku socdaa.
duty-revoked = Xiriirku mar dambe ma shaqaynayo.
links-title = Xiriirrada la diray
links-none = Midna lama dirin.
link-sent = La diray
link-revoke = La noqo
link-used = Waa la isticmaalay
link-over = Waa lala noqday, ama wuu dhacay

# Leaving and moving
open-title = Weli ah in la wareejiyo
open-none = Waxba ma harin.
open-kind = Nooca
answers-for = Waxa uu ka jawaabo, iyo xilalka aanu qof kale hayn
open-what = Waa maxay
open-actions = Waxa uu ka masuulka yahay
left-title = In la wareejiyo ah
left-count = { $n ->
    [one] Hal shay
   *[other] { $n } shay
}
leaving-title = Ka bixid, ama joojinta gelitaanka
leaving-intro = Wax kasta oo uu qofkani ka masuulka yahay waxaa loo wareejiyaa qof kale intaan gelitaankiisu dhammaan.
leaving-day = Maalinta ugu dambaysa
leaving-day-fault = Qor maanta ama maalin ka dambaysa, sida 31/03/2027 ama 2027-03-31.
leaving-successor = Qofka la wareegaya waxa markaas haray
leaving-successor-hint = Maalinta ugu dambaysa, wixii weli furan iskood ayay qofkan ugu wareegayaan.
leaving-listed = Waxaa ku taxan qof kasta oo shaqaynaya, oo aad beddeli karto, oo sii joogaya. Qofka ka maqan wuxuu leeyahay maalin ugu dambaysa, wuu dhammaaday, ama meel kale ayuu ka tirsan yahay.
leaving-set-button = Deji maalinta ugu dambaysa
leaving-set = Maalinta ugu dambaysa waa la dejiyay.
leaving-stay = Way joogayaan: la noqo maalinta ugu dambaysa
leaving-stays = Maalinta ugu dambaysa waa lala noqday.
leaving-now = Hadda jooji gelitaanka
leaving-now-intro = Dooro hal qof oo wax walba qaata, ama qof shay kasta.
leaving-end = Wareeji oo jooji gelitaanka
leaving-sure = Haa, hadda jooji gelitaankooda
leaving-sure-fault = Calaamadee sanduuqa si gelitaanku u joogsado, ama deji maalin ugu dambaysa.
leaving-hand-over = Wareeji
leaving-handed = Waa la wareejiyay, gelitaankiina wuu dhammaaday.
leaving-all = Qofka wax walba loo wareejinayo
leaving-choose = Dooro
leaving-fault = Dooro qof shaqaynaya oo sii joogaya wakhti ka dheer.
leaving-fault-of = Dooro cidda la wareegaysa: { $what }
leaving-not-oneself = Qofna gelitaankiisa ma joojin karo. Weydiiso qof kale oo loo oggol yahay.
leaving-not-yours = Kuwan qaarkood waa doorar aan laguu oggolayn inaad bixiso. Liiska dadka ayay ku sii jirayaan ilaa qof loo oggol yahay uu qof kale siiyo.
moving-not-yours = Qofkani wuxuu ururkiisa u hayaa door aadan joojin karin. Qofka doorkaas bixiya ayaa marka hore joojiya, ama qof kale siiya.
leaving-own-title = Waad baxaysaa
leaving-own = Maalintaada ugu dambaysa waa { $day }. Qofkii dejiyay kala hadal cidda la wareegaysa iyo waxa ay la wareegayso.
taking-over-title = Waad la wareegaysaa
taking-over-intro = Wax kasta oo dadkani weli mas’uul ka yihiin maalintooda ugu dambaysa si toos ah ayay adiga kuugu soo wareegayaan. La hadal ka hor.
moving-title = U wareegid hay'ad kale
moving-intro = Waxa ay hay'addii hore leedahay halkaas ayay ku sii jirayaan: dooro cidda la wareegaysa. Doorarka loo hayay way dhammaanayaan.
moving-stays = Maalintii ugu dambaysay ee la dejiyay, { $day }, way ka noqotaa wareejinta: qofka la wareejiyo wuu joogaa.
moving-to = Hay'adda cusub
moving-save = U wareeji
moving-roles = Doorarka loo hayay hay'addii hore
moving-end-roles = Haa, soo afjar doorarkan
moving-end-roles-fault = Doorarka hay'addii hore waxay ku dhammaanayaan wareegidda. Calaamadee sanduuqa si aad u sii waddo.
person-moved = Waa la wareejiyay.
roles-ending = Kuwa dhammaanaya 30-ka maalmood ee soo socda
roles-ending-none = Midna ma dhammaanayo.
roles-now = Doorarka hadda la hayo
roles-later = Goor dambe bilaabanaya

# One's own data, and whoever protects it
data-own-title = Xogtaada
data-own-intro = Waxaad qaadan kartaa nuqul wax kasta oo lagaa hayo ah, waxaad codsan kartaa in la saxo ama la tirtiro, codsigana waad la noqon kartaa.
data-copy-title = Nuqul
data-copy-intro = Faylku wuxuu leeyahay waxa lagaa hayo: koontadaada, doorarkaaga, meelaha ay koontadaadu ka furan tahay, iimaylada laguu diray, waxa aad ka masuulka tahay, iyo waxa uu kaa sheegayo diiwaanka hubinta (audit). Tan waxay u baahan tahay inaad gashay saacaddii u dambaysay.
data-copy = Soo dejiso nuqulka
data-copy-for = Nuqul qof loogu talagalay
data-copy-for-intro = Waxaa loogu talagalay qof aan isagu geli karin si uu u qaato. Akhri ka hor intaadan gudbin: hubi cidda codsatay, kana reeb waxa dadka kale ku saabsan. In aad qaadatay waxay ku qoran tahay diiwaanka hubinta.
data-copy-found-intro = Faylku wuxuu hayaa waxa laga helay ciwaankan, magacyada dadka kale la’aantood. Akhri ereyada ka hor intaadan gudbin: qof kale ayay ku saabsanaan karaan. In aad qaadatay waxay ku qoran tahay diiwaanka hubinta.
data-copy-first = Akoon ma laha. Marka hore raadi ciwaankooda; nuqulka halkaas ayaa lagu sameeyaa.
data-ask = Wax codso
data-ask-send = Dir codsiga
data-wish = Waxa la codsanayo
data-wish-fault = Dooro waxa aad codsanayso.
data-words = Erayada codsadaha
data-own-words = Ereyadaada
data-words-hint = Haddii ay sixid tahay: waxa khaldan, iyo waxa sax ah. Waxaa akhriya sarkaalka ilaalinta xogta oo keliya.
data-words-fault = Ku sheeg erayo waxa khaldan ama la rabo, ilaa 2000 xaraf.
data-requests = Codsiyada
data-requests-none = Codsiyo ma jiraan.
data-requests-open = Codsiyada go'aan sugaya
data-requests-decided = Codsiyada go'aan laga gaaray
data-asked-on = La codsaday
data-state = Xaaladda
data-open = Wuxuu jawaab sugayaa ilaa { $day }
data-late = Wuu daahay
data-asked = Codsigaaga waa la diray. Jawaab waxaad ku helaysaa hal bil gudaheed.
data-withdraw = La noqo
data-withdrawn = Codsiga waa lala noqday.
data-complain = Haddii aanad ku qanacsanayn diidmada, waxaad u cawan kartaa Guddoomiyaha Macluumaadka (Information Commissioner).
wish-copy = Nuqul
wish-correction = Sixid
wish-erasure = Tirtirid
decision-granted = La oggolaaday
decision-refused = La diiday
decision-withdrawn = Lala noqday
data-title = Codsiyada ku saabsan xogta
data-title-about = Waxa dadku ka weydiiyaan xogtooda, oo bil gudaheed looga jawaabo. Kaydinta sharciga ah, iyo raadinta cinwaan.
data-request = Codsiga
data-no-account = Koonto ma leh
data-account = Xogta koontadan
data-find = Raadi cinwaan
data-find-intro = Waxaa loogu talagalay qof aan koonto lahayn. Waxay ka raadisaa koontooyinka, isku dayada gelitaanka, iimaylada jidka ku jira iyo jawaabaha. Raadintu waxay gashaa diiwaanka hubinta (audit), cinwaanku se kuma jiro.
data-find-address = Cinwaanka iimaylka
data-found = Meesha uu ku jiro
data-found-kind = Nooca
data-found-record = Tixraaca
data-found-words = Ereyada
data-found-none = Cinwaankani meelna kuma jiro.
data-found-whose = Qofka ay ku saabsan tahay
data-found-on = Tan iyo
data-found-of = Xogta { $name }
data-given-by = Waxaa bixiyay { $name }
data-asked-by = Waxaa codsaday { $name }
found-account = Koonto
found-sign_in = Isku day gelitaan (maalin ka dib wuu baxayaa)
found-data_request = Erayada codsi xog ku saabsan
found-legal_hold = Sababta haynta sharciga
found-invitation = Casuumad
found-outbox = Iimayl jidka ku jira
found-actions = Jawaab ku saabsan tallaabo
goes-sign_in = Isku dayga waa la tirtirayaa, xiriirkiisuna ma shaqeeyo. Qofkii sameeyay mid cusub ayuu codsan karaa.
goes-data_request = Kani waa codsiga laftiisa. Erayadiisa waa la tirtirayaa. In la codsaday, goorta, iyo go’aanka ayaa haraya.
goes-legal_hold = Sababta waa la tirtirayaa. Kaydinta sharciga ahi way haraysaa.
goes-invitation = Magaca iyo cinwaanka waa la tirtirayaa, xiriirka casuumaduna ma shaqeeyo.
goes-outbox = Cinwaanka iyo xiriirka waa la tirtirayaa. Haddii iimaylka aan weli la dirin, cidna ma hesho.
goes-actions = Erayada jawaabta waa la tirtirayaa, sida qofka kale ee la weydiinayo. In jawaabtu “maya” ahayd way haraysaa.
data-record = Qor codsi si kale ku yimid
data-record-button = Qor
data-record-hint = Qofka codsanaya, sida loola xiriiri karo, iyo waxa uu codsanayo. Waxaa loo kaydiyaa qoraal qarsoon (la siryeeyay).
data-received = La helay
data-received-hint = Bisha jawaabta waxaa laga tiriyaa maalintan. Ka tag madhan haddii ay maanta tahay.
data-received-fault = Qor maalinta uu yimid: maanta ama ka hor.
data-recorded = Codsiga waa la qoray.
data-erase = Tirtir
data-erased = Waa la tirtiray. Diiwaanka tirtirista sidoo kale way ku qoran tahay.
data-erase-lasting = Lama soo celin karo, xitaa kayd hore (backup) lagama soo celin karo.
data-erase-back = Ku noqo liiska
data-erase-first = Koonto ma laha, sidaa darteed go’aankaagu keligiis waxba ma tirtirayo. Marka hore raadi cinwaankiisa, oo tirtir wax kasta oo la helo.
data-decide = Go'aan ka gaar
data-decide-erasure = Haddii aad oggolaato, erayada qofkan ku saabsan isla markiiba way tirmayaan, lamana soo celin karo. Waxaa haraysa calaamad maran oo keliya, si taariikhda weli loo caddayn karo.
data-decide-correction = Haddii aad oggolaato, hubi in waxa khaldan la saxo.
data-decide-copy = Haddii aad oggolaato, hubi in qofku helo nuqulka.
data-decide-button = Go'aan ka gaar
data-decision = Go'aanka
data-decision-fault = Dooro go'aan.
data-exemption = Ka-reebis sharci
data-exemption-hint = Diidmadu waxay sheegtaa mid, qofkuna wuu akhriyaa.
data-exemption-fault = Dooro ka-reebista sharci ee aad ku diidayso.
data-exemption-granted = Waxa la oggolaado uma baahna ka-reebis sharci. Dooro “Midna”.
data-decided = Go'aanka waa la qoray.
data-decided-on = Go’aanka la gaaray
data-decided-by = { $day }; waxaa go’aamiyay { $name }
data-not-oneself = Qofna codsigiisa go'aan kama gaari karo. Weydiiso qof kale oo loo oggol yahay.
exemption-none = Midna
exemption-public-task = Waxaa loogu baahan yahay waajib sharci ama hawl danta guud ah
exemption-expression = Waxaa loogu baahan yahay xorriyadda hadalka iyo macluumaadka
exemption-public-health = Waxaa loogu baahan yahay caafimaadka dadweynaha
exemption-archive = Waxaa loogu baahan yahay kayd taariikheed, cilmi-baaris ama tirakoob danta guud ah
exemption-legal-claims = Waxaa loogu baahan yahay dacwad sharci
exemption-correct = Sida ay tahay ayay sax ku tahay
exemption-others = Waxay daaha ka qaadi lahayd qof kale
exemption-serious-harm = Waxay qof u geysan kartaa dhib weyn
exemption-crime = Waxay hortaagnaan lahayd ka hortagga ama ogaanshaha dembiyada
exemption-unfounded = Codsigu si cad ayuu u yahay mid aan sal lahayn ama xad-dhaaf ah
exemption-identity = Ma aannan hubin karin cidda codsanaysa
holds-title = Kaydinta sharciga ah (legal hold)
holds-none = Kaydin sharci ah ma jirto.
holds-ended = Kaydinta sharciga ah ee dhammaatay
holds-ended-by = Cidda dhammaysay
hold-give = Koontadan saar kaydin sharci ah
hold-intro = Inta ay jirto, waxba lagama tirtiro lagamana saaro koontadan, xitaa marka wakhtigeedu dhammaado.
hold-reason = Sababta
hold-reason-hint = Sida lambarka cabasho ama kiis. Waxaa loo kaydiyaa qoraal qarsoon (la siryeeyay).
hold-reason-fault = Sheeg sababta.
hold-end = Soo afjar kaydinta sharciga ah
hold-warning = Koontadan waxaa saaran kaydin sharci ah: waxba lagama tirtiri karo ilaa ay ka dhammaato.
data-held = Kaydinta sharciga ah waa la saaray.
data-released = Kaydinta sharciga ahi way dhammaatay.

# How long things are kept
retention-title = Inta wax la hayo
retention-title-about = Imisa maalmood ayaa wax kasta la hayaa, iyo waxa habeen kasta la saaray.
retention-intro = Maalmo ahaan. Habeen kasta wixii ka da' weyn waa la tirtiraa; wixii kaydin sharci ahi saaran tahay way sii jiraan.
retention-hint = Caadiyan { $days }, ugu yaraan { $least }.
retention-why = Sababta, iyo sharciga
retention-kind = Nooca
retention-law = Sharciga
retention-fault = Qor tiro maalmo ah oo u dhaxaysa { $least } iyo { $most }.
retention-report = Wixii la tirtiray markii wakhtigoodu dhammaaday
report-when = Habeen kasta waxay socotaa { $time }, marka loo eego saacadda iskaashiga.
report-none = Weli ma dhicin.
report-day = Maalinta
report-kind = Nooca
report-days = Maalmaha
report-removed = La tirtiray
report-held = Way sii jiraan, kaydin sharci ah ayaa saaran
keep-sessions = Meelaha ay koontooyinku ka furan yihiin
keep-sign-ins = Isku dayada gelitaanka
keep-passkey-challenges = Gelitaannada furaha sirta ah (passkey) ee aan dhammaan
keep-openid-flows = Gelitaannada hay'ad la soo maray ee aan dhammaan
keep-rate-limits = Tirada isku dayada
keep-mails = Iimaylada iyo farriimaha qoraalka ah, ka dib markii la qoray
keep-invitations = Casuumado, ka dib markay dhacaan
keep-task-links = Xiriirrada hawlaha, ka dib markay dhacaan
keep-card-codes = Koodhadhka kaararka ku qoran, ka dib markay dhacaan
keep-dead-jobs = Shaqada gadaal ka socota ee gebi ahaan fashilantay
keep-ended-accounts = Magacyada iyo cinwaannada koontooyinka, ka dib markay dhammaadaan
keep-duties = Cidda ka masuulka ahayd wax kasta, ka dib markay dhammaato
keep-data-requests = Codsiyada ku saabsan xogta, go'aanka ka dib
keep-legal-holds = Kaydinta sharciga ah, ka dib markay dhammaato
keep-audit = Diiwaanka hubinta (audit)
keep-retention-reports = Warbixinnadan
