import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import type { PetaKolom } from './peta-kolom.ts';

/** Categories that do not divide the population have no total that a column beside them could state. */
export function laporkanTotalAsing({ total, kepala, def }: PetaKolom, kumpulan: Kumpulan): void {
  if (def.membagiPenduduk || total.length === 0) return;
  const nama = total.map(({ letak }) => sebutKolom(kepala[letak] ?? '')).join(', ');
  kumpulan.tambah({
    aturan: 'kolom-tak-dibaca',
    tingkat: 'saran',
    pesan: `Kolom ${nama} tidak dibaca, karena kategori tabel "${def.judul}" tidak membagi habis penduduk`,
    obat: 'Bila kolom itu menghitung penduduk, buat tabel penduduknya di berkas sendiri',
  });
}

/** Columns of figures whose headers do not say what they count. */
export function laporkanTakJelas({ takJelas, kepala }: PetaKolom, kumpulan: Kumpulan): void {
  if (takJelas.length === 0) return;
  const nama = takJelas.map((letak) => kepala[letak] ?? '').join(', ');
  kumpulan.tambah({
    aturan: 'kolom-tak-jelas',
    tingkat: 'saran',
    pesan: `Kolom ${nama} tidak dibaca, karena tidak ada yang menyebut apa yang dihitungnya`,
    obat: 'Bila artinya diketahui, beri judul kelompok di atasnya dan sampaikan kepada pengelola program',
  });
}
