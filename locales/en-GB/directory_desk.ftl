# Keeping the directory true: the desk of its editors, and whoever keeps listings

directory-manage = Directory
directory-manage-about = Keep the directory true: what waits, listing by listing.
directory-whole = The whole directory
directory-count = Listings
directory-fresh = Checked within a year
directory-stale = Checked longer ago
directory-never = Never checked
directory-gone = Not checked for two years
directory-restricted = For some alone
directory-nothing-waits = Nothing.
directory-incomplete = What says least
directory-complete = Every listing that runs says what a family needs to know.
directory-left = Left the search: nobody has checked them for two years
queue-essential = Must never leave the search, and nobody has checked them for a year
queue-wrong = Readers say that something is wrong
queue-proposed = Providers want something changed
queue-silent = We do not hear from whoever keeps them true
silent-stopped = Wants no letters.
silent-lost = The letter did not arrive.
silent-no-answer = Was asked six times, and did not answer.
listing-service = Listing
listing-checked = Last checked
listing-missing = How complete it is
listing-since = Since when
listing-why = Why
listing-told = What they say
listing-who = Who
listing-changes = What changed
listing-field = Field
listing-fate = What was done with it
listing-never = Never
listing-nothing = nothing
listing-none = Not said
listing-further = { $n } more
listing-find = Find a listing by its name or its provider’s
listing-find-button = Find
listing-find-none = No listing has these words in its name.
listing-found = Found
listing-new = Write a new listing
listing-new-about = First its name and who runs it; everything else comes on the next page. Nobody but editors sees it until you say that it is for everybody.
listing-new-button = Go on
listing-provider-fault = Choose who runs it.
listing-public = As everybody sees it
listing-restricted = For some alone, and on no open page: { $words }
listing-check = Is it still right?
listing-check-about = Call, visit or look at their own page. Press only when you have.
listing-check-button = I checked this today, and it is right
listing-checked-too = I checked today that all of it is right
listing-edit = Change the listing
listing-edit-about = Everybody sees at once what you save here. The history keeps what stood there, and each change can be undone.
listing-save = Save
listing-stale = Somebody else changed this meanwhile. Compare what stands there now with what you typed, and save again.
listing-more = More about it
listing-place = Where it is: confidential
listing-place-about = Nobody is told where this is. You can read it here, and the audit says that you did.
listing-place-open = Read where it is
listing-place-seen = The audit says that you have read this. Do not copy it.
listing-history = What became of it
listing-undo = Undo
listing-was-is = Was: { $before }. Now: { $after }.
listing-was-checked = Somebody checked it
listing-first = Came into the directory
listing-another = another listing
listing-by-editor = an editor of the directory
listing-by-provider = whoever runs it
listing-by-feed = where it comes from
listing-done-checked = Noted: you checked it today.
listing-done-changed = Saved. Everybody sees it now.
listing-done-same = Nothing was different, so nothing changed.
listing-done-keeper = Noted. They are written to before the listing is out of date.
listing-done-asked = A letter is on its way.
listing-done-ended = Nobody is written to about this any more.
listing-done-right = Noted: somebody looked into what readers said.
listing-done-undone = Undone.
listing-done-undone-part = Undone, but for what was changed again since.
keeper-title = Who keeps it true
keeper-about = Somebody at the service who is asked by mail or text whether it is still right. They need no account; one letter a time for all of their listings.
keeper-to = E-mail address or mobile number
keeper-to-hint = Better one of the service than one of a person.
keeper-to-fault = Write an e-mail address such as name@example.org, or a telephone number such as 07700 900123.
keeper-language = Language of the letters
keeper-save = Save who keeps it
keeper-asked = Asked
keeper-asked-words = { $n } × since the last check, the last time on { $day }
keeper-ask = Ask now
keeper-end = Write to them about this no more
keep-title = Your listings
keep-about = This is what families read about you. If it is right, one press is enough. If something has changed, tell us; somebody looks at it before everybody sees it.
keep-all-right = All { $n } are still right
keep-right = This is still right
keep-changed = Something has changed
keep-edit-about = Change what is not right, and send it. What you leave as it is counts as checked by you.
keep-send = Send
keep-waits = You sent changes on { $day }. Somebody looks at them soon.
keep-taken = What you sent was taken over on { $day }.
keep-left = On { $day } this was not taken over: { $words }. The rest was. The reason:
keep-done-right = Thank you. Families see now that you checked it today.
keep-done-sent = Thank you. Somebody looks at it, and then everybody sees it.
keep-done-stopped = We write to you no more.
keep-over = This link is no longer good. You find a newer one in our next letter; until then, call whoever keeps the directory.
keep-stop-title = No more letters
keep-stop-about = Press this if you do not run these services any more, or want no letters. Editors then look for somebody else to ask.
keep-stop = Stop writing to me
proposed-title = What whoever runs it wants changed
proposed-about = Sent on { $day }. Decide on each field; whoever sent it gets an answer.
proposed-since = Since { $day }
proposed-taken = Take it over
proposed-left = Leave it as it is
proposed-reason = Reason, where something is left as it is
proposed-reason-hint = Whoever sent it reads this.
proposed-reason-missing = Say why something is left as it is.
proposed-choose = Choose what becomes of this; what it says may not be taken over as it stands.
proposed-decide = Decide
wrong-title = Something is wrong here
wrong-intro = Tell us with one press. We count it, and somebody looks into it. We do not learn who you are.
wrong-which = What is wrong?
wrong-closed = It is not there any more
wrong-reach = The telephone number or address for mails
wrong-no-answer = Nobody answers
wrong-where = Where it is
wrong-when = Days or times
wrong-cost = What it costs
wrong-for-whom = For whom it is
wrong-other = Something else
wrong-fault = Choose what is wrong.
wrong-send = Tell us
wrong-help-title = Did something bad happen there?
wrong-help = Nobody reads about that here. Talk to a person:
wrong-thanks-title = Thank you
wrong-thanks = Somebody looks into it. We cannot answer you, since we do not know who you are.
wrong-back = Back to the listing
wrong-told = { $words } ({ $n } ×, first on { $day }).
wrong-looked-into = I looked into this
missing-about = what it is
missing-reach = how to reach a person
missing-hours = days and times
missing-where = where it is
missing-cost = what it costs
missing-themes = themes
missing-ages = for which ages
missing-join = how to join
missing-access = getting in and about
score-whole = { $n }%
score-missing = { $n }%. Missing: { $words }
findings-title = What feeds said and could not be taken as it stood
findings-about = Each field with the reason. Put it right where it comes from, or in the listing here.
findings-none = No feed has anything wrong.
finding-held = Left out
finding-shortened = Shortened
finding-refused = Nothing was taken
finding-mended = Put right
finding-mended-to = Put right: { $words }
twins-title = May be the same twice
twins-about = Listings with like names that share something. Compare before you make one of them.
twins-none = None.
twins-one = One
twins-other = The other
twins-share = What they share
twins-name = name
twins-phone = telephone
twins-email = address for mails
twins-website = website
twins-postcode = postcode
twins-compare = Compare
twins-compare-about = Choose which listing stays, and for each field what it shall say. The other leaves the search and leads to it; its history stays.
twins-stays = Which one stays?
twins-stays-one = The one: { $words }
twins-stays-other = The other: { $words }
twins-stays-fault = Choose which one stays.
twins-merge = Make one of them
twins-apart = They are two
twins-told-apart = Noted: they are two.
listing-name = Name
listing-status = Does it run?
listing-status-active = It runs
listing-status-closed = Closed for now, and will open again
listing-status-inactive = Does not run at present
listing-status-defunct = Over for good
listing-about = What it is
listing-about-hint = In plain words, as you would tell a parent.
listing-phone = Telephone
listing-phone-fault = Write a telephone number such as 020 7946 0000.
listing-email = Address for mails
listing-email-fault = Write an address such as name@example.org.
listing-website = Website
listing-website-fault = Write a web address such as www.example.org.
listing-street = House and street
listing-town = Town
listing-postcode = Postcode
listing-postcode-fault = Write a postcode such as E1 4AA.
listing-access = Getting in and about
listing-access-hint = Steps, lifts, toilets, hearing loops: one in a line.
listing-hours-hint = From when until when, such as 9:30-12:00 or 9:30-12:00, 13:00-17:00. Leave a day empty on which it is closed. Hours that hold only for a while stay as they are.
listing-hours-fault = { $words }: write the hours with a dash between, such as 9:30-12:00 or 14:00-16:00, a comma before more of them, and none that overlap.
listing-cost = What it costs
listing-cost-hint = One price in a line, the amount first: £3.50 per session. Write £0 if it is free.
listing-cost-fault = Write one price in a line, with the amount first, such as £3.50 per session.
listing-age-from = From which age, in years
listing-age-to = Up to which age, in years
listing-age-from-fault = Write an age from 0 to 120.
listing-age-to-fault = Write an age from 0 to 120.
listing-for-whom = For whom it is, in words
listing-languages = Languages spoken there
listing-join = How one joins
listing-how-to-join = The same in words
listing-waiting = Weeks to wait
listing-capacity = Places
listing-send = For special needs and disabilities
listing-funded-hours = Funded hours
listing-alert = What is otherwise for a short time
listing-alert-hint = Such as: closed in the week before Easter.
listing-themes = Themes
listing-essential = Never leaves the search
listing-essential-yes = Yes: help in a crisis, or what the law demands
listing-audience = For whom alone it may be shown
listing-audience-hint = Leave it empty if everybody may know of it. Whatever stands here takes the listing off every open page.
listing-successor = What took its place
listing-name-fault = Write a name of up to 200 letters.
listing-number-fault = Write a whole number, or nothing.
listing-long-fault = This is too long. Shorten it.
listing-choice-fault = Choose one of these.
service-wrong = Is something wrong here?
may-directory-keep = Keep the directory true: look into listings, change them, decide on what their providers want changed, and ask these; see listings for some alone.
found-directory_keeper = Who keeps listings of the directory true
found-directory_proposal = Changes wanted in the directory
limit-wrong-listings-from = Somebody said too often that listings are wrong
act-directory-change = Changed a listing of the directory
act-directory-look-into = Looked into what readers said of a listing
act-directory-see-place = Read where a confidential place is
act-directory-keeper = Said who keeps a listing true
act-directory-keeper-end = Ended that somebody keeps a listing
act-directory-ask = Asked whether a listing is still right
detail-fields = Fields
detail-checked = Checked
letter-listing-due = A listing is to be checked
letter-listing-still = A listing is still to be checked
letter-listing-last = A listing may leave the search
letter-listing-decided = What was sent about a listing was decided
mail-listing-due-subject = Is what families read about you still right?
mail-listing-due-text =
    Families find you in our directory. Please look whether it is still right. One press is enough:

    { $link }

    The link is good for { $days } days. You need no account.
