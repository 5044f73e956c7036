### Erayada iimaylada iyo farriimaha qoraalka.

mail-open = Fur bogga

mail-sign-in-subject = Gal koontadaada: { $place }
mail-sign-in-text =
    Waxaad codsatay inaad gasho koontadaada. Bogga ku fur { $minutes } daqiiqo gudahood:

    { $link }

    Ama koodkan ku qor halka aad ka codsatay: { $code }

    Haddii aanay adiga ahayn, waxba ha samayn. Cidna ma geli karto farriintan la'aanteed. Koodka cidna ha siin: annagu kuma weydiin doonno.
mail-sign-in-short = { $place }: koodka aad ku gasho waa { $code }. Ama fur { $link } { $minutes } daqiiqo gudahood. Haddii aanay adiga ahayn, waxba ha samayn.

mail-invitation-subject = Waa lagu casuumay: { $place }
mail-invitation-text =
    Waxaa lagugu casuumay inaad la shaqayso iskaashiga. Boggan ayaa sheegaya door ahaan waxa aad tahay iyo sida loo bilaabo:

    { $link }

    Xiriirku wuxuu shaqaynayaa { $days } maalmood, adiga keliya. Fadlan cid kale ha siin.

    Haddii aanad sugayn farriintan, waxba ha samayn, waxbana isma beddelayaan.
mail-invitation-short = { $place }: waxaa lagugu casuumay inaad la shaqayso iskaashiga. Xiriirku wuxuu shaqaynayaa { $days } maalmood: { $link }

mail-task-subject = Fadlan eeg { $reference }
mail-task-text =
    Qof ka tirsan iskaashiga ayaa caawimaaddaada ka codsanaya { $reference }. Boggan ayaa sheegaya waxa la sameeyo, koontana uma baahnid:

    { $link }

    Xiriirku wuxuu shaqaynayaa { $days } maalmood, arrintan keliya. Qofkii haystaa wuu kuu jawaabi karaa, markaa fadlan cid kale ha siin.
mail-task-short = { $place }: fadlan eeg { $reference }. Xiriirku wuxuu shaqaynayaa { $days } maalmood: { $link }

mail-new-way-in-subject = Hab cusub oo lagu galo ayaa lagu daray
mail-new-way-in-text =
    Furaha sirta ah (passkey) ama hab kale oo lagu galo ayaa lagu daray koontadaada.

    Haddii ay adiga ahayd, waxba ha samayn.

    Haddii aanay adiga ahayn, isla markiiba fur boggan oo ka saar:

    { $link }

    Kadibna u sheeg qofka iskaashigaaga ka ilaaliya koontooyinka.
mail-new-way-in-short = { $place }: hab cusub oo lagu galo ayaa lagu daray koontadaada. Haddii aanay adiga ahayn, isla markiiba ka saar: { $link }

mail-hand-over-subject = Fadlan wareeji waxa weli adiga kuu ah
mail-hand-over-text =
    Waxyaabo ayaa weli ku xiran koontadaada. Fadlan qof kale ku wareeji intaanad bixin. Boggan ayaa liiska leh:

    { $link }

    Marka liisku maran yahay, wax kale oo la sameeyo ma jiraan.
mail-hand-over-short = { $place }: waxyaabo ayaa weli ah in la wareejiyo. Eeg liiska: { $link }

mail-data-request-subject = Codsi ku saabsan xog ayaa sugaya: { $reference }
mail-data-request-text =
    Qof ayaa wax ka weydiiyay xogtiisa. Codsiga { $reference } wuxuu sugayaa go'aan:

    { $link }

    Sharciga ayaa jawaabta wakhti u qabtay. Boggu wuxuu sheegayaa ilaa goorma.
mail-data-request-short = { $place }: codsiga { $reference } ee xogta wuxuu sugayaa go'aan: { $link }

mail-data-decided-subject = Codsigaaga { $reference } go'aan ayaa laga gaaray
mail-data-decided-text =
    Codsigaaga { $reference } ee ku saabsan xogtaada go'aan ayaa laga gaaray. Gal koontadaada si aad go'aanka u akhrido:

    { $link }

    Haddii aanad mar dambe geli karin, weydii qofka xogta ka ilaaliya iskaashigaaga.
mail-data-decided-short = { $place }: codsigaaga { $reference } go'aan ayaa laga gaaray. Gal koontadaada si aad u akhrido: { $link }

