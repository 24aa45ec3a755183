import type { Alur } from './alur.ts';
import { buildAlur } from './build-alur.ts';
import { barisSel, nomorBaris } from './langkah-sop.ts';
import { buildJaringan } from './lead-time/simpul.ts';
import type { Simpul, Sisi } from './lead-time/simpul.ts';
import type { SelGabung } from './schema-langkah.ts';
import type { Sop } from './schema.ts';

/** What one pelaksana has to do, in the order of the rows. */
export interface TugasPelaksana {
  /** Index into `pelaksana`, from 0. */
  readonly kolom: number;
  readonly id: string;
  readonly nama: string;
  readonly langkah: readonly LangkahSaya[];
}

interface LangkahSaya {
  /** Id of this pelaksana's symbol. */
  readonly simbol: string;
  readonly no: string;
  /** Indexes of its rows, from 0. */
  readonly baris: readonly number[];
  /** Names of those who act together with this pelaksana. */
  readonly bersama: readonly string[];
  /** As written, each cell once. */
  readonly waktu: readonly string[];
  readonly terima: readonly Serahan[];
  readonly serah: readonly Serahan[];
  readonly mulai: boolean;
  readonly akhir: boolean;
}

/** What comes from another langkah or goes to it. */
export interface Serahan {
  readonly no: string;
  /** Index of its first row, from 0. */
  readonly baris: number;
  /** Names of those who hand over or receive; empty where it is this pelaksana. */
  readonly pihak: readonly string[];
  /** Outputs of the langkah that hands over. */
  readonly barang: readonly string[];
  /** The answer of a keputusan on which it is handed over. */
  readonly label?: string;
}

/** The flow of an SOP as each of its pelaksana sees it; one without a langkah is left out. */
export function sayaSebagai(sop: Sop): readonly TugasPelaksana[] {
  const alur = buildAlur(sop);
  const { simpul, sisi } = buildJaringan(alur, sop.langkah.length);
  return sop.pelaksana.flatMap(({ id, nama }, kolom): readonly TugasPelaksana[] => {
    const milik = simpul.filter(({ pelaksana }) => pelaksana.includes(kolom));
    if (milik.length === 0) return [];
    const langkah = milik.map((satu) => ownStep({ sop, alur, simpul, sisi, kolom }, satu));
    return [{ kolom, id, nama, langkah }];
  });
}

interface Bahan {
  readonly sop: Sop;
  readonly alur: Alur;
  readonly simpul: readonly Simpul[];
  readonly sisi: readonly Sisi[];
  readonly kolom: number;
}

function ownStep(bahan: Bahan, satu: Simpul): LangkahSaya {
  const { sop, alur, kolom, sisi } = bahan;
  const sendiri = alur.simbol.find(
    ({ langkah, pelaksana }) => langkah === satu.langkah[0] && pelaksana === kolom,
  );
  const masuk = sisi.filter(({ ke }) => ke === satu.nomor);
  const keluar = sisi.filter(({ dari }) => dari === satu.nomor);
  return {
    simbol: sendiri?.id ?? satu.id,
    no: nomorBaris(sop, satu.langkah),
    baris: satu.langkah,
    bersama: satu.pelaksana.filter((lain) => lain !== kolom).map((lain) => namaDari(sop, lain)),
    waktu: isiSel(sop, satu.langkah, 'waktu'),
    terima: masuk.flatMap((panah) => handOver(bahan, panah, panah.dari)),
    serah: keluar.flatMap((panah) => handOver(bahan, panah, panah.ke)),
    mulai: satu.mulai,
    akhir: satu.akhir,
  };
}

function handOver(
  { sop, simpul, kolom }: Bahan,
  { dari, label }: Sisi,
  lawan: number,
): readonly Serahan[] {
  const [asal, pihak] = [simpul[dari], simpul[lawan]];
  if (asal === undefined || pihak === undefined) return [];
  const sendiri = pihak.pelaksana.includes(kolom);
  return [
    {
      no: nomorBaris(sop, pihak.langkah),
      baris: pihak.langkah[0] ?? 0,
      pihak: sendiri ? [] : pihak.pelaksana.map((satu) => namaDari(sop, satu)),
      barang: isiSel(sop, asal.langkah, 'output'),
      ...(label !== undefined && { label }),
    },
  ];
}

function namaDari(sop: Sop, kolom: number): string {
  return sop.pelaksana[kolom]?.nama ?? '';
}

/** The words of a column in these rows, a cell that spans several of them once. */
function isiSel(
  sop: Sop,
  baris: readonly number[],
  sel: Extract<SelGabung, 'waktu' | 'output'>,
): readonly string[] {
  const kepala = new Set(baris.map((indeks) => barisSel(sop, indeks, sel)));
  return [...kepala].flatMap((indeks) => sop.langkah[indeks]?.[sel] ?? []).filter(Boolean);
}
