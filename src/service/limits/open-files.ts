import { readFileSync } from "node:fs";

/** The files that a connection may need: its socket, and an answer that its client does not read yet. */
const FILES_PER_CONNECTION = 2;

/** The files that are not for connections: those of the program, of models and of the database. */
const OTHER_FILES = 128;

/**
 * The number of connections for which this process may open files. Over the system's limit, Node.js would close new
 * connections without an event, and files could not be opened.
 * @param files how many files the process may have open
 */
export function connectionsForFiles(files = maxOpenFiles()): number {
  const others = Math.min(OTHER_FILES, files / 2);
  return Math.max(1, Math.floor((files - others) / FILES_PER_CONNECTION));
}

/** Reads how many files, sockets included, this process may have open; infinity where the system does not say. */
function maxOpenFiles(): number {
  try {
    const limits = readFileSync("/proc/self/limits", "latin1");
    return Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Number.POSITIVE_INFINITY);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
