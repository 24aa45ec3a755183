/** Gives every row the number that it prints: its own, or the one after the number of the row above. */
export function withNomor<T extends { readonly no?: string | undefined }>(
  langkah: readonly T[],
): readonly (T & { readonly no: string })[] {
  let terakhir = 0;
  return langkah.map((satu) => {
    const no = satu.no ?? String(terakhir + 1);
    terakhir = leadingNumber(no) ?? terakhir + 1;
    return { ...satu, no };
  });
}

/** 11 for 11c; undefined where a number does not begin with digits. */
function leadingNumber(no: string): number | undefined {
  const angka = /^\d+/.exec(no)?.[0];
  return angka === undefined ? undefined : Number(angka);
}
