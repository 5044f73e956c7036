# What members of a body rank
table-rankings = What members rank
intro-rankings = What members of a forum, a board or a group of young people put first in a plan.
count-rankings = { $n ->
    [one] 1 ranking
   *[other] { $n } rankings
}
kind-ranking = Ranking
table-ranking_items = What is ranked, and how it came out
intro-ranking_items = The priorities or actions that members rank and, once that is counted, their points and places.
count-ranking_items = { $n ->
    [one] 1 thing that is ranked
   *[other] { $n } things that are ranked
}
kind-ranking-item = Something that is ranked
col-question = What the members are asked
col-ranks = What is ranked
col-closes = Open until
col-result = Whether enough took part
col-counted = Counted on
col-members = Members who could take part
col-taken_part = Members who took part
col-ranking = Ranking
col-item = What was ranked
col-points = Points
choice-priorities = Priorities
choice-actions = Actions
choice-counted = Counted
choice-too-few = Too few took part
rankings-own = What should come first?
rankings-own-about = Say what matters most to you in a plan.
rankings-own-intro = You choose what should come first, second and so on. All choices of your group are counted together.
rankings-none = Nothing is to be ranked now.
rankings-results = What came of other rankings
ranking-you = You
ranking-done = You have chosen
ranking-to-do = To do
ranking-done-sent = Saved. You can change it until it closes.
ranking-done-back = Taken back. Nothing of it is counted.
ranking-closed = This has closed. Nothing can be changed any more.
ranking-result-way = See what came of it
ranking-about-way = Read about this ranking
ranking-until = You can choose, and change your choice, until the end of { $day }.
ranking-own-private = Nobody else sees what you choose. When it closes, all choices are counted together, and yours is deleted.
ranking-place-1 = First choice
ranking-place-2 = Second choice
ranking-place-3 = Third choice
ranking-place-4 = Fourth choice
ranking-place-5 = Fifth choice
ranking-nothing = Nothing chosen
ranking-save = Save my choice
ranking-saved = What is saved
ranking-unknown-fault = Choose something from the list.
ranking-twice-fault = You have chosen “{ $words }” already. Choose each only once.
ranking-gap-fault = You have chosen something further down. Choose something here too.
ranking-empty-fault = Choose at least what should come first.
ranking-changed = You changed this elsewhere meanwhile. What you chose here is still in the form; what is saved stands below.
rankings-manage = Rankings by forums and groups
rankings-manage-about = Ask members of a forum, a board or a group of young people what should come first in a plan.
rankings-manage-none = Nobody was asked to rank anything yet.
ranking-open = Open a ranking
ranking-open-intro = Everybody will see that this is asked. Only members of the body can rank, and nobody sees what one of them chose.
ranking-look = Nobody has been asked yet. Look at it as members will read it, then open it.
ranking-asked = Who is asked
ranking-asked-n = { $n ->
    [one] { $n } member
   *[other] { $n } members
}
ranking-priorities-of = Priorities of: { $words }
ranking-actions-of = Actions of: { $words }
ranking-title-hint = Such as: What the forum puts first.
ranking-question-hint = In plain words, such as: What would help your family most? Choose up to five.
ranking-closes-hint = The last day on which members can choose. It is counted in the night after it.
ranking-what-fault = Choose something in which there are at least two things to rank.
ranking-body-fault = Choose whose members are asked.
ranking-title-fault = Write a short title.
ranking-question-fault = Write what the members are asked.
ranking-closes-fault = Write a day that is today or later.
ranking-is-open = Open
ranking-to-count = Closed, and not counted yet
ranking-so-far = So far { $n } of { $all } have chosen.
ranking-few-members = Members by their roles: { $n }. A result is shown when { $least } or more take part.
ranking-close = Close it now and count
ranking-close-intro = What each member chose is counted and deleted. This cannot be taken back.
ranking-withdraw = Withdraw it
ranking-withdraw-intro = It ends without a result, and what members chose is deleted.
ranking-done-opened = Opened. Members find it where their work begins.
ranking-done-closed = Counted. What each member chose is deleted.
ranking-done-withdrawn = Withdrawn. What members chose is deleted.
ranking-changed-meanwhile = This has changed meanwhile. Look at it again.
ranking-together = What they put first together
rankings-heading = What members put first
ranking-tied = level with another
ranking-how = How it is counted, and why nobody can be found out
ranking-rule = Everybody may choose up to five. A first choice has 5 points, a second 4, a third 3, a fourth 2 and a fifth 1; the points of all members are added up. As many points is the same place. Who chose what is deleted when it is counted, and where fewer than { $least } took part, no numbers are kept or shown.
ranking-source = Jean-Charles de Borda described counting by points for places in Paris in 1781. We count the first five places only.
ranking-public-open = { $words } can rank these until { $day }. What comes of it is shown afterwards.
ranking-public-counted = { $n } of { $all } members of { $words } took part. It was counted on { $day }.
ranking-public-few = Fewer than { $least } members of { $words } took part, so no result is shown. It was closed on { $day }.
waits-rankings = { $n ->
    [one] 1 ranking to answer
   *[other] { $n } rankings to answer
}
act-ranking-answer = Ranked, as a member of a body
act-ranking-back = Took a ranking back
act-ranking-close = Counted a ranking
act-ranking-open = Opened a ranking
act-ranking-withdraw = Withdrew a ranking
may-ranking-answer = Rank, as a member of a body, what is put before it, change that, and take it back.
ranking-choose-from = What you can choose from
job-of-rankings-close = Count rankings that have closed, and delete what each member chose
