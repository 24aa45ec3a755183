import { describe, expect, it } from 'vitest';
import { sopLain, susunLayanan } from '../../src/portal/layanan.ts';
import { sopPortal } from './sop-uji.ts';

const layananDari = (judul: string, status: 'berlaku' | 'dicabut' = 'berlaku') =>
  susunLayanan([sopPortal('a', { judul, nama: judul, status })]).map(({ id }) => id);

describe('the services that a title speaks of', () => {
  it.each([
    ['Penerbitan Kartu Identitas Anak (KIA) melalui Inovasi SILPIA', ['kia']],
    [
      'PENERBITAN KARTU KELUARGA DAN KTP-EL KARENA PINDAH DATANG',
      ['kartu-keluarga', 'ktp-el', 'pindah-datang'],
    ],
    ['Perekaman e-KTP di Desa', ['ktp-el']],
    ['Penerbitan KTPel', ['ktp-el']],
    ['Pencatatan Kelahiran dalam Wilayah NKRI', ['kelahiran']],
    ['Akta Kematian', ['kematian']],
    ['Pencatatan Perceraian', ['perceraian']],
    ['Pengangkatan Anak', ['anak']],
    ['Legalisasi Akta Kelahiran', ['kelahiran', 'legalisasi']],
    ['Pengelolaan Pengaduan Masyarakat', ['pengaduan']],
  ])('%s', (judul, id) => {
    expect(layananDari(judul)).toEqual(id);
  });

  it.each([
    'Pemberian Hak Akses Pemanfaatan NIK, Data Kependudukan dan KTP el',
    'Akses Sistem Informasi Administrasi Kependudukan (SIAK) ke Desa dan Kelurahan',
    'Penyusunan Buku Data Agregat',
    'Recovery Database SIAK',
    'Rapat Koordinasi',
  ])('%s is work that no resident asks for', (judul) => {
    expect(layananDari(judul)).toEqual([]);
  });

  it('leave out an SOP that was revoked', () => {
    expect(layananDari('Penerbitan KIA', 'dicabut')).toEqual([]);
  });
});

it('every SOP that is not revoked is under a service or among the others', () => {
  const sop = [
    sopPortal('kia', { judul: 'Penerbitan KIA' }),
    sopPortal('rapat', { judul: 'Rapat' }),
    sopPortal('lama', { judul: 'Rapat lama', status: 'dicabut' }),
  ];
  const layanan = susunLayanan(sop);
  expect(layanan.map(({ id, sop: milik }) => [id, milik.map(({ slug }) => slug)])).toEqual([
    ['kia', ['kia']],
  ]);
  expect(sopLain(sop, layanan).map(({ slug }) => slug)).toEqual(['rapat']);
});
