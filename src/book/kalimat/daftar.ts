/** A list as a sentence has it: `A`, `A dan B`, `A, B, dan C`. */
export function gabung(butir: readonly string[], kata = 'dan'): string {
  if (butir.length < 3) return butir.join(` ${kata} `);
  return `${butir.slice(0, -1).join(', ')}, ${kata} ${butir.at(-1) ?? ''}`;
}
