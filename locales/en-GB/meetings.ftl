# Meetings: agendas, decisions, what was promised, and who sits where

table-meetings = Meetings
meetings-names = meeting, agenda, minutes, board, calendar, diary
kind-meeting = Meeting
count-meetings = { $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
}
intro-meetings = When the boards, forums and groups meet, what is on their agendas, and what they decided and promised.
table-agenda_items = Agenda items
kind-agenda-item = Agenda item
count-agenda_items = { $n ->
    [one] { $n } agenda item
   *[other] { $n } agenda items
}
intro-agenda_items = What is on the agendas of meetings, with the papers, and what was said.
table-group_notes = Notes of small groups
kind-group-note = Note of a small group
count-group_notes = { $n ->
    [one] { $n } note of a small group
   *[other] { $n } notes of small groups
}
intro-group_notes = What small groups said at meetings, point by point, and what came of it.
table-decisions = Decisions
kind-decision = Decision
count-decisions = { $n ->
    [one] { $n } decision
   *[other] { $n } decisions
}
intro-decisions = What bodies are asked to decide, what they decided, and until when a decision can be called in.
table-follow_ups = Promised in meetings
kind-follow-up = Promised in a meeting
count-follow_ups = { $n ->
    [one] { $n } promise
   *[other] { $n } promises
}
intro-follow_ups = What somebody promised in a meeting. It comes back at the next meeting until it is done.
table-seats = Who sits here
kind-seat = Seat
count-seats = { $n ->
    [one] { $n } seat
   *[other] { $n } seats
}
intro-seats = Which organisation, post or group has a seat on which board, forum or group.

col-starts_at = Begins at
col-ends_at = Ends at
col-moved_from = Was to be on
col-mode = How people take part
col-location = Where
col-join_at = Where to join or sign up
col-open_to = Who may come
col-present = How many were there
col-notes_published = Notes published
col-changed_why = Why it was called off or moved
col-agenda_item = Agenda item
col-brought_by = Who brings it
col-papers = Papers
col-exempt_why = Why the papers are not open
col-paper = Paper
col-notice = Notice published
col-options = Other ways that were considered
col-legal = What it means in law
col-equality = What it means for equality
col-money = What it means for money
col-said = What was said
col-said_by = Who said it
col-came_to = What it led to
col-how_decided = How it was decided
col-published_on = Published on
col-call_in_days = Working days for a call-in
col-called_in = Called in on
col-decided_why = Why, and what was changed
col-concerns = What it is about
col-when_said = When, if no day was given
col-done_on = Done on
col-came_of_it = What came of it
col-sent_by = Group that sends somebody
col-chosen = How whoever sits here is chosen
col-terms = What it is for and what it may decide
col-brings = What it is to bring by its end
col-takes_members = Who can join
col-every = How often it meets

choice-takeover = Takeover by children and young people
choice-information-session = Session that explains
choice-tentative = Planned, the day may change
choice-held = Held
choice-cancelled = Called off
choice-in-person = In person
choice-online = Online
choice-in-person-and-online = In person and online
choice-for-information = For information
choice-for-discussion = To be discussed
choice-for-decision = To be decided
choice-questions = Questions
choice-updates = News
choice-open = Open
choice-exempt = For members only
choice-recommended = Recommended
choice-agreed-with-changes = Agreed with changes
choice-not-agreed = Not agreed
choice-put-off = Put off
choice-called-in = Called in for a second look
choice-by-consensus = Without a vote
choice-by-vote = By vote
choice-dropped = Will not be done
choice-chair = Chair
choice-co-chair = Co-chair
choice-member = Member
choice-young-representative = Young representative
choice-adviser = Adviser
choice-observer = Observer
choice-anybody-who-asks = Anybody who asks
choice-whoever-is-chosen = Whoever is chosen
choice-nobody = Nobody
choice-week = Every week
choice-two-weeks = Every two weeks
choice-month = Every month
choice-two-months = Every two months
choice-quarter = Every three months
choice-term = Every school term
choice-year = Every year

