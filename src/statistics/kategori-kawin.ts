import type { KategoriTertulis } from './define-dataset.ts';

/** The four states that DKB distinguishes, of all people and of heads of family alike. */
export const kategoriKawin: readonly KategoriTertulis[] = [
  {
    id: 'belum-kawin',
    label: 'Belum kawin',
    tulisan: ['BELUM KAWIN', 'BLM KAWIN', 'BLM KWN', 'BELUM KWN'],
  },
  { id: 'kawin', label: 'Kawin', tulisan: ['KAWIN', 'KWN'] },
  { id: 'cerai-hidup', label: 'Cerai hidup', tulisan: ['CERAI HIDUP', 'CRAI HIDUP'] },
  { id: 'cerai-mati', label: 'Cerai mati', tulisan: ['CERAI MATI', 'CRAI MATI'] },
];
