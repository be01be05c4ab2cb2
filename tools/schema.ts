import { z } from 'zod'
import { packSchema } from '../data/schema'
import { writeWhole } from './files'

/** Writes `docs/pack.schema.json`, the format of packs for other programs. */
writeWhole(
  'docs/pack.schema.json',
  `${JSON.stringify({ title: 'Glossator pack, version 1', ...z.toJSONSchema(packSchema) }, null, 2)}\n`,
)
