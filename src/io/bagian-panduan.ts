/** A part of a page of the manual: what stands below one of its headings. */
export interface BagianPanduan {
  readonly judul: string;
  /** 2 or 3, as its heading; 1 for what stands above the first heading. */
  readonly tingkat: number;
  /** Id of the heading on the page; empty for what stands above the first heading. */
  readonly sauh: string;
  /** Passages in plain words. */
  readonly isi: readonly string[];
}

/**
 * The parts of a page of the manual, from its MDX. Code keeps its words; components, which bring words of their own,
 * and the marks of Markdown are left out.
 */
export function bagianPanduan(mdx: string): readonly BagianPanduan[] {
  const bagian: (Omit<BagianPanduan, 'isi'> & { readonly baris: string[] })[] = [
    { judul: '', tingkat: 1, sauh: '', baris: [] },
  ];
  let kode = false;
  for (const baris of mdx.split('\n')) {
    if (/^\s*```/.test(baris)) {
      kode = !kode;
      bagian.at(-1)?.baris.push('');
      continue;
    }
    const [, pagar, judul] = (kode ? undefined : /^(#{2,3}) (.+)$/.exec(baris)) ?? [];
    if (pagar === undefined || judul === undefined) {
      bagian.at(-1)?.baris.push(kode ? baris : plainWords(baris));
      continue;
    }
    const tingkat = pagar.length;
    bagian.push({ judul: plainWords(judul), tingkat, sauh: sauhJudul(judul), baris: [] });
  }
  return bagian.map(({ baris, ...kepala }) => ({ ...kepala, isi: passages(baris) }));
}

/** The id that Astro gives a heading of Markdown (github-slugger), for a heading that no other of the page equals. */
export function sauhJudul(judul: string): string {
  return plainWords(judul)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function plainWords(baris: string): string {
  return baris
    .replace(/^\s*\{\/\*.*\*\/\}\s*$/, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/^\s*(?:[-*]|\d+\.|>)\s+/, '')
    .replace(/^\s*\|?[\s:|-]+\|?\s*$/, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`|\\(?=[<{[*_])/g, '')
    .replace(/\s*\|\s*/g, ' ')
    .trim();
}

/** Lines that belong together, as one text; an empty line parts them. */
function passages(baris: readonly string[]): readonly string[] {
  return baris
    .map((satu) => satu.trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((satu) => satu.replace(/\s+/g, ' ').trim())
    .filter((satu) => satu !== '');
}
