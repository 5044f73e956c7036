# You said, we did, why; answers to messages; and whether they are true for whoever reads them.
table-responses = Jawaabaha
intro-responses = Wixii laga qabtay waxay carruurta iyo qoysasku yiraahdeen, ama sababta aan loo qaban.
count-responses = { $n ->
    [one] 1 jawaab
   *[other] { $n } jawaabood
}
kind-response = Jawaab
col-message = Farriin
col-because = Sababta
col-ages = Da’da
choice-under-way = Way socotaa
choice-planned = Waa la qorsheeyay
choice-not-done = Lama qaban
choice-under-5 = Ka yar 5
choice-5-to-10 = 5 ilaa 10
choice-11-to-15 = 11 ilaa 15
choice-16-to-18 = 16 ilaa 18
choice-19-to-25 = 19 ilaa 25
choice-adults = Waalidka, daryeelayaasha iyo dadka kale ee waaweyn
section-responses = Wixii laga jawaabay
response-because = Sababta:
you-said-title = Adigu waad tiri, annagu waan qabannay, sababta
you-said = Adigu waxaad tiri
we-did = Annagu waxaan qabannay
you-said-intro = Waxay carruurta, dhallinyarada iyo qoysasku yiraahdeen, wixii laga qabtay, iyo sababta aan wax loo qaban.
you-said-nothing = Weli cidina tan kama jawaabin.
you-said-any = Dhammaan
you-said-show = Tus
you-said-strategy = Qorshaha
you-said-decision = Wixii ka soo baxay
you-said-ages = Da’da
you-said-area = Meesha
you-said-waiting = Weli lagama jawaabin
pulse-ask = Tani run ma kuu tahay?
pulse-yes = Haa
pulse-partly = In yar
pulse-no = Maya
pulse-pressed = Mahadsanid. Waa la tiriyay, wax kale oo ka mid ahna lama hayo.
pulse-many = Dad badan ayaa hadda shabakaddaada ka riixaya. Daqiiqad ka dib isku day mar kale.
pulse-of = { $n ->
    [one] Ugu yaraan 1 mar ayaa la riixay:
   *[other] Ugu yaraan { $n } jeer ayaa la riixay:
}
