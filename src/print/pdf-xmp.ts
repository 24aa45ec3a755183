import type { PdfMeta } from './pdf-metadata.ts';
import type { PdfObject } from './pdf-object.ts';

/**
 * What the file says of itself once more as XMP, the form that catalogues and archives read. It names no standard
 * (PDF/A, PDF/X, PDF/UA): none was checked.
 */
export function xmpObject(meta: PdfMeta): PdfObject {
  const stream = Buffer.from(xmp(meta), 'utf8');
  return {
    isi: `<</Type /Metadata\n/Subtype /XML\n/Length ${String(stream.length)}>>`,
    stream,
  };
}

function xmp({ judul, penyusun, perihal, tanggal }: PdfMeta): string {
  const waktu = tanggal === undefined ? undefined : `${tanggal}T00:00:00Z`;
  const isi = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(judul)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(penyusun)}</rdf:li></rdf:Seq></dc:creator>`,
    perihal !== undefined &&
      `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(perihal)}</rdf:li></rdf:Alt></dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>id</rdf:li></rdf:Bag></dc:language>`,
    waktu !== undefined &&
      `<xmp:CreateDate>${waktu}</xmp:CreateDate><xmp:ModifyDate>${waktu}</xmp:ModifyDate>`,
  ].filter((satu) => satu !== false);
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    ...isi,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function escaped(teks: string): string {
  return teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
