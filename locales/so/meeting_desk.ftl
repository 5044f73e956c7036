# Meetings: for those who run them, are invited, or promised something

may-meeting-run = Maamul kulamada guddiga ama kooxda qofku ka tirsan yahay
may-meeting-papers = Akhri waxa ay xubnaha guddiga ama kooxda qofku ka tirsan yahay oo keliya arkaan
may-meeting-take-part = Ajande wax u soo jeedi, oo codso inaad koox ku biirto

meetings-run = Kulamada aad maamusho
meetings-run-about = Kulan qorshee, ajandihiisa samee, dad casuun, qoraallada qor, oo la soco wixii la ballanqaaday.
meetings-been = Kulamada la qabtay
meetings-been-more = { $n ->
    [one] { $n } kulan oo hore
   *[other] { $n } kulan oo hore
}
waits-suggested = { $n ->
    [one] { $n } soo jeedin oo ajande loogu talagalay
   *[other] { $n } soo jeedin oo ajande loogu talagalay
}
waits-told = { $n ->
    [one] { $n } qof ayaa sheegay sida ballanqaad u socdo
   *[other] { $n } qof ayaa sheegay sida ballanqaadyo u socdaan
}
waits-asked = { $n ->
    [one] { $n } qof ayaa codsanaya inuu ku biiro
   *[other] { $n } qof ayaa codsanaya inay ku biiraan
}
waits-unsaid = { $n ->
    [one] { $n } kulan maalintiisii way dhaaftay: ma la qabtay?
   *[other] { $n } kulan maalmahoodii way dhaafeen: ma la qabtay?
}
waits-promised = { $n ->
    [one] { $n } ballanqaad oo la oofiyo
   *[other] { $n } ballanqaad oo la oofiyo
}

meeting-plan = Kulan qorshee
meeting-plan-for = Kulan ka tirsan { $words }.
meeting-plan-proposed = Maalinta waxaa laga soo jeediyay kulankii u dambeeyay iyo inta jeer ee la kulmo. Eeg ka hor intaadan kaydin.
meeting-plan-words = Qof walba wuu akhriyaa tan isla marka la kaydiyo. Dadka la casuumay warqad ayay helaan marka maalinta, wakhtiga, goobta ama xaaladdu isbeddesho.
meeting-go-on = Sii wad
meeting-day-hint = Sida 10/12/2026. Bisha oo keliya ma la yaqaan? Qor 2027-01.
meeting-starts_at-hint = Sida 18:00
meeting-location-hint = Dhismaha iyo sida loo galo jaranjaro la’aan. Haddii uu internetka yahay: barnaamijka la isticmaalayo.
meeting-join_at-hint = Cinwaan ku bilaabma https, oo qof kasta ku biiri karo ama isku qori karo. Madhan u daa haddii kulanku xubnaha keliya u yahay.
meeting-led_by-hint = Xil ama koox. Marna magac ha qorin.
meeting-open_to-hint = Sida: qof kasta; xubnaha; dhallinyarada 11 ilaa 18 jir ah.
meeting-changed_why-hint = Qof walba wuu akhriyaa tan.
meeting-day-fault = Tani maalin ma aha. U qor sida 10/12/2026, ama 2027-01 haddii bisha oo keliya la yaqaan.
meeting-day-missing = Sheeg maalinta uu dhacayo, ama dooro in maalintu isbeddeli karto.
meeting-starts_at-fault = Tani wakhti ma aha. U qor sida 18:00.
meeting-ends_at-fault = Tani wakhti ma aha. U qor sida 20:00.
meeting-kind-fault = Mid dooro.
meeting-status-fault = Mid dooro.
meeting-mode-fault = Mid dooro.
meeting-title-fault = Tan lama akhriyi karo. Mar kale qor.
meeting-location-fault = Tan lama akhriyi karo. Mar kale qor.
meeting-open_to-fault = Tan lama akhriyi karo. Mar kale qor.
meeting-led_by-fault = Tan lama akhriyi karo. Mar kale qor.
meeting-theme-fault = Tan lama akhriyi karo. Mar kale qor.
meeting-about-fault = Tan lama akhriyi karo. Mar kale qor.
meeting-join_at-fault = Qor cinwaan ku bilaabma https, ama madhan u daa.
meeting-long-fault = Waxay ka dheer tahay { $n } xaraf. Soo gaabi.
meeting-stale = Qof kale ayaa tan kaydiyay intii aad wax qorayay. Waxaad qortay weli halkan ayay ku jiraan: la barbar dhig waxa hadda yaal, oo mar kale kaydi.
meeting-notes-not-yet = Weli maya
meeting-read = Waxa qof walba ka akhriyo

