import { bilingual } from "../language/texts.ts";

/** The texts of the frame around the views. */
export const appTexts = bilingual({
  en: {
    nav: "Views",
    skip: "Skip to the content",
    language: "Language",
    dark: "Switch to dark",
    light: "Switch to light",
    lost: "The service does not answer.",
    lostMore:
      "The page tries again every two seconds and continues by itself. What you see may be out of date.",
    model: (version: string) => `Model ${version}`,
    history: (flights: string) => `${flights} outcomes known`,
    noHistory: "No outcomes known: forecasts use the timetable alone",
    airportTime: (time: string) => `Airport time ${time}`,
    routes: "For developers",
    notFound: "There is no such page",
    notFoundMore: (path: string) => `Nothing is at ${path}. The views of the page are:`,
  },
  es: {
    nav: "Vistas",
    skip: "Ir al contenido",
    language: "Idioma",
    dark: "Cambiar a oscuro",
    light: "Cambiar a claro",
    lost: "El servicio no responde.",
    lostMore: "La página reintenta cada dos segundos y sigue sola. Lo que ve puede estar desactualizado.",
    model: (version) => `Modelo ${version}`,
    history: (flights) => `${flights} resultados conocidos`,
    noHistory: "Sin resultados conocidos: los pronósticos se basan solo en el itinerario",
    airportTime: (time) => `Hora del aeropuerto ${time}`,
    routes: "Para desarrolladores",
    notFound: "Esta página no existe",
    notFoundMore: (path) => `No hay nada en ${path}. Las vistas de la página son:`,
  },
});
