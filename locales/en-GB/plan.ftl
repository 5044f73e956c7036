### The words for the records of the plan: tables, kinds, columns, choices, sections.

# Tables: title, introduction, count
table-documents = Sources
intro-documents = The public documents that everything here is taken from.
count-documents = { $n ->
    [one] 1 document
   *[other] { $n } documents
}
kind-document = Source
table-organisations = Organisations
intro-organisations = The council, health services, police, schools and charities that act.
count-organisations = { $n ->
    [one] 1 organisation
   *[other] { $n } organisations
}
kind-organisation = Organisation
table-bodies = Who decides
intro-bodies = Boards, forums and groups: where the partners meet, decide and ask whether it is working.
count-bodies = { $n ->
    [one] 1 board, forum or group
   *[other] { $n } boards, forums and groups
}
kind-body = Board or group
table-names = Other names
intro-names = Other and former names.
count-names = { $n ->
    [one] 1 other name
   *[other] { $n } other names
}
kind-name = Other name
table-people = People
intro-people = Holders of public office.
count-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
kind-person = Person
table-posts = Posts
intro-posts = Posts and who holds them.
count-posts = { $n ->
    [one] 1 post
   *[other] { $n } posts
}
kind-post = Post
table-holders = Holders of posts
intro-holders = Who held which post, and when.
count-holders = { $n ->
    [one] 1 holder of a post
   *[other] { $n } holders of posts
}
kind-holder = Holder
table-strategies = Plans
intro-strategies = The strategies of the partners, each for some years. Each says whether it is a draft, agreed, or past.
count-strategies = { $n ->
    [one] 1 plan
   *[other] { $n } plans
}
kind-strategy = Plan
table-context = What the plans answer to
intro-context = Other plans, laws, guidance, reviews and analyses that bear on the plans.
count-context = { $n ->
    [one] 1 item
   *[other] { $n } items
}
kind-driver = Context
table-priorities = Priorities
intro-priorities = What each plan puts first.
count-priorities = { $n ->
    [one] 1 priority
   *[other] { $n } priorities
}
kind-priority = Priority
table-outcomes = Outcomes
intro-outcomes = What will be true for children and families when it has worked.
count-outcomes = { $n ->
    [one] 1 outcome
   *[other] { $n } outcomes
}
kind-outcome = Outcome
table-commitments = Commitments
intro-commitments = The charter, the pledge, and what else was promised.
count-commitments = { $n ->
    [one] 1 commitment
   *[other] { $n } commitments
}
kind-commitment = Commitment
table-actions = Actions
intro-actions = What the plans say will be done. What the documents do not say, such as an owner or a date, is shown as missing.
count-actions = { $n ->
    [one] 1 action
   *[other] { $n } actions
}
kind-action = Action
table-milestones = Milestones
intro-milestones = The steps of the actions.
count-milestones = { $n ->
    [one] 1 milestone
   *[other] { $n } milestones
}
kind-milestone = Milestone
table-indicators = Is it working?
intro-indicators = What is to be measured, and in which direction it should go.
count-indicators = { $n ->
    [one] 1 indicator
   *[other] { $n } indicators
}
kind-indicator = Indicator
table-statistics = Figures in the documents
intro-statistics = Figures as the documents print them, each with its date and origin as far as they are stated.
count-statistics = { $n ->
    [one] 1 figure
   *[other] { $n } figures
}
kind-statistic = Figure
table-engagements = Where people were heard
intro-engagements = Workshops, surveys, visits and consultations: counts of people, never names.
count-engagements = { $n ->
    [one] 1 occasion
   *[other] { $n } occasions
}
kind-engagement = Occasion
table-messages = What children and families said
intro-messages = In their own words where they are quoted, otherwise in a short summary. Never with a name.
count-messages = { $n ->
    [one] 1 message
   *[other] { $n } messages
}
kind-message = Message
table-links = Links
intro-links = What belongs together.
count-links = { $n ->
    [one] 1 link
   *[other] { $n } links
}
kind-link = Link
table-notes = Notes
intro-notes = Doubts, gaps and corrections.
count-notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
}
kind-note = Note

# Columns
col-about = About
col-action = Action
col-address = Web address
col-after = Comes after
col-area = Area
col-basis = Basis
col-benchmark = Compared with
col-benchmark_area = Comparison from
col-body = Board or group
col-deadline = By when
col-definition = How it is counted
col-direction = The wish
col-due = To be done by
col-ended_as = What became of it
col-engagement = Heard at
col-focus = What the work concentrates on
col-focus_year = Focus for year
col-frequency = How often
col-from = From
col-headline = Headline outcome
col-held_as = Lines counted in
col-holder = Who holds the post
col-kind = Kind
col-meaning = What it means
col-meets = Meets
col-name = Name
col-names = Also known as
col-number = Number
col-organisation = Organisation
col-origin = Original source
col-overseen_by = Overseen by
col-owner = Owner
col-owner_post = Post that answers for it
col-parent = Part of
col-period = Period
col-person = Person
col-population = Of whom
col-post = Post
col-priority = Priority
col-public_office = Public office
col-published = Dated
col-publisher = Published by
col-quoted = In their own words
col-reached = Reached
col-reason = Reason
col-recorded = Recorded
col-relation = Relation
col-short_title = Short title
col-speaker = Who said it
col-starts = Begins
col-status = Status
col-strategy = Plan
col-successor = Followed by
col-summary = In short
col-supplier = Who supplies the figures
col-target = Aim
col-text = Text
col-title = Title
col-to = To
col-unit = Unit
col-until = Until
col-value = Value
col-version = Version
col-vision = Vision
col-why = Why it matters
col-wording = Agreed wording

