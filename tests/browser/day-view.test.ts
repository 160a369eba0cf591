import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { browserSkip, waitUntil } from "./browser.ts";
import { csvFile, manyFlights } from "./day-files.ts";
import { openDay, openSample, savedResult, serviceForecasts, shownCount, shownFlights } from "./day-page.ts";
import { plannersPage } from "./planners-page.ts";

const HEADER = "id,airline,destination,scheduled";
const DAY = csvFile("friday.csv", manyFlights(120));

describe("the day", { skip: browserSkip, timeout: 600_000 }, () => {
  const planners = plannersPage();

  const forecastsOf = (csv: string) => serviceForecasts(planners.url, csv);

  test("the five riskiest flights of a file and their reasons take at most four actions", (t) =>
    planners.open(t, {}, async (page) => {
      const expected = (await forecastsOf(manyFlights(120)))
        .toSorted((one, other) => other.probability - one.probability)
        .slice(0, 5);
      let actions = 0;
      const act = async (action: Promise<void>) => {
        actions++;
        await action;
      };
      await act(openDay(page, DAY));
      const found = (await shownFlights(page)).slice(0, 5);
      assert.ok(actions <= 4);
      for (const [position, { probability, scheduled, reasons }] of expected.entries()) {
        assert.equal(found[position].risk, Math.round(100 * probability));
        assert.equal(found[position].time, scheduled.slice(11, 16));
        assert.ok(
          reasons?.some(({ sentence }) => sentence === found[position].reason),
          found[position].reason,
        );
      }
      const last = await page.locator("[data-index='4']").boundingBox();
      assert.ok(last !== null && last.y + last.height <= 900, "all five are visible without scrolling");
    }));

  for (const [language, unseen, ambiguous, sentence] of [
    ["en-GB", "new to the model", "one of 8 for “LATAM”", "“London” may be EGLL, EGKK, "],
    ["es-CL", "sin datos en el modelo", "uno de 8 para «LATAM»", "«London» puede ser EGLL, EGKK, "],
  ] as const) {
    test(`names that the model has not seen, or that have several meanings, are marked in words (${language})`, (t) =>
      planners.open(t, { language }, async (page) => {
        const rows = [
          "1,QR,DOH,2018-03-01T10:00",
          "2,LATAM,London,2018-03-01T12:00",
          "3,H2,ANF,2018-03-01T14:00",
        ];
        await page
          .locator("input[type=file]")
          .setInputFiles(csvFile("day.csv", `${HEADER}\n${rows.join("\n")}\n`));
        const row = (name: string) => page.locator("[data-index]").filter({ hasText: name });
        await row("QTR").getByText(unseen, { exact: true }).nth(1).waitFor();
        await row("EGLL").getByText(ambiguous, { exact: true }).waitFor();
        for (const text of [unseen, "LATAM", "London"])
          assert.equal(await row("Antofagasta").getByText(text).count(), 0);
        await row("EGLL").getByRole("button").first().click();
        await row("EGLL").getByText(sentence).waitFor();
        await page.emulateMedia({ media: "print" });
        await page.locator(".only-print").getByText(unseen).first().waitFor();
        await page.locator(".only-print").getByText(ambiguous).waitFor();
        await page.emulateMedia({ media: "screen" });
        await page.waitForLoadState("networkidle");
      }));
  }

  test("the sample is a day's timetable, dated tomorrow by the airport's clock, for which it waits", (t) =>
    planners.open(t, {}, async (page) => {
      await page.route("**/v1/history*", async (route) => {
        const response = await route.fetch();
        await setTimeout(1500);
        await route.fulfill({
          response,
          json: { ...(await response.json()), now: "2031-05-05T22:10:00-04:00" },
        });
      });
      await page.reload();
      const date = new Date("2031-05-06").toLocaleDateString("en-GB", {
        weekday: "short",
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      await openSample(page);
      await page.getByRole("heading", { level: 2, name: date }).waitFor();
      const count = Number.parseInt(await shownCount(page), 10);
      assert.ok(count > 150 && count < 230, `${count} flights`);
      const risks = (await shownFlights(page)).map(({ risk }) => risk);
      assert.deepEqual(
        risks,
        risks.toSorted((one, other) => other - one),
      );
    }));

  test("rows that cannot be used are listed by line and reason, and the others are on the board", (t) =>
    planners.open(t, {}, async (page) => {
      const rows = [
        "a,SKU,SCFA,2018-03-01T18:30",
        "b,SKU,SCFA,soon",
        "c,SKU,SCFA",
        "",
        "d,KLM,SCFA,2018-03-01T07:00",
      ];
      await openDay(page, csvFile("bad.csv", `${HEADER}\n${rows.join("\n")}\ne,,SCFA,2018-03-01T07:00\n`));
      await page.getByText("3 rows could not be used").waitFor();
      const listed = await page.locator("details li").allInnerTexts();
      assert.match(listed[0], /^Line 3 \(b\): “soon” is not a date and time: write 2018-03-01 18:30/);
      assert.match(listed[1], /^Line 4: 3 cells where the header has 4\./);
      assert.match(listed[2], /^Line 7 \(e\): The airline is missing\./);
      assert.equal(await shownCount(page), "2 flights");
      await page.emulateMedia({ media: "print" });
      await page.locator(".only-print").getByText("3 rows could not be used.").waitFor();
      await page.emulateMedia({ media: "screen" });
    }));

  test("a file in which no row can be used has its faults listed in Spanish, equal ones once", (t) =>
    planners.open(t, { language: "es-CL" }, async (page) => {
      const rows = [
        "Ñandú,SCFA,01-03-2018 18:30",
        "SKU,Nunca Jamás,01-03-2018 18:30",
        "Ñandú,LIM,01-03-2018 7:30",
        "Ñandú,Nunca Jamás,31-02-2018 7:30",
        "Ñandú,Nunca Jamás,01-03-2018 7:30",
      ];
      const text = `airline,destination,scheduled\n${rows.join("\n")}\n`;
      await page.locator("input[type=file]").setInputFiles(csvFile("mal.csv", text));
      await page.getByText("5 filas no se pudieron usar").waitFor();
      const advice = "use su nombre o su código OACI o IATA.";
      assert.deepEqual(await page.locator("details li").allInnerTexts(), [
        `2 filas (líneas 2, 4): Aerolínea desconocida «Ñandú»: ${advice}`,
        `Línea 3: Destino desconocido «Nunca Jamás»: ${advice}`,
        "Línea 5: «2018-02-31 07:30» no existe: no hay tal día o el reloj salta esa hora.",
        `Línea 6: Aerolínea desconocida «Ñandú»: ${advice} Destino desconocido «Nunca Jamás»: ${advice}`,
      ]);
      assert.match(await page.getByText(/mal\.csv/).innerText(), /Fechas leídas como día-mes-año/);
      assert.equal(await page.getByText("Todas las demás").count(), 0);
      assert.equal(await page.getByRole("button", { name: "Resultado en CSV" }).count(), 0);
      await page.waitForLoadState("networkidle");
    }));

  test("a file whose dates may be two days is opened once the user says how they are written", (t) =>
    planners.open(t, {}, async (page) => {
      const text =
        "airline;destination;scheduled\r\nSKU;SCFA;07/04/2018 18:30\r\nLA;LIM;07/04/2018 7:30 PM\r\n";
      await page.locator("input[type=file]").setInputFiles(csvFile("us.csv", text));
      const alert = page.getByRole("alert");
      assert.match(await alert.innerText(), /“07\/04\/2018 18:30” in line 2 may be two days/);
      await alert.getByRole("button", { name: /^Month-day-year: .*4/ }).click();
      await page.getByText("Dates read as month-day-year").waitFor();
      assert.equal(await shownCount(page), "2 flights");
      assert.equal(await alert.count(), 0);
      assert.match(await savedResult(page), /SKU;SCFA;07\/04\/2018 18:30;0,\d+;/);
    }));

  test("a file without a required column is rejected, and the board stays", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      const wrong = csvFile("wrong.csv", "id,airline,destination\n1,SKU,SCFA\n");
      await page.locator("input[type=file]").setInputFiles(wrong);
      const alert = page.getByRole("alert");
      await alert.waitFor();
      const message = await alert.innerText();
      assert.match(message, /“wrong\.csv” cannot be used/);
      assert.match(message, /Missing columns: scheduled\. Its columns are: id, airline, destination\./);
      assert.match(message, /up to 50 MB and 100,000 flights/);
      assert.equal(await shownCount(page), "120 flights");
      await openDay(page, csvFile("right.csv", manyFlights(3)));
      assert.equal(await alert.count(), 0);
      assert.equal(await shownCount(page), "3 flights");
    }));

  test("a file of another kind is rejected if there is no board yet", (t) =>
    planners.open(t, { language: "es-CL" }, async (page) => {
      await page.locator("input[type=file]").setInputFiles(csvFile("dia.xlsx", "PK\u0003\u0004"));
      assert.match(await page.getByRole("alert").innerText(), /Es un libro de Excel/);
      await page.getByRole("button", { name: "Abrir el día de ejemplo" }).waitFor();
    }));

  test("a file can be dropped on the page, which shows that it accepts it", (t) =>
    planners.open(t, {}, async (page) => {
      await page.getByRole("heading", { level: 1 }).waitFor();
      const file = `new File([${JSON.stringify(manyFlights(7))}], "dropped.csv", { type: "text/csv" })`;
      const transfer = await page.evaluateHandle(
        `(() => { const data = new DataTransfer(); data.items.add(${file}); return data; })()`,
      );
      await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
      await page.getByText("Drop to open the file").waitFor();
      await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
      await page.locator("[data-index]").first().waitFor();
      assert.match(await page.getByText(/dropped\.csv/).innerText(), /7 flights/);
      assert.equal(await page.getByText("Drop to open the file").count(), 0);
      await page.waitForLoadState("networkidle");
    }));

  test("a file as Excel writes it in Chile, with semicolons and Latin-1, is read, and the page says so", (t) =>
    planners.open(t, {}, async (page) => {
      const text =
        "vuelo;airline;destination;scheduled\r\nAño 1;Sky Airline;Antofagasta;2018-03-01T18:30\r\n";
      await openDay(page, csvFile("excel.csv", text, "latin1"));
      const facts = await page.getByText(/excel\.csv/).innerText();
      assert.match(facts, /Separated by semicolons · Latin-1 encoding/);
      const csv = await savedResult(page);
      assert.match(csv, /^\ufeffvuelo;airline;destination;scheduled;delay_probability/);
      assert.match(csv, /Año 1;Sky Airline;Antofagasta;2018-03-01T18:30;0,\d+;/);
    }));

  test("ten thousand flights scroll to the last, with few of them drawn, and 500 are printed", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, csvFile("many.csv", manyFlights(10_000)));
      assert.equal(await shownCount(page), "10,000 flights");
      assert.equal(await page.locator("table[aria-rowcount]").getAttribute("aria-rowcount"), "10001");
      let maxDrawn = 0;
      for (const share of [0.1, 0.5, 0.9, 1]) {
        await scrollTo(page, share, 10_000);
        maxDrawn = Math.max(maxDrawn, await page.locator("tbody[data-index]").count());
      }
      await page.keyboard.press("End");
      await page.locator('tr[aria-rowindex="10001"]').waitFor();
      assert.ok(maxDrawn < 80, `${maxDrawn} rows are drawn`);
      const last = (await shownFlights(page)).at(-1);
      const lowest = Math.min(
        ...(await serviceForecasts(planners.url, manyFlights(10_000), false)).map(
          ({ probability }) => probability,
        ),
      );
      assert.equal(last?.risk, Math.round(100 * lowest));
      await page.emulateMedia({ media: "print" });
      await page.getByText("The first 500 of 10,000 flights are printed").waitFor();
      assert.equal(await page.locator(".only-print tbody tr").count(), 500);
      await page.emulateMedia({ media: "screen" });
      await page.evaluate("scrollTo(0, 0)");
      await page.locator('tr[aria-rowindex="2"]').waitFor();
    }));

  for (const window of ["light", "phone"] as const)
    test(`thousands of flights are printed, and few of them are drawn then and after, ${window}`, (t) =>
      planners.open(t, { window }, async (page) => {
        await openDay(page, csvFile("many.csv", manyFlights(3_000)));
        const rows = page.locator("[data-index]");
        const assertFewDrawn = async (when: string) => {
          await rows.first().waitFor({ state: "attached" });
          const drawn = await rows.count();
          assert.ok(drawn < 80, `${drawn} rows are drawn ${when}`);
        };
        // One is wider than a phone, one is narrower: for one of them table and cards are exchanged.
        for (const width of ["210mm", "100mm"]) {
          await page.pdf({ width, height: "297mm" });
          await assertFewDrawn(`after printing on ${width}`);
        }
        await page.emulateMedia({ media: "print" });
        await page.getByText("The first 500 of 3,000 flights are printed").waitFor();
        await assertFewDrawn("while printing");
        await page.emulateMedia({ media: "screen" });
        await page.locator("section[aria-labelledby=flights]").waitFor();
        await assertFewDrawn("after printing");
      }));

  test("in another language the forecasts are requested again, and the choices stay", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      await page.getByLabel("Airline", { exact: true }).selectOption("SKU");
      const english = (await shownFlights(page)).map(({ reason }) => reason);
      await page.getByText("ES", { exact: true }).click();
      await page
        .getByRole("cell", { name: /suelen salir/ })
        .first()
        .waitFor();
      const flights = await shownFlights(page);
      assert.ok(flights.length > 5 && english.length > 5);
      for (const { reason, airline } of flights) {
        assert.match(airline, /^Sky Airline/);
        assert.ok(!english.includes(reason), reason);
      }
      await page.getByRole("heading", { level: 1, name: "El día" }).waitFor();
    }));

  test("file and choices are still there after another view", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      await page.getByLabel("Search").fill("sky");
      await page.getByText(/of 120 flights/).waitFor();
      const before = await shownCount(page);
      await page.getByRole("link", { name: "The model", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "The model" }).waitFor();
      await page.getByRole("link", { name: "The day" }).click();
      await page.locator("[data-index]").first().waitFor();
      assert.equal(await shownCount(page), before);
      assert.equal(await page.getByLabel("Search").inputValue(), "sky");
    }));

  test("a file of several days shows one day, and all of them on request", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, csvFile("days.csv", manyFlights(90, 3)));
      await page.getByRole("heading", { level: 2, name: "Thu, 1 March 2018" }).waitFor();
      assert.equal(await shownCount(page), "30 flights");
      await page.getByLabel("Day", { exact: true }).selectOption("");
      await page.getByText("90 flights", { exact: true }).waitFor();
      const chart = page.getByRole("figure", { name: "Late departures by day" });
      await chart.getByText(/within the interval on \d+\s% of the days. Choose a day/).waitFor();
      await chart.getByRole("listitem").filter({ hasText: "80 % interval" }).waitFor();
    }));

  test("a file that was opened earlier but is read later does not replace the one opened after it", (t) =>
    planners.open(t, {}, async (page) => {
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      await page.route("**/v1/past", async (route) => {
        await released;
        await route.continue();
      });
      const sampleRequest = page.waitForRequest("**/v1/past");
      await page.getByRole("button", { name: "Open the sample day" }).click();
      await sampleRequest;
      await page.locator("input[type=file]").setInputFiles(DAY);
      await page.getByText("120 flights", { exact: true }).waitFor();
      const sampleRead = page.waitForEvent("requestfinished", (request) =>
        request.url().endsWith("/v1/past"),
      );
      release();
      await sampleRead;
      await page.waitForLoadState("networkidle");
      await page.getByText(/friday\.csv · 120 flights/).waitFor();
      assert.equal(await page.getByText(/sample-day\.csv/).count(), 0);
      assert.equal(await page.getByRole("progressbar").count(), 0);
    }));

  test("a file that stops midway continues where it was, and no piece is requested twice", (t) =>
    planners.open(t, { mayComplain: /Failed to load resource/ }, async (page) => {
      const sent: { readonly first: string; readonly isAnswered: boolean }[] = [];
      let isStopped = false;
      await page.route("**/v1/forecasts*", async (route) => {
        const first: string = JSON.parse(route.request().postData()?.split("\n")[0] ?? "{}").id;
        const isAnswered = isStopped || sent.length !== 1;
        sent.push({ first, isAnswered });
        if (isAnswered) return route.continue();
        isStopped = true;
        await route.fulfill({
          status: 429,
          headers: { "retry-after": "1" },
          contentType: "application/problem+json",
          body: JSON.stringify({ status: 429, title: "Too many requests", code: "rate-limit" }),
        });
      });
      await page.locator("input[type=file]").setInputFiles(csvFile("long.csv", manyFlights(5_000)));
      await page.getByText("5,000 flights", { exact: true }).waitFor();
      const [first, stopped, again, ...others] = sent;
      assert.deepEqual(
        [first.first, stopped.isAnswered, again],
        ["F0", false, { ...stopped, isAnswered: true }],
      );
      assert.equal(new Set(others.map((piece) => piece.first)).size, others.length);
      assert.ok(others.every((piece) => piece.first !== first.first && piece.first !== stopped.first));
      assert.equal(await shownCount(page), "5,000 flights");
      const ids = (await savedResult(page))
        .trim()
        .split("\n")
        .slice(1)
        .map((row) => row.split(",")[0]);
      assert.equal(new Set(ids).size, 5_000);
      await page.getByRole("alert").waitFor({ state: "detached" });
    }));

  test("while the service is lost the board stays, and a new file opens once it is back", (t) =>
    planners.open(t, { mayComplain: /Failed to load resource/ }, async (page) => {
      await openDay(page, DAY);
      await page.route("**/v1/forecasts*", (route) => route.abort());
      await page.locator("input[type=file]").setInputFiles(csvFile("later.csv", manyFlights(5)));
      await page.getByRole("alert").filter({ hasText: "The service did not answer" }).waitFor();
      assert.equal(await shownCount(page), "120 flights");
      await page.unroute("**/v1/forecasts*");
      await page.getByText(/later\.csv · 5 flights/).waitFor();
      await page.getByRole("alert").waitFor({ state: "detached" });
    }));
});

/** Scrolls to a share of the page, and waits until a row near there is in the window. */
async function scrollTo(page: Page, share: number, rows: number): Promise<void> {
  await page.evaluate(`scrollTo(0, ${share} * document.documentElement.scrollHeight)`);
  await waitUntil(
    page,
    `[...document.querySelectorAll("tbody[data-index]")].some((row) =>
      Math.abs(row.dataset.index - ${share * rows}) < ${0.03 * rows} &&
      row.getBoundingClientRect().top > 0 && row.getBoundingClientRect().bottom < innerHeight)`,
  );
}
