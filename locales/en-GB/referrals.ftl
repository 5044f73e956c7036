# Referrals: for whoever sends and receives them

table-referral_services = Services that take referrals
kind-referral_service = Service that takes referrals
count-referral_services = { $n ->
    [one] { $n } service that takes referrals
   *[other] { $n } services that take referrals
}
intro-referral_services = For whom each is, from whom it takes referrals, within which time it answers, and by what right what is told is shared with it.
col-listings = Listings in the directory
col-takes = From whom
col-room = Room
col-room_why = Why, and until when
col-least_age = From this age
col-most_age = Up to this age
col-asks = What it must be told
col-waiting_weeks = Weeks of waiting
col-decides_within = Decides within (working days)
col-starts_within = Begins within (working days)
col-closes_within = Says what came of it after (working days)
col-basis_why = The law or duty behind it
col-condition = What makes it lawful for health
choice-professionals = Professionals
choice-anybody = Anybody
choice-the-person-alone = The person alone
choice-has-room = Has room
choice-no-room = No room at present
choice-paused = Paused
choice-public-task = Public task
choice-legal-obligation = Legal obligation
choice-vital-interests = Vital interests
choice-legitimate-interests = Legitimate interests
choice-consent = Consent
choice-health-or-social-care = Health or social care
choice-safeguarding-of-children = Safeguarding of children
choice-explicit-consent = Explicit consent
choice-vital-interests-of-one-who-cannot-agree = Vital interests of somebody who cannot agree

may-referral-work = Refer people, and work with the referrals on which they are named
may-referral-supervise = See every referral of their organisation, and say who receives
may-referral-watch = See which referrals wait, and nothing of what they say

referrals-title = Referrals
referrals-title-about = Send somebody to a service, and see what becomes of it.
referrals-about = What came to you, what you sent, and where it stands. Only those who are named on a referral see it, and their supervisors.
referrals-watch = Referrals that wait
referrals-watch-about = Which referrals wait for whom, and how late they are.
referrals-watch-intro = You see that a referral is there and how late it is. What it says, and whom it is about, only those see who are named on it. Ring the organisation and give the number.
referrals-inbox = Sent to you
referrals-inbox-none = Nothing waits for you.
referrals-sent = Sent by you
referrals-sent-none = You have nothing out.
referrals-over = Over
referrals-over-none = Nothing is over yet.
referrals-file = Your list as a file (CSV), without names
referrals-late = Late
referrals-late-none = Nothing is late.
referrals-more = { $n } more
referrals-older = Older ones are in the file below, or found by name or number above.
referrals-by-service = Open, by service
referrals-open = Open
referrals-of-them-late = Of these late
referrals-none = No referral is open.
waits-referrals-late = { $n ->
    [one] { $n } late
   *[other] { $n } late
}
waits-referrals-new = { $n ->
    [one] { $n } new
   *[other] { $n } new
}
waits-referrals-unanswered = { $n ->
    [one] { $n } that you sent waits too long
   *[other] { $n } that you sent wait too long
}
waits-referrals-network = { $n ->
    [one] { $n } that nobody answers
   *[other] { $n } that nobody answers
}

referral-between = {" – "}
referral-new = Refer somebody
referral-refer = For professionals: refer somebody here
referral-find = Find
referral-find-by = Find a referral
referral-find-hint = By its number, or by the whole name, telephone number or e-mail address of whoever it is about.
referral-found = Found
referral-found-none = None of those that you may see is under this. A name must be whole, as it was written.
referral-drafts = Begun and not sent
referral-number = Number
referral-whom = About
referral-nobody-yet = Nobody yet
referral-written-on = Written on
referral-service = Service
referral-to = Sent to
referral-from = Sent by
referral-from-person = The person
referral-from-label = For which of your organisations do you send it?
referral-state = Where it stands
referral-next = What comes next
referral-sent-on = Sent on
referral-due = { $words }, by { $day }
referral-due-late = { $words }. This was due by { $day }
referral-title = Referral { $words }
referral-is-sent = Sent, and not yet received
referral-is-received = Received
referral-is-accepted = Accepted
referral-is-declined = Declined
referral-is-passed-on = Passed on
referral-is-started = Begun
referral-is-closed = Closed
referral-is-withdrawn = Withdrawn
referral-next-sent = The service says that it has it
referral-next-received = The service decides
referral-next-accepted = The service meets them
referral-next-started = The service says what came of it
referral-is-urgent = This is urgent. It is to be decided on within two working days.
referral-urgent-short = Urgent
referral-may-be-danger = Some words here may mean that somebody is in danger. A referral is no emergency call. If anybody is in danger now, call 999; if a child may be harmed, call children’s social care today, before anything else. This does not decide for you, and it holds nothing up.

referral-step-services = To which service?
referral-step-services-about = Choose one or more. Each gets a referral of its own, and sees nothing of the others.
referral-step-person = Whom is it about?
referral-step-person-about = One person each. Write about a brother or sister in a referral of their own.
referral-step-need = What is needed?
referral-step-need-about = Only what the service must know to decide. Do not name anybody who has not agreed to be named here: write “her brother”, “a neighbour”.
referral-step-agreement = Who agreed?
referral-step-agreement-about = What you share needs a lawful basis, which the service states, and it needs whoever it is about to know and, but for a few reasons, to agree. The two are kept apart.
referral-progress = Step { $n } of { $most }
referral-go-on = Save and go on
referral-later = Save for later
referral-waits-weeks = { $n ->
    [one] { $n } week of waiting
   *[other] { $n } weeks of waiting
}
referral-not-taken = “{ $words }” takes no referrals through this site, or none at present. Its page in the directory says how to get there. Services that do take them are below.
referral-written-elsewhere = This was written in another window meanwhile. What you see is what you just wrote, over the rest as it is now. Look through it and save again.

