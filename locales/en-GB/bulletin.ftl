# The bulletin

bulletin-title = What is new
bulletin-intro = What is new in the last four weeks, in all that is public here.
bulletin-begun = This plan was put here within these four weeks: what it began with stands below too, and is not called new.
bulletin-way = What is new, as a page, a feed, a calendar or by mail
bulletin-names = newsletter, bulletin, news, feed, RSS, Atom, updates, calendar, new, alerts
bulletin-none = Nothing of this is new.
bulletin-no-past = What is new is told as of today. Open this page without a day.
bulletin-part = Part
bulletin-ward = Ward
bulletin-new = New
bulletin-service = Service
bulletin-more = { $n ->
    [one] And { $n } more.
   *[other] And { $n } more.
}
bulletin-as-feed = As a feed
bulletin-as-calendar = What is to come, for your own calendar
bulletin-by-mail = By mail, for members
bulletin-feed = What is new: { $words }
bulletin-last-day = Last day: { $words }
bulletin-section-meetings = Meetings, decisions and promises
bulletin-section-voices = What was said, asked and answered
bulletin-section-plan = The plan and how it is going
bulletin-section-measures = Measures and figures
bulletin-section-money = Money and commissions
bulletin-section-asks = Offers and asks
bulletin-section-training = Training
bulletin-section-stories = Stories and what organisations did
bulletin-section-directory = New services
bulletin-issue = New for you
bulletin-gone = What was new here is no longer shown. The page of what is new has the rest.
bulletin-choose = Choose what you get
bulletin-own = Your bulletin
bulletin-own-about = Choose what you are told by mail, and how often; or nothing.
bulletin-own-words = One mail with what is new for you, in your language. It says how much there is and leads to a list, and names nothing and nobody.
bulletin-kept = It is kept.
bulletin-rhythm = How often
bulletin-rhythm-weekly = Every Monday, if there is anything
bulletin-rhythm-at-once = Soon after something happens, at most once a day
bulletin-rhythm-off = Never
bulletin-sections = What about
bulletin-sections-missing = Choose at least one part, or choose never.
bulletin-bodies = Of which boards and groups
bulletin-bodies-own = Those that you belong to
bulletin-bodies-all = All
bulletin-fewer = Only of some themes or wards
bulletin-themes = Only news of these themes (optional)
bulletin-themes-hint = As they are written in the plan. Choose none for all. What says nothing of its theme is told of too.
bulletin-wards = Only in these wards (optional)
bulletin-wards-hint = Where a place is known, it must be in one of these. Choose none for all.
bulletin-next-title = What the next one would have
bulletin-next = { $n ->
    [one] { $n } thing so far
   *[other] { $n } things so far
}
bulletin-next-none = Nothing so far.
bulletin-what = What
bulletin-stop-title = No more mails
bulletin-stop-words = Press the button, and you get no bulletin any more. You can choose it again at any time.
bulletin-stop = Send me no more of these
bulletin-stopped = You get no bulletin any more.
letter-bulletin = The bulletin
mail-bulletin-subject = New for you: { $count }
mail-bulletin-text =
    There is something new for you in { $place }: { $count } in all. This page has the list:

    { $link }

    To get no more of these mails, open this page and press the button:

    { $stop }
mail-bulletin-short = { $place }: new for you: { $count }. { $link }
found-bulletin_wish = What a member wants of the bulletin
goes-bulletin_wish = The wish goes. The member gets the bulletin of their roles again, and can choose anew.
job-of-bulletin-weekly = Write the bulletin of the week
job-of-bulletin-at-once = Write the bulletin of those who are told at once
