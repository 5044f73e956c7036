# Offers and asks among organisations

table-asks = Waxa la bixinayo iyo waxa la weydiinayo
asks-names = caawimaad, tabaruce, volunteer, help, offer, idea
kind-ask = Wax la bixinayo ama la weydiinayo
count-asks = { $n ->
    [one] { $n } wax oo la bixinayo ama la weydiinayo
   *[other] { $n } wax oo la bixinayo ama la weydiinayo
}
intro-asks = Waxa hay’aduhu is weydiiyaan iyo waxa ay bixinayaan, waxa maqan, iyo fikrado. Mid kastaa wuu furan yahay ilaa jawaab laga helo.
col-answered_on = Maalinta laga jawaabay
choice-somebody-asks = La weydiinayo
choice-somebody-offers = La bixinayo
choice-answered = Waa laga jawaabay
choice-no-longer-needed = Looma baahna mar dambe
asks-own = Waxaad weydiinaysaan iyo waxaad bixinaysaan
asks-own-about = Weydii hay’adaha kale wax, bixi wax, ama sheeg waxa maqan; oo akhri cidda caawin karta.
asks-yours = Waxa aad dabagasho
asks-yours-none = Hay’addaadu weli waxba ma weydiin, waxbana ma bixin.
asks-none = Hadda waxba ma furna.
asks-answered = Aan furnayn mar dambe
asks-since = Laga bilaabo { $day }
asks-waits = Weli wuu sugayaa
asks-can-help = Ku jawaab, haddii aad akoon leedahay
asks-new = Weydii ama bixi wax
asks-what = Hal jumlad
asks-what-hint = Tusaale: Ma jirtaa cid haysata bas yar Sabtiyada? Qof kastaa wuu akhriyaa. Ha magacaabin ilmo ama qoys.
asks-what-missing = Hal jumlad ku qor waxaad weydiinayso ama bixinayso.
asks-more = Wax dheeraad ah
asks-more-hint = Cidda ay tahay, meesha, iyo ilaa goorma, haddii ay muhiim tahay.
asks-send = Daabac
asks-replies = Jawaabaha
asks-replies-none = Weli cidna kama jawaabin.
asks-reply = Jawaabtaada
asks-reply-hint = Sida aad u caawin karto, ama waxaad u isticmaali lahayd, hal ama laba jumladood; iyo sida shaqada lagaaga helo. Cidda dabagasha oo keliya ayaa akhrida. Ha magacaabin ilmo ama qoys.
asks-reply-missing = Qor jawaabtaada.
asks-reply-send = Dir
asks-close = Sheeg wixii ka soo baxay
asks-answer = Waa maxay jawaabtu
asks-answer-hint = Qof kastaa wuu akhriyaa, si kuwa isla waxaas weydiinaya ay u ogaadaan. Cidna ha magacaabin.
asks-answer-missing = Qor jawaabta, si kuwa isla waxaas weydiinaya ay u ogaadaan.
asks-done-posted = Waa la daabacay. Qof kastaa wuu akhriyaa, warqadna waad helaysaa marka cid kuu jawaabto.
asks-done-replied = Waa la diray. Kuwa weydiistay ayaa akhrida.
asks-done-kept = Waa la daabacay.
waits-replied = { $n ->
    [one] { $n } kuwaaga ah ayaa jawaab leh
   *[other] { $n } kuwaaga ah ayaa jawaabo leh
}
may-ask-post = Hay’adaha kale wax weydii ama wax u bixi, oo sheeg in la caawin karo
letter-ask-replied = Cid baa jawaabtay
mail-ask-replied-subject = Cid baa jawaabtay: { $reference }
mail-ask-replied-text =
    Hay’ad ayaa ka jawaabtay wax la bixinayo ama la weydiinayo oo aad dabagasho. Boggani wuxuu sheegayaa waxay qortay, halkaasna waxaad ku sheegi kartaa wixii ka soo baxay:

    { $link }
mail-ask-replied-short = { $place }: hay’ad ayaa ka jawaabtay wax la bixinayo ama la weydiinayo oo aad dabagasho: { $link }
act-ask-reply = Hay’ad baa ka jawaabtay wax la bixinayo ama la weydiinayo
found-ask_reply = Sida hay’addi uga caawin karto wax tu kale weydiisatay
goes-ask_reply = Ereyadani way tagayaan. Inay jawaabtay way sii jirtaa.
