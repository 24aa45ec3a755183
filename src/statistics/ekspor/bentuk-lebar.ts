import type { BarisWilayah, SelAsal, TingkatBaris } from '../model.ts';
import { createPembacaAngka } from './angka.ts';
import { createPemeriksaJumlah } from './baris-jumlah.ts';
import { createPembacaKode } from './kode-baris.ts';
import type { Kumpulan } from './kumpulan.ts';
import type { TabelLebar } from './kenali-lebar.ts';
import type { Lingkup } from './lingkup.ts';
import { createPembandingNama } from './nama-wilayah.ts';
import { createPembacaNilai } from './nilai-baris.ts';
import type { PembacaBentuk } from './pembaca-bentuk.ts';
import { laporkanGanda, laporkanKode, laporkanTanpaKode, periksaLabel } from './laporan-baris.ts';
import { petakanKolom, type PetaKolom } from './peta-kolom.ts';

/** Reads the rows of the wide form, one region a row. */
export function createPembacaLebar(
  tabel: TabelLebar,
  lingkup: Lingkup,
  kumpulan: Kumpulan,
): PembacaBentuk {
  const peta = petakanKolom(tabel);
  const bacaKode = createPembacaKode(lingkup, peta.wilayah);
  const angka = createPembacaAngka(peta.kepala, kumpulan);
  const nilai = createPembacaNilai(peta, angka, kumpulan);
  const jumlah = createPemeriksaJumlah(peta, kumpulan, angka);
  const nama = createPembandingNama(lingkup, kumpulan);
  const wilayah = new Map<string, BarisWilayah>();
  const takTerbaca = new Set<string>();
  let tingkat: TingkatBaris = 'desa';
  /** Rows of regions above the desa: totals when there are desa, the figures themselves when there are none. */
  const atasan: {
    readonly sel: readonly string[];
    readonly nomor: number;
    readonly kode: string;
    readonly jenis: TingkatBaris;
  }[] = [];

  const bacaWilayah = (kode: string, sel: readonly string[], barisBerkas: number): void => {
    const lama = wilayah.get(kode);
    if (lama) {
      laporkanGanda(kumpulan, barisBerkas, { kode, pertama: lama.barisBerkas });
      return;
    }
    const isi = nilai.baca(sel, barisBerkas);
    if (!isi) {
      takTerbaca.add(kode);
      return;
    }
    wilayah.set(kode, { kode, barisBerkas, nilai: isi });
    if (peta.wilayah.nama >= 0) nama.bandingkan(kode, sel[peta.wilayah.nama]);
  };

  /** A file without any desa holds the figures of its lowest level. */
  const tentukanTingkat = (): void => {
    if (wilayah.size > 0 || takTerbaca.size > 0) tingkat = 'desa';
    else tingkat = atasan.some(({ jenis }) => jenis === 'kecamatan') ? 'kecamatan' : 'kabupaten';
    for (const { sel, nomor, kode, jenis } of atasan) {
      if (jenis === tingkat) bacaWilayah(kode, sel, nomor);
      else jumlah.tunda(sel, nomor, kode);
    }
  };

  return {
    baca: (sel, nomor) => {
      if (periksaLabel(sel, nomor, { letak: peta.lain, kepala: peta.kepala, kumpulan })) return;
      const kode = bacaKode(sel);
      if (kode.jenis === 'desa') bacaWilayah(kode.kode, sel, nomor);
      else if (kode.jenis === 'salah') {
        if (!ulanganKepala(sel, peta)) laporkanKode(kumpulan, nomor, kode.sebab);
      } else if (kode.jenis === 'tanpa') {
        bacaTanpaKode(sel, nomor, { peta, kumpulan, periksa: jumlah.tunda });
      } else if (berangka(sel, peta)) {
        atasan.push({ sel: [...sel], nomor, kode: kode.kode, jenis: kode.jenis });
      }
    },
    selesai: () => {
      tentukanTingkat();
      nilai.selesai();
      angka.selesai();
      const menurutBerkas = [...wilayah.values()];
      jumlah.selesai(menurutBerkas);
      nama.selesai();
      laporkanTakJelas(peta, kumpulan);
      return {
        tingkat,
        baris: menurutBerkas.sort((a, b) => (a.kode < b.kode ? -1 : 1)),
        takTerbaca,
        asal: (kode, letak) => asalLebar(wilayah.get(kode), letak, peta),
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

const labelJumlah = /^(?:GRAND )?(?:JUMLAH|TOTAL|JML)\b/i;

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
  if (!berangka(sel, peta)) return;
  const label = peta.label.map((letak) => (sel[letak] ?? '').trim()).filter((teks) => teks !== '');
  const lain = sel.some((teks) => labelJumlah.test(teks.trim()));
  if (label.length === 0 || lain) periksa(sel, nomor);
  else laporkanTanpaKode(kumpulan, nomor);
}

/** True when a cell among the figures has a digit; titles, signatures and blank lines have none. */
function berangka(sel: readonly string[], { nilai, total, tanpaJudul }: PetaKolom): boolean {
  const ada = (letak: number) => letak >= 0 && /\d/.test(sel[letak] ?? '');
  return nilai.some(ada) || total.some(({ letak }) => ada(letak)) || tanpaJudul.some(ada);
}

/** A header repeated further down, or a row that numbers the columns under it. */
function ulanganKepala(sel: readonly string[], { kepala }: PetaKolom): boolean {
  const terisi = sel.flatMap((teks, i) => (teks.trim() === '' ? [] : [{ teks: teks.trim(), i }]));
  return (
    terisi.every(({ teks, i }) => teks === (kepala[i] ?? '').trim()) ||
    terisi.every(({ teks, i }) => teks.replaceAll(/[()]/g, '') === String(i + 1))
  );
}

function laporkanTakJelas({ takJelas, kepala }: PetaKolom, kumpulan: Kumpulan): void {
  if (takJelas.length === 0) return;
  const nama = takJelas.map((letak) => kepala[letak] ?? '').join(', ');
  kumpulan.tambah({
    aturan: 'kolom-tak-jelas',
    tingkat: 'saran',
    pesan: `Kolom ${nama} tidak dibaca, karena tidak ada yang menyebut apa yang dihitungnya.`,
    obat: 'Bila artinya diketahui, beri judul kelompok di atasnya dan sampaikan kepada pengelola program.',
  });
}
