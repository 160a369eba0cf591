import { Button, type ButtonProps } from "@mantine/core";
import { type ReactNode, useRef } from "react";
import { openFile } from "./open-file.ts";

/** A button that lets a file be chosen, and opens it. */
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
          // The same file may be chosen again, once it is mended.
          currentTarget.value = "";
        }}
      />
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