referral-field-services = Services
referral-field-services-hint = Those that take referrals from workers now. Up to five.
referral-field-name = Name
referral-field-name-hint = As they want to be called. One name is enough.
referral-field-born = Date of birth
referral-field-born-hint = Day, month and year, such as 3/4/2012.
referral-field-due = Or, if the baby is not born yet, when it is due
referral-field-due-hint = The referral is then about the baby; a referral about the mother is one of her own.
referral-field-language = Language spoken best
referral-field-interpreter = An interpreter is needed
referral-field-carer = Looked after by
referral-field-carer-hint = Only if that person agreed to be named, such as “her mother, Shirin”.
referral-field-safe = How to get in touch safely
referral-field-safe-hint = Ask them. Somebody may read their messages, or listen. By text or e-mail they also get a line by themselves when something is new, with a number and the address of this site alone, unless you write below when or how not to reach them.
referral-field-safe-telephone = By telephone
referral-field-safe-text = By text message
referral-field-safe-email = By e-mail
referral-field-safe-letter = By letter
referral-field-safe-worker = Through the worker who refers
referral-field-safe-not-at-all = Not at all
referral-field-telephone = Telephone
referral-field-email = E-mail
referral-field-address = Address
referral-field-postcode = Postcode
referral-field-postcode-hint = Such as E1 4NS. Leave it empty if where they live must not be known.
referral-field-safe-when = When to get in touch
referral-field-safe-when-hint = Such as “after 10 on weekdays, when he is at work”.
referral-field-safe-not = What must not be done
referral-field-safe-not-hint = Such as which number not to ring, or that no message may be left. Everybody who may write to them sees this first.
referral-field-need = What is going on
referral-field-need-hint = In a few sentences, as you would say it in front of them. They can see it.
referral-field-wanted = What is wanted from the service
referral-field-wanted-hint = In their own words where you can.
referral-field-tried = What was tried already
referral-field-private = For the service alone
referral-field-private-hint = Rarely needed: only what would put somebody in danger if the person, or whoever looks over their shoulder, read it. They are not shown this.
referral-field-health = Health and disability
referral-field-health-hint = Only if it matters for this, and they agreed that you share it.
referral-field-home = Home and family
referral-field-home-hint = Only if it matters for this, and they agreed that you share it.
referral-field-learning = School, college or work
referral-field-learning-hint = Only if it matters for this, and they agreed that you share it.
referral-field-urgent = This is urgent
referral-field-urgent-hint = Urgent is decided on within two working days. It is not for danger now: that is 999, or children’s social care.
referral-field-urgent-why = Why it is urgent
referral-field-safe-now = Nobody is in danger now, or I have called for help already
referral-field-safe-now-hint = Needed where something you wrote may mean danger. A referral never stands in for that call.
referral-field-agreed-by = Who agreed?
referral-field-agreed-by-hint = A young person of 16 or over agrees for themselves. A younger one does if they understand what it means.
referral-field-agreed-by-young-person = The person themselves
referral-field-agreed-by-parent = Somebody with parental responsibility
referral-field-agreed-by-corporate-parent = The council, as corporate parent
referral-field-agreed-by-nobody = Nobody: it is shared without agreement
referral-field-agreed-name = Who that was
referral-field-agreed-name-hint = Such as “her mother”, or the post at the council. Not needed where they agreed themselves.
referral-field-competent = They are under 16, and understand what they agree to
referral-field-competent-hint = You have talked it through, and they could say in their own words what is shared with whom and why.
referral-field-agreed-how = How they agreed
referral-field-agreed-how-face-to-face = Face to face
referral-field-agreed-how-telephone = By telephone
referral-field-agreed-how-video = On a video call
referral-field-agreed-how-writing = In writing
referral-field-agreed-on = On which day
referral-field-agreed-until = Until when it holds
referral-field-agreed-until-hint = Six months is usual. After that nothing new is shared; help that has begun goes on.
referral-field-agreed-in = In which language it was explained
referral-field-shares = Beside name, contact and need, they agreed that this is shared
referral-field-shares-hint = Tick only what they agreed to. What is not ticked does not go.
referral-field-shares-health = Health and disability
referral-field-shares-home = Home and family
referral-field-shares-learning = School, college or work
referral-field-without = Why it is shared without agreement
referral-field-without-hint = Only where you chose “Nobody” above. Your supervisor looks at it afterwards; it is not held up.
referral-field-without-child-at-risk = A child may be harmed otherwise
referral-field-without-asking-endangers = To ask would put somebody in danger
referral-field-without-cannot-agree = They cannot agree, and nobody can for them
referral-field-without-law-demands = The law demands it
referral-field-without-why = What makes you sure
referral-field-agreed-sure = They know what is shared, with whom and why, and that they can take it back at any time
referral-field-agreed-sure-hint = After sending you get a slip for them, with a code by which they see what becomes of it.

referral-part-services = To whom it goes
referral-part-who = Who it is about
referral-part-contact = How to reach them
referral-part-need = What is needed
referral-part-health = Health and disability
referral-part-home = Home and family
referral-part-learning = School, college or work
referral-part-urgency = How soon
referral-part-agreement = Agreement, and the right to share

