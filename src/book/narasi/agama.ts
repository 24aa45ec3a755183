import { bagianPersen, sebutAngka } from '../kalimat/angka.ts';
import { sebutBagian } from '../kalimat/bagian.ts';
import { gabung } from '../kalimat/daftar.ts';
import { awalBesar, kalimat, susun } from '../kalimat/kalimat.ts';
import { isiKategori, jumlahEkspor, peringkatKategori } from '../kalimat/komposisi.ts';
import { sebutTeratas, type Peringkat } from '../kalimat/peringkat.ts';
import { isDibulatkan } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

export const agama: NarasiDef = {
  id: 'agama',
  dataset: () => ['agama'],
  tabel: ['agama-kabupaten', 'agama-kecamatan'],
  kalimat: (data) => {
    const peringkat = peringkatKategori(isi(data), jumlahEkspor(data, 'agama'));
    if (!peringkat) return [];
    const [atas, ...lain] = peringkat;
    const utama = terbesar(data, atas);
    return susun([
      utama && kalimat(utama),
      kelompok(utama === undefined ? peringkat : lain, utama !== undefined),
      kosong(data),
    ]);
  },
  headline: (data) => {
    const utama = terbesar(data, peringkatKategori(isi(data), jumlahEkspor(data, 'agama'))?.[0]);
    return utama && awalBesar(utama);
  },
};

const cara = { tulis: (nilai: number) => sebutAngka(nilai, 'jiwa'), benda: 'kelompok' };

function isi(data: DataBuku) {
  return isiKategori(data, 'agama', ({ label }) => label);
}

/** Said of a lone largest one; kepercayaan is no agama and has words of its own. */
function terbesar(data: DataBuku, atas: Peringkat | undefined): string | undefined {
  const [nama, seri] = atas?.nama ?? [];
  const persen = bagianPersen(atas?.nilai, jumlahEkspor(data, 'agama'));
  if (nama === undefined || seri !== undefined || persen === undefined) return undefined;
  const memeluk = nama.startsWith('Kepercayaan') ? `menganut ${nama}` : `beragama ${nama}`;
  return `${sebutBagian(persen, 'penduduk')} ${memeluk}`;
}

function kelompok(peringkat: readonly Peringkat[], adaUtama: boolean): string | undefined {
  if (peringkat.length === 0) return undefined;
  const awal = adaUtama
    ? 'selebihnya, yang terbanyak adalah'
    : 'menurut agama, kelompok terbesar adalah';
  return kalimat(`${awal} ${sebutTeratas(peringkat, cara)}`);
}

function kosong(data: DataBuku): string | undefined {
  if (isDibulatkan(data, 'agama')) return undefined;
  const nol = (isi(data) ?? []).filter(({ nilai }) => nilai === 0).map(({ nama }) => nama);
  return nol.length === 0
    ? undefined
    : kalimat(`tidak ada penduduk yang tercatat pada kelompok ${gabung(nol)}`);
}
