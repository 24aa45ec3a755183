import type { Bidang } from './proyeksi.ts';
import { isSebelum, kunciTitik, potongCincin } from './ruas.ts';
import { kuadratJarak, luasGanda, type Batas, type Cincin } from './titik.ts';

/** Points of the grid along the longer side of the map: finer than any drawing shows. */
const kisi = 4000;

/** A map of this many points is some 20 kB of SVG, and still shows every bend at the width of a page. */
const titikTerbanyak = 2000;

/** First tolerance, in steps of the grid: a third of a pixel of a map 600 px wide. */
const toleransiAwal = 2;

/**
 * Borders with as few points as a drawing needs, and without a gap between neighbours: every stretch of border is
 * thinned once, in one direction (Douglas & Peucker 1973), for both regions that share it. The tolerance grows until the
 * whole is small enough. Islands too small to be seen are left out, but never all of a region.
 */
export function sederhanakan({ wilayah, lebarKm, tinggiKm }: Bidang): Batas {
  const langkah = Math.max(lebarKm, tinggiKm) / kisi;
  const kode = [...wilayah.keys()];
  const bulat = kode.map((satu) =>
    (wilayah.get(satu) ?? []).map((c) => keKisi(c, langkah)).filter((c) => c.length > 2),
  );
  const ruas = potongCincin(bulat.flat());
  for (let toleransi = toleransiAwal; ; toleransi *= 1.25) {
    const hasil = tipiskan(bulat, ruas, toleransi);
    const banyak = hasil.flat().reduce((n, { cincin }) => n + cincin.length, 0);
    if (banyak > titikTerbanyak && toleransi < kisi) continue;
    const keKm = (c: Cincin): Cincin => c.map(([x, y]) => [x * langkah, y * langkah]);
    return {
      wilayah: new Map(
        kode.map((satu, i) => [satu, (hasil[i] ?? []).map(({ cincin }) => keKm(cincin))]),
      ),
      garis: sekali(hasil.flat().flatMap((satu) => satu.ruas)).map(keKm),
      lebarKm,
      tinggiKm,
    };
  }
}

interface Tipis {
  readonly cincin: Cincin;
  readonly ruas: readonly Cincin[];
}

function tipiskan(
  bulat: readonly (readonly Cincin[])[],
  semuaRuas: readonly (readonly Cincin[])[],
  toleransi: number,
): readonly (readonly Tipis[])[] {
  let nomor = 0;
  return bulat.map((milik) => {
    const tipis = milik.map((asal): Tipis => {
      const ruas = (semuaRuas[nomor++] ?? []).map((satu) => tipiskanSearah(satu, toleransi));
      const cincin = ruas.flatMap((satu) => satu.slice(0, -1));
      return cincin.length > 2 ? { cincin, ruas } : { cincin: asal, ruas: [] };
    });
    return tampak(tipis, toleransi);
  });
}

/** Rings that are more than a speck; the largest one in any case. */
function tampak(cincin: readonly Tipis[], toleransi: number): readonly Tipis[] {
  const luas = cincin.map((satu) => Math.abs(luasGanda(satu.cincin)));
  const terluas = luas.indexOf(Math.max(...luas));
  return cincin.filter((_, i) => i === terluas || (luas[i] ?? 0) > 2 * (3 * toleransi) ** 2);
}

function keKisi(cincin: Cincin, langkah: number): Cincin {
  const bulat = cincin.map(([x, y]) => [Math.round(x / langkah), Math.round(y / langkah)] as const);
  return bulat.filter((titik, i) => kunciTitik(titik) !== kunciTitik(bulat.at(i - 1) ?? titik));
}

/** The same points whichever of the two regions asks. */
function tipiskanSearah(ruas: Cincin, toleransi: number): Cincin {
  const [awal, akhir] = [ruas.at(0), ruas.at(-1)];
  if (!awal || !akhir || !isSebelum(akhir, awal)) return douglasPeucker(ruas, toleransi);
  return douglasPeucker(ruas.toReversed(), toleransi).toReversed();
}

function douglasPeucker(ruas: Cincin, toleransi: number): Cincin {
  const simpan = new Set([0, ruas.length - 1]);
  const antre: (readonly [number, number])[] = [[0, ruas.length - 1]];
  for (let rentang = antre.pop(); rentang; rentang = antre.pop()) {
    const [dari, sampai] = rentang;
    const [letak, jarak] = terjauh(ruas, dari, sampai);
    if (jarak <= toleransi ** 2) continue;
    simpan.add(letak);
    antre.push([dari, letak], [letak, sampai]);
  }
  return ruas.filter((_, i) => simpan.has(i));
}

function terjauh(
  ruas: Cincin,
  dari: number,
  sampai: number,
): readonly [letak: number, kuadratJarak: number] {
  const [a, b] = [ruas[dari], ruas[sampai]];
  let hasil: readonly [number, number] = [dari, 0];
  for (let i = dari + 1; i < sampai; i += 1) {
    const titik = ruas[i];
    const jarak = titik && a && b ? kuadratJarak(titik, a, b) : 0;
    if (jarak > hasil[1]) hasil = [i, jarak];
  }
  return hasil;
}

function sekali(ruas: readonly Cincin[]): readonly Cincin[] {
  const ada = new Map<string, Cincin>();
  for (const satu of ruas) {
    const [awal, akhir] = [satu.at(0), satu.at(-1)];
    const searah = awal && akhir && isSebelum(akhir, awal) ? satu.toReversed() : satu;
    ada.set(searah.map(kunciTitik).join(','), searah);
  }
  return [...ada.values()];
}
