import { ActionIcon, Anchor, Menu } from '@mantine/core'
import { IconArrowMerge, IconDots, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Term, termKinds, type TermDetail as Detailed } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailFields, DetailNote, DetailProblem, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TagsField } from '../../ui/fields/TagsField.tsx'
import { LongTextField, TitleField } from '../../ui/fields/TextField.tsx'
import { hrefInNeeds } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import { MergeTermDialog } from './MergeTermDialog.tsx'
import classes from './vocabulary.module.css'

interface TermDetailProps {
  id: string
  /** It was removed. */
  onGone: () => void
  /** It went under this one. */
  onMerged: (into: string) => void
}

/** One term: its names, and the needs and flows that it names. */
export const TermDetail = ({ id, onGone, onMerged }: TermDetailProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [isMerging, setMerging] = useState(false)
  const { data: term, error } = useQuery(orpc.vocabulary.term.queryOptions({ input: { id }, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  if (!term) return null
  const { name } = term
  const remove = async () => {
    if (await act(() => rpc.vocabulary.removeTerm({ id }), t('vocabulary.removed', { name }))) onGone()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('vocabulary.name')}
          value={name}
          schema={Term.shape.name}
          save={(next) => rpc.vocabulary.updateTerm({ id, name: next })}
        />
      }
      menu={
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('vocabulary.more', { name })}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconArrowMerge size={16} />} onClick={() => setMerging(true)}>
              {t('vocabulary.merge.act')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
              {t('vocabulary.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      <TermFields term={term} />
      <TermUses term={term} />
      <MergeTermDialog term={term} isOpen={isMerging} onClose={() => setMerging(false)} onMerged={onMerged} />
    </Detail>
  )
}

const TermFields = ({ term }: { term: Detailed }) => {
  const { t } = useTranslation()
  const { id } = term
  return (
    <DetailFields>
      <WholeRow>
        <TagsField
          label={t('vocabulary.synonyms')}
          description={t('vocabulary.synonymsHint')}
          value={term.synonyms}
          save={(synonyms) => rpc.vocabulary.updateTerm({ id, synonyms })}
        />
      </WholeRow>
      <SelectField
        label={t('vocabulary.kind')}
        options={termKinds.map((value) => ({ value, label: t(`enums.termKind.${value}`) }))}
        value={term.kind}
        save={(kind) => rpc.vocabulary.updateTerm({ id, ...(kind && { kind }) })}
      />
      <WholeRow>
        <LongTextField
          label={t('vocabulary.note')}
          value={term.note}
          schema={Term.shape.note}
          save={(note) => rpc.vocabulary.updateTerm({ id, note })}
        />
      </WholeRow>
    </DetailFields>
  )
}

const places = {
  need: { tab: 'needs', word: 'enums.needKind.need' },
  offer: { tab: 'needs', word: 'enums.needKind.offer' },
  flow: { tab: 'flows', word: 'vocabulary.flow' },
} as const

const TermUses = ({ term }: { term: Detailed }) => {
  const { t } = useTranslation()
  const others = term.useCount - term.uses.length
  return (
    <DetailSection title={t('vocabulary.uses')}>
      {term.uses.length === 0 ? <DetailNote>{t('vocabulary.usesEmpty')}</DetailNote> : null}
      <ul className={classes.uses}>
        {term.uses.map(({ kind, id, label, organisationName }) => (
          <li key={id}>
            <Anchor href={hrefInNeeds(places[kind].tab, id)}>{label}</Anchor>
            <span className={classes.dimmed}>{organisationName}</span>
            <span className={classes.dimmed}>{t(places[kind].word)}</span>
          </li>
        ))}
      </ul>
      {others > 0 ? <DetailNote>{t('vocabulary.usesMore', { count: others })}</DetailNote> : null}
    </DetailSection>
  )
}
