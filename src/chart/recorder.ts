import { hatching } from './arsir.ts';
import { type Measure, parseFont } from './font.ts';
import { amount, type Box, identity, type Matrix, multiply, scaleOf } from './geometry.ts';
import { type Attributes, element } from './markup.ts';
import { type Clip, ClipPaths, MarkList } from './marks.ts';
import { Path } from './path.ts';
import type { Pola } from './tema.ts';
import { type Cat, catOf } from './tema-svg.ts';
import { textBox, textMark } from './text-mark.ts';

export interface RecorderOptions {
  /** Id of the chart; ids of clip paths begin with it. */
  readonly id: string;
  readonly lebarPx: number;
  readonly tinggiPx: number;
  readonly measure: Measure;
  /** Family and size that the surrounding `<svg>` sets; text in them carries no attributes of its own. */
  readonly huruf: string;
  readonly ukuranPx: number;
}

/**
 * The part of CanvasRenderingContext2D that Chart.js draws with, written down as SVG: paths, text, clipping,
 * matrices, dashes. Only presentation attributes and classes are written, never `style`, because the pages
 * forbid inline styles. Not supported, for want of a user: images, gradients, shadows, composition.
 */
export class SvgRecorder {
  readonly canvas: { width: number; height: number; getContext: () => SvgRecorder };

  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  lineDashOffset = 0;
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'start';
  textBaseline: CanvasTextBaseline = 'alphabetic';

  private readonly options: RecorderOptions;
  private matrix: Matrix = identity;
  private dash: readonly number[] = [];
  private clips: readonly Clip[] = [];
  private path = new Path();
  private stack: ReturnType<SvgRecorder['snapshot']>[] = [];
  private readonly marks = new MarkList();
  private readonly clipPaths: ClipPaths;

  constructor(options: RecorderOptions) {
    this.options = options;
    this.clipPaths = new ClipPaths(options.id);
    this.canvas = {
      width: options.lebarPx,
      height: options.tinggiPx,
      getContext: () => this,
    };
  }

  /** What was drawn, as the content of an `<svg>` element. */
  toMarkup(): string {
    return this.clipPaths.toMarkup() + this.marks.toMarkup();
  }

  save(): void {
    this.stack.push(this.snapshot());
  }

  restore(): void {
    const state = this.stack.pop();
    if (state !== undefined) Object.assign(this, state);
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.matrix = [a, b, c, d, e, f];
  }

  resetTransform(): void {
    this.matrix = identity;
  }

