import type { Sop } from '../schema.ts';
import { formatTanggal } from '../tanggal.ts';
import { compareIsian } from './isian.ts';
import type { Isian } from './isian.ts';
import type { PerubahanIsian } from './perbedaan.ts';

/** What changed in the part Identitas of the form, and in the headings of the whole form. */
export function compareIdentitas(lama: Sop, baru: Sop): readonly PerubahanIsian[] {
  return compareIsian([...isianIdentitas, ...isianLabel(baru)], { lama, baru, tempat: '' });
}

type PejabatSop = Sop['disahkan'];

const namaBagian: Readonly<Record<keyof PejabatSop, string>> = {
  jabatan: 'Jabatan',
  nama: 'Nama',
  nip: 'NIP',
};

export const isianIdentitas: readonly Isian<Sop>[] = [
  { kunci: 'nomor', nama: 'Nomor SOP', baca: ({ nomor }) => nomor },
  { kunci: 'nama', nama: 'Nama SOP', baca: ({ nama }) => nama },
  // Where no judul is written it is the nama, whose change is reported already.
  { kunci: 'judul', nama: 'Judul', baca: ({ judul, nama }) => (judul === nama ? '' : judul) },
  { kunci: 'judulTabel', nama: 'Judul tabel', baca: ({ judulTabel }) => judulTabel ?? '' },
  { kunci: 'kop', nama: 'Kop', baca: ({ kop }) => kop },
  { kunci: 'unit', nama: 'Unit kerja', baca: ({ unit }) => unit ?? '' },
  { kunci: 'status', nama: 'Status', baca: ({ status }) => status },
  { kunci: 'digantikanOleh', nama: 'SOP pengganti', baca: (sop) => sop.digantikanOleh ?? '' },
  { kunci: 'revisiKe', nama: 'Nomor revisi', baca: ({ revisiKe }) => String(revisiKe ?? '') },
  isianTanggal('pembuatan', 'Tanggal Pembuatan'),
  isianTanggal('revisi', 'Tanggal Revisi'),
  isianTanggal('efektif', 'Tanggal Efektif'),
  isianTanggal('tinjauan', 'Tanggal tinjauan terakhir'),
  isianTanggal('rencanaTinjauan', 'Tanggal rencana tinjauan'),
  ...isianPejabat('disahkan', 'pengesah', ({ disahkan }) => disahkan),
  ...isianPejabat('penutup', 'penanda tangan', ({ penutup }) => penutup),
  {
    kunci: 'penutup.tempat',
    nama: 'Tempat tanda tangan',
    baca: (sop) => sop.penutup?.tempat ?? '',
  },
  {
    kunci: 'penutup.tanggal',
    nama: 'Tanggal tanda tangan',
    baca: (sop) => formatTanggal(sop.penutup?.tanggal ?? ''),
  },
  {
    kunci: 'dasarHukum',
    nama: 'Dasar Hukum',
    baca: (sop) => sop.dasarHukum.map(({ teks, regulasi }) => teks || regulasi.join(', ')),
  },
  { kunci: 'kualifikasi', nama: 'Kualifikasi Pelaksana', baca: ({ kualifikasi }) => kualifikasi },
  {
    kunci: 'keterkaitan',
    nama: 'Keterkaitan',
    baca: ({ keterkaitan }) => keterkaitan.map(({ teks, sop = '' }) => teks || sop),
  },
  { kunci: 'peralatan', nama: 'Peralatan/Perlengkapan', baca: ({ peralatan }) => peralatan },
  { kunci: 'peringatan', nama: 'Peringatan', baca: ({ peringatan }) => peringatan },
  { kunci: 'pencatatan', nama: 'Pencatatan dan Pendataan', baca: ({ pencatatan }) => pencatatan },
];

function isianTanggal(kunci: keyof Sop['tanggal'], nama: string): Isian<Sop> {
  return { kunci: `tanggal.${kunci}`, nama, baca: ({ tanggal }) => formatTanggal(tanggal[kunci]) };
}

function isianPejabat(
  kunci: string,
  sebutan: string,
  pejabat: (sop: Sop) => PejabatSop | undefined,
): readonly Isian<Sop>[] {
  return (['jabatan', 'nama', 'nip'] as const).map((bagian) => ({
    kunci: `${kunci}.${bagian}`,
    nama: `${namaBagian[bagian]} ${sebutan}`,
    baca: (sop) => pejabat(sop)?.[bagian] ?? '',
  }));
}

function isianLabel({ label }: Sop): readonly Isian<Sop>[] {
  return Object.keys(label).map((kunci) => ({
    kunci: `label.${kunci}`,
    nama: `Judul isian ${kunci}`,
    baca: (sop) => Object.entries(sop.label).find(([satu]) => satu === kunci)?.[1] ?? '',
  }));
}
