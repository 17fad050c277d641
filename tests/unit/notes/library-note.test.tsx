// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LibraryNote, type LibraryNoteProps } from '../../../components/notes/LibraryNote.tsx';
import { speakWith } from '../../../components/say.ts';
import { words } from '../../../tools/words.ts';
import type { Sighting } from '../../../utils/notes/model.ts';
import { noteOf } from './samples.ts';

const note = noteOf('a', {
  kind: 'passage',
  anchor: {
    quote: 'Heron Ward will move.',
    prefix: '',
    suffix: '',
    position: null,
    heading: null,
    rival: null,
    seen: '2026-03-01T10:00:00.000Z',
  },
  changed: '2026-03-02T10:00:00.000Z',
});
const does: LibraryNoteProps['does'] = {
  change: () => {},
  collect: () => {},
  bin: () => {},
  unbin: () => {},
  bringBack: () => {},
  newId: () => 'b',
};

function said(sighting: Sighting | null): string {
  render(
    <LibraryNote
      note={note}
      sighting={sighting}
      history={[]}
      titleOf={(id) => id}
      collected={false}
      editor={null}
      does={does}
    />,
    document.body,
  );
  return document.body.textContent ?? '';
}

beforeAll(() => speakWith((key, values) => words({ key, values })));
afterEach(() => render(null, document.body));

describe('a note in the library', () => {
  it.each<[Sighting['state'], string]>([
    ['same', 'the passage stood there.'],
    ['reworded', 'the passage had been reworded.'],
    ['ambiguous', 'it could not be told where the passage stood.'],
    ['gone', 'the passage was not there.'],
  ])('whose passage was %s says on which day its page was read', (state, what) => {
    const text = said({ note: 'a', state, at: '2026-05-04T10:00:00.000Z' });
    expect(text).toContain(what);
    expect(text).toContain('the page was read on 4 May 2026');
    expect(text).toContain('Note last changed on 2 March 2026.');
    expect(text).not.toContain('still stands');
  });

  it('whose page was not read says nothing of its passage', () => {
    expect(said(null)).not.toMatch(/passage|was read/);
  });
});
