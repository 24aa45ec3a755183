/** A cell that the library has read, numbers still as written; '' for an empty one. */
export function teksSel(sel: unknown): string {
  if (typeof sel === 'string') return sel;
  if (typeof sel === 'boolean') return sel ? 'TRUE' : 'FALSE';
  if (sel instanceof Date) return teksTanggal(sel);
  return '';
}

function teksTanggal(tanggal: Date): string {
  const iso = tanggal.toISOString();
  const jam = iso.slice(11, 19);
  return jam === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${jam}`;
}

/**
 * A number as digits, without an exponent. Whole ones keep every digit; others get the fifteen
 * significant ones that Excel itself shows, so a stored 60.920000000000002 reads 60.92 as it was entered.
 */
export function teksAngka(tulisan: string): string {
  if (/^\d+$/.test(tulisan)) return tulisan;
  const angka = Number(tulisan);
  if (Number.isInteger(angka)) return BigInt(angka).toString();
  const bulat = Number(angka.toPrecision(15));
  const teks = String(bulat);
  return teks.includes('e') ? bulat.toFixed(20).replace(/0+$/, '') : teks;
}
