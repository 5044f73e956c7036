# Meetings: agendas, decisions, what was promised, and who sits where

table-meetings = Kulamada
meetings-names = kulan, ajende, kalandar, meeting, agenda, minutes
kind-meeting = Kulan
count-meetings = { $n ->
    [one] { $n } kulan
   *[other] { $n } kulan
}
intro-meetings = Goorta ay guddiyada, madallada iyo kooxuhu kulmaan, waxa ajandahooda ku jira, iyo waxa ay go’aamiyeen oo ay ballanqaadeen.
table-agenda_items = Qodobbada ajandaha
kind-agenda-item = Qodob ajande
count-agenda_items = { $n ->
    [one] { $n } qodob ajande
   *[other] { $n } qodob oo ajande
}
intro-agenda_items = Waxa ku jira ajandayaasha kulamada, dukumentiyadooda, iyo waxa la yiri.
table-group_notes = Qoraallada kooxaha yaryar
kind-group-note = Qoraal koox yar
count-group_notes = { $n ->
    [one] { $n } qoraal koox yar
   *[other] { $n } qoraal oo kooxo yaryar
}
intro-group_notes = Waxa ay kooxaha yaryari kulamada ka yiraahdeen, qodob qodob, iyo wixii ka soo baxay.
table-decisions = Go’aannada
kind-decision = Go’aan
count-decisions = { $n ->
    [one] { $n } go’aan
   *[other] { $n } go’aan
}
intro-decisions = Waxa guddiyada iyo kooxaha la weydiiyo inay go’aamiyaan, waxa ay go’aamiyeen, iyo ilaa goorta la codsan karo in go’aan dib loo eego.
table-follow_ups = Waxa kulamada lagu ballanqaaday
kind-follow-up = Waxa kulan lagu ballanqaaday
count-follow_ups = { $n ->
    [one] { $n } ballanqaad
   *[other] { $n } ballanqaad
}
intro-follow_ups = Wixii qof kulan ku ballanqaaday. Kulanka xiga ayay ku soo noqdaan ilaa la dhammeeyo.
table-seats = Cidda halkan fadhida
kind-seat = Kursi
count-seats = { $n ->
    [one] { $n } kursi
   *[other] { $n } kursi
}
intro-seats = Hay’adda, xilka ama kooxda kursi ku leh guddi, madal ama koox.

col-starts_at = Wuxuu bilaabmayaa
col-ends_at = Wuxuu dhammaanayaa
col-moved_from = Maalintii hore loo qorsheeyay
col-mode = Sida looga qayb galo
col-location = Goobta
col-join_at = Halka looga biiro ama la isku qoro
col-open_to = Cidda iman karta
col-present = Inta qof ee joogtay
col-notes_published = Maalinta qoraallada la daabacay
col-changed_why = Sababta loo baajiyay ama maalintiisa loo beddelay
col-agenda_item = Qodobka ajandaha
col-brought_by = Cidda keenaysa
col-papers = Dukumentiyada
col-exempt_why = Sababta aan dukumentiyadu dadweynaha ugu furnayn
col-paper = Dukumentiga
col-notice = Maalinta ogeysiiska la daabacay
col-options = Habab kale oo laga fikiray
col-legal = Waxa ay sharci ahaan ka dhigan tahay
col-equality = Waxa ay sinnaanta uga dhigan tahay
col-money = Waxa ay lacag ahaan ka dhigan tahay
col-said = Waxa la yiri
col-said_by = Cidda tiri
col-came_to = Waxa ay horseedday
col-how_decided = Sidii loo go’aamiyay
col-published_on = Maalinta la daabacay
col-call_in_days = Maalmaha shaqo ee dib-u-eegis lagu codsan karo
col-called_in = Maalinta dib-u-eegis la codsaday
col-decided_why = Sababta, iyo waxa la beddelay
col-concerns = Waxa ay ku saabsan tahay
col-when_said = Waxa wakhtiga laga yiri
col-done_on = Maalinta la dhammeeyay
col-came_of_it = Wixii ka soo baxay
col-sent_by = Kooxda qof soo dirta
col-chosen = Sida loo doorto cidda halkan fadhiisata
col-terms = Waxa loogu talagalay iyo waxa ay go’aamin karto
col-brings = Waxa laga rabo inay keento marka ay dhammaato
col-takes_members = Cidda ku biiri karta
col-every = Intee jeer ayay kulantaa

