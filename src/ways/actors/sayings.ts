/** What the texts say of a body: what it does, what it should do, where it is named and no more. */
import type { ActorPassage } from '../../corpus/ways/model.ts'

type Saying = ActorPassage['says']

const ORDER: readonly Saying[] = ['does', 'should', 'named']

export const sayingsOf = (
  passages: readonly ActorPassage[],
): { readonly says: Saying; readonly own: readonly ActorPassage[] }[] =>
  ORDER.map((says) => ({ says, own: passages.filter((passage) => passage.says === says) })).filter(
    ({ own }) => own.length > 0,
  )
