import { sortFindings } from '../finding.ts';
import type { Finding, Tingkat } from '../finding.ts';
import { berlaku } from './ringkasan.ts';
import { kalimat } from './teks.ts';

/** Findings as annotations of a GitHub run; those that the document itself accepts are left out. */
export function formatGithub(temuan: readonly Finding[]): string {
  return sortFindings(berlaku(temuan)).map(annotation).join('');
}

const perintah: Readonly<Record<Tingkat, string>> = {
  galat: 'error',
  peringatan: 'warning',
  saran: 'notice',
};

function annotation(temuan: Finding): string {
  const { aturan, tingkat, tempat } = temuan;
  const sifat = [
    `file=${escapeProperty(tempat.berkas)}`,
    ...(tempat.baris === undefined ? [] : [`line=${tempat.baris}`]),
    `title=${escapeProperty(aturan)}`,
  ];
  return `::${perintah[tingkat]} ${sifat.join(',')}::${escapeData(kalimat(temuan))}\n`;
}

/** GitHub's escapes for the text of a workflow command. */
function escapeData(teks: string): string {
  return teks.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(teks: string): string {
  return escapeData(teks).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
