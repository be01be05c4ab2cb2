import { mountWelcome } from '../../components/welcome/mount'
import { speakReadersLanguage } from '../settings/pageLanguage'
import { client } from './client'

const element = document.getElementById('welcome')
if (element === null) throw new Error('The welcome has lost its element.')
await speakReadersLanguage()
mountWelcome(element, client)
