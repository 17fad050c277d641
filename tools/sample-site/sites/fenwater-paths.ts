/** Addresses of the invented trust that more than one file speaks of. */
export const news = ['/news/', '/news/page/2/'] as const;
export const chair = '/2024/03/14/chair-and-two-non-executive-directors-to-stand-down/';
export const heron = '/2024/06/03/heron-ward-tell-us-what-you-think/';
export const garden = '/2024/05/20/garden-opens/';
export const prize = '/news/archive/gardeners-win-a-prize/';
