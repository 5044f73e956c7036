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
intro-datasets = Where the figures come from: every release, return and entry by hand, the newest first. A later one never overwrites an earlier one.
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
