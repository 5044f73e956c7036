beside-title = Tirooyinka daabacan oo ag yaal taxanaha la daabacay
beside-intro = Tiro kasta oo dukumeentiyadu daabacaan, iyo waxa taxanaha la midka ahi hadda leeyahay: inay isku raacsan yihiin, sida ay u kala duwan yihiin, ama inaan taxane la daabacay tirin.
beside-with = { $n ->
    [one] 1 tiro daabacan waxay ag taal taxane la daabacay
   *[other] { $n } tiro daabacan waxay ag yaalliin taxane la daabacay
}
beside-without = { $n ->
    [one] 1 midna ma ag taal: weli xog ma jirto
   *[other] { $n } midna ma ag yaalliin: weli xog ma jirto
}
beside-none = Weli xog ma jirto: taxane la daabacay oo ku jira faylasha aan hayno ma tiriyo tan.
beside-alone-about = Taxanayaasha la daabacay ee faylasha aan hayno midna tan ma tiriyo. Qaarkood waa xaqiiqooyin aan taxane tirin karin.
beside-compared = Ag taxane
beside-alone = Aan ag taxane lahayn
beside-way = Kuwan kuwee ayaa ag yaal taxane la daabacay, iyo inay isku raacsan yihiin
beside-printed = Sida loo daabacay
beside-now = Waxa taxanuhu hadda leeyahay
figure-few = { $n ->
    [one] Tirada ugu dambeysa waxay ku saabsan tahay hal qof oo keliya.
   *[other] Tirada ugu dambeysa waxay ku saabsan tahay { $n } qof. Tiro sidaas u yar, hal ama laba qof ayaa aad u beddeli kara.
}
