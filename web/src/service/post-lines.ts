import { apiKey } from "./api-key.ts";
import { SERVICE_URL } from "./client.ts";
import { ServiceLost, ServiceProblem } from "./service-error.ts";

/** How long nothing may come, in milliseconds, before the service counts as lost: until it answers, and from then on. */
const PATIENCE_FIRST = 60_000;
const PATIENCE = 20_000;

/**
 * Sends a body of text and gives the answer line by line while it comes.
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
  let patience = setTimeout(() => stalled.abort(), PATIENCE_FIRST);
  const renewPatience = () => {
    clearTimeout(patience);
    patience = setTimeout(() => stalled.abort(), PATIENCE);
  };
  let reader: ReadableStreamDefaultReader<string> | undefined;
  try {
    const response = await fetch(new URL(path, SERVICE_URL), {
      method: "POST",
      body,
      headers: { ...headers, ...authorization },
      signal: AbortSignal.any([signal, stalled.signal]),
    });
    renewPatience();
    if (!response.ok) throw ServiceProblem.of(response, await response.json().catch(() => undefined));
    reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>)
      .pipeThrough(new TextDecoderStream())
      .getReader();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      renewPatience();
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line !== "") yield line;
    }
    if (rest !== "") yield rest;
  } catch (cause) {
    if (cause instanceof ServiceProblem || signal.aborted) throw cause;
    throw new ServiceLost(cause);
  } finally {
    clearTimeout(patience);
    // Whoever listens no longer wants no more; where all has come, this does nothing.
    reader?.cancel().catch(() => undefined);
  }
}
