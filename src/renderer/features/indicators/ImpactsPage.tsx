import { Anchor, Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImpactSum } from '../../../shared/indicators/indicators.contract.ts'
import { impactStatuses } from '../../../shared/synergies/impacts.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { NO_BREAK, decimalNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { hrefOf } from '../../ui/places.ts'
import { AsOfInput } from './AsOfInput.tsx'
import classes from './indicators.module.css'
import { useAsOf } from './useAsOf.ts'

const goToSynergies = () => {
  window.location.hash = hrefOf('synergies')
}

const quantityWords = (quantity: number, unit: string): string =>
  `${decimalNumber(quantity, currentLocale())}${unit === '' ? '' : `${NO_BREAK}${unit}`}`

const keyOf = ({ kind, label, unit, nature }: ImpactSum): string => JSON.stringify([kind, label, unit, nature])

/** Sums of what may be summed: a line for each kind, annual or one-off; a column for each status; the synergies behind each line. */
export const ImpactsPage = () => {
  const { t } = useTranslation()
  const asOf = useAsOf()
  const { data: sums } = useQuery(
    orpc.indicators.impacts.queryOptions({ input: { asOf: asOf.date }, placeholderData: keepPreviousData }),
  )
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('indicators.impacts.title')}</h1>
        <AsOfInput asOf={asOf} />
      </header>
      {sums?.length === 0 ? (
        <EmptyState
          sentence={t('indicators.impacts.empty')}
          action={{
            label: t('indicators.conversion.goToSynergies'),
            run: goToSynergies,
          }}
        />
      ) : null}
      {sums && sums.length > 0 ? (
        <div className={classes.body}>
          <p className={classes.help}>{t('indicators.impacts.help')}</p>
          <table className={classes.table} aria-label={t('indicators.impacts.title')}>
            <thead>
              <tr>
                <th scope="col">{t('indicators.impacts.kind')}</th>
                <th scope="col">{t('indicators.impacts.nature')}</th>
                {impactStatuses.map((status) => (
                  <th key={status} scope="col" className={classes.number}>
                    {t(`enums.impactStatus.${status}`)}
                  </th>
                ))}
                <th scope="col">{t('indicators.impacts.synergies')}</th>
              </tr>
            </thead>
            {sums.map((sum) => (
              <SumLines key={keyOf(sum)} sum={sum} />
            ))}
          </table>
        </div>
      ) : null}
    </div>
  )
}

const SumLines = ({ sum }: { sum: ImpactSum }) => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const kind = sum.label === '' ? t(`enums.impactKind.${sum.kind}`) : sum.label
  const nature = t(`enums.impactNature.${sum.nature}`)
  const synergies = t('indicators.impacts.count', {
    count: new Set(sum.synergies.map(({ synergyId }) => synergyId)).size,
  })
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <tbody>
      <tr>
        <th scope="row">{kind}</th>
        <td>{nature}</td>
        {impactStatuses.map((status) => (
          <StatusCell key={status} sum={sum} status={status} />
        ))}
        <td className={classes.opener}>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={isOpen}
            aria-label={t('indicators.impacts.behind', { synergies, kind, nature })}
            rightSection={<Chevron size={14} aria-hidden />}
            onClick={() => setOpen(!isOpen)}
          >
            {synergies}
          </Button>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={impactStatuses.length + 3}>
            <ul className={classes.behind} aria-label={t('indicators.impacts.synergies')}>
              {sum.synergies.map(({ synergyId, number, name, quantity, status }, rank) => (
                <li key={rank}>
                  <Anchor inherit className={classes.cut} href={`${hrefOf('synergies', synergyId)}?tab=impacts`}>
                    {synergyNumber(number)} · {name}
                  </Anchor>
                  <span className={classes.quiet}>{t(`enums.impactStatus.${status}`)}</span>
                  <span className="numeric">{quantityWords(quantity, sum.unit)}</span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}

const StatusCell = ({ sum, status }: { sum: ImpactSum; status: (typeof impactStatuses)[number] }) => {
  const { t } = useTranslation()
  const total = sum.byStatus.find((one) => one.status === status)
  if (total === undefined || total.count === 0) return <td className={classes.number} />
  return (
    <td className={classes.number}>
      {quantityWords(total.quantity, sum.unit)}
      <small>{t('indicators.impacts.of', { count: total.count })}</small>
    </td>
  )
}
