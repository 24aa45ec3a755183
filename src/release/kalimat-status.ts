import { formatTanggal } from '../sop/tanggal.ts';
import type { Rilis } from './rilis.ts';
import type { Terbitan } from './terbitan.ts';

/** How far an edition has come, in a sentence for its readers. */
export function kalimatStatus(
  { nomor, tanggalTerbit = '' }: Pick<Rilis, 'nomor' | 'tanggalTerbit'>,
  { status, perjalanan }: Terbitan,
): string {
  const menurut = `menurut SOP ${perjalanan?.jaringan.sop.judul ?? 'penyusunan buku data agregat'}`;
  const kurang = [
    ...(nomor === '' ? ['nomor'] : []),
    ...(tanggalTerbit === '' ? ['tanggal terbit'] : []),
  ];
  switch (status) {
    case 'contoh':
      return 'Seluruh angka pada terbitan ini rekaan, dibuat untuk memperagakan portal. Bukan data resmi.';
    case 'draf':
      return `Terbitan ini belum disetujui dan belum disahkan ${menurut}.`;
    case 'disetujui':
      return `Terbitan ini sudah disetujui, tetapi belum disahkan ${menurut}.`;
    case 'disahkan':
      return `Terbitan ini sudah disahkan ${menurut}, tetapi belum mempunyai ${kurang.join(' dan ')}.`;
    case 'terbit':
      return `Nomor ${nomor}, terbit ${formatTanggal(tanggalTerbit)}.`;
  }
}
