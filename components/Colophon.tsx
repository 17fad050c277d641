import { say, sayDate } from './say.ts';

/** What stands below every surface: the record's day, who is not speaking, and that nothing was sent. */
export function Colophon({ recordAsOf }: { recordAsOf: string }) {
  return (
    <footer class="colophon">
      <p>
        {say('colophon_as_of', sayDate(recordAsOf))} {say('colophon_independent')}
      </p>
      <p>{say('colophon_nothing_sent')}</p>
    </footer>
  );
}
