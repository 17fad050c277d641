import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromMarks, ToMarks } from '../../utils/messages.ts';
import { blocksFor, locateIn, type Place, type Traced, tracingSteps } from '../../utils/page/locate.ts';
import { oneByOne } from '../../utils/page/steps.ts';
import { unclobbered } from '../../utils/page/unclobbered.ts';
import { after } from '../shared/after.ts';
import { paced } from '../shared/pace.ts';
import { inSlices } from '../shared/slices.ts';
import type { SharedWorld } from '../shared/world.ts';
import { makeCard } from './card.ts';
import { makeLayer } from './layer.ts';
import { makeMarks } from './marks.ts';
import { takePassage } from './passage.ts';
import type { Hung, Name } from './plan.ts';
import { makeStops, tellsOriginalTargets } from './stops.ts';
import { watchPage } from './watch.ts';

/*
 * The second part of the content script, brought into a page only where it has footnotes. It draws numbers and lines in a
 * closed root; every word of a card stands in a frame of the extension. What the page can still tell is in
 * docs/threat-model.md.
 */
interface World extends SharedWorld {
  chrome: Api;
}

type Listener = (message: ToMarks, sender: unknown, reply: (answer: true | Place[]) => void) => boolean | undefined;

interface Api {
  runtime: {
    sendMessage(message: FromMarks): Promise<unknown>;
    getURL(path: string): string;
    onMessage: { addListener(listener: Listener): void };
  };
  i18n: { getMessage(key: string, values?: string[]): string };
}

/** What hangs in the page: a footnote on one place, a note on one or more. */
interface Placed extends Name {
  places: Place[];
}

/** How often marks that lost their passages look for them again before they give up; each new reading starts afresh. */
const searchesInAll = 3;
/** Milliseconds after which what moved is drawn without waiting for a frame any longer. */
const atLatest = 250;

