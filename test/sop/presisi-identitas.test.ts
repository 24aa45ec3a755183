import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import type { Aturan, Laporan } from '../../src/sop/aturan.ts';
import { keterkaitanTanpaNomor } from '../../src/sop/rules/keterkaitan-tanpa-nomor.ts';
import { keterkaitanTerlaluUmum } from '../../src/sop/rules/keterkaitan-terlalu-umum.ts';
import { kualifikasiJabatan } from '../../src/sop/rules/kualifikasi-jabatan.ts';
import { namaBukanKegiatan } from '../../src/sop/rules/nama-bukan-kegiatan.ts';
import { pencatatanBukanCatatan } from '../../src/sop/rules/pencatatan-bukan-catatan.ts';
import { peralatanDokumen } from '../../src/sop/rules/peralatan-dokumen.ts';
import { peringatanBukanAkibat } from '../../src/sop/rules/peringatan-bukan-akibat.ts';
import { peringatanTerbalik } from '../../src/sop/rules/peringatan-terbalik.ts';
import { peringatanTerputus } from '../../src/sop/rules/peringatan-terputus.ts';
import { skemaSop } from '../../src/sop/schema.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { naskahNyata } from './naskah-nyata.ts';
import type { Penilaian } from './tabel-presisi.ts';

const aturanKata: readonly Aturan[] = [
  keterkaitanTanpaNomor,
  keterkaitanTerlaluUmum,
  kualifikasiJabatan,
  namaBukanKegiatan,
  pencatatanBukanCatatan,
  peralatanDokumen,
  peringatanBukanAkibat,
  peringatanTerbalik,
  peringatanTerputus,
];

const kia = '13.01/kia-melalui-silpia';
const hakAkses = '13.05/hak-akses-pemanfaatan-data';
const siakDesa = '51.08/akses-siak-desa-kelurahan';
const bukuData = '63.05/penyusunan-buku-data-agregat';
const jamila = '63.11/dik-jamila-me-wa';
const suratKeluar = 'satpolpp-28-surat-keluar';
const daftarInformasi = 'satpolpp-dip-daftar-informasi';

/** Stands for the field as a whole, where a report is not about one item. */
const seluruhnya = 0;

/**
 * What the rules that judge words of the identity say of the signed documents, by number of item, judged one by one
 * against the reviewers' lists of defects. Documents that are left out have neither reports nor known misses; two of
 * the documents beside the project have no identity at all.
 */
const tabel: Readonly<Record<string, Readonly<Record<string, Penilaian>>>> = {
  'keterkaitan-tanpa-nomor': {
    [kia]: { benar: [seluruhnya] },
    [hakAkses]: { benar: [seluruhnya] },
    [bukuData]: { benar: [seluruhnya] },
    [jamila]: { benar: [seluruhnya] },
    [suratKeluar]: { benar: [seluruhnya] },
    [daftarInformasi]: { benar: [seluruhnya] },
  },
  'keterkaitan-terlalu-umum': { [siakDesa]: { benar: [1] } },
  'kualifikasi-jabatan': {
    [kia]: { benar: [4, 5, 6] },
    [hakAkses]: { benar: [2, 3, 4, 5, 6] },
  },
  'nama-bukan-kegiatan': { [jamila]: { benar: [seluruhnya] } },
  'pencatatan-bukan-catatan': { [kia]: { benar: [1] }, [hakAkses]: { benar: [1] } },
  'peralatan-dokumen': {
    [hakAkses]: { benar: [1, 2, 3, 4] },
    [daftarInformasi]: { benar: [1, 2] },
  },
  'peringatan-bukan-akibat': {
    [kia]: { benar: [seluruhnya] },
    [hakAkses]: { benar: [seluruhnya] },
  },
  'peringatan-terbalik': { [bukuData]: { benar: [1] } },
  'peringatan-terputus': { [jamila]: { benar: [1] } },
};

/** Reports that are right, reports in all, and defects named by a reviewer. */
const terukur = {
  'keterkaitan-tanpa-nomor': [6, 6, 6],
  'keterkaitan-terlalu-umum': [1, 1, 1],
  'kualifikasi-jabatan': [8, 8, 8],
  'nama-bukan-kegiatan': [1, 1, 1],
  'pencatatan-bukan-catatan': [2, 2, 2],
  'peralatan-dokumen': [6, 6, 6],
  'peringatan-bukan-akibat': [2, 2, 2],
  'peringatan-terbalik': [1, 1, 1],
  'peringatan-terputus': [1, 1, 1],
};

/** The five seeds, and the signed documents beside the project where they are present. */
const naskah: readonly { readonly id: string; readonly sop: Sop }[] = [
  ...readContent('content').sop.filter(({ sop }) => sop.sumber?.berkas.startsWith('seeds/')),
  ...naskahNyata().map(({ id, sop }) => ({ id, sop: skemaSop.parse(sop) })),
];

it('knows the five seeds', () => {
  const ids = naskah.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([kia, hakAkses, siakDesa, bukuData, jamila]));
});

describe.each(aturanKata)('$id', ({ id, periksa }) => {
  it.each(naskah)('reports in $id the items that were judged, and no other', (satu) => {
    const { benar = [], keliru = [] } = tabel[id]?.[satu.id] ?? {};
    expect(periksa(satu.sop, {}).flatMap(itemsOf)).toEqual(
      [...benar, ...keliru].toSorted((a, b) => a - b),
    );
  });
});

it('the table adds up to the figures that the manual may quote', () => {
  const jumlah = Object.entries(tabel).map(([id, satu]) => {
    const penilaian = Object.values(satu);
    const [benar, keliru, luput] = (['benar', 'keliru', 'luput'] as const).map(
      (nilai) => penilaian.flatMap((lain) => lain[nilai] ?? []).length,
    );
    return [id, [benar, (benar ?? 0) + (keliru ?? 0), (benar ?? 0) + (luput ?? 0)]];
  });
  expect(Object.fromEntries(jumlah)).toEqual(terukur);
});

/** Numbers of the items that a report is about: of its field, or named one by one in its words. */
function itemsOf({ kolom = '', pesan }: Laporan): readonly number[] {
  const satu = /\.(\d+)$/.exec(kolom)?.[1];
  if (satu !== undefined) return [Number(satu)];
  const disebut = /butir (\d.+)/.exec(pesan)?.[1];
  if (disebut === undefined) return [seluruhnya];
  return [...disebut.matchAll(/(\d+) \("/g)].map(([, nomor]) => Number(nomor));
}
