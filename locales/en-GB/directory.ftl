# The directory: what there is, for whom, when and where.

themes-title = What it is about
themes-about = What services are about, in the words by which families look for them.
nav-directory = Find help and things to do
services-title = Find help and things to do
services-intro = Clubs, advice, health, money, a safe place: what there is for children and families, and when somebody last looked whether it is still so.
services-words = What are you looking for?
services-words-hint = For example: youth club, food, worry
services-theme = What is it about?
services-any-theme = Anything
services-age = How old is whoever it is for? In years.
services-day = On which day?
services-any-day = Any day
services-free = Only what is free
services-postcode = Near which postcode, or in which place?
services-postcode-none = This is no postcode, and no place that is known here. Write a postcode in full. It was left out.
services-postcode-unknown = Nobody here knows where this postcode is. It was left out. Try one nearby.
services-within = How far away at most?
services-any-within = 3 kilometres
within-1 = 1 kilometre
within-5 = 5 kilometres
within-10 = 10 kilometres
services-part = At what time?
services-any-part = Any time
part-morning = In the morning
part-afternoon = In the afternoon
part-evening = In the evening
services-language = Which language must be spoken there?
services-any-language = Any language
services-further = More choices
services-now = Open now
services-send = For special needs and disabilities
services-online = By telephone or on the internet
services-facets = What was found is about
services-less-heading = With one thing less
services-less-q = Without the words: { $n }
services-less-theme = About anything: { $n }
services-less-age = For any age: { $n }
services-less-day = On any day: { $n }
services-less-part = At any time: { $n }
services-less-within = Up to 10 kilometres away: { $n }
services-less-postcode = Anywhere: { $n }
services-less-language = In any language: { $n }
services-less-free = Also what costs something: { $n }
services-less-now = Also when it is not open now: { $n }
services-less-send = Without what it says of special needs: { $n }
services-less-online = Also where one goes: { $n }
far-metres = About { $n } metres away
far-kilometres = About { $n } kilometres away
services-age-fault = Write the age in years, such as 3. It was left out.
services-some-words = Nothing has all of these words. This has some of them.
services-find = Find
services-none = Nothing was found.
services-more = Further results
service-for-ages = For ages { $from } to { $to }
service-from-age = From { $from } years on
service-to-age = Up to { $to } years
service-free = Free
service-costs = Costs { $amount }
service-provider = Who runs it
service-ages = For whom
service-when = When
service-where = Where
service-cost = What it costs
service-join = How to join
service-languages = Spoken there
service-access = Getting in and about
service-contact = How to reach a person
service-website = Website
service-send = For special needs and disabilities
service-hours = Funded hours
service-capacity = Places
service-waiting = Waiting time
service-waits = { $n ->
    [one] About one week
   *[other] About { $n } weeks
}
service-source = Where this is stated
service-successor = What took its place
service-alert = At present
service-referral-open = Just come
service-referral-call = Just call or write
service-was-until = Its last day was { $words }.
service-every-day = Every day
service-days-range = { $from } to { $to }
service-day-and-night = day and night
service-referral-own = Ask for a place yourself
service-referral-professional = A professional asks for you
service-referral-either = Ask yourself, or let a professional ask
service-not-active-inactive = This does not run at present.
service-not-active-defunct = This is over.
service-not-active-closed = This is closed for now and will open again.
service-checked = A person last checked this on { $words }.
service-checked-long-ago = Nobody has checked this for over a year; the last time was on { $words }. Call before you go.
service-left-search = Nobody has checked this for more than two years; the last time was on { $words }. The search no longer finds it. Call before you go.
service-never-checked = Nobody has checked this yet. Call before you go.
service-checked-who = Checked by
service-place-confidential = Where it is, is not told to anybody who does not come. Call, and somebody will meet you.
service-every-week = Every week
service-every-weeks = Every { $n } weeks
service-every-month = Every month
service-every-months = Every { $n } months
service-nth-1 = first { $day }
service-nth-2 = second { $day }
service-nth-3 = third { $day }
service-nth-4 = fourth { $day }
service-nth-5 = fifth { $day }
service-nth-last = last { $day }
service-month-days = on day { $days } of the month
service-times = { $from } to { $to }
service-opens = from { $from }
service-until = until { $day }
service-since = from { $day }
count-services = { $n ->
    [one] One result
   *[other] { $n } results
}
list-comma = {", "}
day-MO = Monday
day-TU = Tuesday
day-WE = Wednesday
day-TH = Thursday
day-FR = Friday
day-SA = Saturday
day-SU = Sunday
found-directory_entry = Directory of services
detail-services = Services
detail-findings = Fields not taken as they stood
detail-postcodes = Postcodes
act-directory-take-in = Took services into the directory
act-directory-postcodes = Wrote where postcodes are

