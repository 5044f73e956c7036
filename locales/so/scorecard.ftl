scorecard-quarters = Rubucyada sannadkan
scorecard-close = { $have } ka mid ah { $all }; { $far } ma dhawa
scorecard-not-reported = Dib u dhac: tirooyin cusub ayaa la sugayay, mana joogaan
scorecard-old = Duug: cidna ma sheegin goorta tirooyin cusub la filayo
scorecard-too-few = Tirooyin aad u yar in wax la sheego
scorecard-late-said = { $n ->
    [one] Tirooyinkii ugu dambeeyay ee safka dib u dhacay ama duugga ah waxay yiraahdeen: { $words }.
   *[other] Tirooyinkii ugu dambeeyay ee { $n } saf ee dib u dhacay ama duugga ah waxay yiraahdeen: { $words }.
}
scorecard-empty = Ma jiro tilmaame qorshaha ku jira ama cabbir sheegaya in mudnaantani shaqaynayso.
scorecard-targets = Marka loo eego bartilmaameedyada
scorecard-changed = Qaabkiisa ama qeexid ka dambaysa waxaa ugu dambayn la beddelay { $words }.
scorecard-log = Dhammaan isbeddellada
standing-reached = La gaaray
standing-on-track = Jidka saxda ah
standing-within-noise = Xariiqda ayuu ugu dhow yahay inta nasiibku sharxi karo
standing-off-track = Jidka ka baxsan
standing-not-reported = Lama soo sheegin tan iyo tirada bilowga
log-title = Waxa isbeddelay: { $words }
log-intro = Isbeddel kasta oo ku dhacay qaabka kaarkan iyo waxa ka dambeeya: tilmaamayaasha, cabbirrada tirooyinka siiya, bartilmaameedyada iyo kala-goysyada. Tirooyinka halkan laguma taxin; mid walba wuxuu la jiraa xog-ururintiisa.
log-scorecard = Kaarka natiijada
scorecard-log-added = Waa lagu daray.
log-added-many = Waxaa lagu daray: { $words }.
scorecard-log-ended = Wuu dhammaaday.
log-back = Qorshaha ayaa lagu soo celiyay.
log-before = hore
log-after = hadda
layout-3 = Safaf loogu talagalay cabbirrada khuseeya mudnaan iyadoon tilmaame jirin, mudnaanaha aan waxba cabbirin, iyo waxa tirooyinkii ugu dambeeyay ka yiraahdeen safafka aan la soo sheegin.
layout-2 = Tiirar iyo calaamado cusub: rubucyada sannadka, sida deriska u dhow yihiin, halka bartilmaameedku taagan yahay, jaantus yar, iyo haddii tirooyinku daaheen. Wixii daaha waxaa loo tiriyaa lama soo sheegin.
layout-1 = Qaabkii ugu horreeyay: saddex xilli oo hore, tirada ugu dambaysa, deriska, dalka ama gobolka oo dhan, bartilmaameedka, iyo inuu dhaqaaqay iyo in kale.
scorecards-title = Kaarka natiijada: ma shaqaynaysaa?
scorecards-intro = Waxa tirooyinka { $words } ka sheegaan qorshe kasta. Nasiibku tiro kasta wax yar buu dhaqaajiyaa: waxa ka badan oo keliya ayaa la yiraahdaa way fiicnaatay ama way xumaatay.
scorecards-unmeasured = { $n ->
    [one] Mid ka mid ah { $all } mudnaan wax cabbira ma leh.
   *[other] { $n } ka mid ah { $all } mudnaan wax cabbira ma laha.
}
scorecards-more = Tirooyin kale
scorecards-indicators = Waxa qorshayaashu rabaan inay isbeddelaan
layout-4 = Safafka tirooyinkoodu aad u yar yihiin, iyo kuwa duugga ah ee aan cidna sheegin goorta kuwa cusub la filayo, gooni baa loo tiriyaa.
layout-5 = Bartilmaameedku wuxuu ku jiraa jidka saxda ah ama ka baxsan yahay oo keliya marka tiradu ka fog tahay xariiqdeeda toosan wax ka badan inta nasiibku sharxo. Wixii ka dhow, hor iyo dib, gooni baa loo tiriyaa.
