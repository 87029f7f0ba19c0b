/** Whether a first name is a woman's ('she') or a man's ('he'); undefined where it is either or isn't known. */
export function nameGender(first: string): 'he' | 'she' | undefined {
  const name = first.toLowerCase();
  return women.has(name) ? 'she' : men.has(name) ? 'he' : undefined;
}

function names(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const women = names(`
  abigail adele adriana agnes agnieszka aiko aileen aimee ainhoa aisha akiko alba alejandra alena alessandra alexa
  alexandra alexandria alexis alice alicia alina aline alisha alison allison alma alondra althea alyssa amalia amanda
  amara amber amelia amina amira amparo amy ana anahi anastasia anca andrea andreea angela angelica angelina aniela
  anika anita anja anjali ann anna anne annegret annelies anneliese annette annie annika antje antoinette antonella
  antonia aoife april arabella araceli ariana arlene asha ashley astrid asuncion audrey augusta aurora ava aya ayesha
  aylin azadeh barbara barbro beate beatrice beatrix beatriz belen bella berenice bernadette bernice bertha bessie
  beth bethany betty beverly bianca birgit blanca blessing bonnie brandi brenda bridget brigid brigitte britt brittany
  bronagh bronwyn brooke caitlin camila camilla candace carla carlotta carly carmen carol carole caroline carolyn
  carrie cassandra catalina catarina caterina catherine cathy cecilia celeste celia chantal charlene charlotte chelsea
  cherie cheryl chiara chidinma chloe christa christiane christina christine claire clara clarissa claudette claudia
  clementine colleen concepcion connie consuelo cora corinne cornelia courtney cristina cynthia daisy dalia dana
  daniela danielle daphne darlene dawn debbie deborah debra deirdre delia delphine denise dervla desiree destiny diana
  diane dolly dolores donna dora doreen doris dorota dorothea dorothy dottie earline ebony edith edna edwina effie
  eileen eilidh ekaterina elaine eleanor elena eleni elfriede elisa elisabeth elise eliza elizabeth elke ella ellen
  ellie eloise elsa elsie elvira emilia emilie emily emine emma ena enid erica erika erin ernestine estela estelle
  ester esther ethel eugenia eunice eva evangeline eve evelyn evelyne faith farah fatima fatoumata fay faye felicia
  felicity fern fernanda fiona flora florence frances francesca franziska freda freya frida frieda gabriela gabriele
  gabrielle gail gemma geneva genevieve georgina geraldine gerda gertrude gianna gillian gina ginny gisela giulia
  gladys glenda gloria grace graciela grainne greta gretchen griselda gráinne guadalupe gudrun gundula gwen gwendolyn
  haley hana hanna hannah hanne harriet hattie hazel heather heidi heike helen helena helga henrietta hilary hilda
  hilde hildegard holly hope hélène ida ilse imani imelda imogen ina ines inez inge ingeborg ingrid inés ioana irene
  irina iris irma isabel isabella isabelle isla ivana ivy jacinta jacqueline jade jamila jana jane janelle janet
  janette janice janine jasmin jasmine jean jeanette jeanne jeannette jeannine jemima jenna jennie jennifer jenny jeri
  jessa jessica jewel jill jo joan joanie joanna joanne jodie jody josefina josephine josie joy joyce juana
  juanita judith judy julia juliana julianne julie juliet juliette june jutta kaitlyn kamala karen karin karina karla
  katarina katarzyna kate katherine kathleen kathrin kathryn kathy katie katja katrin katrina kay kaye kayla keiko
  keisha kelly kendra kerstin khadija kiara kiera kimberly kirsten kirstie kirsty krista kristen
  kristin kristina krystal lakshmi lana lara latoya laura lauren lauretta layla leah leanne leila lena leonie leonora
  leslie leticia letitia lieselotte liesl lila liliana lillian lily lina linda lindsay lindsey lisa liv livia liz liza
  lois lola lorena loretta lori lorna lorraine lottie louisa louise lucia luciana lucie lucille lucinda lucy ludmila
  luisa luise luz lydia lynda lynette lynn lynne mabel madeleine madeline madison maeve magda magdalena maggie mahnaz
  maisie maja malgorzata mallory mamie mandy manuela mara marcella marcia marcy margaret margarita margit margo margot
  marguerite mari maria mariam marian mariana marianne maribel marie marieke mariella marietta marija marilyn marina
   marisa marisol marjorie marla marlene marnie marsha marta martha martina mary maryam mathilde matilda maud
  maude maureen mavis maxine maya maylis meera meg megan mei melinda melissa melody mercedes meredith meryl mia
  michaela michele michelle milagros mildred milena millie mimi mina mindy minnie mira miranda miriam misty moira
  molly mona monica montserrat morag muriel myra myrna myrtle máire nadia nadine nadja nancy nandini naomi natalia
  natalie natasha neema nell nellie nelly nettie ngozi niamh nicola nicole nicolette nikki nilufar nina nkechi noelia
  noelle noor nora noreen norma odessa odette odile ofelia olga olive olivia oluchi ondine oona opal ophelia orla
  ottilie paige paloma pam pamela parvati pascale patience patrice patricia patsy patti patty paula paulina pauline
  pearl peggy penelope penny petra petunia philippa phoebe phyllis pia pilar piper polly portia precious priscilla
  priya prudence rachael rachel rafaela ramona rania raquel rebecca rebekah regina reina rena renata renee renée
  reyna rhoda rhonda rita roberta robin rochelle rocio romina ronda rosa rosalie rosalind rosalyn rosamund rosanna
  rosario rose rosemarie rosemary rosie roslyn rowena roxanne ruby rukmini ruth ruthie sabina sabine sabrina sadie
  sakura sally salma samantha sandra saoirse sara sarah sasha saskia savannah selena selma serena shanice shannon
  sharon shauna shawna sheena sheila shelly sheri sherri sherry shirin shirley shreya sibyl sienna sigrid silke
  silvia simone sinead siobhan siobhán sofia solange soledad solveig sonia sonja sonya sophia sophie sorcha stacey
  stacy stefanie stella stephanie sue sunita susan susana susanna susanne suzanne suzette svetlana swati sybil sylvia
  sylvie tabitha talia tamar tamara tamika tammy tamsin tania tanisha tanya tara tasha tatiana tatyana teodora teresa
  teri terri thea thelma theresa therese thi thomasina tiffany tilda tilly tina toni tonia tonya tracey traci tracy
  trina trish trisha trudy uma una ursula uta ute valencia valentina valeria valerie vanessa vasiliki veda velma vera
  verena verna veronica vicki vickie vicky victoria vigdis viola violet virginia virginie vivian viviana vivien
  vivienne wanda wendy whitney wilhelmina willa wilma winifred winnie xenia ximena xochitl yael yasmin yasmina yesenia
  yetunde yoko yolanda yolande yuki yuliya yumi yvette yvonne zahra zainab zanele zara zelda zina zoe zora zoë zsofia
`);

const men = names(`
  aaron aatu abdoulaye abdul abdullah abe abel abraham achim adam adan adnan adolfo adrian adriano agustin ahmad ahmed
  aidan ajay akbar akira al alain alan alasdair albert alberto aldo alejandro aleksandr alessandro alexander
  alexandre alexei alf alfonso alfred alfredo ali alistair allan allen alonso alonzo alusine alvaro alvin amadou
  ambrose amir amit amos anand anatoly anders andre andreas andrei andrej andres andrew andrzej andré andy angelo
  angus anibal anil ansel anselm anthony antoine anton antonio antti archibald archie arjun arlen armand armando
  arnaud arne arnold aron arthur arturo arvid asher ashok augusto augustus aurelio austin avi axel ayo aziz babak
  balthazar baptiste barney barrett barrington barry bart bartholomew basil basilio bastian beau ben benedict
  benedikt benito benjamin bennett benny benoit bernard bernardo bert bertrand bilal bill billy birger bjarne bjorn
  björn blaine blas bob bobby boris boyd brad bradley bram brandon branko brant brayden brendan brendon brennan
  brent brett brian brock bronson bruce bruno bryan bryant bryce buck bud burt burton byron caleb callum calvin
  cameron camilo carl carlo carlos carlton carmine carsten casper cecil cedric cesare chaim chandra charles
  charley chester chidi chip christian christoph christophe christopher chuck chuy clarence clark claude
  claudio claus clay clem clement cletus cleveland cliff clifford clint clinton clive clyde cody cole colin colton
  conan conor conrad constantine corbin corey cormac cornelius cory cosmo craig cristian cristobal curt curtis cyril
  cyrus dafydd daisuke dale damian damien damon dan daniel daniele danny dante darius darnell darrel darrell darren
  darrin darryl daryl dave davey david davide davit dawid dean declan deepak delbert denis dennis denny denzel derek
  desmond detlef devin dexter didier diego dieter dietmar dietrich dillon dimitri dimitris dinesh dirk dmitri
  dmitry domingo dominic don donal donald donnell donnie donovan doug dougal douglas doyle drew dries duane duncan
  dustin dwight dylan eamon eamonn earl ebenezer eberhard eckhard ed eddie eddy edgar edgardo edmond edmund
  edmundo edoardo eduard eduardo edvard edward edwin efrain egon eirik eitan eladio elbert eli elias elijah eliseo
  elliot elliott ellis elmar elmer elton elwood emanuel emanuele emeka emil emile emiliano emilio emmanuel emmett emre
  enda enrico enrique enzo eoghan eoin ephraim eric erich erick erik ernest ernesto ernie ernst errol ervin erwin
  esteban ethan etienne eugen eugene eugenio eusebio eutimio evan evaristo everardo everett ewan ewen ezra fabien
  fabio fabrice facundo faisal farid fausto federico fedor felipe felix ferdinand fergus fermin fernando fidel filip
  filippo finn fintan fletcher florent floris floyd folke forrest francesco francis francisco franco francois frank
   franz françois fraser fred freddie frederic frederick fredrik friedemann friedrich fritz frédéric fyodor
  gabe gabriel gaetano galen gannon gareth garrett gary gaston gavin gene gennaro geoff geoffrey geoffroy georg george
  georges georgi gerald gerard gerardo gerd gerhard gerry gianluca gideon gil gilbert gilberto gilles gino giorgio
  giovanni giulio giuseppe glen glenn glyn godfrey goran gordon gottfried grady graeme graham grant greg gregg gregor
  gregory griffin grigory guido guillaume guillermo gunnar gunter gunther gus gustav gustavo guus guy günther haakon
  habib hakan hakeem hakim hal hamid hamish hamza hank hannes hans hans-peter harald haris harlan harold harris
  harrison harry haruki harun harvey hasan hassan heath hector heiko hein heiner heinrich heinz helmut hendrik henri
  henrik henry herb herbert heribert herman hermann hernan hilario hiram hiroshi holger homer horace horacio horst
  hossein howard hubert hubertus hugh hugo humberto humphrey hussein iain ian ibrahim idris ignacio igor ike ilya
  imran ingo innocent isaac isaiah isidro ismael issa istvan ivan ivor jaap jace jack jackson jacob jacques
  jake jakob jakub jamal james jan janos jared jarvis jason jasper javier jean-claude jean-luc jean-marc jean-paul
  jean-pierre jeb jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jesper jesse jesus jim
  jimmie jimmy jiri joachim joao joaquin jochen joe joel johan johann johannes john johnnie johnny jon jonah jonas
  jonathan joost jordan jordi jorge jose josef joseph josh joshua josiah josé jovan juan judd judson jules julian
  julio julius jun jurgen justin justus jörg jürgen kai kamal kareem karim karl karl-erik karl-heinz kaspar keegan
  keith kelvin ken kendrick kenji kenneth kenny kent kenta kerem kevin khaled khalid kieran killian kip kiril kirk
  klaus knut kofi konrad konstantin korey kristian kristof kumar kunal kurt kwame kyle lachlan lalo lamar lamont
  lance larry lars laszlo laurent lauri lawrence lazaro leandro leif leland len lenny leo leon leonard
  leonardo leonid leopold leroy lester levi lewis liam linus linwood lionel lloyd logan loic lonnie lorenz lorenzo
  lothar lou louis lowell loyd luc luca lucas lucian luciano lucio ludovic ludwig luigi luis luiz luka lukas lukasz
  luke luther lyle magnus mahmoud malcolm malik manfred manny manoj manuel marc marcel marcelo marcin marco marcos
  marcus marek mariano mario marius mark markus marlon marshall martijn martin marvin masoud massimo mateo mathias
  mathieu mats matt matteo matthew matthias matthieu maurice maurizio mauro max maxim maximilian maynard mehdi mehmet
  mel melvin merlin micah michael michal micheal michel miguel mihai mikael mike mikel mikhail mikko milan miles
  milo milos milton mitch mitchell mohamed mohammad mohammed mohsen monte montgomery mordecai morris mort morton moses
  moshe muhammad murray mustafa mykola mylo nadim naoki nasser nathan nathaniel naveed navid neal ned neil nelson
  nestor niall niccolo nicholas nick nicolas nicolo nigel nikhil niklas niko nikola nikolai nils noah
   nolan norbert norman oisin oisín ola olaf ole oleg oliver olivier omar omari orhan orlando orrin orson
  orville oscar oskar osman osvaldo oswald oswaldo othmar otis otto ousmane owen pablo paco paddy padraic paolo pascal
  pascual pat patricio patrick patrik paul paulino paulo pavel pavlos pedro peer pekka per percy perry pete peter petr
  petros phil philip philipp philippe phillip pierce pierre piers pietro pim piotr placido porfirio pranav preston
  pádraig quentin quincy rafael rafe raheem rahul rainer raj rajesh rajiv ralf ralph ramesh ramiro ramon ramón
  randal randall randolph randy rashad rashid rasmus raul ravi ray raymond raúl refugio reggie reginald reid reiner
  reinhard reinhold remy renaldo renato rené reuben rex reynaldo rhett rhys ricardo riccardo rich richard richie rick
  ricky rob robbie robby robert roberto rocco rocky rod roderick rodney rodolfo rodrigo rogelio roger rohan
  roland rolando rolf romain roman romeo ron ronald ronan rory ross roy royce ruben rudi rudolf rudy rufus rui
  rune rupert rurik russ russell rustam ryan ryo sachin sal salih salim salman salvatore sam sami samir sammy samson
  samuel samuele sandeep sandro sanjay sanjeev santiago saul scott scotty seamus sean sebastiaan
  sebastian sebastien seiji selim selwyn serge sergei sergey sergio seth severin shane shaun shawn sherwin
  shunsuke sidney siegfried sigmund sigurd silas silvan silvio simeon simon sizwe slawomir slobodan solomon sonny
  soren spencer spiros stan stanislav stanislaw stanley stavros stefan stefano stelios stephan stephane stephen
  sterling steve steven stig stuart sture stéphane sukhdeep suleiman sundar sunil suresh sven svend syed sylvain
  sylvester tadeusz takashi takeshi tanner tarek tariq tarun tate ted teddy temo teo teodor terence terrance terrell
  terrence terry tevita thabo thad thaddeus thanh theo theodor theodore theodoros thibault thierry thilo thomas thor
  thorsten tiago tibor tim timo timothy timur titus tobias toby tod todd tom tomas tomasz tomer tommaso tommy tomás
  tony tor torben torsten tremaine trent trevor trey tripp tristan troels troy tunde tuomas turlough ty tyler tyrell
  uday udo ugo ulf ulrich ulysses umberto uri urs uwe vadim valentin valentino vance vasil vasily vaughn veit vern
  vernon victor vidal vijay vikram viktor vince vincent vincenzo vinod virgil virgilio vitaly vito vittorio vivek vlad
  vladimir volker wade waldo wallace wally walt walter warner warren wayne wei welles wendell werner wes wesley wiktor
  wilbert wilbur wilfred wilhelm will willem william willie willis wilson wim winfried winston wojciech wolf wolfgang
  woodrow wyatt xaver xavier yann yannick yasin yitzhak yosef youssef yuri yusuf yves zach zachary zack zane zdenek
  zeke zhang zoltan zygmunt álvaro ángel éamon óscar özgür
`);
