import {
  angleOf,
  apply,
  type Box,
  type Matrix,
  multiply,
  num,
  nums,
  type Point,
  scaleOf,
  tenth,
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
 * of the matrix leaves them where they are. They are written as steps from point to point, between rounded points: charts
 * repeat their steps, and what is written alike compresses well.
 */
export class Path {
  private parts: string[] = [];
  private points: Point[] = [];
  private rects = 0;
  /** Where the line that is being drawn began, and where it has come to. */
  private start: Point = { x: 0, y: 0 };
  private at: Point = this.start;

  get data(): string {
    return this.parts.join('');
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** Whether nothing is inside as far as can be seen: it has no width or no height. */
  get isFlat(): boolean {
    const { left, top, right, bottom } = this.box;
    return num(left) === num(right) || num(top) === num(bottom);
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
    this.move(apply(m, x, y));
  }

  lineTo(m: Matrix, x: number, y: number): void {
    this.line(apply(m, x, y));
  }

  curveTo(
    m: Matrix,
    command: 'q' | 'c',
    coordinates: readonly (readonly [number, number])[],
  ): void {
    this.step(
      command,
      [],
      coordinates.map(([x, y]) => apply(m, x, y)),
    );
  }

  close(): void {
    if (!this.isEmpty) this.parts.push('z');
    this.at = this.start;
  }

  rect(m: Matrix, x: number, y: number, w: number, h: number): void {
    const a = apply(m, x, y);
    const c = apply(m, x + w, y + h);
    if (m[1] !== 0 || m[2] !== 0) {
      this.move(a);
      for (const corner of [apply(m, x + w, y), c, apply(m, x, y + h)]) this.line(corner);
      this.close();
      return;
    }
    this.points.push(a, c);
    this.start = this.at = a;
    this.rects++;
    // The bars of a chart are of one thickness; where they end is another place for each.
    const tall = tenth(c.y) - tenth(a.y);
    this.parts.push(`M${nums([a.x, a.y])}v${num(tall)}H${num(c.x)}v${num(-tall)}z`);
  }

  /** A full turn is written as two halves, since SVG draws nothing from a point to itself. */
  arc(m: Matrix, arc: Arc): void {
    const sweep = sweepOf(arc);
    const [first, last] = [pointOn(m, arc, arc.start), pointOn(m, arc, arc.start + sweep)];
    this.line(first);
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
    const radii = [arc.rx * scale, arc.ry * scale, arc.rx === arc.ry ? 0 : tilt];
    this.step('a', [...radii, Math.abs(sweep) > Math.PI ? 1 : 0, sweep > 0 ? 1 : 0], [to]);
  }

  /** The box of an arc is taken as that of its whole circle: never too small. */
  private reach(m: Matrix, arc: Arc): void {
    const centre = apply(m, arc.x, arc.y);
    const r = Math.max(arc.rx, arc.ry) * scaleOf(m);
    this.points.push({ x: centre.x - r, y: centre.y - r }, { x: centre.x + r, y: centre.y + r });
  }

  private move(to: Point): void {
    this.parts.push(this.isEmpty ? `M${nums([to.x, to.y])}` : `m${nums(this.wayTo(to))}`);
    this.points.push(to);
    this.start = this.at = to;
  }

  /** A level or an upright line is written with the one coordinate that changes. */
  private line(to: Point): void {
    if (this.isEmpty) {
      this.move(to);
      return;
    }
    const [dx, dy] = this.wayTo(to);
    this.points.push(to);
    this.parts.push(dy === 0 ? `h${num(dx)}` : dx === 0 ? `v${num(dy)}` : `l${nums([dx, dy])}`);
    this.at = to;
  }

  /** A command with what it has to say before its points; the last of them is where the path has come to. */
  private step(command: string, shape: readonly number[], points: readonly Point[]): void {
    this.parts.push(command + nums([...shape, ...points.flatMap((p) => this.wayTo(p))]));
    this.points.push(...points);
    this.at = points.at(-1) ?? this.at;
  }

  private wayTo({ x, y }: Point): readonly [dx: number, dy: number] {
    return [tenth(x) - tenth(this.at.x), tenth(y) - tenth(this.at.y)];
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
