import type { Texts } from "../language/language.tsx";
import type { ViewName } from "./views.ts";

interface AppText {
  readonly views: Readonly<Record<ViewName, string>>;
  readonly nav: string;
  readonly skip: string;
  readonly language: string;
  readonly dark: string;
  readonly light: string;
  readonly lost: string;
  readonly lostMore: string;
  model(version: string): string;
  history(flights: string): string;
  readonly noHistory: string;
  airportTime(time: string): string;
  readonly routes: string;
}

/** What the frame around the views says. */
export const appTexts: Texts<AppText> = {
  en: {
    views: { day: "The day", flight: "One flight", past: "The past", model: "The model", now: "Now" },
    nav: "Views",
    skip: "Skip to the content",
    language: "Language",
    dark: "Change to dark",
    light: "Change to light",
    lost: "The service does not answer.",
    lostMore:
      "The page tries again every other second and goes on by itself. What you see may be out of date.",
    model: (version) => `Model ${version}`,
    history: (flights) => `${flights} outcomes known`,
    noHistory: "No outcomes known: forecasts stand on the timetable alone",
    airportTime: (time) => `Airport time ${time}`,
    routes: "For developers",
  },
  es: {
    views: { day: "El día", flight: "Un vuelo", past: "El pasado", model: "El modelo", now: "Ahora" },
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
  },
};
