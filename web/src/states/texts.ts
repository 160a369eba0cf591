import type { Texts } from "../language/language.tsx";

interface StateText {
  readonly loading: string;
  readonly lost: string;
  readonly lostMore: string;
  readonly busy: string;
  readonly busyMore: string;
  readonly refused: string;
  readonly failed: string;
  readonly failedMore: string;
  readonly again: string;
  readonly keyTitle: string;
  readonly keyWanted: string;
  readonly keyRefused: string;
  readonly key: string;
  readonly useKey: string;
}

/** What is said where a view has nothing to show. */
export const stateTexts: Texts<StateText> = {
  en: {
    loading: "Loading …",
    lost: "The service does not answer",
    lostMore:
      "Perhaps it is being started anew, or the network is down. It is asked again every other second.",
    busy: "The service is too busy",
    busyMore: "It is asked again every other second.",
    refused: "The service could not use this",
    failed: "This view failed",
    failedMore: "That is a fault of ours. The rest of the page goes on.",
    again: "Try again",
    keyTitle: "This service asks for a key",
    keyWanted:
      "Whoever runs it has given you one. It is kept until you close this tab, and sent to nobody else.",
    keyRefused: "The key is none that this service knows, it has expired, or it is for something else.",
    key: "API key",
    useKey: "Use it",
  },
  es: {
    loading: "Cargando …",
    lost: "El servicio no responde",
    lostMore: "Quizás se está reiniciando o no hay red. Se vuelve a intentar cada dos segundos.",
    busy: "El servicio está saturado",
    busyMore: "Se vuelve a intentar cada dos segundos.",
    refused: "El servicio no pudo usar esto",
    failed: "Esta vista falló",
    failedMore: "Es una falla nuestra. El resto de la página sigue funcionando.",
    again: "Reintentar",
    keyTitle: "Este servicio pide una clave",
    keyWanted: "Se la da quien lo opera. Se guarda hasta que cierre esta pestaña y no se envía a nadie más.",
    keyRefused: "El servicio no conoce esta clave, ya venció o es para otra cosa.",
    key: "Clave de API",
    useKey: "Usarla",
  },
};
