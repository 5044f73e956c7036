### Signing in through an organisation's own directory. { $name } is what the organisation is called on the button.

openid-through = Sign in through { $name }
openid-leading = You are being sent to your organisation's own page to sign in. If nothing happens, follow the link.
openid-go-on = Go on to { $name }
openid-mail-instead = Send me a mail instead
openid-stopped = You did not sign in through your organisation. Try again, or use another way.
openid-again = Begin again

openid-not-invited-title = You are not invited here yet
openid-not-invited = { $name } knows you, but you have no account here.
openid-not-invited-ask = Ask the person in your organisation who looks after accounts to invite you. Anybody may read the plan without an account.

openid-trouble-title = You are not signed in
openid-trouble-no-answer = The sign-in of { $name } does not answer. Use a mail instead, or try again later.
openid-trouble-refused = The sign-in of { $name } does not work with this site at the moment. Use a mail instead.
openid-trouble-unreadable = The sign-in of { $name } answered something that this site cannot read. Use a mail instead.
openid-trouble-nonce = The answer of { $name } belongs to another attempt to sign in, so it was not used. Use a mail instead, or try again.
openid-trouble-audience = The answer of { $name } was meant for another site, so it was not used. Use a mail instead.
openid-trouble-issuer = The answer did not come from { $name }, so it was not used. Use a mail instead.
openid-trouble-expired = The answer of { $name } had run out when it came, so it was not used. Use a mail instead, or try again.
openid-trouble-signature = The answer of { $name } is not signed as it must be, so it was not used. Use a mail instead.
openid-trouble-unverified = { $name } has not confirmed that your e-mail address is yours. Use a mail instead.
openid-trouble-no-address = { $name } did not tell us your e-mail address. Use a mail instead.
openid-trouble-other-domain = { $name } can only sign in addresses at { $domains }, and yours is at another place. Use a mail instead.
openid-other-browser = You began to sign in in another browser. Go on there, or begin again here.
openid-over = This attempt to sign in was used already, or is older than 10 minutes. Begin again; it takes a minute.

openid-known-title = Organisations that sign you in
openid-known-intro = You may sign in through these. If you did not do so yourself, take the way in away, and tell the person who looks after accounts.
openid-known-name = Organisation
openid-known-since = Since
openid-known-end = Take away
openid-known-ended = That way in was taken away.
