# Training

table-courses = Training
courses-names = course, courses, session, sessions, workshop, class, parents, parenting
kind-course = Course
count-courses = { $n ->
    [one] { $n } course
   *[other] { $n } courses
}
intro-courses = Courses for parents and carers, and for people who work with children and families, whoever they work for.
table-training_sessions = Training sessions
kind-training_session = Session
count-training_sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
intro-training_sessions = When and where courses take place.
table-training_targets = How many are to be trained
kind-training_target = Training target
count-training_targets = { $n ->
    [one] { $n } training target
   *[other] { $n } training targets
}
intro-training_targets = How many people are to be trained, and how far that is.
table-training_attendance = Who came to training
kind-training_attended = How many came
count-training_attendance = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
intro-training_attendance = How many came to each session: parents, and people at work by the kind of their organisation.
col-topics = What it is about
col-level = How much one knows before
col-length = How long it takes
col-cost = What it costs
col-leads_to = Whoever has taken it may lead
col-goal = How many people
col-of_whom = Who counts
col-course = Course
col-session = Session
col-spoken = Language
col-book_until = Sign up by
col-how_to_book = How to sign up
col-from_where = Who came
col-came = How many came
col-first_time = For the first time
col-unnamed = Without a name
choice-offered = Offered
choice-no-longer-offered = No longer offered
choice-parents-and-carers = Parents and carers
choice-everybody = Everybody
choice-young-people = Young people
choice-parent-or-carer = Parent or carer
choice-young-person = Young person
training-all = All
training-topic = Topic
training-none = No course fits this.
training-next = Next:
training-ahead = Sessions to come
training-been = Earlier sessions
training-none-ahead = No session is planned yet.
training-none-sessions = This course has no session yet.
training-none-counted = Nobody has told yet how many came.
training-reached = { $n } of { $goal } people
training-unnamed = { $n ->
    [one] { $n } more came without a name, and may have come before.
   *[other] { $n } more came without a name, and may have come before.
}
training-n-came = { $n ->
    [0] Nobody came
    [one] { $n } person came
   *[other] { $n } people came
}
training-free = { $n ->
    [one] { $n } place is left
   *[other] { $n } places are left
}
training-is-full = Full: there is a waiting list
training-full = { $n ->
    [0] It is full. You can go on the waiting list, and get the first place that becomes free.
    [one] It is full. You can go on the waiting list, behind { $n } other person, and get a place when one becomes free.
   *[other] It is full. You can go on the waiting list, behind { $n } other people, and get a place when one becomes free.
}
training-calendar = All sessions for your own calendar
training-calendar-one = This session for your own calendar
training-book-other = Sign somebody else up
training-own-gone = This link leads to no place any more: it was given back, or the session was long ago. If you did not give it back, sign up again, or ask whoever runs the session.
training-came-nothing = Tick who came, or write how many. If nobody came, write 0.
training-offer = Offer training of your organisation
training-young = Young people sign up with a grown-up they know, such as a youth worker or a teacher.
training-leads-to = Whoever has taken this course may lead:
training-n-may-lead = { $n ->
    [0] Nobody has learned yet how to lead this course.
    [one] { $n } person has learned how to lead this course.
   *[other] { $n } people have learned how to lead this course.
}
training-counts-towards = It counts towards
training-by-topic = Places taken up, by topic and by who came
training-in-all = In all
training-rule = The number of people counts everybody once. The table counts places: somebody who came to two sessions took up two. A course with several topics stands under each of them, so the parts of a row can come to more than the whole.
training-book = Sign up
training-book-send = Sign up
training-by = Who runs it
training-closed = Nobody can sign up for this session any more. It is over, it was called off, or the last day for it has passed.
training-name = Name
training-name-missing = Write a name, so that somebody knows who comes.
training-name-gone = Name was erased
training-contact = E-mail address or telephone number
training-contact-hint = We write there if anything changes. It is used for nothing else. Each person needs one of their own.
training-contact-fault = Write an e-mail address such as name@example.org, or a telephone number such as 07700 900123.
training-from = Which of these fits you
training-from-missing = Choose which of these fits you.
training-organisation = Organisation
training-organisation-hint = For which you work or volunteer.
training-needs = What would help you to take part
training-needs-hint = Such as an interpreter, a way in without steps, or somebody to look after your child. Write nothing about your health that you do not want read.
training-keeps = { $words } reads what you write here, and nobody else. It is erased { $n } days after the session. What stays longer is a mark without your name, by which whoever comes again is counted once.
training-keeps-trainer = After this course you may train others. If you do, whoever runs it keeps your name for as long as you want to.
training-done-written = We have written to you. The link in our letter says whether you have a place, and gives it back if you cannot come.
training-done-left = You have given your place back. Thank you for telling us.
training-own-title = What you signed up for
training-own-placed = You have a place.
training-own-waiting = { $n ->
    [one] You are on the waiting list, and the next to get a place. We tell you.
   *[other] You are on the waiting list, at place { $n }. We tell you when you have a place.
}
training-own-came = You were there.
training-own-over = This session is over.
training-own-off = This session was called off.
training-own-keep = Keep the address of this page: you need no account to come back. If you cannot come, please give your place back.
training-give-back = Give my place back
training-join = How to join
training-join-hint = A link or a door code. Only those who have a place see it.
training-own = Your training
training-own-about = Offer courses and sessions, see who signed up and who waits, say who came, and keep who may train others.
training-courses = Your courses
training-none-own = Your organisation offers no course here yet.
training-new = Offer a course
training-more = Level, length, cost, target, and what it leads to
training-concerns = The priority, outcome or action that it is part of
training-topics-hint = One, or several with a semicolon between them, such as: e-safety; safeguarding
training-level-hint = Such as: a first look; for those who lead teams.
training-length-hint = Such as: two evenings.
training-cost-hint = Such as: free.
training-leads_to-hint = For a course that trains trainers: the course that they can lead afterwards.
training-leads-fault = A course cannot prepare for itself. Choose another one.
training-day-hint = Such as 31/3/2027.
training-starts_at-hint = Such as 18:30.
training-location-hint = And how to get in without steps. Online: which program.
training-places-hint = Leave it empty if as many can come as like.
training-how_to_book-hint = Only if people do not sign up here: an address that begins with https://, or whom to ask.
training-day-fault = Write the day as day, month and year, such as 31/3/2027.
training-time-fault = Write the time as hour and minutes, such as 18:30.
training-number-fault = Write a whole number such as 20, or nothing.
training-places-fault = Write a number of places from 1 on, or nothing if as many can come as like.
training-until-fault = The last day to sign up is after the session. Correct one of the two.
training-unsaid = Sessions of which nobody has said who came
training-signed-up = Signed up
training-waiting = Waiting
training-session-new = A new session
training-session-add = Add this session
training-change = Change the course
training-change-session = Change, move or call off this session
training-change-words = Whoever signed up is told when the day, the hours, the place or whether it takes place changes. Of whom nobody can write to, the list says that somebody must call.
training-people = Who signed up
training-people-none = Nobody has signed up yet.
training-act = What to do
training-told = I told them
training-out = Take out
training-is-placed = Has a place
training-is-to-tell = Somebody must call
training-is-waiting = Waits
training-is-came = Came
training-is-away = Did not come
training-add = Somebody calls to sign up
training-add-words = Fill this in for whoever calls. They get a link by mail or text, where they leave an address or a number to which one can be sent.
training-leads = How to join, and who leads
training-leads-who = Who leads it
training-leads-none = Nobody who has learned how to lead this course leads this session yet.
training-may = Who may train
training-may-lead = They may lead “{ $words }”. For whom: { $whom }.
training-may-none = Nobody has learned yet how to lead it.
training-may-end = Trains no more
training-may-from-now = Who may lead “{ $words }” from now on
training-since = Since
training-came = Who came
training-came-who = Of those who signed up
training-came-words = Everybody reads how many came from where, and no name. Add those who came without signing up.
training-others = Others who came: { $words }
training-desk-kept = It is kept.
training-desk-ended = The name was erased. They are no longer among those who may train.
training-desk-planned = The session is published.
training-desk-added = They are on the list.
training-desk-told = It is noted that they know.
training-desk-out = They are off the list, and what they wrote was erased.
training-desk-noted = It is kept. Only those who have a place see how to join.
training-desk-came = It is kept, and everybody reads how many came.
training-desk-trainers = They are among those who may train.
waits-to-tell = { $n ->
    [one] { $n } person must be called
   *[other] { $n } people must be called
}
waits-came = { $n ->
    [one] { $n } session of which nobody has said who came
   *[other] { $n } sessions of which nobody has said who came
}
may-training-run = Offer training, see who signed up, and say who came
letter-training-kept = Signed up for training
mail-training-kept-subject = You signed up
mail-training-kept-text =
    Somebody signed you up for a session, with this address. This page says for which one and whether you have a place, and gives the place back if you cannot come. It asks for no password, so keep the link to yourself:

    { $link }
