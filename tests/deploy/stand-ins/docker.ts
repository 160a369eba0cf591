import { createHash } from "node:crypto";
import { type Answer, type CloudState, type CommandLine, unknown } from "./cloud-state.ts";

/** Stands in for Docker's command line, with an engine behind it. */
export function docker(state: CloudState, line: CommandLine): Answer {
  const [command, ...words] = line.words;
  switch (command) {
    case "info":
      return {};
    case "build":
      state.built.push(words[1]); // after the value of --platform
      return {};
    case "push": {
      const [tag] = words;
      if (!state.built.includes(tag))
        return { error: `An image does not exist locally with the tag: ${tag}` };
      state.images[tag] = `sha256:${createHash("sha256").update(tag).digest("hex")}`;
      return {};
    }
    default:
      return unknown(line);
  }
}
