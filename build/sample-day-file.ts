import type { Plugin } from "vite";
import { sampleDay } from "./sample-day.ts";

const NAME = "virtual:sample-day";
const FILE = "sample-day.csv";

/** A plugin that adds the sample day to the planners' page as a file; `virtual:sample-day` exports its address. */
export function sampleDayFile(): Plugin {
  let isBuild = false;
  return {
    name: "sample-day",
    configResolved({ command }) {
      isBuild = command === "build";
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      if (!isBuild) return `export default "/${FILE}";`;
      const reference = this.emitFile({ type: "asset", name: FILE, source: sampleDay() });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, (_, response) => {
        response.setHeader("content-type", "text/csv");
        response.end(sampleDay());
      });
    },
  };
}
