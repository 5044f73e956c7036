# Reporting periods, updates, and how it is going
table-reporting_periods = Reporting periods
intro-reporting_periods = For which stretches of time a plan is reported on, and when updates are due.
count-reporting_periods = { $n ->
    [one] 1 reporting period
   *[other] { $n } reporting periods
}
kind-reporting-period = Reporting period
table-updates = Updates
intro-updates = What was done on each action, told by those who did it.
count-updates = { $n ->
    [one] 1 update
   *[other] { $n } updates
}
kind-update = Update
col-ends = Ends
col-opens = Updates asked for from
col-meeting = Meeting
col-progress = How it is going
col-told = What happened
col-in_the_way = What is in the way
col-people_reached = People reached
choice-on-track = On track
choice-some-concern = Some concern
choice-off-track = Off track
choice-done = Done
choice-not-started = Not started
choice-replies-to = Replies to
section-replies = What was done about it
progress-heading = How it is going
progress-on-track = On track
progress-on-track-means = It will be done as agreed, and in time.
progress-some-concern = Some concern
progress-some-concern-means = Something threatens it, and somebody is dealing with that.
progress-off-track = Off track
progress-off-track-means = It will not be done as agreed, or not in time, unless something changes.
progress-done = Done
progress-done-means = All of it is done. Nobody is asked about it again.
progress-not-started = Not started
progress-not-started-means = Nobody has begun yet.
progress-no-update = No update
progress-no-update-means = No update was published for the period. It never counts as good.
progress-of = { $n ->
    [one] Worked out from 1 action:
   *[other] Worked out from { $n } actions:
}
progress-period = For { $words }; updates were due on { $day }.
progress-rule-link = How this is worked out
progress-rule-title = How it is going: the words and the rule
progress-rule-intro = Whoever answers for an action says each time how it is going, in one of these words. What a priority, a plan, a board or an organisation shows is worked out from its actions, always by the same rule.
progress-words-heading = What each word means
progress-whole-heading = The rule for a whole
progress-whole-intro = The first of these that is true is what is shown:
progress-rule-1 = No update: half of the actions, or more, have no update.
progress-rule-2 = Done: all actions are done.
progress-rule-3 = Off track: of the actions with an update, one in four or more is off track.
progress-rule-4 = Some concern: an action is off track, or of some concern, or has no update.
progress-rule-5 = Not started: nobody has begun with any action that is not done.
progress-rule-6 = On track: everything else.
progress-period-heading = For which time
progress-period-about = Each plan is reported on for periods, such as quarters. The newest period whose updates were due before today counts. An action that begins after it is left out. One that was done counts as done from then on, unless its owner says otherwise later.
progress-counted-about = An organisation is measured by the actions that it owns, a board by the actions that it oversees.
progress-travel-heading = Better or worse
progress-travel-about = Better, worse or the same compares with the period before. It is left out where one of the two is “not started” or “no update”.
travel-better = better than in the period before
travel-same = as in the period before
travel-worse = worse than in the period before
updates-heading = What was done
updates-earlier = { $n ->
    [one] 1 earlier update
   *[other] { $n } earlier updates
}
update-reached = { $n ->
    [one] 1 person was reached in this period.
   *[other] { $n } people were reached in this period.
}
update-evidence-link = Something that shows it
update-messages = It replies to what was said:

# Telling what was done
update-title = How is it going?
update-add-title = What did you do?
update-asked = For { $words }, please by { $day }.
update-question = Somebody asks you
update-question-before = What was asked before this was sent again
update-sent-already = This was sent. You can still change it and send it again, until somebody has approved it.
update-send = Send
update-save-draft = Save draft
update-told-hint = Two or three sentences are enough. Name no child and no family: everybody may read it once it is approved.
update-in_the_way-hint = Leave it empty if nothing is. Say whose help is needed.
update-more = Add more, if you like
update-reached-hint = Children, young people or families in this period. A number.
update-milestone-hint = Was this reached? Then on which day? Leave it empty if it was not.
update-message = It replies to: { $words }
update-evidence-hint = The web address of a page that shows it, such as https://…
update-draft-kept = Your draft is saved. Nobody else reads it but your own organisation, until you send it.
update-stopped = This action was ended on { $day }. Nobody asks about it any more.
update-stopped-kept = Nothing was lost: what you wrote is saved as a draft. If it still matters, tell whoever looks after the plan.
update-saved-at = Draft saved at { $time }.
update-progress-fault = Choose how it is going.
update-told-fault = Say what happened, in a sentence or two.
update-address-fault = Leave out { $words }: an e-mail address would be published.
update-reached-fault = Write how many people were reached as a number, such as 34.
update-evidence-fault = Write the whole address of a page, such as https://example.org/page, without spaces.
update-milestone-fault = Write the day on which it was reached: today or before, and not before the action began.
update-decided = This update was approved meanwhile, so what you wrote was not saved. It stands here beside what was approved. If something must be corrected, tell whoever looks after the plan.
update-another-period = This page was opened for another period: { $words }. A new one has begun since. What you wrote stands below and was not saved yet. Change what is not true of the new period, then send it.
update-last = What was told last time
update-sent = Thank you. Your update is sent. Somebody who looks after the plan will read it.
update-due = Please by
update-state = How far it is
update-state-public = Everybody may read it
update-state-draft = A draft, not sent
update-state-sent = Sent, waits to be read
update-state-returned = Something was asked back
update-state-partners = Approved, for partners only
update-state-waiting = Approved, held back
update-days-late = { $n ->
    [one] 1 day late
   *[other] { $n } days late
}
update-days-left = { $n ->
    [one] not begun, 1 day left
   *[other] not begun, { $n } days left
}
updates-own = Updates you are asked for
updates-own-about = Say how the actions are going that you, or your organisation, look after.
updates-own-none = You are asked for no update now.
waits-updates-returned = { $n ->
    [one] 1 update has a question to answer.
   *[other] { $n } updates have a question to answer.
}
waits-updates = { $n ->
    [one] 1 update is still to be sent.
   *[other] { $n } updates are still to be sent.
}
waits-updates-sent = { $n ->
    [one] 1 update waits to be read.
   *[other] { $n } updates wait to be read.
}

