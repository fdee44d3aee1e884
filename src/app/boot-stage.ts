/** Runs before the first paint of a page with a stage: all that boot.ts does, and the fitting of the stage to its room. */
import './boot.ts'
import { fitEarly } from '../present/stage/early-fit.ts'

fitEarly()
