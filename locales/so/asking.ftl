# Writing the questions of a survey, and its words in each language, in the browser.
ask-blank = Bilow buug shaqo la’aantiis
ask-blank-intro = Su’aalaha halkan ku qor, mid midka kale ka dib, ama hoos kaga qaado buug shaqo.
ask-none = Weli su’aalo ma jiraan.
ask-new = Ku dar su’aal
ask-change = Beddel su’aal
ask-question = Su’aal
ask-question-missing = Qor su’aasha.
ask-hint = Weedh su’aasha ka hooseysa
ask-hint-hint = Wixii fahamkeeda fududeeya, haddii ay jiraan.
ask-kind = Sida looga jawaabo
ask-kind-missing = Dooro sida looga jawaabo.
ask-kind-one = Mid ka mid ah dhowr doorasho
ask-kind-several = Inta la rabo oo ka mid ah dhowr doorasho
ask-kind-number = Lambar
ask-kind-text = Erayadooda, oo masuulka badbaadada (safeguarding) marka hore akhriyo
ask-kind-note = Waxba: waa la akhriyaa oo keliya
ask-choices = Waxa la dooran karo
ask-choices-hint = Mid walba sadar. Haddii sadar meeshiisa lagu saxo, erayadiisa ayaa la saxaa; sadar meel kale yaal waa doorasho kale.
ask-choices-missing = Qor ugu yaraan laba doorasho, mid walba sadar.
ask-choices-twice = Laba doorasho waa isku mid. Mid walba hal mar qor.
ask-required = Waa in laga jawaabo
ask-relevant = Goorta la weydiiyo
ask-relevant-fault = Dooro mid ka mid ah jawaabaha su’aal hore, ama “Had iyo jeer”.
ask-always = Had iyo jeer
ask-when = Marka “{ $question }” lagaga jawaabo “{ $words }”
ask-keep = Kaydi su’aasha
ask-keep-another = Kaydi, oo mid kale qor
ask-up = Kor
ask-down = Hoos
ask-remove = Ka saar su’aashan
wording-write = Erayada: { $words }
wording-begin = Qor erayadeeda
wording-another = Luqad kale ama nooc kale
wording-intro = Qoraal kasta oo luqadda koowaad ah agtiisa ku qor sida halkan loogu yiraahdo. Wixii madhan weli lama qorin. Qof ayaa hubiya ka hor inta aan cidna lagu weydiin.
wording-first = Kuwani waa erayada kuwa kale laga sameeyo. Meesha aad ka beddesho, luqadaha kale waxay sheegaan inay ka duug yihiin ilaa qof mar kale hubiyo.
wording-keep = Kaydi erayadan
wording-missing = Qor qoraalkan: kuwa kale isaga ayaa laga sameeyaa.
wording-incomplete = { $n ->
    [one] Luqaddan waxaa ka maqan 1 qoraal. Marka hore qor.
   *[other] Luqaddan waxaa ka maqan { $n } qoraal. Marka hore qor.
}
survey-figures = Sida tirooyinka cabbir
survey-figures-intro = Saamiga dadka jawaab bixiyey, wareeg kasta, inta ay ka jawaabeen iyo sida loo hubo, hal fayl ah. U dir meesha tirooyinka la geliyo; qof xogta ilaaliya ayaa daabaca.
survey-figures-get = Soo qaado faylka
survey-figures-answer = Jawaabtee
survey-figures-period = Wareeg kasta waa xilligee
survey-figures-year = Sanadka uu xirmay
survey-figures-school-year = Sanad dugsiyeedka uu xirmay
survey-figures-quarter = Rubuca uu xirmay
survey-figures-no-measure = Dooro cabbir ka mid ah qorshaha.
survey-figures-no-answer = Dooro jawaab la daabacay.
ask-gone = Qof kale ayaa su’aashan ka saaray. Waxaad qortay halkan bay ku yaallaan; haddii aad kaydiso waxay noqonaysaa su’aal cusub oo dhammaadka ah.
survey-done-words = Erayada waa la kaydiyay.
survey-last-nothing = Weli waxba kama aadan jawaabin, markaa wax la diro ma jiraan. Dib u noqo, ama bogga xir.

# The sounds in which a survey is spoken.
sounds-heading = Su'aalo la maqli karo
sounds-about = Su'aalaha iyo doorashooyinka waa la maqli karaa sidoo kale waa la akhriyi karaa. Dadku codka waxay maqlaan marka qof dhegeysto.
sounds-way = { $words }: { $n } ka mid ah { $all } waa la maqli karaa
sounds-title = Waxa lagu maqlo { $words }
sounds-intro = Qoraal kasta u dooro fayl cod ah oo qof ku akhriyayo: MP3, M4A ama Ogg, sida telefoonnadu u duubaan.
sounds-voice = Codka qofka waa la garan karaa. Weyddii cidda hadlaysa, ilmona yuusan hadlin.
sounds-files = Faylasha codka
sounds-many = Dhowr fayl hal mar
sounds-many-hint = Dooro dhammaan faylasha uu buuggu magacaabo. Mid walba magaciisa ayuu qoraalkiisa ku helaa.
sounds-is-none = Cod ma jiro
sounds-is-missing = Buugga ayuu ku magacaaban yahay, halkanse ma joogo
sounds-is-waits = Weli cidna ma dhegeysan: dadku ma maqlaan
sounds-is-heard = Dadku waa maqli karaan
sounds-out = Codkan ka saar
sounds-keep = Kaydi codadkan
sounds-nothing = Marka hore dooro fayl cod ah.
sounds-heard = Dhegeyso
sounds-heard-words = Dhegeyso cod kasta oo cusub oo hoose oo akhri qoraalkiisa. Haddii ay isku mid yihiin, qor cidda dhegeysatay.
sounds-heard-by = Cidda dhegeysatay
sounds-heard-hint = Magac ama xil, sida “turjumaanka dugsiga”.
sounds-heard-button = Waxay dhahayaan waxa qoran
sounds-heard-fault = Qor cidda dhegeysatay.
sounds-done-kept = Codadka waa la kaydiyey. Hadda qof baa dhegeysanaya.
sounds-done-heard = Codadka waa la maqli karaa.
sounds-done-some = { $n ->
    [one] Hal cod waa la kaydiyey. Mid kale lama kaydin karin.
   *[other] { $n } cod waa la kaydiyey. Kuwo kale lama kaydin karin.
}
sounds-fault-kind = “{ $words }” maaha cod telefoonnadu daaraan. U kaydi MP3 ama M4A.
sounds-fault-wave = “{ $words }” waa fayl WAV ah, aad ugu weyn telefoon. U kaydi MP3 ama M4A.
sounds-fault-large = “{ $words }” wuu ka weyn yahay { $n } MB. Ka gaabi hadalka, ama ku kaydi tayo hoose.
sounds-fault-name = “{ $words }” maaha magaca cod ku jira buugga. U magacow faylka sida ku qoran, ama ku dooro qoraalkiisa agtiisa.
survey-listen = Dhegeyso su'aasha
survey-listen-to = Dhegeyso: { $words }
