import { beforeAll, expect, it } from 'vitest';
import type { Indeks } from '../../src/search/indeks.ts';
import { alamatHasil, indeksPortal } from './indeks-uji.ts';

const kia = '/sop/13.01/kia-melalui-silpia/';
const hakAkses = '/sop/13.05/hak-akses-pemanfaatan-data/';
const siak = '/sop/51.08/akses-siak-desa-kelurahan/';
const buku = '/sop/63.05/penyusunan-buku-data-agregat/';
const jamila = '/sop/63.11/dik-jamila-me-wa/';
/** Stands for the newest edition, whichever that is. */
const rilis = '/statistik/63.05/terbaru/';
const indikator = (id: string) => `/indikator/${id}/`;
const hukum = (id: string) => `/dasar-hukum/${id}/`;

/** What people type, and the page that must be among the first three that they see. */
const pertanyaan: readonly (readonly [teks: string, alamat: string])[] = [
  // By name, in whole or in part
  ['penerbitan kartu identitas anak', kia],
  ['KIA', kia],
  ['silpia', kia],
  ['hak akses', hakAkses],
  ['pemanfaatan data kependudukan', hakAkses],
  ['akses SIAK desa', siak],
  ['sistem informasi administrasi kependudukan', siak],
  ['buku data agregat', buku],
  ['dik jamila', jamila],
  ['layanan whatsapp', jamila],
  ['800/032-SOP/DUKCAPIL/2022', buku],
  ['SOP-PIAK-01', siak],
  ['062/SOP/Disdukcapil/X/2019', hakAkses],
  // Other forms of the word
  ['menerbitkan kartu identitas anak', kia],
  ['terbit KIA', kia],
  ['menyusun buku agregat', buku],
  ['memberikan hak akses', hakAkses],
  ['memanfaatkan NIK', hakAkses],
  ['mengakses SIAK', siak],
  ['pelayanan WA', jamila],
  ['melayani lewat WhatsApp', jamila],
  ['rekam data formulir', `${kia}#l4`],
  ['perekaman formulir online', `${kia}#l4`],
  ['penjemputan berkas', `${kia}#l5`],
  ['mencetak dokumen', `${kia}#l8`],
  ['paraf draf', `${buku}#l4`],
  ['penggandaan buku', `${buku}#l7`],
  ['pendokumentasian akses', `${siak}#l9`],
  // Other words for the same
  ['kartu anak', kia],
  ['KTP anak', kia],
  ['akte kelahiran', kia],
  ['surat kematian', `${jamila}#identitas`],
  ['surat nikah', `${jamila}#identitas`],
  ['TTE', `${jamila}#l6`],
  ['tanda tangan digital', `${jamila}#l6`],
  ['download dokumen', `${jamila}#l7`],
  ['kerja sama pemanfaatan data', hakAkses],
  ['usia', `${rilis}umur-kecamatan/`],
  ['lanjut usia', indikator('persentase-lansia')],
  ['difabel', `${rilis}disabilitas-kecamatan/`],
  ['mata pencaharian', `${rilis}pekerjaan-kabupaten/`],
  ['profesi guru', `${rilis}pekerjaan-kabupaten/`],
  ['KK', `${rilis}kartu-keluarga-kecamatan/`],
  ['beban tanggungan', indikator('rasio-ketergantungan')],
  ['populasi', indikator('jumlah-penduduk')],
  // As a question
  ['berapa lama mengurus KIA dan apa syaratnya', kia],
  ['apa saja persyaratan kartu identitas anak', kia],
  ['bagaimana cara mendapat hak akses data', hakAkses],
  ['siapa yang memverifikasi dokumen', `${jamila}#l5`],
  ['berapa jumlah penduduk', indikator('jumlah-penduduk')],
  ['berapa umur median', indikator('umur-median')],
  ['jumlah perempuan per desa', `${rilis}penduduk-desa/`],
  // With typing errors
  ['peenrbitan kartu identias anak', kia],
  ['kartu idnetitas', kia],
  ['hak aksse', hakAkses],
  ['buku data agrgat', buku],
  ['dik jamilah', jamila],
  ['dissabilitas', `${rilis}disabilitas-kecamatan/`],
  ['pendidkan', `${rilis}pendidikan-kecamatan/`],
  ['perekamn KTP', `${rilis}ktp-el-kecamatan/`],
  ['rasio ketergantngan', indikator('rasio-ketergantungan')],
  // Unfinished, as while typing
  ['penyus', buku],
  ['pekerj', `${rilis}pekerjaan-kabupaten/`],
  ['aga', `${rilis}agama-kecamatan/`],
  ['laju pert', indikator('laju-pertumbuhan-penduduk')],
  // Tables and indicators
  ['agama', `${rilis}agama-kecamatan/`],
  ['penduduk menurut agama per desa', `${rilis}agama-desa/`],
  ['islam kristen katolik', `${rilis}agama-kecamatan/`],
  ['status kawin', `${rilis}status-kawin-kecamatan/`],
  ['cerai mati', `${rilis}status-kawin-kecamatan/`],
  ['pendidikan SLTA', `${rilis}pendidikan-kecamatan/`],
  ['petani', `${rilis}pekerjaan-kabupaten/`],
  ['wajib KTP', `${rilis}ktp-el-kecamatan/`],
  ['usia produktif', `${rilis}kelompok-usia-kecamatan/`],
  ['perkembangan penduduk', `${rilis}perkembangan-penduduk/`],
  ['kepala keluarga perempuan', `${rilis}kartu-keluarga-kecamatan/`],
  ['rasio jenis kelamin', indikator('rasio-jenis-kelamin')],
  ['semester 2 2024', '/statistik/63.05/2024-2/'],
  // Regions and offices
  ['Tapin Tengah', '/wilayah/63.05.03/'],
  ['kabupaten tapin', '/wilayah/63.05/'],
  ['kecamatan binuang', '/wilayah/63.05.01/'],
  ['Kabupaten Buleleng', '/instansi/51.08/'],
  ['padang pariaman', '/instansi/13.05/'],
  // Law
  ['permendagri 109 2019', hukum('permendagri-109-2019')],
  ['UU 23 2006', hukum('uu-23-2006')],
  ['undang-undang administrasi kependudukan', hukum('uu-23-2006')],
  ['perpres 25 tahun 2008', hukum('perpres-25-2008')],
  ['peraturan kartu identitas anak', hukum('permendagri-2-2016')],
  // Roles
  ['tugas operator siak', '/instansi/63.11/pelaksana/operator-siak/'],
  ['tugas kepala dinas padang pariaman', '/instansi/13.05/pelaksana/kepala-dinas/'],
  ['sekretaris', '/instansi/63.05/pelaksana/sekretaris/'],
  // Papers and tools
  ['perjanjian kerjasama', `${hakAkses}#l5`],
  ['server warehouse', `${hakAkses}#l6`],
  ['pas foto', `${kia}#l1`],
  ['blanko KTP elektronik', `${jamila}#identitas`],
  ['privasi', '/tentang/'],
  ['lisensi data', '/tentang/'],
  // A mixed bag, asked once the order above was right
  ['cara bikin kartu identitas anak', kia],
  ['antar jemput KIA', kia],
  ['pendistribusian dokumen', `${kia}#l9`],
  ['validasi data', `${kia}#l7`],
  ['membagikan dokumen ke mitra', `${kia}#l9`],
  ['surat persetujuan walikota', `${hakAkses}#l3`],
  ['koneksi server', `${hakAkses}#l6`],
  ['izin akses data', hakAkses],
  ['lembaga pengguna mengajukan permohonan', `${hakAkses}#l1`],
  ['SIAK ke kelurahan', siak],
  ['laporan setting akses', `${siak}#l9`],
  ['operator desa', '/instansi/51.08/pelaksana/operator-desa-kelurahan/'],
  ['jadwal kegiatan', `${siak}#l1`],
  ['username password siak', siak],
  ['cetak buku agregat', `${buku}#l7`],
  ['pencetakan buku', buku],
  ['analisa draf data agregat', `${buku}#l2`],
  ['koreksi kabid', `${buku}#l3`],
  ['data konsolidasi bersih', `${buku}#l1`],
  ['dikampung saja', `${jamila}#identitas`],
  ['entri data SIAK', `${jamila}#l2`],
  ['menyerahkan dokumen kepada pemohon', `${jamila}#l8`],
  ['penduduk kecamatan bungur', '/wilayah/63.05.09/'],
  ['jumlah kk per kecamatan', `${rilis}kartu-keluarga-kecamatan/`],
  ['penganut kristen', `${rilis}agama-kecamatan/`],
  ['janda', `${rilis}status-kawin-kecamatan/`],
  ['tuna netra', `${rilis}disabilitas-kecamatan/`],
  ['umur 0-4', `${rilis}umur-kecamatan/`],
  ['balita', `${rilis}umur-kecamatan/`],
  ['pns', `${rilis}pekerjaan-kabupaten/`],
  ['sarjana', `${rilis}pendidikan-kecamatan/`],
  ['sex ratio', indikator('rasio-jenis-kelamin')],
  ['penuaan', indikator('indeks-penuaan')],
  ['rekam ktp', `${rilis}ktp-el-kecamatan/`],
  ['disdukcapil balangan', '/instansi/63.11/'],
  ['peraturan bupati pesisir selatan', hukum('perbup-13.01-51-2016')],
  ['pp 40 2019', hukum('pp-40-2019')],
  ['formulir dan buku', hukum('permendagri-109-2019')],
  ['kelurhan', siak],
  ['pnduduk menurut agma', `${rilis}agama-kecamatan/`],
];

let indeks: Indeks;
let terbaru: string;
beforeAll(async () => {
  indeks = await indeksPortal();
  const tabel = indeks.dokumen.find(({ alamat }) => alamat.endsWith('/agama-kecamatan/'));
  terbaru = tabel?.alamat.replace('agama-kecamatan/', '') ?? '';
});

it.each(pertanyaan)('“%s” finds %s among the first three', (teks, alamat) => {
  expect(alamatHasil(indeks, teks).slice(0, 3)).toContain(alamat.replace(rilis, terbaru));
});

it('what nobody wrote is not found', () => {
  expect(alamatHasil(indeks, 'xylofon')).toEqual([]);
});
