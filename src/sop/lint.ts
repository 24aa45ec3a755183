import type { Finding } from '../finding/finding.ts';
import type { Aturan } from './aturan.ts';
import { aturanSop } from './rules/index.ts';
import type { Sop } from './schema.ts';

type Pengecualian = Sop['pengecualian'][number];

interface OpsiLint {
  /** Line of a field in the file, from 1, by the path that a finding names. */
  readonly baris?: (kolom: string) => number | undefined;
}

/**
 * What the rules say about an SOP. A finding that a pengecualian accepts carries its reason; a pengecualian
 * that accepts nothing is itself reported, so that it is removed once the defect is mended.
 */
export function lintSop(sop: Sop, berkas: string, { baris }: OpsiLint = {}): readonly Finding[] {
  const temuan = aturanSop.flatMap((aturan) => applyAturan(aturan, sop, berkas));
  return [
    ...temuan.map((satu) => excuse(satu, sop.pengecualian)),
    ...sop.pengecualian.flatMap((satu, indeks) => checkPengecualian(satu, indeks, temuan, berkas)),
  ].map((satu) => withBaris(satu, baris));
}

function applyAturan(
  { id, tingkat, periksa }: Aturan,
  sop: Sop,
  berkas: string,
): readonly Finding[] {
  return periksa(sop).map(({ pesan, obat, langkah, kolom }) => ({
    aturan: id,
    tingkat,
    tempat: {
      berkas,
      ...(kolom !== undefined && { kolom }),
      ...(langkah !== undefined && { langkah: String(langkah) }),
    },
    pesan,
    ...(obat !== undefined && { obat }),
  }));
}

function excuse(temuan: Finding, pengecualian: readonly Pengecualian[]): Finding {
  const alasan = pengecualian.find((satu) => accepts(satu, temuan))?.alasan;
  return alasan === undefined ? temuan : { ...temuan, dikecualikan: alasan };
}

function accepts({ aturan, langkah }: Pengecualian, temuan: Finding): boolean {
  if (aturan !== temuan.aturan) return false;
  return langkah === undefined || String(langkah) === temuan.tempat.langkah;
}

function checkPengecualian(
  satu: Pengecualian,
  indeks: number,
  temuan: readonly Finding[],
  berkas: string,
): readonly Finding[] {
  const tempat = { berkas, kolom: `pengecualian.${indeks + 1}` };
  if (!aturanSop.some(({ id }) => id === satu.aturan)) {
    return [
      {
        aturan: 'pengecualian-tidak-dikenal',
        tingkat: 'galat',
        tempat,
        pesan: `Pengecualian ${indeks + 1} menyebut aturan "${satu.aturan}" yang tidak ada`,
        obat: 'Pakai id aturan yang tertulis pada temuan, misalnya waktu-kosong',
      },
    ];
  }
  if (temuan.some((lain) => accepts(satu, lain))) return [];
  const pada = satu.langkah === undefined ? '' : ` pada langkah ${satu.langkah}`;
  return [
    {
      aturan: 'pengecualian-tidak-terpakai',
      tingkat: 'peringatan',
      tempat,
      pesan: `Pengecualian ${indeks + 1} untuk ${satu.aturan}${pada} tidak mengecualikan temuan apa pun`,
      obat: 'Hapus pengecualian itu bila kekurangannya sudah diperbaiki',
    },
  ];
}

function withBaris(temuan: Finding, baris: OpsiLint['baris']): Finding {
  const { kolom } = temuan.tempat;
  const nomor = kolom === undefined ? undefined : baris?.(kolom);
  return nomor === undefined ? temuan : { ...temuan, tempat: { ...temuan.tempat, baris: nomor } };
}
