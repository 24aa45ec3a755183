/** A reason as its office wrote it, closed with a full stop so that other sentences can follow. */
export function kalimatAlasan(alasan: string): string {
  return /[.!?]$/.test(alasan) ? alasan : `${alasan}.`;
}