# Reading and approving them
updates-manage = Updates of the actions
updates-manage-about = How far the updates of each period are, and what was told.
updates-no-period = No plan has a reporting period yet. Add one with the records of the plan, or import the sheet reporting_periods.
updates-none-such = There are none.
updates-show-all = all
updates-show-to-read = sent, to be read
updates-show-waiting = not in yet
updates-show-late = late
updates-show-approved = approved
updates-summary = { $n } in this period, due on { $day }: { $approved } approved, { $sent } to be read, { $missing } not in yet.
updates-remind = Remind whoever has sent nothing
updates-done-reminded = { $n ->
    [0] Nobody could be reminded: nobody with an address answers for what is missing.
    [one] 1 reminder is on its way.
   *[other] { $n } reminders are on their way.
}
updates-done-approved = Approved. Everybody may read it now.
updates-done-raised = Approved. Everybody may read it now, and what is in the way was raised as a barrier (“Records of the plan”, “What is in the way”).
updates-done-partners = Approved, for partners only.
updates-done-waiting = Approved. It is held back, and published by itself when that is over.
updates-done-returned = Your question is on its way.
update-sent-by = Sent by
update-says = What it says
update-erased = Its words were erased.
update-milestone-reached = Milestone reached
update-approve-heading = Approve it
update-for = Who may read it?
update-for-everyone = Everybody
update-for-partners = Partners who are signed in
update-approve = Approve
update-return-heading = Or ask something back
update-ask = Your question
update-ask-hint = Whoever sent it gets a mail with a link, and finds the question beside what they wrote. Write it kindly: they did this beside their work.
update-ask-fault = Write what you would like to know.
update-return = Send it back
update-changed = This update has changed since you opened it. Please read it again.

# Holding back
delay-title = Hold publication back
delay-intro = Before an election, what is approved can wait. It is then published by itself on the morning after the last day. Updates for partners are not held back.
delay-from = From
delay-until = Until, that day included
delay-until-hint = Empty both days to hold nothing back.
delay-reason = Why
delay-reason-hint = Such as: before the election on 6 May.
delay-order-fault = The last day is not before the first.
delay-saved = Saved. What is not held back any more is published tomorrow morning, or at once on its own page.
delay-on = Publication is held back until { $day }. { $words }

# What was done, in the audit, and who may
act-update-write = Began or changed a draft of an update
act-update-send = Sent an update
act-update-return = Asked something back about an update
act-update-approve = Approved an update
act-update-publish = Published an update
act-update-remind = Reminded of updates
act-publication-hold = Set for how long publication is held back
may-update-write = Tell what was done on an action: any, or one that one's organisation owns or contributes to.
may-update-read = Read updates that were approved for partners.
may-update-approve = Read updates that were sent, ask back, approve them for everybody or for partners, and remind whoever is late.
found-update = An update on its way
goes-update = All words of this update go, whoever else is named in them. That there was one stays.
detail-action = Action
detail-period = Reporting period
detail-organisation = Organisation
detail-update = Update
detail-letters = Letters
detail-for = For whom
letter-update-due = An update is wanted
letter-update-late = An update is late
letter-update-returned = A question about an update
job-of-updates-due = Remind of updates, and publish what was held back
job-of-figures-due = Remind of figures that are due

