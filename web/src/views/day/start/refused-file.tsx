import { Alert, Button, Group, Text } from "@mantine/core";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { changeDay, type DayState } from "../day-store.ts";
import { DATASET_COLUMNS, OWN_COLUMNS } from "../file/day-file.ts";
import type { Fault } from "../file/file-fault.ts";
import { dayTexts } from "../texts.ts";
import { openWithDates } from "./open-file.ts";

type Refused = NonNullable<DayState["refused"]>;

/** Explains why a file cannot be used, and which files can. */
export function RefusedFile({ refused }: { readonly refused: Refused }) {
  const texts = useTexts(dayTexts);
  const reason = useReason(refused.fault);
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
      <DateOrders refused={refused} />
      <Text size="sm" mt={4}>
        {texts.allowed}
      </Text>
    </Alert>
  );
}

/** Lets the user choose the order of day and month in the dates of a file, where that is its only fault. */
function DateOrders({ refused: { name, fault, bytes } }: { readonly refused: Refused }) {
  const texts = useTexts(dayTexts);
  const { format } = useLanguage();
  if (fault.kind !== "ambiguous-dates" || bytes === undefined) return null;
  const date = (iso: string) => format.shortDate(iso.slice(0, 10));
  return (
    <Group gap="xs" my={8}>
      <Button size="xs" variant="default" onClick={() => void openWithDates(name, bytes, "day-first")}>
        {texts.dayFirst(date(fault.dayFirst))}
      </Button>
      <Button size="xs" variant="default" onClick={() => void openWithDates(name, bytes, "month-first")}>
        {texts.monthFirst(date(fault.monthFirst))}
      </Button>
    </Group>
  );
}

function useReason(fault: Fault): string {
  const texts = useTexts(dayTexts);
  const { format } = useLanguage();
  if (fault.kind === "missing-columns") {
    const found = fault.found.join(", ");
    // A file with some columns of one kind needs the others of that kind.
    const hasNone = fault.missing.length === OWN_COLUMNS.length;
    const instead = hasNone ? DATASET_COLUMNS.join(", ") : undefined;
    return texts.missing(
      fault.missing.join(", "),
      instead,
      found.length > 200 ? `${found.slice(0, 200)} …` : found,
    );
  }
  if (fault.kind === "too-many") return texts.tooMany(format.count(fault.flights));
  if (fault.kind === "ambiguous-dates") return texts.ambiguousDates(fault.text, format.count(fault.line));
  if (fault.kind === "both-orders") {
    const [one, other] = [fault.dayFirst, fault.monthFirst];
    return texts.bothOrders(one.value, format.count(one.line), other.value, format.count(other.line));
  }
  return texts.faults[fault.kind];
}
