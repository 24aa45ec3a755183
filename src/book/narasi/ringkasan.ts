import { kalimat } from '../kalimat/kalimat.ts';
import { takTermuat } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import { aktaKelahiran } from './akta-kelahiran.ts';
import { jumlahPenduduk } from './jumlah-penduduk.ts';
import { keluarga } from './keluarga.ts';
import { kepemilikanKtp } from './kepemilikan-ktp.ts';
import { kia } from './kia.ts';
import { pendidikan } from './pendidikan.ts';
import { persebaran } from './persebaran.ts';
import { umur } from './umur.ts';

/** The messages of the book one after another, for its last chapter. */
export const ringkasan: NarasiDef = {
  id: 'ringkasan',
  dataset: () => [],
  tabel: [],
  kalimat: (data) =>
    pokok
      .filter(({ dataset }) => takTermuat(data, dataset(data)).length === 0)
      .flatMap(({ headline }) => headline(data) ?? [])
      .map(kalimat),
  headline: () => undefined,
};

const pokok = [
  jumlahPenduduk,
  persebaran,
  umur,
  keluarga,
  pendidikan,
  kepemilikanKtp,
  kia,
  aktaKelahiran,
];
