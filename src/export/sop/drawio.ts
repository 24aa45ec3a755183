import type { Bahan } from './bahan.ts';
import { garis, idLajur, kotakTetap, tinta } from './drawio/dasar.ts';
import { panahDrawio } from './drawio/panah.ts';
import { simbolDrawio } from './drawio/simbol.ts';
import type { FormatTertulis } from './format-sop.ts';
import { keteranganSop, tandaSop } from './keterangan.ts';
import { susunLembar } from './lembar.ts';
import type { Lembar, Sel } from './lembar.ts';
import { barisJudulPx, bantalanPx, barisSelPx, hurufJudul, hurufSel } from './ukuran-lembar.ts';
import { idXml, unsur, writeXml } from './xml.ts';
import type { Unsur } from './xml.ts';

export const drawio = {
  id: 'drawio',
  label: 'draw.io',
  uraian: 'Untuk disunting di draw.io (diagrams.net)',
  mime: 'application/vnd.jgraph.mxfile',
  akhiran: 'drawio',
  buat: buatDrawio,
} satisfies FormatTertulis;

const gayaTeks = `text;strokeColor=none;fillColor=none;verticalAlign=middle;fontColor=${tinta};`;
const gayaSel = `verticalAlign=middle;fillColor=#ffffff;strokeColor=${garis};fontColor=${tinta};fontSize=${hurufSel.ukuranPx};`;
const gayaLajur = `swimlane;shape=swimlane;horizontal=1;collapsible=0;fontStyle=1;fontSize=${hurufSel.ukuranPx};fillColor=#eef2f3;swimlaneFillColor=#ffffff;strokeColor=${garis};fontColor=${tinta};`;

/** The sheet as shapes: a swimlane for each pelaksana, symbols inside it, arrows joined to them with their bends. */
function buatDrawio(bahan: Bahan): string {
  const lembar = susunLembar(bahan);
  const { sop } = bahan;
  const akar = unsur('root', {}, [
    unsur('mxCell', { id: '0' }),
    unsur('mxCell', { id: '1', parent: '0' }),
    ...judul(bahan, lembar),
    ...lembar.kepala.flatMap((sel, i) =>
      lembar.kepalaPelaksana.includes(sel)
        ? []
        : [selTabel(`kepala-${i}`, sel, 'fontStyle=1;fillColor=#eef2f3;')],
    ),
    ...lembar.isi.map((sel, i) => selTabel(`sel-${i}`, sel, '')),
    ...lembar.kepalaPelaksana.map((sel, i) => lajur(i, sel, lembar.tinggiPx)),
    ...garisBaris(lembar),
    ...bahan.chart.symbols.map((simbol) => simbolDrawio(bahan, simbol, lembar)),
    ...bahan.layout.routes.map((route, i) =>
      panahDrawio(bahan, { route, lembar, id: `panah-${i + 1}` }),
    ),
  ]);
  const model = unsur('mxGraphModel', { grid: 1, gridSize: 10, page: 0, math: 0, shadow: 0 }, [
    akar,
  ]);
  return writeXml(
    unsur('mxfile', { host: 'cacah' }, [
      unsur('diagram', { id: idXml(`${bahan.kode}-${bahan.slug}`), name: sop.judul }, [model]),
    ]),
  );
}

/** Title above the table, and below it what document this is. */
function judul(bahan: Bahan, { lebarPx, tinggiPx }: Lembar): readonly Unsur[] {
  const keterangan = keteranganSop(bahan);
  const baris = [
    {
      id: 'judul',
      teks: keterangan.nama,
      y: -barisJudulPx - barisSelPx - bantalanPx,
      huruf: hurufJudul.ukuranPx,
      tebal: 1,
    },
    {
      id: 'kantor',
      teks: keterangan.kantor,
      y: -barisSelPx - bantalanPx,
      huruf: hurufSel.ukuranPx,
      tebal: 0,
    },
    {
      id: 'tanda',
      teks: tandaSop(keterangan),
      y: tinggiPx + bantalanPx,
      huruf: hurufSel.ukuranPx,
      tebal: 1,
    },
  ];
  return baris.map(({ id, teks, y, huruf, tebal }) =>
    kotakTetap(
      { id, value: teks, style: `${gayaTeks}align=left;fontSize=${huruf};fontStyle=${tebal};` },
      { x: 0, y, width: lebarPx, height: huruf + 6 },
    ),
  );
}

function selTabel(id: string, { x, y, w, h, baris, rata }: Sel, gaya: string): Unsur {
  const perataan =
    rata === 'tengah' ? 'align=center;' : `align=left;spacingLeft=${bantalanPx - 2};`;
  return kotakTetap(
    { id, value: baris.join('\n'), style: `${gayaSel}${perataan}${gaya}`, connectable: 0 },
    { x, y, width: w, height: h },
  );
}

function lajur(kolom: number, { x, y, w, h, baris }: Sel, tinggiPx: number): Unsur {
  return kotakTetap(
    { id: idLajur(kolom), value: baris.join('\n'), style: `${gayaLajur}startSize=${h};` },
    { x, y, width: w, height: tinggiPx },
  );
}

function garisBaris({ bagan }: Lembar): readonly Unsur[] {
  const lebar = bagan.rulings.cols.at(-1) ?? 0;
  return bagan.rulings.rows.slice(1, -1).map((y, i) =>
    kotakTetap(
      {
        id: `garis-${i + 1}`,
        value: '',
        style: `line;shape=line;strokeWidth=1;strokeColor=${garis};`,
        connectable: 0,
      },
      { x: bagan.x, y: bagan.y + y - 0.5, width: lebar, height: 1 },
    ),
  );
}
