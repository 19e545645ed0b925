import { ActionIcon, CloseButton, TextInput, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconPlus, IconSearch } from '@tabler/icons-react'
import {
  Fragment,
  useEffect,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from './EmptyState.tsx'
import { focusFirstField } from './focusField.ts'
import classes from './ListDetail.module.css'
import { ListResizer, useListWidth } from './ListResizer.tsx'
import { modifierName, useShortcut } from './shortcuts.ts'
import { WindowedList, type ListRows } from './WindowedList.tsx'

interface ListDetailProps<Row> extends Omit<ListRows<Row>, 'onEnter'> {
  /** Title of the list: the screen’s first heading. */
  title: string
  /** Rank of that heading: 2 where the screen has its own. */
  titleOrder?: 1 | 2
  /** « + » and Ctrl+N. */
  create?: { label: string; run: () => void }
  /** The filter’s text and who keeps it: `useKeptText(name)`. Without, no filter field. */
  filter?: { text: string; onChange: (text: string) => void }
  /** Between the title and the rows: a second filter, for instance. */
  tools?: ReactNode
  isLoading?: boolean
  /** Shown in the place of the rows when there is none and no filter. */
  empty: { sentence: string; action?: { label: string; run: () => void } }
  /** Shown in the detail while nothing is chosen. */
  invitation: string
  /** In the place of the windowed rows: those that are put in order by hand, the chosen one `aria-current`. */
  ordered?: ReactNode
  /** Takes the selection away, where only the list or the detail fits. */
  onBack: () => void
  /** The detail of the chosen row; mounted anew for each record. */
  children: ReactNode
}

// React’s type does not know custom properties.
const widthStyle = (width: number) => ({ '--list-width': `${width}px` }) as CSSProperties

/** A record that is removed goes with the button that had the focus: its list has it then. */
const useFocusAfterDetail = (pane: RefObject<HTMLElement | null>, selectedId: string | null): void => {
  const previous = useRef(selectedId)
  useEffect(() => {
    const isClosed = previous.current !== null && selectedId === null
    previous.current = selectedId
    if (!isClosed || document.activeElement !== document.body) return
    const rows = pane.current?.querySelector<HTMLElement>('[role="listbox"]')
    const heir = rows ?? pane.current?.querySelector('button')
    heir?.focus()
  }, [pane, selectedId])
}

/**
 * A list and the detail of its chosen row. The choice is in the address; the filter, the place and the width are kept.
 * ↑ ↓ Home End choose, the first ↓ of the filter too, Enter goes into the detail, Ctrl+F filters, Ctrl+N makes a new one.
 */
export const ListDetail = <Row,>(props: ListDetailProps<Row>) => {
  const {
    title,
    titleOrder = 1,
    create,
    filter,
    tools,
    isLoading = false,
    empty,
    invitation,
    ordered,
    onBack,
    children,
    ...list
  } = props
  const { t } = useTranslation()
  const Title = titleOrder === 1 ? 'h1' : 'h2'
  const { width, setWidth } = useListWidth()
  const filterInput = useRef<HTMLInputElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const detail = useRef<HTMLElement>(null)
  useShortcut('new', create?.run ?? null)
  useShortcut('filter', filter ? () => filterInput.current?.select() : null)
  const goToRows = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    pane.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
    const { rows, idOf, selectedId, onSelect } = list
    const [first] = rows
    // The chosen one may be among those that are not read yet.
    const isNoneChosen = selectedId === null || rows.every((row) => row !== undefined && idOf(row) !== selectedId)
    if (!ordered && first !== undefined && isNoneChosen) onSelect(idOf(first), true)
  }
  useFocusAfterDetail(pane, list.selectedId)
  const goToDetail = () => focusFirstField(detail.current)
  const hasFilter = filter !== undefined && filter.text !== ''
  return (
    <div className={classes.split} style={widthStyle(width)} data-chosen={list.selectedId !== null}>
      <div
        className={classes.list}
        ref={pane}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLElement)) return
          if (event.target.ariaCurrent !== 'true') return
          event.preventDefault()
          goToDetail()
        }}
      >
        <header className={classes.header}>
          <Title className={classes.title}>{title}</Title>
          {create ? (
            <Tooltip label={t('common.withShortcut', { label: create.label, keys: `${modifierName}+N` })}>
              <ActionIcon aria-label={create.label} onClick={create.run}>
                <IconPlus size={18} />
              </ActionIcon>
            </Tooltip>
          ) : null}
        </header>
        {filter ? (
          <TextInput
            ref={filterInput}
            className={classes.filter}
            aria-label={t('common.filter')}
            placeholder={t('common.filterPlaceholder')}
            leftSection={<IconSearch size={14} />}
            value={filter.text}
            onChange={(event) => filter.onChange(event.currentTarget.value)}
            onKeyDown={goToRows}
            rightSection={
              hasFilter ? (
                <CloseButton size="sm" aria-label={t('common.showAll')} onClick={() => filter.onChange('')} />
              ) : null
            }
          />
        ) : null}
        {tools}
        {list.rows.length === 0 && !isLoading ? (
          <EmptyState
            sentence={hasFilter ? t('common.nothingMatches', { filter: filter.text }) : empty.sentence}
            action={hasFilter ? { label: t('common.showAll'), run: () => filter.onChange('') } : empty.action}
          />
        ) : (
          (ordered ?? <WindowedList {...list} onEnter={goToDetail} />)
        )}
      </div>
      <ListResizer width={width} onChange={setWidth} />
      <section className={classes.detail} ref={detail} aria-label={list.labelOfSelected ?? title} tabIndex={-1}>
        {list.selectedId === null ? (
          <EmptyState sentence={invitation} />
        ) : (
          <Fragment key={list.selectedId}>
            <ActionIcon className={classes.back} aria-label={title} onClick={onBack}>
              <IconArrowLeft size={18} />
            </ActionIcon>
            {children}
          </Fragment>
        )}
      </section>
    </div>
  )
}
