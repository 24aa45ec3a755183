import type { Point } from '../../../flowchart/geometry.ts';
import { lebarTeksPx } from '../lebar-huruf.ts';
import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';
import { idGaris, idLajur, idTetap } from './id-tetap.ts';
import type { AliranBpmn, Jenis, ProsesBpmn, SimpulBpmn } from './proses.ts';
import type { Bidang, TataBpmn } from './tata.ts';

const tepiPx = 20;
const tinggiTandaPx = 60;
/** Head of the pool, and of each of its lanes. */
const kepalaPx = 30;
const kolam = { x: tepiPx, y: tepiPx + tinggiTandaPx + tepiPx };
const isi = { x: kolam.x, y: kolam.y + 2 * kepalaPx };
const hurufPx = 14;

/** The diagram of a process: one upright pool, its lanes, and the note above it that says what document this is. */
export function gambarProses(proses: ProsesBpmn, tata: TataBpmn): Unsur {
  return unsur('bpmndi:BPMNDiagram', { id: 'diagram' }, [
    unsur('bpmndi:BPMNPlane', { id: 'bidang-gambar', bpmnElement: idTetap.kolaborasi }, [
      ...gambarKolam(tata),
      ...proses.simpul.map((simpul) => gambarSimpul(simpul, tata)),
      ...proses.pendamping.map(({ id }) => bentuk(id, letak(tata.bidang.get(id)))),
      ...proses.aliran.map((aliran) => gambarAliran(aliran, tata)),
      ...proses.pendamping.map(({ id }) => garis(idGaris(id), titik(tata, idGaris(id)))),
      bentuk(idTetap.tanda, { x: tepiPx, y: tepiPx, width: lebar(tata), height: tinggiTandaPx }),
    ]),
  ]);
}

function gambarKolam(tata: TataBpmn): readonly Unsur[] {
  const tegak = { isHorizontal: 'false' };
  const height = tata.tinggiPx + kepalaPx;
  return [
    bentuk(idTetap.kolam, { ...kolam, width: lebar(tata), height: height + kepalaPx }, tegak),
    ...tata.lajur.slice(1).map((kanan, i) => {
      const kiri = tata.lajur[i] ?? 0;
      const bidang = { x: kolam.x + kiri, y: kolam.y + kepalaPx, width: kanan - kiri, height };
      return bentuk(idLajur(i), bidang, tegak);
    }),
  ];
}

function lebar({ lajur }: TataBpmn): number {
  return lajur.at(-1) ?? 0;
}

function letak(bidang: Bidang = { x: 0, y: 0, width: 0, height: 0 }): Bidang {
  return { ...bidang, x: bidang.x + isi.x, y: bidang.y + isi.y };
}

function titik({ jalur }: TataBpmn, id: string): readonly Point[] {
  return (jalur.get(id) ?? []).map(({ x, y }) => ({ x: x + isi.x, y: y + isi.y }));
}

const pilihan: Readonly<Partial<Record<Jenis, Unsur['atribut']>>> = {
  pilih: { isMarkerVisible: 'true' },
  temu: { isMarkerVisible: 'true' },
};

/** The words of an event or a gateway stand above to its right, where no arrow arrives. */
function gambarSimpul({ id, jenis, nama }: SimpulBpmn, tata: TataBpmn): Unsur {
  const bidang = letak(tata.bidang.get(id));
  if (jenis === 'tugas' || nama === '') return bentuk(id, bidang, pilihan[jenis]);
  const tengah = bidang.x + bidang.width / 2;
  const label = {
    x: tengah + 4,
    y: bidang.y - hurufPx,
    width: lebarKata(nama),
    height: hurufPx,
  };
  return bentuk(id, bidang, pilihan[jenis], label);
}

function bentuk(id: string, bidang: Bidang, atribut: Unsur['atribut'] = {}, label?: Bidang): Unsur {
  return unsur('bpmndi:BPMNShape', { id: `gambar-${id}`, bpmnElement: id, ...atribut }, [
    batas(bidang),
    ...(label === undefined ? [] : [unsur('bpmndi:BPMNLabel', {}, [batas(label)])]),
  ]);
}

function gambarAliran({ id, nama }: AliranBpmn, tata: TataBpmn): Unsur {
  const jalur = titik(tata, id);
  return garis(id, jalur, nama === undefined ? undefined : bidangLabel(jalur, nama));
}

function garis(id: string, jalur: readonly Point[], label?: Bidang): Unsur {
  return unsur('bpmndi:BPMNEdge', { id: `gambar-${id}`, bpmnElement: id }, [
    ...jalur.map(({ x, y }) => unsur('di:waypoint', { x: round(x), y: round(y) })),
    ...(label === undefined ? [] : [unsur('bpmndi:BPMNLabel', {}, [batas(label)])]),
  ]);
}

/** The word on a branch stands at its beginning: above a level line, at the right of an upright one. */
function bidangLabel([awal, berikut]: readonly Point[], nama: string): Bidang | undefined {
  if (awal === undefined || berikut === undefined) return undefined;
  const ukuran = { width: lebarKata(nama), height: hurufPx };
  if (awal.x === berikut.x) {
    const keBawah = berikut.y > awal.y;
    return { x: awal.x + 4, y: keBawah ? awal.y + 2 : awal.y - 2 - hurufPx, ...ukuran };
  }
  const keKanan = berikut.x > awal.x;
  return {
    x: keKanan ? awal.x + 4 : awal.x - 4 - ukuran.width,
    y: awal.y - 2 - hurufPx,
    ...ukuran,
  };
}

/** Of a word beside an element, in the letters of bpmn-js; too narrow a label would break it. */
function lebarKata(nama: string): number {
  return Math.ceil(lebarTeksPx(nama, { ukuranPx: 11 })) + 4;
}

function batas({ x, y, width, height }: Bidang): Unsur {
  return unsur('dc:Bounds', { x: round(x), y: round(y), width: round(width), height });
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
