# What is going to be commissioned

table-commissions = Commissioning
commissions-names = commission, commissions, commissioning, procurement, tender, contract, contracts, bids
kind-commission = Commission
count-commissions = { $n ->
    [one] { $n } commission
   *[other] { $n } commissions
}
intro-commissions = What public bodies here are going to buy for children and families, told early, and which contracts end.
table-commission_lots = Lots
kind-commission-lot = Lot
count-commission_lots = { $n ->
    [one] { $n } lot
   *[other] { $n } lots
}
intro-commission_lots = Parts of a commission for which one can bid by themselves.
table-commission_steps = How it is prepared
kind-commission-step = Step before bids
count-commission_steps = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
intro-commission_steps = What is done before bids are asked for: how a commission is designed and with whom, and sessions that explain it.
table-commission_criteria = How bids are scored
kind-commission-criterion = Criterion
count-commission_criteria = { $n ->
    [one] { $n } criterion
   *[other] { $n } criteria
}
intro-commission_criteria = What is asked of a bid, how much it counts, and who scores it. The scores themselves are confidential.
table-commissioning_points = What was said of commissioning
kind-commissioning-point = Point about commissioning
count-commissioning_points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
intro-commissioning_points = What was said of commissioning and of what has to do with it, each with where it is carried on.
col-told_on = First word
col-notice_on = Official notice came or is expected
col-notice_at = The official notice
col-bids_until = Last day for bids
col-starts_on = Contract begins
col-ends_on = Contract ends
col-extends_to = Can be extended until
col-value_from = Worth at least (whole pounds)
col-value_to = Worth at most (whole pounds)
commission-worth = Worth
col-chance = For small organisations
col-provider = Who has the contract
col-follows = Takes the place of
col-commission = Commission
col-weight = Weight (percent)
col-scored_by = Scored by
choice-early-word = Early word
choice-being-designed = Being designed
choice-open-for-bids = Open for bids
choice-being-decided = Being decided
choice-contract-runs = Contract runs
choice-for-small-organisations = meant for them
choice-only-together-with-a-large-one = only together with a large one
choice-early-notice = Early notice
choice-structure-for-small-organisations = A structure in which small organisations can bid
choice-collaboration = Working together
choice-shared-design = A design that is shared
choice-co-production = Co-production
choice-young-evaluators = Young evaluators
choice-session-that-explains = Session that explains
choice-decision = Decision
choice-officers = Officers
choice-young-evaluators-and-officers = Young evaluators and officers
commission-no-notice = This is early word and no procurement notice. Dates and amounts may change; only the official notice counts, and bids are sent there.
commission-official = Official notices: Find a Tender
commissions-open = Open for bids now
commissions-ahead = Still to come
commissions-ending = Contracts that end within 18 months
commissions-decided = Being decided
commissions-stale = Nothing said since
commissions-running = Other contracts that run
commissions-over = Ended or stopped
commissions-none = Nothing is told here at present.
commission-sessions = Sessions that explain it
commission-bids-until = Bids until { $day }
commission-bids-over = Bids were taken until { $day }
commission-notice-on = Notice expected { $day }
commission-notice-overdue = Notice was expected { $day }
commission-start-overdue = Was to begin { $day }, and nothing has been said since
commission-notice-came = Notice came { $day }
commission-end-overdue = Was to end { $day }, and nothing has been said since
commission-ends-on = Ends { $day }
commission-next = What follows
commission-nothing-follows = Nothing is said of what follows.
commission-find-partners = Find partners to bid with
commission-checklist = What a small organisation needs
commission-checklist-about = By these four things each commission is looked at.
commission-unsaid = Nothing is said.
commission-weeks = { $n ->
    [0] Less than a week between first word and the official notice
    [one] { $n } week between first word and the official notice
   *[other] { $n } weeks between first word and the official notice
}
commission-weeks-none = The official notice came before any word.
commission-short = The weights come to { $n }%, not to 100%
commissions-own = Partners for commissions
commissions-own-about = See what is going to be commissioned, and find organisations to bid with: large ones that lead and small ones that join.
commission-partners = Who would bid with others
commission-own = Your organisation commissions this itself. Choose another one for which you write.
commission-closed = Bids are over or it was stopped. Nobody looks for partners here any more, and nobody reads of others.
partner-is-interested = Interested
partner-is-leads = Would lead
partner-is-joins = Would join
partner-is-left = Looks for nobody any more
partner-state = What you would do
partner-state-interested = We are interested
partner-state-leads = We would lead, and look for others to join
partner-state-joins = We would join a bid that somebody else leads
partner-state-left = We look for nobody any more
partner-about = What you would bring
partner-about-hint = One or two sentences. Other organisations that sign in here read this, and so do officers of the council. Write nothing of your bid.
partner-about-missing = Say in a sentence what you would bring.
partner-seeks = Whom you look for
partner-seeks-hint = What they should bring, and how to reach you at work.
may-commission-prepare = Tell of what is going to be commissioned, how it is prepared, and which contracts end
act-commission-say = An organisation said whom it looks for to bid with
found-commission_interest = Which organisation looks for partners to bid with
goes-commission_interest = These words go. That it looks for partners stays.
