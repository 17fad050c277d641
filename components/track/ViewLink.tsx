import type { ComponentChildren } from 'preact';
import type { View } from '../../utils/track/address.ts';
import type { Track } from './shown.ts';

/** A link to another view of the record page; plain words where no address is opened (private windows). */
export function ViewLink({
  to,
  track,
  here,
  class: className,
  children,
}: {
  to: View;
  track: Pick<Track, 'href'>;
  /** Whether this is where the reader stands. */
  here?: boolean;
  class?: string;
  children: ComponentChildren;
}) {
  const address = track.href(to);
  if (address === null) return <span class={className}>{children}</span>;
  return (
    <a class={className} href={address} aria-current={here ? 'page' : undefined}>
      {children}
    </a>
  );
}