referral-fault-services = Choose at least one service.
referral-fault-needed = { $words }: this is needed.
referral-fault-long = { $words }: this is longer than 4,000 characters. Shorten it to what the service must know.
referral-fault-day = { $words }: write day, month and year, such as 3/4/2012.
referral-fault-unseen = { $words }: there is a character in it that nobody can see. Write it again.
referral-fault-born = Write the date of birth, or when the baby is due.
referral-fault-born-later = The date of birth is in the future. If the baby is not born yet, write when it is due.
referral-fault-born-and-due = Write either the date of birth or when the baby is due.
referral-fault-due-over = The baby was due more than four weeks ago. Write the date of birth.
referral-fault-telephone = { $words }: a telephone number has at least seven digits.
referral-fault-email = { $words }: this is no e-mail address.
referral-fault-postcode = { $words }: this is no whole postcode. Write one such as E1 4NS, or leave it empty.
referral-fault-safe = Choose how to reach them safely. Ask them.
referral-fault-no-telephone = Write the telephone number by which they are to be reached, or choose another way.
referral-fault-no-email = Write the e-mail address by which they are to be reached, or choose another way.
referral-fault-no-address = Write the address to which letters go, or choose another way.
referral-fault-number = { $words }: there is a telephone number or an e-mail address in it. Those of whoever it is about have their own fields; take out those of anybody else, who has not agreed.
referral-fault-urgent = Write why it is urgent, or take the tick away.
referral-fault-danger = Something that you wrote may mean danger. Make sure that nobody is in danger now, or call for help, and then tick this.
referral-fault-agreed = Choose who agreed, or that nobody did.
referral-fault-agreed-name = Write who agreed.
referral-fault-agreed-later = The day on which they agreed is in the future.
referral-fault-agreed-over = This agreement is over. Ask them again, and write until when it holds.
referral-fault-competent = They are under 16: tick this if they understand what they agree to, or ask somebody with parental responsibility.
referral-fault-not-agreed = { $words }: they have not agreed that this is shared. Take it out, or ask them and tick it under “Who agreed?”.
referral-fault-sure = Make sure that they know what is shared, and tick this.
referral-fault-without = Choose why it is shared without agreement.
referral-fault-without-who = For this reason a supervisor of your organisation shares without agreement. Ask one of them to send it. If a child may be harmed, choose that: it is never held up.
referral-fault-closed = { $words } takes no referrals now. Take it out, and choose another.
referral-fault-nobody = Nobody at “{ $words }” is there to receive a referral, so it would fall silent. Nothing was sent. Ring them, or choose another service.
referral-fault-state = This cannot be done any more: where it stands now is “{ $words }”. Nothing was changed. What you wrote is below.
referral-fault-meanwhile = Somebody has done something with this referral meanwhile; where it stands now is “{ $words }”. Look at what happened, and send yours again if it still holds.
referral-fault-reason = Choose why it is declined.
referral-fault-offered = Write what they were offered instead, or where else they can go. Nobody is sent away with nothing.
referral-fault-outcome = Choose what came of it.
referral-fault-note = Write what you want to say.

referral-check = Look through it before you send it
referral-check-about = This is everything that goes to the service, and to nobody else.
referral-sure = Once it is sent it is not taken out of the history. What is wrong in it can be corrected by a new entry.
referral-send = Send it
referral-discard = Throw this away
referral-change = Change: { $words }
referral-change-services = Change the services
referral-missing = Still to do
referral-field = What
referral-to-do = What is to be done
referral-promise = When it answers
referral-promises = { $n ->
    [one] within { $n } working day
   *[other] within { $n } working days
}
referral-against = What may speak against it
referral-nothing-against = Nothing that we know of.
referral-age-misfits = It is for another age: { $words }.
referral-waits = { $n ->
    [one] One waits { $n } week.
   *[other] One waits { $n } weeks.
}
referral-nobody-there = Nobody is there to receive it: ring them first.
referral-ages-both = { $from } to { $to } years
referral-ages-from = { $n } years and older
referral-ages-to = up to { $n } years
referral-ages-all = all ages
referral-instead = What else has room for that age

referral-sent = It is sent
referral-done-sent = It was sent. The service is told that something came, and nothing of what.
referral-received-by = To be received by
referral-sent-about = You see here and on your list when it is received, what is decided, and what came of it. If nobody answers, you are told, and so is whoever looks after the network.
referral-hand-over = For whoever it is about
referral-hand-over-about = Hand this over, or read it to them, if it is safe for them to have it. Ask where they will keep it.
referral-slip = With this code you see what was sent about you, to whom, and what happens next. You can change your mind. Nobody else needs the code: do not show it to anybody you are afraid of.
referral-done-kept = It is kept. Nobody but you can see it.
referral-done-discarded = It was thrown away.
referral-done-receive = The sender can see that you have it.
referral-done-accept = It is accepted. The sender is told.
referral-done-decline = It is declined. The sender is told why, and what was offered instead.
referral-done-pass-on = It is passed on.
referral-done-start = It has begun.
referral-done-close = It is closed. The sender is told what came of it.
referral-done-withdraw = It is withdrawn. The service is told to do nothing more with it.
referral-done-say = Your message is there.
referral-done-correct = The correction is there, beside what it corrects.
referral-done-end-agreement = The agreement is over. Nothing new is shared.

referral-act-receive = We have it
referral-act-receive-about = Says to the sender, and to whoever it is about, that it has arrived.
referral-act-accept = Accept it
referral-act-accept-about = You take them on. Say what happens next.
referral-act-decline = Decline it
referral-act-decline-about = You do not take them on. Say why, and what they can have instead.
referral-act-pass-on = Pass it on
referral-act-pass-on-about = Another service fits better. They must agree anew, since what they agreed to was to share it with you: you are led through that, and this one ends when that one is sent.
referral-act-start = It has begun
referral-act-start-about = You have met them.
referral-act-close = Close it
referral-act-close-about = Say what came of it. A referral without an outcome teaches nobody anything.
referral-act-withdraw = Withdraw it
referral-act-withdraw-about = They do not want it any more, or it was a mistake.
referral-act-say = Send a message
referral-act-say-about = The other organisation reads it here; the mail to them says only that there is something.
referral-act-correct = Correct something
referral-act-correct-about = What stands here stays; your correction stands beside it.
referral-act-end-agreement = They took their agreement back
referral-act-end-agreement-about = Before anything has begun, this withdraws the referral. Help that has begun goes on, and nothing new is shared.
referral-entry-note = What you want to say
referral-entry-note-hint = They can read this too. No telephone numbers or addresses here.
referral-entry-reason = Why
referral-entry-offered = What they were offered instead
referral-entry-offered-hint = Another service, advice, whom they can ring.
referral-entry-outcome = What came of it
referral-entry-said = What they say of it
referral-entry-said-hint = In their own words, if you asked them.
referral-entry-shown = They may read this too
referral-reason-not-eligible = They are not among those for whom it is
referral-reason-no-capacity = No room
referral-reason-not-offered = We do not offer what is asked for
referral-reason-outside-area = They live outside our area
referral-reason-too-little-told = Too little was told to decide
referral-reason-helped-already = Somebody helps them with this already
referral-reason-too-urgent = They need something faster or stronger
referral-reason-other = Another reason
referral-outcome-helped = They got the help they wanted
referral-outcome-partly = They got some of it
referral-outcome-not-reached = Nobody could be reached
referral-outcome-not-wanted = It was not wanted any more
referral-outcome-not-eligible = It turned out not to be for them
referral-outcome-no-capacity = There was no room after all
referral-outcome-moved-away = They moved away
referral-outcome-elsewhere = They get help elsewhere

