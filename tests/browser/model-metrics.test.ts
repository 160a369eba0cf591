import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Evaluation } from "../../src/models/evaluation/evaluate.ts";
import type { LatenessMetrics } from "../../src/models/evaluation/lateness/lateness-metrics.ts";
import { browserSkip, english, testPart } from "./browser.ts";
import {
  arrived,
  askService,
  cellsOf,
  chartTable,
  METRICS,
  NAMES,
  type ServiceAnswers,
} from "./model-page.ts";
import { plannersPage } from "./planners-page.ts";

/** Returns a metric as the page writes it. */
const shown = (value: number | null | undefined, digits: number) =>
  typeof value === "number" ? english.number(value, digits) : "–";

describe("the metrics in the view of the model", { skip: browserSkip, timeout: 600_000 }, () => {
  const planners = plannersPage();
  let answers: ServiceAnswers;
  before(async () => {
    answers = await askService(planners.url);
  });

  // On one page, as only choices in its own section change what a part looks at. At the end axe sees every choice made and
  // every table unfolded.
  test("are those of the service", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);

      await testPart(
        t,
        page,
        "shows the pooled metrics of the service, and those of longer delays",
        async () => {
          const metrics = (of: Readonly<Record<(typeof METRICS)[number]["metric"], number>>) =>
            METRICS.map(({ metric, digits }) => english.number(of[metric], digits));
          assert.deepEqual(
            await cellsOf(page, "All months together"),
            NAMES.map((name) => {
              const { pooled, p50 } = answers.models[name];
              return [...metrics(pooled), shown(p50?.meanAbsoluteError, 1)];
            }),
          );
          assert.deepEqual(
            await cellsOf(page, "Longer delays"),
            (["30", "60", "120"] as const).flatMap((minutes) =>
              NAMES.slice(1).map((name) => metrics(answers.models[name].over?.[minutes] as Evaluation)),
            ),
          );
        },
      );

      await testPart(
        t,
        page,
        "shows how good the minutes are, by lead time and by month, beside what needs no model",
        async () => {
          const row = ({ p50, crps, crpsSkill, interval80 }: LatenessMetrics) => [
            english.number(p50.meanAbsoluteError, 2),
            english.number(p50.constant, 2),
            english.number(crps, 2),
            english.percent(crpsSkill, 1),
            english.percent(interval80.coverage, 1),
            english.number(interval80.width, 1),
          ];
          assert.deepEqual(
            await cellsOf(page, "The minutes by lead time"),
            NAMES.slice(1).map((name) => row(answers.models[name] as LatenessMetrics)),
          );
          const section = page.locator("#minutes");
          for (const [label, lead] of [
            [undefined, "hour"],
            ["Timetable", "schedule"],
          ] as const) {
            if (label !== undefined) await section.getByRole("radio", { name: label, exact: true }).check();
            assert.deepEqual(
              await cellsOf(page, "The minutes by month"),
              Object.values(answers.models[lead].latenessByMonth ?? {}).map(row),
            );
          }
          const { p50, crpsSkill, interval80 } = answers.models.hour as LatenessMetrics;
          const words = await page.locator("#trust").innerText();
          for (const text of [
            `${english.number(p50.meanAbsoluteError, 1)}\u00a0min off`,
            `would be off by ${english.number(p50.constant, 1)}\u00a0min`,
            `${english.percent(interval80.coverage)} in range`,
            `${english.percent(crpsSkill)} closer`,
          ])
            assert.ok(words.includes(text), `${text} is not in: ${words}`);
        },
      );

      await testPart(t, page, "switches the metric of the chart, its direction and its table", async () => {
        for (const { name, metric, digits, better } of METRICS) {
          await page.getByRole("radio", { name, exact: true }).check();
          const chart = page.getByRole("figure", { name: `${name} by month` });
          await chart.getByText(`${better} is better.`, { exact: false }).waitFor();
          const rows = await chartTable(page, `${name} by month`);
          assert.deepEqual(
            rows.map((row) => row.slice(1)),
            ["7", "8", "9", "10", "11", "12"].map((month) =>
              NAMES.map((model) => shown(answers.models[model].months[month]?.[metric], digits)),
            ),
          );
        }
      });

      await testPart(
        t,
        page,
        "compares forecasts and outcomes of each airline, for the chosen lead time",
        async () => {
          for (const [label, lead] of [
            ["An hour before", "hour"],
            ["Timetable", "schedule"],
            ["Baseline", "baseline"],
          ] as const) {
            await page.locator("#airlines").getByRole("radio", { name: label, exact: true }).check();
            const expected = Object.entries(answers.models[lead].airlines ?? {})
              .sort(([a, one], [b, other]) => other.flights - one.flights || (a < b ? -1 : 1))
              .map(([code, { flights, delayed, forecast, brier, rocAuc }]) => ({
                head: `${answers.names.get(code)}${flights < 100 ? "few" : ""}`,
                cells: [
                  english.count(flights),
                  english.percent(forecast, 1),
                  english.percent(delayed / flights, 1),
                  english.number(brier, 4),
                  shown(rocAuc, 3),
                ],
              }));
            const cells = await cellsOf(page, "Metrics of each airline");
            assert.deepEqual(
              cells.map((row) => row.toSpliced(3, 1)),
              expected.map((row) => row.cells),
            );
            const heads = await page.locator("#airlines table tbody th").allInnerTexts();
            assert.equal(
              heads.filter((head) => /few flights/i.test(head)).length,
              expected.filter(({ head }) => head.endsWith("few")).length,
            );
            assert.ok(heads[0]?.startsWith(answers.names.get("LAN") as string));
          }
        },
      );

      await testPart(t, page, "shows the coverage of the intervals of an hour", async () => {
        const rows = NAMES.slice(1).map((name) => answers.models[name].lateDepartures);
        const row = (of: NonNullable<(typeof rows)[number]>) => [
          english.number(of.spread, 2),
          english.percent(of.coverage, 1),
          english.percent(of.promised, 1),
          english.number(of.width, 1),
          english.percent(of.coverageIndependent, 1),
          english.percent(of.promisedIndependent, 1),
          english.number(of.widthIndependent, 1),
        ];
        assert.deepEqual(
          await cellsOf(page, "Intervals by lead time"),
          [...rows, ...rows.map((each) => each && { ...each, ...each.busy })].map((each) =>
            row(each as NonNullable<typeof each>),
          ),
        );
      });

      await testPart(t, page, "compares the six models, and says why one is recommended", async () => {
        const { comparison, laterFlights } = answers;
        const cells = await cellsOf(page, "The six models");
        const compared = Object.values(comparison.models);
        assert.deepEqual(
          cells.map(([found, missed, falseAlarms, quiet, , ...metrics]) => [
            ...[found, missed, falseAlarms, quiet].map((cell) => cell?.split("\n")[0]),
            ...metrics,
          ]),
          compared.map((evaluation) => {
            const [[quiet, falseAlarms], [missed, found]] = evaluation.confusion;
            return [
              ...[found, missed, falseAlarms, quiet].map((count) => english.count(count)),
              ...METRICS.map(({ metric, digits }) => english.number(evaluation[metric], digits)),
            ];
          }),
        );
        const { name } = comparison.recommended;
        const marked = page.locator("#comparison tbody th", { hasText: /recommended/i });
        assert.match(await marked.innerText(), new RegExp(`^${name}\\s`));
        const said = await page.locator("#comparison").innerText();
        const [, [missed, found]] = comparison.models[name].confusion;
        assert.ok(
          said.includes(
            `of ${english.count(found + missed)} delayed flights it finds ${english.count(found)}`,
          ),
        );
        assert.ok(said.includes(`and of ${english.number(laterFlights.rocAuc, 3)} on flights after`), said);
      });

      await testPart(t, page, "has a table for each of its charts", async () => {
        const titles = await page.locator("figure h3").allInnerTexts();
        assert.equal(titles.length, 7);
        for (const title of titles) assert.ok((await chartTable(page, title)).length >= 3, title);
        const bins = answers.models.hour.reliability ?? [];
        assert.deepEqual(
          (await chartTable(page, "An hour before")).map(([forecast, observed, , flights]) => [
            forecast,
            observed,
            flights,
          ]),
          bins.map(({ forecast, observed, flights }) => [
            english.percent(forecast, 1),
            english.percent(observed, 1),
            english.count(flights),
          ]),
        );
      });
    }));
});
