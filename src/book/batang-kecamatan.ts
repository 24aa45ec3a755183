import { isAngka } from '../chart/nilai.ts';
import { formatDesimal, formatJiwa } from '../statistics/format-value.ts';
import type { GrafikDef } from './grafik-buku.ts';
import { tempatWaktu } from './make-tabel.ts';
import { duaDesimal, tiapKecamatan, urutkan, type HitungGrafik } from './nilai-grafik.ts';
import { uraiRentang } from './uraian-grafik.ts';

/** A bar for each kecamatan, the longest first. */
export function batangKecamatan(
  def: Omit<GrafikDef, 'buat'>,
  {
    seri,
    satuan,
    hitung,
  }: { readonly seri: string; readonly satuan: string; readonly hitung: HitungGrafik },
): GrafikDef {
  return {
    ...def,
    buat: (data) => {
      const urut = urutkan(tiapKecamatan(data, hitung)).map((satu) => ({
        ...satu,
        nilai: duaDesimal(satu.nilai),
      }));
      const bulat = urut.every(({ nilai }) => !isAngka(nilai) || Number.isInteger(nilai));
      const tulis = (n: number) => `${bulat ? formatJiwa(n) : formatDesimal(n, 2)} ${satuan}`;
      return {
        jenis: 'batang',
        id: def.id,
        judul: def.judul,
        subjudul: `${tempatWaktu(data)} (${satuan})`,
        uraian: `Diagram batang ${String(urut.length)} kecamatan, dari yang terbesar: ${uraiRentang(urut, tulis)}.`,
        label: urut.map(({ nama }) => nama),
        kode: urut.map(({ kode }) => kode),
        seri: [{ nama: seri, nilai: urut.map(({ nilai }) => nilai) }],
        susun: 'berdampingan',
        satuan,
      };
    },
  };
}
