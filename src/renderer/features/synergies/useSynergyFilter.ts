import { useDebouncedValue } from '@mantine/hooks'
import { synergyForms, synergyStages } from '../../../shared/synergies/synergies.contract.ts'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'

const stageChoices = ['', ...synergyStages] as const
const formChoices = ['', ...synergyForms] as const
const coldChoices = ['', 'cold'] as const

/** What the views are narrowed to; kept while the officer is elsewhere. */
export const useSynergyFilter = () => {
  const [text, setText] = useKeptText('synergies')
  const [stage, setStage] = useKeptChoice('synergies.stage', stageChoices)
  const [form, setForm] = useKeptChoice('synergies.form', formChoices)
  const [themeId, setThemeId] = useKeptText('synergies.theme')
  const [cold, setCold] = useKeptChoice('synergies.cold', coldChoices)
  const [search] = useDebouncedValue(text, 150)
  return {
    text,
    setText,
    stage,
    setStage,
    form,
    setForm,
    themeId,
    setThemeId,
    isCold: cold === 'cold',
    setCold: (isCold: boolean) => setCold(isCold ? 'cold' : ''),
    /** What the three views ask for; the list asks for a stage too. */
    wanted: { search, form: form === '' ? null : form, themeId: themeId === '' ? null : themeId },
    hasChoices: stage !== '' || form !== '' || themeId !== '' || cold !== '',
    clear: () => {
      setText('')
      setStage('')
      setForm('')
      setThemeId('')
      setCold('')
    },
  }
}

export type SynergyFilters = ReturnType<typeof useSynergyFilter>
