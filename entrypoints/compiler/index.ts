import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { run } from './run'

/** A worker of the reader's page: a script of its own, as the importer is. */
export default defineUnlistedScript(run)
