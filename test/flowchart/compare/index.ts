import { generateChart } from '../generate.ts';
import { judge } from './judge.ts';
import type { Drawing, Verdict } from './judge.ts';
import { elk, libavoid, own } from './routers.ts';
import type { Router } from './routers.ts';

/**
 * Lays 1,000 charts like SOPs with the router of the project and with others, all on the same symbols at the
 * same places, and judges the px of all by the same code. Time is processor time of the routing alone.
 */
const charts = Array.from({ length: 1000 }, (_, seed) => generateChart(seed));
const arrows = charts.reduce((sum, chart) => sum + chart.arrows.length, 0);
const warmUp = charts.slice(0, 50);

const routers: readonly (readonly [string, Router | undefined])[] = [
  ['cacah', (chart) => own(chart).drawing],
  ['libavoid-js, satu panah satu titik', await libavoid(true)],
  ['libavoid-js, titik bebas', await libavoid(false)],
  ['elkjs layered', await elk()],
];

const places = charts.map((chart) => own(chart).drawing.centres);
const columns: readonly (readonly [keyof Verdict, string])[] = [
  ['crossings', 'silang'],
  ['bends', 'belok'],
  ['throughSymbol', 'lewat simbol'],
  ['overlap', 'berimpit'],
  ['offVertex', 'luput sudut'],
  ['diagonal', 'miring'],
  ['mixedSides', 'sisi campur'],
  ['sharedEnds', 'ujung bersama'],
];

const table = [['', ...columns.map(([, name]) => name), 'ms/bagan']];
for (const [name, router] of routers) table.push([name, ...(await row(router))]);
process.stdout.write(`${charts.length} bagan, ${arrows} panah\n${aligned(table)}\n`);
if (routers.some(([, router]) => !router)) {
  process.stdout.write(
    'Pembanding dipasang dengan: npm ci --prefix test/flowchart/compare/peers\n',
  );
}

async function row(router: Router | undefined): Promise<readonly string[]> {
  if (!router) return ['tidak terpasang'];
  for (const [index, chart] of warmUp.entries()) await router(chart, places[index] ?? []);
  const drawings: Drawing[] = [];
  const before = process.cpuUsage();
  for (const [index, chart] of charts.entries()) {
    drawings.push(await router(chart, places[index] ?? []));
  }
  const { user, system } = process.cpuUsage(before);
  const verdicts = drawings.map((drawing, index) => {
    const chart = charts[index];
    if (!chart) throw new Error(`no chart ${index}`);
    return judge(chart, drawing);
  });
  const sums = columns.map(([key]) => verdicts.reduce((sum, verdict) => sum + verdict[key], 0));
  return [...sums.map(String), ((user + system) / 1000 / charts.length).toFixed(2)];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => (cells.length > 2 ? (cells[column] ?? '').length : 0))),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(34) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
