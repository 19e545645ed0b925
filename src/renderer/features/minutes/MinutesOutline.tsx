import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { isEmptyRichText } from '../../../shared/richText.ts'
import { Outline } from '../../ui/Outline.tsx'
import type { ClosingPart } from './closingParts.ts'

interface MinutesOutlineProps {
  meeting: Meeting
  /** What follows the agenda. */
  closing: readonly ClosingPart[]
}

/** The plan of the minutes: where one is, what is written, and the way to the rest. */
export const MinutesOutline = ({ meeting, closing }: MinutesOutlineProps) => {
  const { t } = useTranslation()
  const parts = [
    ...meeting.agenda.map((item, rank) => ({
      id: `item-${item.id}`,
      words: t('minutes.item', { rank: rank + 1, title: item.title }),
      isWritten: item.origin === 'own' ? !isEmptyRichText(item.discussion) : null,
    })),
    ...closing.map((part) => ({ id: `part-${part}`, words: t(`minutes.closing.${part}`), isWritten: null })),
  ]
  return <Outline label={t('minutes.outline')} parts={parts} />
}
