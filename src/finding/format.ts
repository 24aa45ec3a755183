import { sortFindings } from './finding.ts';
import type { Finding, Tingkat } from './finding.ts';

interface OpsiTampilan {
  /** Whether the reader's screen shows colours. */
  readonly warna: boolean;
}

/**
 * Findings for a person at a terminal: by file, each with its place and cure, and a line that counts them. What
 * a document itself accepts takes one line a file, so that it does not hide what is new; its reasons stand in
 * the document and on its page.
 */
export function formatPeople(temuan: readonly Finding[], { warna }: OpsiTampilan): string {
  if (temuan.length === 0) return 'Tidak ada temuan.\n';
  const cat = warna ? paint : (teks: string) => teks;
  const berkas = Map.groupBy(sortFindings(temuan), (satu) => satu.tempat.berkas);
  const kelompok = [...berkas].map(([nama, isi]) =>
    [cat(nama, 'tebal'), ...groupLines(isi, cat), ''].join('\n'),
  );
  return `${kelompok.join('\n')}\n${summary(temuan)}\n`;
}

/** Findings for another program: an object with `ringkasan` and the sorted `temuan`. */
export function formatJson(temuan: readonly Finding[]): string {
  return `${JSON.stringify({ ringkasan: count(temuan), temuan: sortFindings(temuan) }, null, 2)}\n`;
}

/** Findings as annotations of a GitHub run; those that the document itself accepts are left out. */
export function formatGithub(temuan: readonly Finding[]): string {
  return sortFindings(temuan)
    .filter(({ dikecualikan }) => dikecualikan === undefined)
    .map(annotation)
    .join('');
}

/** Forms of a report, by the name that `--format` takes. */
export const formats: Readonly<
  Record<string, (temuan: readonly Finding[], opsi: OpsiTampilan) => string>
> = { orang: formatPeople, json: formatJson, github: formatGithub };

type Gaya = 'tebal' | 'redup' | 'merah' | 'kuning' | 'biru';
type Cat = (teks: string, gaya: Gaya) => string;

const kodeAnsi: Record<Gaya, number> = { tebal: 1, redup: 2, merah: 31, kuning: 33, biru: 34 };
const gayaTingkat: Record<Tingkat, Gaya> = { galat: 'merah', peringatan: 'kuning', saran: 'biru' };
const perintahGithub: Record<Tingkat, string> = {
  galat: 'error',
  peringatan: 'warning',
  saran: 'notice',
};

function paint(teks: string, gaya: Gaya): string {
  return `\u001B[${kodeAnsi[gaya]}m${teks}\u001B[0m`;
}

function groupLines(temuan: readonly Finding[], cat: Cat): readonly string[] {
  const diterima = temuan.filter(({ dikecualikan }) => dikecualikan !== undefined);
  const baru = temuan.filter(({ dikecualikan }) => dikecualikan === undefined);
  const aturan = [...Map.groupBy(diterima, (satu) => satu.aturan)].map(
    ([id, { length }]) => id + (length > 1 ? ` (${length})` : ''),
  );
  return [
    ...baru.flatMap((satu) => lines(satu, cat)),
    ...(aturan.length > 0 ? [cat(`  dikecualikan  ${aturan.join(', ')}`, 'redup')] : []),
  ];
}

function lines({ aturan, tingkat, tempat, pesan, obat }: Finding, cat: Cat): readonly string[] {
  const baris = tempat.baris === undefined ? '' : `baris ${tempat.baris}: `;
  const kepala = `  ${cat(tingkat.padEnd(12), gayaTingkat[tingkat])}  ${baris}${pesan}  ${cat(`(${aturan})`, 'redup')}`;
  return obat === undefined ? [kepala] : [kepala, `                ${obat}`];
}

interface Ringkasan extends Record<Tingkat, number> {
  readonly dikecualikan: number;
}

function count(temuan: readonly Finding[]): Ringkasan {
  const berlaku = temuan.filter(({ dikecualikan }) => dikecualikan === undefined);
  const banyak = (tingkat: Tingkat) => berlaku.filter((satu) => satu.tingkat === tingkat).length;
  return {
    galat: banyak('galat'),
    peringatan: banyak('peringatan'),
    saran: banyak('saran'),
    dikecualikan: temuan.length - berlaku.length,
  };
}

function summary(temuan: readonly Finding[]): string {
  const { galat, peringatan, saran, dikecualikan } = count(temuan);
  return `${galat} galat, ${peringatan} peringatan, ${saran} saran; ${dikecualikan} dikecualikan.`;
}

function annotation({ aturan, tingkat, tempat, pesan, obat }: Finding): string {
  const sifat = [
    `file=${escapeProperty(tempat.berkas)}`,
    ...(tempat.baris === undefined ? [] : [`line=${tempat.baris}`]),
    `title=${escapeProperty(aturan)}`,
  ];
  const kalimat = obat === undefined ? pesan : `${pesan}. ${obat}`;
  return `::${perintahGithub[tingkat]} ${sifat.join(',')}::${escapeData(kalimat)}\n`;
}

/** GitHub's escapes for the text of a workflow command. */
function escapeData(teks: string): string {
  return teks.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(teks: string): string {
  return escapeData(teks).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
