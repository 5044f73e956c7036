# The yearly review
report-kind-review = Dib-u-eegista tallaabooyinka
report-title-review = Dib-u-eegista tallaabooyinka: { $words }
table-proposals = Go’aannada iyo soo jeedinnada dib-u-eegista
intro-proposals = Waxa dib-u-eegista sannadka laga go’aamiyay tallaabo walba, iyo waxa kooxaha dhallinyaradu soo jeediyeen, mid walba sababteeda.
count-proposals = { $n ->
    [one] 1 go’aan ama soo jeedin
   *[other] { $n } go’aan iyo soo jeedin
}
kind-proposal = Soo jeedin
col-report = Warbixin
col-decision = Waxa ka noqonaya
col-changes = Waxa isbeddelaya
col-answer_why = Sababta jawaabtan
choice-continue = Way socotaa
choice-change = Way isbeddeshaa
choice-finish = Way dhammaatay
choice-finished = Way dhammaatay
choice-stop = Way joogsataa
choice-stopped = Way joogsatay
choice-new = Cusub
choice-taken-up = La qaatay
choice-taken-up-in-part = Qayb la qaatay
choice-not-taken-up = Lama qaadan
review-actions = Tallaabooyinka, mid mid
review-why-and-what = Sababta, iyo waxa isbeddelaya
review-nothing = weli waxba lama soo jeedin
review-undecided = { $n ->
    [one] 1 tallaabo weli waxba lagama soo jeedin.
   *[other] { $n } tallaabo weli waxba lagama soo jeedin.
}
review-unanswered = { $n ->
    [one] 1 soo jeedin dhallinyaro weli jawaab ma leh.
   *[other] { $n } soo jeedin dhallinyaro weli jawaab ma leh.
}
review-unread = { $n ->
    [one] 1 soo jeedin dhallinyaro waxay sugaysaa in shaqaale ka-qaybgal uu akhriyo.
   *[other] { $n } soo jeedin dhallinyaro waxay sugayaan in shaqaale ka-qaybgal uu akhriyo.
}
review-fill = Waxa sida saxda ah u socda ha sii socdo, waxa la dhammeeyayna ha dhammaado, meesha aan weli waxba la soo jeedin
review-add = Soo jeedi tallaabo cusub
review-new = Tallaabo cusub
review-new-about = Marka dib-u-eegista la oggolaado, tani waxay noqotaa tallaabo qorshaha ka mid ah.
review-new-from = U soo jeedi tallaabo cusub
review-drop = Tallaabadan ha soo jeedin
review-decide = Waxaad soo jeedinayso
review-reason-hint = Weedh ama laba, qof walba u akhrisan karo. Madhan daa keliya haddii ay iska socoto.
review-reason-fault = Sheeg sababta.
review-changes = Waxa isbeddelaya (keliya haddii ay isbeddesho)
review-change-fault = Sheeg waxa isbeddelaya, ama ha iska socoto.
review-changed-meanwhile = Qof kale ayaa intaas tan qoray. Wixii aad qortay foomka ayay ku jiraan; bogga mar kale eeg intaadan dirin.
review-sent = Dib-u-eegistani waxay sugaysaa saxiix. Si aad dib ugu celiso kaydi erayada ka sarreeya, dabadeed beddel.
review-wishes = Waxa dhallinyaradu soo jeediyaan
review-wishes-none = Koox dhallinyaro ah waxba ma soo jeedin.
review-no-answer = weli maya
review-answer = Kaydi jawaabta
review-why-hint = Kooxdu way akhridaa tan, qof walbana.
review-why-fault = Sheeg sababta. Cidda soo jeedisay ayaa akhrida.
review-meeting-fault = Qor maalinta kulanka looga hadlay, maanta ama ka hor.
report-meeting-hint = Maalinta kulanku ka hadlay. Waa loo baahan yahay ka hor inta aan saxiix loo dirin.
report-body-hint = Guddiga ama kooxda ka hadashay.
report-version-hint = Waxa qorshaha loogu yeero kadib, sida 1.2. Madhan daa haddii qorshuhu aanu noocyo lahayn.
report-done-proposed = Waa la kaydiyay. Qorshaha ayay ka mid noqotaa marka dib-u-eegista la saxiixo.
reviewed-action = Dib-u-eegista { $day }: { $words }.
reviewed-strategy = Tallaabooyinkiisa waxaa dib loo eegay { $day }.
reviewed-read = Akhri dib-u-eegista
proposals-own = Maxaa qorshaha ka noqonaya?
proposals-own-about = Sheeg waxa socon, isbeddeli, joogsan ama bilaabmi lahaa.
proposals-own-intro = Sannadkiiba mar dadka waaweyn waxay eegaan wax walba oo qorshaha ku jira, waxayna go’aamiyaan waxa sii socda. Kooxdiinnu waxay sheegi kartaa waxay rabto, ka hor inta aanay go’aansan. Waa inay idiin jawaabaan, oo sababta sheegaan.
proposal-read = Shaqaale ka-qaybgal ayaa hore u akhriya, si aan cidna loogu helin ama loogu dhaawicin. Eray ma beddelaan.
proposals-none = Hadda qorshe lama eegayo. Halkan ayaan idinku sheegi marka mid la eego.
proposals-answered = Waxa ka noqday waxaad soo jeediseen
proposal-you-want = Waxaad rabtaan
proposal-new = Soo jeedi wax cusub
proposal-what = Maxaa ka noqonaya?
proposal-continue = Ha u socoto sideeda
proposal-change = Beddel
proposal-finish = Way dhammaatay
proposal-stop = Jooji
proposal-new-thing = Bilow wax cusub
proposal-title = Maxay tahay in la sameeyo?
proposal-title-hint = Erayo kooban, sida “Kaarka baska ee qof walba”.
proposal-title-fault = Erayo kooban ku sheeg waxay tahay.
proposal-state-none = Weli waxba
proposal-state-sent = Waxay sugaysaa in la akhriyo
proposal-state-returned = Su’aal bay la soo noqotay
proposal-state-read = Kulanka ayay hor taallaa
proposal-late = Qorshaha waa la go’aamiyay ka hor inta aanay tani soo noqon. Waad ka noqon kartaan, ama sannadka dambe mar kale soo jeedin kartaan.
proposal-sealed = Kulanku wuu ka jawaabay, waxayna sugaysaa in la daabaco. Markaas ayaad ka noqon kartaan.
proposal-done-sent = Waa la diray. Qof ayaa akhriya ka hor kulanka.
proposal-done-back = Waa laga noqday.
proposals-manage = Waxa kooxaha dhallinyaradu soo jeediyaan, in la akhriyo
proposals-manage-about = Badqab ahaan u akhri ka hor kulanka.
proposals-manage-intro = Waxaad eegaysaa in qof lagu heli ama lagu dhaawici karo. Eray ha beddelin: kooxda weydii haddii wax bixi la yahay.
proposal-pass = Kulanka hor dhig
proposal-done-passed = Hadda kulanka ayay hor taallaa.
proposal-done-returned = Su’aashaadii ayaa lala celiyay.
waits-proposals-sent = { $n ->
    [one] 1 soo jeedin in la akhriyo
   *[other] { $n } soo jeedin in la akhriyo
}
waits-proposals-returned = { $n ->
    [one] 1 su’aal bay la soo noqotay
   *[other] { $n } su’aal bay la soo noqdeen
}
waits-reviews-open = { $n ->
    [one] 1 qorshe ayaa la eegayaa
   *[other] { $n } qorshe ayaa la eegayaa
}
act-proposal-back = Ka noqday soo jeedin koox
act-proposal-pass = Soo jeedin koox kulanka hor dhigay
act-proposal-return = Wax ka weydiiyay soo jeedin koox
act-proposal-send = Diray soo jeedin koox
act-review-answer = Ka jawaabay soo jeedin koox
act-review-begin = Bilaabay dib-u-eegis
act-review-drop = Ka noqday tallaabo cusub oo la soo jeediyay
act-review-propose = Soo jeediyay waxa tallaabo ka noqonaya
found-proposal = Soo jeedin dib-u-eegis ku jirta
goes-proposal = Dhammaan erayada soo jeedintan way baxaan, cid kale oo lagu magacaabayna. Mar kale waa la qori karaa.
child-title-review = Maxaa ku xiga { $words }?
child-review-new = Waxa cusub
child-review-change = Waxa isbeddelaya
child-review-finish = Waxa dhammaaday
child-review-stop = Waxa joogsanaya
child-review-continue = Waxa sii socda
child-review-wishes = Waxa dhallinyaradu rabeen
child-review-wishes-none = Markan koox dhallinyaro ah waxba ma soo jeedin.
review-intro = Tallaabo walba sheeg waxa ka noqonaya. Kooxaha dhallinyaraduna way soo jeedin karaan ilaa aad saxiix u dirto; soo jeedin kasta jawaab bay u baahan tahay. Marka la saxiixo, waa qorshaha.
review-words = Erayada ka sarreeya
report-moved = Waxa erayadan laga soo qaatay way isbeddeleen tan iyo markii la kaydiyay. Mar kale akhri ka hor daabacaadda.
review-begin-sure = Dib-u-eegistan ma la bilaabayaa?
review-begin = Bilow dib-u-eegista
review-begin-not = Ha bilaabin
review-begin-then = Markaas laga bilaabo kooxaha dhallinyarada ayaa la weydiinayaa waxa hawl kasta ku dhici lahaa, saraakiishuna way soo jeedinayaan. Waa la joojin karaa ilaa ay koox wax soo jeediso.
review-off = Jooji dib-u-eegistan
review-off-fault = Dhallinyaro ayaa wax soo jeediyay, ama saxiix bay sugaysaa: u jawaab intii aad joojin lahayd.
report-done-off = Dib-u-eegista waa la joojiyay.
review-begun-fault = Dib-u-eegista qorshahan hore ayaa loo bilaabay. Dhammee, ama jooji.
review-later-fault = Sannad ka dambeeya oo qorshahan ah hore ayaa loo eegay: { $words }. Muddo ka dambaysa dooro.
review-change-unmeant = Wax hoose ku yaal waa la beddelay, doorashadanina waxba ma beddesho: dooro “Way isbeddeshaa”, ama sidii hore ku celi.
review-owner-fault = Sheeg hay’adda iska leh.
review-date-hint = Sida 2027-03-31, ama 2027-03, ama 2027.
review-wished = hoos eeg
review-wishes-done = Waxa dhallinyaradu soo jeediyeen
proposal-decided = Kulanku wuu go’aamiyay. Jawaabaha halkan ayaad ka akhrisan doontaan marka dib-u-eegista la saxiixo. Ilaa markaas waxba lama beddeli karo.
proposal-was-answered = Kulanku jawaab ayuu hore u qoray. Haddii aad beddesho, mar kale ayaa la akhriyaa oo laga jawaabaa.
proposal-sure = Ma doonaysaa inaad ka noqoto?
proposal-sure-public = Markaas wixii aad qorteen iyo jawaabta way ka baxaan dib-u-eegista. Maalinta keliya ayaa haraysa. Dib looma celin karo.
proposal-sure-held = Markaas way baxdaa, kulankuna ma arko. Mar kale waad qori kartaan inta qorshaha la eegayo.
proposal-group-wants = Waxa kooxdu rabto
proposal-asked = Waxa hore loo weydiiyay
report-body-to-come = Waxaa ka hadli doona
report-missing-year = Aan wax warbixin ah laga helin mulkiilaha sannadka oo dhan
report-missing-none-year = Tallaabo kasta mulkiiluhu wax buu ka sheegay sannadka.
action-finished-note = Way dhammaatay. Laga bilaabo { $words } qorshaha kama mid aha, maxaa yeelay waa la qabtay.
act-review-off = Joojiyay dib-u-eegis
report-by-file-review = Waxaa la saxiixay oo la daabacay { $words }. Fayl bay ku timid: wixii la go’aamiyay waa sida faylku sheegayo, sida tallaabo walba u socotayna maanta ayaa la xisaabiyay.
review-milestone = Marxaladda “{ $title }”: goorma ka hor
review-past-fault = Maalintaasi way dhaaftay. Qor maalin soo socota.
review-meeting-early = Sanadka la eegayo wuxuu dhammaaday { $day }. Qor maalin ka dambaysa, oo aan maanta ka dambayn.
review-after-action = Tani waxay ka dambaysaa goorta ficilka la qabanayo ({ $day }). Qor maalin ka horraysa, ama ficilkana dhaqaaji.
review-after-plan = Qorshuhu wuxuu dhammaanayaa { $day }. Qor maalin ka horraysa.
review-off-sure = Ma la joojiyaa dib-u-eegistan?
review-off-lost = Waxa ilaa hadda la go’aamiyay ({ $n }) iyo wixii laga qoray dib-u-eegista waa la waayayaa. Tan lama soo celin karo.
review-off-not = Sidiisa ha ahaado
