import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** The states of a TCP socket that a client has closed or waits on, as numbered by Linux. */
const STATES = new Map([
  ["01", "ESTABLISHED"],
  ["08", "CLOSE-WAIT"],
]);

/** Lists the states of the connections to a port that a process holds. Linux only: reads /proc. */
export function connectionsOf(pid: number, port: number): string[] {
  const inodes = new Set(descriptors(pid).map((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1]));
  const ending = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return readFileSync(`/proc/${pid}/net/tcp`, "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [, local = "", , code, , , , , , inode] = line.trim().split(/\s+/);
      const state = STATES.get(code);
      return state !== undefined && local.endsWith(ending) && inodes.has(inode) ? [state] : [];
    });
}

/** The targets of the open files of a process. */
function descriptors(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).flatMap((name) => {
    try {
      return [readlinkSync(`${folder}/${name}`)];
    } catch {
      return []; // closed meanwhile
    }
  });
}
