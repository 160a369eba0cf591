/** A mark for true or false, by shape and colour. It is hidden from screen readers: say the same in words. */
export function Tick({ isTrue, size = 16 }: { readonly isTrue: boolean; readonly size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" style={{ flex: "none" }}>
      {isTrue ? (
        <>
          <circle cx="8" cy="8" r="8" fill="var(--series-day)" />
          <path d="M4.5 8.3l2.4 2.4 4.6-5" fill="none" stroke="var(--mantine-color-body)" strokeWidth="1.8" />
        </>
      ) : (
        <circle
          cx="8"
          cy="8"
          r="6.9"
          fill="none"
          stroke="var(--mantine-color-dimmed)"
          strokeWidth="1.6"
          strokeDasharray="2.6 2.2"
        />
      )}
    </svg>
  );
}
