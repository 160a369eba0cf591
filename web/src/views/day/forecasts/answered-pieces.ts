import type { BoardRow } from "../rows/day-board.ts";

/** The answered pieces of a file, by their position. */
type Answers = (readonly BoardRow[])[];

let [fileKey, byLanguage]: [number, Map<string, Answers>] = [0, new Map()];

/**
 * Returns the answers to a file so far, to which the caller adds. Those to another file are dropped.
 * @param file its key
 */
export function answeredPieces(file: number, language: string): Answers {
  if (file !== fileKey) [fileKey, byLanguage] = [file, new Map()];
  const answers = byLanguage.get(language) ?? [];
  byLanguage.set(language, answers);
  return answers;
}

/** Drops the answers in a language, once all pieces are answered. */
export function forgetAnswered(language: string): void {
  byLanguage.delete(language);
}
