import { useQueryClient } from "@tanstack/react-query";
import { airportNow, networkQuery, pastQuery, useHistory, useNetwork } from "../../../service/queries.ts";
import { useAskedAirport, useFlightAirport } from "../../../service/served-airports.ts";
import { openSample } from "./open-file.ts";
import { sampleDay, templateDay } from "./sample-day.ts";

/** The file name of the sample day. */
const SAMPLE_NAME = "sample-day.csv";

/** Returns a function that opens the sample day, dated tomorrow in the airport's time. */
export function useOpenSample(): () => Promise<void> {
  const client = useQueryClient();
  const [asked, airport] = [useAskedAirport(), useFlightAirport()];
  return () =>
    openSample(SAMPLE_NAME, async () => {
      const [network, past, now = browserDate()] = await Promise.all([
        client.fetchQuery(networkQuery(asked)),
        // A model from before past flights were counted has none; its day has the usual hours of an airport.
        client.fetchQuery(pastQuery(asked)).catch(() => undefined),
        airportNow(client, asked),
      ]);
      return sampleDay(network, past, now, airport);
    });
}

/** Returns a file of three flights of the airport's own; undefined until its network is known. */
export function useTemplate(): string | undefined {
  const network = useNetwork().data;
  const airport = useFlightAirport();
  const now = useHistory().data?.now ?? browserDate();
  return network === undefined ? undefined : templateDay(network, now, airport);
}

/** The browser's date, where the airport's local time is not known. */
function browserDate(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