meeting-step-plan = Goorta, goobta iyo cidda loogu talagalay
meeting-step-plan-about = Deji maalinta iyo goobta, beddel maalinta kulanka, ama kulanka baaji.
meeting-step-agenda = Ajandaha
meeting-step-agenda-about = Soo jeedinnada qaado, qodobbada kala horraysii, dukumentiyo ku dar, oo daabac.
meeting-step-people = Dadka
meeting-step-people-about = Dad casuun, eeg cidda imanaysa, oo qor cidda joogtay.
meeting-step-notes = Qoraallada kulanka
meeting-step-notes-about = Qor wixii la yiri. Qabyada kaydi inta jeer ee aad rabto, ka dibna daabac.
meeting-step-decide = Go’aannada
meeting-step-decide-about = Waxa kulanka la weydiiyo inuu go’aamiyo, iyo waxa uu go’aamiyay.
meeting-step-promise = Ballanqaadyada
meeting-step-promise-about = Wixii kulamadii hore weli ka dhiman, iyo wixii kan lagu ballanqaaday.

meeting-done-planned = Kulanka waa la dejiyay. Qof walba wuu arki karaa.
meeting-done-kept = Waa la kaydiyay.
meeting-done-agenda-kept = Waa la kaydiyay. Dadka kale waxay akhriyaan marka aad ajandaha daabacdo.
meeting-done-agenda-published = Ajandaha waa la daabacay.
meeting-done-item-off = Ajandaha waa laga saaray.
meeting-done-item-declined = Ciddii soo jeedisay waxaa loo sheegayaa sababta aanu ajandaha ugu jirin.
meeting-done-invited = Casuumaduhu jidka ayay ku jiraan.
meeting-done-counted = Waa la kaydiyay.
meeting-done-draft = Qabyada waa la kaydiyay. Kuwa kulankan maamula oo keliya ayaa akhriya.
meeting-done-notes-published = Qoraallada waa la daabacay.
meeting-done-decision-kept = Waa la kaydiyay. Qof walba wuu akhriyaa.
meeting-done-promise-kept = Waa la kaydiyay. Qof walba wuu akhriyaa.
meeting-done-reminded = Waa loo qoray.
meeting-done-reminded-not = Cidna looma qorin: maanta hore ayaa loo xusuusiyay, ciwaan ma leh, ama wuu sheegay.
promise-remind = Hadda xusuusi
meeting-done-answered = Waa laga jawaabay. Warqad ayay helayaan.

