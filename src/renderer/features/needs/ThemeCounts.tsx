import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { NONE, type KindChoice } from './useNeedFilter.ts'
import classes from './needs.module.css'

interface ThemeCountsProps {
  /** What is listed, and so counted. */
  kind: KindChoice
  /** Null: all themes. */
  themeId: string | null
  onTheme: (themeId: string | null) => void
}

/** How many needs, or offers, there are under each theme; pressing one shows those alone, pressing it again all of them. */
export const ThemeCounts = ({ kind, themeId, onTheme }: ThemeCountsProps) => {
  const { t } = useTranslation()
  const { data: counts } = useQuery(orpc.needs.counts.queryOptions())
  const themes = (counts?.byTheme ?? [])
    .map(({ count, offerCount, ...theme }) => ({
      ...theme,
      key: theme.themeId ?? NONE,
      count: (kind === 'offer' ? 0 : count) + (kind === 'need' ? 0 : offerCount),
    }))
    // The chosen one stays, to be let go.
    .filter(({ key, count }) => count > 0 || key === themeId)
  if (themes.length === 0) return null
  return (
    <div className={classes.counts} role="group" aria-label={t('needs.byTheme')}>
      {themes.map(({ key, ...theme }) => {
        const isChosen = key === themeId
        return (
          <button
            key={key}
            type="button"
            className={classes.count}
            aria-pressed={isChosen}
            onClick={() => onTheme(isChosen ? null : key)}
          >
            <span className={classes.countName}>{theme.themeId === null ? t('needs.noTheme') : theme.name}</span>
            <span className={classes.countNumber}>{theme.count}</span>
          </button>
        )
      })}
    </div>
  )
}
