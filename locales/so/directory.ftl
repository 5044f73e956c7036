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
services-find = Raadi
services-none = Waxba lama helin. Wax ka qaad: eray kale, ama maalin la’aan.
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
service-referral-own = Adigu weydiiso boos
service-referral-professional = Xirfadle ayaa kuu weydiiya
service-referral-either = Adigu weydii, ama xirfadle ha weydiiyo
service-not-active-inactive = Tani hadda ma shaqayso.
service-not-active-defunct = Tani way dhammaatay.
service-not-active-closed = Tani hadda way xiran tahay, waana la furi doonaa.
service-checked = Qof ayaa ugu dambayn hubiyay { $words }.
service-checked-long-ago = In ka badan sannad lama hubin; markii ugu dambaysay waxay ahayd { $words }. Wac inta aadan tagin.
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
