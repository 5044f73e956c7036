# Meetings: for those who run them, are invited, or promised something

may-meeting-run = Run the meetings of their body
may-meeting-papers = Read what only members of their body see
may-meeting-take-part = Suggest something for an agenda, and ask to join a group

meetings-run = Meetings that you run
meetings-run-about = Plan a meeting, make its agenda, invite people, write the notes, and keep what was promised.
meetings-been = Meetings that were held
meetings-been-more = { $n ->
    [one] { $n } earlier meeting
   *[other] { $n } earlier meetings
}
waits-suggested = { $n ->
    [one] { $n } suggestion for an agenda
   *[other] { $n } suggestions for an agenda
}
waits-told = { $n ->
    [one] { $n } person told how a promise goes
   *[other] { $n } people told how promises go
}
waits-asked = { $n ->
    [one] { $n } person asks to join
   *[other] { $n } people ask to join
}
waits-unsaid = { $n ->
    [one] { $n } meeting has been: was it held?
   *[other] { $n } meetings have been: were they held?
}
waits-promised = { $n ->
    [one] { $n } promise to be kept
   *[other] { $n } promises to be kept
}

meeting-plan = Plan a meeting
meeting-plan-for = A meeting of { $words }.
meeting-plan-proposed = The day is proposed from the last meeting and how often they meet. Look at it before you save.
meeting-plan-words = Everybody reads this as soon as it is saved. Everyone invited gets a letter when the day, the time, the place or the state changes.
meeting-go-on = Go on
meeting-day-hint = Such as 10/12/2026. Only the month is known? Write 2027-01.
meeting-starts_at-hint = Such as 18:00
meeting-location-hint = The building and how to get in without steps. Online: which program.
meeting-join_at-hint = An address that begins with https, where anybody may join or sign up. Leave it empty for a meeting of members.
meeting-led_by-hint = A post or a group. Never a name.
meeting-open_to-hint = Such as: anybody; members; young people of 11 to 18.
meeting-changed_why-hint = Everybody reads this.
meeting-day-fault = This is not a day. Write it like 10/12/2026, or 2027-01 where only the month is known.
meeting-day-missing = Say on which day it is, or choose that the day may change.
meeting-starts_at-fault = This is not a time. Write it like 18:00.
meeting-ends_at-fault = This is not a time. Write it like 20:00.
meeting-kind-fault = Choose one.
meeting-status-fault = Choose one.
meeting-mode-fault = Choose one.
meeting-title-fault = This cannot be read. Type it again.
meeting-location-fault = This cannot be read. Type it again.
meeting-open_to-fault = This cannot be read. Type it again.
meeting-led_by-fault = This cannot be read. Type it again.
meeting-theme-fault = This cannot be read. Type it again.
meeting-about-fault = This cannot be read. Type it again.
meeting-join_at-fault = Write an address that begins with https, or leave it empty.
meeting-long-fault = This is longer than { $n } characters. Shorten it.
meeting-stale = Somebody else saved this meanwhile. What you typed still stands here: compare it with what is there now, and save again.
meeting-notes-not-yet = Not yet
meeting-read = The public page

meeting-step-plan = When, where and for whom
meeting-step-plan-about = Set the day and the place, move the meeting, or call it off.
meeting-step-agenda = The agenda
meeting-step-agenda-about = Take up suggestions, put items in order, add papers, and publish.
meeting-step-people = People
meeting-step-people-about = Invite people, see who comes, and note who was there.
meeting-step-notes = The notes
meeting-step-notes-about = Write what was said. Save a draft as often as you like, then publish.
meeting-step-decide = Decisions
meeting-step-decide-about = What the meeting is asked to decide, and what it decided.
meeting-step-promise = Promises
meeting-step-promise-about = What is still to be done from earlier meetings, and what was promised at this one.

meeting-done-planned = The meeting is set. Everybody can see it.
meeting-done-kept = Saved.
meeting-done-agenda-kept = Saved. Others read it once you publish the agenda.
meeting-done-agenda-published = The agenda is published.
meeting-done-item-off = It is off the agenda.
meeting-done-item-declined = Whoever suggested it is told why it is not on the agenda.
meeting-done-invited = The invitations are on their way.
meeting-done-counted = Saved.
meeting-done-draft = The draft is saved. Nobody else reads it but those who run this meeting.
meeting-done-notes-published = The notes are published.
meeting-done-decision-kept = Saved. Everybody reads it.
meeting-done-promise-kept = Saved. Everybody reads it.
meeting-done-reminded = They are written to.
meeting-done-reminded-not = Nobody was written to: they were reminded today already, have no address, or have told meanwhile.
promise-remind = Remind them now
meeting-done-answered = Answered. They get a letter.

