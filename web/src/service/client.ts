import createClient, { type Middleware } from "openapi-fetch";
import { apiKey } from "./api-key.ts";
import type { paths } from "./schema.ts";
import { ServiceLost, ServiceProblem } from "./service-error.ts";

/** Where the service answers: the folder of the page, under whatever path a proxy shows it. */
export const SERVICE_URL = new URL(".", document.baseURI);

/** How long an answer may take, in milliseconds, before the service counts as lost. */
const PATIENCE = 20_000;

const withKey: Middleware = {
  onRequest({ request }) {
    const key = apiKey();
    if (key !== undefined && !request.headers.has("authorization"))
      request.headers.set("authorization", `Bearer ${key}`);
  },
};

/** Asks the service, typed by its OpenAPI document. */
export const service = createClient<paths>({
  baseUrl: SERVICE_URL.href.replace(/\/$/, ""),
  fetch: (request) => fetch(new Request(request, { signal: patient(request.signal) })),
});
service.use(withKey);

/**
 * What the service answered.
 * @throws ServiceProblem with what it says is wrong, ServiceLost where it does not answer
 */
export async function answerOf<Data>(
  asked: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await asked.catch((cause) => {
    if ((cause as Error).name === "AbortError") throw cause;
    throw new ServiceLost(cause);
  });
  if (data !== undefined && response.ok) return data;
  throw ServiceProblem.of(response, error);
}

function patient(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
}
