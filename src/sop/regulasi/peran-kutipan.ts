/**
 * pokok: the text cites it for itself; perubahan: an amendment cited along with it; disebut: named only in the
 * title of another ("tentang Perubahan atas …").
 */
export type Peran = 'pokok' | 'perubahan' | 'disebut';

interface Sebelumnya {
  readonly akhir: number;
  readonly peran: Peran;
}

const diubah =
  /(?:di\s*ubah|diganti|perubahan(?:nya)?)\b[^;.]{0,40}?\b(?:dengan|oleh|dgn)[\s,:]*$|\b(?:jo|juncto)\b[\s.,]*$/i;
const dalamJudul =
  /(?:perubahan|pelaksanaan|pencabutan|penetapan|penjelasan|pengesahan|ketentuan)(?:\s+(?:ke\w+|atas|dari|terhadap|pasal|\d+))*[\s,]*$/i;
/** The end of an item: a semicolon, line end or tag, or a full stop or blank with the number or letter of the next. */
const butirBaru =
  /[;\n>]\s*(?:(?:dan|serta)\s*)?(?:(?:\d{1,2}|[a-z])\s?[.,)]?\s*)?$|\d{1,2}\s?[.)]\s*$|(?<!(?:pasal|ayat|angka|bab))[\s.](?:\d{1,2}|[a-z][.)])\s*$|\.\s*$/i;
const sambungan = /^[\s,]*(?:dan|serta|,)?\s*$/i;

/**
 * The part that a citation has, from the words between it and the one before it. In doubt it is `disebut`, so
 * that nothing is said about a regulation that the text may not rest on.
 */
export function peranKutipan(teks: string, mulai: number, sebelum: Sebelumnya | undefined): Peran {
  // Runs of blanks as one, so that no pattern walks through them again and again.
  const antara = teks
    .slice(sebelum?.akhir ?? 0, mulai)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n\s*/g, '\n');
  if (sebelum === undefined) {
    return /\btentang\b/i.test(antara) || dalamJudul.test(antara) ? 'disebut' : 'pokok';
  }
  const { peran } = sebelum;
  if (diubah.test(antara)) return peran === 'disebut' ? 'disebut' : 'perubahan';
  if (butirBaru.test(antara)) return 'pokok';
  if (sambungan.test(antara)) return peran;
  if (peran === 'disebut' || dalamJudul.test(antara)) return 'disebut';
  if (!/\btentang\b/i.test(antara)) return 'pokok';
  return /(?:\bdan|\bserta|\bmaupun|,)\s*$/i.test(antara) ? 'pokok' : 'disebut';
}
