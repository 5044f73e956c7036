# Inviting by a spreadsheet
invite-language-fault = Choose a language that this site speaks, or leave it empty for English.
import-title = Invite many people from a spreadsheet
import-intro = Fill in the workbook, or a CSV file with the same headings, and send it here. You first see what would happen; nobody is invited before you say so. With any fault nobody is.
import-known = Somebody you see under “People” gets the role at once. Anybody else who has an account is asked at their next visit.
import-workbook = Get the empty workbook
import-file = Workbook or CSV file
import-file-hint = An .xlsx workbook or a CSV file in UTF-8, up to 16 MB.
import-no-file = Choose a file.
import-no-file-again = Choose the same file again. Nobody is invited yet.
import-do = What do you want?
import-do-check = See what would happen
import-do-faults = Get every fault as a CSV file
import-send = Send the file
import-invited = { $n ->
    [one] One person was invited.
   *[other] { $n } people were invited.
}
import-added = { $n ->
    [one] One young person was added, and needs a card.
   *[other] { $n } young people were added, and need a card each.
}
import-given = { $n ->
    [one] One role was given.
   *[other] { $n } roles were given.
}
import-rehearsal = What this file would do: nobody is invited yet
import-would-invite = { $n ->
    [0] Nobody new would be invited.
    [one] One person would be invited, and get a mail.
   *[other] { $n } people would be invited, and get a mail.
}
import-would-add = { $n ->
    [one] One young person without e-mail would be added, and need a card.
   *[other] { $n } young people without e-mail would be added, and need a card each.
}
import-would-give = { $n ->
    [0] No role would be given at once.
    [one] One role would be given at once, to somebody you see under “People”.
   *[other] { $n } roles would be given at once, to people you see under “People”.
}
import-nothing = There is nothing to do in this file.
import-last = Last step: send the same file again
import-apply = Invite them all
import-again = Choose the same file once more. We keep nothing of it on the server, on purpose: it is a list of people. If it is another file, you first see what that one would do.
import-faulty = { $n ->
    [one] The file has one fault. Nobody was invited.
   *[other] The file has { $n } faults. Nobody was invited.
}
import-faults = What is wrong
import-first = These are the first { $n }. To get all, send the file again and ask for every fault as a CSV file.
import-correct = Correct the file and send it again
import-notices = Good to know
import-at = Where
import-at-cell = Row { $row }, { $column }
import-at-sheet = Sheet
import-at-row = Row { $row }
import-at-file = The whole file
import-at-fault = What is wrong, or to know
import-no-sheet = There is no sheet of this name. Use the empty workbook.
import-heading-unknown = “{ $words }” is no heading of this sheet. Use the headings of the empty workbook.
import-heading-twice = “{ $words }” stands there twice.
import-heading-missing = The column “{ $words }” is missing.
import-may-not-invite = You may not invite people of this organisation.
import-may-not-give = You may not give this role for this organisation or body.
import-organisation-missing = Write the name of the organisation.
import-no-organisation = There is no organisation of this name.
import-organisation-ended = This organisation has ended.
import-body-missing = Write the name of the board, forum or group.
import-no-body = There is no board, forum or group of this name.
import-body-ended = This board, forum or group has ended.
import-for-partnership = This role is held for the whole partnership. Leave the cell empty.
import-role-missing = Write the role.
import-no-role = There is no role of this name.
import-no-language = There is no language of this name here. Leave the cell empty for English.
import-twice = This person stands in row { $n } already, with the same role.
import-has-account = You see this person under “People”: they get the role at once.
import-holds-already = Has an account and this role already; nothing happens.
import-sheet = One row for each person and role.
import-instruction = People to be invited to work with the partnership. Fill in the sheet “invitations” and send the file at the page where you got it.
import-look-up = The organisations and bodies of the partnership, to look up their references.
import-column-name = The name by which the person is greeted.
import-column-email = The e-mail address. Only a young representative can do without one.
import-column-language = The language in which we write to them: en-GB where it is empty.
import-column-organisation = The reference or the whole name of the organisation to which the person belongs.
import-column-role = The first role.
import-column-for = The name or the reference of the organisation or body for which the role is held. Where it is empty: the person’s own organisation, or the body if you may invite to one only. Leave it empty for roles that are held for the whole partnership.
import-column-until = The last day of the role, such as 2027-03-31. Empty if it has no end.

# A record in a form
record-ref = Reference
record-ref-hint = Letters, digits and hyphens. It is unique over the whole plan and never changes. This one is free.
record-ref-taken = This reference is taken already. Choose another.
col-document = Source
col-place = Where in the source
record-optional = { $words } (optional)
record-nothing = –
record-needed = fill this in
record-yes = Yes
record-no = No
record-kind = Kind
record-title = Title
record-field = Field
record-mine = What you wrote
record-theirs = What was saved meanwhile
record-stale = Somebody else saved this while you were writing. Nothing of yours was saved yet, and nothing was lost. Compare the two texts, change the form where you want to keep theirs, and save again.
record-stale-title = Where the two texts differ
record-stale-same = They do not differ.
record-stale-end = Somebody else saved this meanwhile. Look at it again.
record-saved = Saved.
record-ended = It has ended. Its page and its history remain.
record-public = See the open page
record-referring = What refers to it
record-referring-none = Nothing refers to it.
record-end-day = Last day
record-end-before = It has been in the plan since { $day }. Choose that day or a later one.
record-end-future = Choose today or a day before it.