mail-data-erased-subject = Codsigaaga { $reference } waa la oggolaaday
mail-data-erased-text =
    Waxaad codsatay in xogtaada la tirtiro. Codsiga { $reference } waa la oggolaaday, waana la sameeyay. Mar dambe ma geli kartid. Boggan ayaa sheegaya waxa haraya:

    { $link }

    Marka iimaylkan la diro, cinwaankiisana waa la tirtirayaa.
mail-data-erased-short = { $place }: codsigaaga { $reference } waa la oggolaaday, xogtaadana waa la tirtiray. Waxa haraya: { $link }

mail-data-ready-subject = Nuqulka xogtaadu waa diyaar
mail-data-ready-text =
    Waxaad codsatay nuqul ka mid ah xogtaada. Waa diyaar. Gal koontadaada si aad u qaadato:

    { $link }

    Haddii aanad codsan, u sheeg qofka iskaashigaaga ka ilaaliya koontooyinka.
mail-data-ready-short = { $place }: nuqulka xogtaadu waa diyaar. Gal koontadaada si aad u qaadato: { $link }

mail-leaving-subject = Maalintaadii ugu dambaysay ee iskaashiga waa la dejiyay
mail-leaving-text =
    Qof ayaa akoonkaaga u dejiyay maalin ugu dambaysa. Boggan ayaa sheegaya maalinta, iyo waxa la wareejinayo ka hor:

    { $link }

    Haddii ay khalad tahay, u sheeg qofka akoonnada u qaabilsan ururkaaga. Maalinta waa laga noqon karaa.
mail-leaving-short = { $place }: maalin ugu dambaysa ayaa akoonkaaga loo dejiyay. Eeg maalinta, iyo waxa la wareejinayo: { $link }

mail-take-over-subject = Waxaa laguu magacaabay inaad qof shaqadiisa la wareegto
mail-take-over-text =
    Qof ayaa baxaya, waxaana laguu magacaabay inaad la wareegto waxa uu weli mas’uul ka yahay. Boggan ayaa sheegaya qofka iyo goorta:

    { $link }

    Ilaa maalintaas waxba isma beddelaan. Haddii aadan la wareegi karin, u sheeg qofka akoonnada u qaabilsan ururkaaga.
mail-take-over-short = { $place }: waxaa laguu magacaabay inaad la wareegto shaqada qof baxaya. Eeg qofka iyo goorta: { $link }

mail-role-given-subject = Waxaad leedahay door cusub
mail-role-given-text =
    Door iskaashiga ka mid ah ayaa lagu siiyay. Boggan ayaa taxaya doorarkaaga, iyo waxa aad hadda samayn karto:

    { $link }

    Haddii aadan tan filayn, weydii qofka akoonnada u qaabilsan ururkaaga.
mail-role-given-short = { $place }: door ayaa lagu siiyay. Eeg doorarkaaga: { $link }

mail-stays-subject = Maalin ugu dambaysa ayaa laga noqday
mail-stays-text =
    Maalintii ugu dambaysay ee la dejiyay waa laga noqday, markaa waxba maalintaas lama wareejinayo. Boggan ayaa sheegaya waxa hadda jira:

    { $link }

    Waxba uma baahnid inaad samayso.
mail-stays-short = { $place }: maalin ugu dambaysa ayaa laga noqday, waxbana maalintaas lama wareejinayo. Eeg waxa hadda jira: { $link }

mail-update-due-subject = Sidee ayay u socotaa { $reference }?
mail-update-due-text =
    Adigaa ka jawaaba { $reference }. Fadlan sheeg sida ay u socoto ilaa { $day }. Laba daqiiqo ayay qaadataa, akoonna uma baahnid:

    { $link }

    Xidhiidhku wuxuu shaqaynayaa { $days } maalmood, tan oo keliya. Ciddii haysata ayaa kuu jawaabi karta, markaa fadlan ha u gudbin cid kale.
mail-update-due-short = { $place }: fadlan sheeg sida ay u socoto { $reference }. Xidhiidhku wuxuu shaqaynayaa { $days } maalmood: { $link }

mail-update-late-subject = Weli waa la sugayaa: sidee ayay u socotaa { $reference }?
mail-update-late-text =
    Waxaan rajaynaynay inaan maqalno sida { $reference } u socoto ilaa { $day }. Dhowr erey ayaa ku filan, “waddada ka baxday” na waa jawaab. Akoon uma baahnid:

    { $link }

    Xidhiidhku wuxuu shaqaynayaa { $days } maalmood, tan oo keliya. Haddii cid kale tahay inay jawaabto, u sheeg cidda qorshaha ilaalisa.
