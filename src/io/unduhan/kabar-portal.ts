import type { Kabar } from '../../export/kutipan/atom.ts';
import type { Acara } from '../../export/kutipan/ics.ts';
import { imbuhanTanda } from '../../export/rilis-unduh.ts';
import { kalimatAlasan } from '../../release/kalimat-alasan.ts';
import { tandaEdisi } from '../../release/status-edisi.ts';
import { formatTanggal, parseTanggal } from '../../sop/tanggal.ts';
import { kodePeriode, labelPeriode } from '../../statistics/periode.ts';
import { alamatPerbaikan, alamatRilis, alamatSop } from '../alamat.ts';
import type { Portal, RilisSiap, SopSiap } from '../portal.ts';
import { isMenunggu } from './kalender-portal.ts';
import { urnTetap } from './sidik.ts';

/** What became public and when: releases that have their day, corrections of releases, and SOPs whose papers name one. */
export function kabarPortal(
  { rilis, sop }: Pick<Portal, 'rilis' | 'sop'>,
  alamat: (path: `/${string}`) => string,
): readonly Kabar[] {
  return [
    ...rilis.flatMap((satu) => kabarRilis(satu, alamat)),
    ...rilis.flatMap((satu) => kabarPerbaikan(satu, alamat)),
    ...sop.flatMap((satu) => kabarSop(satu, alamat)),
  ];
}

/** The days of releases; an address only where the portal's is known. */
export function acaraRilis(
  rilis: readonly RilisSiap[],
  alamat: (path: `/${string}`) => string | undefined,
): readonly Acara[] {
  return rilis.flatMap((satu) => {
    const { tanggalTerbit, tanggalPosisi } = satu.rilis;
    if (tanggalTerbit === undefined) return [];
    return [
      {
        id: `${namaTetap(satu).replaceAll('/', '-')}@cacah`,
        judul: judulRilis(satu),
        uraian: `Keadaan ${formatTanggal(tanggalPosisi)}. Sumber: ${satu.rilis.sumber}.`,
        tanggal: tanggalTerbit,
        alamat: alamat(alamatRilis(satu)),
      },
    ];
  });
}

function kabarRilis(satu: RilisSiap, alamat: (path: `/${string}`) => string): readonly Kabar[] {
  const { tanggalTerbit, tanggalPosisi } = satu.rilis;
  // A day that is set for a draft is a plan: the calendar has it, the news do not.
  if (tanggalTerbit === undefined || isMenunggu(satu)) return [];
  return [
    {
      id: urnTetap(namaTetap(satu)),
      judul: judulRilis(satu),
      ringkasan: `Statistik kependudukan keadaan ${formatTanggal(tanggalPosisi)}. Sumber: ${satu.rilis.sumber}.`,
      tanggal: tanggalTerbit,
      alamat: alamat(alamatRilis(satu)),
      jenis: 'terbitan',
    },
  ];
}

function kabarPerbaikan(satu: RilisSiap, alamat: (path: `/${string}`) => string): readonly Kabar[] {
  return satu.lama.flatMap(({ diganti }) => {
    if (diganti === undefined) return [];
    const { edisi, tanggal, alasan } = diganti;
    return [
      {
        id: urnTetap(`${namaTetap(satu)}/edisi-${edisi + 1}`),
        judul: `Perbaikan: ${judulRilis(satu)}`,
        ringkasan: `Edisi ke-${edisi + 1} menggantikan edisi ke-${edisi}. ${kalimatAlasan(alasan)}`,
        tanggal,
        alamat: alamat(alamatPerbaikan(satu)),
        jenis: 'terbitan',
      },
    ];
  });
}

function kabarSop(satu: SopSiap, alamat: (path: `/${string}`) => string): readonly Kabar[] {
  const { judul, tanggal } = satu.naskah;
  const kapan = [
    ['direvisi', tanggal.revisi],
    ['berlaku', tanggal.efektif],
    ['dibuat', tanggal.pembuatan],
  ].find(([, teks]) => hariLengkap(teks) !== undefined);
  const hari = hariLengkap(kapan?.[1]);
  if (kapan === undefined || hari === undefined) return [];
  return [
    {
      id: urnTetap(`sop/${satu.kode}/${satu.slug}/${hari}`),
      judul: `SOP ${judul}, ${satu.kantor.wilayah}`,
      ringkasan: `SOP ini ${kapan[0] ?? ''} ${formatTanggal(hari)}.`,
      tanggal: hari,
      alamat: alamat(alamatSop(satu)),
      jenis: 'sop',
    },
  ];
}

/** yyyy-mm-dd; undefined for a month, a year or no date at all. */
function hariLengkap(teks: string | undefined): string | undefined {
  const tanggal = teks === undefined ? undefined : parseTanggal(teks);
  if (tanggal?.bulan === undefined || tanggal.hari === undefined) return undefined;
  const dua = (angka: number) => String(angka).padStart(2, '0');
  return `${tanggal.tahun}-${dua(tanggal.bulan)}-${dua(tanggal.hari)}`;
}

function namaTetap({ kabupaten, periode }: RilisSiap): string {
  return `rilis/${kabupaten.kode}/${kodePeriode(periode)}`;
}

function judulRilis({ kabupaten, periode, terbitan }: RilisSiap): string {
  const tanda = imbuhanTanda({ tanda: tandaEdisi[terbitan.status] });
  return `Statistik kependudukan ${kabupaten.nama}, ${labelPeriode(periode)}${tanda}`;
}
