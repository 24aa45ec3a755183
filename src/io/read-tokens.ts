import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './program-folder.ts';

/** The style sheet of the tokens as it is written. */
export function readTokens(): string {
  return readFileSync(join(programFolder, 'src', 'styles', 'tokens.css'), 'utf8');
}
