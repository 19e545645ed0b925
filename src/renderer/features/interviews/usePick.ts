import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/errors.ts'
import type { InterviewDetail } from '../../../shared/interviews/interviews.contract.ts'
import { rpc } from '../../rpc.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import { wordsOf, type PickKind } from './pick.ts'

/** The question that a sentence was noted under, and its theme. */
export interface NoteSource {
  questionId: string | null
  themeId: string | null
}

/** Makes a record of a sentence of the notes, which it keeps as its source; and which one was made last. */
export const usePick = ({ id: interviewId, organisationId, date }: InterviewDetail) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [newest, setNewest] = useState<string | null>(null)
  const create = (kind: PickKind, quotation: string, { questionId, themeId }: NoteSource) => {
    const words = wordsOf(quotation)
    const source = { organisationId, interviewId, questionId, quotation }
    switch (kind) {
      case 'need':
      case 'offer':
        return rpc.needs.create({ ...source, kind, text: words, themeId })
      case 'out':
      case 'in':
        return rpc.flows.create({ ...source, direction: kind, label: words })
      case 'promise':
        // Made that day; an interview that is prepared ahead promises nothing before today.
        return rpc.promises.create({
          organisationId,
          interviewId,
          text: words,
          madeOn: date < todayDate() ? date : todayDate(),
        })
      default:
        return assertNever(kind)
    }
  }
  const pick = async (kind: PickKind, quotation: string, source: NoteSource) => {
    if (wordsOf(quotation) === '') return
    const made = await act(() => create(kind, quotation, source), t(`interviews.pick.picked.${kind}`))
    if (made) setNewest(made.id)
  }
  return { pick, newest, setNewest }
}
