/**
 * The catalogue of errors. Every failure that a user or a program can see has an entry: a stable code, an HTTP status, a
 * title and a message template with `{names}` of details. A status under 500 means invalid input or usage (exit code 2
 * on the command line), any other a failure of Puntual or its installation (exit code 1).
 */
export const errorCatalogue = {
  // Files of flights
  "file-not-found": { status: 404, title: "File not found", message: "{path}: there is no such file" },
  "no-files": {
    status: 404,
    title: "No files",
    message:
      "{path}: {reason}; allowed are a file, a folder of .csv, .csv.gz or .parquet files, and a pattern such as 'flights/*.csv'",
  },
  "not-a-file": {
    status: 400,
    title: "Not a file",
    message: "{path}: is {kind}; only a regular file is allowed",
  },
  "file-unreadable": { status: 400, title: "File unreadable", message: "{path}: cannot be read: {reason}" },
  "file-changed": {
    status: 500,
    title: "File changed",
    message: "{path}: changed while it was read: {change}; read it again when nothing writes to it",
  },
  "file-empty": { status: 400, title: "File empty", message: "{path}: is empty" },
  "file-not-flights": {
    status: 400,
    title: "Not a file of flights",
    message: "{path}: {reason}; allowed are .csv, .csv.gz and .parquet",
  },
  "missing-column": {
    status: 400,
    title: "Missing column",
    message: "{path}: has no column {columns}; it has {found}",
  },
  "unknown-layout": {
    status: 400,
    title: "Layout unknown",
    message:
      "{path}: has columns that no known layout explains: {found}; the nearest is {nearest}, which needs {missing}. Name " +
      "the columns in a file for --columns (library: layout), such as {map}",
  },
  "several-airports": {
    status: 400,
    title: "Several airports",
    message:
      "{path}: has {movement} of {count} airports: {airports}; choose with --airport (library: airports), by code or name, or all",
  },
  "repeated-flights": {
    status: 400,
    title: "Flights repeated",
    message:
      "{path}: {count} of {rows} flights are there once more, with the same airline, other airport and times: the file holds " +
      "copies of its rows; leave them out",
  },
  "no-time-zone": {
    status: 400,
    title: "Time zone unknown",
    message:
      "{path}: the time zone of {airport} is not known; name the airport with --airport, or its time zone with --time-zone " +
      "(library: airports, timeZone)",
  },
  "too-many-rejects": {
    status: 400,
    title: "Too many rows rejected",
    message: "{path}: {rejected} of {rows} rows rejected, over the limit of {limit}; first: {first}",
  },
  "date-order": {
    status: 400,
    title: "Order of dates unknown",
    message:
      "{path}: {reason}; write dates as YYYY-MM-DD, or name their order: --dates day-first or month-first (library: dates)",
  },
  "no-flights": { status: 400, title: "No flights", message: "{path}: has no usable row{hint}" },
  "package-missing": {
    status: 400,
    title: "Package missing",
    message: "{path}: needs the package {package}, which is not installed; npm install {package} installs it",
  },
  "output-unwritable": {
    status: 400,
    title: "Output unwritable",
    message: "{path}: cannot be written: {reason}",
  },

  // Use of the library and of the command line
  "invalid-argument": {
    status: 400,
    title: "Invalid argument",
    message: "{name}: {value} is not allowed; allowed: {allowed}",
  },
  "invalid-configuration": {
    status: 400,
    title: "Invalid configuration",
    message: "environment variable {name}: {value} is not allowed; allowed: {allowed}",
  },
  "database-unusable": {
    status: 500,
    title: "Database unusable",
    message: "PUNTUAL_DATABASE_URL: {place} cannot be used: {reason}",
  },
  "unknown-category": {
    status: 400,
    title: "Unknown category",
    message: "{field}: {value} {reason}; allowed: {allowed}",
  },
  "cancelled-flight": {
    status: 400,
    title: "Cancelled flight",
    message: "the flight is cancelled: {reason}",
  },
  "address-in-use": {
    status: 400,
    title: "Address in use",
    message: "{host}:{port} is in use by another program; choose another port with {name}",
  },

  // Artefacts
  "artefact-not-found": {
    status: 404,
    title: "No such model",
    message: "{name}: no such model; {known}",
  },
  "wrong-model": {
    status: 400,
    title: "Wrong kind of model",
    message: "{name}: is a model of kind {kind}; allowed here: {allowed}",
  },
  "wrong-time-zone": {
    status: 400,
    title: "Wrong time zone",
    message: "{name}: is a model of an airport in {found}; allowed here: {allowed}",
  },
  "artefact-damaged": { status: 500, title: "Model damaged", message: "{path}: {reason}" },
  "artefact-unreadable": { status: 500, title: "Model unreadable", message: "{path}: {reason}" },
  "artefact-format": {
    status: 500,
    title: "Model format unknown",
    message: "{path}: has format {found}; this version of Puntual reads {supported}",
  },
  "not-told-by-artefact": {
    status: 404,
    title: "Not recorded in the model",
    message: "{name}: version {version} has no {what}; train the model again to add it",
  },
  "activation-refused": {
    status: 409,
    title: "Activation refused",
    message: "{model}: {reason}; version {version} stays active",
  },
  "model-format": { status: 400, title: "Not a model", message: "{path}: {reason}" },

  // HTTP
  "invalid-request": { status: 400, title: "Invalid request", message: "{reason}" },
  "malformed-json": { status: 400, title: "Malformed JSON", message: "the body is not valid JSON: {reason}" },
  "malformed-request": {
    status: 400,
    title: "Malformed request",
    message: "the data received is not an HTTP request",
  },
  "request-timeout": {
    status: 408,
    title: "Request timeout",
    message: "the request was not complete in time",
  },
  "headers-too-large": {
    status: 431,
    title: "Headers too large",
    message: "the headers are over the limit of this service",
  },
  "not-found": { status: 404, title: "Not found", message: "there is nothing at {path}" },
  "page-not-built": {
    status: 404,
    title: "Page not built",
    message: "the planners' page has not been built; npm run build:page builds it",
  },
  "method-not-allowed": {
    status: 405,
    title: "Method not allowed",
    message: "{method} is not allowed at {path}; allowed: {allowed}",
  },
  "body-too-large": {
    status: 413,
    title: "Body too large",
    message: "the body is over the limit of {limit} bytes",
  },
  "answer-too-large": {
    status: 413,
    title: "Answer too large",
    message:
      "the answer is over the {limit} bytes that the service stores while a request is being sent; send fewer flights " +
      "in a request, or send them in chunks (transfer-encoding: chunked) and read the answer meanwhile",
  },
  "unsupported-media-type": {
    status: 415,
    title: "Unsupported media type",
    message: "content type {type} is not supported here; allowed: {allowed}",
  },
  "unsupported-encoding": {
    status: 415,
    title: "Unsupported encoding",
    message: "content encoding {encoding} is not supported here; allowed: {allowed}",
  },
  unauthenticated: {
    status: 401,
    title: "Unauthenticated",
    message: "an API key with scope {scope} is required: {reason}",
  },
  forbidden: {
    status: 403,
    title: "Forbidden",
    message: "{reason}; required scope: {scope}",
  },
  "not-acceptable": {
    status: 406,
    title: "Not acceptable",
    message: "{accept} is not available here; allowed: {allowed}",
  },
  "no-usable-flight": {
    status: 400,
    title: "No usable flight",
    message: "none of the {count} flights can be used; first: {first}",
  },
  "rate-limited": {
    status: 429,
    title: "Too many requests",
    message: "over the limit of {limit} requests a minute; retry in {seconds} s",
  },
  overloaded: {
    status: 503,
    title: "Overloaded",
    message: "too many requests are waiting; retry in {seconds} s",
  },
  "took-too-long": {
    status: 503,
    title: "Took too long",
    message:
      "the answer was not made within {limit} s; send fewer flights in a request, or retry in {seconds} s",
  },
  "shutting-down": {
    status: 503,
    title: "Shutting down",
    message: "this process is shutting down; send the request again",
  },
  "storage-unavailable": {
    status: 503,
    title: "Storage unavailable",
    message: "the data cannot be stored now; retry in {seconds} s",
  },
  "too-little-memory": {
    status: 500,
    title: "Too little memory",
    message:
      "a worker ended before it listened, since the memory is full: raise its limit, or run fewer workers",
  },
  "model-not-loaded": { status: 503, title: "Model not loaded", message: "no verified model is loaded yet" },
  "internal-error": {
    status: 500,
    title: "Internal error",
    message: "an unexpected error; see the log for {requestId}",
  },
} as const satisfies Record<string, { status: number; title: string; message: string }>;

