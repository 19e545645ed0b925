import { useEffect, useRef, useState } from 'react'

/** Far enough for Tab and the wheel to find what comes next already there. */
const MARGIN = '800px'

/** Whether an element has come near what its tab shows; stays true from then on. */
export const useNear = () => {
  const ref = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (isNear || !element) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { root: element.closest('[role="tabpanel"]'), rootMargin: `${MARGIN} 0px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [isNear])
  return { ref, isNear }
}
