// Writes data/schema/*.schema.json, by which an editor helps whoever writes a fact, from the schemas that the build uses.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../utils/dataset/json-schema.ts';
import { dataFolder } from './data-files.ts';

mkdirSync(join(dataFolder, 'schema'), { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(dataFolder, 'schema', name), text);
