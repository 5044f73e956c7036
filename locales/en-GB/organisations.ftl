# The page for charities and groups.
for-organisations = For charities and groups
for-organisations-intro = What is here for you, however small you are.
for-organisations-names = charity, charities, group, groups, voluntary, community, organisation, small
for-organisations-funding = Funds that are open now, the nearest last day first. Say that you are interested, find a partner for a bid, and be reminded before it closes.
for-organisations-commissions = What is going to be bought, long before there is a notice, and whether a small organisation can take part.
for-organisations-asks = Ask others for help, offer it, or answer somebody who asks.
for-organisations-courses = Training for your people and for parents. You can offer your own.
for-organisations-contributions = Tell in three lines and a number, or by a spreadsheet that you keep anyway, what you did. It makes a page of your own to show those who fund you.
for-organisations-stories = Tell a story with the agreement of whoever it is about.
for-organisations-services = See whether you are in the directory, and whether what it says of you is right.
for-organisations-meetings = Which meetings anybody may come to, and what was promised in the last ones.
for-organisations-bulletin = What is new, of your themes alone if you like.
for-organisations-account = Writing for your organisation
for-organisations-account-words = Reading needs no account. To write for your organisation one of you needs one: ask the partnership to invite that person.