agenda-words = Cid kale qodob ma aragto ka hor intaadan ajandaha daabicin. Dukumenti aan dadweynaha u furnayn xubnaha oo keliya ayaa akhriya, xitaa intaas ka dib.
agenda-empty = Ajandaha weli waxba kuma jiraan.
agenda-suggested = Wixii kulankan loo soo jeediyay
agenda-suggested-what = Waa maxay
agenda-suggested-by = Cidda ay ka timid
agenda-suggested-on = Goorta
agenda-is-suggested = Qof ayaa tan soo jeedinaya. Fiiri oo ajandaha geli, ama hoos ku sheeg sababta aanad u gelinayn.
agenda-publish = Daabac ajandaha
agenda-publish-words = Waxaa jira qodobbo aan cid kale weli akhriyin, ama la beddelay daabacaaddii ka dib.
agenda-add = Qodob ku dar
agenda-title = Magaca qodobka
agenda-title-missing = Dhowr eray ku sheeg waxa uu ku saabsan yahay.
agenda-brought-hint = Xil, hay’ad ama koox. Magac qor oo keliya haddii qofku xil dadweyne hayo.
agenda-concerns-hint = Tixraaca diiwaan, sida tallaabo ama istaraatiijiyad. Qodobku wuxuu ka muuqdaa bogga mid kasta.
agenda-concerns-fault = Diiwaan noocaas ah ma jiro, ama wuu dhammaaday. Tixraaca ka koobiyee boggiisa.
agenda-papers-hint = Dukumentiyada furan qof walba wuu akhriyaa. Kuwa kale xubnaha oo keliya ayaa akhriya, sababtana qof walba wuu akhriyaa.
agenda-exempt_why-hint = Sida: waxaa ku qoran qiimayaasha ay bixiyeen kuwa qandaraaska u tartamaya, inta qandaraaska la bixinayo.
agenda-exempt-missing = Sheeg sababta aan dukumentiyadu dadweynaha ugu furnayn. Qof walba wuu akhriyaa sababta, dukumentiga se ma akhriyo.
agenda-paper-hint = Dukumentiga laftiisa, ama cinwaan ku bilaabma https oo uu ku yaal.
agenda-place-fault = Kaalinta u qor lambar 1 ilaa 999 ah.
agenda-for-decisions = Wixii go’aan laga gaarayo
agenda-notice-hint = Maalintii qorshaha go’aannada soo socda lagu sheegay in tan la go’aamin doono.
agenda-put-on = Ajandaha geli
agenda-decline = Ajandahan kuma jiri doono
agenda-decline-why = Sababta aanu ugu jiri doonin
agenda-decline-hint = Ciddii soo jeedisay ayaa tan akhrida.
agenda-decline-missing = Sheeg sababta aanu ajandaha ugu jiri doonin. Ciddii soo jeedisay ayaa tan akhrida.
agenda-off = Ajandaha ka saar
agenda-off-words = Wuxuu sidoo kale ka baxayaa ajandaha qof walba akhriyo. Taariikhdu way haysaa in uu ku jiray.
agenda-off-fault = Qodobkan wax baa lagu go’aamiyay, lagu ballanqaaday ama laga qoray, markaa wuu sii jirayaa. Marka hore wixii ku jira ka saar.
item-is-suggested = La soo jeediyay
item-is-draft = Weli lama daabicin
item-is-published = La daabacay
item-is-changed = La beddelay daabacaaddii ka dib
item-is-declined = Ajandaha kuma jiro
item-is-off = Laga saaray

suggestions-own = Ajande wax u soo jeedi
suggestions-own-about = Sheeg waxa ay tahay in guddi ama koox ka hadasho. Cidda kulanka maamusha ayaa ka jawaabta.
suggestion-sent = Soo jeedintaada waa la diray. Warqad ayaad helaysaa marka laga jawaabo.
suggestion-no-meeting = Hadda kulan lama dejin.
suggestion-kind = Waxa aad kulanka ka rabto
suggestion-from = Cidda ay ka timid
suggestion-from-hint = Hay’addaada ama kooxdaada. Marna magac ha qorin.
suggestion-from-missing = Sheeg hay’adda ama kooxda ay ka timid.
suggestion-why = Sababta, dhowr weedhood
suggestion-why-hint = Qof walba wuu akhriyi karaa tan haddii ajandaha la geliyo.
suggestion-send = Dir
suggestion-meeting-fault = Dooro kulan weli soo socda.
suggestion-many = { $n } soo jeedin oo aad dirtay ayaa jawaab sugaya. Kuwo kale waad diri kartaa marka mid laga jawaabo.
suggestions-yours = Wixii aad soo jeedisay
suggestion-answer = Jawaabta
suggestion-is-suggested = Jawaab ayay sugaysaa
suggestion-is-draft = Ajandaha way ku jiri doontaa
suggestion-is-published = Ajandaha way ku jirtaa
suggestion-is-changed = Ajandaha way ku jirtaa
suggestion-is-declined = Ajandahan kuma jiri doonto
suggestion-is-off = Ajandaha waa laga saaray

