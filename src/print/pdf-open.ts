import type { PdfObject, PdfSource } from './pdf-object.ts';
import { fileFrom, unknownLayout } from './pdf-object.ts';
import { tableStart } from './pdf-read.ts';
import { dictEntries } from './pdf-syntax.ts';
import type { Letak, Wadah } from './pdf-wadah.ts';
import { openWadah, readTabel } from './pdf-wadah.ts';

/**
 * Opens a PDF that `TulisanPdf` has written, and reads of it what is asked for: a look at the pages of a long book
 * costs neither the time nor the memory that all its objects would. Throws for any other layout.
 */
export function openPdf(bytes: Uint8Array): PdfSource {
  const isi = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { trailer, letak } = readTabel(
    streamAt(isi, tableStart(isi.toString('latin1', isi.length - 64))),
  );
  const own = (ini: Letak | undefined) =>
    ini?.jenis === 'sendiri' ? streamAt(isi, ini.at) : undefined;
  const holder = lastOpened((number) => openWadah(own(letak(number))));
  return fileFrom(
    {
      get(number: number): PdfObject | undefined {
        const ini = letak(number);
        return ini?.jenis === 'wadah' ? held(holder(ini.wadah), ini.ke, number) : own(ini);
      },
    },
    trailer,
  );
}

/** Keeps one holder open: what follows one another in a file is held together. */
function lastOpened(open: (number: number) => Wadah): (number: number) => Wadah {
  let last: { readonly number: number; readonly wadah: Wadah } | undefined;
  return (number) => {
    if (last?.number !== number) last = { number, wadah: open(number) };
    return last.wadah;
  };
}

function held({ numbers, at }: Wadah, ke: number, number: number): PdfObject {
  if (numbers[ke] !== number) throw unknownLayout(`objek ${number}`);
  return at(ke);
}

const head = /^\d+ 0 obj\n/;
const beginning = ' stream\n';
const end = '\nendstream\nendobj';

/** The object with a stream that begins at `offset`. */
function streamAt(isi: Buffer, offset: number): PdfObject {
  const endOfDict = isi.indexOf(beginning, offset);
  const text = isi.toString('latin1', offset, endOfDict);
  if (endOfDict < 0 || !head.test(text)) throw unknownLayout(`objek pada ${offset}`);
  const dict = text.replace(head, '');
  const from = endOfDict + beginning.length;
  const to = from + Number(dictEntries(dict).get('Length'));
  if (isi.toString('latin1', to, to + end.length) !== end)
    throw unknownLayout(`panjang aliran pada ${offset}`);
  return { isi: dict, stream: isi.subarray(from, to) };
}
