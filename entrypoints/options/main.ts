import { mountOptions } from '../../components/options/mount'
import { client } from './client'

const element = document.getElementById('options')
if (element === null) throw new Error('The options’ page has lost its element.')
mountOptions(element, client)
