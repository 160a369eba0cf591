import { minutesLater } from "../airport-time.ts";

/**
 * A command that reports an outcome and a flight that is late and still here, to be tried as it is but for the key.
 * @param service where the service answers, with a slash at its end
 * @param now what the clock of the airport shows
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
