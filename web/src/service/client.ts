import createClient, { type Middleware } from "openapi-fetch";
import { apiKey } from "./api-key.ts";
import type { paths } from "./schema.ts";
import { ServiceLost, ServiceProblem } from "./service-error.ts";

/**
 * The base address of the service, whose path may be that of a proxy: the folder above that of the page's scripts,
 * whatever the address of the page.
 */
export const SERVICE_URL = new URL("..", document.querySelector<HTMLScriptElement>("script[src]")?.src);

/** The time after which a request without an answer counts as lost, in milliseconds. */
const TIMEOUT = 20_000;

const withKey: Middleware = {
  onRequest({ request }) {
    const key = apiKey();
    if (key !== undefined && !request.headers.has("authorization"))
      request.headers.set("authorization", `Bearer ${key}`);
  },
};

/** The client of the service, typed by its OpenAPI document. */
export const service = createClient<paths>({
  baseUrl: SERVICE_URL.href.replace(/\/$/, ""),
  fetch: (request) => fetch(new Request(request, { signal: withTimeout(request.signal) })),
});
service.use(withKey);

/**
 * Waits for an answer of the service.
 * @throws ServiceProblem if the answer is an error, ServiceLost if there is none
 */
export async function answerOf<Data>(
  request: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await request.catch((cause) => {
    if ((cause as Error).name === "AbortError") throw cause;
    throw new ServiceLost(cause);
  });
  if (data !== undefined && response.ok) return data;
  throw ServiceProblem.of(response, error);
}

function withTimeout(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
}
