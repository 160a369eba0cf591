import { PuntualError } from "../errors.ts";
import { flightsOfAirport } from "../flights/flights-of-airport.ts";
import {
  type OperationalTrainingOptions,
  type TrainedModel,
  type TrainingFile,
  trainModel,
} from "./lifecycle.ts";

/** The model of one airport, or why none can be trained. */
export type TrainedOfAirport = { readonly code: string } & (
  | { readonly trained: TrainedModel<"operational"> }
  | { readonly error: PuntualError }
);

/**
 * Trains an operational model for each airport of the flights, one after the other, so that memory holds all flights and the features
 * of one airport's. Each is the model that flights of that airport alone give; an airport that cannot be trained leaves the others
 * as they are.
 * @param file as `readTrainingFile` reads it, with airports that are named
 * @param options as `trainModel` takes them; `onProgress` is of all airports
 */
export async function* trainEachAirport(
  {
    flights,
    cancelled,
    source,
    airports,
  }: Pick<TrainingFile, "flights" | "cancelled" | "source" | "airports">,
  { onProgress = () => {}, ...options }: OperationalTrainingOptions = {},
): AsyncGenerator<TrainedOfAirport> {
  const codes = airports.map(({ code }) => code).sort();
  for (const [index, code] of codes.entries()) {
    try {
      const trained = await trainModel("operational", flightsOfAirport(flights, code), {
        ...options,
        cancelled: flightsOfAirport(cancelled, code),
        source,
        onProgress: (share) => onProgress((index + share) / codes.length),
      });
      yield { code, trained };
    } catch (error) {
      if (!(error instanceof PuntualError)) throw error;
      yield { code, error };
    }
  }
}
