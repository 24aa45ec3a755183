import { type Box, contains, overlaps } from './geometry.ts';
import { element } from './markup.ts';

interface Mark {
  /** The element, of a path without its data. */
  readonly markup: string;
  /** Undefined for what is no path. */
  data: string | undefined;
  /** Where its parts are. */
  readonly boxes: Box[];
}

/**
 * Elements in drawing order. Paths of one kind become one path, except where something painted between them, or a part of
 * that path itself, is in the same place: there the order of painting is seen.
 */
export class MarkList {
  private readonly marks: Mark[] = [];

  add(markup: string, box: Box): void {
    this.marks.push({ markup, data: undefined, boxes: [box] });
  }

  /** `markup` is the path element without its data. */
  addPath(markup: string, data: string, box: Box): void {
    const isInTheWay = (mark: Mark) => mark.boxes.some((other) => overlaps(other, box));
    const last = this.marks.findLast((mark) => mark.markup === markup || isInTheWay(mark));
    if (last?.data === undefined || last.markup !== markup || isInTheWay(last)) {
      this.marks.push({ markup, data, boxes: [box] });
      return;
    }
    last.data += data;
    last.boxes.push(box);
  }

  toMarkup(): string {
    return this.marks
      .map(({ markup, data }) =>
        data === undefined ? markup : `${markup.slice(0, -'/>'.length)} d="${data}"/>`,
      )
      .join('');
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
