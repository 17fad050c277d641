import type { ComponentChildren } from 'preact';

/** A line that opens to more; closed at first, so that a surface stays calm, unless the reader came for it. */
export function Disclosure({ label, open, children }: { label: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="disclosure" open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