agenda-words = Nobody else sees an item, or a change of one, before you publish the agenda. A paper for members only stays with them after that too.
agenda-empty = Nothing is on the agenda yet.
agenda-suggested = Suggested for this meeting
agenda-suggested-what = What
agenda-suggested-by = From
agenda-suggested-on = When
agenda-is-suggested = Somebody suggests this. Look through it and put it on the agenda, or say below why not.
agenda-publish = Publish the agenda
agenda-publish-words = There are items that nobody else reads yet, or that were changed since.
agenda-add = Add an item
agenda-title = What the item is called
agenda-title-missing = Say in a few words what it is about.
agenda-brought-hint = A post, an organisation or a group. A name only of somebody who holds public office.
agenda-concerns-hint = The reference of a record, such as an action or a strategy. It stands on the page of each.
agenda-concerns-fault = There is no such record, or it has ended. Copy the reference from its page.
agenda-papers-hint = Everybody reads open papers. What is for members only takes with it the options, law, equality and money below; everybody reads the reason. Past days forget the paper too.
agenda-exempt_why-hint = Such as: it holds the prices of bidders while the contract is being chosen.
agenda-exempt-missing = Say why the papers are not open. Everybody reads the reason, and not the paper.
agenda-paper-hint = The paper itself, or an address that begins with https where it stands.
agenda-place-fault = Write the place as a number from 1 to 999.
agenda-for-decisions = For something that is to be decided
agenda-notice-hint = The day on which the forward plan said that this would be decided.
agenda-put-on = Put it on the agenda
agenda-decline = It will not be on this agenda
agenda-decline-why = Why not
agenda-decline-hint = Whoever suggested it reads this.
agenda-decline-missing = Say why it will not be on the agenda. Whoever suggested it reads this.
agenda-off = Take it off the agenda
agenda-off-words = It goes from the agenda that everybody reads, too. The history keeps that it was there.
agenda-off-fault = Something was decided, promised or noted under this item, so it stays. Take that away first.
item-is-suggested = Suggested
item-is-draft = Not published yet
item-is-published = Published
item-is-changed = Changed since it was published
item-is-declined = Not on the agenda
item-is-off = Taken off

suggestions-own = Suggest something for an agenda
suggestions-own-about = Say what a board or group should talk about. Whoever runs the meeting answers.
suggestion-sent = Your suggestion is sent. You get a letter when it is answered.
suggestion-no-meeting = No meeting is set at present.
suggestion-kind = What you want of the meeting
suggestion-from = From whom it comes
suggestion-from-hint = Your organisation or group. Never a name.
suggestion-from-missing = Say which organisation or group it comes from.
suggestion-why = Why, in a few sentences
suggestion-why-hint = Everybody may read this if it is put on the agenda.
suggestion-send = Send
suggestion-meeting-fault = Choose a meeting that is still to come.
suggestion-many = { $n } suggestions of yours wait for an answer. You can send more once one is answered.
suggestions-yours = What you have suggested
suggestion-answer = Answer
suggestion-is-suggested = Waits for an answer
suggestion-is-draft = It will be on the agenda
suggestion-is-published = It is on the agenda
suggestion-is-changed = It is on the agenda
suggestion-is-declined = It will not be on this agenda
suggestion-is-off = It was taken off the agenda

people-words = Everyone invited gets a letter with a link, on which they say whether they come. The page has the date for their calendar.
guests-title = Who is invited
guests-none = Nobody is invited yet.
guests-invite-all = { $n ->
    [one] Invite the { $n } member who is not invited yet
   *[other] Invite the { $n } members who are not invited yet
}
guests-invite = Invite
guests-one = Somebody else
guests-one-fault = Choose somebody from the list.
guests-there-words = You can count heads alone, or note names. Everybody reads how many were there; names only those who run the meetings.
guests-head = How many were there
guests-head-hint = A number. Leave it empty if nobody counted.
guests-head-fault = Write how many were there as a number.
guests-fewer = { $n ->
    [one] You ticked { $n } person, and counted fewer heads. Count again, or untick whoever was not there.
   *[other] You ticked { $n } people, and counted fewer heads. Count again, or untick whoever was not there.
}
guests-by-name = Who of those invited was there
guests-by-name-hint = Leave them unticked if you count heads alone.
guest-question = Will you come?
guest-yes = Yes
guest-no = No
guest-perhaps = Perhaps
guest-no-answer = No answer yet
guest-answer = Answer
guest-there = Who was there
guest-was-there = Was there
guest-was-not = Was not there
guest-send = Send
guest-fault = Choose yes, no or perhaps.
guest-said-yes = Thank you: you will come. You can change it here as long as the meeting is to come.
guest-said-no = Thank you: you will not come. You can change it here as long as the meeting is to come.
guest-said-perhaps = Thank you: you will perhaps come. You can change it here as long as the meeting is to come.
invited-own = Your meetings
invited-own-about = Meetings to which you are invited, and those of your boards and groups, with what only members read.
invited-ahead = Coming meetings you are invited to
invited-none = You are invited to no meeting at present.
members-only = For members
members-only-words = Only members read this. Please do not pass it on.

