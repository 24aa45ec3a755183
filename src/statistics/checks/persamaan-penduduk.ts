import { duaJk, jumlah, jumlahkan, letakKategori } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import type { Dataset, Periode } from '../model.ts';
import {
  cariDataset,
  cariPenduduk,
  definePemeriksaan,
  type CatatanTabel,
  type MasukanPeriksa,
} from '../pemeriksaan.ts';
import { jarakTahun, labelPeriode } from '../periode.ts';

/** Share of the population from which events and population no longer speak of the same people. */
const batas = 0.01;

export const persamaanPenduduk = definePemeriksaan({
  id: 'persamaan-penduduk',
  tingkat: 'saran',
  uraian:
    'Penduduk semester ini mendekati penduduk semester lalu ditambah lahir dan datang, dikurangi mati dan pindah.',
  penjelasan:
    'Persamaannya Pt = P0 + lahir − mati + datang − pindah, untuk dua semester yang berurutan. Kedua sisinya jarang persis sama, karena DKB dibersihkan dari data ganda dan peristiwa yang terlambat dilaporkan masuk pada semester sesudahnya. Selisihnya dicetak di bawah tabel; lebih dari satu persen penduduk menjadi peringatan, karena tabel mutasinya mungkin dari semester lain.',
  laporkan: (masukan: MasukanPeriksa) => {
    const hasil = hitung(masukan);
    if (!hasil || hasil.terhitung === hasil.akhir) return [];
    const besar = Math.abs(hasil.akhir - hasil.terhitung) > batas * hasil.akhir;
    return [
      {
        dataset: hasil.mutasi,
        ...(besar && { tingkat: 'peringatan' as const }),
        letak: [],
        pesan: () => kalimat(hasil),
        obat: besar
          ? 'Pastikan tabel mutasinya memuat seluruh peristiwa semester ini saja'
          : 'Tidak perlu dibetulkan; selisihnya dicetak di bawah tabel',
      },
    ];
  },
  catatan: (masukan): readonly CatatanTabel[] => {
    const hasil = hitung(masukan);
    return hasil ? [{ dataset: 'mutasi', teks: `${kalimat(hasil)}.` }] : [];
  },
});

interface Persamaan {
  readonly mutasi: Dataset;
  readonly dulu: Periode;
  readonly awal: number;
  readonly terhitung: number;
  readonly akhir: number;
}

function hitung({ kabupaten, daftar, periode, sebelum }: MasukanPeriksa): Persamaan | undefined {
  const lalu = sebelum?.[0];
  const mutasi = cariDataset(daftar, 'mutasi');
  if (!periode || !lalu || !mutasi || jarakTahun(lalu.periode, periode) !== 0.5) return undefined;
  const [kini, dulu] = [cariPenduduk(daftar), cariPenduduk(lalu.daftar)];
  if (!kini || !dulu) return undefined;
  const total = (dataset: Dataset) => jumlahkan(dataset, kabupaten).kabupaten;
  const [awal, akhir, peristiwa] = [jumlah(total(dulu)), jumlah(total(kini)), total(mutasi)];
  const banyak = (id: string) => duaJk(peristiwa, letakKategori(mutasi.def, id));
  const terhitung = awal + banyak('lahir') - banyak('mati') + banyak('datang') - banyak('pindah');
  if (Number.isNaN(terhitung + akhir)) return undefined;
  return { mutasi, dulu: lalu.periode, awal, terhitung, akhir };
}

function kalimat({ dulu, awal, terhitung, akhir }: Persamaan): string {
  const selisih = akhir - terhitung;
  const beda =
    selisih === 0
      ? 'sama dengan yang tercatat'
      : `${selisih > 0 ? 'kurang' : 'lebih'} ${formatJiwa(Math.abs(selisih))} dari yang tercatat (${formatJiwa(akhir)})`;
  return `Penduduk ${labelPeriode(dulu)} (${formatJiwa(awal)}) ditambah lahir dan datang, dikurangi mati dan pindah, menjadi ${formatJiwa(terhitung)}, ${beda}`;
}
