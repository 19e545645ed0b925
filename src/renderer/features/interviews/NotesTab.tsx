import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { InterviewDetail, Question } from '../../../shared/interviews/interviews.contract.ts'
import type { Theme } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Outline } from '../../ui/Outline.tsx'
import { hrefOfGrid } from '../../ui/places.ts'
import { HarvestPanel } from './HarvestPanel.tsx'
import { NoteField } from './NoteField.tsx'
import classes from './notes.module.css'
import type { PickKind } from './pick.ts'
import { useAskedQuotation } from './useAskedQuotation.ts'
import { usePick, type NoteSource } from './usePick.ts'

type Pick = (kind: PickKind, quotation: string, source: NoteSource) => void

/** The place where the interview is minuted live: the grid with its notes, and beside it what they yield. */
export const NotesTab = ({ interview }: { interview: InterviewDetail }) => {
  const { data: themes } = useQuery(orpc.vocabulary.themes.queryOptions())
  const { data: questions } = useQuery(orpc.interviews.questions.queryOptions())
  if (!themes || !questions) return null
  return <Notes interview={interview} themes={themes} questions={questions} />
}

interface NotesProps {
  interview: InterviewDetail
  themes: readonly Theme[]
  questions: readonly Question[]
}

const Notes = ({ interview, themes, questions }: NotesProps) => {
  const { t } = useTranslation()
  const { id } = interview
  const { pick, newest, setNewest } = usePick(interview)
  const answers = new Map(interview.answers.map(({ questionId, text }) => [questionId, text]))
  useAskedQuotation(id)
  const asked = questions.filter((question) => !question.isRetired || answers.has(question.id))
  const shown = themes
    .map((theme) => ({ theme, questions: asked.filter(({ themeId }) => themeId === theme.id) }))
    .filter((part) => part.questions.length > 0)
  const parts = [
    ...shown.map((part) => ({
      id: `theme-${part.theme.id}`,
      words: part.theme.name,
      isWritten: part.questions.some((question) => (answers.get(question.id) ?? '') !== ''),
    })),
    { id: 'general-notes', words: t('interviews.generalNotes'), isWritten: interview.notes !== '' },
  ]
  const onPick: Pick = (kind, quotation, source) => void pick(kind, quotation, source)
  return (
    <div className={classes.frame}>
      <div className={classes.interview}>
        <Outline label={t('interviews.outline')} parts={parts} />
        <div className={classes.page}>
          <p className={classes.hint}>{t('interviews.pick.hint')}</p>
          {shown.length === 0 ? (
            <EmptyState
              sentence={t('interviews.gridEmpty')}
              action={{ label: t('interviews.goToGrid'), run: () => window.location.assign(hrefOfGrid()) }}
            />
          ) : null}
          {shown.map((part) => (
            <ThemeSection key={part.theme.id} interviewId={id} {...part} answers={answers} onPick={onPick} />
          ))}
          <section id="general-notes" className={classes.section}>
            <h3 className={classes.theme} tabIndex={-1}>
              {t('interviews.generalNotes')}
            </h3>
            <NoteField
              questionId={null}
              label={t('interviews.generalNotes')}
              placeholder={t('interviews.generalNotesPlaceholder')}
              value={interview.notes}
              save={(notes) => rpc.interviews.update({ id, notes })}
              onPick={(kind, quotation) => onPick(kind, quotation, { questionId: null, themeId: null })}
            />
          </section>
        </div>
        <HarvestPanel interview={interview} themes={themes} openId={newest} onOpen={setNewest} />
      </div>
    </div>
  )
}

interface ThemeSectionProps {
  interviewId: string
  theme: Theme
  questions: readonly Question[]
  answers: ReadonlyMap<string, string>
  onPick: Pick
}

/** The questions of one theme, each with its notes. */
const ThemeSection = ({ interviewId, theme, questions, answers, onPick }: ThemeSectionProps) => {
  const { t } = useTranslation()
  return (
    <section id={`theme-${theme.id}`} className={classes.section}>
      <h3 className={classes.theme} tabIndex={-1}>
        {theme.name}
      </h3>
      {questions.map(({ id: questionId, text, hint, isRetired }) => (
        <div key={questionId} className={classes.question}>
          <h4 className={classes.questionText}>{text}</h4>
          {hint === '' ? null : <p className={classes.questionHint}>{hint}</p>}
          {isRetired ? <p className={classes.questionHint}>{t('interviews.retired')}</p> : null}
          <NoteField
            questionId={questionId}
            label={t('interviews.notesOf', { question: text })}
            placeholder={t('interviews.answerPlaceholder')}
            value={answers.get(questionId) ?? ''}
            save={(written) => rpc.interviews.answer({ interviewId, questionId, text: written })}
            onPick={(kind, quotation) => onPick(kind, quotation, { questionId, themeId: theme.id })}
          />
        </div>
      ))}
    </section>
  )
}
