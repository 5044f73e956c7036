# Many updates at once, by a workbook
book-title = Ku qor xaashi xisaabeed
book-intro = Ma wax badan baad qoraysaa? Kor ka soo deg iyaga oo ah fayl workbook ah, buuxi, oo halkan ku soo dir. Marka hore waxaad arkaysaa waxa uu samayn lahaa. Waxba lama qaado ilaa aad oggolaato.
book-fetch = Kala soo deg warbixinnadaada fayl workbook ah
book-file = Faylkaaga aad buuxisay
book-file-hint = Faylka .xlsx ee aad halkan ka soo degsatay, ilaa 16 MB.
book-look = Eeg waxa uu samayn lahaa
book-no-file = Dooro faylka.
book-no-file-again = Isla faylka mar kale dooro. Weli waxba lama qaadin.
book-unread = Faylkan looma akhrin karin faylka warbixinnadaada. Waxba lama qaadin.
book-over = Faylkani waa muddo kale: { $words }. Mid cusub soo deg. Wixii aad qortay weli faylkaaga ayay ku jiraan.
book-rehearsal = Waxa faylkaagu samayn lahaa: weli waxba lama qaadin
book-changed = Wax baa isbeddelay tan iyo markii aad eegtay, markaa weli waxba lama qaadin. Kani waa waxa faylku hadda samayn lahaa.
book-would-send = { $n ->
    [one] 1 warbixin ayaa la diri lahaa.
   *[other] { $n } warbixin ayaa la diri lahaa.
}
book-would-keep = { $n ->
    [one] 1 warbixin ayaa qabyo ahaan loo kaydin lahaa.
   *[other] { $n } warbixin ayaa qabyo ahaan loo kaydin lahaa.
}
book-same = { $n ->
    [one] 1 saf waa sidii uu ahaa.
   *[other] { $n } saf waa sidii ay ahaayeen.
}
book-empty = { $n ->
    [one] 1 saf waxba kuma qorna, waana la daayaa.
   *[other] { $n } saf waxba kuma qorna, waana la daayaa.
}
book-nothing = Faylkan kuma jiro wax la qaado.
book-none-good = Saf lama qaadi karo sida uu yahay. Wixii aad qortay weli faylkaaga ayay ku jiraan.
book-correct = Sax faylkaaga oo mar kale dir
book-correct-about = Safafka kore lama qaadin, weli faylkaaga ayay ku jiraan. Halkaas ku sax oo mar kale dir. Wixii hore loo qaaday waa la garanayaa.
book-step = Tallaabada ugu dambaysa: qaado
book-step-about = Waxba lama qaado ilaa aad badhanka taabato. Si aad wax u beddesho, faylka beddel oo mar kale dir.
book-other = Dir fayl kale
book-last = Tallaabada ugu dambaysa: isla faylka mar kale dir
book-again = Isla faylka mar kale dooro. Waxba kama kaydinno ilaa aad oggolaato. Haddii uu yahay fayl kale, marka hore waxaad arkaysaa waxa kaasi samayn lahaa.
book-apply = Qaado waxa la muujiyay
book-done = Waxa laga qaaday faylkaaga
book-sent-done = { $n ->
    [one] 1 warbixin ayaa la diray.
   *[other] { $n } warbixin ayaa la diray.
}
book-kept-done = { $n ->
    [one] 1 warbixin ayaa qabyo ahaan loo kaydiyay.
   *[other] { $n } warbixin ayaa qabyo ahaan loo kaydiyay.
}
book-fetch-again = Ka hor inta aadan wax kale ku qorin xaashi xisaabeed, soo deg fayl cusub: waxaa ku jira waxa hadda kaydsan.
book-faults = Safafka aan la qaadi karin
book-wrong = Waxa khaldan, iyo waxa la sameeyo
book-conflicts = Safafka qof kale beddelay intaas
book-conflict-about = Tan iyo markii aad faylka soo degsatay, warbixinnadan waa la beddelay ama waa la ansixiyay. Lama qaadin, labada qoraalna midna ma lumin. Fur warbixinta si aad labada qoraal isugu geyso, ama soo deg fayl cusub.
book-new-sent = Cusub, waana la dirayaa
book-new-kept = Cusub, qabyo ahaan loo kaydinayo
book-same-sent = Sidii ay ahayd baa loo dirayaa
book-changed-sent = La beddelay, waana la dirayaa
book-changed-kept = La beddelay, qabyo ahaan loo kaydinayo

