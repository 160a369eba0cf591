import { bilingualByMovement, type Say } from "../../../../language/texts.ts";
import type { RequiredField, RowFault } from "../../file/row-fault.ts";

/** The names of the fields in a sentence. */
const FIELDS = {
  en: { airline: "airline", destination: "destination", origin: "origin", scheduled: "scheduled time" },
  es: {
    airline: "la aerolínea",
    destination: "el destino",
    origin: "el origen",
    scheduled: "la hora programada",
  },
};

/** Returns the name of a field for the movement of the model: the other airport is the origin of an arrival. */
function fieldOf(field: RequiredField, say: Say): keyof (typeof FIELDS)["en"] {
  return field === "destination" ? say("destination", "origin") : field;
}

/** The texts on the rows that could not be used. */
export const badRowsTexts = bilingualByMovement(
  (say) => ({
    /** @param text the count as it is written */
    title: (count: number, text: string) =>
      count === 1 ? "1 row could not be used" : `${text} rows could not be used`,
    others: "All others are on the board.",
    /** The only row with a fault, and its id where it has one. */
    line: (line: string, id: string | undefined) =>
      id === undefined ? `Line ${line}` : `Line ${line} (${id})`,
    /** The rows with a fault. */
    lines: (rows: string, lines: string) => `${rows} rows (lines ${lines})`,
    more: (count: string) => `and ${count} more`,
    fault: (fault: RowFault): string => {
      if (fault.kind === "missing") return `The ${FIELDS.en[fieldOf(fault.field, say)]} is missing.`;
      if (fault.kind === "unknown")
        return `Unknown ${FIELDS.en[fieldOf(fault.field, say)]} “${fault.value}”: use its name, ICAO or IATA code.`;
      if (fault.kind === "time")
        return `“${fault.value}” is not a date and time: write 2018-03-01 18:30 or 01-03-2018 18:30.`;
      if (fault.kind === "no-such-time")
        return `“${fault.value}” does not exist: there is no such day, or the clock skips this hour.`;
      if (fault.kind === "flight-type") {
        const wanted = "write I (international) or N (national) in a column flightType";
        return fault.value === ""
          ? `The flight type is missing, and nothing is known of this ${say("destination", "origin")}: ${wanted}.`
          : `“${fault.value}” is not a flight type: ${wanted}.`;
      }
      if (fault.kind === "quotes") return 'A quote (") is not closed, or text follows a closing one.';
      if (fault.kind === "value") return `The column ${fault.column} cannot have the value “${fault.value}”.`;
      if (fault.kind === "other") return `The service cannot use this row (${fault.code}).`;
      return `${fault.found} ${fault.found === 1 ? "cell" : "cells"} where the header has ${fault.wanted}.`;
    },
  }),
  (say) => ({
    title: (count, text) => (count === 1 ? "1 fila no se pudo usar" : `${text} filas no se pudieron usar`),
    others: "Todas las demás están en el tablero.",
    line: (line, id) => (id === undefined ? `Línea ${line}` : `Línea ${line} (${id})`),
    lines: (rows, lines) => `${rows} filas (líneas ${lines})`,
    more: (count) => `y ${count} más`,
    fault: (fault) => {
      if (fault.kind === "missing") return `Falta ${FIELDS.es[fieldOf(fault.field, say)]}.`;
      if (fault.kind === "unknown") {
        const unknown =
          fault.field === "airline"
            ? "Aerolínea desconocida"
            : say("Destino desconocido", "Origen desconocido");
        return `${unknown} «${fault.value}»: use su nombre o su código OACI o IATA.`;
      }
      if (fault.kind === "time")
        return `«${fault.value}» no es una fecha con hora: escriba 2018-03-01 18:30 o 01-03-2018 18:30.`;
      if (fault.kind === "no-such-time")
        return `«${fault.value}» no existe: no hay tal día o el reloj salta esa hora.`;
      if (fault.kind === "flight-type") {
        const wanted = "escriba I (internacional) o N (nacional) en una columna flightType";
        return fault.value === ""
          ? `Falta el tipo de vuelo y no se sabe nada de este ${say("destino", "origen")}: ${wanted}.`
          : `«${fault.value}» no es un tipo de vuelo: ${wanted}.`;
      }
      if (fault.kind === "quotes")
        return 'Una comilla (") no se cierra, o hay texto después de una que cierra.';
      if (fault.kind === "value")
        return `La columna ${fault.column} no puede tener el valor «${fault.value}».`;
      if (fault.kind === "other") return `El servicio no puede usar esta fila (${fault.code}).`;
      return `${fault.found} ${fault.found === 1 ? "celda" : "celdas"} donde el encabezado tiene ${fault.wanted}.`;
    },
  }),
);