people-words = Dadka la casuumay waxay helaan warqad leh xiriir, oo ay ku sheegaan inay imanayaan iyo in kale. Boggu wuxuu leeyahay taariikhda ay kalandarkooda geliyaan.
guests-title = Cidda la casuumay
guests-none = Weli cidna lama casuumin.
guests-invite-all = { $n ->
    [one] Casuun { $n } xubin oo aan weli la casuumin
   *[other] Casuun { $n } xubnood oo aan weli la casuumin
}
guests-invite = Casuun
guests-one = Qof kale
guests-one-fault = Qof ka dooro liiska.
guests-there-words = Waxaad qori kartaa tirada dadka oo keliya, ama magacyada. Qof walba wuu akhriyaa inta qof ee joogtay; magacyada waxaa akhriya oo keliya kuwa kulamada maamula.
guests-head = Inta qof ee joogtay
guests-head-hint = Lambar qor. Madhan u daa haddii aan cidna tirin.
guests-head-fault = Inta qof ee joogtay u qor lambar ahaan.
guests-fewer = Waxaad calaamadisay { $n } qof, laakiin waxaad tirisay in ka yar. Mar kale tiri, ama ka qaad calaamadda qofkii aan joogin.
guests-by-name = Kuwii joogay ee ka mid ahaa dadka la casuumay
guests-by-name-hint = Midna ha calaamadin haddii aad tirada oo keliya qorayso.
guest-question = Ma imanaysaa?
guest-yes = Haa
guest-no = Maya
guest-perhaps = Waa laga yaabaa
guest-no-answer = Weli ma jawaabin
guest-answer = Jawaabta
guest-there = Cidda joogtay
guest-was-there = Wuu joogay
guest-was-not = Ma joogin
guest-send = Dir
guest-fault = Dooro “Haa”, “Maya” ama “Waa laga yaabaa”.
guest-said-yes = Mahadsanid: waad imanaysaa. Halkan waad ka beddeli kartaa inta kulanku weli soo socdo.
guest-said-no = Mahadsanid: ma imanaysid. Halkan waad ka beddeli kartaa inta kulanku weli soo socdo.
guest-said-perhaps = Mahadsanid: waa laga yaabaa inaad timaaddo. Halkan waad ka beddeli kartaa inta kulanku weli soo socdo.
invited-own = Kulamadaada
invited-own-about = Kulamada lagugu casuumay, iyo kuwa guddiyadaada iyo kooxahaaga, oo ay la socdaan waxa xubnaha oo keliya akhriyaan.
invited-ahead = Kulamada soo socda ee lagugu casuumay
invited-none = Hadda kulan laguguma casuumin.
members-only = Xubnaha oo keliya
members-only-words = Xubnaha oo keliya ayaa tan akhriya. Fadlan cid kale ha siin.

notes-words = Qodob kasta u qor wixii la yiri oo dhan, garabkiisana waxa qof walba akhriyayo. Xubnaha oo keliya ayaa akhriya qoraallada buuxa.
notes-public-words = Waxa qof walba akhriyo laguma magacaabo qof aan xil dadweyne hayn, lagumana qoro wax ilmo lagu garan karo.
notes-no-agenda = Weli ajande ma jiro, markaa ma jiraan qodobbo wax laga qoro.
notes-about = Sidii uu u dhacay, dhowr weedhood
notes-about-hint = Qof walba wuxuu tan ka akhriyaa bogga kulanka dushiisa.
notes-full = { $words }: qoraal buuxa, xubnaha
notes-full-short = Qoraallada buuxa
notes-open = { $words }: qof walba
notes-save = Kaydi qabyada
notes-publish = Daabac qoraallada
notes-too-early = Kulanku weli ma dhicin, ama waa la baajiyay, markaa qoraalladiisa lama daabici karo. Qabyo ahaan u kaydi.

decide-words = Qof walba wuu akhriyaa go’aanka isla marka la kaydiyo.
decide-none = Kulankan weli waxba lama hor dhigin.
decide-add = Talo ama go’aan ku dar
decide-change = Beddel
decide-text = Waxa lagu taliyay ama la go’aamiyay
decide-text-missing = Sheeg waxa lagu taliyay ama la go’aamiyay.
decide-day-missing = Sheeg maalinta la go’aamiyay.
decide-published_on-hint = Wakhtiga dib-u-eegis lagu codsan karo maalintan ayuu bilaabmaa.
decide-call_in_days-hint = Inta maalmood oo shaqo, sida 5. Madhan u daa haddii aan dib-u-eegis la codsan karin.
decide-call_in_days-fault = Inta maalmood oo shaqo u qor lambar aan ka badnayn 60.
decide-called_in-fault = Dib-u-eegis waxaa la codsan karaa oo keliya haddii aad sheegto maalinta la daabacay iyo inta maalmood oo shaqo ee lagu codsan karo.
decide-item-fault = Dooro qodob kulankan ka mid ah.

