import { strToU8, zipSync } from 'fflate';
import { unsur, writeXml } from '../xml.ts';
import type { Unsur } from '../xml.ts';

/** A part of the package beside the document itself; its kind names its file, its type and its relationship. */
export interface Bagian {
  readonly jenis: 'styles' | 'numbering' | 'settings' | 'header' | 'footer';
  readonly isi: Unsur;
}

/** The relationship by which the document refers to a part. */
export function idHubungan(jenis: Bagian['jenis']): string {
  return `rId-${jenis}`;
}

const hubunganKantor = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const hubunganPaket = 'http://schemas.openxmlformats.org/package/2006/relationships';
const tipeWord = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A package of Open Packaging Conventions as bytes; its entries bear the first date that a zip knows. */
export function tulisPaket(
  dokumen: Unsur,
  bagian: readonly Bagian[],
  inti: Unsur,
): Uint8Array<ArrayBuffer> {
  const tertulis = [
    ['[Content_Types].xml', tipeIsi(bagian)],
    ['_rels/.rels', hubunganAkar()],
    ['docProps/core.xml', inti],
    ['word/document.xml', dokumen],
    ['word/_rels/document.xml.rels', hubunganDokumen(bagian)],
    ...bagian.map(({ jenis, isi }) => [`word/${jenis}.xml`, isi] as const),
  ] as const;
  const berkas = Object.fromEntries(tertulis.map(([nama, isi]) => [nama, strToU8(writeXml(isi))]));
  return zipSync(berkas, { level: 9, mtime: new Date(1980, 0, 1) });
}

function tipeIsi(bagian: readonly Bagian[]): Unsur {
  const ganti = (nama: string, tipe: string) =>
    unsur('Override', { PartName: nama, ContentType: tipe });
  return unsur('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    unsur('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    unsur('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ganti('/word/document.xml', `${tipeWord}.document.main+xml`),
    ganti('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...bagian.map(({ jenis }) => ganti(`/word/${jenis}.xml`, `${tipeWord}.${jenis}+xml`)),
  ]);
}

function hubunganAkar(): Unsur {
  return unsur('Relationships', { xmlns: hubunganPaket }, [
    unsur('Relationship', {
      Id: 'rId1',
      Type: `${hubunganKantor}/officeDocument`,
      Target: 'word/document.xml',
    }),
    unsur('Relationship', {
      Id: 'rId2',
      Type: `${hubunganPaket}/metadata/core-properties`,
      Target: 'docProps/core.xml',
    }),
  ]);
}

function hubunganDokumen(bagian: readonly Bagian[]): Unsur {
  return unsur(
    'Relationships',
    { xmlns: hubunganPaket },
    bagian.map(({ jenis }) =>
      unsur('Relationship', {
        Id: idHubungan(jenis),
        Type: `${hubunganKantor}/${jenis}`,
        Target: `${jenis}.xml`,
      }),
    ),
  );
}
