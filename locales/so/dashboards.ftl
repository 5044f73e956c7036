# Dashboards: somebody's own work, an organisation, all of it, a board
update-left = { $n ->
    [one] 1 maalin baa hadhay
   *[other] { $n } maalmood baa hadhay
}
mine-title = Tallaabooyinkaaga
mine-not-asked = Hadda waxba lama weydiinayo
work-waits = Waxa ku sugaya
work-places = Meelaha aad tagi karto
updates-show-returned = su'aal baa lagu soo celiyay
updates-show-nothing = weli waxba lama dirin
updates-show-public = la daabacay
updates-show-kept = la ansixiyay, la-hawlgalayaasha ama la hayo
dash-as-of = Sidan ayay ahayd { $day }.
dash-more = { $n ->
    [one] 1 kale
   *[other] { $n } kale
}
dash-later = Lama tirin: mar dambe ayay bilaabmaysaa, ama qorshaheeda lagama warbixiyo
dash-no-period = Weli cidi kama warbixiso tan, sidaas darteed lama sheego sida ay u socoto.
dash-organisations = Sida ay u socoto, urur ahaan
dash-organisation-about = Wax kasta oo uu leeyahay ama uu gacan ka geysto: sida ay u socdaan, waxa hor taagan, iyo waxa soo socda.
dash-organisations-none = Doorkaagu kuma saabsana urur tallaabo leh ama gacan ka geysta.
dash-organisation-intro = Wax kasta oo ururkani leeyahay ama uu gacan ka geysto.
dash-helps = Waxa uu gacan ka geysto ({ $n })
dash-barriers = Waxa hor taagan ({ $n })
dash-missed = Marxaladaha waqtigoodii dhaafay ({ $n })
dash-coming = Marxaladaha soo socda ({ $n })
may-organisation-see = Arag sida ay u socdaan wax kasta oo ururkaagu leeyahay ama ka qayb qaato, iyo halka ay warbixinnadiisu marayaan.
chase-title = Waxa hadda la raadinayo
chase-title-about = Halka ay marayaan warbixinnada qorshe kasta, iyo wax kasta oo la raadinayo, kan ugu degdegsan ayaa ugu horreeya.
chase-intro = Tiro kasta iyo saf kasta waxay ku geeyaan halka lagu qabto.
chase-nothing = Ma jiraan wax la raadiyo.
chase-counts = Halka ay warbixinnadu marayaan
chase-due = Warbixinnadu ku egyihiin
chase-all = La weydiiyay
chase-public = La daabacay
chase-kept = La ansixiyay, aan furnayn
chase-to-read = La akhrinayo
chase-returned = La soo celiyay
chase-nothing-yet = Waxba lama dirin
chase-late-n = Kuwaas, daahay
chase-read = Warbixinno la akhrinayo oo la ansixinayo ({ $n })
chase-sent = La diray
chase-late = Warbixinnada daahay ({ $n })
chase-silent = Waxba lama sheegin
chase-barriers = Waxa hor taagan, iyo cidda ay sugayaan ({ $n })
chase-waits-for = Waxay sugaysaa
chase-nobody-asked = Guddi lama weydiin
chase-reports = Warbixinnada la qorayo ({ $n })
chase-sign = Warbixinnada saxiixa sugaya ({ $n })
chase-young = Waxa dhallinyaradu leedahay, la akhrinayo ({ $n })
chase-young-since = { $n ->
    [one] 1 jawaab ayaa sugaysa shaqaale ka-qaybgal tan iyo { $day }.
   *[other] { $n } jawaabood ayaa sugaya shaqaale ka-qaybgal, tan ugu duqsan tan iyo { $day }.
}
dash-goes = Sida ay u socoto: { $words }
dash-body-about = Waxa ay ilaaliso, inay hagaagayaan iyo in kale, iyo waxa jawaab sugaya.
dash-body-way = Sida ay u socoto, hal bog
dash-body-intro = Waxa guddigan ama kooxdani ilaaliso, inay hagaagayaan iyo in kale, iyo waxa jawaab sugaya. Dhammaan way u furan yihiin qof kasta.
dash-above = Waxay u warbixisaa:
dash-body-nothing = Ma jiraan wax jawaabteeda sugaya.
dash-body-no-actions = Ma kormeerto tallaabo ka tirsan qorshe dhaqan galay.
dash-plans = Qorshayaasha ay eegto
dash-signals = Waxa ay tirooyinku sheegayaan
dash-signals-intro = Waxaa loo tiriyay sida kaadhka qiimaynta ee qorshe kasta. Waxa ka badan nasiibka oo keliya ayaa la yiraahdaa ka fiican ama ka xun.
dash-otherwise = { $all } jawaabood oo dhallinyaro ah, { $have } ayaa si kale u arka marka loo eego kuwa shaqada qabta.
waits-answers = { $n ->
    [one] 1 arrin ayaa jawaab sugaysa.
   *[other] { $n } arrimood ayaa jawaab sugaya.
}
travel-better-short = Ka fiican
travel-same-short = Sidii hore
travel-worse-short = Ka xun
dash-who = Cidda ka jawaabta
duties-answered = Waxa aad ka jawaabtay
waits-updates-late = { $n ->
    [one] 1 warbixin ayaa daahday.
   *[other] { $n } warbixin ayaa daahay.
}
chase-proposals = Waxa dhallinyaradu qorshaha u soo jeedisay, la akhrinayo ({ $n })