# Reports
reports-title = Reports
reports-intro = What was done in each period, worked out from what the partners told: always by the same rules, and the same for everybody.
reports-none = No plan has a reporting period that has begun.
reports-way = Reports on this plan
report-title-quarterly = Progress report: { $words }
report-open-tag = still open
report-discussed = Discussed on { $words }
report-was-to-be = Was to be discussed on { $words }
report-open = Updates for this period may come in until { $words }. Until then this report is not whole.
report-unsigned = Worked out from the plan and the figures as they had been recorded by { $words }. Nobody has signed it off.
report-body = Discussed by
report-body-was-to-be = Was to be discussed by
report-glance = At a glance
report-nothing = No action had begun in this period.
report-changed = What changed since the period before
report-unchanged = No action is going otherwise than in the period before.
report-before = Before
report-now = Now
report-to-begin = Begins later
report-measures = Is it working?
report-figure = Newest figure
report-says = What it says
report-barriers = What is in the way
report-barriers-none = Nobody told of anything in the way.
report-barriers-gone = In the way last time, and not told of any more
report-barrier-periods = { $n ->
    [one] Something has been in the way here in this period.
   *[other] Something has been in the way here for { $n } periods in a row.
}
report-reached = Reached in this period
report-reached-none = No milestone was reached in this period.
report-missed = Due by now, and not reached
report-was-due = due { $words }
report-replies = What was said, and who replies
report-replies-none = No update replies to a message.
report-replied = Told of at
report-missing = Without an update from the owner
report-missing-none = There is an update of every action that had begun.
report-missing-periods = { $n ->
    [one] in this period
   *[other] for { $n } periods in a row
}
report-late = { $n ->
    [one] 1 update of an owner was approved after the day on which it was due.
   *[other] { $n } updates of owners were approved after the day on which they were due.
}
report-promises = What was promised
report-promise-none = no action follows it
report-equality = What it means for whom
report-equality-none = not assessed

# Changing the plan in the browser
record-look-button = Look at what changes
record-look = Nobody else sees this yet. Read what would change, then publish it.
record-difference = What changes
record-no-difference = Nothing would change.
record-was = As it is
record-would = As it would be
record-publish = Publish
record-again = Change it again

# Barriers
table-barriers = What is in the way
intro-barriers = What keeps an action from going on, what is needed from whom, which board was asked, and how long that took.
count-barriers = { $n ->
    [one] 1 barrier
   *[other] { $n } barriers
}
kind-barrier = Barrier
barrier-raise-needed = What would help, and from whom? (optional)
barrier-raise-hint = If you answer, it is raised as a barrier once your update is approved: a board can then be asked, and has to answer.
barrier-raise-kind = Of which kind it is (optional)
barrier-raised-already = In the way already, and raised:
barrier-make = Make this a barrier
col-raised_with = Raised with the update
barrier-raise-fault = Say what is in the way too, or leave out what would help.
record-end-raised = The barriers that were raised with it end with it.
barrier-raise-approve = Approving it for everybody raises what is needed as a barrier. Approving it for partners only does not.
col-needed = What is needed
col-needed_from = From whom
col-raised = Raised
col-escalated_to = Board or group that was asked
col-escalated = Asked on
col-answer = The answer
col-answered = Answered
col-closed = Not in the way since
choice-staff = People to do it
choice-buildings = Buildings and places
choice-information = Information
choice-rules = Rules
choice-another-organisation = Another organisation
choice-demand = More people need it
barrier-state = How far it is
barrier-raised = Raised
barrier-waits = Waits for an answer
barrier-answered = Answered, and still in the way
barrier-closed = Not in the way any more
barrier-days = { $n ->
    [0] in the way since today
    [one] in the way for 1 day
   *[other] in the way for { $n } days
}
barrier-took = { $n ->
    [one] it took 1 day
   *[other] it took { $n } days
}
barrier-asked = { $n ->
    [0] asked today
    [one] asked 1 day ago
   *[other] asked { $n } days ago
}
barrier-answered-in = { $n ->
    [one] answered after 1 day
   *[other] answered after { $n } days
}
barriers-waiting = What waits for this board or group
barriers-none = No barrier was raised.

# What is said when something cannot be
update-send-again = Send again
update-telephone-fault = Leave out the telephone number: it would be published.
update-long-fault = Write no more than { $n } letters: people read this on a phone.
update-not-asked = Nobody asks about this action now: it is done, or has not begun. If something has changed, tell whoever looks after the plan.
task-typed = What you wrote – copy it from here
report-barriers-unheard = In the way last time, and nothing was told since
progress-newer = Something newer was told below. It counts from the day after updates of its period are due.
reports-of-body = Reports that it discusses
reports-next = To be discussed on { $words }
report-contents = In this report
letter-something-waits = Something waits to be read, signed off or answered
job-of-waiting = Tell people what waits for them
barrier-who-answers = What the board or group answers is written down by whoever looks after the plan.
report-raised = Taken further
report-raised-about = What was raised so that somebody deals with it: who was asked, what was answered, and how long that took.
report-figures-withdrawn = Figures were withdrawn on { $words }, after this report was published.
report-but-worse = But it is worse than the time before.
calendar-title = When updates are due
calendar-due = Updates due by
calendar-meeting = To be discussed on