referral-history = Everything that was done
referral-when = When
referral-what = What
referral-who = Who
referral-said = What was said
referral-side = For whom
referral-by-sender = The sender
referral-by-receiver = The service
referral-by-person = The person
referral-somebody = Somebody
referral-did-send = Sent
referral-did-receive = Received
referral-did-accept = Accepted
referral-did-decline = Declined
referral-did-pass-on = Passed on
referral-did-start = Begun
referral-did-close = Closed
referral-did-withdraw = Withdrawn
referral-did-say = Message
referral-did-correct = Correction
referral-did-end-agreement = Agreement taken back
referral-did-reach = Changed how they are reached
referral-did-tell = Said what they think of it
referral-agreement-state = Agreement
referral-agreement-holds = Holds
referral-agreement-over = Over: its last day has gone by
referral-agreement-ended = Taken back on { $day }
referral-agreement-none = Shared without agreement
referral-basis = By what right it is shared
referral-named = Who is named on it
referral-named-none = Nobody
referral-others = Perhaps the same person

referral-teams = Who receives
referral-teams-about = For each service of your organisation, those who receive what is sent to it. They are named on everything open, and from now on. Where nobody is, it comes to you.
referral-teams-none = No service of your organisation takes referrals yet. An officer adds it to the plan.
referral-team = Those who receive
referral-team-hint = Those of your organisation who may work with referrals.
referral-team-nobody = Nobody receives for this service. What is sent comes to its supervisors.
referral-team-saved = Saved.

# For whoever a referral is about

referral-own-title = What was sent about you
referral-own-intro = You were given a slip with a code. With it you see what was sent about you, to whom, and what happens next. You can change your mind.
referral-own-code = Your code
referral-own-code-hint = Such as { $words }. It does not matter whether you use capitals.
referral-own-show = Show it
referral-own-lost = If you have lost the code, ask whoever gave it to you. Nobody can be found here by a name.
referral-own-unknown = There is nothing under this code. Look whether all twelve letters and digits are right.
referral-own-over = This was pressed already, or half an hour has passed. For your safety, type your code again.
referral-own-written = This may have been sent already; with your code you see whether it was:
referral-own-in-english = Some of this is in English. If a word matters to you, you may ask for an interpreter. It costs you nothing.
referral-own-is-sent = It was sent. Nobody there has said yet that they have it.
referral-own-is-received = They have it, and are deciding.
referral-own-is-accepted = They said yes. They will get in touch with you.
referral-own-is-declined = They said no. Below is why, and what you can have instead.
referral-own-is-passed-on = It went to another service.
referral-own-is-started = It has begun.
referral-own-is-closed = It is over.
referral-own-is-withdrawn = It was taken back. Nothing more happens with it.
referral-own-next-sent = They say that they have it
referral-own-next-received = They say yes or no
referral-own-next-accepted = They meet you
referral-own-next-started = They say what came of it
referral-own-late = { $words }. They promised this by { $day }, and are late.
referral-own-happened = What has happened
referral-own-shared = What was sent about you
referral-own-erased = What was sent has been erased.
referral-own-read = Who has looked at it
referral-own-unread = Nobody has looked at it yet.
referral-own-about-say = If something has changed, or is wrong, you can write it here. Whoever sent it and the service read it. Nobody reads it at night: in danger, call the numbers above.
referral-own-note-say = What you want to say
referral-own-act-say = Send a message
referral-own-done-say = Your message is there.
referral-own-about-tell = How was it for you? What you write helps others.
referral-own-note-tell = What you think of it
referral-own-act-tell = Send it
referral-own-done-tell = Thank you. They can read it.
referral-own-about-withdraw = You can change your mind. Then the service does nothing more with what was sent. You can be referred again later.
referral-own-note-withdraw = Why, if you want to say
referral-own-act-withdraw = I have changed my mind
referral-own-done-withdraw = It was taken back. The service is told.
referral-own-about-end-agreement = You can take your agreement back. Then nothing new is shared with anybody. The help that has begun goes on, unless you tell them that you do not want it.
referral-own-note-end-agreement = Why, if you want to say
referral-own-act-end-agreement = I take my agreement back
referral-own-done-end-agreement = Your agreement is over. Nothing new is shared.
referral-own-reach = How to reach you
referral-own-reach-about = If something about this has changed, or is not safe any more, say so here. Everybody who may write to you sees it.
referral-own-reach-save = Save how to reach me
referral-own-done-reach = It is changed. They see it from now on.
referral-own-too-late = This cannot be done any more. Look above where it stands.
referral-own-nothing = Write what you want to say first.
referral-own-long = This is longer than 2,000 characters. Shorten it.

