import { buildPortal } from '../src/build/build.ts';
import { ringkasan, temuanBaru } from '../src/build/summary.ts';
import { opsiFolder, opsiOut, opsiPortabel, runCommand } from '../src/io/command.ts';
import { foldersFrom, outFrom, pathForReader } from '../src/io/folders.ts';
import { createProgress } from '../src/io/progress.ts';

await runCommand(
  {
    nama: 'npm run build',
    uraian: 'Memeriksa isi dan data, lalu membangun portal dan mencetak lembar SOP dan buku.',
    opsi: { ...opsiFolder, ...opsiOut, ...opsiPortabel },
  },
  async (opsi) => {
    const out = outFrom(opsi);
    const progress = createProgress(process.stderr, () => performance.now());
    try {
      const hasil = await buildPortal({
        folders: foldersFrom(opsi),
        out,
        progress,
        situs: process.env.CACAH_SITE,
        base: process.env.CACAH_BASE,
        portabel: opsi.portable === true,
      });
      progress.selesai();
      const warna = process.stdout.isTTY && !process.env.NO_COLOR;
      process.stdout.write(temuanBaru(hasil.temuan, { warna }));
      process.stdout.write(`${ringkasan(hasil, pathForReader(out))}\n`);
      return hasil.jadi ? 0 : 1;
    } finally {
      progress.selesai();
    }
  },
);
