import { duaJk, letakKategori } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { namaBerkas } from '../letak.ts';
import type { Dataset } from '../model.ts';
import {
  cariDataset,
  definePemeriksaan,
  type CatatanTabel,
  type Laporan,
  type MasukanPeriksa,
} from '../pemeriksaan.ts';
import { jumlahSanding, sandingkan } from '../sanding.ts';

/** Share of the smaller count up to which the two differ by the day of the export alone. */
const batas = 0.01;

const pasangan = [
  { akta: 'kawin', status: ['kawin'], nama: 'kawin' },
  { akta: 'cerai', status: ['cerai-hidup'], nama: 'cerai hidup' },
] as const;

export const aktaKawinStatus = definePemeriksaan({
  id: 'akta-kawin-status',
  tingkat: 'saran',
  uraian: 'Yang kawin menurut tabel akta perkawinan mendekati yang kawin menurut status kawin.',
  penjelasan:
    'Kedua tabel tidak harus sama, karena tabel akta disusun dari data dokumen dan tabel status kawin dari kartu keluarga. Selisih puluhan orang dari ratusan ribu lazim terjadi. Selisih sampai satu persen hanya dicatat di bawah tabel; selebihnya menjadi peringatan, karena salah satunya mungkin dari semester lain.',
  laporkan: (masukan: MasukanPeriksa) => bandingkan(masukan).map(susun),
  catatan: (masukan): readonly CatatanTabel[] =>
    bandingkan(masukan)
      .filter((satu) => !melebihi(satu))
      .map((satu) => ({
        dataset: 'akta-perkawinan-perceraian',
        teks: `${kalimat(satu)}, karena kedua tabel disusun dari sumber yang berbeda.`,
      })),
});

interface Selisih {
  readonly dataset: Dataset;
  readonly kawin: Dataset;
  readonly nama: string;
  readonly akta: number;
  readonly status: number;
}

function bandingkan({ kabupaten, daftar }: MasukanPeriksa): readonly Selisih[] {
  const dataset = cariDataset(daftar, 'akta-perkawinan-perceraian');
  const kawin = cariDataset(daftar, 'status-kawin');
  if (!dataset || !kawin) return [];
  const { nilai, acuan } = jumlahSanding(sandingkan(dataset, kawin, kabupaten));
  return pasangan.flatMap(({ akta: id, status: bagian, nama }) => {
    const akta = duaJk(nilai, letakKategori(dataset.def, id));
    const status = bagian.reduce((n, satu) => n + duaJk(acuan, letakKategori(kawin.def, satu)), 0);
    if (akta === status || Number.isNaN(akta + status)) return [];
    return [{ dataset, kawin, nama, akta, status }];
  });
}

function melebihi({ akta, status }: Selisih): boolean {
  return Math.abs(akta - status) > batas * Math.min(akta, status);
}

function susun(satu: Selisih): Laporan {
  return {
    dataset: satu.dataset,
    ...(melebihi(satu) && { tingkat: 'peringatan' }),
    letak: [],
    pesan: () => kalimat(satu),
    obat: melebihi(satu)
      ? `Periksa apakah salah satunya dari semester lain (pembanding: ${namaBerkas(satu.kawin.berkas)})`
      : 'Tidak perlu dibetulkan; selisihnya dicetak di bawah tabel',
  };
}

function kalimat({ nama, akta, status }: Selisih): string {
  const arah = akta < status ? 'lebih sedikit' : 'lebih banyak';
  return `Penduduk ${nama} menurut tabel akta ${formatJiwa(akta)}, ${arah} ${formatJiwa(Math.abs(akta - status))} daripada menurut status kawin (${formatJiwa(status)})`;
}
