# Stories and campaigns

table-stories = Sheekooyin iyo waxqabad wanaagsan
kind-story = Sheeko
count-stories = { $n ->
    [one] { $n } sheeko
   *[other] { $n } sheeko
}
intro-stories = Sida ay noloshu u noqotay qof, iyo wixii shaqeeyay. Cidda ay sheeko ku saabsan tahay way oggolaatay, wakhti kastana way la noqon kartaa.
table-campaigns = Ololeyaal
kind-campaign = Olole
count-campaigns = { $n ->
    [one] { $n } olole
   *[other] { $n } olole
}
intro-campaigns = Waxa iskaashigu u sheego qof walba, oo leh erayo dhowr luqadood ku qoran oo la koobiyeeyo iyo waxyaabo la dhejiyo, la tuso ama la daaro.
table-campaign_messages = Erayo la koobiyeeyo
kind-campaign_message = Erayo la koobiyeeyo
count-campaign_messages = { $n ->
    [one] { $n } farriin
   *[other] { $n } farriimood
}
intro-campaign_messages = Erayada ololeyaasha, oo diyaar u ah in la koobiyeeyo.
table-campaign_assets = Boosteerro, sawirro iyo filimmo
kind-campaign_asset = Wax la isticmaalo
count-campaign_assets = { $n ->
    [one] { $n } wax la isticmaalo
   *[other] { $n } wax oo la isticmaalo
}
intro-campaign_assets = Waxa qof kastaa dhejin karo, tusi karo ama daari karo.
col-told_by = Cidda sheekada leh
col-campaign = Olole
col-consent = Ma oggolaadeen
col-consent_until = La oggolaaday ilaa
col-at = Ciwaanka
col-alt = Waxa la arko ama la maqlo
choice-story = Sheeko
choice-case-study = Sheeko run ah
choice-good-practice = Waxqabad wanaagsan
choice-given = Way oggolaadeen
choice-about-nobody = Cidna kuma saabsana
choice-running = Wuu socdaa
choice-over = Wuu dhammaaday
choice-poster = Boosteer
choice-leaflet = Warqad la qaybiyo
choice-picture = Sawir
choice-film = Filim
choice-sound = Cod
choice-slides = Bogag la bandhigo
stories-all = Dhammaan sheekooyinka ku saabsan
stories-none = Sheeko tan ku habboon ma jirto.
stories-none-yet = Weli sheeko halkan lagama sheegin.
stories-tell = Sheeko ka sheeg shaqadiinna
stories-own = Sheekooyinkiinna
stories-own-about = Sheeg sida ay noloshu u noqotay qof taas oggol, inta uu oggol yahay, oo la noqo marka uu sidaas yiraahdo.
stories-yours = Sheekooyinka hay’addaada
stories-none-own = Hay’addaadu weli sheeko halkan kuma sheegin.
story-new = Sheeg sheeko
story-new-words = Marka hore weydii. U sheeg halka lagu akhriyo, in qof kastaa koobiyeyn karo, iyo in wakhti kasta halkan lagala noqon karo, laakiin aan lagala noqon karin kuwa koobiyeeyay. Ilmo aan rabin wax lagama sheego, wax kasta oo waalid yiraahdo.
story-send = Daabac
story-concerns = Waxa ay ka warrayso
story-title = Magaca sheekada
story-title-hint = Sida: Mar kale biyaha. Magac qof marna ha ku qorin.
story-told-by = Cidda sheekada leh
story-told-by-hint = Sida: hooyo saddex carruur ah leh. Magac marna ha qorin.
story-words = Sheekada
story-about-hint = Erayadooda ku qor, haddii aad awooddo. Ka tag magacyada, dugsiga, waddada iyo wax kasta oo kale oo qof lagu heli karo.
story-more-at = Ciwaanka filim ama bog ku saabsan
story-more-at-hint = Wuxuu ku bilaabmaa https://
story-more = Wax dheeraad ah
story-consent = Cidda ay ku saabsan tahay ma oggolaatay
story-name = Cidda oggolaatay
story-name-hint = Magaca qofka. Hay’addaada oo keliya ayaa akhrida. Madhan u daa haddii aanay cidna ku saabsanayn.
story-name-missing = Qor cidda oggolaatay, ilaa 200 xaraf.
story-named = Magaca cidda oggolaatay ayaa halkan ku qoran. Ka saar.
story-as = Naftooda mise waalid ahaan
story-as-themselves = Naftooda ayay u oggolaadeen
story-as-parent = Waalid ahaan, ilmuhuna sidoo kale wuu rabaa
story-how = Sidee
story-how-writing = Qoraal ahaan
story-how-spoken = Hadal ahaan, adiguna waad qortay
story-agreed-on = Maalintii ay oggolaadeen
story-agreed-on-hint = Sida 31/3/2026.
story-agreed-on-fault = Qor maalintii ay oggolaadeen, sida 31/3/2026. Maanta kama dambayn karto.
story-consent-until = Ilaa goorma
story-consent-until-hint = Maalinta ugu dambaysa, sida 31/3/2027. Laga bilaabo maalinta xigta meelna laguma tuso.
story-until-past = Maalintani way dhaaftay. Oggolaanshuhu waa inuu weli shaqeeyo.
story-until-far = Cidna hal mar ma oggolaato in ka badan { $n } sano. Qor maalin ka horreysa.
story-contact = Sida loola xiriiro
story-contact-hint = Ciwaan iimayl ama lambar taleefan, haddii ay rabaan. Waxay helayaan xiriir ay sheekada kula noqdaan.
story-told-until = Cidda ay ku saabsan tahay waxay oggolaatay ilaa { $day }.
story-is-over = Mar dambe lama sheego
story-gone = Sheeko aan mar dambe la sheegin
story-over-on = Waxay dhammaatay
story-link = Xiriirka cidda oggolaatay
story-link-words = Iyaga sii. Wuxuu tusayaa sheekada, eray sir ah ma weydiiyo, sheekadana waa lagula noqdaa.
story-longer = Muddo ka dheer ayay oggolaadeen
story-longer-words = Mar kale weydii ka hor intaadan qorin maalin ka dambaysa.
story-end = Mar dambe ma rabaan in la sheego
story-take-back = Meel kasta kala noqo
story-own-rule = Markaad riixdo, isla markiiba waxay ka baxaysaa bog kasta, liis kasta, raadinta iyo maalmihii hore. Warbixinnadii la daabacay waxaa ku haraya sadar sheegaya in wax laga noqday iyo goorta. Qofkii hore u koobiyeystay weli wuu haysan karaa.
story-own-title = Sheekadaada
story-own-words = Waxaad oggolaatay in tan la sheego ilaa { $day }.
story-own-over = Tan mar dambe lama sheego.
story-own-over-on = Tan mar dambe lama sheego. Waxay dhammaatay { $day }, magacaagana waa la tirtiray.
story-done-told = Waa la daabacay. Xiriirka hoose sii cidda oggolaatay.
story-done-longer = Waa la kaydiyay.
story-done-ended = Meel kasta way ka baxday, magacana waa la tirtiray.
campaigns-none = Weli olole ma jiro.
campaign-copy = Erayadan koobiyeyso oo sidooda u isticmaal.
campaign-checked = Waxaa { $day } hubiyay qof luqadda ku hadla
waits-consent = { $n ->
    [one] { $n } sheeko oo oggolaanshaheeda ay ka hartay bil ka yar
   *[other] { $n } sheeko oo oggolaanshahooda ay ka hartay bil ka yar
}
may-story-tell = Sheeg sheekooyin ay oggol tahay cidda ay ku saabsan yihiin, oo dhammee
letter-story-kept = Sheeko ayaa la oggolaaday
mail-story-kept-subject = Waxa aad oggolaatay
mail-story-kept-text =
    Waxaad oggolaatay in wax la sheego. Boggani wuu ku tusayaa, wakhti kastana halkaas ayaad kala noqon kartaa. Eray sir ah kuma weydiinayo, markaa xiriirka cid kale ha siin:

    { $link }
