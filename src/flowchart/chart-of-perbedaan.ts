import type { Alur, Simbol } from '../sop/alur.ts';
import { buildAlur } from '../sop/build-alur.ts';
import { matchPelaksana } from '../sop/diff/pelaksana.ts';
import type { PerbedaanSop } from '../sop/diff/perbedaan.ts';
import { barisSel } from '../sop/langkah-sop.ts';
import type { Sop } from '../sop/schema.ts';
import type { Chart, ChartArrow, ChartSymbol } from './model.ts';

/** What became of something between two revisions. */
type NasibRevisi = 'sama' | 'ditambah' | 'dihapus' | 'diubah';

interface KolomGabungan {
  readonly nama: string;
  readonly nasib: NasibRevisi;
}

/** Both revisions in one chart: a row for each langkah of either, a column for each pelaksana of either. */
export interface ChartGabungan {
  readonly chart: Chart;
  readonly kolom: readonly KolomGabungan[];
  /** Of symbols and arrows, by their ids in the chart. */
  readonly nasib: ReadonlyMap<string, NasibRevisi>;
}

interface DuaRevisi {
  readonly lama: Sop;
  readonly baru: Sop;
  readonly perbedaan: PerbedaanSop;
}

/**
 * The two flowcharts laid over each other. Rows stand in the order of `perbedaan.langkah`, columns in that of the
 * new revision with the removed ones behind. A symbol that stays in its cell stands there once; one that left its
 * cell stands there as removed.
 */
export function chartOfPerbedaan({ lama, baru, perbedaan }: DuaRevisi): ChartGabungan {
  const kolom = unionColumns(lama, baru);
  const letak = placesOf(perbedaan, kolom, { lama, baru });
  const alur = { lama: buildAlur(lama), baru: buildAlur(baru) };
  const simbol = unionSymbols(alur, letak);
  const arrows = unionArrows(alur, simbol, perbedaan);
  return {
    chart: {
      rows: perbedaan.langkah.length,
      cols: kolom.kolom.length,
      symbols: simbol.simbol.map((satu) => satu.simbol),
      arrows: arrows.map((satu) => satu.panah),
    },
    kolom: kolom.kolom,
    nasib: new Map([
      ...simbol.simbol.map((satu) => [satu.simbol.id, satu.nasib] as const),
      ...arrows.map((satu) => [satu.panah.id, satu.nasib] as const),
    ]),
  };
}

interface Kolom {
  readonly kolom: readonly KolomGabungan[];
  /** Column in the chart of each column of the old revision, both from 0. */
  readonly dariLama: ReadonlyMap<number, number>;
}

function unionColumns(lama: Sop, baru: Sop): Kolom {
  const { pasangan, hanyaLama, hanyaBaru } = matchPelaksana(lama, baru);
  const hanya = new Set(hanyaBaru.map(({ nomor }) => nomor));
  const berganti = new Set(
    pasangan.filter((satu) => satu.lama.nama !== satu.baru.nama).map((satu) => satu.baru.nomor),
  );
  return {
    kolom: [
      ...baru.pelaksana.map(({ nama }, i) => ({
        nama,
        nasib: hanya.has(i + 1)
          ? ('ditambah' as const)
          : berganti.has(i + 1)
            ? ('diubah' as const)
            : ('sama' as const),
      })),
      ...hanyaLama.map(({ nama }) => ({ nama, nasib: 'dihapus' as const })),
    ],
    dariLama: new Map([
      ...pasangan.map((satu) => [satu.lama.nomor - 1, satu.baru.nomor - 1] as const),
      ...hanyaLama.map(({ nomor }, i) => [nomor - 1, baru.pelaksana.length + i] as const),
    ]),
  };
}

interface Sel {
  readonly row: number;
  readonly col: number;
}

interface Letak {
  readonly lama: (simbol: Simbol) => Sel;
  readonly baru: (simbol: Simbol) => Sel;
}

function placesOf(
  { langkah }: PerbedaanSop,
  { dariLama }: Kolom,
  { lama, baru }: Pick<DuaRevisi, 'lama' | 'baru'>,
): Letak {
  const [diLama, diBaru] = [new Map<number, number>(), new Map<number, number>()];
  for (const [row, satu] of langkah.entries()) {
    if (satu.jenis !== 'ditambah') diLama.set(satu.lama.indeks, row);
    if (satu.jenis !== 'dihapus') diBaru.set(satu.baru.indeks, row);
  }
  return {
    lama: (satu) => ({
      row: diLama.get(barisSel(lama, satu.langkah, 'pelaksana')) ?? 0,
      col: dariLama.get(satu.pelaksana) ?? satu.pelaksana,
    }),
    baru: (satu) => ({
      row: diBaru.get(barisSel(baru, satu.langkah, 'pelaksana')) ?? 0,
      col: satu.pelaksana,
    }),
  };
}

