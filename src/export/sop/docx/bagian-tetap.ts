import type { Bahan } from '../bahan.ts';
import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';
import { hurufIsi, jenisHuruf } from './huruf.ts';
import { nilai } from './wordml.ts';

/** What every part of the document may speak of. */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
};

export function gaya(): Unsur {
  const huruf = Object.fromEntries(
    ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((jenis) => [`w:${jenis}`, jenisHuruf]),
  );
  return unsur('w:styles', namespaces, [
    unsur('w:docDefaults', {}, [
      unsur('w:rPrDefault', {}, [
        unsur('w:rPr', {}, [
          unsur('w:rFonts', huruf),
          nilai('sz', hurufIsi.ukuran),
          nilai('szCs', hurufIsi.ukuran),
          nilai('lang', 'id-ID'),
        ]),
      ]),
      unsur('w:pPrDefault', {}, [
        unsur('w:pPr', {}, [unsur('w:spacing', { 'w:before': 0, 'w:after': 0 })]),
      ]),
    ]),
    unsur('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
      nilai('name', 'Normal'),
      unsur('w:qFormat'),
    ]),
    unsur('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
      nilai('name', 'Normal Table'),
    ]),
  ]);
}

/** The layout of Word 2013 and later; without this Word opens the file in an older way of laying out. */
export function setelan(): Unsur {
  return unsur('w:settings', namespaces, [
    nilai('defaultTabStop', 720),
    unsur('w:compat', {}, [
      unsur('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ]),
  ]);
}

export function sifatInti({ sop, kantor }: Bahan): Unsur {
  return unsur(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [
      unsur('dc:title', {}, `SOP ${sop.judul}`),
      unsur('dc:creator', {}, `${kantor.nama} ${kantor.wilayah}`),
      unsur('dc:language', {}, 'id-ID'),
    ],
  );
}
