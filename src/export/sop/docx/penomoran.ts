import type { Sop } from '../../../sop/schema.ts';
import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';
import { namespaces } from './bagian-tetap.ts';
import { nilai } from './wordml.ts';

/** Numbers of the lists of the document. A list that begins anew at 1 or a has a number of its own. */
export const daftarPeluru = 1;
export const daftarIdentitas = (kotak: number): number => 2 + kotak;
export const daftarRincian = (langkah: number): number => 2 + kotakIdentitas + langkah;
const kotakIdentitas = 6;

const bentuk = [
  { format: 'bullet', teks: '•', menjorok: 170 },
  { format: 'decimal', teks: '%1.', menjorok: 290 },
  { format: 'lowerLetter', teks: '%1.', menjorok: 240 },
] as const;

function bentukDaftar(daftar: number): 0 | 1 | 2 {
  if (daftar === daftarPeluru) return 0;
  return daftar < daftarRincian(0) ? 1 : 2;
}

/** How far the words of a list stand from its cell's own, in twips; 0 for words in no list. */
export function menjorok(daftar: number | undefined): number {
  return daftar === undefined ? 0 : bentuk[bentukDaftar(daftar)].menjorok;
}

/** The part of the document that says how its lists are numbered. */
export function penomoran(sop: Sop): Unsur {
  const rincian = sop.langkah.flatMap(({ rincian: butir }, i) =>
    butir.length === 0 ? [] : [daftarRincian(i)],
  );
  const identitas = Array.from({ length: kotakIdentitas }, (_, i) => daftarIdentitas(i));
  return unsur('w:numbering', namespaces, [
    ...bentuk.map(({ format, teks, menjorok: kiri }, i) =>
      unsur('w:abstractNum', { 'w:abstractNumId': i }, [
        nilai('multiLevelType', 'singleLevel'),
        unsur('w:lvl', { 'w:ilvl': 0 }, [
          nilai('start', 1),
          nilai('numFmt', format),
          nilai('lvlText', teks),
          nilai('lvlJc', 'left'),
          unsur('w:pPr', {}, [unsur('w:ind', { 'w:left': kiri, 'w:hanging': kiri })]),
        ]),
      ]),
    ),
    ...[daftarPeluru, ...identitas, ...rincian].map((id) => num(id)),
  ]);
}

function num(id: number): Unsur {
  const abstrak = bentukDaftar(id);
  return unsur('w:num', { 'w:numId': id }, [
    nilai('abstractNumId', abstrak),
    ...(abstrak === 0
      ? []
      : [unsur('w:lvlOverride', { 'w:ilvl': 0 }, [nilai('startOverride', 1)])]),
  ]);
}
