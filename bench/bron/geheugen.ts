import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const PEILING_MS = 25;
const KIB = 1024;

/** Bytes of memory that a process has in use, as the system counts it. */
function leesRss(pid: number): number {
  try {
    const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    if (kib !== undefined) return Number(kib) * KIB;
  } catch {
    // not a Linux: ask ps
  }
  const kib = Number(spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout);
  if (!(kib > 0)) throw new Error(`The memory of process ${pid} cannot be read.`);
  return kib * KIB;
}

/** The most memory that a process had in use while something was done. */
export async function meetRss(pid: number, doe: () => Promise<void>): Promise<number> {
  let meest = leesRss(pid);
  const peiling = setInterval(() => (meest = Math.max(meest, leesRss(pid))), PEILING_MS);
  try {
    await doe();
    return Math.max(meest, leesRss(pid));
  } finally {
    clearInterval(peiling);
  }
}
