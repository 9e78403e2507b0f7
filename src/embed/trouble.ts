/** The words of trouble, in English: a chunk of their own, for few will ever read them. */
export { embedTroubleEnglish } from '../ui/plain.ts';
