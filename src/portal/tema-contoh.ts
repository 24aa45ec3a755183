/** The two themes of the tokens, as the page of components puts them side by side. */
const tema = [
  ['terang', 'light'],
  ['gelap', 'dark'],
] as const;

/** Names of the tokens that begin with `awal`, e.g. `--warna-`, in the order of the style sheet. */
export function tokenBerawal(css: string, awal: string): readonly string[] {
  return [...blocks(css).terang.matchAll(/(--[a-z0-9-]+)\s*:/g)]
    .map(([, nama = '']) => nama)
    .filter((nama) => nama.startsWith(awal));
}

/**
 * Rules that give a part of a page one of the themes whatever the reader's own, and each token of colour or size a
 * class that shows it. Made from the tokens themselves, so that what is shown is what is used.
 */
export function cssTemaContoh(css: string): string {
  const isi = blocks(css);
  return [
    ...tema.map(([nama, skema]) => {
      const token = nama === 'gelap' ? isi.terang + isi.gelap : isi.terang;
      const polos = token
        .replace(/color-scheme\s*:[^;]*;/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      return `[data-tema='${nama}']{${polos} color-scheme:${skema}}`;
    }),
    ...tokenBerawal(css, '--warna-').map((nama) => `.contoh${nama}{background:var(${nama})}`),
    ...tokenBerawal(css, '--teks-').map((nama) => `.contoh${nama}{font-size:var(${nama})}`),
    '',
  ].join('\n');
}

/** What stands between the braces of the first :root, and of the :root for a dark theme. */
function blocks(css: string): Readonly<Record<'terang' | 'gelap', string>> {
  const polos = css.replace(/\/\*[^]*?\*\//g, '');
  const terang = /:root\s*\{([^}]*)\}/.exec(polos)?.[1];
  const gelap = /prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^}]*)\}/.exec(polos)?.[1];
  if (terang === undefined || gelap === undefined) throw new Error('the tokens have no two themes');
  return { terang, gelap };
}
