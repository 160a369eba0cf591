import { standIn, unknown } from "./state.ts";

// Stands for GitHub's command line.
await standIn("gh", ({ gitHub }, given) => {
  const [group, command] = given.words;
  if (group === "auth" && command === "status")
    return gitHub.signedIn ? {} : { error: "You are not logged in" };
  if (group === "api") {
    if (given.words.includes(".id")) return { out: "424242" };
    const name = command.split("/").at(-1) ?? "";
    return name in gitHub.variables ? { out: gitHub.variables[name] } : { error: "gh: Not Found (HTTP 404)" };
  }
  if (group === "variable" && command === "set") {
    const [, , name, , value] = given.words;
    gitHub.variables[name] = value;
    return {};
  }
  return unknown(given);
});
