/** Keeps words that are being written: see `lateSaver`. */
export interface LateSaver<T> {
  /** Notes what was written and saves it when the pause is over; each call begins the pause anew. */
  write(value: T): void;
  /** Saves now what is not known to be stored. */
  flush(): void;
  /** The last breath: hands over now what is not known to be stored, even while something older is under way. */
  leave(): void;
  /** Saves now; true when everything written so far is stored. */
  settled(): Promise<boolean>;
  /** Lets go of what waits, unsaved; resolves when what is under way is answered, so that nothing comes after it. */
  forget(): Promise<void>;
  /** Whether something written is not known to be stored. */
  waits(): boolean;
}

/**
 * Saves what is written, late and whole: the newest value alone, `pause` milliseconds after the last one. One saving is under
 * way at a time, so that nothing older arrives after something newer; what could not be saved waits for the next occasion.
 * `save` tells whether it is stored; where it rejects it is not. It must be safe to save the same value twice.
 */
export function lateSaver<T>(save: (value: T) => Promise<boolean>, pause: number): LateSaver<T> {
  /** What is not known to be stored, the newest alone. */
  let waiting: { value: T } | null = null;
  let underWay: { value: T } | null = null;
  let running: Promise<void> | null = null;
  /** Whether something newer is due as soon as what is under way is answered. */
  let due = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run() {
    do {
      due = false;
      underWay = waiting;
      const stored = underWay ? await attempt(underWay.value) : true;
      if (stored && waiting === underWay) waiting = null;
    } while (due && waiting);
    underWay = null;
    running = null;
  }

  async function attempt(value: T): Promise<boolean> {
    try {
      return await save(value);
    } catch {
      return false;
    }
  }

  function flush() {
    clearTimeout(timer);
    if (!waiting) return;
    if (running) due ||= waiting !== underWay;
    else running = run();
  }

  return {
    write(value) {
      waiting = { value };
      clearTimeout(timer);
      if (pause > 0) timer = setTimeout(flush, pause);
      else flush();
    },
    flush,
    leave() {
      // Where the page lives on after all, the newer value follows once more, after what was under way.
      if (running && waiting && waiting !== underWay) void attempt(waiting.value);
      flush();
    },
    async settled() {
      flush();
      await running;
      return waiting === null;
    },
    async forget() {
      clearTimeout(timer);
      waiting = null;
      await running;
    },
    waits: () => waiting !== null,
  };
}
