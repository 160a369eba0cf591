import { highestRoundedUpTo } from "../../../learn/numerics/float32.ts";
import type { PortableColumn } from "../columns.ts";
import { DELAY_MINUTES, type Line, type PortableModel } from "../portable-model.ts";
import { isCategorySplit, isLeaf, type PortableNode, type PortableTrees } from "../portable-trees.ts";
import { namesWithout } from "./column-names.ts";

/** The trees that are added up in one pair of parentheses: one sum of all of them would be nested too deep for some parsers. */
const TREES_IN_SUM = 20;

/** Returns the names of columns in SQL, those of the matrix of features; they need no quotes in any dialect. */
export function sqlNames(columns: readonly PortableColumn[]): string[] {
  const names = columns.map(({ name, matrixColumn = name }) => matrixColumn);
  return namesWithout(names, /\W/g);
}

/**
 * Returns a model as a SELECT statement, which runs in DuckDB and in Spark SQL. It reads a table `features` with a column `id` and
 * the model's columns, categories by name; missing is NULL or NaN. It returns `id`, the log-odds of a delay and the probability to
 * be over each threshold.
 * @param comment lines above the statement
 */
export function sqlFile(model: PortableModel, comment: readonly string[]): string {
  const { trees, location, longer } = model;
  const names = sqlNames(model.columns);
  const columns = model.columns.map((column, index) => ({ ...column, name: names[index] }));
  const shares = longer.flatMap((threshold) => threshold.shares);
  const scores = [
    `${scoreOf(columns, trees)} AS score`,
    ...(location === undefined ? [] : [`${scoreOf(columns, location)} AS location`]),
  ];
  const sigmoid = (logOdds: string) => `1.0e0 / (1.0e0 + exp(-(${logOdds})))`;
  const shareOf = (index: number) => {
    const { intercept, delay, location: slope } = shares[index];
    const byLocation = location === undefined ? "" : ` + ${number(slope)} * location`;
    return `${sigmoid(`${number(intercept)} + ${number(delay)} * log_odds${byLocation}`)} AS share${index}`;
  };
  let next = 0;
  let over = `(${sigmoid("log_odds")})`;
  const probabilities = [`${over} AS over_${DELAY_MINUTES}`];
  for (const { minutes, shares: factors } of longer) {
    over = [over, ...factors.map(() => `share${next++}`)].join(" * ");
    probabilities.push(`${over} AS over_${minutes}`);
  }
  const airport = model.calibrations === undefined ? [] : ["airport"];
  const steps = [
    select("features", ["id", ...columns.map(inputOf)]),
    select("inputs", ["id", ...airport, ...scores]),
    select("scores", ["id", ...(location ? ["location"] : []), `${logOddsOf(model)} AS log_odds`]),
    select("delays", ["id", "log_odds", ...shares.map((_, index) => shareOf(index))]),
  ];
  const named = ["inputs", "scores", "delays", "parts"].map(
    (name, step) => `${name} AS (\n${steps[step]}\n)`,
  );
  const result = select("parts", ["id", "log_odds", ...probabilities]);
  return [...comment.map((line) => `-- ${line}`), `WITH ${named.join(",\n")}`, result, ""].join("\n");
}

function select(from: string, columns: readonly string[]): string {
  return `SELECT\n${columns.join(",\n")}\nFROM ${from}`;
}

/**
 * Missing numbers and unknown categories become NULL: every comparison with it is neither true nor false, so that CASE takes its
 * ELSE. Categories become their codes.
 */
function inputOf({ name, codes }: PortableColumn): string {
  if (codes !== undefined) {
    const cases = Object.entries(codes).map(([category, code]) => `WHEN ${text(category)} THEN ${code}`);
    return cases.length === 0 ? `NULL AS ${name}` : `CASE ${name} ${cases.join(" ")} END AS ${name}`;
  }
  return `NULLIF(CAST(${name} AS DOUBLE), CAST('NaN' AS DOUBLE)) AS ${name}`;
}

function scoreOf(columns: readonly PortableColumn[], { initialScore, trees }: PortableTrees): string {
  const terms = trees.map((tree) => nodeOf(tree, columns));
  const sums = Array.from({ length: Math.ceil(terms.length / TREES_IN_SUM) }, (_, index) =>
    terms.slice(index * TREES_IN_SUM, (index + 1) * TREES_IN_SUM).join("\n+ "),
  );
  return [number(initialScore), ...sums.map((sum) => `(${sum})`)].join("\n+ ");
}

function nodeOf(node: PortableNode, columns: readonly PortableColumn[]): string {
  if (isLeaf(node)) return number(node.value);
  const column = columns[node.feature];
  const [name, yes, no] = [column.name, nodeOf(node.yes, columns), nodeOf(node.no, columns)];
  if (isCategorySplit(node)) {
    // Not IN: DuckDB makes a join of each IN of five or more constants, hundreds of them
    return `CASE WHEN SUBSTR('${digitsOf(node.members)}', ${name} + 1, 1) = '1' THEN ${yes} ELSE ${no} END`;
  }
  const threshold = number(highestRoundedUpTo(node.threshold));
  if (node.missingYes) return `CASE WHEN ${name} > ${threshold} THEN ${no} ELSE ${yes} END`;
  return `CASE WHEN ${name} <= ${threshold} THEN ${yes} ELSE ${no} END`;
}

/** Returns a digit for each code up to the last of a set: 1 for those in it. */
function digitsOf(members: readonly number[]): string {
  const last = members[members.length - 1];
  return Array.from({ length: last + 1 }, (_, code) => (members.includes(code) ? 1 : 0)).join("");
}

/** Returns the calibrated log-odds: by the airport of each row, in a model of several. */
function logOddsOf({ calibration, calibrations }: PortableModel): string {
  const lineOf = ({ intercept, slope }: Line) => `${number(intercept)} + ${number(slope)} * score`;
  if (calibrations === undefined) return lineOf(calibration);
  const cases = calibrations.map((line, code) => `WHEN ${code} THEN ${lineOf(line)}`);
  return `CASE airport ${cases.join(" ")} ELSE ${lineOf(calibration)} END`;
}

/** Writes an exponent: engines take a number without one for a decimal, and round it. */
function number(value: number): string {
  const written = value.toExponential();
  return value < 0 ? `(${written})` : written;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
