declare module "virtual:sample-day" {
  /** Where the sample day can be fetched. */
  const url: string;
  export default url;
}
