import { defineDataset, type KategoriTertulis } from '../define-dataset.ts';
import { rangkai } from '../rangkai.ts';

const akta = [
  'AKTA LAHIR',
  'AKTA KELAHIRAN',
  'AKTE LAHIR',
  'AKTE KELAHIRAN',
  'KEPEMILIKAN AKTA KELAHIRAN',
];
const memiliki = [
  'MMLK DINAMIS',
  'MMLK',
  'MEMILIKI',
  'SUDAH MEMILIKI',
  'PUNYA',
  'MMLK AKTA',
  'MEMILIKI AKTA',
];
const belum = [
  'BLM MMLK DINAMIS',
  'BLM MMLK',
  'BELUM MEMILIKI',
  'BELUM PUNYA',
  'BLM MMLK AKTA',
  'BELUM MEMILIKI AKTA',
];

interface Kelompok {
  readonly id: string;
  readonly label: string;
  /** The words of the first header row that follow AKTA LAHIR. */
  readonly umur: readonly string[];
}

const kelompok: readonly Kelompok[] = [
  { id: 'semua', label: 'semua umur', umur: ['ALL', 'SEMUA', 'SEMUA UMUR', 'SEMUA USIA', ''] },
  { id: 'u18', label: '0–18 tahun', umur: sampaiUmur(18, 17) },
  { id: 'u5', label: '0–5 tahun', umur: sampaiUmur(5, 5) },
];

/**
 * DKB Sheet15: three groups of equal columns, told apart by the row above them. The labels of age are the export's;
 * the sums of Kab. Madiun are those of ages 0–17 and 0–5.
 */
export const aktaKelahiran = defineDataset({
  id: 'akta-kelahiran',
  judul: 'Kepemilikan akta kelahiran',
  satuan: 'jiwa',
  kategori: kelompok.flatMap(duaKategori),
  membagiPenduduk: false,
  persen: kelompok.map((satu) => ({
    tulisan: tulisanKelompok(satu, ['PERSEN', '%', 'PERSENTASE']),
    pembilang: `${satu.id}-memiliki`,
    penyebut: [`${satu.id}-memiliki`, `${satu.id}-belum`],
  })),
  // The sheet has them before its groups, and they are not the certificates of marriage and divorce.
  takJelas: /^(?:LK|PR|L|P) (?:KAWIN|KWN|CERAI|CRAI)$/,
});

function duaKategori(satu: Kelompok): readonly KategoriTertulis[] {
  // Exports of one age group leave the other two out.
  const opsional = 'tak-tersedia';
  return [
    {
      id: `${satu.id}-memiliki`,
      label: `Memiliki akta kelahiran, ${satu.label}`,
      tulisan: tulisanKelompok(satu, memiliki),
      opsional,
    },
    {
      id: `${satu.id}-belum`,
      label: `Belum memiliki akta kelahiran, ${satu.label}`,
      tulisan: tulisanKelompok(satu, belum),
      opsional,
    },
  ];
}

/** The export writes 0_18 for 0–18, and the age in words of law behind it. */
function sampaiUmur(label: number, tepat: number): readonly string[] {
  const rentang = [label, tepat].flatMap((umur) => [`0 ${String(umur)}`, `0-${String(umur)}`]);
  const catatan = [label, tepat].map((umur) => `(ANAK USIA ${String(umur)} TAHUN KURANG 1 HARI)`);
  return rangkai(['', 'USIA', 'UMUR', 'ANAK', 'ANAK USIA'], rentang, [
    '',
    'TAHUN',
    'TH',
    ...catatan,
  ]);
}

function tulisanKelompok({ umur }: Kelompok, isi: readonly string[]): readonly string[] {
  return [...rangkai(akta, umur, isi), ...rangkai(isi, akta, umur)];
}
