table-curve_notes = Notes on the curve
intro-curve_notes = Turning the curve: why a series is as it is, who can help, what would work, and what is proposed.
kind-curve-note = Note on the curve
table-assessments = Equality Impact Assessments
intro-assessments = What a plan, a priority or an action would mean for people with each characteristic, what that rests on, and who stands by it.
kind-assessment = Equality Impact Assessment
table-impacts = Impacts by characteristic
intro-impacts = What an assessment finds for people with one characteristic, and what is done about it.
kind-impact = Impact
col-day = Day
col-step = Step
col-subject = What is assessed
col-stage = How far it is
col-evidence = Evidence
col-changed = What is done otherwise because of it
col-review_day = To be looked at again
col-signed_off_day = Signed off on
col-signed_by = Signed off by
col-assessment = Assessment
col-characteristic = Characteristic
col-impact = Impact
col-mitigation = What is done about it
choice-story-behind-the-baseline = The story behind the baseline
choice-partners = Partners who can help
choice-what-would-work = What would work
choice-what-we-propose = What we propose
choice-screening = First look
choice-full = Full assessment
choice-signed-off = Signed off
choice-age = Age
choice-disability = Disability
choice-gender-reassignment = Gender reassignment
choice-marriage-and-civil-partnership = Marriage and civil partnership
choice-pregnancy-and-maternity = Pregnancy and maternity
choice-race = Race
choice-religion-or-belief = Religion or belief
choice-sex = Sex
choice-sexual-orientation = Sexual orientation
choice-SEND = Special educational needs and disabilities (SEND)
choice-deprivation = Deprivation
choice-care-experience = Care experience
choice-positive = Positive
choice-negative = Negative
choice-neutral = Neither
choice-not-known = Not known
curve-heading = Turning the curve
curve-about = What the partners make of the figures, step by step. The numbers stand on the chart too.
curve-empty = Nobody has written anything down for this step.
curve-at = on the chart at { $words }
curve-nowhere = not on the chart: there is no figure from before that day
curve-in-words = Numbers of notes: { $words }.
groups-other = Other groups
groups-missing = No figures by: { $words }
gap-about = The latest figure of each group, and how far it is from everybody else in the area, or from everybody where the row says so. A difference counts only where it is more than chance explains (95%). Where few people were counted, chance moves a figure much.
gap-rest = from everybody else
gap-everybody = from everybody, this group among them
gap-unsure = how sure that is was not published
gap-higher = higher
gap-lower = lower
gap-none = cannot be told apart
figure-fewest = fewer than 10 people
characteristic-local = adopted locally, not in the Act
log-heading = Changes to this measure
log-none = Its definition, targets and breaks are as they were first recorded, on { $words }.
log-added = was added
log-changed = was changed
log-ended = was ended
log-from = from
log-to = to
log-nothing = nothing
assessment-unsigned = Not signed off
assessment-unstated = It is not stated whether it is signed off
assessment-due = Was to be looked at again by { $day }
section-assessments = Equality Impact Assessment
empty-assessments = No Equality Impact Assessment is recorded.
assessments-without = Plans and priorities without one
assessments-actions = { $n ->
    [one] One of { $all } actions has none, of its own or of its plan; its page says so.
   *[other] { $n } of { $all } actions have none, of their own or of their plan; each page says so.
}
assessments-all = Every plan and every priority has one, of its own or of its plan.
impacts-heading = What it means for whom
impact-none = Not assessed
impact-unrecorded = Not recorded here
complete-strategies-assessed = Plans with an Equality Impact Assessment
complete-assessments-stand = Equality Impact Assessments that are signed off and not past their review
records-title = Records of the plan
records-title-about = The plan, what is measured, what the partners make of it, and what it means for whom: added, changed and ended here. Every change is kept.
record-add = Add one
record-added-reports = A report is added when it is signed off.
record-added-people = Somebody is added by a file, together with the public post they hold: nobody else is named.
record-new = New: { $words }
record-end = End this record
record-end-intro = A record that ends is never deleted. From the day after it is no longer part of the plan; its history remains.
record-ended-list = Ended
record-has-ended = It ended on { $day } and is not part of the plan. Bringing it back takes that day away; its history remains.
record-back = Bring it back into the plan
record-returned = It is part of the plan again.
record-none = There is none yet.
record-within = Part of
count-curve_notes = { $n ->
    [one] 1 note on a curve
   *[other] { $n } notes on curves
}
count-assessments = { $n ->
    [one] 1 Equality Impact Assessment
   *[other] { $n } Equality Impact Assessments
}
count-impacts = { $n ->
    [one] 1 impact
   *[other] { $n } impacts
}
