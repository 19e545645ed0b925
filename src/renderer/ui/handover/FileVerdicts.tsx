import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict, Verification } from '../../../shared/handoverPackage/handoverPackage.contract.ts'
import { StatusBadge, type Tone } from '../StatusBadge.tsx'
import classes from './package.module.css'

const tones: Record<Verdict, Tone> = { sound: 'done', altered: 'late', missing: 'late', unexpected: 'soon' }
const ROW_HEIGHT = 32

/** Every file of a package and what became of it, those that are not sound first; only those on screen are drawn. */
export const FileVerdicts = ({ files }: { files: Verification['files'] }) => {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(
    () => files.toSorted((one, other) => Number(one.verdict === 'sound') - Number(other.verdict === 'sound')),
    [files],
  )
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- nothing here is memoised by a compiler
  const windowed = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  return (
    <div
      className={classes.files}
      role="table"
      aria-label={t('handoverPackage.check.files')}
      aria-rowcount={rows.length + 1}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={classes.headRow}>
          <span role="columnheader">{t('handoverPackage.check.file')}</span>
          <span role="columnheader">{t('handoverPackage.check.verdict')}</span>
        </div>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard */}
      <div ref={scroller} role="rowgroup" tabIndex={0} className={classes.rows}>
        <div role="presentation" className={classes.window} style={{ height: windowed.getTotalSize() }}>
          {windowed.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return row === undefined ? null : (
              <div
                key={row.path}
                role="row"
                aria-rowindex={index + 2}
                className={classes.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <span role="cell" className={classes.filePath} title={row.path}>
                  <bdi>{row.path}</bdi>
                </span>
                <span role="cell" className={classes.fileVerdict}>
                  <StatusBadge tone={tones[row.verdict]} word={t(`handoverPackage.check.verdicts.${row.verdict}`)} />
                </span>
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
