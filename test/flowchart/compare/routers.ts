import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { polyline, rulingsOf } from '../../../src/flowchart/geometry.ts';
import type { Chart, Layout } from '../../../src/flowchart/model.ts';
import { routeChart } from '../../../src/flowchart/route.ts';
import { hasVertices, symbolSizes } from '../../../src/flowchart/sizes.ts';
import type { Drawing, Point } from './judge.ts';

/** Draws a chart whose symbols stand at these places; elkjs alone moves them. */
export type Router = (chart: Chart, centres: readonly Point[]) => Drawing | Promise<Drawing>;

/** The router of the project: its own rows and columns, at their least size. */
export function own(chart: Chart): { readonly layout: Layout; readonly drawing: Drawing } {
  const layout = routeChart(chart);
  const rulings = rulingsOf(layout.minRowHeightPx, layout.minColWidthPx);
  const lines = layout.routes.map((route) => polyline(route, rulings));
  const middle = (list: readonly number[], index: number): number =>
    ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;
  const centres = chart.symbols.map(({ row, col }) => ({
    x: middle(rulings.cols, col),
    y: middle(rulings.rows, row),
  }));
  return { layout, drawing: { centres, lines } };
}

const peers = fileURLToPath(new URL('peers/node_modules/', import.meta.url));

/** The entry of a package in peers/, or undefined when it is not installed. */
async function peer(path: string): Promise<unknown> {
  const file = `${peers}${path}`;
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as unknown) : undefined;
}

/** What is used of libavoid-js, whose own types declare less than it has. */
interface Avoid {
  readonly Router: new (flags: number) => AvoidRouter;
  readonly Point: new (x: number, y: number) => object;
  readonly Rectangle: new (centre: object, width: number, height: number) => object;
  readonly ShapeRef: new (router: AvoidRouter, shape: object) => object;
  readonly ShapeConnectionPin: new (
    shape: object,
    kind: number,
    x: number,
    y: number,
    isProportional: boolean,
    inside: number,
    directions: number,
  ) => { readonly setExclusive: (isExclusive: boolean) => void };
  readonly ConnEnd: new (shape: object, kind: number) => object;
  readonly ConnRef: new (router: AvoidRouter, from: object, to: object) => AvoidLine;
  readonly destroy: (what: object) => void;
}

interface AvoidRouter {
  readonly processTransaction: () => void;
  readonly setRoutingParameter: (parameter: number, value: number) => void;
  readonly setRoutingOption: (option: number, isOn: boolean) => void;
}

interface AvoidLine {
  readonly displayRoute: () => {
    readonly size: () => number;
    readonly get_ps: (index: number) => Point;
  };
}

interface AvoidModule {
  readonly AvoidLib: {
    readonly load: (wasm?: string) => Promise<void>;
    readonly getInstance: () => Avoid;
  };
}

/**
 * Orthogonal routing; segmentPenalty, crossingPenalty, fixedSharedPathPenalty, shapeBufferDistance and
 * idealNudgingDistance; and all that sets arrows apart where they would lie on each other.
 */
const orthogonal = 2;
const parameters = [
  [0, 50],
  [2, 200],
  [4, 110],
  [6, 8],
  [7, 7],
] as const;
const options = [0, 2, 3, 6];
/** Up, right, down, left: place on the shape and direction of the pin. */
const pins = [
  [0.5, 0, 1],
  [1, 0.5, 8],
  [0.5, 1, 2],
  [0, 0.5, 4],
] as const;

/** libavoid-js with a pin in the middle of each side, one arrow a pin when `isExclusive`. */
export async function libavoid(isExclusive: boolean): Promise<Router | undefined> {
  const loaded = (await peer('libavoid-js/dist/index-node.mjs')) as AvoidModule | undefined;
  if (!loaded) return undefined;
  await loaded.AvoidLib.load(`${peers}libavoid-js/dist/libavoid.wasm`);
  const avoid = loaded.AvoidLib.getInstance();
  return (chart, centres) => {
    const router = new avoid.Router(orthogonal);
    for (const [parameter, value] of parameters) router.setRoutingParameter(parameter, value);
    for (const option of options) router.setRoutingOption(option, true);
    const shapes = new Map(
      chart.symbols.map(({ id, bentuk }, index) => {
        const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
        const { x, y } = centres[index] ?? { x: 0, y: 0 };
        const box = new avoid.Rectangle(new avoid.Point(x, y), 2 * halfWidthPx, 2 * halfHeightPx);
        const shape = new avoid.ShapeRef(router, box);
        for (const [px, py, direction] of pins) {
          const pin = new avoid.ShapeConnectionPin(shape, 1, px, py, true, 0, direction);
          pin.setExclusive(isExclusive && hasVertices(bentuk));
        }
        return [id, shape] as const;
      }),
    );
    const end = (id: string): object => new avoid.ConnEnd(shapes.get(id) ?? {}, 1);
    const lines = chart.arrows.map(({ dari, ke }) => new avoid.ConnRef(router, end(dari), end(ke)));
    router.processTransaction();
    const drawn = lines.map((line) => {
      const route = line.displayRoute();
      return Array.from({ length: route.size() }, (_, index) => {
        const { x, y } = route.get_ps(index);
        return { x, y };
      });
    });
    avoid.destroy(router);
    return { centres, lines: drawn };
  };
}

interface Elk {
  readonly layout: (graph: object) => Promise<{
    readonly children: readonly (Point & { readonly width: number; readonly height: number })[];
    readonly edges: readonly {
      readonly sections: readonly {
        readonly startPoint: Point;
        readonly bendPoints?: readonly Point[];
        readonly endPoint: Point;
      }[];
    }[];
  }>;
}

/** elkjs, layered and interactive: it keeps the order of the symbols but not their rows. */
export async function elk(): Promise<Router | undefined> {
  const loaded = (await peer('elkjs/lib/elk.bundled.js')) as
    { readonly default: new () => Elk } | undefined;
  if (!loaded) return undefined;
  const engine = new loaded.default();
  const interactive = [
    'crossingMinimization.',
    'cycleBreaking.',
    'layering.',
    'nodePlacement.',
  ].map((step) => [`elk.layered.${step}strategy`, 'INTERACTIVE'] as const);
  return async (chart, centres) => {
    const { children, edges } = await engine.layout({
      id: 'chart',
      layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.direction': 'DOWN',
        'elk.edgeRouting': 'ORTHOGONAL',
        ...Object.fromEntries(interactive),
      },
      children: chart.symbols.map(({ id, bentuk }, index) => {
        const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
        const { x, y } = centres[index] ?? { x: 0, y: 0 };
        const size = { width: 2 * halfWidthPx, height: 2 * halfHeightPx };
        return { id, x: x - halfWidthPx, y: y - halfHeightPx, ...size };
      }),
      edges: chart.arrows.map(({ id, dari, ke }) => ({ id, sources: [dari], targets: [ke] })),
    });
    return {
      centres: children.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
      lines: edges.map(({ sections }) =>
        sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
          startPoint,
          ...bendPoints,
          endPoint,
        ]),
      ),
    };
  };
}