# Choices
choice-yes = Yes
choice-no = No
choice-active = At work
choice-agreed = Agreed
choice-board = Board
choice-business = Business
choice-cabinet = Cabinet
choice-carried-forward = Carried forward
choice-charity = Charity or community organisation
choice-charter = Charter
choice-closed = Closed
choice-consultation = Consultation
choice-correction = Correction
choice-council = Council
choice-dormant = Dormant
choice-doubt = Doubt
choice-down = Should go down
choice-draft = Draft
choice-ended = Ended
choice-event = Event
choice-executive = Executive
choice-feedback = Feedback
choice-forum = Forum
choice-framework = Framework
choice-further = Further commitment
choice-gap = Gap
choice-government = Government
choice-group = Group
choice-guidance = Guidance
choice-inspection = Inspection
choice-interviews = Interviews
choice-invented = Invented
choice-key-message = Key message
choice-law = Law
choice-maintain = Should stay as it is
choice-meeting = Meeting
choice-needs-analysis = Needs analysis
choice-network = Network
choice-nhs = NHS
choice-notes = Meeting notes
choice-other = Other
choice-partnership = Partnership
choice-plan = Plan
choice-plan-priority = Priority of another plan
choice-pledge = Pledge
choice-police = Police
choice-presentation = Presentation
choice-probation = Probation
choice-proposed = Proposed
choice-replaced = Replaced
choice-report = Report
choice-review = Review
choice-school = School
choice-statement = Statement
choice-strategy = Strategy
choice-summit = Summit
choice-survey = Survey
choice-up = Should go up
choice-visits = Visits
choice-working-group = Working group
choice-workshop = Workshop
choice-young-people-s-group = Young people’s group
choice-youth-group = Youth group
choice-answers = Answers
choice-pursues = Pursues
choice-measured-by = Is measured by
choice-follows = Follows from
choice-aligns-with = Aligns with
choice-shaped-by = Was shaped by
choice-continues = Continues
choice-informs = Informs
choice-concerns = Concerns
choice-contributes-to = Contributes to
choice-fed-by = Is fed by
choice-bears-on = Bears on
choice-stated = A document says so
choice-reading = Somebody’s reading

# Sections of a record’s page, and what is said when there is nothing
section-actions = Actions
empty-actions = No action for this priority is stated in the documents held here.
section-aligned = Plans and priorities that go with this
section-aligns = Goes with
section-answering = Actions that answer this
empty-answering = No action answers this message yet.
section-answers = What young people and families said that this answers
empty-answers = This action is not linked to any message yet.
section-before = What comes after this
section-bodies = Boards and groups
section-charter = Our charter
section-concerning = What young people and families said about this
empty-concerning = No message is linked to this priority yet.
section-concerns = Priorities that this is about
empty-concerns = No priority is linked to this message yet.
section-continued-by = Continued by
section-continues = Continues
section-contributes = Contributes to
section-contributors = Who contributes
section-engagements = Where people were heard
section-following = Actions that put this into practice
empty-following = No action is linked to this principle yet.
section-follows = Principles that this puts into practice
section-further = Further commitments
section-heard = What was heard
empty-heard = No message is linked to this yet.
section-indicators = How we will know if this is working
empty-indicators = No indicator for this priority is stated in the documents held here.
section-informs = Indicators that this may inform
section-measured-by = How it is measured
empty-measured-by = No indicator measures this outcome.
section-measures-outcomes = Outcomes that this measures
empty-measures-outcomes = This indicator is not linked to any outcome.
section-messages = What children and families said
empty-messages = No message is linked to this plan.
section-milestones = Milestones
empty-milestones = No milestones are stated.
section-outcomes = What will be true when this has worked
empty-outcomes = No outcome for this priority is stated in the documents held here.
section-overseen = Actions that it oversees
section-owned-actions = Actions that it owns
empty-owned-actions = No document says that it owns an action.
section-owned-strategies = Plans that it owns
section-parts = Parts
section-pledge = Our pledge
section-posts = Posts
section-predecessors = Came before
section-priorities = Priorities
empty-priorities = No priorities are stated.
section-pursues = What this is to achieve
empty-pursues = This action names no outcome.
section-pursuing = Actions towards this
empty-pursuing = No action is linked to this outcome yet.
section-shaped = Plans that this shaped
section-shaped-by = What shaped it
section-statistics = Figures
empty-statistics = No figure is linked to this indicator yet.
section-subgroups = Groups within it
section-supplies = Figures that it supplies
