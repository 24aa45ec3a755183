import type { Finding } from '../../finding/finding.ts';
import { jumlah, jumlahKategori } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import type { BarisWilayah, Dataset } from '../model.ts';
import { cariDataset, namaBerkas, type MasukanPeriksa, type Pemeriksaan } from '../pemeriksaan.ts';

/**
 * The two exports of families are known to disagree in real workbooks, where one is a copy left over
 * from an earlier semester; the office is told, and both are published with their own totals.
 */
export const kkSelaras: Pemeriksaan = { id: 'kk-selaras', periksa };

function periksa({ daftar }: MasukanPeriksa): readonly Finding[] {
  const kk = cariDataset(daftar, 'kk');
  if (!kk) return [];
  const kawin = cariDataset(daftar, 'kk-status-kawin');
  return [...cetakBerlebih(kk), ...(kawin ? bandingkan(kk, kawin) : [])];
}

function cetakBerlebih({ berkas, baris }: Dataset): readonly Finding[] {
  const salah = baris.filter(({ nilai }) => jumlahKategori(nilai, 1) > jumlahKategori(nilai, 0));
  const [pertama] = salah;
  if (!pertama) return [];
  return [
    {
      aturan: 'kk-selaras',
      tingkat: 'peringatan',
      tempat: { berkas, baris: pertama.barisBerkas },
      pesan: `Kartu keluarga yang sudah dicetak lebih banyak daripada kartu keluarga di ${String(salah.length)} desa, pertama ${pertama.kode}.`,
      obat: 'Periksa angkanya di buku kerja asal.',
    },
  ];
}

function bandingkan(kk: Dataset, kawin: Dataset): readonly Finding[] {
  const kartu = ({ nilai }: BarisWilayah) => jumlahKategori(nilai, 0);
  const kepala = new Map(kawin.baris.map(({ kode, nilai }) => [kode, jumlah(nilai)]));
  const beda = kk.baris.filter((baris) => {
    const lain = kepala.get(baris.kode);
    return lain !== undefined && lain !== kartu(baris);
  });
  const [pertama] = beda;
  if (!pertama) return [];
  const total = tambah(kk.baris.map(kartu));
  const totalLain = tambah([...kepala.values()]);
  return [
    {
      aturan: 'kk-selaras',
      tingkat: 'peringatan',
      tempat: { berkas: kk.berkas, baris: pertama.barisBerkas },
      pesan: `Jumlah kartu keluarga ${formatJiwa(total)}, sedangkan kepala keluarga menurut status kawin ${formatJiwa(totalLain)}; berbeda di ${String(beda.length)} desa, pertama ${pertama.kode}.`,
      obat: `Periksa apakah salah satunya salinan dari semester lain (pembanding: ${namaBerkas(kawin.berkas)}).`,
    },
  ];
}

function tambah(angka: readonly number[]): number {
  return angka.reduce((a, b) => a + b, 0);
}
