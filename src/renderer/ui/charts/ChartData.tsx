import type { ChartTable } from '../../../shared/charts/drawing.ts'
import classes from './charts.module.css'

/** The figures of a chart, read as a table; scrolls by itself where there are many. */
export const ChartData = ({ label, table }: { label: string; table: ChartTable }) => {
  const isNumeric = (column: number) => table.numeric.includes(column) || undefined
  return (
    // A part that scrolls is reached by Tab.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it has to be, to be scrolled without a mouse
    <div className={classes.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {table.header.map((word, column) => (
              <th key={column} scope="col" data-numeric={isNumeric(column)}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...cells], rank) => (
            <tr key={rank}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                <td key={column} data-numeric={isNumeric(column + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
