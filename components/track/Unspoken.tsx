import type { ComponentChildren } from 'preact';

/** A part of a picture that a screen reader passes over: the words beside the picture say the same. */
export function Unspoken({
  class: className,
  transform,
  children,
}: {
  class?: string;
  transform?: string;
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g class={className} transform={transform} aria-hidden="true">
      {children}
    </g>
  );
}
