import { writeFileSync } from "node:fs";
import { cases } from "../cases.ts";
import { writePerformancePage } from "./performance-page.ts";
import { readRecorded } from "./recorded.ts";

/** `npm run bench:report`: writes `docs/performance.md` from the recorded benchmarks. */
writeFileSync("docs/performance.md", writePerformancePage(cases, readRecorded()));
