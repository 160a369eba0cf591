import { NativeSelect } from "@mantine/core";
import { useLocation, useSearch } from "wouter";
import { useTexts } from "../../language/language.tsx";
import { withAirport } from "../../service/airport-address.ts";
import { useAirports } from "../../service/served-airports.ts";
import classes from "./airport.module.css";
import { airportLabel, listedAirport } from "./airport-label.ts";
import { airportTexts } from "./texts.ts";

/**
 * The airport of the model and its movement. Where the model has several airports, a choice, which is part of the
 * address.
 */
export function AirportChoice() {
  const texts = useTexts(airportTexts);
  const { airports, airport } = useAirports();
  const [path, navigate] = useLocation();
  const search = useSearch();
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
        <NativeSelect
          size="xs"
          aria-label={texts.airport}
          value={airport.code}
          data={airports.map((each) => ({ value: each.code, label: listedAirport(each) }))}
          onChange={({ currentTarget }) =>
            navigate(withAirport(search === "" ? path : `${path}?${search}`, currentTarget.value))
          }
        />
      )}
      <span className={classes.movement}>
        {isChoice ? texts.movement : `${airport.iata ?? airport.code} · ${texts.movement}`}
      </span>
    </div>
  );
}
