import { Component, type ReactNode } from 'react'
import { t } from '../words'
import { Message } from './Message'

/** A fault in one view leaves the rest of the panel standing and says so. */
export class Boundary extends Component<{ children: ReactNode }, { fault: string | null }> {
  override state = { fault: null as string | null }

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { fault } = this.state
    if (fault === null) return this.props.children
    return (
      <Message title={t('panel.crashed')} help={t('panel.crashedHelp')} alert>
        <p className="quiet">{fault}</p>
        <button type="button" className="main" onClick={() => this.setState({ fault: null })}>
          {t('panel.openAgain')}
        </button>
      </Message>
    )
  }
}
