import type { Language } from '../language'

export const es: Language = {
  ordinals: 'primer[oa]?,segund[oa],tercer[oa]?,cuarto,quinto,sexto,septimo,octavo,noveno,decimo',
  words: {
    article: 'articulo|art',
    articles: 'articulos|arts',
    paragraph: 'parrafo|parr|apartado|apdo|numeral',
    paragraphs: 'parrafos|parrs|apartados|numerales',
    point: 'sub-?\\s?parrafos?|incisos?|letras?|literal(?:es)?|inc',
    of: 'del|de los|de|en su',
    and: 'y/o|asi como|y|e|o',
    to: 'a(?:l)?',
    together: '(?:leidos? )?(?:conjuntamente|juntamente|en relacion|en conjuncion|en concordancia) con(?: el| los)?',
    cardinals: ',,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once',
  },
}
