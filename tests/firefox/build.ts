import { build } from '../../tools/build'

/** The tests in Firefox load what ships for it, built first, once. */
export default (): void => build('firefox')
