import { bagianPersen, sebutAngka } from '../kalimat/angka.ts';
import { sebutBagian } from '../kalimat/bagian.ts';
import { gabung } from '../kalimat/daftar.ts';
import { awalBesar, kalimat, labelKecil, susun } from '../kalimat/kalimat.ts';
import { isiKategori, jumlahEkspor, peringkatKategori } from '../kalimat/komposisi.ts';
import { sebutTeratas, susunPeringkat, type Bernilai } from '../kalimat/peringkat.ts';
import { pasti, type Semester } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

export const pekerjaan: NarasiDef = {
  id: 'pekerjaan',
  dataset: (semester) => datasetPekerjaan(semester),
  tabel: ['pekerjaan-kabupaten'],
  kalimat: (data) => susun([terbanyak(data), bukanPekerjaan(data)]),
  headline,
};

/** Kinds of the column that are no work. */
const bukan = new Set([
  'Belum/tidak bekerja',
  'Mengurus rumah tangga',
  'Pelajar/mahasiswa',
  'Pensiunan',
]);

/** The finest division that the release has. */
function datasetPekerjaan(semester: Semester): readonly string[] {
  const ada = ['pekerjaan', 'pekerjaan-89', 'pekerjaan-kelompok'].find((id) =>
    semester.agregat.has(id),
  );
  return ada === undefined ? [] : [ada];
}

function isi(data: DataBuku): readonly Bernilai[] {
  const [dataset] = datasetPekerjaan(data);
  return (dataset !== undefined && isiKategori(data, dataset, ({ label }) => label)) || [];
}

/** Work alone, beside which all that is left of the population may be of one kind that is not known. */
function peringkat(data: DataBuku) {
  const semua = isi(data);
  const kerja = semua.filter(({ nama }) => !bukan.has(nama));
  const lain = semua.filter(({ nama }) => bukan.has(nama)).reduce((n, { nilai }) => n + nilai, 0);
  const [dataset = ''] = datasetPekerjaan(data);
  const penduduk = jumlahEkspor(data, dataset);
  return peringkatKategori(
    kerja.map(({ nama, nilai }) => ({ nama: labelKecil(nama), nilai })),
    penduduk === undefined ? undefined : pasti(penduduk - lain),
  );
}

function terbanyak(data: DataBuku): string | undefined {
  const urut = peringkat(data);
  if (!urut || urut.length === 0) return undefined;
  const cara = { tulis: (nilai: number) => sebutAngka(nilai, 'jiwa'), benda: 'jenis pekerjaan' };
  return kalimat(`pekerjaan yang paling banyak tercatat adalah ${sebutTeratas(urut, cara)}`);
}

/** The kinds left out of the ranking, so that its reader knows how many they are. */
function bukanPekerjaan(data: DataBuku): string | undefined {
  const [dataset] = datasetPekerjaan(data);
  const tanpa = isi(data).filter(({ nama, nilai }) => bukan.has(nama) && nilai !== 0);
  const urut = susunPeringkat(tanpa);
  if (dataset === undefined || !urut || urut.length === 0) return undefined;
  const persen = bagianPersen(
    tanpa.reduce((n, { nilai }) => n + nilai, 0),
    jumlahEkspor(data, dataset),
  );
  if (persen === undefined) return undefined;
  const nama = urut.flatMap((satu) => satu.nama.map(labelKecil));
  return kalimat(`${sebutBagian(persen, 'penduduk')} tercatat sebagai ${gabung(nama, 'atau')}`);
}

function headline(data: DataBuku): string | undefined {
  const [atas] = peringkat(data) ?? [];
  if (!atas || atas.nama.length > 2) return undefined;
  return awalBesar(`${gabung(atas.nama)} adalah pekerjaan yang paling banyak tercatat`);
}
