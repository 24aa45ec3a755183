/** Words that most titles have, so that they say nothing of the subject. */
const kataUmum = new Set(
  'tentang nomor tahun atas undang undangundang peraturan pelaksanaan perubahan kedua ketiga keempat sebagaimana telah diubah dengan untuk dalam pada yang dari'.split(
    ' ',
  ),
);

/** True when at least three in four of a title's telling words stand in the text; a title without any fits none. */
export function samaPokok(judul: string, teks: string): boolean {
  const dicari = [...kataPokok(judul)];
  const ada = kataPokok(teks);
  const cocok = dicari.filter((kata) => ada.has(kata)).length;
  return cocok > 0 && cocok / dicari.length >= 0.75;
}

function kataPokok(teks: string): ReadonlySet<string> {
  const kata = teks.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(kata.filter((satu) => !kataUmum.has(satu)));
}
