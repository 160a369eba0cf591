import { bilingualByMovement } from "../../language/texts.ts";
import type { Odds } from "./answer/odds.ts";

/** The texts of the view. Names, numbers and times are inserted as they are to be written. */
export const flightTexts = bilingualByMovement(
  (say) => ({
    intro: `How probable is it that a flight ${say("leaves", "arrives")} late, how late, and why? Ask about any flight.`,
    airline: "Airline",
    airlineHint: "Name or code",
    destination: say("Destination", "Origin"),
    destinationHint: "City or code",
    date: "Date",
    time: "Scheduled time",
    type: "Flight type",
    typeUnset: "Choose",
    types: { I: "International", N: "National" },
    registration: "Aircraft registration",
    registrationHint: "If known, such as CC-BAA",
    registrationWanted: "Letters and digits, with hyphens or without, such as CC-BAA.",
    ofAircraft: (registration: string) => `Aircraft ${registration}`,
    flownBy: (airline: string) => `${say("Destinations", "Origins")} of ${airline}`,
    otherDestinations: say("Other destinations", "Other origins"),
    flights: (count: string) => `${count} flights`,
    noSuchAirline: (name: string) =>
      `No airline is called “${name}”. Choose one of the list, or enter its ICAO or IATA code.`,
    noSuchDestination: (name: string) =>
      `No airport is called “${name}”. Choose one of the list, or enter its ICAO or IATA code.`,
    typeWanted: (destination: string) =>
      `Nothing is known of ${destination}: is the flight international or national?`,
    noTime: (text: string) => `“${text}” is not a date and time. Write it as 2018-03-01T18:30.`,
    dateWanted: "Enter the date of the flight.",
    timeWanted: "Enter its scheduled time.",
    startTitle: "Which flight?",
    startHint: `Choose an airline and ${say("a destination", "an origin")} above, and the forecast appears. Or start with one of these:`,
    examples: "Examples",
    flight: (airline: string, destination: string) => `${airline} ${say("to", "from")} ${destination}`,
    faultTitle: "There is no forecast for this",
    faultHint: "Correct the marked field above.",
    missingTitle: "Almost there",
    missing: (parts: string) => `Still missing: ${parts}.`,
    copyLink: "Copy link",
    copied: "Copied",
    copyFailed: "Copy it from the address bar",
    over15: `Probability of ${say("leaving", "arriving")} over 15 minutes late`,
    delayed: "Alarm: the risk of a delay is high",
    onTime: "No alarm",
    odds: ({ some, of, how }: Odds) =>
      `${{ about: "about", under: "fewer than", over: "more than" }[how]} ${some} in ${of} such flights`,
    thresholdAt: (percent: string) => `The mark shows where alarms begin: a risk over ${percent}`,
    howLate: "How late",
    over: (minutes: string) => `Over ${minutes} min`,
    late: (minutes: string, isEarly: boolean) => `${minutes} ${isEarly ? "early" : "late"}`,
    typical: (late: string) => `Typically ${late}`,
    spread: (low: string, high: string, mean: string) =>
      `Half of such flights are later than that. 8 of 10 are from ${low} to ${high}; the average is ${mean}.`,
    mean: (late: string) => `On average ${late}`,
    why: "Why",
    whyMore: "The reasons why this flight differs from any flight, in percentage points of the probability.",
    basis: "Data behind the forecast",
    leadTime: "Lead time",
    support: "Similar flights",
    supportMany: (count: string, airline: string, city: string) =>
      `The training data have ${count} flights of ${airline} ${say("to", "from")} ${city}.`,
    supportFew: (count: string, airline: string, city: string) =>
      `The training data have only ${count} flights of ${airline} ${say("to", "from")} ${city}. Use the forecast with care.`,
    supportNone: (airline: string, city: string) =>
      `The model has seen no flight of ${airline} ${say("to", "from")} ${city}. It uses the airline's other flights and other airlines' flights ${say("there", "from there")}.`,
    unseenAirline: (airline: string) =>
      `The model has never seen the airline ${airline}. It uses the ${say("destination", "origin")} and the time alone.`,
    unseenDestination: (destination: string) =>
      `The model has never seen the ${say("destination", "origin")} ${destination}. It uses the airline and the time alone.`,
    unseenBoth: (airline: string, destination: string) =>
      `The model has never seen ${airline} or ${destination}. It uses the time alone: little more than an average.`,
    trust: "How far to trust it",
    overDay: "Over the day",
    overDayMore: `The same flight at other times of that day. Move the ${say("departure", "arrival")} to see what changes.`,
    departure: say("Departure", "Arrival"),
    atRisk: (time: string, percent: string) => `${time}: ${percent}`,
    betterAt: (time: string, percent: string) => `At ${time} it would be ${percent}.`,
    noBetter: "No other time of that day would be much better.",
    mixedLeads:
      "More is known for some times of this day than for others; a part of the curve may be due to that alone.",
    goTo: (time: string) => `Show ${time}`,
    thresholdMark: (percent: string) => `alarm over ${percent}`,
    answered: (flight: string, time: string, percent: string, verdict: string) =>
      `${flight}, ${time}: ${percent}. ${verdict}`,
  }),
  (say) => ({
    intro: `¿Qué tan probable es que un vuelo ${say("salga", "llegue")} con atraso, de cuánto y por qué? Pregunte por cualquier vuelo.`,
    airline: "Aerolínea",
    airlineHint: "Nombre o código",
    destination: say("Destino", "Origen"),
    destinationHint: "Ciudad o código",
    date: "Fecha",
    time: "Hora programada",
    type: "Tipo de vuelo",
    typeUnset: "Elija",
    types: { I: "Internacional", N: "Nacional" },
    registration: "Matrícula del avión",
    registrationHint: "Si se sabe, como CC-BAA",
    registrationWanted: "Letras y dígitos, con guiones o sin ellos, como CC-BAA.",
    ofAircraft: (registration) => `Avión ${registration}`,
    flownBy: (airline) => `${say("Destinos", "Orígenes")} de ${airline}`,
    otherDestinations: say("Otros destinos", "Otros orígenes"),
    flights: (count) => `${count} vuelos`,
    noSuchAirline: (name) =>
      `Ninguna aerolínea se llama «${name}». Elija una de la lista o escriba su código OACI o IATA.`,
    noSuchDestination: (name) =>
      `Ningún aeropuerto se llama «${name}». Elija uno de la lista o escriba su código OACI o IATA.`,
    typeWanted: (destination) => `No se sabe nada de ${destination}: ¿el vuelo es internacional o nacional?`,
    noTime: (text) => `«${text}» no es una fecha y hora. Escríbala como 2018-03-01T18:30.`,
    dateWanted: "Indique la fecha del vuelo.",
    timeWanted: "Indique su hora programada.",
    startTitle: "¿De qué vuelo se trata?",
    startHint: `Elija arriba una aerolínea y un ${say("destino", "origen")}. El pronóstico aparece solo. O empiece con uno de estos:`,
    examples: "Ejemplos",
    flight: (airline, destination) => `${airline} ${say("a", "desde")} ${destination}`,
    faultTitle: "No hay pronóstico para esto",
    faultHint: "Corrija el campo marcado arriba.",
    missingTitle: "Ya casi",
    missing: (parts) => `Falta: ${parts}.`,
    copyLink: "Copiar enlace",
    copied: "Copiado",
    copyFailed: "Cópielo de la barra de direcciones",
    over15: `Probabilidad de ${say("salir", "llegar")} con más de 15 minutos de atraso`,
    delayed: "Alarma: el riesgo de atraso es alto",
    onTime: "Sin alarma",
    odds: ({ some, of, how }) =>
      `${{ about: "cerca de", under: "menos de", over: "más de" }[how]} ${some} de cada ${of} vuelos así`,
    thresholdAt: (percent) => `La marca muestra dónde empiezan las alarmas: un riesgo sobre ${percent}`,
    howLate: "Cuánto atraso",
    over: (minutes) => `Más de ${minutes} min`,
    late: (minutes, isEarly) => `${minutes} de ${isEarly ? "adelanto" : "atraso"}`,
    typical: (late) => `Lo típico: ${late}`,
    spread: (low, high, mean) =>
      `La mitad de los vuelos así ${say("sale", "llega")} más tarde. De cada 10, 8 van de ${low} a ${high}; el promedio es ${mean}.`,
    mean: (late) => `En promedio ${late}`,
    why: "Por qué",
    whyMore:
      "Las razones por las que este vuelo difiere de uno cualquiera, en puntos porcentuales de la probabilidad.",
    basis: "Datos detrás del pronóstico",
    leadTime: "Anticipación",
    support: "Vuelos parecidos",
    supportMany: (count, airline, city) =>
      `Los datos de entrenamiento tienen ${count} vuelos de ${airline} ${say("a", "desde")} ${city}.`,
    supportFew: (count, airline, city) =>
      `Los datos de entrenamiento tienen solo ${count} vuelos de ${airline} ${say("a", "desde")} ${city}. Tome el pronóstico con cautela.`,
    supportNone: (airline, city) =>
      `El modelo no ha visto ningún vuelo de ${airline} ${say("a", "desde")} ${city}. Se guía por otros vuelos de la aerolínea y por los de otras aerolíneas ${say("a ese destino", "desde allí")}.`,
    unseenAirline: (airline) =>
      `El modelo nunca ha visto la aerolínea ${airline}. Se guía solo por el ${say("destino", "origen")} y la hora.`,
    unseenDestination: (destination) =>
      `El modelo nunca ha visto el ${say("destino", "origen")} ${destination}. Se guía solo por la aerolínea y la hora.`,
    unseenBoth: (airline, destination) =>
      `El modelo nunca ha visto ${airline} ni ${destination}. Se guía solo por la hora: apenas más que un promedio.`,
    trust: "Cuánto confiar",
    overDay: "Durante el día",
    overDayMore: `El mismo vuelo a otras horas de ese día. Mueva la ${say("salida", "llegada")} para ver qué cambia.`,
    departure: say("Salida", "Llegada"),
    atRisk: (time, percent) => `${time}: ${percent}`,
    betterAt: (time, percent) => `${time.startsWith("01") ? "A la" : "A las"} ${time} sería ${percent}.`,
    noBetter: "Ninguna otra hora de ese día sería mucho mejor.",
    mixedLeads:
      "De algunas horas de este día se sabe más que de otras; una parte de la curva puede deberse solo a eso.",
    goTo: (time) => `Ver ${time}`,
    thresholdMark: (percent) => `alarma sobre ${percent}`,
    answered: (flight, time, percent, verdict) => `${flight}, ${time}: ${percent}. ${verdict}`,
  }),
);
