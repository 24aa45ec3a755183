import { buildPortal } from '../src/build/build.ts';
import { ringkasan } from '../src/build/summary.ts';
import { formatPeople } from '../src/finding/format/people.ts';
import { opsiFolder, opsiOut, runCommand } from '../src/io/command.ts';
import { foldersFrom, outFrom, pathForReader } from '../src/io/folders.ts';
import { createProgress } from '../src/io/progress.ts';

await runCommand(
  {
    nama: 'npm run build',
    uraian: 'Memeriksa isi dan data, lalu membangun portal dan mencetak lembar SOP dan buku.',
    opsi: { ...opsiFolder, ...opsiOut },
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
      });
      progress.selesai();
      // Advice, and what a document itself accepts, is for `npm run validate`; here it would hide what is new.
      const baru = hasil.temuan.filter(
        ({ dikecualikan, tingkat }) => dikecualikan === undefined && tingkat !== 'saran',
      );
      if (baru.length > 0)
        process.stdout.write(
          formatPeople(baru, { warna: process.stdout.isTTY && !process.env.NO_COLOR }),
        );
      process.stdout.write(`${ringkasan(hasil, pathForReader(out))}\n`);
      return hasil.jadi ? 0 : 1;
    } finally {
      progress.selesai();
    }
  },
);
