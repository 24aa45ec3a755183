import type { Point } from '../../../flowchart/geometry.ts';
import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';

/** The box of a drawing and the outline inside it; lengths in EMU. */
export interface Garis {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly balik: { readonly flipH?: 1; readonly flipV?: 1 };
  /** True where the drawing runs from the end of the arrow to its start. */
  readonly mundur: boolean;
  readonly geometri: Unsur;
}

/**
 * An arrow as the connector that Word knows for its bends, or else as a freeform line. A connector begins across; one
 * that begins upright is drawn from its end, or, if it also ends upright, as a freeform line: Word would have to
 * turn a connector, and programs differ in where they put what is turned.
 */
export function garisPanah(titik: readonly Point[]): Garis {
  const belok = bersihkan(titik);
  const tegakAwal = isUpright(belok[0], belok[1]);
  const tegakAkhir = isUpright(belok.at(-2), belok.at(-1));
  if (belok.length === 2) return penghubung('straightConnector1', belok, []);
  if (belok.length === 3) {
    return tegakAwal
      ? { ...penghubung('bentConnector2', belok.toReversed(), []), mundur: true }
      : penghubung('bentConnector2', belok, []);
  }
  if (belok.length === 4 && !tegakAwal && !tegakAkhir) return siku(belok);
  return bebas(belok);
}

/** Without points at which the line does not turn. */
function bersihkan(titik: readonly Point[]): readonly Point[] {
  const beda = titik.filter((satu, i) => {
    const lalu = titik[i - 1];
    return lalu === undefined || lalu.x !== satu.x || lalu.y !== satu.y;
  });
  return beda.filter((satu, i) => {
    const lalu = beda[i - 1];
    const nanti = beda[i + 1];
    if (lalu === undefined || nanti === undefined) return true;
    return isUpright(lalu, satu) !== isUpright(satu, nanti);
  });
}

function isUpright(a: Point | undefined, b: Point | undefined): boolean {
  return a?.x === b?.x;
}

/** A bend between the ends; one beyond them lies outside the connector's box and is drawn freely. */
function siku(titik: readonly Point[]): Garis {
  const [awal, belok] = titik;
  const akhir = titik.at(-1);
  if (awal === undefined || belok === undefined || akhir === undefined) return bebas(titik);
  const bagian = (belok.x - awal.x) / (akhir.x - awal.x);
  if (!(bagian > 0 && bagian < 1)) return bebas(titik);
  const adj1 = Math.round(bagian * 100_000);
  return penghubung('bentConnector3', titik, [
    unsur('a:gd', { name: 'adj1', fmla: `val ${adj1}` }),
  ]);
}

function penghubung(prst: string, titik: readonly Point[], avLst: readonly Unsur[]): Garis {
  const awal = titik[0] ?? { x: 0, y: 0 };
  const akhir = titik.at(-1) ?? awal;
  return {
    ...kotak([awal, akhir]),
    balik: { ...(akhir.x < awal.x && { flipH: 1 }), ...(akhir.y < awal.y && { flipV: 1 }) },
    mundur: false,
    geometri: unsur('a:prstGeom', { prst }, [unsur('a:avLst', {}, avLst)]),
  };
}

function bebas(titik: readonly Point[]): Garis {
  const batas = kotak(titik);
  const pt = ({ x, y }: Point) => unsur('a:pt', { x: x - batas.x, y: y - batas.y });
  return {
    ...batas,
    balik: {},
    mundur: false,
    geometri: unsur('a:custGeom', {}, [
      unsur('a:avLst'),
      unsur('a:gdLst'),
      unsur('a:ahLst'),
      unsur('a:cxnLst'),
      unsur('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
      unsur('a:pathLst', {}, [
        unsur(
          'a:path',
          { w: batas.lebar, h: batas.tinggi, fill: 'none' },
          titik.map((satu, i) => unsur(i === 0 ? 'a:moveTo' : 'a:lnTo', {}, [pt(satu)])),
        ),
      ]),
    ]),
  };
}

function kotak(titik: readonly Point[]): Pick<Garis, 'x' | 'y' | 'lebar' | 'tinggi'> {
  const xs = titik.map(({ x }) => x);
  const ys = titik.map(({ y }) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, lebar: Math.max(...xs) - x, tinggi: Math.max(...ys) - y };
}
