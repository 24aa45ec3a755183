import { kunciJabatan } from '../sop/bahasa/kunci-jabatan.ts';
import { sebutan } from '../sop/regulasi/kalimat-status.ts';
import type { Register } from '../sop/regulasi/register.ts';
import { jamKerjaKantor, kelasDari, kelasLama, lamaSop } from './lama.ts';
import type { Peran } from './peran.ts';
import { pilihSebutan } from './pilih-sebutan.ts';
import { regulasiPortal, sopPerRegulasi } from './rujukan-hukum.ts';
import { compareTeks } from './sop-portal.ts';
import type { SopPortal } from './sop-portal.ts';

/** One way to narrow the list of SOPs, with the SOPs that each of its values leaves. */
export interface Saringan<T extends SopPortal = SopPortal> {
  /** Part of addresses, and the key in a query. */
  readonly id: IdSaringan;
  readonly judul: string;
  readonly nilai: readonly NilaiSaringan<T>[];
}

interface NilaiSaringan<T extends SopPortal = SopPortal> {
  /** Part of addresses, and the value in a query. */
  readonly id: string;
  readonly nama: string;
  /** In the order of the list; never empty. */
  readonly sop: readonly T[];
  /** The roles that a pelaksana of several offices is. */
  readonly peran?: readonly Peran<T>[];
}

/** In the order in which readers ask. */
const urutanSaringan = [
  'instansi',
  'bidang',
  'pelaksana',
  'status',
  'waktu',
  'dasar-hukum',
] as const;
export type IdSaringan = (typeof urutanSaringan)[number];

const judulSaringan: Readonly<Record<IdSaringan, string>> = {
  instansi: 'Instansi',
  bidang: 'Bidang',
  pelaksana: 'Pelaksana',
  status: 'Status',
  waktu: 'Lama proses',
  'dasar-hukum': 'Dasar hukum',
};

const namaStatus: Readonly<Record<SopPortal['naskah']['status'], string>> = {
  berlaku: 'Berlaku',
  draf: 'Draf',
  dicabut: 'Dicabut',
};

interface Bahan<T extends SopPortal> {
  readonly sop: readonly T[];
  /** The roles of each office, by its code. */
  readonly peran: ReadonlyMap<string, readonly Peran<T>[]>;
  readonly register: Register;
}

/** All ways to narrow a list of SOPs; one that would leave nothing to choose is left out. */
export function susunSaringan<T extends SopPortal>(bahan: Bahan<T>): readonly Saringan<T>[] {
  const nilai: Readonly<Record<IdSaringan, readonly NilaiSaringan<T>[]>> = {
    instansi: offices(bahan),
    bidang: units(bahan),
    pelaksana: roles(bahan),
    status: statuses(bahan),
    waktu: times(bahan),
    'dasar-hukum': regulations(bahan),
  };
  return urutanSaringan
    .map((id) => ({ id, judul: judulSaringan[id], nilai: nilai[id] }))
    .filter((satu) => satu.nilai.length > (satu.id === 'instansi' ? 1 : 0));
}

function offices<T extends SopPortal>({ sop }: Bahan<T>): readonly NilaiSaringan<T>[] {
  return [...Map.groupBy(sop, ({ kode }) => kode)].map(([kode, milik]) => ({
    id: kode,
    nama: milik[0]?.kantor.wilayah ?? kode,
    sop: milik,
  }));
}

function units<T extends SopPortal>({ sop }: Bahan<T>): readonly NilaiSaringan<T>[] {
  const berunit = sop.filter(({ naskah }) => naskah.unit !== undefined);
  return [...Map.groupBy(berunit, ({ naskah }) => slug(naskah.unit ?? ''))]
    .map(([id, milik]) => ({
      id,
      nama: pilihSebutan(milik.flatMap(({ naskah }) => naskah.unit ?? [])),
      sop: milik,
    }))
    .toSorted(byName);
}

/** Roles of several offices that short names alone tell apart are one value here. */
function roles<T extends SopPortal>({ sop, peran }: Bahan<T>): readonly NilaiSaringan<T>[] {
  const semua = [...peran.values()].flat();
  return [...Map.groupBy(semua, ({ nama }) => slug(kunciJabatan(nama, '')) || 'tanpa-nama')]
    .map(([id, sama]) => {
      const milik = new Set(sama.flatMap(({ kolom }) => kolom.map((satu) => satu.sop)));
      return {
        id,
        nama: pilihSebutan(sama.map(({ nama }) => nama)),
        sop: sop.filter((satu) => milik.has(satu)),
        peran: sama,
      };
    })
    .toSorted(byName);
}

function statuses<T extends SopPortal>({ sop }: Bahan<T>): readonly NilaiSaringan<T>[] {
  return (['berlaku', 'draf', 'dicabut'] as const)
    .map((id) => ({
      id,
      nama: namaStatus[id],
      sop: sop.filter(({ naskah }) => naskah.status === id),
    }))
    .filter(isUsed);
}

function times<T extends SopPortal>({ sop }: Bahan<T>): readonly NilaiSaringan<T>[] {
  const kelas = Map.groupBy(sop, (satu) => kelasDari(lamaSop(satu), jamKerjaKantor(satu.kantor)));
  return kelasLama.map((satu) => ({ ...satu, sop: kelas.get(satu) ?? [] })).filter(isUsed);
}

function regulations<T extends SopPortal>({
  sop,
  register,
}: Bahan<T>): readonly NilaiSaringan<T>[] {
  const milik = sopPerRegulasi(sop, register);
  return regulasiPortal(register, sop, [])
    .map((satu) => ({ id: satu.id, nama: sebutan(satu), sop: milik.get(satu.id) ?? [] }))
    .filter(isUsed);
}

function isUsed({ sop }: NilaiSaringan): boolean {
  return sop.length > 0;
}

function byName(a: NilaiSaringan, b: NilaiSaringan): number {
  return compareTeks(a.nama, b.nama);
}

function slug(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
