import type { Texts } from "../../../language/language.tsx";
import type { Separator } from "../file/day-file.ts";
import type { DateOrder } from "../file/local-dates.ts";
import type { SortKey } from "../rows/sort-rows.ts";

interface BoardText {
  readonly csv: string;
  readonly print: string;
  readonly day: string;
  readonly allDays: string;
  days(count: string, first: string, last: string): string;
  flights(count: string): string;
  model(version: string): string;
  /** What a file came with instead of commas. */
  readonly separated: Readonly<Record<Exclude<Separator, ",">, string>>;
  readonly latin: string;
  readonly dates: Readonly<Record<DateOrder, string>>;
  readonly totals: string;
  readonly totalFlights: string;
  readonly totalExpected: string;
  readonly totalAlarms: string;
  readonly totalMinutes: string;
  interval(low: string, high: string): string;
  /** Where the interval is none to none. */
  readonly noneLikely: string;
  ofFlights(share: string): string;
  overRisk(threshold: string): string;
  readonly perFlight: string;
  readonly hoursTitle: string;
  readonly daysTitle: string;
  readonly hoursNote: string;
  readonly noInterval: string;
  readonly daysNote: string;
  readonly chooseDay: string;
  readonly hour: string;
  readonly expectedLate: string;
  readonly intervalName: string;
  readonly date: string;
  readonly thresholdTitle: string;
  readonly costAs: string;
  costs(count: number, told: string): string;
  readonly usual: string;
  readonly alarmOver: string;
  readonly alarms: string;
  readonly caught: string;
  readonly falseAlarms: string;
  readonly missed: string;
  readonly boardTitle: string;
  readonly search: string;
  readonly searchMore: string;
  readonly airline: string;
  readonly destination: string;
  readonly all: string;
  readonly allAirlines: string;
  readonly from: string;
  readonly to: string;
  readonly risk: string;
  readonly anyRisk: string;
  readonly onlyAlarms: string;
  over(share: string): string;
  readonly filter: string;
  readonly sortedBy: string;
  readonly clear: string;
  shown(shown: string, all: string): string;
  readonly noneShown: string;
  readonly noneShownMore: string;
  readonly columns: Readonly<Record<SortKey, string>>;
  readonly reason: string;
  readonly details: string;
  openReasons(flight: string): string;
  readonly keys: string;
  readonly alarm: string;
  readonly why: string;
  readonly howLate: string;
  overMinutes(minutes: number): string;
  readonly expectedMinutes: string;
  readonly standsOn: string;
  readonly support: string;
  supportFlights(flights: string, airline: string, destination: string): string;
  readonly noSupport: string;
  readonly unseen: Readonly<Record<"airline" | "destination", string>>;
  readonly oneFlight: string;
  readonly nothing: string;
  readonly nothingMore: string;
  readonly trust: string;
  readonly trustMore: string;
  readonly trustLink: string;
  printed(shown: string, all: string): string;
  filteredBy(filters: string): string;
  readonly readRisk: string;
}

const flights = (count: string) => (count === "1" ? "1 flight" : `${count} flights`);
const vuelos = (count: string) => (count === "1" ? "1 vuelo" : `${count} vuelos`);

