import { readZip } from '../io/zip.ts';
import { letakNik } from '../statistics/nik-teks.ts';
import type { ScanIsi, TemuanBerkas } from './scan-berkas.ts';

const batas = { entri: 5_000, ukuran: 300_000_000 } as const;

/** The first entry of an archive (.zip, .docx, .xlsx, .epub) that holds personal data. */
export function scanArsip(isi: Buffer, scanIsi: ScanIsi): TemuanBerkas | undefined {
  const entri = readZip(isi, batas, () => true);
  if (typeof entri === 'string') return { jenis: 'tertutup', letak: sebab[entri] };
  for (const satu of entri) {
    const temuan = scanEntri(satu.nama, satu.isi, scanIsi);
    if (temuan) return temuan;
  }
  return undefined;
}

const sebab: Readonly<Record<Extract<ReturnType<typeof readZip>, string>, string>> = {
  'bukan-zip': 'bukan arsip zip',
  rusak: 'arsipnya rusak',
  bersandi: 'arsipnya bersandi',
  'terlalu-besar': 'arsipnya terlalu besar',
};

function scanEntri(nama: string, isi: Buffer, scanIsi: ScanIsi): TemuanBerkas | undefined {
  if (letakNik(nama) !== undefined) return { jenis: 'berisi', letak: 'nama berkas di dalamnya' };
  if (/^xl\/.*\.xml$/.test(nama)) return scanLembar(nama, isi.toString('utf8'));
  const temuan =
    scanIsi(nama, isi) ??
    (/^word\/.*\.xml$/.test(nama) ? scanIsi(nama, paragraphs(isi)) : undefined);
  return temuan && { ...temuan, letak: `bagian ${nama}, ${temuan.letak}` };
}

/** The text alone, one paragraph a line: Word cuts a number into runs as soon as somebody has edited it. */
function paragraphs(isi: Buffer): Buffer {
  const teks = isi
    .toString('utf8')
    .replaceAll(/<\/w:p>|<w:(?:tab|br|cr)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '');
  return Buffer.from(teks);
}

/** Numbers of a worksheet stand bare in `<v>` or as an exponent; the cell is the last one named before. */
function scanLembar(nama: string, xml: string): TemuanBerkas | undefined {
  const letak = letakNik(xml);
  if (letak === undefined) return undefined;
  const sel = [...xml.slice(0, letak).matchAll(/<c\b[^>]*\br="([A-Z]+\d+)"/g)].at(-1)?.[1];
  return { jenis: 'berisi', letak: `bagian ${nama}${sel === undefined ? '' : `, sel ${sel}`}` };
}
