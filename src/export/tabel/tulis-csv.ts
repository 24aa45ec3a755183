/** A cell with the way in which it is written. */
export interface SelCsv {
  readonly teks: string;
  /** Always between quotes, so that a reader of types sees a text. */
  readonly kutip?: boolean;
}

/** Rows as RFC 4180 writes them: lines end in CR LF, quotes are doubled. */
export function tulisCsv(baris: readonly (readonly SelCsv[])[], pemisah: ',' | ';'): string {
  return baris
    .map((sel) => `${sel.map((satu) => tulisSel(satu, pemisah)).join(pemisah)}\r\n`)
    .join('');
}

function tulisSel({ teks, kutip = false }: SelCsv, pemisah: string): string {
  const perlu = kutip || teks.includes(pemisah) || /["\r\n]/.test(teks) || teks !== teks.trim();
  return perlu ? `"${teks.replaceAll('"', '""')}"` : teks;
}
