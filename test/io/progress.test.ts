import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/io/progress.ts';

function rekam(isTTY: boolean, columns = 80) {
  const ditulis: string[] = [];
  const waktu = { ms: 5000 };
  const aliran = { isTTY, columns, write: (teks: string) => ditulis.push(teks) };
  return { ditulis, waktu, progress: createProgress(aliran, () => waktu.ms) };
}

describe('progress', () => {
  it('rewrites one line on a terminal, with the time since it began', () => {
    const { ditulis, waktu, progress } = rekam(true);
    progress.langkah('Mencetak buku', 1, 12);
    waktu.ms += 67_000;
    progress.langkah('Mencetak buku', 2, 12);
    progress.selesai();
    expect(ditulis).toEqual([
      '\r\u001B[2K0:00 Mencetak buku 1/12',
      '\r\u001B[2K1:07 Mencetak buku 2/12',
      '\r\u001B[2K',
    ]);
  });

  it('never writes a line that would wrap', () => {
    const { ditulis, progress } = rekam(true, 20);
    progress.langkah('Mencetak lembar SOP yang panjang', 3);
    expect(ditulis[0]?.replace('\r\u001B[2K', '')).toHaveLength(19);
  });

  it('gives each thing one line elsewhere, however many steps it has', () => {
    const { ditulis, waktu, progress } = rekam(false);
    progress.langkah('Membangun halaman');
    progress.langkah('Mencetak buku', 1, 12);
    waktu.ms += 3000;
    progress.langkah('Mencetak buku', 2, 12);
    progress.catat('Buku: 244 halaman');
    progress.selesai();
    expect(ditulis).toEqual([
      '0:00 Membangun halaman\n',
      '0:00 Mencetak buku\n',
      'Buku: 244 halaman\n',
    ]);
  });
});
