# What is going to be commissioned

table-commissions = Adeegyada la iibsan doono
commissions-names = qandaraas, commission, tender, contract
kind-commission = Adeeg la iibsanayo
count-commissions = { $n ->
    [one] { $n } adeeg la iibsanayo
   *[other] { $n } adeeg oo la iibsanayo
}
intro-commissions = Waxa hay’adaha dawladda ee halkan ay u iibin doonaan carruurta iyo qoysaska, oo hore loo sheegay, iyo qandaraasyada dhammaanaya.
table-commission_lots = Qaybaha
kind-commission-lot = Qayb
count-commission_lots = { $n ->
    [one] { $n } qayb
   *[other] { $n } qaybood
}
intro-commission_lots = Qaybaha adeegga ee si gooni ah loogu tartami karo.
table-commission_steps = Sida loo diyaariyo
kind-commission-step = Tallaabo ka horreysa tartanka
count-commission_steps = { $n ->
    [one] { $n } tallaabo
   *[other] { $n } tallaabo
}
intro-commission_steps = Waxa la sameeyo ka hor tartanka: sida loo qorsheeyo iyo cidda lala qorsheeyo, iyo kulamada lagu sharxo.
table-commission_criteria = Sida dalabyada loo qiimeeyo
kind-commission-criterion = Shuruud qiimayn
count-commission_criteria = { $n ->
    [one] { $n } shuruud qiimayn
   *[other] { $n } shuruudood oo qiimayn
}
intro-commission_criteria = Waxa dalabka laga rabo, inta uu culeyskiisu yahay, iyo cidda qiimaysa. Dhibcaha laftoodu waa sir.
table-commissioning_points = Waxa laga yiri iibsashada adeegyada
kind-commissioning-point = Qodob ku saabsan iibsashada adeegyada
count-commissioning_points = { $n ->
    [one] { $n } qodob
   *[other] { $n } qodob
}
intro-commissioning_points = Waxa laga yiri iibsashada adeegyada iyo waxa la xiriira, iyo meesha mid waliba ka socdo.
col-told_on = Warka ugu horreeya
col-notice_on = Ogeysiiska rasmiga ah ee soo baxay ama la filayo
col-notice_at = Ogeysiiska rasmiga ah
col-bids_until = Maalinta ugu dambeysa ee dalabyada
col-starts_on = Qandaraasku wuu bilaabmayaa
col-ends_on = Qandaraasku wuu dhammaanayaa
col-extends_to = Waxaa la kordhin karaa ilaa
col-value_from = Qiimaha ugu yar (rodol buuxa)
col-value_to = Qiimaha ugu badan (rodol buuxa)
commission-worth = Qiimaha
col-chance = Hay’adaha yaryar
col-provider = Cidda qandaraaska haysa
col-follows = Wuxuu beddelayaa
col-commission = Adeegga la iibsanayo
col-weight = Culeyska (boqolkiiba)
col-scored_by = Waxaa qiimeeya
choice-early-word = War hore
choice-being-designed = Waa la qorsheynayaa
choice-open-for-bids = Dalabyada waa la qaadayaa
choice-being-decided = Go’aan baa la gaarayaa
choice-contract-runs = Qandaraasku wuu socdaa
choice-for-small-organisations = iyaga ayaa loogu talagalay
choice-only-together-with-a-large-one = kaliya lala tartamo mid weyn
choice-early-notice = Ogeysiis hore
choice-structure-for-small-organisations = Qaab hay’adaha yaryari ku tartami karaan
choice-collaboration = Wada shaqayn
choice-shared-design = Qorshe la wadaago
choice-co-production = Wax wada qabad
choice-young-evaluators = Qiimeeyayaal dhallinyaro ah
choice-session-that-explains = Kulan sharxaya
choice-decision = Go’aan
choice-officers = Saraakiil
choice-young-evaluators-and-officers = Qiimeeyayaal dhallinyaro ah iyo saraakiil
commission-no-notice = Kani waa war hore, mana aha ogeysiis iibsi. Taariikhaha iyo qadarku way isbeddeli karaan; ogeysiiska rasmiga ah keliya ayaa tirsan, dalabyadana halkaas ayaa loo diraa.
commission-official = Ogeysiisyada rasmiga ah: Find a Tender
commissions-open = Hadda dalabyada waa la qaadayaa
commissions-ahead = Weli soo socda
commissions-ending = Qandaraasyada ku dhammaanaya 18 bilood gudahood
commissions-decided = Go’aan baa laga gaarayaa
commissions-stale = Waxba lama sheegin kadib
commissions-running = Qandaraasyo kale oo socda
commissions-over = Dhammaaday ama la joojiyay
commissions-none = Hadda waxba laguma sheegin halkan.
commission-sessions = Kulamada lagu sharxo
commission-bids-until = Dalabyada ilaa { $day }
commission-bids-over = Dalabyada waxaa la qaadayay ilaa { $day }
commission-notice-on = Ogeysiiska waxaa la filayaa { $day }
commission-notice-overdue = Ogeysiiska waxaa la filayay { $day }
commission-start-overdue = Waxay ahayd inuu bilaabmo { $day }, markaas kadibna waxba lama sheegin
commission-notice-came = Ogeysiisku wuxuu soo baxay { $day }
commission-end-overdue = Waxay ahayd inuu dhammaado { $day }, markaas kadibna waxba lama sheegin
commission-ends-on = Wuxuu dhammaanayaa { $day }
commission-next = Waxa ku xiga
commission-nothing-follows = Waxba lagama sheegin waxa ku xiga.
commission-find-partners = Raadi cid aad wada tartantaan
commission-checklist = Waxa hay’ad yari u baahan tahay
commission-checklist-about = Afartan shay ayaa mid kasta lagu eegaa.
commission-unsaid = Waxba lama sheegin.
commission-weeks = { $n ->
    [0] Wax ka yar toddobaad ayaa u dhexeeya warka ugu horreeya iyo ogeysiiska rasmiga ah
    [one] { $n } toddobaad ayaa u dhexeeya warka ugu horreeya iyo ogeysiiska rasmiga ah
   *[other] { $n } toddobaad ayaa u dhexeeya warka ugu horreeya iyo ogeysiiska rasmiga ah
}
commission-weeks-none = Ogeysiiska rasmiga ah wuxuu ka hor yimid war kasta.
commission-short = Culeysyadu waxay isu geynayaan { $n }%, ee ma aha 100%
commissions-own = Lammaane adeegyada la iibsanayo
commissions-own-about = Arag waxa la iibsan doono, oo raadi hay’ado aad wada tartantaan: kuwa waaweyn oo hoggaamiya iyo kuwa yaryar oo ku biira.
commission-partners = Cidda doonaysa inay kuwa kale la tartanto
commission-own = Hay’addaadu iyadaa tan iibsanaysa. Dooro mid kale oo aad u qorto.
commission-closed = Dalabyadu way dhammaadeen ama waa la joojiyay. Cidna lammaane halkan kama raadiso, cidna waxa kuwa kale ma akhrido.
partner-is-interested = Way xiisaynayaan
partner-is-leads = Way hoggaamin lahaayeen
partner-is-joins = Way ku biiri lahaayeen
partner-is-left = Cidna ma raadinayaan hadda
partner-state = Waxaad samayn lahaydeen
partner-state-interested = Waan xiisaynaynaa
partner-state-leads = Waan hoggaamin lahayn, waxaana raadinaynaa kuwa kale oo ku biira
partner-state-joins = Waxaan ku biiri lahayn dalab cid kale hoggaamiso
partner-state-left = Cidna ma raadinayno hadda
partner-about = Waxa aad keeni lahaydeen
partner-about-hint = Hal ama laba weedhood. Hay’adaha kale ee halkan soo gala ayaa akhriya, saraakiisha golahana way akhriyaan. Waxba ha ka qorin dalabkiinna.
partner-about-missing = Hal weedh ku sheeg waxa aad keeni lahaydeen.
partner-seeks = Cidda aad raadinaysaan
partner-seeks-hint = Waxa ay keeni karaan, iyo sida shaqada idinkala soo xiriiri karo.
may-commission-prepare = Sheeg waxa la iibsan doono, sida loo diyaariyo, iyo qandaraasyada dhammaanaya
act-commission-say = Hay’ad ayaa sheegtay cidda ay la tartami rabto
found-commission_interest = Hay’adda raadinaysa kuwo ay wax la codsato
goes-commission_interest = Ereyadani way tagayaan. Inay raadinayso way sii jirtaa.
