/**
 * Given names that the dictionary lacks, by the tag they are given: those of the
 * Middle East, Latin America, Africa, Central Asia and the Slavic countries above all.
 * Lower case, without accents: "María" is found as "maria". No words of the language.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const MALE = list(`
  abbas abdelaziz abdelbaset abdelfattah abdelkader abdolbaset abdolreza abdulaziz abdulkarim abdulla abdulrahman
  abiy abolfazl ahmadreza akbar alexei alexey alimohammad alireza amadou aminullah amirali amirhossein andrei andrzej
  andriy anibal anwar arash ardeshir arseniy artem asghar ashraf asif assimi atef attila ayman aziz babak
  bahram baqer bashar bashir behzad behrouz benigno bijan bogdan borys boubacar bozorg bulent burhan
  cemal danilo dariush diosdado dmitri dmitriy dmytro ebrahim edmundo ehsan ehud emmerson enver erdal esmaeil
  esmail estanislao evo fadi faisal farhad farid faustin fazlollah fereydoun fidel firouz fouad fuad gamal gennady
  ghassan gholamhossein gholamreza habib habibollah haitham hamad hamdi hamid hamidreza hashem hasan heydar hisham
  homayoun hosein hosni hossein houari ibrahima idriss igor ihor imad imran isaias iskandar ismail ismat
  jafar jair jalal jamal jamshid javad kamal kamran karim kassym kazem kemal keyvan khalid khalil kioumars konstantin
  kourosh kwame leopoldo levon luay luiz macky maher mahdi mahmud majid mamadou mamady mansour
  manouchehr manuchehr marwan masoud massoud mehdi mehran meles mikheil milos mirza moammar mobutu mohsen mohamed
  mohammadreza moise mojtaba moshe mostafa mousa moussa muammar munir musa mustafa mykhaylo naftali najib narendra
  naser nasser nasrallah nawaz nayib nestor nicanor nikolai nikolay nikos nizar nouri nursultan oleg oleksandr oleksiy
  ollanta ousmane parviz pavlo pervez petro petr pyotr qasem qasim qassem rached radoslaw rafic rafik rahim ramin ramzan
  rashad rauf recep reuven reza riad riyad rostam ruhollah ruslan rustam saad saadi sadegh sadeq sadiq saddam saeed saeid
  salah salman salva samir sanjay sardar selahattin serhiy sergei sergey serzh shahram shimon slobodan sohrab
  suleyman sviatoslav tareck taras tariq tarek tayyip thabo turgut umar umaro umer uhuru vaclav vasily vicente
  viktor vitali volodymyr walid yahya yair yasser yasir yevgeny yitzhak yoav yoweri yuriy yusuf yvan zahir zakaria
  zoran zviad
`);

const FEMALE = list(`
  aisha aminata anahita azadeh benazir cilia clarisa delcy dilma ebru fatemeh fatima fatou
  forough golnaz ileana irina jacinda jadranka khadija ksenia ludmila mahsa marzieh maryam masoumeh
  narges nasrin nazanin nilufar niloufar olena parvin rigoberta roya samia sanae sediqeh shahla
  shirin simin soraya svetlana sviatlana tahereh tzipi violeta xiomara yulia yuliya zahra zainab zohreh
`);

const GIVEN: ReadonlyMap<string, 'FemaleName' | 'MaleName'> = new Map([
  ...MALE.map((name) => [name, 'MaleName'] as const),
  ...FEMALE.map((name) => [name, 'FemaleName'] as const),
]);

/** What a lower-case word, without its accents, is the given name of; undefined for what is none. */
export function givenName(word: string): 'FemaleName' | 'MaleName' | undefined {
  return GIVEN.get(word);
}
