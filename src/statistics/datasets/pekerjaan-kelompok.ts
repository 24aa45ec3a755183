import { defineDataset } from '../define-dataset.ts';

/** The eleven groups into which GIS Dukcapil gathers the kinds of work. */
export const pekerjaanKelompok = defineDataset({
  id: 'pekerjaan-kelompok',
  judul: 'Penduduk menurut kelompok pekerjaan',
  satuan: 'jiwa',
  kategori: [
    {
      id: 'belum-tidak-bekerja',
      label: 'Belum/tidak bekerja',
      tulisan: ['BELUM/TIDAK BEKERJA', 'TIDAK/BELUM BEKERJA', 'BELUM TIDAK BEKERJA'],
    },
    {
      id: 'aparatur-pejabat-negara',
      label: 'Aparatur/pejabat negara',
      tulisan: ['APARATUR/PEJABAT NEGARA', 'APARATUR PEJABAT NEGARA', 'APARATUR & PEJABAT NEGARA'],
    },
    {
      id: 'tenaga-pengajar',
      label: 'Tenaga pengajar',
      tulisan: ['TENAGA PENGAJAR', 'PENGAJAR', 'TENAGA PENDIDIK'],
    },
    { id: 'wiraswasta', label: 'Wiraswasta', tulisan: ['WIRASWASTA'] },
    {
      id: 'pertanian-peternakan',
      label: 'Pertanian/peternakan',
      tulisan: ['PERTANIAN/PETERNAKAN', 'PERTANIAN PETERNAKAN', 'PERTANIAN DAN PETERNAKAN'],
    },
    { id: 'nelayan', label: 'Nelayan', tulisan: ['NELAYAN', 'NELAYAN/PERIKANAN'] },
    {
      id: 'agama-kepercayaan',
      label: 'Agama dan kepercayaan',
      tulisan: [
        ...['AGAMA & KEPERCAYAAN', 'AGAMA DAN KEPERCAYAAN', 'AGAMA/KEPERCAYAAN'],
        'AGAMA KEPERCAYAAN',
      ],
    },
    {
      id: 'pelajar-mahasiswa',
      label: 'Pelajar/mahasiswa',
      tulisan: ['PELAJAR/MAHASISWA', 'PELAJAR MAHASISWA', 'PELAJAR DAN MAHASISWA'],
    },
    { id: 'tenaga-kesehatan', label: 'Tenaga kesehatan', tulisan: ['TENAGA KESEHATAN'] },
    { id: 'pensiunan', label: 'Pensiunan', tulisan: ['PENSIUNAN'] },
    { id: 'lainnya', label: 'Lainnya', tulisan: ['LAINNYA', 'PEKERJAAN LAINNYA', 'LAIN-LAIN'] },
  ],
  membagiPenduduk: true,
  dimensi: ['KELOMPOK PEKERJAAN', 'PEKERJAAN', 'JENIS PEKERJAAN'],
});