# Themes

theme-babies = Babies and toddlers
theme-childcare = Childcare
theme-parenting = Help with being a parent
theme-play = Play
theme-holidays = In the holidays
theme-after-school = Before and after school
theme-youth-clubs = Youth clubs
theme-safe-spaces = Safe places
theme-sport = Sport and moving
theme-arts = Arts and music
theme-learning = Learning and homework
theme-work = Finding work
theme-training = Training
theme-volunteering = Volunteering
theme-food = Food
theme-money = Money and benefits
theme-housing = A home
theme-advice = Advice and rights
theme-health = Health
theme-mental-health = Feelings and mental health
theme-drugs = Drugs and alcohol
theme-speech = Talking and language
theme-send = Special needs and disabilities
theme-domestic-abuse = When home is not safe
theme-bereavement = When somebody has died
theme-young-carers = Young carers
theme-care = In care and leaving care
theme-youth-justice = Trouble with the law
theme-newcomers = New in the country
theme-lgbt = LGBT+
theme-places = Places to go

# Languages that are spoken

spoken-en = English
spoken-bn = Bengali
spoken-syl = Sylheti
spoken-so = Somali
spoken-ar = Arabic
spoken-ur = Urdu
spoken-pl = Polish
spoken-fr = French
spoken-es = Spanish
spoken-pt = Portuguese
spoken-it = Italian
spoken-tr = Turkish
spoken-vi = Vietnamese
spoken-zh = Chinese
spoken-ro = Romanian
spoken-bfi = British Sign Language
services-as-list = As a list
services-as-map = On a map
services-as-calendar = Day by day
services-ways = How to see what was found
services-care = For those who are or were in care
services-needs = The place must have
access-step-free = A way in without steps
access-lift = A lift
access-toilet = A toilet for wheelchair users
access-changing-place = A changing place with a hoist
access-hearing-loop = A hearing loop
access-quiet = A quiet room
access-parking = Parking for blue badges
services-less-access = Whatever the place has: { $n }
services-less-care = Also for those who were never in care: { $n }
week-title = What is on, day by day
week-day = { $weekday }, { $date }
week-nothing = Nothing is said for this day.
week-no-time = Time not said
week-most = These are the first { $n } services. Ask for less to see all.
week-before = Earlier days
week-after = Later days
week-honest = It is worked out from what providers say. Bank holidays and school holidays may differ: call before you go.
services-map-title = Where it is
services-map-about = A map of the areas: darker where more of what was found is, with a dot for each place. The table beside it has the same numbers.
services-map-shade = { $n } or more
services-map-nothing = Nothing
services-map-dot = A place
services-map-honest = Places that are not public stand on no map. An area is that of the postcode.
week-more = { $n ->
    [one] 1 more on this day: ask for less to see it
   *[other] { $n } more on this day: ask for less to see them
}
week-undated = { $n ->
    [one] 1 of them does not say on which days it is
   *[other] { $n } of them do not say on which days they are
}
services-map-online = { $n ->
    [one] 1 by telephone or on the internet
   *[other] { $n } by telephone or on the internet
}
services-map-elsewhere = { $n ->
    [one] 1 lies elsewhere, or does not say where
   *[other] { $n } lie elsewhere, or do not say where
}
services-names = directory, services, clubs, activities, groups, support, family information service
search-directory = { $n ->
    [one] 1 result in the directory of services
   *[other] { $n } results in the directory of services
}
services-place-names = Or write the name of a place: { $words }.
services-in-person = Face to face: one goes there
services-less-in-person = Also by telephone or on the internet: { $n }
