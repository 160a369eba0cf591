import { bilingual } from "../language/texts.ts";

/** What is said where a view has nothing to show. */
export const stateTexts = bilingual({
  en: {
    loading: "Loading …",
    lost: "The service did not answer",
    lostMore: "Perhaps it was being started anew, or the network was down.",
    waiting: "This will be here once the service answers again.",
    overLimit: "Too many requests",
    overLimitMore: (seconds: number | undefined) =>
      `More has been asked from here than this service allows in a minute. It answers again ${seconds === undefined ? "soon" : `in about ${seconds} s`}.`,
    busy: "The service is too busy",
    busyMore: "In a moment it may have time again.",
    refused: "The service could not use this",
    failed: "This view failed",
    failedMore: "That is a fault of ours. The rest of the page goes on.",
    again: "Try again",
    keyTitle: "This service asks for a key",
    keyWanted:
      "Whoever runs it has given you one. It is kept until you close this tab, and sent to nobody else.",
    keyRefused: "The service does not know this key, or it has expired.",
    keyForOther: "This key may not ask for forecasts.",
    key: "API key",
    showKey: "Show or hide the key",
    useKey: "Use it",
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
    refused: "El servicio no pudo usar esto",
    failed: "Esta vista falló",
    failedMore: "Es una falla nuestra. El resto de la página sigue funcionando.",
    again: "Reintentar",
    keyTitle: "Este servicio pide una clave",
    keyWanted: "Se la da quien lo opera. Se guarda hasta que cierre esta pestaña y no se envía a nadie más.",
    keyRefused: "El servicio no conoce esta clave o ya venció.",
    keyForOther: "Esta clave no permite pedir pronósticos.",
    key: "Clave de API",
    showKey: "Mostrar u ocultar la clave",
    useKey: "Usarla",
  },
});
