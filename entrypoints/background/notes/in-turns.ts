import { oneByOne } from '../../../utils/page/steps.ts';
import { inSlices } from '../../shared/slices.ts';

/** Runs the worker's own long work in slices, as the pages' is: messages are answered in between. Nothing overtakes it. */
export const inTurns = <T>(steps: Generator<void, T, void>): Promise<T> =>
  inSlices(
    oneByOne(steps),
    () => true,
    () => false,
  ) as Promise<T>;
