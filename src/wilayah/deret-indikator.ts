import type { BarisTabel, Tabel } from '../book/tabel.ts';
import type { Penanda } from '../book/tanda-tabel.ts';
import type { Garis } from '../chart/grafik.ts';
import type { Indikator } from '../statistics/indikator.ts';
import { labelPeriode } from '../statistics/periode.ts';
import { garisIndikator, type TitikDeret } from './grafik-indikator.ts';
import { formatIndikator, type HitunganKabupaten } from './hitungan.ts';

/** An indicator of a kabupaten over the semesters. */
export interface DeretIndikator {
  readonly tabel: Tabel;
  readonly penanda: Penanda;
  readonly grafik: Garis;
}

/** Undefined where fewer than two semesters have a figure. */
export function deretIndikator(
  indikator: Indikator,
  hitungan: HitunganKabupaten,
): DeretIndikator | undefined {
  const { semester, kabupaten } = hitungan;
  const titik = semester.map(({ periode, angka }) => ({
    periode,
    angka: angka(indikator, kabupaten.kode),
  }));
  if (titik.filter(({ angka }) => angka.nilai !== undefined).length < 2) return undefined;
  const id = `deret-${indikator.id}-${kabupaten.kode}`;
  const judul = `${indikator.nama} tiap semester`;
  const subjudul = `${kabupaten.nama} (${indikator.satuan})`;
  const uraian = `Diagram garis ${judul}, ${kabupaten.nama}.`;
  return {
    penanda: penandaSementara(hitungan),
    tabel: tabelDeret(indikator, titik, { id, judul, subjudul }),
    grafik: garisIndikator(indikator, titik, { id, judul, subjudul, uraian }),
  };
}

/** Marks the rows of semesters whose figures are not final. */
function penandaSementara({ semester }: HitunganKabupaten): Penanda {
  const sementara = semester
    .filter((satu) => satu.sementara)
    .map(({ periode }) => labelPeriode(periode));
  return { sementara: ({ label }) => sementara.includes(label) };
}

function tabelDeret(
  indikator: Indikator,
  titik: readonly TitikDeret[],
  kepala: Pick<Tabel, 'id' | 'judul' | 'subjudul'>,
): Tabel {
  return {
    ...kepala,
    stub: 'Semester',
    kolom: [{ judul: indikator.nama, format: formatIndikator(indikator) }],
    baris: titik.map(barisDeret),
    sumber: '',
    catatan: [],
  };
}

function barisDeret({ periode, angka }: TitikDeret): BarisTabel {
  return {
    label: labelPeriode(periode),
    jenis: 'isi',
    nilai: [angka.nilai],
    ...(angka.nilai === undefined && angka.tertutup && { tertutup: [true] }),
  };
}