interface SimbolBernasib {
  readonly simbol: ChartSymbol;
  readonly nasib: NasibRevisi;
}

interface SimbolGabungan {
  readonly simbol: readonly SimbolBernasib[];
  /** Id in the chart of a symbol of the old and of the new revision. */
  readonly dariLama: ReadonlyMap<string, string>;
  readonly dariBaru: ReadonlyMap<string, string>;
}

interface DuaAlur {
  readonly lama: Alur;
  readonly baru: Alur;
}

function unionSymbols(alur: DuaAlur, letak: Letak): SimbolGabungan {
  const kunci = ({ row, col }: Sel) => `${row} ${col}`;
  const dulu = new Map(alur.lama.simbol.map((satu) => [kunci(letak.lama(satu)), satu]));
  const kini = new Map(alur.baru.simbol.map((satu) => [kunci(letak.baru(satu)), satu]));
  const id = (satu: Simbol, ada: Simbol | undefined) =>
    ada === undefined ? `lama-${satu.id}` : `baru-${ada.id}`;
  return {
    simbol: [
      ...alur.baru.simbol.map((satu) => ({
        simbol: chartSymbol(`baru-${satu.id}`, satu, letak.baru(satu)),
        nasib: fate(dulu.get(kunci(letak.baru(satu))), satu),
      })),
      ...alur.lama.simbol
        .filter((satu) => !kini.has(kunci(letak.lama(satu))))
        .map((satu) => ({
          simbol: chartSymbol(`lama-${satu.id}`, satu, letak.lama(satu)),
          nasib: 'dihapus' as const,
        })),
    ],
    dariLama: new Map(
      alur.lama.simbol.map((satu) => [satu.id, id(satu, kini.get(kunci(letak.lama(satu))))]),
    ),
    dariBaru: new Map(alur.baru.simbol.map((satu) => [satu.id, `baru-${satu.id}`])),
  };
}

function chartSymbol(id: string, { bentuk, mulai, teks }: Simbol, sel: Sel): ChartSymbol {
  return { id, ...sel, bentuk, mulai, ...(teks !== undefined && { teks }) };
}

function fate(dulu: Simbol | undefined, kini: Simbol): NasibRevisi {
  if (dulu === undefined) return 'ditambah';
  return dulu.bentuk === kini.bentuk && dulu.teks === kini.teks ? 'sama' : 'diubah';
}

interface PanahBernasib {
  readonly panah: ChartArrow;
  readonly nasib: NasibRevisi;
}

/** Every arrow and line of the new revision, and those of the old one that are gone or lead elsewhere. */
function unionArrows(
  alur: DuaAlur,
  { dariLama, dariBaru }: SimbolGabungan,
  { panah }: PerbedaanSop,
): readonly PanahBernasib[] {
  const berubah = new Map(panah.flatMap((satu) => (satu.baru ? [[satu.baru, satu.jenis]] : [])));
  const pergi = new Set(
    panah.flatMap(({ jenis, lama }) =>
      lama !== undefined && (jenis === 'dihapus' || jenis === 'dialihkan') ? [lama] : [],
    ),
  );
  const kini = arrowsOf(alur.baru, dariBaru, 'baru').map((satu) => ({
    panah: satu,
    nasib: arrowFate(berubah.get(satu.id.slice('baru-'.length))),
  }));
  const dulu = arrowsOf(alur.lama, dariLama, 'lama')
    .filter(({ id }) => pergi.has(id.slice('lama-'.length)))
    .map((satu) => ({ panah: satu, nasib: 'dihapus' as const }));
  return [...kini, ...dulu];
}

function arrowFate(jenis: string | undefined): NasibRevisi {
  if (jenis === undefined) return 'sama';
  return jenis === 'diganti-label' ? 'diubah' : 'ditambah';
}

/** Ids carry the revision, since both may name an arrow alike; a line's own id is that of its two ends. */
function arrowsOf(
  { panah, bersama }: Alur,
  simbol: ReadonlyMap<string, string>,
  revisi: 'lama' | 'baru',
): readonly ChartArrow[] {
  const panahBagan = panah.map((satu) => ({ ...satu, berkepala: true }));
  const garis = bersama.map(([dari, ke]) => ({ id: `${dari}-${ke}`, dari, ke, berkepala: false }));
  return [...panahBagan, ...garis].map((satu) => ({
    ...satu,
    id: `${revisi}-${satu.id}`,
    dari: simbol.get(satu.dari) ?? satu.dari,
    ke: simbol.get(satu.ke) ?? satu.ke,
  }));
}
