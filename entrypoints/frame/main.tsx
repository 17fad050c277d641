import { type ComponentChild, render } from 'preact';
import browser from 'webextension-polyfill';
import { FootnoteFrame } from '../../components/FootnoteFrame.tsx';
import { NoteFrame } from '../../components/notes/NoteFrame.tsx';
import '../../components/notes/notes.css';
import { speakWith } from '../../components/say.ts';
import '../../components/style.css';
import './frame.css';
import type { Collecting } from '../../components/model.ts';
import type { CardAnswer, ChangeSwitches, FromCard, NoteCard } from '../../utils/messages.ts';
import type { Switches } from '../../utils/switches.ts';
import { addressOf } from '../shared/addresses.ts';
import { collectingFor } from '../shared/folder.ts';
import { notesDoes } from '../shared/notes.ts';
import { lastingWords } from '../shared/words.ts';

/*
 * The card's page, shown inside a trust's page. A thin view: it speaks with the worker alone, by `runtime` messages. It
 * stays empty until the worker confirms that our own script in this tab asked for it; a page that frames it itself sees
 * an empty box.
 */
const tell = (message: FromCard | ChangeSwitches): Promise<unknown> => browser.runtime.sendMessage(message);

const answer = (await tell({ type: 'card-asks' })) as CardAnswer | NoteCard | null;
if (answer) {
  speakWith(lastingWords((key, values) => browser.i18n.getMessage(key, values), ['note_orphaned']));
  document.body.dataset.unfocused = browser.i18n.getMessage('frame_unfocused');
  const root = document.getElementById('root') ?? document.body;
  if ('notes' in answer) render(noteFrame(answer), root);
  else showFootnotes(answer, root);
  // A page can take the focus away at any time; the reader must see where the keys go.
  const showFocus = () => document.body.classList.toggle('elsewhere', !document.hasFocus());
  addEventListener('focus', showFocus);
  addEventListener('blur', showFocus);
  // What happened before these two were heard; the focus is given at load, a moment after the words.
  setTimeout(showFocus, 500);
}

function showFootnotes(card: CardAnswer, root: HTMLElement) {
  const draw = (collecting: Collecting | null) => render(footnoteFrame(card, collecting), root);
  // The card does not wait for the folder.
  draw(null);
  const collect = async () => draw(await collectingFor(null, card.context.url, () => void collect()));
  if (!card.private) void collect();
}

function footnoteFrame(card: CardAnswer, collecting: Collecting | null): ComponentChild {
  return (
    <FootnoteFrame
      answer={card}
      collecting={collecting}
      does={{
        close: (number) => void tell({ type: 'card-closes', number }),
        goTo: (number) => void tell({ type: 'card-goes-to', number }),
        toPanel: () => void tell({ type: 'card-to-panel' }),
        turn: async (change) => (await tell({ type: 'change-switches', tabId: null, change })) as Switches,
        addressOf: card.private ? () => null : addressOf,
      }}
    />
  );
}

function noteFrame(card: NoteCard): ComponentChild {
  return (
    <NoteFrame
      card={card}
      does={notesDoes(null, card.notes.state === 'notes' && card.notes.private)}
      close={() => void tell({ type: 'card-closes', number: null })}
      toPanel={() => void tell({ type: 'card-to-panel' })}
    />
  );
}
