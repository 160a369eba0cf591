import { createHash } from "node:crypto";
import { standIn, unknown } from "./state.ts";

// Stands for Docker's command line, with an engine behind it.
await standIn("docker", (state, given) => {
  const [command, ...words] = given.words;
  switch (command) {
    case "info":
      return {};
    case "build":
      state.built.push(words[1]); // behind --platform's
      return {};
    case "push": {
      const [tag] = words;
      if (!state.built.includes(tag))
        return { error: `An image does not exist locally with the tag: ${tag}` };
      state.images[tag] = `sha256:${createHash("sha256").update(tag).digest("hex")}`;
      return {};
    }
    default:
      return unknown(given);
  }
});
