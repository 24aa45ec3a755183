import { nearestWord } from '../nearest-word.ts';
import { idOfRegulasi } from './nama-regulasi.ts';
import { penggantiRegulasi } from './register.ts';
import type { Register, Regulasi } from './register.ts';

/** What is wrong between the files of the register; the reader adds file and line. */
export interface CelaRegister {
  readonly aturan: 'id-regulasi-berbeda' | 'regulasi-tidak-ada' | 'regulasi-melingkar';
  readonly id: string;
  readonly kolom: string;
  readonly pesan: string;
  readonly obat: string;
}

/**
 * Every file has the name that its fields make, points to files that exist, and does not replace itself.
 *
 * @param rusak ids of files that are there but cannot be used, so that only their own fault is reported
 */
export function checkRegister(
  register: Register,
  rusak: ReadonlySet<string> = new Set(),
): readonly CelaRegister[] {
  return [...register.values()].flatMap((regulasi) => [
    ...checkId(regulasi),
    ...rujukan(regulasi)
      .filter(({ id }) => !register.has(id) && !rusak.has(id))
      .map((satu) => tanpaRujukan(register, regulasi, satu)),
    ...checkRantai(register, regulasi),
  ]);
}

/** The cure for an id that the register lacks: the nearest one, or a new file. */
export function obatIdRegulasi(register: Register, id: string): string {
  const dekat = nearestWord(id, [...register.keys()]);
  const tambah = `tambahkan content/regulasi/${id}.yaml`;
  return dekat === undefined
    ? `Perbaiki id itu, atau ${tambah}`
    : `Barangkali yang dimaksud "${dekat}"; bila bukan, ${tambah}`;
}

interface Rujukan {
  readonly kolom: string;
  readonly id: string;
}

function rujukan({ diubahOleh, dicabutOleh }: Regulasi): readonly Rujukan[] {
  return [
    ...diubahOleh.map((id, indeks) => ({ kolom: `diubahOleh.${indeks + 1}`, id })),
    ...(dicabutOleh === undefined ? [] : [{ kolom: 'dicabutOleh', id: dicabutOleh }]),
  ];
}

function checkId(regulasi: Regulasi): readonly CelaRegister[] {
  const id = idOfRegulasi(regulasi);
  if (id === regulasi.id) return [];
  return [
    {
      aturan: 'id-regulasi-berbeda',
      id: regulasi.id,
      kolom: 'nomor',
      pesan: `Nama berkas "${regulasi.id}" berbeda dari isinya, diharapkan "${id}"`,
      obat: 'Ubah nama berkas, atau perbaiki jenis, nomor, atau tahunnya',
    },
  ];
}

function tanpaRujukan(register: Register, { id }: Regulasi, dirujuk: Rujukan): CelaRegister {
  return {
    aturan: 'regulasi-tidak-ada',
    id,
    kolom: dirujuk.kolom,
    pesan: `Isian ${dirujuk.kolom} menyebut regulasi "${dirujuk.id}" yang tidak ada pada daftar regulasi`,
    obat: obatIdRegulasi(register, dirujuk.id),
  };
}

function checkRantai(register: Register, regulasi: Regulasi): readonly CelaRegister[] {
  const rantai = penggantiRegulasi(register, regulasi);
  const ubah = regulasi.diubahOleh.includes(regulasi.id);
  if (!rantai.includes(regulasi) && !ubah) return [];
  return [
    {
      aturan: 'regulasi-melingkar',
      id: regulasi.id,
      kolom: ubah ? 'diubahOleh' : 'dicabutOleh',
      pesan: `Regulasi "${regulasi.id}" ${ubah ? 'mengubah' : 'menggantikan'} dirinya sendiri${viaRantai(rantai)}`,
      obat: 'Periksa isian diubahOleh dan dicabutOleh pada berkas-berkas itu',
    },
  ];
}

function viaRantai(rantai: readonly Regulasi[]): string {
  const lain = rantai.slice(0, -1).map(({ id }) => `"${id}"`);
  return lain.length === 0 ? '' : ` melalui ${lain.join(', ')}`;
}
