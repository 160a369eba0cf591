import { Alert, Button, Group, Text } from "@mantine/core";
import { useLocation } from "wouter";
import type { Format } from "../../../language/format.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { withAirport } from "../../../service/airport-address.ts";
import { useAirports } from "../../../service/served-airports.ts";
import { changeDay, changeSource, type DayState } from "../day-store.ts";
import type { Fault, FoundAirport } from "../file/file-fault.ts";
import { dayTexts } from "../texts.ts";

type Refused = NonNullable<DayState["refused"]>;

/** The number of characters of headers, and of airports, that are shown. */
const MAX_SHOWN = 200;
const MAX_AIRPORTS = 8;

/** Explains why a file cannot be used, and which files can; where the user can say what is missing, asks for it. */
export function RefusedFile({ refused }: { readonly refused: Refused }) {
  const texts = useTexts(dayTexts);
  const reason = useFaultReason(refused.fault);
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      title={texts.refused(refused.name)}
      withCloseButton
      closeButtonLabel={texts.close}
      onClose={() => changeDay({ refused: undefined })}
    >
      <Text size="sm">{reason}</Text>
      <Answers fault={refused.fault} />
      <Text size="sm" mt={4}>
        {texts.allowed}
      </Text>
    </Alert>
  );
}

/** Lets the user say what the file does not. */
function Answers({ fault }: { readonly fault: Fault }) {
  const texts = useTexts(dayTexts);
  const { format } = useLanguage();
  const [path, navigate] = useLocation();
  const button = (label: string, onClick: () => void) => (
    <Button key={label} size="xs" variant="default" onClick={onClick}>
      {label}
    </Button>
  );
  const answers = () => {
    if (fault.kind === "ambiguous-dates") {
      const date = (iso: string) => format.shortDate(`${iso.slice(0, 10)}T00:00`);
      return [
        button(texts.dayFirst(date(fault.dayFirst)), () => changeSource({ dates: "day-first" })),
        button(texts.monthFirst(date(fault.monthFirst)), () => changeSource({ dates: "month-first" })),
      ];
    }
    if (fault.kind === "missing-columns" || fault.kind === "unknown-columns")
      return [button(texts.map, () => changeDay({ isMapping: true }))];
    if (fault.kind === "other-airport")
      return fault.airports.flatMap(({ text, code }) =>
        code === undefined ? [] : [button(texts.show(text), () => navigate(withAirport(path, code)))],
      );
    return [];
  };
  const shown = answers();
  if (shown.length === 0) return null;
  return (
    <Group gap="xs" my={8}>
      {shown}
    </Group>
  );
}

/** Returns the reason why a file cannot be used, in words. */
export function useFaultReason(fault: Fault): string {
  const texts = useTexts(dayTexts);
  const { format } = useLanguage();
  const { airport } = useAirports();
  switch (fault.kind) {
    case "missing-columns":
      return texts.missing(fault.missing.join(", "), fault.layout, shortened(fault.found));
    case "unknown-columns":
      return texts.unknownColumns(shortened(fault.found));
    case "too-many":
      return texts.tooMany(format.count(fault.flights));
    case "ambiguous-dates":
      return texts.ambiguousDates(fault.text, format.count(fault.line));
    case "both-orders": {
      const [one, other] = [fault.dayFirst, fault.monthFirst];
      return texts.bothOrders(one.value, format.count(one.line), other.value, format.count(other.line));
    }
    case "other-airport":
      return texts.otherAirport(listed(fault.airports, format), airport?.name ?? airport?.code ?? "");
    case "several-airports":
      return texts.severalAirports(listed(fault.airports, format));
    default:
      return texts.faults[fault.kind];
  }
}

function shortened(header: readonly string[]): string {
  const names = header.join(", ");
  return names.length > MAX_SHOWN ? `${names.slice(0, MAX_SHOWN)} …` : names;
}

function listed(airports: readonly FoundAirport[], format: Format): string {
  const names = airports
    .slice(0, MAX_AIRPORTS)
    .map(({ text, flights }) => `${text} (${format.count(flights)})`);
  return `${names.join(", ")}${airports.length > MAX_AIRPORTS ? " …" : ""}`;
}
