import type { Alur, Panah, Simbol } from './alur.ts';
import type { Sop } from './schema.ts';
import { simbolTertulis } from './simbol-tertulis.ts';
import type { SimbolTertulis } from './simbol-tertulis.ts';

/**
 * The graph of an SOP. Where pelaksana act together, only the first symbol carries arrows and the marks of
 * start and end. What cannot be drawn (a symbol without a known pelaksana, an arrow to nothing) is left out:
 * the rules name it.
 */
export function buildAlur(sop: Sop): Alur {
  const kolom = new Map(sop.pelaksana.map(({ id }, indeks) => [id, indeks]));
  const tertulis = uniqueById(simbolTertulis(sop));
  const simbol = tertulis.flatMap((satu) => drawable(satu, kolom));
  const ada = new Set(simbol.map(({ id }) => id));
  const tampak = tertulis.filter(({ id }) => ada.has(id));
  return {
    simbol,
    panah: tampak.flatMap((satu) => arrowsFrom(satu, ada)),
    bersama: tampak.flatMap(({ id, bersama }) =>
      bersama !== undefined && ada.has(bersama) ? [[bersama, id] as const] : [],
    ),
  };
}

function uniqueById(simbol: readonly SimbolTertulis[]): readonly SimbolTertulis[] {
  return [...Map.groupBy(simbol, ({ id }) => id).values()].flatMap(([pertama]) => pertama ?? []);
}

function drawable(
  { id, langkah, pelaksana, bentuk, mulai, akhir, teks }: SimbolTertulis,
  kolom: ReadonlyMap<string, number>,
): readonly Simbol[] {
  const nomor = pelaksana === undefined ? undefined : kolom.get(pelaksana);
  if (nomor === undefined) return [];
  return [{ id, langkah, pelaksana: nomor, bentuk, mulai, akhir, ...(teks !== '' && { teks }) }];
}

function arrowsFrom(
  { id: dari, keluar }: SimbolTertulis,
  ada: ReadonlySet<string>,
): readonly Panah[] {
  const panah = keluar.flatMap(({ ke, label }): Panah[] => {
    if (ke === undefined || !ada.has(ke)) return [];
    return label === undefined
      ? [{ id: `${dari}-${ke}`, dari, ke }]
      : [{ id: `${dari}-${ke}-${slug(label)}`, dari, ke, label }];
  });
  // Numbers of rows that share their cells all mean one symbol: an arrow that names two of them is one arrow.
  return [...new Map(panah.map((satu) => [satu.id, satu])).values()];
}

function slug(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
