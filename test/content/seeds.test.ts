import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import type { Sop } from '../../src/sop/schema.ts';
import {
  plain,
  sourceField,
  sourceKop,
  sourceLists,
  sourcePelaksana,
  sourcePenutup,
  sourceRows,
} from './seed-source.ts';

const naskah = readContent('content').sop.flatMap(({ id, sop }) =>
  sop.sumber?.berkas.startsWith('seeds/') === true
    ? [{ id, sop, teks: readFileSync(sop.sumber.berkas, 'utf8') }]
    : [],
);

/** Words of a seed that the content leaves out on purpose; `catatan` tells the reader so. */
const ditinggalkan: Partial<Record<string, RegExp>> = {
  '51.08/akses-siak-desa-kelurahan': /<pre> graph TD .*<\/pre>/,
  '13.05/hak-akses-pemanfaatan-data': /^1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t$/m,
};

it('every seed has become content', () => {
  expect(naskah.map(({ id, sop }) => [id, sop.sumber?.berkas])).toEqual([
    ['13.01/kia-melalui-silpia', 'seeds/004_f0a135c4a4f6be82.txt'],
    ['13.05/hak-akses-pemanfaatan-data', 'seeds/002_7f5b8cceec0482a9.txt'],
    ['51.08/akses-siak-desa-kelurahan', 'seeds/000_81a962ced3f81c41.txt'],
    ['63.05/penyusunan-buku-data-agregat', 'seeds/003_6d4576dfa85d3c73.txt'],
    ['63.11/dik-jamila-me-wa', 'seeds/001_f20c1cba0b5413be.txt'],
  ]);
});

describe.each(naskah)('$id', ({ id, sop, teks }) => {
  it('has the cells of every row of the table', () => {
    expect(contentRows(sop)).toEqual(sourceRows(teks));
  });

  it('has the pelaksana of the table head, in their order', () => {
    expect(sop.pelaksana.map(({ nama }) => nama)).toEqual(sourcePelaksana(teks, sop.label));
  });

  it('has the number, the dates, the name and the signer as written', () => {
    const { label, tanggal, disahkan } = sop;
    const isian = [
      [label.nomor, sop.nomor],
      [label.pembuatan, tanggal.pembuatan],
      [label.revisi, tanggal.revisi],
      [label.efektif, tanggal.efektif],
      [label.nama, sop.nama],
      [label.disahkan, pejabat(disahkan)],
    ] as const;
    expect(isian).toEqual(isian.map(([nama]) => [nama, sourceField(teks, nama)]));
  });

  it('has the letterhead and the closing signature as written', () => {
    const { penutup } = sop;
    const bawah = penutup && `${penutup.tempat}, ${penutup.tanggal} ${pejabat(penutup)}`;
    expect(sop.kop.join(' ')).toBe(sourceKop(teks, sop.label));
    expect(bawah ?? '').toBe(sourcePenutup(teks));
  });

  it('has the items of the lists as the source counts them', () => {
    const { kualifikasi, peralatan, peringatan, pencatatan } = sop;
    const dasarHukum = sop.dasarHukum.map((butir) => butir.teks);
    const keterkaitan = sop.keterkaitan.map((butir) => butir.teks);
    expect({ dasarHukum, kualifikasi, keterkaitan, peralatan, peringatan, pencatatan }).toEqual(
      sourceLists(teks, sop.label),
    );
  });

  it('loses no word of the source and adds none', () => {
    const dariNaskah = countWords(plain(teks.replace(ditinggalkan[id] ?? /$^/, '')));
    const dariIsi = countWords(contentText(sop));
    expect({
      hilang: difference(dariNaskah, dariIsi),
      ditambahkan: difference(dariIsi, dariNaskah),
    }).toEqual({ hilang: [], ditambahkan: [] });
  });

  it('says of every langkah why its pelaksana is believed', () => {
    expect(sop.langkah.filter(({ rekonstruksi }) => rekonstruksi === undefined)).toEqual([]);
  });

  it('has no galat or peringatan that the document does not explain', () => {
    const { temuan } = readContent('content');
    const milik = temuan.filter(({ tempat }) => tempat.berkas.endsWith(`${id}.md`));
    expect(
      milik.filter(
        ({ dikecualikan, tingkat }) => dikecualikan === undefined && tingkat !== 'saran',
      ),
    ).toEqual([]);
  });
});

function contentRows({ langkah, pelaksana }: Sop) {
  return langkah.map(({ kegiatan, tulisanSel, kelengkapan, waktu, output, keterangan }) => {
    const sel = pelaksana.map(({ id }) => tulisanSel[id] ?? '');
    return { kegiatan, sel, kelengkapan, waktu, output, keterangan };
  });
}

function pejabat({ jabatan, nama, nip }: Sop['disahkan']): string {
  return [jabatan, nama, `NIP. ${nip}`].filter((isi) => isi !== '').join(' ');
}

/** All that the content says of the document: what the form prints, headings included. */
function contentText(sop: Sop): string {
  const { penutup } = sop;
  return [
    ...Object.values(sop.label),
    ...sop.kop,
    sop.nomor,
    sop.nama,
    sop.judulTabel,
    ...Object.values(sop.tanggal),
    pejabat(sop.disahkan),
    ...(penutup === undefined ? [] : [penutup.tempat, penutup.tanggal, pejabat(penutup)]),
    ...[...sop.dasarHukum, ...sop.keterkaitan].map((butir) => butir.teks),
    ...[sop.kualifikasi, sop.peralatan, sop.peringatan, sop.pencatatan].flat(),
    ...sop.pelaksana.map(({ nama }) => nama),
    ...contentRows(sop).flatMap((baris) => Object.values(baris).flat()),
  ].join('\n');
}

/** Words with their number of times. An item's number may be glued to the word before it. */
function countWords(teks: string): ReadonlyMap<string, number> {
  const kata = teks
    .replace(/(\p{L})(\d\.\s)/gu, '$1 $2')
    .split(/[^\p{L}\p{N}/&>=]+/u)
    .filter((satu) => !/^(?:\/?|\d|10|[a-e])$/.test(satu));
  const hitung = new Map<string, number>();
  for (const satu of kata) hitung.set(satu, (hitung.get(satu) ?? 0) + 1);
  return hitung;
}

function difference(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): readonly string[] {
  return [...a].flatMap(([kata, banyak]) => {
    const selisih = banyak - (b.get(kata) ?? 0);
    return selisih > 0 ? [`${kata} ×${selisih}`] : [];
  });
}
