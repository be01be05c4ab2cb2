import { build } from '../../tools/build'

/** The end-to-end tests load what ships, so it is built first, once. */
export default (): void => build('chrome')
