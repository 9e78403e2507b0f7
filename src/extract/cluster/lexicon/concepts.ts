/**
 * Words that tell of one thing, a row for each concept; its first word stands for it. Verbs are
 * infinitives, nouns singular. A word of two senses stands in two rows, in that of the lesser one
 * with a star: it is what the word may mean beside another that means nothing else.
 *
 * For comparing mentions, never for titles: that a dispute is a conflict is enough here.
 */

/** What is done. */
const ACTS = `
build-up buildup deploy deployment mobilize mobilise mobilization mobilisation amass station surge presence reinforce reinforcement
strike airstrike bombing bomb raid bombard bombardment attack hit destroy shelling shell blow assault target storm* pound* pummel strafe onslaught assail offensive
fire shoot shot shooting gunfire gunshot volley salvo skirmish clash firefight
cyberattack cyber-attack hack hacking hacker breach intrusion break-in encrypt ransomware
kill killing assassinate assassination murder slay massacre dead death die fatality perish drown hang suicide casualty lose-life succumb fatal lynch behead gun-down suffocate asphyxiate electrocute slaughter claim-life eliminate*
execute execution
bankruptcy bankrupt insolvency administration* receivership
coup putsch overthrow topple oust ouster depose mutiny revolt revolution uprising insurrection rebellion
visit trip tour travel arrive arrival land fly flight journey call-at inspect*
return come-home repatriate repatriation come-back send-home
leave depart departure sail set-off pull-out-of quit* vacate
warn warning threaten threat alarm alert caution
condemn condemnation denounce criticise criticize decry rebuke deplore slam lambast criticism
say tell state claim announce announcement declare declaration statement assert report proclaim proclamation reveal disclose confirm confirmation
deny denial reject rejection dismiss refuse refusal decline rebuff turn-down rebut refute repudiate* contradict veto
interview conversation
thank appreciate gratitude praise hail
sign signing signature agree agreement treaty accord pact deal conclude contract memorandum initial ink clinch settlement settle compromise sign-off
meet meeting summit talks talk negotiate negotiation mediate mediation conference gathering* session convene convoke sitting assemble consult consultation confer dialogue parley
sanction embargo restriction ban prohibit prohibition outlaw bar exclude exclusion disqualify disqualification ineligibility
elect election re-elect re-election
vote poll ballot referendum plebiscite
count recount tally
win victory triumph beat defeat prevail clinch* rout thrash outplay
lose loss defeat*
resign resignation step-down quit retire retirement stand-down stand-aside bow-out leave* depart* departure* relinquish
sack dismiss* fire* dismissal layoff lay-off redundancy oust* ouster* remove* removal* depose* expel* throw-out vote-out unseat
appoint appointment name nominate nomination install promote succeed swear inaugurate* take-office designate designation
suspend suspension halt pause interrupt
arrest detain detention fetch apprehend custody round-up nab remand capture* handcuff lock-up incarcerate take-away*
seize seizure impound capture board* intercept confiscate confiscation requisition expropriate inspect*
hijack hijacking kidnap kidnapping abduct abduction hostage take-hostage captive
charge indict indictment accuse accusation prosecute prosecution
convict conviction sentence imprison jail verdict guilty punish punishment imprisonment
acquit acquittal clear* exonerate
release free liberate liberation rescue save let-go discharge
pardon amnesty
trial try hearing arraign arraignment
sue suit lawsuit complaint complain file
rule ruling judgment judgement
earthquake quake tremor aftershock
restore restoration recover repair rebuild fix rejoin re-join renovate renovation refurbish
retrieve bring-out pull recovery retake recapture
begin start launch open opening inaugurate inauguration commence commencement kick-off initiate onset outset
resume resumption reopen reopening restart
end finish close closure shut stop cease halt* ceasefire truce armistice shut-down close-down shutdown lock expire expiry lapse wind-up conclude* complete*
cancel cancellation call-off scrap abandon annul annulment void revoke revocation rescind terminate termination renounce renunciation repudiate repudiation shelve drop* axe ditch reverse* reversal overturn* strike-down quash nullify overrule withdraw*
postpone postponement delay put-off defer put-back adjourn adjournment reschedule
found founding establish establishment create creation set-up form formation
supply send transfer deliver delivery ship-arms dispatch despatch provide hand-out distribute distribution
give gift donate donation grant pay payment award compensate compensation reimburse
offer proposal propose bid approach tender proposition submit
request ask seek appeal demand call petition urge
fall collapse cave-in crumble topple* give-way plunge* plummet* tumble* come-down
sink sinking capsize capsizing overturn overturning founder turn-over go-down shipwreck wreck
riot unrest disturbance
protest demonstrate demonstration march rally gathering procession protester* demonstrator* picket sit-in vigil*
walkout walk-out stoppage strike* stay-away down-tools
lockout lock-out
war conflict
buy purchase acquire acquisition takeover take-over swallow snap-up
merge merger combination combine amalgamate amalgamation
sell sale disposal
blaze burn burning fire* inferno fire-up flame ablaze wildfire arson torch
flood flooding inundate inundation overflow swamp submerge deluge
erupt eruption
crash collision collide derail derailment smash-into plough wreck* ram pile-up
explode explosion blast detonate detonation blow-up go-off explosive
injure injury wound hurt maim hospitalise hospitalize
steal theft rob robbery burglary heist loot pilfer snatch burgle make-off
publish publication print release* release-book make-public publicise publicize go-online
discover discovery find unearth excavate excavation dig-up turn-up come-upon come-across locate detect detection
approve ratify ratification approval authorise authorize authorisation authorization adopt adoption enact enactment pass clearance bless blessing licence license greenlight endorse endorsement clear*
investigate investigation probe inquiry inquire examine audit inspect inspection scrutinise scrutinize
enrol enroll enrolment enrollment recruit
marry wedding marriage
born birth
evacuate evacuation flee escape evacuee clear* displace displacement uproot
search search-house raid* ransack rummage manhunt
avalanche landslide mudslide rockslide rockfall
build building* construct construction erect erection complete* completion* finish*
invite invitation
damage harm wreck* deface vandalise vandalize ruin* batter shatter smash*
sabotage tamper
withdraw withdrawal retreat pull-out pullout retract recall* disown
invade invasion occupy occupation incursion cross-border overrun cross* enter*
nationalise nationalize nationalisation nationalization
reduce reduction cut lower slash decrease shorten halve
raise increase rise hike lift*
lift abolish abolition repeal remove
impose imposition introduce introduction
surrender give-up lay-down-arms capitulate capitulation
abdicate abdication
devalue devaluation
default
list listing float flotation go-public
invest investment
decorate decoration honour honor medal
apologise apologize apology
admit admission concede concession acknowledge confess confession
blockade siege besiege surround encircle
promise pledge vow guarantee assure
replace replacement substitute
leak spill seep ooze escape*
outbreak epidemic pandemic
vaccinate vaccination inoculate inoculation immunise immunize jab
test testing sample
fine penalty penalise penalize
expel expulsion exile banish deport deportation
broadcast televise
split secede secession
unite unify unification reunification
demolish demolition tear-down pull-down raze dismantle bulldoze
disband dissolve dissolution
bury burial funeral
score goal net* equalise equalize equaliser
burst rupture breach* crack*
fail failure malfunction break-down
infect contract* catch* sicken
diagnose diagnosis
quarantine isolate isolation
lift-off blast-off take-off
touch-down splash-down
dock docking
unveil unveiling reveal* present*
table lodge* hand-in put-down
freeze freezing
divorce separate* separation
transplant operate* operation* surgery
ambush waylay
stab stabbing knife
rape assault*
smuggle smuggling traffic trafficking
auction
relocate relocation move*
strand stranded
cordon cordon-off seal-off
reply respond response retaliate retaliation counter-attack counterattack hit-back answer*
extinguish douse quench put-out
poison poisoning
shoot-down
bring-down
expose uncover unmask divulge
lend borrow loan borrowing
choose select selection pick*
hire take-on recruit*
block barricade obstruct obstruction roadblock
sweep-away wash-away tear-away carry-away
commemorate commemoration memorial remembrance
mourn mourning
swap exchange*
question interrogate interrogation
testify testimony
outage blackout power-cut
accident disaster tragedy catastrophe calamity mishap
clear
speech address* oration
`;

