import { apiKey } from "./api-key.ts";
import { SERVICE_URL } from "./client.ts";
import { ServiceLost, ServiceProblem } from "./service-error.ts";

/** The silence after which the service counts as lost, in milliseconds: before its answer, and within it. */
const FIRST_TIMEOUT = 60_000;
const TIMEOUT = 20_000;

/**
 * Posts a text and yields the lines of the answer as they arrive.
 * @throws ServiceProblem, ServiceLost
 */
export async function* postLines(
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const key = apiKey();
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), FIRST_TIMEOUT);
  const restartTimer = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), TIMEOUT);
  };
  let reader: ReadableStreamDefaultReader<string> | undefined;
  try {
    const response = await fetch(new URL(path, SERVICE_URL), {
      method: "POST",
      body,
      headers: { ...headers, ...authorization },
      signal: AbortSignal.any([signal, stalled.signal]),
    });
    restartTimer();
    if (!response.ok) throw ServiceProblem.of(response, await response.json().catch(() => undefined));
    reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>)
      .pipeThrough(new TextDecoderStream())
      .getReader();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      restartTimer();
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line !== "") yield line;
    }
    if (rest !== "") yield rest;
  } catch (cause) {
    if (cause instanceof ServiceProblem || signal.aborted) throw cause;
    throw new ServiceLost(cause);
  } finally {
    clearTimeout(timer);
    // Stops the answer where the caller stops reading; does nothing at its end.
    reader?.cancel().catch(() => undefined);
  }
}