export default defineUnlistedScript(() => {
  const world = globalThis as unknown as World;
  if (world.trustFootnotesMarks === true) return;
  world.trustFootnotesMarks = true;
  // Not `browser`: a page's element may bear that name.
  const { runtime, i18n } = world.chrome;
  const document = unclobbered(globalThis.document);
  const tell = async (message: FromMarks) => {
    try {
      return await runtime.sendMessage(message);
    } catch {
      // The extension was updated or removed: this script is an orphan, and what it drew leads nowhere. An open card
      // stays: it may hold what the reader is writing, and says what to do.
      clear();
      return null;
    }
  };

  const layer = makeLayer(document);
  const stops = makeStops(document, layer);
  const marks = makeMarks(
    document,
    layer,
    stops,
    ({ of, number }) => i18n.getMessage(of === 'note' ? 'mark_note_label' : 'mark_label', [String(number)]),
    i18n.getMessage('mark_tab_label'),
  );
  const card = makeCard(document, layer, {
    tell,
    source: runtime.getURL('frame.html'),
    // Where the page may come to hold the frame, the title of the document in it must do: it is the extension's name.
    title: tellsOriginalTargets() ? '' : i18n.getMessage('card_frame_title'),
    // Marks may have been switched off from the card itself, which stays open for the way back.
    closed: () => shown || layer.remove(),
    touched() {
      spoilt = true;
      leave();
    },
  });

  let placed: Placed[] = [];
  let searches = 0;
  /** A page that takes the host away gets it back once; after that it has made itself clear. */
  let returns = 1;
  let shown = false;
  /** The page reached into what we hung: nothing of ours is hung there any more. */
  let spoilt = false;
  let drawing = false;

  /** Counts the hangings: one that was overtaken by the next, or by the end of the marks, comes to nothing. */
  let hangings = 0;

  /** Reads the page anew, as far as its first `most` blocks; null once `still` says no. */
  async function trace(still: () => boolean, most?: number): Promise<Traced | null> {
    const nodes: Text[] = [];
    const copying = world.trustFootnotesCopy?.(nodes);
    const copy = copying && (await inSlices(copying, still));
    return copy ? inSlices(oneByOne(tracingSteps(copy, nodes, most)), still) : null;
  }

  async function hang() {
    const hanging = ++hangings;
    const wanted = placed.flatMap(({ places }) => places);
    const traced = await trace(() => hanging === hangings && shown, blocksFor(wanted));
    if (!traced || hanging !== hangings || !shown) return;
    const ranges = locateIn(traced, document, wanted);
    const hung = placed.flatMap(({ of, number, places }): Hung[] => {
      const own = ranges.splice(0, places.length);
      const [range, ...more] = own.filter((one) => one !== null);
      // A passage of which a part is missing is drawn only where it is a note: its first words still lead to it.
      return range ? [{ of, number, range, more }] : [];
    });
    marks.hang(hung);
  }

  /** At most once a frame: what the reader moves. */
  function redraw() {
    if (drawing || !shown) return;
    drawing = true;
    const draw = () => {
      if (drawing && shown) marks.draw();
      drawing = false;
    };
    requestAnimationFrame(draw);
    // A page can call off any frame, by its number.
    after(atLatest, draw);
  }

  /** What the page moves by itself, ever less often while it goes on. */
  const settle = paced(
    () => {
      if (!shown) return;
      if ((marks.adrift() || marks.count() < placed.length) && searches > 0) {
        searches--;
        void hang();
      } else redraw();
    },
    { shortest: 120, longest: 60_000 },
  );

  function show({ footnotes, notes = [], print }: Extract<ToMarks, { type: 'show-marks' }>) {
    placed = [
      ...footnotes.map(({ number, passage }): Placed => ({ of: 'footnote', number, places: [passage] })),
      ...notes.map(({ number, places }): Placed => ({ of: 'note', number, places })),
    ];
    searches = searchesInAll;
    shown = true;
    layer.printed(print);
    if (!layer.stands()) layer.attach();
    void hang();
  }

  /** No marks any more; an open card stays, since it may be where they were switched off. */
  function clear() {
    shown = false;
    hangings++;
    placed = [];
    marks.hang([]);
    if (!card.isOpen()) layer.remove();
  }

  /** Nothing of ours any more. */
  function leave() {
    clear();
    card.close();
  }

  function goTo(name: Name) {
    card.close();
    const at = marks.rangeOf(name)?.startContainer.parentElement;
    at?.scrollIntoView({ block: 'center', behavior: 'instant' });
    marks.draw();
    marks.focus(name);
  }

  /** The mark whose card was opened last, which gets the focus back. */
  let opener: Name | null = null;

  /** Opens the card of a mark, or the list (`null`). */
  function openFor(name: Name | null | undefined) {
    if (name === undefined) return;
    opener = name;
    const { of, number } = name ?? { of: 'footnote', number: null };
    void card.open({ type: of === 'note' ? 'open-note-card' : 'open-card', number });
  }

  runtime.onMessage.addListener((message, _sender, reply) => {
    switch (message?.type) {
      case 'show-marks':
        if (!spoilt && message.url === location.href.replace(/#.*$/, '')) show(message);
        reply(true);
        break;
      case 'hide-marks':
        clear();
        break;
      case 'step-down':
        leave();
        break;
      case 'open-list':
        if (!placed.some(({ of }) => of === 'footnote')) break;
        openFor(null);
        reply(true);
        break;
      case 'close-card':
        card.close();
        if (message.number !== null) marks.focus({ of: 'footnote', number: message.number });
        else if (opener?.of === 'note') marks.focus(opener);
        break;
      case 'go-to':
        goTo({ of: 'footnote', number: message.number });
        break;
      case 'go-to-note':
        goTo({ of: 'note', number: message.number });
        break;
      case 'are-you-there':
        reply(true);
        break;
      case 'take-passage':
        void takePassage(document, message.on, () => trace(() => true)).then(reply);
        return true;
      case 'open-note':
        if (spoilt) break;
        if (!layer.stands()) layer.attach();
        opener = null;
        card.open({ type: 'open-note-card', number: null });
        reply(true);
        break;
    }
    return undefined;
  });

  const press = (event: Event) => {
    if (!event.isTrusted) return;
    if ('key' in event && event.key === 'Escape' && card.isOpen()) card.close();
    if ('key' in event && event.key !== 'Enter' && event.key !== ' ') return;
    const name = marks.nameOf(event.target);
    if (name === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    openFor(name);
  };
  stops.listen('keydown', press);
  stops.listen('click', press);

  // Marks take no pointer events, so that no sweep over the page finds them: a click is matched by its place. It is not
  // kept from the page either, which would see which of its clicks never arrived.
  function click(event: Event) {
    if (!(event instanceof MouseEvent) || !event.isTrusted || !shown) return;
    if (marks.at(event.clientX, event.clientY) === undefined) return;
    // The page may have put something of its own there since.
    marks.draw();
    openFor(marks.at(event.clientX, event.clientY));
  }
  // Escape closes the card wherever the focus went meanwhile; the page hears the key as well, as it would without us.
  function keydown(event: Event) {
    if (event.isTrusted && (event as KeyboardEvent).key === 'Escape' && card.isOpen()) card.close();
  }
  // Firefox copies what stands in a closed root; and nobody wants our empty boxes in what they paste.
  const stepAside = ({ isTrusted }: Event) => isTrusted && layer.stepAside();

  watchPage(document, {
    heard: { click, keydown, copy: stepAside, cut: stepAside },
    moved: redraw,
    changed: settle.call,
    besideBody() {
      if (!shown && !card.isOpen()) return;
      if (layer.stands()) return redraw();
      // The card's frame came to its end with that.
      card.close();
      if (shown && returns-- > 0) layer.attach();
      else leave();
    },
  });
});
