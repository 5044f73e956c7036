set-title = { $words }: areas side by side
set-stands = { $words } has { $value } for { $period }: place { $rank } of the { $all } chosen areas of its kind that have a figure, the best first.
set-stands-shared = { $words } has { $value } for { $period }: place { $rank } of the { $all } chosen areas of its kind that have a figure, the best first, and it shares that place.
set-has = { $words } has { $value } for { $period }.
set-no-interval = How sure this figure is was not published, so no difference can be told from chance.
set-counts = Beyond what chance explains, it is better than { $more } of those that it is set beside and worse than { $less }; to { $similar } it is similar.
set-counts-neither = Beyond what chance explains, it is higher than { $more } of those that it is set beside and lower than { $less }; to { $similar } it is similar.
set-latest = The figures for { $words }
set-beside = { $words } beside it
set-closing = Does the gap change?
set-closing-few = too few figures in common to tell
set-rules = The difference is the first area’s figure less this one. Whether a gap really changes is judged by the rules of the charts, over the periods for which both have a figure.
set-rules-interval = Beside another area, better and worse mean that the 95% interval of the difference leaves out zero, since both figures are unsure. Beside the country, the region or a mean they mean that it lies outside the first area’s own 95% interval, as in Fingertips. Similar means that chance could explain it.
compare-both = Better, similar and worse are about the last figures alone; whether a gap really changes is about all of them. So both may stand side by side. A difference is worked out before anything is rounded.
set-time = Over time
set-chart = A small chart for each area, all on one scale. The black line is the area’s own figures and ends with its last one; the dashed line is { $words }.
set-figures = The figures that the charts show
set-choose = Choose other areas
set-choose-hint = Tick as many as you like, up to 40. The others are set beside your own area, or beside the first one where yours is not ticked.
set-others = { $n ->
    [one] One other area
   *[other] { $n } other areas
}
set-show = Set side by side
set-place = { $have } of { $all }
set-shared = , shared
set-base = the others are set beside it
set-whole = it is a part of this
set-mean = Mean of the others of its kind
set-mean-note = { $have } of { $all } have a figure, and each weighs the same. { $far ->
    [0] None of them is
    [one] One of them is
   *[other] { $far } of them are
} rated “not close” by the source{ $strange ->
    [0] .
    [one] , and one is no statistical neighbour at all.
   *[other] , and { $strange } are no statistical neighbours at all.
} Where they are not close, read their mean with care.
set-none = no figure
set-unknown = This measure has no figures for “{ $words }”; choose from the areas at { $at }.
set-many = { $n } areas were chosen; choose { $most } at most.
set-older = no figure; its latest is { $value } for { $period }
between-title = { $one } beside { $other }
between-twice = You chose { $one } twice, so it is set beside { $other } here; choose another area below.
between-none-title = Two areas side by side
between-none = Fewer than two areas have figures, so none can be set beside another.
between-one = First area
between-other = Second area
between-unknown = There are no figures for “{ $words }”; choose from the areas at /compare.
between-many = { $n } areas were chosen for a comparison of two; a measure’s own page compares any number.
between-counts = { $n ->
    [one] For one measure it was published how sure both figures are.
   *[other] For { $n } measures it was published how sure both figures are.
} Beyond what chance explains, { $one } does better than { $other } on { $better }, worse on { $worse }; on { $similar } it cannot be told.{ $apart ->
    [0] {""}
    [one] {" "}On one they differ, and neither way is better.
   *[other] {" "}On { $apart } they differ, and neither way is better.
}
between-untold = { $n ->
    [one] On one measure nobody published how sure the figures are, so the difference may be chance.
   *[other] On { $n } measures nobody published how sure the figures are, so any difference may be chance.
} There { $one } is ahead on { $ahead ->
    [0] none
   *[other] { $ahead }
}, behind on { $behind ->
    [0] none
   *[other] { $behind }
}{ $level ->
    [0] {""}
   *[other] {", "}level on { $level }
}{ $neither ->
    [0] {""}
   *[other] {"; "}on { $neither } neither way is better
}.
between-apart = { $n ->
    [one] One measure cannot be set side by side; its row says why.
   *[other] { $n } measures cannot be set side by side; their rows say why.
}
between-aside = { $n ->
    [one] On one measure one of them has no figure for the other’s latest period; its row is for an older one and is not counted above.
   *[other] On { $n } measures one of them has no figure for the other’s latest period; their rows are for older ones and are not counted above.
}
between-neither = { $n ->
    [one] One measure has figures for neither area.
   *[other] { $n } measures have figures for neither area.
}
between-no-common = the latest of each: there is no period for which both have a figure
between-one-alone = only one of them has figures
between-part = a count of a part is not set against that of the whole
between-older = the latest period for which both have a figure; one has a newer one
between-ahead = ahead, as far as can be told
between-level = level
between-behind = behind, as far as can be told
map-title = { $words }: map
map-last = The latest
map-unknown = This measure has no figures for the period “{ $words }”; choose one of those at { $at }.
map-by-place = By place, { $period }
map-by-authority = By authority, { $period }
map-ends = For { $period }, the best figure is that of { $first } ({ $best }), and the last that of { $last } ({ $worst }). Chance moves each of them; the order alone proves nothing.
map-ends-neither = For { $period }, the highest figure is that of { $first } ({ $best }), and the lowest that of { $last } ({ $worst }). Chance moves each of them; the order alone proves nothing.
map-without = { $n ->
    [one] One of these areas has no figure for this period.
   *[other] { $n } of these areas have no figure for this period.
}
map-others = { $n ->
    [one] One more area of this kind has a figure for this period and is not on the map.
   *[other] { $n } more areas of this kind have a figure for this period and are not on the map.
}
map-few = There are too few figures to tell quarters apart, so the areas are numbered and not shaded.
map-quarters = The quarters are among the { $n } areas shown here that have a figure.
map-nothing = There are figures for fewer than two areas of a kind, so there is nothing to put on a map.
map-numbers = The numbers are those of the table; where areas are too small for theirs, it stands in the table alone.
map-shades = The shades are patterns, so that they can be told apart without colour.
map-own = (our area)
map-outline = The thick line is around { $words }.
map-origins = Boundaries:
map-no-boundaries = The plan has no boundaries of these areas, so there is a table alone.
map-quarter-A = In the lowest quarter.
map-quarter-B = In the second quarter from the bottom.
map-quarter-C = In the third quarter from the bottom.
map-quarter-D = In the highest quarter.
icon-common = Variation: chance
icon-improvement-high = Variation: really higher, which is better
icon-improvement-low = Variation: really lower, which is better
icon-concern-high = Variation: really higher, which is worse
icon-concern-low = Variation: really lower, which is worse
icon-neutral-high = Variation: really higher
icon-neutral-low = Variation: really lower
icon-no-target = Target: none is set
icon-pass = Target: will be met, unless something changes
icon-fail = Target: out of reach, unless something changes
icon-fail-improved = Target: beyond the limits, which still hold older, worse figures
icon-inconsistent = Target: chance decides whether it is met
recent-nothing = A trend over the last five figures cannot be calculated: that takes five, each with how sure it is, and none of them 0% or 100%.
recent-no-change = Over the last five figures: no significant change.
recent-increasing = Over the last five figures: increasing.
recent-increasing-better = Over the last five figures: increasing and getting better.
recent-increasing-worse = Over the last five figures: increasing and getting worse.
recent-decreasing = Over the last five figures: decreasing.
recent-decreasing-better = Over the last five figures: decreasing and getting better.
recent-decreasing-worse = Over the last five figures: decreasing and getting worse.
recent-about = This is another question than the one at the top of the page. There, the whole series is asked whether it moves beyond its own ups and downs; here, five figures are asked whether they differ by more than the size of the groups explains. Where both disagree, the sentence at the top counts.
embed-heading = Show this chart on another site
embed-about = Copy one of these into a page. It stays up to date, loads no script and counts nobody.
embed-frame = The chart with its sentence and source, in a frame
embed-picture = The chart alone, as a picture
embed-whole = The whole page, with the table:
figures-xlsx = All figures as a workbook (XLSX)
figures-json = All figures as JSON
way-compare = Set any areas side by side
way-map = See it on a map
way-between = Compare two areas over all measures
chart-trial-gaps = These are trial limits: they rest on { $n } figures, and become firm with 13. Because of gaps, only { $ranges ->
    [one] one pair of figures follows each other
   *[other] { $ranges } pairs of figures follow each other
}, and the limits come from these.
table-boundaries = Boundaries
intro-boundaries = The shapes of areas, for maps.
count-boundaries = { $n ->
    [one] 1 boundary
   *[other] { $n } boundaries
}
kind-boundary = Boundary
col-shape = Shape
