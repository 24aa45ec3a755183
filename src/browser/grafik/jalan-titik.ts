import { sebutTitik } from '../../chart/sebut-titik.ts';
import type { Bidang, TitikTampak } from './bidang.ts';
import { tunjukkanTitik } from './keterangan-titik.ts';

/** A chart in its page. */
export interface TempatJalan {
  /** What holds the chart, the words beside its points and the line that is read out. */
  readonly elemen: HTMLElement;
  /** What holds the drawing, and takes the keys. */
  readonly wadah: HTMLElement;
  readonly signal: AbortSignal;
  /** Brings the chart to life where it is not yet. */
  readonly mulai: () => Promise<Bidang>;
  /** The chart where it is alive. */
  readonly sudah: () => Promise<Bidang> | undefined;
}

/** Lets a reader walk from point to point: by pointer, and by keys with every point read out. */
export function pasangJalan(tempat: TempatJalan): void {
  const { wadah, signal, mulai } = tempat;
  wadah.addEventListener('keydown', (kejadian) => void tekan(tempat, kejadian), { signal });
  wadah.addEventListener('focus', () => void mulai(), { signal });
  for (const nama of ['pointermove', 'pointerdown'] as const) {
    wadah.addEventListener(nama, (kejadian) => void tunjuk(tempat, kejadian), { signal });
  }
  for (const nama of ['blur', 'pointerleave'] as const) {
    wadah.addEventListener(nama, () => void lepas(tempat), { signal });
  }
}

/** The drawing takes the keys to itself, which a screen reader must know; without a script it is a picture. */
export function peranJalan({
  id,
  judul,
}: {
  readonly id: string;
  readonly judul: string;
}): Readonly<Record<string, string>> {
  return {
    role: 'application',
    'aria-roledescription': 'grafik interaktif',
    'aria-label': judul,
    'aria-describedby': `${id}-uraian-grafik ${id}-petunjuk`,
    tabindex: '0',
  };
}

/** Takes the words beside a point away. */
export function tutupKeterangan(tempat: Pick<TempatJalan, 'elemen' | 'wadah'>): void {
  tulisKeterangan(tempat, undefined);
}

async function tekan(tempat: TempatJalan, kejadian: KeyboardEvent): Promise<void> {
  const { key, altKey, ctrlKey, metaKey } = kejadian;
  if (altKey || ctrlKey || metaKey) return;
  if (key === 'Escape') await lepas(tempat);
  if (!/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)) return;
  kejadian.preventDefault();
  const bidang = await tempat.mulai();
  const titik = bidang.tekan(key);
  const kotak = tulisKeterangan(tempat, titik);
  // A chart may be higher than the window, and a page of panels is.
  if (titik) kotak?.scrollIntoView({ block: 'nearest' });
  if (titik) umumkan(tempat, sebutTitik(titik));
}

async function tunjuk(tempat: TempatJalan, kejadian: PointerEvent): Promise<void> {
  const bidang = await tempat.mulai();
  tulisKeterangan(tempat, bidang.tunjuk(kejadian));
}

async function lepas(tempat: TempatJalan): Promise<void> {
  const bidang = await tempat.sudah();
  if (!bidang) return;
  bidang.lepas();
  tutupKeterangan(tempat);
}

function umumkan({ elemen }: TempatJalan, kata: string): void {
  const kabar = elemen.querySelector('[aria-live]');
  if (kabar && kabar.textContent !== kata) kabar.textContent = kata;
}

function tulisKeterangan(
  { elemen, wadah }: Pick<TempatJalan, 'elemen' | 'wadah'>,
  titik: TitikTampak | undefined,
): HTMLElement | null {
  const kotak = elemen.querySelector<HTMLElement>('.keterangan-titik');
  tunjukkanTitik(kotak, wadah.clientWidth, titik);
  return kotak;
}
