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
