# What one can apply for

opportunities-title = Tababarka shaqada, waayo-aragnimo shaqo, waxyaabo la codsado
opportunities-intro = Wixii ugu horreeya ee xirmaya ayaa horreeya. Wixii xirmay lama tuso.
opportunities-any = Wax kasta
opportunities-care = Kuwa daryeel ku jira ama ku jiray oo keliya
opportunities-none = Hadda wax la codsado ma jiraan.
opportunities-offers = Waxa hay’aduhu dhallinyarada u ballanqaadeen
opportunities-help = Caawimaad shaqo raadin
opportunity-closes = Codso ilaa { $day }
opportunity-closed = Waxaa la codsan karayay ilaa { $day }.
opportunity-apprenticeship = Tababar shaqo
opportunity-work-experience = Waayo-aragnimo shaqo
opportunity-job = Shaqo
opportunity-volunteering = Tabaruc
opportunity-enrichment = Wax dugsiga ka baxsan
opportunity-careers-fair = Bandhig shaqo
opportunity-training = Boos tababar
opportunity-holiday-activity = Fasaxa dugsiga
listing-opportunity = Waxa la codsan karo
listing-closes = Maalinta ugu dambaysa ee codsiga
listing-day-fault = Qor maalin sida 31/1/2027, ama waxba.
