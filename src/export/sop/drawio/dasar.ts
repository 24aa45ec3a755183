import { idXml, unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';

export const garis = '#8b9699';
export const tinta = '#1b2227';

/** A shape that stands on the page itself, not in a lane. */
export function kotakTetap(atribut: Unsur['atribut'], kotak: Kotak): Unsur {
  return unsur('mxCell', { ...atribut, vertex: 1, parent: '1' }, [geometri(kotak)]);
}

export interface Kotak {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function geometri(kotak: Kotak): Unsur {
  return unsur('mxGeometry', { ...kotak, as: 'geometry' });
}

export function idLajur(kolom: number): string {
  return `lajur-${kolom + 1}`;
}

export function idSimbol(id: string): string {
  return `simbol-${idXml(id)}`;
}
