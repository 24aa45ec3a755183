import { createHash } from 'node:crypto';

/** SHA-256 of the bytes, in hex. */
export function sidik256(isi: Buffer): string {
  return createHash('sha256').update(isi).digest('hex');
}

/** The namespace of names that Cacah gives; drawn once. */
const ruangNama = Buffer.from('6f1d7f0e5b0b4c0a9e5d3c6a2b7e4d18', 'hex');

/** An IRI that follows from a name alone, wherever the portal stands: a UUID of version 5 (RFC 9562, 5.5). */
export function urnTetap(nama: string): string {
  const byte = createHash('sha1').update(ruangNama).update(nama).digest().subarray(0, 16);
  byte.writeUInt8((byte.readUInt8(6) & 0x0f) | 0x50, 6);
  byte.writeUInt8((byte.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = byte.toString('hex');
  const bagian = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ].map(([a, b]) => hex.slice(a, b));
  return `urn:uuid:${bagian.join('-')}`;
}
