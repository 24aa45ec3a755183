import type { Simpul, Sisi } from '../../../sop/lead-time/simpul.ts';
import type { AliranBpmn, Jenis, SimpulBpmn } from './proses.ts';
import type { Aliran, Masukan } from './serentak.ts';

/** A flow before it has an id. */
export type Sambungan = Omit<AliranBpmn, 'id'>;

/** The task of a symbol, and how more elements are made for the same symbol. */
interface Pembuat {
  readonly tugas: SimpulBpmn;
  readonly buat: (jenis: Jenis, nama: string, tingkat: number, urutan?: number) => SimpulBpmn;
}

/** The gateways before a task, nearest first; arrows that wait for nothing lead to the task itself. */
export function susunMasuk(masukan: readonly Masukan[], { tugas, buat }: Pembuat) {
  const simpul: SimpulBpmn[] = [];
  const aliran: Sambungan[] = [];
  const masuk = new Map<Sisi, string>();
  const pasang = (satu: Masukan, ke: string): void => {
    if (satu.jenis === 'panah') {
      masuk.set(satu.sisi, ke);
      return;
    }
    const gerbang = buat(satu.jenis, '', -simpul.length - 1, simpul.length + 1);
    simpul.push(gerbang);
    aliran.push({ dari: gerbang.id, ke });
    for (const anak of satu.isi) pasang(anak, gerbang.id);
  };
  for (const satu of masukan) pasang(satu, tugas.id);
  return { simpul, aliran, masuk };
}

/** The gateways and the end behind a task, and from which of them each arrow leaves. */
export function susunKeluar(
  { cabang: semua, isBalik }: Aliran,
  { nomor }: Simpul,
  { tugas, buat, pertanyaan }: Pembuat & { readonly pertanyaan: string },
) {
  const cabang = semua(nomor);
  const simpul: SimpulBpmn[] = [];
  const aliran: Sambungan[] = [];
  const keluar = new Map<Sisi, Omit<Sambungan, 'ke'>>();
  const tambah = (jenis: Jenis, nama: string, sambungan: Omit<Sambungan, 'ke'>): string => {
    const baru = buat(jenis, nama, simpul.length + 1, simpul.length);
    simpul.push(baru);
    aliran.push({ ...sambungan, ke: baru.id });
    return baru.id;
  };
  if (cabang.length === 0) tambah('akhir', 'Selesai', { dari: tugas.id });
  const dipilih = cabang.length > 1;
  const asal = dipilih ? tambah('pilih', pertanyaan, { dari: tugas.id }) : tugas.id;
  for (const { label, sisi } of cabang) {
    const nama = label ?? (dipilih ? (sisi.every(isBalik) ? 'Kembali' : 'Lanjut') : undefined);
    const sambungan = {
      dari: asal,
      ...(nama !== undefined && { nama }),
      ...(dipilih && { bersyarat: true as const }),
    };
    const cabangAsal = sisi.length > 1 ? { dari: tambah('pecah', '', sambungan) } : sambungan;
    for (const satu of sisi) keluar.set(satu, cabangAsal);
  }
  return { simpul, aliran, keluar };
}
