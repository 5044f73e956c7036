# Offers and asks among organisations

table-asks = Offers and asks
asks-names = volunteer, volunteers, help, ask, offer, gap, idea, ideas
kind-ask = Offer or ask
count-asks = { $n ->
    [one] { $n } offer or ask
   *[other] { $n } offers and asks
}
intro-asks = What organisations ask each other and offer, what is missing, and ideas. Each stays open until there is an answer.
col-answered_on = Answered on
choice-somebody-asks = Asked for
choice-somebody-offers = Offered
choice-answered = Answered
choice-no-longer-needed = No longer needed
asks-own = Your offers and asks
asks-own-about = Ask other organisations for something, offer something, or say what is missing; and read who can help.
asks-yours = What you look after
asks-yours-none = Your organisation asks and offers nothing so far.
asks-none = Nothing is open now.
asks-answered = No longer open
asks-since = Since { $day }
asks-waits = Still waiting
asks-can-help = Reply to this, with an account
asks-new = Ask or offer something
asks-what = In one sentence
asks-what-hint = Such as: Has anybody a minibus on Saturdays? Everybody reads it. Name no child and no family.
asks-what-missing = Write in one sentence what you ask or offer.
asks-more = More about it
asks-more-hint = For whom, where, and until when, if it matters.
asks-send = Publish it
asks-replies = Replies
asks-replies-none = Nobody has replied yet.
asks-reply = Your reply
asks-reply-hint = How you can help, or what you would use it for, in one or two sentences; and how to reach you at work. Only whoever looks after it reads this. Name no child and no family.
asks-reply-missing = Write your reply.
asks-reply-send = Send it
asks-close = Say what came of it
asks-answer = What the answer is
asks-answer-hint = Everybody reads it, so that others who ask the same know. Name nobody.
asks-answer-missing = Write what the answer is, so that others who ask the same know.
asks-done-posted = It is published. Everybody reads it, and you get a letter when somebody replies.
asks-done-replied = It is sent. Those who asked read it.
asks-done-kept = It is published.
waits-replied = { $n ->
    [one] { $n } of yours has a reply
   *[other] { $n } of yours have replies
}
may-ask-post = Ask other organisations for something or offer something, and say that one can help
letter-ask-replied = Somebody replied
mail-ask-replied-subject = Somebody replied: { $reference }
mail-ask-replied-text =
    An organisation replied to an offer or ask that you look after. This page says what it wrote, and you can say there what came of it:

    { $link }
mail-ask-replied-short = { $place }: an organisation replied to an offer or ask that you look after: { $link }
act-ask-reply = An organisation replied to an offer or ask
found-ask_reply = How an organisation can help with what another asked
goes-ask_reply = These words go. That it replied stays.
