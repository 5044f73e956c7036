### The words of the frame around the content: navigation, buttons, banners, errors, dates.

language-name = English
language-direction = ltr

# Dates
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-time = { $day }, { $time }

# The frame
skip-link = Skip to main content
navigation-label = Main
breadcrumbs-label = Where this belongs
languages-label = Languages
invented-heading = Everything here is invented.
invented-text = This borough does not exist. No place, person, figure or promise on this site is real.
as-at-banner = You see what this website had recorded by the end of { $words }, which need not be all that the partnership knew.
as-at-today = See it as it is today
downloads-heading = The same as data
language-note = A machine made these words and nobody who speaks the language has checked them yet.
english-only = This page is in English only.
twin-link = Look at the other example: { $words }
feed-link = Feed of changes
feed-title = What is new: { $words }
not-stated = Not stated in the documents
gap-tag = Gap
basis-stated = Stated
basis-reading = Our reading
group-none = Not under any of these
have-of = { $have } of { $all } stated
source-label = Where this comes from:
place-line = line { $numbers }
place-lines = lines { $numbers }
place-page = page { $numbers }
place-pages = pages { $numbers }
ended-note = This is no longer part of the plan. It was ended on { $words }.
notes-count = { $n ->
    [one] 1 note of doubt
   *[other] { $n } notes of doubt
}
holder-recorded = in post in { $day }
holder-from = since { $day }
holder-until = until { $day }
milestone-due = due { $day }
milestone-reached = reached { $day }
milestone-undated = no date given

# Navigation
nav-voices = Voices
nav-plans = Plans
nav-actions = Actions
nav-measures = Is it working?
nav-who = Who
nav-search = Search

# Home
home-title = Home
home-heading = What children said, and what came of it
home-lead = Follow one thread: what a child said, the priority, the action, what was done, whether the number moved, and the answer back.
home-doors = Where would you like to start?
home-courses = Courses for parents and people at work
home-meetings = Meetings, and what was promised in them
door-child = I am a child or young person
door-child-text = See what others like you said, and what came of it.
door-parent = I am a parent or carer
door-parent-text = Find clubs, advice, health and help near you, and when somebody last checked it.
door-worker = I work with families
door-worker-text = See every action, and what it answers.
door-charity = I run a charity or a group
door-charity-text = Money to apply for, partners, training, and where to tell what you did.
door-board = I sit on a board
door-board-text = See whether the plans are working, and what the figures cannot say.
door-analyst = I work with data
door-analyst-text = Definitions, sources, and everything to download.
home-voices-lead = In their own words. Choose one to see what came of it.
home-voices-all = All messages
home-news = What is new
home-news-empty = Nothing has been recorded yet.
news-added = { $words } added
news-changed = { $words } changed

# Search
search-title = Search
search-label = What are you looking for?
search-hint = For example: { $words }, or { $reference }
search-button = Search
search-found = { $n ->
    [0] Nothing found
    [one] 1 result
   *[other] { $n } results
}
search-pages = Pages
search-nothing = Nothing has all of these words. Try fewer or other words.

# Errors
error-not-found-heading = This page is not here
error-not-found = There is nothing at “{ $what }”. Perhaps the reference is mistyped, or it never existed.
error-nothing-yet = Records here begin on { $day }. Choose that day or a later one.
error-invalid-heading = Something in the address is not right
error-refused-heading = This could not be done
error-day = Choose a day before today ({ $day }), written YYYY-MM-DD. It was “{ $words }”.
error-ours-heading = Sorry, this is our fault
error-ours = Something went wrong on our side. Please try again in a minute.
error-close = Did you mean one of these?
error-home = Go to the home page

# The thread
thread-title = The thread: { $words }
thread-heading = The thread
thread-button = See what came of it
thread-intro = From what somebody said to the answer back. Each link says whether a document states it or whether it is our reading.
thread-broken = { $n ->
    [0] Every step of the thread is known.
    [one] The thread is broken: { $known } of its steps are known, 1 is not.
   *[other] The thread is broken: { $known } of its steps are known, { $n } are not.
}
thread-readings = { $n ->
    [one] 1 of the links in it rests on a reading of the documents that nobody in the partnership has confirmed.
   *[other] { $n } of the links in it rest on readings of the documents that nobody in the partnership has confirmed.
}
thread-picture = As a picture
thread-table = As a table
thread-stage = Stage
thread-what = What stands there
thread-said = What was said
thread-said-empty = No message is linked to this yet.
thread-said-count = { $n ->
    [one] 1 message
   *[other] { $n } messages
}
thread-said-loose = { $n ->
    [one] 1 action answers no message.
   *[other] { $n } actions answer no message.
}
thread-priority = Priority
thread-priority-empty = No priority takes this up yet.
thread-priority-count = { $n ->
    [one] 1 priority
   *[other] { $n } priorities
}
thread-priority-loose = { $n ->
    [one] 1 of them has no priority.
   *[other] { $n } of them have no priority.
}
thread-action = Action
thread-action-empty = No action answers this yet.
thread-action-count = { $n ->
    [one] 1 action
   *[other] { $n } actions
}
thread-action-loose = { $n ->
    [one] 1 outcome has no action.
   *[other] { $n } outcomes have no action.
}
thread-done = What was done
thread-done-empty = Nothing has been recorded yet about what was done.
thread-done-count = { $n ->
    [one] 1 milestone reached
   *[other] { $n } milestones reached
}
thread-done-loose = { $n ->
    [one] For 1 action nothing has been recorded yet about what was done.
   *[other] For { $n } actions nothing has been recorded yet about what was done.
}
thread-outcome = Outcome
thread-outcome-empty = No outcome is named for this.
thread-outcome-count = { $n ->
    [one] 1 outcome
   *[other] { $n } outcomes
}
thread-outcome-loose = { $n ->
    [one] 1 action names no outcome.
   *[other] { $n } actions name no outcome.
}
thread-number = Indicator
thread-number-empty = No indicator measures this.
thread-number-count = { $n ->
    [one] 1 indicator
   *[other] { $n } indicators
}
thread-number-loose = { $n ->
    [one] 1 outcome has no indicator.
   *[other] { $n } outcomes have no indicator.
}
thread-figure = The figure
thread-figure-empty = No figure is linked yet, so nobody can say whether it moved.
thread-figure-count = { $n ->
    [one] 1 figure
   *[other] { $n } figures
}
thread-figure-loose = { $n ->
    [one] 1 indicator has no figure.
   *[other] { $n } indicators have no figure.
}
thread-answer = The answer back
thread-answer-empty = No answer to those who said it has been published here yet.
thread-answer-count = { $n ->
    [one] 1 answer
   *[other] { $n } answers
}
thread-answer-loose = { $n ->
    [one] 1 message has no answer.
   *[other] { $n } messages have no answer.
}

