# Many updates at once, by a workbook
book-title = Write them in a spreadsheet
book-intro = Do you have many to write? Download them above as a workbook, fill it in, and send it here. You first see what it would do. Nothing is taken before you say so.
book-fetch = Download your updates as a workbook
book-file = Your filled-in workbook
book-file-hint = The .xlsx file that you downloaded here, up to 16 MB.
book-look = See what it would do
book-no-file = Choose the file.
book-no-file-again = Choose the same file again. Nothing is taken yet.
book-unread = This file could not be read as the workbook of your updates. Nothing is taken.
book-over = This workbook is of another period: { $words }. Download a new one. What you wrote is still in your file.
book-rehearsal = What your workbook would do: nothing is taken yet
book-changed = Something has changed since you looked, so nothing is taken yet. This is what the file would do now.
book-would-send = { $n ->
    [one] 1 update would be sent.
   *[other] { $n } updates would be sent.
}
book-would-keep = { $n ->
    [one] 1 update would be kept as a draft.
   *[other] { $n } updates would be kept as drafts.
}
book-same = { $n ->
    [one] 1 row is as it was.
   *[other] { $n } rows are as they were.
}
book-empty = { $n ->
    [one] 1 row says nothing and is left alone.
   *[other] { $n } rows say nothing and are left alone.
}
book-nothing = There is nothing to take in this file.
book-none-good = No row can be taken as it is. What you wrote is still in your file.
book-correct = Correct your file and send it again
book-correct-about = The rows above were not taken, and are still in your file. Correct them there and send it again. What was taken already is recognised.
book-step = Last step: take it
book-step-about = Nothing is taken before you press the button. To change something, change the file and send it anew.
book-other = Send another file
book-last = Last step: send the same file again
book-again = Choose the same file once more. We keep nothing of it before you say so. If it is another file, you first see what that one would do.
book-apply = Take what is shown
book-done = What was taken from your workbook
book-sent-done = { $n ->
    [one] 1 update was sent.
   *[other] { $n } updates were sent.
}
book-kept-done = { $n ->
    [one] 1 update was kept as a draft.
   *[other] { $n } updates were kept as drafts.
}
book-fetch-again = Before you write more in a spreadsheet, download a new workbook: it has what is saved now.
book-faults = Rows that cannot be taken
book-wrong = What is wrong, and what to do
book-conflicts = Rows that somebody else changed meanwhile
book-conflict-about = Since you downloaded the workbook, these updates were changed or approved. They are not taken, and neither text is lost. Open the update to put the two texts together, or download a new workbook.
book-new-sent = New, and sent
book-new-kept = New, kept as a draft
book-same-sent = Sent as it was
book-changed-sent = Changed, and sent
book-changed-kept = Changed, kept as a draft

# What is wrong with a row
book-not-yours = Nothing of this action and organisation is asked of you. If the reference was changed, download a new workbook and copy your text into it.
book-reference = The reference does not belong to the title, organisation or period beside it: one of them has changed. Download a new workbook and copy your text into it.
book-stopped = This action was ended on { $day }. Nobody asks about it any more. If your text still matters, tell whoever looks after the plan.
book-not-asked = Nobody asks about this action now: it is done, or has not begun. If something has changed, tell whoever looks after the plan.
book-other-period = This row is of another period: { $words }. Download a new workbook. What you wrote is still in your file.
book-twice = This action and organisation stand in row { $n } already. Keep one of the two rows.
book-public = Everybody may read this update by now, so nothing is written over it. If something must be corrected, tell whoever looks after the plan.
book-asked-back = Somebody has asked you something since you downloaded the workbook. Download a new one to see the question.
book-sent = This was sent, and cannot be made a draft again. Choose “send” to send your new text, or leave the row as it was.
book-not-judge = Only whoever answers for the action says how it is going. Empty this cell.
book-progress-fault = { $words } is none of the words. Choose one from the list of the cell.
book-send-fault = { $words } is neither “send” nor “draft”. Choose one from the list of the cell, or leave it empty for a draft.
book-heading-missing = The column “{ $words }” is missing. Download a new workbook and copy your text into it.
book-no-sheet = This is not the workbook of your updates: it has no sheet “updates”. Download the workbook and fill that in.

# What the workbook itself says
book-send = send
book-draft = draft
book-sheet = One row for each update that is asked of you. White cells with a frame are yours to fill in.
book-instruction-1 = Updates you are asked for. Fill in the sheet “updates”: one row for each action. Grey cells cannot be changed.
book-instruction-2 = Say how it is going, what happened and what is in the way. Two or three sentences are enough.
book-instruction-3 = Name no child and no family: everybody may read it once it is approved.
book-instruction-4 = In the column “send” choose “send” or “draft”. Where it is empty, your text is kept as a draft.
book-instruction-5 = A row in which you write nothing is left alone.
book-instruction-6 = A row that is grey throughout was sent, approved or published. To change what was sent, open it on the site.
book-instruction-7 = Where your organisation only contributes, “progress” is grey: whoever answers for the action says how it is going.
book-instruction-8 = Save the file and send it where you got it. You first see what it would do; nothing is taken before you say so.
book-words = What the words in the column “progress” mean:
book-column-action = The reference of the action. It cannot be changed.
book-column-title = What the action is called.
book-column-organisation_name = For which organisation you tell it.
book-column-period_title = For which time.
book-column-due = By which day it is wanted.
book-column-state = How far it was when you downloaded the workbook.
book-column-question = What somebody asks you about it.
book-column-told_last_time = What your organisation told last time, to remember.
book-column-progress = How it is going: choose from the list. Only whoever answers for the action says so.
book-column-told = What happened. Wanted of every row that you send.
book-column-in_the_way = What is in the way, and whose help is needed. Empty if nothing is.
book-column-people_reached = How many children, young people or families it reached in this period. A number, or empty.
book-column-evidence = The web address of a page that shows it, such as https://… Or empty.
book-column-send = “send” to send it, “draft” or empty to keep it as a draft.
book-column-organisation = The reference of the organisation. It cannot be changed.
book-column-period = The reference of the period. It cannot be changed.
book-column-version = Counts the changes, so that nobody writes over what somebody else wrote.
