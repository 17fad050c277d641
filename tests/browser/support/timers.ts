/**
 * Runs in a page: the numbers that its timers get while it changes, counted from the first. They rise by one unless somebody
 * else takes a timer in between. Takes none of its own between them.
 */
export async function timerNumbers(): Promise<number[]> {
  const numbers: number[] = [];
  for (let round = 0; round < 3; round++) {
    numbers.push(Number(setTimeout(() => {})));
    document.body.append('more');
    await scheduler.postTask(() => {}, { delay: 700 });
  }
  numbers.push(Number(setTimeout(() => {})));
  return numbers.map((number) => number - (numbers[0] ?? 0));
}
