import { resolve } from "node:path";
import { Ajv } from "ajv";
import type { FromSchema } from "json-schema-to-ts";
import { PuntualError } from "../../errors.ts";
import { readInTime } from "../../files/bounded-reads.ts";
import { readRegularFile } from "../../files/regular-file.ts";
import { readTime } from "../../flights/read-time.ts";
import { decodeText } from "../../flights/reading/csv/text-encoding.ts";
import { timeZoneOf } from "../../flights/time-zone.ts";
import { schemaFault } from "../http/schema-fault.ts";
import { SCOPES, type Scope } from "./scopes.ts";

/** The largest number of keys in a file: every request is compared with each of them. */
const MAX_KEYS = 1_000;

/** The largest size of a file of keys. */
const MAX_BYTES = 1 << 20;

/** The scopes that a file may leave open without a key: those that change nothing. */
const OPENABLE = ["forecast"] as const satisfies readonly Scope[];

const EXPIRY = "a date such as 2027-01-01, or a time such as 2027-01-01T12:00Z";

const keyFileSchema = {
  type: "object",
  required: ["keys"],
  additionalProperties: false,
  properties: {
    open: { type: "array", maxItems: SCOPES.length, items: { enum: OPENABLE } },
    keys: {
      type: "array",
      maxItems: MAX_KEYS,
      items: {
        type: "object",
        required: ["name", "sha256", "scopes"],
        additionalProperties: false,
        properties: {
          name: {
            type: "string",
            pattern: "^[\\w.@-]{1,64}$",
            description: "1 to 64 letters, digits and ._@-",
          },
          sha256: {
            type: "string",
            pattern: "^[0-9a-fA-F]{64}$",
            description: "the SHA-256 of the key, 64 hexadecimal digits",
          },
          scopes: { type: "array", minItems: 1, maxItems: SCOPES.length, items: { enum: SCOPES } },
          expires: {
            type: "string",
            pattern: "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d))?$",
            description: EXPIRY,
          },
        },
      },
    },
  },
} as const;

/** The content of a key file. */
export type KeyFile = FromSchema<typeof keyFileSchema>;

/** An entry of a key file. */
export type KeyEntry = KeyFile["keys"][number];

/** An API key of a key file. */
export interface KnownKey {
  readonly name: string;
  readonly hash: Buffer;
  readonly scopes: ReadonlySet<Scope>;
  /** The time at which the key expires, in milliseconds since 1970; Infinity for never. */
  readonly expires: number;
}

/** The keys and open scopes of a key file. */
export interface KnownKeys {
  readonly keys: readonly KnownKey[];
  /** The scopes whose routes need no key; by default none. */
  readonly open: ReadonlySet<Scope>;
}

/**
 * Reads the text of a key file, which has to be a regular file of up to a mebibyte.
 * @throws FileFault also if that takes too long
 */
export async function readKeyText(path: string): Promise<string> {
  return decodeText(await readInTime(resolve(path), () => readRegularFile(path, MAX_BYTES)));
}

/**
 * Returns the keys in the text of a key file.
 * @throws PuntualError `invalid-configuration` that says what is wrong with the file
 */
export function keysOf(path: string, text: string): KnownKeys {
  try {
    return knownKeys(JSON.parse(text));
  } catch (cause) {
    throw unusableKeys(path, cause);
  }
}

/** The error for a key file that cannot be used. */
export function unusableKeys(path: string, cause: unknown): PuntualError {
  const allowed = `a JSON file of API keys (${(cause as Error).message})`;
  const details = { name: "PUNTUAL_KEYS_FILE", value: JSON.stringify(path), allowed };
  return new PuntualError("invalid-configuration", details, { cause });
}

/**
 * Reads the parsed content of a key file.
 * @throws Error that says what is wrong with it
 */
export function knownKeys(file: unknown): KnownKeys {
  const validate = new Ajv({ verbose: true, meta: false, validateSchema: false }).compile<KeyFile>(
    keyFileSchema,
  );
  if (!validate(file)) throw schemaFault((validate.errors ?? []) as Parameters<typeof schemaFault>[0]);
  const known = file.keys.map(
    ({ name, sha256, scopes, expires }): KnownKey => ({
      name,
      hash: Buffer.from(sha256, "hex"),
      scopes: new Set(scopes),
      expires: expires === undefined ? Infinity : expiryOf(expires),
    }),
  );
  const undated = known.findIndex(({ expires }) => Number.isNaN(expires));
  if (undated !== -1) {
    const value = JSON.stringify(file.keys[undated].expires);
    throw new Error(
      `/keys/${undated}/expires is ${value}, not on the calendar or the clock; allowed: ${EXPIRY}`,
    );
  }
  refuseTwins(known, ({ name }) => name, "name");
  refuseTwins(known, ({ hash }) => hash.toString("hex"), "sha256");
  return { keys: known, open: new Set(file.open) };
}

/** Returns a time in milliseconds since 1970; NaN for one such as 30 February, which `Date.parse` takes for 2 March. */
function expiryOf(text: string): number {
  const [date, time = "00:00Z"] = text.split("T");
  return 60_000 * (readTime(`${date}T${time}`, timeZoneOf("UTC")).instant ?? Number.NaN);
}

function refuseTwins(keys: readonly KnownKey[], of: (key: KnownKey) => string, field: string): void {
  const values = keys.map(of);
  const twin = values.findIndex((value, index) => values.indexOf(value) !== index);
  if (twin === -1) return;
  const first = values.indexOf(values[twin]);
  throw new Error(`/keys/${twin}/${field} is that of /keys/${first} as well`);
}
