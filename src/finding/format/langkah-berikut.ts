import { menghentikan, sortFindings } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { hitung } from './ringkasan.ts';

/** What the office should do about the findings, most pressing first; one sentence each. */
export function langkahBerikut(temuan: readonly Finding[]): readonly string[] {
  const { galat, peringatan, saran, dikecualikan } = hitung(temuan);
  const pertama = sortFindings(temuan).find(menghentikan)?.tempat.berkas;
  return [
    ...(pertama === undefined
      ? ['Tidak ada galat, jadi portal dapat diterbitkan.']
      : [`Perbaiki ${galat} galat, mulai dari ${pertama}; sebelum itu tidak ada yang terbit.`]),
    ...(peringatan > 0
      ? [
          `Periksa ${peringatan} peringatan: perbaiki sumbernya, atau pada SOP catat alasannya di pengecualian.`,
        ]
      : []),
    ...(saran > 0 ? [`Pertimbangkan ${saran} saran bila SOP itu disunting lagi.`] : []),
    ...(dikecualikan > 0
      ? [`Tinjau alasan ${dikecualikan} pengecualian bila naskahnya direvisi.`]
      : []),
  ];
}
