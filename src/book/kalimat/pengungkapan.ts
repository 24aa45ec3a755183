import {
  ambangDataset,
  type Ambang,
  type Pengungkapan,
} from '../../statistics/pengungkapan/setelan.ts';
import { daftarDataset } from '../../statistics/datasets/index.ts';
import { gabung } from './daftar.ts';
import { kalimat } from './kalimat.ts';

/** How an office keeps small figures from telling of one person, in sentences for all of its tables. */
export function kalimatPengungkapan(
  setelan: Pengungkapan | undefined,
  ada: (dataset: string) => boolean,
): readonly string[] {
  if (setelan === undefined) {
    return [
      'Semua angka diterbitkan sebagaimana dihitung; tidak ada yang ditutup atau dibulatkan.',
    ];
  }
  const khusus = daftarDataset.flatMap(({ id, judul }) =>
    ada(id) && setelan.dataset[id] !== undefined
      ? sebutAmbang(`untuk data ${judul.toLowerCase()}`, ambangDataset(setelan, id))
      : [],
  );
  const umum = sebutAmbang(
    khusus.length === 0 ? 'untuk semua data' : 'untuk data yang lain',
    ambangDataset(setelan, ''),
  );
  const batas = kalimat(`ambangnya ${[...khusus, ...umum].join('; ')}`);
  if (setelan.cara === 'bulatkan') {
    return [
      `Data yang berambang dibulatkan ke kelipatan ${String(setelan.kelipatan)}, sehingga bagian-bagiannya tidak selalu tepat berjumlah sama.`,
      batas,
    ];
  }
  return [
    'Angka 1 sampai di bawah ambang ditutup dengan tanda x, begitu pula angka lain yang dapat dipakai untuk menghitungnya; jumlah yang tampil tetap jumlah sebenarnya.',
    batas,
  ];
}

function sebutAmbang(untuk: string, ambang: Ambang): readonly string[] {
  const tingkat = (['desa', 'kecamatan', 'kabupaten'] as const).filter((satu) => ambang[satu] > 1);
  if (tingkat.length === 0) return [];
  return [
    `${untuk} ${gabung(tingkat.map((satu) => `${String(ambang[satu])} pada tingkat ${satu}`))}`,
  ];
}
