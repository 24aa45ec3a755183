/** An accepted finding, as far as a reader is told of it. */
interface TemuanDiterima {
  readonly aturan: string;
  readonly pesan: string;
  /** The reason that the office gives. */
  readonly dikecualikan?: string;
}

/**
 * What is printed under a table of a finding that the office accepts, with the reason it gives. Where the office keeps
 * small figures back the finding itself is not repeated: it quotes figures of single desa.
 */
export function catatanDiterima(
  { aturan, pesan, dikecualikan = '' }: TemuanDiterima,
  { rahasia }: { readonly rahasia: boolean },
): string {
  const alasan = dikecualikan.replace(/\.$/, '');
  if (rahasia) return `Temuan pemeriksaan ${aturan} diterima kantor: ${alasan}.`;
  return `${pesan.replace(/\.$/, '')}. Diterima kantor: ${alasan}.`;
}
