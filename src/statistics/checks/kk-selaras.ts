import { jumlah, letakKategori, duaJk } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import { cariDataset, definePemeriksaan, type Laporan } from '../pemeriksaan.ts';
import { sandingkan } from '../sanding.ts';

export const kkSelaras = definePemeriksaan({
  id: 'kk-selaras',
  tingkat: 'peringatan',
  uraian: 'Banyaknya kartu keluarga sama dengan banyaknya kepala keluarga.',
  penjelasan:
    'Setiap kartu keluarga mempunyai satu kepala keluarga, sehingga kedua tabel dari tanggal yang sama berjumlah sama. Dalam buku kerja nyata lembar kartu keluarga pernah tertinggal dari semester lain. Kedua tabel tetap terbit dengan jumlahnya masing-masing, sehingga pembaca perlu diberi tahu mana yang usang.',
  laporkan: ({ kabupaten, daftar }) => {
    const kk = cariDataset(daftar, 'kk');
    if (!kk) return [];
    const kawin = cariDataset(daftar, 'kk-status-kawin');
    return [...cetakBerlebih(kk, kabupaten), ...(kawin ? bandingkan(kk, kawin, kabupaten) : [])];
  },
});

function cetakBerlebih(kk: Dataset, kabupaten: Kabupaten): readonly Laporan[] {
  const [semua, cetak] = [letakKategori(kk.def, 'kk'), letakKategori(kk.def, 'cetak')];
  const letak = kk.baris
    .filter(({ nilai }) => duaJk(nilai, cetak) > duaJk(nilai, semua))
    .map((baris) =>
      letakWilayah(
        kabupaten,
        baris,
        `tercetak ${formatJiwa(duaJk(baris.nilai, cetak))} dari ${formatJiwa(duaJk(baris.nilai, semua))}`,
      ),
    );
  if (letak.length === 0) return [];
  return [
    {
      dataset: kk,
      letak,
      pesan: (isi) =>
        `Kartu keluarga yang sudah dicetak lebih banyak daripada kartu keluarga di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
      obat: 'Periksa angkanya di buku kerja asal',
    },
  ];
}

function bandingkan(kk: Dataset, kawin: Dataset, kabupaten: Kabupaten): readonly Laporan[] {
  const k = letakKategori(kk.def, 'kk');
  const sanding = sandingkan(kk, kawin, kabupaten);
  const beda = sanding.filter(({ nilai, acuan }) => {
    const selisih = duaJk(nilai, k) - jumlah(acuan);
    return selisih !== 0 && !Number.isNaN(selisih);
  });
  if (beda.length === 0) return [];
  const kartu = sanding.reduce((n, { nilai }) => n + duaJk(nilai, k), 0);
  const kepala = sanding.reduce((n, { acuan }) => n + jumlah(acuan), 0);
  return [
    {
      dataset: kk,
      letak: beda.map((baris) =>
        letakWilayah(
          kabupaten,
          baris,
          `${formatJiwa(duaJk(baris.nilai, k))} dan ${formatJiwa(jumlah(baris.acuan))}`,
        ),
      ),
      pesan: (isi) =>
        `Kartu keluarga berjumlah ${formatJiwa(kartu)}, sedangkan kepala keluarga menurut status kawin ${formatJiwa(kepala)}; berbeda di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
      obat: `Periksa apakah salah satunya salinan dari semester lain (pembanding: ${namaBerkas(kawin.berkas)})`,
    },
  ];
}
