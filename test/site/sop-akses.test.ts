import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Protocol } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../run-script.ts';
import type { Peramban } from './sop-browser.ts';
import { bacaPanel, bacaTanda, bukaPeramban, seeds } from './sop-browser.ts';
import { pelanggaran } from './axe.ts';
import { susunHalaman } from './susun-halaman.ts';

const tapin = 'sop/63.05/penyusunan-buku-data-agregat/';
const balangan = 'sop/63.11/dik-jamila-me-wa/';

/** Invented SOPs of the general form, with a step at which much is shown at once. */
const umum = [
  ['banyak-pelaksana', '#jalan/1/2/2-adb/3/4'],
  ['beberapa-mulai-akhir', '#jalan/1/3/4/5'],
  ['keputusan-berdampingan', '#jalan/1/2/3/4/5a/5b'],
  ['sel-gabung', '#jalan/1'],
] as const;

let kerja: string;
let peramban: Peramban;
let lain: Peramban;
beforeAll(async () => {
  kerja = await mkdtemp(join(tmpdir(), 'cacah-umum-'));
  const isi = join(kerja, 'content', 'sop', '63.05');
  await cp(join(root, 'test', 'fixtures', 'sop'), isi, { recursive: true });
  await formerRevision(isi);
  await mkdir(join(kerja, 'data'));
  peramban = await bukaPeramban(inject('dist'));
  lain = await bukaPeramban(await susunHalaman(kerja));
});
afterAll(async () => {
  await peramban.tutup();
  await lain.tutup();
  await rm(kerja, { recursive: true, force: true });
});

/** The revision that `sel-gabung` replaced: one langkah more, another waktu, signed by somebody else. */
async function formerRevision(isi: string): Promise<void> {
  const baru = await readFile(join(isi, 'sel-gabung.md'), 'utf8');
  const lama = baru
    .replace('470/015/SOP/2024', '470/015/SOP/2020')
    .replaceAll(' 2024', ' 2020')
    .replace('status: berlaku', 'status: dicabut\ndigantikanOleh: sel-gabung')
    .replace('waktu: 3 hari', 'waktu: 7 hari')
    .replace('pelaksana: atasan', 'pelaksana: pejabat')
    .replace(
      '  - kegiatan: Membahas',
      '  - { kegiatan: Mengagendakan rapat, pelaksana: petugas, kelengkapan: Bahan tanggapan, waktu: 1 hari, output: Undangan rapat }\n  - kegiatan: Membahas',
    );
  await writeFile(join(isi, 'sel-gabung-2020.md'), lama);
}

const layar = [
  [360, 'dark'],
  [1280, 'light'],
] as const;

describe.each(seeds)('%s', (sop) => {
  it.each(layar)('has no axe violation during a walk, at %i px in %s', async (width, scheme) => {
    const page = await peramban.buka(`sop/${sop}/#jalan/1/2`, { width, height: 740, scheme });
    await page.select('#pilih-pelaksana', await pilihanKe(page, 1));
    for (const rincian of await page.$$('.lama-proses details:not([open]) > summary')) {
      await rincian.click();
    }
    expect(await pelanggaran(page)).toEqual([]);
    await page.close();
  });
});

describe.each(umum)('%s, in the general form', (nama, fragmen) => {
  const path = `sop/63.05/${nama}/`;

  it.each(layar)('has no axe violation during a walk, at %i px in %s', async (width, scheme) => {
    const page = await lain.buka(path + fragmen, { width, height: 740, scheme });
    await page.select('#pilih-pelaksana', await pilihanKe(page, 1));
    expect(await pelanggaran(page)).toEqual([]);
    await page.close();
  });

  it('is walked by keyboard to its end from each place to begin', async () => {
    const page = await lain.buka(path);
    await page.click('[data-jelajah-mulai]');
    for (let kali = 0; kali < 20; kali += 1) {
      if ((await page.evaluate(bacaPanel)).kabar.includes('Selesai.')) break;
      await page.keyboard.press('Enter');
    }
    const { kabar, fokus } = await page.evaluate(bacaPanel);
    expect({ kabar, fokus }).toEqual({ kabar: 'Selesai. Alur berakhir di sini.', fokus: 'Ulang' });
    expect((await page.evaluate(bacaTanda)).menunggu).toEqual([]);
    await page.close();
  });
});

