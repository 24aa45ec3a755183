import { describe, expect, it } from 'vitest';
import { jaringanJalan } from '../../src/release/jaringan-jalan.ts';
import { skemaRilis } from '../../src/release/rilis.ts';
import { bacaTahap } from '../../src/release/tahap.ts';
import { sopDari, sopTapin, tempat } from './sop-uji.ts';

function baca(sop: ReturnType<typeof sopDari>, disetujui: unknown, disahkan: unknown) {
  const { tahap } = skemaRilis.parse({ sumber: 'DKB', tahap: { disetujui, disahkan } });
  if (tahap === undefined) throw new Error('no tahap');
  return bacaTahap(jaringanJalan(sop), tahap, tempat);
}

const tapin = sopTapin();
const tolak = sopDari([
  {},
  { keputusan: { Ya: 3, Tidak: 1, Tolak: 4 }, pelaksana: 'kabid' },
  { lanjut: 'selesai' },
  {},
]);
const lewat = sopDari([{ keputusan: { Besar: 2, Kecil: 3 } }, {}, {}, {}]);

describe('the steps that mean approval', () => {
  it('take the branch of a keputusan that leads on', () => {
    expect(baca(tapin, 3, 5).nilai).toMatchObject({
      disetujui: { titik: { id: '3' }, keputusan: 'Ya' },
      disahkan: { titik: { id: '5' } },
    });
    expect(baca(tapin, 3, 5).nilai?.disahkan).not.toHaveProperty('keputusan');
  });

  it('take the branch that is named where several lead on', () => {
    const { nilai } = baca(tolak, { langkah: 2, keputusan: 'Ya' }, 3);
    expect(nilai?.disetujui.keputusan).toBe('Ya');
  });

  it('may be one langkah, in an office where one pelaksana does both', () => {
    expect(baca(tapin, 5, 5).temuan).toEqual([]);
  });

  it.each([
    ['a langkah that is not there', tapin, 3, 12, 'tahap-langkah', 'tahap.disahkan'],
    [
      'a branch that sends back',
      tapin,
      { langkah: 3, keputusan: 'Tidak' },
      5,
      'tahap-keputusan',
      'tahap.disetujui',
    ],
    [
      'a branch that is not there',
      tapin,
      { langkah: 3, keputusan: 'Boleh' },
      5,
      'tahap-keputusan',
      'tahap.disetujui',
    ],
    [
      'a branch of what is no keputusan',
      tapin,
      3,
      { langkah: 5, keputusan: 'Ya' },
      'tahap-keputusan',
      'tahap.disahkan',
    ],
    [
      'a keputusan of which several branches lead on',
      tolak,
      2,
      3,
      'tahap-keputusan',
      'tahap.disetujui',
    ],
    ['approvals the wrong way round', tapin, 5, 3, 'tahap-urutan', 'tahap.disahkan'],
    ['an agreement that a way leads around', lewat, 2, 3, 'tahap-urutan', 'tahap.disahkan'],
    [
      'an agreement whose refusal leads on to the same place',
      sopDari([{ keputusan: { Ya: 2, Tidak: 3 } }, {}, {}]),
      { langkah: 1, keputusan: 'Ya' },
      3,
      'tahap-urutan',
      'tahap.disahkan',
    ],
  ])('refuse %s', (_, sop, disetujui, disahkan, aturan, kolom) => {
    expect(baca(sop, disetujui, disahkan)).toEqual({
      temuan: [expect.objectContaining({ aturan, tingkat: 'galat', tempat: tempat(kolom) })],
    });
  });

  it('ask for the id of a symbol where a row has several', () => {
    const sop = sopDari([
      {},
      {
        simbol: [
          { id: '2a', pelaksana: 'kasi', lanjut: '2b' },
          { id: '2b', pelaksana: 'kabid', lanjut: 3 },
        ],
      },
      {},
    ]);
    expect(baca(sop, 2, 3).temuan).toMatchObject([
      { aturan: 'tahap-langkah', obat: 'Pakai salah satu dari: 2a, 2b' },
    ]);
    expect(baca(sop, '2b', 3).temuan).toEqual([]);
  });
});
