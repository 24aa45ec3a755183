import { barisSel, tinggiSel } from '../../../sop/langkah-sop.ts';
import type { SelGabung } from '../../../sop/schema-langkah.ts';
import type { Bahan } from '../bahan.ts';
import type { Unsur } from '../xml.ts';
import { tulisGambar } from './bentuk.ts';
import { gambarHalaman } from './gambar-halaman.ts';
import type { GambarSel } from './gambar-halaman.ts';
import type { HalamanTabel, Pembagian } from './halaman.ts';
import { hurufIsi, hurufJudul } from './huruf.ts';
import { alineaKegiatan, alineaSel, tulisAlinea } from './isi-sel.ts';
import { urutanLebar } from './kolom.ts';
import type { Kolom } from './kolom.ts';
import { sum } from './satuan.ts';
import { baris, jarakSel, kalimat, paragraf, sel, tabel } from './wordml.ts';

const arsirKepala = 'EEF1F1';

/** The table of one page, heads and segilima included. `nomor` counts the pages of the table from 0. */
export function tabelHalaman(
  bahan: Bahan,
  { kolom, kepala }: Pembagian,
  { halaman, nomor }: { readonly halaman: HalamanTabel; readonly nomor: number },
): Unsur {
  const { sop } = bahan;
  const gambar = gambarHalaman(bahan, halaman, kolom).map((satu, i) => ({
    ...satu,
    id: 10_000 * (nomor + 1) + i,
  }));
  const selBagan = (row: number) => (col: number) =>
    gambar.filter((satu) => satu.row === row && satu.col === col);
  const { bagan, tinggiBagan } = halaman;
  const isi = tinggiBagan.flatMap((tinggi, row) => {
    const indeks = bahan.baris[bagan.dari + row - bagan.atas];
    const isLuar = row < bagan.atas || row >= bagan.atas + bagan.sampai - bagan.dari;
    if (isLuar || indeks === undefined)
      return [barisSegilima(kolom, { tinggi, gambar: selBagan(row) })];
    return barisLangkah(bahan, { kolom, halaman, indeks, gambar: selBagan(row) });
  });
  return tabel([...barisKepala(sop, kolom, kepala), ...isi], {
    kolom: urutanLebar(kolom),
    uraian: `Tabel langkah SOP ${sop.judul}`,
  });
}

type GambarBernomor = GambarSel & { readonly id: number };
type SelBagan = (col: number) => readonly GambarBernomor[];

function barisKepala(
  { label, pelaksana }: Bahan['sop'],
  kolom: Kolom,
  { tinggi, tegak }: Pembagian['kepala'],
): readonly Unsur[] {
  const judul = (teks: string, lebar: number, lain: Partial<Parameters<typeof sel>[1]> = {}) =>
    sel(
      [
        kalimat(teks, {
          huruf: hurufJudul,
          rata: 'center',
          ...(lain.tegak !== true && jarakSel(0, 1)),
        }),
      ],
      {
        lebar,
        arsir: arsirKepala,
        tengah: true,
        ...lain,
      },
    );
  const dua = [
    [label.no, kolom.no],
    [label.kegiatan, kolom.kegiatan],
  ] as const;
  const mutu = kolom.kelengkapan + kolom.waktu + kolom.output;
  return [
    baris(
      [
        ...dua.map(([teks, lebar]) => judul(teks, lebar, { gabung: 'restart' })),
        ...(pelaksana.length === 0
          ? []
          : [judul(label.pelaksana, sum(kolom.pelaksana), { kolom: pelaksana.length })]),
        judul(label.mutuBaku, mutu, { kolom: 3 }),
        judul(label.keterangan, kolom.keterangan, { gabung: 'restart' }),
      ],
      { tinggi: tinggi[0], kepala: true },
    ),
    baris(
      [
        ...dua.map(([, lebar]) => judul('', lebar, { gabung: 'continue' })),
        ...pelaksana.map(({ nama }, i) => judul(nama, kolom.pelaksana[i] ?? 0, { tegak })),
        judul(label.kelengkapan, kolom.kelengkapan),
        judul(label.waktu, kolom.waktu),
        judul(label.output, kolom.output),
        judul('', kolom.keterangan, { gabung: 'continue' }),
      ],
      { tinggi: tinggi[1], kepala: true },
    ),
  ];
}