promise-words = Wixii la ballanqaaday kulan kasta way ku soo noqdaan ilaa la dhammeeyo. Qof walba wuxuu akhriyaa waxa la ballanqaaday iyo xilka ama kooxda qabanaysa; ma akhriyo qofka ay tahay.
promise-add = Ballanqaad ku dar
promise-title = Waxa la qabanayo
promise-title-missing = Sheeg waxa la qabanayo.
promise-owner = Cidda qabanaysa
promise-owner-hint = Xil, hay’ad ama koox, sida: isku-duwaha; dhammaan xubnaha. Marna magac ha qorin.
promise-owner-missing = Sheeg cidda qabanaysa.
promise-due-hint = Sida 10/12/2026. Madhan u daa haddii aan maalin la sheegin.
promise-when-hint = Sida: marka kulanka sharraxaadda la habeeyo.
promise-person = Qofka qabanaya
promise-person-hint = Warqad ayuu helayaa, shaqadiisa ayuu ka arkayaa, waana la xusuusinayaa ka hor kulanka xiga. Cid kale ma akhrido qofka uu yahay.
promise-done-hint = Madhan u daa haddii ay maanta tahay.
promise-done-fault = Maalintani weli ma iman.
promise-came-missing = Sheeg wixii ka soo baxay, si ay u ogaadaan kuwii joogay.
promise-more = Waxa ay ka tirsan tahay
promise-none = Midna ma jiro.
promise-news = War cusub
promise-told = Waxay sheegeen sida ay u socoto
promise-take-over = Waxa ay sheegeen waxay ku qoran yihiin foomka hoose. Beddel si qof walba u akhriyi karo, oo kaydi.

follow-ups-own = Wixii aad ballanqaadday
follow-ups-own-about = Wixii kulamada lagaaga sugayo inaad qabato. Mid fur si aad u sheegto sida ay u socoto.
follow-ups-own-none = Kulamada wax lagaaga sugayo ma jiraan.
follow-up-read = Waxa qof walba ka akhriyo
follow-up-is-over = Tan waa la dhammeeyay, ama lama qaban doono. Wax kale oo la sheego ma jiraan.
follow-up-told-before = Tan hore ayaad u sheegtay. Waad beddeli kartaa ilaa laga qaato.
follow-up-goes = Sida ay u socoto
follow-up-goes-done = Waa la dhammeeyay
follow-up-goes-open = Way socotaa
follow-up-goes-dropped = Lama qaban doono
follow-up-goes-missing = Dooro sida ay u socoto.
follow-up-what = Waxa la qabtay, ama sababta aan loo qaban
follow-up-what-hint = Hal ama laba weedhood, magacyo la’aan. Cidda kulamada maamusha ayaa marka hore akhrida.
follow-up-what-missing = Hal weedh ku sheeg waxa la qabtay, ama sababta aan loo qaban.
follow-up-send = Dir
follow-up-thanks = Mahadsanid. Cidda kulamada maamusha ayaa akhrida.

joining-words = Cidda kooxdan maamusha ayaa akhrida waxaad qorto, kana jawaabta.
joining-why = Sababta aad u rabto inaad ku biirto
joining-why-hint = Hal ama laba weedhood: waxa aad qabato, iyo waxa aad keeni lahayd.
joining-why-missing = Hal weedh ku sheeg sababta aad u rabto inaad ku biirto.
joining-send = Codso inaad ku biirto
joining-waits = Waxaad codsatay inaad ku biirto. Warqad ayaad helaysaa marka laga jawaabo.
joining-is-member = Kooxdan waad ka tirsan tahay.
joining-declined = Hore ayaad u codsatay, jawaabtuna waxay ahayd:
joining-title = Cidda codsanaysa inay ku biirto
joining-means = Cidda ku biirtaa xubin ayay noqotaa: waxay akhridaa dukumentiyada aan dadweynaha u furnayn, iyo qoraallada buuxa.
joining-accept = Xubin ka dhig
joining-decline = Hadda maya
joining-no-why = Sababta aan loo aqbalin. Way akhriyaan tan.
joining-no-missing = Sheeg sababta aan loo aqbalin. Way akhriyaan tan.
joining-may-not = Laguuma oggola inaad xubno qaadato. Weydii xoghayaha kooxdan ama sarkaalka istaraatiijiyadda.

