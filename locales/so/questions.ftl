# Questions that young people put to those who lead, who answers them by when, and who wants the same answered.
table-question_times = Su’aalaha madaxda la weydiiyo
intro-question_times = Dhallinyaradu wax bay weydiiyaan, kuwa kalena waxay taageeraan su’aalaha ay iyaguna rabaan in laga jawaabo, madaxduna si furan ayay uga jawaabaan ilaa maalin la cayimay. Wixii daaha waa la arkaa.
count-question_times = { $n ->
    [one] 1 wakhti su’aaleed
   *[other] { $n } wakhti su’aaleed
}
kind-question-time = Wakhti su’aaleed
table-questions = Su’aalaha
intro-questions = Waxa dhallinyaradu madaxda weydiiyeen, iyo wixii ay ku jawaabeen.
count-questions = { $n ->
    [one] 1 su’aal
   *[other] { $n } su’aalood
}
kind-question = Su’aal
col-question_time = Wakhti su’aaleed
col-led_by = Cidda kulanka hoggaaminaysa
col-seconded_until = Waa la taageeri karaa ilaa
col-meeting_day = Kulan
col-answers_by = Jawaabaha ugu dambayn
col-answer_by = Laga jawaabo ugu dambayn
col-agenda = Kaalinta ajandaha
col-how = Sidii looga jawaabay
choice-in-writing = Qoraal ahaan
choice-at-the-meeting = Kulanka dhexdiisa
question-waiting = Weli lagama jawaabin
question-late = { $n ->
    [one] Lagama jawaabin, 1 maalin ayay daahday
   *[other] Lagama jawaabin, { $n } maalmood ayay daahday
}
question-answered = Waa laga jawaabay
question-answered-late = { $n ->
    [one] Waa laga jawaabay, iyadoo 1 maalin daahday
   *[other] Waa laga jawaabay, iyadoo { $n } maalmood daahday
}
question-to = Waxaa la weydiiyay
question-due = Waxaa la ballanqaaday in laga jawaabo ugu dambayn { $words }.
question-seconds = { $n ->
    [0] Weli cidina ma taageerin
    [one] 1 qof ayaa isaguna raba in tan laga jawaabo
   *[other] { $n } qof ayaa iyaguna raba in tan laga jawaabo
}
question-counts = { $n ->
    [one] 1 su’aal
   *[other] { $n } su’aalood
}; { $m } waa laga jawaabay, { $slow } ka mid ah way daaheen; { $late } way daaheen oo lagama jawaabin.
question-none = Weli su’aal lama jeedin. Qof ayaa marka hore mid kasta akhriya.
question-agenda = Ajandaha kulanka, sida ay dhallinyaradu u kala horraysiiyeen
question-ask = Weydii su’aal
question-ask-until = Waxaad weydiin kartaa ilaa { $day }.
question-second = Taageer su’aal
question-second-until = Waxaad su’aalaha taageeri kartaa ilaa { $day }.
question-second-intro = Calaamadee su’aal kasta oo aad adiguna rabto in laga jawaabo. Waad u soo noqon kartaa kuwa kale; lambar kasta iyo koonto kasta su’aashiiba hal mar ayaa la tiriyaa.
question-second-which = Su’aalahee ayaad rabtaa in laga jawaabo?
question-second-none = Su’aal kastaa hadda jawaab ayay leedahay.
question-second-nothing = Calaamadee ugu yaraan hal su’aal.
question-second-send = Anigana i tiri
question-second-over = Su’aalahan hadda lama taageeri karo.
question-second-many = Dad badan ayaa hadda shabakaddaada su’aalo ka taageeraya. Waxaad calaamadisay weli halkan ayay ku jiraan: daqiiqad ka dib isku day mar kale.
question-second-account = Haddii aad koonto leedahay, lambar sir ah uma baahnid.
question-second-own = Ku taageer koontadaada
question-code-hint = Lambarka ku qoran warqaddaada, oo aad su’aal sidoo kale ku weydiin karto. Waa la tiriyaa xitaa haddii aad hore wax u weydiisay.
question-code-empty = Qor lambarka sirta ah ee ku qoran warqaddaada.
question-code-other = Lambarkani wax kale ayuu ku saabsan yahay. Qor lambarka warqaddaada ee su’aalahan loogu talagalay.
question-code-shared = Lambarkani waa lambar fasal dhan, markaa hal qof looma tirin karo. Codso warqad leh lambar adiga kuu gaar ah.
question-seconded-new = { $n ->
    [0] Taageeradaada hore ayaa loo tiriyay.
    [one] Taageeradaada waxaa lagu tiriyay 1 su’aal.
   *[other] Taageeradaada waxaa lagu tiriyay { $n } su’aalood.
}
question-seconded-kept = Cidina ma aragto waxaad calaamadisay. Waxaan haynaa wax lagu hubiyo in hal mar lagu tiriyo, waana tirtirnaa marka wakhtiga taageeriddu dhammaado.
question-the-answer = Jawaabta
question-fate = Waxay noqotay su’aal loo jeediyay qof madaxda ka mid ah:
question-new = Su’aal cusub
question-which = Su’aashee
question-put = U jeedi qof madaxda ka mid ah
question-put-intro = Qof walba wuu akhriyaa su’aasha iyo cidda la weydiiyay. Haddii hore loo weydiiyay, taas dooro, qofkii tan qorayna jawaabteeda wuu arkaa.
question-text-hint = Sidii loo weydiiyay, magacyo la’aan.
question-post-hint = Xil, ee ma aha qof. Hay’addiisa ama kooxdiisa ayaa loo sheegaa, iyada ayaana ka jawaabta.
question-text-missing = Qor su’aasha.
question-post-missing = Dooro cidda la weydiinayo.
question-due-fault = Dooro maalinta ugu dambaysa ee laga jawaabayo: maanta ama maalin ka dambaysa.
question-form-title = Su’aalaha madaxda la weydiiyo
question-form-label = Maxaad rabtaa inaad madaxda weydiiso?
question-form-hint = Hal wax weydii. Magacyo ha qorin. Qof ayaa akhriya, ka dibna waxaa loo jeediyaa qof ka jawaabi kara.
question-form-intro = Waa sahan diyaar ah oo hal su’aal leh: waxa ay dhallinyaradu rabaan inay weydiiyaan. Sheeg cidda marka hore akhrinaysa, fur, oo wakhti su’aaleed ka samee.
question-form-button = Ku bilow kan
question-time-make = Samee wakhti su’aaleed
question-time-intro = Waxa halkan la weydiiyo madaxda ayaa loo jeedin karaa. Sheeg goorta, qof walbana wuxuu ka helayaa su’aalaha madaxda la weydiiyo.
question-time-about = Cidda weydiin karta, cidda la weydiinayo, iyo waxa su’aalaha laga yeelo.
question-time-body = Guddiga ama madasha kulankooda su’aalaha lagaga jawaabo. Wakiilladooda dhallinyarada ah ayaa ajandaha dejiya.
question-time-led_by = Koox ahaan, sida: golaha dhallinyarada ayaa kulanka la wareegaya. Marna magac ha qorin.
question-time-seconded_until = Maalinta ugu dambaysa ee ay dhallinyaradu su’aal taageeri karaan.
question-time-answers_by = Su’aal kasta waxaa laga jawaabaa ilaa maalintaas, kulanka dhexdiisa ama qoraal ahaan. Wixii daaha waxaa la muujiyaa inay daaheen.
questions-own = Su’aalaha dhallinyarada
questions-own-about = Ka jawaab waxa ay dhallinyaradu weydiiyeen xilalka hay’addaada ama guddigaaga.
questions-own-none = Su’aal ku sugaysa ma jirto.
question-seconded = Inta rabta in laga jawaabo
question-answer = Ka jawaab su’aal
question-answer-public = Qof walba wuu akhriyaa jawaabtaada isla marka aad dirto, qofkii weydiiyayna wuxuu ku arkaa lambarkiisa sirta ah.
question-answer-hint = Erayo fudud ku qor. Sheeg waxa la qaban doono iyo ilaa goorma, ama sababta aan loo qabanayn.
question-answer-send = Daabac jawaabta
question-answer-missing = Qor jawaabta.
question-answer-long = Ku sheeg ugu badnaan { $n } xaraf.
question-how-missing = Dooro sidii looga jawaabay.
question-action = Tallaabada ka dhalanaysa
question-action-hint = Haddii qorshuhu mid leeyahay.
question-action-fault = Dooro tallaabo qorshaha ku jirta, ama waxba ha dooran.
question-done-answered = Jawaabtaada waa la daabacay.
agendas-own = Ajandayaasha wakhtiyada su’aalaha
agendas-own-about = Su’aalaha u kala horraysii sida ay kulanka ugu kala imanayaan.
agendas-none = Kooxdaadu wakhti su’aaleed ma laha.
agenda-intro = Lambar sii su’aal kasta oo ajandaha gelaysa: 1 ayaa ugu horreeya. Su’aasha aan lambar lahayn hoos ayay ku haraysaa, iyadoo lagu kala horraysiiyo inta rabta in laga jawaabo.
agenda-keep = Kaydi kala horreyntan
agenda-done = Kala horreynta waa la kaydiyay, qof walbana wuu arkaa.
agenda-changed = Qof kale ayaa intaas su’aalahan beddelay. Eeg kala horreynta hoos ku taal, oo mar kale dir.
agenda-number-fault = Qor lambar 1 ilaa 99, ama madhan u daa.
agenda-twice-fault = Lambarka { $n } wuxuu ku yaal { $m } su’aalood. Su’aal kasta sii lambar u gaar ah.
young-questions = Su’aalaha madaxda la weydiiyo
young-questions-about = Waxa ay dhallinyaradu weydiiyeen, cidda jawaabtay, iyo cidda daahday.
words-became = Waxa ay noqotay
may-question-answer = Ka jawaab su’aalaha ay dhallinyaradu u jeediyaan xilalka hay’adda ama guddiga qofku ka tirsan yahay.
may-question-agenda = Deji ajandaha wakhti su’aaleed: su’aalaha kulanka ku horreeya.
act-words-ask = Su’aal ahaan u jeediyay waxa qof qoray
detail-question = Su’aal
waits-questions = { $n ->
    [one] 1 su’aal in laga jawaabo
   *[other] { $n } su’aalood in laga jawaabo
}
waits-questions-late = { $n ->
    [one] 1 ayaa daahday
   *[other] { $n } ayaa daahay
}
letter-question-asked = Su’aal dhallinyaro oo laga jawaabo
letter-question-soon = Su’aal toddobaad gudihiis laga jawaabo
letter-question-late = Su’aal daahday
letter-question-nobody = Su’aal aan cidina ka jawaabi karin
mail-question-asked-subject = Dhallinyaradu wax bay ku weydiiyeen
mail-question-asked-text =
    Dhallinyaradu waxay su’aal u jeediyeen hay’addaada ama guddigaaga. Qof walba wuu akhrin karaa, iyo maalinta jawaabta la ballanqaaday:

    { $link }

    Waa inaad gasho si aad uga jawaabto.
