/**
 * The fields of the records of a CSV, as RFC 4180 has them; blank lines are none. A quote within a field that does not
 * begin with one is a character, as everywhere here.
 */
export function csvRecords(text: string): string[][] {
  const records: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|((?:[^",\n][^,\n]*?)?))(,|\r?\n|$)/gy;
  let record: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (match === null) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 100)}`);
    const [, quoted, bare, end] = match;
    record.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ",") {
      if (field.lastIndex === text.length) record.push("");
      continue;
    }
    if (record.length > 1 || record[0] !== "") records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return records;
}
