import { defineDataset, type KategoriTertulis } from '../define-dataset.ts';
import { rangkai } from '../rangkai.ts';

/** The thirteen fields of GIS Dukcapil: four types, each also with a rhesus sign, and unknown. */
export const golonganDarah = defineDataset({
  id: 'golongan-darah',
  judul: 'Penduduk menurut golongan darah',
  satuan: 'jiwa',
  kategori: [
    ...['A', 'B', 'AB', 'O'].map((golongan) =>
      kategori(golongan, golongan.toLowerCase(), [golongan]),
    ),
    ...['A', 'B', 'AB', 'O'].flatMap((golongan) => [
      kategori(`${golongan}+`, `${golongan.toLowerCase()}-positif`, [
        `${golongan}+`,
        ...rangkai([golongan], ['POSITIF', 'RHESUS POSITIF', 'PLUS']),
      ]),
      kategori(`${golongan}−`, `${golongan.toLowerCase()}-negatif`, [
        `${golongan}-`,
        ...rangkai([golongan], ['NEGATIF', 'RHESUS NEGATIF', 'MINUS', 'MIN']),
      ]),
    ]),
    kategori('Tidak diketahui', 'tidak-diketahui', [
      ...['TIDAK DIKETAHUI', 'TIDAK TAHU', 'TDK TAHU', 'TDK DIKETAHUI', 'BELUM DIKETAHUI'],
    ]),
  ],
  membagiPenduduk: true,
  dimensi: ['GOLONGAN DARAH', 'GOL DARAH', 'GOL. DARAH', 'GOLDA', 'GOLDAR'],
});

function kategori(label: string, id: string, nama: readonly string[]): KategoriTertulis {
  const awalan = ['', 'GOL', 'GOL DARAH', 'GOLONGAN DARAH', 'GOL DRH', 'GOLDA', 'GOLDAR', 'DARAH'];
  return { id, label, tulisan: rangkai(awalan, nama) };
}
