// The servers that stand in for a provider of identities, a mail server and a
// gateway for text messages do what the tests that use them rely on.

import "./servers/openid.tests.mjs";
import "./servers/bad-openid.tests.mjs";
import "./servers/smtp.tests.mjs";
import "./servers/text-gateway.tests.mjs";