letter-meeting-invited = Casuumad kulan
letter-meeting-changed = Kulan isbeddelay
letter-meeting-off = Kulan la baajiyay
letter-suggestion-answered = Jawaabta soo jeedin
letter-follow-up-due = Sida ballanqaad u socdo
letter-joining-answered = Jawaabta ciddii codsatay inay ku biirto
mail-meeting-invited-subject = Kulan ayaa lagugu casuumay: { $reference }
mail-meeting-invited-text =
    Kulan ayaa lagugu casuumay. Boggan ayaa sheegaya goorta iyo goobta, wuxuu leeyahay taariikhda aad kalandarkaaga geliso, wuxuuna ku weydiinayaa inaad imanayso iyo in kale:

    { $link }

    Eray sir ah uma baahnid. Xiriirku adiga oo keliya ayuu kuu yahay.
mail-meeting-invited-short = { $place }: waxaa lagugu casuumay kulanka { $reference }. Sheeg inaad imanayso iyo in kale: { $link }
mail-meeting-changed-subject = Kulan ayaa isbeddelay: { $reference }
mail-meeting-changed-text =
    Kulan lagugu casuumay ayaa isbeddelay: maalintiisa, wakhtigiisa, goobtiisa, ama in uu dhacayo iyo in kale. Haddii maalintu isbeddeshay, fadlan mar kale jawaab. Boggan ayaa sheegaya sida uu hadda yahay:

    { $link }

    Eray sir ah uma baahnid. Xiriirku adiga oo keliya ayuu kuu yahay.
mail-meeting-changed-short = { $place }: kulanka { $reference } wuu isbeddelay. Eeg sida uu hadda yahay: { $link }
mail-meeting-off-subject = Kulan waa la baajiyay: { $reference }
mail-meeting-off-text =
    Kulan laguugu casuumay ma dhacayo. Boggan ayaa sheegaya kulanka iyo sababta, haddii la bixiyay:

    { $link }

    Eray sir ah uma baahnid. Xiriirku adiga oo keliya ayuu kuu yahay.
mail-meeting-off-short = { $place }: kulanka { $reference } waa la baajiyay: { $link }
mail-suggestion-answered-subject = Soo jeedintaada waa laga jawaabay: { $place }
mail-suggestion-answered-text =
    Wixii aad ajande u soo jeedisay waa laga jawaabay. Boggan ayaa sheegaya waxa ay ku dambaynayaan:

    { $link }
mail-suggestion-answered-short = { $place }: wixii aad ajande u soo jeedisay waa laga jawaabay: { $link }
mail-follow-up-due-subject = Sidee ayay u socotaa? { $reference }
mail-follow-up-due-text =
    Kulan ayaad ku ballanqaadday inaad wax qabato. Fadlan hal weedh ku sheeg sida ay u socoto. Boggan laba su’aalood ayuu ku weydiinayaa:

    { $link }

    Eray sir ah uma baahnid. Xiriirku wuxuu shaqaynayaa { $days } maalmood, adiga oo keliya ayuuna kuu yahay.
mail-follow-up-due-short = { $place }: sidee ayay u socotaa { $reference }? Laba su’aalood, eray sir ah la’aan, { $days } maalmood: { $link }
mail-joining-answered-subject = Waxaad codsatay inaad koox ku biirto: { $place }
mail-joining-answered-text =
    Qof ayaa kuu jawaabay. Boggan ayaa sheegaya waxa uu yiri:

    { $link }
mail-joining-answered-short = { $place }: waxaad codsatay inaad koox ku biirto, waana laguu jawaabay: { $link }

