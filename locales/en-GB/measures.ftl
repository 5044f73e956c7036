table-measures = Measures
intro-measures = What is counted, by whom, and which way is better. Each page says whether the figures have really moved.
count-measures = { $n ->
    [one] 1 measure
   *[other] { $n } measures
}
kind-measure = Measure
table-areas = Areas
intro-areas = The areas that figures are about.
count-areas = { $n ->
    [one] 1 area
   *[other] { $n } areas
}
kind-area = Area
table-neighbours = Statistical neighbours
intro-neighbours = Areas that are like another, and how like they are.
count-neighbours = { $n ->
    [one] 1 neighbour
   *[other] { $n } neighbours
}
kind-neighbour = Neighbour
table-targets = Targets
intro-targets = Where measures should be, and when.
count-targets = { $n ->
    [one] 1 target
   *[other] { $n } targets
}
kind-target = Target
table-breaks = Breaks in series
intro-breaks = From when on something is counted otherwise, or a known change gives reason for new limits.
count-breaks = { $n ->
    [one] 1 break
   *[other] { $n } breaks
}
kind-break = Break
table-datasets = Datasets
count-datasets = { $n ->
    [one] 1 dataset
   *[other] { $n } datasets
}
kind-dataset = Dataset
col-topic = Topic
col-code = Code
col-polarity = Better when
col-form = Kind of figure
col-decimals = Decimal places
col-numerator = What is counted
col-denominator = Among whom
col-year = A year is
col-licence = Licence
col-next_release = Next figures due
col-group_of = A group of
col-group = Which group
col-remarks = What to know of the figures
col-part_of = Part of
col-other_names = Other names
col-neighbour = Neighbour
col-rank = Place
col-closeness = How like it is
col-measure = Measure
col-baseline = Baseline
col-baseline_period = Period of the baseline
col-target_period = To be reached by
col-format = Format
col-file = File
col-hash = SHA-256 of the file
col-figures = Figures
col-profile = Rule for small numbers
choice-high = Higher
choice-low = Lower
choice-neither = Neither
choice-percent = Percentage
choice-rate = Rate
choice-count = Count
choice-average = Average
choice-money = Money
choice-ratio = Ratio
choice-calendar-year = Calendar year
choice-financial-year = Financial year
choice-academic-year = Academic year
choice-extremely-close = Extremely close
choice-very-close = Very close
choice-close = Close
choice-somewhat-close = Somewhat close
choice-not-close = Not close
choice-country = Country
choice-region = Region
choice-authority = Authority
choice-place = Place
choice-break = Counted otherwise from here
choice-rebase = New limits from here
section-bearing = Measures that bear on this
section-bears-on = Priorities that it bears on
section-feeds = Indicators that it feeds
section-printed = Printed in documents
section-measures = Series of figures
choice-reporting-year = Reporting year, to 31 March
table-printed = Printed figures beside the series
intro-printed = What documents print, and what the series say now.
kind-printed = Printed figure
col-statistic = Statistic
col-likeness = Is it the same
choice-same-measure = The same measure
choice-similar-measure = A similar measure
choice-another-measure = Another measure
count-printed = { $n ->
    [one] 1 printed figure
   *[other] { $n } printed figures
}
act-figures-hold = Entered figures for partners to see
detail-figures = Figures
verdict-nothing = There are no figures yet.
verdict-few = { $n ->
    [one] There is one figure since { $since }: too few to tell.
   *[other] There are { $n } figures since { $since }: too few to tell.
}
verdict-gaps = There are { $n } figures since { $since }, but with too many gaps or leaps between them to tell.
verdict-flat = It has not moved since { $since }, so the limits are zero wide and nothing can be told from them.
verdict-improvement = A real improvement since { $since }, on what was before.
verdict-concern = Really worse since { $since }.
verdict-higher = Really higher since { $since }.
verdict-lower = Really lower since { $since }.
verdict-once-improvement = { $since } was better than chance explains.
verdict-once-concern = { $since } was worse than chance explains.
verdict-once-higher = { $since } was higher than chance explains.
verdict-once-lower = { $since } was lower than chance explains.
chart-trial = These are trial limits: they rest on { $n } figures, and become firm with 13.
chart-target = Target
chart-lines = The line through the middle is the mean; between the dashed lines chance alone moves the figures.
chart-breaks = A line down marks a change; nothing is judged across it.
chart-beyond-percent = The limits are worked out without regard to 0 and 100; no figure can be beyond these.
chart-beyond-zero = The limits are worked out without regard to 0; no figure can be below it.
chart-rules = Rules:
kind-of-signal-common = chance
kind-of-signal-none = not judged
kind-of-signal-common-or-none = chance, or not judged
kind-of-signal-improvement = better
kind-of-signal-concern = worse
kind-of-signal-neutral = a real change
flag-outside = beyond a limit
flag-trend = seven or more only rising or only falling
flag-two-of-three = two of three near a limit
flag-shift = seven or more on one side of the mean
figures-heading = Figures
figures-area = Area
areas-ended = Areas that exist no more
area-until = to { $words }
figures-show = Show
figure-latest = in { $words }
figure-change = { $change } from { $since }; whether that means anything, the sentence above says
figure-same = no change from { $since }
figures-period = Period
figures-value = Figure
figures-sure = How sure (95%)
figures-mean = Mean
figures-limits = Limits of chance
figures-signal = Signal
figures-all = All figures for { $words }
figure-of = of { $n }
figure-small = few people
figure-interval = likely between { $lower } and { $upper }
compare-heading = How it compares, { $words }
compare-older = { $words } has no figure that can be shown for { $newer }. All that is compared here is for { $period }, its latest one.
compare-counts = These are numbers and no rates, and places differ in size: a difference may only say which is larger.
compare-with = Beside
compare-theirs = Theirs
compare-gap = Difference
compare-neighbours = Statistical neighbours, mean
compare-neighbours-note = { $have } of { $all } have a figure. { $far ->
    [0] None of them is
    [one] One of them is
   *[other] { $far } of them are
} rated “not close” by the source, so read their mean with care.
compare-middle = Middle of { $all } areas of the same kind
compare-rank = Place { $rank } of { $all }, the best first.
compare-band-A = Among the best quarter.
compare-band-B = In the second quarter.
compare-band-C = In the third quarter.
compare-band-D = In the last quarter.
beside-better = better
beside-similar = similar
beside-worse = worse
beside-higher = higher
beside-lower = lower
target-line = Target “{ $words }”: { $standing }
target-reached = reached.
target-on-track = on track. The straight line stands at { $expected }; { $share } of the way has been covered.
target-on-track-chance = on track, but by no more than chance explains. The straight line stands at { $expected }; { $share } of the way has been covered.
target-within-noise = behind the straight line, which stands at { $expected }, by no more than chance explains. { $share } of the way has been covered.
target-off-track = off track. The straight line stands at { $expected }; { $share } of the way has been covered.
target-not-reported = not reported: there is no figure since the baseline.
groups-heading = For whom
groups-who = Group
symbol-c = hidden, so that nobody can be recognised
symbol-x = not available
symbol-z = not applicable
symbol-u = too unreliable to show
symbol-k = rounds to zero, and is not zero
status-provisional = provisional
status-revised = revised
status-final = final
status-outturn = outturn
revised-heading = Figures that were revised
revised-before = before:
revised-published = published { $words }
section-acts = What is to move it
section-answered = What children said that this answers
break-from = From { $words }:
printed-heading = What documents print, and what the series says now
printed-beside = the document prints { $printed }; the series has { $now } for { $period }.
printed-alone = the document prints { $printed }; the series has no figure for { $period }.
printed-no-figure = no figure
printed-matches = They agree.
printed-differs = They disagree.
printed-nothing = The series has nothing to compare it with.
printed-similar = They count something similar, so a difference need not be a disagreement.
printed-other = They do not count the same, and cannot be compared.
figures-csv = All figures as CSV
measures-by-topic = by topic
measures-by-strategy = by plan
measures-by-priority = by priority
measures-by-owner = by who keeps them
measures-no-owner = Nobody is named who keeps them
measures-for = The figures are those for { $words }.
measures-order = Listed:
measures-moved = Has it moved?
measures-late-said = the last figures of those late or old said: { $words }
empty-measures = No data yet: no series of figures shows whether this moves.
section-beside = Beside the series
scorecard-title = Scorecard: { $words }
scorecard-way = Is it working? The scorecard
scorecard-intro = What the plan wants to see move, and what the figures for { $words } say. What has no figures says so.
scorecard-plan = The plan itself
scorecard-indicator = What should move
scorecard-before = Before
scorecard-latest = Latest
scorecard-neighbours = Neighbours
scorecard-country = Whole country or region
scorecard-improvement = Really better
scorecard-concern = Really worse
scorecard-neutral = Really changed
scorecard-chance = Cannot be told from chance
scorecard-none = No data yet
better-high = higher is better
better-low = lower is better
better-neither = neither way is better
verdict-chance = Cannot be told from chance since { $since }.
verdict-chance-meaning = No real change can be seen: the ups and downs are no more than chance alone would make.
verdict-chance-meaning-since = Since then no real change can be seen: the ups and downs are no more than chance alone would make.
figures-late = New figures were due on { $words } and are not here.
figures-old = The last figures are for { $words }, and nobody has said when newer ones are due.
figures-late-tag = Late
figures-old-tag = Old
chart-invented = Invented
chart-in-words = The mean is { $mean }; chance alone moves the figures between { $lower } and { $upper }.
assurance-fail = As things are, the usual ups and downs will not reach it; something must change.
assurance-fail-improved = The limits still hold the older, worse figures, so they say nothing of whether it can be reached from here. If the change lasts, limits can be begun anew from it.
assurance-pass = As things are, the usual ups and downs will not miss it.
lead-grows = Ahead of { $words }{ $sure ->
    [0] {", as far as can be told"}
   *[other] {""}
}, and the lead is really growing.
lead-shrinks = Ahead of { $words }{ $sure ->
    [0] {", as far as can be told"}
   *[other] {""}
}, and the lead is really shrinking.
lead-stays = Ahead of { $words }{ $sure ->
    [0] {", as far as can be told"}
   *[other] {""}
}; whether the lead changes cannot be told from chance.
lag-shrinks = Behind { $words }{ $sure ->
    [0] {", as far as can be told"}
   *[other] {""}
}, and really catching up.
lag-grows = Behind { $words }{ $sure ->
    [0] {", as far as can be told"}
   *[other] {""}
}, and really falling behind.
lag-stays = Behind { $words }{ $sure ->
    [0] {", as far as can be told"}
   *[other] {""}
}; whether that changes cannot be told from chance.
level-rises = Level with { $words }{ $sure ->
    [0] {", as far as can be told"}
   *[other] {""}
}, after really catching up.
level-falls = Level with { $words }{ $sure ->
    [0] {", as far as can be told"}
   *[other] {""}
}, after really falling back.
level-stays = Level with { $words }{ $sure ->
    [0] {", as far as can be told"}
   *[other] {""}
}; whether that changes cannot be told from chance.
compare-rank-shared = Place { $rank } of { $all }, the best first; { $n ->
    [one] another area shares
   *[other] { $n } others share
} it.
indicators-measures = All measures, with figures
intro-datasets = Where the figures come from: every release, return and entry by hand. A later one never overwrites an earlier one.
dataset-holds = What it has figures of
dataset-figures = figures: { $words }
dataset-symbols = hidden, or no figure: { $words }
measure-datasets = Figures from
verdict-chance-after = Earlier figures were beyond what chance explains, as the chart marks them; the last ones are not.
verdict-before = The marks of real change in the chart belong to the figures before { $since }, and say nothing of those since.
verdict-rebased = Before the change of { $since } the mean was { $before }; since then it is { $now }.
