// A mail server that keeps what it is given:
//
//   const smtp = await startSmtp({ user: "mailer", password: "secret" });
//   const mail = await smtp.waitForMail((mail) => mail.to[0].address === "ada@example.org");
//
// It speaks to a client only as a strict server would: TLS first, then signing
// in, then mail, with lines that end in CR LF and are no longer than allowed.

import { createServer } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import { makeCertificate } from "./certificate.mjs";
import { faultSwitch } from "./faults.mjs";
import { createInbox } from "./inbox.mjs";
import { listen } from "./listen.mjs";
import { parseMail } from "./mail.mjs";

// refuseSignIn     535 to every name and password
// refuseRecipient  550 to the address of a recipient: never try again
// tryLater         451 to the address of a recipient: try again later
// hangUpAtData     yes to DATA, then it is gone and has kept nothing
// hangUpBeforeYes  the mail is kept, and it is gone without a word
// hangUpAfterMail  the mail is kept and 250 said, then it is gone
// down             every connection is broken off at once
const FAULTS = ["refuseSignIn", "refuseRecipient", "tryLater", "hangUpAtData", "hangUpBeforeYes", "hangUpAfterMail", "down"];

// tls: "starttls" (and nothing without it), "implicit", or "none", which takes a
// password and mails in the clear.
// names: for whom its certificate is; see makeCertificate.
export async function startSmtp({ tls = "starttls", user = null, password = null, names } = {}) {
  if (!["starttls", "implicit", "none"].includes(tls)) throw new Error(`tls is 'starttls', 'implicit' or 'none', not '${tls}'.`);
  const certificate = makeCertificate(names);
  const heard = [];
  const secureContext = createSecureContext(certificate);
  const inbox = createInbox("mail", (mail) => `to ${mail.envelope.to.join(", ")}: ${mail.subject}`);
  const faults = faultSwitch(FAULTS);
  const rules = { tls, user, password, secureContext, faults, heard, keep: inbox.add };
  const server = createServer((socket) => {
    if (faults.strikes("down")) socket.resetAndDestroy();
    else new Conversation(socket, rules);
  });
  const { port, stop } = await listen(server);
  return {
    host: "127.0.0.1",
    port,
    tls,
    user,
    password,
    caPath: certificate.caPath,
    // Each as parseMail reads it, with its envelope, whether it came under TLS, and who had signed in.
    mails: inbox.kept,
    // Each command that came, such as { verb: "EHLO", secure: false }.
    heard,
    waitForMail: inbox.waitFor,
    forgetMails: inbox.clear,
    misbehave: faults.misbehave,
    stop: async () => {
      await stop();
      certificate.remove();
    },
  };
}

const LONGEST_LINE = 998;

const COMMANDS = {
  EHLO: "greet", HELO: "greet", STARTTLS: "startTls", AUTH: "signIn", MAIL: "sender",
  RCPT: "recipient", DATA: "data", RSET: "reset", NOOP: "nothing", QUIT: "quit",
};

class Conversation {
  constructor(socket, rules) {
    this.rules = rules;
    socket.on("error", () => {});
    this.secure = rules.tls === "implicit";
    this.open = rules.tls === "none";
    this.attach(this.secure ? this.encrypt(socket) : socket);
    this.say(220, "mail.test at your service");
  }

  attach(socket) {
    this.socket = socket;
    this.unread = "";
    this.greeted = false;
    this.user = null;
    this.forgetMail();
    socket.on("data", (chunk) => this.read(chunk));
    // A client that breaks off, or does not trust the certificate, is free to.
    socket.on("error", () => {});
  }

  encrypt(socket) {
    return new TLSSocket(socket, { isServer: true, secureContext: this.rules.secureContext });
  }

  forgetMail() {
    this.envelope = null;
    this.mailLines = null;
    this.nextLine = null;
  }

  say(code, ...texts) {
    const lines = texts.map((text, at) => `${code}${at < texts.length - 1 ? "-" : " "}${text}\r\n`);
    this.socket.write(lines.join(""));
  }

  hangUp() {
    this.unread = "";
    this.gone = true;
    this.socket.destroySoon();
  }

  read(chunk) {
    this.unread += chunk.toString("latin1");
    for (let end = this.unread.indexOf("\n"); end >= 0 && !this.gone; end = this.unread.indexOf("\n")) {
      const line = this.unread.slice(0, end);
      this.unread = this.unread.slice(end + 1);
      if (/^[^\r]*\r$/.test(line)) {
        this.hear(line.slice(0, -1));
      } else {
        this.say(500, "5.5.2 End each line with CR LF, and use neither alone");
        this.hangUp();
      }
    }
  }

  hear(line) {
    if (this.mailLines) return this.mailLine(line);
    if (this.nextLine) {
      const hears = this.nextLine;
      this.nextLine = null;
      return hears(line);
    }
    const [, verb, rest] = /^(\S*) ?(.*)$/.exec(line);
    this.rules.heard.push({ verb: verb.toUpperCase(), secure: this.secure });
    const command = COMMANDS[verb.toUpperCase()];
    if (!command) return this.say(500, `5.5.1 What is ${verb}?`);
    this[command](rest, verb.toUpperCase());
  }

