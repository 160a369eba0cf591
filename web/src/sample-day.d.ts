declare module "virtual:sample-day" {
  /** The address of the sample day. */
  const url: string;
  export default url;
}
