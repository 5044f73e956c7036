### Made by a machine; no native speaker has checked these words yet.

# Invitations, as whoever invites sees them
invitations-title = Casuumado
invitations-title-about = Cidda la casuumay ee aan weli jawaabin, iyo xaaladda iimayl kasta. Mar kale dir, ama ka noqo.
invitations-intro = Dadka la casuumay ee aan weli aqbalin. Kuwa aqbalay waxay ku jiraan dadka. Casuumaddu waxay shaqaynaysaa 30 maalmood iimaylkii ugu dambeeyay ka dib; 90 maalmood ka dib waan ilownaa.
invitations-none = Casuumado ma jiraan.
invitations-none-waiting = Casuumad jawaab sugaysa ma jirto.
invitations-none-came-back = Iimayl soo noqday ma jiro.
invitations-none-lapsed = Casuumad dhacday ma jirto.
invitations-none-declined = Cidna ma diidin.
invitations-none-taken-back = Casuumad lala noqday ma jirto.
invitation-title = Casuumad
invitation-open = Waxay jawaab sugaysaa ilaa { $day }
invitation-unsent = Iimaylku weli ma bixin. Waxay shaqaynaysaa ilaa { $day }
invitation-unwritten = Iimaylka ayaa la qorayaa. Waxay shaqaynaysaa ilaa { $day }
invitation-came-back = Iimaylku ma gaarin: fiiri cinwaanka. Waxay shaqaynaysaa ilaa { $day }
invitation-lapsed = Waxay dhacday { $day }
invitation-accepted = Waa la aqbalay { $day }
invitation-declined = Waa la diiday { $day }
invitation-taken-back = Waa lala noqday { $day }
invitation-given = La casuumay
invitation-again = Mar kale dir
invitation-end = La noqo
invitation-person = Bogga qofkan
invitation-done-invited = Waa la casuumay. Iimaylku waa ku socdaa.
invitation-done-again = Mar kale ayaa la diray. Xiriirka iimaylkii hore mar dambe ma shaqaynayo.
invitation-settled = Casuumaddan horey ayaa looga jawaabay ama waa lala noqday. Si aad mar kale u weydiiso, qofka dib u casuun.
scope-own = Sida doorka caadi u ah
invite-from-hint = Bannaan ku dhaaf haddii ay bilaabanayso marka ay aqbalaan.
invite-twice = Cinwaankan hore ayaa doorkan loogu casuumay. Casuumaddaas mar kale dir, ama marka hore la noqo.
invite-known = { $name } wuxuu cinwaankan ku leeyahay koonto. Doorka ku sii boggiisa: xiriirku wuxuu ku yaal foomka hoostiisa.
invite-known-page = Bogga { $name }
invite-title = Qof casuun
invite-intro = Waxay helayaan iimayl xiriir leh oo shaqaynaya 30 maalmood. Koontadoodu waxay bilaabmaysaa marka ugu horraysa ee ay galaan. Qofka aad ku aragto “Dadka” koonto ayuu leeyahay: doorka ku sii boggiisa. Qof kasta oo kale oo koonto leh waxaa la weydiinayaa booqashadiisa xigta.
invite-email-hint = Qofka dhallinyarada ah ee aan iimayl lahayn waxaa beddelkeeda la siiyaa kood kaar ku qoran: markaas meeshan bannaan ka tag.
invite-email-missing = Qor cinwaan iimayl. Waxaa ka maarmi kara wakiilka dhallinyarada ah oo keliya.
invite-send = Casuun

# What the link in the mail leads to
invitation-as = Waxaa lagugu casuumay
invitation-intro = Waxaa lagugu casuumay inaad la shaqayso iskaashigan. Riix badhanka, markaas waxaan cinwaankii la casuumay u diraynaa iimayl leh xiriir iyo kood lagu galo.
invitation-send = Ii soo dir iimaylka
invitation-over-title = Casuumaddani way dhammaatay
invitation-over = Waa la isticmaalay, waa lala noqday, iimayl cusub ayaa lagu diray, ama waxay ka weyn tahay 30 maalmood. Haddii aad koonto leedahay, gal. Haddii kale, weydii qofkii ku casuumay inuu mar kale ku casuumo.

