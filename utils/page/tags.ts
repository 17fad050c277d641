/** Elements by what their name alone says. */

const set = (names: string): Set<string> => new Set(names.split(' '));

/** Elements whose text no reader of the page sees as the page's words. */
export const silent = set(
  'script style noscript template svg math iframe object embed canvas video audio map select datalist textarea head area ' +
    'progress meter',
);

/** Elements that do not end a line; every other one begins and ends a block. */
export const inline = set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp slot small span ' +
    'strike strong sub sup time tt u var wbr',
);