act-meeting-item = Qodob ayaa ajande lagu daray
act-meeting-suggest = Wax ayaa ajande loo soo jeediyay
act-meeting-suggestion-on = Soo jeedin ayaa ajandaha la geliyay
act-meeting-suggestion-declined = Soo jeedin lama qaadan
act-meeting-item-off = Qodob ayaa ajande laga saaray
act-meeting-invite = Dad ayaa kulan lagu casuumay
act-meeting-answer = Qof ayaa ka jawaabay casuumad kulan
act-follow-up-tell = Qof ayaa sheegay sida ballanqaad u socdo
act-follow-up-remind = Qof ayaa ballan la xusuusiyay
act-body-ask = Qof ayaa codsaday inuu guddi ama koox ku biiro
act-body-answer = Qof codsaday inuu guddi ama koox ku biiro ayaa loo jawaabay
detail-meeting = Kulan
detail-answer = Jawaab
detail-goes = Sida ay u socoto
detail-joined = Xubin laga dhigay
meeting-held-fault = Maalintani weli ma iman, markaa kulanka weli lama qaban.

meeting-theme = Guud ahaan waxa uu ku saabsan yahay
meeting-about = Waxa loogu talagalay, ama sidii uu u dhacay
meeting-step-group = Waxa ay kooxaha yaryar yidhaahdeen
meeting-step-group-about = Geli waxa ka yimid miisaska, sadar kasta hal qodob, oo sheeg waxa ka soo baxay.
meeting-done-group-kept = Waa la kaydiyay. Qof walba wuu akhriyi karaa.
group-words = Qof walba wuu akhriyi karaa qodobbadan marka la kaydiyo. Magacyo ha qorin, iyo wax ilmo lagu garan karo.
group-add = Ku dar qodobbo
group-point = Qodob
group-points = Qodobbo, sadar kasta mid
group-points-hint = Sadar kasta wuxuu noqonayaa qodob gooni ah.
group-points-missing = Qor ugu yaraan hal qodob.
group-points-many = Hal mar ha gelin wax ka badan { $n } qodob.
group-said-by-hint = Sida: Miiska 2aad. Weligaa magac ha qorin.
group-theme-hint = Hal ama laba erey, isku mid ah qodobbada isku xidhan.
group-end = Ka saar
notes-theirs = Qof kale ayaa dhexda ku kaydiyay: { $words }
notes-torn = Qof kale ayaa isla erayadaas beddelay. Waxa ay kaydiyeen waxay ku hoos qoran yihiin goob kasta oo labadiinuba beddesheen. Isu gee oo mar kale kaydi; wax kale oo iyaga ah lama taabanayo.
promise-refused = Waxay yidhaahdeen ma qabanayaan. Magacow qof kale.
promise-ask = Cidda ay yidhaahdeen weydii
waits-refused = { $n ->
    [one] { $n } qof ayaa maya ku yidhi ballanqaad
   *[other] { $n } qof ayaa maya ku yidhi ballanqaadyo
}
meeting-hours-fault = Tani kama dambeyso bilowga.
meeting-starts-missing = Sheeg goorta uu bilaabmo, ama ka saar goorta uu dhammaado.
meeting-gap-fault = Habeenkaas saacadaha hore ayaa loo dhaqaajiyaa: maalintaas waqtigaas ma jiro.
decide-day-fault = Maalintani weli ma iman, markaa weli waxba lama go’aamin. Dooro: waa lagu taliyay.
decide-published-fault = Maalintani weli ma iman.
decide-published-before-fault = Lama daabici karin ka hor inta aan la go’aamin.
decide-called_in-day-fault = Lama codsan karo in dib loo eego ka hor inta aan la daabicin, ama maalin aan weli iman.
decide-end = Ka saar
decide-end-fault = Wax kale oo qorshaha ku jira ayaa tan magacaabaya, markaa way sii jiraysaa. Marka hore kaas beddel.
guests-too-early = Kulanku weli ma dhicin, markaa cidna ma joogin.
suggestion-sent-by = Waxaa soo diray
meetings-unsaid = Ma la qabtay?
duty-title-other = Tan ma qaban doontaa?
duty-what = Maxay
