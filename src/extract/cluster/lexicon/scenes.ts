/**
 * Scenes: the acts, and whom and what they befall, of which one line of a chronology tells. Who tells
 * of a dam that bursts, another of the wave and a third of the drowned may tell of one event, though no
 * word of theirs is the same. Data: to add to it, add a row, or a word to one. Verbs are infinitives,
 * nouns singular; a word may stand in several rows.
 */
const ROWS = `
blow: strike airstrike attack bomb bombing bombard shell shelling drone missile rocket warhead mortar howitzer artillery barrage raid assault explode explosion blast detonate hit target crater air-defence intercept kill wound injure hurt die dead destroy damage blaze ablaze depot airfield
shooting: shoot shot gunfire fire gunman gunmen sniper bullet volley patrol skirmish clash firefight exchange crossfire wound hurt kill die dead ambush soldier guard post
disaster: burst break breach fail give-way collapse flood water wave torrent inundate dam levee river sweep wash tear bury mud avalanche landslide rock quake earthquake tremor rubble debris ash lava erupt storm hurricane die dead drown miss missing destroy victim
wreck: sink capsize founder overturn list aboard ferry vessel ship crew passenger drown drowned lifeboat collide crash derail wreck wreckage locomotive train carriage plane aircraft runway die dead perish survivor
blaze: fire burn blaze flame smoke ablaze alight inferno engulf spread catch ignite arson roof facade firefighter die dead explode explosion gut
coup: coup mutiny putsch revolt rebellion uprise overthrow depose topple oust throne palace regiment garrison seize barracks rebel mutineer loyal rise king regime disarm sentry junta traitor crime
siege: hijack hostage captive gunman hold release free negotiate surrender seize storm board cockpit ransom
vote: vote ballot motion deputy lawmaker parliament assembly senate confidence majority pass approve reject adopt debate against favour remove oust table speaker bill
election: elect election re-elect vote candidate poll ballot turnout win beat defeat victory concede count runoff mandate mayor president percent margin
court: court judge tribunal trial try sentence convict jail prison year verdict guilty plead appeal fine acquit clear free dock bench suspend receive term
inquiry: arrest detain police officer search raid seize take cash computer handcuff custody investigator warrant suspect prosecutor flat house home find box question
march: march protest demonstrate rally crowd banner street square procession gather carry chant petition slogan placard demonstrator
accord: sign signature accord treaty agreement pact deal minister initial ceremony paper pen ratify truce ceasefire agree halt stop peace armistice delegation
purchase: buy purchase acquire acquisition takeover bid offer sell sale shareholder holder share price accept swallow merge merger deal suitor approach rival stake premium
rescue-of-firm: rescue bailout nationalise state government take stake bank lender minister announce save guarantee depositor capital inject
market: share stock trade trading exchange list listing float public suspend close fall rise price bond crown percent
loss: lose loss profit earnings account result quarter year million billion write-off deficit
closure: close shut closure gate lock job redundant lay-off sack dismiss worker employee plant mill clerk
strike: strike walkout stoppage picket union lockout down-tools wage worker docker
sport: win beat lose defeat draw goal penalty final cup match score title medal champion trophy set point crown
study: trial study result vaccine endpoint publish journal paper protect efficacy dose placebo researcher find discovery
visit: visit fly travel arrive land tour leave depart trip meet inspect walk see troops airport
talks: meet meeting talk summit session council convene negotiate host bring side table conference call
evacuation: evacuate clear leave flee safety shelter inhabitant resident villager bring empty abandon
rescue: rescue save lift pull bring survivor helicopter boat surface alive team recover
theft: steal theft thief rob burglary heist cut frame missing vanish disappear painting panel loot take
return: return give back hand restore recover find restitution retrieve
office: resign quit step-down leave office appoint name succeed successor dismiss sack remove fire replace minister chairman throw go out
departure: leave depart withdraw withdrawal retreat pull-out come-down go evacuate mission troop observer home
founding: found establish start set-up create open club society company build found
building: build construct complete erect raise finish put foundation stone storey metre architect mount cover panel install
alarm: alarm siren sound warn warning alert ring go-off bell
ban: ban suspend suspension sanction bar exclude disqualify prohibit forbid embargo test positive charge dope fail doping
birth: born birth child
burial: bury burial funeral coffin mourn grave
report: report publish document reveal leak recording tape print note memo foreman write find
appeal: appeal lodge overturn uphold quash reject court
epidemic: outbreak epidemic infect infection case patient hospital ward sick ill illness fever virus bacterium cholera measles quarantine isolate vaccinate die dead well water source
launch: launch rocket lift-off blast-off orbit satellite probe capsule mission pad engine stage countdown abort land splash-down crew
find: find discover unearth dig excavate hoard coin grave tomb skeleton fossil field detector archaeologist museum
run-on-bank: run queue withdraw deposit depositor savings branch teller cash lender bank
doping: test sample urine positive substance ban suspend hearing tribunal title strip athlete
blockade: blockade block close strait seize tanker boat vessel crew navy coastguard release
hunger: famine hunger starve drought harvest relief ration food
negotiation: offer proposal reject accept counter-offer mediate envoy delegation talk meet break-off resume
closing: close reopen open traffic road strait border block blockade shut
`;

/** The scenes that a word may be of, by their names. */
export const SCENES_OF: ReadonlyMap<string, readonly string[]> = scenesOf(ROWS);

function scenesOf(table: string): ReadonlyMap<string, readonly string[]> {
  const scenes = new Map<string, string[]>();
  for (const row of table.trim().split('\n')) {
    const [name = '', words = ''] = row.split(': ');
    for (const word of words.split(' '))
      scenes.set(word, [...(scenes.get(word) ?? []), `scene of ${name}`]);
  }
  return scenes;
}
