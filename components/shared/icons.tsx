import type { ReactNode } from 'react'

/** Our own marks on a grid of 16, drawn with one pen. They decorate words and are silent to screen readers. */
export function icon(strokes: ReactNode) {
  return function Icon() {
    return (
      <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {strokes}
      </svg>
    )
  }
}

export const PinIcon = icon(<path d="M5.5 2.5h5M6.5 2.5v4l-2 2.5h7l-2-2.5v-4M8 9v4.5" />)
export const PinnedIcon = icon(<path d="M5.5 2.5h5M6.5 2.5v4l-2 2.5h7l-2-2.5v-4ZM8 9v4.5" className="filled" />)
export const CloseIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />)
export const BackIcon = icon(<path d="M10 3.5 5.5 8l4.5 4.5" className="flips" />)
export const ForwardIcon = icon(<path d="M6 3.5 10.5 8 6 12.5" className="flips" />)
export const NoteIcon = icon(<path d="M3 13h3l7-7-3-3-7 7v3ZM8.5 4.5l3 3" />)
export const CiteIcon = icon(<path d="M6.5 4C4.5 5 3.5 6.5 3.5 9v3h3V9h-3M12.5 4c-2 1-3 2.5-3 5v3h3V9h-3" />)
export const PanelIcon = icon(<path d="M2.5 3h11v10h-11ZM9.5 3v10M11 6h1M11 8.5h1" />)
export const ExternalIcon = icon(<path d="M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5" />)
export const SearchIcon = icon(<path d="M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4ZM10.2 10.2 13.5 13.5" />)
export const CheckIcon = icon(<path d="m3 8.5 3.2 3.2L13 4.8" />)
export const HelpIcon = icon(<path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10M8 12.6v.4" />)
export const BinIcon = icon(<path d="M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M7 7v3.5M9 7v3.5" />)
export const JumpIcon = icon(<path d="M8 2v3M8 11v3M2 8h3M11 8h3M8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z" />)
export const PauseIcon = icon(<path d="M6 4v8M10 4v8" />)

export const ConcernIcon = icon(<path d="M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11v.4" />)
export const RecommendationIcon = icon(<path d="M2.5 8h9M8 4.5 11.5 8 8 11.5M13.8 3v10" className="flips" />)
export const WelcomeIcon = icon(<path d="M8 2.5v11M2.5 8h11" />)
export const ObservationIcon = icon(<path d="M3 5h10M3 8h10M3 11h6" />)
export const ProceduralIcon = icon(<path d="M4 2.5h5.5L12 5v8.5H4ZM9.5 2.5V5H12M6 8h4M6 10.5h4" />)