choice-takeover = Kulan ay carruurta iyo dhallinyaradu la wareegaan
choice-information-session = Kulan sharraxaad
choice-tentative = La qorsheeyay, maalintu way isbeddeli kartaa
choice-held = La qabtay
choice-cancelled = La baajiyay
choice-in-person = Fool ka fool
choice-online = Internetka
choice-in-person-and-online = Fool ka fool iyo internetka
choice-for-information = Ogeysiis ahaan
choice-for-discussion = In laga hadlo
choice-for-decision = In go’aan laga gaaro
choice-questions = Su’aalo
choice-updates = War cusub
choice-open = Furan
choice-exempt = Dadweynaha uma furna
choice-recommended = Waa lagu taliyay
choice-agreed-with-changes = La isku raacay iyadoo wax laga beddelay
choice-not-agreed = La iskuma raacin
choice-put-off = Dib loo dhigay
choice-called-in = Dib-u-eegis ayaa la codsaday
choice-by-consensus = Codayn la’aan
choice-by-vote = Codayn
choice-dropped = Lama qaban doono
choice-chair = Guddoomiye
choice-co-chair = Guddoomiye wadaag ah
choice-member = Xubin
choice-young-representative = Wakiil dhallinyaro ah
choice-adviser = La-taliye
choice-observer = Goobjooge
choice-anybody-who-asks = Qof kasta oo codsada
choice-whoever-is-chosen = Cidda la doorto
choice-nobody = Cidna
choice-week = Toddobaad kasta
choice-two-weeks = Labadii toddobaadba mar
choice-month = Bil kasta
choice-two-months = Labadii biloodba mar
choice-quarter = Saddexdii biloodba mar
choice-term = Xilli dugsiyeed kasta
choice-year = Sannad kasta

meeting-is-to-come = Soo socda
meeting-is-perhaps = Maalintu way isbeddeli kartaa
meeting-is-held = Waa la qabtay
meeting-is-unsaid = Lama sheegin in la qabtay iyo in kale
meeting-is-cancelled = Waa la baajiyay
meeting-no-day = Maalin lama dejin
meeting-moved = Waxaa hore loo qorsheeyay { $day }, laakiin maalintiisa waa la beddelay.
meeting-where = Goobta
meeting-notes = Qoraallada kulanka
meeting-notes-same-day = Waxaa la daabacay maalintii kulanka
meeting-notes-later = Waxaa la daabacay { $day }
meeting-join = Ku biir ama isku qor
meeting-calendar = Geli kalandarkaaga
meeting-agenda = Ajandaha
meeting-groups = Waxa ay kooxaha yaryari yiraahdeen
meetings-of = Kulamada guddigee ama kooxdee?
meetings-of-all = Dhammaan guddiyada iyo kooxaha
meetings-show = Tus
meetings-ahead = Kulamada soo socda
meetings-none-ahead = Kulan lama dejin.
meetings-of-year = Sannadka { $words }
meetings-calendar = Dhammaan kuwan geli kalandarkaaga
meetings-calendar-about = Cinwaankan geli kalandarka taleefankaaga ama kombiyuutarkaaga. Markaas iskiis ayuu u tusayaa kulamada cusub iyo kuwa maalintooda la beddelay.
calendar-invented = mala-awaal

item-concerns = Waxa uu ku saabsan yahay:
item-exempt = Dadweynaha uma furna
item-paper = Akhri dukumentiga
item-thought = Waxa laga fikiray
item-said = Wixii la yiri
notice-in-time = Ogeysiiska waxaa la daabacay { $day }, in ka badan { $n } maalmood ka hor
notice-late = Ogeysiiska waxaa la daabacay { $day }, in ka yar { $n } maalmood oo buuxa ka hor
group-came-to = Waxay horseedday:
group-answer = Jawaab:
call-in-left = { $n ->
    [one] Waxaa la codsan karaa in dib loo eego ilaa { $day }: { $n } maalin oo shaqo ayaa haray.
   *[other] Waxaa la codsan karaa in dib loo eego ilaa { $day }: { $n } maalmood oo shaqo ayaa haray.
}
call-in-over = Waxaa la codsan karay in dib loo eego ilaa { $day }.
call-in-to-come = { $n ->
    [one] Marka la go’aamiyo oo la daabaco, { $n } maalin shaqo ayaa la codsan karaa in dib loo eego.
   *[other] Marka la go’aamiyo oo la daabaco, { $n } maalmood oo shaqo ayaa la codsan karaa in dib loo eego.
}
call-in-used = { $day } ayaa la codsaday in dib loo eego, mar kale ayaana la eegayaa.
tag-call-in = Dib-u-eegis waa la codsan karaa

