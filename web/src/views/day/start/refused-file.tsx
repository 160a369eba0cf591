import { Alert, Text } from "@mantine/core";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { changeDay, type DayState } from "../day-store.ts";
import { DATASET_COLUMNS, OWN_COLUMNS } from "../file/day-file.ts";
import type { Fault } from "../file/file-fault.ts";
import { dayTexts } from "../texts.ts";

/** Explains why a file cannot be used, and which files can. */
export function RefusedFile({ refused }: { readonly refused: NonNullable<DayState["refused"]> }) {
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
      <Text size="sm" mt={4}>
        {texts.allowed}
      </Text>
    </Alert>
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
  if (fault.kind === "open-quote") return texts.openQuote(format.count(fault.line));
  return texts.faults[fault.kind];
}
