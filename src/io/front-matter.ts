/** A Markdown file with a definition in front of its prose. */
export interface FrontMatter {
  /** The YAML between the two lines of three hyphens; it begins on line 2 of the file. */
  readonly yaml: string;
  /** The prose after it, without blank lines at its ends. */
  readonly isi: string;
}

/** Splits a file whose lines end in LF; nothing when it does not begin with a closed front matter. */
export function splitFrontMatter(teks: string): FrontMatter | undefined {
  const [pembuka, ...baris] = teks.split('\n');
  if (pembuka?.trimEnd() !== '---') return undefined;
  const penutup = baris.findIndex((satu) => satu.trimEnd() === '---');
  if (penutup < 0) return undefined;
  return {
    yaml: baris.slice(0, penutup).join('\n') + '\n',
    isi: baris
      .slice(penutup + 1)
      .join('\n')
      .trim(),
  };
}
