import { expect, it } from 'vitest';
import { lineNumber } from '../../../src/sop/yaml/lines.ts';
import { readYaml } from '../../../src/sop/yaml/read-yaml.ts';

const yaml = `# keterangan - kepala
nama: Contoh
"tanggal surat": { pembuatan: 1, revisi: }
kelengkapan:
  -
  # - bukan butir
  - Surat
  -
  - - a
    -
langkah:
  - kegiatan: >
      Menulis
      - surat
    keputusan:
      1: 2
      Tidak: 3
  -
  - kegiatan: x
`;

it.each<[jalur: readonly PropertyKey[], baris: number]>([
  [[], 2],
  [['nama'], 2],
  [['tanggal surat', 'revisi'], 3],
  [['tanggal surat', 'efektif'], 3],
  [['kelengkapan'], 4],
  [['kelengkapan', 0], 5],
  [['kelengkapan', 1], 7],
  [['kelengkapan', 2], 8],
  [['kelengkapan', 3, 1], 10],
  [['kelengkapan', 9], 4],
  [['kelengkapan', '2'], 7],
  [['langkah', 0, 'keputusan', '1'], 16],
  [['langkah', '1', 'keputusan', 'Tidak', 'lagi'], 17],
  [['langkah', 1], 18],
  [['langkah', 2, 'waktu'], 19],
  [['langkah', 'kegiatan'], 11],
])('%j lies on its line, or on that of what would hold it', (jalur, baris) => {
  expect(lineNumber(yaml)(readYaml(yaml).letak(jalur))).toBe(baris);
});

it.each([
  ['a\nb\nc', 2, 2],
  ['a\r\nb\r\nc', 6, 3],
  ['a\rb\rc', 4, 3],
  ['a', 99, 1],
])('counts lines by every kind of line end: %j', (teks, offset, baris) => {
  expect(lineNumber(teks)(offset)).toBe(baris);
});
