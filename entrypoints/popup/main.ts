import { mountPopup } from '../../components/popup/mount'
import { createClient } from './client'

const element = document.getElementById('popup')
if (element === null) throw new Error('The popup’s page has lost its element.')
mountPopup(element, createClient())
