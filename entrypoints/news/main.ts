import { mountNews } from '../../components/news/mount'
import { newsSeen } from '../settings/news'
import { speakReadersLanguage } from '../settings/pageLanguage'

const element = document.getElementById('news')
if (element === null) throw new Error('The page of what is new has lost its element.')
await speakReadersLanguage()
mountNews(element)
await newsSeen.set(true)
