### Made by a machine; no native speaker has checked these words yet.

# Signing in
sign-in-intro = Dadka la shaqeeya iskaashiga ayaa halkan ka gala. Si aad wax u akhrido koonto uma baahnid.
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
    [0] Koodkani waa khalad, marar badanna waa la isku dayay. Codso iimayl cusub.
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
card-code = Koodka kaarkaaga ku qoran
card-code-hint = Waa lix iyo toban, xarfo iyo lambarro isugu jira. Xarfo waaweyn iyo kuwo yaryar waa isku mid.
card-code-wrong = Koodkani ma shaqaynayo. Hubi xaraf kasta, ama mid cusub weydiiso qofkii ku siiyay.

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
work-intro = Waxa aad halkan ka qaban karto.
work-roles = Doorarkaaga
roles-none = Midna ma jiro
account-title = Koontadaada
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
account-invited = La casuumay { $day }
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
session-present = Waa kan
session-end = Ka bax
way-mail = Iimayl ahaan
way-passkey = Furaha sirta ah (passkey)
way-openid = Iyadoo loo marayo hay'addaada
way-card = Kood ahaan
way-demonstration = Tijaabada gudaheeda

# People and roles
people-title = Dadka
people-search = Magac, cinwaan iimayl ama hay'ad
people-none = Cidna lama helin.
person-invited = Waa la casuumay. Iimaylku waa ku socdaa.
person-saved = Waa la kaydiyay.
person-given = Doorka waa la siiyay.
person-role-ended = Doorku wuu dhammaaday.
invite-title = Qof casuun
invite-intro = Waxay helayaan iimayl xiriir leh. Koontadoodu waxay bilaabmaysaa marka ugu horraysa ee ay galaan.
invite-email-hint = Qofka dhallinyarada ah ee aan iimayl lahayn waxaa beddelkeeda la siiyaa kood kaar ku qoran: markaas meeshan bannaan ka tag.
invite-email-missing = Qor cinwaan iimayl. Waxaa ka maarmi kara wakiilka dhallinyarada ah oo keliya.
invite-send = Casuun
invitation-intro = Waxaa lagugu casuumay inaad la shaqayso iskaashigan. Riix badhanka, markaas waxaan cinwaankii la casuumay u diraynaa iimayl leh xiriir iyo kood lagu galo.
invitation-send = Ii soo dir iimaylka
task-over-title = Xiriirkani wuu dhacay
task-over = Xiriirkan waa la isticmaalay, waa lala noqday, wakhtigiisii waa dhammaaday, ama si dhammaystiran looma koobiyeyn. Qofkii soo diray ayaa mid cusub kuu soo diri kara.
roles-title = Qofka door kasta haya
roles-intro = Doorarka waxaa la hayaa laga bilaabo maalin ilaa maalin kale. Qofkii door bixiya ayaa ka masuul ah.
role-heading = Doorka
role-from = Laga bilaabo
role-until = Maalinta ugu dambaysa
role-until-hint = Bannaan ka tag haddii aanu dhammaad lahayn.
role-no-end = Dhammaad ma leh
role-scope = Cidda loo hayo
role-scope-hint = Hay'adda, guddiga ama kooxda doorka loo hayo; doorarka loo hayo iskaashiga oo dhan, dooro iskaashiga oo dhan.
role-give = Bixi door
role-end = Soo afjar
role-fault = Dooro door.
role-not-oneself = Qofna door isma siin karo. Weydiiso qof kale oo loo oggol yahay.
scope-partnership = Iskaashiga oo dhan
scope-fault-partnership = Doorkan waxaa loo hayaa iskaashiga oo dhan.
scope-fault-organisation = Dooro hay'ad.
scope-fault-body = Dooro guddi, madal ama koox.
date-fault = Qor maalin, sida 2027-03-31.
card-title = Kood kaar ku qoran
card-none = Ma jiro kaar shaqaynaya.
card-until = Waxaa jira kaar shaqaynaya ilaa { $day }.
card-make = Samee kood cusub
card-made = Koodkan kaar ku qor oo adigu gacanta uga dhiib qofka. Hadda oo keliya ayaa la tusayaa; koodkii hore mar dambe ma shaqaynayo.
card-how = Waxaa laga galaa “Gal”, “Waxaan haystaa kood kaar ku qoran”.
card-back = Ku noqo bogga qofka

# Roles
role-young-representative = Wakiilka dhallinyarada ah
role-contributor = Gacan-geystaha
role-organisation-administrator = Maamulaha koontooyinka hay'adda
role-action-owner = Masuulka tallaabada
role-data-steward = Hayaha xogta
role-participation-worker = Shaqaalaha ka-qaybgalka
role-safeguarding-lead = Masuulka badbaadada (safeguarding)
role-directory-editor = Tifaftiraha tusaha
role-practitioner = Xirfadlaha
role-referral-supervisor = Kormeeraha u gudbinta adeegyada
role-personal-adviser = La-taliyaha gaarka ah
role-commissioner = Masuulka iibsashada adeegyada
role-body-secretary = Xoghayaha guddiga ama kooxda
role-body-member = Xubinta guddiga ama kooxda
role-chair = Guddoomiyaha
role-co-chair = Guddoomiyaha wadaagga ah
role-strategy-officer = Sarkaalka istaraatiijiyadda
role-report-reviewer = Dib-u-eegaha warbixinnada
role-data-protection-officer = Sarkaalka ilaalinta xogta
role-system-administrator = Maamulaha nidaamka
roles-heading = Doorarka
role-needs-mail = Qof aan lahayn ciwaan iimayl wuxuu noqon karaa oo keliya wakiil dhallinyaro: qofka kaarka sameeyay ayaa doorkaas ku geli kara.