done-to-referral = Referral
done-to-referral_services = Service that takes referrals
detail-service = Service
detail-urgent = Urgent
detail-without = Without agreement
detail-entry = Entry
detail-state = Where it stands
detail-rows = Rows
detail-people = People
act-referral-accept = Accepted a referral
act-referral-close = Closed a referral
act-referral-correct = Corrected a referral
act-referral-decline = Declined a referral
act-referral-end-agreement = Ended an agreement to share
act-referral-file = Took a list of referrals as a file
act-referral-pass-on = Passed a referral on
act-referral-reach = Somebody changed how they are reached
act-referral-read = Read a referral
act-referral-receive = Received a referral
act-referral-say = Wrote a message in a referral
act-referral-send = Sent a referral
act-referral-start = Began with a referral
act-referral-team = Changed who receives referrals
act-referral-tell = Somebody said what they think of a referral
act-referral-withdraw = Withdrew a referral

mail-referral-came-subject = A referral came: { $reference }
mail-referral-came-text =
    Somebody was referred to your service. What it says stands only on its page, which you see when you are signed in:

    { $link }

    Please say within one working day that you have it.
mail-referral-came-short = { $place }: a referral came ({ $reference }): { $link }
mail-referral-urgent-subject = An urgent referral came: { $reference }
mail-referral-urgent-text =
    Somebody was referred to your service, and it is urgent. What it says stands only on its page, which you see when you are signed in:

    { $link }

    It is to be decided on within two working days.
mail-referral-urgent-short = { $place }: an urgent referral came ({ $reference }): { $link }
mail-referral-news-subject = Something happened to referral { $reference }
mail-referral-news-text =
    Something was done or said about a referral on which you are named. It stands on its page, which you see when you are signed in:

    { $link }
mail-referral-news-short = { $place }: something happened to referral { $reference }: { $link }
mail-referral-late-subject = Referrals wait for you
mail-referral-late-text =
    At least one referral on which you are named is late. Your list says which, and what is to be done:

    { $link }

    If it stays so, your supervisor and whoever sent it are told on the next working day.
mail-referral-late-short = { $place }: referrals wait for you: { $link }
mail-referral-still-subject = Referrals to your organisation are late
mail-referral-still-text =
    At least one referral that was sent to your organisation is late, and those who are named on it have been reminded. You can act in their place:

    { $link }

    If it stays so, whoever looks after the network is told.
mail-referral-still-short = { $place }: referrals to your organisation are late: { $link }
mail-referral-unanswered-subject = A referral that you sent waits
mail-referral-unanswered-text =
    At least one referral that you sent was not answered in time. The service has been reminded. Your list says which:

    { $link }

    If it cannot wait, ring them, or refer elsewhere.
mail-referral-unanswered-short = { $place }: a referral that you sent was not answered in time: { $link }
mail-referral-network-subject = Referrals that nobody answers
mail-referral-network-text =
    At least one referral is late although the service and its supervisors were reminded. This page says which, and nothing of what they say:

    { $link }
mail-referral-network-short = { $place }: referrals that nobody answers: { $link }

letter-referral-came = A referral came
letter-referral-urgent = An urgent referral came
letter-referral-news = Something happened to a referral
letter-referral-late = Referrals are late
letter-referral-still = Referrals to an organisation are late
letter-referral-unanswered = A referral that was sent was not answered
letter-referral-network = Referrals that nobody answers

# Whom to call, by the hour

table-help_lines = Help lines and front doors
kind-help_line = Help line
count-help_lines = { $n ->
    [one] { $n } help line
   *[other] { $n } help lines
}
intro-help_lines = Whom workers and families call, and when somebody answers. The front door is where the council is told that a child may be harmed.
col-line = What it is
col-for_what = For what
col-days = Days
col-from_hour = From (hour)
col-until_hour = To (hour)
choice-front-door = Front door
choice-help-line = Help line
choice-every-day = Every day
choice-weekdays = From Monday to Friday
help-lines-title = If somebody may be in danger
help-lines-emergency = In danger now: 999. A referral is no emergency call, and nobody watches this site all the time.
help-lines-open = Open now
help-lines-closed = Closed now
help-lines-always = at any time
help-lines-hours = { $from } to { $to }
help-lines-hours-weekdays = Monday to Friday, { $from } to { $to }
help-lines-use = I tell them now
help-lines-use-about = Is noted in the audit: that you used it and when, and nothing else.
referral-done-front-door = It is noted that you told them.
act-referral-front-door = Used the front door
done-to-help_lines = Help line

# What is looked at afterwards

may-referral-break-glass = Look into a referral in danger, with a reason
may-referral-review = Look afterwards at who looked into a referral
referral-reviews = What is looked at afterwards
referral-reviews-about = What was shared without agreement, and who looked into a referral on which they are not named. It was not held up; now somebody else looks whether it was right.
referral-reviews-none = Nothing waits to be looked at.
referral-reviewed = It is noted.
referral-review-without-agreement = Shared without agreement
referral-review-break-glass = Looked into by somebody who is not named
referral-review-open = Nobody has looked at it yet
referral-review-save = Note what I think
referral-finding = What do you make of it?
referral-finding-right = It was right
referral-finding-to-learn = Understandable, and something is to be learnt
referral-finding-wrong = It was wrong, and something is done about it
referral-finding-said = What is to be said of it
referral-finding-missing = Choose what you make of it.
referral-erased = What this said has been erased. That it was there stays.
referral-glass = Look into a referral in danger
referral-glass-about = For a safeguarding lead, where somebody may be in danger and nobody named can be reached.
referral-glass-intro = You are not named on it. Look into it only if somebody may be in danger and those who are named cannot be reached in time.
referral-glass-warning = Those who are named on it and their supervisors are told at once. The data protection officer looks at your reason. You see it for a day, and can do nothing with it.
referral-glass-number-hint = Such as R-4K24-09XA. Nobody can be found here by a name.
referral-glass-why = Why
referral-glass-why-hint = Who may be in danger, and why it cannot wait. At least a sentence.
referral-glass-send = Look into it
referral-glass-none = There is no referral of this number.
referral-glass-reason = Write why, in at least a sentence.
referral-glass-for = You are not named on this. You see it for { $n } hours from when you said why, and each look is in the audit.
waits-referral-reviews = { $n ->
    [one] { $n } to look at
   *[other] { $n } to look at
}
act-referral-break-glass = Looked into a referral without being named on it
act-referral-review = Looked afterwards at what was done with a referral
detail-finding = Finding
keep-referrals = What referrals say, after they are over
keep-referral-drafts = Referrals that were begun and not sent
letter-referral-glass = Somebody looked into a referral
mail-referral-glass-subject = Somebody looked into referral { $reference }
mail-referral-glass-text =
    A safeguarding lead who is not named on this referral has looked into it, and said why. The reason stands on its page, which you see when you are signed in:

    { $link }

    If you know something that cannot wait, ring them.
