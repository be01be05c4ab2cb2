import type { ReactNode } from 'react'

/** Says why there is nothing here, and what one can do. */
export function Message(props: { title: string; help?: string; alert?: boolean; children?: ReactNode }) {
  return (
    <div className="message" role={props.alert ? 'alert' : undefined}>
      <p className="message-title">{props.title}</p>
      {props.help !== undefined && <p>{props.help}</p>}
      {props.children}
    </div>
  )
}
