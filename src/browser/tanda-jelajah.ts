import { jejak } from './jelajah.ts';
import type { Keadaan } from './jelajah.ts';
import type { Peta } from './peta.ts';

type Tanda = 'lewat' | 'menunggu' | 'kini';

/**
 * Shows a walk in the flowchart and the list of the page: `data-jelajah` on the symbols, panah, rows and list items
 * that it touches, for the style sheet. Without a walk all marks go. Gives the symbol of the present step.
 */
export function markJelajah(peta: Peta, keadaan: Keadaan | undefined): Element | undefined {
  for (const satu of document.querySelectorAll<HTMLElement>('[data-jelajah]')) {
    delete satu.dataset['jelajah'];
    satu.removeAttribute('aria-current');
  }
  if (keadaan === undefined) return undefined;
  const semua = jejak(keadaan);
  const panah = new Set(semua.flatMap((satu) => satu.panah));
  markAll('panah', (id) => (panah.has(id) ? 'lewat' : undefined));
  const tanda = new Map<string, Tanda>([
    ...symbols(
      peta,
      semua.map(({ kini }) => kini),
      'lewat',
    ),
    ...symbols(
      peta,
      keadaan.menunggu.map(({ ke }) => ke),
      'menunggu',
    ),
    ...symbols(peta, [keadaan.kini], 'kini'),
  ]);
  markAll('simbol', (id) => tanda.get(id));
  for (const baris of peta[keadaan.kini]?.baris ?? []) {
    document.getElementById(`t${baris + 1}`)?.setAttribute('data-jelajah', 'kini');
    document.getElementById(`l${baris + 1}`)?.setAttribute('data-jelajah', 'kini');
  }
  const sel = document.querySelector('[data-simbol][data-jelajah="kini"]');
  sel?.setAttribute('aria-current', 'step');
  return sel?.querySelector('.simbol') ?? undefined;
}

function symbols(
  peta: Peta,
  nomor: readonly number[],
  tanda: Tanda,
): readonly (readonly [string, Tanda])[] {
  return nomor.flatMap((satu) => peta[satu]?.simbol.map((id) => [id, tanda] as const) ?? []);
}

function markAll(jenis: 'panah' | 'simbol', tandaOf: (id: string) => Tanda | undefined): void {
  for (const satu of document.querySelectorAll<HTMLElement>(`[data-${jenis}]`)) {
    const tanda = tandaOf(satu.dataset[jenis] ?? '');
    if (tanda !== undefined) satu.dataset['jelajah'] = tanda;
  }
}
