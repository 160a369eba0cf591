import type { Outcome, ScheduledFlight } from "../../src/history/outcome.ts";

const minutes = { h: 60, d: 24 * 60 };

/** The half hour of the day. */
const halfHourOf = (scheduled: number) => Math.floor((scheduled % (24 * 60)) / 30);

const sameRoute = (a: ScheduledFlight, b: ScheduledFlight) =>
  a.airlineCode === b.airlineCode && a.destination === b.destination;

const isOfGroup: Record<string, (a: ScheduledFlight, b: ScheduledFlight) => boolean> = {
  airport: () => true,
  airline: (a, b) => a.airlineCode === b.airlineCode,
  destination: (a, b) => a.destination === b.destination,
  route: sameRoute,
  slot: (a, b) => sameRoute(a, b) && halfHourOf(a.scheduled) === halfHourOf(b.scheduled),
};

/** A value that became known at a time. */
interface Fact {
  readonly time: number;
  readonly value: number;
}

/** Computes a feature by its name, straight from the definition, over a plain list of outcomes. */
export function naiveFeature(
  name: string,
  outcomes: readonly Outcome[],
  flight: ScheduledFlight,
  moment: number,
): number {
  const [group, measure, span] = name.split(".");
  const members = outcomes.filter((outcome) => isOfGroup[group](outcome, flight));
  const isLate = ({ operated, scheduled }: Outcome) => operated === undefined || operated > scheduled + 15;
  const delays = members.map((outcome) => ({
    time: isLate(outcome) ? outcome.scheduled + 15 : (outcome.operated as number),
    value: isLate(outcome) ? 1 : 0,
  }));
  const departures = members.flatMap(({ operated, scheduled }) =>
    operated === undefined
      ? []
      : [{ time: operated, value: Math.min(240, Math.max(-30, operated - scheduled)) }],
  );
  const until = (facts: readonly Fact[]) => facts.filter(({ time }) => time <= moment);
  if (measure === "waiting") {
    const waits = ({ operated = Infinity }: Outcome) => operated > moment;
    return members.filter((outcome) => isLate(outcome) && outcome.scheduled + 15 <= moment && waits(outcome))
      .length;
  }
  const facts = over(span, until(measure === "lateness" ? departures : delays), moment);
  if (measure === "flights") return facts.length;
  return facts.reduce((sum, { value }) => sum + value, 0) / facts.length;
}

/** The facts of a span: of `3h` those of the last three hours, of `last10` the ten latest; those of equal times by value. */
function over(span: string, facts: readonly Fact[], moment: number): readonly Fact[] {
  if (span.startsWith("last")) {
    return facts.toSorted((a, b) => a.time - b.time || a.value - b.value).slice(-Number(span.slice(4)));
  }
  const length = Number.parseInt(span, 10) * minutes[span.at(-1) as "h" | "d"];
  return facts.filter(({ time }) => time > moment - length);
}
