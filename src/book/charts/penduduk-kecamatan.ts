import { jumlah } from '../../statistics/agregat.ts';
import { formatJiwa } from '../../statistics/format-value.ts';
import type { GrafikDef } from '../grafik-buku.ts';
import { ambil, tempatWaktu } from '../make-tabel.ts';

export const pendudukKecamatan: GrafikDef = {
  id: 'penduduk-kecamatan',
  judul: 'Jumlah penduduk menurut kecamatan',
  perlu: ['umur-5-tahunan'],
  tabel: 'penduduk-kecamatan',
  buat: (data) => {
    const { kecamatan } = ambil(data, 'umur-5-tahunan');
    const urut = data.kabupaten.kecamatan
      .map(({ kode, nama }) => ({ kode, nama, jiwa: jumlah(kecamatan.get(kode) ?? []) }))
      .sort((a, b) => b.jiwa - a.jiwa || (a.kode < b.kode ? -1 : 1));
    const [pertama, terakhir] = [urut.at(0), urut.at(-1)];
    return {
      jenis: 'batang',
      id: 'penduduk-kecamatan',
      judul: 'Jumlah penduduk menurut kecamatan',
      subjudul: `${tempatWaktu(data)} (jiwa)`,
      uraian:
        pertama && terakhir
          ? `Diagram batang ${String(urut.length)} kecamatan, dari ${pertama.nama} (${formatJiwa(pertama.jiwa)} jiwa) sampai ${terakhir.nama} (${formatJiwa(terakhir.jiwa)} jiwa).`
          : 'Tidak ada kecamatan.',
      label: urut.map(({ nama }) => nama),
      seri: [{ nama: 'Penduduk', nilai: urut.map(({ jiwa }) => jiwa) }],
      susun: 'berdampingan',
      satuan: 'jiwa',
    };
  },
};
