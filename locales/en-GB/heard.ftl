# Where people were heard: who was reached, and what was noted.
table-reached = Who was reached
intro-reached = Who was reached where people were heard, group by group: counts, never names.
count-reached = { $n ->
    [one] 1 group
   *[other] { $n } groups
}
kind-reached = Group that was reached
col-people = Group
col-count = How many
choice-focus-group = Focus group
choice-pop-up = Pop-up
choice-recruitment-panel = Recruitment panel with young people
choice-commissioning-panel = Commissioning panel with young people
reached-few = fewer than five
reached-several = A person may be of several groups, so they do not add up.
heard-title = Where people were heard: notes
heard-title-about = Enter what was said in workshops and visits, by group and theme, and make messages of it.
heard-intro = Choose where people were heard. A new one is added with the records of the plan.
heard-none = Nothing of the kind is in the plan yet.
heard-notes = Notes
heard-notes-none = Nothing was noted so far.
heard-public = Its public page
heard-add = Note what was said
heard-add-intro = A line for each thing that was said, by one group and about one theme. Then the next theme or group.
heard-people = Who said it
heard-people-hint = As a group, such as: girls of 11 to 15. Never a name. It stays for the next notes.
heard-people-fault = Write who said it, as a group, in { $n } characters at most.
heard-theme-hint = A few words, such as: the way to school.
heard-theme-fault = Write what it is about, in { $n } characters at most.
heard-text = What was said
heard-text-hint = In their own words where you can; a new line for each.
heard-text-fault = Write at least one line, each of { $n } characters at most.
heard-keep = Keep these notes
heard-kept = { $n ->
    [one] 1 note was kept.
   *[other] { $n } notes were kept.
}
heard-note = A note
heard-remove = Throw this note away
heard-remove-heading = If it should not have been noted
act-heard-note = Noted what people said
act-heard-remove = Threw away what was noted
found-heard-note = A note of what people said
goes-heard-note = This note goes. A message that was made of it stays until it is ended in the plan.
