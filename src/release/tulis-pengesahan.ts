import type { LembarPengesahan } from './lembar-pengesahan.ts';

/** What the approval sheet says above its signatures: name and words of each line, with what has not happened yet. */
export function rincianPengesahan({
  sop,
  disetujui = 'belum',
  disahkan = 'belum',
  nomor,
  tanggalTerbit,
  berikut,
}: LembarPengesahan): readonly (readonly [nama: string, isi: string])[] {
  return [
    ['Menurut SOP', sop.nomor === '' ? sop.nama : `${sop.nama}, nomor ${sop.nomor}`],
    ['Disetujui', disetujui],
    ['Disahkan', disahkan],
    ['Nomor buku', nomor === '' ? 'belum diberikan' : nomor],
    ['Tanggal terbit', tanggalTerbit === '' ? 'belum ditetapkan' : tanggalTerbit],
    ...(berikut.length === 0 ? [] : [['Belum dilakukan', berikut.join('; ')] as const]),
  ];
}

/** How a step ended: `Tidak, kembali ke langkah 2. Satu tabel memakai angka semester lalu`. */
export function hasilLangkah({
  keputusan = 'selesai',
  kembaliKe,
  catatan,
}: LembarPengesahan['langkah'][number]): string {
  const hasil = kembaliKe === undefined ? keputusan : `${keputusan}, kembali ke ${kembaliKe}`;
  return catatan === '' ? hasil : `${hasil}. ${catatan}`;
}