function selPelaksana(
  kolom: Kolom,
  gambar: SelBagan,
  gabung?: 'restart' | 'continue',
): readonly Unsur[] {
  return kolom.pelaksana.map((lebar, col) =>
    sel(
      [
        paragraf(
          gambar(col).map((satu) => tulisGambar(satu.gambar, satu.id)),
          { huruf: hurufIsi },
        ),
      ],
      { lebar, rapat: true, ...(gabung && { gabung }) },
    ),
  );
}

function barisSegilima(
  kolom: Kolom,
  { tinggi, gambar }: { readonly tinggi: number; readonly gambar: SelBagan },
): Unsur {
  const kosong = (lebar: number, teks: string, banyak: number) =>
    sel([kalimat(teks, { huruf: hurufIsi, miring: true })], { lebar, kolom: banyak, tengah: true });
  const { kelengkapan, waktu, output, keterangan } = kolom;
  return baris(
    [
      kosong(kolom.no + kolom.kegiatan, 'Alur bersambung pada segilima berhuruf sama', 2),
      ...selPelaksana(kolom, gambar),
      kosong(kelengkapan + waktu + output + keterangan, '', 4),
    ],
    { tinggi },
  );
}

/** The rows of one row of the chart: more than one where langkah share their Pelaksana cells. */
function barisLangkah(
  bahan: Bahan,
  {
    kolom,
    halaman,
    indeks,
    gambar,
  }: {
    readonly kolom: Kolom;
    readonly halaman: HalamanTabel;
    readonly indeks: number;
    readonly gambar: SelBagan;
  },
): readonly Unsur[] {
  const { sop } = bahan;
  const banyak = tinggiSel(sop, indeks, 'pelaksana');
  const awalHalaman = bahan.baris[halaman.bagan.dari] ?? 0;
  return Array.from({ length: banyak }, (_, ke) => {
    const i = indeks + ke;
    const isi = (nama: 'kelengkapan' | 'waktu' | 'output' | 'keterangan') =>
      sel(tulisAlinea(alineaSel(sop, i, nama), nama === 'waktu' ? 'center' : 'left'), {
        lebar: kolom[nama],
        tengah: true,
        ...penggabungan(sop, { indeks: i, nama, awalHalaman }),
      });
    return baris(
      [
        sel(tulisAlinea([{ teks: sop.langkah[i]?.no ?? '' }], 'center'), {
          lebar: kolom.no,
          tengah: true,
        }),
        sel(tulisAlinea(alineaKegiatan(bahan, i)), { lebar: kolom.kegiatan, tengah: true }),
        ...(ke === 0
          ? selPelaksana(kolom, gambar, banyak > 1 ? 'restart' : undefined)
          : selPelaksana(kolom, () => [], 'continue')),
        isi('kelengkapan'),
        isi('waktu'),
        isi('output'),
        isi('keterangan'),
      ],
      { tinggi: halaman.tinggiLangkah[i] ?? 0 },
    );
  });
}

/** A cell that spans rows begins in its first row, and again where a page cuts it. */
function penggabungan(
  sop: Bahan['sop'],
  {
    indeks,
    nama,
    awalHalaman,
  }: { readonly indeks: number; readonly nama: SelGabung; readonly awalHalaman: number },
): { readonly gabung?: 'restart' | 'continue' } {
  const kepala = barisSel(sop, indeks, nama);
  if (tinggiSel(sop, kepala, nama) === 1) return {};
  return { gabung: indeks === kepala || indeks === awalHalaman ? 'restart' : 'continue' };
}
