import type { Keadaan } from '../../chart/tampilan.ts';
import { aktif, type Kelompok } from './pilihan.ts';

/** The choices that the buttons of a chart offer. */
export function bacaKelompok(elemen: Element): readonly Kelompok[] {
  const semua = tombolPilihan(elemen);
  const id = new Set(semua.map(({ dataset }) => dataset['kelompok'] ?? ''));
  return [...id].map((satu) => {
    const tombol = semua.filter(({ dataset }) => dataset['kelompok'] === satu);
    return {
      id: satu,
      berganda: tombol.some(({ dataset }) => 'berganda' in dataset),
      nilai: tombol.map(({ value, dataset }) => ({ id: value, asal: 'asal' in dataset })),
    };
  });
}

/** Shows on the buttons what holds. */
export function tulisTombol(elemen: Element, keadaan: Keadaan): void {
  const hidup = new Map(bacaKelompok(elemen).map((satu) => [satu.id, aktif(satu, keadaan)]));
  for (const tombol of tombolPilihan(elemen)) {
    const nyala = hidup.get(tombol.dataset['kelompok'] ?? '')?.includes(tombol.value) === true;
    tombol.setAttribute('aria-pressed', String(nyala));
  }
}

function tombolPilihan(elemen: Element): readonly HTMLButtonElement[] {
  return [...elemen.querySelectorAll<HTMLButtonElement>('[data-kelompok]')];
}
