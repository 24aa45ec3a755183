import { formatJiwa } from '../../statistics/format-value.ts';
import { bagianPersen, sebutPersen } from '../kalimat/angka.ts';
import { sebutBagian, sebutBagiannya } from '../kalimat/bagian.ts';
import { gabung } from '../kalimat/daftar.ts';
import { awalBesar, kalimat, susun } from '../kalimat/kalimat.ts';
import { isiKategori, jumlahEkspor, peringkatKategori } from '../kalimat/komposisi.ts';
import { banyak } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

export const statusKawin: NarasiDef = {
  id: 'status-kawin',
  dataset: () => ['status-kawin'],
  tabel: ['status-kawin-kabupaten', 'status-kawin-kecamatan'],
  kalimat: (data) => {
    const bagian = susunan(data);
    return susun([bagian && kalimat(gabung(bagian)), ceraiMati(data)]);
  },
  headline: (data) => {
    const [utama] = susunan(data) ?? [];
    return utama && awalBesar(utama);
  },
};

/** The largest in the words of a sentence, then the others; undefined when not all are known. */
function susunan(data: DataBuku): readonly string[] | undefined {
  const penduduk = jumlahEkspor(data, 'status-kawin');
  const isi = isiKategori(data, 'status-kawin', ({ label }) => label.toLowerCase());
  const bagian = peringkatKategori(isi, penduduk)?.flatMap(({ nama, nilai }) =>
    nama.map((satu) => ({ nama: satu, persen: bagianPersen(nilai, penduduk) ?? Number.NaN })),
  );
  const [utama, ...lain] = bagian ?? [];
  if (!utama || Number.isNaN(utama.persen)) return undefined;
  return [
    `${sebutBagian(utama.persen, 'penduduk')} berstatus ${utama.nama}`,
    ...lain.map(({ nama, persen }) => `${sebutPersen(persen)} ${nama}`),
  ];
}

function ceraiMati(data: DataBuku): string | undefined {
  const orang = banyak(data, 'status-kawin', 'cerai-mati');
  const persen = bagianPersen(banyak(data, 'status-kawin', 'cerai-mati', 'P'), orang);
  if (orang === undefined || persen === undefined) return undefined;
  return kalimat(
    `dari ${formatJiwa(orang)} penduduk berstatus cerai mati, ${sebutBagiannya(persen)} adalah perempuan`,
  );
}
