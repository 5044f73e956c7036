# The yearly review
report-kind-review = Review of the actions
report-title-review = Review of the actions: { $words }
table-proposals = Decisions and proposals of reviews
intro-proposals = What was decided of each action in a yearly review, and what groups of young people proposed, each with its reason.
count-proposals = { $n ->
    [one] 1 decision or proposal
   *[other] { $n } decisions and proposals
}
kind-proposal = Proposal
col-report = Report
col-decision = What becomes of it
col-changes = What changes
col-answer_why = Why this answer
choice-continue = Goes on
choice-change = Changes
choice-finish = Finished
choice-finished = Finished
choice-stop = Stops
choice-stopped = Stopped
choice-new = New
choice-taken-up = Taken up
choice-taken-up-in-part = Taken up in part
choice-not-taken-up = Not taken up
review-actions = The actions, one by one
review-why-and-what = Why, and what changes
review-nothing = nothing proposed yet
review-undecided = { $n ->
    [one] Of 1 action nothing is proposed yet.
   *[other] Of { $n } actions nothing is proposed yet.
}
review-unanswered = { $n ->
    [one] 1 proposal of young people has no answer yet.
   *[other] { $n } proposals of young people have no answer yet.
}
review-unread = { $n ->
    [one] 1 proposal of young people waits to be read by a participation worker.
   *[other] { $n } proposals of young people wait to be read by a participation worker.
}
review-fill = Let what is on track go on and what is done be finished, where nothing is proposed yet
review-add = Propose a new action
review-new = A new action
review-new-about = When the review is agreed, this becomes an action of the plan.
review-new-from = Propose it as a new action
review-drop = Do not propose this action
review-decide = What you propose
review-reason-hint = In a sentence or two, for everybody to read. Leave it empty only where it simply goes on.
review-reason-fault = Say why.
review-changes = What changes (only if it changes)
review-change-fault = Say what changes, or let it go on.
review-changed-meanwhile = Somebody else has written this meanwhile. What you typed stands in the form; look at the page again before you send it.
review-sent = This review waits for sign-off. Save the words over it to take it back, then change it.
review-wishes = What young people propose
review-wishes-none = No group of young people has proposed anything.
review-no-answer = none yet
review-answer = Save the answer
review-why-hint = The group reads this, and so does everybody.
review-why-fault = Say why. Whoever proposed it reads this.
review-meeting-fault = Write the day of the meeting at which it was discussed, today or before.
report-meeting-hint = The day on which the meeting discussed it. Needed before it is sent for sign-off.
report-body-hint = The board or group that discussed it.
report-version-hint = What the plan is called after it, such as 1.2. Leave it empty if the plan has no versions.
report-done-proposed = Kept. It becomes part of the plan when the review is signed off.
reviewed-action = Review of { $day }: { $words }.
reviewed-strategy = Its actions were reviewed on { $day }.
reviewed-read = Read the review
proposals-own = What should become of the plan?
proposals-own-about = Say what should go on, change, stop or begin.
proposals-own-intro = Once a year the grown-ups look at everything in the plan and decide what goes on. Your group can say what it wants, before they decide. They must answer you, and say why.
proposal-read = A participation worker reads it first, so that nobody can be found or hurt by it. They change no word.
proposals-none = No plan is being looked at now. We tell you here when one is.
proposals-answered = What became of what you proposed
proposal-you-want = What you want
proposal-new = Propose something new
proposal-what = What should become of it?
proposal-continue = Go on as it is
proposal-change = Change it
proposal-finish = It is done
proposal-stop = Stop it
proposal-new-thing = Start something new
proposal-title = What should somebody do?
proposal-title-hint = In a few words, such as “A bus pass for everyone”.
proposal-title-fault = Say in a few words what it is.
proposal-state-none = Nothing yet
proposal-state-sent = Waits to be read
proposal-state-returned = Came back with a question
proposal-state-read = Lies before the meeting
proposal-late = The plan was decided before this came back. You can take it back, or propose it again next year.
proposal-sealed = The meeting has answered this, and it waits to be published. You can take it back then.
proposal-done-sent = Sent. Somebody reads it before the meeting does.
proposal-done-back = Taken back.
proposals-manage = What groups of young people propose, to read
proposals-manage-about = Read it for safety before the meeting does.
proposals-manage-intro = You look whether somebody could be found or hurt by it. You change no word: ask the group if something must go.
proposal-pass = Lay it before the meeting
proposal-done-passed = It lies before the meeting now.
proposal-done-returned = Sent back with your question.
waits-proposals-sent = { $n ->
    [one] 1 proposal to read
   *[other] { $n } proposals to read
}
waits-proposals-returned = { $n ->
    [one] 1 came back with a question
   *[other] { $n } came back with a question
}
waits-reviews-open = { $n ->
    [one] 1 plan is being looked at
   *[other] { $n } plans are being looked at
}
act-proposal-back = Took back a group’s proposal
act-proposal-pass = Laid a group’s proposal before the meeting
act-proposal-return = Asked something back about a group’s proposal
act-proposal-send = Sent a group’s proposal
act-review-answer = Answered a group’s proposal
act-review-begin = Began a review
act-review-drop = Took back a new action that was proposed
act-review-propose = Proposed what becomes of an action
found-proposal = A proposal in a review
goes-proposal = All words of this proposal go, whoever else is named in them. It can be written anew.
child-title-review = What happens next with { $words }?
child-review-new = What is new
child-review-change = What changes
child-review-finish = What is finished
child-review-stop = What stops
child-review-continue = What goes on
child-review-wishes = What young people wanted
child-review-wishes-none = No group of young people proposed anything this time.
review-intro = Say of each action what becomes of it. Groups of young people can propose too, until you send the review for sign-off; each of their proposals needs an answer. When it is signed off, it is the plan.
review-words = The words over it
report-moved = What these words were taken from has changed since they were saved. Read them again before they are published.
review-begin-sure = Begin this review?
review-begin = Begin the review
review-begin-not = Do not begin it
review-begin-then = From then on groups of young people are asked what should become of each action, and officers propose it. It can be called off as long as no group has proposed anything.
review-off = Call this review off
review-off-fault = Young people have proposed something, or it waits for sign-off: answer them rather than call it off.
report-done-off = The review is called off.
review-begun-fault = A review of this plan is on its way already. Finish it, or call it off.
review-later-fault = A later year of this plan was reviewed already: { $words }. Choose a later period.
review-change-unmeant = Something below is changed, and this choice changes nothing: choose “Changes”, or put it back.
review-owner-fault = Say which organisation owns it.
review-date-hint = As 2027-03-31, or 2027-03, or 2027.
review-wished = see below
review-wishes-done = What young people proposed
proposal-decided = The meeting has decided. You read the answers here once the review is signed off. Until then nothing can be changed.
proposal-was-answered = The meeting has written an answer to this already. If you change it, it is read and answered anew.
proposal-sure = Do you want to take it back?
proposal-sure-public = Then what you wrote and the answer to it go from the review. Only the day stays. This cannot be undone.
proposal-sure-held = Then it is gone, and the meeting does not see it. You can write it anew while the plan is being looked at.
proposal-group-wants = What the group wants
proposal-asked = What was asked before
report-body-to-come = To be discussed by
report-missing-year = Without any update from the owner in the whole year
report-missing-none-year = Of every action the owner told something in the year.
action-finished-note = It is finished. Since { $words } it is no longer part of the plan, because it was done.
act-review-off = Called a review off
report-by-file-review = Signed off and published on { $words }. It came by a file: what was decided is as it says, and how each action went is worked out today.
review-milestone = Milestone “{ $title }”: by when
review-past-fault = This day is past already. Write one that is still to come.
review-meeting-early = The year that is reviewed ended on { $day }. Write a day after that, and not after today.
review-after-action = This is after the action is to be done ({ $day }). Write a day by then, or move the action too.
review-after-plan = The plan ends in { $day }. Write a day before that.
review-off-sure = Call this review off?
review-off-lost = What is decided so far ({ $n }) and what was written over the review are lost. This cannot be undone.
review-off-not = Leave it as it is
