import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A certificate of our own making, for the name `localhost`: X.509 by hand, so that the tests need no program for it. */
export interface Certificate {
  readonly pem: string;
  readonly key: KeyObject;
}

const SHA256_WITH_RSA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];
const COMMON_NAME = [0x06, 0x03, 0x55, 0x04, 0x03];
const ALTERNATIVE_NAME = [0x06, 0x03, 0x55, 0x1d, 0x11];
const BASIC_CONSTRAINTS = [0x06, 0x03, 0x55, 0x1d, 0x13];

const der = (tag: number, ...parts: readonly (Uint8Array | readonly number[])[]): Buffer => {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly (Uint8Array | readonly number[])[]) => der(0x30, ...parts);
const text = (tag: number, value: string) => der(tag, Buffer.from(value));

export function selfMadeCertificate(name = 'localhost'): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(SHA256_WITH_RSA, [0x05, 0x00]);
  const subject = sequence(der(0x31, sequence(COMMON_NAME, text(0x0c, name))));
  const extensions = sequence(
    sequence(ALTERNATIVE_NAME, der(0x04, sequence(text(0x82, name)))),
    sequence(BASIC_CONSTRAINTS, [0x01, 0x01, 0xff], der(0x04, sequence([0x01, 0x01, 0xff]))),
  );
  const toBeSigned = sequence(
    der(0xa0, [0x02, 0x01, 0x02]),
    der(0x02, [0x01], createHash('sha256').update(spki).digest().subarray(0, 8)),
    algorithm,
    subject,
    sequence(text(0x17, '200101000000Z'), text(0x17, '491231235959Z')),
    subject,
    spki,
    der(0xa3, extensions),
  );
  const signature = createSign('sha256').update(toBeSigned).sign(privateKey);
  const bytes = sequence(toBeSigned, algorithm, der(0x03, [0x00], signature));
  const lines = bytes.toString('base64').match(/.{1,64}/gu) ?? [];
  return {
    pem: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey,
  };
}
