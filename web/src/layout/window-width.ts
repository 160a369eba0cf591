import { useMediaQuery } from "@mantine/hooks";

/** Whether a window is as narrow as a phone's. */
export function useIsPhone(): boolean {
  return useIsTrue("(max-width: 48em)");
}

/** Whether a window has no room for panels beside the main part of a view. Paper has. */
export function useIsNarrow(): boolean {
  return useIsTrue("screen and (max-width: 72em)");
}

/** Whether a media query is true, from the first drawing on. */
export function useIsTrue(mediaQuery: string): boolean {
  return useMediaQuery(mediaQuery, false, { getInitialValueInEffect: false });
}
