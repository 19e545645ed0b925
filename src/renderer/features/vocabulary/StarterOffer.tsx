import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconSparkles } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { StarterCounts } from '../../../shared/interviews/interviews.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { listOf } from '../../ui/format.ts'
import { showToast } from '../../ui/toasts.ts'
import { undo } from '../../ui/undo.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './vocabulary.module.css'

const parts = ['themes', 'questions', 'terms'] as const

/** « 1 thème, 5 questions et 12 termes ». */
const useCounted = () => {
  const { t } = useTranslation()
  return (counts: StarterCounts) =>
    listOf(
      parts.filter((part) => counts[part] > 0).map((part) => t(`vocabulary.starter.${part}`, { count: counts[part] })),
    )
}

/** Adds what is missing of the starter set, and says how much it was. */
export const useStarter = () => {
  const { t } = useTranslation()
  const { act } = useAct()
  const counted = useCounted()
  return async () => {
    const added = await act(() => rpc.interviews.addStarter())
    if (!added) return
    const { changeId } = added
    showToast({
      message: t('vocabulary.starter.done', { what: counted(added) }),
      action: { label: t('common.undo'), run: () => void undo(changeId) },
    })
  }
}

/** A quiet offer under a list, while something of the starter set that belongs there is missing. */
export const StarterOffer = ({ of }: { of: readonly (keyof StarterCounts)[] }) => {
  const { t } = useTranslation()
  const addStarter = useStarter()
  const counted = useCounted()
  const { data: missing } = useQuery(orpc.interviews.missingStarter.queryOptions())
  if (!missing || of.every((part) => missing[part] === 0)) return null
  return (
    <div className={classes.starter}>
      <Button variant="subtle" leftSection={<IconSparkles size={16} />} onClick={() => void addStarter()}>
        {t('vocabulary.starter.rest')}
      </Button>
      <span className={classes.starterCounts}>{counted(missing)}</span>
    </div>
  )
}
