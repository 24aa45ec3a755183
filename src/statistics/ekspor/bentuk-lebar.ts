import type { BarisWilayah, SelAsal, TingkatBaris } from '../model.ts';
import { berisiNik } from '../pribadi.ts';
import { createPembacaDesimal } from './angka-desimal.ts';
import { createPembacaAngka } from './angka.ts';
import { selCampur, type BarisTeks } from './baris-teks.ts';
import { createPemeriksaJumlah } from './baris-jumlah.ts';
import { judulKedua, laporkanJudulKedua, ulanganKepala } from './judul-kedua.ts';
import { createPembacaKode, type KodeBaris } from './kode-baris.ts';
import type { Kumpulan } from './kumpulan.ts';
import type { TabelLebar } from './kenali-lebar.ts';
import { laporkanTakJelas, laporkanTotalAsing } from './laporan-kolom.ts';
import type { Lingkup, WilayahLingkup } from './lingkup.ts';
import { createMatriks } from './matriks.ts';
import { createPembandingNama } from './nama-wilayah.ts';
import { createPembacaNilai } from './nilai-baris.ts';
import type { PembacaBentuk } from './pembaca-bentuk.ts';
import { laporkanGanda, laporkanKode, laporkanTanpaKode, periksaLabel } from './laporan-baris.ts';
import { petakanKolom, type PetaKolom } from './peta-kolom.ts';
import type { TandaDesimal } from './tanda-desimal.ts';

/**
 * Reads the rows of the wide form, one region a row.
 *
 * @param desimal decimal sign of each column of figures, for measures
 */
export function createPembacaLebar(
  tabel: TabelLebar,
  lingkup: Lingkup,
  kumpulan: Kumpulan,
  desimal?: ReadonlyMap<number, TandaDesimal>,
): PembacaBentuk {
  const peta = petakanKolom(tabel);
  const kodeBaris = createPembacaKode(lingkup, peta.wilayah);
  const angka = desimal
    ? createPembacaDesimal(peta.kepala, kumpulan, desimal)
    : createPembacaAngka(peta.kepala, kumpulan);
  const nilai = createPembacaNilai(peta, angka, kumpulan);
  const jumlah = createPemeriksaJumlah(peta, kumpulan, angka);
  const pembanding = createPembandingNama(kumpulan);
  const matriks = createMatriks(peta.nilai.length);
  const baris: BarisWilayah[] = [];
  /** Row in the file of each region that was read, by its place in the register; 0 for none. */
  const terbaca = new Int32Array(lingkup.daftar.length);
  const takTerbaca = new Set<string>();
  let tingkat: TingkatBaris = 'desa';
  /** Rows of regions above the desa: totals when there are desa, the figures themselves when there are none. */
  const atasan: {
    readonly sel: readonly string[];
    readonly nomor: number;
    readonly wilayah: WilayahLingkup;
  }[] = [];

  const simpan = (wilayah: WilayahLingkup, nama: string | undefined, nomor: number): void => {
    terbaca[wilayah.urutan] = nomor;
    baris.push(matriks.simpan(wilayah.kode, nomor));
    if (nama !== undefined) pembanding.bandingkan(wilayah, nama, nomor);
  };
  const bacaWilayah = (wilayah: WilayahLingkup, sel: readonly string[], nomor: number): void => {
    const { kode, urutan } = wilayah;
    const pertama = terbaca[urutan] ?? 0;
    if (pertama > 0) laporkanGanda(kumpulan, nomor, { kode, pertama });
    else if (nilai.baca(sel, nomor, matriks.tempat)) simpan(wilayah, sel[peta.wilayah.nama], nomor);
    else takTerbaca.add(kode);
  };

  /** Nearly every row of a large export: a desa of the register that is there once, and figures of digits alone. */
  const polos = (baris: BarisTeks, nomor: number): boolean => {
    if (baris.banyak !== peta.kepala.length) return false;
    const wilayah = kodeBaris.desa(baris);
    if (!wilayah || terbaca[wilayah.urutan] !== 0) return false;
    const pribadi = (letak: number) =>
      baris.angka[letak] === selCampur && berisiNik(baris.sel(letak));
    if (peta.bukanKode.some(pribadi) || !nilai.tulisPolos(baris, matriks.tempat)) return false;
    if (nilai.periksaPolos(baris, nomor, matriks.tempat))
      simpan(wilayah, peta.wilayah.nama < 0 ? undefined : baris.sel(peta.wilayah.nama), nomor);
    else takTerbaca.add(wilayah.kode);
    return true;
  };

  /** A file without any desa holds the figures of its lowest level. */
  const tentukanTingkat = (): void => {
    if (baris.length > 0 || takTerbaca.size > 0) tingkat = 'desa';
    else if (atasan.some(({ wilayah }) => wilayah.jenis === 'kecamatan')) tingkat = 'kecamatan';
    else tingkat = 'kabupaten';
    for (const { sel, nomor, wilayah } of atasan) {
      if (wilayah.jenis === tingkat) bacaWilayah(wilayah, sel, nomor);
      else jumlah.tunda(sel, nomor, wilayah.kode);
    }
  };

  return {
    baca: (sel, nomor) => {
      const kode = kodeBaris.baca(sel);
      // The cells of a code that the register knows hold nothing else.
      const letak = kode.jenis === 'salah' || kode.jenis === 'tanpa' ? peta.lain : peta.bukanKode;
      if (periksaLabel(sel, nomor, { letak, kepala: peta.kepala, kumpulan })) return;
      if (kode.jenis === 'desa') bacaWilayah(kode, sel, nomor);
      else if (kode.jenis === 'salah') {
        bacaSalahKode(sel, nomor, { peta, kumpulan, kode });
      } else if (kode.jenis === 'tanpa') {
        bacaTanpaKode(sel, nomor, { peta, kumpulan, periksa: jumlah.tunda });
      } else if (berangka(sel, peta)) {
        atasan.push({ sel: [...sel], nomor, wilayah: kode });
      }
    },
    ...(angka.sebaris && { polos }),
    selesai: () => {
      tentukanTingkat();
      nilai.selesai();
      angka.selesai();
      jumlah.selesai(baris);
      pembanding.selesai(lingkup);
      laporkanTakJelas(peta, kumpulan);
      laporkanTotalAsing(peta, kumpulan);
      let menurutKode: ReadonlyMap<string, BarisWilayah> | undefined;
      return {
        tingkat,
        baris: baris.toSorted((a, b) => (a.kode < b.kode ? -1 : 1)),
        takTerbaca,
        asal: (kode, letak) => {
          menurutKode ??= new Map(baris.map((satu) => [satu.kode, satu]));
          return asalLebar(menurutKode.get(kode), letak, peta);
        },
      };
    },
  };
}