follow-up-is-open = In la qabto
follow-up-is-undated = In la qabto, maalin lama sheegin
follow-up-is-late = Daahay
follow-up-is-done = Waa la dhammeeyay
follow-up-is-dropped = Lama qaban doono
follow-up-was-told = Waxaad sheegtay sida ay u socoto { $day }. Cidda kulannada maamusha weli ma akhriyin.
follow-up-undated = maalin lama sheegin
follow-up-by = ugu dambayn { $day }
follow-up-who = Cidda qabanaysa:
follow-up-came-back = Waxay ku soo noqotay kulamadii:
follow-up-counts = { $n } ballanqaad: { $open } waa in la qabto (kuwaas { $late } way daaheen, { $undated } maalin ma laha); { $done } waa la dhammeeyay, { $dropped } lama qaban doono.
follow-ups-made = Wixii kulankan lagu ballanqaaday
follow-ups-carried = Hore loo ballanqaaday
follow-ups-carried-about = Wixii lagu ballanqaaday kulamadii hore: waxa aan weli la qaban, iyo waxa la qabtay tan iyo kulankii ka horreeyay.
follow-ups-over = La dhammeeyay, ama aan la qaban doonin

tag-quiet = Sannad kulan lama diiwaangelin
body-quiet = Halkan kulan laguma diiwaangelin tan iyo { $day }, taas oo laga joogo in ka badan sannad, mid kalena lama dejin.
body-next-meeting = Kulanka xiga:
body-all-meetings = Dhammaan kulamada
body-promised = { $n ->
    [one] { $n } ballanqaad ayaa weli ah in la oofiyo
   *[other] { $n } ballanqaad ayaa weli ah in la oofiyo
}
body-ask = Codso inaad ku biirto, haddii aad akoon leedahay
seat-since = tan iyo { $words }

structure-title = Cid walba halka ay ka tirsan tahay
structure-names = qaab-dhismeed, guddi, organogram, structure
structure-intro = Guddiyada, madallada, kooxaha iyo hay’adaha: mid kasta wuxuu hoos yaal waxa uu qayb ka yahay, sidii ay ahaayeen maalinta aad doorato.
structure-on = Maalintee?
structure-show = Tus
structure-day-fault = Tani maalin ma aha. U qor sida 31/3/2026.
structure-stood = Sidii ay ahaayeen { $words }, inta uu qorshuhu sheegayo goorta ay bilaabmeen iyo goorta ay dhammaadeen.
structure-picture = sawir
structure-as-table = Shax ahaan
structure-drawn = Sadar kastaa waa guddi, koox ama hay’ad, wuxuuna ka laalaadaa kan uu qayb ka yahay. Xariiqda go’go’an ee ku wareegsan macnaheedu waa in la soo jeediyay, hakad ku jirto ama dhammaatay.
found-meeting_item = Wax loogu talagalay ajendaha kulan, ama qoraalladiisa oo dhan
goes-meeting_item = Dhammaan ereyada aan dadweynaha u furnayn way tagayaan, cid kasta oo kale oo ku xusanba.
found-follow_up_told = Waxa qof ka sheegay ballan, oo aan weli dadweynaha u furnayn
goes-follow_up_told = Ereyadani way tagayaan. Mar kale waa la sheegi karaa.
found-follow_ups = Jawaab ku saabsan ballan
goes-follow_ups = Ereyada jawaabtu way tagayaan, sida cidda beddelkeeda la weydiinayo. In jawaabtu “maya” ahayd way sii jirtaa.
found-body_request = Cidda codsatay inay ku biirto guddi, madal ama koox
goes-body_request = Ereyadu way tagayaan. In qof codsaday way sii jirtaa.
