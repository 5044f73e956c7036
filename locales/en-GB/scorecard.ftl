scorecard-quarters = This year’s quarters
scorecard-close = { $have } of { $all }; { $far } not close
scorecard-not-reported = Late: new figures were due and are not here
scorecard-old = Old: nobody has said when newer figures are due
scorecard-too-few = Too few figures to tell
scorecard-late-said = { $n ->
    [one] The last figures of the one row that is late or old said: { $words }.
   *[other] The last figures of the { $n } rows that are late or old said: { $words }.
}
scorecard-empty = No indicator of the plan and no measure says whether this priority is working.
scorecard-targets = Against the targets
scorecard-changed = Its layout or a definition behind it last changed on { $words }.
scorecard-log = All changes
standing-reached = Reached
standing-on-track = On track
standing-within-noise = As near the line as chance explains
standing-off-track = Off track
standing-not-reported = Not reported since the baseline
log-title = What changed: { $words }
log-intro = Every change of the layout of this scorecard and of what stands behind it: indicators, the measures that feed them, targets and breaks. Figures are not listed here; each is with its dataset.
log-scorecard = The scorecard
scorecard-log-added = Added.
log-added-many = Added: { $words }.
scorecard-log-ended = Ended.
log-back = Taken back into the plan.
log-before = before
log-after = now
layout-3 = Rows for measures that bear on a priority without an indicator, priorities that nothing measures, and what the last figures said of rows that are not reported.
layout-2 = New columns and marks: the quarters of the year, how close the neighbours are, how the target stands, a small chart, and whether figures are late. What is late is counted as not reported.
layout-1 = The first layout: three periods before, the latest figure, neighbours, the whole country or region, target, and whether it has moved.
scorecards-title = Scorecards: is it working?
scorecards-intro = What the figures for { $words } say of each plan. Chance moves every figure a little: only what is more than that is called better or worse.
scorecards-unmeasured = { $n ->
    [one] One of { $all } priorities has nothing that measures it.
   *[other] { $n } of { $all } priorities have nothing that measures them.
}
scorecards-more = More figures
scorecards-indicators = What the plans want to see move
layout-4 = Rows with too few figures, and rows with old ones of which nobody says when newer are due, are counted apart.
layout-5 = A target is on track or off track only where the figure is further from its straight line than chance explains. What is nearer, ahead or behind, is counted apart.