mail-update-late-short = { $place }: weli waxaan rajaynaynaa inaan maqalno sida { $reference } u socoto. Xidhiidhku wuxuu shaqaynayaa { $days } maalmood: { $link }

mail-update-returned-subject = Su’aal ku saabsan { $reference }
mail-update-returned-text =
    Waad ku mahadsan tahay warbixintaada { $reference }. Cid qorshaha ilaalisa ayaa su’aal qabta. Waxay ku taal boggan, agta wixii aad qortay:

    { $link }

    Xidhiidhku wuxuu shaqaynayaa { $days } maalmood, tan oo keliya. Qofkii isagoo galay diray wuu galaa si uu su’aasha u arko. Fadlan ha u gudbin cid kale.
mail-update-returned-short = { $place }: su’aal baa ka jirta warbixintaada { $reference }. Xidhiidhku wuxuu shaqaynayaa { $days } maalmood: { $link }

mail-something-waits-subject = Wax baa ku sugaya
mail-something-waits-text =
    Qof ayaa soo diray wax ku sugaya: inaad akhrido, saxiixdo ama ka jawaabto. Boggaaga ayaa sheegaya waxa ay tahay:

    { $link }

    Waa inaad gasho. Subaxda ugu horreysa ayaan qornaa, iyo toddobaad kasta inta ay sugayso.
mail-something-waits-short = { $place }: wax baa ku sugaya inaad akhrido, saxiixdo ama ka jawaabto: { $link }

mail-words-first-subject = Fadlan kan marka hore akhri
mail-words-first-text =
    Sahan ayaa lagu soo diray wax ay tahay in wax kasta ka hor la akhriyo. Adiga iyo qofka kugu beddelan oo keliya ayaa akhrin kara:

    { $link }

    Waa inaad gasho. Warqaddani waxba kama sheegayso. Mar kale ayaan qornaa marka wakhtiga badhkii dhammaado iyo marka uu dhammaado.
mail-words-first-short = { $place }: wax baa ah in wax kasta ka hor la akhriyo: { $link }

mail-words-wait-subject = Qoraallo ayaa sugaya in la akhriyo
mail-words-wait-text =
    Dad ayaa sahan ku qoray wax sugaya inaad akhrido:

    { $link }

    Waa inaad gasho. Maalintii mar ayaan qornaa inta wax sugayaan.
mail-words-wait-short = { $place }: qoraallo ayaa sugaya inaad akhrido: { $link }

mail-words-late-subject = Wax la qoray ayaa aad u sugay
mail-words-late-text =
    Wax sahan lagu qoray waxay ahayd in hadda la akhriyo, cidna ma qaban. Adigu ma akhrin kartid, laakiin waxaad la hadli kartaa cidda ay tahay inay akhrido, ama qof kale magacaabi kartaa:

    { $link }

    Waa inaad gasho.
mail-words-late-short = { $place }: wax la qoray ayaa aad u sugay. La hadal cidda akhrida: { $link }

mail-words-still-subject = Wax ayaa weli sugaya in la akhriyo
mail-words-still-text =
    Wax sahan lagu qoray ayaa weli sugaya, cidna ma qaban. Labada la magacaabay oo keliya ayaa akhrin kara:

    { $link }

    Waa inaad gasho. Fadlan ka shaqee, ama la hadal qofka kale ee akhriya. Maalintii mar ayaan qornaa inta ay sugayso.
mail-words-still-short = { $place }: wax la qoray ayaa weli sugaya, cidna ma qaban: { $link }

mail-words-named-subject = Waxaa laguu magacaabay inaad akhrido waxa dadku qoraan
mail-words-named-text =
    Waxaa laguu magacaabay inaad akhrido waxa dadku sahan ku qoraan, ka hor cid kasta oo kale, oo aad u qabato cidda khatar ku jiri karta. Waxa sugaya waa halkan:

    { $link }

    Waa inaad gasho. Haddii ay khalad tahay, isla markiiba u sheeg cidda sahanka u qaabilsan.
mail-words-named-short = { $place }: waxaa laguu magacaabay inaad akhrido waxa dadku sahan ku qoraan: { $link }
