# The directory: what there is, for whom, when and where.

themes-title = Waxa ay ku saabsan tahay
themes-about = Waxa adeegyadu ku saabsan yihiin, erayada ay qoysasku ku raadiyaan.
nav-directory = Hel caawimo iyo waxqabad
services-title = Hel caawimo iyo waxqabad
services-intro = Naadiyo, talo, caafimaad, lacag, meel ammaan ah: waxa u yaal carruurta iyo qoysaska, iyo goorta ugu dambaysay ee qof uu hubiyay in ay weli sidaas tahay.
services-words = Maxaad raadinaysaa?
services-words-hint = Tusaale: naadi, cunto, walwal (Ingiriisi: youth club, food, worry)
services-theme = Maxay ku saabsan tahay?
services-any-theme = Wax kasta
services-age = Imisa jir buu yahay qofka loogu talagalay? Sannado.
services-day = Maalintee?
services-any-day = Maalin kasta
services-free = Kaliya waxa bilaash ah
services-postcode = Boostada u dhow, ama magaca meesha?
services-postcode-none = Kani ma aha boosto, mana aha meel halkan laga yaqaan. Boostada si buuxda u qor. Waa laga tagay.
services-postcode-unknown = Halkan lagama yaqaan meesha boostadani tahay. Waa laga tagay. Isku day mid u dhow.
services-within = Ugu badnaan intee u jirta?
services-any-within = 3 kiiloomitir
within-1 = 1 kiiloomitir
within-5 = 5 kiiloomitir
within-10 = 10 kiiloomitir
services-part = Waqtigee?
services-any-part = Waqti kasta
part-morning = Subaxdii
part-afternoon = Galabtii
part-evening = Fiidkii
services-language = Luqaddee waa in lagaga hadlaa?
services-any-language = Luqad kasta
services-further = Doorashooyin kale
services-now = Hadda furan
services-send = Baahiyaha gaarka ah iyo naafonimada
services-online = Telefoon ama internet
services-facets = Waxa la helay waxay ku saabsan yihiin
services-less-heading = Hal shay oo ka yar
services-less-q = Erayada la’aan: { $n }
services-less-theme = Wax kasta oo ku saabsan: { $n }
services-less-age = Da’ kasta: { $n }
services-less-day = Maalin kasta: { $n }
services-less-part = Waqti kasta: { $n }
services-less-within = Ilaa 10 kiiloomitir: { $n }
services-less-postcode = Meel kasta: { $n }
services-less-language = Luqad kasta: { $n }
services-less-free = Waxa qiimo leh sidoo kale: { $n }
services-less-now = Xataa haddii aanu hadda furnayn: { $n }
services-less-send = Baahiyaha gaarka ah la’aan: { $n }
services-less-online = Meelaha la tago sidoo kale: { $n }
far-metres = Qiyaastii { $n } mitir
far-kilometres = Qiyaastii { $n } kiiloomitir
services-age-fault = Da’da sannado ku qor, sida 3. Waa laga tagay.
services-some-words = Wax erayadan oo dhan leh ma jiro. Kuwani qaar bay leeyihiin.
services-find = Raadi
services-none = Waxba lama helin.
services-more = Natiijooyin dheeraad ah
service-for-ages = Da’da { $from } ilaa { $to }
service-from-age = Laga bilaabo { $from } sano
service-to-age = Ilaa { $to } sano
service-free = Bilaash
service-costs = Qiimaha { $amount }
service-provider = Yaa maamula
service-ages = Cidda loogu talagalay
service-when = Goorma
service-where = Xaggee
service-cost = Qiimaha
service-join = Sida loogu biiro
service-languages = Luqadaha lagaga hadlo
service-access = Soo gelidda iyo dhexmarka
service-contact = Sida qof loola xiriiro
service-website = Bogga internetka
service-send = Baahiyaha gaarka ah iyo naafonimada
service-hours = Saacadaha la maalgeliyo
service-capacity = Boosas
service-waiting = Waqtiga sugitaanka
service-waits = { $n ->
    [one] Qiyaastii hal toddobaad
   *[other] Qiyaastii { $n } toddobaad
}
service-source = Meesha lagu sheegay
service-successor = Waxa beddelay
service-alert = Hadda
service-referral-open = Iska kaalay
service-referral-call = Iska wac ama qor
service-was-until = Maalinteedii ugu dambaysay waxay ahayd { $words }.
service-every-day = Maalin kasta
service-days-range = { $from } ilaa { $to }
service-day-and-night = habeen iyo maalin
service-referral-own = Adigu weydiiso boos
service-referral-professional = Xirfadle ayaa kuu weydiiya
service-referral-either = Adigu weydii, ama xirfadle ha weydiiyo
service-not-active-inactive = Tani hadda ma shaqayso.
service-not-active-defunct = Tani way dhammaatay.
service-not-active-closed = Tani hadda way xiran tahay, waana la furi doonaa.
service-checked = Qof ayaa ugu dambayn hubiyay { $words }.
service-checked-long-ago = In ka badan sannad lama hubin; markii ugu dambaysay waxay ahayd { $words }. Wac inta aadan tagin.
service-left-search = In ka badan laba sano lama hubin; markii ugu dambaysay waxay ahayd { $words }. Raadintu mar dambe ma hesho. Wac inta aadan tagin.
service-never-checked = Weli qofna ma hubin. Wac inta aadan tagin.
service-checked-who = Waxaa hubiyay
service-place-confidential = Meesha ay tahay looma sheego cid aan iman. Wac, qof baa kula kulmi doona.
service-every-week = Toddobaad kasta
service-every-weeks = { $n } toddobaadba mar
service-every-month = Bil kasta
service-every-months = { $n } biloodba mar
service-nth-1 = { $day } ee koowaad
service-nth-2 = { $day } ee labaad
service-nth-3 = { $day } ee saddexaad
service-nth-4 = { $day } ee afraad
service-nth-5 = { $day } ee shanaad
service-nth-last = { $day } ee ugu dambeeya
service-month-days = maalinta { $days } ee bisha
service-times = { $from } ilaa { $to }
service-opens = laga bilaabo { $from }
service-until = ilaa { $day }
service-since = laga bilaabo { $day }
count-services = { $n ->
    [one] Hal natiijo
   *[other] { $n } natiijo
}
list-comma = {", "}
day-MO = Isniin
day-TU = Talaado
day-WE = Arbaco
day-TH = Khamiis
day-FR = Jimce
day-SA = Sabti
day-SU = Axad
found-directory_entry = Tusaha adeegyada
detail-services = Adeegyada
detail-findings = Goobaha aan sidii ay ahaayeen loo qaadin
detail-postcodes = Boostada
act-directory-take-in = Adeegyo ayaa la geliyay tusaha
act-directory-postcodes = Waxaa la qoray meesha boostada ay tahay