# Organisations
organisations-title = Organisations
organisations-title-about = The organisations of the plan. Open one to change what it says of itself. Whoever keeps the whole plan also ends one that closed or became another.
organisations-none = There are no organisations.
organisation-new = Add an organisation
organisation-end = End this organisation
organisation-end-intro = An organisation that ends is never deleted. If it became another one, name that one; readers are led on to it. What still refers to it can be changed afterwards.
organisation-end-hint = The organisation that it became, if there is one.
organisation-end-itself = An organisation does not become itself.
organisation-end-people = { $n ->
    [one] One person with an account belongs to this organisation. Hand over what they answer for.
   *[other] { $n } people with an account belong to this organisation. Hand over what they answer for.
}

# The site
site-title = The site
site-title-about = The name, words, colours and languages of the site.
site-intro = The name, words, colours and languages of the site. A change shows at once, on every page.
site-saved = Saved. Every page shows it from now on.
site-name = Name of the partnership
site-name-hint = As it stands in the title of every page.
site-place = Name of the place
site-place-hint = As it stands at the top of every page and in the names of files.
site-purpose = What it is for
site-purpose-hint = One sentence.
site-about = Who runs the site
site-about-hint = At the foot of every page.
site-contact = Where a reader finds a human
site-contact-hint = A telephone, a place, a general address: never that of one person.
site-notice = Notice
site-notice-hint = One short sentence at the top of every page. Empty for none.
site-brand = Main colour
site-brand-hint = The header and buttons, as #rrggbb.
site-brand-dark = Darker main colour
site-brand-dark-hint = The footer, and buttons under a pointer.
site-accent = Second colour
site-accent-hint = Quotations and voices.
site-sun = Bright colour
site-sun-hint = Focus and marks. Text on it has the colour of text.
site-paper = Background
site-paper-hint = The page.
site-ink = Text
site-ink-hint = What is read.
site-link = Links
site-link-hint = Links before they were followed.
site-languages = Languages
site-language = Offer { $words }
site-needed = This may not be empty.
site-too-long = Write at most 1000 characters.
site-no-colour = Write a colour as # and six digits or letters from a to f, such as #14555f.
site-contrast = “{ $text }” cannot be read well on “{ $ground }”: the contrast is { $measured } to 1, and must be at least 4.5 to 1. Choose a darker or a lighter colour.

# Work in the background
jobs-title = Work in the background
jobs-again = Failed and tried again by itself
job-count = How many
jobs-title-about = What the program does by itself: what waits, what failed for good, and what comes next.
jobs-waiting = Waiting
jobs-leased = Under way
jobs-dead = Failed for good
jobs-dead-none = Nothing has failed for good.
jobs-oldest = Seconds since the oldest was due
jobs-next = Regular work
jobs-next-none = There is no regular work.
jobs-replayed = It will be tried again, from the beginning.
job-kind = Kind
job-since = Given up
job-tries = Tries
job-error = Why
job-replay = Try again
job-next = Next time
job-of-deliver-mail = Send an e-mail
job-of-deliver-text = Send a text message
job-of-sign-in = Write a mail to sign in
job-of-leaving = Last days: end access, remind, hand over
job-of-invitations = Write the mails of invitations
job-of-retention = Remove what is past its time
job-of-forget = Clear from the database what was erased

# Mail
mail-title = Mail
mail-title-about = Which letters wait, were sent, or came back.
mail-intro = What waits and what could not be sent. Nobody sees here to whom a letter goes or what it says.
mail-failing = { $n ->
    [one] One message could not be sent yet, and is tried again by itself: { $why }
   *[other] { $n } messages could not be sent yet, and are tried again by themselves: { $why }
}
mail-list = The newest letters
mail-none = There are no letters.
mail-template = Letter
mail-channel = How
mail-by-mail = By e-mail
mail-by-text = As a text message
mail-at = Written
mail-state = State
mail-reason = Reason
mail-waiting = Waiting
mail-sent = Sent
mail-refused = Refused
mail-bounced = Came back
mail-gone = Not sent: it was of no use any more
letter-sign-in = To sign in
letter-invitation = Invitation
letter-task = A task without an account
letter-new-way-in = A new way to sign in
letter-hand-over = Something to hand over
letter-leaving = A last day was set
letter-take-over = Named to take over
letter-stays = A last day was taken back
letter-role-given = A role was given
letter-data-request = A request about data
letter-data-ready = A copy of data is ready
letter-data-decided = A request about data was decided
letter-data-erased = Data was erased

