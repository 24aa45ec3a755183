import type { Bentuk, Simbol } from '../../sop/alur.ts';
import type { Bahan } from './bahan.ts';
import type { FormatTertulis } from './format-sop.ts';
import { keteranganSop, tandaSop } from './keterangan.ts';
import { langkahSimbol } from './langkah-simbol.ts';
import { kegiatanTeks } from './uraian-langkah.ts';

export const mermaid = {
  id: 'mermaid',
  label: 'Mermaid',
  uraian: 'Teks yang digambar oleh GitHub, GitLab, dan banyak penyunting catatan',
  mime: 'text/vnd.mermaid',
  akhiran: 'mmd',
  buat: buatMermaid,
} satisfies FormatTertulis;

/** A flowchart with a subgraph for each pelaksana: `flowchart TB` of Mermaid 10 and later. */
function buatMermaid(bahan: Bahan): string {
  const { sop, alur } = bahan;
  const keterangan = keteranganSop(bahan);
  const simpul = new Map(alur.simbol.map(({ id }, i) => [id, `s${i + 1}`]));
  const nama = (id: string) => simpul.get(id) ?? '';
  return [
    '---',
    `title: ${JSON.stringify(judulAman(`${keterangan.nama} (${tandaSop(keterangan)})`))}`,
    '---',
    'flowchart TB',
    `accTitle: ${judulAman(keterangan.nama)}`,
    `accDescr: ${judulAman(`${keterangan.kantor}. ${tandaSop(keterangan)}.`)}`,
    ...sop.pelaksana.flatMap((_, kolom) => lajur(bahan, kolom, nama)),
    ...alur.panah.map(({ dari, ke, label }) => {
      const kata = label === undefined ? '' : `|${kutip(label)}|`;
      return `  ${nama(dari)} -->${kata} ${nama(ke)}`;
    }),
    ...alur.bersama.map(([kiri, kanan]) => `  ${nama(kiri)} --- ${nama(kanan)}`),
    '',
  ].join('\n');
}

/** Nothing for a pelaksana without a symbol: Mermaid would draw the empty subgraph as a kegiatan. */
function lajur(bahan: Bahan, kolom: number, nama: (id: string) => string): readonly string[] {
  const simbol = bahan.alur.simbol.filter(({ pelaksana }) => pelaksana === kolom);
  if (simbol.length === 0) return [];
  return [
    `  subgraph p${kolom + 1}[${kutip(bahan.sop.pelaksana[kolom]?.nama ?? '')}]`,
    ...simbol.map(
      (satu) => `    ${nama(satu.id)}${bentukSimpul(satu.bentuk, teksSimpul(bahan, satu))}`,
    ),
    '  end',
  ];
}

function teksSimpul(bahan: Bahan, { langkah, teks }: Simbol): string {
  const { sop, baris } = bahan;
  const kegiatan = kegiatanTeks(sop, langkahSimbol(bahan, baris.indexOf(langkah)));
  const isi = `${sop.langkah[langkah]?.no ?? ''}. ${kegiatan}`;
  return teks === undefined ? isi : `${isi} (${teks})`;
}

const kurung: Readonly<Record<Bentuk, readonly [string, string]>> = {
  kapsul: ['([', '])'],
  kotak: ['[', ']'],
  'belah-ketupat': ['{', '}'],
  segilima: ['>', ']'],
};

function bentukSimpul(bentuk: Bentuk, teks: string): string {
  const [buka, tutup] = kurung[bentuk];
  return `${buka}${kutip(teks)}${tutup}`;
}

/**
 * A text in quotes. What could end it, begin Markdown or an element, or be taken for a reference is written as a
 * reference of Mermaid's own: `#` and the code of the character.
 */
function kutip(teks: string): string {
  const aman = satuBaris(teks).replace(/["#&<>`\\*_~]/g, (huruf) => `#${huruf.charCodeAt(0)};`);
  // "1. " at its beginning is a list to Mermaid, which it does not draw.
  return `"${aman.replace(/^(\d+)\. /, '$1#46; ')}"`;
}

const kembaran: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '&': '＆' };

/** Titles know no references: Mermaid takes elements out and shows `&amp;` as it is, so others stand in for them. */
function judulAman(teks: string): string {
  return satuBaris(teks).replace(/[<>&]/g, (huruf) => kembaran[huruf] ?? '');
}

function satuBaris(teks: string): string {
  return teks.replace(/\s+/g, ' ').trim();
}
