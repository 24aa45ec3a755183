import { describe, expect, it } from 'vitest';
import { ambangDataset, skemaPengungkapan } from '../../../src/statistics/pengungkapan/setelan.ts';

describe('the setting of an office', () => {
  it('closes small figures unless it says otherwise', () => {
    const setelan = skemaPengungkapan.parse({ ambang: { desa: 5 } });
    expect(setelan).toEqual({ cara: 'tutup', ambang: { desa: 5 }, dataset: {}, kelipatan: 5 });
  });

  it.each([
    ['agama', { desa: 5, kecamatan: 0, kabupaten: 0 }],
    ['disabilitas', { desa: 5, kecamatan: 3, kabupaten: 0 }],
    ['umur-5-tahunan', { desa: 0, kecamatan: 0, kabupaten: 0 }],
  ])('has for %s its own thresholds before those of all', (id, ambang) => {
    const setelan = skemaPengungkapan.parse({
      ambang: { desa: 5 },
      dataset: { disabilitas: { kecamatan: 3 }, 'umur-5-tahunan': { desa: 0 } },
    });
    expect(ambangDataset(setelan, id)).toEqual(ambang);
  });

  it.each([
    ['no threshold at all', {}],
    ['thresholds of 0 alone', { ambang: { desa: 0 }, dataset: { agama: { desa: 0 } } }],
    ['a level that is none', { ambang: { rw: 5 } }],
    ['a threshold that is no whole number', { ambang: { desa: 2.5 } }],
    ['a base that nobody rounds to', { cara: 'bulatkan', ambang: { desa: 5 }, kelipatan: 4 }],
    ['a table that is none', { dataset: { disabelitas: { desa: 5 } } }],
    ['a misspelt field', { ambang: { desa: 5 }, batas: 3 }],
  ])('is refused with %s', (_, isi) => {
    expect(skemaPengungkapan.safeParse(isi).success).toBe(false);
  });
});
