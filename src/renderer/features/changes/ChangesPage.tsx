import { Button } from '@mantine/core'
import { IconCopy, IconFileText } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changeGroups, type Changes } from '../../../shared/changes/changes.contract.ts'
import { groupName } from '../../../shared/changes/changes.words.ts'
import { sheetAudiences } from '../../../shared/confidentiality.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { ChangeGroups } from '../../ui/changes/ChangeGroups.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DocumentMenu } from '../../ui/documents/DocumentMenu.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { fullDate } from '../../ui/format.ts'
import { useKeptText } from '../../ui/memory.ts'
import { showToast } from '../../ui/toasts.ts'
import classes from './changes.module.css'
import { copyRich } from './copyRich.ts'
import { PeriodInputs } from './PeriodInputs.tsx'
import type { ChangesPeriod } from './periods.ts'
import { slideGroups, slideHtml, slideText } from './slides.ts'
import { usePeriod } from './usePeriod.ts'

/** What changed between two days or two committees, in sentences; for a committee, as a document or for slides. */
export const ChangesPage = () => {
  const { t } = useTranslation()
  const { data: meetings } = useQuery(orpc.meetings.list.queryOptions({ input: {} }))
  const chosen = usePeriod(meetings ?? [])
  const { period } = chosen
  const [kind, setKind] = useKeptText('changes.kind')
  const isReady = meetings !== undefined
  const { data: changes } = useQuery(
    orpc.changes.read.queryOptions({
      input: { ...period, audience: 'office' },
      enabled: isReady,
      placeholderData: keepPreviousData,
    }),
  )
  const only = changeGroups.find((group) => group === kind)
  const isWanted = ({ group }: Changes['groups'][number]): boolean => only === undefined || group === only
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('changes.title')}</h1>
        <PeriodInputs chosen={chosen} />
        <Choice
          label={t('changes.kind')}
          all={t('changes.allKinds')}
          choices={changeGroups.map((value) => ({ value, label: groupName(value, currentLocale()) }))}
          value={only ?? ''}
          onChange={setKind}
        />
        <CopyForSlides period={period} isReady={isReady} isWanted={isWanted} />
        <DocumentMenu
          words={t('changes.word')}
          icon={<IconFileText size={16} aria-hidden />}
          groups={[
            {
              choices: sheetAudiences.map((audience) => ({
                name: t(`changes.audiences.${audience}`),
                request: { kind: 'changes', ...period, audience },
              })),
            },
          ]}
        />
      </header>
      {changes ? (
        <Told groups={changes.groups.filter(isWanted)} isNarrowed={only !== undefined} showAll={() => setKind('')} />
      ) : null}
    </div>
  )
}

interface ToldProps {
  groups: Changes['groups']
  isNarrowed: boolean
  showAll: () => void
}

const Told = ({ groups, isNarrowed, showAll }: ToldProps) => {
  const { t } = useTranslation()
  if (groups.length > 0)
    return (
      <div className={classes.body}>
        <ChangeGroups groups={groups} />
      </div>
    )
  return isNarrowed ? (
    <EmptyState sentence={t('changes.nothingFound')} action={{ label: t('common.showAll'), run: showAll }} />
  ) : (
    <EmptyState sentence={t('changes.empty')} />
  )
}

interface CopyProps {
  period: ChangesPeriod
  isReady: boolean
  isWanted: (group: Changes['groups'][number]) => boolean
}

/** What is shown to a committee holds nothing confidential, whatever is on screen. */
const CopyForSlides = ({ period, isReady, isWanted }: CopyProps) => {
  const { t } = useTranslation()
  const { data: changes } = useQuery(
    orpc.changes.read.queryOptions({ input: { ...period, audience: 'partners' }, enabled: isReady }),
  )
  const copy = async (groups: Changes['groups']) => {
    const title = t('changes.slideTitle', { from: fullDate(period.from), to: fullDate(period.to) })
    const slides = slideGroups(groups, currentLocale())
    const isCopied = await copyRich({ html: slideHtml(title, slides), text: slideText(title, slides) })
    showToast(isCopied ? { message: t('changes.copied') } : { message: t('changes.notCopied'), tone: 'error' })
  }
  const groups = changes?.groups.filter(isWanted) ?? []
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconCopy size={16} aria-hidden />}
      disabled={groups.length === 0}
      onClick={() => void copy(groups)}
    >
      {t('changes.copy')}
    </Button>
  )
}
