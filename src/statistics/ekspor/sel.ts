import { berisiNik } from '../pribadi.ts';

/** What is wrong with a cell that should hold a number. */
export type MasalahSel =
  | 'kosong'
  | 'rumus-rusak'
  | 'negatif'
  | 'pecahan'
  | 'eksponen'
  | 'terlalu-besar'
  | 'pribadi'
  | 'bukan-bilangan';

export type Sel =
  | { readonly nilai: number; readonly pemisah?: TulisanRibuan }
  /** A dash: nothing, in the signs of official statistics. */
  | { readonly tanda: 'nol' }
  /** An ellipsis or n/a: the source says that the figure is not at hand. */
  | { readonly tanda: 'tak-tersedia' }
  | { readonly masalah: MasalahSel };

/**
 * How a number was written that is not digits alone: thousands (`1.234`, `1,234`), thousands or three decimals of
 * nothing (`5.000`), or decimals of nothing for certain (`0.000`, `1234.000`).
 */
export interface TulisanRibuan {
  readonly tanda: '.' | ',';
  readonly arti: 'ribuan' | 'ribuan-atau-desimal' | 'desimal';
}

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
  if (/^[-–—−]+$/.test(teks)) return { tanda: 'nol' };
  if (/^(?:…|\.{3}|n\/?a|na)$/i.test(teks)) return { tanda: 'tak-tersedia' };
  if (teks.startsWith('#')) return { masalah: 'rumus-rusak' };
  if (berisiNik(teks)) return { masalah: 'pribadi' };
  if (/^\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(teks)) return { masalah: 'eksponen' };
  if (/^[-−(]\s*\d[\d.,]*\)?$/.test(teks)) return { masalah: 'negatif' };
  return bacaBerpemisah(teks);
}

function bacaBerpemisah(teks: string): Sel {
  const ribuan = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:[.,]0{1,2})?$/.exec(teks);
  if (ribuan?.[1] !== undefined) {
    const nilai = bilanganPolos(ribuan[1].replaceAll(/[.,]/g, ''));
    if (nilai < 0) return { masalah: 'terlalu-besar' };
    const arti = /^\d+[.,]000$/.test(teks) ? 'ribuan-atau-desimal' : 'ribuan';
    return { nilai, pemisah: { tanda: ribuan[2] === '.' ? '.' : ',', arti } };
  }
  const bulat = /^(\d+)([.,])(0+)$/.exec(teks);
  if (bulat?.[1] !== undefined) {
    const nilai = bilanganPolos(bulat[1]);
    if (nilai < 0) return { masalah: 'terlalu-besar' };
    if (bulat[3]?.length !== 3) return { nilai };
    return { nilai, pemisah: { tanda: bulat[2] === '.' ? '.' : ',', arti: 'desimal' } };
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

const uraian: Readonly<Record<MasalahSel, (isi: string) => Uraian>> = {
  kosong: () => ({
    pesan: 'kosong, padahal harus berisi bilangan',
    obat: 'Isi dengan angkanya, 0 bila memang tidak ada, atau … bila datanya tidak tersedia',
  }),
  'rumus-rusak': (isi) => ({
    pesan: `berisi rumus yang rusak${isi}`,
    obat: 'Betulkan rumusnya di buku kerja asal, lalu ekspor ulang',
  }),
  negatif: (isi) => ({
    pesan: `berisi bilangan negatif${isi}, padahal hitungan orang atau keluarga paling kecil 0`,
    obat: 'Periksa angkanya di buku kerja asal',
  }),
  pecahan: (isi) => ({
    pesan: `berisi bilangan pecahan${isi}, padahal harus bilangan bulat`,
    obat: 'Periksa apakah kolomnya tergeser, atau titik ribuan terbaca sebagai koma desimal; ekspor ulang tanpa pemisah ribuan',
  }),
  eksponen: () => ({
    pesan: 'ditulis dengan notasi ilmiah, sehingga angka aslinya tidak pasti',
    obat: 'Beri format Number tanpa desimal pada kolomnya, lalu ekspor ulang',
  }),
  'terlalu-besar': () => ({
    pesan: `berisi bilangan lebih dari ${String(digitTerbanyak)} angka, terlalu besar untuk satu wilayah`,
    obat: 'Periksa apakah kolomnya tergeser',
  }),
  pribadi: () => ({
    pesan: 'berisi 16 angka berurutan seperti NIK atau nomor KK',
    obat: 'Hapus data perseorangan dari berkas; yang diterbitkan hanya data agregat',
  }),
  'bukan-bilangan': (isi) => ({
    pesan: `berisi ${isi === '' ? 'teks' : isi.trim()}, padahal harus berisi bilangan bulat`,
    obat: 'Ganti dengan angkanya; 0 bila memang tidak ada',
  }),
};
