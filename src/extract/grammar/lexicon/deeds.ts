/**
 * Verbs of plain doings (infinitives): what is told with one of them, in the run of a dated
 * story, happened then. They say too little of an event to give it a kind.
 */
export const DEED_VERBS: ReadonlySet<string> = new Set(
  `accept advance approve assemble assign assume award bar block blow board bolster borrow bring bulldoze cancel carry cast
  capsize catch cede chase check clash clean clear climb collect come commission confiscate confront convene convert cut
  debut decline dedicate deport detonate disappear disembark dismantle disperse divert divide donate double drag
  drift drive drop dump eject embark encircle enlist enrol enter equalise evict exchange exhume extend
  extinguish fail file fill fit fix form gather go graduate ground halt halve hand hang head hide hire hoist identify
  ignite impound increase inject inspect install intercept interrupt isolate jump kick knock lay lead leave level lift light
  loan lock loot lower mount occupy order overrun overtake overturn paint pardon pay penalise perform pick pierce plant
  play plead plunder plunge pour pull pump push put quit raise ram receive reduce refuel refuse register relinquish
  reinforce reject relegate relieve remove renovate repel rescue respond resume retake revoke rob roll row rush
  save score seal search set settle shatter slide slip smash smuggle spread stab stage steal steer stop strand
  strip submit supply surface surge survive suspend sweep swim switch spot locate take tear telephone throw tie tow trap treat
  triple turn uncover unload unseat vacate vanish veto wade walk wash wreck write`.split(/\s+/),
);