/** The stable code of an error. */
export type ErrorCode = keyof typeof errorCatalogue;

/** The names in braces of a message template. */
export type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The details that the message template of a code needs. */
export type ErrorDetails<Code extends ErrorCode> = {
  readonly [Name in Placeholder<(typeof errorCatalogue)[Code]["message"]>]: string | number;
};

/** An invalid field: its JSON pointer (RFC 6901), its value and the allowed values. */
export interface FieldError {
  readonly pointer: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** The error that every part of Puntual throws: a code of the catalogue, its details, and the invalid fields, if any. */
export class PuntualError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly details: ErrorDetails<Code>;
  readonly fields: readonly FieldError[];

  constructor(
    code: Code,
    details: ErrorDetails<Code>,
    options: { cause?: unknown; fields?: readonly FieldError[] } = {},
  ) {
    super(fillTemplate(errorCatalogue[code].message, details), { cause: options.cause });
    this.name = "PuntualError";
    this.code = code;
    this.details = details;
    this.fields = options.fields ?? [];
  }

  /** Returns the HTTP status of the code. */
  get status(): number {
    return errorCatalogue[this.code].status;
  }

  /** Returns the title of the code, which is the same for every error of that code. */
  get title(): string {
    return errorCatalogue[this.code].title;
  }
}

/** An error as data, for a message to another thread or process, in which an error would lose its class. */
export interface ErrorData {
  /** Undefined for an error other than a {@link PuntualError}. */
  readonly code?: ErrorCode;
  readonly details?: object;
  /** The code of an error of the system, such as `ENOSPC`. */
  readonly systemCode?: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly cause?: ErrorData;
}

/** Writes an error as data. The invalid fields are left out. */
export function errorData(error: unknown): ErrorData {
  const {
    message = String(error),
    stack,
    cause,
    code,
  } = error as Partial<Error> & { readonly code?: unknown };
  const data = { message, stack, ...(cause !== undefined && { cause: errorData(cause) }) };
  if (error instanceof PuntualError) return { ...data, code: error.code, details: error.details };
  return typeof code === "string" ? { ...data, systemCode: code } : data;
}

/** Returns the error of {@link errorData}. */
export function errorFrom({ code, details, systemCode, message, stack, cause }: ErrorData): Error {
  const options = cause === undefined ? {} : { cause: errorFrom(cause) };
  const error =
    code === undefined
      ? Object.assign(new Error(message, options), systemCode !== undefined && { code: systemCode })
      : new PuntualError(code, details as ErrorDetails<ErrorCode>, options);
  if (stack !== undefined) error.stack = stack;
  return error;
}

function fillTemplate(template: string, details: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name]));
}
