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
intro-datasets = Halka tirooyinku ka yimaadeen: daabacaad kasta, warbixin kasta iyo wax kasta oo gacanta lagu qoray. Midka dambe marna ma tirtiro kan hore.
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
