import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FlowRow } from '../../../shared/flows/flows.contract.ts'
import { quantityWords } from '../../../shared/flows/flows.words.ts'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import type { NeedRow } from '../../../shared/needs/needs.contract.ts'
import { currentLocale } from '../../i18n.ts'
import { hrefInNeeds, hrefOf } from '../../ui/places.ts'
import classes from './matches.module.css'
import type { SideRecords } from './useSides.ts'

interface Compared {
  key: 'quantity' | 'form' | 'counterpart' | 'constraints' | 'intensity' | 'recurrence'
  /** Of the giver, of the taker; empty when it is not known. */
  values: [string, string]
}

/** What each of the two has and looks for, side by side. */
export const Sides = ({ match, sides }: { match: Match; sides: SideRecords }) => {
  const { t } = useTranslation()
  const { giver, taker, kind } = match
  const compared = useCompared(match, sides)
  const wordsOf = (side: Match['giver']) => (
    <Anchor href={hrefInNeeds(kind === 'flow' ? 'flows' : 'needs', side.id)} inherit>
      {side.label}
    </Anchor>
  )
  const companyOf = (side: Match['giver']) => (
    <Anchor href={hrefOf('companies', side.organisationId)} inherit fw={600}>
      {side.organisationName}
    </Anchor>
  )
  return (
    <table className={classes.sides}>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <span className={classes.role}>{t(`matches.giver.${kind}`)}</span>
            {companyOf(giver)}
          </th>
          <th scope="col">
            <span className={classes.role}>{t(`matches.taker.${kind}`)}</span>
            {companyOf(taker)}
          </th>
        </tr>
      </thead>
      <tbody>
        <Row name={t('matches.compared.words')} values={[wordsOf(giver), wordsOf(taker)]} />
        <Row name={t('matches.compared.zone')} values={[giver.zoneName, taker.zoneName]} />
        {compared.map(({ key, values }) => (
          <Row key={key} name={t(`matches.compared.${key}`)} values={values} />
        ))}
        <Row
          name={t('chain.confidentiality')}
          values={[
            t(`enums.confidentiality.${giver.confidentiality}`),
            t(`enums.confidentiality.${taker.confidentiality}`),
          ]}
        />
      </tbody>
    </table>
  )
}

const Row = ({ name, values: [giver, taker] }: { name: string; values: [ReactNode, ReactNode] }) => {
  const { t } = useTranslation()
  const unknown = <span className={classes.unknown}>{t('matches.unknown')}</span>
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{giver === '' ? unknown : giver}</td>
      <td>{taker === '' ? unknown : taker}</td>
    </tr>
  )
}

/** The rows that tell more than the words: of flows, or of an offer and a need. */
const useCompared = ({ kind, giver, taker }: Match, { flows, needs }: SideRecords): Compared[] => {
  const { t } = useTranslation()
  const both = <Record,>(
    pair: { giver: Record | undefined; taker: Record | undefined },
    say: (one: Record) => string,
  ) => {
    const values: [string, string] = [pair.giver ? say(pair.giver) : '', pair.taker ? say(pair.taker) : '']
    return values
  }
  if (kind === 'need') {
    const { intensity, recurrence } = {
      intensity: (need: NeedRow) => (need.intensity === null ? '' : t(`enums.needIntensity.${need.intensity}`)),
      recurrence: (need: NeedRow) => (need.recurrence === null ? '' : t(`enums.needRecurrence.${need.recurrence}`)),
    }
    return [
      { key: 'intensity', values: both(needs, intensity) },
      { key: 'recurrence', values: both(needs, recurrence) },
    ]
  }
  const locale = currentLocale()
  const formOf = (flow: FlowRow) => (flow.form === null ? '' : t(`enums.flowForm.${flow.form}`))
  return [
    { key: 'quantity', values: [quantityWords(giver, locale), quantityWords(taker, locale)] },
    { key: 'form', values: both(flows, formOf) },
    { key: 'counterpart', values: both(flows, (flow) => flow.counterpart) },
    { key: 'constraints', values: both(flows, (flow) => flow.constraints) },
  ]
}
