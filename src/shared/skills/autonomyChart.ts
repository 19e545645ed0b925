import { trendWords } from '../charts/charts.words.ts'
import type { Chart } from '../charts/drawing.ts'
import { levelsDrawing } from '../charts/levelsDrawing.ts'
import type { DatedFigure } from '../charts/trend.ts'
import { NARROW, type Locale } from '../typography.ts'
import type { Autonomy, Rater } from './skills.contract.ts'

const MAX_LEVEL = 4

interface Words {
  title: string
  raters: Record<Rater, string>
  target: string
  nothing: string
  told: (name: string, level: string, date: string) => string
  alt: (told: string, target: string | null) => string
}

const words: Record<Locale, Words> = {
  fr: {
    title: 'Courbe d’autonomie',
    raters: { officer: 'selon le chargé de mission', consultancy: 'selon l’AMO' },
    target: 'cible moyenne',
    nothing: `Courbe d’autonomie${NARROW}: aucun niveau noté.`,
    told: (name, level, date) => `${level} au ${date} ${name}`,
    alt: (told, target) =>
      `Courbe d’autonomie, niveau moyen sur 4${NARROW}: ${told}${target === null ? '' : `${NARROW}; cible moyenne ${target}`}.`,
  },
  en: {
    title: 'Curve of autonomy',
    raters: { officer: 'as the officer rates', consultancy: 'as the consultancy rates' },
    target: 'mean target',
    nothing: 'Curve of autonomy: no level rated.',
    told: (name, level, date) => `${level} on ${date} ${name}`,
    alt: (told, target) =>
      `Curve of autonomy, mean level out of 4: ${told}${target === null ? '' : `; mean target ${target}`}.`,
  },
}

export const autonomyTitle = (locale: Locale): string => words[locale].title

/** The mean levels over time, as each of the two rates, against the mean target. */
export function autonomyChart({ points, target }: Autonomy, locale: Locale, width?: number): Chart {
  const { raters, nothing, told, alt, ...rest } = words[locale]
  const line = (rater: Rater) => ({
    name: raters[rater],
    points: points.flatMap((point): DatedFigure[] => {
      const value = point[rater]
      return value === null ? [] : [{ date: point.date, value }]
    }),
  })
  const { bare, axis, date, month, header } = trendWords(locale, { name: '', unit: '', decimals: 1 })
  return levelsDrawing(
    {
      lines: [line('officer'), line('consultancy')],
      target: target === null ? null : { name: rest.target, value: target },
      max: MAX_LEVEL,
      ...(width === undefined ? {} : { width }),
    },
    {
      bare,
      axis,
      date,
      month,
      dateHeader: header[0],
      nothing,
      alt: (last) =>
        last.length === 0
          ? nothing
          : alt(
              last.map(({ name, figure }) => told(name, bare(figure.value), date(figure.date))).join(', '),
              target === null ? null : bare(target),
            ),
    },
  )
}