mail-training-kept-short = { $place }: you signed up. Your place: { $link }
letter-training-news = Something about training changed
mail-training-news-subject = Something changed
mail-training-news-text =
    There is something new about a session that you signed up for. This page says what:

    { $link }
mail-training-news-short = { $place }: something changed about what you signed up for: { $link }
letter-training-soon = Training is soon
mail-training-soon-subject = It is soon
mail-training-soon-text =
    What you signed up for is in two days or less. This page says when and where. If you cannot come, give your place back there, so that somebody else gets it:

    { $link }
mail-training-soon-short = { $place }: what you signed up for is soon. When and where: { $link }
act-training-book = Somebody signed up for training
act-training-leave = A place at training was given back
act-training-told = Somebody was told about training by voice
act-training-trainer = Somebody may train others
act-training-trainer-end = Somebody trains no more
training-to-tell = Sessions of which somebody must be called
training-names-fault = People signed up with this organisation, and were told that no other reads their names. Offer a course of its own instead.
training-desk-already = They were on the list already. Each person needs an address or number of their own.
found-training_booking = Who signed up for training
goes-training_booking = Their place goes with it, and whoever waits longest gets it. How many came stays.
found-training_trainer = Who may train others
goes-training_trainer = The name goes. They are no longer among those who may train.
found-training_session_note = How one joins a session, and who leads it
goes-training_session_note = Nobody who has a place sees how to join any more. It can be written anew.
job-of-training-clock = Remind of training, give free places to those who wait, and let old names go
