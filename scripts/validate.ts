import { menghentikan } from '../src/finding/finding.ts';
import { cakupanPortal } from '../src/io/cakupan.ts';
import { opsiFolder, runCommand } from '../src/io/command.ts';
import { foldersFrom } from '../src/io/folders.ts';
import { opsiLaporan, permintaanLaporan, sampaikanLaporan } from '../src/io/laporan.ts';
import { readPortal } from '../src/io/portal.ts';
import { aturanAntarSop } from '../src/sop/cross-rules/index.ts';
import { aturanSop } from '../src/sop/rules/index.ts';
import { aturanData } from '../src/statistics/aturan-data.ts';

await runCommand(
  {
    nama: 'npm run validate',
    uraian: 'Memeriksa SOP dan data tanpa membangun portal. Kode keluar 1 bila ada galat.',
    opsi: { ...opsiFolder, ...opsiLaporan },
  },
  async (opsi) => {
    const permintaan = permintaanLaporan(opsi);
    const folders = foldersFrom(opsi);
    const { per } = permintaan;
    const portal = await readPortal(folders, per && { per });
    await sampaikanLaporan(permintaan, portal.temuan, {
      aliran: process.stdout,
      aturan: [...aturanSop, ...aturanAntarSop, ...aturanData],
      cakupan: cakupanPortal(portal, folders),
    });
    return portal.temuan.some(menghentikan) ? 1 : 0;
  },
);