/** Who does it, to what, and where. */
const THINGS = `
boat vessel ship craft ferry trawler freighter tanker
aircraft plane airliner aeroplane airplane jet
helicopter chopper
car vehicle lorry truck bus van automobile minibus wagon
train locomotive railcar
drug narcotic cocaine
soldier troop troops force forces army military trooper regiment brigade battalion unit
officer commander colonel
weapon weaponry arms missile gun rifle pistol revolver firearm explosive*
rebel insurgent mutineer guerrilla militant
grid power electricity electrical
police constabulary policeman
worker hand* labourer laborer employee staff workforce docker
company firm corporation business concern
shareholder stockholder investor owner
chairman chairwoman chair chairperson
boss chief director executive manager head* leader*
share stock
profit earnings
money cash fund
mill factory plant foundry
shop store
mine pit colliery quarry
hospital clinic infirmary
school college
church chapel cathedral abbey
palace castle
prison gaol
court tribunal judge bench* magistrate justice* chamber*
lawyer attorney counsel solicitor
government cabinet administration regime
parliament assembly congress legislature senate
minister secretary
king monarch sovereign
prince heir
people person citizen civilian resident inhabitant townspeople townsfolk villager* local* islander
man gunman
child pupil youngster kid infant schoolchild schoolgirl schoolboy girl* boy*
sailor crew seaman mariner
passenger traveller traveler
border frontier boundary
street road avenue
bridge viaduct
house home dwelling flat* apartment residence
harbour harbor port dock quay pier
airport airfield
river stream
city town
village hamlet
letter note memo memorandum*
picture photograph photo image
painting canvas panel
study survey analysis
virus pathogen
disease illness fever infection
patient participant volunteer
doctor physician medic
wage salary pay* payment*
job position
tax duty levy tariff
price
match game fixture
club team
player footballer
spectator fan crowd supporter throng mob*
storm gale hurricane typhoon cyclone
dam embankment levee dyke dike weir
attacker assailant gunman* hijacker* terrorist kidnapper captor
thief robber burglar raider* intruder* looter culprit
protester demonstrator marcher
firefighter fireman
body corpse remains
document dossier file* paper* record*
computer laptop
telephone phone cellphone
law legislation statute bill* act*
deputy lawmaker legislator parliamentarian mp senator* representative*
suspect defendant accused
headquarters premises office*
water wave* torrent*
rubble debris
window pane
rock boulder stone*
railway railroad rail track*
customer client saver depositor
captain skipper
envoy ambassador emissary diplomat
relative family kin
scientist researcher
witness onlooker bystander eyewitness
coast shore shoreline
door gate entrance
newspaper daily* tabloid
journalist reporter correspondent
candidate contender
satellite probe* spacecraft capsule
slope hillside
aid relief assistance
reward bounty
mud sludge silt
jewel gem gemstone jewellery
coach trainer
trophy cup title*
debt liability
priest clergyman pastor vicar
`;

/** Acts by which people die or are hurt, so that a count of them without a name tells of the act. */
export const DEADLY: ReadonlySet<string> = new Set(
  'strike fire kill execution earthquake sink fall riot war blaze flood erupt crash explode outbreak storm siege invade accident poison'.split(
    ' ',
  ),
);

/** What befalls people by such acts. */
export const HARM: ReadonlySet<string> = new Set(['kill', 'injure']);

/** Rows of what is done. */
export const ACT_ROWS: readonly (readonly string[])[] = rowsOf(ACTS);

/** Each row's words, the one that stands for them first. */
export const CONCEPT_ROWS: readonly (readonly string[])[] = [...ACT_ROWS, ...rowsOf(THINGS)];

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
}
