import { addRentang, compareDurasi } from '../durasi.ts';
import type { Rentang } from '../durasi.ts';
import type { Balik } from './balik.ts';
import { tanpaWaktu } from './biaya.ts';
import type { Cabang } from './graf.ts';
import { langkahOf } from './hitungan.ts';
import type { Hitungan, Lama } from './hitungan.ts';
import { followJalan } from './jalan.ts';

/** The longest course that the SOP itself declares. */
export interface JalanTerpanjang {
  /** Langkah in order, the repetitions left out. */
  readonly langkah: readonly number[];
  /** Ids of the panah of the returns that it takes, each once. */
  readonly balik: readonly string[];
  readonly lama: Lama;
}

/**
 * At every keputusan the branch whose way to the end is the longest, and every return that leaves this course
 * once: its own work, the work from its target back to where it left by the longest way, and no other return
 * in between. Longest is what has the larger `max`; the least time is that of the same course.
 */
export function computeTerpanjang(
  hitungan: Hitungan,
  semuaBalik: readonly Balik[],
): JalanTerpanjang {
  const { graf, biaya, jamKerja } = hitungan;
  const dari = graf.mulai.nomor;
  const putaran = Map.groupBy(semuaBalik, (balik) => balik.dari);
  const balikDari = (nomor: number) => putaran.get(nomor) ?? [];
  const ulang = new Map(
    graf.urutan.map((nomor) => [
      nomor,
      balikDari(nomor)
        .map((balik) => loopTime(hitungan, balik))
        .reduce(addRentang, tanpaWaktu),
    ]),
  );
  const beban = (datang: Rentang, nomor: number) =>
    addRentang(datang, ulang.get(nomor) ?? tanpaWaktu);
  const jalan = followJalan(graf, {
    dari,
    awal: beban(biaya.penuh(dari), dari),
    biaya: (nomor) => beban(biaya.maju(nomor), nomor),
    pilih: chooseLongest(hitungan, (nomor) => beban(biaya.maju(nomor), nomor)),
    jamKerja,
  });
  const balik = jalan.simpul.flatMap(balikDari);
  const simpul = [...jalan.simpul, ...balik.flatMap(({ lewat, ke }) => [...lewat, ke])];
  return {
    langkah: langkahOf(graf, jalan.simpul),
    balik: balik.map(({ sisi }) => sisi.panah),
    lama: { rentang: jalan.lama, takTerukur: biaya.takTerukur(simpul) },
  };
}

function chooseLongest(
  { graf, jamKerja }: Hitungan,
  biaya: (nomor: number) => Rentang,
): (nomor: number) => Cabang | undefined {
  const sisa = new Map<number, Rentang>();
  const pilihan = new Map<number, Cabang>();
  const lebih = (a: Rentang, b: Rentang) => compareDurasi(a.max, b.max, jamKerja) > 0;
  for (const nomor of graf.urutan.toReversed()) {
    let terpanjang = tanpaWaktu;
    for (const cabang of graf.cabang(nomor)) {
      for (const { ke } of cabang.maju) {
        const lama = sisa.get(ke) ?? tanpaWaktu;
        if (pilihan.has(nomor) && !lebih(lama, terpanjang)) continue;
        pilihan.set(nomor, cabang);
        terpanjang = lama;
      }
    }
    sisa.set(nomor, addRentang(biaya(nomor), terpanjang));
  }
  return (nomor) => pilihan.get(nomor);
}

/** Time of one round; where its target does not lead to its start again, only that of the way back. */
function loopTime({ graf, biaya, jamKerja }: Hitungan, { dari, lewat, ke }: Balik): Rentang {
  const kembali = lewat.map(biaya.maju).reduce(addRentang, biaya.penuh(ke));
  const sampai = new Map([[ke, kembali]]);
  for (const nomor of graf.urutan) {
    const selesai = sampai.get(nomor);
    if (selesai === undefined) continue;
    for (const sisi of graf.keluar(nomor)) {
      if (graf.balik.has(sisi)) continue;
      const lama = addRentang(selesai, biaya.maju(sisi.ke));
      const lain = sampai.get(sisi.ke);
      if (lain && compareDurasi(lain.max, lama.max, jamKerja) >= 0) continue;
      sampai.set(sisi.ke, lama);
    }
  }
  return sampai.get(dari) ?? kembali;
}
