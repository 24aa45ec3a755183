import { jumlahJk } from '../../statistics/agregat.ts';
import { formatJiwa } from '../../statistics/format-value.ts';
import type { JenisKelamin } from '../../statistics/model.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import { bagianPersen, sebutAngka, sebutPersen } from '../kalimat/angka.ts';
import { kalimat, labelKecil, susun } from '../kalimat/kalimat.ts';
import { isiKategori, jumlahEkspor, peringkatKategori } from '../kalimat/komposisi.ts';
import { sebutPerubahan } from '../kalimat/perubahan.ts';
import { sebutTeratas } from '../kalimat/peringkat.ts';
import { isDibulatkan, jiwa, nilaiDi, pasti, semesterLalu } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

const dataset = 'disabilitas';

export const disabilitas: NarasiDef = {
  id: dataset,
  dataset: () => [dataset],
  tabel: ['disabilitas-kecamatan'],
  kalimat: (data) => susun([jumlah(data), ragam(data), perubahan(data)]),
  headline: (data) => {
    const orang = jumlahEkspor(data, dataset);
    return orang === undefined
      ? undefined
      : `Penduduk penyandang disabilitas berjumlah ${sebutAngka(orang, 'jiwa')}`;
  },
};

function jumlah(data: DataBuku): string | undefined {
  const orang = jumlahEkspor(data, dataset);
  if (orang === undefined) return undefined;
  if (orang === 0)
    return isDibulatkan(data, dataset)
      ? undefined
      : 'Tidak ada penduduk yang tercatat sebagai penyandang disabilitas.';
  const persen = bagianPersen(orang, jiwa(data));
  const bagian = persen === undefined ? '' : ` (${sebutPersen(persen)} penduduk)`;
  const [l, p] = [menurutJk(data, 'L'), menurutJk(data, 'P')];
  const jk =
    l === undefined || p === undefined
      ? ''
      : `, terdiri atas ${formatJiwa(l)} laki-laki dan ${formatJiwa(p)} perempuan`;
  return kalimat(
    `penduduk yang tercatat sebagai penyandang disabilitas berjumlah ${sebutAngka(orang, 'jiwa')}${bagian}${jk}`,
  );
}

function menurutJk(data: DataBuku, jk: JenisKelamin): number | undefined {
  const angka = nilaiDi(data)(dataset);
  return angka && pasti(jumlahJk(angka.nilai, jk));
}

function ragam(data: DataBuku): string | undefined {
  const isi = isiKategori(data, dataset, ({ label }) => labelKecil(label));
  const peringkat = peringkatKategori(isi, jumlahEkspor(data, dataset));
  if (!peringkat || peringkat.length === 0) return undefined;
  const cara = { tulis: (nilai: number) => sebutAngka(nilai, 'jiwa'), benda: 'ragam' };
  return kalimat(
    `menurut ragamnya, yang terbanyak adalah disabilitas ${sebutTeratas(peringkat, cara)}`,
  );
}

function perubahan(data: DataBuku): string | undefined {
  const lalu = semesterLalu(data, disabilitas.dataset);
  const [kini, dulu] = [jumlahEkspor(data, dataset), lalu && jumlahEkspor(lalu, dataset)];
  if (!lalu || kini === undefined || dulu === undefined) return undefined;
  return kalimat(
    `dibandingkan dengan ${labelPeriode(lalu.periode)}, jumlahnya ${sebutPerubahan(kini, dulu, 'jiwa')}`,
  );
}