mail-story-kept-short = { $place }: waxa aad oggolaatay, iyo sida loola noqdo: { $link }
letter-story-ends = Oggolaansho ayaa dhowaan dhammaanaya
mail-story-ends-subject = Mar kale weydii: { $reference }
mail-story-ends-text =
    Oggolaansho qof bixiyay ayaa bil gudaheed ku dhammaanaya, sheeko hay’addaada ahna way la dhammaanaysaa. Mar kale weydii, ama iska daa ha dhammaato. Boggani wuxuu sheegayaa ilaa goorma:

    { $link }
mail-story-ends-short = { $place }: oggolaansho qof bixiyay ayaa bil gudaheed ku dhammaanaya: { $link }
act-story-end = Sheeko ayaa dhammaatay
found-story_consent = Cidda sheeko oggolaatay
goes-story_consent = Magaca iyo sida lagu helo way tagayaan. Sheekadu way jirtaa ilaa laga noqdo: marka hore jooji, haddii ay sidaas rabaan.
story-about-somebody = Halkan qof baa laga sheegayaa. Sheeg inuu oggolaaday, ama ka saar cidda sheekadu leedahay.
story-no-name = Waa erey, ee ma aha magac qof
job-of-story-clock = Dhammee sheekooyinka aan cidina oggolayn
job-of-story-ask = Mar kale weydii ka hor inta oggolaanshaha sheeko dhammaan
