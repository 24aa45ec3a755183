import {
  angleOf,
  apply,
  type Box,
  type Matrix,
  multiply,
  num,
  type Point,
  scaleOf,
} from './geometry.ts';

const fullTurn = 2 * Math.PI;

export interface Arc {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** Radians, of the ellipse itself. */
  readonly tilt: number;
  /** Radians. */
  readonly start: number;
  readonly end: number;
  readonly counterclockwise: boolean;
}

/**
 * A canvas path as SVG path data. Points are mapped when they are added, as on a canvas, so a later change
 * of the matrix leaves them where they are.
 */
export class Path {
  private parts: string[] = [];
  private points: Point[] = [];
  private rects = 0;

  get data(): string {
    return this.parts.join('');
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** A box around all points, control points included. */
  get box(): Box {
    const xs = this.points.map((p) => p.x);
    const ys = this.points.map((p) => p.y);
    return {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
  }

  /** Whether the path is one upright rectangle, whose box is the shape itself. */
  get isBox(): boolean {
    return this.rects === 1 && this.parts.length === 1;
  }

  moveTo(m: Matrix, x: number, y: number): void {
    this.add('M', [apply(m, x, y)]);
  }

  lineTo(m: Matrix, x: number, y: number): void {
    this.add(this.isEmpty ? 'M' : 'L', [apply(m, x, y)]);
  }

  curveTo(
    m: Matrix,
    command: 'Q' | 'C',
    coordinates: readonly (readonly [number, number])[],
  ): void {
    this.add(
      command,
      coordinates.map(([x, y]) => apply(m, x, y)),
    );
  }

  close(): void {
    if (!this.isEmpty) this.parts.push('Z');
  }

  rect(m: Matrix, x: number, y: number, w: number, h: number): void {
    const a = apply(m, x, y);
    const c = apply(m, x + w, y + h);
    if (m[1] !== 0 || m[2] !== 0) {
      this.add('M', [a]);
      this.add('L', [apply(m, x + w, y), c, apply(m, x, y + h)]);
      this.parts.push('Z');
      return;
    }
    this.points.push(a, c);
    this.rects++;
    // Absolute ends are rounded, not lengths: neighbours that share an edge still share it.
    this.parts.push(`M${num(a.x)} ${num(a.y)}H${num(c.x)}V${num(c.y)}H${num(a.x)}Z`);
  }

  /** A full turn is written as two halves, since SVG draws nothing from a point to itself. */
  arc(m: Matrix, arc: Arc): void {
    const sweep = sweepOf(arc);
    const [first, last] = [pointOn(m, arc, arc.start), pointOn(m, arc, arc.start + sweep)];
    this.add(this.isEmpty ? 'M' : 'L', [first]);
    this.reach(m, arc);
    if (Math.abs(sweep) < fullTurn - 1e-6) {
      this.addArc(m, arc, sweep, last);
      return;
    }
    this.addArc(m, arc, sweep / 2, pointOn(m, arc, arc.start + sweep / 2));
    this.addArc(m, arc, sweep / 2, last);
  }

  private addArc(m: Matrix, arc: Arc, sweep: number, to: Point): void {
    const scale = scaleOf(m);
    const tilt = ((arc.tilt + angleOf(m)) * 180) / Math.PI;
    const flags = `${Math.abs(sweep) > Math.PI ? 1 : 0} ${sweep > 0 ? 1 : 0}`;
    this.points.push(to);
    this.parts.push(
      `A${num(arc.rx * scale)} ${num(arc.ry * scale)} ${num(arc.rx === arc.ry ? 0 : tilt)} ${flags} ${num(to.x)} ${num(to.y)}`,
    );
  }

  /** The box of an arc is taken as that of its whole circle: never too small. */
  private reach(m: Matrix, arc: Arc): void {
    const centre = apply(m, arc.x, arc.y);
    const r = Math.max(arc.rx, arc.ry) * scaleOf(m);
    this.points.push({ x: centre.x - r, y: centre.y - r }, { x: centre.x + r, y: centre.y + r });
  }

  private add(command: string, points: readonly Point[]): void {
    this.points.push(...points);
    this.parts.push(command + points.map((p) => `${num(p.x)} ${num(p.y)}`).join(' '));
  }
}

/** Signed angle travelled, by the rules of canvas: a turn or more in the drawn direction is one full turn. */
function sweepOf({ start, end, counterclockwise }: Arc): number {
  const delta = end - start;
  if (counterclockwise ? -delta >= fullTurn : delta >= fullTurn) {
    return counterclockwise ? -fullTurn : fullTurn;
  }
  const forward = ((delta % fullTurn) + fullTurn) % fullTurn;
  return counterclockwise && forward !== 0 ? forward - fullTurn : forward;
}

function pointOn(m: Matrix, arc: Arc, angle: number): Point {
  const local = multiply(m, [
    Math.cos(arc.tilt),
    Math.sin(arc.tilt),
    -Math.sin(arc.tilt),
    Math.cos(arc.tilt),
    arc.x,
    arc.y,
  ]);
  return apply(local, arc.rx * Math.cos(angle), arc.ry * Math.sin(angle));
}
