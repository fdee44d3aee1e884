import type { ShippedPackage } from '../corpus/shipped-package.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { publicPath } from '../ui/site-path.ts'
import styles from './about-page.module.css'

/** The packages and fonts that the site carries, each with its licence. */
export function Licences({ packages }: { readonly packages: readonly ShippedPackage[] }) {
  const { t } = useTranslation('about')
  return (
    <>
      <p>{t('licences.masar')}</p>
      <table className={styles.packages}>
        <thead>
          <tr>
            <th scope="col">{t('licences.name')}</th>
            <th scope="col">{t('licences.version')}</th>
            <th scope="col">{t('licences.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {packages.map(({ name, version, licence }) => (
            <tr key={`${name} ${version}`}>
              <th scope="row">
                <bdi dir="ltr">{name}</bdi>
              </th>
              <td>
                <bdi dir="ltr">{version}</bdi>
              </td>
              <td>
                <bdi dir="ltr">{licence}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={publicPath('data/licences.txt')}>{t('licences.full')}</a>
      </p>
    </>
  )
}
