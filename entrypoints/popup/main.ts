import { mountPopup } from '../../components/popup/mount'
import { speakReadersLanguage } from '../settings/pageLanguage'
import { createClient } from './client'

const element = document.getElementById('popup')
if (element === null) throw new Error('The popup’s page has lost its element.')
await speakReadersLanguage()
mountPopup(element, createClient())
