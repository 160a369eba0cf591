import type { BoardRow } from "../rows/day-board.ts";

/** The pieces of a file that are answered, each in its place. */
type Answers = (readonly BoardRow[])[];

let [fileKey, byLanguage]: [number, Map<string, Answers>] = [0, new Map()];

/** What was answered so far, to be added to; that of any other file is forgotten. */
export function answeredPieces(file: number, language: string): Answers {
  if (file !== fileKey) [fileKey, byLanguage] = [file, new Map()];
  const answers = byLanguage.get(language) ?? [];
  byLanguage.set(language, answers);
  return answers;
}

/** Forgets what was answered in a language, once all of it is. */
export function forgetAnswered(language: string): void {
  byLanguage.delete(language);
}
