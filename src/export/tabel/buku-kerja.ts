import { tulisZip } from '../paket-zip.ts';
import { unsur, writeXml } from '../sop/xml.ts';
import type { Unsur } from '../sop/xml.ts';
import { gayaBuku } from './gaya-xlsx.ts';
import { idTabel, unsurLembar, unsurTabel } from './lembar-xlsx.ts';
import type { Lembar } from './lembar-xlsx.ts';

interface BukuKerja {
  readonly judul: string;
  readonly pembuat: string;
  /** yyyy-mm-dd; stands in the file's properties and in its archive. */
  readonly tanggal: string;
  /** Names no longer than 31 characters, none twice. */
  readonly lembar: readonly Lembar[];
}

const utama = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const paket = 'http://schemas.openxmlformats.org/package/2006';
const kantor = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const tipe = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An Office Open XML workbook (ECMA-376, transitional) without formulas, macros or merged cells. */
export function tulisBukuKerja(buku: BukuKerja): Uint8Array<ArrayBuffer> {
  const lembar = buku.lembar.map((satu, i) => ({
    nama: `sheet${i + 1}`,
    isi: satu,
    tabel: unsurTabel(satu, { xmlns: utama, nomor: i + 1 }),
  }));
  const bertabel = lembar.flatMap(({ nama, tabel }) =>
    tabel ? [{ lembar: nama, nama: nama.replace('sheet', 'table'), tabel }] : [],
  );
  const bagian: readonly (readonly [string, Unsur])[] = [
    ['[Content_Types].xml', tipeIsi(lembar, bertabel)],
    [
      '_rels/.rels',
      hubungan([
        ['rId1', `${kantor}/officeDocument`, 'xl/workbook.xml'],
        ['rId2', `${paket}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', sifatInti(buku)],
    ['xl/workbook.xml', isiBuku(buku.lembar)],
    [
      'xl/_rels/workbook.xml.rels',
      hubungan([
        ...lembar.map(
          ({ nama }, i) =>
            [`rId${i + 1}`, `${kantor}/worksheet`, `worksheets/${nama}.xml`] as const,
        ),
        ['rId-gaya', `${kantor}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', gayaBuku(utama)],
    ...lembar.map(
      ({ nama, isi }, i) =>
        [
          `xl/worksheets/${nama}.xml`,
          unsurLembar(isi, { xmlns: utama, 'xmlns:r': kantor, terpilih: i === 0 }),
        ] as const,
    ),
    ...bertabel.flatMap(({ lembar: milik, nama, tabel }) => [
      [
        `xl/worksheets/_rels/${milik}.xml.rels`,
        hubungan([[idTabel, `${kantor}/table`, `../tables/${nama}.xml`]]),
      ] as const,
      [`xl/tables/${nama}.xml`, tabel] as const,
    ]),
  ];
  return tulisZip(
    // Nobody reads these parts as text, and indentation would be a third of a sheet's letters.
    bagian.map(([nama, isi]) => [nama, writeXml(isi, '')]),
    buku.tanggal,
  );
}

function isiBuku(lembar: readonly Lembar[]): Unsur {
  return unsur('workbook', { xmlns: utama, 'xmlns:r': kantor }, [
    unsur(
      'sheets',
      {},
      lembar.map(({ nama }, i) =>
        unsur('sheet', { name: nama, sheetId: i + 1, 'r:id': `rId${i + 1}` }),
      ),
    ),
  ]);
}

function sifatInti({ judul, pembuat, tanggal }: BukuKerja): Unsur {
  return unsur(
    'cp:coreProperties',
    {
      'xmlns:cp': `${paket}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      unsur('dc:title', {}, judul),
      unsur('dc:creator', {}, pembuat),
      unsur('dc:language', {}, 'id-ID'),
      unsur('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${tanggal}T00:00:00Z`),
    ],
  );
}

function hubungan(semua: readonly (readonly [string, string, string])[]): Unsur {
  return unsur(
    'Relationships',
    { xmlns: `${paket}/relationships` },
    semua.map(([Id, Type, Target]) => unsur('Relationship', { Id, Type, Target })),
  );
}

interface Bagian {
  readonly nama: string;
}

function tipeIsi(lembar: readonly Bagian[], tabel: readonly Bagian[]): Unsur {
  const ganti = (nama: string, isi: string) =>
    unsur('Override', { PartName: nama, ContentType: isi });
  return unsur('Types', { xmlns: `${paket}/content-types` }, [
    unsur('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    unsur('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ganti('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ganti('/xl/workbook.xml', `${tipe}.sheet.main+xml`),
    ganti('/xl/styles.xml', `${tipe}.styles+xml`),
    ...lembar.map(({ nama }) => ganti(`/xl/worksheets/${nama}.xml`, `${tipe}.worksheet+xml`)),
    ...tabel.map(({ nama }) => ganti(`/xl/tables/${nama}.xml`, `${tipe}.table+xml`)),
  ]);
}
