# Pledges and charters: who signed, what they offer, and what they did.
table-pledges = Pledges and charters
intro-pledges = What organisations promise children and young people, who signed it, what they offer, and what they did.
count-pledges = { $n ->
    [one] 1 pledge or charter
   *[other] { $n } pledges and charters
}
kind-pledge = Pledge or charter
table-signatures = Those who signed
intro-signatures = Which organisation signed which pledge or charter.
count-signatures = { $n ->
    [one] 1 organisation
   *[other] { $n } organisations
}
kind-signature = Signed by
table-offers = Offers for young people
intro-offers = What organisations offer to children and young people, because they signed a pledge.
count-offers = { $n ->
    [one] 1 offer
   *[other] { $n } offers
}
kind-offer = Offer
table-pledge_reports = What those who signed did
intro-pledge_reports = What organisations told of how they kept a pledge.
count-pledge_reports = { $n ->
    [one] 1 report
   *[other] { $n } reports
}
kind-pledge-report = What was done
col-months = They tell what they did every so many months
col-pledge = Pledge or charter
col-signed_as = Name in the list
col-signature = Who offers it
col-for_whom = For whom
col-take_up = How to take it up
col-places = Places
col-state = How it goes
col-evidence_at = Where it can be seen
col-taken_up = How many took it up
choice-apprenticeship = Apprenticeship
choice-work-experience = Work experience
choice-mentor = Mentor
choice-tickets = Tickets
choice-a-place-to-meet = A place to meet
choice-training = Training
choice-something-else = Something else
choice-kept = Kept so far
choice-in-progress = In progress
pledge-is-signed = Signed, first report to come
pledge-is-kept = Kept so far, they say
pledge-is-in-progress = In progress
pledge-is-no-report = No report yet, after two reminders
pledge-signatories = Who signed
pledge-nobody = Nobody has signed so far.
pledge-counts = { $n ->
    [one] 1 organisation signed
   *[other] { $n } organisations signed
}. Kept so far, as they say: { $kept }. In progress: { $going }. First report to come: { $new }. No report yet: { $none }.
pledge-who = Organisation
pledge-signed-on = Signed on
pledge-offers-now = Offers now
pledge-sign-heading = Sign it
pledge-sign-words = Whoever may speak for an organisation here signs for it. If yours is not here yet, ask the partnership for an invitation.
pledge-next = They tell what they did by { $words }.
pledge-offers = What they offer
pledge-offers-none = They offer nothing so far.
pledge-did = What they did
pledge-did-none = They have told nothing so far.
pledge-taken-up = { $n ->
    [0] taken up by nobody yet
    [one] taken up by 1
   *[other] taken up by { $n }
}
pledge-evidence = See it (another site)
pledges-own = Pledges of your organisation
pledges-own-about = Sign a pledge or charter for your organisation, offer something to young people, and tell what you did.
pledge-signed = What your organisation signed
pledge-signed-none = Your organisation has signed nothing so far.
pledge-due = To tell by
pledge-sign = Sign a pledge or charter
pledge-sign-send = Sign it
pledge-public = Everybody reads who signed, what they offer, and what they did.
pledge-reason = What you want to do
pledge-reason-hint = In a sentence or two, for children and young people.
pledge-agree = { $n ->
    [one] We sign, and tell what we did each month.
   *[other] We sign, and tell what we did every { $n } months.
}
pledge-agree-missing = Say that you sign.
pledge-twice = This organisation has signed it already.
pledge-done-signed = Signed. Now say what you offer.
pledge-done-offered = Your offer is there for everybody.
pledge-done-ended = The offer has ended.
pledge-done-told = Everybody reads what you did.
pledge-done-withdrawn = The signature is withdrawn, and its offers have ended.
pledge-tell = Tell what you did
pledge-tell-intro = What you did since you last told, in numbers and plain words, without names.
pledge-tell-send = Publish
pledge-did-hint = Such as: two apprentices began in September, and one of them leads the tours now.
pledge-did-missing = Write what you did.
pledge-state = Is it kept?
pledge-state-missing = Choose how it goes.
pledge-taken-up-hint = How many children and young people, if you know. Empty for one to four, who could be told apart.
pledge-taken-up-fault = Write 0, or a whole number from 5 on. Leave it empty for one to four, who could be told apart.
pledge-evidence-hint = A page on the web, if there is one. It begins with https.
pledge-evidence-fault = Write an address that begins with https://, or nothing.
pledge-offer = Offer something
pledge-offer-intro = Young people find it among the offers until its last day.
pledge-withdraw = Withdraw the signature
pledge-withdraw-words = Your name leaves the list and your offers end. What you told stays on your page. If you sign again, it goes on where it was.
offer-what = What it is, in a few words
offer-title-missing = Write what it is.
offer-kind = What kind of offer
offer-kind-missing = Choose what kind of offer it is.
offer-about = What it is, when and where
offer-about-missing = Write what it is, when and where.
offer-for-whom-hint = Such as: care leavers of 16 to 25.
offer-for_whom-missing = Write who can take it up.
offer-take-up-hint = Where to go or what to fill in, without anybody’s name, address or telephone number: they would change, and everybody reads it.
offer-take_up-missing = Write how to take it up.
offer-places-fault = Write a whole number from 1 on, or nothing.
offer-first_day = From which day
offer-last_day = Until which day
offer-days-fault = The last day is before the first.
offer-add = Add the offer
offer-end = End it
offer-over = This cannot be taken up today.
offer-is-over = Over, or not yet
pledge-lines = What is promised
offers-none = There are no such offers now.
may-pledge-sign = Sign pledges and charters for one’s organisation, offer something to young people, and tell what was done.
waits-pledges = { $n ->
    [one] 1 report is due
   *[other] { $n } reports are due
}
letter-pledge-due = What was done to keep a pledge is to be told
letter-pledge-still = It is still to be told what was done to keep a pledge
mail-pledge-due-subject = What did you do to keep your pledge?
mail-pledge-due-text =
    Your organisation signed a pledge to children and young people. It is time to tell what you did, in three sentences:

    { $link }

    You need to sign in.
mail-pledge-due-short = { $place }: what did you do to keep your pledge? Tell it here: { $link }
mail-pledge-still-subject = Your pledge: we have heard nothing yet
mail-pledge-still-text =
    Your organisation signed a pledge to children and young people, and has not told what it did. This is the second reminder. In two weeks everybody reads that there is no report yet:

    { $link }

    You need to sign in.
mail-pledge-still-short = { $place }: your pledge has no report yet. Tell what you did: { $link }
young-offers = Offers
young-offers-about = An apprenticeship, tickets, somebody to talk to: what organisations offer you.
report-pledges = Who signed, and what they did
report-pledge-counts = { $n ->
    [one] 1 organisation had signed
   *[other] { $n } organisations had signed
}; { $new } of them in this period.
report-pledge-silent = No report yet: { $words }
pledge-was-due = Their report was due on { $words }.
pledge-is-silent = Nothing new told, after two reminders
pledge-reason-missing = Write what you want to do.
offer-past-fault = The last day is over already. Choose a later one.
