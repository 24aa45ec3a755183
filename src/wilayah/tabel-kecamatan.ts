import type { Indikator } from '../statistics/indikator.ts';
import { labelPeriode, labelPeriodePendek } from '../statistics/periode.ts';
import type { SelTanda } from '../statistics/tanda.ts';
import { daerahDari } from './daerah.ts';
import type { HitunganKabupaten } from './hitungan.ts';
import { sebutPeringkat } from './peringkat.ts';
import { selDi, selTeks, selUbah } from './perubahan.ts';
import type { BarisDaftar, TabelDaftar } from './tabel-daftar.ts';

/** An indicator in every kecamatan of a kabupaten, with its change and place, and in the kabupaten. */
export function tabelKecamatan(indikator: Indikator, hitungan: HitunganKabupaten): TabelDaftar {
  const { kini, lalu, kabupaten, daerah } = hitungan;
  const { anak } = daerahDari(daerah, kabupaten.kode);
  return {
    id: `${indikator.id}-${kabupaten.kode}`,
    judul: `${indikator.nama} menurut kecamatan`,
    subjudul: `${kabupaten.nama}, ${labelPeriode(kini.periode)} (${indikator.satuan})`,
    stub: 'Kecamatan',
    kolom: [
      labelPeriodePendek(kini.periode),
      ...(lalu ? [`Perubahan sejak ${labelPeriodePendek(lalu.periode)}`] : []),
      'Urutan',
    ],
    baris: [
      ...anak.map((kode) => barisKecamatan(indikator, hitungan, kode)),
      {
        jenis: 'jumlah',
        label: kabupaten.nama,
        wilayah: kabupaten.kode,
        sel: [...selAngka(indikator, hitungan, kabupaten.kode), selTeks('')],
      },
    ],
  };
}

function barisKecamatan(
  indikator: Indikator,
  hitungan: HitunganKabupaten,
  kode: string,
): BarisDaftar {
  const peringkat = hitungan.peringkat(indikator, kode, hitungan.kabupaten.kode);
  const urutan = selTeks(peringkat ? sebutPeringkat(peringkat) : '…');
  return {
    jenis: 'isi',
    label: daerahDari(hitungan.daerah, kode).nama,
    wilayah: kode,
    sel: [...selAngka(indikator, hitungan, kode), urutan],
  };
}

/** The figure, and its change where the semester before is at hand. */
function selAngka(
  indikator: Indikator,
  { kini, lalu }: HitunganKabupaten,
  kode: string,
): readonly SelTanda[] {
  return [
    selDi(indikator, kode, kini),
    ...(lalu ? [selUbah(indikator, kode, { kini, lalu })] : []),
  ];
}
