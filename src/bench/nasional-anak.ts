/*
 * Does the work on a national export, or its floor, once in a process of its own and prints the most memory in MB that
 * the process held, Node included: node nasional-anak.ts <baca|alirkan> <file>.
 */
import { readSemuaKabupaten } from '../io/read-wilayah.ts';
import { buildLingkup } from '../statistics/ekspor/lingkup.ts';
import { alirkanSemua, bacaSemua } from './kerja-nasional.ts';

const [cara, berkas = ''] = process.argv.slice(2);
if (cara === 'baca') await bacaSemua(berkas, buildLingkup(readSemuaKabupaten()));
else await alirkanSemua(berkas);
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
