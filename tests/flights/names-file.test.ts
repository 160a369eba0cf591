import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { PuntualError } from "../../src/errors.ts";
import { readNamesFile } from "../../src/flights/names-file.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";

const folder = temporaryFolder();
const read = (text: string) => {
  const path = join(folder, "names.csv");
  writeFileSync(path, text);
  return readNamesFile(path);
};
const refuses = (text: string, message: RegExp) =>
  assert.rejects(read(text), (error: PuntualError) => {
    assert.match(error.message, message);
    return true;
  });

describe("a user's own list of airlines and airports", () => {
  test("is a CSV in any dialect, its columns in any order, blank cells left out", async () => {
    const places = {
      airlines: [{ code: "A1", icao: "LAN", name: "Our partner; the first" }],
      airports: [
        { code: "HQ", name: "Headquarters", city: "Ovalle", country: "CL", timeZone: "America/Santiago" },
      ],
    };
    assert.deepEqual(
      await read(
        'Kind,Code,ICAO,Name,City,Country,Time zone,Remark\nairline,A1,LAN,"Our partner; the first",,,,x\n\nAirport,HQ,,Headquarters,Ovalle,CL,America/Santiago,\n',
      ),
      places,
    );
    assert.deepEqual(
      await read(
        '\ufefftime_zone;country;city;name;icao;code;kind\r\n;;;"Our partner; the first";LAN;A1;airline\r\nAmerica/Santiago;CL;Ovalle;Headquarters;;HQ;airport',
      ),
      places,
    );
  });

  test("is refused by file, line, column and value, with what is allowed", async () => {
    await refuses("code,name\nA1,x\n", /names\.csv: has no column kind; it has code, name/);
    await refuses("", /has no column kind; it has none/);
    const header = "kind,code,icao,country,timeZone\n";
    await refuses(
      `${header}\nplane,A1,,,\n`,
      /names\.csv, line 3, kind: plane is not allowed; allowed: airline or airport/,
    );
    await refuses(`${header}airline,,,,\n`, /line 2, code: {2}is not allowed/);
    await refuses(`${header}airport,HQ,KS,,\n`, /line 2, icao: KS is not allowed; allowed: an ICAO code/);
    await refuses(
      `${header}airport,HQ,,Chile,\n`,
      /line 2, country: Chile is not allowed; allowed: a country's two letters/,
    );
    await refuses(
      `${header}airport,HQ,,,Mars/Base\n`,
      /line 2, timeZone: Mars\/Base is not allowed; allowed: an IANA name/,
    );
    await refuses(
      `${header}airport,HQ,,,\nairline,HQ,,,\nairport,hq,,,\n`,
      /line 4, code: hq is not allowed; allowed: another code than that of line 2/,
    );
    await assert.rejects(readNamesFile(join(folder, "absent.csv")), { code: "file-not-found" });
    await assert.rejects(readNamesFile(folder), { code: "not-a-file" });
  });
});
