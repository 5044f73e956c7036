# Invitations, as whoever invites sees them
invitations-title = Invitations
invitations-title-about = Who was invited and has not answered, with the state of each mail. Send one again, or take it back.
invitations-intro = Who was invited and has not accepted yet. Who accepted is among the people. An invitation is good for 30 days after its last mail; 90 days later we forget it.
invitations-none = There are no invitations.
invitations-none-waiting = No invitation is waiting for an answer.
invitations-none-came-back = No mail has come back.
invitations-none-lapsed = No invitation has run out.
invitations-none-declined = Nobody has declined.
invitations-none-taken-back = No invitation was taken back.
invitation-title = An invitation
invitation-open = Waits for an answer until { $day }
invitation-unsent = The mail has not gone out yet. Good until { $day }
invitation-unwritten = The mail is about to be written. Good until { $day }
invitation-came-back = The mail did not arrive: look at the address. Good until { $day }
invitation-lapsed = Ran out on { $day }
invitation-accepted = Accepted on { $day }
invitation-declined = Declined on { $day }
invitation-taken-back = Taken back on { $day }
invitation-given = Invited on
invitation-again = Send it again
invitation-end = Take it back
invitation-person = To this person’s page
invitation-done-invited = Invited. The mail is on its way.
invitation-done-again = Sent again. The link in the earlier mail works no more.
invitation-settled = This invitation was answered or taken back already. To ask again, invite the person anew.
scope-own = As usual for the role
invite-from-hint = Leave it empty if it begins when they accept.
invite-twice = This address is invited to this role already. Send that invitation again, or take it back first.
invite-known = { $name } has an account with this address. Give them the role on their own page: the link is below the form.
invite-known-page = The page of { $name }
invite-title = Invite somebody
invite-intro = They get a mail with a link, which is good for 30 days. Their account begins when they first sign in. Somebody you see under “People” has an account: give them the role on their own page. Anybody else who has one is asked at their next visit.
invite-email-hint = A young person without e-mail gets a code on a card instead: leave it empty.
invite-email-missing = Write an e-mail address. Only a young representative can do without one.
invite-send = Invite

# What the link in the mail leads to
invitation-as = You are invited as
invitation-intro = You were invited to work with this partnership. Press the button, and we send a mail to the address that was invited, with a link and a code to sign in.
invitation-send = Send me the mail
invitation-over-title = This invitation is over
invitation-over = It was used, taken back, sent again in a newer mail, or is older than 30 days. If you have an account, sign in. If not, ask whoever invited you to invite you again.

# What somebody with an account is offered
offer-title = You are invited
offer-accept = Accept
offer-decline = Decline
offer-accepted = Accepted. The role is yours.
offer-declined = Declined. Whoever invited you sees that.
offer-fault = Choose to accept or to decline.

# In a spreadsheet
import-offered-already = Is invited to this role already; nothing happens.
import-comes-back = Had an account that has ended; accepting opens it again.
import-column-from = The first day of the role, such as 2027-01-04. Empty if it begins when they accept.

# Roles for a time
role-from-hint = Leave it empty if it begins today.
date-past-fault = This day is over. Write today or a later day.
date-order-fault = The last day is before the first. Write a later last day.

# Lists
list-first = These are the first { $n } of { $all }. Search for a name, or get the whole list as a file.
list-csv = The whole list as a CSV file

# In the audit
act-invitation-accept = Accepted an invitation
act-invitation-again = Sent an invitation again
act-invitation-decline = Declined an invitation
act-invitation-end = Took an invitation back
act-invitation-give = Invited somebody

# Asked once more, and what a walk of ours found missing
invitation-last = Last mail
invitations-show-all = All
invitations-show-waiting = Waiting for an answer
invitations-show-came-back = The mail came back
invitations-show-lapsed = Ran out
invitations-show-declined = Declined
invitations-show-taken-back = Taken back
invitations-again = { $n ->
    [one] Send another mail to the one who has not answered for three days
   *[other] Send another mail to all { $n } who have not answered for three days
}
invitations-again-found = { $n ->
    [one] Send another mail to the one found here who has not answered for three days
   *[other] Send another mail to the { $n } found here who have not answered for three days
}
invitations-again-soon = Three days after their last mail, you can send another to all who have not answered. Nobody has waited that long yet.
invitations-again-done = The mails are being written. The links in the earlier ones work no more.
invitation-end-intro = Their link works no more after this, and they are not told. You can invite them again later.
invitation-done-taken-back = Taken back.
go-back = No, go back
import-rows = What each row would do
import-what = What happens
import-row-invited = Is invited
import-row-added = Is added, and needs a card
import-row-given = Gets the role at once
import-other-name = This address stands in row { $n } under another name. Give each person their own.
role-ending = End this role
role-ending-intro = Once it has ended, they can do nothing by it. You can give it again later.
role-needed = Nobody else holds this role for as long, and without it something would stand still. Give it to somebody else first.
leaving-alone = Nobody else could take over: nobody within your reach is at work here for longer. Invite somebody first, or ask a strategy officer to arrange it.
sign-in-sent-invited = A mail is on its way to the address that was invited. Follow the link in it, in this browser, or type its code here. Both work for 15 minutes.
sign-in-sent-none-invited = No mail after a few minutes? Look among the unwanted mails, or open the link of your invitation and press its button again.
session-began = Since
