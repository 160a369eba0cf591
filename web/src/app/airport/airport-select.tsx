import { NativeSelect } from "@mantine/core";
import "../../style/inputs.ts";
import { useLocation, useSearch } from "wouter";
import { useTexts } from "../../language/language.tsx";
import { withAirport } from "../../service/airport-address.ts";
import type { ServedAirport } from "../../service/served-airports.ts";
import { listedAirport } from "./airport-label.ts";
import { airportTexts } from "./texts.ts";

/** A choice among the airports of the model, which changes the address. */
export default function AirportSelect({
  airports,
  airport,
}: {
  readonly airports: readonly ServedAirport[];
  readonly airport: ServedAirport;
}) {
  const texts = useTexts(airportTexts);
  const [path, navigate] = useLocation();
  const search = useSearch();
  return (
    <NativeSelect
      size="xs"
      aria-label={texts.airport}
      value={airport.code}
      data={airports.map((each) => ({ value: each.code, label: listedAirport(each) }))}
      onChange={({ currentTarget }) =>
        navigate(withAirport(search === "" ? path : `${path}?${search}`, currentTarget.value))
      }
    />
  );
}
