import type { Finding } from '../finding/finding.ts';
import { formatPeople } from '../finding/format/people.ts';
import { formatDesimal } from '../statistics/format-value.ts';
import type { BuildResult } from './build.ts';

/** What a build wrote, where it lies and how to look at it; or that nothing was written. */
export function ringkasan(hasil: BuildResult, out: string): string {
  if (!hasil.jadi)
    return `Portal tidak dibangun, dan ${out} tidak diubah. Perbaiki galat di atas, lalu ulangi.`;
  const { portal, halaman, cetakan, peramban } = hasil;
  const lebar = Math.max(0, ...cetakan.map(({ path }) => path.length));
  return [
    `Portal selesai di folder ${out}`,
    `  ${halaman} halaman: ${portal.sop.length} SOP, ${portal.rilis.length} terbitan statistik, ${portal.kantor.length} kantor`,
    `  ${cetakan.length} berkas PDF, dicetak dengan ${peramban}:`,
    ...cetakan.map(
      ({ path, halaman: n, bytes }) =>
        `    ${path.padEnd(lebar)}  ${String(n).padStart(4)} halaman  ${formatDesimal(bytes / 1024, 0).padStart(6)} kB`,
    ),
    'Untuk melihatnya: npm run preview' + (out === 'dist' ? '' : ` -- --out ${out}`),
  ].join('\n');
}

/**
 * What the build found, for people; nothing where there is nothing new. Advice, and what a document itself accepts, is
 * for `npm run validate`; here it would hide what is new.
 */
export function temuanBaru(temuan: readonly Finding[], layar: { readonly warna: boolean }): string {
  const baru = temuan.filter(
    ({ dikecualikan, tingkat }) => dikecualikan === undefined && tingkat !== 'saran',
  );
  return baru.length === 0 ? '' : formatPeople(baru, layar);
}
