# Consultations: what people are asked about before it is agreed, and what came of it.
table-consultations = Wadatashiyada
intro-consultations = Qoraallo dadka lagala tashaday ka hor inta aan la isku raacin: waxay yiraahdeen, wixii la go’aamiyay iyo sababta, iyo wixii taas darteed loo beddelay.
count-consultations = { $n ->
    [one] 1 wadatashi
   *[other] { $n } wadatashi
}
kind-consultation = Wadatashi
table-sections = Qaybaha qoraallada dadka lagala tashaday
intro-sections = Qabyada qayb kasta, iyo qoraalka sidii la isku raacay.
count-sections = { $n ->
    [one] 1 qayb
   *[other] { $n } qaybood
}
kind-section = Qayb
col-consultation = Wadatashi
col-section = Qayb
col-outcome = Wixii ka soo baxay
col-heading = Cinwaanka
col-easy = Akhris fudud
col-agreed = Qoraalka la isku raacay
consultation-ahead = Waxaad fikirkaaga sheegi kartaa laga bilaabo { $day }.
consultation-open = Waxaad fikirkaaga sheegi kartaa ilaa { $day }.
consultation-closed = Waa la xiray. Waxaa la ballanqaaday in wixii ka soo baxay la sheego ugu dambayn { $day }.
consultation-over = Waa la xiray, kanina waa wixii ka soo baxay. Waxaa laga jawaabay { $day }.
consultation-say = Sheeg fikirkaaga
consultation-waiting = Weli lagama jawaabin
consultation-late = { $n ->
    [one] Lagama jawaabin, 1 maalin ayay daahday
   *[other] Lagama jawaabin, { $n } maalmood ayay daahday
}
consultation-answered = Waa laga jawaabay
consultation-answered-late = { $n ->
    [one] Waa laga jawaabay, iyadoo 1 maalin daahday
   *[other] Waa laga jawaabay, iyadoo { $n } maalmood daahday
}
consultation-outcome = Wixii ka soo baxay
consultation-marks = Wixii qabyada lagu daray hoosta ayaa laga xariiqay; wixii laga saarayna dhexda ayaa laga xariiqay.
consultation-unchanged = Qaybtan waxba lagama beddelin.
consultation-added = Lagu daray:
consultation-removed = Laga saaray:
consultation-end = (dhammaad)
consultation-easy = Isla qoraalkan, oo akhriskiisu fudud yahay
consultation-said = Wixii dadku yiraahdeen
consultation-said-none = Weli farriin lagama samayn waxa dadku qoreen.
consultation-new = Dadka kala tasho qoraal
consultation-new-intro = Qabyada qorshe ama dukumenti kasta. Qayb kasta waxay noqotaa su’aal leh meel erayo lagu qoro; su’aalo kale waxaa lagu dari karaa buug shaqo.
consultation-plan = Qorshaha ay tani qabyada u tahay
consultation-plan-hint = Haddii ay qabyo qorshe tahay. Haddii aadan qoraal bixin, waxaa la qaadanayaa arrimaha mudnaanta leh iyo tallaabooyinka qorshaha.
consultation-text = Qoraalka
consultation-text-hint = Cinwaan kasta ku bilow #, oo wixii uu ku saabsan yahay hoostiisa ku qor.
consultation-text-missing = Qor qoraalka, ama dooro qorshaha ay tani qabyada u tahay.
consultation-text-many = Wadatashi wuxuu yeelan karaa ugu badnaan { $n } qaybood. Qaar isku dar.
consultation-text-heading = Qayb kasta waxay u baahan tahay cinwaan ku bilaabma #, iyo qoraal hoostiisa ah.
consultation-begin = Samee qaybaha
consultation-asks = Maxay kula tahay tan: { $words }
consultation-answer-by = Maalinta ugu dambaysa ee aad sheegayso wixii ka soo baxay
consultation-answer-by-hint = Qof walba wuu arkaa maalintan, iyo inta maalmood ee aad ka daahday.
consultation-answer-by-fault = Qor maalin ka dambaysa maalinta ugu dambaysa ee dadku jawaabi karaan.
consultation-sections-gone = Qayb ka mid ah hadda su’aal ma leh: buugga shaqadu magac kale ayuu u leeyahay oo aan ahayn part1, part2 iyo wixii la mid ah. Mar kale sidaas u magacaw, ama latashiga dib u bilow.
consultation-settle = Waxa ka soo baxaya
consultation-settle-later = Marka la xiro, halkan ayaad ku sheegaysaa waxa ka soo baxaya.
consultation-settle-intro = Farriin kasta oo laga sameeyay waxa dadku qoreen jawaab bay u baahan tahay: wixii la go’aamiyay, iyo sababta. Ka dib qayb kasta u qor sida la isku raacay. Qof walba wuxuu arkaa wixii la beddelay marka aad u sheegto.
consultation-agreed = Sida la isku raacay: { $words }
consultation-agreed-missing = Qoraalka u qor sida la isku raacay. Haddii aan waxba la beddelin, qabyada sideedii u daa.
consultation-why = Sababta: { $words }
consultation-why-hint = Sababta loo beddelay, ama aan loo beddelin. Waa loo baahan yahay haddii la beddelay.
consultation-why-missing = Qor sababta qaybtan loo beddelay.
consultation-outcome-hint = Dhowr weedhood oo fudud, oo loogu talagalay qof kasta oo ka qayb galay.
consultation-outcome-missing = Qor wixii ka soo baxay.
consultation-agree = Qorshaha waa la isku raacay laga bilaabo maanta
consultation-keep = Kaydi
consultation-tell = U sheeg qof walba
consultation-answer = Ka jawaab
consultation-unanswered = { $n ->
    [one] 1 farriin jawaab ma laha. Marka hore ka jawaab: wixii la go’aamiyay, iyo sababta.
   *[other] { $n } farriimood jawaab ma laha. Marka hore ka jawaab: wixii la go’aamiyay, iyo sababta.
}
consultation-done-kept = Waa la kaydiyay. Cid kale ma arkayso ka hor inta aadan qof walba u sheegin.
consultation-done-told = Qof walba wuu arkaa wixii ka soo baxay.
consultation-easy-draft = Qabyada, si fudud loo akhriyo
tag-open = Hadda furan
tag-late = Daahay
tag-answered = Laga jawaabay
home-say = Fikirkaaga dhiibo
consultation-unread = { $n } qoraal oo dadku qoreen weli lama akhrin. Hogaamiyaha badbaadadu ayaa marka hore akhriya.
consultation-unsaid = { $n } qoraal ayaa la gudbiyay oo aan fariin noqon, sidaas darteed cidna kama jawaabto. Fariin ka samee, ama mid ku dar.
