import { nol } from './durasi.ts';
import type { Durasi } from './durasi.ts';
import type { Terbaca, Token } from './waktu-token.ts';

export interface Satuan {
  readonly nama: string;
  /** What one of it lasts; two for a unit that offices count differently. */
  readonly arti: readonly Durasi[];
  /** Larger for the longer unit: parts of a waktu follow each other from large to small. */
  readonly peringkat: number;
}

const detik = unit('detik', 1, { menit: 1 / 60 });
const menit = unit('menit', 2, { menit: 1 });
const jam = unit('jam', 3, { menit: 60 });
const hariKerja = unit('hari kerja', 4, { hariKerja: 1 });
const hari = unit('hari', 5, { hari: 1 });
const minggu = unit('minggu', 6, { hari: 7 });
const bulan = unit('bulan', 7, { bulan: 1 });
const triwulan = unit('triwulan', 7, { bulan: 3 });
const caturwulan = unit('caturwulan', 7, { bulan: 4 });
const semester = unit('semester', 7, { bulan: 6 });
const tahun = unit('tahun', 8, { bulan: 12 });
/** Offices work five or six days a week, and the waktu does not say which. */
const mingguKerja: Satuan = {
  nama: 'minggu kerja',
  arti: [5, 6].map((hari) => ({ ...nol, hariKerja: hari })),
  peringkat: 6,
};

const penyebut: readonly (readonly [Satuan, string])[] = [
  [detik, "detik dtk dt det sec second seconds \" '' ″ ”"],
  [menit, "menit mnt mn mnit min mins minute minutes ' ’ ′"],
  [jam, 'jam jm hour hours'],
  [hari, 'hari hr hri day days'],
  [hariKerja, 'hk harikerja'],
  [minggu, 'minggu mgg pekan week weeks'],
  [bulan, 'bulan bln month months'],
  [triwulan, 'triwulan'],
  [caturwulan, 'caturwulan'],
  [semester, 'semester'],
  [tahun, 'tahun thn th year years'],
];

const satuan: ReadonlyMap<string, Satuan> = new Map(
  penyebut.flatMap(([arti, kata]) => kata.split(' ').map((satu) => [satu, arti] as const)),
);

export function isJam(satu: Satuan): boolean {
  return satu === jam;
}

/** One day of the calendar, which `1 x 24 jam` means. */
export const sehari = hari;

/** The unit at this token, with `kerja` or `kalender` behind it; `kata` stands for the token where it is given. */
export function readSatuan(
  token: readonly Token[],
  i: number,
  kata = token[i]?.teks ?? '',
): Terbaca<Satuan> | undefined {
  if (kata === '(') return readBracketed(token, i + 1);
  const dasar = satuan.get(kata);
  if (dasar === undefined) return undefined;
  const [buka, isi, tutup] = token.slice(i + 1, i + 4).map(({ teks }) => teks);
  if (buka === '(' && tutup === ')' && isSifat(isi)) {
    return { nilai: qualify(dasar, isi), lanjut: i + 4 };
  }
  return isSifat(buka)
    ? { nilai: qualify(dasar, buka), lanjut: i + 2 }
    : { nilai: dasar, lanjut: i + 1 };
}

function readBracketed(token: readonly Token[], i: number): Terbaca<Satuan> | undefined {
  const isi = token[i]?.teks === '(' ? undefined : readSatuan(token, i);
  return isi && token[isi.lanjut]?.teks === ')' ? { ...isi, lanjut: isi.lanjut + 1 } : undefined;
}

function isSifat(kata: string | undefined): kata is string {
  return kata !== undefined && /^(kerja|krj|kalender|kalendar)$/.test(kata);
}

function qualify(dasar: Satuan, sifat: string): Satuan {
  if (sifat.startsWith('kal')) return dasar;
  if (dasar === hari) return hariKerja;
  return dasar === minggu ? mingguKerja : dasar;
}

function unit(nama: string, peringkat: number, isi: Partial<Durasi>): Satuan {
  return { nama, arti: [{ ...nol, ...isi }], peringkat };
}
