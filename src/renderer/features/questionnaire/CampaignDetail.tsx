import { Button, SegmentedControl } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Campaign, type CampaignDetail as CampaignView } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { isAnswered } from '../../../shared/questionnaire/questionnaire.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailFields, DetailProblem, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { focusField } from '../../ui/focusField.ts'
import { fullDate } from '../../ui/format.ts'
import { useKeptChoice } from '../../ui/memory.ts'
import { saveFirst } from '../../ui/saveFirst.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import { Answers } from './Answers.tsx'
import { Results } from './Results.tsx'
import classes from './questionnaire.module.css'

const views = ['answers', 'results'] as const

/** One year: its answers, and what they come to. */
export const CampaignDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [view, setView] = useKeptChoice('questionnaire.view', views)
  const { data: campaign, error } = useQuery(
    orpc.questionnaire.campaign.queryOptions({ input: { id }, throwOnError: false }),
  )
  if (error) return <DetailProblem error={error} />
  if (!campaign) return null
  const name = t('questionnaire.campaign.title', { year: campaign.year })
  const remove = async () => {
    if (await act(() => rpc.questionnaire.removeCampaign({ id }), t('questionnaire.campaign.removed', { name })))
      onRemoved()
  }
  return (
    <Detail
      title={name}
      state={
        campaign.closedOn === null ? (
          <StatusBadge tone="active" word={t('questionnaire.campaign.open')} />
        ) : (
          <StatusBadge tone="done" word={t('questionnaire.campaign.closedOn', { date: fullDate(campaign.closedOn) })} />
        )
      }
      menu={
        <RemoveMenu
          label={t('questionnaire.more', { name })}
          remove={t('questionnaire.campaign.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <Progress campaign={campaign} onGoTo={() => setView('answers')} />
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          styles={{ label: { fontWeight: 400 } }}
          aria-label={t('questionnaire.view')}
          data={views.map((value) => ({ value, label: t(`questionnaire.views.${value}`) }))}
          value={view}
          onChange={setView}
        />
        <Closing campaign={campaign} name={name} />
      </div>
      {view === 'answers' ? <Answers campaign={campaign} /> : <Results campaign={campaign} />}
      <About campaign={campaign} />
    </Detail>
  )
}

interface ProgressProps {
  campaign: CampaignView
  onGoTo: () => void
}

/** How far it has come, and what closing it still asks for. */
const Progress = ({ campaign, onGoTo }: ProgressProps) => {
  const { t } = useTranslation()
  const { answered, asked, required, requiredAnswered, closedOn } = campaign
  const answers = new Map(campaign.answers.map((answer) => [answer.itemId, answer]))
  const lacking = campaign.items.find((item) => item.isRequired && !isAnswered(item, answers.get(item.id)))
  return (
    <section className={classes.progress} aria-label={t('questionnaire.campaign.progress')}>
      <p className={classes.counter} role="status">
        {t('questionnaire.campaign.count', {
          answered: t('questionnaire.campaign.answered', { count: answered, asked }),
          required: t('questionnaire.requiredCount', { count: requiredAnswered }),
          allRequired: required,
        })}
      </p>
      {closedOn === null && lacking !== undefined ? (
        <Button
          size="compact-sm"
          onClick={() => {
            onGoTo()
            focusField(`answer-${lacking.id}`)
          }}
        >
          {t('questionnaire.campaign.goToLacking', { count: required - requiredAnswered })}
        </Button>
      ) : null}
    </section>
  )
}

/** Closing it, or opening it again. */
const Closing = ({ campaign: { id, closedOn }, name }: { campaign: CampaignView; name: string }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const close = async () => {
    // What is being typed is an answer too.
    if (await saveFirst())
      await act(() => rpc.questionnaire.closeCampaign({ id }), t('questionnaire.campaign.closedNow', { name }))
  }
  const reopen = () =>
    act(() => rpc.questionnaire.reopenCampaign({ id }), t('questionnaire.campaign.reopened', { name }))
  const isOpen = closedOn === null
  return (
    <Button
      leftSection={isOpen ? <IconLock size={16} /> : <IconLockOpen size={16} />}
      disabled={isActing}
      onClick={() => void (isOpen ? close() : reopen())}
    >
      {t(isOpen ? 'questionnaire.campaign.close' : 'questionnaire.campaign.reopen')}
    </Button>
  )
}

const About = ({ campaign: { id, startedOn, closedOn, note } }: { campaign: CampaignView }) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('questionnaire.campaign.about')}>
      <DetailFields>
        <DateField
          label={t('questionnaire.campaign.startedOn')}
          disabled={closedOn !== null}
          value={startedOn}
          schema={Campaign.shape.startedOn}
          save={(next) => rpc.questionnaire.updateCampaign({ id, startedOn: next ?? startedOn })}
        />
        <WholeRow>
          <LongTextField
            label={t('questionnaire.campaign.note')}
            placeholder={t('questionnaire.campaign.noteExample')}
            value={note}
            schema={Campaign.shape.note}
            save={(next) => rpc.questionnaire.updateCampaign({ id, note: next })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
