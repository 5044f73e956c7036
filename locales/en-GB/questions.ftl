# Questions that young people put to those who lead, who answers them by when, and who wants the same answered.
table-question_times = Questions to leaders
intro-question_times = Young people ask, others second what they want answered too, and whoever leads answers in public by a day. What is late is seen to be late.
count-question_times = { $n ->
    [one] 1 question time
   *[other] { $n } question times
}
kind-question-time = Question time
table-questions = Questions
intro-questions = What young people asked those who lead, and what they answered.
count-questions = { $n ->
    [one] 1 question
   *[other] { $n } questions
}
kind-question = Question
col-question_time = Question time
col-led_by = Who leads the meeting
col-seconded_until = Can be seconded until
col-meeting_day = Meeting
col-answers_by = Answers by
col-answer_by = To be answered by
col-agenda = Place on the agenda
col-how = How it was answered
choice-in-writing = In writing
choice-at-the-meeting = At the meeting
question-waiting = Not answered yet
question-late = { $n ->
    [one] No answer, 1 day late
   *[other] No answer, { $n } days late
}
question-answered = Answered
question-answered-late = { $n ->
    [one] Answered 1 day late
   *[other] Answered { $n } days late
}
question-to = Asked of
question-due = The answer was promised by { $words }.
question-seconds = { $n ->
    [0] Nobody has seconded it yet
    [one] 1 person wants this answered too
   *[other] { $n } people want this answered too
}
question-counts = { $n ->
    [one] 1 question
   *[other] { $n } questions
}; { $m } answered, { $slow } of them late; { $late } late and not answered.
question-none = No question was put so far. A person reads each one first.
question-agenda = The agenda, in the order that young people chose
question-ask = Ask a question
question-ask-until = You can ask until { $day }.
question-second = Second a question
question-second-until = You can second questions until { $day }.
question-second-intro = Mark every question that you want answered too. You can come back for others; each code and each account counts once for a question.
question-second-which = Which questions do you want answered?
question-second-none = Every question has its answer by now.
question-second-nothing = Mark at least one question.
question-second-send = Count me
question-second-over = These questions can no longer be seconded.
question-second-many = Many are seconding from your network just now. What you marked is still here: try again in a minute.
question-second-account = With an account you need no code.
question-second-own = Second with your account
question-code-hint = The code on your own slip, with which you can also ask. It counts even if you have asked already.
question-code-empty = Type the code on your slip.
question-code-other = This code is for something else. Type the code on your slip for these questions.
question-code-shared = This code is for a whole class, so it cannot count as one person. Ask for a slip with a code of your own.
question-seconded-new = { $n ->
    [0] You were counted already.
    [one] You were counted for 1 question.
   *[other] You were counted for { $n } questions.
}
question-seconded-kept = Nobody sees what you marked. We keep something by which you are counted once, and forget that when seconding ends.
question-the-answer = The answer
question-fate = It became a question to somebody who leads:
question-new = A new question
question-which = Which question
question-put = Put it to somebody who leads
question-put-intro = Everybody reads the question, and who is asked. Where it was asked before, choose that one, and whoever wrote this sees its answer too.
question-text-hint = As it was asked, without names.
question-post-hint = A post, not a person. Its organisation or group is told, and answers.
question-text-missing = Write the question.
question-post-missing = Choose who is asked.
question-due-fault = Choose a day from today on, by which it is answered.
question-form-title = Questions to leaders
question-form-label = What do you want to ask the people who lead?
question-form-hint = Ask one thing. Do not write names. A person reads it, and then it is put to somebody who can answer.
question-form-intro = A ready questionnaire with one question: what young people want to ask. Say who reads it first, open it, and make a question time of it.
question-form-button = Begin with it
question-time-make = Make the question time
question-time-intro = What is asked here can be put to people who lead. Say when, and everybody finds it among the questions to leaders.
question-time-about = Who may ask, whom, and what happens with the questions.
question-time-body = The board or forum whose meeting answers them. Its young representatives set the agenda.
question-time-led_by = As a group, such as: the youth council takes over the meeting. Never a name.
question-time-seconded_until = The last day on which young people can second a question.
question-time-answers_by = Every question is answered by then, at the meeting or in writing. What is late shows as late.
questions-own = Questions of young people
questions-own-about = Answer what young people have asked the posts of your organisation or board.
questions-own-none = No question waits for you.
question-seconded = How many want it answered
question-answer = Answer a question
question-answer-public = Everybody reads your answer as soon as you send it, and whoever asked finds it with their receipt.
question-answer-hint = In plain words. Say what will be done and by when, or why not.
question-answer-send = Publish the answer
question-answer-missing = Write the answer.
question-answer-long = Say it in { $n } characters at most.
question-how-missing = Choose how it was answered.
question-action = The action that follows
question-action-hint = If the plan has one.
question-action-fault = Choose an action of the plan, or nothing.
question-done-answered = Your answer is published.
agendas-own = Agendas of question times
agendas-own-about = Put the questions into the order in which they come at the meeting.
agendas-none = There is no question time of your group.
agenda-intro = Give a number to each question that comes on the agenda: 1 comes first. A question without a number stays below, by how many want it answered.
agenda-keep = Keep this order
agenda-done = The order is kept, and everybody sees it.
agenda-changed = Somebody else has changed these questions meanwhile. Look at the order as it stands below, and send it again.
agenda-number-fault = Write a number from 1 to 99, or nothing.
agenda-twice-fault = Number { $n } stands at { $m } questions. Give each question a number of its own.
young-questions = Questions to leaders
young-questions-about = What young people asked, who answered, and who is late.
words-became = What it became
may-question-answer = Answer the questions that young people put to the posts of one’s organisation or board.
may-question-agenda = Set the agenda of a question time: which questions come first at the meeting.
act-words-ask = Put what somebody wrote as a question
detail-question = Question
waits-questions = { $n ->
    [one] 1 question to answer
   *[other] { $n } questions to answer
}
waits-questions-late = { $n ->
    [one] 1 is late
   *[other] { $n } are late
}
letter-question-asked = A question of young people to answer
letter-question-soon = A question to answer within a week
letter-question-late = A question that is late
letter-question-nobody = A question that nobody can answer
mail-question-asked-subject = Young people have asked you something
mail-question-asked-text =
    Young people have put a question to your organisation or board. Everybody can read it, and the day by which the answer is promised:

    { $link }

    You need to sign in to answer.
