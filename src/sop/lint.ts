import type { Finding } from '../finding/finding.ts';
import type { SopBernama } from './aturan-antar.ts';
import type { Laporan } from './aturan.ts';
import { aturanAntarSop } from './cross-rules/index.ts';
import type { Konteks } from './konteks.ts';
import { aturanSop } from './rules/index.ts';
import type { Sop } from './schema.ts';

type Pengecualian = Sop['pengecualian'][number];

/** An SOP to be checked, with the file that its findings name. */
export interface SopDiperiksa extends SopBernama {
  readonly berkas: string;
  /** Line of a field in the file, from 1, by the path that a finding names. */
  readonly baris?: (kolom: string) => number | undefined;
}

/**
 * What the rules say about a collection of SOPs. A finding that a pengecualian accepts carries its reason; a
 * pengecualian that accepts nothing is itself reported, so that it is removed once the defect is mended.
 */
export function lintSop(semua: readonly SopDiperiksa[], konteks: Konteks): readonly Finding[] {
  const antar = crossFindings(semua, konteks);
  return semua.flatMap((satu) => {
    const { sop, berkas } = satu;
    const temuan = [
      ...aturanSop.flatMap(({ id, tingkat, periksa }) =>
        periksa(sop, konteks).map((laporan) => finding({ id, tingkat }, laporan, berkas)),
      ),
      ...(antar.get(satu.id) ?? []),
    ];
    return [
      ...temuan.map((lain) => excuse(lain, sop.pengecualian)),
      ...sop.pengecualian.flatMap((lain, indeks) =>
        checkPengecualian(lain, indeks, temuan, berkas),
      ),
    ].map((lain) => withBaris(lain, satu.baris));
  });
}

function crossFindings(
  semua: readonly SopDiperiksa[],
  konteks: Konteks,
): ReadonlyMap<string, readonly Finding[]> {
  const berkas = new Map(semua.map((satu) => [satu.id, satu.berkas]));
  const temuan = aturanAntarSop.flatMap(({ id, tingkat, periksa }) =>
    periksa(semua, konteks).map((laporan) => ({
      sop: laporan.id,
      temuan: finding({ id, tingkat }, laporan, berkas.get(laporan.id) ?? laporan.id),
    })),
  );
  const perSop = Map.groupBy(temuan, ({ sop }) => sop);
  return new Map([...perSop].map(([id, isi]) => [id, isi.map((satu) => satu.temuan)]));
}

function finding(
  { id, tingkat }: Pick<(typeof aturanSop)[number], 'id' | 'tingkat'>,
  { pesan, obat, langkah, kolom }: Laporan,
  berkas: string,
): Finding {
  return {
    aturan: id,
    tingkat,
    tempat: {
      berkas,
      ...(kolom !== undefined && { kolom }),
      ...(langkah !== undefined && { langkah }),
    },
    pesan,
    ...(obat !== undefined && { obat }),
  };
}

function excuse(temuan: Finding, pengecualian: readonly Pengecualian[]): Finding {
  const alasan = pengecualian.find((satu) => accepts(satu, temuan))?.alasan;
  return alasan === undefined ? temuan : { ...temuan, dikecualikan: alasan };
}

function accepts({ aturan, langkah }: Pengecualian, temuan: Finding): boolean {
  if (aturan !== temuan.aturan) return false;
  return langkah === undefined || langkah === temuan.tempat.langkah;
}

function checkPengecualian(
  satu: Pengecualian,
  indeks: number,
  temuan: readonly Finding[],
  berkas: string,
): readonly Finding[] {
  const tempat = { berkas, kolom: `pengecualian.${indeks + 1}` };
  if (![...aturanSop, ...aturanAntarSop].some(({ id }) => id === satu.aturan)) {
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

function withBaris(temuan: Finding, baris: SopDiperiksa['baris']): Finding {
  const { kolom } = temuan.tempat;
  const nomor = kolom === undefined ? undefined : baris?.(kolom);
  return nomor === undefined ? temuan : { ...temuan, tempat: { ...temuan.tempat, baris: nomor } };
}
