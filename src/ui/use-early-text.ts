import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

/**
 * What a person typed into a prerendered field before the app came: it still stands in the field, and is lost at the
 * next rendering unless the component takes it as its own.
 */
export function useEarlyText(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  take: (text: string) => void,
): void {
  const latest = useEffectEvent(take)
  useLayoutEffect(() => {
    const element = field.current
    if (element && element.value !== element.defaultValue) latest(element.value)
  }, [field])
}
