import { tulisZip } from '../../paket-zip.ts';
import { unsur, writeXml } from '../xml.ts';
import type { Unsur } from '../xml.ts';
import type { Media } from './logo.ts';

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

interface Paket {
  readonly dokumen: Unsur;
  readonly bagian: readonly Bagian[];
  readonly inti: Unsur;
  readonly media: readonly Media[];
}

/** A package of Open Packaging Conventions as bytes; its entries bear the first date that a zip knows. */
export function tulisPaket({ dokumen, bagian, inti, media }: Paket): Uint8Array<ArrayBuffer> {
  const tertulis = [
    ['[Content_Types].xml', tipeIsi(bagian, media)],
    ['_rels/.rels', hubunganAkar()],
    ['docProps/core.xml', inti],
    ['word/document.xml', dokumen],
    ['word/_rels/document.xml.rels', hubunganDokumen(bagian, media)],
    ...bagian.map(({ jenis, isi }) => [`word/${jenis}.xml`, isi] as const),
  ] as const;
  return tulisZip([
    // Nobody reads these parts as text, and indentation is half of a document's letters.
    ...tertulis.map(([nama, isi]) => [nama, writeXml(isi, '')] as const),
    ...media.map((satu) => [`word/${alamatMedia(satu)}`, satu.isi] as const),
  ]);
}

function alamatMedia({ id, akhiran }: Media): string {
  return `media/${id}.${akhiran}`;
}

const tipeMedia = { png: 'image/png', svg: 'image/svg+xml' };

function tipeIsi(bagian: readonly Bagian[], media: readonly Media[]): Unsur {
  const ganti = (nama: string, tipe: string) =>
    unsur('Override', { PartName: nama, ContentType: tipe });
  return unsur('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    unsur('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    unsur('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...media.map(({ akhiran }) =>
      unsur('Default', { Extension: akhiran, ContentType: tipeMedia[akhiran] }),
    ),
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

function hubunganDokumen(bagian: readonly Bagian[], media: readonly Media[]): Unsur {
  return unsur('Relationships', { xmlns: hubunganPaket }, [
    ...bagian.map(({ jenis }) =>
      unsur('Relationship', {
        Id: idHubungan(jenis),
        Type: `${hubunganKantor}/${jenis}`,
        Target: `${jenis}.xml`,
      }),
    ),
    ...media.map((satu) =>
      unsur('Relationship', {
        Id: satu.id,
        Type: `${hubunganKantor}/image`,
        Target: alamatMedia(satu),
      }),
    ),
  ]);
}
