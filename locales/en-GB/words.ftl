# What people write in their own words: for whoever writes, whoever reads, and whoever names themes.
col-survey = Survey
words-about = Up to { $n } characters. Leave out names, addresses and telephone numbers. What you write may be shown to everybody, without your name.
words-who-reads = { $n ->
    [one] A person reads what you write within 1 hour.
   *[other] A person reads what you write within { $n } hours.
}
words-no-finding = We do not know who you are. If you want somebody to help you, press here:
words-kept-heading = If you write in your own words
words-kept = Your words go another way than your answers. A person whose work is to keep children safe reads them before anybody else, takes out names, and passes them on to whoever looks after the plan. They may be shown to everybody, without your name. We keep when they came until that person has decided. With a receipt you can then see what came of them, and take them back. Nothing ties them to your other answers.
words-fault-missing = Write something.
words-fault-long = That is too long. Make it shorter: up to { $n } characters. What you wrote still stands here.
words-too-long = That is too long. Make it shorter: up to { $n } characters.
words-talk = I want somebody to talk to me
words-talk-opens = (opens a new page; your answers stay here)
words-talk-now = Nobody reads this at once. If you are in danger now, call one of these numbers.
words-talk-intro = What you write here goes to one person whose work is to keep children safe, and to somebody who stands in for them. It is apart from your answers.
words-talk-name = What shall we call you?
words-talk-name-hint = It need not be your real name.
words-talk-reach = How can somebody reach you?
words-talk-reach-hint = A telephone number, an e-mail address, or where at school you can be found.
words-talk-when = When, and what should we take care of?
words-talk-when-hint = Such as: not at home, only by text, after school.
words-talk-about = What is it about?
words-talk-about-hint = You do not have to say.
words-talk-send = Send
words-talk-reach-missing = Write how somebody can reach you. Without that nobody can find you.
words-talk-sent = We have it
words-talk-back = You can close this page and go on with your answers.
words-talk-full = Too much is being sent from your network just now. Please call one of these numbers, or try again later.
words-receipt = Keep this, if you want to know what came of it
words-receipt-keep = Write the code down, or take a picture. Whoever has it can see what came of what you wrote, and take your words back once a person has decided on them. We cannot find the code again for you.
words-receipt-picture = A picture that a telephone reads: the address with your code
words-receipt-scan = Or point a telephone at this picture.
words-receipt-title = What came of what I wrote
words-receipt-intro = If you wrote something in your own words, you were given a code. We show what came of it, with the message that was made of it.
words-receipt-code = Your code
words-receipt-hint = 12 letters and numbers, such as { $words }. Capitals and spaces do not matter.
words-receipt-show = Show what came of it
words-receipt-empty = Write the code that you kept.
words-receipt-unknown = We know nothing under this code. Look at each letter again.
words-receipt-waits = What you wrote is here, and nobody has decided on it yet. What comes of it stands here afterwards. If you need somebody, do not wait for this.
words-receipt-talk = We do not know who you are, so nobody can come to you because of what you wrote. If you want somebody:
words-receipt-back-heading = If you have changed your mind
words-receipt-back-words = You can take your words back. They are erased here. A message that was made of them stays in the plan.
words-receipt-back = Take my words back
words-receipt-taken = Your words were erased.
words-receipt-taken-words = Nobody can read them here any more.
words-fate-read = A person has read what you wrote.
words-fate-off-topic = It was not passed on, because it was about something else.
words-fate-taken-back = You took it back.
words-fate-no-message = No message was made of it so far.
words-fate-message = It became part of this message:
words-fate-actions = What is being done about it:
words-fate-no-action = Nobody has answered this message so far.
words-fate-replies = What those who act have answered:
words-reading = Who reads what is written
words-reading-intro = This survey asks for words of people’s own. Somebody has to read them before anybody else does. Name two people who are safeguarding leads, and when they read.
words-reading-save = Change who reads
words-lead = Safeguarding lead
words-lead-hint = Reads first what is written, and takes care of whoever may be in danger. They need the role of a safeguarding lead.
words-lead-missing = Choose a safeguarding lead who is still there.
words-cover = Stands in
words-cover-hint = Another safeguarding lead, who reads when the first cannot.
words-cover-missing = Choose somebody who stands in and is still there.
words-cover-same = Whoever stands in has to be somebody else.
words-hours-missing = Choose the days, and write from when to when, such as 9:00 and 16:00.
words-within = Within how many hours
words-within-hint = In which everything is read. If they read from Monday to Friday, Saturday and Sunday do not count. After half of it we write again where it may be about danger, and at its end to the officers.
words-within-fault = Write a number of hours from 1 to { $n }.
words-too-many = A survey can ask for words in { $n } questions at most. Take some out.
words-closed = Nobody is asked for words now: the lead, or whoever stands in, is not there any more or is no safeguarding lead. Choose others.
words-late-n = { $n ->
    [one] 1 thing that was written has waited too long. Speak with whoever reads.
   *[other] { $n } things that were written have waited too long. Speak with whoever reads.
}
words-counts = Read and passed on: { $n }. Left out: { $m }.
words-read-title = What people wrote: read first
words-read-title-about = Read what children and families wrote in their own words, before anybody else does.
words-read-intro = Only you and whoever stands in can read this. What may be about danger stands first; a list of words chose it, so read everything. Each reading is written down.
words-waiting = What waits
words-none = Nothing waits.
words-what = What it is
words-came = Came
words-is-talk = Somebody wants to be talked to
words-is-first = Words: read first
words-is-usual = Words
words-unread = Not decided on
words-late = Waits too long
words-taken = Taken by
words-taken-by = Taken by { $words }
words-taken-on = { $words }, { $day }
words-somebody = somebody who is gone
words-ago-minutes = { $n ->
    [one] 1 minute ago
   *[other] { $n } minutes ago
}
words-ago-hours = { $n ->
    [one] 1 hour ago
   *[other] { $n } hours ago
}
words-ago-days = { $n ->
    [one] 1 day ago
   *[other] { $n } days ago
}
words-done-decided = It was decided on.
words-done-gone = That is not there any more: somebody has decided on it meanwhile.
words-first-why = Some of these words may be about danger.
words-take = I take care of this
words-take-intro = If somebody may be in danger, or asks for help: take it upon yourself, so that the other reader knows. Then act as your organisation’s procedures say.
words-pass-heading = What is passed on
words-pass-intro = Take out whatever could show who wrote it or who it is about: names, places, days, a family’s story. Write […] where something is missing. What you pass on is read by those who look after the plan.
words-text-of = What was written: { $words }
words-text-hint = Take out here what must not be seen.
words-text-missing = Nothing is left to pass on. Leave it out instead.
words-text-personal = This holds a telephone number, an address or a character that cannot be seen. Take it out.
words-fate = What becomes of it
words-fate-missing = Choose whether it is passed on.
words-pass = Pass it on
words-leave = Leave it out
words-why = Why something was taken out
words-why-hint = Needed where you changed something or leave it out. Whoever kept a receipt learns only that something was taken out or kept private.
words-why-nothing = Nothing was taken out
words-why-missing = Choose why something was taken out.
words-why-names = It named somebody
words-why-recognised = Somebody could be recognised
words-why-other-person = It was about somebody else’s life
words-why-harm = It was about harm, and somebody takes care of it
words-why-off-topic = It was about something else
words-why-hurtful = It could hurt somebody
words-choose = Choose
words-outcome = What came of it
words-outcome-hint = Needed where somebody may be in danger, asked to be talked to, or was harmed. Nothing of what was written is kept with it.
words-outcome-missing = Choose what came of it.
words-outcome-no-danger = Nobody is in danger
words-outcome-talked = Somebody has talked to them
words-outcome-passed-on = Passed on to social care or the police
words-outcome-known = Somebody takes care of it already
words-outcome-not-found = Nobody can tell who it is
words-erased = When you decide, the words as they were written are erased here. Write down first what your own safeguarding record needs.
words-decide = Decide
words-heard = What people wrote
words-heard-one = Something that was written
words-heard-intro = It was read by a safeguarding lead first. Name what it is about; make a message of what everybody should hear.
words-heard-none = Nothing was passed on so far.
words-what-said = What was written
words-question = Question
words-taken-out = Something was taken out before it was passed on.
words-theme = Theme
words-themes = Themes
words-count = How many
words-themes-none = No theme was named so far.
words-themes-hint = A few words each, with commas between them. In use: { $words }
words-themes-keep = Keep, and show the next one
words-themes-fault = Name at least one theme, each of { $n } characters at most.
words-of-theme = Only those about: { $words }
words-all = Show all
words-done-all = Everything has its themes.
words-message = Message
words-message-intro = A message is part of the plan, and everybody reads it. Actions can answer it, and whoever wrote it sees that with their receipt.
words-message-which = Which message
words-message-new = A new message
words-message-text = In their own words where you can. Shorten rather than change.
words-message-speaker = As a group, such as: a girl of 12 to 14. Never a name.
words-message-text-missing = Write the message.
words-message-speaker-missing = Write who said it, as a group.
words-message-make = Make this a message
survey-done-reading = Who reads was changed.
waits-words-first = { $n ->
    [one] 1 to read first
   *[other] { $n } to read first
}
waits-words = { $n ->
    [one] 1 to read
   *[other] { $n } to read
}
waits-words-late = { $n ->
    [one] 1 thing that was written waits too long
   *[other] { $n } things that were written wait too long
}
may-words-read = Read first what people wrote in their own words, where one is named for it; take care of what may be about harm, and pass the rest on.
may-words-hear = Name themes of what people wrote, once it was read, and make messages of it.
act-words-decide = Decided on what somebody wrote
act-words-guard = Changed who reads what is written in a survey
act-words-message = Made a message of what somebody wrote
act-words-read = Read what somebody wrote
act-words-take = Took care of what somebody wrote
act-words-theme = Named themes of what somebody wrote
detail-survey = Survey
detail-passed = Passed on
detail-left = Left out
detail-outcome = What came of it
detail-message = Message
found-words-read = What somebody wrote in a survey
goes-words-read = These words are erased. A message that was made of them stays until it is ended in the plan.
waits-words-closed = { $n ->
    [one] In 1 survey nobody is asked for words, since nobody reads them
   *[other] In { $n } surveys nobody is asked for words, since nobody reads them
}
letter-words-first = Something is to be read before anything else
letter-words-wait = Words wait to be read
letter-words-late = Something that was written has waited too long
words-who-reads-weekdays = { $n ->
    [one] A person reads what you write within 1 hour; Saturday and Sunday do not count.
   *[other] A person reads what you write within { $n } hours; Saturday and Sunday do not count.
}
words-hours-weekdays = They read from Monday to Friday, between { $from } and { $to }.
words-hours-daily = They read every day, between { $from } and { $to }.
words-talk-device = Neither the address nor the title of this page says what it is for, but this device remembers that it was open. Close it when you are done.
words-talk-nobody = Nobody reads here now. Please call one of these numbers. If you wrote something, it was not kept; it stands below.
words-receipt-survey = This is a code for a survey, and no receipt.
words-receipt-sure = Your words are erased for good. Do you want that?
words-receipt-still = A message was made of them and is still shown. If somebody could recognise you by it, ask for it to be changed: the page “Privacy” says how.
words-fate-private = It was kept private, so that nobody can be recognised or hurt.
words-fate-taken-out = Something was taken out before it was passed on, so that nobody can be recognised.
words-fate-answers = The answer:
words-days = On which days they read
words-weekdays = From Monday to Friday
words-daily = Every day
words-from = From
words-from-hint = By the clock, such as 9:00. People are told this where they write.
words-to = To
words-reference = Reference
words-take-over = I take this over
words-taken-fault = Somebody else takes care of this. Take it over first, or leave it to them.
words-done-next = It was decided on. This is the next one.
words-changed = Somebody else has changed this since you opened it. What you wrote still stands here: look at it again.
words-back-heading = If it should not have been passed on
words-back-words = It goes back to the safeguarding lead, who reads it first, and is gone from here.
words-back = Send it back
words-done-back = It went back to the safeguarding lead.
words-copy = What you wrote stands here, to be copied:
act-words-back = Sent back what somebody wrote
letter-words-still = Something still waits to be read
letter-words-named = Somebody is named to read what is written
waits-words-themes = { $n ->
    [one] 1 thing that was written has no theme yet
   *[other] { $n } things that were written have no theme yet
}
words-next = Show another one without a theme
words-message-quoted-missing = Choose whether these are their own words.
detail-lead = Safeguarding lead
detail-cover = Stands in
detail-within = Hours
done-to-words = Words
done-to-words-read = Words that were passed on
done-to-heard-note = Notes of what was heard
words-apart = Take it away from there
words-apart-message = If this is the wrong message: the text can then join another, and the receipt of whoever wrote it leads here no more. The message stays in the plan until whoever may change that ends it.
words-apart-question = If this is the wrong question: the text can then join another, and the receipt of whoever wrote it leads here no more. A question that was put of this text alone and has no answer ends.
heard-apart = If this is the wrong message: the note can then join another. The message stays in the plan until whoever may change that ends it.
act-words-apart = Took what somebody said away from a message or a question
words-message-join = A message that is there already
words-message-join-words = If somebody has said the same before, this joins it, and nothing need be written.
words-message-join-button = Join this message
words-message-choose = Choose a message
words-message-join-fault = Choose the message that says the same.
