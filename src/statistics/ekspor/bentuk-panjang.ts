import type { JkKolom, TingkatBaris } from '../model.ts';
import { createPembacaDesimal } from './angka-desimal.ts';
import { createPembacaAngka, selKosong, selRusak } from './angka.ts';
import { createPemeriksaJumlahPanjang } from './jumlah-panjang.ts';
import { kategoriJumlah } from './kategori-jumlah.ts';
import { rapikanKepala, tandaJk } from './kepala.ts';
import type { TabelPanjang } from './kenali-panjang.ts';
import { createPembacaKode } from './kode-baris.ts';
import type { Kumpulan } from './kumpulan.ts';
import { laporkanKode, laporkanTanpaKode, periksaLabel } from './laporan-baris.ts';
import type { Lingkup } from './lingkup.ts';
import type { PembacaBentuk } from './pembaca-bentuk.ts';
import { letakWilayah } from './peta-kolom.ts';
import type { TandaDesimal } from './tanda-desimal.ts';
import { createWadah, type Wadah } from './wadah.ts';

const urutanTingkat = ['desa', 'kecamatan', 'kabupaten'] as const;

/**
 * Reads the rows of the long form, one region and category a row.
 *
 * @param desimal decimal sign of each column of figures, for measures
 */
export function createPembacaPanjang(
  tabel: TabelPanjang,
  lingkup: Lingkup,
  kumpulan: Kumpulan,
  desimal?: ReadonlyMap<number, TandaDesimal>,
): PembacaBentuk {
  const { def, kolomKategori, kolomJk, kolomNilai, kepala } = tabel;
  const kodeBaris = createPembacaKode(lingkup, letakWilayah(tabel.kolom));
  const angka = desimal
    ? createPembacaDesimal(kepala, kumpulan, desimal)
    : createPembacaAngka(kepala, kumpulan);
  const wadah = new Map<TingkatBaris, Wadah>();
  const jumlah = createPemeriksaJumlahPanjang(def, kumpulan);
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
    terima: (jk: JkKolom, nilai: number, letak: number) => void,
  ): boolean => {
    let terbaca = true;
    for (const { letak, jk } of kolomNilai) {
      const tertulis = kolomJk === undefined ? jk : tandaJk(sel[kolomJk] ?? '');
      if (!tertulis) {
        laporkanSel(kumpulan, baris, kepala[kolomJk ?? 0] ?? '', 'jenis kelamin');
        return false;
      }
      const nilai = angka.baca(sel[letak] ?? '', letak, baris);
      if (nilai === selKosong) angka.kosong(letak, baris);
      if (nilai === selKosong || nilai === selRusak) terbaca = false;
      else terima(tertulis, nilai, letak);
    }
    return terbaca;
  };

  const berangka = (sel: readonly string[]): boolean =>
    kolomNilai.some(({ letak }) => /\d/.test(sel[letak] ?? ''));

  /** A row without a code: a total when it says so, nothing when it has no figure, else a row that lost its code. */
  const bacaTanpaKode = (sel: readonly string[], nomor: number): void => {
    if (!berangka(sel)) return;
    if (!label.some((letak) => letak !== kolomJk && kategoriJumlah(sel[letak] ?? ''))) {
      laporkanTanpaKode(kumpulan, nomor);
      return;
    }
    const k = kategoriBaris(sel);
    if (k === undefined && kolomKategori !== undefined && !berjumlah(sel[kolomKategori] ?? ''))
      return;
    bacaAngka(sel, nomor, (jk, nilai) => {
      jumlah.wilayah(k, jk, { nilai, baris: nomor });
    });
  };

  /** Numbers of the categories by their cells, few of which differ in millions of rows. */
  const dikenal = new Map<string, number>();
  const kategoriBaris = (sel: readonly string[]): number | undefined => {
    if (kolomKategori === undefined) return 0;
    const teks = sel[kolomKategori] ?? '';
    const lama = dikenal.get(teks);
    if (lama !== undefined) return lama;
    const kategori = def.kategoriBernama(rapikanKepala(teks));
    if (kategori !== undefined) dikenal.set(teks, kategori);
    return kategori;
  };

  return {
    baca: (sel, nomor) => {
      if (sel.every((teks) => teks.trim() === '')) return;
      if (periksaLabel(sel, nomor, { letak: label, kepala, kumpulan })) return;
      const kode = kodeBaris.baca(sel);
      if (kode.jenis === 'salah') {
        // Notes and signatures under a table begin in its first column.
        if (berangka(sel)) laporkanKode(kumpulan, nomor, kode);
        return;
      }
      if (kode.jenis === 'tanpa') {
        bacaTanpaKode(sel, nomor);
        return;
      }
      const kategori = kategoriBaris(sel);
      let baik = true;
      if (kategori !== undefined) {
        baik = bacaAngka(sel, nomor, (jk, nilai, letak) => {
          const tempat = { kode: kode.kode, kategori, jk };
          buka(kode.jenis).isi(tempat, nilai, { baris: nomor, kolom: letak + 1 });
        });
      } else if (kategoriJumlah(sel[kolomKategori ?? 0] ?? '')) {
        bacaAngka(sel, nomor, (jk, nilai) => {
          jumlah.kategori(kode.kode, jk, { nilai, baris: nomor });
        });
      } else {
        laporkanSel(kumpulan, nomor, kepala[kolomKategori ?? 0] ?? '', `kategori "${def.judul}"`);
        baik = false;
      }
      if (!baik) takTerbaca.add(kode.kode);
    },
    selesai: () => {
      angka.selesai();
      const tingkat = urutanTingkat.find((satu) => wadah.has(satu)) ?? 'desa';
      const milik = wadah.get(tingkat);
      const baris = milik?.selesai() ?? [];
      const atasan = [...wadah].flatMap(([satu, isi]) => (satu === tingkat ? [] : isi.isian()));
      jumlah.selesai(baris, atasan);
      return { tingkat, baris, takTerbaca, asal: milik?.asal ?? (() => []) };
    },
  };
}

/** A cell of categories in a row that sums all of them. */
function berjumlah(teks: string): boolean {
  return teks.trim() === '' || kategoriJumlah(teks);
}

/** A word that is not one of those expected; it is not repeated, since it may be someone's name. */
function laporkanSel(kumpulan: Kumpulan, baris: number, kolom: string, seharusnya: string): void {
  kumpulan.tambah({
    aturan: 'kategori-asing',
    tingkat: 'galat',
    baris,
    kolom,
    pesan: `Isi kolom "${kolom}" pada baris ini bukan ${seharusnya} yang dikenal`,
    obat: 'Tulis kategorinya seperti pada ekspor DKB, atau keluarkan baris itu bila bukan bagian tabel',
  });
}
