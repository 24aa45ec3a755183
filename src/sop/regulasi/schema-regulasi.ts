import { z } from 'zod';
import { compareTanggal, parseTanggal } from '../tanggal.ts';
import { teksIsi } from '../teks.ts';
import { bentukRegulasi, jenisRegulasi } from './jenis.ts';

/** Id of a regulation, which is the name of its file: uu-24-2013, perda-13.01-7-2017. */
const idRegulasi = z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, {
  error: 'diharapkan id regulasi, misalnya uu-24-2013',
});

const tanggal = teksIsi.transform((teks, konteks) => {
  const hasil = parseTanggal(teks);
  if (hasil !== undefined) return hasil;
  konteks.addIssue({
    code: 'custom',
    message: `tertulis "${teks}" dan tidak terbaca sebagai tanggal, diharapkan 2019-10-24, 2019-10, atau 2019`,
  });
  return z.NEVER;
});

const wilayah = z.strictObject({
  kode: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/, {
      error: 'diharapkan kode wilayah di dalam tanda kutip, misalnya "13.01"',
    })
    .describe('Kode wilayah provinsi atau kabupaten/kota'),
  nama: teksIsi.describe('Nama wilayah beserta tingkatnya, misalnya Kabupaten Pesisir Selatan'),
});

const isian = z.strictObject({
  jenis: z.enum(jenisRegulasi).describe('Jenis peraturan'),
  penerbit: teksIsi
    .optional()
    .describe(
      'Kementerian, lembaga, atau pejabat penerbit, misalnya Dalam Negeri; hanya untuk permen, peraturan lembaga, keputusan, instruksi, dan surat edaran',
    ),
  wilayah: wilayah.optional().describe('Wilayah; hanya untuk perda, pergub, perbup, dan perwali'),
  nomor: teksIsi
    .regex(/^(?!0\d*$)[A-Za-z0-9]+([ ./-]+[A-Za-z0-9]+)*$/, {
      error: 'diharapkan nomor tanpa nol di depan, misalnya "7" atau "77/SATPOLPP/2022"',
    })
    .describe('Nomor peraturan di dalam tanda kutip, tanpa nol di depan'),
  tahun: z.int().min(1945).max(2100).describe('Tahun peraturan'),
  judul: teksIsi.describe('Kata-kata sesudah "tentang"'),
  tanggal: z
    .strictObject({
      penetapan: tanggal.optional().describe('Tanggal ditetapkan; bulan atau tahun saja boleh'),
      berlaku: tanggal.optional().describe('Tanggal mulai berlaku; bulan atau tahun saja boleh'),
    })
    .prefault({})
    .describe('Tanggal yang diketahui'),
  status: z.enum(['berlaku', 'diubah', 'dicabut']).describe('Keadaan peraturan sekarang'),
  diubahOleh: z.array(idRegulasi).default([]).describe('Id peraturan yang mengubahnya'),
  dicabutOleh: idRegulasi
    .optional()
    .describe('Id peraturan yang mencabut atau menggantikannya; hanya bila statusnya dicabut'),
  dicabutSejak: tanggal
    .optional()
    .describe('Sejak kapan tidak berlaku; bulan atau tahun saja boleh, dan boleh tidak diisi'),
  diperiksa: z
    .enum(['terverifikasi', 'belum'])
    .describe('Apakah statusnya sudah dicocokkan dengan sumber yang dapat ditunjukkan'),
  sumber: z.array(teksIsi).min(1).describe('Asal keterangan pada berkas ini'),
  catatan: teksIsi.optional().describe('Apa yang belum pasti, atau perlu diketahui pembaca'),
});

type Isian = z.output<typeof isian>;

interface Cela {
  readonly kolom: keyof Isian;
  readonly kata: string;
}

/** A regulation as the register's file has it. */
export const skemaRegulasi = isian.superRefine((regulasi, konteks) => {
  for (const { kolom, kata } of [...pihakKeliru(regulasi), ...statusKeliru(regulasi)]) {
    konteks.addIssue({ code: 'custom', path: [kolom], message: kata });
  }
});

/** What code reads. */
export type IsiRegulasi = z.output<typeof skemaRegulasi>;
/** What an author writes. */
export type RegulasiTertulis = z.input<typeof skemaRegulasi>;

function pihakKeliru(regulasi: Isian): readonly Cela[] {
  const { nama, pihak } = bentukRegulasi[regulasi.jenis];
  return (['penerbit', 'wilayah'] as const).flatMap((kolom) => {
    const ada = regulasi[kolom] !== undefined;
    if (pihak === kolom && !ada) return [{ kolom, kata: `diharapkan ${kolom} bagi ${nama}` }];
    return pihak !== kolom && ada ? [{ kolom, kata: `tidak dipakai bagi ${nama}` }] : [];
  });
}

function statusKeliru(regulasi: Isian): readonly Cela[] {
  const { status, tahun, tanggal, diubahOleh, dicabutOleh, dicabutSejak } = regulasi;
  const mulai = tanggal.penetapan ?? { tahun };
  const hanyaDicabut = 'terisi padahal statusnya bukan dicabut';
  const cela: readonly (Cela | false)[] = [
    status === 'berlaku' &&
      diubahOleh.length > 0 && {
        kolom: 'status',
        kata: 'tertulis berlaku padahal diubahOleh terisi, diharapkan diubah',
      },
    status === 'diubah' &&
      diubahOleh.length === 0 && {
        kolom: 'status',
        kata: 'tertulis diubah padahal diubahOleh kosong, diharapkan id pengubahnya',
      },
    status !== 'dicabut' &&
      dicabutOleh !== undefined && { kolom: 'dicabutOleh', kata: hanyaDicabut },
    status !== 'dicabut' &&
      dicabutSejak !== undefined && { kolom: 'dicabutSejak', kata: hanyaDicabut },
    mulai.tahun !== tahun && {
      kolom: 'tahun',
      kata: `tertulis ${tahun}, sedangkan tanggal penetapannya bertahun ${mulai.tahun}`,
    },
    dicabutSejak !== undefined &&
      compareTanggal(dicabutSejak, mulai) < 0 && {
        kolom: 'dicabutSejak',
        kata: 'mendahului tahun atau tanggal penetapannya',
      },
  ];
  return cela.filter((satu) => satu !== false);
}
