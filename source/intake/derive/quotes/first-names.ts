/** Whether a first name is a woman's ('she') or a man's ('he'); undefined where it is either or isn't known. */
export function nameGender(first: string): 'he' | 'she' | undefined {
  const name = first.toLowerCase();
  return women.has(name) ? 'she' : men.has(name) ? 'he' : undefined;
}

function names(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const women = names(`
  abena abigail adele adriana adwoa afua agnes agnieszka aiko aileen ailsa aimee ainhoa aisha aisyah akiko akosua akua
  alba alejandra alena alessandra alexa alexandra alexandria alexis alice alicia alina aline alisha alison allison
  alma alondra althea alyssa ama amalia amanda amara amber amelia amina aminata amira amparo amy ana anahi anastasia
  anca andrea andreea angela angelica angelina angharad aniela anika anita anja anjali ann anna anne annegret annelien
  annelies anneliese annette annie annika antje antoinette antonella antonia aoibhinn aoife april arabella araceli
  ariana arlene aroha asha ashley assumpta astrid asuncion audrey augusta aurora ava averil awa aya ayesha aylin
  azadeh barbara barbro beate beatrice beatrix beatriz belen bella berenice bernadette bernice bertha bessie beth
  bethan bethany betty beverly bianca birgit blanca blessing bonnie brandi breda brenda bridget brigid brigitte britt
  brittany bronagh bronwyn brooke bukola caitlin camila camilla candace caoimhe carla carlotta carly carmen carol
  carole caroline carolyn carrie carys cassandra catalina catarina caterina catherine cathy catriona cecilia celeste
  celia cerys chantal charlene charlotte chelsea cherie cheryl chiamaka chiara chidinma chioma chloe christa
  christiane christina christine claire clara clarissa claudette claudia clemency clementine clodagh colleen
  concepcion connie consuelo cora corinne cornelia courtney cristina cynthia daisy dalia dana daniela danielle daphne
  darlene dawn debbie deborah debra deepika deirdre delia delphine denise dervla desiree destiny diana diane divya
  dolly dolores donna dora doreen doris dorota dorothea dorothy dottie earline ebony edith edna edwina effie efua
  eileen eilidh eimear eirlys ekaterina elaine eleanor elena eleni elfriede elisa elisabeth elise eliza elizabeth elke
  ella ellen ellie eloise elsa elsie elvira emilia emilie emily emine emma ena enid erica erika erin ernestine esi
  estela estelle ester esther ethel eugenia eunice eva evangeline eve evelyn evelyne ewa faith farah fatima fatou
  fatoumata fay faye felicia felicity fern fernanda ffion fiona fionnuala flora florence folake frances francesca
  franziska freda freya frida frieda funmilayo gabriela gabriele gabrielle gail geeta gemma geneva genevieve georgina
  geraldine gerda gertrude gianna gillian gina ginny gisela giulia gladys glenda gloria grace graciela grainne greta
  gretchen griselda gráinne guadalupe gudrun gundula gwen gwendolyn gwenllian hadiza haley halima halyna hana hanna
  hannah hanne hanneke harriet hattie hazel heather heidi heike helen helena helga henrietta hilary hilda hilde
  hildegard hinemoa holly hope hélène ida ifeoma ilse imani imelda imogen ina ines inez inge ingeborg ingrid ingvild
  inés ioana irene irina iris irma isabel isabella isabelle isla ivana ivy jacinta jacqueline jade jamila jana jane
  janelle janet janette janice janine jasmin jasmine jean jeanette jeanne jeannette jeannine jelena jemima jenna
  jennie jennifer jenny jeri jessa jessica jewel jill jo joan joanie joanna joanne jodie jody jolene josefa josefina
  josephine josie joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette june jutta kaitlyn
  kamala karen karin karina karla kasia katarina katarzyna kate katherine kathleen kathrin kathryn kathy katie katja
  katrin katrina katya kavita kay kaye kayla keiko keisha keitumetse kelly kendra kerstin khadija kiara kiera kimberly
  kirsten kirstie kirsty krista kristen kristin kristina krystal lakshmi lana lara lata latisha latoya laura lauren
  lauretta layla leah leanne leela leila leilani lena leonie leonora lerato leslie leticia letitia lieselotte liesl
  ligaya lila liliana lillian lily lina linda lindiwe lindsay lindsey lisa liv livia liz liza lois lola lorena loretta
  lori lorna lorraine losa lottie louisa louise lowri lucia luciana lucie lucille lucinda lucy ludmila ludmilla luisa
  luise lurleen luz lydia lynda lynette lynn lynne mabel madeleine madeline madison maeve magda magdalena maggie
  mahnaz mairi maisie maja malgorzata malini mallory mamie mandy manuela mara marcella marcia marcy margaret margarita
  margit margo margot marguerite mari maria mariam mariama marian mariana marianne maribel marie marieke mariella
  marietta marija marijke marilyn marina marisa marisol marites marjorie marla marlene marnie marsha marta martha
  martina marva mary maryam mathilde matilda maud maude maureen mavis maxine maya maylis meena meenakshi meenal meera
  meg megan mei melinda melissa melody menna mercedes meredith meryl mhairi mia michaela michele michelle milagros
  mildred milena milica millie mimi mina mindy minnie mira miranda miriam misty moana moira molly mona monica
  montserrat morag muriel mwajuma myra myrna myrtle máire nadia nadine nadja naledi nalini nancy nandi nandini naomi
  natalia natalie natasha neema neha nell nellie nelly nettie ngaire ngozi niamh nicola nicole nicolette nikki nilufar
  nina nirmala njeri nkechi noelani noelia noelle nokuthula nomsa nomvula noor nora noreen norma nuala nurul nyambura
  odessa odette odile ofelia oksana olena olga olive olivia oluchi ondine oona opal ophelia orla orlaith ottilie paige
  paloma pam pamela parvati pascale patience patrice patricia patsy patti patty paula paulina pauline pearl peggy
  penelope penny petra petunia philippa phoebe phyllis pia pilar piper polly pooja portia precious preeti priscilla
  priya priyanka prudence rachael rachel radha rafaela ragnhild ramona rania raquel rashmi rebecca rebekah regina
  reina rekha rena renata renee renuka renée reyna rhiannon rhoda rhonda rita roberta robin rochelle rocio roisin
  romina ronda rosa rosalie rosalind rosalinda rosalyn rosamund rosanna rosario rose rosemarie rosemary rosie roslyn
  rowena roxanne ruby rukia rukmini ruth ruthie róisín sabina sabine sabrina sadhbh sadie safiya sakura sally salma
  samantha sandra saoirse sara sarah sasha saskia savannah savita seema sefina selena selma serena shanice shaniqua
  shannon sharon shauna shawna sheena sheila shelly sheri sherri sherry shirin shirley shobha shona shreya sian sibyl
  sienna sigrid sigrun silke silvia simone sinead siobhan siobhán sita siti siân sneha sofia solange soledad solveig
  sonia sonja sonya sophia sophie sorcha stacey stacy stefanie stella stephanie sue sunanda sunita sunniva susan
  susana susanna susanne sushma suzanne suzette svetlana swati sybil sylvia sylvie tabitha talia tamar tamara tamika
  tammy tamsin tania tanisha tanya tara tasha tatiana tatyana teodora teresa teri terri thandeka thandi thandiwe thea
  thelma theresa therese thi thomasina tiffany tilda tilly tina toni tonia tonya tracey traci tracy trina trish trisha
  trudy uma una ursula usha uta ute valencia valentina valeria valerie vandana vanessa vasiliki veda velma vera verena
  verlene verna veronica vicki vickie vicky victoria vidya vigdis viola violet virginia virginie vivian viviana vivien
  vivienne wambui wanda wanjiku wendy whitney wilhelmina willa wilma winifred winnie winsome xenia ximena xochitl yael
  yasmin yasmina yesenia yetunde yoko yolanda yolande yuki yuliya yumi yvette yvonne zahra zainab zanele zara zelda
  zina zodwa zoe zofia zora zoë zsofia
`);

const men = names(`
  aaron aatu abdoulaye abdul abdullah abdullahi abe abel abraham abubakar achim adam adan adewale adnan adolfo adrian
  adriano agustin ahmad ahmed aidan ajay akbar akira al alain alan alasdair albert alberto aldo aled alejandro
  aleksandr alessandro alexander alexandre alexei alf alfonso alfred alfredo ali alistair allan allen alonso alonzo
  alun alusine alvaro alvin amadou ambrose amir amit amos anand anatoly anders andre andreas andrei andrej andres
  andrew andriy andrzej andré andy angelo angus anibal anil ansel anselm anthony antoine anton antonio antti archibald
  archie arjun arlen armand armando arnaud arne arnel arnold aron arthur arturo arun arvid asher ashok augusto
  augustus aurelio austin avi axel ayo aziz babak babatunde balthazar baptiste barney barrett barrington barry bart
  bartholomew bashir basil basilio bastian beau ben benedict benedikt benigno benito benjamin bennett benny benoit
  bernard bernardo bert bertrand bharat bilal bill billy birger bjarne bjorn björn blaine blas bob bobby bongani boris
  boyd brad bradley bram brandon branko brant brayden brendan brendon brennan brent brett brian brock bronson bruce
  bruno bryan bryant bryce buck bud burt burton byron caio caleb callum calvin cameron camilo carl carlo carlos
  carlton carmine carsten casper cathal cecil cedric cesare chaim chandra charles charley chester chidi chidozie
  chinedu chip christian christoph christophe christopher chuck chukwudi chuy ciaran clarence clark claude claudio
  claus clay clem clement cletus cleveland cliff clifford clint clinton clive clyde cody cole colin colm colton conall
  conan conor conrad constantine corbin corey cormac cornelius cory cosmo craig cristian cristobal curt curtis cyril
  cyrus dafydd daisuke dale damian damien damon dan daniel daniele danilo danny dante darius darnell darrel darrell
  darren darrin darryl daryl dave davey david davide davit dawid dean declan deepak delbert delroy denis dennis denny
  denzel derek desmond detlef devin devon dewi dexter diarmuid didier diego dieter dietmar dietrich dillon dimitri
  dimitris dinesh dirk dmitri dmitry domingo dominic don donal donald donncha donnell donnie donovan doug dougal
  douglas doyle dragan drew dries duane duncan dustin dwight dylan eamon eamonn earl ebenezer eberhard eckhard ed
  eddie eddy edgar edgardo edmond edmund edmundo edoardo eduard eduardo edvard edward edwin efrain egon eirik eitan
  eladio elbert eli elias elijah eliseo elliot elliott ellis elmar elmer elton elwood emanuel emanuele emeka emil
  emile emiliano emilio emmanuel emmett emre emyr enda enrico enrique enzo eoghan eoin ephraim eric erich erick erik
  ernest ernesto ernie ernst errol ervin erwin esteban ethan etienne eugen eugene eugenio eusebio eutimio evan
  evaristo everardo everett ewan ewen ezra fabien fabio fabrice facundo faisal farid farooq fausto federico fedor
  felipe felix femi ferdinand fergal fergus fermin fernando fidel filip filippo finn fintan fionn fletcher florent
  floris floyd folke forrest francesco francis francisco franco francois frank franz françois fraser fred freddie
  frederic frederick fredrik friedemann friedrich fritz frédéric fyodor gabe gabriel gaetano galen ganesh gannon
  gareth garrett gary gaston gavin gbenga gene gennaro geoff geoffrey geoffroy georg george georges georgi geraint
  gerald gerard gerardo gerd gerhard gerry gethin gianluca gideon gil gilbert gilberto gilles gino giorgio giovanni
  giulio giuseppe glen glenn glyn godfrey gopal goran gordon gottfried grady graeme graham grant greg gregg gregor
  gregory griffin grigory guido guillaume guillermo gunnar gunter gunther gus gustav gustavo guus guy gwilym günther
  haakon habib hakan hakeem hakim hal hamid hamish hamza hank hannes hans hans-peter harald haris harish harlan harold
  harris harrison harry haruki harun haruna harvey hasan hassan havard heath hector heiko hein heiner heinrich heinz
  helmut hemi hendrik henri henrik henry herb herbert heribert herman hermann hernan hilario hiram hiroshi holger
  homer horace horacio horst hossein howard hubert hubertus hugh hugo humberto humphrey hussein huw hywel iain ian
  ibrahim idris ieuan ifeanyi ignacio igor ike ilya imran ingo innocent isaac isaiah isidro ismael issa istvan ivan
  ivor iwan jaap jabulani jace jack jackson jacob jacques jagdish jake jakob jakub jamal james jan janos jared
  jaroslav jarvis jason jasper javier jean-claude jean-luc jean-marc jean-paul jean-pierre jeb jed jeff jefferson
  jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jesper jesse jesus jim jimmie jimmy jiri joachim joao
  joaquin jochen joe joel johan johann johannes john johnnie johnny jon jonah jonas jonathan joost jordan jordi jorge
  jose josef joseph josh joshua josiah josé jovan joão juan judd judson jules julian julio julius jun jurgen justin
  justus jörg jürgen kai kamal kareem karim karl karl-erik karl-heinz kaspar keegan keith kelechi kelvin ken kendrick
  kenji kenneth kenny kent kenta kerem kevin khaled khalid kieran killian kip kiril kirk klaus knut kofi kojo konrad
  konstantin korey kristian kristof krzysztof kumar kunal kurt kwabena kwaku kwame kwasi kyle lachlan lalit lalo lamar
  lamont lance larry lars laszlo laurent lauri lawrence lazaro leandro leif leland len lenny leo leon leonard leonardo
  leonid leopold leroy lester levi lewis liam linus linwood lionel lloyd logan loic lonnie lorcan lorenz lorenzo
  lothar lou louis lowell loyd luc luca lucas lucian luciano lucio ludovic ludwig luigi luis luiz luka lukas lukasz
  luke luther lyle magnus mahesh mahmoud malcolm malik mamadou manfred manny manoj manuel marc marcel marcelo marcin
  marco marcos marcus marek mariano mario marius mark markus marlon marshall martijn martin marvin masoud massimo
  mateo mathias mathieu mats matt matteo matthew matthias matthieu maurice maurizio mauro max maxim maximilian maynard
  mehdi mehmet mel melvin merlin micah michael michal micheal michel miguel mihai mikael mike mikel mikhail mikko
  milan miles milo milos milton mitch mitchell mohamed mohammad mohammed mohan mohsen monte montgomery mordecai morris
  mort morton moses moshe moussa muhammad mukesh murray musa mustafa mustapha mykola mylo nadim naoki nasser nathan
  nathaniel naveed naveen navid neal ned neil nelson nestor niall niccolo nicholas nick nicolas nicolo nigel nikhil
  niklas niko nikola nikolai nils nitin nnamdi noah nolan norbert norman obinna oisin oisín okechukwu ola olaf ole
  oleg oleksandr oliver olivier olumide olusegun omar omari orhan orlando orrin orson orville oscar oskar osman
  osvaldo oswald oswaldo othmar otis otto ousmane owain owen pablo paco paddy padraic padraig pankaj paolo pascal
  pascual pat patricio patrick patrik paul paulino paulo pavel pavlos pedro peer pekka per percy perry pete peter petr
  petros phil philemon philip philipp philippe phillip pierce pierre piers pietro pim piotr placido porfirio prakash
  pramod pranav preston pádraig quentin quincy rafael rafe raheem rahul rainer raj rajendra rajesh rajiv rakesh ralf
  ralph ramesh ramiro ramon ramón randal randall randolph randy rashad rashid rasmus raul ravi ray raymond raúl
  refugio reggie reginald reid reiner reinhard reinhold remy renaldo renato rené reuben rex reynaldo rhett rhodri rhys
  ricardo riccardo rich richard richie rick ricky rob robbie robby robert roberto rocco rocky rod rodelio roderick
  rodney rodolfo rodrigo rogelio roger rohan roland rolando rolf romain roman romeo ron ronald ronan rory ross roy
  royce ruairi ruaridh ruben rudi rudolf rudy rufus rui rune rupert rurik russ russell rustam ryan ryo sachin sal
  salih salim salman salvatore sam sami samir sammy samson samuel samuele sandeep sandro sani sanjay sanjeev santiago
  santosh satish saul scott scotty seamus sean sebastiaan sebastian sebastien segun seiji selim selwyn serge sergei
  sergey sergio seth severin shane shankar shaun shawn sherwin shunsuke sibusiso sidney siegfried sigmund sigurd silas
  silvan silvio simeon simon sipho sizwe slawomir slobodan solomon sonny soren spencer spiros stan stanislav stanislaw
  stanley stavros stefan stefano stelios stephan stephane stephen sterling steve steven stig stuart sture stéphane
  subhash sudhir sukhdeep sulaiman suleiman sundar sunil suresh sven svend sverre syed sylvain sylvester tadeusz tadhg
  takashi takeshi tanner tarek tariq tarun tate ted teddy temo tendai teo teodor terence terrance terrell terrence
  terry tevita thabo thad thaddeus thanh themba theo theodor theodore theodoros thiago thibault thierry thilo thomas
  thor thorsten tiago tibor tim timo timothy timur titus tobias toby tod todd tom tomas tomasz tomer tommaso tommy
  tomás tony tor torben torbjorn torsten tremaine trent trevor trey tripp tristan troels troy tunde tuomas turlough ty
  tyler tyrell tyrone uche uday udo ugo ulf ulrich ulysses umberto uri urs usman uwe vaclav vadim valentin valentino
  vance vasil vasily vaughn veit vern vernal vernon victor vidal vijay vikram viktor vince vincent vincenzo vinod
  virgil virgilio vitaly vito vittorio vivek vlad vladimir volker wade waldo wallace wally walt walter warner warren
  wayne wei welles wendell werner wes wesley wiktor wilbert wilbur wilfred wilhelm will willem william willie willis
  wilson wim winfried winston wiremu wojciech wolf wolfgang woodrow wyatt xaver xavier yakubu yann yannick yasin yaw
  yitzhak yosef youssef yuri yusuf yves zach zachary zack zane zbigniew zdenek zeke zhang zoltan zoran zygmunt álvaro
  ángel éamon óscar özgür
`);