mail-question-asked-short = { $place }: young people have asked you something. Answer here: { $link }
mail-question-soon-subject = An answer to young people is due within a week
mail-question-soon-text =
    A question of young people to your organisation or board is to be answered within a week:

    { $link }

    You need to sign in to answer.
mail-question-soon-short = { $place }: an answer to young people is due within a week: { $link }
mail-question-late-subject = An answer to young people is late
mail-question-late-text =
    A question of young people was to be answered by now, and everybody sees that it is late:

    { $link }

    You need to sign in. An answer that says what is still missing is better than none.
mail-question-late-short = { $place }: an answer to young people is late: { $link }
mail-question-nobody-subject = Nobody can answer a question of young people
mail-question-nobody-text =
    A question was put to a post, and nobody who has an account may answer for its organisation or board. Give somebody a role for it:

    { $link }

    You need to sign in.
mail-question-nobody-short = { $place }: nobody can answer a question of young people. Give somebody a role: { $link }
question-code-receipt = This code is a receipt. Type the code on your slip for these questions.
words-back-public = Everybody reads what was made of this. If you send it back, a question that was put of these words alone ends at once; a message stays until a strategy officer ends it in the plan.
agenda-over = The meeting is over. Its agenda stays as it was.
question-how-early = The meeting has not been yet. Choose “In writing”.
may-question-second = Second questions to leaders, with an account.
agenda-answered = { $n ->
    [one] One question is answered already, and needs no place.
   *[other] { $n } questions are answered already, and need no place.
}
