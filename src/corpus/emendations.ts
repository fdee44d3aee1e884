import * as v from 'valibot'
import type { Emendation } from '../edition/emend.ts'
import { EMENDATION_REASONS } from './reasons.ts'

const schema = v.array(
  v.strictObject({
    line: v.pipe(v.number(), v.integer(), v.minValue(1)),
    source: v.string(),
    reading: v.string(),
    reason: v.picklist(Object.keys(EMENDATION_REASONS)),
  }),
)

/** @throws ValiError when an emendation is not one */
export const parseEmendations = (stored: unknown): Emendation[] => v.parse(schema, stored)
