import { addDurasi, addRentang, multiplyDurasi } from '../durasi.ts';
import type { Durasi, Rentang } from '../durasi.ts';
import type { Balik } from './balik.ts';
import type { Graf } from './graf.ts';
import { followLancar, langkahOf } from './hitungan.ts';
import type { Hitungan, Lama } from './hitungan.ts';
import { longer } from './jalan.ts';
import type { Jalan } from './jalan.ts';

/** The smooth course with one return taken once. */
export interface JalanBalik {
  /** Id of the panah that leaves the way to the end. */
  readonly panah: string;
  readonly label?: string;
  /** Indexes of the langkah that it leaves, and where the flow goes on. */
  readonly dari: number;
  readonly ke: number;
  /** The whole course, the repeated langkah twice. */
  readonly langkah: readonly number[];
  readonly lama: Lama;
  /** What the return adds to the smooth course. */
  readonly tambahan: Rentang;
}

/**
 * The course runs smoothly as far as it can towards the simpul from which the return leaves, goes back once,
 * and runs smoothly on from there. Work that runs at once with the return may still take longer than it.
 */
export function computeSekaliBalik(hitungan: Hitungan, lancar: Jalan, balik: Balik): JalanBalik {
  const { graf, biaya } = hitungan;
  const { dari, ke, lewat, sisi } = balik;
  const datang = approach(graf, lancar, dari);
  const sampai = [...datang.samping, ...lewat].map(biaya.maju).reduce(addRentang, datang.sampai);
  const lanjut = followLancar(hitungan, ke, addRentang(sampai, biaya.penuh(ke)));
  const serentak = lancar.sampai.has(dari) ? lancar.lama : undefined;
  const rentang = longer(serentak, lanjut.lama, hitungan.jamKerja);
  const pergi = [...datang.simpul, ...lewat];
  return {
    panah: sisi.panah,
    ...(sisi.label !== undefined && { label: sisi.label }),
    dari: graf.simpul[dari]?.langkah[0] ?? 0,
    ke: graf.simpul[ke]?.langkah[0] ?? 0,
    langkah: [...langkahOf(graf, pergi), ...langkahOf(graf, lanjut.simpul)],
    lama: { rentang, takTerukur: biaya.takTerukur([...pergi, ...lanjut.simpul]) },
    tambahan: {
      min: subtract(rentang.min, lancar.lama.min),
      max: subtract(rentang.max, lancar.lama.max),
    },
  };
}

interface Kedatangan {
  /** All simpul until the one that is approached, itself included. */
  readonly simpul: readonly number[];
  /** Those of them that do not lie on the smooth course. */
  readonly samping: readonly number[];
  /** Time until the smooth course is left. */
  readonly sampai: Rentang;
}

/** From the smooth course to a simpul beside it by the fewest arrows. */
function approach(graf: Graf, lancar: Jalan, tujuan: number): Kedatangan {
  const dikunjungi = new Set([tujuan]);
  const antrean: (readonly number[])[] = [[tujuan]];
  for (let jalur = antrean.shift(); jalur !== undefined; jalur = antrean.shift()) {
    const [ujung = tujuan, ...samping] = jalur;
    const sampai = lancar.sampai.get(ujung);
    if (sampai) return { simpul: [...before(graf, lancar, ujung), ...jalur], samping, sampai };
    const asal = graf.asalMaju(ujung).filter((nomor) => !dikunjungi.has(nomor));
    for (const nomor of asal) dikunjungi.add(nomor);
    antrean.push(...asal.map((nomor) => [nomor, ...jalur]));
  }
  throw new Error(`simpul ${tujuan} is not reached from the start`);
}

/** Simpul of the smooth course that lead to this one. */
function before(graf: Graf, lancar: Jalan, tujuan: number): readonly number[] {
  const asal = new Set<number>();
  const antrean = [tujuan];
  for (let nomor = antrean.pop(); nomor !== undefined; nomor = antrean.pop()) {
    const baru = graf.asalMaju(nomor).filter((satu) => lancar.sampai.has(satu) && !asal.has(satu));
    for (const satu of baru) asal.add(satu);
    antrean.push(...baru);
  }
  return lancar.simpul.filter((nomor) => asal.has(nomor));
}

function subtract(a: Durasi, b: Durasi): Durasi {
  return addDurasi(a, multiplyDurasi(b, -1));
}
