import { describe, expect, it } from 'vitest';
import { nilaiWilayah, type Agregat } from '../../../src/statistics/agregat.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { lindungi } from '../../../src/statistics/pengungkapan/lindungi.ts';
import { skemaPengungkapan } from '../../../src/statistics/pengungkapan/setelan.ts';
import {
  nilaiTerbit,
  tutupAgregat,
  type AgregatTerlindung,
} from '../../../src/statistics/pengungkapan/terlindung.ts';
import { createAcak } from '../../acak.ts';
import { namaSel, serang } from './penyerang.ts';
import { agregatUji, kabupatenUji, petaAgregat } from './tabel-uji.ts';

const setelan = skemaPengungkapan.parse({ ambang: { desa: 5 } });
const kabupaten = kabupatenUji([4, 3, 5]);

/** What a reader of one edition knows who has taken from the other each figure that has not changed. */
function dilengkapi(
  asli: Agregat,
  edisi: AgregatTerlindung,
  lain: AgregatTerlindung,
): AgregatTerlindung {
  return tutupAgregat(asli, '63.05', (kode, letak) => {
    const nilai = nilaiWilayah(asli, kode)?.[letak];
    return edisi.tertutup(kode, letak) && nilaiTerbit(lain, kode, letak) !== nilai;
  });
}

describe.each([agama, disabilitas])('two editions of a table ($id)', (def) => {
  it.each([1, 2, 3, 4, 5, 6])('tell no more together than each alone: corrections %d', (benih) => {
    const acak = createAcak(benih).bulat;
    const lama = kabupaten.kecamatan
      .flatMap(({ desa }) => desa)
      .map(() => def.kategori.flatMap(() => [acak(9) * acak(3), acak(9) * acak(3)]));
    // A few figures are corrected: some become small, some cease to be.
    const baru = lama.map((baris) => baris.map((satu) => (acak(40) === 0 ? acak(12) : satu)));
    const [asliLama, asliBaru] = [
      agregatUji(def, kabupaten, lama),
      agregatUji(def, kabupaten, baru),
    ];
    const pertama = lindungi(petaAgregat(asliLama), '63.05', setelan);
    const kedua = lindungi(petaAgregat(asliBaru), '63.05', setelan, [pertama.agregat]);
    const [satu, dua] = [pertama.agregat.get(def.id), kedua.agregat.get(def.id)];
    if (!satu || !dua) throw new Error('the dataset is gone');
    // What is small only now, among figures that the first edition told, cannot be hidden; the office hears of it.
    const terbuka = kedua.ikhtisar.flatMap(({ terbuka: daftar }) =>
      daftar.map(({ dataset, kode, letak }) =>
        namaSel(dataset, kode, def.kategori[Math.floor(letak / 3)]?.id ?? '*', letak % 3),
      ),
    );
    expect(terbuka.length).toBeLessThan(3);
    const bersamaan: readonly (readonly [AgregatTerlindung, readonly string[]])[] = [
      [dilengkapi(asliLama, satu, dua), []],
      [dilengkapi(asliBaru, dua, satu), terbuka],
    ];
    for (const [bersama, boleh] of bersamaan) {
      const { terbongkar, tertutup } = serang(new Map([[def.id, bersama]]), '63.05');
      expect(tertutup.length).toBeGreaterThan(10);
      expect(terbongkar.filter((nama) => !boleh.includes(nama))).toEqual([]);
    }
  });

  it('would tell more if the second forgot the first', () => {
    const terbongkar = [1, 2, 3, 4, 5].flatMap((benih) => {
      const acak = createAcak(benih).bulat;
      const lama = kabupaten.kecamatan
        .flatMap(({ desa }) => desa)
        .map(() => def.kategori.flatMap(() => [acak(60), acak(60)]));
      const baru = lama.map((baris, i) => (i === 0 ? baris.map((n) => n + 30) : baris));
      const asli = agregatUji(def, kabupaten, lama);
      const satu = tutup(asli);
      const dua = tutup(agregatUji(def, kabupaten, baru));
      const bersama = dilengkapi(asli, satu, dua);
      return serang(new Map([[def.id, bersama]]), '63.05').terbongkar;
    });
    expect(terbongkar).not.toEqual([]);
  });
});

function tutup(agregat: Agregat): AgregatTerlindung {
  const hasil = lindungi(petaAgregat(agregat), '63.05', setelan).agregat.get(agregat.def.id);
  if (!hasil) throw new Error('the dataset is gone');
  return hasil;
}
