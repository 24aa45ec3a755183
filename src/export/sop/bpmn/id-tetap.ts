/** Ids of what every file holds once. */
export const idTetap = {
  kolaborasi: 'kolaborasi',
  proses: 'proses',
  kolam: 'kolam',
  tanda: 'tanda',
} as const;

export function idLajur(kolom: number): string {
  return `lajur-${kolom + 1}`;
}

/** The line between a task and the note that names who acts together. */
export function idGaris(pendamping: string): string {
  return `garis-${pendamping}`;
}
