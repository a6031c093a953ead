// A certificate for https on localhost, without which Office.js trusts no host: the developer's own trusted one when
// there is one, else a self-signed one made here, without any network, and kept outside the repository.
import { X509Certificate, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import forge from 'node-forge';

const own = fileURLToPath(new URL('../node_modules/.cache/workbench', import.meta.url));
/** Where `npx office-addin-dev-certs install` puts what it has made the computer trust. */
const trusted = join(homedir(), '.office-addin-dev-certs');
const day = 86_400_000;
/** Browsers refuse certificates that hold longer than 398 days. */
const days = 397;

/** `{key, cert}` in PEM for Node's https server, and whether the computer's browsers know who made it. */
export function localCertificate() {
  const known = readPair(trusted);
  if (known) return { ...known, isTrusted: true };
  return { ...(readPair(own) ?? makePair(own)), isTrusted: false };
}

function readPair(folder) {
  try {
    const cert = readFileSync(join(folder, 'localhost.crt'), 'utf8');
    const key = readFileSync(join(folder, 'localhost.key'), 'utf8');
    const isFresh = Date.parse(new X509Certificate(cert).validTo) > Date.now() + day;
    return isFresh ? { key, cert } : null;
  } catch {
    return null;
  }
}

function makePair(folder) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const cert = selfSigned(publicKey.export({ type: 'spki', format: 'pem' }), key);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of [
    ['localhost.key', key],
    ['localhost.crt', cert],
  ]) {
    // Two servers may start at once; a rename is all or nothing.
    const temporary = join(folder, `${name}.${process.pid}`);
    writeFileSync(temporary, text, { mode: 0o600 });
    renameSync(temporary, join(folder, name));
  }
  return { key, cert };
}

function selfSigned(publicPem, privatePem) {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicPem);
  // A leading zero keeps the number positive.
  certificate.serialNumber = `00${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = new Date(Date.now() - day);
  certificate.validity.notAfter = new Date(Date.now() + (days - 1) * day);
  const name = [{ name: 'commonName', value: 'localhost' }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
    { name: 'extKeyUsage', serverAuth: true },
    {
      name: 'subjectAltName',
      altNames: [
        { type: 2, value: 'localhost' },
        { type: 7, ip: '127.0.0.1' },
      ],
    },
  ]);
  certificate.sign(forge.pki.privateKeyFromPem(privatePem), forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate);
}
