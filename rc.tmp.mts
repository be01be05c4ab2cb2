import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import { parseAst } from 'vitest/node'
const parameters:any = { timeout: 20000, maxPatternSize: 6000, maxRepeatCount: 3000, randomSeed: 1, seedingTimeout: null, incubationTimeout: null, attackTimeout: null }
for (const folder of ['data','components','page','reader','entrypoints']) for (const f of readdirSync(folder,{recursive:true,encoding:'utf8'})) {
  if (!/\.tsx?$/.test(f)||/test\.tsx?$/.test(f)) continue
  let ast; try { ast = parseAst(readFileSync(join(folder,f),'utf8'),{lang:f.endsWith('x')?'tsx':'ts'}) } catch (e) { console.log('parse',f); continue }
  const found: {pattern:string,flags:string}[]=[]
  const walk=(n:any)=>{ if(n===null||typeof n!=='object')return; if(n.regex)found.push(n.regex); for(const c of Object.values(n))walk(c) }
  walk(ast)
  for (const {pattern,flags} of found) { const d:any = await check(pattern,flags,parameters); if (d.status!=='safe') console.log(folder+'/'+f, d.status, d.complexity?.type, d.complexity?.degree??'', '/'+pattern.slice(0,140)+'/'+flags, d.attack?.pattern?.slice(0,80)??d.error?.kind) }
}
