/** A sentence out of its words: a capital at its beginning, a full stop at its end. */
export function kalimat(teks: string): string {
  return `${awalBesar(teks)}.`;
}

export function awalBesar(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}

/**
 * The label of a category inside a sentence: `Karyawan BUMN` begins small, `SLTA/sederajat` and a proper name such as
 * `Tentara Nasional Indonesia` stay as they are.
 */
export function labelKecil(label: string): string {
  const isNama = /\p{Lu}\p{Ll}/u.test(label.slice(1));
  if (isNama || !/^\p{Lu}\p{Ll}/u.test(label)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Only what there is to say. */
export function susun(kalimatMungkin: readonly (string | undefined)[]): readonly string[] {
  return kalimatMungkin.filter((satu) => satu !== undefined);
}