notes-words = Write for each item what was said in full, and beside it what everybody is to read. Only members read the full notes.
notes-public-words = In what everybody reads, name only people in public office, and write nothing by which a child could be recognised.
notes-no-agenda = There is no agenda yet, so there is nothing to write notes on.
notes-about = How it went, in a few sentences
notes-about-hint = Everybody reads this at the top of the page of the meeting.
notes-full = { $words }: in full, for members
notes-full-short = Notes in full
notes-open = { $words }: for everybody
notes-save = Save draft
notes-publish = Publish the notes
notes-too-early = The meeting has not been yet, or was called off, so its notes cannot be published. Save them as a draft.

decide-words = Everybody reads a decision as soon as it is saved.
decide-none = Nothing is put to this meeting yet.
decide-add = Add a recommendation or a decision
decide-change = Change it
decide-text = What is recommended or was decided
decide-text-missing = Say what is recommended or was decided.
decide-day-missing = Say on which day it was decided.
decide-published_on-hint = The time in which it can be called in begins on this day.
decide-call_in_days-hint = How many working days, such as 5. Leave it empty if it cannot be called in.
decide-call_in_days-fault = Write how many working days as a number up to 60.
decide-called_in-fault = It can only be called in if you say on which day it was published and for how many working days it can be.
decide-item-fault = Choose an item of this meeting.

promise-words = What was promised comes back at each meeting until it is done. Everybody reads what and by whom as a post or group; not who the person is.
promise-add = Add a promise
promise-title = What is to be done
promise-title-missing = Say what is to be done.
promise-owner = Who does it
promise-owner-hint = A post, an organisation or a group, such as: the coordinator; all members. Never a name.
promise-owner-missing = Say who does it.
promise-due-hint = Such as 10/12/2026. Leave it empty if no day was given.
promise-when-hint = Such as: once the session is arranged.
promise-person = The person who does it
promise-person-hint = They get a letter, see it in their work, and are reminded before the next meeting. Nobody else reads who it is.
promise-done-hint = Leave it empty for today.
promise-done-fault = This day is still to come.
promise-came-missing = Say what came of it, so that those who were there know.
promise-more = What it belongs to
promise-none = None.
promise-news = News
promise-told = They told how it goes
promise-take-over = What they told stands in the form below. Change it so that everybody may read it, and save.

follow-ups-own = What you promised
follow-ups-own-about = What you are to do from meetings. Open one to tell how it goes.
follow-ups-own-none = You have nothing to do from meetings.
follow-up-read = The public page
follow-up-is-over = This is done, or will not be done. There is nothing more to tell.
follow-up-told-before = You told this before. You can change it until it is taken over.
follow-up-goes = How it goes
follow-up-goes-done = It is done
follow-up-goes-open = It goes on
follow-up-goes-dropped = It will not be done
follow-up-goes-missing = Choose how it goes.
follow-up-what = What was done, or why it was not
follow-up-what-hint = One or two sentences, without names. Whoever runs the meetings reads it first.
follow-up-what-missing = Say in a sentence what was done, or why it was not.
follow-up-send = Send
follow-up-thanks = Thank you. Whoever runs the meetings reads it.

joining-words = Whoever runs this group reads what you write and answers.
joining-why = Why you would like to join
joining-why-hint = One or two sentences: what you do, and what you would bring.
joining-why-missing = Say in a sentence why you would like to join.
joining-send = Ask to join
joining-waits = You have asked to join. You get a letter when it is answered.
joining-is-member = You belong to this group.
joining-declined = You asked before, and were answered:
joining-title = Who asks to join
joining-means = Whoever joins becomes a member: they read papers that are not open, and the full notes.
joining-accept = Take them in as a member
joining-decline = Not now
joining-no-why = Why not. They read this.
joining-no-missing = Say why not. They read this.
joining-may-not = You may not take in members. Ask the secretary of this group or the strategy officer.

