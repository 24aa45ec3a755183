import { existsSync } from 'node:fs';
import type { Halaman } from './halaman.ts';

interface Pesan {
  readonly ruleId: string;
  readonly message: string;
  readonly selector: string | null;
}

interface HtmlValidate {
  readonly HtmlValidate: new (config: object) => {
    readonly validateString: (
      html: string,
      nama: string,
    ) => Promise<{ readonly results: readonly { readonly messages: readonly Pesan[] }[] }>;
  };
}

const paket = new URL('alat/node_modules/html-validate/dist/esm/index.js', import.meta.url);

/** What breaks the HTML standard, a line each; undefined when html-validate is not installed. */
export async function periksaHtml(
  halaman: readonly Halaman[],
): Promise<readonly string[] | undefined> {
  if (!existsSync(paket)) return undefined;
  const { HtmlValidate } = (await import(paket.href)) as HtmlValidate;
  const pemeriksa = new HtmlValidate({ extends: ['html-validate:standard'] });
  const salah: string[] = [];
  for (const { path, html } of halaman) {
    const { results } = await pemeriksa.validateString(html, path);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      salah.push(`/${path} ${ruleId}: ${message} (${selector ?? 'halaman'})`);
    }
  }
  return salah;
}
