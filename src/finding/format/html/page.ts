import type { Finding } from '../../finding.ts';
import type { Cakupan, OpsiLaporan } from '../opsi.ts';
import { tulisBagian } from './bagian.ts';
import { css } from './css.ts';
import { daftarIsi } from './daftar-isi.ts';
import { bagianDikecualikan } from './dikecualikan.ts';
import { kepala } from './kepala.ts';
import { html } from './markup.ts';
import { bagianPenjelasan } from './penjelasan.ts';
import { bagianRingkasan } from './ringkasan.ts';
import { susunLaporan } from './susun.ts';
import { bagianTanpaTemuan } from './tanpa-temuan.ts';
import { bagianTemuan } from './temuan.ts';

/**
 * Findings as one page for the office's file: read in a browser, printed on A4, kept for years. It holds all it
 * needs, runs no script, and its policy forbids it to ask any host for anything.
 */
export function formatHtml(
  temuan: readonly Finding[],
  { aturan, cakupan }: Pick<OpsiLaporan, 'aturan' | 'cakupan'>,
): string {
  const kantor = susunLaporan(temuan, cakupan.berkas);
  const info = new Map(aturan.map((satu) => [satu.id, satu]));
  const bagian = [
    bagianTemuan(kantor, info),
    bagianDikecualikan(kantor, info),
    bagianTanpaTemuan(kantor),
    bagianPenjelasan(temuan, info),
  ].filter((satu) => satu !== undefined);
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="generator" content="Cacah ${cakupan.versi}" />
        <title>${judulHalaman(cakupan)}</title>
        <style>
          ${{ html: css }}
        </style>
      </head>
      <body>
        ${kepala(cakupan)}
        <main>
          ${tulisBagian(bagianRingkasan(temuan))} ${daftarIsi(kantor, bagian)}
          ${bagian.map(tulisBagian)}
        </main>
      </body>
    </html> `.html.replace(/\s*$/, '\n');
}

function judulHalaman({ tanggal }: Cakupan): string {
  return tanggal === undefined ? 'Laporan Pemeriksaan' : `Laporan Pemeriksaan, ${tanggal}`;
}
