import { kalimatStatus } from './kalimat-status.ts';
import type { Rilis } from './rilis.ts';
import { tandaEdisi } from './status-edisi.ts';
import type { Terbitan } from './terbitan.ts';
import { kalimatLangkah, langkahBerikut, langkahMenunggu, langkahSelesai } from './uraian-jalan.ts';
import type { LangkahBerikut, LangkahSelesai } from './uraian-jalan.ts';

/** The way of an edition for a person at a terminal: what was done, what it may be called, what comes next. */
export function tulisPerjalanan(rilis: Rilis, terbitan: Terbitan): string {
  const { perjalanan, sop, status } = terbitan;
  if (perjalanan === undefined || sop === undefined) return '';
  const selesai = langkahSelesai(perjalanan);
  const berikut = langkahBerikut(perjalanan);
  const menunggu = langkahMenunggu(perjalanan);
  return [
    `${rilis.wilayah}/${rilis.periode} mengikuti SOP ${perjalanan.jaringan.sop.judul} (${sop})`,
    '',
    ...(selesai.length === 0 ? ['Belum ada langkah yang tercatat.'] : ['Sudah dilakukan:']),
    ...selesai.map(doneLine),
    '',
    `Edisi ini: ${tandaEdisi[status] || 'TERBIT'}. ${kalimatStatus(rilis, terbitan)}`,
    '',
    ...(berikut.length === 0 ? ['Alur SOP sudah selesai.'] : ['Berikutnya:']),
    ...berikut.flatMap(nextLines),
    ...menunggu.map(({ langkah, oleh }) => `  ${langkah}, ${oleh}: menunggu langkah lain di atas`),
    '',
  ].join('\n');
}

function doneLine(satu: LangkahSelesai, indeks: number): string {
  const catatan = satu.catatan === '' ? '' : ` (${satu.catatan})`;
  return `  ${indeks + 1}. ${kalimatLangkah(satu)}${catatan}`;
}

function nextLines({ langkah, oleh, kegiatan, id, pilihan }: LangkahBerikut): readonly string[] {
  const catat = `--langkah ${id}`;
  return [
    `  ${langkah}, ${oleh}: ${kegiatan}`,
    ...(pilihan.length === 0 ? [`    ${catat}  selesai`] : []),
    ...pilihan.map(({ keputusan, ke, kembali }) => {
      const cabang = keputusan === undefined ? '' : ` --keputusan ${quoted(keputusan)}`;
      return `    ${catat}${cabang}  ${kembali ? 'kembali ke' : 'lalu'} ${ke}`;
    }),
  ];
}

/** A word of several is one argument only in quotes. */
function quoted(kata: string): string {
  return /\s/.test(kata) ? `"${kata}"` : kata;
}
