import type { Keadaan } from '../../chart/tampilan.ts';

/** The choices of a chart as its buttons tell them: which ids belong to each, and which of them hold unasked. */
export interface Kelompok {
  readonly id: string;
  readonly berganda: boolean;
  readonly nilai: readonly { readonly id: string; readonly asal: boolean }[];
}

/** The ids that hold in a kelompok. */
export function aktif({ id, nilai, berganda }: Kelompok, keadaan: Keadaan): readonly string[] {
  const dipilih = (keadaan[id] ?? '').split('.');
  const kena = nilai.filter((satu) => dipilih.includes(satu.id));
  const sah = kena.length > 0 ? kena : nilai.filter(({ asal }) => asal);
  return (berganda ? sah : sah.slice(0, 1)).map((satu) => satu.id);
}

/**
 * What holds after a button was pressed. The last one of several stays on. A choice that shows what the chart
 * shows unasked is left out, so that the address of the page stays its own.
 */
export function tekan(kelompok: Kelompok, keadaan: Keadaan, id: string): Keadaan {
  const kini = aktif(kelompok, keadaan);
  const calon = kelompok.berganda ? balik(kelompok, kini, id) : [id];
  const baru = calon.length === 0 ? kini : calon;
  const asal = kelompok.nilai.filter((satu) => satu.asal).map((satu) => satu.id);
  const lain = Object.entries(keadaan).filter(([nama]) => nama !== kelompok.id);
  const milik = baru.join('.') === asal.join('.') ? [] : [[kelompok.id, baru.join('.')] as const];
  return Object.fromEntries([...lain, ...milik]);
}

/** In the order of the buttons. */
function balik({ nilai }: Kelompok, kini: readonly string[], id: string): readonly string[] {
  return nilai.map((satu) => satu.id).filter((satu) => kini.includes(satu) !== (satu === id));
}

/** What an address tells, as far as the chart knows it. */
export function saring(semua: readonly Kelompok[], dibaca: Keadaan): Keadaan {
  return semua.reduce<Keadaan>((keadaan, kelompok) => {
    const nilai = aktif(kelompok, dibaca);
    const asal = kelompok.nilai.filter((satu) => satu.asal).map((satu) => satu.id);
    return nilai.join('.') === asal.join('.')
      ? keadaan
      : { ...keadaan, [kelompok.id]: nilai.join('.') };
  }, {});
}
