import { ActionIcon, Anchor, Button, UnstyledButton } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { companySteps, type Company, type CompanyStep } from '../../../shared/companies/companies.contract.ts'
import { assertNever } from '../../../shared/errors.ts'
import { rpc } from '../../rpc.ts'
import { companyTones } from '../../ui/companyTones.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { fullDate } from '../../ui/format.ts'
import { hrefInNeeds, hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './companies.module.css'
import { ExchangeFields } from './ExchangeFields.tsx'
import { NewStep } from './NewStep.tsx'

/** How the company came to where it stands: each step with its date and the record that tells it. */
export const CompanySteps = ({ company }: { company: Company }) => {
  const { t } = useTranslation()
  const [isAdding, setAdding] = useState(false)
  const { organisationId } = company
  // What was reached on one day stands in the order in which it is usually reached.
  const steps = company.steps.toSorted(
    (one, other) =>
      Number(one.date > other.date) - Number(one.date < other.date) ||
      companySteps.indexOf(one.step) - companySteps.indexOf(other.step),
  )
  return (
    <DetailSection
      title={t('companies.steps.title')}
      action={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          {t('companies.steps.add')}
        </Button>
      }
    >
      {isAdding ? <NewStep organisationId={organisationId} onClose={() => setAdding(false)} /> : null}
      {steps.length === 0 ? <DetailNote>{t('companies.steps.empty')}</DetailNote> : null}
      {steps.length === 0 ? null : (
        <ol className={classes.steps}>
          {steps.map((step) => (
            <StepLine key={`${step.step} ${step.id}`} step={step} organisationId={organisationId} />
          ))}
        </ol>
      )}
    </DetailSection>
  )
}

const StepLine = ({ step, organisationId }: { step: CompanyStep; organisationId: string }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [isOpen, setOpen] = useState(false)
  const word = t(`enums.companyStatus.${step.step}`)
  const date = fullDate(step.date)
  const { id } = step
  return (
    <li className={classes.step}>
      <StatusBadge tone={companyTones[step.step]} word={word} />
      <span className={classes.stepDate}>{date}</span>
      <Teller step={step} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {step.source === 'typed' ? (
        <ActionIcon
          aria-label={t('companies.steps.remove', { step: word, date })}
          onClick={() => void act(() => rpc.companies.removeStep({ id }), t('companies.removed'))}
        >
          <IconTrash size={16} />
        </ActionIcon>
      ) : null}
      {isOpen ? <ExchangeFields id={id} organisationId={organisationId} /> : null}
    </li>
  )
}

/** What tells a step: a link to its record, the exchange opened in place, or the officer's own words. */
const Teller = ({ step, isOpen, onToggle }: { step: CompanyStep; isOpen: boolean; onToggle: () => void }) => {
  const { t } = useTranslation()
  const source = t(`companies.steps.source.${step.source}`)
  const href = hrefOfStep(step)
  if (step.source === 'exchange') {
    return (
      <UnstyledButton className={classes.eventOpen} aria-expanded={isOpen} onClick={onToggle}>
        {source}
      </UnstyledButton>
    )
  }
  if (href === null) return <span className={classes.cut}>{[source, step.note].filter(Boolean).join(' · ')}</span>
  return (
    <Anchor href={href} inherit className={classes.stepSource}>
      {source}
    </Anchor>
  )
}

/** The page of the record that tells a step; null for what the officer typed and for an exchange, which have none. */
const hrefOfStep = ({ source, id }: CompanyStep): string | null => {
  switch (source) {
    case 'typed':
    case 'exchange':
      return null
    case 'interview':
      return hrefOf('interviews', id)
    case 'meeting':
      return hrefOf('meetings', id)
    case 'need':
      return hrefInNeeds('needs', id)
    case 'flow':
      return hrefInNeeds('flows', id)
    case 'seat':
      return hrefOf('committees', id)
    case 'synergy':
      return hrefOf('synergies', id)
    default:
      return assertNever(source)
  }
}
