import { duaJk, laki, letakKategori, perempuan } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import type { Dataset } from '../model.ts';
import {
  cariDataset,
  definePemeriksaan,
  type CatatanTabel,
  type Laporan,
  type Letak,
  type MasukanPeriksa,
} from '../pemeriksaan.ts';
import { jumlahSanding, sandingkan, type Sanding } from '../sanding.ts';
import { sampaiUmur, umurTerdekat } from '../umur.ts';

/** Share of the children of an age range by which the target may fall short of it: those who are married. */
const batasKawin = 0.01;

/** Outside these shares of the children of 0–16 and of 0–17 it counts something else, whatever the day of the export. */
const [batasTerkecil, batasTerbesar] = [0.5, 1.05];

export const kiaSasaran = definePemeriksaan({
  id: 'kia-sasaran',
  tingkat: 'saran',
  uraian: 'Anak sasaran KIA sesuai dengan penduduk umur 0–16 tahun yang belum kawin.',
  penjelasan:
    'Lembar KIA dalam DKB tidak menyebut apa yang dihitungnya, sehingga sasarannya dicocokkan dengan penduduk menurut umur dan rentang yang cocok dicetak di bawah tabel. KIA diberikan kepada anak di bawah 17 tahun yang belum kawin, sehingga sasarannya sedikit di bawah penduduk umur 0–16 tahun. Bila lebih dari lima persen di atas penduduk umur 0–17 tahun, atau kurang dari separuh penduduk umur 0–16 tahun, lembar itu bukan KIA dan menjadi galat. Bila tidak cocok dengan rentang mana pun, atau melebihinya di suatu desa, temuannya menjadi peringatan.',
  laporkan: (masukan: MasukanPeriksa) => {
    const bahan = cocokkan(masukan);
    return bahan ? [susun[bahan.putusan](bahan), ...melebihi(bahan)] : [];
  },
  catatan: (masukan): readonly CatatanTabel[] => {
    const bahan = cocokkan(masukan);
    if (bahan?.putusan !== 'cocok') return [];
    return [{ dataset: 'kia', teks: `${kalimatRentang(bahan)}.` }];
  },
});

interface Bahan {
  readonly kia: Dataset;
  readonly umur: Dataset;
  readonly sasaran: number;
  /** Last age of the range that it comes nearest to, and the people in it. */
  readonly sampai: number;
  readonly anak: number;
  /** People of 0–16, whom the card is for. */
  readonly wajib: number;
  readonly putusan: 'cocok' | 'lain' | 'bukan-kia';
  /** Regions with more children than the range has. */
  readonly lebih: readonly Letak[];
}

function cocokkan({ kabupaten, daftar }: MasukanPeriksa): Bahan | undefined {
  const kia = cariDataset(daftar, 'kia');
  const umur = cariDataset(daftar, 'umur-tunggal');
  if (!kia || !umur) return undefined;
  const sanding = sandingkan(kia, umur, kabupaten);
  const k = letakKategori(kia.def, 'sasaran');
  const jumlah = jumlahSanding(sanding);
  const sasaran = duaJk(jumlah.nilai, k);
  if (Number.isNaN(sasaran)) return undefined;
  const sampai = umurTerdekat(sasaran, jumlah.acuan, [16, 15, 17]);
  const lebih = sanding
    .filter((baris) => melebihiRentang(baris, k, sampai))
    .map((baris) =>
      letakWilayah(
        kabupaten,
        baris,
        `${formatJiwa(duaJk(baris.nilai, k))} dari ${formatJiwa(sampaiUmur(baris.acuan, sampai))}`,
      ),
    );
  const [anak, wajib] = [sampaiUmur(jumlah.acuan, sampai), sampaiUmur(jumlah.acuan, 16)];
  const terbesar = batasTerbesar * sampaiUmur(jumlah.acuan, 17);
  return { kia, umur, sasaran, sampai, anak, wajib, lebih, putusan: putuskan() };

  function putuskan(): Bahan['putusan'] {
    if (sasaran > terbesar || sasaran < batasTerkecil * wajib) return 'bukan-kia';
    return sasaran <= anak && sasaran >= (1 - batasKawin) * anak ? 'cocok' : 'lain';
  }
}

function melebihiRentang({ nilai, acuan }: Sanding, k: number, sampai: number): boolean {
  return (
    laki(nilai, k) > sampaiUmur(acuan, sampai, 'L') ||
    perempuan(nilai, k) > sampaiUmur(acuan, sampai, 'P') ||
    duaJk(nilai, k) > sampaiUmur(acuan, sampai)
  );
}

const susun: Readonly<Record<Bahan['putusan'], (bahan: Bahan) => Laporan>> = {
  cocok: (bahan) => ({
    dataset: bahan.kia,
    letak: [],
    pesan: () => kalimatRentang(bahan),
    obat: 'Rentang umur itu dicetak di bawah tabel; pastikan sama dengan yang dipakai kantor',
  }),
  lain: (bahan) => ({
    dataset: bahan.kia,
    tingkat: 'peringatan',
    letak: [],
    pesan: () => `${kalimatRentang(bahan)}, sehingga rentang umur sasarannya tidak pasti`,
    obat: `Tanyakan umur yang dihitung dan pastikan kedua ekspor dari tanggal yang sama (pembanding: ${namaBerkas(bahan.umur.berkas)})`,
  }),
  'bukan-kia': ({ kia, umur, sasaran, wajib }) => ({
    dataset: kia,
    tingkat: 'galat',
    letak: [],
    pesan: () =>
      `Sasaran ${formatJiwa(sasaran)} tidak mungkin anak wajib KIA, karena penduduk umur 0–16 tahun ${formatJiwa(wajib)}`,
    obat: `Keluarkan berkas ini dari rilis bila isinya tabel lain, misalnya wajib KTP (pembanding: ${namaBerkas(umur.berkas)})`,
  }),
};

/** Where the sum fits but a region does not, two regions have changed places. */
function melebihi({ kia, umur, sampai, putusan, lebih }: Bahan): readonly Laporan[] {
  if (putusan !== 'cocok' || lebih.length === 0) return [];
  return [
    {
      dataset: kia,
      tingkat: 'peringatan',
      letak: lebih,
      pesan: (isi) =>
        `Anak sasaran KIA melebihi penduduk umur 0–${String(sampai)} tahun di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
      obat: `Periksa apakah barisnya tertukar atau tanggalnya berbeda (pembanding: ${namaBerkas(umur.berkas)})`,
    },
  ];
}

function kalimatRentang({ sasaran, sampai, anak }: Bahan): string {
  const rentang = `penduduk umur 0–${String(sampai)} tahun`;
  if (anak === sasaran) {
    return `Anak sasaran KIA ${formatJiwa(sasaran)}, sama dengan ${rentang}`;
  }
  const arah = anak > sasaran ? 'lebih sedikit' : 'lebih banyak';
  return `Anak sasaran KIA ${formatJiwa(sasaran)}, paling dekat dengan ${rentang} (${formatJiwa(anak)}) dan ${arah} ${formatJiwa(Math.abs(anak - sasaran))}`;
}
