import { daftarGrafik } from '../book/charts/index.ts';
import { bobotGrafik, bobotTabel, muatHalaman } from '../book/muat-halaman.ts';
import type { Bab, Butir } from '../book/outline.ts';
import { alamatBukuWeb, alamatRilis, alamatSematan } from './alamat.ts';
import { drawGrafik } from './draw-grafik.ts';
import type { Edisi } from './edisi.ts';

/** Last part of a chapter's address: its file name without the number, which changes when a chapter is put before it. */
function slugBab({ bab }: Pick<Edisi, 'bab'>, id: string): string {
  const tanpaNomor = (satu: string) => satu.replace(/^\d+-/, '');
  const senama = bab.filter((satu) => tanpaNomor(satu.id) === tanpaNomor(id));
  return senama.length > 1 ? id : tanpaNomor(id);
}

/** The page of a chapter in the book for reading on the web. */
export function alamatBab(edisi: Pick<Edisi, 'bab' | 'rilis'>, id: string): `/${string}` {
  return `${alamatBukuWeb(edisi.rilis)}${slugBab(edisi, id)}/`;
}

/** Where the chapters have an anchor of the book: a chapter, a section, a table or a chart; undefined for any other. */
export function alamatSauh(
  edisi: Pick<Edisi, 'bab' | 'rilis'>,
  sauh: string,
): `/${string}` | undefined {
  const milik = edisi.bab.find(({ id, bagian, butir }) =>
    [`bab-${id}`, ...[...bagian, ...butir].map((satu) => satu.sauh)].includes(sauh),
  );
  return milik && `${alamatBab(edisi, milik.id)}#${sauh}`;
}

/** Where a table or chart has a page with all its figures: that of the table, which a chart shares. */
export function alamatButir(
  { rilis, butir }: Pick<Edisi, 'rilis' | 'butir'>,
  { jenis, id }: Pick<Butir, 'jenis' | 'id'>,
): `/${string}` {
  if (jenis === 'tabel') return `${alamatRilis(rilis)}${id}/`;
  const tabel = daftarGrafik.find((satu) => satu.id === id)?.tabel ?? '';
  return butir('tabel', tabel) ? `${alamatRilis(rilis)}${tabel}/` : alamatSematan(rilis, id);
}

/** The anchors of the tables and charts that the page of a chapter has room for. */
export function termuatDiBab(edisi: Edisi, { butir }: Pick<Bab, 'butir'>): ReadonlySet<string> {
  return muatHalaman(
    butir.map(({ jenis, id, sauh }) => {
      if (jenis === 'tabel') return { jenis, sauh, bobot: bobotTabel(edisi.tabel(id)) };
      const grafik = edisi.grafik(id);
      return { jenis, sauh, bobot: bobotGrafik(grafik, drawGrafik(grafik, 'sempit')) };
    }),
  );
}
