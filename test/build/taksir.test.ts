import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMeasure } from '../../src/io/read-font.ts';
import { readGayaLembar } from '../../src/io/read-gaya-lembar.ts';
import { baganSop } from '../../src/lembar/bagan.ts';
import type { BahanLembar } from '../../src/lembar/bahan.ts';
import { gayaBagan, gayaLembar, isiLembar } from '../../src/lembar/dokumen.ts';
import { balokIdentitas } from '../../src/lembar/identitas.ts';
import { kerapatan } from '../../src/lembar/kerapatan.ts';
import { bidangIsi } from '../../src/lembar/kertas.ts';
import { bahanKolom, isMuat, susunKolom } from '../../src/lembar/kolom.ts';
import { taksirTinggi } from '../../src/lembar/taksir.ts';
import type { Meja } from '../../src/print/meja.ts';
import type { Printer } from '../../src/print/printer.ts';
import { openPrinter } from '../../src/print/printer.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { buatSop } from '../lembar/sop-contoh.ts';
import { sopBuatan } from '../sop/fixtures-sop.ts';

let printer: Printer;
let meja: Meja;
beforeAll(async () => {
  printer = await openPrinter();
  meja = await printer.meja(readGayaLembar());
}, 60_000);
afterAll(() => printer.close());

const ukur = readMeasure();
const lebar = (tebal: number) => (teks: string) =>
  ukur(teks, { keluarga: 'Source Sans 3', ukuranPx: 1, tebal, miring: false });
const lebarTeks = { biasa: lebar(400), tebal: lebar(700) };

const penutup = {
  tempat: 'Rantau',
  tanggal: '2024-02-01',
  jabatan: 'Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten yang Namanya Panjang Sekali',
  nama: 'Nama Penanda',
  nip: '197501012000031001',
};
const contoh: readonly (readonly [string, Sop])[] = [
  ...sopBuatan().map(({ nama, sop }) => [nama, sop] as const),
  ['bertanda-tangan', buatSop({ pelaksana: 5, langkah: 14, ubahan: { penutup } })],
  ['banyak-kolom', buatSop({ pelaksana: 12, langkah: 6 })],
  [
    'berkotak-penuh',
    buatSop({
      pelaksana: 3,
      langkah: 4,
      ubahan: {
        kop: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL'],
        dasarHukum: Array.from(
          { length: 9 },
          (_, ke) => `Peraturan Bupati Nomor ${ke} Tahun 2020 ${'tentang susunan '.repeat(ke)}`,
        ),
      },
    }),
  ],
];

describe('heights worked out from the widths of words', () => {
  it.each(contoh)('are those of the browser for %s, at any density', async (_, naskah) => {
    const bahan: BahanLembar = { naskah, kop: ['Dinas Uji', 'Kabupaten Uji'], kertas: 'A4' };
    const bagan = baganSop(naskah);
    const { lebarPx } = bidangIsi('A4', false);
    const kolom = bahanKolom(naskah, { lebarPx, baganPx: bagan.lebarPx }, lebarTeks);
    const isi = isiLembar(bahan, [
      { identitas: balokIdentitas(bahan).map((__, ke) => ke), tabel: bagan.utuh, penutup: true },
    ]);
    const muat = kerapatan.filter((satu) => isMuat(kolom, satu));
    expect(muat.length).toBeGreaterThan(0);
    for (const satu of muat) {
      const tata = { kerapatan: satu, kolom: susunKolom(kolom, satu) };
      const taksiran = taksirTinggi({ bahan, bagan, kolom, lebarTeks }, tata);
      const gaya = `${gayaLembar(bahan, tata)}\n${gayaBagan([bagan.utuh.sel])}`;
      const { tinggi } = await meja.susun(isi, gaya);
      const beda = Object.entries(tinggi).filter(
        ([nama, px]) => Math.abs(px - (taksiran[nama] ?? 0)) > 2,
      );
      expect([satu.teksPt, satu.skala, beda]).toEqual([satu.teksPt, satu.skala, []]);
    }
  });
});
