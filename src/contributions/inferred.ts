import type { DataSet } from '../corpus/contributions/data-set.ts'
import type { Chart } from './chart.ts'

/** Whether a chart has names that are inferred, so that the sign after them is to be explained. */
export const hasInferredNames = ({ namesChannels }: Chart, { channels }: DataSet): boolean =>
  namesChannels && channels.some(({ inferred }) => inferred)
