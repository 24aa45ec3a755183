import { addRentang, compareDurasi, formatRentang, mapSatuan, nol } from './durasi.ts';
import type { Durasi, Rentang } from './durasi.ts';
import { isBerulang, isTanpaUkuran, readKataDepan, readKataSela } from './waktu-kata.ts';
import type { Kata } from './waktu-kata.ts';
import { readSatuan } from './waktu-satuan.ts';
import { tokenize } from './waktu-token.ts';
import type { Token } from './waktu-token.ts';
import { readUkuran } from './waktu-ukuran.ts';
import type { Bacaan } from './waktu-ukuran.ts';

/** What the Waktu column of a langkah says. */
export type Waktu = WaktuTerukur | WaktuTentatif | WaktuRancu | { readonly jenis: 'kosong' };

interface WaktuTerukur {
  readonly jenis: 'pasti' | 'paling lama' | 'rentang';
  /** From nothing where only the most is written. */
  readonly rentang: Rentang;
  /** The length is written as near to the truth: `±10 menit`. */
  readonly kirakira: boolean;
  /** Words that are no part of the measure and may change what it means: `per berkas`; mostly empty. */
  readonly sisa: string;
}

/** No length, or only the least: `tentatif`, `minimal 10 menit`. */
interface WaktuTentatif {
  readonly jenis: 'tentatif';
  readonly sekurangnya: Durasi;
}

interface WaktuRancu {
  readonly jenis: 'rancu';
  /** `bacaan`: several readings, or one that needs a guess. The others say what is missing. */
  readonly sebab: 'bacaan' | 'tanpa satuan' | 'tanpa angka' | 'tidak terbaca';
  /** The readings in words, each once: `14 hari`, `1-4 hari`. */
  readonly bacaan: readonly string[];
}

/**
 * Reads the waktu of a langkah as offices write it. Nothing is guessed: where the words allow two readings,
 * where a number and its word differ or where a unit is missing, the result is `rancu`.
 */
export function parseWaktu(teks: string): Waktu {
  const token = tokenize(teks);
  if (token.every((satu) => /^[-.…]$/.test(satu.teks))) return { jenis: 'kosong' };
  const { ukuran, sela } = collect(teks, token);
  const [pertama, kedua] = ukuran;
  if (pertama === undefined) return withoutUkuran(teks, token);
  if (kedua === undefined) return single(pertama, sela);
  return ukuran.length === 2 ? (several(ukuran, sela) ?? unclear(ukuran)) : unclear(ukuran);
}

interface Isi {
  readonly ukuran: readonly (readonly Bacaan[])[];
  /** The words as written before, between and after the measures: always one more than those. */
  readonly sela: readonly string[];
}

function collect(teks: string, token: readonly Token[]): Isi {
  const ukuran: (readonly Bacaan[])[] = [];
  const sela: string[] = [];
  let awal = 0;
  for (let i = 0; i < token.length;) {
    const terbaca = readUkuran(token, i);
    if (terbaca === undefined) {
      i += 1;
      continue;
    }
    ukuran.push(terbaca.nilai);
    sela.push(teks.slice(awal, token[i]?.awal));
    awal = token[terbaca.lanjut - 1]?.akhir ?? teks.length;
    i = terbaca.lanjut;
  }
  return { ukuran, sela: [...sela, teks.slice(awal)] };
}

function single(
  tertulis: readonly Bacaan[],
  [depan = '', belakang = '']: readonly string[],
): Waktu {
  const kata = [readKataDepan(depan), readKataSela(belakang)] as const;
  const batas = kata[0].batas ?? kata[1].batas;
  const bacaan = [...tertulis, ...asHariKerja(tertulis, kata[1].sisa)];
  const [pertama] = bacaan;
  if (pertama === undefined || isSalahBaca(depan)) return rancu('tidak terbaca');
  if (isTerpotong(belakang)) return rancu('tanpa satuan');
  const tulisan = describe(bacaan);
  const lain = [
    ...(kata.some(({ tentatif }) => tentatif) ? ['tentatif'] : []),
    ...(isBerulang(kata[0].sisa) ? tulisan.map((satu) => `${kata[0].sisa} ${satu}`) : []),
  ];
  if (tulisan.length + lain.length > 1) return rancu('bacaan', [...tulisan, ...lain]);
  if (batas === 'bawah') return { jenis: 'tentatif', sekurangnya: pertama.min };
  return measured(batas === 'atas' ? atMost(pertama) : pertama, kata);
}

