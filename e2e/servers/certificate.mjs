// A certificate for 127.0.0.1 and localhost, or other names, signed by an authority
// made for this one test run: whoever trusts the file at caPath trusts the server.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc"];

export function makeCertificate(names = "IP:127.0.0.1,DNS:localhost") {
  const folder = mkdtempSync(join(tmpdir(), "everychance-certificate-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const at = (name) => join(folder, name);
  request(["-keyout", at("ca.key"), "-out", at("ca.pem")], "The authority of one test run", [
    "basicConstraints=critical,CA:TRUE",
    "keyUsage=critical,keyCertSign,cRLSign",
  ]);
  request(["-keyout", at("server.key"), "-out", at("server.pem"), "-CA", at("ca.pem"), "-CAkey", at("ca.key")], "localhost", [
    "basicConstraints=critical,CA:FALSE",
    "keyUsage=critical,digitalSignature",
    "extendedKeyUsage=serverAuth",
    `subjectAltName=${names}`,
  ]);
  return {
    caPath: at("ca.pem"),
    key: readFileSync(at("server.key")),
    cert: readFileSync(at("server.pem")),
    remove: () => {
      process.removeListener("exit", remove);
      remove();
    },
  };
}

// -config with nothing in it: only what is said here goes into the certificate.
function request(files, name, extensions) {
  const said = extensions.flatMap((extension) => ["-addext", extension]);
  execFileSync("openssl", ["req", "-x509", "-config", "/dev/null", "-days", "2", "-subj", `/CN=${name}`, ...NEW_KEY, ...files, ...said], {
    stdio: ["ignore", "ignore", "pipe"],
  });
}
