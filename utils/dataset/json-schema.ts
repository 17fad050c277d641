/** The schemas of `data/` in the form that editors read. */
import { z } from 'zod';
import { about, acceptedWarnings, knownNames, mirrorHosts, organisation, record, sharedHosts } from './schema.ts';

/** File name below `data/schema/` and the text that belongs there. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries({
      about,
      organisation,
      record,
      'accepted-warnings': acceptedWarnings,
      'known-names': knownNames,
      'mirror-hosts': mirrorHosts,
      'shared-hosts': sharedHosts,
    }).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
