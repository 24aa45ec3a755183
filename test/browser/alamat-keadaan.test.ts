import { describe, expect, it } from 'vitest';
import { bacaKeadaan, tulisKeadaan } from '../../src/browser/alamat-keadaan.ts';

describe('the choices in an address', () => {
  it('are read back as they were written, beside those of others', () => {
    const lain = '?q=akta&agama-desa.urut=2-turun';
    const query = tulisKeadaan(lain, 'piramida-penduduk', { seri: 'laki-laki', bentuk: 'persen' });
    expect(bacaKeadaan(query, 'piramida-penduduk')).toEqual({
      seri: 'laki-laki',
      bentuk: 'persen',
    });
    expect(bacaKeadaan(query, 'agama-desa')).toEqual({ urut: '2-turun' });
    expect(new URLSearchParams(query).get('q')).toBe('akta');
  });

  it.each([
    ['the last choice is taken back', '?a.b=c', 'a', {}, ''],
    ['a choice is empty', '', 'a', { b: '' }, ''],
    [
      'another chart begins with the same letters',
      '?agama-desa.urut=1-naik',
      'agama',
      {},
      '?agama-desa.urut=1-naik',
    ],
  ])('leave nothing behind when %s', (_, query, id, keadaan, hasil) => {
    expect(tulisKeadaan(query, id, keadaan)).toBe(hasil);
  });
});
