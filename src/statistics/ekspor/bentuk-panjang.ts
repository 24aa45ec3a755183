import type { TingkatBaris } from '../model.ts';
import { createPembacaAngka, selKosong, selRusak } from './angka.ts';
import { rapikanKepala, tandaJk } from './kepala.ts';
import type { TabelPanjang } from './kenali-panjang.ts';
import { createPembacaKode } from './kode-baris.ts';
import type { Kumpulan } from './kumpulan.ts';
import { laporkanKode, laporkanTanpaKode, periksaLabel } from './laporan-baris.ts';
import type { Lingkup } from './lingkup.ts';
import type { PembacaBentuk } from './pembaca-bentuk.ts';
import { letakWilayah } from './peta-kolom.ts';
import { createWadah, type Wadah } from './wadah.ts';

const urutanTingkat = ['desa', 'kecamatan', 'kabupaten'] as const;

/** Reads the rows of the long form, one region and category a row. */
export function createPembacaPanjang(
  tabel: TabelPanjang,
  lingkup: Lingkup,
  kumpulan: Kumpulan,
): PembacaBentuk {
  const { def, kolomKategori, kolomJk, kolomNilai, kepala } = tabel;
  const bacaKode = createPembacaKode(lingkup, letakWilayah(tabel.kolom));
  const angka = createPembacaAngka(kepala, kumpulan);
  const wadah = new Map<TingkatBaris, Wadah>();
  const takTerbaca = new Set<string>();
  const label = kepala.flatMap((_, i) => (kolomNilai.some(({ letak }) => letak === i) ? [] : [i]));

  const buka = (tingkat: TingkatBaris): Wadah => {
    const lama = wadah.get(tingkat) ?? createWadah(def, kumpulan);
    wadah.set(tingkat, lama);
    return lama;
  };
  const bacaAngka = (
    sel: readonly string[],
    baris: number,
    tempat: { readonly tingkat: TingkatBaris; readonly kode: string; readonly kategori: number },
  ): void => {
    for (const { letak, jk } of kolomNilai) {
      const tertulis = kolomJk === undefined ? jk : tandaJk(sel[kolomJk] ?? '');
      if (!tertulis) {
        laporkanSel(kumpulan, baris, kepala[kolomJk ?? 0] ?? '', 'jenis kelamin');
        return;
      }
      const nilai = angka.baca(sel[letak] ?? '', letak, baris);
      if (nilai === selKosong) angka.kosong(letak, baris);
      if (nilai === selKosong || nilai === selRusak) takTerbaca.add(tempat.kode);
      else
        buka(tempat.tingkat).isi({ ...tempat, jk: tertulis }, nilai, { baris, kolom: letak + 1 });
    }
  };

  return {
    baca: (sel, nomor) => {
      if (sel.every((teks) => teks.trim() === '')) return;
      if (periksaLabel(sel, nomor, { letak: label, kepala, kumpulan })) return;
      const kode = bacaKode(sel);
      if (kode.jenis === 'salah') {
        laporkanKode(kumpulan, nomor, kode.sebab);
        return;
      }
      if (kode.jenis === 'tanpa') {
        if (kolomNilai.some(({ letak }) => /\d/.test(sel[letak] ?? '')))
          laporkanTanpaKode(kumpulan, nomor);
        return;
      }
      const kategori =
        kolomKategori === undefined
          ? 0
          : def.kategoriBernama(rapikanKepala(sel[kolomKategori] ?? ''));
      if (kategori !== undefined)
        bacaAngka(sel, nomor, { tingkat: kode.jenis, kode: kode.kode, kategori });
      else if (!kategoriJumlah(sel[kolomKategori ?? 0] ?? '')) {
        laporkanSel(kumpulan, nomor, kepala[kolomKategori ?? 0] ?? '', `kategori "${def.judul}"`);
        takTerbaca.add(kode.kode);
      }
    },
    selesai: () => {
      angka.selesai();
      const tingkat = urutanTingkat.find((satu) => wadah.has(satu)) ?? 'desa';
      const milik = wadah.get(tingkat);
      const baris = milik?.selesai() ?? [];
      return { tingkat, baris, takTerbaca, asal: milik?.asal ?? (() => []) };
    },
  };
}

/** A category that sums the others. */
function kategoriJumlah(teks: string): boolean {
  return /^(?:JUMLAH|JML|TOTAL|SEMUA)\b/.test(teks.trim().toUpperCase());
}

/** A word that is not one of those expected; it is not repeated, since it may be someone's name. */
function laporkanSel(kumpulan: Kumpulan, baris: number, kolom: string, seharusnya: string): void {
  kumpulan.tambah({
    aturan: 'kategori-asing',
    tingkat: 'galat',
    baris,
    kolom,
    pesan: `Isi kolom "${kolom}" pada baris ini bukan ${seharusnya} yang dikenal.`,
    obat: 'Tulis kategorinya seperti pada ekspor DKB, atau keluarkan baris itu bila bukan bagian tabel.',
  });
}
