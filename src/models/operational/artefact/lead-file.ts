import type { PlattCalibration } from "../../../learn/calibration/platt.ts";
import { refuse, shown } from "../../../learn/check-arguments.ts";
import { checkNumber, checkNumbers } from "../../artefact/check-values.ts";
import { type LatenessShares, SHARE_MINUTES } from "../distribution/lateness-shares.ts";
import type { LeadModel } from "../lead-model.ts";
import { type TreesInFile, treesFromFile, treesToFile } from "./trees-file.ts";

/** The content of a lead time's file. */
export interface LeadInFile extends Omit<LeadModel, "trees" | "location"> {
  readonly trees: TreesInFile;
  readonly location?: TreesInFile;
}

/** Returns the content of the file of a lead time's model; {@link leadFromFile} is its inverse. */
export function leadToFile({ trees, location, ...rest }: LeadModel): LeadInFile {
  return {
    ...rest,
    trees: treesToFile(trees),
    ...(location && { location: treesToFile(location) }),
  };
}

/**
 * Returns the lead time's model that a file holds.
 * @param airports the codes of the model's airports if it has several, each of which has a calibration
 * @throws PuntualError `invalid-argument` for values that are not those of a model, naming the list, tree and node
 */
export function leadFromFile(lead: LeadInFile, airports: readonly string[] = []): LeadModel {
  const trees = treesFromFile("trees", lead.trees, "logistic");
  checkLine("calibration", lead.calibration);
  for (const code of airports) checkLine(`calibrations.${code}`, Object(lead.calibrations)[code] ?? {});
  const { location, ...rest } = lead;
  if (lead.shares === undefined) {
    for (const index of [0, 1, 2]) checkLine(`longer[${index}]`, Object(lead.longer)[index] ?? {});
    checkNumbers("bandMinutes", lead.bandMinutes, 5);
    return { ...rest, trees };
  }
  checkShares(lead.shares);
  if (location === undefined) return { ...rest, trees };
  const names = location.featureNames;
  if (String(names) !== String(trees.featureNames)) {
    refuse("location.featureNames", shown(names), "those of trees");
  }
  return { ...rest, trees, location: treesFromFile("location", location, "squared-error") };
}

/** Checks the shares of a distribution of lateness. */
function checkShares(shares: LatenessShares): void {
  const { minutes, intercept, delay, location } = Object(shares) as LatenessShares;
  checkNumbers("shares.minutes", minutes, SHARE_MINUTES.length);
  for (const [index, value] of SHARE_MINUTES.entries()) {
    checkNumber(`shares.minutes[${index}]`, minutes[index], value, value);
  }
  for (const [name, values] of Object.entries({ intercept, delay, location })) {
    checkNumbers(`shares.${name}`, values, SHARE_MINUTES.length);
  }
}

function checkLine(name: string, { intercept, slope }: PlattCalibration): void {
  checkNumber(`${name}.intercept`, intercept);
  checkNumber(`${name}.slope`, slope);
}
