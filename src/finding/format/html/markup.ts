import { tanpaKendali } from '../teks.ts';

/** HTML that may stand in a page as it is. */
export interface Markup {
  readonly html: string;
}

/** What may be put into a template: text, which is escaped, or markup; nothing for what is absent. */
export type Isi = string | number | Markup | undefined | readonly Isi[];

/** A piece of HTML whose every value is escaped, so that text from a file stays text. */
export function html(tetap: TemplateStringsArray, ...isi: readonly Isi[]): Markup {
  return { html: String.raw({ raw: tetap }, ...isi.map(render)) };
}

function render(isi: Isi): string {
  if (isi === undefined) return '';
  if (typeof isi === 'string') return escapeHtml(isi);
  if (typeof isi === 'number') return String(isi);
  return 'html' in isi ? isi.html : isi.map(render).join('');
}

/** For element content and quoted attributes. */
function escapeHtml(teks: string): string {
  return tanpaKendali(teks)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
