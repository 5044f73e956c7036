# You said, we did, why; answers to messages; and whether they are true for whoever reads them.
table-responses = Answers
intro-responses = What was done about what children and families said, or not and why.
count-responses = { $n ->
    [one] 1 answer
   *[other] { $n } answers
}
kind-response = Answer
col-message = Message
col-because = Why
col-ages = Age
choice-under-way = Under way
choice-planned = Planned
choice-not-done = Not done
choice-under-5 = Under 5
choice-5-to-10 = 5 to 10
choice-11-to-15 = 11 to 15
choice-16-to-18 = 16 to 18
choice-19-to-25 = 19 to 25
choice-adults = Parents, carers and other adults
section-responses = What was answered
response-because = Why:
you-said-title = You said, we did, why
you-said = You said
we-did = We did
you-said-intro = What children, young people and families said, what was done about it, and why something was not done.
you-said-nothing = Nobody has answered this yet.
you-said-any = All
you-said-show = Show
you-said-strategy = Plan
you-said-decision = What became of it
you-said-ages = Age
you-said-area = Place
you-said-waiting = Not answered yet
pulse-ask = Is this true for you?
pulse-yes = Yes
pulse-partly = Partly
pulse-no = No
pulse-pressed = Thank you. It was counted, and nothing else of it is kept.
pulse-many = Many are pressing from your network just now. Try again in a minute.
pulse-of = { $n ->
    [one] It was pressed at least once:
   *[other] It was pressed at least { $n } times:
}
