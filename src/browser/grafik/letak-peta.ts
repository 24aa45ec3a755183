import type { GrafikGambar, LetakGambar } from './letak-gambar.ts';

/** A map: its regions are known by their codes, in each of the two drawings that a page has. */
export function letakPeta(
  wadah: Element,
  { wilayah }: Extract<GrafikGambar, { readonly jenis: 'peta' }>,
): LetakGambar {
  const semua = [...wadah.querySelectorAll('svg')];
  return {
    pada: (x, y) => {
      // Names and borders lie over the regions.
      const kode = document
        .elementsFromPoint(x, y)
        .map((unsur) => unsur.getAttribute('data-wilayah'))
        .find((satu) => satu !== null);
      const nomor = wilayah.findIndex((satu) => satu.kode === kode);
      return nomor < 0 ? undefined : { seri: 0, nomor };
    },
    bentuk: ({ nomor }) => {
      const svg = semua.find((satu) => satu.getClientRects().length > 0);
      const bidang = svg?.querySelector(`[data-wilayah="${wilayah[nomor]?.kode ?? ''}"]`);
      const d = bidang?.getAttribute('d');
      return svg && d ? { svg, d } : undefined;
    },
  };
}
