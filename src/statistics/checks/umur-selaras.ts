import { jumlahJk } from '../agregat.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import { cariDataset, definePemeriksaan } from '../pemeriksaan.ts';
import { sandingkan, type Sanding } from '../sanding.ts';
import { berbeda } from '../umur.ts';

const lebarKelompok = 5;

export const umurSelaras = definePemeriksaan({
  id: 'umur-selaras',
  tingkat: 'galat',
  uraian: 'Umur tunggal berjumlah sama dengan kelompok umur lima tahunan, menurut jenis kelamin.',
  penjelasan:
    'Kolom umur yang tergeser satu tahun tidak mengubah jumlah penduduk, sehingga hanya tampak pada jumlah tiap kelompok lima tahun. Kelompok terakhir terbuka dan memuat semua umur di atasnya. Wilayah yang jumlah penduduknya saja sudah berbeda dilaporkan oleh pemeriksaan penduduk-sama.',
  laporkan: ({ kabupaten, daftar }) => {
    const kelompok = cariDataset(daftar, 'umur-5-tahunan');
    const tunggal = cariDataset(daftar, 'umur-tunggal');
    if (!kelompok || !tunggal) return [];
    const letak = sandingkan(tunggal, kelompok, kabupaten).flatMap((baris) => {
      // Where even the sums differ, penduduk-sama says so.
      if (!pendudukSama(baris)) return [];
      const label = kelompok.def.kategori[kelompokBeda(baris)]?.label;
      return label === undefined ? [] : [letakWilayah(kabupaten, baris, `${label} tahun`)];
    });
    if (letak.length === 0) return [];
    return [
      {
        dataset: tunggal,
        letak,
        pesan: (isi) =>
          `Umur tunggal tidak berjumlah sama dengan kelompok umurnya di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
        obat: `Periksa apakah kolom umurnya tergeser atau kedua ekspor berbeda tanggal (pembanding: ${namaBerkas(kelompok.berkas)})`,
      },
    ];
  },
});

function pendudukSama({ nilai, acuan }: Sanding): boolean {
  return (['L', 'P'] as const).every((jk) => !berbeda(jumlahJk(nilai, jk), jumlahJk(acuan, jk)));
}

/** First band that differs, or -1; the last band is open. */
function kelompokBeda({ nilai, acuan }: Sanding): number {
  const jumlah = new Array<number>(acuan.length).fill(0);
  const terakhir = acuan.length / 3 - 1;
  nilai.forEach((angka, i) => {
    const k = Math.min(terakhir, Math.floor(i / 3 / lebarKelompok));
    const letak = 3 * k + (i % 3);
    jumlah[letak] = (jumlah[letak] ?? 0) + angka;
  });
  return Math.floor(jumlah.findIndex((angka, i) => berbeda(angka, acuan[i] ?? Number.NaN)) / 3);
}
