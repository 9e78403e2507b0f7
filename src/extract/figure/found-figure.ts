/** A figure as a passage gives it, with what tells it from another that counts the like. */
import * as z from 'zod/mini';
import { Figure } from '../../model/index.ts';

/**
 * What befalls those who are counted, where a passage counts people by it: "31 died, 117 were
 * saved" are two counts, "31 dead" and "33 lost their lives" one.
 */
export const Fate = z.enum(['dead', 'injured', 'missing', 'arrested', 'saved', 'aboard']);
export type Fate = z.infer<typeof Fate>;

export const FoundFigure = z.readonly(
  z.strictObject({
    ...Figure.def.innerType.def.shape,
    fate: z.optional(Fate),
    /** Counted together with the figure before it: "12 soldiers and | 3 civilians". */
    joined: z.optional(z.literal(true)),
  }),
);
export type FoundFigure = z.infer<typeof FoundFigure>;

/** Words for each fate: verbs, and what stands behind the people it has befallen. Lemmas. */
const WORDS: Readonly<Record<Fate, string>> = {
  dead: `kill die dead death drown perish succumb murder slay execute massacre shoot-dead lose-life give-life assassinate fatality`,
  injured: 'injure injured injury wound wounded hurt maim treat',
  missing: 'missing vanish disappear unaccounted',
  arrested:
    'arrest arrested detain detained custody jail jailed imprison imprisoned apprehend seize recapture recaptured',
  saved: 'rescue rescued save saved survive survivor alive unhurt',
  aboard: 'aboard',
};

const FATES = new Map<string, Fate>(
  Fate.options.flatMap((fate) => WORDS[fate].split(/\s+/).map((word) => [word, fate] as const)),
);

/** What counts people by what befell them, in the plural: "61 arrests", "the loss of 19 lives". */
const BY_FATE: ReadonlyMap<string, Fate> = new Map(
  Object.entries({
    dead: 'deaths fatalities bodies corpses lives',
    injured: 'injuries',
    arrested: 'arrests detentions detainees',
    saved: 'survivors rescues',
  } satisfies Partial<Record<Fate, string>>).flatMap(([fate, nouns]) =>
    nouns.split(' ').map((noun) => [noun, Fate.parse(fate)] as const),
  ),
);

/** The fate that a noun counts people by; undefined for most. */
export function fateCounted(noun: string): Fate | undefined {
  return BY_FATE.get(noun);
}

/** The fate that a word tells of; undefined for most. */
export function fateOf(word: string): Fate | undefined {
  return FATES.get(word);
}
