# Published reports
table-reports = Published reports
intro-reports = Reports that were signed off. What each said on that day stays at its own address.
count-reports = { $n ->
    [one] 1 published report
   *[other] { $n } published reports
}
kind-report = Report
col-highlights = What must not be missed
col-for_children = In words for children
col-children_day = Words for children written on
choice-quarterly = Progress report of a period
# Words to avoid
table-wordings = Words to avoid
intro-wordings = Words that the partnership avoids, with what it says instead. Whoever writes is shown them and may write them all the same.
count-wordings = { $n ->
    [one] 1 word to avoid
   *[other] { $n } words to avoid
}
kind-wording = Word to avoid
col-language = Language
col-avoid = Avoid
col-instead = Say instead
wording-title = How it reads
wording-age = Reading age: { $n } years ({ $words }). Nothing here keeps you from saving.
wording-age-before = Before the change: { $n } years.
wording-none = No word on the list, no long sentence and no hard word was found.
wording-list-only = Only the words on the list are marked: sentences and hard words are counted in English alone.
wording-brief = Too short for a reading age: it has fewer than { $n } words.
wording-count = { $n ->
    [one] 1 word or sentence that could be said otherwise
   *[other] { $n } words or sentences that could be said otherwise
}
wording-found = What is written
wording-instead = What you could say
wording-why = Why
wording-two = Two sentences
wording-short = A shorter word
wording-long = A sentence of { $n } words
wording-hard = A word of { $n } syllables
# Writing and signing off
reports-manage = Reports to write and sign off
reports-manage-about = The summary over each report, and signing it off.
reports-manage-intro = Each report puts itself together. An officer writes a summary over it and sends it; a reviewer signs it off, which publishes it.
report-state = How far it is
report-state-none = Nothing is written yet.
report-proposed = What stands in the form was put together from the updates: make it yours.
report-state-draft = Being written
report-state-sent = Waits for sign-off
report-state-returned = Sent back with a question
report-published-on = Published on { $words }
waits-reports-sent = { $n ->
    [one] 1 report to sign off
   *[other] { $n } reports to sign off
}
waits-reports-returned = { $n ->
    [one] 1 report that was sent back
   *[other] { $n } reports that were sent back
}
report-whole = Read the whole report as it is put together now
report-summary-hint = What happened, in a few sentences, for somebody who reads nothing else.
report-highlights-hint = A line for each. Good and bad news alike.
report-for_children-hint = The same news in short sentences, as to somebody of ten. Leave it empty if nobody has written it.
report-save = Save
report-send = Save and send for sign-off
report-done-saved = Saved. Nobody reads it yet but those who write reports and sign them off.
report-done-sent = Sent for sign-off.
report-done-returned = Sent back with your question.
report-done-taken = Saved. It does not wait for sign-off any more: send it again when it is ready.
report-unseen-fault = Remove the character { $words }, which nobody sees.
report-read-otherwise = The plan has changed since you opened this page, so the report says something else now. Read it again, then sign it off.
report-figure-before = before that { $words }
report-chart-key = In the charts the line is the mean, and between the dashed lines figures go up and down by chance. A square is a real improvement, a triangle a real concern, a dot is neither.
report-as-signed = Read the words as they were signed off
report-question = What the reviewer asks
report-nothing-written = Nothing is written.
report-told = What was told
report-sources = What it is taken from
report-changed-meanwhile = Somebody else has written or decided meanwhile. Nothing of yours is lost: it stands in the form, and theirs below.
report-theirs = What stands there now
report-too-long = { $n } letters are more than { $most }: shorten it.
report-summary-fault = Write a summary before you send it.
report-sign-heading = Sign it off
report-sign-meaning = Then everybody reads it, and what it says on this day stays for good.
report-sign = Sign off and publish
report-sign-own = You sent this report yourself: somebody else signs it off.
report-sign-held = Publication is held back for now: sign it off afterwards.
report-ask = What you want to know, or what should be said otherwise
report-ask-hint = Whoever writes the report reads it.
report-ask-fault = Write what you want to know.
report-return = Send back
act-report-write = Wrote over a report
act-report-send = Sent a report for sign-off
act-report-return = Asked something back about a report
act-report-publish = Signed off and published a report
found-report-draft = A report that is not published yet
goes-report-draft = All words over this report go, whoever else is named in them. The report can be written anew.
may-report-edit = Write the summary and the highlights of a report, and send it for sign-off.
may-report-sign = Sign a report off, which publishes it, or ask something back. Nobody signs off what they sent.
may-report-see = See reports before they are published: whoever writes them or signs them off.
detail-report = Report
# A report that was signed off
report-signed = Signed off and published on { $words }. It says what was recorded by then.
report-by-file = Signed off and published on { $words }. It came by a file, which did not keep the actions and figures of that day: those below its summary are of today.
report-signed-by = Signed off by
report-reworded = The words over it were changed on { $words }, after sign-off.
report-read-signed = Read the report that was signed off
report-corrections = Corrected since
report-corrections-meaning = Some of this report is said otherwise today, or was reworded since it was signed off.
report-was = The report says:
report-was-signed = When it was signed off:
report-not-shown = Not shown any more.
report-others-counted = No action is going otherwise than in the period before; of others something is known now.
report-corrects = This report was signed off. What you change stands on its page as a correction, with the day and with what it said before; nobody signs it off again.
report-is = Today:
report-not-said = nothing
report-milestone-reached = reached
report-milestone-missed = due and not reached
report-withdrawn = Withdrawn since.
report-withdrawn-on = Withdrawn on { $words }.
report-title-for = { $title } – for { $body }
report-about = About
report-about-all = All of the plan
report-about-show = Show
# For children
child-way = The same for children and young people
child-adults = The report for grown-ups
child-title = How is { $words } going?
child-intro = This is for children and young people. It tells the main facts of the report for grown-ups.
child-period = It tells what was done from { $from } to { $until }.
child-older = The report for grown-ups was changed on { $words }. This page does not know that yet.
child-corrected = Some of this was put right later.
child-others = Each job goes as it did. But we know of other jobs than last time.
child-withdrawn = This was taken back.
child-withdrawn-on = This was taken back on { $day }.
child-open = Not everybody has told us yet how it went. This will change.
child-unsigned = Nobody has checked and signed this yet.
child-by-file = What was said over it is of that time. The rest is what we know today.
child-signed-one = Read the one that was checked and signed
child-promised = What was promised
child-promise-none = Nothing in the plan does that yet.
child-short = In short
child-jobs = { $n ->
    [one] 1 thing in the plan had begun. Here is how it is going.
   *[other] { $n } things in the plan had begun. Here is how they are going.
}
child-better = All in all, it is better than last time.
child-same = All in all, it is the same as last time.
child-worse = All in all, it is worse than last time.
child-on-track = Going well
child-on-track-means = These should get done in time.
child-on-track-sign = A circle with a tick
child-some-concern = A bit stuck
child-some-concern-means = Something makes these hard. Somebody is dealing with it.
child-some-concern-sign = A triangle with a mark
child-off-track = Going wrong
child-off-track-means = These will be late, or not get done, if nothing changes.
child-off-track-sign = A square with a cross
child-done = Done
child-done-means = We did all of it.
child-done-sign = A star
child-not-started = Not begun
child-not-started-means = Nobody has begun these yet.
child-not-started-sign = An empty circle
child-no-update = We were not told
child-no-update-means = Those in charge did not tell us how these are going. That is not good.
child-no-update-sign = A question mark
child-changed = What is new
child-went-better = Better than last time:
child-went-worse = Worse than last time:
child-reached = Steps that were reached
child-missed = Steps that are late
child-way-heading = What makes it hard
child-numbers = Is it working?
child-of-100 = { $n } out of 100
child-state-good = This is better than it was.
child-state-bad = This is worse than it was.
child-state-good-but = This is better than some time ago. But it is worse than last time.
child-state-bad-but = This is worse than some time ago. But it is better than last time.
child-state-unsure = We cannot tell yet. Numbers go up and down by chance.
child-state-none = There are no numbers yet.
child-said = What you said
child-said-none = Nobody wrote back this time to what you said.
child-answered = This is done about it:
child-nothing = Nothing this time.
# The summary on one page
slide-way = One page to show
slide-more = { $n ->
    [one] and 1 more in the report
   *[other] and { $n } more in the report
}
