import type { BenchCase } from "../bench-case.ts";
import { buildImage, Container, containerSkip } from "../container-engine.ts";
import { median, rounded } from "../measured-process.ts";

const IMAGE = "localhost/puntual:bench";
const STARTS = 11;

/** How soon a container answers that it is ready. */
export const container: BenchCase = {
  name: "container",
  about:
    "the container: from the engine being told to start it to the first answer of /ready, and the same of a container with a server of a few lines in its place",
  async run() {
    if (containerSkip !== false) return { skipped: containerSkip };
    await buildImage(IMAGE, ".");
    const [ours, bare]: number[][] = [[], []];
    for (let round = 0; round <= STARTS; round++) {
      const measured = [await startTime(), await startTime(BARE)];
      if (round === 0) continue; // warms the files of the images up
      ours.push(measured[0]);
      bare.push(measured[1]);
    }
    return {
      starts: STARTS,
      startToReadyMilliseconds: rounded(median(ours), 0),
      slowestStartMilliseconds: rounded(Math.max(...ours), 0),
      bareStartMilliseconds: rounded(median(bare), 0),
      ratio: rounded(median(ours) / median(bare)),
    };
  },
};

/** Node.js with nothing but a server that says that it is ready. */
const BARE = {
  options: ["--entrypoint=node"],
  args: [
    "--eval",
    'require("http").createServer((_, response) => response.end()).listen(process.env.PORT, process.env.HOST)',
  ],
};

async function startTime(how = {}): Promise<number> {
  const started = performance.now();
  const one = await Container.start(IMAGE, how);
  await one.ready();
  const milliseconds = performance.now() - started;
  one.remove();
  return milliseconds;
}
