survey-kept-easy = Waxaan haynaa jawaabaha aad doorato.
survey-not-kept-easy = Magacaaga ma hayno. Ma naqaan cidda aad tahay. Jawaabahaaga waxaa lagu qasaa kuwa dadka kale. Waxba lama hayo ka hor intaadan riixin “Dir”.
survey-cannot-easy = Markaad jawaabahaaga dirto ka dib, mar dambe ma heli karno. Sidaas darteed ma beddeli karno. Kuma heli karno si aan kuu caawinno. Haddii dad kugu eg ay yar yihiin, qof ayaa qiyaasi kara jawaabaha kuwaaga ah. Sidaas darteed tirooyin yaryar weligeen ma muujinno.
survey-your-choice-easy = Qasab ma aha inaad jawaabto. Su’aal waad ka tagi kartaa. Waad joojin kartaa mar kasta.
survey-last-words-easy = Hadda dib ayaad u noqon kartaa oo jawaabahaaga beddeli kartaa. Markaad dirto ka dib, cidina ma beddeli karto.
words-kept-easy = Qof ayaa akhriya waxaad qorto. Shaqadiisu waa inuu carruurta badbaadiyo. Magacyada ayuu ka saaraa. Ka dib dad kale ayaa akhrin kara, magacaaga la’aantiis. Waqtiga waxaan haynaa ilaa qofkaasi go’aan gaaro. Lambar sir ah ayaad haysan kartaa. Lambarka waxaad ku arki kartaa wixii dhacay, erayadaadana waad la noqon kartaa. Cidina ma arki karto in erayadaada iyo jawaabahaagu isku qof yihiin.
words-about-easy = Ha qorin magacyo, cinwaanno ama lambarro telefoon. Dad kale ayaa akhrin kara waxaad qorto, magacaaga la’aantiis. Waxaad qori kartaa ilaa { $n } xaraf.
