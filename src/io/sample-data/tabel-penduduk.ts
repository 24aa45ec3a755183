/** The tables that count inhabitants, in the header forms of the real exports, stray letters included. */
import type { Sel } from '../format-csv.ts';
import {
  hitung,
  kodeBertitik,
  kodeTanpaTitik,
  kodeTerpisah,
  lp,
  lpJml,
  susunTabel,
  type Awalan,
  type Bahan,
  type Tabel,
} from './bentuk-tabel.ts';
import { namaPekerjaan, pekerjaanPada } from './pekerjaan.ts';
import {
  jenjangPendidikan,
  ragamDisabilitas,
  statusKawin,
  statusPada,
  usiaTahun,
} from './penduduk.ts';

const pita = Array.from({ length: 16 }, (_, ke) =>
  ke === 15 ? '75+' : `${duaAngka(ke * 5)}-${duaAngka(ke * 5 + 4)}`,
);

function duaAngka(angka: number): string {
  return String(angka).padStart(2, '0');
}

export function umur(bahan: Bahan): Tabel {
  const hitungan = hitung(bahan, pita.length, (satu) => [
    Math.min(15, Math.floor(usiaTahun(satu, bahan.semester) / 5)),
  ]);
  return susunTabel(bahan, hitungan, {
    berkas: 'umur-5-tahunan.csv',
    awalan: kodeTerpisah,
    kepala: pita.flatMap((p) => [`L ${p}`, `P ${p}`, `JML ${p}`]),
    sel: lpJml,
  });
}

export function umurTunggal(bahan: Bahan): Tabel {
  const hitungan = hitung(bahan, 121, (satu) => [usiaTahun(satu, bahan.semester)]);
  return susunTabel(bahan, hitungan, {
    berkas: 'umur-tunggal.csv',
    awalan: kodeTanpaTitik,
    kepala: Array.from({ length: 121 }, (_, u) => [`L ${u}`, `P ${u}`, `JML ${u}`]).flat(),
    sel: lpJml,
  });
}

const namaAgama = ['ISLAM', 'KRISTEN', 'KATHOLIK', 'HINDU', 'BUDHA', 'KHONGHUCU', 'KEPERCAYAAN'];

export function agama(bahan: Bahan): Tabel {
  const hitungan = hitung(bahan, namaAgama.length, (satu) => [satu.agama]);
  return susunTabel(bahan, hitungan, {
    berkas: 'agama.csv',
    pemisah: ';',
    awalan: kodeTanpaTitik,
    kepala: namaAgama.flatMap((nama) => [`${nama} L`, `${nama} P`]),
    sel: lp,
  });
}

const namaJenjang = [
  'TIDAK/BELUM SEKOLAH',
  'BELUM TAMAT SD/SEDERAJAT',
  'TAMAT SD/SEDERAJAT',
  'SLTP/SEDERAJAT',
  'SLTA/SEDERAJAT',
  'DIPLOMA I/II',
  'AKADEMI/DIPLOMA III/S.MUDA_J',
  'DIPLOMA IV/STRATA I',
  'STRATA II',
  'STRATA III',
];

/** This export alone counts the level of the region in front of its code. */
const kodeBerIdem: Awalan = {
  kepala: ['IDEM', ...kodeBertitik.kepala],
  isi: (desa) => [4, ...kodeBertitik.isi(desa)],
};

export function pendidikan(bahan: Bahan): Tabel {
  const hitungan = hitung(bahan, namaJenjang.length, (satu) => [
    jenjangPendidikan(satu, bahan.semester),
  ]);
  return susunTabel(bahan, hitungan, {
    berkas: 'pendidikan.csv',
    awalan: kodeBerIdem,
    kepala: namaJenjang.flatMap((nama) => [`${nama}_L`, `${nama}_P`, nama]),
    sel: lpJml,
  });
}

export function pekerjaan(bahan: Bahan): Tabel {
  const hitungan = hitung(bahan, namaPekerjaan.length, (satu) => {
    const usia = usiaTahun(satu, bahan.semester);
    const belumKawin = statusPada(satu, bahan.semester) === 'belum';
    const kelurahan = bahan.desa[satu.desa]?.kelurahan ?? false;
    return [pekerjaanPada({ jk: satu.jk, usia, belumKawin, kelurahan }, satu.undian.kerja)];
  });
  return susunTabel(bahan, hitungan, {
    berkas: 'pekerjaan.csv',
    awalan: kodeTerpisah,
    kepala: namaPekerjaan.flatMap((nama) => [`${nama}_L`, `${nama}_P`]),
    sel: lp,
  });
}

const namaRagam = [
  'FISIK',
  'NETRA/BUTA',
  'RUNGU/WICARA',
  'MENTAL/JIWA',
  'FISIK DAN MENTAL',
  'LAINNYA',
];

export function disabilitas(bahan: Bahan): Tabel {
  const hitungan = hitung(bahan, namaRagam.length, (satu) => {
    const ragam = ragamDisabilitas(satu, bahan.semester);
    return ragam === undefined ? [] : [ragam];
  });
  return susunTabel(bahan, hitungan, {
    berkas: 'disabilitas.csv',
    awalan: kodeTerpisah,
    kepala: namaRagam
      .map((nama) => `DISABILITAS ${nama}`)
      .flatMap((nama) => [`${nama}_L`, `${nama}_P`, `${nama}_JML`]),
    sel: lpJml,
  });
}

const kepalaStatusKawin = [
  'LK_BLM_KAWIN',
  'PR_BLM_KWN',
  'LK_KAWIN',
  'PR_KWN',
  'LK_CERAI_HIDUP',
  'PR_CERAI_HIDUP',
  'LK_CERAI_MATI',
  'PR_CERAI_MATI',
];

/** With the nameless column of sums and the row of the grand total that operators leave in it. */
export function statusPerkawinan(bahan: Bahan): Tabel {
  const hitungan = hitung(bahan, statusKawin.length, (satu) => [
    statusKawin.indexOf(statusPada(satu, bahan.semester)),
  ]);
  const { baris, ...tabel } = susunTabel(bahan, hitungan, {
    berkas: 'status-kawin.csv',
    awalan: kodeTerpisah,
    kepala: kepalaStatusKawin,
    sel: lp,
  });
  const [kepala = [], ...isi] = baris;
  const berjumlah = isi.map((sel, ke) => [...sel, jumlahkan(hitungan.baris(ke).flat())]);
  const total: Sel[] = [...kepala.map(() => null), bahan.penduduk.length];
  return { ...tabel, baris: [[...kepala, null], ...berjumlah, total] };
}

function jumlahkan(nilai: readonly number[]): number {
  return nilai.reduce((jumlah, satu) => jumlah + satu, 0);
}
