import { useQueryClient } from "@tanstack/react-query";
import { networkQuery, pastQuery, useHistory, useNetwork } from "../../../service/queries.ts";
import { useAskedAirport, useFlightAirport } from "../../../service/served-airports.ts";
import { openSample } from "./open-file.ts";
import { sampleDay, templateDay } from "./sample-day.ts";

/** The file name of the sample day. */
const SAMPLE_NAME = "sample-day.csv";

/** Returns a function that opens the sample day, dated tomorrow in the airport's time. */
export function useOpenSample(): () => Promise<void> {
  const client = useQueryClient();
  const [asked, airport, now] = [useAskedAirport(), useFlightAirport(), useNow()];
  return () =>
    openSample(SAMPLE_NAME, async () => {
      const [network, past] = await Promise.all([
        client.fetchQuery(networkQuery(asked)),
        // A model from before past flights were counted has none; its day has the usual hours of an airport.
        client.fetchQuery(pastQuery(asked)).catch(() => undefined),
      ]);
      return sampleDay(network, past, now, airport);
    });
}

/** Returns a file of three flights of the airport's own; undefined until its network is known. */
export function useTemplate(): string | undefined {
  const network = useNetwork().data;
  const [airport, now] = [useFlightAirport(), useNow()];
  return network === undefined ? undefined : templateDay(network, now, airport);
}

/** Returns the airport's local time or, until that is known, the browser's date. */
function useNow(): string {
  return useHistory().data?.now ?? browserDate();
}

function browserDate(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