describe('the general form', () => {
  it('asks where to begin when the flow has several starts', async () => {
    const page = await lain.buka('sop/63.05/beberapa-mulai-akhir/', { width: 360, height: 740 });
    await page.click('[data-jelajah-mulai]');
    expect(await page.evaluate(bacaPanel)).toMatchObject({
      judul: 'Mulai dari mana?',
      pilihan: ['Mulai dari langkah 1, Petugas Kelurahan', 'Mulai dari langkah 2, Petugas Loket'],
      fokus: 'Mulai dari langkah 1, Petugas Kelurahan',
    });
    expect(
      await page.$eval('.jelajah', (satu) => satu.getBoundingClientRect().bottom),
    ).toBeLessThanOrEqual(741);
    await page.close();
  });

  it('marks in the flowchart what still waits of ways that run at once', async () => {
    const page = await lain.buka('sop/63.05/beberapa-mulai-akhir/#jalan/1/3/4');
    expect(await page.evaluate(bacaTanda)).toMatchObject({ kini: ['4'], menunggu: ['5'] });
    await page.close();
  });

  it('shows all rows that share a symbol as the present step', async () => {
    const page = await lain.buka('sop/63.05/sel-gabung/#jalan/1');
    expect((await page.evaluate(bacaTanda)).baris).toEqual(['t1', 't2', 't3']);
    await page.close();
  });
});

describe('a phone', () => {
  it('keeps No and Kegiatan in view, and arrows pass beneath them', async () => {
    const page = await peramban.buka(balangan, { width: 360, height: 740 });
    const kotak = await page.$eval('#t2 > .kegiatan', (satu) => {
      satu.scrollIntoView({ block: 'center' });
      const { left, top, right, bottom } = satu.getBoundingClientRect();
      const no = satu.previousElementSibling?.getBoundingClientRect().left ?? left;
      return { x: no + 1, y: top + scrollY + 1, width: right - no - 3, height: bottom - top - 2 };
    });
    const lebar = await page.$eval('.gulir', (satu) => satu.getBoundingClientRect().width);
    expect(kotak.width).toBeLessThan(lebar * 0.55);
    const geser = async (px: number) => {
      await page.$eval(
        '.gulir',
        (satu, kiri) => {
          satu.scrollLeft = kiri;
        },
        px,
      );
      return Buffer.from(await page.screenshot({ clip: kotak })).toString('base64');
    };
    const [pertama, ...lanjutan] = [
      await geser(20),
      await geser(60),
      await geser(110),
      await geser(170),
    ];
    expect(new Set(lanjutan)).toEqual(new Set([pertama]));
    expect(await page.$eval('.gulir', (satu) => satu.scrollLeft)).toBe(170);
    await page.close();
  });

  it('keeps every answer in view however long the words are', async () => {
    const page = await peramban.buka(`${tapin}#jalan/1/2/3`, { width: 360, height: 600 });
    const bawah = await page.$$eval('.jelajah .tombol-jelajah button', (semua) =>
      semua.map((satu) => satu.getBoundingClientRect().bottom),
    );
    expect(bawah).toHaveLength(3);
    expect(Math.max(...bawah)).toBeLessThanOrEqual(600);
    await page.close();
  });

  it('has targets of 44 px for every button, choice and link that stands alone', async () => {
    const page = await peramban.buka(`${balangan}#jalan/1/2`, { width: 360, height: 740 });
    for (const rincian of await page.$$('main summary')) await rincian.click();
    const kecil = await page.$$eval(
      'main :is(button, select, input, summary, .tombol, ul.lanjut a)',
      (semua) =>
        semua
          .filter((satu) => satu.checkVisibility())
          .map((satu) => ({
            nama: satu.outerHTML.slice(0, 70),
            kotak: satu.getBoundingClientRect(),
          }))
          .filter(({ kotak }) => kotak.width < 44 || kotak.height < 43.9)
          .map(({ nama, kotak }) => `${nama}: ${kotak.width} x ${kotak.height}`),
    );
    expect(kecil).toEqual([]);
    await page.close();
  });
});

