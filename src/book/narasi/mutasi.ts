import { formatJiwa } from '../../statistics/format-value.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import { sebutAngka } from '../kalimat/angka.ts';
import { gabung } from '../kalimat/daftar.ts';
import { kalimat, susun } from '../kalimat/kalimat.ts';
import { sebutPerubahan } from '../kalimat/perubahan.ts';
import { banyak, semesterLalu } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

export const mutasi: NarasiDef = {
  id: 'mutasi',
  dataset: () => ['mutasi'],
  tabel: ['mutasi-kecamatan'],
  kalimat: (data) => susun([alami(data), migrasi(data), neto(data), perubahan(data)]),
  headline,
};

interface Pasangan {
  readonly tambah: Peristiwa;
  readonly kurang: Peristiwa;
}

interface Peristiwa {
  readonly id: string;
  readonly nama: string;
}

const lahirMati: Pasangan = {
  tambah: { id: 'lahir', nama: 'kelahiran' },
  kurang: { id: 'mati', nama: 'kematian' },
};
const datangPindah: Pasangan = {
  tambah: { id: 'datang', nama: 'kedatangan' },
  kurang: { id: 'pindah', nama: 'kepindahan' },
};

function alami(data: DataBuku): string | undefined {
  const selisih = selisihPasangan(data, lahirMati);
  const kata = sebutPasangan(data, lahirMati);
  if (selisih === undefined || kata === undefined) return undefined;
  const [lebih, lain] = selisih > 0 ? ['kelahiran', 'kematian'] : ['kematian', 'kelahiran'];
  const banding =
    selisih === 0
      ? 'jumlah keduanya sama'
      : `${lebih} lebih banyak ${formatJiwa(Math.abs(selisih))} daripada ${lain}`;
  return kalimat(`selama ${labelPeriode(data.periode)} tercatat ${kata}; ${banding}`);
}

function migrasi(data: DataBuku): string | undefined {
  const selisih = selisihPasangan(data, datangPindah);
  const kata = sebutPasangan(data, datangPindah);
  if (selisih === undefined || kata === undefined) return undefined;
  return kalimat(`perpindahan mencakup ${kata}; ${sebutNeto(selisih)}`);
}

function sebutNeto(selisih: number): string {
  if (selisih === 0) return 'migrasi neto nol';
  const [tanda, lebih, lain] =
    selisih > 0 ? ['positif', 'datang', 'pindah'] : ['negatif', 'pindah', 'datang'];
  return `migrasi neto ${tanda} ${sebutAngka(Math.abs(selisih), 'jiwa')}, artinya lebih banyak yang ${lebih} daripada yang ${lain}`;
}

function sebutPasangan(data: DataBuku, { tambah, kurang }: Pasangan): string | undefined {
  const [a, b] = [banyak(data, 'mutasi', tambah.id), banyak(data, 'mutasi', kurang.id)];
  if (a === undefined || b === undefined) return undefined;
  return `${sebutAngka(a, tambah.nama)} dan ${sebutAngka(b, kurang.nama)}`;
}

function selisihPasangan(data: DataBuku, { tambah, kurang }: Pasangan): number | undefined {
  const [a, b] = [banyak(data, 'mutasi', tambah.id), banyak(data, 'mutasi', kurang.id)];
  return a === undefined || b === undefined ? undefined : a - b;
}

function seluruhnya(data: DataBuku): number | undefined {
  const [a, b] = [selisihPasangan(data, lahirMati), selisihPasangan(data, datangPindah)];
  return a === undefined || b === undefined ? undefined : a + b;
}

function neto(data: DataBuku): string | undefined {
  const selisih = seluruhnya(data);
  if (selisih === undefined) return undefined;
  if (selisih === 0)
    return 'Keempat peristiwa itu bersama-sama tidak menambah atau mengurangi jumlah penduduk.';
  return kalimat(
    `keempat peristiwa itu bersama-sama ${selisih > 0 ? 'menambah' : 'mengurangi'} penduduk sebanyak ${sebutAngka(Math.abs(selisih), 'jiwa')}`,
  );
}

function perubahan(data: DataBuku): string | undefined {
  const lalu = semesterLalu(data, mutasi.dataset);
  if (!lalu) return undefined;
  const bagian = [lahirMati, datangPindah]
    .flatMap(({ tambah, kurang }) => [tambah, kurang])
    .flatMap(({ id, nama }) => {
      const [kini, dulu] = [banyak(data, 'mutasi', id), banyak(lalu, 'mutasi', id)];
      if (kini === undefined || dulu === undefined) return [];
      return [`${nama} ${sebutPerubahan(kini, dulu)}`];
    });
  if (bagian.length === 0) return undefined;
  return kalimat(`dibandingkan dengan ${labelPeriode(lalu.periode)}, ${gabung(bagian)}`);
}

function headline(data: DataBuku): string | undefined {
  const selisih = seluruhnya(data);
  if (selisih === undefined || selisih === 0) return undefined;
  const arah = selisih > 0 ? 'menambah' : 'mengurangi';
  return `Kelahiran, kematian, dan perpindahan ${arah} penduduk sebanyak ${sebutAngka(Math.abs(selisih), 'jiwa')}`;
}