/** Each reading once, in words. */
function describe(bacaan: readonly Bacaan[]): readonly string[] {
  const tulisan = new Map<string, string>();
  for (const satu of bacaan) {
    const baku = formatRentang(satu);
    if (!tulisan.has(baku)) tulisan.set(baku, satu.tulisan ?? baku);
  }
  return [...tulisan.values()];
}

function measured(rentang: Rentang, kata: readonly Kata[]): WaktuTerukur {
  return {
    jenis: kindOf(rentang),
    rentang: { min: rentang.min, max: rentang.max },
    kirakira: kata.some(({ kirakira }) => kirakira),
    sisa: kata.flatMap(({ sisa }) => (sisa === '' ? [] : [sisa])).join(' '),
  };
}

function kindOf({ min, max }: Rentang): WaktuTerukur['jenis'] {
  if (compareDurasi(min, max) === 0) return 'pasti';
  return compareDurasi(min, nol) === 0 ? 'paling lama' : 'rentang';
}

function atMost({ min, max }: Rentang): Rentang {
  return compareDurasi(min, max) === 0 ? { min: nol, max } : { min, max };
}

/** Behind `3 x 24 jam`, `hari kerja` may turn the days of the calendar into days of work. */
function asHariKerja(bacaan: readonly Bacaan[], sisa: string): readonly Bacaan[] {
  if (!/^\(?(hari\s+)?kerja(?!\p{L})/iu.test(sisa)) return [];
  const ubah = (durasi: Durasi) =>
    mapSatuan((satuan) => {
      if (satuan === 'hari') return 0;
      return satuan === 'hariKerja' ? durasi.hari + durasi.hariKerja : durasi[satuan];
    });
  return bacaan.map(({ min, max }) => ({ min: ubah(min), max: ubah(max) }));
}

/** True where a letter that a scan takes for a digit touches the number: `l0 menit`. */
function isSalahBaca(depan: string): boolean {
  return /(?<!\p{L})[lio|]$/iu.test(depan);
}

/** True where a range breaks off before its second unit: `10 menit - 15`. */
function isTerpotong(belakang: string): boolean {
  return /^\s*([-–—]|s\s*[./]?\s*d\.?|sampai|hingga)\s*\d/iu.test(belakang);
}

/** Two measures that make one: the least and the most, or the same twice. */
function several(
  ukuran: readonly (readonly Bacaan[])[],
  sela: readonly string[],
): Waktu | undefined {
  const [[bawah, ...a] = [], [atas, ...b] = []] = ukuran;
  if (bawah === undefined || atas === undefined || a.length + b.length > 0) return undefined;
  const kata = [
    readKataDepan(sela[0] ?? ''),
    readKataSela(sela[1] ?? ''),
    readKataSela(sela[2] ?? ''),
  ];
  const terbatas = kata[0]?.batas === 'bawah' && kata[1]?.batas === 'atas';
  if (terbatas && compareDurasi(bawah.min, atas.max) <= 0) {
    return measured({ min: bawah.min, max: atas.max }, kata);
  }
  const sama = formatRentang(bawah) === formatRentang(atas);
  return sama ? single([bawah], [sela[0] ?? '', sela.slice(1).join(' ')]) : undefined;
}

/** Measures that may be alternatives or parts: each alone, and together. */
function unclear(ukuran: readonly (readonly Bacaan[])[]): WaktuRancu {
  const jelas = ukuran.flatMap(([satu, ...lain]) => (lain.length === 0 && satu ? [satu] : []));
  const bersama = jelas.length === ukuran.length ? [jelas.reduce<Rentang>(addRentang, tanpa)] : [];
  return rancu('bacaan', describe([...ukuran.flat(), ...bersama]));
}

const tanpa: Rentang = { min: nol, max: nol };

function withoutUkuran(teks: string, token: readonly Token[]): Waktu {
  if (isTanpaUkuran(teks)) return { jenis: 'tentatif', sekurangnya: nol };
  if (token.some((satu) => /^[\d½¼¾]/.test(satu.teks))) {
    return rancu('tanpa satuan', withUnits(teks));
  }
  const bersatuan = token.some((_, i) => readSatuan(token, i) !== undefined);
  return rancu(bersatuan ? 'tanpa angka' : 'tidak terbaca');
}

/** What a bare number may mean. */
function withUnits(teks: string): readonly string[] {
  return ['menit', 'jam', 'hari'].flatMap((satuan) => {
    const token = tokenize(`${teks} ${satuan}`);
    const terbaca = readUkuran(token, 0);
    return terbaca?.lanjut === token.length ? describe(terbaca.nilai) : [];
  });
}

function rancu(sebab: WaktuRancu['sebab'], bacaan: readonly string[] = []): WaktuRancu {
  return { jenis: 'rancu', sebab, bacaan };
}
