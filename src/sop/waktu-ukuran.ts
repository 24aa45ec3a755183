import { addRentang, compareDurasi, formatAngka, multiplyDurasi, nol } from './durasi.ts';
import type { Durasi, Rentang } from './durasi.ts';
import { readAngka } from './waktu-angka.ts';
import type { Angka, Kisaran } from './waktu-angka.ts';
import { isJam, readSatuan, sehari } from './waktu-satuan.ts';
import type { Satuan } from './waktu-satuan.ts';
import type { Terbaca, Token } from './waktu-token.ts';

/** A way to read a measure, in the unit as written where it has one unit. */
export interface Bacaan extends Rentang {
  readonly tulisan?: string;
}

/**
 * Every way to read the measure with its unit at this token, none where its parts contradict each other:
 * `1 jam 30 menit`, `10-15 menit`, `1 hari s.d. 4 hari`, `2 x 24 jam`; not `4-1 hari`.
 */
export function readUkuran(
  token: readonly Token[],
  i: number,
): Terbaca<readonly Bacaan[]> | undefined {
  const antara = token[i]?.teks === 'antara';
  const pemisah = antara ? pemisahAntara : pemisahBiasa;
  const kiri = readSusunan(token, antara ? i + 1 : i, pemisah);
  if (kiri === undefined || !pemisah.test(token[kiri.lanjut]?.teks ?? '')) return kiri;
  const kanan = readSusunan(token, kiri.lanjut + 1, pemisah);
  return kanan ? { nilai: span(kiri.nilai, kanan.nilai), lanjut: kanan.lanjut } : kiri;
}

/** What stands between the least and the most. */
const pemisahBiasa = /^(-|~|sampai|atau)$/;
const pemisahAntara = /^(-|~|sampai|dan|dengan)$/;

function span(kiri: readonly Bacaan[], kanan: readonly Bacaan[]): readonly Bacaan[] {
  return pairs(kiri, kanan, (a, b) => ({ min: a.min, max: b.max })).filter(
    ({ min, max }) => compareDurasi(min, max) <= 0,
  );
}

/** Parts from large to small, and a half of the last unit: `1 jam 30 menit`, `satu jam setengah`. */
function readSusunan(
  token: readonly Token[],
  i: number,
  pemisah: RegExp,
): Terbaca<readonly Bacaan[]> | undefined {
  const pertama = readButir(token, i, pemisah);
  if (pertama === undefined) return undefined;
  let { nilai: butir, lanjut } = pertama;
  let bacaan = butir.bacaan;
  for (;;) {
    const berikut = readButir(token, skipJoin(token, lanjut), pemisah);
    if (berikut === undefined || berikut.nilai.satuan.peringkat >= butir.satuan.peringkat) break;
    bacaan = append(bacaan, berikut.nilai.bacaan);
    ({ nilai: butir, lanjut } = berikut);
  }
  if (token[lanjut]?.teks !== 'setengah') return { nilai: bacaan, lanjut };
  const setengah = measure({ kisaran: [{ dari: 0.5, sampai: 0.5 }] }, butir.satuan);
  return { nilai: append(bacaan, setengah), lanjut: lanjut + 1 };
}

/** Behind a range, the smaller part may belong to its end only: `1-2 jam 30 menit`. */
function append(bacaan: readonly Bacaan[], tambahan: readonly Bacaan[]): readonly Bacaan[] {
  return pairs(bacaan, tambahan, (a, b) => addRentang(a, b)).concat(
    bacaan
      .filter(({ min, max }) => compareDurasi(min, max) < 0)
      .flatMap(({ min, max }) => tambahan.map((b) => addRentang({ min, max }, { ...b, min: nol }))),
  );
}

function skipJoin(token: readonly Token[], i: number): number {
  return /^(,|\.|dan|\+|&)$/.test(token[i]?.teks ?? '') ? i + 1 : i;
}

interface Butir {
  readonly bacaan: readonly Bacaan[];
  readonly satuan: Satuan;
}

/** One number or range of numbers with one unit. */
function readButir(
  token: readonly Token[],
  i: number,
  pemisah: RegExp,
): Terbaca<Butir> | undefined {
  const [, sekata] = /^se(\p{L}+)$/u.exec(token[i]?.teks ?? '') ?? [];
  const se = sekata === undefined ? undefined : readSatuan(token, i, sekata);
  if (se) return { nilai: butir(satu, se.nilai), lanjut: se.lanjut };
  const kiri = readAngka(token, i);
  if (kiri === undefined) return undefined;
  const satuan = readSatuan(token, kiri.lanjut);
  if (satuan) return { nilai: butir(kiri.nilai, satuan.nilai), lanjut: satuan.lanjut };
  const kanan = readAngka(token, kiri.lanjut + 1);
  const ekor = kanan && readSatuan(token, kanan.lanjut);
  if (kanan === undefined || ekor === undefined) return undefined;
  const tanda = token[kiri.lanjut]?.teks ?? '';
  const lanjut = ekor.lanjut;
  if (/^[x×*]$/.test(tanda)) return { nilai: times(kiri.nilai, kanan.nilai, ekor.nilai), lanjut };
  if (!pemisah.test(tanda)) return undefined;
  const nilai = { satuan: ekor.nilai, bacaan: range(kiri.nilai, kanan.nilai, ekor.nilai) };
  return { nilai, lanjut };
}

const satu: Angka = { kisaran: [{ dari: 1, sampai: 1 }] };

function butir(angka: Angka, satuan: Satuan): Butir {
  return { satuan, bacaan: measure(angka, satuan) };
}

function range(kiri: Angka, kanan: Angka, satuan: Satuan): readonly Bacaan[] {
  return span(measure(kiri, satuan), measure(kanan, satuan));
}

function measure({ kisaran, jam }: Angka, satuan: Satuan): readonly Bacaan[] {
  const bacaan = kisaran
    .filter(({ dari, sampai }) => dari <= sampai && (dari > 0 || sampai === 0))
    .flatMap((satu) => satuan.arti.map((arti) => lasting(satu, arti, satuan)));
  const [arti = nol] = satuan.arti;
  const pukul = multiplyDurasi(arti, jam ?? 0);
  return jam === undefined || !isJam(satuan) ? bacaan : [...bacaan, { min: pukul, max: pukul }];
}

function lasting({ dari, sampai }: Kisaran, arti: Durasi, { nama, arti: semua }: Satuan): Bacaan {
  const rentang = { min: multiplyDurasi(arti, dari), max: multiplyDurasi(arti, sampai) };
  const angka = dari === sampai ? formatAngka(dari) : `${formatAngka(dari)}-${formatAngka(sampai)}`;
  return semua.length > 1 ? rentang : { ...rentang, tulisan: `${angka} ${nama}` };
}

/** `2 x 24 jam` means two days of the calendar; any other product is one measure. */
function times(kali: Angka, angka: Angka, satuan: Satuan): Butir {
  const dua = angka.kisaran.length === 1 ? angka.kisaran[0] : undefined;
  if (isJam(satuan) && dua?.dari === 24 && dua.sampai === 24) return butir(kali, sehari);
  const kisaran = pairs(kali.kisaran, angka.kisaran, (a, b) => ({
    dari: a.dari * b.dari,
    sampai: a.sampai * b.sampai,
  }));
  return butir({ kisaran }, satuan);
}

function pairs<A, B, C>(
  kiri: readonly A[],
  kanan: readonly B[],
  gabung: (a: A, b: B) => C,
): readonly C[] {
  return kiri.flatMap((a) => kanan.map((b) => gabung(a, b)));
}
