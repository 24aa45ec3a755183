import { placePx, polyline, rulingsOf } from '../../../flowchart/geometry.ts';
import type { Point, Rulings } from '../../../flowchart/geometry.ts';
import type { Chart, ChartSymbol, Layout, Port, Route } from '../../../flowchart/model.ts';
import { routeChart } from '../../../flowchart/route.ts';
import { symbolSizes } from '../../../flowchart/sizes.ts';
import type { Bentuk } from '../../../sop/alur.ts';
import { idGaris } from './id-tetap.ts';
import type { Jenis, ProsesBpmn } from './proses.ts';

export interface Bidang {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands, in px from the corner of the first lane's content. */
export interface TataBpmn {
  readonly bidang: ReadonlyMap<string, Bidang>;
  readonly jalur: ReadonlyMap<string, readonly Point[]>;
  /** Rulings between the lanes. */
  readonly lajur: readonly number[];
  readonly tinggiPx: number;
}

type Macam = Jenis | 'catatan';

/** Half of the usual sizes of a modeller; a task is wider, for the names of kegiatan are long. */
const separuh: Readonly<Record<Macam, { readonly w: number; readonly h: number }>> = {
  mulai: { w: 18, h: 18 },
  akhir: { w: 18, h: 18 },
  tugas: { w: 70, h: 40 },
  catatan: { w: 70, h: 40 },
  pilih: { w: 25, h: 25 },
  pecah: { w: 25, h: 25 },
  gabung: { w: 25, h: 25 },
  tunggu: { w: 25, h: 25 },
  temu: { w: 25, h: 25 },
};

/** Events and gateways have one arrow at each of four points, as a keputusan of the form has. */
function bentukMacam(macam: Macam): Bentuk {
  return macam === 'tugas' || macam === 'catatan' ? 'kotak' : 'belah-ketupat';
}

interface Letak {
  readonly id: string;
  readonly macam: Macam;
  readonly kolom: number;
  readonly row: number;
}

/**
 * Lays a process out as the form does, by the same router: a lane for each pelaksana, and for each row of the
 * form as many rows as its symbols have gateways and events above and below their tasks.
 */
export function tataProses(proses: ProsesBpmn, cols: number): TataBpmn {
  const letak = susunBaris(proses);
  const macam = new Map(letak.map(({ id, macam: satu }) => [id, satu]));
  const chart = chartProses(proses, letak, cols);
  const layout = routeChart(chart);
  const rulings = rulingsProses(chart, layout, macam);
  return {
    bidang: new Map(
      chart.symbols.map((satu) => [satu.id, bidangDari(satu, macam.get(satu.id), rulings)]),
    ),
    jalur: new Map(
      layout.routes.map((route) => [route.arrow.id, jalurDari(route, macam, rulings)]),
    ),
    lajur: rulings.cols,
    tinggiPx: rulings.rows.at(-1) ?? 0,
  };
}

/** The row of each element: those of one row of the form below each other, their tasks side by side. */
function susunBaris({ simpul, pendamping }: ProsesBpmn): readonly Letak[] {
  const semua = [
    ...simpul.map(({ jenis, ...sisa }) => ({ ...sisa, macam: jenis })),
    ...pendamping.map((satu) => ({ ...satu, macam: 'catatan' as const, tingkat: 0 })),
  ];
  const menurutBaris = Map.groupBy(semua, ({ row }) => row);
  let atas = 0;
  return [...menurutBaris.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((row) => {
      const isi = menurutBaris.get(row) ?? [];
      const tingkat = isi.map((satu) => satu.tingkat);
      const tugas = atas - Math.min(...tingkat);
      atas = tugas + Math.max(...tingkat) + 1;
      return isi.map(({ id, macam, kolom, tingkat: jarak }) => ({
        id,
        macam,
        kolom,
        row: tugas + jarak,
      }));
    });
}

function chartProses(
  { aliran, pendamping }: ProsesBpmn,
  letak: readonly Letak[],
  cols: number,
): Chart {
  return {
    rows: Math.max(0, ...letak.map(({ row }) => row + 1)),
    cols,
    symbols: letak.map(({ id, macam, kolom, row }) => ({
      id,
      row,
      col: kolom,
      bentuk: bentukMacam(macam),
      mulai: macam === 'mulai',
    })),
    arrows: [
      ...aliran.map(({ id, dari, ke }) => ({ id, dari, ke, berkepala: true })),
      ...pendamping.map(({ id, tugas }) => ({
        id: idGaris(id),
        dari: tugas,
        ke: id,
        berkepala: false,
      })),
    ],
  };
}

/** The router knows the symbols of the form; rows and lanes grow by what the elements of BPMN are larger. */
function rulingsProses(chart: Chart, layout: Layout, macam: ReadonlyMap<string, Macam>): Rulings {
  const lebihLebar = 2 * (separuh.tugas.w - symbolSizes.kotak.halfWidthPx);
  const tinggi = layout.minRowHeightPx.map((px, row) => {
    const isi = chart.symbols.filter((satu) => satu.row === row);
    const lebih = isi.map(
      ({ id, bentuk }) => separuh[macam.get(id) ?? 'tugas'].h - symbolSizes[bentuk].halfHeightPx,
    );
    return px + 2 * Math.max(0, ...lebih);
  });
  return rulingsOf(
    tinggi,
    layout.minColWidthPx.map((px) => px + lebihLebar),
  );
}

function bidangDari(
  { row, col }: ChartSymbol,
  macam: Macam | undefined,
  { rows, cols }: Rulings,
): Bidang {
  const { w, h } = separuh[macam ?? 'tugas'];
  return {
    x: placePx(cols, { line: 2 * col + 1, offsetPx: -w }),
    y: placePx(rows, { line: 2 * row + 1, offsetPx: -h }),
    width: 2 * w,
    height: 2 * h,
  };
}

/** The corners of a route, its ends moved from the symbols of the form to the edges of the larger elements. */
function jalurDari(
  route: Route,
  macam: ReadonlyMap<string, Macam>,
  rulings: Rulings,
): readonly Point[] {
  const titik = polyline(route, rulings);
  const ujung = (port: Port, di: Point): Point => {
    const { x, y, width, height } = bidangDari(port.symbol, macam.get(port.symbol.id), rulings);
    if (port.side % 2 === 0) return { x: di.x, y: port.side === 0 ? y : y + height };
    return { x: port.side === 3 ? x : x + width, y: di.y };
  };
  return titik.map((di, i) => {
    if (i === 0) return ujung(route.from, di);
    return i === titik.length - 1 ? ujung(route.to, di) : di;
  });
}
