export function WeekMap(_: { readonly past: unknown }) {
  return null;
}
