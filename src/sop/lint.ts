import type { Finding, Tempat } from '../finding/finding.ts';
import type { SopBernama } from './aturan-antar.ts';
import type { Aturan, Laporan } from './aturan.ts';
import { aturanAntarSop } from './cross-rules/index.ts';
import type { Konteks } from './konteks.ts';
import { aturanSop } from './rules/index.ts';
import type { Sop } from './schema.ts';

type Pengecualian = Sop['pengecualian'][number];
/** Where a finding comes from. */
type Asal = Pick<SopDiperiksa, 'berkas' | 'baris'>;

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
    const { pengecualian } = satu.sop;
    const temuan = [...ownFindings(satu, konteks), ...(antar.get(satu.id) ?? [])];
    return [
      ...temuan.map((lain) => excuse(lain, pengecualian)),
      ...pengecualian.flatMap((lain, indeks) => checkPengecualian(lain, indeks, temuan, satu)),
    ];
  });
}

/** Most rules have nothing to say of most SOPs, so that nothing is made for them but what they say. */
function ownFindings(satu: SopDiperiksa, konteks: Konteks): readonly Finding[] {
  const temuan: Finding[] = [];
  for (const aturan of aturanSop) {
    for (const laporan of aturan.periksa(satu.sop, konteks)) {
      temuan.push(finding(aturan, laporan, satu));
    }
  }
  return temuan;
}

function crossFindings(
  semua: readonly SopDiperiksa[],
  konteks: Konteks,
): ReadonlyMap<string, readonly Finding[]> {
  const perId = new Map(semua.map((satu) => [satu.id, satu]));
  const temuan = aturanAntarSop.flatMap((aturan) =>
    aturan.periksa(semua, konteks).map((laporan) => ({
      sop: laporan.id,
      temuan: finding(aturan, laporan, perId.get(laporan.id) ?? { berkas: laporan.id }),
    })),
  );
  const perSop = Map.groupBy(temuan, ({ sop }) => sop);
  return new Map([...perSop].map(([id, isi]) => [id, isi.map((satu) => satu.temuan)]));
}

function finding(
  { id, tingkat }: Pick<Aturan, 'id' | 'tingkat'>,
  { pesan, obat, langkah, kolom }: Laporan,
  asal: Asal,
): Finding {
  return {
    aturan: id,
    tingkat,
    tempat: placeIn(asal, { kolom, langkah }),
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

const idAturan: ReadonlySet<string> = new Set(
  [...aturanSop, ...aturanAntarSop].map(({ id }) => id),
);

function checkPengecualian(
  satu: Pengecualian,
  indeks: number,
  temuan: readonly Finding[],
  asal: Asal,
): readonly Finding[] {
  const tempat = placeIn(asal, { kolom: `pengecualian.${indeks + 1}` });
  if (!idAturan.has(satu.aturan)) {
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

function placeIn(
  asal: Asal,
  {
    kolom,
    langkah,
  }: { readonly kolom?: string | undefined; readonly langkah?: string | undefined },
): Tempat {
  const baris = kolom === undefined ? undefined : asal.baris?.(kolom);
  return {
    berkas: asal.berkas,
    ...(kolom !== undefined && { kolom }),
    ...(langkah !== undefined && { langkah }),
    ...(baris !== undefined && { baris }),
  };
}
