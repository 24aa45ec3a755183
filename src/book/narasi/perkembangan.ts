import { formatDesimal, formatJiwa } from '../../statistics/format-value.ts';
import { dataWilayah } from '../../statistics/data-wilayah.ts';
import { lajuPertumbuhanPenduduk } from '../../statistics/indicators/laju-pertumbuhan-penduduk.ts';
import { hitungIndikator } from '../../statistics/indikator.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import { kalimat, susun } from '../kalimat/kalimat.ts';
import { sebutPerubahan } from '../kalimat/perubahan.ts';
import { datasetPenduduk, semesterLalu } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

/** Population from the first semester at hand to this one, and the rate of the last step brought to a year. */
export const perkembangan: NarasiDef = {
  id: 'perkembangan',
  dataset: datasetPenduduk,
  hanyaJumlah: true,
  indikator: () => [lajuPertumbuhanPenduduk],
  tabel: [],
  kalimat: (data) => susun([rentang(data), laju(data)]),
  headline: () => undefined,
};

/** Of two semesters the change has been told with the population itself. */
function rentang({ deret }: DataBuku): string | undefined {
  const [awal, akhir] = [deret[0], deret.at(-1)];
  if (!awal || !akhir || deret.length < 3) return undefined;
  const [dulu, kini] = [awal.laki + awal.perempuan, akhir.laki + akhir.perempuan];
  if (!Number.isFinite(dulu + kini)) return undefined;
  const hasil =
    dulu === kini
      ? `, yaitu ${formatJiwa(kini)} jiwa`
      : `, dari ${formatJiwa(dulu)} menjadi ${formatJiwa(kini)} jiwa`;
  return kalimat(
    `dari ${labelPeriode(awal.periode)} sampai ${labelPeriode(akhir.periode)}, jumlah penduduk ${sebutPerubahan(kini, dulu, 'jiwa')}${hasil}`,
  );
}

function laju(data: DataBuku): string | undefined {
  const lalu = semesterLalu(data, datasetPenduduk);
  if (!lalu) return undefined;
  const wilayah = dataWilayah(data, lalu, data.kabupaten.kode);
  const { nilai } = hitungIndikator(lajuPertumbuhanPenduduk, wilayah);
  if (nilai === undefined) return undefined;
  return kalimat(
    `laju pertumbuhan sejak ${labelPeriode(lalu.periode)} adalah ${formatDesimal(nilai, 2)} persen per tahun, dihitung secara geometrik`,
  );
}
