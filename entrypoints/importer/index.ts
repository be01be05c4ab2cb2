import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { run } from './run'

/** A worker of the side panel: a script of its own rather than a module of the panel's, so that it has the extension's origin in every build. */
export default defineUnlistedScript(run)
