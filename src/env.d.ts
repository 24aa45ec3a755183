import type { Edisi } from './io/edisi.ts';

declare global {
  namespace App {
    interface Locals {
      /** The edition that the components inside a chapter (Tabel, Grafik, Indikator) belong to. */
      buku?: Edisi;
      /** The id of the chapter that a page sets. */
      bab?: string;
      /** Anchors of the tables and charts that a chapter's page on the web has room for. */
      termuat?: ReadonlySet<string>;
    }
  }
}
