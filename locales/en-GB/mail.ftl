### The words of mails and text messages. In a mail, a paragraph that is only the link becomes a link of its own.
### Each has a subject, a text, and a short form for text messages. None names a person or says what a record holds.

mail-open = Open the page

mail-sign-in-subject = Sign in: { $place }
mail-sign-in-text =
    You asked to sign in. Open this page within { $minutes } minutes:

    { $link }

    Or type this code where you asked: { $code }

    If it was not you, do nothing. Nobody can sign in without this message. Never pass the code on: we will not ask you for it.
mail-sign-in-short = { $place }: your code to sign in is { $code }. Or open { $link } within { $minutes } minutes. If it was not you, do nothing.

mail-invitation-subject = You are invited: { $place }
mail-invitation-text =
    You are invited to work with the partnership. This page says as what, and how to begin:

    { $link }

    The link works for { $days } days, and only for you. Please do not pass it on.

    If you did not expect this, do nothing, and nothing changes.
mail-invitation-short = { $place }: you are invited to work with the partnership. The link works for { $days } days: { $link }

mail-task-subject = Please have a look at { $reference }
mail-task-text =
    Somebody in the partnership asks for your help with { $reference }. This page says what to do, and you need no account:

    { $link }

    The link works for { $days } days, and only for this. Whoever has it can answer for you, so please do not pass it on.
mail-task-short = { $place }: please have a look at { $reference }. The link works for { $days } days: { $link }

mail-new-way-in-subject = A new way to sign in was added
mail-new-way-in-text =
    A passkey, or another way to sign in, was added to your account.

    If it was you, do nothing.

    If it was not you, open this page at once and take it away:

    { $link }

    Then tell whoever looks after accounts in your partnership.
mail-new-way-in-short = { $place }: a new way to sign in was added to your account. If it was not you, take it away at once: { $link }

mail-hand-over-subject = Please hand over what is still yours
mail-hand-over-text =
    Some things still have your account behind them. Please hand them over to somebody else before you leave. This page lists them:

    { $link }

    When the list is empty, there is nothing more to do.
mail-hand-over-short = { $place }: some things are still to be handed over. See the list: { $link }

mail-data-request-subject = A request about data is waiting: { $reference }
mail-data-request-text =
    Somebody has asked about their own data. The request { $reference } is waiting for a decision:

    { $link }

    The law sets a time for the answer. The page says until when.
mail-data-request-short = { $place }: the request { $reference } about data is waiting for a decision: { $link }

mail-data-decided-subject = Your request { $reference } was decided
mail-data-decided-text =
    Your request { $reference } about your data was decided. Sign in to read the decision:

    { $link }

    If you cannot sign in any more, ask whoever protects data in your partnership.
mail-data-decided-short = { $place }: your request { $reference } was decided. Sign in to read the decision: { $link }

mail-data-erased-subject = Your request { $reference } was granted
mail-data-erased-text =
    You asked for your data to be erased. The request { $reference } was granted, and it is done. You cannot sign in any more. This page says what stays:

    { $link }

    Once this mail is sent, its address is erased too.
mail-data-erased-short = { $place }: your request { $reference } was granted, and your data is erased. What stays: { $link }

mail-data-ready-subject = The copy of your data is ready
mail-data-ready-text =
    You asked for a copy of your data. It is ready. Sign in to fetch it:

    { $link }

    If you did not ask for it, tell whoever looks after accounts in your partnership.
mail-data-ready-short = { $place }: the copy of your data is ready. Sign in to fetch it: { $link }

mail-leaving-subject = Your last day with the partnership was set
mail-leaving-text =
    Somebody set a last day for your account. This page says which, and what is to be handed over before it:

    { $link }

    If this is wrong, tell whoever looks after accounts in your organisation. The day can be taken back.
mail-leaving-short = { $place }: a last day was set for your account. See which, and what to hand over: { $link }

mail-take-over-subject = You are named to take over from somebody
mail-take-over-text =
    Somebody is leaving, and you are named to take over what they still answer for. This page says from whom, and when:

    { $link }

    Until that day nothing changes. If you cannot take it over, tell whoever looks after accounts in your organisation.
