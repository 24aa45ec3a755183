/** Id of the part about a file; two files never share one. */
export function anchorBerkas(berkas: string): string {
  return `berkas-${slug(berkas)}`;
}

/** Id of the part about what a document accepts in a file. */
export function anchorDikecualikan(berkas: string): string {
  return `dikecualikan-${slug(berkas)}`;
}

/** Id of the explanation of a rule. */
export function anchorAturan(id: string): string {
  return `aturan-${slug(id)}`;
}

/** Letters that an address would encode are written as their code point, which keeps different texts apart. */
function slug(teks: string): string {
  return teks.replace(/[^A-Za-z0-9.-]/gu, (huruf) => `_${huruf.codePointAt(0)?.toString(16)}_`);
}
