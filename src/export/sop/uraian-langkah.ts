import { barisSel, kegiatanLangkah } from '../../sop/langkah-sop.ts';
import type { Langkah, SelGabung } from '../../sop/schema-langkah.ts';
import type { Sop } from '../../sop/schema.ts';

/** The kegiatan of some rows as one text: the words and the lettered rincian of each. */
export function kegiatanTeks(sop: Sop, indeks: readonly number[]): string {
  return indeks.map((satu) => barisKegiatan(sop.langkah[satu]).join(' ')).join('; ');
}

/** The words of a row's Kegiatan cell, a line each; its rincian lettered as the form does. */
export function barisKegiatan(langkah: Langkah | undefined): readonly string[] {
  if (langkah === undefined) return [];
  const { kegiatan, rincian } = langkah;
  return [
    ...(kegiatan === '' ? [] : [kegiatan]),
    ...rincian.map((teks, urutan) => `${huruf(urutan)}. ${teks}`),
  ];
}

function huruf(urutan: number): string {
  const satuan = String.fromCharCode(97 + (urutan % 26));
  return urutan < 26 ? satuan : huruf(Math.floor(urutan / 26) - 1) + satuan;
}

/**
 * Everything that the form says of the kegiatan of one symbol, a line for each thing: `Waktu: 10 menit`. A cell
 * that spans rows is told by each of them.
 */
export function uraianLangkah(sop: Sop, indeks: readonly number[]): readonly string[] {
  return indeks.flatMap((satu) => uraianBaris(sop, satu));
}

function uraianBaris(sop: Sop, indeks: number): readonly string[] {
  const langkah = sop.langkah[indeks];
  if (langkah === undefined) return [];
  const { label } = sop;
  return [
    `${label.kegiatan} ${langkah.no}: ${kegiatanLangkah(langkah).join('; ')}`,
    isian(label.waktu, isiSel(sop, indeks, 'waktu')?.waktu),
    isian(label.kelengkapan, isiSel(sop, indeks, 'kelengkapan')?.kelengkapan.join('; ')),
    isian(label.output, isiSel(sop, indeks, 'output')?.output.join('; ')),
    isian(label.keterangan, isiSel(sop, indeks, 'keterangan')?.keterangan),
    isian('Direkonstruksi', dasarRekonstruksi(langkah)),
  ].filter((baris) => baris !== '');
}

function isian(judul: string, isi = ''): string {
  return isi === '' ? '' : `${judul}: ${isi}`;
}

function isiSel(sop: Sop, indeks: number, sel: SelGabung): Langkah | undefined {
  return sop.langkah[barisSel(sop, indeks, sel)];
}

function dasarRekonstruksi({ rekonstruksi }: Langkah): string {
  if (rekonstruksi === undefined) return '';
  const { keyakinan, dasar, panah } = rekonstruksi;
  const persen = (peluang: number) => `${Math.round(peluang * 100)} %`;
  return [
    `keyakinan ${persen(keyakinan)}, ${dasar}`,
    ...(panah === undefined ? [] : [`panah ${persen(panah.keyakinan)}, ${panah.dasar}`]),
  ].join('; ');
}
