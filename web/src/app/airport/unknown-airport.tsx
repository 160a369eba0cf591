import { useTexts } from "../../language/language.tsx";
import { useAirports } from "../../service/served-airports.ts";
import classes from "./airport.module.css";
import { airportLabel } from "./airport-label.ts";
import { airportTexts } from "./texts.ts";

/** Says that the model does not know the airport in the address, and which one is shown instead. */
export function UnknownAirport() {
  const texts = useTexts(airportTexts);
  const { airport, unknown } = useAirports();
  return (
    <div role="status" className={unknown === undefined ? undefined : classes.unknown}>
      {unknown !== undefined && airport !== undefined && texts.unknown(unknown, airportLabel(airport))}
    </div>
  );
}