# What somebody with an account is offered
offer-title = Waa lagu casuumay
offer-accept = Aqbal
offer-decline = Diid
offer-accepted = Waa la aqbalay. Doorku waa kaaga.
offer-declined = Waa la diiday. Qofkii ku casuumay wuu arkayaa.
offer-fault = Dooro inaad aqbasho ama diiddo.

# In a spreadsheet
import-offered-already = Hore ayaa doorkan loogu casuumay; waxba ma dhacayaan.
import-comes-back = Wuxuu lahaa koonto dhammaatay; aqbalidda ayaa dib u furaysa.
import-column-from = Maalinta ugu horraysa ee doorka, sida 2027-01-04. Bannaan haddii ay bilaabanayso marka ay aqbalaan.

# Roles for a time
role-from-hint = Bannaan ku dhaaf haddii ay maanta bilaabanayso.
date-past-fault = Maalintani way dhaaftay. Qor maanta ama maalin ka dambaysa.
date-order-fault = Maalinta ugu dambaysa waxay ka horraysaa tan hore. Qor maalin dambe.

# Lists
list-first = Kuwani waa { $n } ee ugu horreeya { $all }. Magac raadi, ama liiska oo dhan u qaado fayl ahaan.
list-csv = Liiska oo dhan fayl CSV ah

# In the audit
act-invitation-accept = Casuumad ayaa la aqbalay
act-invitation-again = Casuumad ayaa mar kale la diray
act-invitation-decline = Casuumad ayaa la diiday
act-invitation-end = Casuumad ayaa lala noqday
act-invitation-give = Qof ayaa la casuumay

# Asked once more, and what a walk of ours found missing
invitation-last = Iimaylkii ugu dambeeyay
invitations-show-all = Dhammaan
invitations-show-waiting = Jawaab sugaya
invitations-show-came-back = Iimaylku wuu soo noqday
invitations-show-lapsed = Waa dhacday
invitations-show-declined = La diiday
invitations-show-taken-back = Lala noqday
invitations-again = { $n ->
    [one] Iimayl kale u dir kan aan saddex maalmood ka jawaabin
   *[other] Iimayl kale u dir dhammaan { $n } ee aan saddex maalmood ka jawaabin
}
invitations-again-found = { $n ->
    [one] Iimayl kale u dir kan halkan laga helay ee aan saddex maalmood ka jawaabin
   *[other] Iimayl kale u dir { $n } ee halkan laga helay ee aan saddex maalmood ka jawaabin
}
invitations-again-soon = Saddex maalmood iimaylka ugu dambeeyay ka dib ayaad iimayl kale u diri kartaa dhammaan kuwa aan jawaabin. Weli qofna intaas ma sugin.
invitations-again-done = Iimayllada ayaa la qorayaa. Xiriirradii hore mar dambe ma shaqaynayaan.
invitation-end-intro = Xiriirkoodu ka dib ma shaqaynayo, lamana ogeysiinayo. Mar dambe ayaad dib u casuumi kartaa.
invitation-done-taken-back = Waa lala noqday.
go-back = Maya, dib u noqo
import-rows = Waxa saf kastaa samaynayo
import-what = Waxa dhacaya
import-row-invited = Waa la casuumayaa
import-row-added = Waa lagu darayaa, wuxuuna u baahan yahay kaar
import-row-given = Isla markiiba doorka ayuu helayaa
import-other-name = Cinwaankani wuxuu safka { $n } ku yaal magac kale. Qof kasta kiisa sii.
role-ending = Jooji doorkan
role-ending-intro = Marka uu dhammaado waxba kuma samayn karaan. Mar dambe waad ku celin kartaa.
role-needed = Qof kale doorkan intaas ma hayo, la’aantiisna wax baa istaagaya. Marka hore qof kale sii.
leaving-alone = Cid kale ma la wareegi karto: qof xadkaaga ku jira oo halkan ka sii shaqaynaya ma jiro. Marka hore qof casuun, ama weydiiso sarkaalka istaraatijiyadda inuu habeeyo.
sign-in-sent-invited = Iimayl ayaa ku socda cinwaankii la casuumay. Raac xiriirka ku jira, browserkan, ama lambarkiisa halkan ku qor. Labaduba waxay shaqaynayaan 15 daqiiqo.
sign-in-sent-none-invited = Ma aadan helin iimayl dhowr daqiiqo ka dib? Ka eeg iimaylada aan la rabin, ama fur xiriirka casuumaddaada oo badhanka mar kale riix.
session-began = Tan iyo
