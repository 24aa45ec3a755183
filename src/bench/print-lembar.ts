import { join } from 'node:path';
import { openPencetakLembar } from '../build/pencetak-lembar.ts';
import { readPortal } from '../io/portal.ts';
import { openPrinter } from '../print/printer.ts';
import type { Benchmark } from './benchmark.ts';
import { writeContent } from './write-content.ts';

const banyakSop = 100;

export const printLembar: Benchmark = {
  nama: 'print-lembar',
  kerja:
    'menyusun dan mencetak satu lembar SOP di peramban yang sudah terbuka, sampai berkasnya selesai; mediannya atas 100 SOP',
  lantai: 'mencetak lagi halaman yang sama dengan Chromium saja',
  ulangan: banyakSop,
  async siapkan(folder) {
    const content = join(folder, 'content');
    await writeContent(content, banyakSop);
    const { sop } = await readPortal({ content, data: join(folder, 'data') });
    const printer = await openPrinter();
    const tanpaSimpanan = { ambil: () => undefined, simpan: () => undefined };
    const pencetak = await openPencetakLembar(printer, {}, tanpaSimpanan);
    let ke = 0;
    return {
      ukuran: '1 lembar',
      kerja: () => {
        const satu = sop[ke % sop.length];
        ke += 1;
        return satu && pencetak.cetak(satu);
      },
      lantai: () => pencetak.meja.cetak('halaman yang sama'),
      selesai: () => printer.close(),
    };
  },
};
