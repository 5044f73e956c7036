# Reporting periods, updates, and how it is going
table-reporting_periods = Muddooyinka warbixinta
intro-reporting_periods = Muddooyinka laga warbixiyo qorshaha, iyo goorta warbixinnadu ku eg yihiin.
count-reporting_periods = { $n ->
    [one] 1 muddo warbixineed
   *[other] { $n } muddo warbixineed
}
kind-reporting-period = Muddo warbixineed
table-updates = Warbixinnada cusub
intro-updates = Waxa laga qabtay tallaabo kasta, oo ay sheegeen kuwii qabtay.
count-updates = { $n ->
    [one] 1 warbixin cusub
   *[other] { $n } warbixin cusub
}
kind-update = Warbixin cusub
col-ends = Dhammaad
col-opens = Laga weydiinayo laga bilaabo
col-meeting = Kulan
col-progress = Sida ay u socoto
col-told = Wixii dhacay
col-in_the_way = Waxa hor taagan
col-people_reached = Dadka la gaadhay
choice-on-track = Waddada saxda ah
choice-some-concern = Welwel yar
choice-off-track = Waddada ka baxday
choice-done = La dhammeeyay
choice-not-started = Lama bilaabin
choice-replies-to = Ka jawaabaya
section-replies = Waxa laga qabtay
progress-heading = Sida ay u socoto
progress-on-track = Waddada saxda ah
progress-on-track-means = Waxaa loo samayn doonaa sidii lagu heshiiyay, waqtigeedana.
progress-some-concern = Welwel yar
progress-some-concern-means = Wax baa khatar ku ah, qof baana wax ka qabanaya.
progress-off-track = Waddada ka baxday
progress-off-track-means = Looma samayn doono sidii lagu heshiiyay, ama waqtigeeda, haddii aan wax isbeddelin.
progress-done = La dhammeeyay
progress-done-means = Dhammaanteed waa la qabtay. Cidna lama weydiin doono mar kale.
progress-not-started = Lama bilaabin
progress-not-started-means = Weli cidi ma bilaabin.
progress-no-update = Warbixin ma jirto
progress-no-update-means = Warbixin looma daabicin muddadan. Weligeed wax wanaagsan looma tirinayo.
progress-of = { $n ->
    [one] Waxaa laga soo saaray 1 tallaabo:
   *[other] Waxaa laga soo saaray { $n } tallaabo:
}
progress-period = Waa { $words }; warbixinnadu waxay ku ekaayeen { $day }.
progress-rule-link = Sida tan loo soo saaro
progress-rule-title = Sida ay u socoto: ereyada iyo xeerka
progress-rule-intro = Qofka ka jawaaba tallaabo ayaa mar kasta ku sheega sida ay u socoto mid ka mid ah ereyadan. Waxa ay muujiso mudnaan, qorshe, guddi ama urur waxaa laga soo saaraa tallaabooyinkiisa, mar kasta isla xeerka.
progress-words-heading = Waxa erey kastaa ka dhigan yahay
progress-whole-heading = Xeerka guud ahaan
progress-whole-intro = Kan ugu horreeya ee run ah ayaa la muujiyaa:
progress-rule-1 = Warbixin ma jirto: nus ama ka badan oo tallaabooyinka ah warbixin ma laha.
progress-rule-2 = La dhammeeyay: tallaabooyinka oo dhan waa la dhammeeyay.
progress-rule-3 = Waddada ka baxday: tallaabooyinka warbixinta leh, afartiiba mid ama ka badan ayaa waddada ka baxday.
progress-rule-4 = Welwel yar: tallaabo ayaa waddada ka baxday, ama welwel yar leh, ama aan warbixin lahayn.
progress-rule-5 = Lama bilaabin: cidi ma bilaabin tallaabo aan la dhammayn.
progress-rule-6 = Waddada saxda ah: wax kasta oo kale.
progress-period-heading = Muddada ay tahay
progress-period-about = Qorshe kasta waxaa laga warbixiyaa muddooyin, sida saddex bilood. Muddada ugu dambaysa ee warbixinnadeedu ku ekaayeen maanta ka hor ayaa la tiriyaa. Tallaabada bilaabata ka dib waa laga tagaa. Wixii la dhammeeyay dhammaystiran ayaa loo tiriyaa wixii ka dambeeya, haddii aanu mulkiiluhu mar dambe wax kale sheegin.
progress-counted-about = Ururka waxaa lagu qiyaasaa tallaabooyinka uu leeyahay, guddigana kuwa uu kormeero.
progress-travel-heading = Ka fiican ama ka xun
progress-travel-about = Ka fiican, ka xun ama isku mid waxay la barbar dhigtaa muddadii ka horreysay. Waa laga tagaa marka labada mid yahay “lama bilaabin” ama “warbixin ma jirto”.
travel-better = ka fiican muddadii hore
travel-same = sidii muddadii hore
travel-worse = ka xun muddadii hore
updates-heading = Waxa la qabtay
updates-earlier = { $n ->
    [one] 1 warbixin hore
   *[other] { $n } warbixin oo hore
}
update-reached = { $n ->
    [one] 1 qof ayaa la gaadhay muddadan.
   *[other] { $n } qof ayaa la gaadhay muddadan.
}
update-evidence-link = Wax caddaynaya
update-messages = Waxay ka jawaabaysaa wixii la yidhi:
# Telling what was done
update-title = Sidee ayay u socotaa?
update-add-title = Maxaad qabatay?
update-asked = Waa { $words }, fadlan ilaa { $day }.
update-question = Qof baa ku weydiinaya
update-question-before = Waxa la weydiiyay ka hor intaan mar kale la dirin
update-sent-already = Tan waa la diray. Weli waad beddeli kartaa oo mar kale diri kartaa, ilaa cid ansixiso.
update-send = Dir
update-save-draft = Kaydi qabyada
update-told-hint = Laba ama saddex weedhood ayaa ku filan. Ha magacaabin ilmo ama qoys: qof kastaa wuu akhrin karaa marka la ansixiyo.
update-in_the_way-hint = Faaruq ka tag haddii aanay waxba hor taagnayn. Sheeg cidda gargaarkeeda loo baahan yahay.
update-more = Ku dar wax kale, haddaad rabto
update-reached-hint = Carruurta, dhallinyarada ama qoysaska muddadan. Tiro.
update-milestone-hint = Tan ma la gaadhay? Maalintee? Faaruq ka tag haddii aan la gaadhin.
update-message = Waxay ka jawaabaysaa: { $words }
update-evidence-hint = Ciwaanka bogga muujinaya, sida https://…
update-draft-kept = Qabyadaada waa la kaydiyay. Ururkaaga mooyee cid kale ma akhrido, ilaa aad dirto.
update-stopped = Tallaabadan waxaa la joojiyay { $day }. Cidna dambe ma weydiinayso.
update-stopped-kept = Waxba lama lumin: wixii aad qortay waxaa loo kaydiyay qabyo ahaan. Haddii ay weli muhiim tahay, u sheeg cidda qorshaha ilaalisa.
update-saved-at = Qabyada waxaa la kaydiyay { $time }.
update-progress-fault = Dooro sida ay u socoto.
update-told-fault = Ku sheeg hal ama laba weedhood wixii dhacay.
update-address-fault = Ka saar { $words }: ciwaanka iimaylka waa la daabici lahaa.
update-reached-fault = Qor inta qof ee la gaadhay tiro ahaan, sida 34.
update-evidence-fault = Qor ciwaanka bogga oo dhan, sida https://example.org/page, meel bannaan la’aan.
update-milestone-fault = Qor maalinta la gaadhay: maanta ama ka hor, laakiin tallaabada bilowgeeda ka dib.
update-decided = Warbixintan waa la ansixiyay dhexda, markaa wixii aad qortay lama kaydin. Halkan ayay ku ag taal wixii la ansixiyay. Haddii wax la saxo, u sheeg cidda qorshaha ilaalisa.
update-another-period = Boggan waxaa loo furay muddo kale: { $words }. Tan iyo markaas mid cusub ayaa bilaabatay. Wixii aad qortay hoos ayay ku yaallaan, welina lama kaydin. Beddel wixii aan run ka ahayn muddada cusub, ka dibna dir.
update-last = Wixii la sheegay markii hore
update-sent = Mahadsanid. Warbixintaada waa la diray. Cid qorshaha ilaalisa ayaa akhrin doonta.
update-due = Fadlan ilaa
update-state = Halka ay marayso
update-state-public = Qof kastaa wuu akhrin karaa
update-state-draft = Qabyo, lama dirin
update-state-sent = La diray, akhris bay sugaysaa
update-state-returned = Wax baa la weydiiyay
update-state-partners = La ansixiyay, la-hawlgalayaasha oo keliya
update-state-waiting = La ansixiyay, la hayo
update-days-late = { $n ->
    [one] 1 maalin ayay daahday
   *[other] { $n } maalmood ayay daahday
}
update-days-left = { $n ->
    [one] lama bilaabin, 1 maalin baa hadhay
   *[other] lama bilaabin, { $n } maalmood baa hadhay
}
updates-own = Warbixinnada lagaa weydiinayo
updates-own-about = Sheeg sida ay u socdaan tallaabooyinka adiga ama ururkaagu ilaalisaan.
updates-own-none = Hadda warbixin lagaama weydiinayo.
waits-updates-returned = { $n ->
    [one] 1 warkaaga wuxuu leeyahay su’aal laga jawaabo.
   *[other] { $n } warkaaga waxay leeyihiin su’aal laga jawaabo.
}
waits-updates = { $n ->
    [one] 1 warbixin ayaa weli la dirayaa.
   *[other] { $n } warbixin ayaa weli la dirayaa.
}
waits-updates-sent = { $n ->
    [one] 1 warbixin ayaa akhris sugaysa.
   *[other] { $n } warbixin ayaa akhris sugaysa.
}
# Reading and approving them
updates-manage = Warbixinnada tallaabooyinka
updates-manage-about = Halka ay marayaan warbixinnada muddo kasta, iyo wixii la sheegay.
updates-no-period = Qorshe kuma laha weli muddo warbixineed. Mid ku dar diiwaannada qorshaha, ama soo geli xaashida reporting_periods.
updates-none-such = Midna ma jirto.
updates-show-all = dhammaan
updates-show-to-read = la diray, la akhrinayo
updates-show-waiting = weli ma iman
updates-show-late = daahay
updates-show-approved = la ansixiyay
updates-summary = Muddadan { $n }, ku eg { $day }: { $approved } la ansixiyay, { $sent } la akhrinayo, { $missing } weli ma iman.
updates-remind = Xusuusi ciddii aan waxba dirin
updates-done-reminded = { $n ->
    [0] Cidna lama xusuusin karin: wixii maqan cid ciwaan leh kama jawaabto.
    [one] 1 xusuusin ayaa socota.
   *[other] { $n } xusuusin ayaa socda.
}
updates-done-approved = La ansixiyay. Hadda qof kastaa wuu akhrin karaa.
updates-done-raised = Waa la ansixiyay. Hadda qof walba wuu akhrin karaa, waxa jidka taaganna waxaa loo soo qaaday caqabad ahaan.
updates-done-partners = La ansixiyay, la-hawlgalayaasha oo keliya.
updates-done-waiting = La ansixiyay. Waa la hayaa, iskeed ayayna u soo bixi doontaa marka ay dhammaato.
updates-done-returned = Su’aashaadu way socotaa.
update-sent-by = Waxaa diray
update-says = Waxay sheegayso
update-erased = Ereyadeeda waa la tirtiray.
update-milestone-reached = Marxalad la gaadhay
update-approve-heading = Ansixi
update-for = Yaa akhrin kara?
update-for-everyone = Qof kasta
update-for-partners = La-hawlgalayaasha soo galay
update-approve = Ansixi
update-return-heading = Ama wax weydii
update-ask = Su’aashaada
update-ask-hint = Qofkii diray wuxuu helayaa iimayl xidhiidh leh, wuxuuna su’aasha ka arkayaa agta wixii uu qoray. Si naxariis leh u qor: shaqadooda dheer ayay tan ku qabteen.
update-ask-fault = Qor waxa aad rabto inaad ogaato.
update-return = Dib u dir
update-changed = Warbixintani way isbeddeshay tan iyo markaad furtay. Fadlan mar kale akhri.
# Holding back
delay-title = Dib u hay daabacaadda
delay-intro = Doorasho ka hor, wixii la ansixiyay way sugi karaan. Subaxda ka dambaysa maalinta ugu dambaysa iskood ayay u soo baxaan. Warbixinnada la-hawlgalayaasha lama hayo.
delay-from = Laga bilaabo
delay-until = Ilaa, maalintaas oo ku jirta
delay-until-hint = Labada maalmood faaruq ka dhig si aan waxba loo hayn.
delay-reason = Sababta
delay-reason-hint = Tusaale: doorashada 6 Maajo ka hor.
delay-order-fault = Maalinta ugu dambaysaa kama horrayso ta ugu horraysa.
delay-saved = Waa la kaydiyay. Wixii aan hadda la hayn waxaa la daabici doonaa berri subax, ama isla markiiba boggooda.
delay-on = Daabacaadda waa la hayaa ilaa { $day }. { $words }
# What was done, in the audit, and who may
act-update-write = Bilaabay ama beddelay qabyada warbixin
act-update-send = Diray warbixin
act-update-return = Wax ka weydiiyay warbixin
act-update-approve = Ansixiyay warbixin
act-update-publish = Daabacay warbixin
act-update-remind = Xusuusiyay warbixinno
act-publication-hold = Dejiyay inta daabacaadda la hayo
may-update-write = Sheeg waxa laga qabtay tallaabo: mid kasta, ama mid uu ururkiisu leeyahay ama ka qayb qaato.
may-update-read = Akhri warbixinnada loo ansixiyay la-hawlgalayaasha.
may-update-approve = Akhri warbixinnada la diray, wax weydii, u ansixi qof kasta ama la-hawlgalayaasha, oo xusuusi ciddii daahda.
found-update = Warbixin jidka ku jirta
goes-update = Dhammaan ereyada warbixintan way tagayaan, cid kasta oo kale oo lagu magacaabo. In mid jirtay way hadhaysaa.
detail-action = Tallaabo
detail-period = Muddada warbixinta
detail-organisation = Urur
detail-update = Warbixin
detail-letters = Warqado
detail-for = Cidda loogu talagalay
letter-update-due = Warbixin ayaa la rabaa
letter-update-late = Warbixin ayaa daahday
letter-update-returned = Su’aal ku saabsan warbixin
job-of-updates-due = Xusuusi warbixinnada, oo daabac wixii la hayay
job-of-figures-due = Xusuusi tirooyinka la sugayo
# Reports
reports-title = Warbixinnada
reports-intro = Waxa laga qabtay muddo kasta, oo laga soo saaray wixii la-hawlgalayaashu sheegeen: mar kasta isla xeerarka, qof kastana isku mid.
reports-none = Qorshe ma laha muddo warbixineed oo bilaabatay.
reports-way = Warbixinnada qorshahan
report-title-quarterly = Warbixinta horumarka: { $words }
report-open-tag = weli furan
report-discussed = Waxaa laga wada hadlay { $words }
report-was-to-be = Waxay ahayd in laga wada hadlo { $words }
report-open = Warbixinnada muddadan waxay iman karaan ilaa { $words }. Ilaa markaas warbixintani ma dhamma.
report-unsigned = Waxaa laga soo saaray qorshaha iyo tirooyinka sidii loo diiwaan geliyay { $words }. Cidi ma saxiixin.
report-body = Waxaa ka wada hadla
report-body-was-to-be = Waxay ahayd inay ka hadlaan
report-glance = Il muuqaal ah
report-nothing = Tallaabo ma bilaabmin muddadan.
report-changed = Waxa isbeddelay muddadii hore ka dib
report-unchanged = Tallaabo si ka duwan muddadii hore uma socoto.
report-before = Hore
report-now = Hadda
report-to-begin = Waxay bilaabmaysaa mar dambe
report-measures = Ma shaqaynaysaa?
report-figure = Tirada ugu dambaysa
report-says = Waxay sheegayso
report-barriers = Waxa hor taagan
report-barriers-none = Cidi ma sheegin wax hor taagan.
report-barriers-gone = Markii hore hor taagnaa, hadda lama sheegin
report-barrier-periods = { $n ->
    [one] Muddadan wax baa halkan hor taagnaa.
   *[other] Wax baa halkan hor taagnaa { $n } muddo oo isku xigta.
}
report-reached = La gaadhay muddadan
report-reached-none = Marxalad lama gaadhin muddadan.
report-missed = Ilaa hadda la rabay, lama gaadhin
report-was-due = ku ekayd { $words }
report-replies = Wixii la yidhi, iyo cidda ka jawaabaysa
report-replies-none = Warbixin kama jawaabto farriin.
report-replied = Waxaa laga sheegay
report-missing = Mulkiiluhu warbixin ma soo dirin
report-missing-none = Tallaabo kasta oo bilaabatay warbixin bay leedahay.
report-missing-periods = { $n ->
    [one] muddadan
   *[other] { $n } muddo oo isku xigta
}
report-late = { $n ->
    [one] 1 warbixin oo mulkiile ah ayaa la ansixiyay maalintii ay ku ekayd ka dib.
   *[other] { $n } warbixin oo mulkiilayaal ah ayaa la ansixiyay maalintii ay ku ekaayeen ka dib.
}
report-promises = Wixii la ballanqaaday
report-promise-none = tallaabo ma raacdo
report-equality = Waxay uga dhigan tahay cid kasta
report-equality-none = lama qiimayn
# Changing the plan in the browser
record-look-button = Eeg waxa isbeddelaya
record-look = Cid kale weli ma arko. Akhri waxa isbeddelaya, dabadeed daabac.
record-difference = Waxa isbeddelaya
record-no-difference = Waxba ma isbeddelayaan.
record-was = Sida ay tahay
record-would = Sida ay noqonayso
record-publish = Daabac
record-again = Mar kale beddel
# Barriers
table-barriers = Waxa hor taagan
intro-barriers = Waxa tallaabo ka hor taagan, waxa looga baahan yahay cidda, guddiga la weydiiyay, iyo inta ay qaadatay.
count-barriers = { $n ->
    [one] 1 caqabad
   *[other] { $n } caqabadood
}
kind-barrier = Caqabad
barrier-raise-needed = Maxaa caawin lahaa, yaase laga rabaa? (ikhtiyaari)
barrier-raise-hint = Haddii aad ka jawaabto, waxaa loo soo qaadaa caqabad ahaan marka warkaaga la ansixiyo: markaas guddi ayaa la weydiin karaa, waana inuu jawaabaa.
barrier-raise-kind = Nooca ay tahay (ikhtiyaari)
barrier-raised-already = Hore ayay u taagnayd, waana la soo qaaday:
barrier-make = Ka dhig caqabad
col-raised_with = Lala soo qaaday warkaaga
barrier-raise-fault = Sheeg sidoo kale waxa jidka taagan, ama ka tag waxa caawin lahaa.
record-end-raised = Caqabadihii lala soo qaaday way la dhammaanayaan.
barrier-raise-approve = Marka loo ansixiyo dadka oo dhan, waxa loo baahan yahay waxaa loo soo qaadaa caqabad ahaan. Marka loo ansixiyo shuraakada oo keliya, maya.
col-needed = Waxa loo baahan yahay
col-needed_from = Cidda
col-raised = La sheegay
col-escalated_to = Guddiga ama kooxda la weydiiyay
col-escalated = La weydiiyay
col-answer = Jawaabta
col-answered = Laga jawaabay
col-closed = Ma hor taagna tan iyo
choice-staff = Dad qabta
choice-buildings = Dhismayaal iyo goobo
choice-information = Macluumaad
choice-rules = Xeerar
choice-another-organisation = Urur kale
choice-demand = Dad badan ayaa u baahan
barrier-state = Halka ay marayso
barrier-raised = La sheegay
barrier-waits = Jawaab bay sugaysaa
barrier-answered = Waa laga jawaabay, welina way hor taagan tahay
barrier-closed = Ma hor taagna hadda
barrier-days = { $n ->
    [0] maanta ayay bilaabatay
    [one] way taagnayd 1 maalin
   *[other] way taagnayd { $n } maalmood
}
barrier-took = { $n ->
    [one] waxay qaadatay 1 maalin
   *[other] waxay qaadatay { $n } maalmood
}
barrier-asked = { $n ->
    [0] maanta ayaa la weydiiyay
    [one] la weydiiyay 1 maalin ka hor
   *[other] la weydiiyay { $n } maalmood ka hor
}
barrier-answered-in = { $n ->
    [one] laga jawaabay 1 maalin ka dib
   *[other] laga jawaabay { $n } maalmood ka dib
}
barriers-waiting = Waxa sugaya guddigan ama kooxdan
barriers-none = Caqabad lama sheegin.
# What is said when something cannot be
update-send-again = Mar kale dir
update-telephone-fault = Ka saar lambarka taleefanka: waa la daabici lahaa.
update-long-fault = Ha qorin wax ka badan { $n } xaraf: dadku waxay ku akhriyaan taleefan.
update-not-asked = Hadda cidi kama weydiinayso tallaabadan: waa la dhammeeyay, ama ma bilaabmin. Haddii wax isbeddeleen, u sheeg cidda qorshaha ilaalisa.
task-typed = Wixii aad qortay – halkan ka koobi garee
report-barriers-unheard = Markii hore hor taagnaa, wax lama sheegin tan iyo markaas
progress-newer = Wax ka cusub ayaa hoos lagu sheegay. Waxaa la tirinayaa maalinta ka dambaysa marka warbixinnada muddadaas ku ekaadaan.
reports-of-body = Warbixinnada ay ka wada hadlaan
reports-next = Waxaa laga wada hadli doonaa { $words }
report-contents = Warbixintan dhexdeeda
letter-something-waits = Wax baa sugaya in la akhriyo, la saxiixo ama laga jawaabo
job-of-waiting = U sheeg dadka waxa sugaya
barrier-who-answers = Jawaabta guddiga waxaa qora cidda qorshaha masuulka ka ah.
report-raised = Waxa sare loo qaaday
report-raised-about = Waxa la soo qaaday si qof uga jawaabo: cidda la weydiiyay, jawaabta la bixiyay, iyo inta ay qaadatay.
report-figures-withdrawn = Tirooyinka waxaa la ceshaday { $words }, kadib markii warbixintan la daabacay.
report-but-worse = Laakiin wuu ka liitaa markii hore.
calendar-title = Goorta warbixinnada la rabo
calendar-due = Warbixinnada waxaa la rabaa ilaa
calendar-meeting = Laga doodi doono
