import { addRentang, mapSatuan } from '../durasi.ts';
import type { Rentang } from '../durasi.ts';
import type { Cabang, Graf } from './graf.ts';
import type { Hitungan } from './hitungan.ts';
import type { Rantai } from './rantai.ts';
import { solveLinear } from './solve-linear.ts';
import { equation, sisiOf } from './solve-rantai.ts';
import type { Serentak } from './solve-rantai.ts';

/** Adds work at a simpul to the pelaksana who do it. */
type Catat = (nomor: number, waktu: Rentang) => void;

/**
 * Expected work of each simpul. Unlike the time of the flow it holds every arrow of those that run at once: beside
 * the one that the chain follows, each other is followed until they meet, until an end, or back to their fork.
 */
export function computeBeban(hitungan: Hitungan, rantai: Rantai, serentak: Serentak): Beban {
  const beban = new Map<number, Rentang>();
  const catat: Catat = (nomor, waktu) => {
    const lain = beban.get(nomor);
    beban.set(nomor, lain ? addRentang(lain, waktu) : waktu);
  };
  const dari = hitungan.graf.mulai.nomor;
  catat(dari, hitungan.biaya.penuh(dari));
  const pertemuan = findPertemuan(hitungan.graf, rantai);
  const telusur = { hitungan, rantai, serentak, pertemuan, catat };
  follow(telusur, { dari, kali: 1, henti: new Set() });
  return beban;
}

export type Beban = ReadonlyMap<number, Rentang>;

interface Penelusuran {
  readonly hitungan: Hitungan;
  readonly rantai: Rantai;
  readonly serentak: Serentak;
  readonly pertemuan: ReadonlyMap<Cabang, number>;
  readonly catat: Catat;
}

interface Bagian {
  readonly dari: number;
  /** Expected number of times that the flow comes by here. */
  readonly kali: number;
  /** Where this part ends; what is done there belongs to another part. */
  readonly henti: ReadonlySet<number>;
}

function follow(telusur: Penelusuran, { dari, kali, henti }: Bagian): void {
  const { hitungan, rantai, serentak, pertemuan, catat } = telusur;
  for (const [nomor, kunjungan] of visits(rantai, serentak, { dari, henti })) {
    for (const { cabang, peluang } of rantai.cabang.get(nomor) ?? []) {
      const arus = kali * kunjungan * peluang;
      const utama = sisiOf(cabang, serentak);
      for (const sisi of cabang.sisi) {
        const batas =
          sisi === utama ? henti : new Set([...henti, nomor, pertemuan.get(cabang) ?? nomor]);
        if (batas.has(sisi.ke)) continue;
        catat(sisi.ke, scale(hitungan.biaya.sisi(sisi), arus));
        if (sisi !== utama) follow(telusur, { dari: sisi.ke, kali: arus, henti: batas });
      }
    }
  }
}

/** Expected number of visits from a simpul until the part ends: (I - Q)ᵀ·n = e (Kemeny and Snell 1960, 3.2.4). */
function visits(
  { keadaan, cabang }: Rantai,
  serentak: Serentak,
  { dari, henti }: Pick<Bagian, 'dari' | 'henti'>,
): readonly (readonly [number, number])[] {
  const keluar = (nomor: number) => (henti.has(nomor) ? [] : (cabang.get(nomor) ?? []));
  const matriks = keadaan.map((nomor) => equation(keadaan, nomor, keluar(nomor), serentak));
  const balik = keadaan.map((_, i) => matriks.map((baris) => baris[i] ?? 0));
  const awal = keadaan.map((nomor) => [nomor === dari ? 1 : 0]);
  const hasil = solveLinear(balik, awal) ?? [];
  return keadaan
    .map((nomor, i) => [nomor, hasil[i]?.[0] ?? 0] as const)
    .filter(([nomor, kunjungan]) => kunjungan > 1e-12 && !henti.has(nomor));
}

/**
 * For each branch whose arrows run at once the first simpul that all of them must pass on their way to an end
 * (immediate post-dominator), where there is one.
 */
function findPertemuan(graf: Graf, { cabang }: Rantai): ReadonlyMap<Cabang, number> {
  const bercabang = [...cabang.values()].flat().filter((satu) => satu.cabang.maju.length > 1);
  return new Map(
    bercabang.flatMap(({ cabang }) => {
      const awal = cabang.maju.map(({ ke }) => ke);
      const sesudah = graf.urutan.slice(Math.max(...awal.map((ke) => graf.urutan.indexOf(ke))));
      const bertemu = sesudah.find((calon) => !reachesEnd(graf, awal, calon));
      return bertemu === undefined ? [] : [[cabang, bertemu] as const];
    }),
  );
}

function reachesEnd(graf: Graf, dari: readonly number[], tanpa: number): boolean {
  const dikunjungi = new Set(dari);
  dikunjungi.delete(tanpa);
  for (const nomor of dikunjungi) {
    if (graf.simpul[nomor]?.akhir === true) return true;
    const maju = graf.cabang(nomor).flatMap((cabang) => cabang.maju);
    for (const { ke } of maju) if (ke !== tanpa) dikunjungi.add(ke);
  }
  return false;
}

function scale({ min, max }: Rentang, kali: number): Rentang {
  return {
    min: mapSatuan((satuan) => min[satuan] * kali),
    max: mapSatuan((satuan) => max[satuan] * kali),
  };
}