# What is wrong with a row
book-not-yours = Waxba lagaama weydiinayo tallaabadan iyo ururkan. Haddii tixraaca la beddelay, soo deg fayl cusub oo qoraalkaaga ku guuri.
book-reference = Tixraacu kuma habboona cinwaanka, ururka ama muddada ku ag qoran: mid baa isbeddelay. Soo deg fayl cusub oo qoraalkaaga ku guuri.
book-stopped = Tallaabadan waxaa la joojiyay { $day }. Cidna dambe ma weydiinayso. Haddii qoraalkaagu weli muhiim yahay, u sheeg cidda qorshaha ilaalisa.
book-not-asked = Hadda cidi kama weydiinayso tallaabadan: waa la dhammeeyay, ama ma bilaabmin. Haddii wax isbeddeleen, u sheeg cidda qorshaha ilaalisa.
book-other-period = Safkani waa muddo kale: { $words }. Soo deg fayl cusub. Wixii aad qortay weli faylkaaga ayay ku jiraan.
book-twice = Tallaabadan iyo ururkan hore ayay ugu jiraan safka { $n }. Labada saf mid hay.
book-public = Warbixintan hadda qof kastaa wuu akhrin karaa, markaa waxba laguma dul qoro. Haddii wax la saxo, u sheeg cidda qorshaha ilaalisa.
book-asked-back = Qof baa wax ku weydiiyay tan iyo markii aad faylka soo degsatay. Mid cusub soo deg si aad u aragto su'aasha.
book-sent = Tan waa la diray, dibna qabyo looma dhigi karo. Dooro “dir” si aad qoraalkaaga cusub u dirto, ama safka sidiisii u daa.
book-not-judge = Cidda tallaabada ka masuul ah oo keliya ayaa sheegta sida ay u socoto. Faaruqi qolkan.
book-progress-fault = { $words } kama mid aha erayada. Mid ka dooro liiska qolka.
book-send-fault = { $words } ma aha “dir” mana aha “qabyo”. Mid ka dooro liiska qolka, ama faaruq uga tag qabyo.
book-heading-missing = Tiirka “{ $words }” wuu maqan yahay. Soo deg fayl cusub oo qoraalkaaga ku guuri.
book-no-sheet = Kani ma aha faylka warbixinnadaada: ma laha xaashi “updates” la yiraahdo. Soo deg faylka oo kaas buuxi.

# What the workbook itself says
book-send = dir
book-draft = qabyo
book-sheet = Hal saf warbixin kasta oo lagaa weydiinayo. Qolalka cad ee xariiqda leh adigaa buuxinaya.
book-instruction-1 = Warbixinnada lagaa weydiinayo. Buuxi xaashida “updates”: hal saf tallaabo kasta. Qolalka cawlan lama beddeli karo.
book-instruction-2 = Sheeg sida ay u socoto, wixii dhacay iyo waxa hor taagan. Laba ama saddex weedhood ayaa ku filan.
book-instruction-3 = Ha magacaabin ilmo ama qoys: qof kastaa wuu akhrin karaa marka la ansixiyo.
book-instruction-4 = Tiirka “send” ka dooro “dir” ama “qabyo”. Haddii uu faaruq yahay, qoraalkaaga qabyo ahaan ayaa loo kaydiyaa.
book-instruction-5 = Safka aadan waxba ku qorin waa la daayaa.
book-instruction-6 = Safka dhammaan cawlan waa la diray, la ansixiyay ama la daabacay. Si aad u beddesho wixii la diray, ka fur bogga.
book-instruction-7 = Meesha ururkaagu kaalin oo keliya ka geysto, “progress” waa cawl: cidda masuulka ah ayaa sheegta sida ay u socoto.
book-instruction-8 = Kaydi faylka oo ku dir meeshii aad ka soo qaadatay. Marka hore waxaad arkaysaa waxa dhici doona; waxba lama qaado ilaa aad oggolaato.
book-words = Macnaha erayada tiirka “progress”:
book-column-action = Tixraaca tallaabada. Lama beddeli karo.
book-column-title = Magaca tallaabada.
book-column-organisation_name = Ururka aad u sheegayso.
book-column-period_title = Muddada ay ku saabsan tahay.
book-column-due = Maalinta la doonayo ugu dambayn.
book-column-state = Halka ay marayeen markii aad faylka soo degsatay.
book-column-question = Waxa qof ku weydiinayo.
book-column-told_last_time = Wixii ururkaagu sheegay markii hore, si aad u xusuusato.
book-column-progress = Sida ay u socoto: ka dooro liiska. Cidda tallaabada ka masuul ah oo keliya ayaa sheegta.
book-column-told = Wixii dhacay. Waa loo baahan yahay saf kasta oo aad dirto.
book-column-in_the_way = Waxa hor taagan, iyo cidda gargaarkeeda loo baahan yahay. Faaruq haddii aanay waxba jirin.
book-column-people_reached = Inta carruur, dhallinyaro ama qoysas ee la gaadhay muddadan. Tiro, ama faaruq.
book-column-evidence = Ciwaanka bogga muujinaya, sida https://… Ama faaruq.
book-column-send = “dir” si loo diro, “qabyo” ama faaruq si qabyo ahaan loogu kaydiyo.
book-column-organisation = Tixraaca ururka. Lama beddeli karo.
book-column-period = Tixraaca muddada. Lama beddeli karo.
book-column-version = Waxay tirisaa isbeddellada, si aan cidna ugu dul qorin wixii qof kale qoray.
