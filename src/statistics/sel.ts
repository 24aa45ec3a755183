/** What is wrong with a cell that should hold a whole number. */
export type MasalahSel =
  | 'kosong'
  | 'tanda-hubung'
  | 'rumus-rusak'
  | 'negatif'
  | 'pecahan'
  | 'eksponen'
  | 'terlalu-besar'
  | 'pribadi'
  | 'bukan-bilangan';

export type Sel =
  { readonly nilai: number; readonly ribuan?: '.' | ',' } | { readonly masalah: MasalahSel };

const digitTerbanyak = 9;

/** A plain whole number of at most nine digits, or -1: the one test that nearly every cell passes. */
export function bilanganPolos(teks: string): number {
  const panjang = teks.length;
  if (panjang === 0 || panjang > digitTerbanyak) return -1;
  let nilai = 0;
  for (let i = 0; i < panjang; i += 1) {
    const angka = teks.charCodeAt(i) - 48;
    if (angka < 0 || angka > 9) return -1;
    nilai = nilai * 10 + angka;
  }
  return nilai;
}

/**
 * A cell of a column of whole numbers. `1.234` and `1,234` are read as thousands, since such a column
 * has no fractions; `1234.0` and `1234,00` are 1234.
 */
export function bacaSel(mentah: string): Sel {
  const teks = mentah.trim();
  const polos = bilanganPolos(teks);
  if (polos >= 0) return { nilai: polos };
  if (teks === '') return { masalah: 'kosong' };
  if (/^[-–—−]+$/.test(teks)) return { masalah: 'tanda-hubung' };
  if (teks.startsWith('#')) return { masalah: 'rumus-rusak' };
  if (berisiNik(teks)) return { masalah: 'pribadi' };
  if (/^\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(teks)) return { masalah: 'eksponen' };
  if (/^[-−(]\s*\d[\d.,]*\)?$/.test(teks)) return { masalah: 'negatif' };
  return bacaBerpemisah(teks);
}

/** Sixteen digits in a row, as in a NIK or the number of a kartu keluarga. */
export function berisiNik(teks: string): boolean {
  return teks.length >= 16 && /(?<!\d)\d{16}(?!\d)/.test(teks);
}

function bacaBerpemisah(teks: string): Sel {
  const ribuan = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:[.,]0{1,2})?$/.exec(teks);
  if (ribuan?.[1] !== undefined) {
    const nilai = bilanganPolos(ribuan[1].replaceAll(/[.,]/g, ''));
    const pemisah = ribuan[2] === '.' ? '.' : ',';
    return nilai < 0 ? { masalah: 'terlalu-besar' } : { nilai, ribuan: pemisah };
  }
  const bulat = /^(\d+)[.,]0+$/.exec(teks)?.[1];
  if (bulat !== undefined) {
    const nilai = bilanganPolos(bulat);
    return nilai < 0 ? { masalah: 'terlalu-besar' } : { nilai };
  }
  if (/^\d+$/.test(teks)) return { masalah: 'terlalu-besar' };
  return { masalah: /^\d+[.,]\d+$/.test(teks) ? 'pecahan' : 'bukan-bilangan' };
}

interface Uraian {
  readonly pesan: string;
  readonly obat: string;
}

/** Message and cure for a wrong cell. Words in a cell are not repeated: they may be someone's name. */
export function uraiMasalah(masalah: MasalahSel, mentah: string, kolom: string): Uraian {
  const isi = /^[\d.,\s()#%–—−+-]{1,15}$|^#[A-Z/0!?]{1,10}$/.test(mentah.trim())
    ? ` "${mentah.trim()}"`
    : '';
  const { pesan, obat } = uraian[masalah](isi);
  return { pesan: `Sel kolom ${kolom} ${pesan}`, obat };
}

const isiNol = 'Isi dengan angkanya, atau 0 bila memang tidak ada.';

const uraian: Readonly<Record<MasalahSel, (isi: string) => Uraian>> = {
  kosong: () => ({ pesan: 'kosong, padahal harus berisi bilangan.', obat: isiNol }),
  'tanda-hubung': (isi) => ({
    pesan: `berisi${isi}, padahal harus berisi bilangan.`,
    obat: isiNol,
  }),
  'rumus-rusak': (isi) => ({
    pesan: `berisi rumus yang rusak${isi}.`,
    obat: 'Betulkan rumusnya di buku kerja asal, lalu ekspor ulang.',
  }),
  negatif: (isi) => ({
    pesan: `berisi bilangan negatif${isi}, padahal hitungan orang atau keluarga paling kecil 0.`,
    obat: 'Periksa angkanya di buku kerja asal.',
  }),
  pecahan: (isi) => ({
    pesan: `berisi bilangan pecahan${isi}, padahal harus bilangan bulat.`,
    obat: 'Periksa apakah kolomnya tergeser, atau titik ribuan terbaca sebagai koma desimal; ekspor ulang tanpa pemisah ribuan.',
  }),
  eksponen: () => ({
    pesan: 'ditulis dengan notasi ilmiah, sehingga angka aslinya tidak pasti.',
    obat: 'Beri format Number tanpa desimal pada kolomnya, lalu ekspor ulang.',
  }),
  'terlalu-besar': () => ({
    pesan: `berisi bilangan lebih dari ${String(digitTerbanyak)} angka, terlalu besar untuk satu desa.`,
    obat: 'Periksa apakah kolomnya tergeser.',
  }),
  pribadi: () => ({
    pesan: 'berisi 16 angka berurutan seperti NIK atau nomor KK.',
    obat: 'Hapus data perseorangan dari berkas; yang diterbitkan hanya data agregat.',
  }),
  'bukan-bilangan': (isi) => ({
    pesan: `berisi ${isi === '' ? 'teks' : isi.trim()}, padahal harus berisi bilangan bulat.`,
    obat: 'Ganti dengan angkanya; 0 bila memang tidak ada.',
  }),
};
