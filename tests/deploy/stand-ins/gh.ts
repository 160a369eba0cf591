import { type Answer, type CloudState, type CommandLine, unknown } from "./cloud-state.ts";

/** Stands in for GitHub's command line. */
export function gh({ gitHub }: CloudState, line: CommandLine): Answer {
  const [group, command] = line.words;
  if (group === "auth" && command === "status")
    return gitHub.signedIn ? {} : { error: "You are not logged in" };
  if (group === "api") {
    if (line.words.includes(".id")) return { out: "424242" };
    const name = command.split("/").at(-1) ?? "";
    return name in gitHub.variables ? { out: gitHub.variables[name] } : { error: "gh: Not Found (HTTP 404)" };
  }
  if (group === "variable" && command === "set") {
    const [, , name, , value] = line.words;
    gitHub.variables[name] = value;
    return {};
  }
  return unknown(line);
}
