import { type ErrorDetails, PuntualError } from "../../errors.ts";

/**
 * Explains why an artefact cannot be activated, without a path of the server.
 * @returns undefined for an error that does not concern an artefact
 */
export function refusalReason(error: unknown): string | undefined {
  if (!(error instanceof PuntualError)) return undefined;
  switch (error.code) {
    case "artefact-damaged":
    case "artefact-unreadable":
      return (error.details as ErrorDetails<"artefact-damaged" | "artefact-unreadable">).reason.toString();
    case "artefact-format": {
      const { found, supported } = error.details as ErrorDetails<"artefact-format">;
      return `it has format ${found}, this version of Puntual reads ${supported}`;
    }
    case "wrong-model": {
      const { kind, allowed } = error.details as ErrorDetails<"wrong-model">;
      return `it is a model of kind ${kind}, not ${allowed}`;
    }
    case "wrong-time-zone": {
      const { found, allowed } = error.details as ErrorDetails<"wrong-time-zone">;
      return `it is a model of an airport in ${found}, not ${allowed}`;
    }
    case "artefact-not-found":
      return "there is no artefact";
    default:
      return undefined;
  }
}
