import type { Measure } from '../../src/chart/font.ts';

/** A text of an SVG file with the box it is seen in, in px; rotated ones are left out by the reader. */
export interface TeksSvg {
  readonly isi: string;
  readonly kiri: number;
  readonly kanan: number;
  readonly atas: number;
  readonly bawah: number;
}

/** The upright texts of a chart in drawing order. */
export function readTexts(svg: string, measure: Measure): TeksSvg[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, atribut = '', mentah = '']) => {
      const nilai = (nama: string, bila: string): string =>
        new RegExp(`(?:^| )${nama}="([^"]*)"`).exec(atribut)?.[1] ?? bila;
      const isi = mentah.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      const [x, y] = [Number(nilai('x', '')), Number(nilai('y', ''))];
      const ukuranPx = Number(nilai('font-size', '13'));
      const font = {
        keluarga: '',
        ukuranPx,
        tebal: Number(nilai('font-weight', '400')),
        miring: false,
      };
      const lebar = measure(isi, font);
      const kiri = x - lebar * ({ middle: 0.5, end: 1 }[nilai('text-anchor', 'start')] ?? 0);
      return {
        isi,
        kiri,
        kanan: kiri + lebar,
        atas: y - ukuranPx * 0.68,
        bawah: y + ukuranPx * 0.2,
      };
    },
  );
}

/** Pairs of texts whose boxes share ink. */
export function overlaps(teks: readonly TeksSvg[]): string[] {
  return teks.flatMap((a, nomor) =>
    teks
      .slice(nomor + 1)
      .filter((b) => a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah)
      .map((b) => `${a.isi} / ${b.isi}`),
  );
}

/** Why a text is no well-formed XML fragment of elements and text, or nothing when it is. */
export function xmlFault(xml: string): string | undefined {
  const terbuka: string[] = [];
  const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
  let letak = 0;
  while (letak < xml.length) {
    if (xml[letak] !== '<') {
      const akhir = xml.indexOf('<', letak);
      const isi = xml.slice(letak, akhir < 0 ? undefined : akhir);
      if (/&(?!(amp|lt|gt|quot);)|>/.test(isi)) return `unescaped text: ${isi}`;
      letak += isi.length;
      continue;
    }
    tag.lastIndex = letak;
    const [utuh, tutup, nama, atribut = '', sendiri] = tag.exec(xml) ?? [];
    if (utuh === undefined || nama === undefined) return `no tag: ${xml.slice(letak, letak + 60)}`;
    const kunci = [...atribut.matchAll(/([\w:-]+)="/g)].map((m) => m[1]);
    if (new Set(kunci).size !== kunci.length) return `attribute given twice: ${utuh}`;
    if (tutup === '/' && terbuka.pop() !== nama) return `closes what is not open: ${utuh}`;
    if (tutup !== '/' && sendiri !== '/') terbuka.push(nama);
    letak += utuh.length;
  }
  return terbuka.length === 0 ? undefined : `never closed: ${terbuka.join(' ')}`;
}
