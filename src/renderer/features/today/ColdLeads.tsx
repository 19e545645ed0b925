import { useTranslation } from 'react-i18next'
import type { Today } from '../../../shared/today/today.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { useColdWords } from '../../ui/coldWords.ts'
import { listOf } from '../../ui/format.ts'
import { hrefOf, hrefOfColdLeads } from '../../ui/places.ts'
import { StageBadge } from '../../ui/StageBadge.tsx'
import { DayLine } from './DayLine.tsx'
import { DayList } from './DayList.tsx'
import { More } from './More.tsx'

/** The synergies that ask for attention, and why. */
export const ColdLeads = ({ synergies: { rows, total } }: { synergies: Today['synergies'] }) => {
  const { t } = useTranslation()
  const coldWords = useColdWords()
  return (
    <DayList title={t('today.cold')} aside={<More href={hrefOfColdLeads} total={total} shown={rows.length} />}>
      {rows.map((synergy) => (
        <DayLine
          key={synergy.id}
          href={hrefOf('synergies', synergy.id)}
          title={synergy.name}
          second={`${synergyNumber(synergy.number)} · ${listOf(coldWords(synergy))}`}
          aside={<StageBadge stage={synergy.stage} />}
        />
      ))}
    </DayList>
  )
}
