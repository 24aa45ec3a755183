import type { PerbedaanLangkah, PerbedaanSop, Ringkasan } from './perbedaan.ts';

type Isi = Omit<PerbedaanSop, 'ringkasan'>;

/** How much changed, by kind. */
export function summarise(perbedaan: Isi): Ringkasan {
  const { identitas, pelaksana, langkah, simbol, panah } = perbedaan;
  const banyak = (jenis: PerbedaanLangkah['jenis']) =>
    langkah.filter((satu) => satu.jenis === jenis).length;
  return {
    perubahan: Object.values(sentencesOf(perbedaan)).flat().length,
    identitas: identitas.length,
    pelaksana: pelaksana.length,
    langkah: {
      sama: banyak('sama'),
      diubah: banyak('diubah'),
      dipindah: banyak('dipindah'),
      ditambah: banyak('ditambah'),
      dihapus: banyak('dihapus'),
    },
    simbol: simbol.length,
    panah: panah.filter(({ ikutLangkah }) => !ikutLangkah).length,
  };
}

/**
 * A sentence for every change, by part of the form and in its order. Arrows that came or went with their own
 * langkah are left out: the sentence about the langkah says it.
 */
export function sentencesOf({ identitas, pelaksana, langkah, simbol, panah }: Isi) {
  const kalimat = (semua: readonly { readonly kalimat: string }[]): readonly string[] =>
    semua.map((satu) => satu.kalimat);
  return {
    identitas: kalimat(identitas),
    pelaksana: kalimat(pelaksana),
    langkah: langkah.flatMap(rowSentences),
    simbol: kalimat(simbol),
    panah: kalimat(panah.filter(({ ikutLangkah }) => !ikutLangkah)),
  };
}

const judulBagian = [
  ['identitas', 'Identitas'],
  ['pelaksana', 'Kolom pelaksana'],
  ['langkah', 'Langkah'],
  ['simbol', 'Simbol'],
  ['panah', 'Panah'],
] as const;

/** The sentences under the headings of the parts that changed, in the order of the form. */
export function sectionsOf(
  perbedaan: Isi,
): readonly { readonly judul: string; readonly kalimat: readonly string[] }[] {
  const kalimat = sentencesOf(perbedaan);
  return judulBagian
    .map(([bagian, judul]) => ({ judul, kalimat: kalimat[bagian] }))
    .filter((satu) => satu.kalimat.length > 0);
}

function rowSentences(langkah: PerbedaanLangkah): readonly string[] {
  return [
    ...('kalimat' in langkah ? [langkah.kalimat] : []),
    ...('isian' in langkah ? langkah.isian.map(({ kalimat }) => kalimat) : []),
  ];
}
