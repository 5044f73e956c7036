# Consultations: what people are asked about before it is agreed, and what came of it.
table-consultations = Consultations
intro-consultations = Texts that people were asked about before they were agreed: what they said, what was decided and why, and what was changed because of it.
count-consultations = { $n ->
    [one] 1 consultation
   *[other] { $n } consultations
}
kind-consultation = Consultation
table-sections = Sections of consulted texts
intro-sections = The draft of each section, and the text as it was agreed.
count-sections = { $n ->
    [one] 1 section
   *[other] { $n } sections
}
kind-section = Section
col-consultation = Consultation
col-section = Section
col-outcome = What came of it
col-heading = Heading
col-easy = Easy to read
col-agreed = Agreed text
consultation-ahead = You can say what you think from { $day }.
consultation-open = You can say what you think until { $day }.
consultation-closed = It has closed. What came of it was promised by { $day }.
consultation-over = It has closed, and this is what came of it. Answered on { $day }.
consultation-say = Say what you think
consultation-waiting = Not answered yet
consultation-late = { $n ->
    [one] No answer, 1 day late
   *[other] No answer, { $n } days late
}
consultation-answered = Answered
consultation-answered-late = { $n ->
    [one] Answered 1 day late
   *[other] Answered { $n } days late
}
consultation-outcome = What came of it
consultation-marks = What was added to the draft is underlined; what was taken out is struck through.
consultation-unchanged = Nothing was changed in this section.
consultation-added = Added:
consultation-removed = Taken out:
consultation-end = (end)
consultation-easy = The same, easy to read
consultation-said = What people said
consultation-said-none = No message was made of what people wrote so far.
consultation-new = Consult on a text
consultation-new-intro = The draft of a plan or any document. Each section becomes a question with room for words; other questions can be added in a workbook.
consultation-plan = The plan whose draft it is
consultation-plan-hint = If it is one. Where you give no text, its priorities and actions are taken.
consultation-text = The text
consultation-text-hint = Begin each heading with #, and write what belongs to it below.
consultation-text-missing = Write the text, or choose the plan whose draft it is.
consultation-text-many = A consultation has { $n } sections at most. Put some of them together.
consultation-text-heading = Each section needs a heading that begins with #, and a text below it.
consultation-begin = Make the sections
consultation-asks = What do you think of this: { $words }
consultation-answer-by = By when you say what came of it
consultation-answer-by-hint = Everybody sees this day, and how many days late you are after it.
consultation-answer-by-fault = Write a day after the last day on which people can answer.
consultation-sections-gone = A section has no question any more: the workbook has another name for it than part1, part2 and so on. Name them so again, or begin the consultation anew.
consultation-settle = What comes of it
consultation-settle-later = When it has closed, you say here what comes of it.
consultation-settle-intro = Every message that was made of what people wrote needs an answer: what was decided, and why. Then write each section as it is agreed. Everybody sees what was changed once you tell them.
consultation-agreed = As it is agreed: { $words }
consultation-agreed-missing = Write the text as it is agreed. If nothing is changed, leave the draft as it was.
consultation-why = Why: { $words }
consultation-why-hint = Why it was changed, or why it was not. Needed where it was changed.
consultation-why-missing = Write why this section was changed.
consultation-outcome-hint = In a few plain sentences, for everybody who took part.
consultation-outcome-missing = Write what came of it.
consultation-agree = The plan is agreed from today on
consultation-keep = Keep it
consultation-tell = Tell everybody
consultation-answer = Answer it
consultation-unanswered = { $n ->
    [one] 1 message has no answer. Answer it first: what was decided, and why.
   *[other] { $n } messages have no answer. Answer them first: what was decided, and why.
}
consultation-done-kept = It is kept. Nobody else sees it before you tell everybody.
consultation-done-told = Everybody sees what came of it.
consultation-easy-draft = The draft, easy to read
tag-open = Open now
tag-late = Late
tag-answered = Answered
home-say = Have your say
consultation-unread = { $n ->
    [one] 1 text that people wrote has not been read yet. The safeguarding lead reads it first.
   *[other] { $n } texts that people wrote have not been read yet. The safeguarding lead reads them first.
}
consultation-unsaid = { $n ->
    [one] 1 text was passed on and became no message, so nobody answers it. Make a message of it, or join it to one, under “What people wrote”.
   *[other] { $n } texts were passed on and became no messages, so nobody answers them. Make messages of them, or join them to some, under “What people wrote”.
}
