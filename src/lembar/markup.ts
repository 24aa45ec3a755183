/** HTML that is safe to stand in a page: made by `h` alone. */
export interface Markup {
  readonly html: string;
}

type Isi = string | number | Markup | readonly Markup[] | undefined;

/** HTML from a template; every text put into it is escaped, markup and lists of markup are not, nothing stays nothing. */
export function h(bagian: TemplateStringsArray, ...isi: readonly Isi[]): Markup {
  return { html: bagian.map((teks, ke) => teks + written(isi[ke])).join('') };
}

/** Markup that another module has made and escaped, such as the SVG of a symbol. */
export function raw(html: string): Markup {
  return { html };
}

function written(isi: Isi): string {
  if (isi === undefined) return '';
  if (typeof isi === 'string' || typeof isi === 'number') return escapeHtml(String(isi));
  return 'html' in isi ? isi.html : isi.map(({ html }) => html).join('');
}

function escapeHtml(teks: string): string {
  return teks
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Words of the document: a line may break after a slash that joins two of them, and not within F-1.01 or ke-3.
 * `ukurKata` measures by the same places.
 */
export function patah(teks: string): Markup {
  return {
    html: escapeHtml(teks)
      .replace(/(?<=\p{L}{3}\/)(?=\p{L}{3})/gu, '<wbr>')
      .replace(/\p{L}+-\d[\d.]*/gu, '<span class="utuh">$&</span>'),
  };
}
