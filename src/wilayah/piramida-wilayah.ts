import { gabung } from '../book/kalimat/daftar.ts';
import { kalimat, susun } from '../book/kalimat/kalimat.ts';
import type { Piramida } from '../chart/grafik.ts';
import type { Nilai } from '../chart/nilai.ts';
import { formatJiwa } from '../statistics/format-value.ts';
import type { JenisKelamin } from '../statistics/model.ts';
import { labelPeriode } from '../statistics/periode.ts';
import type { SemesterSiap } from './angka-wilayah.ts';
import type { Daerah } from './daerah.ts';
import { jiwaTerbit, pasti, umurTerbit } from './penduduk-terbit.ts';

/** The last band is open: what exports of SIAK end with. */
const umurAtas = 75;
const awalKelompok = Array.from({ length: umurAtas / 5 + 1 }, (_, i) => i * 5);

/** The pyramid of a region, x where a figure is kept back; undefined where its ages are not known. */
export function piramidaWilayah(
  semester: SemesterSiap,
  { kode, sebutan }: Daerah,
): Piramida | undefined {
  const sisi = (jk: JenisKelamin) =>
    awalKelompok.map((dari) =>
      umurTerbit(semester, kode, { dari, sampai: dari < umurAtas ? dari + 5 : Infinity, jk }),
    );
  const [laki, perempuan] = [sisi('L'), sisi('P')];
  if (![...laki, ...perempuan].some((nilai) => (pasti(nilai) ?? 0) > 0)) return undefined;
  const tempat = `${sebutan}, ${labelPeriode(semester.periode)}`;
  const [l, p] = (['L', 'P'] as const).map((jk) => pasti(jiwaTerbit(semester, kode, jk)));
  const jumlah =
    l === undefined || p === undefined
      ? ''
      : `: ${formatJiwa(l)} laki-laki dan ${formatJiwa(p)} perempuan`;
  return {
    jenis: 'piramida',
    id: `piramida-${kode}`,
    judul: 'Piramida penduduk',
    subjudul: `Menurut kelompok umur dan jenis kelamin, ${tempat} (jiwa)`,
    uraian: susun([
      `Piramida penduduk ${tempat}${jumlah}${terbanyak(laki, perempuan)}.`,
      rahasia('laki-laki', laki),
      rahasia('perempuan', perempuan),
    ]).join(' '),
    kelompok: awalKelompok.map(labelKelompok),
    laki,
    perempuan,
    satuan: 'jiwa',
  };
}

function labelKelompok(dari: number): string {
  return dari < umurAtas ? `${String(dari)}–${String(dari + 4)}` : `${String(dari)}+`;
}

/** The largest band; nothing where one of them is not known, for it could be that one. */
function terbanyak(laki: readonly Nilai[], perempuan: readonly Nilai[]): string {
  const jumlah = laki.map(
    (l, i) => (pasti(l) ?? Number.NaN) + (pasti(perempuan[i] ?? '…') ?? Number.NaN),
  );
  const besar = Math.max(...jumlah);
  const sama = awalKelompok.filter((_, i) => jumlah[i] === besar);
  return sama.length === 0
    ? ''
    : `; kelompok umur terbanyak ${gabung(sama.map(labelKelompok))} tahun`;
}

function rahasia(siapa: string, nilai: readonly Nilai[]): string | undefined {
  const umur = awalKelompok.filter((_, i) => nilai[i] === 'x').map(labelKelompok);
  return umur.length === 0
    ? undefined
    : kalimat(`dirahasiakan: ${siapa} umur ${gabung(umur)} tahun`);
}
