import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { smallService } from "../small-service.ts";
import { assertProblem } from "./problem-answer.ts";

const { key, entry } = keyOf("operator", ["admin", "forecast"]);
const { app } = await smallService({ config: configWithKeys(entry) });

const flight = { airline: "SKU", destination: "SCFA", scheduled: "2027-01-01T10:00" };

/** Sends a request with a content type. */
function send(method: "POST" | "PUT" | "DELETE", url: string, type: string, payload?: string | Buffer) {
  const headers = { authorization: `Bearer ${key}`, "content-type": type };
  return app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
}

/** Sends a flight whose id is written in an encoding. */
async function idSent(type: string, id: Buffer) {
  const text = JSON.stringify({ flights: [{ id: "%", ...flight }] });
  const [before, after] = text.split("%").map((part) => Buffer.from(part));
  return send("POST", "/v1/forecasts", type, Buffer.concat([before, id, after]));
}

describe("a JSON body", () => {
  const types = ["application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"];

  test("may be empty where none is needed, although the content type announces one", async () => {
    for (const type of types) {
      for (const payload of [undefined, ""]) {
        const activated = await send("POST", "/v1/models/baseline/activate", type, payload);
        assert.equal(activated.statusCode, 200, activated.body);
        const removed = await send("DELETE", "/v1/models/baseline/shadow", type, payload);
        assert.equal(removed.statusCode, 200, removed.body);
        assertProblem(
          await send("POST", "/v1/models/baseline/rollback", type, payload),
          "activation-refused",
        );
      }
    }
  });

  test("that is empty may be of any type where none is needed", async () => {
    for (const type of ["application/x-www-form-urlencoded", "text/plain;charset=UTF-8", "text/csv", "a/b"]) {
      const activated = await send("POST", "/v1/models/baseline/activate", type, "");
      assert.equal(activated.statusCode, 200, activated.body);
      const removed = await send("DELETE", "/v1/models/baseline/shadow", type);
      assert.equal(removed.statusCode, 200, removed.body);
      assertProblem(await send("POST", "/v1/models/baseline/activate", type, "x"), "unsupported-media-type");
    }
  });

  test("may not be empty where one is needed", async () => {
    const routes = [
      ["POST", "/predict"],
      ["POST", "/v1/forecasts"],
      ["PUT", "/v1/models/baseline/shadow"],
    ] as const;
    for (const [method, url] of routes) {
      const problem = assertProblem(await send(method, url, types[0], ""), "malformed-json");
      assert.equal(problem.detail, "the body is not valid JSON: it is empty");
    }
    const answer = await send("POST", "/v2/models/baseline/infer", types[0], "");
    assert.deepEqual(
      [answer.statusCode, answer.json().error],
      [400, "the body is not valid JSON: it is empty"],
    );
  });

  test("is UTF-8, or in the encoding that its content type names", async () => {
    const cases: readonly (readonly [string, Buffer])[] = [
      ["application/json", Buffer.from("São")],
      ['application/json; charset="UTF-8"', Buffer.from("São")],
      ["application/json; version=1; charset=utf8", Buffer.from("São")],
      ['application/json; profile="a;charset=latin1"', Buffer.from("São")],
      ["application/json; charset=", Buffer.from("São")],
      ["application/json; charset=iso-8859-1", Buffer.from("São", "latin1")],
      ["application/json;charset=Windows-1252", Buffer.from("São", "latin1")],
    ];
    for (const [type, id] of cases) {
      const answer = await idSent(type, id);
      assert.equal(answer.json().forecasts?.[0].id, "São", `${type}: ${answer.body}`);
    }
    const text = `\ufeff${JSON.stringify({ flights: [{ id: "São", ...flight }] })}`;
    for (const charset of ["utf-16", "utf-16le"]) {
      const body = Buffer.from(text, "utf16le");
      const answer = await send("POST", "/v1/forecasts", `application/json; charset=${charset}`, body);
      assert.equal(answer.json().forecasts[0].id, "São");
    }
  });

  test("is refused if its bytes are in another encoding, or the encoding is unknown", async () => {
    const latin = await idSent("application/json", Buffer.from("São", "latin1"));
    assert.match(assertProblem(latin, "malformed-json").detail, /it is not UTF-8, and its content type/);
    const sent = await idSent("application/json", Buffer.from("\ufffd"));
    assert.equal(sent.json().forecasts[0].id, "\ufffd", "a replacement character may be sent");
    const unknown = await idSent("application/json; charset=bogus", Buffer.from("a"));
    assert.match(
      assertProblem(unknown, "unsupported-media-type").detail,
      /charset=bogus .*; allowed: .* UTF-8/,
    );
  });

  test("is refused in another encoding on the fast path too", async (t) => {
    const { app: listening } = await smallService();
    t.after(() => listening.close());
    const url = await listening.listen({ host: "127.0.0.1", port: 0 });
    const body = Buffer.from('{"flights":[{"OPERA":"Aerol\xedneas","TIPOVUELO":"N","MES":3}]}', "latin1");
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${url}/predict`, { method: "POST", headers, body });
    const { code } = (await answer.json()) as { code: string };
    assert.deepEqual([answer.status, code], [400, "malformed-json"]);
  });
});
