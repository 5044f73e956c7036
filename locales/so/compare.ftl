set-title = { $words }: deegaanno isku dhinac yaalla
set-stands = { $words } waxay { $period } leedahay { $value }: kaalinta { $rank } ee { $all } deegaan oo nooceeda ah oo la doortay oo tiro leh, kan ugu fiican ayaa hore.
set-stands-shared = { $words } waxay { $period } leedahay { $value }: kaalinta { $rank } ee { $all } deegaan oo nooceeda ah oo la doortay oo tiro leh, kan ugu fiican ayaa hore; kaalintaas waa la wadaagaa.
set-has = { $words } waxay { $period } leedahay { $value }.
set-no-interval = Sida loo hubo tiradan lama daabicin, sidaa darteed farqi lagama sooci karo nasiib.
set-counts = Wixii ka baxsan nasiibka, way ka fiican tahay { $more } ka mid ah kuwa lala dhigay, wayna ka xun tahay { $less }; { $similar } way la mid tahay.
set-counts-neither = Wixii ka baxsan nasiibka, way ka sarraysaa { $more } ka mid ah kuwa lala dhigay, wayna ka hoosaysaa { $less }; { $similar } way la mid tahay.
set-latest = Tirooyinka { $words }
set-beside = { $words } oo garab yaalla
set-closing = Farqigu ma isbeddelaa?
set-closing-few = tirooyin wadaag ah oo ku filan ma jiraan si loo sheego
set-rules = Farqigu waa tirada deegaanka koowaad oo laga jaray tan. In farqigu run ahaan isbeddelo waxaa lagu xukumaa xeerarka shaxda, xilliyada labaduba tiro leeyihiin.
set-rules-interval = Marka la barbar dhigo deegaan kale, ka fiican iyo ka xun waxay ka dhigan yihiin in kala fogaanshaha 95% ee farqigu aanu eber ku jirin, waayo labada tiraba lama hubo. Marka la barbar dhigo dalka, gobolka ama celceliska waxay ka dhigan yihiin inay ka baxsan tahay kala fogaanshaha 95% ee deegaanka koowaad, sida Fingertips. Isku mid waxay ka dhigan tahay in nasiibku sharxi karo.
compare-both = Ka fiican, la mid ah iyo ka xun waxay ku saabsan yihiin tirooyinka ugu dambeeya oo keliya; in farqigu dhab isu beddelo waxay ku saabsan tahay dhammaantood. Sidaas darteed labaduba way wada jiri karaan. Farqiga waxaa la xisaabiyaa ka hor intaan waxba la soo koobin.
set-time = Waqtiga
set-chart = Shax yar deegaan kasta, dhammaan hal miisaan. Xariiqda madow waa tirooyinka deegaanka oo ku dhammaada kan u dambeeya; xariiqda jajaban waa { $words }.
set-figures = Tirooyinka ay shaxuhu muujinayaan
set-choose = Dooro deegaanno kale
set-choose-hint = Calaamadee inta aad rabto, ugu badnaan 40. Kuwa kale waxaa la dhigaa garabka deegaankaaga, ama kan koowaad haddii kaaga aan la dooran.
set-others = { $n ->
    [one] 1 deegaan oo kale
   *[other] { $n } deegaan oo kale
}
set-show = Isku dhinac dhig
set-place = { $have } ka mid ah { $all }
set-shared = , la wadaago
set-base = kuwa kale garabkiisa ayaa la dhigay
set-whole = waa qayb ka mid ah kan
set-mean = Celceliska kuwa kale ee noociisa ah
set-mean-note = { $all } ka mid ah { $have } ayaa tiro leh, mid walbana isku miisaan. Ishu waxay { $far } ku tilmaantay “ma dhowa”, { $strange }-na deris tirakoob maaha. Meesha aanay dhowayn, celceliska si taxaddar leh u akhri.
set-none = tiro ma jirto
set-unknown = Cabbirkani tirooyin uma hayo “{ $words }”; ka dooro aagagga { $at }.
set-many = { $n } aag ayaa la doortay; dooro ugu badnaan { $most }.
set-older = tiro ma jirto; tan u dambaysa waa { $value } ee { $period }
between-title = { $one } garabka { $other }
between-twice = Waxaad { $one } dooratay laba jeer, sidaa darteed halkan waxaa lala dhigay { $other }; deegaan kale hoos ka dooro.
between-none-title = Laba deegaan oo isku dhinac yaalla
between-none = Wax ka yar laba deegaan ayaa tiro leh, sidaa darteed midna midka kale lama garab dhigi karo.
between-one = Deegaanka koowaad
between-other = Deegaanka labaad
between-unknown = Tirooyin lagama hayo “{ $words }”; ka dooro aagagga /compare.
between-many = { $n } aag ayaa loo doortay isbarbardhig laba ah; bogga cabbirka laftiisa ayaa isbarbardhiga tiro kasta.
between-counts = { $n } cabbir ayaa la daabacay sida loo hubo labada tiraba. Waxa ka baxsan waxa nasiibku sharxayo, { $one } wuu ka fiican yahay { $other } { $better }, wuu ka xun yahay { $worse }; { $similar } lama sheegi karo.{ $apart ->
    [0] {""}
   *[other] {" "}{ $apart } way ku kala duwan yihiin, dhinacna ma fiicna.
}
between-untold = { $n } cabbir cidna ma daabicin sida loo hubo tirooyinka, sidaa darteed farqigu nasiib buu noqon karaa. Halkaas { $one } wuu ku horreeyaa { $ahead }, wuuna kaga dambeeyaa { $behind }{ $level ->
    [0] {""}
   *[other] {", "}wuu la siman yahay { $level }
}{ $neither ->
    [0] {""}
   *[other] {"; "}{ $neither } dhinacna ma fiicna
}.
between-apart = { $n } cabbir isku dhinac lama dhigi karo; safkoodu wuxuu sheegayaa sababta.
between-aside = { $n } cabbir midkood tiro uma laha xilliga ugu dambeeya ee kan kale; safafkaasi waa xilli hore, korna laguma tirin.
between-neither = { $n } cabbir labada deegaan midna tiro uma laha.
between-no-common = kan ugu dambeeya ee mid kasta: ma jiro xilli labaduba tiro leeyihiin
between-one-alone = mid keliya ayaa tiro leh
between-part = tirada qayb lama garab dhigo tan guud
between-older = xilligii u dambeeyay ee labaduba tiro leeyihiin; mid ayaa mid ka cusub leh
between-ahead = hormaray, intii la sheegi karo
between-level = siman
between-behind = dib u dhacay, intii la sheegi karo
map-title = { $words }: khariidad
map-last = Kii ugu dambeeyay
map-unknown = Cabbirkani tirooyin uma hayo muddada “{ $words }”; mid ka dooro kuwa { $at }.
map-by-place = Goob ahaan, { $period }
map-by-authority = Maamul ahaan, { $period }
map-ends = { $period }, tirada ugu fiican waa tan { $first } ({ $best }), tan ugu dambaysana waa { $last } ({ $worst }). Nasiibku mid walba wuu dhaqaajiyaa; kala horreyntu keligeed waxba ma caddayso.
map-ends-neither = { $period }, tirada ugu sarraysa waa tan { $first } ({ $best }), tan ugu hoosaysana waa { $last } ({ $worst }). Nasiibku mid walba wuu dhaqaajiyaa; kala horreyntu keligeed waxba ma caddayso.
map-without = { $n } ka mid ah deegaannadan tiro uma laha xilligan.
map-others = { $n } deegaan oo kale oo noocan ah ayaa xilligan tiro u leh oo aan khariidadda ku jirin.
map-few = Tirooyinku way ku yar yihiin in rubuc la kala saaro, sidaa darteed deegaannadu lambar ayay leeyihiin ee hoos ma leh.
map-quarters = Rubucyadu waa ka dhex { $n } deegaan ee halkan lagu muujiyay ee tiro leh.
map-nothing = Wax ka yar laba deegaan oo isku nooc ah ayaa tiro leh, sidaa darteed khariidad wax lagu dhigo ma jiraan.
map-numbers = Lambarradu waa kuwa jadwalka; meesha deegaanku aad u yar yahay, lambarku jadwalka oo keliya ayuu ku jiraa.
map-shades = Hoosyadu waa naqshado, si loo kala garto iyadoo aan midab jirin.
map-own = (deegaankeenna)
map-outline = Xariiqda qaro weyn waxay ku wareegsan tahay { $words }.
map-origins = Xuduudaha:
map-no-boundaries = Qorshuhu ma hayo xuduudaha deegaannadan, sidaa darteed waa jadwal keliya.
map-quarter-A = Rubuca ugu hooseeya.
map-quarter-B = Rubuca labaad ee xagga hoose.
map-quarter-C = Rubuca saddexaad ee xagga hoose.
map-quarter-D = Rubuca ugu sarreeya.
icon-common = Kala duwanaan: nasiib
icon-improvement-high = Kala duwanaan: run ahaan ka sarraysa, taas oo ka fiican
icon-improvement-low = Kala duwanaan: run ahaan ka hoosaysa, taas oo ka fiican
icon-concern-high = Kala duwanaan: run ahaan ka sarraysa, taas oo ka xun
icon-concern-low = Kala duwanaan: run ahaan ka hoosaysa, taas oo ka xun
icon-neutral-high = Kala duwanaan: run ahaan ka sarraysa
icon-neutral-low = Kala duwanaan: run ahaan ka hoosaysa
icon-no-target = Bartilmaameed: lama dejin
icon-pass = Bartilmaameed: waa la gaari doonaa, haddaan wax isbeddelin
icon-fail = Bartilmaameed: lama gaari doono, haddaan wax isbeddelin
icon-fail-improved = Bartilmaameed: wuu dhaafsiisan yahay xadadka, oo weli haya tirooyin hore oo ka xun
icon-inconsistent = Bartilmaameed: nasiibka ayaa go’aamiya in la gaaro
recent-nothing = Isbeddelka shanta tiro ee u dambeeya lama xisaabin karo: waxay u baahan tahay shan tiro, mid kasta iyo sida loo hubo, oo midna aanay ahayn 0% ama 100%.
recent-no-change = Shanta tiro ee u dambeeya: isbeddel muhiim ah ma jiro.
recent-increasing = Shanta tiro ee u dambeeya: way kordhaysaa.
recent-increasing-better = Shanta tiro ee u dambeeya: way kordhaysaa oo way hagaagaysaa.
recent-increasing-worse = Shanta tiro ee u dambeeya: way kordhaysaa oo way ka sii daraysaa.
recent-decreasing = Shanta tiro ee u dambeeya: way yaraanaysaa.
recent-decreasing-better = Shanta tiro ee u dambeeya: way yaraanaysaa oo way hagaagaysaa.
recent-decreasing-worse = Shanta tiro ee u dambeeya: way yaraanaysaa oo way ka sii daraysaa.
recent-about = Tani waa su’aal ka duwan tan bogga korkiisa. Halkaas taxanaha oo dhan ayaa la weydiiyaa inuu ka baxo kor iyo hoos u dhaciisa; halkan shan tiro ayaa la weydiiyaa inay ku kala duwan yihiin wax ka badan inta cabbirka kooxuhu sharxo. Haddii ay is khilaafaan, jumladda kore ayaa la raacayaa.
embed-heading = Shaxdan ku muuji goob kale
embed-about = Midkood ku koobbiyee bog. Had iyo jeer way cusub tahay, qoraal barnaamij ma soo dejiso, cidna ma tiriso.
embed-frame = Shaxda iyo jumladdeeda iyo isheeda, sanduuq dhexdii
embed-picture = Shaxda oo keliya, sawir ahaan
embed-whole = Bogga oo dhan, oo jadwalka leh:
figures-xlsx = Dhammaan tirooyinka buug-shaqeed ahaan (XLSX)
figures-json = Dhammaan tirooyinka JSON ahaan
way-compare = Isku dhinac dhig deegaanno kasta
way-map = Khariidad ku arag
way-between = Barbar dhig laba deegaan dhammaan cabbirrada
chart-trial-gaps = Kuwani waa xadad tijaabo ah: waxay ku dhisan yihiin { $n } tiro, waxayna adkaanayaan marka ay 13 noqdaan. Bannaannada awgood, { $ranges } lammaane oo keliya ayaa isku xiga, xadadkuna kuwaas ayay ka yimaadaan.
table-boundaries = Xuduudo
intro-boundaries = Qaababka deegaannada, khariidadaha awgood.
count-boundaries = { $n ->
    [one] 1 xuduud
   *[other] { $n } xuduudood
}
kind-boundary = Xuduud
col-shape = Qaab
