# Dashboards: somebody's own work, an organisation, all of it, a board
update-left = { $n ->
    [one] 1 day left
   *[other] { $n } days left
}
mine-title = Your actions
mine-not-asked = Nothing is asked now
work-waits = What waits for you
work-places = Where you can go
updates-show-returned = sent back with a question
updates-show-nothing = nothing sent yet
updates-show-public = published
updates-show-kept = approved, for partners or held back
dash-as-of = This is how it stands on { $day }.
dash-more = { $n ->
    [one] 1 more
   *[other] { $n } more
}
dash-later = Not counted: it begins later, or its plan is not reported on
dash-no-period = Nobody reports on this yet, so nothing is said of how it is going.
dash-organisations = How it is going, by organisation
dash-organisation-about = Everything that it owns or helps with: how it is going, what is in the way, and what comes next.
dash-organisations-none = You hold a role for no organisation that owns or helps with an action.
dash-organisation-intro = Everything that this organisation owns or helps with.
dash-helps = Helps with ({ $n })
dash-barriers = What is in the way ({ $n })
dash-missed = Milestones that were missed ({ $n })
dash-coming = Milestones that come ({ $n })
may-organisation-see = See how everything is going that one’s organisation owns or contributes to, and how far its updates are.
chase-title = What to chase now
chase-title-about = How far the updates of each plan are, and everything that is to be chased, most urgent first.
chase-intro = Each number and each row leads to where it is dealt with.
chase-nothing = There is nothing to chase.
chase-counts = How far the updates are
chase-due = Updates due
chase-all = Asked for
chase-public = Published
chase-kept = Approved, not public
chase-to-read = To be read
chase-returned = Sent back
chase-nothing-yet = Nothing sent
chase-late-n = Of these, late
chase-read = Updates to read and approve ({ $n })
chase-sent = Sent on
chase-late = Updates that are late ({ $n })
chase-silent = Nothing was told
chase-barriers = What is in the way, and for whom it waits ({ $n })
chase-waits-for = Waits for
chase-nobody-asked = No board was asked
chase-reports = Reports to write ({ $n })
chase-sign = Reports that wait for sign-off ({ $n })
chase-young = What young people say, to be read ({ $n })
chase-young-since = { $n ->
    [one] 1 answer waits for a participation worker since { $day }.
   *[other] { $n } answers wait for a participation worker, the oldest since { $day }.
}
dash-goes = How it is going: { $words }
dash-body-about = What it looks after, whether that is working out, and what waits for an answer.
dash-body-way = How it is going, on one page
dash-body-intro = What this board or group looks after, whether that is working out, and what waits for an answer. All of it is public.
dash-above = It reports to:
dash-body-nothing = Nothing waits for an answer from it.
dash-body-no-actions = It oversees no action of a plan in force.
dash-plans = The plans that it looks at
dash-signals = What the figures say
dash-signals-intro = Counted as on the scorecard of each plan. Only what is more than chance is called better or worse.
dash-otherwise = { $have } of { $all } answers of young people see it otherwise than those who do the work.
waits-answers = { $n ->
    [one] 1 thing waits for an answer.
   *[other] { $n } things wait for an answer.
}
travel-better-short = Better
travel-same-short = As before
travel-worse-short = Worse
dash-who = Who answers
duties-answered = What you have answered
waits-updates-late = { $n ->
    [one] 1 update is late.
   *[other] { $n } updates are late.
}
chase-proposals = What young people propose for a plan, to be read ({ $n })
