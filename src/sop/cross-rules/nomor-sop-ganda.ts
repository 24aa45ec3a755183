import { idRujukan } from '../aturan-antar.ts';
import type { AturanAntar, LaporanAntar, SopBernama } from '../aturan-antar.ts';
import { nomorPolos } from '../bahasa/nama-sop.ts';
import { isTanpaIsi } from '../langkah-sop.ts';

export const nomorSopGanda: AturanAntar = {
  id: 'nomor-sop-ganda',
  tingkat: 'peringatan',
  butir: ['I1'],
  uraian: 'Nomor SOP hanya dipakai oleh satu SOP kantor itu.',
  penjelasan:
    'Nomor menunjuk tepat satu naskah di dalam surat, Keterkaitan, dan pemeriksaan; dua SOP yang bernomor sama tidak dapat dibedakan. Penyebabnya biasanya naskah disalin tanpa mengambil nomor baru. SOP yang dicabut boleh bernomor sama dengan penggantinya, asal penggantinya disebut pada digantikanOleh.',
  contoh: {
    keliru: {
      '63.05/penerbitan-kia': { nomor: '470/11/SOP/2024', nama: 'Penerbitan KIA' },
      '63.05/penerbitan-kartu-keluarga': {
        nomor: '470/11/SOP/2024',
        nama: 'Penerbitan Kartu Keluarga',
      },
    },
    benar: {
      '63.05/penerbitan-kia': { nomor: '470/11/SOP/2024', nama: 'Penerbitan KIA' },
      '63.05/penerbitan-kartu-keluarga': {
        nomor: '470/12/SOP/2024',
        nama: 'Penerbitan Kartu Keluarga',
      },
    },
  },
  periksa: (semua) => {
    const bernomor = semua.filter(({ sop }) => !sop.nomor.split('/').some(isTanpaIsi));
    const perNomor = Map.groupBy(bernomor, ({ kode, sop }) => `${kode} ${nomorPolos(sop.nomor)}`);
    return [...perNomor.values()].flatMap(laporan);
  },
};

/** Every SOP after the first that shares its number; a revision may keep that of the SOP which it replaces. */
function laporan(senomor: readonly SopBernama[]): readonly LaporanAntar[] {
  const ids = new Set(senomor.map(({ id }) => id));
  const [pertama, ...lain] = senomor.filter((satu) => !isDigantikan(satu, ids));
  if (pertama === undefined) return [];
  return lain.map(({ id, sop }) => ({
    id,
    pesan: `Nomor SOP "${sop.nomor.trim()}" juga dipakai oleh SOP "${pertama.sop.judul.trim()}"`,
    obat: 'Periksa nomor keduanya pada naskah yang disahkan, dan beri nomor sendiri kepada salah satunya',
    kolom: 'nomor',
  }));
}

function isDigantikan({ id, kode, sop }: SopBernama, senomor: ReadonlySet<string>): boolean {
  if (sop.status !== 'dicabut' || sop.digantikanOleh === undefined) return false;
  const pengganti = idRujukan(kode, sop.digantikanOleh);
  return pengganti !== id && senomor.has(pengganti);
}
