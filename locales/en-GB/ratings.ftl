# What groups of young people say
table-ratings = What groups of young people say
intro-ratings = Whether how an action is said to go feels true to a group of young people, and why.
count-ratings = { $n ->
    [one] 1 answer
   *[other] { $n } answers
}
kind-rating = What a group of young people says
ratings-earlier = What you said earlier
col-words = In their own words
choice-feels-true = Feels true
choice-partly = Partly
choice-not-yet = Not yet
rating-heading = What young people say of that
rating-differs = they see it otherwise
rating-otherwise = Where young people see it otherwise
rating-they-say = Those who do it say
rating-you-say = Your group says
ratings-own = Does it feel true?
ratings-own-about = Say whether it goes as they say it goes.
ratings-own-intro = These are the things that grown-ups said they would do, and how they say it is going. Your group can say whether that feels true. What you say stands beside theirs, and they cannot change it.
rating-read = A participation worker reads it first, so that nobody can be found by it. Your name is not on it. You can change it or take it back at any time.
ratings-none = Nothing was told that you could say something of.
rating-state-none = Nothing yet
rating-state-sent = Sent, and not read yet
rating-state-returned = Came back with a question
rating-feel = Does that feel true to your group?
rating-answer = Your answer
rating-answer-fault = Choose one of the three.
rating-why = Why, in your own words
rating-why-hint = Everybody will be able to read it. Name nobody, and nothing by which somebody could be found.
rating-private-fault = Leave out telephone numbers and addresses: everybody will be able to read it.
rating-send = Send
rating-back = Take it back
rating-question = What we ask you
rating-done-sent = Sent. A participation worker reads it first.
rating-done-back = Taken back. Nobody reads it any more.
rating-changed = Somebody of your group wrote meanwhile. What you wrote is still in the form.
rating-theirs = What they wrote
ratings-manage = What groups of young people say, to read
ratings-manage-about = Read it for safety before everybody does.
ratings-manage-intro = You look whether somebody could be found or hurt by it. You change no word: ask the group if something must go.
ratings-manage-none = Nothing waits to be read.
rating-look-for = Look for names, places, times and stories by which somebody could be found, and for accusations. That something is hard to hear is no reason to send it back.
rating-publish = Publish
rating-ask = What you ask the group
rating-ask-hint = Say what should go or be said otherwise, and why.
rating-return = Send back
rating-done-public = Published. It stands beside the word of those who do the work.
rating-done-returned = Sent back to the group.
waits-ratings-sent = { $n ->
    [one] 1 to read
   *[other] { $n } to read
}
waits-ratings-returned = { $n ->
    [one] 1 that came back
   *[other] { $n } that came back
}
act-rating-send = Said whether an action feels true
act-rating-back = Took back whether an action feels true
act-rating-publish = Published what a group of young people says
act-rating-return = Asked a group of young people something back
detail-body = Body
found-rating = What a group of young people said, not public yet
goes-rating = All words of this answer go. The group can answer anew.
may-rating-write = Say, for one's own group of young people, whether how an action is said to go feels true and what should become of it, and take that back.
may-rating-read = Read what groups of young people say and propose before others do, and pass it on or ask back.
child-felt = Does it feel true to you?
child-felt-meaning = Young people looked at what the grown-ups say. This is what they think.
