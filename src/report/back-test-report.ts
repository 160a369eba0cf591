import type { BackTest } from "../models/evaluation/back-test.ts";

/**
 * Writes a back-test as a page of HTML that shows how well the models forecast: metrics, charts and limits. The page
 * needs neither a network nor JavaScript, and is the same for the same back-test. The library that draws charts is
 * loaded on the first call.
 * @param backTest with one forecast of every model for each flight
 * @param about the name of the file of flights and the version of Puntual, for the footer
 * @throws PuntualError `invalid-argument` without flights, or where a model has not one forecast a flight
 */
export async function backTestReport(
  backTest: BackTest,
  about: { readonly file: string; readonly version: string },
): Promise<string> {
  const [{ evaluatedFlights }, { allSections }, { writePage }] = await Promise.all([
    import("./evaluated-flights.ts"),
    import("./sections/all-sections.ts"),
    import("./page/page.ts"),
  ]);
  return writePage({
    title: "Back-test of flight-delay forecasts",
    subtitle: subtitleOf(backTest, about.file),
    sections: allSections(evaluatedFlights(backTest)),
    footer: `Written by Puntual ${about.version} (puntual backtest) from ${about.file}. All values are computed from these flights.`,
  });
}

/** Names the movement and the airports. */
function subtitleOf({ movement, counts }: BackTest, file: string): string {
  const airports = counts.flatMap(({ airport }) => (airport === "" ? [] : [airport]));
  if (airports.length === 0) return `Flights of ${file}`;
  return `${movement === "arrivals" ? "Arrivals at" : "Departures from"} ${airports.join(", ")}, of ${file}`;
}
