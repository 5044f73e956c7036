# Money: funds, bids, and grants that were awarded

table-funding = Funding
kind-funding-item = Funding
count-funding = { $n ->
    [one] { $n } item about money
   *[other] { $n } items about money
}
intro-funding = Money that can be applied for, by its deadline, and what was said of money in meetings.
table-grant_files = Files of grants
kind-grant-file = File of grants
count-grant_files = { $n ->
    [one] { $n } file of grants
   *[other] { $n } files of grants
}
intro-grant_files = Files in which funders published what they awarded, by the 360Giving standard.
count-grants = { $n ->
    [one] { $n } grant
   *[other] { $n } grants
}
kind-grant = Grant
col-funder = Who gives it
col-programme = Part of
col-opens_on = Opens on
col-deadline_at = Deadline (hour)
col-year_inferred = The year was worked out
col-amount_from = From (whole pounds)
col-amount_to = Up to (whole pounds)
col-who_can_apply = Who can apply
col-joint = One organisation or several
col-more_at = More about it
col-taken_in = Taken in on
col-awards = Grants in it
choice-fund-to-apply-for = Fund to apply for
choice-programme = Programme
choice-allocation = Allocation
choice-award = Award
choice-bid = Bid
choice-idea = Idea
choice-alone = One organisation alone
choice-together = Several together
choice-alone-or-together = Alone or together

money-title = Money
money-names = grant, grants, fund, funds, funding, bid, bids
money-intro = What can be applied for, what came into the area, and who got it.
money-brought = Money brought into the area
money-outside = From outside
money-within = From partners here
money-grants = Grants
money-rule = Money counts as brought in when whoever gave it is no partner here: it answers for no action, runs no group, has no seat and no post in one, and did not sign the pledge. Only pounds are added up. What an organisation told here itself counts with the rest.
money-other = In other currencies, which are not added up:
money-by-year = By year of the award
money-year = Year
money-by-ward = By ward
money-no-ward = No known grant says that it is for:
money-by-programme = By programme
money-no-programme = Themes of funds, commissions and asks here after which no programme of a known grant is called:
grants-title = Grants that were awarded
grants-intro = Every grant that is known here, with who gave it and who got it.
grants-none = No grant is known here yet.
grants-before = Later awards
grants-after = Earlier awards
grant-amount = Amount
grant-day = Day of the award
grant-recipient = Who got it
grant-funder = Who gave it
grant-programme = Programme
grant-from = From
grant-until = Until
grant-ward = Ward

fund-open-list = Open now
fund-to-come = Opens later
fund-closed-list = Closed
fund-rest = What else was said of money
fund-parts = Parts of it
fund-open-until = Open until { $day }
fund-open = Open
fund-opens = Opens on { $day }
fund-closed = Closed since { $day }
fund-year-inferred = the year was worked out
fund-up-to = up to { $words }
fund-from = from { $words }
fund-amount = How much
fund-say = Say that you are interested, or find a partner
fund-interested = Who is interested
fund-seek = Seek partners
fund-nobody = Nobody has said yet that they are interested.
funding-none = Nothing is open now.
funding-all = All funding

funding-own = Funds and bids
funding-own-about = See what can be applied for and who seeks partners, say that your organisation is interested, and tell what came of a bid.
may-funding-seek = Say that their organisation is interested in a fund, and tell what came of a bid
bids-own = Your organisation and funds
bid-for = For { $words }
bid-state = How far you are
bid-state-interested = We are interested
bid-state-bidding = We are bidding
bid-state-won = We won
bid-state-lost = We did not win
bid-state-left = We are not interested any more
bid-is-interested = Interested
bid-is-bidding = Bidding
bid-is-won = Won
bid-is-lost = Did not win
bid-is-left = Not interested any more
bid-about = What you would do with it
bid-about-hint = One or two sentences. Everybody who may bid here reads this.
bid-about-missing = Say in a sentence what you would do with it.
bid-seeks = Which partners you seek
bid-seeks-hint = What they should bring, and how to reach you at work. Leave it empty if you seek none.
bid-long = This is too long, or holds a character that nobody sees. Write it in fewer than 2,000 characters.
bid-when-won = If you won: how much, and when
bid-amount = How much you won, in whole pounds
bid-amount-hint = Such as 12,500. Where several won together, your own share.
bid-amount-fault = Write how much you won as a whole number of pounds, such as 12,500.
bid-day-hint = Such as 31/3/2026
bid-day-fault = Write the day of the award, such as 31/3/2026. It cannot be still to come.
bid-not-won = This is kept only if you won. Choose that, or leave it empty.
bid-sure = Is this right?
bid-sure-yes = Yes, this is what we were awarded
bid-over = The fund gives at most { $most }. Correct the amount, or say below that it is right.
bid-before = This is before { $day }. Correct the day, or say below that it is right.
bid-won-words = You told that you won. If the amount or the day was a slip, put it right here; if you did not win, choose that, and the grant is taken out.
bid-done-kept = Saved. Others who sign in read it. While you are interested or bid, we write to you 14 and 3 days before it closes.
bid-done-won = Congratulations. The grant is on the page of money, where everybody reads it.
letter-fund-closes = A deadline that comes near
mail-fund-closes-subject = A deadline comes near: { $reference }
mail-fund-closes-text =
    Your organisation is interested in a fund that closes soon. This page says when, who seeks partners, and where to say what came of it:

    { $link }
mail-fund-closes-short = { $place }: a fund in which your organisation is interested closes soon: { $link }
act-funding-say = An organisation said how far it is with a fund
found-funding_interest = What an organisation says of a bid
goes-funding_interest = These words go. How far the bid is stays.
