import { t } from '../words'

/** A site or page by name; the files of this computer stand among the sites. */
export const placeName = (name: string): string => (name === 'file:' ? t('switches.files') : name)