  translate(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [1, 0, 0, 1, x, y]);
  }

  scale(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [x, 0, 0, y, 0, 0]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = multiply(this.matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = [...dash];
  }

  getLineDash(): number[] {
    return [...this.dash];
  }

  beginPath(): void {
    this.path = new Path();
  }

  moveTo(x: number, y: number): void {
    this.path.moveTo(this.matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.path.lineTo(this.matrix, x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.path.curveTo(this.matrix, 'q', [
      [cx, cy],
      [x, y],
    ]);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.path.curveTo(this.matrix, 'c', [
      [ax, ay],
      [bx, by],
      [x, y],
    ]);
  }

  arc(x: number, y: number, r: number, start: number, end: number, counterclockwise = false): void {
    this.ellipse(x, y, r, r, 0, start, end, counterclockwise);
  }

  ellipse(
    x: number,
    y: number,
    rx: number,
    ry: number,
    tilt: number,
    start: number,
    end: number,
    counterclockwise = false,
  ): void {
    this.path.arc(this.matrix, { x, y, rx, ry, tilt, start, end, counterclockwise });
  }

  rect(x: number, y: number, w: number, h: number): void {
    this.path.rect(this.matrix, x, y, w, h);
  }

  closePath(): void {
    this.path.close();
  }

  fill(rule: CanvasFillRule = 'nonzero'): void {
    const paint = this.paint(this.fillStyle, 'fill');
    if (this.path.isEmpty || this.path.isFlat || paint === undefined) return;
    const pola = catOf(this.fillStyle)?.pola;
    const { box, data } = this.path;
    const clip = this.clipPaths.cutting(this.clips, box);
    this.marks.addPath(
      element('path', {
        ...paint,
        'fill-opacity': pola === undefined ? paint['fill-opacity'] : dasarArsir,
        'fill-rule': rule === 'evenodd' ? rule : undefined,
        'clip-path': clip,
      }),
      data,
      box,
    );
    if (pola !== undefined) this.hatch(pola, clip);
  }

  stroke(): void {
    if (this.path.isEmpty || this.lineWidth <= 0) return;
    const paint = this.paint(this.strokeStyle, 'stroke');
    if (paint === undefined) return;
    const box = widen(this.path.box, (this.lineWidth / 2) * scaleOf(this.matrix));
    this.marks.addPath(
      element('path', {
        fill: 'none',
        ...paint,
        ...this.pen(),
        'clip-path': this.clipPaths.cutting(this.clips, box),
      }),
      this.path.data,
      box,
    );
  }

  clip(): void {
    const box = this.path.isBox ? this.path.box : undefined;
    this.clips = [...this.clips, { data: this.path.data, box }];
  }

  fillRect(x: number, y: number, w: number, h: number): void {
    this.withOwnPath(() => {
      this.rect(x, y, w, h);
      this.fill();
    });
  }

  strokeRect(x: number, y: number, w: number, h: number): void {
    this.withOwnPath(() => {
      this.rect(x, y, w, h);
      this.stroke();
    });
  }

  /** Chart.js clears its canvas before it draws; a recording begins empty. */
  clearRect(): void {
    return;
  }

  /** The box is that of text set from its left end on its middle line, where Chart.js strikes a name through. */
  measureText(text: string) {
    const font = parseFont(this.font);
    const width = this.options.measure(text, font);
    return {
      width,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: width,
      actualBoundingBoxAscent: font.ukuranPx / 2,
      actualBoundingBoxDescent: font.ukuranPx / 2,
    };
  }

  fillText(text: string, x: number, y: number): void {
    this.text(text, x, y, this.paint(this.fillStyle, 'fill'));
  }

  strokeText(text: string, x: number, y: number): void {
    const paint = this.paint(this.strokeStyle, 'stroke');
    this.text(text, x, y, paint && { fill: 'none', ...paint, ...this.pen() });
  }

  private snapshot() {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset } = this;
    const { globalAlpha, font, textAlign, textBaseline, matrix, dash, clips } = this;
    return {
      ...{ fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset },
      ...{ globalAlpha, font, textAlign, textBaseline, matrix, dash, clips },
    };
  }

  private withOwnPath(draw: () => void): void {
    const former = this.path;
    this.path = new Path();
    draw();
    this.path = former;
  }

  private text(text: string, x: number, y: number, paint: Attributes | undefined): void {
    if (text.trim() === '' || paint === undefined) return;
    const { matrix, font, textAlign, textBaseline } = this;
    const { huruf, ukuranPx, measure } = this.options;
    const state = { matrix, font, textAlign, textBaseline, huruf, ukuranPx };
    this.marks.add(textMark(text, [x, y], { state, paint }), textBox(text, [x, y], state, measure));
  }

  private pen(): Attributes {
    const scale = scaleOf(this.matrix);
    const dashed = this.dash.some((length) => length > 0);
    return {
      'stroke-width': this.lineWidth * scale === 1 ? undefined : amount(this.lineWidth * scale),
      'stroke-linecap': this.lineCap === 'butt' ? undefined : this.lineCap,
      'stroke-linejoin': this.lineJoin === 'miter' ? undefined : this.lineJoin,
      'stroke-dasharray': dashed ? this.dash.map((d) => amount(d * scale)).join(' ') : undefined,
      'stroke-dashoffset':
        dashed && this.lineDashOffset !== 0 ? amount(this.lineDashOffset * scale) : undefined,
    };
  }

  /** Lines over the pale ground of a hatched bar. */
  private hatch(pola: Pola, clip: string | undefined): void {
    const { isBox, box } = this.path;
    if (!isBox) throw new Error('only an upright rectangle can be hatched');
    const lines = new Path();
    for (const [x, y, dx, dy] of hatching(box, pola)) {
      lines.moveTo(identity, x, y);
      lines.lineTo(identity, x + dx, y + dy);
    }
    if (lines.isEmpty) return;
    this.marks.addPath(
      element('path', {
        fill: 'none',
        ...this.paint(this.fillStyle, 'stroke'),
        'stroke-width': '2',
        'clip-path': clip,
      }),
      lines.data,
      box,
    );
  }

  /** Undefined when nothing would be seen. */
  private paint(style: string, role: 'fill' | 'stroke'): Attributes | undefined {
    const cat = catOf(style);
    if (cat === undefined || this.globalAlpha === 0) return undefined;
    return {
      ...classAndColour(cat, role),
      [`${role}-opacity`]: this.globalAlpha === 1 ? undefined : amount(this.globalAlpha),
    };
  }
}

/** Opacity of the ground under hatching. */
const dasarArsir = '0.3';

/** A class that fills and one that strokes the same colour, so that a stylesheet sets the right one. */
function classAndColour(cat: Cat, role: 'fill' | 'stroke'): Attributes {
  const kelas = role === 'stroke' ? `${cat.kelas ?? ''} g-garis` : cat.kelas;
  return { class: cat.kelas === undefined ? undefined : kelas, [role]: cat.warna };
}

function widen(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by,
  };
}
