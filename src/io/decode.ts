/**
 * Text of a file whose encoding nobody stated: by its byte order mark, else UTF-8, else Windows-1252,
 * which is what Excel writes on an Indonesian Windows.
 */
export function decodeTeks(isi: Uint8Array): string {
  const [a, b] = isi;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(isi);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(isi);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return new TextDecoder('windows-1252').decode(isi);
  }
}
