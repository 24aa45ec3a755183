import { bagianPersen, sebutAngka, sebutPersen } from '../kalimat/angka.ts';
import { sebutBagian } from '../kalimat/bagian.ts';
import { awalBesar, kalimat, susun } from '../kalimat/kalimat.ts';
import { jumlahEkspor, peringkatKategori } from '../kalimat/komposisi.ts';
import { sebutTeratas } from '../kalimat/peringkat.ts';
import { banyak, type Semester } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

export const golonganDarah: NarasiDef = {
  id: 'golongan-darah',
  dataset: () => ['golongan-darah'],
  tabel: ['golongan-darah-kabupaten', 'golongan-darah-kecamatan'],
  kalimat: (data) => susun([diketahui(data), terbanyak(data)]),
  headline: (data) => {
    const kata = kataDiketahui(data);
    return kata && awalBesar(kata);
  },
};

/** People whose type is known. */
function terisi(semester: Semester): number | undefined {
  const [semua, tidak] = [
    jumlahEkspor(semester, 'golongan-darah'),
    banyak(semester, 'golongan-darah', 'tidak-diketahui'),
  ];
  return semua === undefined || tidak === undefined ? undefined : semua - tidak;
}

function kataDiketahui(data: DataBuku): string | undefined {
  const persen = bagianPersen(terisi(data), jumlahEkspor(data, 'golongan-darah'));
  if (persen === undefined) return undefined;
  if (persen === 0) return 'golongan darah penduduk belum tercatat';
  return `${sebutBagian(persen, 'penduduk')} sudah tercatat golongan darahnya`;
}

function diketahui(data: DataBuku): string | undefined {
  const kata = kataDiketahui(data);
  return kata && kalimat(kata);
}

/** The four types, with and without a rhesus sign together. */
function terbanyak(data: DataBuku): string | undefined {
  const semua = terisi(data);
  const isi = ['A', 'B', 'AB', 'O'].map((nama) => {
    const id = nama.toLowerCase();
    const bagian = [id, `${id}-positif`, `${id}-negatif`].map(
      (kategori) => banyak(data, 'golongan-darah', kategori) ?? Number.NaN,
    );
    return { nama, nilai: bagian.reduce((a, b) => a + b, 0) };
  });
  const peringkat = peringkatKategori(isi, semua);
  if (!peringkat || peringkat.length === 0 || semua === undefined) return undefined;
  const tulis = (nilai: number) => {
    const persen = bagianPersen(nilai, semua);
    return `${sebutAngka(nilai, 'jiwa')}${persen === undefined ? '' : `, ${sebutPersen(persen)}`}`;
  };
  return kalimat(
    `di antara penduduk yang golongan darahnya tercatat, yang terbanyak adalah golongan ${sebutTeratas(peringkat, { tulis, benda: 'golongan' })}, tanpa membedakan rhesus`,
  );
}
