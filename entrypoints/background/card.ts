import browser, { type Tabs } from 'webextension-polyfill';
import { gatherRecords, namesIn } from '../../components/load-entries.ts';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import { footnotesOf } from '../../utils/match/footnotes.ts';
import type { CardAnswer, FromCard, FromMarks, NoteCard, NotesAnswer } from '../../utils/messages.ts';
import { addressOf } from '../shared/addresses.ts';
import { openPanel } from '../shared/panel.ts';
import { answerFor } from './answers.ts';
import { send } from './marks.ts';
import { answerAboutNotes } from './notes/answer.ts';
import { heldFor, takeInHand } from './notes/card.ts';
import { noteNumbered } from './notes/sightings.ts';
import { switchesFor } from './switches.ts';
import { recallTab } from './tab-contexts.ts';

interface Announced {
  number: number | null;
  /** Whether it is about notes. */
  notes: boolean;
  at: number;
  asked: boolean;
}

/** Frames that our own scripts announced, by tab; a worker killed in between only makes the reader press again. */
const announced = new Map<number, Announced>();
/** Milliseconds after which an announcement no longer counts. */
const forgotten = 10_000;

export async function fromMarks(message: FromMarks, tab: Tabs.Tab): Promise<boolean | undefined> {
  const tabId = tab.id as number;
  switch (message.type) {
    case 'open-card':
      announced.set(tabId, { number: message.number, notes: false, at: Date.now(), asked: false });
      return true;
    case 'open-note-card':
      if (message.number !== null) {
        takeInHand(tabId, { draft: null, note: noteNumbered(tabId, message.number)?.id ?? null });
      }
      announced.set(tabId, { number: message.number, notes: true, at: Date.now(), asked: false });
      return true;
    case 'is-card-there':
      return announced.get(tabId)?.asked === true;
    case 'card-failed':
      await showElsewhere(tab);
      return undefined;
  }
}

/** The page keeps frames empty: the side panel where it opens from here; else a tab, or in private windows the popup. */
async function showElsewhere(tab: Tabs.Tab): Promise<void> {
  try {
    await openPanel(tab);
  } catch {
    const organisation = (await recallTab(tab.id as number))?.organisation?.id;
    if (tab.incognito || !organisation) await browser.action.openPopup().catch(() => {});
    else await browser.tabs.create({ url: addressOf({ organisation }), index: tab.index + 1 });
  }
}

/** What the frame asks for or reports; only `card-asks` has an answer. */
export async function fromCard(
  message: FromCard,
  tab: Tabs.Tab,
  dataset: () => Promise<LoadedDataset>,
): Promise<CardAnswer | NoteCard | null> {
  const tabId = tab.id as number;
  switch (message.type) {
    case 'card-asks':
      return answerCard(tab, dataset);
    case 'card-closes':
      await send(tabId, { type: 'close-card', number: message.number });
      return null;
    case 'card-goes-to':
      await send(tabId, { type: 'go-to', number: message.number });
      return null;
    case 'card-to-panel':
      // First of all: Chrome opens its side panel only straight from the message of a click.
      await openPanel(tab).catch(() => showElsewhere(tab));
      await send(tabId, { type: 'close-card', number: null });
      return null;
  }
}

/** Null for a frame that our own script did not announce, and for a second one. */
async function answerCard(tab: Tabs.Tab, open: () => Promise<LoadedDataset>): Promise<CardAnswer | NoteCard | null> {
  const tabId = tab.id as number;
  const card = announced.get(tabId);
  if (!card || card.asked || Date.now() - card.at > forgotten) return null;
  card.asked = true;
  if (card.notes) return answerNoteCard(tab, open);
  const answer = await answerFor(tabId, open);
  if (answer.state !== 'trust') return null;
  const { context } = answer;
  const dataset = await open();
  const switches = await switchesFor(tab);
  const footnotes = footnotesOf(context, switches.hidden);
  const shown = new Set(footnotes.flatMap(({ records }) => records));
  const records = [...(await gatherRecords(dataset, [...shown])).values()];
  return {
    context,
    footnotes,
    number: card.number,
    records,
    names: namesIn(records, context, dataset.index.organisations),
    recordAsOf: dataset.index.recordAsOf,
    switches,
    private: tab.incognito,
  };
}

async function answerNoteCard(tab: Tabs.Tab, open: () => Promise<LoadedDataset>): Promise<NoteCard> {
  const { draft, note } = heldFor(tab.id as number);
  const notes = (await answerAboutNotes({ type: 'notes-of-tab', tabId: null }, tab, open)) as NotesAnswer;
  const drafts = notes.state === 'notes' ? notes.drafts : [];
  return {
    notes,
    draft: drafts.find(({ id }) => id === draft) ?? null,
    show: note,
    recordAsOf: (await open()).index.recordAsOf,
  };
}
