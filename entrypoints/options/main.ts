import { mountOptions } from '../../components/options/mount'
import { speakReadersLanguage } from '../settings/pageLanguage'
import { client } from './client'

const element = document.getElementById('options')
if (element === null) throw new Error('The options’ page has lost its element.')
await speakReadersLanguage()
mountOptions(element, client)
