import { fold } from './text.ts';

/**
 * Formal given names, each with what people say instead. Everyday knowledge of English, German, French, Spanish,
 * Italian, Dutch, Polish and Russian; a short form may stand for several names.
 */
const TABLE = `
alexander alex alec sandy sascha sasha xander aleks al
alexandra alex sandra sandy sascha sasha lexi alexa
abigail abby gail
abraham abe bram
adelaide addie heidi
adam addy
albert al bert bertie
alfred al fred alf freddy
alice ali lisa alicia
amanda mandy
andrea andi drea
andreas andi andy andre
andrew andy drew
angela angie angelika geli
anna ann anne annie anja anke anita anni anouk nan
anneliese anne liese lisa
anthony tony ant antony
antonia toni tonia
antonio toni tonio
anton toni
arthur art artie
augustus gus august
barbara barb babs barbie babsi
bartholomew bart
beatrice bea trixie beatrix
benedict ben
benjamin ben benny benji benno
bernard bernie bernd barney
bernhard bernd hardy
bertha bertie
brigitte gitte gitta birgit
bridget biddy bridie
bradley brad
calvin cal
cameron cam
caroline carrie caro carol lina line
carolyn carrie carol lynn
catherine cathy kathy kate cat katie kitty cath kit kay
katherine kathy kate katie kat kitty kay
katharina kathi kathy kate kaethe katja ina nina trine katharine kathrin katrin
charles charlie chuck chas chaz karl carl
charlotte lottie charlie lotte
christian chris christi
christina chris tina christine christa
christine chris tina christina chrissy
christoph chris stoffel
christopher chris kit topher
claudia claudi
clifford cliff
constance connie
cornelia conny nelly
cornelius neil con
cynthia cindy
daniel dan danny
danielle dani
david dave davy
deborah debbie deb debra
dennis denny
dietrich dieter dietz
dominic dom nick dominik
donald don donnie
dorothea doro dora thea dorothee
dorothy dot dottie dolly
douglas doug
eberhard ebi
edith edie
edmund ed eddie ned ted
eduard edi
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie nell nora ella lenore
elias eli
elisabeth elise lisa liesl else elsa betty lisbeth elli sissi lilli bettina
elizabeth liz beth betty lizzie eliza lisa betsy libby bess liza elsie
emanuel manu manny
emily em emmy
emma em emmy
ernest ernie
erich eric erik
eugene gene
eva evi
evelyn eve evie
ferdinand ferdi nando
florian flo
florence flo flossie
frances fran fanny francie
francesco franco checco
francis frank fran
francisco paco pancho curro
franklin frank
franz francis franzl
franziska franzi ziska
frederick fred freddy fritz rick
friedrich fritz fred frieder
friederike rike frieda
gabriel gabe gabi
gabriele gabi gaby gabriela gabriella
geoffrey geoff jeff
george georgie
georg schorsch
gerald gerry jerry
gerhard gerd gert
gertrud trude gerti
giovanni gianni vanni
giuseppe beppe peppe pino
gottfried friedel
gregory greg
guenter guenther
guillermo memo
gustav gustl gus
hannah hanna
hans johannes johann
harold harry hal
heinrich heinz heiner hein henry
helena lena helen helene
helene leni lene
helmut helle
henry hank harry hal
herbert herb bert
hermann
howard howie
hubert bert hubi
ignacio nacho
ignatius iggy
irene reni
isaac ike
isabella bella izzy isa isabel
isabelle isa belle
ivan vanya
jacob jake jakob
jakob jacky
jacqueline jackie
james jim jimmy jamie jem
jan johannes
janet jan
jason jay
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jeremy jerry jem
jessica jess jessie
joachim jochen achim
joan joanie
johann hans hannes
johanna hanna hanne jo
johannes hans hannes joh johann jan
john johnny jack jon
jonathan jon jonny
jose pepe
josef sepp jupp joe
joseph joe joey jo
josephine jo josie fina
joshua josh
juergen joerg
judith judy judi
julia jule julie
julian jules
justin
karin karen
karl karli
kenneth ken kenny
kevin kev
klaus nikolaus claus
konrad conny kurt
lawrence larry laurie
laurence larry laurie
leonard leo len lenny
leonardo leo
leonhard leo hardy
leopold leo poldi
lewis lew
louis lou louie
louise lou
ludwig lutz wiggerl
luis lucho
lucas luke luc
lukas luki
madeleine maddie
magdalena magda lena
manfred manni fred
manuel manolo manu
manuela manu
marcus marc mark
margaret maggie meg peggy marge margie rita daisy greta madge
margarete greta grete gretel margret rita
maria mary mia mitzi ria marie
marianne janne
marion
marjorie marge margie
markus mark
martha marty mattie
martin marty
martina tina
mary molly polly mamie may
matthew matt matty
matthias matt hias matze mathias
maurice moe
maximilian max maxi
mechthild
melanie mel melli
melissa mel missy lissa
mercedes merche
michael mike mick mickey michi micha mikey
michaela michi micha ela
michelle shelly
mikhail misha
mildred millie
miriam mim mimi
mitchell mitch
mohammed mohamed muhammad mohammad mo
monika moni
montgomery monty
nadezhda nadya
nancy nan
natalia natasha talia
natalie nat
nathan nate nat
nathaniel nate nat
nicholas nick nicky nico nicolas
nicole nicky nikki nico
nikolaus klaus niko nick
norbert
norman norm
oliver ollie oli
olivia liv livia
oswald ossi
pamela pam
patricia pat patty trish tricia patsy
patrick pat paddy
paul paulchen
paula paulina
pauline paula
peter pete
penelope penny
philip phil pip
philipp phil
philippe phil
phyllis phyl
priscilla cilla
rachel rae
rainer reiner
ralph ralf
randolph randy
raphael rafi rafael
raymond ray
rebecca becky becca
regina gina
reinhard reiner
reinhold
renate reni
richard dick rick ricky rich ritchie
robert bob bobby rob robbie bert robin
roberto beto tito
roderick rod
rodney rod
roger rog
roland
ronald ron ronnie
rosemarie rosi rosa
rosemary rosie rose
rudolf rudi rolf
rupert
russell russ
salvatore toto turi
samantha sam
samuel sam sammy
sandra
santiago yago
sarah sally sadie sara
sebastian basti seb bastian
sergei seryozha
siegfried sigi
sigrid siri
simone mona
sofia sophie sonja
sophie sofie
solomon sol
stanley stan
stefan steff
stefanie steffi steff
stephanie steph stephie
stephen steve steven stevie
steven steve stevie
stuart stu
susan sue susie suzy
susanne susi sanne susanna
suzanne sue suzy
svetlana sveta lana
sylvester sly
tamara tammy tara
tatiana tanya tania
teresa terry tess theresa teresita
terence terry
theodor theo teddy
theodore ted theo teddy
therese resi
theresa tess terry resi tessa
thomas tom tommy thom
timothy tim timmy
tobias tobi
ulrich uli ulli
ulrike uli ulli rike
ursula uschi ulla
valentina tina vali
valerie val
vanessa nessa
veronica vicky ronnie vera
veronika vroni vera
victor vic
victoria vicky tori vic
viktoria vicky
vincent vin vinnie vince
virginia ginny ginger
vladimir vova volodya vlad
vivian viv
walter walt wally
waltraud traudl
werner
wilhelm willi willy helmut
wilhelmine mina minna
william bill billy will willie liam
wolfgang wolf wolfi
xaver
yevgeny zhenya
yvonne
zachary zach zack
`;

/** A name in the one spelling that umlauts, their substitutes and their loss share: müller, mueller and muller are one. */
export const spelling = (name: string): string => fold(name).replace(/([aou])e/gu, '$1');

const FORMAL = readTable();

function readTable(): ReadonlyMap<string, readonly string[]> {
  const formal = new Map<string, string[]>();
  for (const line of TABLE.trim().split('\n')) {
    const names = line.split(' ').map(spelling);
    for (const name of new Set(names)) formal.set(name, [...(formal.get(name) ?? []), names[0]!]);
  }
  return formal;
}

/** Whether a name, in its one spelling, is one of the given names that are known; far from all are. */
export const isKnownGiven = (name: string): boolean => FORMAL.has(name);

/** The formal names that a given name, in its one spelling, may stand for; itself where none is known. */
export const formalNames = (name: string): readonly string[] => FORMAL.get(name) ?? [name];