mail-referral-glass-short = { $place }: somebody who is not named looked into referral { $reference }: { $link }

# Asking oneself

referral-ask = Ask for help here
referral-ask-intro = You can ask for yourself, or for your child. Write as little as you like: they only need to know enough to say yes or no. What you write goes to them and to nobody else.
referral-ask-who = Who are you asking for?
referral-ask-young-person = For myself
referral-ask-parent = For my child, or a child I look after
referral-ask-parent-name = Your own name, if you ask for a child
referral-ask-parent-hint = The name above is then the child’s.
referral-ask-safe = I am safe now, or I have called somebody already
referral-ask-agree = Yes, I agree to that
referral-ask-consent = What I wrote is sent to { $words }, so that they can say whether they can help. They keep it for this. I can take it back at any time with the code that I get.
referral-ask-send = Send it
referral-ask-sent = It is sent
referral-ask-done = It was sent. They answer within the days that they promise.
referral-ask-keep = Keep this code. With it you see what they answer. It is shown only now; nobody can find you here by your name.
referral-ask-again = This page was open for too long. What you wrote is below; send it again.
referral-ask-fault-who = Choose for whom you ask.
referral-ask-fault-name = Write your own name, since you ask for a child.
referral-ask-fault-agree = Tick that you agree. Without it nothing is sent.
referral-ask-fault-danger = Something that you wrote sounds as if somebody could be in danger. Look at the numbers above, and tick that you are safe now or have called.
referral-ask-fault-worker = Choose how they can reach you.
limit-referrals-asked-for-from = Help asked for without an account, from one network
limit-referral-code-from = Codes of referrals, from one network

# Pathways

table-pathways = Pathways
kind-pathway = Pathway
count-pathways = { $n ->
    [one] { $n } pathway
   *[other] { $n } pathways
}
intro-pathways = How somebody gets through several services, step by step: who does what, by when, for whom, and how long it really takes.
table-pathway_steps = Steps of pathways
kind-pathway_step = Step of a pathway
count-pathway_steps = { $n ->
    [one] { $n } step of a pathway
   *[other] { $n } steps of pathways
}
intro-pathway_steps = Who does what at each step of a pathway, within which time, and for whom.
col-begins = How it begins
col-done_by = Who does it
col-done = What is done
col-within_days = Within (working days)
col-service = Service
col-pathway = Pathway
pathway-steps = Step by step
pathway-within = { $n ->
    [one] within { $n } working day of the step before
   *[other] within { $n } working days of the step before
}
pathway-wait = Half of those who were first met from { $words } had waited { $n } days or less. The middle of many more like them would lie between { $from } and { $to } days.
pathway-wait-said = { $n ->
    [one] The service says that one waits { $n } week. Too few have been referred to measure it.
   *[other] The service says that one waits { $n } weeks. Too few have been referred to measure it.
}
pathway-wait-unknown = How long one waits is not known.
pathway-measured = Waits are measured from real referrals, from when one was sent to the first meeting, and shown only where there are ten or more.
pathway-after = After
pathway-next = Next step
pathway-since = Since
pathway-late = , too long
pathway-between = Between two steps of a pathway
pathway-between-none = Nobody waits between two steps.
pathway-of = Is it a step of a pathway?
pathway-of-hint = Then it is seen where somebody gets stuck between two steps.
pathway-goes-on = Do they go on to the next step, “{ $words }”?
pathway-goes-on-missing = Choose whether they go on to the next step of the pathway.
pathway-follow = Refer them to the next step

referral-fault-erased = What this said has been erased, so nothing can be written into it. Nothing was changed. What you wrote is below.
referral-fault-agreement = What they agreed to does not hold, so nothing new is shared and nothing is taken back here. Ask them again, and refer anew. What you wrote is below.
referral-entry-between-hint = The other organisation reads this; the person does not, unless you tick that they may. No telephone numbers or addresses here.
referral-code-once = The code for them was shown for an hour after sending, to whoever sent the first referral about them. It is not shown again.
referral-code-unsafe = It was shared without agreement. Think first whether it is safe for them to have a code with which what was sent can be read: somebody may look over their shoulder.
referral-code-show = It is safe: show the code for them
referral-own-danger = Your message is there. If you or somebody else is in danger now, do not wait for an answer: call the numbers above.
referral-danger-short = May mean danger
referral-ask-once = It was sent already. The code was shown then and is not shown again. If you do not have it, ask again; they are told that somebody asked twice.
act-referral-code = Was shown the code for whoever a referral is about
found-referral = A referral
goes-referral = All words of this referral go, with everything that was said and agreed in it; of the person, with the last of theirs. That there was one stays. If it is still open, tell both organisations first. Look too whether an exemption stands against it; then keep it, under “Referrals that must be kept”.
found-referral_draft = A referral that was begun and not sent
goes-referral_draft = What was written so far goes.
limit-referrals-looked-into-by = Referrals looked into without being named, by one lead
letter-referral-danger = A referral is to be read first
mail-referral-danger-subject = Please read referral { $reference } first
mail-referral-danger-text =
    Something in this referral may mean that somebody is in danger. It stands on its page, which you see when you are signed in:

    { $link }

    Please read it before anything else.
mail-referral-danger-short = { $place }: please read referral { $reference } first: { $link }
referral-by-you = You

# What referrals teach