/** What the board says. */
export const boardTexts: Texts<BoardText> = {
  en: {
    csv: "Result as CSV",
    print: "Print",
    day: "Day",
    allDays: "All days",
    days: (count, first, last) => `${count} days, ${first} to ${last}`,
    flights,
    model: (version) => `Model ${version}`,
    separated: { ";": "Separated by semicolons", "\t": "Separated by tabs" },
    latin: "Latin-1 encoding",
    dates: { "day-first": "Dates read as day-month-year", "month-first": "Dates read as month-day-year" },
    totals: "In all",
    totalFlights: "Flights",
    totalExpected: "Expected late departures",
    totalAlarms: "Alarms",
    totalMinutes: "Mean expected lateness",
    interval: (low, high) => `80 % interval: ${low} to ${high}`,
    noneLikely: "most likely none",
    ofFlights: (share) => `${share} of the flights, over 15 min late`,
    overRisk: (threshold) => `flights with a risk over ${threshold}`,
    perFlight: "a flight, early ones counted",
    hoursTitle: "Late departures by hour",
    daysTitle: "Late departures by day",
    hoursNote:
      "Flights expected to leave over 15 minutes late. In at least 8 of 10 hours the number lies within the interval.",
    noInterval: "Flights expected to leave over 15 minutes late. No interval is known for them.",
    daysNote:
      "Flights expected to leave over 15 minutes late. In at least 8 of 10 days the number lies within the interval.",
    chooseDay: "Choose a day to see its hours.",
    hour: "Scheduled hour",
    expectedLate: "Expected",
    intervalName: "80 % interval",
    date: "Date",
    thresholdTitle: "When to raise an alarm",
    costAs: "A missed delay costs as much as",
    costs: (count, told) => (count === 1 ? "1 false alarm" : `${told} false alarms`),
    usual: "usual",
    alarmOver: "Alarm over a risk of",
    alarms: "Alarms",
    caught: "of them late",
    falseAlarms: "of them on time",
    missed: "Late without an alarm",
    boardTitle: "Flights",
    search: "Search",
    searchMore: "Name, code or id",
    airline: "Airline",
    destination: "Destination",
    all: "All",
    allAirlines: "All",
    from: "From",
    to: "To",
    risk: "Risk",
    anyRisk: "Any",
    onlyAlarms: "Alarms only",
    over: (share) => `Over ${share}`,
    filter: "Filter and sort",
    sortedBy: "Sorted by",
    clear: "Clear filters",
    shown: (shown, all) => (shown === all ? flights(all) : `${shown} of ${flights(all)}`),
    noneShown: "No flight passes these filters",
    noneShownMore: "Clear them to see all flights.",
    columns: {
      scheduled: "Time",
      airline: "Airline",
      destination: "Destination",
      risk: "Risk",
      minutes: "Expected",
      over30: ">\u00a030 min",
      over60: ">\u00a060 min",
      over120: ">\u00a0120 min",
      leadTime: "Stands on",
    },
    reason: "Strongest reason",
    details: "Reasons",
    openReasons: (flight) => `Reasons: ${flight}`,
    keys: "Arrow keys go from flight to flight, Enter shows the reasons.",
    alarm: "Alarm",
    why: "Why",
    howLate: "How late",
    overMinutes: (minutes) => `Over ${minutes} min late`,
    expectedMinutes: "Expected lateness",
    standsOn: "Stands on",
    support: "Experience",
    supportFlights: (count, airline, destination) =>
      `${flights(count)} of ${airline} to ${destination} in the training data`,
    noSupport: "No flight of this airline to this destination in the training data",
    unseen: {
      airline: "The airline is new to the model.",
      destination: "The destination is new to the model.",
    },
    oneFlight: "Look at this flight alone",
    nothing: "No row of this file could be used",
    nothingMore: "What is wrong with them stands above. Correct the file and open it again.",
    trust: "How far to trust this:",
    trustMore: "of 100 flights with a risk of 30 %, about 30 leave over 15 minutes late.",
    trustLink: "How that was found out",
    printed: (shown, all) => `The first ${shown} of ${all} flights are printed; filter for the others.`,
    filteredBy: (filters) => `Only: ${filters}.`,
    readRisk: "Risk: probability of leaving over 15 minutes late. The mark shows where alarms begin.",
  },
  es: {
    csv: "Resultado en CSV",
    print: "Imprimir",
    day: "Día",
    allDays: "Todos los días",
    days: (count, first, last) => `${count} días, del ${first} al ${last}`,
    flights: vuelos,
    model: (version) => `Modelo ${version}`,
    separated: { ";": "Separado por punto y coma", "\t": "Separado por tabulaciones" },
    latin: "Codificación Latin-1",
    dates: {
      "day-first": "Fechas leídas como día-mes-año",
      "month-first": "Fechas leídas como mes-día-año",
    },
    totals: "En total",
    totalFlights: "Vuelos",
    totalExpected: "Atrasos esperados",
    totalAlarms: "Alarmas",
    totalMinutes: "Atraso medio esperado",
    interval: (low, high) => `intervalo del 80 %: ${low} a ${high}`,
    noneLikely: "lo más probable: ninguno",
    ofFlights: (share) => `${share} de los vuelos, con más de 15 min`,
    overRisk: (threshold) => `vuelos con un riesgo sobre ${threshold}`,
    perFlight: "por vuelo, contando los adelantos",
    hoursTitle: "Atrasos por hora",
    daysTitle: "Atrasos por día",
    hoursNote:
      "Vuelos que se espera que salgan con más de 15 minutos de atraso. En al menos 8 de 10 horas el número cae dentro del intervalo.",
    noInterval: "Vuelos que se espera que salgan con más de 15 minutos de atraso. No se conoce un intervalo.",
    daysNote:
      "Vuelos que se espera que salgan con más de 15 minutos de atraso. En al menos 8 de 10 días el número cae dentro del intervalo.",
    chooseDay: "Elija un día para ver sus horas.",
    hour: "Hora programada",
    expectedLate: "Esperados",
    intervalName: "Intervalo del 80 %",
    date: "Fecha",
    thresholdTitle: "Cuándo dar la alarma",
    costAs: "Un atraso sin aviso cuesta tanto como",
    costs: (count, told) => (count === 1 ? "1 falsa alarma" : `${told} falsas alarmas`),
    usual: "habitual",
    alarmOver: "Alarma sobre un riesgo de",
    alarms: "Alarmas",
    caught: "de ellas, con atraso",
    falseAlarms: "de ellas, a tiempo",
    missed: "Atrasos sin alarma",
    boardTitle: "Vuelos",
    search: "Buscar",
    searchMore: "Nombre, código o id",
    airline: "Aerolínea",
    destination: "Destino",
    all: "Todos",
    allAirlines: "Todas",
    from: "Desde",
    to: "Hasta",
    risk: "Riesgo",
    anyRisk: "Cualquiera",
    onlyAlarms: "Solo alarmas",
    over: (share) => `Sobre ${share}`,
    filter: "Filtrar y ordenar",
    sortedBy: "Orden",
    clear: "Quitar filtros",
    shown: (shown, all) => (shown === all ? vuelos(all) : `${shown} de ${vuelos(all)}`),
    noneShown: "Ningún vuelo pasa estos filtros",
    noneShownMore: "Quítelos para ver todos los vuelos.",
    columns: {
      scheduled: "Hora",
      airline: "Aerolínea",
      destination: "Destino",
      risk: "Riesgo",
      minutes: "Esperado",
      over30: ">\u00a030 min",
      over60: ">\u00a060 min",
      over120: ">\u00a0120 min",
      leadTime: "Se basa en",
    },
    reason: "Razón principal",
    details: "Razones",
    openReasons: (flight) => `Razones: ${flight}`,
    keys: "Las flechas pasan de vuelo en vuelo, Enter muestra las razones.",
    alarm: "Alarma",
    why: "Por qué",
    howLate: "Cuánto atraso",
    overMinutes: (minutes) => `Más de ${minutes} min`,
    expectedMinutes: "Atraso esperado",
    standsOn: "Se basa en",
    support: "Experiencia",
    supportFlights: (count, airline, destination) =>
      `${vuelos(count)} de ${airline} a ${destination} en los datos de entrenamiento`,
    noSupport: "Ningún vuelo de esta aerolínea a este destino en los datos de entrenamiento",
    unseen: {
      airline: "El modelo no conoce la aerolínea.",
      destination: "El modelo no conoce el destino.",
    },
    oneFlight: "Ver solo este vuelo",
    nothing: "Ninguna fila de este archivo se pudo usar",
    nothingMore: "Arriba se dice qué está mal. Corrija el archivo y ábralo de nuevo.",
    trust: "Cuánto confiar:",
    trustMore: "de 100 vuelos con un riesgo del 30 %, unos 30 salen con más de 15 minutos de atraso.",
    trustLink: "Cómo se comprobó",
    printed: (shown, all) => `Se imprimen los primeros ${shown} de ${all} vuelos; filtre para ver los demás.`,
    filteredBy: (filters) => `Solo: ${filters}.`,
    readRisk: "Riesgo: probabilidad de un atraso de más de 15 min. Marca: desde dónde hay alarma.",
  },
};
