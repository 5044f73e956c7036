# Where there is something, and where not

coverage-title = Where there is something, and where not
coverage-intro = Area by area: whether there is one in it, and how many of its postcodes have one within a walk of a quarter of an hour.
coverage-show = Show
coverage-of = { $words }, by area
coverage-alt = Map: squares with postcodes, coloured by whether they have this in reach: { $words }. The table below says the same.
coverage-no-areas = It is not known here in which areas postcodes are.
coverage-reach = In reach is what is no further than 1,200 metres as the crow flies: a quarter of an hour on foot, where no water or railway lies between.
coverage-all = in reach
coverage-some = in reach of some
coverage-none = not in reach
coverage-dot = a service
coverage-services = Services in it
coverage-percent = Postcodes with one in reach
coverage-gap = None
coverage-honest = Counted is what the directory lists for everybody, that runs and that somebody has looked into within two years. A postcode is not a person: areas with many flats have few postcodes.
coverage-gaps = { $n ->
    [one] One area has none.
   *[other] { $n } areas have none.
}
