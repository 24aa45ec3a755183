/** A point of the plane: x to the east and y to the south, both in km from the upper left corner of the map. */
export type Titik = readonly [x: number, y: number];

/** A closed line; its last point is not its first again. */
export type Cincin = readonly Titik[];

/** Regions as they are drawn: inside is what an odd number of their rings surround, so a hole is a ring too. */
export interface Batas {
  /** By dotted code. */
  readonly wilayah: ReadonlyMap<string, readonly Cincin[]>;
  /** Every stretch of border once, though two regions share it. */
  readonly garis: readonly Cincin[];
  readonly lebarKm: number;
  readonly tinggiKm: number;
}

/** Twice the area that a ring surrounds, positive in one direction and negative in the other. */
export function luasGanda(cincin: Cincin): number {
  return cincin.reduce((jumlah, [x, y], i) => {
    const [x2, y2] = cincin[(i + 1) % cincin.length] ?? [x, y];
    return jumlah + x * y2 - x2 * y;
  }, 0);
}

/** True for a point that an odd number of the rings surround. */
export function isDidalam(cincin: readonly Cincin[], titik: Titik): boolean {
  const [x, y] = titik;
  let dalam = false;
  for (const satu of cincin) {
    let a = satu.at(-1) ?? titik;
    for (const b of satu) {
      if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) {
        dalam = !dalam;
      }
      a = b;
    }
  }
  return dalam;
}

/** Square of the distance from a point to a stretch of line. */
export function kuadratJarak(titik: Titik, a: Titik, b: Titik): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [px, py] = [titik[0] - a[0], titik[1] - a[1]];
  const panjang = dx * dx + dy * dy;
  const t = panjang === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / panjang));
  return (px - t * dx) ** 2 + (py - t * dy) ** 2;
}
