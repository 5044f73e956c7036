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
services-find = Find
services-none = Nothing was found. Take something away: another word, or no day.
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
service-referral-own = Ask for a place yourself
service-referral-professional = A professional asks for you
service-referral-either = Ask yourself, or let a professional ask
service-not-active-inactive = This does not run at present.
service-not-active-defunct = This is over.
service-not-active-closed = This is closed for now and will open again.
service-checked = A person last checked this on { $words }.
service-checked-long-ago = Nobody has checked this for over a year; the last time was on { $words }. Call before you go.
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
