import { useTranslation } from 'react-i18next'
import type { FlowRow } from '../../../shared/flows/flows.contract.ts'
import { quantityWords } from '../../../shared/flows/flows.words.ts'
import { currentLocale } from '../../i18n.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { DirectionMark } from '../../ui/chain/DirectionMark.tsx'

/** A flow in the list: its words, which way it goes, how much of it; whose it is, and what it is called. */
export const FlowLine = ({ flow }: { flow: FlowRow }) => {
  const { t } = useTranslation()
  const { label, organisationName, termName } = flow
  const named = termName === '' ? t('flows.noTerm') : termName
  return (
    <ListRow
      title={label}
      aside={quantityWords(flow, currentLocale())}
      second={`${organisationName} · ${named}`}
      secondAside={<DirectionMark direction={flow.direction} />}
    />
  )
}
