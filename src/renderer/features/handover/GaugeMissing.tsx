import { Anchor, Button, UnstyledButton } from '@mantine/core'
import { IconArrowRight, IconChevronDown, IconChevronRight, IconCopy } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { GaugeLine, GaugeRow } from '../../../shared/handover/handover.contract.ts'
import { shortDate } from '../../ui/format.ts'
import { useBackUp } from '../../ui/useBackUp.ts'
import classes from './gauge.module.css'
import { isDated, placeOf, type SettledKey } from './gaugePlaces.ts'

/** The dossier has no recent copy: it is made here. */
export const MissingBackup = () => {
  const { t } = useTranslation()
  const { backUp, isActing } = useBackUp()
  return (
    <div className={classes.head}>
      <span className={classes.single}>{t('handover.gauge.noBackup')}</span>
      <Button
        size="compact-sm"
        className={classes.copy}
        loading={isActing}
        leftSection={<IconCopy size={14} aria-hidden />}
        onClick={() => void backUp()}
      >
        {t('handover.gauge.saveCopy')}
      </Button>
    </div>
  )
}

/** One alone is named, and leads to itself. */
export const MissingOne = ({ of, row, total }: { of: SettledKey; row: GaugeRow; total: number }) => {
  const { t } = useTranslation()
  const sentence = t('handover.gauge.sentence', { what: t(`handover.gauge.named.${of}`), name: row.label })
  return (
    <div className={classes.head}>
      <span className={classes.single}>
        <Anchor inherit c="inherit" underline="hover" className={classes.label} href={placeOf[of].row(row)}>
          {sentence}
        </Anchor>
        <Beside of={of} row={row} before={total > 1 ? t('handover.gauge.oneOutOf', { total }) : ''} />
      </span>
      <ToList of={of} sentence={sentence} />
    </div>
  )
}

/** Whom it belongs to, and its day. */
const Beside = ({ of, row: { detail, date }, before = '' }: { of: SettledKey; row: GaugeRow; before?: string }) => {
  const { t } = useTranslation()
  const day = date === null || !isDated(of) ? '' : t(`handover.gauge.dates.${of}`, { date: shortDate(date) })
  const unmeasured = of === 'indicatorsToMeasure' && date === null ? t('handover.gauge.neverMeasured') : ''
  return (
    <span className={classes.beside}>
      <span className={classes.detail}>{[before, detail].filter(Boolean).join(' · ')}</span>
      <span className={classes.day}>{day || unmeasured}</span>
    </span>
  )
}

const ToList = ({ of, sentence }: { of: SettledKey; sentence: string }) => {
  const { t } = useTranslation()
  const { name, list, narrow } = placeOf[of]
  return (
    <Anchor className={classes.toList} underline="hover" href={list} onClick={narrow}>
      {t(`handover.gauge.places.${name}`)}
      <span className="sr-only"> · {sentence}</span>
      <IconArrowRight size={14} aria-hidden />
    </Anchor>
  )
}

interface MissingSomeProps {
  of: SettledKey
  line: GaugeLine
  isOpen: boolean
  onToggle: () => void
}

/** Several of them: how many, which ones once it is unfolded, and the way to their list. */
export const MissingSome = ({ of, line: { missing, total, rows }, isOpen, onToggle }: MissingSomeProps) => {
  const { t } = useTranslation()
  const id = useId()
  const sentence = t(`handover.gauge.lines.${of}`, { count: missing })
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  const others = missing - rows.length
  return (
    <>
      <div className={classes.head}>
        <UnstyledButton className={classes.fold} id={id} aria-expanded={isOpen} onClick={onToggle}>
          <Chevron size={16} aria-hidden className={classes.chevron} />
          <span>
            {sentence} <span className={classes.outOf}>{t('handover.gauge.outOf', { total })}</span>
          </span>
        </UnstyledButton>
        <ToList of={of} sentence={sentence} />
      </div>
      {isOpen ? (
        <ul className={classes.rows} aria-labelledby={id}>
          {rows.map((row) => (
            <li key={row.id} className={classes.row}>
              <Anchor inherit c="inherit" underline="hover" className={classes.label} href={placeOf[of].row(row)}>
                {row.label}
              </Anchor>
              <Beside of={of} row={row} />
            </li>
          ))}
          {others > 0 ? (
            <li className={classes.others}>
              <Anchor inherit href={placeOf[of].list} onClick={placeOf[of].narrow}>
                {t('handover.gauge.others', { count: others })}
              </Anchor>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  )
}
