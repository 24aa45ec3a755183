import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPortal } from '../../src/io/portal.ts';
import { root } from '../run-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'cacah-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The sample release of 2024-2 as if its figures were real, with these lines below its rilis.yaml. */
async function baca(nama: string, tambahan: string) {
  const data = join(folder, nama);
  cpSync(join(root, 'data/63.05/2024-2'), join(data, '63.05/2024-2'), { recursive: true });
  const berkas = join(data, '63.05/2024-2/rilis.yaml');
  const polos = readFileSync(berkas, 'utf8').replace('contoh: true', 'contoh: false');
  writeFileSync(berkas, polos);
  appendFileSync(berkas, tambahan);
  const portal = await readPortal({ content: join(root, 'content'), data });
  return { portal, baris: polos.split('\n').length };
}

const diatur = `sop: penyusunan-buku-data-agregat
tahap: { disetujui: 3, disahkan: 5 }
riwayat:
  - { langkah: 1, tanggal: 2025-01-06 }
  - { langkah: 2, tanggal: 2025-01-08 }
`;

describe('a release of the portal under its SOP', () => {
  it('carries its walk to the pages and to the book', async () => {
    const { portal } = await baca(
      'setuju',
      `${diatur}  - { langkah: 3, tanggal: 2025-01-09, keputusan: Ya }\n`,
    );
    const terbitan = portal.edisi[0]?.rilis.terbitan;
    expect(terbitan).toMatchObject({ status: 'disetujui', berlaku: ['disetujui'], temuan: [] });
    // The page draws the walk on the very picture of the SOP's own page.
    const sop = portal.sop.find(({ slug }) => slug === 'penyusunan-buku-data-agregat');
    expect(terbitan?.perjalanan?.jaringan.sop).toBe(sop?.naskah);
  });

  it('stops the build with the line of the step that the SOP forbids', async () => {
    const { portal, baris } = await baca(
      'langkah',
      `${diatur}  - { langkah: 5, tanggal: 2025-01-09 }\n`,
    );
    expect(portal.temuan).toContainEqual(
      expect.objectContaining({
        aturan: 'riwayat-urutan',
        tingkat: 'galat',
        tempat: {
          berkas: expect.stringContaining(join('63.05', '2024-2', 'rilis.yaml')) as string,
          kolom: 'riwayat.3.langkah',
          baris: baris + 5,
        },
      }),
    );
    expect(portal.rilis[0]?.terbitan.status).toBe('draf');
  });
});
