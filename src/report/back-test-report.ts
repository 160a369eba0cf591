import type { BackTest } from "../models/evaluation/back-test.ts";

/**
 * Writes a back-test as a page of HTML, by which a person can judge the models: figures, plots and limits, without
 * a network and without JavaScript. The same back-test gives the same page. What draws the plots is loaded only now.
 * @param backTest with one forecast a flight of every model
 * @param about the file that the flights are from, and the version of Puntual
 * @throws PuntualError `invalid-argument` without flights, or where a model has not one forecast a flight
 */
export async function backTestReport(
  backTest: BackTest,
  about: { readonly file: string; readonly version: string },
): Promise<string> {
  const [{ judgedFlights }, { allSections }, { writePage }] = await Promise.all([
    import("./evaluated-flights.ts"),
    import("./sections/all-sections.ts"),
    import("./page/page.ts"),
  ]);
  return writePage({
    title: "Back-test of flight-delay forecasts",
    subtitle: `Flights of ${about.file}`,
    sections: allSections(judgedFlights(backTest)),
    footer: `Written by Puntual ${about.version} (puntual backtest) from ${about.file}. All figures are computed from these flights.`,
  });
}