mail-take-over-short = { $place }: you are named to take over from somebody who leaves. See from whom, and when: { $link }

mail-role-given-subject = You have a new role
mail-role-given-text =
    A role in the partnership was given to you. This page lists your roles, and what you can do now:

    { $link }

    If you did not expect this, ask whoever looks after accounts in your organisation.
mail-role-given-short = { $place }: a role was given to you. See your roles: { $link }

mail-stays-subject = A last day was taken back
mail-stays-text =
    The last day that was set is taken back, so nothing is handed over on it. This page says what holds now:

    { $link }

    You need do nothing.
mail-stays-short = { $place }: a last day was taken back, and nothing is handed over on it. See what holds now: { $link }

mail-update-due-subject = How is it going with { $reference }?
mail-update-due-text =
    You answer for { $reference }. Please say by { $day } how it is going. It takes two minutes, and you need no account:

    { $link }

    The link works for { $days } days, and only for this. Whoever has it can answer for you, so please do not pass it on.
mail-update-due-short = { $place }: please say how it is going with { $reference }. The link works for { $days } days: { $link }

mail-update-late-subject = Still wanted: how is it going with { $reference }?
mail-update-late-text =
    We hoped to hear by { $day } how { $reference } is going. A few words are enough, and “off track” is an answer too. You need no account:

    { $link }

    The link works for { $days } days, and only for this. If somebody else should answer, tell whoever looks after the plan.
mail-update-late-short = { $place }: we still hope to hear how { $reference } is going. The link works for { $days } days: { $link }

mail-update-returned-subject = A question about { $reference }
mail-update-returned-text =
    Thank you for your update on { $reference }. Somebody who looks after the plan has a question. It stands on this page, beside what you wrote:

    { $link }

    The link works for { $days } days, and only for this. Whoever was signed in when they sent it signs in to see the question. Please do not pass it on.
mail-update-returned-short = { $place }: there is a question about your update on { $reference }. The link works for { $days } days: { $link }

mail-something-waits-subject = Something waits for you
mail-something-waits-text =
    Somebody has sent something that waits for you: to read, to sign off or to answer. Your page says what it is:

    { $link }

    You need to sign in. We write on the first morning, and again each week while it waits.
mail-something-waits-short = { $place }: something waits for you to read, sign off or answer: { $link }

mail-words-first-subject = Please read this first
mail-words-first-text =
    Something was sent in a survey that is to be read before anything else. Only you and whoever stands in can read it:

    { $link }

    You need to sign in. This mail says nothing of it. We write again when half the time has passed, and when it is over.
mail-words-first-short = { $place }: something is to be read before anything else: { $link }

mail-words-wait-subject = Words wait to be read
mail-words-wait-text =
    People have written something in a survey that waits for you to read it:

    { $link }

    You need to sign in. We write once a day while something waits.
mail-words-wait-short = { $place }: words wait for you to read them: { $link }

mail-words-late-subject = Something that was written has waited too long
mail-words-late-text =
    Something that was written in a survey was to be read by now, and nobody has taken care of it. You cannot read it, but you can speak with whoever should, or name somebody else:

    { $link }

    You need to sign in.
mail-words-late-short = { $place }: something that was written has waited too long. Speak with whoever reads: { $link }

mail-words-still-subject = Something still waits to be read
mail-words-still-text =
    Something that was written in a survey still waits, and nobody has taken care of it. Only the two who are named can read it:

    { $link }

    You need to sign in. Please see to it, or speak with the other who reads. We write once a day while it waits.
mail-words-still-short = { $place }: something that was written still waits, and nobody has taken care of it: { $link }

mail-words-named-subject = You are named to read what people write
mail-words-named-text =
    You are named to read what people write in a survey, before anybody else does, and to take care of whoever may be in danger. What waits stands here:

    { $link }

    You need to sign in. If this is a mistake, tell whoever looks after the survey at once.
mail-words-named-short = { $place }: you are named to read what people write in a survey: { $link }
