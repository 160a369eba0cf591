import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyBaseLogger } from "fastify";
import { requestOn, responseOn } from "../http/node-internals.ts";
import { RepeatedFault } from "../logging/repeated-fault.ts";
import type { RequestLog } from "../logging/request-log.ts";
import type { AbandonReason, ConnectionRefusal, ServiceMetrics } from "../metrics/service-metrics.ts";
import type { Drain } from "../process/drain.ts";

/** The collaborators of {@link ConnectionFaults}. */
export interface ConnectionFaultsOptions {
  readonly logger: FastifyBaseLogger;
  readonly log: RequestLog;
  readonly metrics: ServiceMetrics;
  readonly drain: Drain;
}

/** Logs and counts the faults of connections, which reach no route: each would otherwise pass unseen. */
export class ConnectionFaults {
  readonly #options: ConnectionFaultsOptions;
  readonly #refused: RepeatedFault;
  readonly #overload: RepeatedFault;
  readonly #malformed: RepeatedFault;
  readonly #slow: RepeatedFault;
  /** Connections whose fault is recorded: what follows on them, such as their end within a request, is due to it. */
  readonly #broken = new WeakSet<Socket>();

  constructor(options: ConnectionFaultsOptions) {
    const { logger } = options;
    this.#options = options;
    this.#refused = new RepeatedFault(logger, "connection refused");
    this.#overload = new RepeatedFault(logger, "request refused");
    this.#malformed = new RepeatedFault(logger, "malformed request");
    this.#slow = new RepeatedFault(logger, "request headers not received in time");
  }

  /** Records a connection that was closed at once, since there are too many. */
  refused(reason: ConnectionRefusal, maxConnections: number, remoteIp: string | undefined): void {
    this.#options.metrics.countConnectionRefused(reason);
    this.#refused.happened({ reason, maxConnections, remoteIp });
  }

  /** Records a request that was refused unread, since requests wait too long. */
  overloaded(): void {
    this.#options.metrics.countRefused("overloaded");
    this.#overload.happened({ code: "overloaded" });
  }

  /** Records an error of a connection that Node.js reports: input that is not HTTP, or headers that do not arrive. */
  clientError({ code = "" }: NodeJS.ErrnoException, socket: Socket): void {
    if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
      this.#broken.add(socket);
      this.#options.metrics.countAbandoned("time_over");
      this.#slow.happened({ remoteIp: socket.remoteAddress });
    } else if (code.startsWith("HPE_") && !isCutBody(code, socket)) this.malformed(code, socket);
  }

  /**
   * Records a request that is not HTTP, or breaks its rules.
   * @param code the reason; for faults that Node.js finds, that of its parser
   */
  malformed(code: string, socket: Socket): void {
    if (this.#broken.has(socket)) return; // each further packet is an error again
    this.#broken.add(socket);
    this.#options.metrics.countMalformed();
    this.#malformed.happened({ code, remoteIp: socket.remoteAddress });
  }

  /** Records the request whose answer was not sent completely when its connection was closed, if there is one. */
  closed(socket: Socket): void {
    const response = responseOn(socket);
    if (response === undefined || response.writableFinished || this.#broken.has(socket)) return;
    const { metrics, log, drain } = this.#options;
    if (log.hasFailed(response)) {
      metrics.countAbandoned("failed");
      return;
    }
    // An error that was answered meanwhile is that of the client's absence.
    const isBegun = response.headersSent && response.statusCode < 400;
    const reason = isByClient(socket)
      ? reasonOfClient(response, isBegun)
      : drain.isDraining
        ? "shutting_down"
        : "time_over";
    metrics.countAbandoned(reason);
    log.abandoned(response, isBegun, reason);
  }
}

function isByClient({ readableEnded, errored }: Socket): boolean {
  return readableEnded || errored !== null;
}

function reasonOfClient({ req }: ServerResponse, isBegun: boolean): AbandonReason {
  if (!req.complete) return "body_cut";
  return isBegun ? "answer_cut" : "client_gone";
}

/** Whether the client has ended its side of the connection within a body, whether that has been answered or not. */
function isCutBody(code: string, socket: Socket): boolean {
  return code === "HPE_INVALID_EOF_STATE" && requestOn(socket)?.complete === false;
}
