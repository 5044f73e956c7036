### Made by a machine; no native speaker has checked these words yet.

openid-through = Gal adigoo maraya { $name }
openid-leading = Waxaa laguu dirayaa bogga hay'addaada u gaarka ah si aad u gasho. Haddii aan waxba dhicin, raac xiriirka.
openid-go-on = U gudub { $name }
openid-mail-instead = Beddelkeeda iimayl ii soo dir
openid-stopped = Kuma aadan gelin hay'addaada. Mar kale isku day, ama isticmaal hab kale.
openid-again = Mar kale bilow

openid-not-invited-title = Weli halkan laguguma casuumin
openid-not-invited = { $name } way ku taqaan, laakiin halkan koonto kuma lihid.
openid-not-invited-ask = Weydiiso qofka hay'addaada ka ilaaliya koontooyinka inuu ku casuumo. Qof kastaa koonto la'aan ayuu qorshaha u akhrisan karaa.

openid-trouble-title = Weli ma aadan gelin
openid-trouble-no-answer = Gelitaanka { $name } ma jawaabayo. Beddelkeeda iimayl isticmaal, ama mar dambe isku day.
openid-trouble-refused = Gelitaanka { $name } hadda degelkan lama shaqaynayo. Beddelkeeda iimayl isticmaal.
openid-trouble-unreadable = Gelitaanka { $name } wuxuu ku jawaabay wax aan degelkani akhriyi karin. Beddelkeeda iimayl isticmaal.
openid-trouble-nonce = Jawaabta { $name } waxay ku saabsan tahay isku day kale oo gelitaan ah, markaa lama isticmaalin. Beddelkeeda iimayl isticmaal, ama mar kale isku day.
openid-trouble-audience = Jawaabta { $name } waxaa loogu talagalay degel kale, markaa lama isticmaalin. Beddelkeeda iimayl isticmaal.
openid-trouble-issuer = Jawaabtu kama iman { $name }, markaa lama isticmaalin. Beddelkeeda iimayl isticmaal.
openid-trouble-expired = Jawaabta { $name } wakhtigeedu wuu dhacay markay timid, markaa lama isticmaalin. Beddelkeeda iimayl isticmaal, ama mar kale isku day.
openid-trouble-signature = Jawaabta { $name } looma saxiixin sidii la rabay, markaa lama isticmaalin. Beddelkeeda iimayl isticmaal.
openid-trouble-unverified = { $name } ma xaqiijin in cinwaanka iimaylkaagu kaaga yahay. Beddelkeeda iimayl isticmaal.
openid-trouble-no-address = { $name } nooma sheegin cinwaanka iimaylkaaga. Beddelkeeda iimayl isticmaal.
openid-trouble-other-domain = { $name } waxaa ku geli kara oo keliya cinwaannada ku dhammaada { $domains }, kaaguna waa mid meel kale ah. Beddelkeeda iimayl isticmaal.
openid-other-browser = Gelitaanka waxaad ka bilowday biraawsar kale. Halkaas ka sii wad, ama halkan mar kale ka bilow.
openid-over = Isku daygan gelitaanka hore ayaa loo isticmaalay, ama waxaa ka soo wareegtay in ka badan 10 daqiiqo. Mar kale bilow; waa daqiiqad keliya.

openid-known-title = Ururada aad ku gasho
openid-known-intro = Haddii aadan mid ka mid ah aqoon, ka saar.
openid-known-name = Urur
openid-known-since = Tan iyo
openid-known-end = Ka saar
openid-known-ended = Waa laga saaray.
