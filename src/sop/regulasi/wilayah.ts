const awalan = /^(kabupaten|kab\.?|kota|provinsi|prov\.?|propinsi)\s+/i;

/** Name of a region without Kabupaten, Kota or Provinsi, as it follows "Bupati" or "Gubernur". */
export function namaTanpaTingkat(wilayah: string): string {
  return wilayah.replace(awalan, '');
}

/**
 * True when both may be names of one region. A name without its level fits any ("Pesisir Selatan" after
 * "Peraturan Bupati"), while Kabupaten Solok and Kota Solok are two.
 */
export function samaWilayah(a: string, b: string): boolean {
  const [tingkatA, tingkatB] = [tingkat(a), tingkat(b)];
  if (tingkatA !== undefined && tingkatB !== undefined && tingkatA !== tingkatB) return false;
  return kunci(a) === kunci(b);
}

function tingkat(wilayah: string): string | undefined {
  return awalan.exec(wilayah)?.[1]?.toLowerCase().slice(0, 3);
}

function kunci(wilayah: string): string {
  return namaTanpaTingkat(wilayah)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
