import { bpmn } from './bpmn.ts';
import { docx } from './docx/docx.ts';
import { drawio } from './drawio.ts';
import type { FormatSop, FormatTertulis } from './format-sop.ts';
import { json } from './json.ts';
import { mermaid } from './mermaid.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

/** The files that are offered of each SOP, in the order of the page. */
export const formatSop: readonly FormatSop[] = [docx, png, svg, bpmn, drawio, mermaid, json];

/** Those of them that are made from text. */
export const formatTertulis: readonly FormatTertulis[] = [docx, svg, bpmn, drawio, mermaid, json];

/** Name of the file of one format, beside the page of its SOP. */
export function namaUnduhan(slug: string, { akhiran }: FormatSop): string {
  return `${slug}.${akhiran}`;
}
