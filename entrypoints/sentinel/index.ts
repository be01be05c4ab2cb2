import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watch } from './watch'

/** On every page; the manifest names it, and the build takes it as it is (wxt.config.ts). */
export default defineUnlistedScript(() => watch())