learned-title = What referrals show
learned-title-about = How many people were referred, how long they waited, and what was not there for them.
learned-about = When a worker sends a child or a family to a service, the service answers. Counted together, those answers show what works, where people wait, and what is missing. Nobody can be recognised: small numbers are hidden.
learned-none = Nothing is published yet. How long people wait for the steps of a pathway stands on the page of that pathway.
learned-quarter = { $from } to { $to }
learned-counted = Counted on { $words }. A quarter is counted once, and not again.
learned-quarters = Quarters
learned-period = From and until
learned-file = All counts as a file (CSV)
learned-all = Everybody
learned-figure = Figure
learned-value = Value
learned-interval = How sure
learned-between = between { $from } and { $to }
learned-sent = Referrals sent
learned-decided-in-time = Decided in time
learned-turned-away = Turned away
learned-met-in-time = First met in time
learned-wait = Wait until first met (median)
learned-helped = Got help, wholly or partly
learned-full = Turned away, no room
learned-figures-about = “Decided in time” is of all decisions that were due in the quarter; one that nobody has made is late. So it is with first meetings. “Turned away” is of all decisions that were made, and “got help” of all that ended after they were taken on.
learned-by-theme = Theme
learned-by-service = Service
learned-by-area = Ward
learned-by-age = Age
learned-all-by-theme = By theme
learned-all-by-service = By service
learned-all-by-area = By ward
learned-all-by-age = By age
learned-no-theme = No theme
learned-no-area = Ward not known
learned-no-age = Age not known
learned-age-0-4 = 0 to 4, and not born yet
learned-age-5-10 = 5 to 10
learned-age-11-15 = 11 to 15
learned-age-16-17 = 16 and 17
learned-age-18-24 = 18 to 24
learned-age-25 = 25 and older
learned-nothing = There is nothing to show.
learned-unmet = What people could not get
learned-unmet-about = What services refused and why, what was full, and what did not exist. It is what the partnership has to mend.
learned-reasons = Why people were turned away
learned-refused = Turned away by each service for what it lacks
learned-refused-none = No service turned anybody away for that.
learned-missing = No service to refer to
learned-missing-none = Nobody told us that a service is missing.
learned-full-today = Services that have no room today
learned-full-none = Every service has room today.
learned-outcomes = What came of those that ended
learned-count = How many
learned-times = How often
learned-number = { $n }
learned-share = { $percent } ({ $n } of { $of })
learned-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
learned-hidden = c (hidden)
learned-nobody = nobody
learned-how = How it is counted
learned-how-about = Counts of 1 to 7 are hidden as “c”, and others with them, so that none can be worked out; no share is shown of fewer than 10, and no wait of fewer than 20. A service is counted under the first theme of its listing. The ward is that of the postcode. Promises are those that a service had made when it was asked. Of what was erased before it was counted, why it was declined counts as another reason, and what came of it is not counted.
learned-due = To be published
learned-due-none = No quarter waits to be published.
learned-desk-about = A quarter that is over is published once. You see what everybody will see; what is small is hidden from you too.
learned-public = What is published
learned-once = This is counted and published once. Ask services first to close what is over.
learned-publish = Publish this quarter
learned-published = It is published.
learned-dataset = Figures of referrals, { $words }
learned-dataset-reason = The referrals of the quarter were counted.
waits-quarters = { $n ->
    [one] { $n } quarter of referrals to be published
   *[other] { $n } quarters of referrals to be published
}
act-referral-learn = Published the figures of referrals
referral-missing-title = There is no service for it
referral-missing-about = You wanted to refer somebody and no service is there for what they need. Say what it is about; it is counted, with nothing of whom. The partnership sees how often something is missing.
referral-missing-theme = What it is about
referral-missing-send = Count it
referral-missing-fault = Choose what it is about.
referral-missing-counted = It is counted. Thank you.
referral-missing-others = Look for somebody else who helps with it
referral-missing-link = No service here is right

# A service where nobody has an account

referral-by-door = Nobody there has an account. They get a letter without a word of this, and you tell them a code.
referral-door-title = Open what was sent to your service
referral-door-intro = Somebody referred a child or a family to your service. Whoever sent it tells you a code, by telephone. Ring them if you have none: their organisation does not send it by mail.
referral-door-hint = Twelve letters and digits, such as 7MTR-4K24-09XA. Small letters, spaces and dashes do not matter.
referral-door-code = A code for the service
referral-door-about = Nobody at this service has an account here. They got a letter that says that something came, and nothing of what. Ring them, make sure that it is they, and tell them a code. A new code ends the one before.
referral-door-make = Make a code
referral-door-code-about = You see this once. Tell it to the service by telephone, never in a mail. With it they read this referral and answer you here.
referral-door-slip = Open this address and type the code.
referral-sheet = On paper, to print and hand over
referral-sheet-back = Back to the referral
referral-sheet-about = Print this page with your browser. Hand it over in person or by post, to the service and to nobody else; what is on paper nobody can take back.
referral-silent-unopened = Nobody there has opened what was sent before, so nothing more is taken for now. Ring them.
referral-silent-bounced = Mail to everybody who receives for it comes back, so nothing is taken for now. Ring them.
referral-fault-silent = { $words }: { $why } Take it out or choose another; your draft stays.
referrals-silent = Services that take nothing more for now
referrals-silent-none = What is sent to every service is read.
act-referral-door = Made a code for a service
act-referral-sheet = Took a referral on paper
letter-referral-door = A referral came, for a service without an account
mail-referral-door-subject = A referral to your service: { $reference }
mail-referral-door-text =
    A referral to your service came, or something is new in one that you have. Nothing of it stands in this mail.

    Open this page and type the code:

    { $link }

    You use the code that you have. If the number { $reference } is new to you, whoever sent it tells you a code by telephone. Is nobody ringing? Then ring the organisations that refer to you, and give the number.
mail-referral-door-short = { $place }: a referral waits for you ({ $reference }): { $link }

