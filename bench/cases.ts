import type { BenchCase } from "./cases/bench-case.ts";
import { boosting } from "./cases/boosting/boosting.ts";
import { kernel } from "./cases/boosting/histogram-kernel.ts";
import { wideBoosting } from "./cases/boosting/wide-boosting.ts";
import { bundle } from "./cases/bundle.ts";
import { backTest } from "./cases/checkouts/back-test.ts";
import { predictHistory } from "./cases/checkouts/predict-history.ts";
import { container } from "./cases/container.ts";
import { fastPath } from "./cases/fast-path.ts";
import { exactReasons } from "./cases/forecast/exact-reasons.ts";
import { oneForecast } from "./cases/forecast/one-forecast.ts";
import { forecasts } from "./cases/forecasts.ts";
import { costModel } from "./cases/growth/cost-model.ts";
import { life } from "./cases/life.ts";
import { airportsByLightgbm } from "./cases/memory/airports-by-lightgbm.ts";
import { millionFlights } from "./cases/memory/million-flights.ts";
import { smallContainer } from "./cases/memory/small-container.ts";
import { tenMillionReal, tenMillionSynthetic } from "./cases/memory/ten-million-flights.ts";
import { twentyAirports } from "./cases/memory/twenty-airports.ts";
import { operational } from "./cases/operational.ts";
import { overload } from "./cases/overload.ts";
import { page } from "./cases/page.ts";
import { inference } from "./cases/peers/inference.ts";
import { serve } from "./cases/peers/serve.ts";
import { predict } from "./cases/predict.ts";
import { keptOutcomes } from "./cases/storage/kept-outcomes.ts";
import { lockedDisk } from "./cases/storage/locked-disk.ts";
import { train } from "./cases/train.ts";

/** All benchmarks, in the order of `docs/performance.md`. */
export const cases: readonly BenchCase[] = [
  train,
  operational,
  oneForecast,
  exactReasons,
  boosting,
  wideBoosting,
  kernel,
  predict,
  predictHistory,
  backTest,
  serve,
  inference,
  fastPath,
  forecasts,
  overload,
  bundle,
  container,
  page,
  life,
  lockedDisk,
  smallContainer,
  keptOutcomes,
  millionFlights,
  twentyAirports,
  airportsByLightgbm,
  tenMillionSynthetic,
  tenMillionReal,
  costModel,
];
