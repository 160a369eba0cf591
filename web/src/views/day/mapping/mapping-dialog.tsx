import { Modal } from "@mantine/core";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Modal.css";
import { useMemo } from "react";
import { useTexts } from "../../../language/language.tsx";
import { useIsPhone } from "../../../layout/window-width.ts";
import { useNetwork } from "../../../service/queries.ts";
import { changeDay, type FileSource, useDay } from "../day-store.ts";
import { FileFault } from "../file/file-fault.ts";
import { type CsvFile, readCsv } from "../file/read-day-file.ts";
import { useFileReading } from "../start/use-read-source.ts";
import classes from "./mapping.module.css";
import { MappingForm } from "./mapping-form.tsx";
import { beginningOf } from "./preview.ts";
import { mappingTexts } from "./texts.ts";

/** The dialog in which the user says what the columns of the file mean that was opened last. */
export default function MappingDialog() {
  const texts = useTexts(mappingTexts);
  const isPhone = useIsPhone();
  const source = useDay((state) => state.source);
  const reading = useFileReading();
  const network = useNetwork();
  const csv = useMemo(() => (source === undefined ? undefined : beginning(source)), [source]);
  const close = () => changeDay({ isMapping: false });
  if (source === undefined || csv === undefined) return null;
  // The guesses use the names of the network; without them the headers and values decide.
  const isReady = reading !== undefined && !network.isPending;
  return (
    <Modal.Root
      opened
      onClose={close}
      size="60rem"
      fullScreen={isPhone}
      // It would add a style element, which the content security policy of the page forbids.
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* The header of Mantine would be a second banner of the page. */}
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{texts.title(source.name)}</Modal.Title>
          <Modal.CloseButton aria-label={texts.close} />
        </div>
        <Modal.Body>
          {isReady ? (
            <MappingForm source={source} csv={csv} reading={reading} network={network.data} onClose={close} />
          ) : (
            <p role="status">{texts.loading}</p>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Returns the beginning of a file; undefined if it is none with columns. */
function beginning({ bytes }: FileSource): CsvFile | undefined {
  try {
    return beginningOf(readCsv(bytes));
  } catch (error) {
    if (error instanceof FileFault) return undefined;
    throw error;
  }
}
