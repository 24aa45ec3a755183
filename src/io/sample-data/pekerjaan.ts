import type { JenisKelamin } from '../../statistics/model.ts';
import { kumulatif, posisiUntuk, type Kumulatif } from './acak.ts';

/** In the order of the export. */
export const namaPekerjaan = [
  'BELUM/TIDAK BEKERJA',
  'MENGURUS RUMAH TANGGA',
  'PELAJAR/MAHASISWA',
  'PENSIUNAN',
  'PEGAWAI NEGERI SIPIL (PNS)',
  'TENTARA NASIONAL INDONESIA (TNI)',
  'KEPOLISIAN RI (POLRI)',
  'PERDAGANGAN',
  'PETANI/PEKEBUN',
  'PETERNAK',
  'NELAYAN/PERIKANAN',
  'INDUSTRI',
  'KONSTRUKSI',
  'TRANSPORTASI',
  'KARYAWAN SWASTA',
  'KARYAWAN BUMN',
  'KARYAWAN BUMD',
  'KARYAWAN HONORER',
  'BURUH HARIAN LEPAS',
  'BURUH TANI/PERKEBUNAN',
  'BURUH NELAYAN/PERIKANAN',
  'BURUH PETERNAKAN',
  'PEMBANTU RUMAH TANGGA',
  'TUKANG CUKUR',
  'TUKANG LISTRIK',
  'TUKANG BATU',
  'TUKANG KAYU',
  'TUKANG SOL SEPATU',
  'TUKANG LAS/PANDAI BESI',
  'TUKANG JAHIT',
  'TUKANG GIGI',
  'PENATA RIAS',
  'PENATA BUSANA',
  'PENATA RAMBUT',
  'MEKANIK',
  'SENIMAN',
  'TABIB',
  'PARAJI',
  'PERANCANG BUSANA',
  'PENTERJEMAH',
  'IMAM MASJID',
  'PENDETA',
  'PASTOR',
  'WARTAWAN',
  'USTADZ/MUBALIGH',
  'JURU MASAK',
  'PROMOTOR ACARA',
  'ANGGOTA DPR RI',
  'ANGGOTA DPD RI',
  'ANGGOTA BPK',
  'PRESIDEN',
  'WAKIL PRESIDEN',
  'ANGGOTA MAHKAMAH KONSTITUSI',
  'ANGGOTA KABINET KEMENTRIAN',
  'DUTA BESAR',
  'GUBERNUR',
  'WAKIL GUBERNUR',
  'BUPATI',
  'WAKIL BUPATI',
  'WALIKOTA',
  'WAKIL WALIKOTA',
  'ANGGOTA DPRD PROP.',
  'ANGGOTA DPRD KAB./KOTA',
  'DOSEN',
  'GURU',
  'PILOT',
  'PENGACARA',
  'NOTARIS',
  'ARSITEK',
  'AKUNTAN',
  'KONSULTAN',
  'DOKTER',
  'BIDAN',
  'PERAWAT',
  'APOTEKER',
  'PSIKIATER/PSIKOLOG',
  'PENYIAR TELEVISI',
  'PENYIAR RADIO',
  'PELAUT',
  'PENELITI',
  'SOPIR',
  'PIALANG',
  'PARANORMAL',
  'PEDAGANG',
  'PERANGKAT DESA',
  'KEPALA DESA',
  'BIARAWAN/BIARAWATI',
  'WIRASWASTA',
  'ANGGOTA LEMBAGA TINGGI LAINNYA',
  'ARTIS',
  'ATLIT',
  'CHEFF',
  'MANAJER',
  'TENAGA TATA USAHA',
  'OPERATOR',
  'PEKERJA PENGOLAHAN KERAJINAN',
  'TEKNISI',
  'ASISTEN AHLI',
  'PEKERJAAN LAINNYA',
] as const;

type Pekerjaan = (typeof namaPekerjaan)[number];

type Bobot = Readonly<Partial<Record<Pekerjaan, number>>>;

