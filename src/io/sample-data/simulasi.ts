import type { Kabupaten } from '../../statistics/model.ts';
import { createAcak, kumulatif, type Acak, type Kumulatif } from './acak.ts';
import { nilaiKurva, type Kurva } from './kurva.ts';
import { createPenduduk, statusPada, usiaTahun, type Penduduk } from './penduduk.ts';
import * as struktur from './struktur.ts';

/** Changing it changes every figure of the sample. */
const benih = 63_05_2024;

interface Dunia {
  readonly acak: Acak;
  readonly kodeDesa: readonly string[];
  readonly bobotDesa: readonly number[];
}

/**
 * The inhabitants at the end of `mulai` and of each later semester for which the structure names
 * arrivals: in each semester everyone ages half a year, some die, leave, are born or arrive.
 */
export function simulatePenduduk(kabupaten: Kabupaten, mulai: number): readonly Penduduk[][] {
  const acak = createAcak(benih);
  const desa = kabupaten.kecamatan.flatMap((kecamatan) => kecamatan.desa);
  const dunia: Dunia = {
    acak,
    kodeDesa: desa.map(({ kode }) => kode),
    bobotDesa: kabupaten.kecamatan.flatMap((kecamatan) => bobotDesa(acak, kecamatan)),
  };
  const semua = [pendudukAwal(dunia, mulai)];
  for (const [ke, pendatang] of struktur.pendatang.entries()) {
    semua.push(semesterBerikut(dunia, semua[ke] ?? [], { semester: mulai + ke + 1, pendatang }));
  }
  return semua;
}

/** Skewed sizes: towns and the desa that bears its kecamatan's name are larger, a few desa are tiny. */
function bobotDesa(acak: Acak, kecamatan: Kabupaten['kecamatan'][number]): number[] {
  const bobot = kecamatan.desa.map(({ kode, nama }) => {
    const kelurahan = kode.slice(9).startsWith('1') ? 2.2 : 1;
    const ibuKota = nama === kecamatan.nama ? 1.6 : 1;
    return (0.4 + 1.6 * acak.pecahan() * acak.pecahan()) * kelurahan * ibuKota;
  });
  const jumlah = bobot.reduce((total, satu) => total + satu, 0);
  const bagian = struktur.bagianKecamatan[kecamatan.kode] ?? 0;
  return bobot.map((satu) => (satu / jumlah) * bagian);
}

function pendudukAwal(dunia: Dunia, semester: number): Penduduk[] {
  const jumlahBobot = dunia.bobotDesa.reduce((total, satu) => total + satu, 0);
  const bobotUsia = bobotTiapUsia(struktur.bobotUsia);
  return dunia.bobotDesa.flatMap((bobot, desa) => {
    const banyak = Math.round((bobot / jumlahBobot) * struktur.jumlahAwal);
    return Array.from({ length: banyak }, () =>
      dewasaAtauAnak(dunia, desa, { semester, bobotUsia }),
    );
  });
}

function bobotTiapUsia(kurva: Kurva): Kumulatif {
  return kumulatif(Array.from({ length: 121 }, (_, usia) => nilaiKurva(kurva, usia)));
}

interface Kedatangan {
  readonly semester: number;
  readonly bobotUsia: Kumulatif;
}

function dewasaAtauAnak(dunia: Dunia, desa: number, kedatangan: Kedatangan): Penduduk {
  const { acak } = dunia;
  const usia = acak.posisi(kedatangan.bobotUsia);
  const jk = acak.pecahan() < nilaiKurva(struktur.bagianLaki, usia) ? 'L' : 'P';
  const lahir = kedatangan.semester - usia * 2 - acak.bilangan(2);
  return createPenduduk(acak, dunia.kodeDesa[desa] ?? '', { desa, jk, lahir });
}

interface Semester {
  readonly semester: number;
  readonly pendatang: number;
}

function semesterBerikut(dunia: Dunia, lama: readonly Penduduk[], kini: Semester): Penduduk[] {
  const { acak } = dunia;
  const bertahan = lama.filter((satu) => {
    const usia = usiaTahun(satu, kini.semester);
    const mati = nilaiKurva(struktur.peluangMati[satu.jk], usia);
    return acak.pecahan() >= mati && acak.pecahan() >= nilaiKurva(struktur.peluangPindah, usia);
  });
  const bayi = bertahan.flatMap((ibu) => kelahiran(dunia, ibu, kini.semester));
  const kedatangan = {
    semester: kini.semester,
    bobotUsia: bobotTiapUsia(struktur.bobotUsiaPendatang),
  };
  const bobotKedatangan = kumulatif(dunia.bobotDesa);
  const pendatang = Array.from({ length: kini.pendatang }, () =>
    dewasaAtauAnak(dunia, acak.posisi(bobotKedatangan), kedatangan),
  );
  return [...bertahan, ...bayi, ...pendatang];
}

function kelahiran(dunia: Dunia, ibu: Penduduk, semester: number): Penduduk[] {
  const { acak } = dunia;
  if (ibu.jk === 'L' || statusPada(ibu, semester) !== 'kawin') return [];
  if (acak.pecahan() >= nilaiKurva(struktur.peluangLahir, usiaTahun(ibu, semester))) return [];
  const jk = acak.pecahan() < nilaiKurva(struktur.bagianLaki, 0) ? 'L' : 'P';
  return [
    createPenduduk(acak, dunia.kodeDesa[ibu.desa] ?? '', { desa: ibu.desa, jk, lahir: semester }),
  ];
}
