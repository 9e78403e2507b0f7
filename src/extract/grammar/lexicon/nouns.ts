/**
 * Nouns that name something that happens, by kind of event. To add one, put its
 * singular under its kind; a noun that names a lasting state ("alliance") goes
 * under `STATES`: a beginning or an end of it is an event, it itself is not.
 */
import type { EventKind } from '../../../model/index.ts';

export const EVENT_NOUNS: Readonly<Record<EventKind, string>> = {
  visit: `visit trip tour arrival departure pilgrimage voyage landing journey reception homecoming comeback stopover flyby docking undocking touchdown splashdown lift-off liftoff`,
  statement: `statement speech declaration announcement warning interview address remark protest-note proclamation
    condemnation denial apology appeal pledge vow threat accusation allegation confession confirmation testimony
    revelation briefing presentation disclosure admission ultimatum lecture censure plea`,
  agreement: `agreement treaty accord pact deal signing summit talks negotiation ceasefire cease-fire armistice truce
    memorandum rapprochement merger acquisition partnership-agreement meeting conference congress forum
    handshake reconciliation normalisation normalization settlement resolution consultation session handover
    swap reunion compromise concession approval adjournment reprieve`,
  attack: `attack bombing airstrike strike raid shooting assassination killing murder massacre cyberattack cyber-attack
    hack hijacking kidnapping abduction ambush shelling assault stabbing poisoning hostage-taking explosion
    blast sabotage arson beheading lynching pogrom genocide torture robbery heist rape homicide suicide-bombing
    gunfight shoot-out shootout firefight crossfire break-in theft looting vandalism beating barrage detonation reprisal retaliation mugging onslaught`,
  military: `war battle invasion offensive siege campaign operation deployment build-up buildup mobilisation mobilization
    manoeuvre maneuver exercise drill withdrawal surrender landing bombardment conquest occupation blockade
    intervention surge liberation conflict skirmish clash retreat evacuation crossing sinking counter-attack
    counterattack counteroffensive counter-offensive incursion infiltration patrol airlift redeployment
    encirclement breakout pullout disarmament demobilisation demobilization parade ascent advance counterstrike rout`,
  sanction: `sanction embargo tariff ban boycott asset-freeze restriction quarantine lockdown moratorium clampdown
    suspension expropriation confiscation curfew disqualification relegation penalty`,
  unrest: `coup putsch revolution uprising revolt rebellion mutiny riot protest demonstration strike-action
    insurrection unrest crackdown overthrow ouster plot march rally walkout stampede melee scuffle brawl rampage
    purge insurgency stoppage sit-in vigil procession looting upheaval stand-off standoff violence`,
  election: `election vote referendum plebiscite ballot primary by-election runoff poll-result recount poll`,
  office: `inauguration appointment resignation coronation abdication impeachment accession dismissal succession
    swearing-in nomination re-election reelection retirement enthronement promotion reinstatement swearing
    ordination investiture sacking reshuffle shake-up naming`,
  economy: `takeover bankruptcy default crash devaluation nationalisation nationalization privatisation bailout
    recession depression launch opening shipment delivery sale purchase transfer closure strike-fund flotation
    founding foundation layoff redundancy liquidation auction payment donation loan shutdown slump boom downturn
    recovery bid buyout listing insolvency receivership downgrade upgrade fundraiser demerger spin-off write-off write-down relisting delisting rollout recapitalisation recapitalization`,
  legal: `trial verdict arrest indictment conviction sentence ruling extradition lawsuit execution prosecution
    acquittal raid-warrant ratification abolition enactment hearing imprisonment detention incarceration
    deportation eviction inquest inquiry investigation probe autopsy sentencing judgment judgement retrial
    amnesty pardon seizure search bust manhunt complaint injunction subpoena summons veto annulment amendment mistrial citation expungement census licensing certification audit`,
  disaster: `earthquake quake tremor aftershock heatwave blizzard snowstorm tornado mudslide crash explosion-at flood
    hurricane typhoon cyclone eruption famine tsunami crash-landing fire wildfire shipwreck derailment collapse
    collision outbreak epidemic pandemic blackout outage spill avalanche lava ash storm lightning landslide
    drought plague meltdown accident disaster leak blaze inferno flooding downpour hailstorm drowning capsizing
    grounding pile-up rupture breach malfunction breakdown failure implosion infection contamination wreck
    stranding disruption subsidence rockfall cave-in sinkhole swarm heat-wave deluge gale frost thaw rainstorm relapse heart-attack`,
  publication: `publication release premiere broadcast unveiling exhibition debut concert performance screening reading
    recital`,
  other: `crisis discovery birth death wedding marriage funeral festival expedition expulsion exile defection
    migration rise fall independence unification reunification secession annexation partition restoration
    construction completion demolition renovation relocation invention victory defeat win championship
    tournament final record celebration anniversary ceremony eclipse arrest-warrant recall rescue escape flight
    split dissolution abandonment destruction consecration capture creation emergence burial cremation
    exhumation descent exodus repatriation extinction examination excavation inspection installation vaccination
    transplant surgery operation diagnosis disappearance sighting experiment test reopening renewal resumption
    cancellation postponement breakthrough reform overhaul extension expansion enlargement introduction
    implementation transition conversion divorce commemoration banquet match race contest competition
    replacement removal rebuilding reconstruction salvage rejection refusal reversal confrontation encounter
    debate baptism christening graduation enrolment`,
};

/** Nouns of lasting states: dated only through their beginning or end. */
export const STATES: ReadonlySet<string> = new Set(
  `alliance partnership relationship relation tie bond cooperation collaboration friendship presence influence
  regime rule reign dictatorship rivalry dependence reliance role history tradition career era period
  dispute tension hostility solidarity membership custom practice`.split(/\s+/),
);