# Themes

theme-babies = Dhallaanka iyo carruurta yaryar
theme-childcare = Xannaanada carruurta
theme-parenting = Caawimada waalidnimada
theme-play = Ciyaar
theme-holidays = Fasaxyada
theme-after-school = Dugsiga ka hor iyo ka dib
theme-youth-clubs = Naadiyada dhallinyarada
theme-safe-spaces = Meelo ammaan ah
theme-sport = Isboorti iyo dhaqdhaqaaq
theme-arts = Farshaxan iyo muusig
theme-learning = Waxbarasho iyo shaqada guriga
theme-work = Raadinta shaqo
theme-training = Tababar
theme-volunteering = Mutadawacnimo
theme-food = Cunto
theme-money = Lacag iyo gunno
theme-housing = Guri
theme-advice = Talo iyo xuquuq
theme-health = Caafimaad
theme-mental-health = Dareenka iyo caafimaadka maskaxda
theme-drugs = Daroogo iyo khamri
theme-speech = Hadalka iyo luqadda
theme-send = Baahiyo gaar ah iyo naafonimo
theme-domestic-abuse = Marka guriga aanu ammaan ahayn
theme-bereavement = Marka qof dhinto
theme-young-carers = Carruurta qof xannaaneeya
theme-care = Daryeelka iyo ka bixiddiisa
theme-youth-justice = Dhibaato sharciga ah
theme-newcomers = Ku cusub waddanka
theme-lgbt = LGBT+
theme-places = Meelaha la tago

