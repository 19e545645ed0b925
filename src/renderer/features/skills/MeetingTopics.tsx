import { Anchor, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import type { ActivityRow } from '../../../shared/skills/skills.contract.ts'
import { toPlan } from '../../../shared/skills/skills.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote } from '../../ui/Detail.tsx'
import { hrefInHandover } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import { LevelMark } from './LevelMark.tsx'
import { levelOf } from './levels.ts'
import classes from './skills.module.css'

/** What a transfer session is about: the activities that wait for one come first. */
export const MeetingTopics = ({ meeting: { id: meetingId, status } }: { meeting: Meeting }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: rows } = useQuery(orpc.skills.list.queryOptions())
  const { data: topics } = useQuery(orpc.skills.ofMeeting.queryOptions({ input: { meetingId } }))
  if (!rows || !topics) return null
  const isClosed = status === 'validated'
  const chosen = new Set(topics.map(({ activityId }) => activityId))
  const choices = isClosed
    ? rows.filter(({ id }) => chosen.has(id))
    : rows.filter(({ id, isRetired }) => !isRetired || chosen.has(id))
  const tick = (id: string, isTicked: boolean) => {
    const others = [...chosen].filter((other) => other !== id)
    void act(() => rpc.skills.setTopics({ meetingId, activityIds: isTicked ? [...others, id] : others }))
  }
  return (
    <fieldset className={classes.topics} disabled={isClosed}>
      <legend className={classes.topicsTitle}>{t('skills.topics.title')}</legend>
      <DetailNote>{t('skills.topics.hint')}</DetailNote>
      {choices.length === 0 ? (
        <DetailNote>
          {isClosed ? (
            t('skills.topics.closed')
          ) : (
            <>
              {t('skills.topics.none')} <Anchor href={hrefInHandover('skills')}>{t('skills.topics.goTo')}</Anchor>
            </>
          )}
        </DetailNote>
      ) : null}
      <div className={classes.topicChoices}>
        {waitingFirst(choices).map((row) => (
          <div key={row.id} className={classes.topic}>
            <Checkbox
              size="sm"
              label={row.name}
              checked={chosen.has(row.id)}
              onChange={(event) => tick(row.id, event.currentTarget.checked)}
            />
            <LevelMark level={levelOf(row.officer?.level ?? null)} none={t('skills.notRated')} />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** Whether a session is planned changes with each tick: it counts for nothing here, so that no row moves under the pointer. */
const waitingFirst = (rows: readonly ActivityRow[]): ActivityRow[] => {
  const waiting = toPlan(rows.map((row) => ({ ...row, nextSession: null }))).map(({ id }) => id)
  const rankOf = ({ id }: ActivityRow) => (waiting.includes(id) ? waiting.indexOf(id) : waiting.length)
  return rows.toSorted((one, other) => rankOf(one) - rankOf(other))
}
