import { lazy, Suspense } from "react";
import { useTexts } from "../../language/language.tsx";
import { useAirports } from "../../service/served-airports.ts";
import classes from "./airport.module.css";
import { airportLabel } from "./airport-label.ts";
import { airportTexts } from "./texts.ts";

/** Few models have several airports: the choice is loaded where one does. */
const AirportSelect = lazy(() => import("./airport-select.tsx"));

/**
 * The airport of the model and its movement. Where the model has several airports, a choice, which is part of the
 * address.
 */
export function AirportChoice() {
  const texts = useTexts(airportTexts);
  const { airports, airport } = useAirports();
  if (airport === undefined) return null;
  const isChoice = airports.length > 1;
  return (
    <div className={isChoice ? `${classes.airport} ${classes.choice}` : classes.airport}>
      {!isChoice ? (
        <span className={classes.name} title={airportLabel(airport)}>
          <span className={classes.full}>{airport.name ?? airport.code}</span>
          <span className={classes.short}>{airport.city ?? airport.code}</span>
        </span>
      ) : (
        <Suspense fallback={<span className={classes.loading}>{airport.code}</span>}>
          <AirportSelect airports={airports} airport={airport} />
        </Suspense>
      )}
      <span className={classes.movement}>
        {isChoice ? texts.movement : `${airport.iata ?? airport.code} · ${texts.movement}`}
      </span>
    </div>
  );
}
