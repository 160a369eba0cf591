import { bilingualByMovement } from "../../language/texts.ts";

/** The texts of the view of the day before there is a board. */
export const dayTexts = bilingualByMovement(
  (say) => ({
    lead: `Which flights of a day will ${say("leave", "arrive")} late, how late, and why: the riskiest first.`,
    dropHere: "Drop the day’s timetable here",
    dropMore: "A CSV file of up to 50 MB. It is sent to this service only, which does not store it.",
    dropNow: "Drop to open the file",
    choose: "Choose a file",
    sample: "Open the sample day",
    sampleMore:
      "No file at hand? The sample is a made-up timetable of the airport’s own airlines and routes, dated tomorrow.",
    formatTitle: "The format of a file",
    format: `A CSV with the columns airline, ${say("destination", "origin")} and scheduled, as below, or as an airport or an authority publishes its flights. If the columns have names that the page does not know, it asks what they mean.`,
    formatNames: `Airlines and ${say("destinations", "origins")} by name, ICAO or IATA code; local times of the airport, or times with an offset.`,
    template: "Download a template",
    another: "Another file",
    close: "Close this message",
    allowed: "A file is a CSV of up to 50 MB and 100,000 flights.",
    /** The title of the message on a file that cannot be used. */
    refused: (name: string) => `“${name}” cannot be used`,
    faults: {
      "too-large": "It is larger than 50 MB. Split it, for example into a file per day or month.",
      empty: "It is empty.",
      "no-rows": "It has a header but no flights below it.",
      json: "It is JSON, not a CSV. Send JSON to POST /v1/forecasts, or save the flights as a CSV.",
      "other-movement": say(
        "Its flights are arrivals; the model forecasts departures.",
        "Its flights are departures; the model forecasts arrivals.",
      ),
      workbook: "It is an Excel workbook. Save it as CSV (File, Save as, CSV UTF-8) and open that.",
      "no-text": "It is not a text file, and so not a CSV.",
      unreadable: "It could not be read. It may have been moved, or the service does not answer.",
    },
    /** @param layout the title of the source whose layout it has, where that is not Puntual's own */
    missing: (missing: string, layout: string | undefined, found: string) =>
      `Missing columns: ${missing}${layout === undefined ? "" : `, which files of ${layout} have`}. Its columns are: ${found}.`,
    unknownColumns: (found: string) =>
      `Its columns have names that the page does not know, or none: ${found}. Say what they mean, and the page remembers it.`,
    map: "Say what the columns mean",
    otherAirport: (found: string, shown: string) =>
      `None of its flights is of ${shown}, which the page shows. Its airports are: ${found}.`,
    severalAirports: (found: string) =>
      `It has flights of several airports, and the model does not say which one is its own: ${found}. Leave those of one airport in the file.`,
    show: (airport: string) => `Show ${airport}`,
    tooMany: (flights: string) => `It has ${flights} flights; up to 100,000 can be read at a time. Split it.`,
    ambiguousDates: (text: string, line: string) =>
      `“${text}” in line ${line} may be two days, and nothing in the file shows which. Choose how its dates are written:`,
    /** @param date the first date of the file, read in this order */
    dayFirst: (date: string) => `Day-month-year: ${date}`,
    monthFirst: (date: string) => `Month-day-year: ${date}`,
    bothOrders: (dayFirst: string, line: string, monthFirst: string, other: string) =>
      `Its dates are written in two ways: “${dayFirst}” in line ${line} has the day first, “${monthFirst}” in line ${other} the month. Write them all as 2018-03-01 18:30.`,
    asking: (name: string) => `Forecasting ${name}`,
    progress: (answered: string, rows: string) =>
      `${answered} of ${rows} ${rows === "1" ? "flight" : "flights"}`,
  }),
  (say) => ({
    lead: `Qué vuelos de un día ${say("saldrán", "llegarán")} con atraso, cuánto y por qué: los de mayor riesgo primero.`,
    dropHere: "Suelte aquí el itinerario del día",
    dropMore: "Un archivo CSV de hasta 50 MB. Se envía solo a este servicio, que no lo guarda.",
    dropNow: "Suelte para abrir el archivo",
    choose: "Elegir un archivo",
    sample: "Abrir el día de ejemplo",
    sampleMore:
      "¿Sin archivo a mano? El ejemplo es un itinerario inventado con las aerolíneas y rutas del aeropuerto, con fecha de mañana.",
    formatTitle: "Cómo debe ser el archivo",
    format: `Un CSV con las columnas airline, ${say("destination", "origin")} y scheduled, como abajo, o tal como un aeropuerto o una autoridad publica sus vuelos. Si la página no conoce los nombres de las columnas, pregunta qué significan.`,
    formatNames: `Aerolíneas y ${say("destinos", "orígenes")} por nombre, código OACI o IATA; horas locales del aeropuerto, o con su diferencia horaria.`,
    template: "Descargar una plantilla",
    another: "Otro archivo",
    close: "Cerrar este mensaje",
    allowed: "Un archivo es un CSV de hasta 50 MB y 100.000 vuelos.",
    refused: (name) => `No se puede usar «${name}»`,
    faults: {
      "too-large": "Pesa más de 50 MB. Divídalo, por ejemplo un día o un mes por archivo.",
      empty: "Está vacío.",
      "no-rows": "Tiene un encabezado, pero ningún vuelo debajo.",
      json: "Es JSON, no un CSV. Envíe el JSON a POST /v1/forecasts, o guarde los vuelos como CSV.",
      "other-movement": say(
        "Sus vuelos son llegadas; el modelo pronostica salidas.",
        "Sus vuelos son salidas; el modelo pronostica llegadas.",
      ),
      workbook: "Es un libro de Excel. Guárdelo como CSV (Archivo, Guardar como, CSV UTF-8) y abra ese.",
      "no-text": "No es texto y, por lo tanto, no es un CSV.",
      unreadable: "No se pudo leer. Quizás se movió, o el servicio no responde.",
    },
    missing: (missing, layout, found) =>
      `Faltan las columnas: ${missing}${layout === undefined ? "" : `, que tienen los archivos de ${layout}`}. Sus columnas son: ${found}.`,
    unknownColumns: (found) =>
      `Sus columnas tienen nombres que la página no conoce, o ninguno: ${found}. Diga qué significan, y la página lo recordará.`,
    map: "Decir qué significan las columnas",
    otherAirport: (found, shown) =>
      `Ninguno de sus vuelos es de ${shown}, el aeropuerto que la página muestra. Sus aeropuertos son: ${found}.`,
    severalAirports: (found) =>
      `Tiene vuelos de varios aeropuertos, y el modelo no dice cuál es el suyo: ${found}. Deje en el archivo los de uno solo.`,
    show: (airport) => `Mostrar ${airport}`,
    tooMany: (flights) => `Tiene ${flights} vuelos; se leen hasta 100.000 a la vez. Divídalo.`,
    ambiguousDates: (text, line) =>
      `«${text}» en la línea ${line} puede ser dos días, y nada en el archivo muestra cuál. Elija cómo están escritas sus fechas:`,
    dayFirst: (date) => `Día-mes-año: ${date}`,
    monthFirst: (date) => `Mes-día-año: ${date}`,
    bothOrders: (dayFirst, line, monthFirst, other) =>
      `Sus fechas están escritas de dos maneras: «${dayFirst}» en la línea ${line} empieza por el día; «${monthFirst}» en la línea ${other}, por el mes. Escríbalas todas como 2018-03-01 18:30.`,
    asking: (name) => `Pronosticando ${name}`,
    progress: (answered, rows) => `${answered} de ${rows} ${rows === "1" ? "vuelo" : "vuelos"}`,
  }),
);
