import { describe, expect, it } from 'vitest';
import { idXml, unsur, writeXml } from '../../../src/export/sop/xml.ts';

describe('writing XML', () => {
  it('indents elements, leaves out attributes without a value, and closes empty elements', () => {
    const akar = unsur('a', { x: 1, y: undefined, z: 'dua' }, [unsur('b'), unsur('c', {}, 'isi')]);
    expect(writeXml(akar)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a x="1" z="dua">\n  <b/>\n  <c>isi</c>\n</a>\n',
    );
  });

  it('indents by nothing where nobody reads the file', () => {
    const akar = unsur('a', {}, [unsur('b', {}, [unsur('c')])]);
    expect(writeXml(akar, '')).toMatch(/\n<a>\n<b>\n<c\/>\n<\/b>\n<\/a>\n$/);
  });

  it.each([
    ['what begins an element or a reference', '<a> & b', '&lt;a&gt; &amp; b'],
    ['the end of a CDATA section', ']]>', ']]&gt;'],
    ['characters that XML cannot hold', 'a\u0000\u0008\uFFFEb', 'ab'],
    ['a lone surrogate', 'a\uD83Db', 'ab'],
    ['an emoji, which is whole', 'a😀b', 'a😀b'],
    ['line breaks, which stay in a text', 'a\nb', 'a\nb'],
  ])('writes in a text %s', (_, teks, tertulis) => {
    expect(writeXml(unsur('t', {}, teks))).toContain(`<t>${tertulis}</t>`);
  });

  it.each([
    ['quotes', 'a "b"', 'a &quot;b&quot;'],
    ['a line break, which a reader would take for a space', 'a\nb', 'a&#10;b'],
    ['a tab', 'a\tb', 'a&#9;b'],
  ])('writes in an attribute %s', (_, teks, tertulis) => {
    expect(writeXml(unsur('t', { x: teks }))).toContain(`<t x="${tertulis}"/>`);
  });
});

describe('a text as part of an id', () => {
  it.each([
    ['3-adb', '3-adb'],
    ['11c.', '11c.'],
    ['5 a', '5_20_a'],
    ['5_a', '5_5f_a'],
    ['é😀', '_e9__1f600_'],
  ])('%s', (teks, id) => {
    expect(idXml(teks)).toBe(id);
  });

  it('is never the same for two texts', () => {
    const teks = ['a b', 'a_b', 'a_20_b', 'a-b', 'a__b', 'a  b'];
    expect(new Set(teks.map(idXml)).size).toBe(teks.length);
  });
});
