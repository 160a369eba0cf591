import process from "node:process";

/**
 * Ends the process with an exit code, after the listeners of its `exit` event.
 *
 * `process.exit` alone would first wait for every thread, one of which may be held for ever by a system call, such as
 * a read from a network file system that does not answer; no handler of a signal runs meanwhile. And the first process
 * of a container cannot kill itself. The system ends all threads when the process becomes another program: here one
 * that only exits.
 */
export function endProcess(code: number): never {
  process.on("exit", () => {
    const { execve, execPath } = process;
    if (execve !== undefined) execve(execPath, [execPath, "--eval", `process.exit(${code})`], {});
  });
  process.exit(code);
}
