import type { CabangPeta, Peta, TujuanPeta } from './peta.ts';

/** Where a walk stands, and by its predecessors the way it came. */
export interface Keadaan {
  /** Index of the simpul. */
  readonly kini: number;
  /** Ids of the panah that the last step followed. */
  readonly panah: readonly string[];
  /** Ways that were begun at the same time and are still to be walked, the next one first. */
  readonly menunggu: readonly Menunggu[];
  /** The way just walked has met the others here and waits for them. */
  readonly bertemu?: number;
  readonly sebelum?: Keadaan;
}

interface Menunggu {
  readonly ke: number;
  readonly panah: readonly string[];
  /** The fork that this way left from. */
  readonly dari: number;
  /** Where it meets the others; absent for that place itself once a way has come there. */
  readonly temu?: number;
}

/** A step that the reader may take. */
export interface Pilihan {
  readonly label?: string;
  readonly kembali?: true;
  /** All that is begun by this step, the first of which the walk follows; empty where a waiting way is taken up. */
  readonly tujuan: readonly number[];
  readonly sampai: Keadaan;
}

/** Begins a walk. Any simpul will do, so that a step can be shown without the way to it. */
export function startJelajah(nomor: number): Keadaan {
  return { kini: nomor, panah: [], menunggu: [] };
}

/**
 * What can be done next; nothing where the flow ends. Ways that run at once are walked one after the other:
 * where one ends or meets the others, the next one is taken up, and where all have met the flow goes on.
 */
export function pilihanDari(peta: Peta, keadaan: Keadaan): readonly Pilihan[] {
  const cabang = peta[keadaan.kini]?.cabang ?? [];
  if (cabang.length > 0) return cabang.flatMap((satu) => optionOf(keadaan, satu));
  const [berikut, ...menunggu] = keadaan.menunggu;
  if (berikut === undefined) return [];
  const { ke, panah } = berikut;
  return [{ tujuan: [], sampai: { ...settle(ke, menunggu), panah, sebelum: keadaan } }];
}

function optionOf(
  keadaan: Keadaan,
  { label, kembali, tujuan, temu }: CabangPeta,
): readonly Pilihan[] {
  const [pertama, ...lain] = tujuan;
  if (pertama === undefined) return [];
  const menunggu = [
    ...lain.map((satu) => waiting(satu, keadaan.kini, temu)),
    // A flow that comes to its fork again begins all its ways anew.
    ...keadaan.menunggu.filter((satu) => lain.length === 0 || satu.dari !== keadaan.kini),
  ];
  return [
    {
      ...(label !== undefined && { label }),
      ...(kembali && { kembali }),
      tujuan: tujuan.map(({ ke }) => ke),
      sampai: { ...arrive(pertama, menunggu), sebelum: keadaan },
    },
  ];
}

function waiting({ ke, panah }: TujuanPeta, dari: number, temu: number | undefined): Menunggu {
  return { ke, panah: [panah], dari, ...(temu !== undefined && { temu }) };
}

function arrive({ ke, panah }: TujuanPeta, menunggu: readonly Menunggu[]): Keadaan {
  const [berikut, ...sisa] = menunggu;
  if (berikut?.temu !== ke) return { ...settle(ke, menunggu), panah: [panah] };
  const saudara = sisa.findIndex(({ temu }) => temu !== ke);
  const batas = saudara === -1 ? sisa.length : saudara;
  const sudah = sisa[batas]?.ke === ke;
  const tempat = sudah ? [] : [{ ke, panah: [], dari: berikut.dari }];
  const antrean = [...sisa.slice(0, batas), ...tempat, ...sisa.slice(batas)];
  return { ...settle(berikut.ke, antrean), panah: [panah, ...berikut.panah], bertemu: ke };
}

/** The meeting place itself no longer waits when the walk stands there. */
function settle(kini: number, menunggu: readonly Menunggu[]): Pick<Keadaan, 'kini' | 'menunggu'> {
  const [pertama, ...sisa] = menunggu;
  const tiba = pertama !== undefined && pertama.temu === undefined && pertama.ke === kini;
  return { kini, menunggu: tiba ? sisa : menunggu };
}

/** All states of a walk, from its start to where it stands. */
export function jejak(keadaan: Keadaan): readonly Keadaan[] {
  const semua: Keadaan[] = [];
  for (let satu: Keadaan | undefined = keadaan; satu; satu = satu.sebelum) semua.unshift(satu);
  return semua;
}
