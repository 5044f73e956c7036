# A list of services that one person hands to another

shortlist-title = A list of services
shortlist-intro = Somebody put these together. Call before you go, and say if anything is not right.
shortlist-empty = There is nothing on this list. Look for services and put them on it.
shortlist-on = Put on a list
shortlist-off = Take off the list
shortlist-see = It is on your list
shortlist-hand-over = Hand it over
shortlist-how = The list stands in its address, and nowhere else: whoever has the address reads it, without an account. It says nothing of whom it is for. Your own mail or telephone sends it; nothing passes through this site.
shortlist-by-mail = by mail
shortlist-by-text = by text
shortlist-subject = Some services for you
shortlist-text = Here are some services that may help. You need no account: { $link }
shortlist-address = The address of this list
shortlist-calendar = Put its dates into a calendar (iCalendar)
shortlist-calendar-one = Put it into a calendar (iCalendar)
shortlist-print = Printed, it has the services and nothing around them.
shortlist-more = Look for more
shortlist-has = { $n ->
    [one] Your list has one service. See it, and hand it over
   *[other] Your list has { $n } services. See it, and hand it over
}
shortlist-gone = { $n ->
    [one] One service of this list is not in the directory any more.
   *[other] { $n } services of this list are not in the directory any more.
}
service-next = next on { $day }
shortlist-full = Your list is full: see it
