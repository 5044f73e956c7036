# A list of services that one person hands to another

shortlist-title = Liiska adeegyada
shortlist-intro = Qof baa kuwan isu keenay. Wac ka hor intaanad tagin, oo sheeg haddii wax khaldan yihiin.
shortlist-empty = Liiskan waxba kuma jiraan. Raadi adeegyo oo ku dar.
shortlist-on = Liis ku dar
shortlist-off = Liiska ka saar
shortlist-see = Liiskaaga ayay ku jirtaa
shortlist-hand-over = U dhiib
shortlist-how = Liisku ciwaankiisa ayuu ku jiraa, meel kalena kuma jiro: qofkii ciwaanka haysta wuu akhriyaa akoon la’aan. Cidda loogu talagalay wax kama sheego. Iimaylkaaga ama taleefankaaga ayaa dira; waxba saytkan ma dhex maraan.
shortlist-by-mail = iimayl
shortlist-by-text = fariin
shortlist-subject = Adeegyo adiga kuu ah
shortlist-text = Waa kuwan adeegyo ku caawin kara. Akoon uma baahnid: { $link }
shortlist-address = Ciwaanka liiskan
shortlist-calendar = Taariikhaheeda geli kalandar (iCalendar)
shortlist-calendar-one = Geli kalandar (iCalendar)
shortlist-print = Markii la daabaco, adeegyada oo keliya ayaa ku jira.
shortlist-more = Raadi wax kale
shortlist-has = { $n ->
    [one] Liiskaagu 1 adeeg ayuu leeyahay. Eeg oo u dhiib
   *[other] Liiskaagu { $n } adeeg ayuu leeyahay. Eeg oo u dhiib
}
shortlist-gone = { $n ->
    [one] 1 adeeg oo liiskan ah tusmada kuma jiro mar dambe.
   *[other] { $n } adeeg oo liiskan ah tusmada kuma jiraan mar dambe.
}
service-next = marka xigta { $day }
shortlist-full = Liiskaagu waa buuxaa: eeg
