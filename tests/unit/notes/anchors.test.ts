import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { randomFrom } from '../../../tools/bench/anchors/random.ts';
import { isRight, makeTrial, shares } from '../../../tools/bench/anchors/trial.ts';
import { anchoring } from '../../../utils/notes/anchor-all.ts';
import { describe } from '../../../utils/notes/describe.ts';
import { wordDifference } from '../../../utils/notes/difference.ts';
import { find } from '../../../utils/notes/find.ts';
import { fold } from '../../../utils/notes/fold.ts';
import type { Anchor } from '../../../utils/notes/model.ts';
import { placesOf, prepare } from '../../../utils/notes/page-text.ts';
import type { Segment } from '../../../utils/page/reading.ts';

const seg = (text: string, role: Segment['role'] = 'text'): Segment => ({
  text,
  role,
  zone: 'main',
  level: 0,
  linked: 0,
});
const story = [
  seg('Beds at Heron Ward', 'heading'),
  seg('The board met on Tuesday in the town hall and heard from the public for an hour.'),
  seg('Heron Ward will keep its twelve beds until the spring, the chair told the governors.'),
  seg('What happens next', 'heading'),
  seg('A report is due in May. Read the papers on our site.'),
];
const seen = '2026-01-05T10:00:00.000Z';

function anchorOf(segments: readonly Segment[], quote: string, nth = 0): Anchor {
  const page = prepare(segments);
  let start = page.joined.text.indexOf(quote);
  for (let count = 0; count < nth; count++) start = page.joined.text.indexOf(quote, start + 1);
  const anchor = describe(page, placesOf(page.joined, { start, end: start + quote.length }), seen);
  if (!anchor) throw new Error(`"${quote}" is not on the page`);
  return anchor;
}
const beds = anchorOf(story, 'Heron Ward will keep its twelve beds until the spring');
const foundIn = (segments: readonly Segment[], anchor = beds) => find(prepare(segments), anchor);
const wordsAt = (segments: readonly Segment[], found: { start: number; end: number }) =>
  prepare(segments).joined.text.slice(found.start, found.end);

group('an anchor', () => {
  it('says what stood there, around it and above it', () => {
    expect(beds).toMatchObject({
      quote: 'Heron Ward will keep its twelve beds until the spring',
      suffix: ', the chair told the governors.\nWhat happens next\nA report is du',
      heading: 'Beds at Heron Ward',
      seen,
    });
    expect(beds.prefix).toHaveLength(64);
  });

  it('is not made of a place that the page does not have', () => {
    const page = prepare(story);
    expect(describe(page, [{ segment: 2, start: 0, end: 5, quote: 'Other' }], seen)).toBeNull();
    expect(describe(page, [{ segment: 9, start: 0, end: 5, quote: 'Heron' }], seen)).toBeNull();
    expect(describe(page, [], seen)).toBeNull();
  });

  it('counts the pairs before it', () => {
    expect(anchorOf([seg('🌿🌿 tea'), ...story], 'Heron Ward will').position?.pairs).toBe(2);
  });
});

group('a passage', () => {
  it('that still stands is the same, on a page that was written anew around it', () => {
    const page = [seg('News'), seg('Menu'), story[2] as Segment, seg('Contact us')];
    const found = foundIn(page);
    expect(found.state).toBe('same');
    expect(found.state === 'same' && wordsAt(page, found)).toBe(beds.quote);
  });

  it('is the same whatever typography, line ends and hidden characters do', () => {
    const page = [
      story[0] as Segment,
      seg('Heron Ward will keep its'),
      seg('twelve\u00A0be\u00ADds until the\u200B spring, the chair told the governors.'),
    ];
    expect(foundIn(page).state).toBe('same');
  });

  it('with other words is reworded, never the same, and the words that stand there are told', () => {
    const page = story.with(
      2,
      seg('Heron Ward will keep its ten beds until the autumn, the chair told the governors.'),
    );
    expect(foundIn(page)).toMatchObject({
      state: 'reworded',
      now: 'Heron Ward will keep its ten beds until the autumn',
    });
  });

  it('that was a whole paragraph is the whole paragraph still, with other first and last words', () => {
    const whole = anchorOf(story, story[2]?.text ?? '');
    const now = 'We hear that Heron Ward will keep its twelve beds until the spring, the chair told us.';
    expect(foundIn(story.with(2, seg(now)), whole)).toMatchObject({ state: 'reworded', now });
  });

  it('that is gone is gone, though others speak of the same matter', () => {
    expect(foundIn(story.with(2, seg('The ward’s future is to be settled in the spring, it was said.')))).toEqual({
      state: 'gone',
    });
    expect(foundIn([])).toEqual({ state: 'gone' });
  });

  it('that stands in two equally good places is in neither', () => {
    const twice = [...story, ...story];
    const found = foundIn(twice);
    expect(found.state).toBe('ambiguous');
    expect(found.state === 'ambiguous' && found.places.map((one) => wordsAt(twice, one))).toEqual([
      beds.quote,
      beds.quote,
    ]);
  });

  it('among others of the same words is where it stood, while the page is as it was', () => {
    const page = [seg('Read more'), story[1] as Segment, seg('Read more'), story[2] as Segment, seg('Read more')];
    const second = anchorOf(page, 'Read more', 1);
    const found = foundIn(page, second);
    expect(found.state === 'same' && found.start).toBe(second.position?.start);
  });

  it('of a row among rows that are much alike is not taken for its neighbour', () => {
    const rows = ['Alder', 'Heron', 'Teal', 'Larch'].map((name, index) =>
      seg(`${name} ward has ${index + 6} beds and a garden.`, 'cell'),
    );
    const anchor = anchorOf(rows, 'Heron ward has 7 beds and a garden.');
    expect(foundIn(rows.toSpliced(1, 1), anchor)).toEqual({ state: 'gone' });
  });

  it('over several elements gets a place in each of them', () => {
    const { joined } = prepare(story);
    const start = joined.text.indexOf('spring');
    const places = placesOf(joined, { start, end: joined.text.indexOf('is due') });
    expect(places.map(({ segment, quote }) => [segment, quote])).toEqual([
      [2, 'spring, the chair told the governors.'],
      [3, 'What happens next'],
      [4, 'A report '],
    ]);
  });
});

