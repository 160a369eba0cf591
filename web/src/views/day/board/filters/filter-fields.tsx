import { NativeSelect } from "@mantine/core";
import "../../../../style/inputs.ts";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { changeDay, useDay } from "../../day-store.ts";
import type { RowFilters } from "../../rows/filter-rows.ts";
import type { FlightName } from "../../rows/flight-names.ts";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The filters with a list to choose from. */
export function FilterFields({ shown: { board, names } }: { readonly shown: BoardShown }) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const filters = useDay((state) => state.filters);
  const change = (change: Partial<RowFilters>) => changeDay({ filters: { ...filters, ...change } });
  const named = (codes: Iterable<string>, name: (code: string) => FlightName) =>
    [...new Set(codes)]
      .map(name)
      .sort((one, other) => format.compare(one.name, other.name) || format.compare(one.code, other.code))
      .map(({ code, name }) => ({ value: code, label: name === code ? code : `${name} (${code})` }));
  const all = { value: "", label: texts.all };
  const hours = HOURS.map((hour) => ({ value: String(hour), label: `${String(hour).padStart(2, "0")} h` }));
  const forecasts = board.rows.map(({ forecast }) => forecast);
  const hour = (value: string) => (value === "" ? undefined : Number(value));
  const risks = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
  const field = (
    label: string,
    value: string,
    data: { value: string; label: string }[],
    set: (value: string) => void,
  ) => (
    <NativeSelect
      label={label}
      value={value}
      data={data}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
  return (
    <>
      {field(
        texts.airline,
        filters.airline ?? "",
        [
          { value: "", label: texts.allAirlines },
          ...named(
            forecasts.map(({ airline }) => airline),
            (code) => names.airline(code),
          ),
        ],
        (value) => change({ airline: value || undefined }),
      )}
      {field(
        texts.destination,
        filters.destination ?? "",
        [
          all,
          ...named(
            forecasts.map(({ destination }) => destination),
            (code) => names.destination(code),
          ),
        ],
        (value) => change({ destination: value || undefined }),
      )}
      {field(texts.from, String(filters.fromHour ?? ""), [{ value: "", label: "–" }, ...hours], (value) =>
        change({ fromHour: hour(value) }),
      )}
      {field(texts.to, String(filters.toHour ?? ""), [{ value: "", label: "–" }, ...hours], (value) =>
        change({ toHour: hour(value) }),
      )}
      {field(
        texts.risk,
        String(filters.over ?? ""),
        [
          { value: "", label: texts.anyRisk },
          { value: "alarm", label: texts.onlyAlarms },
          ...risks.map((risk) => ({ value: String(risk), label: texts.over(format.percent(risk)) })),
        ],
        (value) => change({ over: value === "" ? undefined : value === "alarm" ? "alarm" : Number(value) }),
      )}
    </>
  );
}