mail-listing-due-short = { $place }: is what families read about you still right? One press: { $link }
mail-listing-still-subject = We have not heard from you: is your listing still right?
mail-listing-still-text =
    Families find you in our directory, and nobody has told us lately whether it is right. One press is enough:

    { $link }

    The link is good for { $days } days. You need no account.
mail-listing-still-short = { $place }: we have not heard from you. Is your listing still right? { $link }
mail-listing-last-subject = Families are told that nobody checks your listing
mail-listing-last-text =
    We have asked you before and heard nothing. A listing that nobody checks for a year comes last in the search and says so; after two years families no longer find it. One press is enough:

    { $link }

    The link is good for { $days } days. You need no account.
mail-listing-last-short = { $place }: families are told that nobody checks your listing. One press: { $link }
mail-listing-decided-subject = What you sent about your listing was decided
mail-listing-decided-text =
    An editor of the directory has looked at what you sent. Here you see what was taken over, and why something was not:

    { $link }

    The link is good for { $days } days. You need no account.
mail-listing-decided-short = { $place }: what you sent about your listing was decided: { $link }
waits-essential = { $n ->
    [one] One crisis service not checked
   *[other] { $n } crisis services not checked
}
waits-wrong = { $n ->
    [one] One listing said to be wrong
   *[other] { $n } listings said to be wrong
}
waits-proposed = { $n ->
    [one] One change to decide on
   *[other] { $n } changes to decide on
}
waits-silent = { $n ->
    [one] One listing whose keeper is silent
   *[other] { $n } listings whose keepers are silent
}
unmet-title = What was looked for and not found
unmet-about = How often a search found nothing in the last twelve months, by theme and area. No words are kept. It counts searches, not people; fewer than { $n } are not shown.
unmet-seldom = Searches that are too few to be shown by theme and area: { $n }
unmet-none = Nothing was looked for often enough and not found.
unmet-theme = Theme
unmet-area = Area
unmet-count = Searches
unmet-no-theme = Of no theme
unmet-no-area = Nobody said where
unmet-file = As a file (CSV)
listing-ages-fault = The youngest age is above the oldest. Exchange them, or correct one.
listing-changed-else = Something that this list does not tell
listing-stands = Now stands there: { $words }
listing-sure = I am sure
listing-choose = Choose
listing-twin-fault = There is a listing of this name already. Look for it first; if this is another, say that you are sure.
listing-postcode-unknown = Nobody here knows where { $words } is, so nobody will find this near their own postcode. Correct it, or say that you are sure.
listing-being-written = Nobody but editors sees this. When it is ready, empty “For whom alone it may be shown” at the end.
listing-done-lately = They were asked within the last two weeks, so no letter goes out.
listing-done-decided = Decided. Whoever sent it gets an answer.
listing-done-merged = They are one already.
keeper-stopped-fault = Whoever has this address asked for no letters. Speak to them first.
keeper-sure = They want letters again
keep-all-title = All of them
keep-stopped = You get no letters from us.
keep-again = Write to me again
keep-done-again = Noted. We write to you again.
twins-as-stays = As in the one that stays
listing-place-shared = { $n ->
    [one] This place is that of one other listing too: what you change of it changes there as well.
   *[other] This place is that of { $n } other listings too: what you change of it changes there as well.
}
feeds-title = Feeds
feeds-about = What was taken in from other directories. A feed with an address can be read by itself at night. Nothing is removed because a feed has it no more, and where a feed fails or has lost half of its services, nothing is changed.
feeds-name = Feed
feeds-taken = Taken in
feeds-services = Services
feeds-gone = In it no more
feeds-held = Fields with a fault
feeds-trouble = What was in the way
feeds-no-trouble = Nothing
feeds-none = Nothing was taken in yet.
feeds-every = Read it by itself
feeds-never = Never
feeds-save = Save
feeds-now = Read it now
feeds-done-kept = It is kept when this feed is read.
feeds-done-asked = It will be read in a moment. Look here again in some minutes.
feeds-nights = { $n ->
    [one] Every night
   *[other] Every { $n } nights
}
keepers-title = Who keeps which listing
keepers-about = Say who is to be asked whether a listing is still right. Take the file, write into its column “address” the e-mail address or mobile number of whoever keeps the listing, and bring it back. The column “own_address” has the address that the listing tells everybody; “kept” says where somebody keeps it already; “language” is that of the letters. A row without an address changes nothing. Nobody is written to at once: they are asked when their listing grows old.
keepers-template = The file: every listing, one in a row (CSV)
keepers-file = The file, filled in
keepers-file-hint = CSV. A row without an address changes nothing.
keepers-look = See what would happen
keepers-set = Do it
keepers-new = new
keepers-instead = in the place of somebody else
keepers-same = as before
keepers-count-new = New: { $n }
keepers-count-instead = In the place of somebody else: { $n }
keepers-count-same = As before: { $n }
keepers-faults = Rows with a fault
keepers-faults-left = They are left out; the others can be taken.
keepers-row = Row
keepers-rows = Rows
keepers-no-rows = No row says an address.
keepers-address = Who is asked
keepers-what = What it is
keepers-again = Something was lost on the way. Bring the file again.
keepers-done = { $n ->
    [one] 1 listing has somebody who keeps it.
   *[other] { $n } listings have somebody who keeps them.
}
listing-found-first = These are the first { $n } of { $all }. Add a word to find others.
feeds-every-fault = Choose how often it is read: every night, or every so many nights up to 365.
keepers-stopped = wants no letters: left out
keepers-count-stopped = Want no letters, left out: { $n }
act-directory-feed-times = Said how often a feed is read
detail-every_days = Every so many nights
