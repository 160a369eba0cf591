import { bilingualByMovement } from "../../language/texts.ts";

/** The texts on how far forecasts can be trusted. Numbers and months are inserted as they are to be written. */
export const trustTexts = bilingualByMovement(
  (say) => ({
    /** The moment of a forecast, within a sentence. */
    moments: {
      schedule: "from the timetable alone",
      "7d": `7 days before ${say("departure", "arrival")}`,
      "3d": `3 days before ${say("departure", "arrival")}`,
      day: `a day before ${say("departure", "arrival")}`,
      "12h": `12 hours before ${say("departure", "arrival")}`,
      "6h": `6 hours before ${say("departure", "arrival")}`,
      "3h": `3 hours before ${say("departure", "arrival")}`,
      hour: `an hour before ${say("departure", "arrival")}`,
      "30min": `30 minutes before ${say("departure", "arrival")}`,
      departure: "at its scheduled time",
      "10min-late": "10 minutes after its scheduled time",
    },
    delays: (late: string, from: string, to: string, moment: string, flights: string, months: string) =>
      `In the back-test (${months}), of 100 flights with a risk of ${from} to ${to}, forecast ${moment}, ${late} ${say("left", "arrived")} over 15 minutes late (${flights} flights).`,
    delaysByMonth: (low: string, lowMonth: string, high: string, highMonth: string) =>
      `By month, ${low} in ${lowMonth} to ${high} in ${highMonth}.`,
    alike: "About the same in every month.",
    delaysOneMonth: "Too few of them in single months to say how much that changes.",
    days: (within: string, days: string) =>
      `The interval of the day contained the actual number on ${within} of ${days} days.`,
    daysByMonth: (low: string, lowMonth: string, high: string, highMonth: string) =>
      `By month, on ${low} of the days in ${lowMonth} to ${high} in ${highMonth}.`,
    mainly: (forecasts: string, all: string) =>
      `This is about ${forecasts} of the ${all} forecasts, those made nearest to that moment.`,
    noBackTest:
      "Not known: this version of the model was never back-tested, that is, evaluated on flights that it had not seen.",
    notMeasured: "Not known: the back-test of this version of the model did not measure it.",
    fewFlights: "Not known: the back-test had too few flights to say.",
    lost: "The metrics of the model cannot be loaded now.",
    measured: "How this was measured",
    about: "About the model",
  }),
  (say) => ({
    moments: {
      schedule: "solo con el itinerario",
      "7d": `7 días antes de la ${say("salida", "llegada")}`,
      "3d": `3 días antes de la ${say("salida", "llegada")}`,
      day: `un día antes de la ${say("salida", "llegada")}`,
      "12h": `12 horas antes de la ${say("salida", "llegada")}`,
      "6h": `6 horas antes de la ${say("salida", "llegada")}`,
      "3h": `3 horas antes de la ${say("salida", "llegada")}`,
      hour: `una hora antes de la ${say("salida", "llegada")}`,
      "30min": `30 minutos antes de la ${say("salida", "llegada")}`,
      departure: "a su hora programada",
      "10min-late": "10 minutos después de su hora programada",
    },
    delays: (late, from, to, moment, flights, months) =>
      `En la prueba retrospectiva (${months}), de cada 100 vuelos con un riesgo de ${from} a ${to}, pronosticado ${moment}, ${late} ${say("salieron", "llegaron")} con más de 15 minutos de atraso (${flights} vuelos).`,
    delaysByMonth: (low, lowMonth, high, highMonth) =>
      `Según el mes, desde ${low} en ${lowMonth} hasta ${high} en ${highMonth}.`,
    alike: "Casi igual en todos los meses.",
    delaysOneMonth: "En cada mes hubo muy pocos para decir cuánto cambia.",
    days: (within, days) => `El intervalo del día contuvo el número real en ${within} de ${days} días.`,
    daysByMonth: (low, lowMonth, high, highMonth) =>
      `Según el mes, desde ${low} de los días en ${lowMonth} hasta ${high} en ${highMonth}.`,
    mainly: (forecasts, all) =>
      `Esto vale para ${forecasts} de los ${all} pronósticos: los más cercanos a ese momento.`,
    noBackTest:
      "No se sabe: esta versión del modelo nunca tuvo una prueba retrospectiva, es decir, con vuelos que no había visto.",
    notMeasured: "No se sabe: la prueba retrospectiva de esta versión del modelo no lo midió.",
    fewFlights: "No se sabe: la prueba retrospectiva tuvo muy pocos vuelos para decirlo.",
    lost: "Ahora no se pueden cargar las métricas del modelo.",
    measured: "Cómo se midió",
    about: "Sobre el modelo",
  }),
);
