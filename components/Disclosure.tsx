import type { ComponentChildren } from 'preact';

/** A line that opens to more; closed at first, so that a surface stays calm. */
export function Disclosure({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <details class="disclosure">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