/** Both sexes without a column of their own come from those of L and P. */
function asalLebar(
  baris: BarisWilayah | undefined,
  letak: number,
  { nilai }: PetaKolom,
): readonly SelAsal[] {
  if (!baris || !Number.isFinite(baris.nilai[letak])) return [];
  const sendiri = nilai[letak] ?? -1;
  const kolom = sendiri >= 0 ? [sendiri] : [nilai[letak - 2] ?? -1, nilai[letak - 1] ?? -1];
  return kolom.filter((k) => k >= 0).map((k) => ({ baris: baris.barisBerkas, kolom: k + 1 }));
}

/** A row whose code cannot be read has lost it, unless it holds no figure: a header again, a note, a signature. */
function bacaSalahKode(
  sel: readonly string[],
  nomor: number,
  {
    peta,
    kumpulan,
    kode,
  }: {
    readonly peta: PetaKolom;
    readonly kumpulan: Kumpulan;
    readonly kode: Extract<KodeBaris, { readonly jenis: 'salah' }>;
  },
): void {
  if (ulanganKepala(sel, peta)) return;
  if (judulKedua(sel, peta)) laporkanJudulKedua(kumpulan, nomor);
  else if (berangka(sel, peta)) laporkanKode(kumpulan, nomor, kode);
}

const labelJumlah = /^(?:GRAND )?(?:JUMLAH|TOTAL|JML)\b/i;
/** Names under which a total of regions stands without the word for it. */
const labelWilayah = /^(?:KABUPATEN|KAB\.?|KOTA|KECAMATAN|KEC\.?) /i;

/** A row without a code is a total when it says so or says nothing but figures; with other words and figures it has lost its code. */
function bacaTanpaKode(
  sel: readonly string[],
  nomor: number,
  {
    peta,
    kumpulan,
    periksa,
  }: {
    readonly peta: PetaKolom;
    readonly kumpulan: Kumpulan;
    readonly periksa: (sel: readonly string[], nomor: number) => void;
  },
): void {
  if (judulKedua(sel, peta)) {
    if (!ulanganKepala(sel, peta)) laporkanJudulKedua(kumpulan, nomor);
    return;
  }
  if (!berangka(sel, peta)) return;
  const label = peta.label.map((letak) => (sel[letak] ?? '').trim()).filter((teks) => teks !== '');
  const berjumlah =
    sel.some((teks) => labelJumlah.test(teks.trim())) ||
    (label.length === 1 && labelWilayah.test(label[0] ?? ''));
  if (label.length === 0 || berjumlah) periksa(sel, nomor);
  else laporkanTanpaKode(kumpulan, nomor);
}

/** True when a cell among the figures has a digit; titles, signatures and blank lines have none. */
function berangka(sel: readonly string[], { nilai, total, tanpaJudul }: PetaKolom): boolean {
  const ada = (letak: number) => letak >= 0 && /\d/.test(sel[letak] ?? '');
  return nilai.some(ada) || total.some(({ letak }) => ada(letak)) || tanpaJudul.some(ada);
}
