export * from "./back-test/back-test.ts";
export * from "./back-test/judge.ts";
