import type { Aturan, Laporan } from '../aturan.ts';
import { bentukAktif } from '../bahasa/awalan.ts';
import { kalimatKegiatan } from '../bahasa/kalimat-kegiatan.ts';
import { isBenda, kataKerjaDari } from '../bahasa/kata-benda.ts';
import { isAktif, isPasif, isTanpaAwalan } from '../bahasa/kata-kerja.ts';
import { gabungKata, isKataTugas, kapital, kataKecil } from '../bahasa/kata.ts';
import type { Kata } from '../bahasa/kata.ts';
import { kerjaSetelahSubjek } from '../bahasa/kegiatan.ts';
import { namaKolom, sebutanPada } from '../bahasa/sebutan.ts';
import { ingatTeks } from '../ingat.ts';
import { perLangkah } from '../langkah-sop.ts';
import type { Sop } from '../schema.ts';

export const kegiatanBukanKataKerja: Aturan = {
  id: 'kegiatan-bukan-kata-kerja',
  tingkat: 'saran',
  butir: ['T12'],
  uraian: 'Kegiatan dimulai dengan kata kerja aktif tanpa menyebut pelakunya.',
  penjelasan:
    'Menurut PermenPAN-RB 35/2012 kegiatan ditulis dengan kata kerja aktif tanpa subyek, karena pelakunya sudah ' +
    'ditunjukkan oleh kolom Pelaksana. Tulis "Memeriksa berkas", bukan "Pemeriksaan berkas", "Berkas diperiksa", ' +
    'atau "Petugas memeriksa berkas". Keterangan waktu atau syarat boleh mendahuluinya, misalnya "Setelah ' +
    'disetujui, mencetak dokumen".',
  contoh: {
    keliru: {
      langkah: [{}, {}, { kegiatan: 'Penyerahan buku arsip' }],
    },
    benar: {
      langkah: [{}, {}, { kegiatan: 'Menyerahkan buku arsip' }],
    },
  },
  periksa: (sop) =>
    perLangkah(sop, (langkah, kolom) =>
      kalimatKegiatan(langkah).flatMap(({ teks, pokok }): readonly Laporan[] => {
        const salah = kesalahan(pokok, sop.pelaksana);
        if (salah === undefined) return [];
        const [ada, obat] = salah;
        return [
          {
            pesan: `Kegiatan langkah ${langkah.no} dimulai dengan ${ada}, diharapkan kata kerja aktif`,
            obat,
            langkah: langkah.no,
            kolom: `${kolom}.${teks === langkah.kegiatan ? 'kegiatan' : 'rincian'}`,
          },
        ];
      }),
    ),
};

/** What a kegiatan begins with instead of a verb, and the cure; nothing where it is not sure that it does. */
function kesalahan(
  kata: readonly Kata[],
  pelaksana: Sop['pelaksana'],
): readonly [string, string] | undefined {
  const [pertama, kedua] = kata;
  if (pertama === undefined || isAktif(pertama.kata)) return undefined;
  const dasar = akarPasif(pertama, kedua);
  if (dasar !== undefined) return pasif(kata, dasar);
  return subjek(kata, pelaksana) ?? benda(kata);
}

/** Dicetak as one word, and "di cetak" as offices split it. */
function akarPasif({ kata }: Kata, kedua: Kata | undefined): string | undefined {
  if (isPasif(kata)) return kata.slice(2);
  return kata === 'di' && kedua !== undefined && isTanpaAwalan(kedua.kata) ? kedua.kata : undefined;
}

function pasif(kata: readonly Kata[], dasar: string): readonly [string, string] {
  const tertulis = kata[0]?.kata === 'di' ? awal(kata, 2) : awal(kata, 1);
  return [
    `kata kerja pasif "${tertulis}"`,
    `Mulai dengan bentuk aktifnya, "${kapital(bentukAktif(dasar))}"`,
  ];
}

function subjek(
  kata: readonly Kata[],
  pelaksana: Sop['pelaksana'],
): readonly [string, string] | undefined {
  for (const panjang of panjangPelaku(kata, pelaksana)) {
    const kerja = kerjaSetelahSubjek(kata, panjang);
    const katanya = kerja === undefined ? undefined : kata[kerja]?.kata;
    if (katanya === undefined) continue;
    return [
      `pelakunya, "${awal(kata, panjang)}"`,
      `Tulis pelakunya pada kolom Pelaksana dan mulai kegiatan dengan "${kapital(katanya)}"`,
    ];
  }
  return undefined;
}

/** Numbers of words that the text may begin with as the name of a pelaksana or of a title, longest first. */
function panjangPelaku(kata: readonly Kata[], pelaksana: Sop['pelaksana']): readonly number[] {
  const kolom = pelaksana
    .flatMap(namaKolom)
    .map(kataNama)
    .filter((satu) => satu.length > 0 && satu.every((k, i) => k === kata[i]?.kata))
    .map(({ length }) => length);
  const jabatan = sebutanPada(kata, 0);
  return [...kolom, ...(jabatan === undefined ? [] : [jabatan.akhir])].toSorted((a, b) => b - a);
}

const kataNama = ingatTeks(kataKecil);

function benda(kata: readonly Kata[]): readonly [string, string] | undefined {
  const [pertama, ...sisa] = kata;
  if (pertama === undefined || !isBenda(pertama.kata)) return undefined;
  return kalimatPasif(kata) ?? [`kata benda "${pertama.teks}"`, obatBenda(pertama.kata, sisa)];
}

/** "Berkas diteruskan …", whose cure is to turn it round. */
function kalimatPasif(kata: readonly Kata[]): readonly [string, string] | undefined {
  const indeks = kata.slice(0, 4).findIndex((satu) => isPasif(satu.kata));
  const pasif = kata[indeks];
  const subjek = kata.slice(0, Math.max(indeks, 0));
  if (pasif === undefined || subjek.some((satu) => isKataTugas(satu.kata))) return undefined;
  const aktif = kapital(bentukAktif(pasif.kata.slice(2)));
  return [
    `kalimat pasif "${awal(kata, indeks + 1)}"`,
    `Mulai dengan bentuk aktifnya, "${aktif} ${gabungKata(subjek).toLowerCase()}"`,
  ];
}

function obatBenda(benda: string, sisa: readonly Kata[]): string {
  const kerja = kataKerjaDari(benda);
  return kerja === undefined
    ? 'Mulai dengan kata kerja aktif yang mengatakan apa yang dilakukan, misalnya "Menyusun" atau "Mengirim"'
    : `Mulai dengan kata kerja tanpa pelaku, misalnya "${kapital(kerja)}${objek(sisa)}"`;
}

/** The words after the first, when they are few enough to repeat and do not name who acts. */
function objek(kata: readonly Kata[]): string {
  const batas = kata.findIndex((satu) => satu.kata === 'oleh');
  const isi = batas < 0 ? kata : kata.slice(0, batas);
  return isi.length === 0 || isi.length > 6 || isi[0]?.kata === 'dan' ? '' : ` ${gabungKata(isi)}`;
}

function awal(kata: readonly Kata[], banyak: number): string {
  return gabungKata(kata.slice(0, banyak));
}
