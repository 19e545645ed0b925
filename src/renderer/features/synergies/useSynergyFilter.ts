import { useDebouncedValue } from '@mantine/hooks'
import {
  synergyAmbitions,
  synergyForms,
  synergyNatures,
  synergyOrigins,
  synergyStages,
} from '../../../shared/synergies/synergies.contract.ts'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'

const stageChoices = ['', ...synergyStages] as const
const formChoices = ['', ...synergyForms] as const
const natureChoices = ['', ...synergyNatures] as const
const ambitionChoices = ['', ...synergyAmbitions] as const
const originChoices = ['', ...synergyOrigins] as const
const coldChoices = ['', 'cold'] as const

const chosenOf = <Value extends string>(value: Value | ''): Value | null => (value === '' ? null : value)

/** The axes that are sought less often: what a synergy is, beside its form. */
const useAxes = () => {
  const [nature, setNature] = useKeptChoice('synergies.nature', natureChoices)
  const [ambition, setAmbition] = useKeptChoice('synergies.ambition', ambitionChoices)
  const [origin, setOrigin] = useKeptChoice('synergies.origin', originChoices)
  return {
    nature,
    setNature,
    ambition,
    setAmbition,
    origin,
    setOrigin,
    /** How many of them are chosen. */
    count: [nature, ambition, origin].filter(Boolean).length,
    wanted: { nature: chosenOf(nature), ambition: chosenOf(ambition), origin: chosenOf(origin) },
    clear: () => {
      setNature('')
      setAmbition('')
      setOrigin('')
    },
  }
}

/** What the views are narrowed to; kept while the officer is elsewhere. */
export const useSynergyFilter = () => {
  const [text, setText] = useKeptText('synergies')
  const [stage, setStage] = useKeptChoice('synergies.stage', stageChoices)
  const [form, setForm] = useKeptChoice('synergies.form', formChoices)
  const [themeId, setThemeId] = useKeptText('synergies.theme')
  const [cold, setCold] = useKeptChoice('synergies.cold', coldChoices)
  const axes = useAxes()
  const [search] = useDebouncedValue(text, 150)
  const isNarrowed = form !== '' || themeId !== '' || axes.count > 0
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
    wanted: { search, form: chosenOf(form), themeId: chosenOf(themeId), ...axes.wanted },
    axes,
    /** Whether the board and the cold leads are narrowed. */
    isFiltered: text !== '' || isNarrowed,
    hasChoices: stage !== '' || cold !== '' || isNarrowed,
    clear: () => {
      setText('')
      setStage('')
      setForm('')
      setThemeId('')
      setCold('')
      axes.clear()
    },
  }
}

export type SynergyFilters = ReturnType<typeof useSynergyFilter>
