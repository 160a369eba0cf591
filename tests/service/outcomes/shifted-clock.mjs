// Loaded before a service: shifts its clock by the days in the file CLOCK_FILE, which may change while it runs.
import { readFileSync } from "node:fs";
import process from "node:process";

const RealDate = Date;
const now = () => RealDate.now() + Number(readFileSync(process.env.CLOCK_FILE, "utf8")) * 86_400_000;

globalThis.Date = class extends RealDate {
  constructor(...values) {
    super(...(values.length === 0 ? [now()] : values));
  }

  static now() {
    return now();
  }
};
