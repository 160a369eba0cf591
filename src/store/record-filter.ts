/** The kinds of records that a storage holds of an airport: outcomes of its flights, and legs by which aircraft get there. */
export const RECORD_KINDS = ["outcomes", "legs"] as const;

/** One of {@link RECORD_KINDS}. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * Records that are removed: those of an airport that are scheduled in a period, of an airline, with another airport or of an
 * aircraft if one is named.
 */
export interface RecordFilter {
  /** The kind of the records; outcomes by default. */
  readonly kind?: RecordKind;
  /** The airport whose records these are, as the storage names it. */
  readonly airport: string;
  /** Start of the period, an instant in minutes, inclusive; -Infinity for no start. */
  readonly from: number;
  /** End of the period, an instant in minutes, exclusive; Infinity for no end. */
  readonly until: number;
  /** ICAO code. */
  readonly airlineCode?: string | undefined;
  /** ICAO code of the other airport. */
  readonly destination?: string | undefined;
  /** Of legs: the registration of the aircraft. */
  readonly registration?: string | undefined;
}

/** The fields of a record that a filter looks at. */
interface FilteredRecord {
  readonly scheduled: number;
  readonly airlineCode?: string | undefined;
  /** The other airport. */
  readonly destination: string;
  readonly registration?: string | undefined;
}

/** Whether a record of the filter's airport and kind is one of a filter. */
export function isIn(filter: RecordFilter, record: FilteredRecord): boolean {
  return (
    record.scheduled >= filter.from &&
    record.scheduled < filter.until &&
    (filter.airlineCode ?? record.airlineCode) === record.airlineCode &&
    (filter.destination ?? record.destination) === record.destination &&
    (filter.registration ?? record.registration) === record.registration
  );
}