meeting-is-to-come = To come
meeting-is-perhaps = The day may change
meeting-is-held = Held
meeting-is-unsaid = Not known whether it took place
meeting-is-cancelled = Called off
meeting-no-day = No day is set
meeting-moved = It was to be on { $day } and was moved.
meeting-where = Where
meeting-notes = Notes
meeting-notes-same-day = Published on the day of the meeting
meeting-notes-later = Published on { $day }
meeting-join = Join or sign up
meeting-calendar = Put it in your calendar
meeting-agenda = Agenda
meeting-groups = What small groups said
meetings-of = Meetings of
meetings-of-all = All boards and groups
meetings-show = Show
meetings-ahead = To come
meetings-none-ahead = No meeting is set.
meetings-of-year = In { $words }
meetings-calendar = All of these in your calendar
meetings-calendar-about = Give this address to the calendar on your phone or computer. It then shows new and moved meetings by itself.
calendar-invented = invented

item-concerns = About:
item-exempt = Papers for members only
item-paper = Read the paper
item-thought = Options, law, equality and money
item-said = What was said
notice-in-time = Notice published on { $day }, more than { $n } days before
notice-late = Notice published on { $day }, which is less than { $n } clear days before
group-came-to = It led to:
group-answer = Answer:
call-in-left = { $n ->
    [one] It can be called in until { $day }: { $n } working day is left.
   *[other] It can be called in until { $day }: { $n } working days are left.
}
call-in-over = It could be called in until { $day }.
call-in-to-come = { $n ->
    [one] Once it is decided and published it can be called in for { $n } working day.
   *[other] Once it is decided and published it can be called in for { $n } working days.
}
call-in-used = It was called in on { $day } and is looked at again.
tag-call-in = Can be called in

follow-up-is-open = To be done
follow-up-is-undated = To be done, no day given
follow-up-is-late = Late
follow-up-is-done = Done
follow-up-is-dropped = Will not be done
follow-up-was-told = You told how it goes on { $day }. Whoever runs the meetings has still to read it.
follow-up-undated = no day was given
follow-up-by = by { $day }
follow-up-who = Who does it:
follow-up-came-back = It came back at the meetings of:
follow-up-counts = { $n } promises: { $open } to be done, of which { $late } are late and { $undated } have no day; { $done } are done and { $dropped } will not be done.
follow-ups-made = Promised at this meeting
follow-ups-carried = Promised before
follow-ups-carried-about = What was promised at earlier meetings: what is not done yet, and what was done since the meeting before.
follow-ups-over = Done, or will not be done

tag-quiet = No meeting recorded for a year
body-quiet = No meeting is recorded here since { $day }, which is more than a year ago, and no other is set.
body-next-meeting = Next:
body-all-meetings = All its meetings
body-promised = { $n ->
    [one] { $n } promise is still to be kept
   *[other] { $n } promises are still to be kept
}
body-ask = Ask to join, with an account
seat-since = since { $words }

structure-title = Who belongs where
structure-names = structure, organogram, organisation chart, boards
structure-intro = Boards, forums, groups and organisations, each below what it is part of, as it stood on any day.
structure-on = On which day
structure-show = Show
structure-day-fault = This is not a day. Write it like 31/3/2026.
structure-stood = As it stood on { $words }, as far as the plan says since when and until when.
structure-picture = picture
structure-as-table = As a table
structure-drawn = Each line is a board, group or organisation and hangs on the one that it is part of. A broken edge means that it is proposed, at rest or over.
found-meeting_item = Something for the agenda of a meeting, or its full notes
goes-meeting_item = All words of it go that are not public, whoever else is named in them.
found-follow_up_told = What somebody told of a promise, not public yet
goes-follow_up_told = These words go. It can be told anew.
found-follow_ups = An answer about a promise
goes-follow_ups = The words of the answer go, such as whom to ask instead. That the answer was “no” stays.
found-body_request = Who asked to join a board, forum or group
goes-body_request = The words go. That somebody asked stays.
