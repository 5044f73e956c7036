beside-title = Printed figures beside published series
beside-intro = Every figure that the documents print, and what the same series says now: whether both agree, how they differ, or that no published series counts it.
beside-with = { $n ->
    [one] 1 printed figure stands beside a published series
   *[other] { $n } printed figures stand beside a published series
}
beside-without = { $n ->
    [one] 1 stands beside none: no data yet
   *[other] { $n } stand beside none: no data yet
}
beside-none = No data yet: no published series in the files that we have counts this.
beside-alone-about = No published series in the files that we have counts these. Some are facts that no series could count.
beside-compared = Beside a series
beside-alone = Beside none
beside-way = Which of these stand beside a published series, and whether they agree
beside-printed = As printed
beside-now = What the series says now
figure-few = { $n ->
    [one] The latest figure is about one person alone.
   *[other] The latest figure is about { $n } people. Among so few, one or two can move it a long way.
}
