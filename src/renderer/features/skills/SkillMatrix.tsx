import { useTranslation } from 'react-i18next'
import type { ActivityRow } from '../../../shared/skills/skills.contract.ts'
import { SkillRow } from './SkillRow.tsx'
import classes from './skills.module.css'
import { matrixColumns, useMatrixKeys, type MatrixCell, type MatrixColumn } from './useMatrixKeys.ts'
import type { SkillActs } from './useSkillActs.ts'

interface SkillMatrixProps {
  rows: readonly ActivityRow[]
  openId: string | null
  acts: SkillActs
  onOpen: (id: string) => void
}

const isColumn = (word: string | undefined): word is MatrixColumn => matrixColumns.some((column) => column === word)

const cellNamed = (name: string | undefined): MatrixCell | null => {
  const [id, column] = (name ?? '').split(' ')
  return id !== undefined && isColumn(column) ? { id, column } : null
}

/** The activities as a heat map: arrows go from cell to cell, digits rate. */
export const SkillMatrix = ({ rows, openId, acts, onOpen }: SkillMatrixProps) => {
  const { t } = useTranslation()
  const { table, current, setCurrent, onKeyDown } = useMatrixKeys(rows, acts)
  const words: Record<MatrixColumn, string> = {
    activity: t('skills.matrix.activity'),
    officer: t('skills.rater.officer'),
    consultancy: t('skills.rater.consultancy'),
    target: t('skills.matrix.target'),
    step: t('skills.matrix.step'),
    session: t('skills.matrix.session'),
  }
  const cellOf = (id: string, column: MatrixColumn) => ({
    'data-cell': `${id} ${column}`,
    tabIndex: current.id === id && current.column === column ? (0 as const) : (-1 as const),
  })
  const firstRetired = rows.find(({ isRetired }) => isRetired)
  return (
    <>
      <p id="skill-matrix-keys" className="sr-only">
        {t('skills.matrix.keys')}
      </p>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- arrows go from cell to cell
        role="grid"
        className={classes.matrix}
        aria-label={t('skills.matrix.label')}
        aria-describedby="skill-matrix-keys"
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const cell = cellNamed(target.dataset.cell)
          if (cell) setCurrent(cell)
        }}
      >
        <thead>
          <tr>
            {matrixColumns.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) => [
            ...(row === firstRetired
              ? [
                  <tr key="retired" className={classes.retiredTitle}>
                    <td colSpan={matrixColumns.length}>{t('skills.matrix.retired')}</td>
                  </tr>,
                ]
              : []),
            <SkillRow
              key={row.id}
              row={row}
              isOpen={row.id === openId}
              cellOf={(column) => cellOf(row.id, column)}
              acts={acts}
              onOpen={() => onOpen(row.id)}
            />,
          ])}
        </tbody>
      </table>
    </>
  )
}
