import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SortableList } from '../../ui/SortableList.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useFocusNew } from '../../ui/useFocusNew.ts'
import { StarterOffer, useStarter } from './StarterOffer.tsx'
import { ThemeDetail } from './ThemeDetail.tsx'
import classes from './vocabulary.module.css'

interface GridPanelProps {
  /** The theme of the address; without one, the first is shown. */
  chosenId: string | undefined
  onChoose: (id: string) => void
}

/** The grid of interviews: its themes in order, and the questions of the chosen one beside them. */
export const GridPanel = ({ chosenId, onChoose }: GridPanelProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { list, focusNew } = useFocusNew()
  const addStarter = useStarter()
  const { data: themes } = useQuery(orpc.vocabulary.themes.queryOptions())
  const { data: questions } = useQuery(orpc.interviews.questions.queryOptions())
  const add = async () => {
    const created = await act(() => rpc.vocabulary.addTheme({ name: t('vocabulary.newTheme') }))
    if (!created) return
    focusNew(created.id)
    onChoose(created.id)
  }
  if (!themes || !questions) return null
  if (themes.length === 0) {
    return (
      <>
        <EmptyState
          sentence={t('vocabulary.themesEmpty')}
          action={{ label: t('vocabulary.starter.whole'), run: () => void addStarter() }}
        />
        <div className={classes.besideEmpty}>
          <AddTheme onAdd={() => void add()} />
        </div>
      </>
    )
  }
  const chosen = themes.find(({ id }) => id === chosenId) ?? themes[0]
  const asked = Map.groupBy(questions, ({ themeId }) => themeId)
  return (
    <div className={classes.panes} ref={list}>
      <div className={classes.themes}>
        <SortableList
          label={t('vocabulary.themes')}
          items={themes}
          nameOf={({ name }) => name}
          onMove={(id, position) => act(() => rpc.vocabulary.moveTheme({ id, position }))}
          renderItem={(theme, handle) => (
            <ThemeLine
              theme={theme}
              count={asked.get(theme.id)?.filter(({ isRetired }) => !isRetired).length ?? 0}
              isChosen={theme === chosen}
              handle={handle}
              onChoose={onChoose}
            />
          )}
        />
        <AddTheme onAdd={() => void add()} />
        <StarterOffer of={['themes', 'questions']} />
      </div>
      {chosen ? (
        <ThemeDetail key={chosen.id} theme={chosen} themes={themes} questions={asked.get(chosen.id) ?? []} />
      ) : null}
    </div>
  )
}

const AddTheme = ({ onAdd }: { onAdd: () => void }) => {
  const { t } = useTranslation()
  return (
    <Button variant="subtle" leftSection={<IconPlus size={16} />} onClick={onAdd}>
      {t('vocabulary.addTheme')}
    </Button>
  )
}

interface ThemeLineProps {
  theme: Theme
  count: number
  isChosen: boolean
  handle: ReactNode
  onChoose: (id: string) => void
}

const ThemeLine = ({ theme, count, isChosen, handle, onChoose }: ThemeLineProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.themeLine} data-chosen={isChosen}>
      <button
        type="button"
        className={classes.themeButton}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => onChoose(theme.id)}
      >
        <span className={classes.themeName}>{theme.name}</span>
        <span className={classes.dimmed}>{t('vocabulary.questionCount', { count })}</span>
      </button>
      {handle}
    </div>
  )
}