# Languages that are spoken

spoken-en = Ingiriisi
spoken-bn = Bengali
spoken-syl = Sylheti
spoken-so = Soomaali
spoken-ar = Carabi
spoken-ur = Urdu
spoken-pl = Boolish
spoken-fr = Faransiis
spoken-es = Isbaanish
spoken-pt = Boortaqiis
spoken-it = Talyaani
spoken-tr = Turki
spoken-vi = Fiyatnaamiis
spoken-zh = Shiinays
spoken-ro = Romaaniya
spoken-bfi = Luqadda Dhegoolaha Ingiriiska
services-as-list = Liis ahaan
services-as-map = Khariidad
services-as-calendar = Maalin maalin
services-ways = Sida loo arko waxa la helay
services-care = Kuwa daryeelka ku jira ama ku jiray
services-needs = Goobtu waa inay lahaato
access-step-free = Gal aan jaranjaro lahayn
access-lift = Wiish
access-toilet = Musqul kursiga curyaanka
access-changing-place = Meel dharka lagu beddelo oo leh wiish qof
access-hearing-loop = Aalad maqalka caawisa
access-quiet = Qol aamusan
access-parking = Baarkin blue badge
services-less-access = Waxa goobtu leedahay ha noqdo: { $n }
services-less-care = Sidoo kale kuwa aan weligood daryeel ku jirin: { $n }
week-title = Waxa jira, maalin maalin
week-day = { $weekday }, { $date }
week-nothing = Maalintan waxba lama sheegin.
week-no-time = Wakhtiga lama sheegin
week-most = Kuwani waa { $n } adeeg ee ugu horreeya. Wax yar weydii si aad u aragto dhammaan.
week-before = Maalmihii hore
week-after = Maalmaha dambe
week-honest = Waxaa laga soo xisaabiyay waxay bixiyayaashu sheegaan. Fasaxyada way ka duwanaan karaan: wac intaadan tagin.
services-map-title = Meesha ay ku yaallaan
services-map-about = Khariidadda aagagga: way ka madow tahay meesha ay badan yihiin, dhibicna goob kasta. Jadwalka ag yaal wuxuu leeyahay tirooyin la mid ah.
services-map-shade = { $n } ama ka badan
services-map-nothing = Waxba
services-map-dot = Goob
services-map-honest = Goobaha aan dadweynaha u furnayn khariidad kuma yaallaan. Aaggu waa ka boostada.
week-more = { $n ->
    [one] { $n } kale maalintan: wax yar weydii si aad u aragto
   *[other] { $n } kale maalintan: wax yar weydii si aad u aragto
}
week-undated = { $n ->
    [one] { $n } ka mid ah ma sheegaan maalmaha
   *[other] { $n } ka mid ah ma sheegaan maalmaha
}
services-map-online = { $n ->
    [one] { $n } telefoon ama internet
   *[other] { $n } telefoon ama internet
}
services-map-elsewhere = { $n ->
    [one] { $n } meel kale ayay ku yaallaan, ama ma sheegaan meesha
   *[other] { $n } meel kale ayay ku yaallaan, ama ma sheegaan meesha
}
services-names = adeegyo, naadiyo, directory, services, clubs
search-directory = { $n ->
    [one] 1 natiijo oo tusaha adeegyada ah
   *[other] { $n } natiijo oo tusaha adeegyada ah
}
services-place-names = Ama qor magaca meel: { $words }.
services-in-person = Fool ka fool: halkaas la tago
services-less-in-person = Sidoo kale telefoon ama internet: { $n }
