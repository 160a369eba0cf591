import { type ErrorDetails, PuntualError } from "../../errors.ts";

/**
 * Why an artefact cannot be served, in words for whoever asked for it: no path of the server is among them.
 * @returns undefined for an error that says nothing of an artefact
 */
export function refusalReason(error: unknown): string | undefined {
  if (!(error instanceof PuntualError)) return undefined;
  switch (error.code) {
    case "artefact-damaged":
      return (error.details as ErrorDetails<"artefact-damaged">).reason.toString();
    case "artefact-format": {
      const { found, supported } = error.details as ErrorDetails<"artefact-format">;
      return `it has format ${found}, this version of Puntual reads ${supported}`;
    }
    case "wrong-model": {
      const { kind, allowed } = error.details as ErrorDetails<"wrong-model">;
      return `it is a model of kind ${kind}, not ${allowed}`;
    }
    case "artefact-not-found":
      return "there is no artefact";
    default:
      return undefined;
  }
}
