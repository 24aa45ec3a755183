/** What a table to be written holds in a cell; null is an empty one. */
export type Sel = string | number | null;

/** CSV text with a line feed after every row; a cell is quoted only when it must be. */
export function formatCsv(baris: readonly (readonly Sel[])[], pemisah: ',' | ';'): string {
  return baris
    .map((sel) => `${sel.map((satu) => formatSel(satu, pemisah)).join(pemisah)}\n`)
    .join('');
}

function formatSel(sel: Sel, pemisah: string): string {
  const teks = sel === null ? '' : String(sel);
  const perluKutip = teks.includes(pemisah) || /["\r\n]/.test(teks) || teks !== teks.trim();
  return perluKutip ? `"${teks.replaceAll('"', '""')}"` : teks;
}