describe('400 % zoom of a window of 1280 x 1024', () => {
  it.each(seeds)('%s: nothing is lost or covered', async (sop) => {
    const page = await peramban.buka(`sop/${sop}/#jalan/1/2`, { width: 320, height: 256 });
    for (const rincian of await page.$$('main summary')) await rincian.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // In so low a window a panel that stays would leave no room for anything else.
    expect(await page.$eval('.jelajah', (satu) => getComputedStyle(satu).position)).toBe('static');
    expect(await page.evaluate(terpotong)).toEqual([]);
    await page.close();
  });
});

it('shows in a low window the panel rather than the flowchart, with the focus in view', async () => {
  const page = await peramban.buka(balangan, { width: 320, height: 256 });
  await page.focus('[data-jelajah-mulai]');
  for (let kali = 0; kali < 4; kali += 1) {
    await page.keyboard.press('Enter');
    const { top, bottom } = await page.evaluate(() => {
      const kotak = document.activeElement?.getBoundingClientRect();
      return { top: kotak?.top ?? -1, bottom: kotak?.bottom ?? Infinity };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(256);
  }
  expect((await page.evaluate(bacaPanel)).judul).toBe('Langkah 4');
  await page.close();
});

describe('the accessibility tree of the flowchart', () => {
  it('says of a symbol what it is, at which langkah, and its branches as links', async () => {
    const page = await peramban.buka(tapin);
    const baris = await ucapanBaris(page, 3);
    expect(baris.filter(({ role }) => role === 'rowheader')).toMatchObject([
      { name: expect.stringMatching(/^mengoreksi dan mengetahui/) as string },
    ]);
    const simbol = baris.findIndex(({ name }) => name.startsWith('Keputusan, langkah 3.'));
    expect(
      baris
        .slice(simbol)
        .filter(({ role }) => role === 'link')
        .map(({ name }) => name),
    ).toEqual(['Ya: lanjut ke langkah 4', 'Tidak: kembali ke langkah 2']);
    const urutan = baris.map(({ role }) => role);
    expect(urutan.indexOf('rowheader')).toBeLessThan(urutan.indexOf('link'));
    expect(baris.some(({ role }) => /img|graphic|svg/i.test(role))).toBe(false);
    await page.close();
  });

  it('names the columns by their heads and the table by its caption', async () => {
    const page = await peramban.buka(tapin);
    const semua = await simpulAkses(page);
    const kepala = semua.filter(({ role }) => role === 'columnheader').map(({ name }) => name);
    expect(kepala).toEqual(
      expect.arrayContaining(['Administrator Database', 'Sekretaris', 'Kadis']),
    );
    expect(semua.find(({ role }) => role === 'table')?.name).toMatch(/BUKU|Buku/);
    await page.close();
  });

  it('says the present step of a walk in one live message', async () => {
    const page = await peramban.buka(`${tapin}#jalan/1/2/3`);
    const [kabar, ...isi] = await simpulAkses(page, '.jelajah [role=status]:has(.judul)');
    expect(kabar?.role).toBe('status');
    const kata = isi.flatMap(({ role, name }) => (role === 'StaticText' && name ? [name] : []));
    expect(kata.slice(0, 4)).toEqual([
      'Langkah 3',
      'Kabid Pengelolaan Informasi Administrasi Kependudukan',
      'Keputusan',
      expect.stringMatching(/^mengoreksi dan mengetahui/),
    ]);
    await page.close();
  });
});

async function pilihanKe(page: Page, nomor: number): Promise<string> {
  return page.$eval(
    '#pilih-pelaksana',
    (satu, n) => satu.querySelectorAll('option')[n]?.value ?? '',
    nomor,
  );
}

describe('the page of what a revision changed', () => {
  const path = 'sop/63.05/sel-gabung/perubahan/';

  it('is linked from the new SOP, and the old one names its successor', async () => {
    const baru = await lain.buka('sop/63.05/sel-gabung/');
    expect(await baru.$$eval('a', (semua) => semua.map(({ href }) => href))).toContainEqual(
      expect.stringContaining(path),
    );
    await baru.close();
    const lama = await lain.buka('sop/63.05/sel-gabung-2020/');
    const perhatian = await lama.$$eval('.perhatian', (semua) => semua.map((p) => p.textContent));
    expect(perhatian.join(' ')).toContain('Penggantinya');
    await lama.close();
  });

  it('marks words, rows, symbols and arrows in one table, and says every change', async () => {
    const page = await lain.buka(path);
    const teks = (pemilih: string) =>
      page.$$eval(pemilih, (semua) => semua.map((satu) => satu.textContent.trim()));
    expect(await teks('.tabel-perubahan .waktu del')).toContain('7');
    expect(await teks('.tabel-perubahan .waktu ins')).toContain('3');
    expect(await teks('tr.dihapus .kegiatan')).toEqual(['Mengagendakan rapat']);
    expect(await teks('.simbol-ditambah, .simbol-dihapus')).toHaveLength(3);
    expect((await teks('.alur > .dihapus')).length).toBeGreaterThan(0);
    expect((await teks('.alur > .ditambah')).length).toBeGreaterThan(0);
    expect((await teks('main li')).join('\n')).toMatch(/Waktu langkah 4 diubah dari "7 hari"/);
    await page.close();
  });

  it.each(layar)('has no axe violation at %i px in %s', async (width, scheme) => {
    const page = await lain.buka(path, { width, height: 740, scheme });
    expect(await pelanggaran(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.close();
  });
});

interface Simpul {
  readonly role: string;
  readonly name: string;
}

/** What Chromium tells assistive software, in reading order. */
async function simpulAkses(page: Page, akar?: string): Promise<readonly Simpul[]> {
  const klien = await page.createCDPSession();
  const { nodes } = await klien.send('Accessibility.getFullAXTree');
  const menurutId = new Map(nodes.map((satu) => [satu.nodeId, satu]));
  const awal = akar === undefined ? nodes[0] : await simpulDari(klien, nodes, akar);
  const hasil: Simpul[] = [];
  const telusuri = (satu: Protocol.Accessibility.AXNode | undefined): void => {
    if (satu === undefined) return;
    if (!satu.ignored) {
      hasil.push({ role: String(satu.role?.value), name: String(satu.name?.value ?? '').trim() });
    }
    for (const id of satu.childIds ?? []) telusuri(menurutId.get(id));
  };
  telusuri(awal);
  return hasil;
}

async function simpulDari(
  klien: Awaited<ReturnType<Page['createCDPSession']>>,
  nodes: readonly Protocol.Accessibility.AXNode[],
  pemilih: string,
): Promise<Protocol.Accessibility.AXNode | undefined> {
  const { root: dokumen } = await klien.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await klien.send('DOM.querySelector', {
    nodeId: dokumen.nodeId,
    selector: pemilih,
  });
  const { node } = await klien.send('DOM.describeNode', { nodeId });
  return nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
}

async function ucapanBaris(page: Page, no: number): Promise<readonly Simpul[]> {
  return simpulAkses(page, `#t${no}`);
}

/** Elements with words whose own box hides some of them, or that reach out of the window. Runs in the page. */
function terpotong(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((satu) => satu.checkVisibility() && !satu.closest('.gulir, .hanya-pembaca-layar, svg'))
    .filter((satu) => {
      const { left, right, width } = satu.getBoundingClientRect();
      const gaya = getComputedStyle(satu);
      const meluber = gaya.overflowX !== 'visible' && satu.scrollWidth > satu.clientWidth + 1;
      return width > 1 && (left < -1 || right > innerWidth + 1 || meluber);
    })
    .map((satu) => satu.outerHTML.slice(0, 80));
}
