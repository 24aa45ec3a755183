import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How often the memory is looked at: looking costs the watched processes time of their own. */
const selangMs = 150;

/**
 * Runs a file with Node and gives the most memory in MB that it and all it started held at once, pages that several
 * of them share counted once (PSS). 0 where the system does not tell (other than Linux).
 */
export async function runMeasured(berkas: string, argumen: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [berkas, ...argumen], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let keluhan = '';
  child.stderr.on('data', (potong: Buffer) => (keluhan += potong.toString()));
  let puncak = 0;
  const pengamat = setInterval(() => {
    puncak = Math.max(puncak, treeMemory(child.pid ?? 0));
  }, selangMs);
  const kode = await new Promise<number | null>((selesai, gagal) => {
    child.on('error', gagal).on('close', selesai);
  });
  clearInterval(pengamat);
  if (kode !== 0) throw new Error(`${berkas} ${argumen.join(' ')}: ${keluhan}`);
  return puncak / 1024;
}

/** KB of a process and its descendants. */
function treeMemory(akar: number): number {
  const anak = childrenByParent();
  let kb = 0;
  const antre = [akar];
  for (let pid = antre.pop(); pid !== undefined; pid = antre.pop()) {
    kb += Number(/^Pss:\s+(\d+)/m.exec(readProc(`${pid}/smaps_rollup`))?.[1] ?? 0);
    antre.push(...(anak.get(pid) ?? []));
  }
  return kb;
}

function childrenByParent(): Map<number, number[]> {
  const anak = new Map<number, number[]>();
  for (const nama of processes()) {
    // The name in brackets may hold spaces; the parent comes second behind it.
    const induk = Number(readProc(`${nama}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0);
    anak.set(induk, [...(anak.get(induk) ?? []), Number(nama)]);
  }
  return anak;
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((nama) => /^\d+$/.test(nama));
  } catch {
    return [];
  }
}

/** Empty for a process that has ended meanwhile. */
function readProc(nama: string): string {
  try {
    return readFileSync(`/proc/${nama}`, 'utf8');
  } catch {
    return '';
  }
}
