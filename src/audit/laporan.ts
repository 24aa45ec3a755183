import { formatDesimal } from '../statistics/format-value.ts';
import type { HasilAudit } from './audit.ts';

/** Lines of one kind that are shown; the rest is counted. */
const terbanyak = 20;

/** True when nothing was found and nothing was left out. */
export function lulusAudit({ tautan, html, lighthouse }: HasilAudit): boolean {
  return (
    tautan.length === 0 &&
    html?.length === 0 &&
    lighthouse?.every(({ nilai }) => Object.values(nilai).every((satu) => satu === 100)) === true
  );
}

/** An audit in words and one table, for people. */
export function laporanAudit(hasil: HasilAudit): string {
  const { halaman, tautan, html, lighthouse } = hasil;
  return [
    ...bagian(`Tautan pada ${String(halaman)} halaman`, tautan),
    ...(html === undefined ? [] : bagian(`HTML pada ${String(halaman)} halaman`, html)),
    ...(lighthouse === undefined ? [] : tabelNilai(lighthouse)),
    ...(html === undefined || lighthouse === undefined
      ? ['Belum terpasang: alat periksa. Pasang dengan: npm ci --prefix src/audit/alat']
      : []),
    '',
  ].join('\n');
}

function bagian(nama: string, salah: readonly string[]): readonly string[] {
  const lebih = salah.length - terbanyak;
  return [
    `${nama}: ${salah.length === 0 ? 'bersih' : `${String(salah.length)} temuan`}`,
    ...salah.slice(0, terbanyak).map((satu) => `  ${satu}`),
    ...(lebih > 0 ? [`  dan ${String(lebih)} lainnya`] : []),
  ];
}

function tabelNilai(lighthouse: NonNullable<HasilAudit['lighthouse']>): readonly string[] {
  return [
    'Lighthouse, setelan ponsel: kinerja, akses, praktik, mesin pencari; LCP; CLS; ukuran',
    ...lighthouse.map(({ jenis, path, nilai, lcp, cls, bytes }) =>
      [
        `  ${jenis.padEnd(14)}`,
        ...Object.values(nilai).map((satu) => String(satu).padStart(4)),
        `${formatDesimal(lcp / 1000, 2).padStart(6)} s`,
        formatDesimal(cls, 3).padStart(6),
        `${formatDesimal(bytes / 1024, 0).padStart(4)} kB`,
        ` /${path}`,
      ].join(' '),
    ),
  ];
}
