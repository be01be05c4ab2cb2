import { watch } from './watch'

watch()
