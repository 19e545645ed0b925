import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useKeptText } from '../../ui/memory.ts'
import { usePeriod } from '../../ui/period/usePeriod.ts'
import type { Chosen } from '../../ui/useChosen.ts'
import type { OutreachTab } from './outreachTabs.ts'

/** What a tab of the section lists: its filter and period, kept under its name, and the record of the address. */
export const useOutreachList = (tab: OutreachTab) => {
  const { id = null } = useParams({ strict: false })
  const navigate = useNavigate()
  const [text, setText] = useKeptText(`outreach.${tab}`)
  const [search] = useDebouncedValue(text, 150)
  const period = usePeriod(`outreach.${tab}`)
  const [isAdding, setAdding] = useState(false)
  const choose = useCallback<Chosen['choose']>(
    (next, isStep = false) =>
      void navigate({
        to: '/outreach/{-$id}',
        params: { id: next ?? undefined },
        search: { tab: tab === 'events' ? undefined : tab },
        replace: isStep,
      }),
    [navigate, tab],
  )
  return { id, choose, text, setText, period, sought: { search, ...period.period }, isAdding, setAdding }
}