const bobotDesa: Record<JenisKelamin, Bobot> = {
  L: {
    'BELUM/TIDAK BEKERJA': 60,
    'PETANI/PEKEBUN': 330,
    'KARYAWAN SWASTA': 190,
    WIRASWASTA: 150,
    'BURUH TANI/PERKEBUNAN': 55,
    'BURUH HARIAN LEPAS': 70,
    'PEGAWAI NEGERI SIPIL (PNS)': 22,
    'KARYAWAN HONORER': 20,
    'NELAYAN/PERIKANAN': 14,
    PEDAGANG: 24,
    PERDAGANGAN: 8,
    SOPIR: 16,
    'PERANGKAT DESA': 9,
    'KEPALA DESA': 1,
    GURU: 9,
    PENSIUNAN: 9,
    'TUKANG KAYU': 5,
    'TUKANG BATU': 5,
    MEKANIK: 5,
    'USTADZ/MUBALIGH': 2,
    'TENTARA NASIONAL INDONESIA (TNI)': 3,
    'KEPOLISIAN RI (POLRI)': 4,
    PETERNAK: 4,
    'KARYAWAN BUMN': 4,
    'PEKERJAAN LAINNYA': 3,
  },
  P: {
    'BELUM/TIDAK BEKERJA': 55,
    'MENGURUS RUMAH TANGGA': 530,
    'PETANI/PEKEBUN': 210,
    'KARYAWAN SWASTA': 48,
    WIRASWASTA: 50,
    'BURUH TANI/PERKEBUNAN': 28,
    'BURUH HARIAN LEPAS': 9,
    'PEGAWAI NEGERI SIPIL (PNS)': 26,
    'KARYAWAN HONORER': 26,
    PEDAGANG: 32,
    PERDAGANGAN: 7,
    GURU: 22,
    BIDAN: 6,
    PERAWAT: 6,
    PENSIUNAN: 6,
    'PERANGKAT DESA': 4,
    'TUKANG JAHIT': 4,
    'PEMBANTU RUMAH TANGGA': 2,
    'PEKERJAAN LAINNYA': 2,
  },
};

/** What a kelurahan has more or less of than a desa. */
const bobotKelurahan: Record<JenisKelamin, Bobot> = {
  L: {
    ...bobotDesa.L,
    'PETANI/PEKEBUN': 70,
    'BURUH TANI/PERKEBUNAN': 10,
    'PEGAWAI NEGERI SIPIL (PNS)': 75,
    WIRASWASTA: 250,
    'KARYAWAN SWASTA': 260,
    DOKTER: 1,
    PENSIUNAN: 26,
  },
  P: {
    ...bobotDesa.P,
    'PETANI/PEKEBUN': 35,
    'BURUH TANI/PERKEBUNAN': 5,
    'PEGAWAI NEGERI SIPIL (PNS)': 80,
    WIRASWASTA: 90,
    'KARYAWAN SWASTA': 90,
    DOKTER: 2,
    PENSIUNAN: 18,
  },
};

const tiapDesa = { L: bobotTiap(bobotDesa.L), P: bobotTiap(bobotDesa.P) };
const tiapKelurahan = { L: bobotTiap(bobotKelurahan.L), P: bobotTiap(bobotKelurahan.P) };

function bobotTiap(bobot: Bobot): Kumulatif {
  return kumulatif(namaPekerjaan.map((nama) => bobot[nama] ?? 0));
}

const mulaiSekolah = 6;
const mulaiBekerja = 18;
const lulusKuliah = 23;
const bagianMahasiswa = 0.34;

interface Pekerja {
  readonly jk: JenisKelamin;
  readonly usia: number;
  readonly belumKawin: boolean;
  readonly kelurahan: boolean;
}

/** Position in the list, from the person's drawn share `undian` (0 to 1). */
export function pekerjaanPada(pekerja: Pekerja, undian: number): number {
  if (pekerja.usia < mulaiSekolah) return posisi('BELUM/TIDAK BEKERJA');
  if (pekerja.belumKawin && bersekolah(pekerja.usia, undian)) return posisi('PELAJAR/MAHASISWA');
  return posisiUntuk((pekerja.kelurahan ? tiapKelurahan : tiapDesa)[pekerja.jk], undian);
}

function bersekolah(usia: number, undian: number): boolean {
  return usia < mulaiBekerja || (usia < lulusKuliah && undian < bagianMahasiswa);
}

function posisi(nama: Pekerjaan): number {
  return namaPekerjaan.indexOf(nama);
}
