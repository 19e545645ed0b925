import { useEffect, useState } from 'react'

/** The part of a page that the upper third of the screen shows. */
export const useSectionOnScreen = (ids: readonly string[]): string | undefined => {
  const [current, setCurrent] = useState(ids[0])
  const all = ids.join(' ')
  useEffect(() => {
    const sections = all.split(' ').flatMap((id) => document.getElementById(id) ?? [])
    const shown = new Set<string>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) shown.add(target.id)
          else shown.delete(target.id)
        }
        const first = sections.find(({ id }) => shown.has(id))
        if (first) setCurrent(first.id)
      },
      { root: sections[0]?.closest('[role="tabpanel"]') ?? null, rootMargin: '-64px 0px -66% 0px' },
    )
    for (const section of sections) observer.observe(section)
    return () => observer.disconnect()
  }, [all])
  return current
}
