import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';
import { kenaliJudul } from '../kenali-judul.ts';

function baca(...baris: readonly string[]) {
  const { nilai, temuan } = readExport(baris.join('\n'), 'x.csv', kabupatenKecil);
  return { id: nilai?.def.id, angka: nilai?.baris.map((satu) => satu.nilai), temuan };
}

describe('penduduk', () => {
  it.each([
    ['with the sex behind', ['JUMLAH_PENDUDUK_L', 'JUMLAH_PENDUDUK_P', 'JUMLAH_PENDUDUK_JML']],
    ['with the sex before', ['LK PENDUDUK', 'PR PENDUDUK', 'JML PENDUDUK']],
    ['from the sexes beside a column of the population', ['PRIA', 'WANITA', 'JUMLAH_PENDUDUK']],
    ['as a total alone', ['JUMLAH PENDUDUK (JIWA)']],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('penduduk');
  });

  it('is recognised under a title that spans the sexes', () => {
    expect(
      baca('KODE,WILAYAH,JUMLAH PENDUDUK,,', ',,L,P,JUMLAH', '63.05.01.2001,Air Jernih,5,2,7'),
    ).toEqual({ id: 'penduduk', angka: [[5, 2, 7]], temuan: [] });
  });

  it('is not guessed from L, P and JUMLAH, which may count anything', () => {
    expect(kenaliJudul(['L', 'P', 'JUMLAH'])).toBe('tabel-tidak-dikenal');
  });

  it('reads the sexes of their own columns and checks their sum', () => {
    const kepala = 'KODE,NAMA DESA,LAKI-LAKI,PEREMPUAN,JUMLAH PENDUDUK';
    expect(baca(kepala, '6305012001,Air Jernih,5,2,7').angka).toEqual([[5, 2, 7]]);
    expect(baca(kepala, '6305012001,Air Jernih,5,2,8').temuan.map(({ aturan }) => aturan)).toEqual([
      'jumlah-l-p',
    ]);
  });

  it('reads the long form of a portal', () => {
    expect(
      baca(
        'id,kemendagri_kode_desa_kelurahan,kemendagri_nama_desa_kelurahan,jenis_kelamin,jumlah_penduduk,satuan,tahun',
        '1,63.05.01.2001,Air Jernih,LAKI-LAKI,5,ORANG,2024',
        '2,63.05.01.2001,Air Jernih,PEREMPUAN,2,ORANG,2024',
      ),
    ).toEqual({ id: 'penduduk', angka: [[5, 2, 7]], temuan: [] });
  });
});
