### Made by a machine; no native speaker has checked these words yet.

# Passkeys
passkeys-title = Furayaasha sirta ah (passkeys)
passkeys-intro = Furaha sirta ah (passkey) waxaad ku gelaysaa raadka fartaada, wejigaaga, ama koodka telefoonkaaga ama kombiyuutarkaaga. Wax la qoro ma jiraan, degel been ahna kama faa'iidaysan karo.
passkeys-none = Weli ma lihid fure sir ah.
passkeys-prove = Si aad fure sir ah ugu darto ama uga saarto, marka hore mar kale gal.
passkeys-no-script = Si aad fure sir ah ugu darto, biraawsarkaagu waa inuu oggolaadaa barnaamijka yar (script) ee boggan.
passkey-label = Magaca furaha sirta ah ee cusub
passkey-label-hint = Sida “Telefoonkayga”, si aad mar dambe u garato. Bannaan waad ka tagi kartaa.
passkey-add = Ku dar fure sir ah
passkey-added = Furaha sirta ah waa lagu daray. Marka xigta dooro “Ku gal furaha sirta ah (passkey)”.
passkey-ended = Furaha sirta ah waa laga saaray. Mar dambe laguma geli karo. Qalabkana waad ka tirtiri kartaa.
passkey-name = Furaha sirta ah
passkey-created = La daray
passkey-used = Markii ugu dambaysay ee la isticmaalay
passkey-never-used = Weli maya
passkey-act = Waxa aad samayn karto
passkey-end = Ka saar
passkey-sign-in = Ku gal furaha sirta ah (passkey)
passkey-card = Ma ag fadhidaa qofka? Ha ku galo koodkan telefoonkiisa ama kombiyuutarkiisa, halkaasna ha ku daro fure sir ah, bogga “Koontadaada”. Markaas ka dib kood la'aan ayuu ku gelayaa.

# What went wrong
passkey-cancelled = Waxba ma dhicin: waa la joojiyay ama wakhti badan ayay qaadatay, ama qalabkan kuma jiro fure sir ah oo degelkan loogu talagalay. Mar kale isku day, ama dooro hab kale.
passkey-known = Qalabkani hore ayuu ugu hayaa koontadaada fure sir ah.
passkey-elsewhere = Furayaasha sirta ah waxay ka shaqeeyaan oo keliya { $address }. Degelka halkaas ka fur.
passkey-unsupported = Qalabkani ma hayn karo fure sir ah. Mid kale isku day.
passkey-failed = Tani way shaqayn weyday. Hubi khadka internetka oo mar kale isku day.
passkey-refused = Furahan sirta ah lama aqbalin: halkan lagama yaqaan, ama waxay qaadatay in ka badan shan daqiiqo. Mar kale isku day, ama dooro hab kale oo lagu galo.
