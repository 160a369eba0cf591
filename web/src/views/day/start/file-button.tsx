import { Button, type ButtonProps } from "@mantine/core";
import { type ReactNode, useRef } from "react";
import { openFile } from "./open-file.ts";

/** A button with which the user chooses a file, which is then opened. */
export function FileButton({ children, ...button }: ButtonProps & { readonly children: ReactNode }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void openFile(file);
          // Lets the user choose the same file again after correcting it.
          currentTarget.value = "";
        }}
      />
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
