import { icon } from '../shared/icons'

/** The reader's own marks, drawn as all others. */
export const SidebarIcon = icon(<path d="M2.5 3h11v10h-11ZM6 3v10M4 6h.6M4 8.5h.6" className="flips" />)
export const PlusIcon = icon(<path d="M8 3.5v9M3.5 8h9" />)
export const MinusIcon = icon(<path d="M3.5 8h9" />)
export const TurnIcon = icon(<path d="M12.5 6.5A5 5 0 1 0 13 9M12.7 3v3.6H9" />)
export const PrintIcon = icon(<path d="M4.5 6V2.5h7V6M4.5 11H2.5V6h11v5h-2M4.5 9.5h7v4h-7Z" />)