# Documents that go along

referral-files = Documents
referral-files-about = A letter or a report that helps the service to decide: a picture or a PDF, three at most. The service reads all of it, so add only what they agreed to, and nothing of anybody who has not agreed. Where and when a picture was taken is removed; a PDF stays as it is.
referral-files-add = Add a document
referral-files-change = Change the documents
referral-files-back = Back to the last look
referral-files-name = What it is
referral-files-name-hint = In a few words, such as “Letter of the school nurse”.
referral-files-kind = File
referral-files-size = { $kind }, { $n } KB
referral-files-none = No documents yet.
referral-files-take-out = Take out
referral-files-most = A referral has up to { $n } documents. Take one out to add another.
referral-files-name-fault = Say in a few words what it is. Then choose the file once more: a browser forgets it.
referral-files-long-fault = What it is has more than { $n } letters, or letters that nobody sees. Say it in fewer, and choose the file once more.
referral-files-ask = Documents are not opened here. Ask whoever sent it to hand them over.
referral-mailboxes = Mailboxes of services without accounts
referral-mailboxes-about = Where nobody of a service has an account, a letter to its mailbox says that something came, and nothing of what. Give an address that several people of the service read.
referral-mailboxes-none = Somebody has an account at every service.
referral-mailbox = E-mail address
referral-mailbox-hint = Leave it empty, and nothing can be sent to this service.
referral-mailbox-fault = This is no e-mail address. Write it like visits@harbour.example, or leave it empty.
referral-mailbox-saved = It is saved.
act-referral-mailbox = Changed the mailbox of a service

# Somebody who was referred twice

referral-same = Are they one person?
referral-same-is = One person, as somebody made sure
referral-same-about = If they are one person, what must not be done to reach them counts for both from now on. Nothing else of the one goes to those who see the other, and no code shows more than before. Make sure by asking the person: a name and a birthday are not enough, since there are twins and namesakes.
referral-same-beside = What is said of each
referral-same-sure = I have asked them: both are about one and the same person
referral-same-save = They are one person
referral-same-missing = Ask the person first, and tick that you did.
referral-done-same = They are kept as one person.
referral-done-apart = They are kept as two people again.
referral-apart = They are two people after all
referral-apart-about = If they are two people after all, what is said of the one counts for the other no more.
act-referral-same = Kept two referrals as of one person
act-referral-apart = Kept referrals as of two people again
detail-other = The other

# A lost code

referral-renew = If their code is lost
referral-renew-about = You can make a new code for whoever this is about. The one before opens nothing any more.
referral-renew-sure = I know that I give it to them and to nobody else
referral-renew-make = Make a new code for them
referral-renew-missing = Make sure whom you give it to, and tick that you did.
referral-renew-once = You see this once. Give it to them yourself; it stands in no mail.

# Help that takes longer

referral-act-go-on = It goes on
referral-act-go-on-about = Help takes longer than was promised. Say why, and until when you think; they read it. The time until it is to be closed begins anew.
referral-did-go-on = Goes on
referral-done-go-on = It goes on. The sender and the person can read why.
act-referral-go-on = Said that help goes on

# News for whoever a referral is about

referral-own-reach-news = If texts or e-mails are safe for you, and you say nothing here of when or how not to reach you, you get a short line when something is new: a number and the address of this site, and never what it is about.
letter-referral-own = Something new, for whoever a referral is about
mail-referral-own-subject = Something new: { $reference }
mail-referral-own-text =
    There is something new under the number { $reference }. Open this page and type the code that you were given:

    { $link }

    This is not for you? Then do nothing with it.
mail-referral-own-short = { $place }: something new under { $reference }: { $link }

# Referrals that the law wants kept

referral-holds = Referrals that must be kept
referral-holds-about = While the law wants a referral kept it is not erased, not even at the end of its time. Say which exemption stands against erasing it. Whoever wants it erased is told that by you.
referral-hold-give = Keep a referral
referral-hold-number-hint = Such as R-4K24-09XA.
referral-hold-unknown = There is no referral with this number, or it is erased. Look at the number again.
referral-hold-held = It is kept until you end that.
referral-hold-ended = The hold is ended.
hold-one-warning = This must be kept: an exemption stands against erasing it. See “Referrals that must be kept”.

# One person with two codes

referral-same-one = One person
referral-same-not = Must not be done, as they said elsewhere
referral-own-empty = Type your code. It stands on the slip that you were given.
referral-own-files = { $n ->
    [one] One document. Ask whoever sent it what it is.
   *[other] { $n } documents. Ask whoever sent them what they are.
}
referral-contact-then = How they were reached when it was sent. Ask before you use it

# Asking for oneself

referral-ask-field-need = What is going on
referral-ask-field-wanted = What would help
referral-ask-field-safe = How can they reach you safely?
referral-ask-field-safe-when = When is a good time?
referral-ask-field-safe-not = Is there anything that they must not do, such as ring the house?
referral-ask-fault-safe = Choose how they can reach you safely.
referral-ask-fault-number = { $words }: please leave telephone numbers and e-mail addresses out of this box. There are boxes for yours below; those of others they may not have.

# On a second walk

referral-files-asked-again = You added a document. Make sure that they know of it too, and tick once more that they know what is shared.
referral-code-private = You wrote something for the service alone. Think first whether it is safe for them to have a code with which the rest can be read: somebody may look over their shoulder.
referral-door-keep = Keep your code. You need it for each answer, and it opens this until fourteen days after the end.
referral-door-open = Save
referral-hold-number = Write the number of the referral.
referral-hold-exemption = Choose the exemption for which it is kept.
referral-hold-already = This referral is kept already. End that first, if another reason is to stand there.
referral-fault-why = Say which other reason it is.
learned-count-it = Count it
act-referral-count = Counted a quarter of referrals
referral-ask-often = From this network it was asked very often just now. Wait { $n } minutes and press again; what you wrote is below.
