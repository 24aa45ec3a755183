import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import type { Aturan } from '../../src/sop/aturan.ts';
import { kegiatanBukanKataKerja } from '../../src/sop/rules/kegiatan-bukan-kata-kerja.ts';
import { kegiatanGanda } from '../../src/sop/rules/kegiatan-ganda.ts';
import { kelengkapanPeralatan } from '../../src/sop/rules/kelengkapan-peralatan.ts';
import { keputusanTersirat } from '../../src/sop/rules/keputusan-tersirat.ts';
import { outputSama } from '../../src/sop/rules/output-sama.ts';
import { outputTakDipakai } from '../../src/sop/rules/output-tak-dipakai.ts';
import { pelaksanaTanpaKolom } from '../../src/sop/rules/pelaksana-tanpa-kolom.ts';
import { sebutanPelaksanaBerbeda } from '../../src/sop/rules/sebutan-pelaksana-berbeda.ts';
import { tujuanKembaliTidakDisebut } from '../../src/sop/rules/tujuan-kembali-tidak-disebut.ts';
import { skemaSop } from '../../src/sop/schema.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { sopContoh } from './contoh-sop.ts';
import { sopBuatan } from './fixtures-sop.ts';
import { naskahNyata } from './naskah-nyata.ts';
import { tabelPresisi } from './tabel-presisi.ts';
import type { Penilaian } from './tabel-presisi.ts';

const aturanKata: readonly Aturan[] = [
  kegiatanBukanKataKerja,
  kegiatanGanda,
  kelengkapanPeralatan,
  keputusanTersirat,
  outputSama,
  outputTakDipakai,
  pelaksanaTanpaKolom,
  sebutanPelaksanaBerbeda,
  tujuanKembaliTidakDisebut,
];

/** The five seeds, and the signed documents beside the project where they are present. */
const naskah: readonly { readonly id: string; readonly sop: Sop }[] = [
  ...readContent('content').sop.filter(({ sop }) => sop.sumber?.berkas.startsWith('seeds/')),
  ...naskahNyata().map(({ id, sop }) => ({ id, sop: skemaSop.parse(sop) })),
];

/** Share of reports with which a strict reviewer agrees that each rule must keep. */
const presisiTerendah = 0.85;

describe.each(aturanKata)('$id', ({ id, periksa }) => {
  const tabel = tabelPresisi[id] ?? {};

  it.each(naskah)('reports in $id the langkah that were judged, and no other', (satu) => {
    const { benar = [], keliru = [] } = tabel[satu.id] ?? {};
    const langkah = periksa(satu.sop, {}).map((laporan) => Number(laporan.langkah));
    expect([...new Set(langkah)]).toEqual([...benar, ...keliru].toSorted((a, b) => a - b));
  });

  it.each(sopBuatan())('says nothing of $nama, which was written by the rules', ({ sop }) => {
    expect(periksa(sop, {})).toEqual([]);
  });

  it.each(['constructor', '—', '()', '. , ;', 'Kepala', 'dan dan', '1.', '\u{1F4C4} berkas'])(
    'reads %j without stumbling, wherever it stands',
    (teks) => {
      const sop = sopContoh({
        pelaksana: [
          { id: 'pemohon', nama: `${teks}/`, alias: [teks] },
          { id: 'petugas', nama: 'Petugas' },
        ],
        langkah: [{ kegiatan: teks, rincian: [teks], kelengkapan: teks, output: teks }, {}, {}],
      });
      expect(() => periksa(sop, {})).not.toThrow();
    },
  );

  it('is right in at least 85 of 100 reports', () => {
    const benar = hitung(tabel, 'benar');
    expect(benar).toBeGreaterThan(0);
    expect(benar / (benar + hitung(tabel, 'keliru'))).toBeGreaterThanOrEqual(presisiTerendah);
  });
});

/** Reports that are right, reports in all, and defects named by a reviewer. */
const terukur = {
  'kegiatan-bukan-kata-kerja': [15, 15, 15],
  'kegiatan-ganda': [16, 18, 22],
  'kelengkapan-peralatan': [18, 18, 18],
  'keputusan-tersirat': [6, 6, 6],
  'output-sama': [15, 15, 19],
  'output-tak-dipakai': [7, 7, 15],
  'pelaksana-tanpa-kolom': [3, 3, 4],
  'sebutan-pelaksana-berbeda': [2, 2, 2],
  'tujuan-kembali-tidak-disebut': [1, 1, 1],
};

it('the table adds up to the figures that the manual may quote', () => {
  const jumlah = Object.entries(tabelPresisi).map(([id, tabel]) => {
    const [benar, keliru, luput] = [
      hitung(tabel, 'benar'),
      hitung(tabel, 'keliru'),
      hitung(tabel, 'luput'),
    ];
    return [id, [benar, benar + keliru, benar + luput]];
  });
  expect(Object.fromEntries(jumlah)).toEqual(terukur);
});

it('no langkah is judged twice', () => {
  const ganda = Object.values(tabelPresisi)
    .flatMap((tabel) => Object.values(tabel))
    .filter(({ benar = [], keliru = [], luput = [] }) => {
      const semua = [...benar, ...keliru, ...luput];
      return new Set(semua).size !== semua.length;
    });
  expect(ganda).toEqual([]);
});

function hitung(
  tabel: Readonly<Record<string, Penilaian>>,
  nilai: 'benar' | 'keliru' | 'luput',
): number {
  return Object.values(tabel).reduce((jumlah, satu) => jumlah + (satu[nilai]?.length ?? 0), 0);
}
