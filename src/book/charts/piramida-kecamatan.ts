import type { DuaSisi } from '../../chart/grafik.ts';
import { isAngka, type Nilai } from '../../chart/nilai.ts';
import { jumlah } from '../../statistics/agregat.ts';
import { formatDesimal } from '../../statistics/format-value.ts';
import type { GrafikDef } from '../grafik-buku.ts';
import { ambil, tempatWaktu } from '../make-tabel.ts';
import { bacaGrafik, duaDesimal, urutkan, type BacaGrafik } from '../nilai-grafik.ts';
import { sisiPiramida } from '../sisi-piramida.ts';
import { uraiRentang } from '../uraian-grafik.ts';

const dataset = 'umur-5-tahunan';

export const piramidaKecamatan: GrafikDef = {
  id: 'piramida-kecamatan',
  judul: 'Piramida penduduk menurut kecamatan',
  perlu: [dataset],
  tabel: 'umur-kecamatan',
  buat: (data) => {
    const { kabupaten } = data;
    const kelompok = ambil(data, dataset).def.kategori.map(({ label }) => label);
    const baca = bacaGrafik(data);
    const panel = kabupaten.kecamatan.map(({ kode, nama }) => ({
      nama,
      ...persenSisi(baca, kode, kelompok.length),
    }));
    const muda = urutkan(
      panel.map(({ nama, laki, perempuan }) => ({ nama, nilai: termuda(laki, perempuan) })),
    );
    return {
      jenis: 'panel',
      id: 'piramida-kecamatan',
      judul: 'Piramida penduduk menurut kecamatan',
      subjudul: `Menurut kelompok umur dan jenis kelamin, ${tempatWaktu(data)} (persen)`,
      uraian:
        `${String(panel.length)} piramida penduduk kecamatan pada satu skala, dengan garis tepi piramida ${kabupaten.nama}. ` +
        `Bagian penduduk umur ${kelompok[0] ?? ''} tahun: ${uraiRentang(muda, (n) => `${formatDesimal(n, 1)} persen`)}.`,
      kelompok,
      panel: panel.map((satu) => ({ ...satu, ...bulatkanSisi(satu) })),
      pembanding: {
        nama: kabupaten.nama,
        ...bulatkanSisi(persenSisi(baca, kabupaten.kode, kelompok.length)),
      },
      satuan: 'persen dari seluruh penduduk wilayahnya',
    };
  },
};

/** Shares of all people of the region, so that both sides together are 100 %. */
function persenSisi(baca: BacaGrafik, kode: string, banyakKelompok: number): DuaSisi {
  const semua = baca(kode, (n) => jumlah(n.dari(dataset)));
  const persen = (n: Nilai): Nilai => {
    if (!isAngka(n) || !isAngka(semua)) return isAngka(n) ? semua : n;
    return semua === 0 ? '…' : (n / semua) * 100;
  };
  const { laki, perempuan } = sisiPiramida(baca, kode, banyakKelompok);
  return { laki: laki.map(persen), perempuan: perempuan.map(persen) };
}

/** As they are told to a reader of the drawing. */
function bulatkanSisi({ laki, perempuan }: DuaSisi): DuaSisi {
  return { laki: laki.map(duaDesimal), perempuan: perempuan.map(duaDesimal) };
}

function termuda([laki = '…']: readonly Nilai[], [perempuan = '…']: readonly Nilai[]): Nilai {
  if (!isAngka(laki)) return laki;
  return isAngka(perempuan) ? laki + perempuan : perempuan;
}
