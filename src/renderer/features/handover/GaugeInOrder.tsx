import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { GaugeLine } from '../../../shared/handover/handover.contract.ts'
import { listOf } from '../../ui/format.ts'
import { useKeptChoice } from '../../ui/memory.ts'
import classes from './gauge.module.css'

/** What was looked at and is in order, folded; and what there is nothing of. */
export const GaugeInOrder = ({ lines }: { lines: readonly GaugeLine[] }) => {
  const { t } = useTranslation()
  const [fold, setFold] = useKeptChoice('gauge.inOrder', ['folded', 'open'] as const)
  const inOrder = lines.filter(({ missing, total }) => missing === 0 && total > 0)
  const nothing = lines.filter(({ total }) => total === 0)
  const isOpen = fold === 'open'
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <section className={classes.family} aria-label={t('handover.gauge.inOrder')}>
      {inOrder.length === 0 ? null : (
        <h2 className={classes.familyTitle}>
          <UnstyledButton
            className={classes.fold}
            id="gauge-in-order"
            aria-expanded={isOpen}
            onClick={() => setFold(isOpen ? 'folded' : 'open')}
          >
            <Chevron size={16} aria-hidden className={classes.chevron} />
            {t('handover.gauge.inOrder')}
            <span className={classes.outOf}>{inOrder.length}</span>
          </UnstyledButton>
        </h2>
      )}
      {isOpen && inOrder.length > 0 ? (
        <ul className={classes.lines} aria-labelledby="gauge-in-order">
          {inOrder.map(({ key, total }) => (
            <li key={key} className={classes.ordered}>
              <IconCircleCheck size={16} aria-hidden />
              {t(`handover.gauge.subjects.${key}`)}
              <span className={classes.parts}>{t('handover.gauge.share', { inOrder: total, total })}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {nothing.length === 0 ? null : (
        <p className={classes.quiet}>
          {t('handover.gauge.nothingAbout', {
            subjects: listOf(nothing.map(({ key }) => t(`handover.gauge.subjects.${key}`))),
          })}
        </p>
      )}
    </section>
  )
}
