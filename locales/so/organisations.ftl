# The page for charities and groups. Made by a machine.
for-organisations = Hay’adaha samafalka iyo kooxaha
for-organisations-intro = Waxa halkan kuu yaalla, si kasta oo aad u yar tihiin.
for-organisations-names = samafal, koox, hay’ad, charity, group, voluntary, community
for-organisations-funding = Lacagaha hadda furan, kuwa maalintooda u dambaysa ugu dhow ayaa hore. Sheeg inaad daneynayso, u hel la-hawlgale codsi wadajir ah, waxaana lagu xusuusinayaa ka hor inta aan la xirin.
for-organisations-commissions = Waxa la iibsan doono, waqti dheer ka hor ogeysiiska, iyo in hay’ad yar ay ka qayb geli karto.
for-organisations-asks = Dadka kale caawimaad weydiiso, u fidi, ama u jawaab qof codsaday.
for-organisations-courses = Tababar loogu talagalay shaqaalahaaga iyo waalidiinta. Kuwiinna waad bixin kartaan.
for-organisations-contributions = Ku sheeg saddex sadar iyo tiro, ama xaashi aad horeba u haysato, waxa aad qabateen. Waxay noqonaysaa bog adiga kuu gaar ah oo aad tusto kuwa ku maalgeliya.
for-organisations-stories = Sheeko ka sheeg ogolaanshaha qofka ay ku saabsan tahay.
for-organisations-services = Eeg inaad ku jirto tusaha, iyo in waxa laga sheegay uu sax yahay.
for-organisations-meetings = Kulannada qof walba iman karo, iyo wixii kuwii hore laga ballan qaaday.
for-organisations-bulletin = Waxa cusub, haddii aad rabto mawduucyadaada oo keliya.
for-organisations-account = Wax u qorista hay’addaada
for-organisations-account-words = Akhrisku akoon uma baahna. Si aad wax ugu qorto hay’addaada midkiin ayaa akoon u baahan: weydiiso iskaashiga inay qofkaas casuumaan.
