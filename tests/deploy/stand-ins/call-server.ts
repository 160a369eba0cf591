import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import type { Answer } from "./cloud-state.ts";

// The stand-ins answer in the process of the tests. On the path of the scripts, a stand-in is a few lines of shell that
// send their arguments here and print the answer: that starts in a few milliseconds, a Node.js process in fifty.

/** Answers a call of a command; the input is empty unless an option names standard input. */
export type AnswerCall = (command: string, args: readonly string[], input: string) => Promise<Answer>;

const registered: AnswerCall[] = [];

const server = createServer(receive);
server.listen(0, "127.0.0.1");
await once(server, "listening");
server.unref();
const { port } = server.address() as { port: number };
/** The paths of programs. */
export function pathsOf(programs: readonly string[]): readonly string[] {
  const script = 'for program do command -v "$program" || exit; done';
  return execFileSync("sh", ["-c", script, "sh", ...programs], { encoding: "utf8" })
    .trim()
    .split("\n");
}
const [bash] = pathsOf(["bash"]);

/** Returns the text of a program that sends its calls, as calls of a command, to a function. */
export function clientOf(command: string, answerCall: AnswerCall): string {
  if (!registered.includes(answerCall)) registered.push(answerCall);
  return `#!${bash}
exec 3<>/dev/tcp/127.0.0.1/${port}
input=
[[ $* != *=- ]] || IFS= read -r -d '' input
printf '%s\\0' ${registered.indexOf(answerCall)} ${command} $# "$@" "$input" >&3
IFS= read -r -d '' code <&3
IFS= read -r -d '' out <&3
IFS= read -r -d '' error <&3
printf %s "$out"
printf %s "$error" >&2
exit "$code"
`;
}

function receive(socket: Socket): void {
  let text = "";
  socket.unref();
  socket.on("error", () => {}); // the script was killed
  socket.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
    const [index, command, count, ...rest] = text.split("\0");
    if (rest.length < Number(count) + 2) return;
    const args = rest.slice(0, Number(count));
    registered[Number(index)](command, args, rest[Number(count)])
      .catch((error): Answer => ({ error: `the stand-in failed: ${error.stack}` }))
      .then(({ out, error }) => {
        const line = (words: string | undefined) => (words ? `${words}\n` : "");
        socket.end([error === undefined ? 0 : 1, line(out), line(error), ""].join("\0"));
      });
  });
}
