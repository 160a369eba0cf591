import { createContext, useContext } from "react";
import type { Movement } from "../../../src/flights/flight-table.ts";

/** The movement that the texts of the page are worded for: that of the model in service. */
export const MovementContext = createContext<Movement>("departures");

/** Returns the movement that the texts of the page are worded for. */
export function useMovement(): Movement {
  return useContext(MovementContext);
}
