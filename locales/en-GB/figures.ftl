### Entering and publishing figures.

keep-figures-title = Figures: enter and publish
keep-figures-title-about = Enter figures and see which are late. A data steward publishes those that wait.
keep-figures-program = A program
figures-enter = Enter or paste figures
figures-enter-intro = Nobody but partners sees what you enter here until somebody publishes it. First you are shown what it would change.
figures-enter-workbook = Get a workbook to fill in
figures-enter-any = The rows or the file say which
figures-enter-area-hint = Used where the rows do not say which area they are about.
figures-enter-paste = Figures
figures-enter-paste-hint = One line for each: period, value, and perhaps numerator and denominator, as you copy them from a spreadsheet. Or with headings above: { $columns }. Write c, x, z, u or k where there is no number.
figures-enter-paste-empty = Figures of measures, a row for each.
figures-workbook-truth = This workbook holds figures that are hidden from the public: do not pass it on.
figures-enter-pasted = Pasted figures
figures-enter-file = Or a file
figures-enter-file-hint = A workbook or CSV of rows, or a file of Explore Education Statistics, Fingertips, NCCIS or the Local Authority Interactive Tool.
figures-enter-name = What these figures are called
figures-enter-name-hint = Such as: School survey, autumn 2026.
figures-enter-no-name = Say in a few words what these figures are.
figures-enter-long-name = This name has { $n } characters, and at most { $most } fit into lists. Shorten it.
figures-enter-published-hint = The day on which their source gave them out. Of two figures for one cell, the later counts.
figures-enter-origin-hint = Who gave them out, such as the name of a service or a survey.
figures-enter-address-hint = Where they are published, if they are.
figures-enter-bad-address = An address begins with https:// or http://.
figures-enter-reason-hint = Needed where these figures correct others.
figures-enter-send = Check and keep for partners
figures-enter-nothing = Paste figures or choose a file.
figures-enter-both = Paste figures or choose a file, not both.
figures-enter-again = This very file is here already: { $dataset }.
figures-enter-unread = { $file } holds no figures that can be read here. Send a workbook (.xlsx) or CSV with the columns measure, area, period and value, which “Get a workbook to fill in” has; or a file just as Explore Education Statistics, Fingertips, NCCIS or the Local Authority Interactive Tool gave it out.
figures-enter-strange = No measure of the plan has these figures. Choose a measure, or write its reference in the column measure. Found: { $codes }
figures-enter-not-yours = Some of these measures are kept by somebody else. Enter only figures of your own organisation's measures.
figures-enter-why = These figures differ from those that are there, in some cells ({ $n }). Say why under “Reason”. The first: { $first }
figures-held-title = Waiting to be published
figures-held-none = Nothing is waiting.
figures-held-done = Kept for partners. Nobody else sees it until it is published.
figures-entered-by = Entered by
figures-entered-at = Entered on
figures-published-by = Published by
figures-published-at = Published here on
figures-withdrawn-by = Withdrawn by
figures-withdrawn-at = Withdrawn on
figures-due-title = Late, or due within a month
figures-due-none = No figures are late or due within a month.
figures-due-held = Waiting to be published here
figures-due-waits = Figures to { $words } wait in { $dataset }
figures-due-state = How late
figures-not-yet-due = Not late
figures-days-late =
    { $n ->
        [one] { $n } day late
       *[other] { $n } days late
    }
figures-published-title = Published
figures-published-none = Nothing is published yet.
figures-rule = Rule for small numbers
rule-official-statistics = Official statistics (1 to 5 hidden)
rule-survey-of-children = Survey of children (0 to 5 hidden)
rule-referrals = Referrals (1 to 7 hidden)
rule-as-published = As its source published it
figures-rule-unknown = There is no such rule for small numbers. Choose one of those in the list.
figures-rule-show = Show what this would hide
figures-laxer = The last figures of these measures were published under “{ $rule }”, which hides more. Take that rule, unless you know why not.
figures-compared = What would change
figures-would-change = New figures: { $new }. Unchanged: { $same }. Different from what is published: { $revised }.
figures-steward-publishes = A data steward or strategy officer publishes these figures.
figures-publish-title = What everybody would see
figures-would-hide =
    { $n ->
        [0] Nothing is hidden under this rule.
        [one] One figure is hidden under this rule, as c.
       *[other] { $n } figures are hidden under this rule, all as c: the small ones, and others that would tell them.
    }
figures-without-counts =
    { $n ->
        [one] One figure does not say of how many people it is, so nobody can check it:
       *[other] { $n } figures do not say of how many people they are, so nobody can check them:
    }
