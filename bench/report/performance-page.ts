import type { BenchCase } from "../cases/bench-case.ts";
import { costModel } from "../cases/growth/cost-model.ts";
import { writeWalls } from "./cost-walls.ts";
import { writeOverview } from "./overview.ts";
import type { Recorded } from "./recorded.ts";
import { writeSection } from "./section.ts";

const LIMITS = `### Limits

The number of flights of one airport at which each limit is met on this machine, with the costs above followed in a straight line.
Several airports in one service share its memory and its processor; each is trained by itself.`;

/**
 * Writes `docs/performance.md`.
 * @param cases the benchmarks, in the order of the page; those without a record are left out
 */
export function writePerformancePage(
  cases: readonly BenchCase[],
  recorded: ReadonlyMap<string, Recorded>,
): string {
  const sectionOf = (one: BenchCase) => {
    const run = recorded.get(one.name);
    return run === undefined ? [] : [writeSection(one, run)];
  };
  const growth = recorded.get(costModel.name);
  return `# Performance

\`npm run bench\` measures, and \`npm run bench:report\` writes this page from its records (\`bench/results.jsonl\`). The
machine is shared and noisy, so ratios are more reliable than absolute values: a comparison is the median of ratios from
one run in which both sides alternate. Results include a hash of what was computed, which would reveal a faster wrong answer.
Each result names its processor. Ratios of the same code differ between machines too, those of requests over sockets by up to two.

## Overview

${writeOverview(cases, recorded)}

## Cost model

${growth === undefined ? "Not measured yet.\n" : `${sectionOf(costModel)}\n${LIMITS}\n\n${writeWalls(growth)}\n`}
## Benchmarks

${cases
  .filter(({ name }) => name !== costModel.name)
  .flatMap(sectionOf)
  .join("\n")}
### Soak

\`npm run soak\`: the service under half of its maximum load, with forecasts and reasons for 5 to 20 flights at random
times. It has a year of outcomes; those of ten further days are reported each minute, and as many old ones forgotten. Each point
is ten seconds. The run fails if the memory grows from its second third to its last.

![Resident memory and latency of the service under load, with outcomes](images/soak.svg)
`;
}
