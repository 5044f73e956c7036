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
survey-figures = As figures of a measure
survey-figures-intro = The share of those who gave one answer, wave by wave, with how many answered and how sure it is, as a file. Send it where figures are entered; a data steward publishes it.
survey-figures-get = Get the file
survey-figures-answer = Which answer
survey-figures-period = Of which period each wave is
survey-figures-year = The year in which it closed
survey-figures-school-year = The school year in which it closed
survey-figures-quarter = The quarter in which it closed
survey-figures-no-measure = Choose a measure of the plan.
survey-figures-no-answer = Choose an answer that was published.
ask-gone = Somebody else has taken this question away. What you wrote stands here; if you keep it, it is a new question at the end.
survey-done-words = The words are kept.
survey-last-nothing = You have not answered anything yet, so there is nothing to send. Go back, or close this page.

# The sounds in which a survey is spoken.
sounds-heading = Spoken questions
sounds-about = Questions and choices can be heard as well as read. People hear a sound when a person has listened to it.
sounds-way = { $words }: { $n } of { $all } can be heard
sounds-title = What is heard in { $words }
sounds-intro = For each text choose a sound file in which somebody reads it out: MP3, M4A or Ogg, as telephones record them.
sounds-voice = A voice can be recognised. Ask whoever speaks, and let no child speak.
sounds-files = Sound files
sounds-many = Several files at once
sounds-many-hint = Choose all files that the workbook names. Each finds its text by its name.
sounds-is-none = No sound
sounds-is-missing = Named in the workbook, and not here
sounds-is-waits = Nobody has listened yet: people do not hear it
sounds-is-heard = People can hear it
sounds-out = Take this sound out
sounds-keep = Keep these sounds
sounds-nothing = Choose a sound file first.
sounds-heard = Listen
sounds-heard-words = Listen to each new sound below and read its text. When they say the same, write who has listened.
sounds-heard-by = Who has listened
sounds-heard-hint = A name or a post, such as “the interpreter of the school”.
sounds-heard-button = They say what is written
sounds-heard-fault = Write who has listened.
sounds-done-kept = The sounds are kept. Now somebody listens to them.
sounds-done-heard = The sounds can be heard.
sounds-done-some = { $n ->
    [one] One sound is kept. Another could not be.
   *[other] { $n } sounds are kept. Others could not be.
}
sounds-fault-kind = “{ $words }” is no sound that telephones play. Save it as MP3 or M4A.
sounds-fault-wave = “{ $words }” is a WAV file, too large for a telephone to load. Save it as MP3 or M4A.
sounds-fault-large = “{ $words }” is larger than { $n } MB. Speak shorter, or save it in a lower quality.
sounds-fault-name = “{ $words }” is not the name of a sound in the workbook. Name the file as it stands there, or choose it beside its text.
survey-listen = Listen to the question
survey-listen-to = Listen: { $words }
