import type { PageContext } from '../utils/match/context.ts';
import { Disclosure } from './Disclosure.tsx';
import { Heirs } from './Heirs.tsx';
import type { Book } from './model.ts';
import { OwnLink } from './OwnLink.tsx';
import { say, sayDate, sayOf, sayReason } from './say.ts';

/** Which trust this page belongs to, how that is known, what it is now, and what kind of page this is. */
export function PageSummary({ context, book }: { context: PageContext; book: Book }) {
  const { organisation, page, mentions, archived } = context;
  if (!organisation) return null;
  return (
    <header class="page-summary">
      <h1>{organisation.name}</h1>
      <Heirs
        heirs={organisation.now}
        link={({ id, name }) => (
          <OwnLink to={{ organisation: id }} book={book}>
            {name}
          </OwnLink>
        )}
      />
      <p class="page-kind">
        {say(
          page.pressRelease ? 'summary_press_release' : 'summary_kind',
          sayOf(organisation.name, `page_kind_${page.kind.replaceAll('-', '_')}`),
        )}
        {page.published ? ` ${say('summary_published', sayDate(page.published))}` : ''}
        {archived ? ` ${say('summary_archived', sayDate(archived))}` : ''}
      </p>
      <Disclosure label={say('summary_how')}>
        <ul class="note">
          <li>{sayOf(organisation.name, `identified_${organisation.how.replaceAll('-', '_')}`, organisation.host)}</li>
          {organisation.sure ? null : <li>{say('identified_unsure')}</li>}
          {page.why.map((reason) => (
            <li key={reason.key}>{sayReason(reason, organisation.name)}</li>
          ))}
          {mentions.length > 0 ? <li>{say('summary_mentions', mentions.map(({ name }) => name).join('; '))}</li> : null}
        </ul>
      </Disclosure>
    </header>
  );
}