  greet(name, verb) {
    if (!name) return this.say(501, "5.5.4 Say who you are");
    this.greeted = true;
    this.forgetMail();
    if (verb === "HELO") return this.say(250, "mail.test");
    const offers = ["PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"];
    if (!this.secure && !this.open) offers.push("STARTTLS");
    else if (this.rules.user) offers.push("AUTH PLAIN LOGIN");
    this.say(250, "mail.test", ...offers);
  }

  startTls() {
    if (this.open) return this.say(502, "5.5.1 There is no TLS here");
    if (this.secure) return this.say(503, "5.5.1 This is secure already");
    this.say(220, "2.0.0 Go ahead");
    // What the client said too early is not heard: it was not secure.
    this.unread = "";
    this.socket.removeAllListeners("data");
    this.secure = true;
    this.attach(this.encrypt(this.socket));
  }

  signIn(rest) {
    if (this.mustSecure()) return;
    if (!this.greeted || this.user) return this.say(503, "5.5.1 Not now");
    const [how, first] = rest.split(" ");
    if (how.toUpperCase() === "PLAIN") {
      const hears = (line) => this.judge(...decode64(line).split("\0").slice(1));
      if (first) return hears(first);
      this.nextLine = hears;
      return this.say(334, "");
    }
    if (how.toUpperCase() === "LOGIN") {
      const hearsUser = (user) => {
        this.nextLine = (password) => this.judge(decode64(user), decode64(password));
        this.say(334, encode64("Password:"));
      };
      if (first) return hearsUser(first);
      this.nextLine = hearsUser;
      return this.say(334, encode64("Username:"));
    }
    this.say(504, "5.5.4 PLAIN or LOGIN");
  }

  // Whether TLS is missing, and if so says it.
  mustSecure() {
    if (this.secure || this.open) return false;
    this.say(530, "5.7.0 Say STARTTLS first");
    return true;
  }

  judge(user, password) {
    const right = user === this.rules.user && password === this.rules.password;
    if (!right || this.rules.faults.strikes("refuseSignIn")) return this.say(535, "5.7.8 Wrong name or password");
    this.user = user;
    this.say(235, "2.7.0 Welcome");
  }

  sender(rest) {
    if (this.mustSecure()) return;
    if (!this.greeted) return this.say(503, "5.5.1 Say EHLO first");
    if (this.rules.user && !this.user) return this.say(530, "5.7.0 Sign in first");
    if (this.envelope) return this.say(503, "5.5.1 There is a sender already");
    const [, address] = /^FROM:<([^<>\s]*)>( .*)?$/i.exec(rest) ?? [];
    if (address === undefined) return this.say(501, "5.5.4 MAIL FROM:<address>");
    this.envelope = { from: address, to: [] };
    this.say(250, "2.1.0 Yes");
  }

  recipient(rest) {
    if (!this.envelope) return this.say(503, "5.5.1 Say MAIL first");
    const [, address] = /^TO:<([^<>\s]+)>( .*)?$/i.exec(rest) ?? [];
    if (address === undefined) return this.say(501, "5.5.4 RCPT TO:<address>");
    if (this.rules.faults.strikes("refuseRecipient")) return this.say(550, `5.1.1 <${address}> is not here`);
    if (this.rules.faults.strikes("tryLater")) return this.say(451, "4.3.0 Try again later");
    this.envelope.to.push(address);
    this.say(250, "2.1.5 Yes");
  }

  data() {
    if (!this.envelope || this.envelope.to.length === 0) return this.say(503, "5.5.1 Say MAIL and RCPT first");
    this.say(354, "Go on, and end with a line of one dot");
    if (this.rules.faults.strikes("hangUpAtData")) return this.hangUp();
    this.mailLines = [];
  }

  mailLine(line) {
    if (line !== ".") return this.mailLines.push(line.replace(/^\./, ""));
    const { mailLines, envelope } = this;
    this.forgetMail();
    try {
      if (mailLines.some((line) => line.length > LONGEST_LINE)) throw new Error(`a line is longer than ${LONGEST_LINE} characters`);
      const mail = parseMail(mailLines.map((line) => `${line}\r\n`).join(""));
      this.rules.keep({ ...mail, envelope, secure: this.secure, user: this.user });
    } catch (error) {
      return this.say(554, `5.6.0 Not a mail: ${error.message}`);
    }
    if (this.rules.faults.strikes("hangUpBeforeYes")) return this.hangUp();
    this.say(250, "2.0.0 Kept");
    if (this.rules.faults.strikes("hangUpAfterMail")) this.hangUp();
  }

  reset() {
    this.forgetMail();
    this.say(250, "2.0.0 Forgotten");
  }

  nothing() {
    this.say(250, "2.0.0 Yes");
  }

  quit() {
    this.say(221, "2.0.0 Goodbye");
    this.hangUp();
  }
}

const decode64 = (text) => Buffer.from(text, "base64").toString("utf8");
const encode64 = (text) => Buffer.from(text, "utf8").toString("base64");
