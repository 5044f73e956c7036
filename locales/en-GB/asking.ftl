# Writing the questions of a survey, and its words in each language, in the browser.
ask-blank = Begin without a workbook
ask-blank-intro = Write the questions here, one after the other, or take them from a workbook below.
ask-none = There are no questions so far.
ask-new = Add a question
ask-change = Change a question
ask-question = Question
ask-question-missing = Write the question.
ask-hint = A sentence below it
ask-hint-hint = What helps to understand it, if anything.
ask-kind = How it is answered
ask-kind-missing = Choose how it is answered.
ask-kind-one = One of several choices
ask-kind-several = Any of several choices
ask-kind-number = A number
ask-kind-text = In their own words, which a safeguarding lead reads first
ask-kind-note = Nothing: it is only read
ask-choices = What can be chosen
ask-choices-hint = A line for each. Whoever corrects a line at its place corrects its words; a line at another place is another choice.
ask-choices-missing = Write at least two choices, a line for each.
ask-choices-twice = Two choices are the same. Write each once.
ask-required = It must be answered
ask-relevant = When it is asked
ask-relevant-fault = Choose one of the answers to an earlier question, or always.
ask-always = Always
ask-when = When “{ $question }” is answered with “{ $words }”
ask-keep = Keep the question
ask-keep-another = Keep it, and write another
ask-up = Up
ask-down = Down
ask-remove = Take this question away
wording-write = Words in { $words }
wording-begin = Write its words
wording-another = Another language or version
wording-intro = Beside each text of the first language write how it is said here. What is empty is not there yet. A person checks it before anybody is asked in it.
wording-first = These are the words from which the others are made. Where you change them, the other languages say that they are older until somebody checks them again.
wording-keep = Keep these words
wording-missing = Write this text: the others are made from it.
wording-incomplete = { $n ->
    [one] 1 text is missing in this language. Write it first.
   *[other] { $n } texts are missing in this language. Write them first.
}
