# The bulletin

bulletin-title = Maxaa cusub
bulletin-intro = Waxa cusub afartii toddobaad ee u dambeeyay, dhammaan waxa halkan dadweynaha u furan.
bulletin-begun = Qorshahan waxaa halkan la dhigay afartan toddobaad gudahood: wixii uu ku bilaabmay hoos ayay ku jiraan, lamana yiraahdo cusub.
bulletin-way = Waxa cusub: bog, quudin, kalandar ama boosto
bulletin-names = war, warsidaha, newsletter, bulletin, news, feed, RSS, calendar
bulletin-none = Tan wax cusub kuma jiraan.
bulletin-no-past = Waxa cusub waxaa loo sheegaa sida ay maanta yihiin. Boggan fur maalin la’aan.
bulletin-part = Qayb
bulletin-ward = Xaafad (ward)
bulletin-new = Cusub
bulletin-service = Adeeg
bulletin-more = { $n ->
    [one] Iyo { $n } kale.
   *[other] Iyo { $n } kale.
}
bulletin-as-feed = La soco feed ahaan
bulletin-as-calendar = Waxa soo socda geli kalandarkaaga
bulletin-by-mail = Iimayl ahaan, xubnaha loogu talagalay
bulletin-feed = Maxaa cusub: { $words }
bulletin-last-day = Maalinta ugu dambaysa: { $words }
bulletin-section-meetings = Kulamada, go’aannada iyo ballanqaadyada
bulletin-section-voices = Wixii la yiri, la weydiiyay iyo jawaabaha
bulletin-section-plan = Qorshaha iyo sida uu u socdo
bulletin-section-measures = Cabbirrada iyo tirooyinka
bulletin-section-money = Lacagta iyo adeegyada la iibsan doono
bulletin-section-asks = Waxa la bixinayo iyo waxa la weydiinayo
bulletin-section-training = Tababar
bulletin-section-stories = Sheekooyinka iyo wixii ay hay’aduhu qabteen
bulletin-section-directory = Adeegyo cusub
bulletin-issue = Waxa kuu cusub
bulletin-gone = Wixii halkan ku cusbaa mar dambe lama tuso. Bogga “Maxaa cusub” ayaa leh inta kale.
bulletin-choose = Dooro waxa aad helayso
bulletin-own = Warsidahaaga
bulletin-own-about = Dooro waxa iimayl laguugu sheego, iyo inta jeer; ama inaan waxba laguu sheegin.
bulletin-own-words = Hal iimayl oo ku saabsan waxa kuu cusub, kuna qoran luqaddaada. Wuxuu sheegaa tirada, wuxuuna ku geeyaa liis; wax iyo cid midna ma magacaabo.
bulletin-kept = Waa la kaydiyay.
bulletin-rhythm = Inta jeer
bulletin-rhythm-weekly = Isniin kasta, haddii wax jiraan
bulletin-rhythm-at-once = Wax yar ka dib marka wax dhacaan, maalintii ugu badnaan hal mar
bulletin-rhythm-off = Marnaba
bulletin-sections = Waxa uu ku saabsan yahay
bulletin-sections-missing = Dooro ugu yaraan hal qayb, ama dooro “Marnaba”.
bulletin-bodies = Guddiyadee iyo kooxahee
bulletin-bodies-own = Kuwa aad ka tirsan tahay
bulletin-bodies-all = Dhammaan
bulletin-fewer = Kaliya mawduucyo ama xaafado gaar ah
bulletin-themes = Kaliya wararka mawduucyadan (ikhtiyaari)
bulletin-themes-hint = Sida qorshaha ugu qoran. Haddii aad dhammaan rabto waxba ha dooran. Waxa aan mawduuciisa sheegin waa la sheegaa.
bulletin-wards = Xaafadahan (ward) oo keliya (ikhtiyaari)
bulletin-wards-hint = Haddii meesha la yaqaan, waa inay ku taallaa mid kuwan ka mid ah. Midna ha dooran haddii aad dhammaan rabto.
bulletin-next-title = Waxa kan xiga ku jiri lahaa
bulletin-next = { $n ->
    [one] { $n } shay ilaa hadda
   *[other] { $n } shay ilaa hadda
}
bulletin-next-none = Weli waxba ma jiraan.
bulletin-what = Waxa ay tahay
bulletin-stop-title = Jooji iimaylada
bulletin-stop-words = Riix badhanka, warside dambena ma helaysid. Wakhti kasta mar kale ayaad dooran kartaa.
bulletin-stop = Kuwan mar dambe ha ii soo dirin
bulletin-stopped = Warside mar dambe ma helaysid.
letter-bulletin = Warsidaha
mail-bulletin-subject = Waxa kuu cusub: { $count }
mail-bulletin-text =
    Waxaa { $place } ka jira wax kuu cusub: wadar ahaan { $count }. Boggan ayaa liiska leh:

    { $link }

    Haddii aadan iimayladan mar dambe rabin, fur boggan oo riix badhanka:

    { $stop }
mail-bulletin-short = { $place }: waxa kuu cusub: { $count }. { $link }
found-bulletin_wish = Waxa ay xubin ka rabto warsidaha
goes-bulletin_wish = Doorashadani way tagaysaa. Xubintu waxay mar kale helaysaa warsidaha doorarkeeda, dib bayna wax u dooran kartaa.
job-of-bulletin-weekly = Qor warsidaha toddobaadka
job-of-bulletin-at-once = Qor warsidaha kuwa isla markiiba la ogeysiiyo
