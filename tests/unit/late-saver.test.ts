import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lateSaver } from '../../components/late-saver.ts';

const pause = 400;

/** A store at the other end of a slow line: it takes what is sent in order and answers when it is told to. */
function slowStore() {
  const sent: number[] = [];
  const answers: ((stored: boolean) => void)[] = [];
  return {
    sent,
    save: (value: number) => {
      sent.push(value);
      return new Promise<boolean>((done) => answers.push(done));
    },
    async answer(stored = true) {
      answers.shift()?.(stored);
      await vi.advanceTimersByTimeAsync(0);
    },
    underWay: () => answers.length,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a late saver', () => {
  it('saves once, after the pause that follows the last key', async () => {
    const store = slowStore();
    const saver = lateSaver(store.save, pause);
    for (const value of [1, 2, 3]) {
      saver.write(value);
      await vi.advanceTimersByTimeAsync(pause - 1);
    }
    expect(store.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.sent).toEqual([3]);
    expect(saver.waits()).toBe(true);
    await store.answer();
    expect(saver.waits()).toBe(false);
  });

  it('saves at once without a pause, one under way at a time, and the newest next', async () => {
    const store = slowStore();
    const saver = lateSaver(store.save, 0);
    for (const value of [1, 2, 3]) saver.write(value);
    expect(store.sent).toEqual([1]);
    await store.answer();
    expect(store.sent).toEqual([1, 3]);
    await store.answer();
    expect(saver.waits()).toBe(false);
    await expect(saver.settled()).resolves.toBe(true);
  });

  it('hands the newest over with its last breath, and once more where the page lives on', async () => {
    const store = slowStore();
    const saver = lateSaver(store.save, 0);
    saver.write(1);
    saver.write(2);
    saver.leave();
    expect(store.sent).toEqual([1, 2]);
    // The first was lost on the way and is answered late: nothing older may stand at the end.
    await store.answer();
    expect(store.sent).toEqual([1, 2, 2]);
  });

  it('sends nothing twice where nothing newer waits', async () => {
    const store = slowStore();
    const saver = lateSaver(store.save, 0);
    saver.write(1);
    saver.flush();
    saver.leave();
    await store.answer();
    saver.leave();
    expect(store.sent).toEqual([1]);
  });

  it.each([
    ['is refused', () => Promise.resolve(false)],
    ['finds nobody', () => Promise.reject(new Error('gone'))],
  ])('keeps what %s, and tries again at the next occasion', async (_, fail) => {
    const sent: number[] = [];
    let broken = true;
    const saver = lateSaver((value: number) => {
      sent.push(value);
      return broken ? fail() : Promise.resolve(true);
    }, pause);
    saver.write(1);
    await vi.advanceTimersByTimeAsync(pause);
    expect(saver.waits()).toBe(true);
    await expect(saver.settled()).resolves.toBe(false);
    broken = false;
    saver.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([1, 1, 1]);
    expect(saver.waits()).toBe(false);
  });

  it('lets go of what waits, after what is under way', async () => {
    const store = slowStore();
    const saver = lateSaver(store.save, 0);
    saver.write(1);
    saver.write(2);
    let gone = false;
    const going = saver.forget().then(() => {
      gone = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toBe(false);
    await store.answer();
    await going;
    saver.leave();
    expect(store.sent).toEqual([1]);
  });

  it('loses nothing and never puts older words over newer ones, whatever happens in whatever order', async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.constant('write' as const) },
      { weight: 3, arbitrary: fc.constant('answer' as const) },
      ...(['refuse', 'wait', 'flush', 'leave', 'settle'] as const).map((one) => ({
        weight: 1,
        arbitrary: fc.constant(one),
      })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.constantFrom(0, pause), async (steps, wait) => {
        const store = slowStore();
        const saver = lateSaver(store.save, wait);
        let written = 0;
        for (const one of steps) {
          if (one === 'write') saver.write(++written);
          else if (one === 'answer') await store.answer();
          else if (one === 'refuse') await store.answer(false);
          else if (one === 'wait') await vi.advanceTimersByTimeAsync(pause);
          else if (one === 'settle') void saver.settled();
          else saver[one]();
          expect(store.underWay()).toBeLessThanOrEqual(1 + steps.filter((other) => other === 'leave').length);
        }
        // Here the page ends: what was written last must have been handed over.
        saver.leave();
        if (written > 0) expect(store.sent.at(-1)).toBe(written);
        expect(store.sent).toEqual([...store.sent].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});