group('over random documents and edits', () => {
  it('a passage is found in its place, or it is said that it is not', () => {
    const wrong: string[] = [];
    let found = 0;
    let could = 0;
    // Seeds of its own: `npm run bench:anchors` measures the rate on far more.
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 2_000_000 }), fc.constantFrom(...shares), (seed, share) => {
        const trial = makeTrial(randomFrom(seed), share);
        if (!trial) return;
        if (trial.left === 1) could++;
        const outcome = find(prepare(trial.after), trial.anchor);
        if (outcome.state !== 'same' && outcome.state !== 'reworded') return;
        if (trial.left === 1) found++;
        if (!isRight(trial, outcome)) wrong.push(`seed ${seed}, share ${share}`);
        const words = wordsAt(trial.after, outcome);
        if (outcome.state === 'same') expect(fold(words)).toBe(fold(trial.anchor.quote));
        else expect(fold(words)).not.toBe(fold(trial.anchor.quote));
      }),
      { numRuns: 400 },
    );
    expect(wrong.length).toBeLessThanOrEqual(1);
    expect(found / could).toBeGreaterThan(0.6);
  });

  it('a passage of an unchanged page is found exactly where it was marked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const trial = makeTrial(randomFrom(seed), 0, []);
        if (!trial) return;
        const { start, end } = trial.anchor.position ?? { start: -1, end: -1 };
        expect(find(prepare(trial.before), trial.anchor)).toEqual({ state: 'same', start, end });
      }),
      { numRuns: 60 },
    );
  });

  it('anything at all is looked for without an error', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, text, text, (texts, quote, prefix, suffix) => {
        const anchor = { quote, prefix, suffix, position: null, heading: null, rival: null, seen };
        const found = find(prepare(texts.map((one) => seg(one))), anchor);
        expect(['same', 'reworded', 'ambiguous', 'gone']).toContain(found.state);
      }),
    );
  });
});

group('many notes on a long page', () => {
  it('are looked for in steps, with a pause after any of them', () => {
    const page = Array.from({ length: 300 }, (_, index) => seg(`Row ${index}: ${story[(index % 3) + 1]?.text}`));
    const anchors = Array.from({ length: 40 }, (_, index) => ({
      id: String(index),
      anchor: {
        ...beds,
        quote: `Row ${index * 3}: The board met on Tuesday in the town hall and heard`,
        prefix: '',
        suffix: '',
        position: null,
      },
    }));
    const steps = anchoring(page, anchors);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    const { found } = step.value;
    expect(found.size).toBe(40);
    expect(pauses).toBeGreaterThanOrEqual(40);
    expect([...found.values()].filter(({ state }) => state === 'same')).toHaveLength(40);
  });
});

group('the difference in words', () => {
  it('gives the saved passage and the present one back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (saved, now) => {
        const parts = wordDifference(saved, now);
        const join = (side: string) =>
          parts
            .filter((part) => part.in !== side)
            .map(({ text }) => text)
            .join('');
        expect(fold(join('saved'))).toBe(fold(now));
      }),
    );
    expect(wordDifference('keep its twelve beds', 'keep its ten beds')).toEqual([
      { text: 'keep its ', in: 'both' },
      { text: 'twelve', in: 'saved' },
      { text: 'ten', in: 'now' },
      { text: ' beds', in: 'both' },
    ]);
  });
});
