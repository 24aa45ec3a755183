import { jumlahKategori, letakKategori } from '../../statistics/agregat.ts';
import { sebutAngka, sebutPersen } from '../kalimat/angka.ts';
import { sebutBagian, sebutBagiannya } from '../kalimat/bagian.ts';
import { awalBesar, kalimat, labelKecil, susun } from '../kalimat/kalimat.ts';
import {
  hitungBagian,
  isiKategori,
  jumlahEkspor,
  peringkatKategori,
  perubahanBagian,
} from '../kalimat/komposisi.ts';
import { sebutTeratas } from '../kalimat/peringkat.ts';
import { nilaiDi, pasti, type Semester } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

export const pendidikan: NarasiDef = {
  id: 'pendidikan',
  dataset: () => ['pendidikan'],
  tabel: ['pendidikan-kabupaten', 'pendidikan-kecamatan'],
  kalimat: (data) => susun([terbanyak(data), menengah(data), perubahan(data)]),
  headline: (data) => {
    const persen = bagianMenengah(data);
    return persen === undefined
      ? undefined
      : awalBesar(`${sebutBagian(persen, 'penduduk')} tamat SLTA/sederajat atau lebih tinggi`);
  },
};

/** Those of this level and of all above it; the export lists them from the lowest. */
function sekurangnya(semester: Semester, tingkat: string): number | undefined {
  const angka = nilaiDi(semester)('pendidikan');
  if (!angka) return undefined;
  const { def, nilai } = angka;
  return pasti(jumlahKategori(nilai, letakKategori(def, tingkat), def.kategori.length));
}

const penduduk = (semester: Semester) => jumlahEkspor(semester, 'pendidikan');
const bagianMenengah = hitungBagian((semester) => sekurangnya(semester, 'slta'), penduduk);
const bagianTinggi = hitungBagian((semester) => sekurangnya(semester, 'diploma-1-2'), penduduk);

function terbanyak(data: DataBuku): string | undefined {
  const isi = isiKategori(data, 'pendidikan', ({ label }) => labelKecil(label));
  const peringkat = peringkatKategori(isi, penduduk(data));
  if (!peringkat || peringkat.length === 0) return undefined;
  const cara = { tulis: (nilai: number) => sebutAngka(nilai, 'jiwa'), benda: 'jenjang' };
  return kalimat(
    `menurut pendidikan terakhir, kelompok terbesar adalah ${sebutTeratas(peringkat, cara)}`,
  );
}

function menengah(data: DataBuku): string | undefined {
  const [persen, tinggi] = [bagianMenengah(data), bagianTinggi(data)];
  if (persen === undefined || tinggi === undefined) return undefined;
  return kalimat(
    `dari penduduk segala umur, ${sebutBagiannya(persen)} tamat SLTA/sederajat atau lebih tinggi, termasuk ${sebutPersen(tinggi)} yang berpendidikan diploma atau sarjana`,
  );
}

function perubahan(data: DataBuku): string | undefined {
  return perubahanBagian(data, pendidikan.dataset(data), {
    subjek: 'bagian penduduk yang tamat SLTA/sederajat atau lebih tinggi',
    bagian: bagianMenengah,
  });
}
