/** Whether a first name is a woman's ('she') or a man's ('he'); undefined where it is either or isn't known. */
export function nameGender(first: string): 'he' | 'she' | undefined {
  const name = first.toLowerCase();
  return women.has(name) ? 'she' : men.has(name) ? 'he' : undefined;
}

function names(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const women = names(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
  ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura
  cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra
  rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly
  christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice
  ann anne kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn
  beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie tiffany tracy kathy ellen
  annie eva ida rosa clara lucy nora irene edith hazel rose leah claire gail holly jill erin vanessa monica
  veronica valerie suzanne tina wendy paula peggy robin sally sylvia tamara tanya yolanda yvonne anita april
  audrey bonnie carmen caroline cecilia colleen connie dana dawn elaine eleanor erica esther fatima aisha
  priya mei ana lucia elena sofia ingrid greta heidi helga ursula birgit annika astrid freya sigrid nadia
  natasha olga svetlana tatiana irina ludmila yuki keiko sakura layla leila zahra amina noor mariam rania
  dolores guadalupe juana luz marisol pilar rosario ximena camila valentina gabriela daniela adriana
  beatriz bianca chiara giulia francesca lorena miriam naomi tabitha josephine harriet winifred maeve
  niamh siobhan aoife deirdre bridget fiona imogen phoebe penelope rosalind rosalie rosemary jutta tanisha
  latoya keisha imani ebony shanice jasmine destiny faith hope joy carla cassandra delia edna ethel gwen
  hilda inez iris jane janelle jenna joanna joanne jo josie june kate katie kendra lena lillian lily loretta
  lorraine louise lucille lydia mabel marcia marcy margo marian marianne marjorie maureen maxine meg mildred
  mindy miranda molly myra nina noelle norma opal pearl rhonda rita roberta rochelle roxanne sabrina
  sheila shelly sonia stacy stella sue tamika tara thelma toni trudy velma vera viola vivian wanda whitney
  helena geneva earline odessa verna philippa monica keiko reyna joanie graciela marguerite rosamund lieselotte
  lorna marlene noreen dolly dottie jeanette yvette valencia ines annette antoinette claudette ivy juanita
  karin kirsten kristen kristin krista lana leticia lola lynn magdalena marta maribel marla mavis melinda
  melody mercedes michele nadine nellie nettie petunia priscilla ramona regina renee rosemarie roslyn ruby
  sasha selena serena sherry sophie tammy tasha thea tracey ursula verna willa zoe simone milagros yasmina pauline petra gwendolyn ottilie saskia henrietta jody harriet consuelo
  darlene bronagh hélène aline odette solange bernadette agnes adele alma bertha celeste clementine cora
  dora eliza elsa elsie estelle eunice eugenia fern flora florence gertrude gina glenda gwendolyn hattie
`);

const men = names(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony
  mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan
  jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank
  alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle
  walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse
  dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene
  vincent russell elijah louis bobby philip johnny bob bill jim tom mike dave steve dan ben sam max leo oscar
  felix hugo otto karl hans klaus jürgen anton martin stefan wolfgang pierre jean-paul luc marc antoine
  françois giovanni marco luca matteo paolo carlos luis miguel jorge pedro diego javier fernando rafael
  manuel antonio francisco eduardo ricardo sergio alberto ahmed mohammed muhammad mohamed omar ali hassan
  hussein ibrahim yusuf khalid tariq abdul hamid karim rashid samir raj sanjay vikram arjun ravi amit anil
  deepak kofi kwame chidi emeka tunde wei jun hiroshi kenji takeshi ivan dmitri sergei vladimir boris igor
  oleg mikhail nikolai pavel jan piotr tomasz marek lars erik sven bjorn magnus olaf nils henrik anders
  teodor theodore ted ned fred freddie alfred alf ernest ernie clarence clyde earl floyd leonard lester lloyd
  marvin melvin milton morris norman percy reginald rodney ross rufus rupert salvatore seth shane sidney
  simon stanley stuart ted theo todd tony trevor troy vernon victor wade warren wesley wilbur xavier
  alistair angus callum declan eoin fergus finn graham hamish hugh ian idris liam neil niall nigel oliver
  owen rhys rory archie barry basil bernard bert brad bradley brendan brent brett bud byron calvin cameron
  casper cecil chad chester chuck clark claude cliff clifford clint clinton cody colin conrad corey
  craig curtis cyrus darrell darren dean derek dirk don doug drew duane dwight edgar edmund edwin elias elliot
  elmer emmett everett ezra garrett geoff geoffrey gilbert glen glenn gordon grant greg gus guy harry harvey
  hector herbert herman homer horace howard hubert isaac ivor jake jared jeff jeffery jerome joel julian julio
  kent kirk kurt lance leon leroy lewis lionel lou lowell luke luther lyle malcolm marcus mario marshall
  maurice mitchell moses nathaniel nelson nick orville otis pablo pat percy pete phil preston quentin ramon
  ray rex rick roberto rod roland ron roman ruben sal saul spencer ulysses vance vern virgil
  wallace wilfred will winston orlando abel ambrose jamal terrence harlan dale everett marco raymond
  mateo felipe darnell tyrell hank kip gareth reuben vikram anand shunsuke ryo boyd trey emmanuel bruno urs
  micah bryce al steve buck hal samir rob wilson matthias mikael nasser nikhil omar osvaldo pascal pierce
  rajesh rasmus renaldo reuben rolando royce santiago scotty seamus silas soren stefano sunil tariq
  jean-luc yves bernard dwight ty leland tobias len ed abe amos angelo armando bart benny boyd carlton clay
  clement cletus damian damon dante darius desmond dexter dominic donovan dustin edmond emanuel emil
`);
