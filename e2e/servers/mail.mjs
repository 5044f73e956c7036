// From the bytes of a mail to what a person would read, and strict about it.
// The bytes come and go as "latin1" text here: one character for each byte.

export function parseMail(bytes) {
  const { headers, body } = splitHead(bytes);
  const said = (name) => (headers.has(name) ? decodeWords(headers.get(name)) : null);
  const people = (name) => parseAddresses(headers.get(name) ?? "");
  const texts = readable(headers, body);
  return {
    from: people("from")[0] ?? null,
    to: people("to"),
    subject: said("subject"),
    messageId: said("message-id"),
    text: texts.get("text/plain") ?? null,
    html: texts.get("text/html") ?? null,
    headers: Object.fromEntries([...headers.keys()].map((name) => [name, said(name)])),
    raw: utf8(bytes),
  };
}

const utf8 = (bytes) => Buffer.from(bytes, "latin1").toString("utf8");

// The head ends at the first empty line; a line that begins with space goes on from the one before.
function splitHead(bytes) {
  const [, head, body] = /^((?:[^\r\n]+\r\n)*)(?:\r\n([^]*))?$/.exec(bytes) ?? [];
  if (head === undefined) throw new Error("no empty line stands between head and body");
  const headers = new Map();
  for (const line of head.replace(/\r\n(?=[ \t])/g, "").split("\r\n").filter(Boolean)) {
    const [, name, value] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`this is no header: ${line}`);
    if (!headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), utf8(value).trimEnd());
  }
  return { headers, body: body ?? "" };
}

// The first text of each type, through all the parts.
function readable(headers, body, found = new Map()) {
  const type = headers.get("content-type") ?? "text/plain";
  const kind = type.split(";")[0].trim().toLowerCase();
  if (kind.startsWith("multipart/")) {
    for (const part of splitParts(body, parameter(type, "boundary"))) {
      const inner = splitHead(part);
      readable(inner.headers, inner.body, found);
    }
  } else if (kind.startsWith("text/") && !found.has(kind) && !/^attachment/i.test(headers.get("content-disposition") ?? "")) {
    found.set(kind, decodeText(body, headers.get("content-transfer-encoding") ?? "7bit", parameter(type, "charset") ?? "us-ascii"));
  }
  return found;
}

function splitParts(body, boundary) {
  if (!boundary) throw new Error("a multipart names no boundary");
  const line = new RegExp(`\\r\\n--${boundary.replace(/[^\w]/g, "\\$&")}(--)?[ \\t]*(?=\\r\\n|$)`);
  const [, ...pieces] = `\r\n${body}`.split(line);
  // After each boundary come its "--" or nothing, and what follows it.
  const parts = [];
  for (let at = 0; at < pieces.length; at += 2) {
    if (pieces[at] === "--") return parts;
    parts.push(pieces[at + 1].slice("\r\n".length));
  }
  throw new Error("a multipart has no closing boundary");
}

const parameter = (value, name) => {
  const [, quoted, plain] = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;]+))`, "i").exec(value) ?? [];
  return quoted ?? plain;
};

function decodeText(body, encoding, charset) {
  const bytes = {
    "7bit": () => onlyAscii(body),
    "8bit": () => body,
    "quoted-printable": () => decodeQuoted(body),
    base64: () => Buffer.from(body, "base64").toString("latin1"),
  }[encoding.trim().toLowerCase()];
  if (!bytes) throw new Error(`the encoding ${encoding} is not known`);
  return decodeCharset(bytes(), charset).replaceAll("\r\n", "\n");
}

function onlyAscii(body) {
  if (/[^\x00-\x7f]/.test(body)) throw new Error("a part says 7bit and is not");
  return body;
}

const decodeQuoted = (text) =>
  text.replace(/=[ \t]*\r\n/g, "").replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));

const decodeCharset = (bytes, charset) => new TextDecoder(charset, { fatal: true }).decode(Buffer.from(bytes, "latin1"));

// =?utf-8?b?…?= and =?utf-8?q?…?=; the space between two of them is not there.
function decodeWords(text) {
  return text
    .replace(/(=\?[^\s?]+\?[bq]\?[^\s?]*\?=)\s+(?==\?[^\s?]+\?[bq]\?)/gi, "$1")
    .replace(/=\?([^\s?*]+)(?:\*[^\s?]*)?\?([bq])\?([^\s?]*)\?=/gi, (_, charset, how, coded) => {
      const bytes = /b/i.test(how) ? Buffer.from(coded, "base64").toString("latin1") : decodeQuoted(coded.replaceAll("_", " "));
      return decodeCharset(bytes, charset);
    });
}

function parseAddresses(list) {
  return (list.match(/(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^,"<])+/g) ?? []).map((one) => {
    const [, name, address] = /^\s*(.*?)\s*<([^>]*)>\s*$/.exec(one) ?? [null, "", one.trim()];
    return { name: decodeWords(name.replace(/^"(.*)"$/, "$1").replace(/\\(.)/g, "$1")), address };
  });
}
