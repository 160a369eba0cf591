import { PuntualError } from "../../../errors.ts";
import { weightOf } from "./accept-encoding.ts";

/**
 * Selects the media type of an answer: the one that the client prefers, the first of equals.
 * @param accept the client's header; absent, any type is accepted
 * @param types that the service can answer with, that of the request first
 * @throws PuntualError `not-acceptable`
 */
export function acceptedType<Type extends string>(accept: string | undefined, types: readonly Type[]): Type {
  if (accept === undefined || accept === "" || accept === "*/*" || accept === types[0]) return types[0];
  const ranges = accept.split(",").map((range) => {
    const [name, ...parameters] = range.split(";");
    return { name: name.trim().toLowerCase(), weight: weightOf(parameters) };
  });
  const weights = types.map((type) => {
    const names = [type, `${type.split("/", 1)[0]}/*`, "*/*"];
    // The most specific range decides, even if its weight is the lowest.
    const [decisive] = names.flatMap((name) => ranges.find((range) => range.name === name) ?? []);
    return decisive?.weight ?? 0;
  });
  const most = Math.max(...weights);
  if (most > 0) return types[weights.indexOf(most)];
  throw new PuntualError("not-acceptable", { accept: accept.slice(0, 200), allowed: types.join(", ") });
}
