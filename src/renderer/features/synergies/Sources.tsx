import { ActionIcon, Anchor } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FlowRow } from '../../../shared/flows/flows.contract.ts'
import { quantityWords } from '../../../shared/flows/flows.words.ts'
import type { NeedRow } from '../../../shared/needs/needs.contract.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { hrefInNeeds } from '../../ui/places.ts'
import { RecordInput, type RecordFinder } from '../../ui/RecordInput.tsx'
import { useAct } from '../../ui/useAct.ts'
import { flowFinder, needFinder } from './finders.ts'
import classes from './synergies.module.css'

const LIMIT = 200

/** The needs that a synergy answers and the flows that it uses; each opens its record. */
export const Sources = ({ synergyId }: { synergyId: string }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const needs = useQuery(orpc.needs.list.queryOptions({ input: { synergyId, limit: LIMIT } }))
  const flows = useQuery(orpc.flows.list.queryOptions({ input: { synergyId, limit: LIMIT } }))
  if (!needs.data || !flows.data) return null
  const isEmpty = needs.data.total + flows.data.total === 0
  const remove = (source: { needId: string } | { flowId: string }, name: string) =>
    void act(() => rpc.synergies.removeSource({ synergyId, ...source }), t('synergies.source.removed', { name }))
  return (
    <DetailSection title={t('synergies.sources')}>
      {isEmpty ? <DetailNote>{t('synergies.sourcesEmpty')}</DetailNote> : null}
      <ul className={classes.sources} aria-label={t('synergies.sources')}>
        {needs.data.rows.map((need) => (
          <NeedLine key={need.id} need={need} onRemove={() => remove({ needId: need.id }, need.text)} />
        ))}
        {flows.data.rows.map((flow) => (
          <FlowLine key={flow.id} flow={flow} onRemove={() => remove({ flowId: flow.id }, flow.label)} />
        ))}
      </ul>
      <div className={classes.twoColumns}>
        <SourceAdder
          label={t('synergies.source.addNeed')}
          placeholder={t('synergies.source.findNeed')}
          finder={needFinder}
          add={(needId) => rpc.synergies.addSource({ synergyId, needId })}
        />
        <SourceAdder
          label={t('synergies.source.addFlow')}
          placeholder={t('synergies.source.findFlow')}
          finder={flowFinder}
          add={(flowId) => rpc.synergies.addSource({ synergyId, flowId })}
        />
      </div>
    </DetailSection>
  )
}

interface SourceLineProps {
  kind: string
  href: string
  words: string
  company: string
  onRemove: () => void
}

const SourceLine = ({ kind, href, words, company, onRemove }: SourceLineProps) => {
  const { t } = useTranslation()
  return (
    <li className={classes.source}>
      <span className={classes.sourceKind}>{kind}</span>
      <Anchor href={href} inherit className={classes.cut}>
        {words}
      </Anchor>
      <span className={classes.sourceCompany}>{company}</span>
      <ActionIcon aria-label={t('synergies.source.remove', { name: words })} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </li>
  )
}

const NeedLine = ({ need, onRemove }: { need: NeedRow; onRemove: () => void }) => {
  const { t } = useTranslation()
  return (
    <SourceLine
      kind={t(`enums.needKind.${need.kind}`)}
      href={hrefInNeeds('needs', need.id)}
      words={need.text}
      company={need.organisationName}
      onRemove={onRemove}
    />
  )
}

const FlowLine = ({ flow, onRemove }: { flow: FlowRow; onRemove: () => void }) => {
  const { t } = useTranslation()
  return (
    <SourceLine
      kind={t('synergies.source.flow', { direction: t(`enums.flowDirection.${flow.direction}`).toLowerCase() })}
      href={hrefInNeeds('flows', flow.id)}
      words={flow.label}
      company={[flow.organisationName, quantityWords(flow, currentLocale())].filter(Boolean).join(' · ')}
      onRemove={onRemove}
    />
  )
}

interface SourceAdderProps {
  label: string
  placeholder: string
  finder: RecordFinder
  add: (id: string) => Promise<unknown>
}

/** Links what is chosen at once; then another can be found. */
const SourceAdder = ({ label, placeholder, finder, add }: SourceAdderProps) => {
  const { act } = useAct()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  return (
    <RecordInput
      key={round}
      label={label}
      placeholder={placeholder}
      value={null}
      error={refusal}
      finder={finder}
      onChange={(chosen) => {
        if (chosen === null) return
        setRefusal(null)
        void act(
          () => add(chosen.id),
          undefined,
          (sentences) => setRefusal(Object.values(sentences)[0] ?? null),
        ).then((added) => added !== undefined && setRound(round + 1))
      }}
    />
  )
}
