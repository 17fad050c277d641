import type { Tier } from '../utils/match/context.ts';
import { Card } from './Card.tsx';
import type { Loaded } from './load-entries.ts';
import { sayCountOf } from './say.ts';

const tiers: Tier[] = ['about-this-page', 'about-this-organisation', 'background'];

/** The cards in three groups: about this page (open), about the trust, background. */
export function Tiers({ entries, book, open }: Loaded & { open?: string | undefined }) {
  return (
    <>
      {tiers.map((tier) => {
        const group = entries[tier];
        if (group.length === 0) return null;
        const about = tier === 'about-this-page';
        return (
          <section class="tier" data-tier={tier} key={tier}>
            <h2>{sayCountOf(book.organisation?.name, `tier_${tier.replaceAll('-', '_')}`, group.length)}</h2>
            {group.map((entry, index) => (
              <Card
                key={entry.record.id}
                entry={entry}
                book={book}
                open={entry.record.id === open || (about && index === 0)}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}
