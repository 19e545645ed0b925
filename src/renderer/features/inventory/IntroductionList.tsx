import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { IntroductionRow } from '../../../shared/inventory/inventory.contract.ts'
import { orpc } from '../../query.ts'
import { shortDate } from '../../ui/format.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { matches } from '../../ui/match.ts'
import { IntroductionDetail } from './IntroductionDetail.tsx'
import { NewIntroductionDialog } from './NewIntroductionDialog.tsx'
import { useInventoryList } from './useInventoryList.ts'

/** Who brought whom into the démarche, by organisation. */
export const IntroductionList = () => {
  const { t } = useTranslation()
  const list = useInventoryList('introductions')
  const { id, choose, text } = list
  const { data, isLoading } = useQuery(orpc.inventory.introductions.queryOptions())
  const all = data ?? []
  const add = { label: t('inventory.introductions.add'), run: () => list.setAdding(true) }
  return (
    <>
      <ListDetail
        name="inventory.introductions"
        title={t('inventory.lists.introductions')}
        label={t('inventory.lists.introductions')}
        create={add}
        filter={{ text, onChange: list.setText }}
        rows={all.filter((row) => matches(text, row.contactLabel, row.organisationName, row.introducedByLabel))}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row introduction={row} />}
        isLoading={isLoading}
        empty={{ sentence: t('inventory.introductions.empty'), action: add }}
        invitation={t(
          all.length === 0 ? 'inventory.introductions.invitationFirst' : 'inventory.introductions.invitation',
        )}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <IntroductionDetail id={id} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewIntroductionDialog isOpen={list.isAdding} onClose={() => list.setAdding(false)} onCreated={choose} />
    </>
  )
}

const Row = ({ introduction: { contactLabel, introducedByLabel, date } }: { introduction: IntroductionRow }) => {
  const { t } = useTranslation()
  return (
    <ListRow
      title={contactLabel}
      aside={date === null ? undefined : shortDate(date)}
      second={
        introducedByLabel === ''
          ? t('inventory.introductions.byNobody')
          : t('inventory.introductions.byOf', { name: introducedByLabel })
      }
    />
  )
}
