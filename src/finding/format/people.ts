import { sortFindings } from '../finding.ts';
import type { Finding, Tingkat } from '../finding.ts';
import { langkahBerikut } from './langkah-berikut.ts';
import type { OpsiLayar } from './opsi.ts';
import { berlaku, kalimatJumlah } from './ringkasan.ts';
import { tanpaKendali } from './teks.ts';
import { wrap } from './wrap.ts';

/**
 * Findings for a person at a terminal: by file, each with its place and cure, and a line that counts them. What
 * a document itself accepts takes one line a file, so that it does not hide what is new; its reasons stand in
 * the document and on its page.
 */
export function formatPeople(temuan: readonly Finding[], { warna, lebar }: OpsiLayar): string {
  if (temuan.length === 0) return 'Tidak ada temuan.\n';
  const layar: Layar = {
    cat: warna ? paint : (teks) => teks,
    lebarIsi: lebar === undefined ? Infinity : Math.max(lebar - menjorok.length, lebarTerkecil),
  };
  const berkas = Map.groupBy(sortFindings(temuan), (satu) => satu.tempat.berkas);
  const kelompok = [...berkas].map(([nama, isi]) =>
    [layar.cat(tanpaKendali(nama), 'tebal'), ...groupLines(isi, layar), ''].join('\n'),
  );
  return `${kelompok.join('\n')}\n${kalimatJumlah(temuan, (teks, tingkat) => layar.cat(teks, gayaTingkat[tingkat]))}\n`;
}

/** The same with what to do about it: for the command whose whole result is the report. */
export function formatPeopleWithSteps(temuan: readonly Finding[], opsi: OpsiLayar): string {
  const lebar = Math.max((opsi.lebar ?? Infinity) - 2, lebarTerkecil);
  const langkah = langkahBerikut(temuan).map((satu) => `- ${wrap(satu, lebar).join('\n  ')}\n`);
  return `${formatPeople(temuan, opsi)}\n${langkah.join('')}`;
}

type Gaya = 'tebal' | 'redup' | 'merah' | 'kuning' | 'biru';

interface Layar {
  readonly cat: (teks: string, gaya: Gaya) => string;
  /** Columns beside the severity. */
  readonly lebarIsi: number;
}

const kodeAnsi: Readonly<Record<Gaya, number>> = {
  tebal: 1,
  redup: 2,
  merah: 31,
  kuning: 33,
  biru: 34,
};
const gayaTingkat: Readonly<Record<Tingkat, Gaya>> = {
  galat: 'merah',
  peringatan: 'kuning',
  saran: 'biru',
};
const lebarTingkat = 'dikecualikan'.length;
const menjorok = ' '.repeat(2 + lebarTingkat + 2);
/** On a narrower screen the terminal's own wrapping reads better than a column of single words. */
const lebarTerkecil = 24;

function paint(teks: string, gaya: Gaya): string {
  return `\u001B[${kodeAnsi[gaya]}m${teks}\u001B[0m`;
}

function groupLines(temuan: readonly Finding[], layar: Layar): readonly string[] {
  const diterima = temuan.filter(({ dikecualikan }) => dikecualikan !== undefined);
  return [
    ...berlaku(temuan).flatMap((satu) => lines(satu, layar)),
    ...(diterima.length > 0 ? [acceptedLines(diterima, layar)] : []),
  ];
}

function acceptedLines(diterima: readonly Finding[], { cat, lebarIsi }: Layar): string {
  const aturan = [...Map.groupBy(diterima, (satu) => satu.aturan)].map(
    ([id, { length }]) => id + (length > 1 ? ` (${length})` : ''),
  );
  return cat(`  dikecualikan  ${hang(wrap(aturan.join(', '), lebarIsi))}`, 'redup');
}

function lines(
  { aturan, tingkat, tempat, pesan, obat }: Finding,
  { cat, lebarIsi }: Layar,
): readonly string[] {
  const baris = tempat.baris === undefined ? '' : `baris ${tempat.baris}: `;
  const isi = wrap(tanpaKendali(baris + pesan), lebarIsi);
  const tanda = cat(`(${aturan})`, 'redup');
  const muat = (isi.at(-1) ?? '').length + 2 + `(${aturan})`.length <= lebarIsi;
  const kepala = muat ? `${hang(isi)}  ${tanda}` : hang([...isi, tanda]);
  return [
    `  ${cat(tingkat.padEnd(lebarTingkat), gayaTingkat[tingkat])}  ${kepala}`,
    ...(obat === undefined ? [] : [menjorok + hang(wrap(tanpaKendali(obat), lebarIsi))]),
  ];
}

/** Later lines begin below the first word of the first. */
function hang(isi: readonly string[]): string {
  return isi.join(`\n${menjorok}`);
}
