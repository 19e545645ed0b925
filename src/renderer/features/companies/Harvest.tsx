import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Company } from '../../../shared/companies/companies.contract.ts'
import { quantityWords } from '../../../shared/flows/flows.words.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { DetailSection } from '../../ui/Detail.tsx'
import { fullDate } from '../../ui/format.ts'
import { hrefInNeeds, hrefOf } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './companies.module.css'
import { Glance } from './Glance.tsx'
import { NewFlow } from './NewFlow.tsx'
import { PlanInterviewDialog } from './PlanInterviewDialog.tsx'

// What is seen at a glance; the rest is one link away.
const FEW = 5

/** What the company brought to the démarche: interviews, needs, flows, synergies, each with the gesture that adds one. */
export const Harvest = ({ company }: { company: Company }) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('companies.harvest.title')}>
      <div className={classes.glances}>
        <Interviews company={company} />
        <Needs company={company} />
        <Flows company={company} />
        <Synergies company={company} />
      </div>
    </DetailSection>
  )
}

const Interviews = ({ company: { organisationId, name } }: { company: Company }) => {
  const { t } = useTranslation()
  const [isPlanning, setPlanning] = useState(false)
  const { data } = useQuery(orpc.interviews.list.queryOptions({ input: { organisationId, limit: FEW } }))
  const rows = data?.rows ?? []
  return (
    <>
      <Glance
        title={t('companies.harvest.interviews')}
        total={data?.total ?? 0}
        none={t('companies.harvest.none')}
        add={t('companies.addInterview')}
        onAdd={() => setPlanning(true)}
        lines={rows.map((row) => ({
          id: row.id,
          href: hrefOf('interviews', row.id),
          title: fullDate(row.date),
          aside: t(`enums.interviewStatus.${row.status}`),
        }))}
      />
      <PlanInterviewDialog
        organisationId={organisationId}
        name={name}
        isOpen={isPlanning}
        onClose={() => setPlanning(false)}
      />
    </>
  )
}

const Needs = ({ company: { organisationId } }: { company: Company }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data } = useQuery(orpc.needs.list.queryOptions({ input: { organisationId, limit: FEW } }))
  const rows = data?.rows ?? []
  return (
    <Glance
      title={t('companies.harvest.needs')}
      total={data?.total ?? 0}
      none={t('companies.harvest.none')}
      add={t('companies.addNeed')}
      renderForm={(close) => (
        <AddLine
          label={t('companies.harvest.newNeed')}
          autoFocus
          isCompact
          onClose={close}
          onAdd={async (text) =>
            (await act(() => rpc.needs.create({ organisationId, text }), t('companies.harvest.needAdded'))) !==
            undefined
          }
        />
      )}
      lines={rows.map((row) => ({
        id: row.id,
        href: hrefInNeeds('needs', row.id),
        title: row.text,
        aside: row.kind === 'offer' ? t('enums.needKind.offer') : row.themeName,
      }))}
    />
  )
}

const Flows = ({ company: { organisationId } }: { company: Company }) => {
  const { t } = useTranslation()
  const { data } = useQuery(orpc.flows.list.queryOptions({ input: { organisationId, limit: FEW } }))
  const rows = data?.rows ?? []
  return (
    <Glance
      title={t('companies.harvest.flows')}
      total={data?.total ?? 0}
      none={t('companies.harvest.none')}
      add={t('companies.addFlow')}
      renderForm={(close) => <NewFlow organisationId={organisationId} onClose={close} />}
      lines={rows.map((row) => ({
        id: row.id,
        href: hrefInNeeds('flows', row.id),
        title: row.label,
        aside: [t(`enums.flowDirection.${row.direction}`), quantityWords(row, currentLocale())]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  )
}

const Synergies = ({ company: { organisationId } }: { company: Company }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data } = useQuery(orpc.synergies.list.queryOptions({ input: { organisationId, limit: FEW } }))
  const rows = data?.rows ?? []
  const create = async (name: string) => {
    const companies = [{ organisationId, role: 'asks' as const }]
    const made = await act(() => rpc.synergies.create({ name, companies }))
    if (made) window.location.hash = hrefOf('synergies', made.id)
    return made !== undefined
  }
  return (
    <Glance
      title={t('companies.harvest.synergies')}
      total={data?.total ?? 0}
      none={t('companies.harvest.noneFeminine')}
      add={t('companies.addSynergy')}
      renderForm={(close) => (
        <AddLine label={t('companies.harvest.newSynergy')} autoFocus isCompact onClose={close} onAdd={create} />
      )}
      lines={rows.map((row) => ({
        id: row.id,
        href: hrefOf('synergies', row.id),
        title: `${synergyNumber(row.number)} ${row.name}`,
        aside: t(`enums.synergyStage.${row.stage}`),
      }))}
    />
  )
}
