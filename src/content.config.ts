import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { foldersFromEnv } from './io/folders.ts';
import { babFolder, skemaBab } from './io/read-bab.ts';
import { sopLoader } from './io/sop-loader.ts';

const { content } = foldersFromEnv();

/** The definition and its prose; pages read the definition from the portal and the prose from here. */
const sop = defineCollection({ loader: sopLoader(content) });

/** Chapters of the book: the office's own folder when it has one, else those that come with the program. */
const buku = defineCollection({
  loader: glob({ base: babFolder(content), pattern: '*.mdx' }),
  schema: skemaBab,
});

export const collections = { sop, buku };
