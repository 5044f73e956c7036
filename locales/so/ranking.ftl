# What members of a body rank
table-rankings = Waxa xubnuhu hormariyaan
intro-rankings = Waxa xubnaha madal, guddi ama koox dhallinyaro ah ay qorshe ku hormariyaan.
count-rankings = { $n ->
    [one] 1 kala-horraysiin
   *[other] { $n } kala-horraysiin
}
kind-ranking = Kala-horraysiin
table-ranking_items = Waxa la kala horraysiiyo, iyo natiijada
intro-ranking_items = Mudnaannada ama tallaabooyinka xubnuhu kala horraysiiyaan iyo, marka la tiriyo, dhibcahooda iyo kaalintooda.
count-ranking_items = { $n ->
    [one] 1 shay oo la kala horraysiiyo
   *[other] { $n } shay oo la kala horraysiiyo
}
kind-ranking-item = Shay la kala horraysiiyo
col-question = Waxa xubnaha la weydiiyo
col-ranks = Waxa la kala horraysiiyo
col-closes = Furan ilaa
col-result = In dad ku filan ka qayb galeen
col-counted = La tiriyay
col-members = Xubnaha ka qayb geli karay
col-taken_part = Xubnaha ka qayb galay
col-ranking = Kala-horraysiin
col-item = Waxa la kala horraysiiyay
col-points = Dhibco
choice-priorities = Mudnaanno
choice-actions = Tallaabooyin
choice-counted = La tiriyay
choice-too-few = Dad aad u yar ayaa ka qayb galay
rankings-own = Maxaa hor iman lahaa?
rankings-own-about = Sheeg waxa qorshaha kuugu muhiimsan.
rankings-own-intro = Waxaad dooranaysaa waxa koowaad, labaad iyo wixii la mid ah. Doorashooyinka kooxdaada oo dhan ayaa la isla tiriyaa.
rankings-none = Wax la kala horraysiiyo hadda ma jiraan.
rankings-results = Waxa ka soo baxay kuwa kale
ranking-you = Adiga
ranking-done = Waad dooratay
ranking-to-do = Weli kuu dhiman
ranking-done-sent = Waa la kaydiyay. Waad beddeli kartaa ilaa ay xirmayso.
ranking-done-back = Waa laga noqday. Waxba lagama tirinayo.
ranking-closed = Tani way xirantay. Waxba lama beddeli karo.
ranking-result-way = Eeg waxa ka soo baxay
ranking-about-way = Ka akhri kala-horraysiintan
ranking-until = Waad dooran kartaa oo waad beddeli kartaa ilaa dhammaadka { $day }.
ranking-own-private = Cid kale ma aragto waxaad dooratay. Marka ay xiranto dhammaan doorashooyinka ayaa la isla tiriyaa, taadana waa la tirtiraa.
ranking-place-1 = Doorashada koowaad
ranking-place-2 = Doorashada labaad
ranking-place-3 = Doorashada saddexaad
ranking-place-4 = Doorashada afraad
ranking-place-5 = Doorashada shanaad
ranking-nothing = Waxba lama dooran
ranking-save = Kaydi doorashadayda
ranking-saved = Waxa kaydsan
ranking-unknown-fault = Liiska wax ka dooro.
ranking-twice-fault = Hore ayaad u dooratay “{ $words }”. Mid walba hal mar keliya dooro.
ranking-gap-fault = Waxaad wax ka dooratay hoos. Halkanna wax ka dooro.
ranking-empty-fault = Ugu yaraan dooro waxa hor iman lahaa.
ranking-changed = Meel kale ayaad tan ka beddeshay intaas. Waxaad halkan ka dooratay weli foomka ayay ku jiraan; waxa kaydsan hoos ayay ku yaallaan.
rankings-manage = Kala-horraysiinta madallada iyo kooxaha
rankings-manage-about = Weydii xubnaha madal, guddi ama koox dhallinyaro ah waxa qorshe hor iman lahaa.
rankings-manage-none = Weli cidna lama weydiin inay wax kala horraysiiso.
ranking-open = Fur kala-horraysiin
ranking-open-intro = Qof walba wuu arki doonaa in tan la weydiiyo. Xubnaha keliya ayaa kala horraysiin kara, cidina ma aragto waxa mid doortay.
ranking-look = Weli cidna lama weydiin. U eeg sida xubnuhu u akhrin doonaan, dabadeed fur.
ranking-asked = Cidda la weydiinayo
ranking-asked-n = { $n ->
    [one] { $n } xubin
   *[other] { $n } xubnood
}
ranking-priorities-of = Mudnaannada: { $words }
ranking-actions-of = Tallaabooyinka: { $words }
ranking-title-hint = Sida: Waxa madashu hormariso.
ranking-question-hint = Erayo fudud, sida: Maxaa qoyskaaga ugu caawin badnaan lahaa? Dooro ilaa shan.
ranking-closes-hint = Maalinta ugu dambaysa ee xubnuhu dooran karaan. Habeenka ku xiga ayaa la tiriyaa.
ranking-what-fault = Dooro wax ay ku jiraan ugu yaraan laba shay oo la kala horraysiiyo.
ranking-body-fault = Dooro xubnaha la weydiinayo.
ranking-title-fault = Qor cinwaan gaaban.
ranking-question-fault = Qor waxa xubnaha la weydiinayo.
ranking-closes-fault = Qor maanta ama maalin ka dambaysa.
ranking-is-open = Furan
ranking-to-count = Xiran, welina lama tirin
ranking-so-far = Ilaa hadda { $n } ka mid ah { $all } ayaa doortay.
ranking-few-members = Xubnaha doorkooda ku ah: { $n }. Natiijo waa la tusaa marka { $least } ama ka badan ka qayb galaan.
ranking-close = Hadda xir oo tiri
ranking-close-intro = Waxa xubin walba dooratay waa la tiriyaa oo waa la tirtiraa. Dib looma celin karo.
ranking-withdraw = Ka noqo
ranking-withdraw-intro = Natiijo la’aan ayay ku dhammaanaysaa, waxa xubnuhu doortayna waa la tirtiraa.
ranking-done-opened = Waa la furay. Xubnuhu waxay ka helayaan bogga shaqadooda.
ranking-done-closed = Waa la tiriyay. Waxa xubin walba dooratay waa la tirtiray.
ranking-done-withdrawn = Waa laga noqday. Waxa xubnuhu doorteen waa la tirtiray.
ranking-changed-meanwhile = Tani intaas way isbeddeshay. Mar kale eeg.
ranking-together = Waxay wada hormariyaan
rankings-heading = Waxa xubnuhu hormariyaan
ranking-tied = mid kale la siman
ranking-how = Sida loo tiriyo, iyo sababta aan cidna loo aqoonsan karin
ranking-rule = Qof walba wuxuu dooran karaa ilaa shan. Doorashada koowaad waxay leedahay 5 dhibcood, tan labaad 4, tan saddexaad 3, tan afraad 2, tan shanaadna 1; dhibcaha xubnaha oo dhan ayaa la isu geeyaa. Dhibco isku mid ah waa kaalin isku mid ah. Cidda waxa dooratay waa la tirtiraa marka la tiriyo, haddii in ka yar { $least } ay ka qayb galaanna tirooyin lama kaydiyo lamana tuso.
ranking-source = Jean-Charles de Borda ayaa tirinta dhibcaha kaalimaha ku sharraxay Baariis 1781. Annagu waxaan tirinnaa shanta kaalimood ee hore oo keliya.
ranking-public-open = { $words } ayaa kuwan kala horraysiin kara ilaa { $day }. Waxa ka soo baxa hadhow ayaa la tusaa.
ranking-public-counted = { $n } ka mid ah { $all } xubnood oo { $words } ah ayaa ka qayb galay. Waxaa la tiriyay { $day }.
ranking-public-few = In ka yar { $least } xubnood oo { $words } ah ayaa ka qayb galay, sidaas darteed natiijo lama tuso. Waxaa la xiray { $day }.
waits-rankings = { $n ->
    [one] 1 kala-horraysiin oo laga jawaabo
   *[other] { $n } kala-horraysiin oo laga jawaabo
}
act-ranking-answer = Xubin ahaan wax u kala horraysiiyay
act-ranking-back = Kala-horraysiin ka noqday
act-ranking-close = Kala-horraysiin tiriyay
act-ranking-open = Kala-horraysiin furay
act-ranking-withdraw = Kala-horraysiin la noqday
may-ranking-answer = Xubin ahaan kala horraysii waxa la hor dhigo, beddel, kana noqo.
ranking-choose-from = Waxaad ka dooran karto
job-of-rankings-close = Tiri kala-horraysiinta xirantay, oo tirtir waxa xubin walba dooratay
