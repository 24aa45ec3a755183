export type Pengodean = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes that are enough to see whether every other one is zero. */
const contoh = 1000;

/**
 * Text of a file whose encoding nobody stated: by its byte order mark, else UTF-16 where every other byte is zero,
 * else UTF-8, else Windows-1252, which is what Excel writes on an Indonesian Windows.
 */
export function decodeTeks(isi: Uint8Array): string {
  const utf16 = kenaliUtf16(isi);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(isi);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    // A TypeError here means only that the bytes are not UTF-8.
    return new TextDecoder('windows-1252').decode(isi);
  }
}

/** Nearly all letters of a table are ASCII, so in UTF-16 nearly every high byte is zero and no low byte is. */
export function kenaliUtf16(isi: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b] = isi;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const awal = isi.subarray(0, contoh);
  const nol = [0, 0];
  awal.forEach((byte, i) => {
    if (byte === 0) nol[i % 2] = (nol[i % 2] ?? 0) + 1;
  });
  const [genap = 0, ganjil = 0] = nol;
  const cukup = awal.length / 4;
  if (ganjil > cukup && genap === 0) return 'utf-16le';
  return genap > cukup && ganjil === 0 ? 'utf-16be' : undefined;
}