figures-without-counts-checked = I have looked at each of them: none is about fewer than ten people
figures-without-counts-unchecked = Look at the figures without counts and tick the box, or add their denominators.
figures-withheld-given-away = { $measure }, { $words }: small counts could be worked out whatever is hidden, at { $places }. Leave out a total or a group, or take larger groups.
figures-withheld-no-way-found = { $measure }, { $words }: no way was found to hide small counts so that nobody can work them out, at { $places }. Take larger groups, or fewer kinds of them at once.
figures-withheld-overlap = { $measure }, { $words }: groups or places overlap in more ways than can be looked at, at { $places }. Leave out those that hold others.
figures-withheld-too-many = { $measure }, { $words }: there are more than { $most } figures for one period, which cannot be looked at together. Take larger groups, or fewer kinds of them at once.
figures-places-more = { $places }, and { $n } more
figures-apart = “{ $measure }” and “{ $other }” are about the same people, one as a group of the other: small counts could be worked out from both. Enter the group’s figures as a group of the larger measure. Figures that their source has published already may be published as such.
figures-withheld-short = These figures cannot be published under this rule. The warning on this page says why.
figures-published-where = Figures that their source has published have an address. Enter it under “Change what is said of these figures”, or take another rule.
figures-next = When the next figures are due
figures-next-hint = For those of these measures whose day is over. Leave it empty if nobody knows.
figures-stale = This is no more what your page showed: these figures, or what is said of them, were changed since, or others took their place. Nothing was done. Look at them as they stand here and decide again.
figures-publish = Publish for everybody
col-withdrawn = Why it was withdrawn
col-turn = Number in the order of publishing here
figures-publish-reason-hint = These figures differ from what is published now: say why. Everybody can read this reason.
figures-published = Published. Everybody sees these figures now.
figures-discard = Throw these figures away
figures-discarded = Thrown away. Nothing of it was ever published.
figures-table = Figures
figures-first = These are the first { $n } of { $all } figures.
figures-others =
    { $n ->
        [one] One more figure
       *[other] { $n } more figures
    }
figures-other-kind =
    { $n ->
        [one] One figure of another kind of period is not in the chart: { $words }
       *[other] { $n } figures of other kinds of periods are not in the chart: { $words }
    }
figures-revised = The first { $n } figures that differ from what is published
figures-everybody-sees = Shown as
figures-hidden-mark = c (hidden)
figures-behind = The figures behind what is hidden
figures-behind-about = Only partners see these. Do not pass them on.
figures-withdraw = Withdraw this dataset
figures-withdraw-about = Its figures vanish from every page, those that show the past as well. Nobody can take back what was already read. If figures are missing then, the day on which they were due is late again.
figures-withdraw-why = Why it is withdrawn
figures-withdraw-hint = Everybody can read this reason.
figures-withdraw-no-reason = Say why it is withdrawn.
figures-is-withdrawn = This dataset is withdrawn.
log-withdrawn = was withdrawn
dataset-withdrawn-note = This dataset was withdrawn on { $words }. Its figures stand on no page any more.
waits-figures-late =
    { $n ->
        [one] { $n } measure is late
       *[other] { $n } measures are late
    }
waits-figures-held =
    { $n ->
        [one] { $n } dataset waits to be published
       *[other] { $n } datasets wait to be published
    }
may-figures-keep = Enter figures and see those that are not published
may-figures-publish = Publish figures, and withdraw them
act-figures-publish = Published figures
act-figures-discard = Threw figures away that were never published
act-figures-withdraw = Withdrew published figures
detail-hidden = Hidden
detail-rule = Rule
detail-reason = Reason
figures-note = Note
figures-outdated = { $n } of these figures will not count: a later dataset has the same cells.
figures-taken-away =
    { $n ->
        [one] One figure that everybody sees now would be hidden, since beside what is out already it would tell a small count.
       *[other] { $n } figures that everybody sees now would be hidden, since beside what is out already they would tell a small count.
    }
figures-send-whole = If you correct one figure of a table, or its total, the rest of it seems to be a small group. Then send the whole table again: take this workbook, which has all figures of these periods with yours among them, put the total and its parts right, send it, and throw these figures away.
figures-whole-workbook = Get a workbook with the whole table
figures-known = Small counts can be worked out already from what is published, and nothing that is hidden now protects them: { $places }
figures-discard-sure = Yes, throw all of them away
figures-discard-unsure = Tick the box if you are sure.
figures-next-past = The next figures cannot be due before tomorrow.
figures-enter-future = That day is still to come. Enter the day on which the figures were given out.
figures-enter-short = Line { $row }: write a period and a value, with a tab, a semicolon or a comma between them.
letter-figures-due = Figures are due
mail-figures-due-subject = Figures are due or late
mail-figures-due-text =
    Some figures that you keep are due or late. This page lists them, and there you can enter them:

    { $link }
mail-figures-due-short = { $place }: figures are due or late. See the list: { $link }
figures-describe = Change what is said of these figures
figures-describe-intro = The figures themselves stay as they are.
act-figures-describe = Changed what is said of figures that wait
detail-was = Was
detail-now = Now
detail-title = Title
detail-origin = Original source
detail-licence = Licence
detail-address = Web address
detail-published = Dated
figures-withdrawn = Withdrawn: { $dataset }.
figures-withdrawn-already = This dataset was withdrawn already.
figures-published-already = These figures are published already.
figures-discarded-already = These figures were thrown away already.
figures-discard-why = Why they are thrown away
figures-discard-hint = Whoever sent them reads this. Name nobody.
figures-discard-no-reason = Say in a few words why they are thrown away.
figures-discard-long = This reason has { $n } characters, and at most { $most } are kept. Shorten it.
figures-became-title = What became of what you sent
figures-became = What became of it
figures-became-on = On
figures-became-none = Nothing that you sent was published or thrown away in the last eight weeks.
figures-became-published = Published as { $dataset }
figures-became-withdrawn = Published as { $dataset }, and withdrawn since
figures-became-thrown = Thrown away: { $reason }
figures-became-thrown-bare = Thrown away
figures-and-more = { $first }, and { $n } more
figures-span = { $from } to { $to }
figures-left-out = no figures
