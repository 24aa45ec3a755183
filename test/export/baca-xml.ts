/** An element of a document that was read back. */
export interface Xml {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly anak: readonly Xml[];
  readonly teks: string;
}

const tanda = /<\?xml[^>]*\?>|<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

/** Reads what `writeXml` may write and nothing else: an element left open, a bare `&`, an attribute said twice are errors. */
export function bacaXml(teks: string): Xml {
  const akar = { nama: '', atribut: {}, anak: new Array<Xml>(), teks: '' };
  const terbuka = [akar];
  tanda.lastIndex = 0;
  for (let letak = 0; letak < teks.length; letak = tanda.lastIndex) {
    const cocok = tanda.exec(teks);
    if (cocok === null) throw new Error(`no XML at ${letak}: ${teks.slice(letak, letak + 40)}`);
    const [, tutup, buka, atribut = '', sendiri, isi] = cocok;
    const kini = terbuka.at(-1) ?? akar;
    if (isi !== undefined) kini.teks += lepas(isi);
    if (tutup !== undefined && terbuka.pop()?.nama !== tutup) throw new Error(`</${tutup}> astray`);
    if (buka === undefined) continue;
    const anak = { nama: buka, atribut: bacaAtribut(atribut), anak: new Array<Xml>(), teks: '' };
    kini.anak.push(anak);
    if (sendiri !== '/') terbuka.push(anak);
  }
  const [pertama, ...lain] = akar.anak;
  if (terbuka.length !== 1 || pertama === undefined || lain.length > 0)
    throw new Error('not whole');
  return pertama;
}

function bacaAtribut(teks: string): Readonly<Record<string, string>> {
  const pasangan = [...teks.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(
    ([, nama = '', nilai = '']) => [nama, lepas(nilai)] as const,
  );
  if (new Set(pasangan.map(([nama]) => nama)).size < pasangan.length) throw new Error(teks);
  return Object.fromEntries(pasangan);
}

const rujukan: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#10': '\n',
  '#9': '\t',
};

function lepas(teks: string): string {
  return teks.replace(/&([^;]*);?/g, (semua, nama: string) => {
    const huruf = rujukan[nama];
    if (huruf === undefined || !semua.endsWith(';')) throw new Error(`bare & in ${teks}`);
    return huruf;
  });
}

/** All elements of a name, wherever they stand, in the order of the document. */
export function semua(xml: Xml, nama: string): readonly Xml[] {
  return xml.anak.flatMap((anak) => [...(anak.nama === nama ? [anak] : []), ...semua(anak, nama)]);
}

/** The children of a name. */
export function anak(xml: Xml | undefined, nama: string): readonly Xml[] {
  return (xml?.anak ?? []).filter((satu) => satu.nama === nama);
}
