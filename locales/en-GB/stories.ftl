# Stories and campaigns

table-stories = Stories and good practice
kind-story = Story
count-stories = { $n ->
    [one] { $n } story
   *[other] { $n } stories
}
intro-stories = What became of somebody, and what worked. Whoever a story is about agreed to it, and can take it back at any time.
table-campaigns = Campaigns
kind-campaign = Campaign
count-campaigns = { $n ->
    [one] { $n } campaign
   *[other] { $n } campaigns
}
intro-campaigns = What the partnership tells everybody, with words to copy in several languages and things to hang up, show or play.
table-campaign_messages = Words to copy
kind-campaign_message = Words to copy
count-campaign_messages = { $n ->
    [one] { $n } message
   *[other] { $n } messages
}
intro-campaign_messages = Words of campaigns, ready to be copied.
table-campaign_assets = Posters, pictures and films
kind-campaign_asset = Thing to use
count-campaign_assets = { $n ->
    [one] { $n } thing to use
   *[other] { $n } things to use
}
intro-campaign_assets = What anybody may hang up, show or play.
col-told_by = Whose story it is
col-campaign = Campaign
col-consent = Did they agree
col-consent_until = Agreed until
col-at = Address
col-alt = What is seen or heard
choice-story = Story
choice-case-study = Case study
choice-good-practice = Good practice
choice-given = They agreed
choice-about-nobody = It is about nobody
choice-running = Running
choice-over = Over
choice-poster = Poster
choice-leaflet = Leaflet
choice-picture = Picture
choice-film = Film
choice-sound = Sound
choice-slides = Slides
stories-all = All stories about it
stories-none = No story fits this.
stories-none-yet = No story has been told here yet.
stories-tell = Tell a story of your work
stories-own = Your stories
stories-own-about = Tell what became of somebody who agrees to it, for as long as they agree, and take it back when they say so.
stories-yours = Stories of your organisation
stories-none-own = Your organisation has told no story here yet.
story-new = Tell a story
story-new-words = Ask first. Say where it is read, that anybody can copy it, and that it can be taken back here at any time, but not from those who copied it. A child who does not want it is not told of, whatever a parent says.
story-send = Publish it
story-concerns = What it tells of
story-title = What it is called
story-title-hint = Such as: Back in the water. Never with a name.
story-told-by = Whose story it is
story-told-by-hint = Such as: a mother of three. Never a name.
story-words = The story
story-about-hint = In their own words, if you can. Leave out names, school, street and whatever else leads to somebody.
story-more-at = Address of a film or page about it
story-more-at-hint = Begins with https://
story-more = More of it
story-consent = Did whoever it is about agree
story-name = Who agreed
story-name-hint = Their name. Only your organisation reads it. Leave it empty if it is about nobody.
story-name-missing = Write who agreed, in up to 200 characters.
story-named = The name of whoever agreed stands here. Take it out.
story-as = As whom
story-as-themselves = For themselves
story-as-parent = As a parent, and the child wants it too
story-how = How
story-how-writing = In writing
story-how-spoken = Spoken, and you wrote it down
story-agreed-on = The day on which they agreed
story-agreed-on-hint = Such as 31/3/2026.
story-agreed-on-fault = Write the day on which they agreed, such as 31/3/2026. It cannot be later than today.
story-consent-until = For how long
story-consent-until-hint = The last day, such as 31/3/2027. The day after, it is shown nowhere any more.
story-until-past = This day has passed. What is agreed to must still hold.
story-until-far = Nobody agrees for more than { $n } years at once. Write an earlier day.
story-contact = How they are reached
story-contact-hint = An e-mail address or telephone number, if they like. They get a link by which they take the story back.
story-told-until = Whoever it is about agreed to it until { $day }.
story-is-over = No longer told
story-gone = A story that is no longer told
story-over-on = Ended on
story-link = The link for whoever agreed
story-link-words = Give it to them. It shows the story, asks for no password, and takes the story back.
story-longer = They agreed for longer
story-longer-words = Ask again before you write a later day.
story-end = They do not want it told any more
story-take-back = Take it back everywhere
story-own-rule = When you press, it goes from every page, list, search and past day at once. Reports that were published keep a line that something was taken back, and when. Whoever copied it before may still have it.
story-own-title = Your story
story-own-words = You agreed that this is told until { $day }.
story-own-over = This is not told any more.
story-own-over-on = This is not told any more. It ended on { $day }, and your name was erased.
story-done-told = It is published. Give the link below to whoever agreed.
story-done-longer = It is kept.
story-done-ended = It is gone everywhere, and the name was erased.
campaigns-none = There is no campaign yet.
campaign-copy = Copy these words and use them as they are.
campaign-checked = Checked on { $day } by somebody who speaks the language
waits-consent = { $n ->
    [one] { $n } story to which somebody agreed for less than a month more
   *[other] { $n } stories to which somebody agreed for less than a month more
}
may-story-tell = Tell stories with the agreement of whoever they are about, and end them
letter-story-kept = Agreed to a story
mail-story-kept-subject = What you agreed to
mail-story-kept-text =
    You agreed that something is told. This page shows it, and takes it back at any time. It asks for no password, so keep the link to yourself:

    { $link }
mail-story-kept-short = { $place }: what you agreed to, and how to take it back: { $link }
letter-story-ends = What was agreed to ends soon
mail-story-ends-subject = Ask again: { $reference }
mail-story-ends-text =
    What somebody agreed to ends within a month, and with it a story of your organisation. Ask again, or let it end. This page says until when:

    { $link }
mail-story-ends-short = { $place }: what somebody agreed to ends within a month: { $link }
act-story-end = A story ended
found-story_consent = Who agreed to a story
goes-story_consent = The name and how they are reached go. The story stays until it is taken back: end it first, if that is what they want.
story-about-somebody = Somebody is told of here. Say that they agreed, or take out whose story it is.
story-no-name = It is a word, and nobody’s name
job-of-story-clock = End stories to which nobody agrees any more
job-of-story-ask = Ask again before an agreement to a story ends
