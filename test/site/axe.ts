import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page as it stands, a line each: the rule, and the first places that break it. */
export async function pelanggaran(page: Page): Promise<readonly string[]> {
  // The page's own policy would refuse the checker's script element; an evaluated text is not one.
  await page.evaluate(axe);
  // Elements that pass are most of a result, and nobody asks for them.
  const hasil = (await page.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
  )) as AxeResults['violations'];
  return hasil.map(({ id, nodes }) => {
    const letak = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${id}: ${letak.join(', ')}`;
  });
}
