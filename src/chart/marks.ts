import { type Box, contains } from './geometry.ts';
import { element } from './markup.ts';

/** Elements in drawing order. Strokes of one kind that follow each other become one path. */
export class MarkList {
  private readonly marks: string[] = [];
  /** The last mark while it is a stroke that the next may join. */
  private stroke: { readonly opening: string; data: string } | undefined;

  add(markup: string): void {
    this.endStroke();
    this.marks.push(markup);
  }

  /** `markup` is the path element without its data. */
  addStroke(markup: string, data: string): void {
    const opening = markup.slice(0, -'/>'.length);
    if (this.stroke?.opening === opening) {
      this.stroke.data += data;
      return;
    }
    this.endStroke();
    this.stroke = { opening, data };
  }

  toMarkup(): string {
    this.endStroke();
    return this.marks.join('');
  }

  private endStroke(): void {
    if (this.stroke === undefined) return;
    this.marks.push(`${this.stroke.opening} d="${this.stroke.data}"/>`);
    this.stroke = undefined;
  }
}

/** A region that drawing is confined to. */
export interface Clip {
  readonly data: string;
  /** Set when the region is an upright rectangle. */
  readonly box: Box | undefined;
}

/** The clip paths that a drawing refers to; one that cuts nothing is never written. */
export class ClipPaths {
  private readonly id: string;
  private readonly defs = new Map<string, { readonly id: string; readonly markup: string }>();

  constructor(id: string) {
    this.id = id;
  }

  /** Reference to the innermost clip that would cut something off `box`. */
  cutting(clips: readonly Clip[], box: Box): string | undefined {
    const clip = clips.filter((c) => c.box === undefined || !contains(c.box, box)).at(-1);
    return clip && `url(#${this.define(clip.data)})`;
  }

  toMarkup(): string {
    const defs = [...this.defs.values()].map((d) => d.markup).join('');
    return defs === '' ? '' : element('defs', {}, defs);
  }

  /** Ids are numbered in the order of first use within the chart, so the same chart gives the same ids. */
  private define(data: string): string {
    const known = this.defs.get(data);
    if (known !== undefined) return known.id;
    const id = `${this.id}-klip-${this.defs.size + 1}`;
    this.defs.set(data, { id, markup: element('clipPath', { id }, element('path', { d: data })) });
    return id;
  }
}
