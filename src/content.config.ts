import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { adaBabKantor, babFolder, skemaBab } from './io/folder-bab.ts';
import { foldersFromEnv } from './io/folders.ts';
import { ownEntries } from './io/own-entries.ts';
import { panduanFolder, skemaPanduan, slugPanduan } from './io/read-panduan.ts';
import { sopLoader } from './io/sop-loader.ts';

const { content } = foldersFromEnv();

/** The definition and its prose; pages read the definition from the portal and the prose from here. */
const sop = defineCollection({ loader: sopLoader(content) });

/** Chapters of every office's book: those of the content when it has any, else those that come with the program. */
const buku = defineCollection({
  loader: ownEntries(glob({ base: babFolder(content), pattern: '*.mdx' }), babFolder(content)),
  schema: skemaBab,
});

/** Astro warns of a folder without a match, and most offices have no chapters of their own. */
const kosong: Loader = {
  name: 'kosong',
  load({ store }) {
    store.clear();
    return Promise.resolve();
  },
};

/** Chapters that belong to one office: `<kode>/<nn>-<bab>`. */
const bukuKantor = defineCollection({
  loader: adaBabKantor(content)
    ? ownEntries(
        glob({
          base: join(content, 'buku'),
          pattern: '*/*.mdx',
          // Astro's own id would leave out the dot of the code.
          generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
        }),
        join(content, 'buku'),
      )
    : kosong,
  schema: skemaBab,
});

/** The manual: that of the content when it has one, else the one that comes with the program. */
const panduan = defineCollection({
  loader: ownEntries(
    glob({
      base: panduanFolder(content),
      pattern: '*.mdx',
      generateId: ({ entry }) => slugPanduan(entry),
    }),
    panduanFolder(content),
  ),
  schema: skemaPanduan,
});

export const collections = { sop, buku, bukuKantor, panduan };
