import { tulisKeadaan } from '../alamat-keadaan.ts';
import type { Keadaan } from '../../chart/tampilan.ts';

/** Puts the whole address of the chart as chosen into the code that embeds it. */
export function isiKode(kode: HTMLTextAreaElement, id: string, keadaan: Keadaan): void {
  const alamat = new URL(kode.dataset['alamat'] ?? '', location.href);
  alamat.search = tulisKeadaan('', id, keadaan);
  const src = `src="${alamat.href.replaceAll('&', '&amp;')}"`;
  kode.value = kode.value.replace(/src="[^"]*"/, () => src);
}

/** Hands the code to the reader; where the browser refuses, it is selected for them to copy. */
export async function salinKode(kode: HTMLTextAreaElement): Promise<string> {
  kode.select();
  if (!isSecureContext) return 'Kode telah dipilih. Salin dengan Ctrl+C.';
  return navigator.clipboard.writeText(kode.value).then(
    () => 'Kode tersalin.',
    () => 'Kode telah dipilih. Salin dengan Ctrl+C.',
  );
}
