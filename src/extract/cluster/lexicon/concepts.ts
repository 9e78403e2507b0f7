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
strike airstrike bombing bomb raid bombard bombardment attack hit destroy shelling shell blow assault target storm*
fire shoot shot shooting gunfire gunshot volley salvo skirmish clash firefight
cyberattack cyber-attack hack hacking hacker breach intrusion break-in encrypt ransomware
kill killing assassinate assassination murder slay massacre dead death die fatality perish drown hang suicide casualty lose-life succumb fatal lynch behead gun-down
execute execution
bankruptcy bankrupt insolvency administration* receivership
coup putsch overthrow topple oust ouster depose mutiny revolt revolution uprising insurrection rebellion
visit trip tour travel arrive arrival land fly flight journey call-at inspect*
return come-home repatriate repatriation come-back send-home
leave depart departure sail set-off pull-out-of quit* vacate
warn warning threaten threat alarm alert caution
condemn condemnation denounce criticise criticize decry rebuke deplore slam
say tell state claim announce announcement declare declaration statement assert report proclaim proclamation reveal disclose confirm confirmation
deny denial reject rejection dismiss refuse refusal decline rebuff turn-down rebut refute repudiate* contradict
interview conversation
thank appreciate gratitude praise hail
sign signing signature agree agreement treaty accord pact deal conclude contract memorandum initial ink clinch settlement settle compromise sign-off
meet meeting summit talks talk negotiate negotiation mediate mediation conference gathering* session convene convoke sitting
sanction embargo restriction ban prohibit prohibition outlaw bar exclude exclusion disqualify disqualification ineligibility
elect election re-elect re-election
vote poll ballot referendum plebiscite
count recount tally
win victory triumph beat defeat prevail
lose loss defeat*
resign resignation step-down quit retire retirement stand-down stand-aside bow-out leave* depart* departure* relinquish
sack dismiss* fire* dismissal layoff lay-off redundancy oust* ouster* remove* removal* depose* expel*
appoint appointment name nominate nomination install promote succeed swear inaugurate* take-office
suspend suspension halt pause interrupt
arrest detain detention fetch apprehend custody round-up nab remand capture* handcuff
seize seizure impound capture board* inspect intercept confiscate confiscation
hijack hijacking kidnap kidnapping abduct abduction hostage take-hostage captive
charge indict indictment accuse accusation prosecute prosecution
convict conviction sentence imprison jail verdict guilty
acquit acquittal clear* exonerate
release free liberate liberation rescue save let-go discharge
pardon amnesty
trial try hearing arraign arraignment
sue suit lawsuit complaint complain file
rule ruling judgment judgement
earthquake quake tremor aftershock
restore restoration recover repair rebuild fix rejoin re-join renovate renovation refurbish
retrieve bring-out pull recovery retake recapture
begin start launch open opening inaugurate inauguration commence commencement kick-off
resume resumption reopen reopening restart
end finish close closure shut stop cease halt* ceasefire truce armistice shut-down close-down shutdown lock
cancel cancellation call-off scrap abandon annul annulment void revoke revocation rescind terminate termination renounce renunciation repudiate repudiation shelve drop* axe ditch
postpone postponement delay put-off defer put-back adjourn adjournment reschedule
found founding establish establishment create creation set-up form formation
supply send transfer deliver delivery ship-arms dispatch despatch provide hand-out distribute distribution
give gift donate donation grant pay payment award compensate compensation reimburse
offer proposal propose bid approach tender proposition submit
request ask seek appeal demand call petition urge
fall collapse cave-in crumble topple* give-way
sink sinking capsize capsizing overturn overturning founder turn-over go-down shipwreck wreck
riot unrest disturbance
protest demonstrate demonstration march rally gathering procession protester* demonstrator* picket sit-in
walkout walk-out stoppage strike* stay-away down-tools
lockout lock-out
war conflict
buy purchase acquire acquisition takeover take-over swallow snap-up
merge merger combination combine amalgamate amalgamation
sell sale disposal
blaze burn burning fire* inferno fire-up flame ablaze wildfire arson torch
flood flooding inundate inundation
erupt eruption
crash collision collide derail derailment smash smash-into plough slam wreck*
explode explosion blast detonate detonation blow-up go-off explosive
injure injury wound hurt
steal theft rob robbery burglary heist loot
publish publication print release* release-book make-public publicise publicize go-online
discover discovery find unearth excavate excavation dig-up turn-up
approve ratify ratification approval authorise authorize authorisation authorization adopt adoption enact enactment pass clear clearance bless blessing licence license greenlight endorse endorsement
investigate investigation probe inquiry inquire examine audit
enrol enroll enrolment enrollment recruit
marry wedding marriage
born birth
evacuate evacuation flee escape evacuee clear*
search search-house raid*
avalanche landslide mudslide rockslide rockfall
build building* construct construction erect erection complete* completion* finish*
invite invitation
damage harm wreck* deface vandalise vandalize
sabotage tamper
withdraw withdrawal retreat pull-out pullout retract recall* disown
invade invasion occupy occupation cross incursion cross-border
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
leak spill
outbreak epidemic pandemic
vaccinate vaccination inoculate inoculation
test testing sample
fine penalty penalise penalize
expel expulsion exile banish deport deportation
broadcast televise
split secede secession
unite unify unification reunification
demolish demolition tear-down pull-down raze dismantle bulldoze
disband dissolve dissolution
bury burial funeral
score goal
burst rupture
fail failure malfunction
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
`;

/** Who does it, to what, and where. */
const THINGS = `
boat vessel ship craft ferry trawler freighter tanker
aircraft plane airliner aeroplane airplane jet
helicopter chopper
car vehicle lorry truck bus
train locomotive railcar
drug narcotic cocaine
soldier troop troops force forces army military trooper regiment brigade battalion unit
officer commander colonel
weapon weaponry arms missile gun rifle
rebel insurgent mutineer guerrilla militant
grid power electricity electrical
police constabulary policeman
worker hand* labourer laborer employee staff workforce docker
company firm corporation business concern
shareholder stockholder investor owner
chairman chairwoman chair chairperson
boss chief director executive manager
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
court tribunal judge
lawyer attorney counsel solicitor
government cabinet administration regime
parliament assembly congress legislature senate
minister secretary
king monarch sovereign
prince heir
people person citizen civilian resident inhabitant
man gunman
child pupil
sailor crew seaman mariner
passenger traveller traveler
border frontier boundary
street road avenue
bridge viaduct
house home dwelling
harbour harbor port dock quay pier
airport airfield
river stream
city town
village hamlet
letter note
picture photograph photo image
painting canvas panel
study survey analysis
virus pathogen
disease illness fever infection
patient participant volunteer
doctor physician medic
wage salary pay*
job position
tax duty levy tariff
price
match game fixture
club team
player footballer
spectator fan crowd supporter
storm gale hurricane
dam embankment levee
`;

/** Acts by which people die or are hurt, so that a count of them without a name tells of the act. */
export const DEADLY: ReadonlySet<string> = new Set(
  'strike fire kill execution earthquake sink fall riot war blaze flood erupt crash explode outbreak storm siege invade'.split(
    ' ',
  ),
);

/** What befalls people by such acts. */
export const HARM: ReadonlySet<string> = new Set(['kill', 'injure']);

/** Each row's words, the one that stands for them first. */
export const CONCEPT_ROWS: readonly (readonly string[])[] = [ACTS, THINGS].flatMap((table) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/)),
);
