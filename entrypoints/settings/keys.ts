/** Under which the choices are stored: for those who only need to know that they changed. */
export const choicesKey = 'choices'