letter-meeting-invited = Invitation to a meeting
letter-meeting-changed = A meeting that changed
letter-meeting-off = A meeting that was called off
letter-suggestion-answered = Answer to a suggestion
letter-follow-up-due = How a promise goes
letter-joining-answered = Answer to whoever asked to join
mail-meeting-invited-subject = You are invited to a meeting: { $reference }
mail-meeting-invited-text =
    You are invited to a meeting. This page says when and where, has the date for your calendar, and asks whether you will come:

    { $link }

    You need no password. The link is only for you.
mail-meeting-invited-short = { $place }: you are invited to the meeting { $reference }. Say whether you come: { $link }
mail-meeting-changed-subject = A meeting has changed: { $reference }
mail-meeting-changed-text =
    A meeting to which you are invited has changed: its day, time, place, or whether it takes place. If its day is another one, please answer again. This page says how it is now:

    { $link }

    You need no password. The link is only for you.
mail-meeting-changed-short = { $place }: the meeting { $reference } has changed. See how it is now: { $link }
mail-meeting-off-subject = A meeting was called off: { $reference }
mail-meeting-off-text =
    A meeting to which you are invited does not take place. This page says what it was and why, where a reason was given:

    { $link }

    You need no password. The link is only for you.
mail-meeting-off-short = { $place }: the meeting { $reference } is called off: { $link }
mail-suggestion-answered-subject = Your suggestion was answered: { $place }
mail-suggestion-answered-text =
    What you suggested for an agenda was answered. This page says what becomes of it:

    { $link }
mail-suggestion-answered-short = { $place }: what you suggested for an agenda was answered: { $link }
mail-follow-up-due-subject = How does it go? { $reference }
mail-follow-up-due-text =
    You took something on in a meeting. Please say in a sentence how it goes. This page asks two questions:

    { $link }

    You need no password. The link works for { $days } days, and only for you.
mail-follow-up-due-short = { $place }: how does { $reference } go? Two questions, no password, for { $days } days: { $link }
mail-joining-answered-subject = You asked to join a group: { $place }
mail-joining-answered-text =
    Somebody has answered you. This page says what:

    { $link }
mail-joining-answered-short = { $place }: you asked to join a group and were answered: { $link }

act-meeting-item = An item was added to an agenda
act-meeting-suggest = Something was suggested for an agenda
act-meeting-suggestion-on = A suggestion was put on the agenda
act-meeting-suggestion-declined = A suggestion was not taken up
act-meeting-item-off = An item was taken off an agenda
act-meeting-invite = People were invited to a meeting
act-meeting-answer = Somebody answered an invitation to a meeting
act-follow-up-tell = Somebody told how a promise goes
act-follow-up-remind = Somebody was reminded of a promise
act-body-ask = Somebody asked to join a body
act-body-answer = Somebody who asked to join a body was answered
detail-meeting = Meeting
detail-answer = Answer
detail-goes = How it goes
detail-joined = Taken in
meeting-held-fault = This day is still to come, so it was not held yet.

meeting-theme = What it is about as a whole
meeting-about = What it is for, or how it went
meeting-step-group = What small groups said
meeting-step-group-about = Enter what came from the tables, a point on each line, and say what came of it.
meeting-done-group-kept = Saved. Everybody reads it.
group-words = Everybody reads these points as soon as they are saved. No names, and nothing by which a child could be recognised.
group-add = Add points
group-point = Point
group-points = Points, one on each line
group-points-hint = Each line becomes a point of its own.
group-points-missing = Write at least one point.
group-points-many = Enter no more than { $n } points at once.
group-said-by-hint = Such as: Table 2. Never a name.
group-theme-hint = A word or two; use the same for points that belong together.
group-end = Take it out
notes-theirs = Somebody else saved meanwhile: { $words }
notes-torn = Somebody else changed the same words meanwhile. What they saved stands under each field that you both changed. Put both together and save again; nothing else of theirs is touched.
promise-refused = They said that they do not do this. Name somebody else.
promise-ask = Whom they said to ask
waits-refused = { $n ->
    [one] { $n } person said no to a promise
   *[other] { $n } people said no to promises
}
meeting-hours-fault = This is not after the beginning.
meeting-starts-missing = Say when it begins, or leave out when it ends.
meeting-gap-fault = The clocks go forward that night: there is no such time on that day.
decide-day-fault = This day is still to come, so nothing was decided yet. Choose recommended.
decide-published-fault = This day is still to come.
decide-published-before-fault = It cannot have been published before it was decided.
decide-called_in-day-fault = It cannot be called in before it was published, or on a day to come.
decide-end = Take it out
decide-end-fault = Something else of the plan names this, so it stays. Change that first.
guests-too-early = The meeting has not been yet, so nobody was there.
suggestion-sent-by = Sent by
meetings-unsaid = Was it held?
duty-title-other = Will you do this?
duty-what = What
