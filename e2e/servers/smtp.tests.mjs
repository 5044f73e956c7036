import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { openSmtp } from "./clients.mjs";
import { startSmtp } from "./smtp.mjs";

const MAIL = `From: "Every Chance, Tower Hamlets" <plan@example.org>
To: =?utf-8?B?QmVuIEJyw7xja25lcg==?= <ben@example.org>, ada@example.org
Subject: =?utf-8?Q?Your_link_=E2=80=93?=
 =?utf-8?Q?_to_sign_in?=
Message-ID: <1@example.org>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="a+b"

--a+b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Hello Ben Br=C3=BCckner, this line is br=
oken in two.
..one dot more on the way
--a+b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PHA+SGVsbG8gQnLDvGNrbmVyPC9w
Pg==
--a+b--
`.replaceAll("\n", "\r\n");

const SIGN_IN = `AUTH PLAIN ${Buffer.from("\0mailer\0secret").toString("base64")}`;

for (const tls of ["starttls", "implicit"]) {
  describe(`the mail server, ${tls}`, () => {
    let smtp;
    before(async () => (smtp = await startSmtp({ tls, user: "mailer", password: "secret" })));
    after(() => smtp?.stop());

    // A client that is about to give the address of a recipient.
    async function begin() {
      const client = await openSmtp(smtp);
      assert.match(await client.reply(), /^220 /);
      await client.say("EHLO tests");
      if (tls === "starttls") {
        assert.match(await client.say("STARTTLS"), /^220 /);
        await client.secure();
        assert.match(await client.say("EHLO tests"), /AUTH PLAIN LOGIN/);
      }
      assert.match(await client.say(SIGN_IN), /^235 /);
      assert.match(await client.say("MAIL FROM:<plan@example.org>"), /^250 /);
      return client;
    }

    async function send(recipient = "ben@example.org", mail = MAIL) {
      const client = await begin();
      assert.match(await client.say(`RCPT TO:<${recipient}>`), /^250 /);
      assert.match(await client.say("DATA"), /^354 /);
      return { client, reply: await client.say(`${mail}.`) };
    }

    test("keeps a mail as a person would read it, and whoever waits for it gets it", async () => {
      const awaited = smtp.waitForMail((mail) => mail.to.some(({ address }) => address === "ben@example.org"));
      const { client, reply } = await send();
      assert.match(reply, /^250 /);
      assert.match(await client.say("QUIT"), /^221 /);
      assert.equal(await client.reply(), "");
      const mail = await awaited;
      assert.deepEqual(mail.from, { name: "Every Chance, Tower Hamlets", address: "plan@example.org" });
      assert.deepEqual(mail.to, [{ name: "Ben Brückner", address: "ben@example.org" }, { name: "", address: "ada@example.org" }]);
      assert.equal(mail.subject, "Your link – to sign in");
      assert.equal(mail.messageId, "<1@example.org>");
      assert.equal(mail.text, "Hello Ben Brückner, this line is broken in two.\n.one dot more on the way");
      assert.equal(mail.html, "<p>Hello Brückner</p>");
      assert.deepEqual(mail.envelope, { from: "plan@example.org", to: ["ben@example.org"] });
      assert.deepEqual([mail.secure, mail.user], [true, "mailer"]);
      const said = smtp.heard.map(({ verb, secure }) => `${verb}${secure ? "" : " in the clear"}`);
      const opening = tls === "starttls" ? ["EHLO in the clear", "STARTTLS in the clear"] : [];
      assert.deepEqual(said, [...opening, "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"]);
      assert.match(mail.raw, /^From: "Every Chance/);
      assert.deepEqual(smtp.mails, [mail]);
    });

    test("hands a mail out once, and says what came when nothing suits", async () => {
      smtp.forgetMails();
      await send();
      await smtp.waitForMail();
      await assert.rejects(smtp.waitForMail(() => true, 1), /No mail like that .*handed out before/s);
    });

    test("refuses a recipient for good or for now, and then takes the mail", async () => {
      for (const [fault, code] of [["refuseRecipient", 550], ["tryLater", 451]]) {
        smtp.misbehave(fault, { times: 1 });
        const client = await begin();
        assert.match(await client.say("RCPT TO:<ben@example.org>"), new RegExp(`^${code} `));
        assert.match(await client.say("RCPT TO:<ben@example.org>"), /^250 /);
        client.close();
      }
    });

    test("refuses name and password, and then takes them", async () => {
      smtp.misbehave("refuseSignIn", { times: 1 });
      await assert.rejects(begin(), /535 /);
      (await begin()).close();
    });

    test("hangs up at DATA without the mail, or after the mail with it", async () => {
      smtp.forgetMails();
      smtp.misbehave("hangUpAtData");
      const client = await begin();
      await client.say("RCPT TO:<ben@example.org>");
      assert.match(await client.say("DATA"), /^354 /);
      assert.equal(await client.reply(), "");
      assert.equal(smtp.mails.length, 0);
      smtp.misbehave("hangUpAfterMail");
      const sent = await send();
      assert.match(sent.reply, /^250 /);
      assert.equal(await sent.client.reply(), "");
      assert.equal(smtp.mails.length, 1);
      smtp.misbehave("hangUpBeforeYes");
      assert.equal((await send()).reply, "");
      assert.equal(smtp.mails.length, 2);
      smtp.misbehave("none");
    });

    test("is down, and up again on the same port", async () => {
      smtp.misbehave("down");
      await assert.rejects(begin());
      smtp.misbehave("none");
      (await begin()).close();
    });

    test("refuses who is not trusted with what", async () => {
      const client = await openSmtp(smtp);
      await client.reply();
      await client.say("EHLO tests");
      assert.match(await client.say("MAIL FROM:<plan@example.org>"), /^530 /);
      if (tls === "starttls") {
        assert.match(await client.say(SIGN_IN), /^530 .*STARTTLS/);
        await client.say("STARTTLS");
        await client.secure();
        assert.match(await client.say("MAIL FROM:<plan@example.org>"), /^503 /);
        await client.say("EHLO tests");
      }
      assert.match(await client.say(`AUTH PLAIN ${Buffer.from("\0mailer\0wrong").toString("base64")}`), /^535 /);
      assert.match(await client.say("AUTH LOGIN"), /^334 /);
      assert.match(await client.say(Buffer.from("mailer").toString("base64")), /^334 /);
      assert.match(await client.say(Buffer.from("secret").toString("base64")), /^235 /);
      assert.match(await client.say("MAIL FROM:<plan@example.org>"), /^250 /);
      client.close();
    });

    test("is not believed by a client that was not told of its authority", async () => {
      await assert.rejects(
        openSmtp(smtp, { trusting: false }).then(async (client) => {
          await client.reply();
          await client.say("EHLO tests");
          await client.say("STARTTLS");
          await client.secure();
        }),
        /unable to verify the first certificate|self-signed certificate/,
      );
      (await begin()).close();
    });

    test("refuses what is not a mail by the rules", async () => {
      const faulty = {
        "longer than 998": MAIL.replace("oken in two.", "x".repeat(1000)),
        "no closing boundary": MAIL.replace("--a+b--\r\n", ""),
        "no header": `Hello\r\n${MAIL}`,
        "End each line with CR LF": MAIL.replace("oken in two.\r", "oken in two."),
      };
      for (const [words, mail] of Object.entries(faulty)) {
        const { reply, client } = await send("ben@example.org", mail);
        assert.match(reply, new RegExp(`^5\\d\\d .*${words}`));
        client.close();
      }
    });
  });
}

test("a mail server without TLS takes everything in the clear", async () => {
  const smtp = await startSmtp({ tls: "none", user: "mailer", password: "secret" });
  try {
    const client = await openSmtp(smtp);
    await client.reply();
    const offers = await client.say("EHLO tests");
    assert.match(offers, /AUTH PLAIN LOGIN/);
    assert.doesNotMatch(offers, /STARTTLS/);
    assert.match(await client.say("STARTTLS"), /^502 /);
    assert.match(await client.say(SIGN_IN), /^235 /);
    assert.match(await client.say("MAIL FROM:<plan@example.org>"), /^250 /);
    assert.match(await client.say("RCPT TO:<ben@example.org>"), /^250 /);
    assert.match(await client.say("DATA"), /^354 /);
    assert.match(await client.say(`${MAIL}.`), /^250 /);
    assert.deepEqual([smtp.mails[0].secure, smtp.mails[0].user], [false, "mailer"]);
    client.close();
  } finally {
    await smtp.stop();
  }
});

test("a mail server with a certificate for another name is not believed", async () => {
  const smtp = await startSmtp({ tls: "implicit", names: "DNS:elsewhere.example" });
  try {
    await assert.rejects(openSmtp(smtp), /Hostname\/IP does not match/);
  } finally {
    await smtp.stop();
  }
});
