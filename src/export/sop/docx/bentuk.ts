import type { Bentuk } from '../../../sop/alur.ts';
import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';

const warnaGaris = '1B2227';

/** A drawing that stands in the text of a cell; x and y in EMU from the corner of the cell that holds it. */
export interface Gambar {
  readonly nama: string;
  readonly uraian: string;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  /** What Word takes it for: a shape, which may hold words and whose points can be moved, or a connector. */
  readonly jenis: 'cNvSpPr' | 'cNvCnPr';
  readonly sifat: Unsur;
  readonly isi: readonly Unsur[];
}

/**
 * A shape that Word lets be moved, formed and written in. It belongs to its cell's paragraph, so it goes where its
 * row goes; `layoutInCell` is what Word itself writes for a shape drawn over a table.
 */
export function tulisGambar(gambar: Gambar, id: number): Unsur {
  const { nama, uraian, lebar, tinggi, x, y } = gambar;
  const letak = (arah: 'H' | 'V', relativeFrom: string, emu: number) =>
    unsur(`wp:position${arah}`, { relativeFrom }, [unsur('wp:posOffset', {}, String(emu))]);
  const bingkai = unsur(
    'wp:anchor',
    {
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
      simplePos: 0,
      relativeHeight: id,
      behindDoc: 0,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    [
      unsur('wp:simplePos', { x: 0, y: 0 }),
      letak('H', 'column', x),
      letak('V', 'paragraph', y),
      unsur('wp:extent', { cx: lebar, cy: tinggi }),
      unsur('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      unsur('wp:wrapNone'),
      unsur('wp:docPr', { id, name: nama, descr: uraian }),
      unsur('wp:cNvGraphicFramePr'),
      unsur('a:graphic', {}, [
        unsur(
          'a:graphicData',
          { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape' },
          [unsur('wps:wsp', {}, [unsur(`wps:${gambar.jenis}`), gambar.sifat, ...gambar.isi])],
        ),
      ]),
    ],
  );
  return unsur('w:r', {}, [
    unsur('mc:AlternateContent', {}, [
      unsur('mc:Choice', { Requires: 'wps' }, [unsur('w:drawing', {}, [bingkai])]),
    ]),
  ]);
}

interface Kotak {
  readonly lebar: number;
  readonly tinggi: number;
  readonly balik?: { readonly flipH?: 1; readonly flipV?: 1 };
}

export function sifatBentuk(
  { lebar, tinggi, balik = {} }: Kotak,
  {
    geometri,
    isi,
    garis,
  }: { readonly geometri: Unsur; readonly isi?: 'putih'; readonly garis?: Unsur },
): Unsur {
  return unsur('wps:spPr', {}, [
    unsur('a:xfrm', balik, [
      unsur('a:off', { x: 0, y: 0 }),
      unsur('a:ext', { cx: lebar, cy: tinggi }),
    ]),
    geometri,
    isi === 'putih' ? warna('FFFFFF') : unsur('a:noFill'),
    garis ?? unsur('a:ln', {}, [unsur('a:noFill')]),
  ]);
}

function warna(val: string): Unsur {
  return unsur('a:solidFill', {}, [unsur('a:srgbClr', { val })]);
}

/** A line `w` EMU thick, perhaps with a head; Word draws heads as if no line were thinner than 2 points. */
export function goresan(
  w: number,
  kepala?: { readonly letak: 'awal' | 'akhir'; readonly kecil: boolean },
): Unsur {
  const besar = kepala?.kecil === true ? 'sm' : 'med';
  const ujung = { type: 'triangle', w: besar, len: besar };
  return unsur('a:ln', { w }, [
    warna(warnaGaris),
    unsur('a:miter', { lim: 800_000 }),
    ...(kepala === undefined
      ? []
      : [unsur(kepala.letak === 'awal' ? 'a:headEnd' : 'a:tailEnd', ujung)]),
  ]);
}

/** The symbols by Word's own shapes; a kapsul is the rounded rectangle whose sides are half circles. */
export function geometriSimbol(bentuk: Bentuk): Unsur {
  if (bentuk === 'kapsul') {
    return preset('roundRect', [unsur('a:gd', { name: 'adj', fmla: 'val 50000' })]);
  }
  return preset(
    {
      kotak: 'flowChartProcess',
      'belah-ketupat': 'flowChartDecision',
      segilima: 'flowChartOffpageConnector',
    }[bentuk],
  );
}

export function preset(prst: string, avLst: readonly Unsur[] = []): Unsur {
  return unsur('a:prstGeom', { prst }, [unsur('a:avLst', {}, avLst)]);
}

/** Words in the middle of a shape without room of their own around them. */
export function isiBentuk(alinea: readonly Unsur[]): readonly Unsur[] {
  return [
    ...(alinea.length === 0 ? [] : [unsur('wps:txbx', {}, [unsur('w:txbxContent', {}, alinea)])]),
    unsur('wps:bodyPr', {
      rot: 0,
      vert: 'horz',
      wrap: 'square',
      lIns: 0,
      tIns: 0,
      rIns: 0,
      bIns: 0,
      anchor: 'ctr',
      anchorCtr: 0,
    }),
  ];
}
