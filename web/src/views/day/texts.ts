import { bilingual } from "../../language/texts.ts";

/** What the view of the day says before there is a board. */
export const dayTexts = bilingual({
  en: {
    lead: "Which flights of a day will leave late, how late, and why: the riskiest first.",
    dropHere: "Drop the day’s timetable here",
    dropMore: "A CSV file of up to 50 MB. It goes to this service alone, and is not kept there.",
    dropNow: "Let go to open the file",
    choose: "Choose a file",
    sample: "Open the sample day",
    sampleMore: "No file at hand? The sample is a made-up timetable, dated tomorrow.",
    whatTitle: "What a file looks like",
    what: "A CSV with the columns airline, destination and scheduled, or the dataset’s Emp-I, Des-I and Fecha-I. Other columns may be there, too.",
    whatNames:
      "Airlines and destinations by name, ICAO or IATA code; times by the airport’s clock, as 2018-03-01 18:30 or 01-03-2018 18:30.",
    template: "Download a template",
    another: "Another file",
    close: "Close this message",
    allowed:
      "A file is a CSV of up to 50 MB and 100,000 flights with the columns airline, destination and scheduled, or Emp-I, Des-I and Fecha-I.",
    /** A file could not be used. */
    refused: (name: string) => `“${name}” cannot be used`,
    faults: {
      "too-large": "It is larger than 50 MB. Split it, a day or a month to a file.",
      empty: "It is empty.",
      "no-rows": "It has a header, but no flight below it.",
      workbook: "It is an Excel workbook. Save it as CSV (File, Save as, CSV UTF-8) and open that.",
      "no-text": "It is no text, and so no CSV.",
      unreadable: "It could not be read. Perhaps it was moved, or the service does not answer.",
    },
    /** Which columns are missing, those of the dataset that would do as well, which are there. */
    missing: (missing: string, instead: string | undefined, found: string) =>
      `It lacks: ${missing}${instead === undefined ? "" : ` (or ${instead})`}. Its columns are: ${found}.`,
    tooMany: (flights: string) => `It has ${flights} flights; up to 100,000 are read at a time. Split it.`,
    openQuote: (line: string) => `A quote that opens in line ${line} never closes.`,
    asking: (name: string) => `Forecasting ${name}`,
    progress: (answered: string, rows: string) =>
      `${answered} of ${rows} ${rows === "1" ? "flight" : "flights"}`,
  },
  es: {
    lead: "Qué vuelos de un día saldrán con atraso, cuánto y por qué: los de mayor riesgo primero.",
    dropHere: "Suelte aquí el itinerario del día",
    dropMore: "Un archivo CSV de hasta 50 MB. Se envía solo a este servicio, que no lo guarda.",
    dropNow: "Suelte para abrir el archivo",
    choose: "Elegir un archivo",
    sample: "Abrir el día de ejemplo",
    sampleMore: "¿Sin archivo a mano? El ejemplo es un itinerario inventado, con fecha de mañana.",
    whatTitle: "Cómo debe ser el archivo",
    what: "Un CSV con las columnas airline, destination y scheduled, o Emp-I, Des-I y Fecha-I como en los datos históricos. Puede tener otras columnas.",
    whatNames:
      "Aerolíneas y destinos por nombre, código OACI o IATA; horas según el reloj del aeropuerto, como 2018-03-01 18:30 o 01-03-2018 18:30.",
    template: "Descargar una plantilla",
    another: "Otro archivo",
    close: "Cerrar este mensaje",
    allowed:
      "Un archivo es un CSV de hasta 50 MB y 100.000 vuelos con las columnas airline, destination y scheduled, o Emp-I, Des-I y Fecha-I.",
    refused: (name) => `No se puede usar «${name}»`,
    faults: {
      "too-large": "Pesa más de 50 MB. Divídalo, por ejemplo un día o un mes por archivo.",
      empty: "Está vacío.",
      "no-rows": "Tiene un encabezado, pero ningún vuelo debajo.",
      workbook: "Es un libro de Excel. Guárdelo como CSV (Archivo, Guardar como, CSV UTF-8) y abra ese.",
      "no-text": "No es texto y, por lo tanto, no es un CSV.",
      unreadable: "No se pudo leer. Quizás se movió, o el servicio no responde.",
    },
    missing: (missing, instead, found) =>
      `Le falta: ${missing}${instead === undefined ? "" : ` (o ${instead})`}. Sus columnas son: ${found}.`,
    tooMany: (flights) => `Tiene ${flights} vuelos; se leen hasta 100.000 a la vez. Divídalo.`,
    openQuote: (line) => `Una comilla que abre en la línea ${line} nunca se cierra.`,
    asking: (name) => `Pronosticando ${name}`,
    progress: (answered, rows) => `${answered} de ${rows} ${rows === "1" ? "vuelo" : "vuelos"}`,
  },
});
