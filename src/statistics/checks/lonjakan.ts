import type { Finding } from '../../finding/finding.ts';
import { jumlah, jumlahkan } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import { cariDataset, type MasukanPeriksa, type Pemeriksaan } from '../pemeriksaan.ts';
import { labelPeriode } from '../periode.ts';

/** Share of the earlier population from which a change asks for a second look. */
const batas = 0.1;

/** The population of a kecamatan seldom changes by a tenth in half a year. */
export const lonjakan: Pemeriksaan = { id: 'lonjakan', periksa };

function periksa({ kabupaten, daftar, sebelum }: MasukanPeriksa): readonly Finding[] {
  const kini = cariDataset(daftar, 'umur-5-tahunan');
  const dulu = cariDataset(sebelum?.daftar ?? [], 'umur-5-tahunan');
  if (!kini || !dulu || !sebelum) return [];
  const [jiwaKini, jiwaDulu] = [
    pendudukKecamatan(kini, kabupaten),
    pendudukKecamatan(dulu, kabupaten),
  ];
  return kabupaten.kecamatan.flatMap(({ kode, nama }): Finding[] => {
    const [a, b] = [jiwaDulu.get(kode) ?? 0, jiwaKini.get(kode) ?? 0];
    if (Math.abs(b - a) <= batas * a) return [];
    return [
      {
        aturan: 'lonjakan',
        tingkat: 'peringatan',
        tempat: { berkas: kini.berkas },
        pesan: `Kecamatan ${nama}: penduduk ${formatJiwa(a)} jiwa pada ${labelPeriode(sebelum.periode)} menjadi ${formatJiwa(b)} jiwa, berubah lebih dari 10 persen.`,
        obat: 'Periksa kedua ekspornya; bila memang berubah, jelaskan dalam catatan rilis.',
      },
    ];
  });
}

function pendudukKecamatan(dataset: Dataset, kabupaten: Kabupaten): ReadonlyMap<string, number> {
  const { kecamatan } = jumlahkan(dataset, kabupaten);
  return new Map([...kecamatan].map(([kode, nilai]) => [kode, jumlah(nilai)]));
}
