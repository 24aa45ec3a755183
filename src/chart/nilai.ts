/**
 * A figure of a chart, or the sign that stands in its place: `x` kept back, `…` not available. Text, and not NaN,
 * so that a description of a chart can be written as JSON and read again.
 */
export type Nilai = number | 'x' | '…';

/** What the signs say in words. */
export const arti = { x: 'dirahasiakan', '…': 'tidak tersedia' } as const;

export function isAngka(nilai: Nilai | undefined): nilai is number {
  return typeof nilai === 'number';
}

/** The figures alone. */
export function angkaSaja(nilai: readonly Nilai[]): readonly number[] {
  return nilai.filter(isAngka);
}

/** As Chart.js takes them: null where nothing is drawn. */
export function angkaAtauKosong(nilai: readonly Nilai[]): (number | null)[] {
  return nilai.map((n) => (isAngka(n) ? n : null));
}

/** What the signs among the figures mean, one text a sign; none where all are figures. */
export function artiTanda(nilai: readonly Nilai[]): readonly string[] {
  return (['x', '…'] as const).filter((t) => nilai.includes(t)).map((t) => `${t} ${arti[t]}`);
}