# Who did what
audit-title = Who did what
audit-title-about = Every change, and every read of what is confidential: who, when, and by which role.
audit-intro = Every change, and every read of what is confidential. Your search is written down too.
audit-none = Nothing fits.
audit-nobody = Nobody signed in
audit-any = Anything
audit-who = Who
audit-who-hint = A name, an e-mail address, the reference of an account, or a part of the program such as “import”.
audit-many = { $n ->
    [one] One person has such a name.
   *[other] { $n } people have such a name. Write more of it, or the e-mail address.
}
audit-act = What was done
audit-record = Record or person
audit-record-hint = The reference of a record, or the name or e-mail address of a person.
audit-from = From this day
audit-to = Up to and with this day
audit-when = When
audit-detail = Detail
audit-older = Older
audit-download = Get all that was found as a CSV file
act-account-change = Changed an account
act-account-end = Ended an account
act-account-import = Invited people from a spreadsheet
act-account-add = Added a young person without e-mail
act-account-invite = Added an account on the command line
act-audit-search = Searched who did what
act-card-give = Gave a code on a card
act-job-replay = Started failed work again
act-plan-change = Changed the plan
act-role-end = Ended a role
act-role-give = Gave a role
act-session-end = Signed out a device
act-sign-in = Signed in
act-sign-out = Signed out
act-sign-in-refused = Did not let somebody in
act-account-reopen = Opened an ended account again
act-limit-reached = Stopped somebody who tried too often
act-site-change = Changed the site

act-account-erase = Erased the words of an account
act-account-leave = Set a last day
act-account-move = Moved to another organisation
act-account-stay = Took a last day back
act-audit-cut = Cut old entries off the audit
act-data-ask = Asked about their own data
act-data-copy = Took a copy of their own data
act-data-copy-for = Took a copy of data for somebody
act-data-decide = Decided on a request about data
act-data-find = Looked for somebody
act-data-erase = Erased words about somebody
act-data-read = Read a request about data, or the reason of a hold
act-data-record = Wrote down a request about data
act-data-withdraw = Took a request about data back
act-duty-give = Said who answers for a record
act-duty-end = Took back who answers for something
act-duty-answer = Answered whether a record is theirs
act-duty-hand-over = Handed over what somebody answers for
act-hold-end = Ended a legal hold
act-hold-give = Put on a legal hold
act-key-add = Added a key above all keys
act-key-rewrap = Wrapped everything under another key
act-key-rotate = Changed the key above all keys
act-link-revoke = Took a task link back
act-openid-link = Linked an organisation's sign-in
act-openid-unlink = Took an organisation's sign-in away
act-passkey-add = Added a passkey
act-passkey-end = Removed a passkey
act-restore = Restored a backup
act-retention-set = Set how long something is kept
act-role-hand-over = Handed over a role
detail-account = Person
detail-act = What was done
detail-all = Everywhere
detail-audit-search-file = As a file
detail-audit-search-from = From this day
detail-audit-search-to = Up to this day
detail-below = Before entry
detail-changed = Changed
detail-day = Last day
detail-days = Days
detail-decision = Decision
detail-exemption = Exemption
detail-file = Fingerprint of the file
detail-found = Found
detail-from = From
detail-handed_over = Handed over
detail-hash = Hash of the history
detail-hold = Legal hold
detail-invited = Invited
detail-issuer = Organisation’s sign-in
detail-link = Task link
detail-passkey = Passkey
detail-records = Records
detail-ref = Record
detail-removed = Removed
detail-request = Request
detail-retention = At the end of its time
detail-revision = Entry of the history
detail-role = Role
detail-roles = Roles given
detail-roles_ended = Roles ended
detail-scope = For
detail-scope-none = The whole partnership
detail-successor = Takes over
detail-to = To
detail-until = Last day
detail-until-none = No end
detail-way = How
detail-who = Who
detail-wish = What is asked
detail-yes = Answers for it
detail-before = Everything before
detail-cards = Cards ended
detail-erased = Erased again
detail-first = First erased
detail-links = Task links ended
detail-made = Backup of
detail-program = Version of the program
detail-received = Received on
detail-restore = After a restore
detail-role-give-from = From
detail-seq = Up to entry
detail-what = What was tried
done-to-account = Account
done-to-audit = The audit
done-to-data_request = Request about data
done-to-job = Work in the background
done-to-key = Key
done-to-backup = The backup
done-to-invitation = Invitation
done-to-legal_hold = Legal hold
done-to-limit = A limit of tries
done-to-outbox = Mail on its way
done-to-sign_in = Wish to sign in
limit-card-from = Codes on cards, from one network
limit-codes-from = Codes from mails, from one network
limit-data-asked-by = Requests about data, by one person
limit-invitation = Sending an invitation again
limit-mails-to = Mails to one address
limit-mails-of-invitation = Mails from one invitation
limit-mails-to-known = Mails to one address, from a browser that is known
limit-passkey-from = Passkeys, from one network
limit-sign-in-from = Signing in, from one network
limit-sign-in-of = Signing in, for one address
