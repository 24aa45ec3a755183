import { letakKategori } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import type { Dataset, DatasetDef } from '../model.ts';
import {
  cariDataset,
  definePemeriksaan,
  type CatatanTabel,
  type Laporan,
  type Letak,
  type MasukanPeriksa,
} from '../pemeriksaan.ts';
import { jumlahSanding, sandingkan } from '../sanding.ts';
import { berbeda, jumlahTiga, sampaiUmur, umurTerdekat } from '../umur.ts';

/** The groups of ages as the export labels them, and the last ages that such a label is known to mean. */
const kelompok = [
  { id: 'u18', judul: '0–18', calon: [17, 16, 18] },
  { id: 'u5', judul: '0–5', calon: [5, 4, 6] },
] as const;

export const aktaRentangUmur = definePemeriksaan({
  id: 'akta-rentang-umur',
  tingkat: 'saran',
  uraian: 'Kelompok umur pada tabel akta kelahiran memuat umur yang disebut judulnya.',
  penjelasan:
    'Judul kolom DKB menyebut "0_18 (anak usia 17 tahun kurang 1 hari)", padahal jumlahnya persis penduduk umur 0–17 tahun, dan "0_5 (anak usia 5 tahun kurang 1 hari)" persis umur 0–5 tahun. Judul aslinya dipertahankan, dan rentang umur hasil pemeriksaan dicetak di bawah tabel. Bila jumlahnya tidak persis sama dengan rentang mana pun, temuannya menjadi peringatan, karena tanggal kedua ekspor mungkin berbeda.',
  laporkan: (masukan: MasukanPeriksa) => cocokkan(masukan).map(susun),
  catatan: (masukan): readonly CatatanTabel[] =>
    cocokkan(masukan)
      .filter(({ beda }) => beda.length === 0)
      .map((satu) => ({ dataset: 'akta-kelahiran', teks: `${kalimatRentang(satu)}.` })),
});

interface Cocokan {
  readonly akta: Dataset;
  readonly umur: Dataset;
  readonly judul: string;
  /** Children with and without a certificate. */
  readonly anak: number;
  /** Last age of the range, and the people in it. */
  readonly sampai: number;
  readonly penduduk: number;
  /** Regions where the range does not fit. */
  readonly beda: readonly Letak[];
}

function cocokkan({ kabupaten, daftar }: MasukanPeriksa): readonly Cocokan[] {
  const akta = cariDataset(daftar, 'akta-kelahiran');
  const umur = cariDataset(daftar, 'umur-tunggal');
  if (!akta || !umur) return [];
  const sanding = sandingkan(akta, umur, kabupaten);
  const jumlah = jumlahSanding(sanding);
  return kelompok.flatMap(({ id, judul, calon }) => {
    const kategori = kategoriKelompok(akta.def, id);
    const [, , anak] = jumlahTiga(jumlah.nilai, kategori);
    if (Number.isNaN(anak)) return [];
    const sampai = umurTerdekat(anak, jumlah.acuan, calon);
    const beda = sanding.flatMap((baris) => {
      const tertulis = jumlahTiga(baris.nilai, kategori);
      const patokan = (['L', 'P', 'JML'] as const).map((jk) => sampaiUmur(baris.acuan, sampai, jk));
      if (!tertulis.some((angka, jk) => berbeda(angka, patokan[jk] ?? Number.NaN))) return [];
      const uraian = `${formatJiwa(tertulis[2])}, penduduk ${formatJiwa(patokan[2] ?? 0)}`;
      return [letakWilayah(kabupaten, baris, uraian)];
    });
    return [{ akta, umur, judul, anak, sampai, penduduk: sampaiUmur(jumlah.acuan, sampai), beda }];
  });
}

function kategoriKelompok(def: DatasetDef, id: string): readonly number[] {
  return [`${id}-memiliki`, `${id}-belum`].map((satu) => letakKategori(def, satu));
}

function susun(satu: Cocokan): Laporan {
  const { akta, umur, judul, sampai, anak, penduduk, beda } = satu;
  if (beda.length === 0) {
    return {
      dataset: akta,
      letak: [],
      pesan: () => kalimatRentang(satu),
      obat: 'Rentang umur itu dicetak di bawah tabel; sebutkan juga bila angkanya dikutip',
    };
  }
  return {
    dataset: akta,
    tingkat: 'peringatan',
    letak: beda,
    pesan: (isi) =>
      `Kelompok umur akta kelahiran berjudul ${judul} berjumlah ${formatJiwa(anak)}, tidak sama dengan penduduk umur 0–${String(sampai)} tahun (${formatJiwa(penduduk)}) yang terdekat; berbeda di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
    obat: `Periksa apakah kedua ekspor dari tanggal yang sama (pembanding: ${namaBerkas(umur.berkas)})`,
  };
}

function kalimatRentang({ judul, anak, sampai }: Cocokan): string {
  return `Kelompok umur yang berjudul ${judul} berjumlah ${formatJiwa(anak)}, persis penduduk umur 0–${String(sampai)} tahun`;
}
