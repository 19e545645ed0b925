import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Lesson, lessonKinds, type LessonRow } from '../../../shared/inventory/inventory.contract.ts'
import { asksForAnswer } from '../../../shared/inventory/inventory.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { shortDate } from '../../ui/format.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { matches } from '../../ui/match.ts'
import { useKeptChoice } from '../../ui/memory.ts'
import classes from './inventory.module.css'
import { LessonDetail } from './LessonDetail.tsx'
import { LessonState } from './LessonState.tsx'
import { NewRecordDialog } from './NewRecordDialog.tsx'
import { useInventoryList } from './useInventoryList.ts'

const views = ['all', 'open', ...lessonKinds] as const
type View = (typeof views)[number]

const isIn = (view: View, { kind, isClosed }: LessonRow): boolean => {
  if (view === 'open') return asksForAnswer(kind) && !isClosed
  return view === 'all' || view === kind
}

/** What the post has taught: what speeds things up or slows them down, risks and questions. */
export const LessonList = () => {
  const { t } = useTranslation()
  const list = useInventoryList('lessons')
  const { id, choose, text } = list
  const [view, setView] = useKeptChoice('inventory.lessons.view', views)
  const { data, isLoading } = useQuery(orpc.inventory.lessons.queryOptions())
  const all = data ?? []
  const rows = all.filter((row) => isIn(view, row) && matches(text, row.text, row.detail, row.answer))
  const add = { label: t('inventory.lessons.add'), run: () => list.setAdding(true) }
  return (
    <>
      <ListDetail
        name="inventory.lessons"
        title={t('inventory.lists.lessons')}
        label={t('inventory.lists.lessons')}
        create={add}
        filter={{ text, onChange: list.setText }}
        tools={all.length === 0 ? null : <ViewChoice view={view} onView={setView} />}
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row lesson={row} />}
        isLoading={isLoading}
        empty={
          all.length > 0
            ? {
                sentence: t('inventory.lessons.none'),
                action: { label: t('common.showAll'), run: () => setView('all') },
              }
            : { sentence: t('inventory.lessons.empty'), action: add }
        }
        invitation={t(all.length === 0 ? 'inventory.lessons.invitationFirst' : 'inventory.lessons.invitation')}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <LessonDetail id={id} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewRecordDialog
        isOpen={list.isAdding}
        title={t('inventory.lessons.add')}
        nameLabel={t('inventory.lessons.text')}
        nameExample={t('inventory.lessons.textExample')}
        schema={Lesson.shape.text}
        kinds={{ label: t('inventory.kind'), options: useKinds() }}
        create={(name, kind = 'speedsUp') => rpc.inventory.addLesson({ text: name, kind })}
        onClose={() => list.setAdding(false)}
        onCreated={choose}
      />
    </>
  )
}

const useKinds = () => {
  const { t } = useTranslation()
  const [first, ...others] = lessonKinds
  const option = (value: (typeof lessonKinds)[number]) => ({ value, label: t(`inventory.lessonKinds.${value}`) })
  return [option(first), ...others.map(option)] as const
}

const ViewChoice = ({ view, onView }: { view: View; onView: (view: View) => void }) => {
  const { t } = useTranslation()
  const wordOf = (one: View): string =>
    one === 'all' || one === 'open' ? t(`inventory.lessons.views.${one}`) : t(`inventory.lessonKinds.${one}`)
  return (
    <div className={classes.tools}>
      <Select
        size="xs"
        aria-label={t('inventory.lessons.view')}
        data={views.map((value) => ({ value, label: wordOf(value) }))}
        value={view}
        allowDeselect={false}
        onChange={(chosen) => onView(views.find((one) => one === chosen) ?? 'all')}
      />
    </div>
  )
}

const Row = ({ lesson }: { lesson: LessonRow }) => {
  const { t } = useTranslation()
  return (
    <ListRow
      title={lesson.text}
      aside={shortDate(lesson.date)}
      second={t(`inventory.lessonKinds.${lesson.kind}`)}
      secondAside={<LessonState lesson={lesson} />}
    />
  )
}
