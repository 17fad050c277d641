/** Names of people: in texts by a title or a spoken-of first name, in addresses by a title before a name. */
import { type Doubt, type Records, textsOf } from './doubt.ts';

const honorific =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Baron|Rev)\.? (?!Justice\b)(?:[A-Z]\. ?)*[A-Z][a-z]+/;

/** First names that are common in England and no other word or place; a family name after one makes a person. */
const firstNames =
  'Andrew|Anne|Anthony|Barbara|Caroline|Catherine|Christine|Christopher|Daniel|Deborah|Donna|Edward|Elizabeth|Emma|Gareth|Helen|' +
  'Jacqueline|Jane|Jennifer|Jeremy|Jonathan|Joanna|Julie|Karen|Katherine|Kevin|Laura|Linda|Margaret|Martin|Matthew|Michael|Nicholas|' +
  'Nicola|Patricia|Peter|Philip|Rachel|Rebecca|Robert|Samantha|Sarah|Sharon|Simon|Stephen|Steven|Susan|Timothy|Tracey|William';
const named = new RegExp(
  `\\b(?:${firstNames}) (?!Hospital|House|Ward|Centre|Street|Road|Infirmary|Clinic|Unit|Trust|and )[A-Z][a-z]{2,}`,
);

const inAddress = /[/_-](?:mr|mrs|ms|dr|prof|sir|dame|lord|lady|baroness)-[a-z]+/;

export function findPeople(records: Records): Doubt[] {
  return records.flatMap(({ file, value }) =>
    textsOf(value).flatMap(({ field, text }): Doubt[] => {
      const address = /^https?:/.test(text);
      const found = address ? inAddress.exec(text.toLowerCase()) : (honorific.exec(text) ?? named.exec(text));
      if (!found) return [];
      const what = address ? 'the address may name a person' : 'may name a person';
      return [{ kind: 'name-of-a-person', file, field, message: `${what}: "${found[0].replace(/^[/_-]/, '')}"` }];
    }),
  );
}
