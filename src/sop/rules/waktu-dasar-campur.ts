import type { Aturan } from '../aturan.ts';
import type { Langkah } from '../schema-langkah.ts';
import type { Sop } from '../schema.ts';
import { bacaWaktu } from '../waktu-langkah.ts';

export const waktuDasarCampur: Aturan = {
  id: 'waktu-dasar-campur',
  tingkat: 'saran',
  butir: ['T4'],
  uraian: 'Waktu seluruh langkah memakai satu dasar, hari atau hari kerja.',
  penjelasan:
    'Tiga hari dapat berakhir pada hari Minggu, sedangkan tiga hari kerja tidak, jadi keduanya tidak dapat dijumlahkan menjadi satu lama proses. Naskah yang memakai keduanya biasanya hanya lupa menulis kata kerja pada salah satunya. Bila bedanya memang disengaja, misalnya batas dalam undang-undang yang dihitung menurut kalender, tulis hari kalender agar pembaca tidak ragu.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', waktu: '1 hari' },
        { kegiatan: 'Mencetak KIA', waktu: '3 hari kerja' },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', waktu: '1 hari kerja' },
        { kegiatan: 'Mencetak KIA', waktu: '3 hari kerja' },
      ],
    },
  },
  periksa: (sop) => {
    const { hari, kerja } = firstOfEach(sop);
    if (hari === undefined || kerja === undefined) return [];
    const akhir = Math.max(hari, kerja);
    const [noHari, noKerja] = [sop.langkah[hari]?.no ?? '', sop.langkah[kerja]?.no ?? ''];
    return [
      {
        pesan: `Waktu langkah ${noHari} memakai hari, sedangkan langkah ${noKerja} memakai hari kerja`,
        obat: 'Pakai satu dasar di seluruh SOP, atau tulis hari kalender bila bedanya disengaja',
        langkah: akhir === hari ? noHari : noKerja,
        kolom: `langkah.${akhir + 1}.waktu`,
      },
    ];
  },
};

/** Index of the first row whose waktu counts bare days, and of the first that counts working days. */
function firstOfEach({ langkah }: Sop): { readonly hari?: number; readonly kerja?: number } {
  const dasar = langkah.map(basis);
  const [hari, kerja] = [dasar.indexOf('hari'), dasar.indexOf('kerja')];
  return { ...(hari >= 0 && { hari }), ...(kerja >= 0 && { kerja }) };
}

/** Weeks and months are neither, and `hari kalender` leaves nothing to ask. */
function basis(langkah: Langkah): 'hari' | 'kerja' | undefined {
  const waktu = bacaWaktu(langkah);
  if (!('rentang' in waktu)) return undefined;
  const { max } = waktu.rentang;
  if (max.hariKerja > 0) return 'kerja';
  return max.hari > 0 && /\b(hari|hr)\b(?!\s*\(?kal)/i.test(langkah.waktu) ? 'hari' : undefined;
}
