### Made by a machine; no native speaker has checked these words yet.

# Invitations, as whoever invites sees them
invitations-title = Casuumado
invitations-title-about = Cidda la casuumay ee aan weli jawaabin, iyo xaaladda iimayl kasta. Mar kale dir, ama ka noqo.
invitations-intro = Dadka la casuumay ee aan weli aqbalin. Kuwa aqbalay waxay ku jiraan dadka. Casuumaddu waxay shaqaynaysaa 30 maalmood iimaylkii ugu dambeeyay ka dib; 90 maalmood ka dib waan ilownaa.
invitations-none = Cidna jawaab ma sugayso.
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
scope-own = Sida doorku yahay: ururkooda, ama iskaashiga oo dhan
invite-from-hint = Bannaan ku dhaaf haddii ay bilaabanayso marka ay aqbalaan.
invite-twice = Cinwaankan hore ayaa doorkan loogu casuumay. Casuumaddaas mar kale dir, ama marka hore la noqo.
invite-known = { $name } wuxuu cinwaankan ku leeyahay koonto. Doorka ku sii boggiisa, hoosta “Dadka”.
invite-title = Qof casuun
invite-intro = Waxay helayaan iimayl xiriir leh oo shaqaynaya 30 maalmood. Koontadoodu waxay bilaabmaysaa marka ugu horraysa ee ay galaan. Qofka halkan koonto hore ku leh waxaa la weydiinayaa booqashadiisa xigta.
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
