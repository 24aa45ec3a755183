import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Hasil } from '../../../src/finding/finding.ts';
import { readKabupaten } from '../../../src/io/read-wilayah.ts';
import { barisPengenal } from '../../../src/statistics/ekspor/kenali-tabel.ts';
import { buildLingkup } from '../../../src/statistics/ekspor/lingkup.ts';
import { createPembacaEkspor } from '../../../src/statistics/ekspor/pembaca-ekspor.ts';
import { siapkanTeks } from '../../../src/statistics/ekspor/pemisah-kolom.ts';
import { createPengurai } from '../../../src/statistics/ekspor/pengurai.ts';
import { readExport, uraiKutip } from '../../../src/statistics/ekspor/read-export.ts';
import type { Dataset, Kabupaten } from '../../../src/statistics/model.ts';
import { createAcak, type Acak } from '../../acak.ts';

/*
 * Rows of plain figures are read as they stand. What comes of them must be what comes of their cells, one by one. The
 * exports are whole ones, since a table is known only after its first sixty rows.
 */

const folder = join(import.meta.dirname, '../../../data/63.05/2025-1');
const ekspor = readdirSync(folder)
  .filter((nama) => nama.endsWith('.csv'))
  .map((nama) => ({ nama, ...siapkanTeks(readFileSync(join(folder, nama), 'utf8')) }))
  .filter(({ isi }) => !isi.includes('"'));
const kabupaten = tapin();
const lingkup = buildLingkup([kabupaten]);

function tapin(): Kabupaten {
  const ada = readKabupaten('63.05');
  if (!ada) throw new Error('the register has no 63.05');
  return ada;
}

function perSel(isi: string, pemisah: string): Hasil<Dataset> {
  const pembaca = createPembacaEkspor('x.csv', lingkup);
  for (const baris of isi.replace(/\n$/, '').split('\n')) {
    if (!pembaca.baris(baris.split(pemisah), false)) break;
  }
  return pembaca.selesai();
}

/** All that a reader of the dataset can see. */
function uraikan({ nilai, temuan }: Hasil<Dataset>) {
  const baris = nilai?.baris.map(({ kode, barisBerkas, nilai: angka }) => ({
    kode,
    barisBerkas,
    angka,
    asal: [0, 2, angka.length - 1].map((letak) => nilai.asal(kode, letak)),
  }));
  return { temuan, baris, def: nilai?.def.id, takTerbaca: [...(nilai?.takTerbaca ?? [])] };
}

const isian = [
  ...['', '-', '…', '0', '007', '035', '1.234', '5.000', '1000', '1234567890', '12 ', ' 3'],
  ...['3E+15', '63990000000000', '6399990101909999', 'x', 'RT 5'],
];

function ubah(isi: string, pemisah: string, acak: Acak): string {
  const baris = isi.split('\n').map((satu) => satu.split(pemisah));
  for (let kali = acak.bulat(4); kali > 0; kali -= 1) {
    const sel = baris[acak.bulat(baris.length)];
    sel?.splice(acak.bulat(sel.length), acak.bulat(12) === 0 ? 0 : 1, acak.pilih(isian));
  }
  const [dari, ke] = [acak.bulat(baris.length), acak.bulat(baris.length)];
  const salinan = baris[dari];
  if (salinan && acak.bulat(5) === 0) baris.splice(ke, acak.bulat(2), salinan);
  return baris.map((sel) => sel.join(pemisah)).join('\n');
}

it('rows read as they stand say what their cells say', { timeout: 120_000 }, () => {
  const acak = createAcak(5);
  let tanpaTemuan = 0;
  for (let i = 0; i < 60; i += 1) {
    const { isi, pemisah } = acak.pilih(ekspor);
    const diubah = ubah(isi, pemisah, acak);
    const hasil = uraikan(readExport(diubah, 'x.csv', kabupaten));
    expect(hasil).toEqual(uraikan(perSel(diubah, pemisah)));
    if (hasil.temuan.length === 0) tanpaTemuan += 1;
  }
  expect(tanpaTemuan).toBeGreaterThan(5);
});

it.each(ekspor)(
  'a good export is read as it stands below its first rows: $nama',
  ({ isi, pemisah }) => {
    const pembaca = createPembacaEkspor('x.csv', lingkup);
    let [polos, lain] = [0, 0];
    const pengurai = createPengurai(
      pemisah,
      {
        baris: (sel, salah) => {
          lain += 1;
          return pembaca.baris(sel, salah);
        },
        polos: (baris) => {
          const diambil = pembaca.polos(baris);
          if (diambil) polos += 1;
          return diambil;
        },
      },
      uraiKutip,
    );
    pengurai.potong(isi);
    expect(lain).toBeLessThanOrEqual(barisPengenal + 1);
    expect(polos).toBeGreaterThan(70);
  },
);
