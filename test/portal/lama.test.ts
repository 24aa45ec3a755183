import { describe, expect, it } from 'vitest';
import { addLama, kelasDari, lamaSop, tanpaLama } from '../../src/portal/lama.ts';
import { formatRentang } from '../../src/sop/durasi.ts';
import { sopPortal } from './sop-uji.ts';

/** An SOP whose last langkah takes this long; the two before it take 15 menit. */
const sop = (waktu: string, jamPerHari?: number) =>
  sopPortal(
    'a',
    { langkah: [{}, {}, { waktu }] },
    jamPerHari === undefined ? {} : { jamKerja: { jamPerHari, hariPerMinggu: 5 } },
  );

describe('the class of a lead time', () => {
  it.each([
    ['45 menit', 'sampai-1-jam'],
    ['46 menit', 'sampai-1-hari'],
    ['23 jam', 'sampai-1-hari'],
    ['1 hari kerja', 'sampai-1-minggu'],
    ['2 minggu', 'lebih-dari-1-minggu'],
    ['paling lama 30 menit', 'sampai-1-jam'],
    ['tentatif', 'tidak-terukur'],
  ])('%s after a quarter of an hour: %s', (waktu, kelas) => {
    expect(kelasDari(lamaSop(sop(waktu)), undefined).id).toBe(kelas);
  });

  it('takes a day for what the office says of its working day', () => {
    expect(kelasDari(lamaSop(sop('9 jam', 8)), { menitPerHari: 480 }).id).toBe('sampai-1-minggu');
  });

  it('is the unmeasured one for a flow that does not end', () => {
    const buntu = sopPortal('a', { langkah: [{}, {}, { lanjut: [2] }] });
    expect(lamaSop(buntu)).toBeUndefined();
    expect(kelasDari(undefined, undefined).id).toBe('tidak-terukur');
  });
});

it('a sum is the least as soon as one part of it is', () => {
  const [pasti, tentatif] = [lamaSop(sop('5 menit')), lamaSop(sop('tentatif'))];
  const jumlah = [pasti, tentatif].reduce((a, b = tanpaLama) => addLama(a ?? tanpaLama, b));
  expect(jumlah && [formatRentang(jumlah.rentang), jumlah.sekurangnya]).toEqual(['35 menit', true]);
});

it('of several starts the one that takes longest counts', () => {
  const duaMulai = sopPortal('a', {
    langkah: [{ lanjut: [3], waktu: '5 menit' }, { mulai: true, waktu: '1 jam' }, {}],
  });
  const lama = lamaSop(duaMulai);
  expect(lama && formatRentang(lama.rentang)).toBe('1 jam 10 menit');
});
