import { render } from 'preact';
import browser from 'webextension-polyfill';
import { FootnoteFrame } from '../../components/FootnoteFrame.tsx';
import { speakWith } from '../../components/say.ts';
import '../../components/style.css';
import './frame.css';
import type { Collecting } from '../../components/model.ts';
import type { CardAnswer, ChangeSwitches, FromCard, SwitchChange } from '../../utils/messages.ts';
import type { Switches } from '../../utils/switches.ts';
import { addressOf } from '../shared/addresses.ts';
import { collectingFor } from '../shared/folder.ts';

/*
 * The card's page, shown inside a trust's page. A thin view: it speaks with the worker alone, by `runtime` messages. It
 * stays empty until the worker confirms that our own script in this tab asked for it; a page that frames it itself sees
 * an empty box.
 */
const tell = (message: FromCard | ChangeSwitches): Promise<unknown> => browser.runtime.sendMessage(message);

const answer = (await tell({ type: 'card-asks' })) as CardAnswer | null;
if (answer) {
  speakWith((key, values) => browser.i18n.getMessage(key, values));
  document.body.dataset.unfocused = browser.i18n.getMessage('frame_unfocused');
  const root = document.getElementById('root') ?? document.body;
  const does = {
    close: (number: number | null) => void tell({ type: 'card-closes', number }),
    goTo: (number: number) => void tell({ type: 'card-goes-to', number }),
    toPanel: () => void tell({ type: 'card-to-panel' }),
    turn: async (change: SwitchChange) => (await tell({ type: 'change-switches', tabId: null, change })) as Switches,
    addressOf: answer.private ? () => null : addressOf,
  };
  const draw = (collecting: Collecting | null) =>
    render(<FootnoteFrame answer={answer} does={does} collecting={collecting} />, root);
  // The card does not wait for the folder.
  draw(null);
  const collect = async () => draw(await collectingFor(null, answer.context.url, () => void collect()));
  if (!answer.private) void collect();
  // A page can take the focus away at any time; the reader must see where the keys go.
  const showFocus = () => document.body.classList.toggle('elsewhere', !document.hasFocus());
  addEventListener('focus', showFocus);
  addEventListener('blur', showFocus);
  // What happened before these two were heard; the focus is given at load, a moment after the words.
  setTimeout(showFocus, 500);
}
