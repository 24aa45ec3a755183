import type { JkKolom } from '../model.ts';
import { createPembacaAngka, selKosong, selRusak } from './angka.ts';
import { createPemeriksaJumlahPanjang } from './jumlah-panjang.ts';
import { kategoriJumlah } from './kategori-jumlah.ts';
import { tandaJk } from './kepala.ts';
import type { TabelLintang } from './kenali-lintang.ts';
import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import type { Lingkup } from './lingkup.ts';
import { namaSama } from './nama-wilayah.ts';
import type { PembacaBentuk } from './pembaca-bentuk.ts';
import { createWadah } from './wadah.ts';

/** Reads a report form with regions as columns. */
export function createPembacaLintang(
  tabel: TabelLintang,
  lingkup: Lingkup,
  kumpulan: Kumpulan,
): PembacaBentuk {
  const { def, kepala, kolomKategori, kolomJk, kolomJumlah } = tabel;
  const kolom = kolomWilayah(tabel, lingkup);
  const angka = createPembacaAngka(kepala, kumpulan);
  const wadah = createWadah(def, kumpulan);
  const jumlahKategori = createPemeriksaJumlahPanjang(def, kumpulan);
  /** Undefined under a row that sums all categories. */
  let kategori: number | undefined;
  let menjumlahkan = false;
  if (!kolom) laporkanNama(kumpulan, tabel);

  const bacaBaris = (sel: readonly string[], baris: number, jk: JkKolom): void => {
    let jumlah = 0;
    for (const { letak, kode } of kolom?.daftar ?? []) {
      const nilai = angka.baca(sel[letak] ?? '', letak, baris);
      if (nilai === selKosong) angka.kosong(letak, baris);
      jumlah += nilai === selKosong || nilai === selRusak ? Number.NaN : nilai;
      if (nilai === selKosong || nilai === selRusak) continue;
      if (kategori === undefined) jumlahKategori.kategori(kode, jk, { nilai, baris });
      else wadah.isi({ kode, kategori, jk }, nilai, { baris, kolom: letak + 1 });
    }
    const tertulis =
      kolomJumlah === undefined ? undefined : angka.tanpaCatatan(sel[kolomJumlah], kolomJumlah);
    if (tertulis === undefined || Number.isNaN(jumlah) || tertulis === jumlah) return;
    laporkanJumlah(kumpulan, { baris, kolom: kepala[kolomJumlah ?? 0] ?? '', tertulis, jumlah });
  };

  return {
    baca: (sel, nomor) => {
      const teks = (sel[kolomKategori] ?? '').trim();
      const jk = tandaJk(sel[kolomJk] ?? '');
      // Titles, signatures and their broken formulas stand without a sex; figures must not.
      if (!jk) {
        const berangka = kolom?.daftar.some(({ letak }) => /^\d/.test((sel[letak] ?? '').trim()));
        if (berangka === true) laporkanTanpaJk(kumpulan, nomor);
        return;
      }
      if (teks !== '') {
        kategori = def.kategoriBernama(teks);
        menjumlahkan = kategori === undefined && kategoriJumlah(teks);
        if (kategori === undefined && !menjumlahkan) {
          laporkanKategori(kumpulan, nomor, def.judul);
        }
      }
      if (kategori !== undefined || menjumlahkan) bacaBaris(sel, nomor, jk);
    },
    selesai: () => {
      angka.selesai();
      const baris = kumpulan.adaGalat() ? [] : wadah.selesai();
      jumlahKategori.selesai(baris, []);
      return {
        tingkat: kolom?.tingkat ?? 'kecamatan',
        baris,
        takTerbaca: new Set(kumpulan.adaGalat() ? wadah.kode() : []),
        asal: wadah.asal,
      };
    },
  };
}

interface KolomBerkode {
  readonly tingkat: 'kecamatan' | 'kabupaten';
  readonly daftar: readonly { readonly letak: number; readonly kode: string }[];
}

/**
 * The columns as the kecamatan of the register, place by place: all of them, in its order, each under its own name.
 * A single column is the kabupaten itself. Anything else is not joined.
 */
function kolomWilayah({ wilayah }: TabelLintang, { kabupaten }: Lingkup): KolomBerkode | undefined {
  const [satu, ...lain] = kabupaten;
  if (!satu || lain.length > 0) return undefined;
  const cocok = (register: readonly { readonly kode: string; readonly nama: string }[]) =>
    register.length === wilayah.length &&
    wilayah.every(({ nama }, i) => namaSama(register[i]?.nama ?? '', nama))
      ? wilayah.map(({ letak }, i) => ({ letak, kode: register[i]?.kode ?? '' }))
      : undefined;
  const kecamatan = cocok(satu.kecamatan);
  if (kecamatan) return { tingkat: 'kecamatan', daftar: kecamatan };
  const sendiri =
    cocok([satu]) ??
    cocok([{ kode: satu.kode, nama: satu.nama.replace(/^(?:Kabupaten|Kota) /, '') }]);
  return sendiri && { tingkat: 'kabupaten', daftar: sendiri };
}

function laporkanNama(kumpulan: Kumpulan, { wilayah }: TabelLintang): void {
  kumpulan.tambah({
    aturan: 'kolom-wilayah',
    tingkat: 'galat',
    pesan: `Kolom wilayah tabel ini (${String(wilayah.length)} kolom) bukan semua kecamatan menurut urutan dan nama register, sehingga tidak pasti milik siapa`,
    obat: 'Urutkan kolom menurut kode kecamatan dan tulis namanya seperti register, atau pakai ekspor yang berkode',
  });
}

function laporkanTanpaJk(kumpulan: Kumpulan, baris: number): void {
  kumpulan.tambah({
    aturan: 'baris-tanpa-jenis-kelamin',
    tingkat: 'galat',
    baris,
    pesan: 'Baris ini berisi angka tetapi tidak menyebut jenis kelamin',
    obat: 'Isi LK, PR, atau JML pada kolom jenis kelamin',
  });
}

function laporkanKategori(kumpulan: Kumpulan, baris: number, judul: string): void {
  kumpulan.tambah({
    aturan: 'kategori-asing',
    tingkat: 'galat',
    baris,
    pesan: `Kategori pada baris ini bukan kategori "${judul}" yang dikenal`,
    obat: 'Tulis kategorinya seperti pada ekspor DKB',
  });
}

function laporkanJumlah(
  kumpulan: Kumpulan,
  {
    baris,
    kolom,
    tertulis,
    jumlah,
  }: {
    readonly baris: number;
    readonly kolom: string;
    readonly tertulis: number;
    readonly jumlah: number;
  },
): void {
  kumpulan.tambah({
    aturan: 'jumlah-baris',
    tingkat: 'galat',
    baris,
    kolom,
    pesan: `Kolom ${sebutKolom(kolom)} berisi ${String(tertulis)}, padahal jumlah wilayahnya ${String(jumlah)}`,
    obat: 'Periksa baris ini di buku kerja asal, lalu ekspor ulang',
  });
}
