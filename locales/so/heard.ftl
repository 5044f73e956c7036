# Where people were heard: who was reached, and what was noted.
table-reached = Cidda la gaadhay
intro-reached = Cidda la gaadhay meelaha dadka lagu dhegaystay, koox koox: tirooyin, magac weligeed.
count-reached = { $n ->
    [one] 1 koox
   *[other] { $n } kooxood
}
kind-reached = Koox la gaadhay
col-people = Kooxda
col-count = Immisa
choice-focus-group = Koox dood
choice-pop-up = Miis ku-meelgaadh ah
choice-recruitment-panel = Guddi shaqaaleysiin oo dhallinyaro ku jirto
choice-commissioning-panel = Guddi adeeg-iibsi oo dhallinyaro ku jirto
reached-few = ka yar shan
reached-several = Qofku kooxo badan ayuu ka mid noqon karaa, sidaas darteed lama isku dari karo.
heard-title = Meelaha dadka lagu dhegaystay: qoraallo
heard-title-about = Geli wixii lagu yidhi aqoon-is-weydaarsiyada iyo booqashooyinka, koox iyo mowduuc, farriimona ka samee.
heard-intro = Dooro meesha dadka lagu dhegaystay. Mid cusub waxaa lagu daraa diiwaannada qorshaha.
heard-none = Weli waxaas oo kale qorshaha kuma jiraan.
heard-notes = Qoraallo
heard-notes-none = Weli waxba lama qorin.
heard-public = Boggeeda dadweynaha
heard-add = Qor wixii la yidhi
heard-add-intro = Sadar wax kasta oo la yidhi, hal koox iyo hal mowduuc. Ka dib mowduuca ama kooxda xigta.
heard-people = Yaa yidhi
heard-people-hint = Koox ahaan, sida: gabdho 11 ilaa 15 jir ah. Magac weligeed. Qoraallada xiga ayay u sii jirtaa.
heard-people-fault = Qor cidda tidhi, koox ahaan, ugu badnaan { $n } xaraf.
heard-theme-hint = Dhawr eray, sida: jidka dugsiga.
heard-theme-fault = Qor waxa ay ku saabsan tahay, ugu badnaan { $n } xaraf.
heard-text = Wixii la yidhi
heard-text-hint = Erayadooda meesha aad awooddo; sadar cusub mid kasta.
heard-text-fault = Qor ugu yaraan hal sadar, mid kasta ugu badnaan { $n } xaraf.
heard-keep = Hay qoraalladan
heard-kept = { $n ->
    [one] 1 qoraal ayaa la hayay.
   *[other] { $n } qoraal ayaa la hayay.
}
heard-note = Qoraal
heard-remove = Tuur qoraalkan
heard-remove-heading = Haddii aan la qori karin
act-heard-note = Qoray wixii dadku yidhaahdeen
act-heard-remove = Tuuray wixii la qoray
found-heard-note = Qoraal wixii dadku yidhaahdeen
goes-heard-note = Qoraalkani wuu tagayaa. Farriin laga sameeyay way joogaysaa ilaa qorshaha laga soo gebagebeeyo.
