# Where there is something, and where not

coverage-title = Halka wax jiraan iyo halka aanay jirin
coverage-intro = Aag kasta: in mid ku yaal, iyo inta koodh boostadeed oo mid u jirta shan iyo toban daqiiqo oo lugayn ah.
coverage-show = Tus
coverage-of = { $words }, aag ahaan
coverage-alt = Khariidad: afargeesyo koodhadh boostada leh, midabkoodu wuxuu muujinayaa in kani u dhow yahay: { $words }. Jadwalka hoose isla sidaas ayuu sheegayaa.
coverage-no-areas = Halkan laguma yaqaan aagagga koodhadhku ku yaalliin.
coverage-reach = La gaari karo waa wixii aan ka fogayn 1,200 mitir toos ah: shan iyo toban daqiiqo oo lugayn ah, haddii aan biyo ama tareen u dhexayn.
coverage-all = la gaari karo
coverage-some = qaar baa gaari kara
coverage-none = lama gaari karo
coverage-dot = adeeg
coverage-services = Adeegyada ku yaal
coverage-percent = Koodhadhka mid u dhow yahay
coverage-gap = Midna
coverage-honest = Waxaa la tirinayaa waxa tusmadu dadka oo dhan u hayso, socda oo laba sano gudahood la hubiyey. Koodh boosto qof ma aha: aagagga guryaha badan waxay leeyihiin koodhadh yar.
coverage-gaps = { $n ->
    [one] 1 aag midna kuma yaal.
   *[other] { $n } aag midna kuma yaal.
}
