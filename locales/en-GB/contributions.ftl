# What organisations did

table-contributions = What organisations did
contributions-names = contribution, contributions, impact, achievements, charity
kind-contribution = Contribution
count-contributions = { $n ->
    [one] { $n } contribution
   *[other] { $n } contributions
}
intro-contributions = What organisations tell of their work for an outcome, each in its own way and with its own number.
col-of_what = What is counted
contributions-rule = These numbers count different things, and some people more than once. So they are not added up.
contributions-of = { $words }, { $n ->
    [one] { $n } contribution
   *[other] { $n } contributions
}
contributions-by = What { $words } did
contributions-for = For
contributions-of-all = See all of it
contributions-none = Nothing has been told here yet.
contributions-none-own = Your organisation has told nothing here yet.
contributions-page = Your own page, to show to whoever pays for your work
contributions-plan = What organisations did for it
contributions-own-plan = What it did
contributions-tell = Tell what your organisation did
contributions-own = What you did
contributions-own-about = Tell in three lines and a number what your organisation did, or send a spreadsheet that you keep already; and find your own page of all of it.
contributions-done = { $n ->
    [one] { $n } contribution is published. Everybody reads it.
   *[other] { $n } contributions are published. Everybody reads them.
}
contribution-done-told = It is published. Everybody reads it.
contribution-done-kept = It is kept. Everybody reads it so from now on.
contribution-done-ended = It is taken out. Nobody reads it any more.
contribution-new = Tell what you did
contribution-when = When
contribution-aim = What it was for
contribution-aim-choose = Choose
contribution-aim-hint = The priority or outcome that comes nearest.
contribution-aim-missing = Choose the priority or outcome that comes nearest.
contribution-title = What you did
contribution-title-hint = In one sentence, such as: Six Saturdays at the pool for families. Name no child and no family.
contribution-title-missing = Write in one sentence what you did.
contribution-about = What changed
contribution-about-hint = Two or three lines, if you like. Name no child and no family.
contribution-count = A number
contribution-count-hint = Such as 41. Leave it empty if there is none.
contribution-count-fault = Write a number from 0 on, such as 41 or 12.5.
contribution-of-what = What the number counts
contribution-of-what-hint = Such as: children who came, or hours.
contribution-of-what-missing = Say what the number counts, such as: children who came.
contribution-until = When it was
contribution-until-hint = The day, or the last day. Such as 31/3/2026.
contribution-from = Since when
contribution-from-hint = Only if it went on for longer. Such as 1/9/2025.
contribution-day-fault = Write the day as day, month and year, such as 31/3/2026.
contribution-day-to-come = This day is still to come. Tell what was done once it was.
contribution-change = Change it or take it out
contribution-end = Take it out
contribution-end-words = Nobody reads it any more, on no past day either. A report that was published keeps a note that it was taken out. If the sentence above held somebody’s name, take it out and tell it anew: a sentence that is only changed still stands on past days.
sheet-all-told = Everything in this file has been told already.
sheet-left-corrected = Of this day it was told with another number. If this is the right one, change it there under “What you did”.
sheet-aimless = { $n ->
    [one] { $n } row does not say what it was for. Choose it for all rows.
   *[other] { $n } rows do not say what they were for. Choose it for all of them.
}
contribution-days-fault = This is before it began. Correct one of the two days.
contribution-more-at = Address of a report
contribution-more-at-hint = Begins with https://
contribution-address-fault = Write an address that begins with https://
contribution-more = Since when, what somebody said, or a report
contribution-sheet = Send a spreadsheet that you keep
contribution-sheet-about = Say once which column holds what. Nothing is published before you have seen it, and what is there is not published twice.
contribution-sheet-file = Spreadsheet
contribution-sheet-file-hint = An Excel workbook (.xlsx) or a CSV file of up to 200 KB. Only columns that you choose are read. Take out names of children and families first.
contribution-sheet-look = Look at it
contribution-sheet-again = Look again
contribution-sheet-missing = Choose a file.
sheet-large = The file is larger than 200 KB. Send one with fewer rows or without pictures.
sheet-empty = No row was found below the headings. Send a sheet whose first row says what the columns are.
sheet-rows = At most { $n } rows are read. Split the file into several.
sheet-counts = { $n ->
    [0] Nothing of it can be published as it is. Choose the columns below.
    [one] { $n } row can be published.
   *[other] { $n } rows can be published.
}
sheet-columns = Which column holds what
sheet-no-column = No column
sheet-column = Column
sheet-column-title = What you did
sheet-column-until = When it was, or ended
sheet-column-from = When it began
sheet-column-count = A number
sheet-column-of-what = What the number counts
sheet-column-about = What changed
sheet-column-concerns = What it was for (title or reference)
sheet-column-more-at = Address of a report
sheet-all-for = What all rows were for
sheet-all-of-what = What all numbers count
sheet-all-for-hint = For rows that do not say so themselves.
sheet-all-of-what-hint = For rows that do not say so themselves. Without it, the heading of the number.
sheet-publish = { $n ->
    [one] Publish { $n } row
   *[other] Publish { $n } rows
}
sheet-told = What would be published
sheet-left = What is left out
sheet-faults = What is not right
sheet-faults-left = These rows are left out too. Correct them in your sheet and send it again.
sheet-says = What stands there
sheet-more = { $n } more
sheet-left-total = It adds up other rows.
sheet-left-untitled = It does not say what was done.
sheet-left-known = It has been told already.
sheet-aim-fault = Choose below what all rows were for, or write the title or reference of a priority, outcome or action.
sheet-aim-twice = More than one has this title. Write the reference instead.
sheet-long-fault = This is too long. Write less than 200 characters for what you did, and 4,000 for the rest.
may-contribution-tell = Tell what one’s organisation did, line by line or by a spreadsheet
