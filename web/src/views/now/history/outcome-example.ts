import { minutesLater } from "../airport-time.ts";

/**
 * Writes a command that reports an outcome, and a flight that is late and has not left. Only the key has to be filled
 * in.
 * @param service its address, with a slash at the end
 * @param now local time of the airport
 */
export function outcomeExample(service: string, now: string): string {
  const outcomes = [
    {
      airline: "SKU",
      destination: "SCFA",
      scheduled: minutesLater(now, -90),
      operated: minutesLater(now, -55),
    },
    { airline: "LAN", destination: "SPJC", scheduled: minutesLater(now, -30) },
  ];
  const [first, second] = outcomes.map((outcome) => JSON.stringify(outcome));
  return [
    `curl ${service}v1/outcomes \\`,
    "  -H 'authorization: Bearer KEY' -H 'content-type: application/json' \\",
    `  -d '{"outcomes":[`,
    `    ${first},`,
    `    ${second}]}'`,
  ].join("\n");
}
