import type { GlossaryTerm } from '../corpus/glossary/glossary.ts'
import { directionOf, type Language, otherLanguage } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { thingLocator } from '../locator.ts'
import { PlaceLink } from '../place/link.tsx'
import { useSurroundings } from '../place/surroundings.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { Said } from './said.tsx'
import styles from './term-item.module.css'

type Friend = GlossaryTerm['falseFriends'][number]

/** What the term is easily taken for, in either language, and why it is not that. */
export function FalseFriends({ friends }: { readonly friends: readonly Friend[] }) {
  const { t } = useTranslation('glossary')
  const { language } = useLanguage()
  if (friends.length === 0) return null
  return (
    <div className={styles.remarks}>
      <p className={styles.label}>{t('falseFriends')}</p>
      <ul className={styles.said}>
        {friends.map((friend) => (
          <li key={`${friend.ar} ${friend.en}`}>
            <FriendName friend={friend} language={language} />
            {'\u00a0· '}
            <FriendName friend={friend} language={otherLanguage(language)} />
            <br />
            <Said text={friend.why[language]} language={language} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** In its own language's name it leads to its entry, where it has one. */
function FriendName({ friend, language }: { readonly friend: Friend; readonly language: Language }) {
  const page = useLanguage().language
  const { text } = useSurroundings()
  const locator = friend.term === undefined ? null : thingLocator('term', friend.term)
  const name = (
    <bdi lang={language} dir={directionOf(language)} className={styles.friend}>
      <Said text={friend[language]} language={language} />
    </bdi>
  )
  if (!locator || language !== page) return name
  // Beside a text the glossary is another page.
  return text === null ? (
    <a href={`#${locator}`} data-locator={locator}>
      {name}
    </a>
  ) : (
    <PlaceLink to={locator}>{name}</PlaceLink>
  )
}
