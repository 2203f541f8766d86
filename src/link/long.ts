/** Length from which some mail programs cut or break a link, so that a shorter form is useful. */
export const LONG_LINK = 1500;
