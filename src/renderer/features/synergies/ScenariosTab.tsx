import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState, type CSSProperties, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Scenario } from '../../../shared/synergies/scenarios.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote } from '../../ui/Detail.tsx'
import { MoneyField } from '../../ui/fields/MoneyField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'
import { useFocusNew } from '../../ui/useFocusNew.ts'
import { Payback } from './Payback.tsx'
import { ScenarioHead } from './ScenarioHead.tsx'
import classes from './Scenarios.module.css'
import type { TabProps } from './SynergyDetail.tsx'

/** The scenarios of a synergy side by side, written in place; the companies choose one. */
export const ScenariosTab = ({ synergy: { id } }: TabProps) => {
  const { t } = useTranslation()
  const { data: scenarios } = useQuery(orpc.synergies.scenarios.list.queryOptions({ input: { synergyId: id } }))
  const { list, focusNew } = useFocusNew()
  if (!scenarios) return null
  // React’s type does not know custom properties.
  const columns = { '--scenarios': scenarios.length } as CSSProperties
  return (
    <div className={classes.tab} ref={list}>
      <NewScenario synergyId={id} onAdded={focusNew} />
      {scenarios.length === 0 ? (
        <DetailNote>{t('synergies.scenarios.empty')}</DetailNote>
      ) : (
        <table
          id="synergy-scenarios"
          className={`${classes.table} quiet-fields`}
          style={columns}
          aria-label={t('synergies.scenarios.table')}
        >
          <thead>
            <tr>
              <td className={classes.corner} />
              {scenarios.map((scenario, rank) => (
                <ScenarioHead key={scenario.id} scenario={scenario} rank={rank} count={scenarios.length} />
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, cell: Cell }) => (
              <tr key={key}>
                <th scope="row">{t(`synergies.scenarios.line.${key}`)}</th>
                {scenarios.map((scenario) => (
                  <td key={scenario.id}>
                    <Cell scenario={scenario} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

interface CellProps {
  scenario: Scenario
}

type Words = 'technical' | 'economic' | 'regulatory' | 'organisational' | 'otherGains' | 'risks'
type Money = 'investmentCents' | 'yearlyCostCents' | 'yearlyGainCents'

const useCellLabel = (line: Words | Money | 'carrier', { name }: Scenario) => {
  const { t } = useTranslation()
  return t('synergies.scenarios.cell', { line: t(`synergies.scenarios.line.${line}`), name })
}

const wordsCell = (field: Words) => {
  const WordsCell = ({ scenario }: CellProps): ReactNode => {
    const { t } = useTranslation()
    return (
      <LongTextField
        label={useCellLabel(field, scenario)}
        hideLabel
        placeholder={t('synergies.scenarios.toWrite')}
        minRows={1}
        value={scenario[field]}
        schema={Scenario.shape[field]}
        save={(text) => rpc.synergies.scenarios.update({ id: scenario.id, [field]: text })}
      />
    )
  }
  return WordsCell
}

const moneyCell = (field: Money) => {
  const MoneyCell = ({ scenario }: CellProps): ReactNode => (
    <MoneyField
      label={useCellLabel(field, scenario)}
      hideLabel
      value={scenario[field]}
      schema={Scenario.shape[field]}
      save={(cents) => rpc.synergies.scenarios.update({ id: scenario.id, [field]: cents })}
    />
  )
  return MoneyCell
}

const CarrierCell = ({ scenario }: CellProps) => (
  <PartyPicker
    label={useCellLabel('carrier', scenario)}
    hideLabel
    value={scenario.carrier}
    save={(carrier) => rpc.synergies.scenarios.update({ id: scenario.id, carrier })}
  />
)

/** The lines of the comparison, from what it is to who carries it. */
const lines = [
  { key: 'technical', cell: wordsCell('technical') },
  { key: 'economic', cell: wordsCell('economic') },
  { key: 'regulatory', cell: wordsCell('regulatory') },
  { key: 'organisational', cell: wordsCell('organisational') },
  { key: 'investmentCents', cell: moneyCell('investmentCents') },
  { key: 'yearlyCostCents', cell: moneyCell('yearlyCostCents') },
  { key: 'yearlyGainCents', cell: moneyCell('yearlyGainCents') },
  { key: 'payback', cell: Payback },
  { key: 'otherGains', cell: wordsCell('otherGains') },
  { key: 'risks', cell: wordsCell('risks') },
  { key: 'carrier', cell: CarrierCell },
] as const

const NewScenario = ({ synergyId, onAdded }: { synergyId: string; onAdded: (id: string) => void }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const add = async () => {
    const refused = refusalOf(Scenario.shape.name, name)
    setRefusal(name.trim() === '' ? t('synergies.scenarios.nameFirst') : refused)
    if (refused !== null) return
    const created = await act(() => rpc.synergies.scenarios.add({ synergyId, name }))
    if (!created) return
    setName('')
    onAdded(created.id)
  }
  return (
    <form
      id="synergy-add-scenario"
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isActing) void add()
      }}
    >
      <TextInput
        className={classes.addName}
        aria-label={t('synergies.scenarios.newName')}
        placeholder={t('synergies.scenarios.newExample')}
        value={name}
        error={refusal}
        onChange={(event) => {
          setName(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <Button type="submit" leftSection={<IconPlus size={16} />}>
        {t('synergies.scenarios.add')}
      </Button>
    </form>
  )
}
