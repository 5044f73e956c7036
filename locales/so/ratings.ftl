# What groups of young people say
table-ratings = Waxa kooxaha dhallinyaradu leeyihiin
intro-ratings = Haddii sida tallaabo la sheego inay u socoto ay run la tahay koox dhallinyaro ah, iyo sababta.
count-ratings = { $n ->
    [one] 1 jawaab
   *[other] { $n } jawaabood
}
kind-rating = Waxa koox dhallinyaro ahi leedahay
ratings-earlier = Waxaad hore u sheegteen
col-words = Ereyadooda
choice-feels-true = Run bay la tahay
choice-partly = Qayb ahaan
choice-not-yet = Weli maya
rating-heading = Waxa dhallinyaradu ka leeyihiin
rating-differs = si kale ayay u arkaan
rating-otherwise = Halka dhallinyaradu si kale u arkaan
rating-they-say = Kuwa qabanaya waxay leeyihiin
rating-you-say = Kooxdiinnu waxay leedahay
ratings-own = Ma run bay kula tahay?
ratings-own-about = Sheeg inay u socoto sida ay sheegeen.
ratings-own-intro = Kuwani waa waxyaabihii dadka waaweyn sheegeen inay qaban doonaan, iyo sida ay leeyihiin way u socotaa. Kooxdiinnu way sheegi kartaa inay run la tahay. Waxaad sheegtaan waxay ag yaallaan kooda, mana beddeli karaan.
rating-read = Shaqaale ka-qaybgal ayaa marka hore akhriya, si aan cidna looga aqoonsan. Magacaagu kuma yaal. Wakhti kasta waad beddeli kartaa ama waad la noqon kartaa.
ratings-none = Waxba lama sheegin oo aad wax ka odhan karto.
rating-state-none = Weli waxba
rating-state-sent = La diray, weli lama akhriyin
rating-state-returned = Su’aal ayay la soo noqotay
rating-feel = Taasi run ma la tahay kooxdiinna?
rating-answer = Jawaabtiinna
rating-answer-fault = Saddexda mid ka dooro.
rating-why = Sababta, ereyadiinna
rating-why-hint = Qof walba wuu akhrin karaa. Cidna ha magacaabin, waxna ha qorin lagu aqoonsan karo.
rating-private-fault = Ka saar lambarrada telefoonka iyo cinwaannada: qof walba wuu akhrin karaa.
rating-send = Dir
rating-back = La noqo
rating-question = Waxaan ku weydiinayno
rating-done-sent = Waa la diray. Shaqaale ka-qaybgal ayaa marka hore akhriya.
rating-done-back = Waa laga noqday. Cidina ma akhrido hadda.
rating-changed = Qof kooxdiinna ah ayaa qoray intaas. Waxaad qortay weli foomka ayay ku jiraan.
rating-theirs = Waxay qoreen
ratings-manage = Waxa kooxaha dhallinyaradu leeyihiin, si loo akhriyo
ratings-manage-about = U akhri badbaado ka hor inta aan qof walba akhrin.
ratings-manage-intro = Eeg in qof lagu aqoonsan karo ama lagu dhaawaci karo. Ereyna ha beddelin: kooxda weydii haddii wax la saarayo.
ratings-manage-none = Wax sugaya akhris ma jiraan.
rating-look-for = Ka raadi magacyo, meelo, waqtiyo iyo sheekooyin qof lagu heli karo, iyo eedeymo. In wax adag tahay in la maqlo sabab loo celiyo ma aha.
rating-publish = Daabac
rating-ask = Waxaad kooxda weydiinayso
rating-ask-hint = Sheeg waxa la saarayo ama si kale loo odhanayo, iyo sababta.
rating-return = Dib u celi
rating-done-public = Waa la daabacay. Waxay ag taallaa hadalka kuwa shaqada qabanaya.
rating-done-returned = Kooxda ayaa loo celiyay.
waits-ratings-sent = { $n ->
    [one] 1 la akhriyo
   *[other] { $n } la akhriyo
}
waits-ratings-returned = { $n ->
    [one] 1 soo noqotay
   *[other] { $n } soo noqday
}
act-rating-send = Sheegay inay tallaabo run la tahay
act-rating-back = La noqday inay tallaabo run la tahay
act-rating-publish = Daabacay waxa koox dhallinyaro ahi leedahay
act-rating-return = Su’aal ka celiyay koox dhallinyaro ah
detail-body = Guddiga
found-rating = Waxa koox dhallinyaro ahi tidhi, weli ma furna
goes-rating = Dhammaan erayada jawaabtan way tagayaan. Kooxdu mar kale way jawaabi kartaa.
may-rating-write = Kooxda dhallinyarada ee qofku ku jiro u sheeg in sida la sheegay tallaabo u socoto ay run la tahay iyo waxa ka noqonaya, kana noqo.
may-rating-read = Akhri waxa kooxaha dhallinyaradu yiraahdaan oo soo jeediyaan ka hor kuwa kale, gudbi ama weydii.
child-felt = Ma run bay kula tahay?
child-felt-meaning = Dhallinyaradu way eegeen waxa dadka waaweyn leeyihiin. Waa tan waxay u malaynayaan.
