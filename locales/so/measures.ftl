table-measures = Cabbirrada
intro-measures = Waxa la tiriyo, cidda tirisa, iyo jihada fiican. Bog kastaa wuxuu sheegayaa in tirooyinku run ahaantii isbeddeleen iyo in kale.
count-measures = { $n ->
    [one] 1 cabbir
   *[other] { $n } cabbir
}
kind-measure = Cabbir
table-areas = Deegaannada
intro-areas = Deegaannada ay tirooyinku ku saabsan yihiin.
count-areas = { $n ->
    [one] 1 deegaan
   *[other] { $n } deegaan
}
kind-area = Deegaan
table-neighbours = Deriska tirakoobka
intro-neighbours = Deegaannada u eg mid kale, iyo sida ay ugu eg yihiin.
count-neighbours = { $n ->
    [one] 1 deris
   *[other] { $n } deris
}
kind-neighbour = Deris
table-targets = Bartilmaameedyada
intro-targets = Meesha cabbirradu gaadhi waayaan inay noqdaan, iyo goorta.
count-targets = { $n ->
    [one] 1 bartilmaameed
   *[other] { $n } bartilmaameed
}
kind-target = Bartilmaameed
table-breaks = Jabka taxanaha
intro-breaks = Goorta wax si kale loo tiriyo, ama isbeddel la og yahay uu keeno xadad cusub.
count-breaks = { $n ->
    [one] 1 jab
   *[other] { $n } jab
}
kind-break = Jab
table-datasets = Xogaha
count-datasets = { $n ->
    [one] 1 xog
   *[other] { $n } xog
}
kind-dataset = Xog
col-topic = Mawduuca
col-code = Koodhka
col-polarity = Way fiican tahay marka
col-form = Nooca tirada
col-decimals = Jajabka tobanlaha
col-numerator = Waxa la tiriyo
col-denominator = Kuwa laga dhex tiriyo
col-year = Sannadku waa
col-licence = Ruqsadda
col-next_release = Tirooyinka xiga
col-group_of = Koox ka mid ah
col-group = Kooxdee
col-remarks = Waxa laga ogaanayo tirooyinka
col-part_of = Qayb ka ah
col-other_names = Magacyo kale
col-neighbour = Deris
col-rank = Kaalinta
col-closeness = Sida ay ugu egtahay
col-measure = Cabbirka
col-baseline = Tirada bilowga
col-baseline_period = Xilliga bilowga
col-target_period = Waa in la gaadho ilaa
col-format = Qaabka
col-file = Faylka
col-hash = SHA-256 ee faylka
col-figures = Tirooyin
col-profile = Xeerka tirooyinka yar
choice-high = Sare
choice-low = Hoose
choice-neither = Midna
choice-percent = Boqolley
choice-rate = Heer
choice-count = Tiro
choice-average = Celcelis
choice-money = Lacag
choice-ratio = Saami
choice-calendar-year = Sannadka miilaadiga
choice-financial-year = Sannad maaliyadeed
choice-academic-year = Sannad dugsiyeed
choice-extremely-close = Aad iyo aad ugu dhow
choice-very-close = Aad ugu dhow
choice-close = Dhow
choice-somewhat-close = Xoogaa dhow
choice-not-close = Ma dhowa
choice-country = Dal
choice-region = Gobol
choice-authority = Maamul
choice-place = Goob
choice-break = Halkan si kale ayaa laga tiriyaa
choice-rebase = Xadad cusub halkan laga bilaabo
section-bearing = Cabbirrada tan khuseeya
section-bears-on = Mudnaanaha uu khuseeyo
section-feeds = Tilmaamayaasha uu quudiyo
section-printed = Ku daabacan dukumentiyada
section-measures = Taxanaha tirooyinka
choice-reporting-year = Sannadka warbixinta, ilaa 31 Maarso
table-printed = Tirooyin daabacan oo taxanaha garab yaal
intro-printed = Waxa dukumentiyadu daabaceen, iyo waxa taxanuhu hadda sheegayo.
kind-printed = Tiro daabacan
col-statistic = Tirakoob
col-likeness = Ma isku mid baa
choice-same-measure = Isla cabbirka
choice-similar-measure = Cabbir u eg
choice-another-measure = Cabbir kale
count-printed = { $n ->
    [one] 1 tiro daabacan
   *[other] { $n } tiro daabacan
}
act-figures-hold = Tirooyin la geliyey, oo la-hawlgalayaashu arki karaan
detail-figures = Tirooyin
verdict-nothing = Weli tirooyin ma jiraan.
verdict-few = { $n ->
    [one] Hal tiro ayaa jirta laga bilaabo { $since }: aad bay u yar tahay in wax laga sheego.
   *[other] { $n } tiro ayaa jira laga bilaabo { $since }: aad bay u yar yihiin in wax laga sheego.
}
verdict-gaps = Waxaa jira { $n } tiro tan iyo { $since }, laakiin farqi ama boodbood badan ayaa u dhexeeya si wax loo sheego.
verdict-flat = Ma dhaqaaqin tan iyo { $since }, sidaa darteed xadadku ballac ma laha waxna lagama sheegi karo.
verdict-improvement = Run ahaan way ka fiican tahay tan iyo { $since }.
verdict-concern = Run ahaan way ka sii dartay tan iyo { $since }.
verdict-higher = Run ahaan way ka sarraysaa tan iyo { $since }.
verdict-lower = Run ahaan way ka hoosaysaa tan iyo { $since }.
verdict-once-improvement = { $since } way ka fiicnayd waxa nasiibku sharxo.
verdict-once-concern = { $since } way ka xumayd waxa nasiibku sharxo.
verdict-once-higher = { $since } way ka sarraysay waxa nasiibku sharxo.
verdict-once-lower = { $since } way ka hoosaysay waxa nasiibku sharxo.
chart-trial = Kuwani waa xadad tijaabo ah: waxay ku dhisan yihiin { $n } tiro, waxayna adkaanayaan marka ay 13 noqdaan.
chart-target = Bartilmaameed
chart-lines = Xariiqda dhexe waa celceliska; inta u dhaxaysa xariiqyada jajaban nasiibka keliya ayaa tirooyinka dhaqaajiya.
chart-breaks = Xariiqda toosan ee hoos u socota waa isbeddel; waxba lama xukumo labada dhinac isla mar.
chart-beyond-percent = Xadadka waxaa la xisaabiyaa iyadoon la eegin 0 iyo 100; tiro kama bixi karto kuwaas.
chart-beyond-zero = Xadadka waxaa la xisaabiyaa iyadoon la eegin 0; tiro kama hoosayn karto.
chart-rules = Xeerarka:
kind-of-signal-common = nasiib
kind-of-signal-none = lama xukumin
kind-of-signal-common-or-none = nasiib, ama lama xukumin
kind-of-signal-improvement = ka fiican
kind-of-signal-concern = ka xun
kind-of-signal-neutral = isbeddel dhab ah
flag-outside = xadka ka baxsan
flag-trend = toddoba ama ka badan oo kor u socda keliya ama hoos u socda keliya
flag-two-of-three = saddex laba ka mid ah oo xadka u dhow
flag-shift = toddoba ama ka badan oo celceliska dhinac uga wada jira
figures-heading = Tirooyin
figures-area = Deegaan
areas-ended = Deegaannada aan jirin hadda
area-until = ilaa { $words }
figures-show = Muuji
figure-latest = { $words }
figure-change = { $change } laga soo bilaabo { $since }; in ay macno leedahay, jumlada kore ayaa sheegaysa
figure-same = isbeddel ma jiro laga soo bilaabo { $since }
figures-period = Xilli
figures-value = Tiro
figures-sure = Sida loo hubo (95%)
figures-mean = Celcelis
figures-limits = Xadadka nasiibka
figures-signal = Calaamad
figures-all = Dhammaan tirooyinka { $words }
figure-of = ka mid ah { $n }
figure-small = dad yar
figure-interval = u badan inta u dhaxaysa { $lower } iyo { $upper }
compare-heading = Sida ay u barbar dhigto, { $words }
compare-older = { $words } tiro la tusi karo uma laha { $newer }. Waxa halkan la barbar dhigay oo dhan waa { $period }, kii ugu dambeeyay.
compare-counts = Kuwani waa tirooyin, ma aha saami, goobuhuna way kala weyn yihiin: farqigu wuxuu sheegi karaa oo keliya kan weyn.
compare-with = Garabka
compare-theirs = Tooda
compare-gap = Farqiga
compare-neighbours = Deriska tirakoobka, celcelis
compare-neighbours-note = { $all } ka mid ah { $have } ayaa tiro leh. Ishu waxay { $far } ku tilmaantay “ma dhowa”, ee celceliska si taxaddar leh u akhri.
compare-middle = Dhexda { $all } deegaan oo isku nooc ah
compare-rank = Kaalinta { $rank } ee { $all }, kan ugu fiican ayaa hore.
compare-band-A = Rubuca ugu fiican.
compare-band-B = Rubuca labaad.
compare-band-C = Rubuca saddexaad.
compare-band-D = Rubuca ugu dambeeya.
beside-better = ka fiican
beside-similar = isku mid
beside-worse = ka xun
beside-higher = ka sarreeya
beside-lower = ka hooseeya
target-line = Bartilmaameedka “{ $words }”: { $standing }
target-reached = waa la gaadhay.
target-on-track = waddada saxda ah. Xariiqda toosan waxay joogtaa { $expected }; { $share } ka mid ah jidka waa la maray.
target-on-track-chance = waddada saxda ah, laakiin kama badna waxa nasiibku sharxayo. Xariiqda tooska ahi waa { $expected }; { $share } ka mid ah jidka waa la dhaafay.
target-within-noise = ka dambeysa xariiqda toosan ee joogta { $expected }, laakiin aan ka badnayn waxa nasiibku sharxo. { $share } ka mid ah jidka waa la maray.
target-off-track = waddada ka baxsan. Xariiqda toosan waxay joogtaa { $expected }; { $share } ka mid ah jidka waa la maray.
target-not-reported = lama soo sheegin: bilowga ka dib tiro ma jirto.
groups-heading = Cidda
groups-who = Koox
symbol-c = qarsoon, si aan cidna loo aqoonsan
symbol-x = lama hayo
symbol-z = ma khuseeyo
symbol-u = lama isku hallayn karo
symbol-k = eber ku dhow, balse aan eber ahayn
status-provisional = ku meel gaar
status-revised = la saxay
status-final = ugu dambayn
status-outturn = kharash dhab ah
revised-heading = Tirooyin la saxay
revised-before = hore:
revised-published = la daabacay { $words }
section-acts = Waxa dhaqaajin doona
section-answered = Waxay carruurtu yidhaahdeen ee tani ka jawaabto
break-from = Laga bilaabo { $words }:
printed-heading = Waxa dukumentiyadu daabaceen, iyo waxa taxanuhu hadda sheegayo
printed-beside = dukumentigu wuxuu daabacay { $printed }; taxanuhu wuxuu { $period } u hayaa { $now }.
printed-alone = dukumentigu wuxuu daabacay { $printed }; taxanuhu tiro uma hayo { $period }.
printed-no-figure = tiro ma leh
printed-matches = Way is waafaqsan yihiin.
printed-differs = Isma waafaqsana.
printed-nothing = Taxanuhu wax lagu barbar dhigo ma leh.
printed-similar = Waxay tiriyaan wax isu eg, sidaa darteed farqi khilaaf ma aha.
printed-other = Isku wax ma tiriyaan, lamana barbar dhigi karo.
figures-csv = Dhammaan tirooyinka CSV ahaan
measures-by-topic = mawduuc ahaan
measures-by-strategy = qorshe ahaan
measures-by-priority = mudnaan ahaan
measures-by-owner = cidda haysa
measures-no-owner = Lama magacaabin cidda haysa
measures-for = Tirooyinku waa kuwa { $words }.
measures-order = Loo taxay:
measures-moved = Ma dhaqaaqday?
measures-late-said = tirooyinkii ugu dambeeyay ee kuwa dib u dhacay ama duugga ah waxay yiraahdeen: { $words }
empty-measures = Weli xog ma jirto: taxane tirooyin ah oo muujinaya inay tani dhaqaaqayso ma jiro.
section-beside = Taxanaha garabkiisa
scorecard-title = Kaadhka qiimaynta: { $words }
scorecard-way = Ma shaqaynaysaa? Kaadhka qiimaynta
scorecard-intro = Waxa qorshuhu doonayo inuu dhaqaaqo, iyo waxa tirooyinka { $words } sheegayaan. Wixii aan tiro lahayn way sheegtaa.
scorecard-plan = Qorshaha laftiisa
scorecard-indicator = Waxa dhaqaaqi lahaa
scorecard-before = Hore
scorecard-latest = Ugu dambeeyay
scorecard-neighbours = Deriska
scorecard-country = Dalka ama gobolka oo dhan
scorecard-improvement = Run ahaan ka fiican
scorecard-concern = Run ahaan ka xun
scorecard-neutral = Run ahaan isbeddeshay
scorecard-chance = Nasiib lagama sooci karo
scorecard-none = Weli xog ma jirto
better-high = sare ayaa fiican
better-low = hoose ayaa fiican
better-neither = jihana ma fiicna
verdict-chance = Lagama sooci karo nasiib tan iyo { $since }.
verdict-chance-meaning = Isbeddel dhab ah lama arko: kor iyo hoos u dhacu kama badna waxa nasiibku keliya samayn lahaa.
verdict-chance-meaning-since = Tan iyo markaas isbeddel dhab ah lama arko: kor iyo hoos u dhacu kama badna waxa nasiibku keliya samayn lahaa.
figures-late = Tirooyin cusub ayaa la sugayay { $words }, halkanna ma joogaan.
figures-old = Tirooyinkii ugu dambeeyay waa { $words }, cidna ma sheegin goorta kuwa cusub la filayo.
figures-late-tag = Dib u dhac
figures-old-tag = Duug
chart-invented = La male-awaalay
chart-in-words = Celceliska waa { $mean }; nasiibka keliya ayaa tirooyinka u dhaxaysiiya { $lower } iyo { $upper }.
assurance-fail = Sida hadda wax yihiin, kor-u-kaca iyo hoos-u-dhaca caadiga ah ma gaari doonaan; wax waa inay isbeddelaan.
assurance-fail-improved = Xadadku weli waxay hayaan tirooyinkii hore ee ka xumaa, markaa waxba kama sheegayaan in halkan laga gaari karo. Haddii isbeddelku sii jiro, xadad cusub ayaa laga bilaabi karaa.
assurance-pass = Sida hadda wax yihiin, kor-u-kaca iyo hoos-u-dhaca caadiga ah kama weecin doonaan.
lead-grows = Waa ka horreysaa { $words }{ $sure ->
    [0] {", inta la sheegi karo"}
   *[other] {""}
}, faraqana dhab ahaan wuu kordhayaa.
lead-shrinks = Waa ka horreysaa { $words }{ $sure ->
    [0] {", inta la sheegi karo"}
   *[other] {""}
}, faraqana dhab ahaan wuu yaraanayaa.
lead-stays = Waa ka horreysaa { $words }{ $sure ->
    [0] {", inta la sheegi karo"}
   *[other] {""}
}; in faraqu is beddelayo nasiib lagama sooci karo.
lag-shrinks = Waa ka dambaysaa { $words }{ $sure ->
    [0] {", inta la sheegi karo"}
   *[other] {""}
}, laakiin dhab ahaan way soo dhowaanaysaa.
lag-grows = Waa ka dambaysaa { $words }{ $sure ->
    [0] {", inta la sheegi karo"}
   *[other] {""}
}, dhab ahaanna way sii dib dhacaysaa.
lag-stays = Waa ka dambaysaa { $words }{ $sure ->
    [0] {", inta la sheegi karo"}
   *[other] {""}
}; in taasi is beddelayso nasiib lagama sooci karo.
level-rises = Waa la siman tahay { $words }{ $sure ->
    [0] {", inta la sheegi karo"}
   *[other] {""}
}, kadib markay dhab ahaan soo dhowaatay.
level-falls = Waa la siman tahay { $words }{ $sure ->
    [0] {", inta la sheegi karo"}
   *[other] {""}
}, kadib markay dhab ahaan dib u dhacday.
level-stays = Waa la siman tahay { $words }{ $sure ->
    [0] {", inta la sheegi karo"}
   *[other] {""}
}; in taasi is beddelayso nasiib lagama sooci karo.
compare-rank-shared = Kaalinta { $rank } ee { $all }, kan ugu fiican ayaa hore; { $n } kale ayaa la wadaaga.
indicators-measures = Dhammaan cabbirrada, tirooyinka leh
intro-datasets = Halka tirooyinku ka yimaadeen: daabacaad kasta, warbixin kasta iyo wax kasta oo gacanta lagu qoray. Midka dambe marna ma tirtiro kan hore.
dataset-holds = Waxa uu tirooyin ka hayo
dataset-figures = tirooyin: { $words }
dataset-symbols = qarsoon, ama tiro ma jirto: { $words }
measure-datasets = Tirooyinku waxay ka yimaadeen
verdict-chance-after = Tirooyin hore way dhaafsiisnaayeen waxa nasiibku sharxo, sida jaantusku calaamadiyey; kuwii u dambeeyey maya.
verdict-before = Calaamadaha isbeddelka dhabta ah ee jaantuska waxay khuseeyaan tirooyinkii ka horreeyay { $since }; waxba kama sheegaan kuwa tan iyo markaas.
verdict-rebased = Ka hor isbeddelkii { $since } celcelisku wuxuu ahaa { $before }; tan iyo markaas waa { $now }.
