import { daftarPemeriksaan } from '../statistics/checks/index.ts';
import { namaBerkas } from '../statistics/letak.ts';
import type { MasukanPeriksa } from '../statistics/pemeriksaan.ts';
import { sasaranPemeriksaan } from '../statistics/sasaran-pemeriksaan.ts';
import { catatanDiterima } from './catatan-diterima.ts';

/** What a check said of a file, as far as a reader is told of it. */
interface TemuanPeriksa {
  readonly aturan: string;
  readonly tingkat: 'galat' | 'peringatan' | 'saran';
  readonly tempat: { readonly berkas: string };
  readonly pesan: string;
  /** The reason for which the office accepts it. */
  readonly dikecualikan?: string;
}

/** How a check ended, the gravest first. */
const daftarKeadaan = ['peringatan', 'diterima', 'catatan', 'bersih'] as const;
type KeadaanPemeriksaan = (typeof daftarKeadaan)[number];

/** A check that was run over exports, and what came of it. */
export interface HasilPemeriksaan {
  readonly id: string;
  /** What holds where it finds nothing, in one sentence. */
  readonly uraian: string;
  readonly penjelasan?: string | undefined;
  readonly keadaan: KeadaanPemeriksaan;
  /** What it found, in sentences; none for a clean one. */
  readonly keterangan: readonly string[];
}

interface Bahan {
  readonly masukan: MasukanPeriksa;
  readonly temuan: readonly TemuanPeriksa[];
  /** True where the office keeps small figures back: findings quote figures of single desa. */
  readonly rahasia: boolean;
}

/** Each of two exports may be the stale one, so that what is found of either concerns both. */
const timbalBalik = new Set([
  ...['akta-kawin-agama', 'akta-kawin-status', 'desa-antarsemester', 'formulir-selaras'],
  ...['kepala-keluarga-status', 'kk-selaras', 'umur-selaras', 'usia-sekolah-selaras'],
]);

/**
 * The checks that were run over some exports of a release and what came of them, in the order of their ids; over all
 * of them where `dataset` is left out.
 */
export function hasilPemeriksaan(
  { masukan, temuan, rahasia }: Bahan,
  dataset?: readonly string[],
): readonly HasilPemeriksaan[] {
  const menyangkut = (id: string) => dataset === undefined || dataset.includes(id);
  const milikBerkas = new Set(
    masukan.daftar.filter(({ def }) => menyangkut(def.id)).map(({ berkas }) => namaBerkas(berkas)),
  );
  return daftarPemeriksaan.flatMap(({ id, uraian, penjelasan }) => {
    const semua = temuan.filter(({ aturan }) => aturan === id);
    const dilihat = sasaranPemeriksaan[id]?.(masukan) ?? [];
    const dijalankan = dilihat.some(({ def }) => menyangkut(def.id));
    const milik = semua.filter(
      ({ tempat }) =>
        dataset === undefined ||
        milikBerkas.has(namaBerkas(tempat.berkas)) ||
        (dijalankan && timbalBalik.has(id)),
    );
    if (!dijalankan && milik.length === 0) return [];
    return [
      {
        id,
        uraian,
        penjelasan,
        keadaan: terberat(milik),
        keterangan: [...new Set(milik.map((satu) => kalimatTemuan(satu, rahasia)))],
      },
    ];
  });
}

/** How many checks there are. */
export const banyakPemeriksaan = daftarPemeriksaan.length;

/** How many of these ended in each way, in words: `10 tanpa temuan, 1 dengan peringatan`. */
export function ringkasKeadaan(hasil: readonly HasilPemeriksaan[]): string {
  return daftarKeadaan
    .toReversed()
    .flatMap((keadaan) => {
      const banyak = hasil.filter((satu) => satu.keadaan === keadaan).length;
      return banyak === 0 ? [] : [`${String(banyak)} ${sebutKeadaan[keadaan]}`];
    })
    .join(', ');
}

export const sebutKeadaan: Readonly<Record<KeadaanPemeriksaan, string>> = {
  bersih: 'tanpa temuan',
  catatan: 'dengan catatan',
  diterima: 'dengan temuan yang diterima kantor',
  peringatan: 'dengan peringatan',
};

function terberat(temuan: readonly TemuanPeriksa[]): KeadaanPemeriksaan {
  const keadaan = temuan.map(keadaanTemuan);
  return daftarKeadaan.find((satu) => keadaan.includes(satu)) ?? 'bersih';
}

function keadaanTemuan({ tingkat, dikecualikan }: TemuanPeriksa): KeadaanPemeriksaan {
  if (dikecualikan !== undefined) return 'diterima';
  return tingkat === 'saran' ? 'catatan' : 'peringatan';
}

function kalimatTemuan(temuan: TemuanPeriksa, rahasia: boolean): string {
  if (temuan.dikecualikan !== undefined) return catatanDiterima(temuan, { rahasia });
  if (rahasia) {
    return 'Ada temuan; rinciannya tidak ditampilkan, karena menyebut angka wilayah kecil.';
  }
  return `${temuan.pesan.replace(/\.$/, '')}.`;
}