# Completeness
completeness-title = What is missing
completeness-intro = What the documents do not say, counted. Nothing is filled in by guessing.
completeness-chain = The thread
completeness-notes = Notes
completeness-missing = { $n ->
    [one] Show the 1 without
   *[other] Show the { $n } without
}
completeness-readings = { $n ->
    [one] 1 link is our reading and waits for somebody to confirm it.
   *[other] { $n } links are our readings and wait for somebody to confirm them.
}
completeness-links = { $n ->
    [one] There is 1 link in all.
   *[other] There are { $n } links in all.
}
complete-messages-answered = Messages with an action that answers them
complete-priorities-actions = Priorities with actions
complete-priorities-outcomes = Priorities with outcomes
complete-actions-outcomes = Actions linked to an outcome
complete-outcomes-indicators = Outcomes with an indicator
complete-indicators-figures = Indicators with a figure
complete-actions-ended = Actions of earlier plans of which it is stated what became
completeness-only-readings = { $n ->
    [one] 1 more by our reading only
   *[other] { $n } more by our reading only
}

# Crosswalk
crosswalk-title = How the plans fit together
crosswalk-intro = What each plan goes with: other plans, and priorities of other plans. And who says so.
crosswalk-this = In this plan
crosswalk-other = Goes with
crosswalk-basis = Who says so
crosswalk-alone = Priorities that go with nothing yet

# Standing pages
api-title = Open data
api-intro = Everything on this site can be had as data, by anybody, without asking.
accessibility-title = Accessibility
privacy-title = Privacy
languages-title = About the languages
languages-intro = The words around the content come in these languages.
languages-language = Language
languages-checked = Who has checked it
languages-original = Written in this language
languages-unchecked = Nobody who speaks it yet
languages-content = What the plans and the children say is shown in the language in which it was written, which is English. It is marked so that a screen reader pronounces it rightly.
languages-help = If you need an interpreter:

standing-past = Ran until { $day }
warning-standing = This is part of “{ $words }”: { $standing }. No document here shows what was done since.
corrections-count = { $n ->
    [one] 1 correction of the text
   *[other] { $n } corrections of the text
}
language-content = What the plans and the children say is in English.
as-at-label = See this page as it was at the end of
as-at-button = Show
error-nothing-yet-heading = Nothing was recorded yet on that day
filled-of = { $have } of { $all } filled in

# Signing in, and what went wrong with a form
sign-in = Sign in
sign-out = Sign out
faults-heading = There is a problem
fault-label = Error:
error-sign-in-heading = Sign in again
error-sign-in = You are not signed in any more. Sign in to go on.
error-prove = You are signed in, but for this you must have signed in within the last hour, so that nobody does it who only found your device. Nothing was done yet. If you sent a file, choose it again afterwards.
error-back = Look at it as it is now
error-stale-heading = Somebody else saved this first
error-stale = Somebody else changed this since you opened it. Nothing of yours was saved and nothing of theirs is lost. Look at it as it is now and repeat your change.
error-too-many-heading = Too many tries
error-too-many = This was tried too often. Wait { $n } minutes and try again.
error-too-many-day = This was tried too often today. Wait until tomorrow and try again.
kept-heading = What you wrote
kept-again = It is kept here. Sign in, come back to this page, and send it again.
kept-new-tab = Sign in in a new tab
kept-copy = Copy it from here, so that nothing is lost.
kept-send = Send again
error-role-ended = Nothing was done. This is not there, or you may not do it: a role of yours may have ended meanwhile.

# Privacy
privacy-children = Privacy for children and young people
danger-title = If you are in danger
danger-nobody = Nobody watches this site all the time.
danger-emergency = In an emergency call
danger-childline = You can call Childline at any time on
danger-free = It costs nothing and does not show on the bill.
danger-rest = The rest of this page is in English only.
privacy-parents = Privacy for parents and carers
privacy-workers = Privacy for people who work with the partnership
privacy-volunteers = Privacy for volunteers and organisations
privacy-who-can-see = Who can see what
processing-title = Record of processing
error-form = Back to where you sent it. What you had saved there is still there.
exit-page = Leave this page at once
exit-remembers = Your browser remembers the pages that you saw: delete them, or use a private window.
exit-keys = Or press Shift three times.
