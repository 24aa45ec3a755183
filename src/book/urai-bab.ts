/** Something that a chapter places by its id. */
export interface Tempatan {
  readonly tanda: TandaBab;
  readonly id: string;
}

type TandaBab = 'Tabel' | 'Grafik' | 'Indikator' | 'Narasi';

const penempatan = /<(?:Tabel|Grafik|Indikator|Narasi)\s+id="[^"]*"/g;
const bila = /<Bila\s+ada="([^"]*)">((?:(?!<\/?Bila)[\s\S])*)<\/Bila>/g;

/** Whatever an MDX text places, in order. */
export function tempatanBab(isi: string): readonly Tempatan[] {
  return [...isi.matchAll(penempatan)].map(([teks]) => {
    const [tanda = '', id = ''] = teks.slice(1, -1).split(/\s+id="/);
    return { tanda: tanda as TandaBab, id };
  });
}

/** What a `Bila` may ask for beside an export. */
export const semesterSebelumnya = 'semester-sebelumnya';

/** The MDX text of a chapter as a release shows it: without what stands in a `Bila` that asks for what is missing. */
export function isiTersaji(isi: string, ada: (syarat: string) => boolean): string {
  const tersaji = isi.replace(bila, (_, syarat: string, dalam: string) =>
    ada(syarat) ? dalam : '',
  );
  return tersaji === isi ? isi : isiTersaji(tersaji, ada);
}

/** Headings of the sections of a chapter. */
export function judulBagian(isi: string): readonly string[] {
  return [...isi.matchAll(/^##[ \t]+([^\n]+)$/gm)].map(([, judul = '']) => judul.trim());
}

/** What a heading and the id that is made from it have in common, so that one finds the other. */
export function kunciJudul(teks: string): string {
  return teks.toLowerCase().replace(/[^a-z0-9]/g, '');
}
