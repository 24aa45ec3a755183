import type { DatasetDef } from '../statistics/model.ts';
import { barisPengenal, kenaliTabel } from '../statistics/ekspor/kenali-tabel.ts';
import { uraikanTolakan } from '../statistics/ekspor/pengamat-tolakan.ts';
import type { TabelDitolak } from '../statistics/ekspor/penolakan.ts';
import type { LembarKerja } from './read-xlsx.ts';

/** A worksheet that becomes a CSV. */
export interface LembarDipakai {
  readonly lembar: string;
  readonly def: DatasetDef;
  /** Without ending: the dataset's id, and `-formulir` for a report form with regions as columns. */
  readonly namaBerkas: string;
  /** All rows down to the last that holds anything, so that row numbers are those of the worksheet. */
  readonly baris: readonly (readonly string[])[];
}

export interface LembarDiabaikan {
  readonly lembar: string;
  readonly alasan: string;
}

export interface PilihanLembar {
  readonly dipakai: readonly LembarDipakai[];
  readonly diabaikan: readonly LembarDiabaikan[];
  /** Worksheets that hold people, not counts; their names only. */
  readonly pribadi: readonly LembarDiabaikan[];
}

/**
 * Which worksheets are known exports. Two that hold the same dataset with different contents are
 * both left out: workbooks carry stale copies of an earlier semester, and nothing in them says
 * which is the right one.
 */
export function pilihLembar(lembar: readonly LembarKerja[]): PilihanLembar {
  const dikenali = lembar.map((satu) => ({ satu, hasil: kenaliLembar(satu) }));
  const dipakai = dikenali.flatMap(({ hasil }) => ('def' in hasil ? [hasil] : []));
  const ditolak = dikenali.flatMap(({ satu, hasil }) =>
    'def' in hasil ? [] : [{ lembar: satu.nama, ...hasil }],
  );
  const kembar = dipakai.flatMap((satu) => alasanKembar(satu, dipakai));
  const gugur = new Set(kembar.map((satu) => satu.lembar));
  return {
    dipakai: dipakai.filter((satu) => !gugur.has(satu.lembar)),
    diabaikan: [...ditolak.filter(({ aturan }) => aturan !== 'data-pribadi'), ...kembar].map(
      ({ lembar: nama, alasan }) => ({ lembar: nama, alasan }),
    ),
    pribadi: ditolak
      .filter(({ aturan }) => aturan === 'data-pribadi')
      .map(({ lembar: nama, alasan }) => ({ lembar: nama, alasan })),
  };
}

type Penolakan = Pick<TabelDitolak, 'alasan'> & {
  readonly aturan: TabelDitolak['aturan'] | 'kosong';
};

function kenaliLembar({ nama, baris }: LembarKerja): LembarDipakai | Penolakan {
  if (baris.every(kosong)) return { aturan: 'kosong', alasan: 'Lembar ini kosong' };
  const hasil = kenaliTabel(baris.slice(0, barisPengenal));
  if ('alasan' in hasil) return uraikanTolakan(hasil, baris);
  const { def, bentuk } = hasil;
  const akhir = baris.findLastIndex((sel) => !kosong(sel)) + 1;
  return {
    lembar: nama,
    def,
    namaBerkas: bentuk === 'lintang' ? `${def.id}-formulir` : def.id,
    baris: baris.slice(0, akhir),
  };
}

function kosong(sel: readonly string[]): boolean {
  return sel.every((teks) => teks.trim() === '');
}

/** Empty unless another worksheet holds the same dataset; of equal ones the first is kept. */
function alasanKembar(
  satu: LembarDipakai,
  semua: readonly LembarDipakai[],
): readonly LembarDiabaikan[] {
  const sejenis = semua.filter((lain) => lain.namaBerkas === satu.namaBerkas);
  const [pertama, ...lain] = sejenis;
  if (pertama === undefined || lain.length === 0) return [];
  const nama = sejenis.map(({ lembar }) => `"${lembar}"`).join(' dan ');
  if (lain.every((dua) => sama(pertama, dua))) {
    if (satu === pertama) return [];
    return [
      { lembar: satu.lembar, alasan: `Isinya sama persis dengan lembar "${pertama.lembar}"` },
    ];
  }
  const alasan = `Lembar ${nama} sama-sama berisi "${satu.def.judul}" dengan angka berbeda, sehingga tidak satu pun dipakai; hapus salinan yang usang dari buku kerjanya lalu ulangi`;
  return [{ lembar: satu.lembar, alasan }];
}

function sama(a: LembarDipakai, b: LembarDipakai): boolean {
  return JSON.stringify(a.baris) === JSON.stringify(b.baris);
}
