import { bilingual } from "../../language/texts.ts";
import type { Odds } from "./answer/odds.ts";

/** The texts of the view. */
export const flightTexts = bilingual({
  en: {
    intro: "How probable is it that a flight leaves late, how late, and why? Ask about any flight.",
    airline: "Airline",
    airlineHint: "Name or code",
    destination: "Destination",
    destinationHint: "City or code",
    date: "Date",
    time: "Scheduled time",
    type: "Flight type",
    typeUnset: "Choose",
    types: { I: "International", N: "National" },
    flownBy: (airline: string) => `Where ${airline} flies`,
    otherDestinations: "Other destinations",
    flights: (count: string) => `${count} flights`,
    noSuchAirline: (name: string) =>
      `No airline is called “${name}”. Choose one of the list, or give its ICAO code of three letters.`,
    noSuchDestination: (name: string) =>
      `No destination is called “${name}”. Choose one of the list, or give its ICAO code of four letters.`,
    typeWanted: (destination: string) =>
      `Nothing is known of ${destination}: is the flight international or national?`,
    noTime: (text: string) => `“${text}” is no date and time. It has to look like 2018-03-01T18:30.`,
    dateWanted: "Give the date of the flight.",
    timeWanted: "Give its scheduled time.",
    startTitle: "Which flight is it about?",
    startHint:
      "Choose an airline and a destination above. The forecast comes by itself. Or begin with one of these:",
    examples: "Examples",
    flight: (airline: string, destination: string) => `${airline} to ${destination}`,
    faultTitle: "There is no forecast for this",
    faultHint: "The field that is marked above has to be put right.",
    wantingTitle: "Almost there",
    wanting: (parts: string) => `Still missing: ${parts}.`,
    copyLink: "Copy link",
    copied: "Copied",
    copyFailed: "Copy it from the address bar",
    over15: "Probability of leaving over 15 minutes late",
    delayed: "Alarm: the risk of a delay is high",
    onTime: "No alarm",
    odds: ({ some, of, how }: Odds) =>
      `${{ about: "about", under: "fewer than", over: "more than" }[how]} ${some} in ${of} such flights`,
    thresholdAt: (percent: string) => `The mark: a risk over ${percent} is an alarm`,
    howLate: "How late",
    over: (minutes: string) => `Over ${minutes} min`,
    expected: (minutes: string, isEarly: boolean) =>
      isEarly ? `On average ${minutes} early` : `On average ${minutes} late`,
    why: "Why",
    whyMore: "What moves the probability from that of any flight to that of this one, in percentage points.",
    basis: "What it stands on",
    leadTime: "Lead time",
    support: "Similar flights",
    supportMany: (count: string, airline: string, city: string) =>
      `${count} flights of ${airline} to ${city} are among those that the model learned from.`,
    supportFew: (count: string, airline: string, city: string) =>
      `Only ${count} of the flights that the model learned from were of ${airline} to ${city}: a thin base. Take the forecast with care.`,
    supportNone: (airline: string, city: string) =>
      `The model has seen no flight of ${airline} to ${city}. It goes by the airline's other flights and other airlines' flights there.`,
    unseenAirline: (airline: string) =>
      `The model has never seen the airline ${airline}. It goes by destination and time alone.`,
    unseenDestination: (destination: string) =>
      `The model has never seen the destination ${destination}. It goes by airline and time alone.`,
    unseenBoth: (airline: string, destination: string) =>
      `The model has never seen ${airline} nor ${destination}. It goes by the time alone: hardly more than an average.`,
    trust: "How far to trust it",
    trustMore: "A probability is no promise: of the flights given 25 %, about one in four leaves late.",
    trustLink: "How well that has held",
    overDay: "Over the day",
    overDayMore: "The same flight at other times of that day. Move the departure to see what changes.",
    departure: "Departure",
    atRisk: (time: string, percent: string) => `${time}: ${percent}`,
    betterAt: (time: string, percent: string) => `At ${time} it would be ${percent}.`,
    noBetter: "No other time of that day would be much better.",
    mixedLeads:
      "Times of this day are forecast from different knowledge, the nearer ones from more: a step in the curve may be that alone.",
    goTo: (time: string) => `Sample at ${time}`,
    thresholdMark: (percent: string) => `alarm over ${percent}`,
    answered: (flight: string, time: string, percent: string, verdict: string) =>
      `${flight}, ${time}: ${percent}. ${verdict}`,
  },
  es: {
    intro:
      "¿Qué tan probable es que un vuelo salga con atraso, de cuánto y por qué? Pregunte por cualquier vuelo.",
    airline: "Aerolínea",
    airlineHint: "Nombre o código",
    destination: "Destino",
    destinationHint: "Ciudad o código",
    date: "Fecha",
    time: "Hora programada",
    type: "Tipo de vuelo",
    typeUnset: "Elija",
    types: { I: "Internacional", N: "Nacional" },
    flownBy: (airline) => `Destinos de ${airline}`,
    otherDestinations: "Otros destinos",
    flights: (count) => `${count} vuelos`,
    noSuchAirline: (name) =>
      `Ninguna aerolínea se llama «${name}». Elija una de la lista o escriba su código OACI de tres letras.`,
    noSuchDestination: (name) =>
      `Ningún destino se llama «${name}». Elija uno de la lista o escriba su código OACI de cuatro letras.`,
    typeWanted: (destination) => `No se sabe nada de ${destination}: ¿el vuelo es internacional o nacional?`,
    noTime: (text) => `«${text}» no es una fecha y hora. Debe ser como 2018-03-01T18:30.`,
    dateWanted: "Indique la fecha del vuelo.",
    timeWanted: "Indique su hora programada.",
    startTitle: "¿De qué vuelo se trata?",
    startHint:
      "Elija arriba una aerolínea y un destino. El pronóstico aparece solo. O empiece con uno de estos:",
    examples: "Ejemplos",
    flight: (airline, destination) => `${airline} a ${destination}`,
    faultTitle: "No hay pronóstico para esto",
    faultHint: "Hay que corregir el campo marcado arriba.",
    wantingTitle: "Ya casi",
    wanting: (parts) => `Falta: ${parts}.`,
    copyLink: "Copiar enlace",
    copied: "Copiado",
    copyFailed: "Cópielo de la barra de direcciones",
    over15: "Probabilidad de salir con más de 15 minutos de atraso",
    delayed: "Alarma: el riesgo de atraso es alto",
    onTime: "Sin alarma",
    odds: ({ some, of, how }) =>
      `${{ about: "cerca de", under: "menos de", over: "más de" }[how]} ${some} de cada ${of} vuelos así`,
    thresholdAt: (percent) => `La marca: un riesgo sobre ${percent} es una alarma`,
    howLate: "Cuánto atraso",
    over: (minutes) => `Más de ${minutes} min`,
    expected: (minutes, isEarly) =>
      isEarly ? `En promedio ${minutes} de adelanto` : `En promedio ${minutes} de atraso`,
    why: "Por qué",
    whyMore:
      "Qué lleva la probabilidad desde la de un vuelo cualquiera a la de este, en puntos porcentuales.",
    basis: "En qué se basa",
    leadTime: "Anticipación",
    support: "Vuelos parecidos",
    supportMany: (count, airline, city) =>
      `El modelo aprendió de ${count} vuelos de ${airline} a ${city}, entre otros.`,
    supportFew: (count, airline, city) =>
      `De los vuelos de que aprendió el modelo, solo ${count} eran de ${airline} a ${city}: una base escasa. Tome el pronóstico con cautela.`,
    supportNone: (airline, city) =>
      `El modelo no ha visto ningún vuelo de ${airline} a ${city}. Se guía por otros vuelos de la aerolínea y por los de otras aerolíneas a ese destino.`,
    unseenAirline: (airline) =>
      `El modelo nunca ha visto la aerolínea ${airline}. Se guía solo por el destino y la hora.`,
    unseenDestination: (destination) =>
      `El modelo nunca ha visto el destino ${destination}. Se guía solo por la aerolínea y la hora.`,
    unseenBoth: (airline, destination) =>
      `El modelo nunca ha visto ${airline} ni ${destination}. Se guía solo por la hora: apenas más que un promedio.`,
    trust: "Cuánto confiar",
    trustMore:
      "Una probabilidad no es una promesa: de los vuelos con 25 %, cerca de uno de cada cuatro sale con atraso.",
    trustLink: "Qué tan bien se ha cumplido",
    overDay: "Durante el día",
    overDayMore: "El mismo vuelo a otras horas de ese día. Mueva la salida para ver qué cambia.",
    departure: "Salida",
    atRisk: (time, percent) => `${time}: ${percent}`,
    betterAt: (time, percent) => `${time.startsWith("01") ? "A la" : "A las"} ${time} sería ${percent}.`,
    noBetter: "Ninguna otra hora de ese día sería mucho mejor.",
    mixedLeads:
      "Las horas de este día se pronostican con distinto conocimiento, las más cercanas con más: un salto en la curva puede deberse solo a eso.",
    goTo: (time) => `Ver ${time}`,
    thresholdMark: (percent) => `alarma sobre ${percent}`,
    answered: (flight, time, percent, verdict) => `${flight}, ${time}: ${percent}. ${verdict}`,
  },
});