mail-question-asked-short = { $place }: dhallinyaradu wax bay ku weydiiyeen. Halkan kaga jawaab: { $link }
mail-question-soon-subject = Jawaab dhallinyarada la siiyo ayaa toddobaad gudihiis la sugayaa
mail-question-soon-text =
    Su’aal ay dhallinyaradu u jeediyeen hay’addaada ama guddigaaga waa in laga jawaabo toddobaad gudihiis:

    { $link }

    Waa inaad gasho si aad uga jawaabto.
mail-question-soon-short = { $place }: jawaab dhallinyarada la siiyo ayaa toddobaad gudihiis la sugayaa: { $link }
mail-question-late-subject = Jawaab dhallinyarada la siiyo ayaa daahday
mail-question-late-text =
    Su’aal dhallinyaro ayay ahayd in hadda laga jawaabo, qof walbana wuu arkaa inay daahday:

    { $link }

    Waa inaad gasho. Jawaab sheegta waxa weli dhiman ayaa ka wanaagsan jawaab la’aan.
mail-question-late-short = { $place }: jawaab dhallinyarada la siiyo ayaa daahday: { $link }
mail-question-nobody-subject = Cidina kama jawaabi karto su’aal dhallinyaro
mail-question-nobody-text =
    Su’aal ayaa xil loo jeediyay, mana jiro qof koonto leh oo loo oggol yahay inuu uga jawaabo hay’addiisa ama guddigiisa. Qof door arrintaas ah sii:

    { $link }

    Waa inaad gasho.
mail-question-nobody-short = { $place }: cidina kama jawaabi karto su’aal dhallinyaro. Qof door sii: { $link }
question-code-receipt = Lambarkani waa rasiidh. Qor lambarka ku yaal warqaddaada ee su’aalahan.
words-back-public = Wixii laga sameeyay tan dadka oo dhan ayaa akhriya. Haddii aad dib u dirto, su’aal erayadan keliya laga sameeyay isla markiiba way dhammaataa; fariintu way sii jirtaa ilaa sarkaalka istiraatiijiyaddu qorshaha ka dhammeeyo.
agenda-over = Kulankii waa dhammaaday. Ajandihiisu sidiisii ayuu ahaanayaa.
question-how-early = Kulanku weli ma dhicin. Dooro qoraal.
may-question-second = In su’aalaha madaxda lagu taageero akoon.
agenda-answered = { $n ->
    [one] Hal su’aal hore ayaa looga jawaabay, meelna uma baahna.
   *[other] { $n } su’aalood hore ayaa looga jawaabay, meelna uma baahna.
}
