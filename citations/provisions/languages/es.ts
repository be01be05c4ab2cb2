import type { Words } from './words'

export const es: Words = {
  article: 'articulo|art',
  articles: 'articulos|arts',
  paragraph: 'parrafo|parr|apartado|apdo|numeral',
  paragraphs: 'parrafos|parrs|apartados|numerales',
  point: 'sub-?\\s?parrafos?|incisos?|letras?|literal(?:es)?|inc',
  of: 'del|de los|de',
  and: 'y/o|asi como|y|e|o',
  to: 'a(?:l)?',
  together: '(?:leidos? )?(?:conjuntamente|juntamente|en relacion|en conjuncion|en concordancia) con(?: el| los)?',
  ordinals: 'primero|primer,segundo,tercero|tercer,cuarto,quinto,sexto,septimo,octavo,noveno,decimo',
  cardinals: ',,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once',
}
