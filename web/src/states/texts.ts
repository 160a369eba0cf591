import { bilingual } from "../language/texts.ts";

/** The texts in place of a view that has nothing to show. */
export const stateTexts = bilingual({
  en: {
    loading: "Loading …",
    lost: "The service did not answer",
    lostMore: "It may be restarting, or the network may be down.",
    waiting: "This appears once the service answers again.",
    overLimit: "Too many requests",
    overLimitMore: (seconds: number | undefined) =>
      `You have sent more requests than this service allows in a minute. It answers again ${seconds === undefined ? "soon" : `in about ${seconds} s`}.`,
    busy: "The service is too busy",
    busyMore: "It should answer again in a moment.",
    refused: "The service rejected the request",
    /** @param code of the problem, the same in every language */
    refusedMore: (code: string) =>
      `Load the page again. If that does not help, report this code to the operator of the service: ${code}.`,
    failed: "This view failed",
    failedMore: "This is a bug in Puntual. The other views still work.",
    again: "Try again",
    keyTitle: "This service requires a key",
    keyMore:
      "Its operator gives you one. The page stores it until you close this tab, and sends it only to this service.",
    keyRefused: "The service does not know this key, or it has expired.",
    keyForOther: "This key does not allow forecasts.",
    key: "API key",
    showKey: "Show or hide the key",
    useKey: "Use this key",
  },
  es: {
    loading: "Cargando …",
    lost: "El servicio no respondió",
    lostMore: "Quizás se estaba reiniciando o no había red.",
    waiting: "Aparecerá aquí cuando el servicio vuelva a responder.",
    overLimit: "Demasiadas consultas",
    overLimitMore: (seconds) =>
      `Se consultó más de lo que este servicio permite por minuto. Vuelve a responder ${seconds === undefined ? "pronto" : `en unos ${seconds} s`}.`,
    busy: "El servicio está saturado",
    busyMore: "En un momento debería volver a responder.",
    refused: "El servicio rechazó la consulta",
    refusedMore: (code) =>
      `Vuelva a cargar la página. Si no sirve, informe este código al operador del servicio: ${code}.`,
    failed: "Esta vista falló",
    failedMore: "Es una falla de Puntual. Las demás vistas siguen funcionando.",
    again: "Reintentar",
    keyTitle: "Este servicio requiere una clave",
    keyMore:
      "Se la da su operador. La página la guarda hasta que cierre esta pestaña y la envía solo a este servicio.",
    keyRefused: "El servicio no conoce esta clave o ya venció.",
    keyForOther: "Esta clave no permite pedir pronósticos.",
    key: "Clave de API",
    showKey: "Mostrar u ocultar la clave",
    useKey: "Usar esta clave",
  },
});
