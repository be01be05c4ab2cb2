import { mountReader } from '../../components/reader/mount'
import '../../page/paint/highlights.css'
import { speakReadersLanguage } from '../settings/pageLanguage'
import { createClient } from './client'

const element = document.getElementById('reader')
if (element === null) throw new Error('The reader’s page has lost its element.')
await speakReadersLanguage()
mountReader(element, createClient())
// While the reader chooses: most documents are PDFs.
void import('../../reader/pdf')
