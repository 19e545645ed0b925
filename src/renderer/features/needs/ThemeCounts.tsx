import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { NONE } from './useNeedFilter.ts'
import classes from './needs.module.css'

interface ThemeCountsProps {
  /** Null: all themes. */
  themeId: string | null
  onTheme: (themeId: string | null) => void
}

/** How many needs there are under each theme; pressing one shows those alone, pressing it again all of them. */
export const ThemeCounts = ({ themeId, onTheme }: ThemeCountsProps) => {
  const { t } = useTranslation()
  const { data: counts } = useQuery(orpc.needs.counts.queryOptions())
  if (!counts || counts.byTheme.length === 0) return null
  return (
    <div className={classes.counts} role="group" aria-label={t('needs.byTheme')}>
      {counts.byTheme.map((theme) => {
        const key = theme.themeId ?? NONE
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
