/** True for the name of a category that sums the others. */
export function kategoriJumlah(teks: string): boolean {
  return /^(?:GRAND )?(?:JUMLAH|JML|TOTAL|SEMUA)\b/i.test(teks.trim());
}
