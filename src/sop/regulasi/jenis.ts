/** Kinds of regulation, from the constitution's laws down to a circular; the words before "Nomor" differ by who issues them. */
export const jenisRegulasi = [
  'uu',
  'perppu',
  'pp',
  'perpres',
  'keppres',
  'inpres',
  'permen',
  'peraturan',
  'perda',
  'pergub',
  'perbup',
  'perwali',
  'keputusan',
  'instruksi',
  'surat-edaran',
] as const;

export type JenisRegulasi = (typeof jenisRegulasi)[number];

interface Bentuk {
  readonly nama: string;
  /** Who stands between the name and the number: nobody, an official or body, or a region. */
  readonly pihak: 'tanpa' | 'penerbit' | 'wilayah';
}

export const bentukRegulasi: Record<JenisRegulasi, Bentuk> = {
  uu: { nama: 'Undang-Undang', pihak: 'tanpa' },
  perppu: { nama: 'Peraturan Pemerintah Pengganti Undang-Undang', pihak: 'tanpa' },
  pp: { nama: 'Peraturan Pemerintah', pihak: 'tanpa' },
  perpres: { nama: 'Peraturan Presiden', pihak: 'tanpa' },
  keppres: { nama: 'Keputusan Presiden', pihak: 'tanpa' },
  inpres: { nama: 'Instruksi Presiden', pihak: 'tanpa' },
  permen: { nama: 'Peraturan Menteri', pihak: 'penerbit' },
  peraturan: { nama: 'Peraturan', pihak: 'penerbit' },
  perda: { nama: 'Peraturan Daerah', pihak: 'wilayah' },
  pergub: { nama: 'Peraturan Gubernur', pihak: 'wilayah' },
  perbup: { nama: 'Peraturan Bupati', pihak: 'wilayah' },
  perwali: { nama: 'Peraturan Wali Kota', pihak: 'wilayah' },
  keputusan: { nama: 'Keputusan', pihak: 'penerbit' },
  instruksi: { nama: 'Instruksi', pihak: 'penerbit' },
  'surat-edaran': { nama: 'Surat Edaran', pihak: 'penerbit' },
};
